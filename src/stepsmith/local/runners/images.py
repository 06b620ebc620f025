"""Which folder and which environment stand for a container image.

The rule: the last segment of the image's repository is a workflow folder's name. ``stepsmith deploy`` lays a copy of
that workflow's jobs under ``.stepsmith/images/<name>/<tag>/app`` and says in ``image.json`` beside it which
environment they need.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from stepsmith.errors import ConfigurationError
from stepsmith.local.runners.environments import PYTHON_VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalImage:
    """``app`` is the job's working folder; ``programs`` (the environment's ``bin``) comes first on its PATH."""

    app: Path
    programs: Path


def image_name(image: str) -> tuple[str, str]:
    """``(name, tag)`` of an image: ``('wildlife', '3f2a')`` of ``host:5000/team/wildlife:3f2a``."""
    found = re.fullmatch(r"(?:.*/)?([^/:@]+)(?::([^/@]+))?(?:@.*)?", image)
    if not found:
        raise ConfigurationError(f"{image!r} is not the name of a container image")
    return found[1], found[2] or "latest"


def local_image(project: Path, image: str, workflows: str = "workflows") -> LocalImage:
    """The folder and environment for ``image``; raises ConfigurationError that says what to add."""
    name, tag = image_name(image)
    built = project / ".stepsmith" / "images" / name / tag
    try:
        description = json.loads((built / "image.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigurationError(_not_there(project, image, name, tag, workflows)) from None
    key = description.get("environment") or str(description["requirements_sha256"])[:12]
    environment = project / ".stepsmith" / "environments" / key
    again = f"Deploy the workflow again: stepsmith deploy {name} --profile local"
    if description.get("python", PYTHON_VERSION) != PYTHON_VERSION:
        raise ConfigurationError(
            f"image {image} was laid out for Python {description['python']}; "
            f"the local cloud runs Python {PYTHON_VERSION}. {again}"
        )
    if not (environment / ".complete").is_file():
        raise ConfigurationError(f"image {image}: its environment {environment} is not complete. {again}")
    return LocalImage(app=built / "app", programs=environment / "bin")


def _not_there(project: Path, image: str, name: str, tag: str, workflows: str) -> str:
    folder = f"{workflows}/{name}"
    if not (project / folder).is_dir():
        return (
            f"image {image} has no local counterpart: there is no folder {folder}/. Locally the last segment of an "
            f"image's name is a workflow folder's name. Add {folder}/requirements.txt and {folder}/jobs/, or let the "
            f"image's parameter in cloudformation/parameters/local.yaml say stepsmith.local/<a workflow that has them>."
        )
    return (
        f"image {image} was not laid out: .stepsmith/images/{name}/{tag} is missing. "
        f"Deploy the workflow again: stepsmith deploy {name} --profile local"
    )
