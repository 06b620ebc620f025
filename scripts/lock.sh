#!/bin/sh
# Writes every lock anew: exact versions with hashes, for all platforms and Python 3.11 and newer.
set -eu
cd "$(dirname "$0")/.."
test -x .venvs/uv/bin/uv || { python3 -m venv .venvs/uv && .venvs/uv/bin/python -m pip install -q uv; }
compile() {
    .venvs/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-header --no-annotate "$@"
}
compile pyproject.toml --extra local --extra dev -o requirements/lock.txt
for input in requirements/*.in; do
    compile "$input" -o "${input%.in}.txt"
done
for input in workflows/*/requirements*.in src/stepsmith/project/starter_files/workflows/*/requirements.in; do
    test -f "$input" && compile "$input" -o "${input%.in}.txt"
done
