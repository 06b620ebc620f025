"""The Dockerfile, linted by rules of our own: it is built only where a container engine is."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from stepsmith.configuration import load_batch

ROOT = Path(__file__).resolve().parents[3]
DOCKERFILE = ROOT / "workflows" / "wildlife" / "Dockerfile"
Instruction = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    base: str
    name: str
    instructions: tuple[Instruction, ...]

    def values(self, word: str) -> list[str]:
        return [value for found, value in self.instructions if found == word]


def stages(text: str) -> dict[str, Stage]:
    joined = re.sub(r"\\\n\s*", "", "\n".join(line for line in text.splitlines() if not line.startswith("#")))
    found: dict[str, Stage] = {}
    for line in filter(None, joined.splitlines()):
        word, _, value = line.partition(" ")
        if word == "FROM":
            base, _, name = value.partition(" AS ")
            found[name] = Stage(base=base, name=name, instructions=())
        else:
            last = list(found)[-1]
            stage = found[last]
            found[last] = Stage(base=stage.base, name=last, instructions=(*stage.instructions, (word, value)))
    return found


def problems(text: str) -> list[str]:
    """What is wrong with a Dockerfile."""
    found: list[str] = []
    every = stages(text)
    for stage in every.values():
        if not stage.name:
            found.append(f"a stage from {stage.base} has no name")
        if stage.base != "scratch" and stage.base not in every and not re.search(r":[0-9]+\.[0-9]", stage.base):
            found.append(f"{stage.name}: {stage.base} is not pinned to a version")
        for value in stage.values("ADD"):
            found.append(f"{stage.name}: ADD {value}; use COPY")
        for value in stage.values("COPY"):
            source = value.split()[-2]
            if source in (".", "./", "/"):
                found.append(f"{stage.name}: COPY {value} copies everything")
        for value in stage.values("RUN"):
            if "pip install" in value and not {"--require-hashes", "--no-cache-dir"} <= set(value.split()):
                found.append(f"{stage.name}: packages without hashes, or with pip's cache")
            if "apt-get install" in value and not (
                "--no-install-recommends" in value and "rm -rf /var/lib/apt" in value
            ):
                found.append(f"{stage.name}: apt-get leaves more than what is needed")
            if re.search(r"\b(sudo|curl|wget|chmod 777)\b", value):
                found.append(f"{stage.name}: RUN {value}")
        for value in (*stage.values("ENV"), *stage.values("ARG")):
            if re.search(r"SECRET|PASSWORD|TOKEN|AWS_", value):
                found.append(f"{stage.name}: {value} would be kept in the image")
    for name in ("cpu", "gpu"):
        stage = every.get(name)
        if stage is None:
            found.append(f"there is no target {name}")
            continue
        users = stage.values("USER")
        if not users or users[-1].split(":")[0] in ("root", "0") or not users[-1].split(":")[0].isdigit():
            found.append(f"{name}: runs as {users[-1] if users else 'root'}; expected a number that is not 0")
        if any("pip install" in value or "venv" in value for value in stage.values("RUN")):
            found.append(f"{name}: the build's tools stay in the image")
        copied = [value for value in stage.values("COPY") if not value.startswith("--from=")]
        if copied:
            found.append(f"{name}: copies {copied} past the stages that build")
        if stage.instructions and max(
            (number for number, (word, _) in enumerate(stage.instructions) if word in ("RUN", "COPY")), default=0
        ) > next((number for number, (word, _) in enumerate(stage.instructions) if word == "USER"), 99):
            found.append(f"{name}: files are made after USER, so that the job could change them")
    return found


def test_the_dockerfile_keeps_every_rule() -> None:
    assert problems(DOCKERFILE.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("written", "instead", "problem"),
    [
        ("FROM python:3.12-slim-bookworm AS cpu\n", "FROM python:latest AS cpu\n", "is not pinned"),
        ("USER 10001", "USER root", "runs as root"),
        ("USER 10001", "USER jobs", "expected a number"),
        ("USER 10001\n", "", "runs as root"),
        (" --require-hashes", "", "without hashes"),
        (" --no-install-recommends", "", "apt-get leaves"),
        ("COPY workflows/wildlife/jobs /app/jobs", "COPY . /app", "copies everything"),
        ("COPY --from=programs /app /app", "COPY workflows/wildlife/jobs /app/jobs", "past the stages"),
        ("COPY src/stepsmith/runtime", "ADD src/stepsmith/runtime", "use COPY"),
        ("ENV PATH=", "ENV AWS_SECRET_ACCESS_KEY=x PATH=", "would be kept"),
        ("WORKDIR /app\nUSER 10001\n", "USER 10001\nCOPY --from=programs /app /more\n", "after USER"),
        (" AS gpu\n", " AS graphics\n", "there is no target gpu"),
    ],
)
def test_each_rule_finds_what_it_is_for(written: str, instead: str, problem: str) -> None:
    text = DOCKERFILE.read_text("utf-8")
    assert written in text
    assert any(problem in found for found in problems(text.replace(written, instead)))


def test_both_images_hold_what_the_local_cloud_runs() -> None:
    programs = stages(DOCKERFILE.read_text("utf-8"))["programs"]
    assert programs.values("COPY") == [
        "src/stepsmith/runtime /app/stepsmith/runtime",
        "workflows/wildlife/jobs /app/jobs",
    ]
    ignored = (DOCKERFILE.parent / "Dockerfile.dockerignore").read_text("utf-8").splitlines()
    assert ignored[1] == "*"
    for value in re.findall(r"^COPY (?!--from)(\S+)", DOCKERFILE.read_text("utf-8"), re.MULTILINE):
        assert f"!{value}" in ignored and (ROOT / value).exists()


def test_every_job_has_an_image_that_is_built() -> None:
    images = {definition.image for definition in load_batch(ROOT).job_definitions.values()}
    assert images == {"wildlife", "wildlife-gpu"}


def test_building_without_an_engine_says_what_is_missing_and_fails(tmp_path: Path) -> None:
    def build() -> subprocess.CompletedProcess[str]:
        script = ROOT / "scripts" / "build_images.sh"
        return subprocess.run(
            ["/bin/sh", str(script)], env={"PATH": str(tmp_path)}, capture_output=True, text=True, check=False
        )

    for name in ("dirname", "head", "sh"):
        found = next(Path(place) / name for place in ("/usr/bin", "/bin") if (Path(place) / name).exists())
        (tmp_path / name).symlink_to(found)
    done = build()
    assert done.returncode == 1 and "there is no docker on PATH" in done.stderr
    engine = tmp_path / "docker"
    engine.write_text("#!/bin/sh\necho 'Cannot connect to the daemon' >&2\nexit 1\n")
    engine.chmod(0o755)
    done = build()
    assert done.returncode == 1 and "Cannot connect to the daemon" in done.stderr
    assert os.access(engine, os.X_OK)
