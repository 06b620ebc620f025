# The everyday commands. CI runs only these. `make` alone lists them.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh

PYTHON ?= python3
PROFILE ?= dev
VENV := .venv
BIN := $(VENV)/bin
STEPSMITH := $(BIN)/stepsmith
READY := $(VENV)/.ready

help: ## list the targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  \033[1m%-16s\033[0m %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## make the virtual environment from the lock (every other target does this first)

$(READY): requirements/lock.txt pyproject.toml
	@$(PYTHON) scripts/python_version.py
	@echo "setting up $(VENV) (once; about half a minute)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/lock.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@# pip compiles what it copies, not what it links: where Python may not write, each start would compile it all.
	@$(BIN)/python -m compileall -q src/stepsmith
	@touch $@

build: $(READY) ## Python → asl/ and cloudformation/
	@$(STEPSMITH) build

validate: $(READY) ## check every definition in asl/
	@$(STEPSMITH) validate asl

test: $(READY) .venvs/awscli/.ready ## run the test suite
	@$(BIN)/python -m pytest -q -n auto --dist loadfile

lint: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

check: $(READY) lint templates stale test ## format, lint, types, floors, templates, stale generated files, tests

stale: $(READY)
	$(STEPSMITH) build --check
	$(BIN)/python scripts/generate_services.py --check
	$(BIN)/python scripts/generate_tasks.py --check
	$(BIN)/python scripts/generate_docs.py --check

templates: $(READY) .venvs/cfn-lint/.ready
	.venvs/cfn-lint/bin/cfn-lint cloudformation/*.template.yaml

format: $(READY) ## format and sort the imports of all code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: $(READY) ## rewrite the generated documentation
	$(BIN)/python scripts/generate_docs.py

golden: $(READY) ## write anew what comes of tests/conformance and tests/golden
	$(BIN)/python scripts/golden.py

bench: $(READY) ## measure hot paths, beside peers where they are installed
	@for file in benchmarks/*.py; do echo "== $$file"; $(BIN)/python $$file || exit 1; done

figures: $(READY) ## measure again what docs/figures.md shows (minutes)
	$(BIN)/python scripts/conformance.py
	$(BIN)/python benchmarks/jsonata.py --json > benchmarks/results/jsonata.json
	$(BIN)/python benchmarks/definitions.py --json > benchmarks/results/definitions.json
	$(BIN)/python benchmarks/authoring.py --json > benchmarks/results/authoring.json
	$(BIN)/python benchmarks/validation.py --json > benchmarks/results/validation.json
	$(BIN)/python benchmarks/engine.py --json > benchmarks/results/engine.json
	$(BIN)/python benchmarks/interpreters.py --json $(if $(RECORDINGS),--recordings $(RECORDINGS)) > benchmarks/results/interpreters.json
	$(BIN)/python scripts/fuzz.py --cases 100000 --seed 20261120 --json benchmarks/results/fuzz.json
	$(BIN)/python scripts/generate_docs.py

PEERS := peers-jsonata-python peers-jsonata-rs peers-moto peers-cdk peers-ministack peers-npm cfn-lint

peers: $(PEERS:%=.venvs/%/.ready) ## install what 'make bench' compares with
	@echo "peers are in .venvs/peers-*"

fresh: ## clone into a new folder and run the README's two commands there
	@sh scripts/fresh.sh

up-local: $(READY) ## start the local cloud on 127.0.0.1:4566
	@$(STEPSMITH) local up

deploy-local: build validate up-local ## build, check, start the local cloud, deploy, run the sample, show the result
	@$(STEPSMITH) deploy wildlife --profile local --yes
	@$(STEPSMITH) executions start wildlife --profile local --sample

status-local: $(READY) ## what runs in the local cloud
	@$(STEPSMITH) local status
	@$(STEPSMITH) status --profile local

destroy-local: $(READY) ## delete the local stacks, stop the local cloud, leave nothing behind
	@$(STEPSMITH) destroy --profile local --yes --empty-buckets --if-running
	@$(STEPSMITH) local down

up-localstack: ## start LocalStack (not there yet)
	@echo "up-localstack: LocalStack as an alternative endpoint is not there yet; 'make up-local' starts stepsmith's own local cloud" >&2; exit 1

plan-aws: ## show what a deployment to AWS would change (not there yet)
	@echo "plan-aws: plans are not there yet; 'make deploy-aws PROFILE=dev' shows the change set and asks before it executes it" >&2; exit 1

deploy-aws: build validate ## deploy to AWS with a profile of conf/profiles: make deploy-aws PROFILE=dev
	@$(STEPSMITH) deploy wildlife --profile $(PROFILE)

build-images: ## build the job images for CPU and GPU; needs a container engine
	@sh scripts/build_images.sh

push-images: ## push the job images to ECR (not there yet)
	@echo "push-images: pushing container images is not there yet" >&2; exit 1

lock: $(READY) ## write requirements/*.txt anew from their inputs
	@sh scripts/lock.sh

clean: ## remove what the targets made: environments, caches, the local cloud's state
	@test ! -x $(STEPSMITH) || $(STEPSMITH) local down
	rm -rf $(VENV) .venvs .stepsmith dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venvs/peers-npm/.ready: requirements/peers-npm/package-lock.json
	@command -v npm >/dev/null || { echo "peers: the npm peer needs Node.js with npm" >&2; exit 1; }
	@echo "setting up .venvs/peers-npm"
	@mkdir -p .venvs/peers-npm
	@cp requirements/peers-npm/package.json requirements/peers-npm/package-lock.json .venvs/peers-npm/
	@npm ci --silent --ignore-scripts --prefix .venvs/peers-npm
	@touch $@

# Tools that pin their own AWS libraries live beside ours, each with its own lock.
.venvs/%/.ready: requirements/%.txt
	@echo "setting up .venvs/$*"
	@$(PYTHON) -m venv .venvs/$*
	@.venvs/$*/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/$*.txt
	@touch $@

.PHONY: help setup build validate test lint check stale templates format docs golden bench figures peers fresh up-local deploy-local \
	status-local destroy-local up-localstack plan-aws deploy-aws build-images push-images lock clean
