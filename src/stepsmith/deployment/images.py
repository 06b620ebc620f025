"""Images of jobs without a container engine: a folder with the code, and an environment with its packages.

**The rule:** the last part of an image's name is a workflow's folder. Locally ``stepsmith.local/wildlife:…``
is made from ``workflows/wildlife``: its ``jobs/`` and ``stepsmith.runtime`` are the image's ``app`` folder, its
``requirements.txt`` the environment. On AWS the profile says where the container built from the same folder lies.
A name that ends in ``-gpu`` is another container of the same folder, with libraries for GPUs; here it is the same.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from stepsmith.configuration import Profile, Project
from stepsmith.deployment.archive import content_hash, read_folder, runtime_files
from stepsmith.deployment.dependencies import Notice, environment_key, job_environment
from stepsmith.errors import ConfigurationError, DeploymentError

REPOSITORY = "stepsmith.local"
GPU_SUFFIX = "-gpu"


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalImage:
    """``address`` is what the template's parameter gets; ``app`` and ``environment`` are what it stands for."""

    address: str
    app: Path
    environment: Path


def image_address(project: Project, profile: Profile, image: str, *, notice: Notice, needed_by: str) -> str:
    """The address of an image for a profile: built here for the local cloud, looked up for any other."""
    if profile.local:
        return build_local_image(project, image, notice=notice, needed_by=needed_by).address
    address = profile.images.get(image)
    if address is None:
        raise ConfigurationError(
            f"{needed_by} runs in the image {image!r}, and the profile does not say where it lies; add\n"
            f"  images:\n    {image}: {profile.account}.dkr.ecr.{profile.region}.amazonaws.com/{image}:<tag>\n"
            "after building and pushing it (workflows/<name>/Dockerfile)",
            file=profile.file,
            key=f"images.{image}",
        )
    if address.split("@")[0].rsplit("/", 1)[-1].split(":")[0] != image:
        raise ConfigurationError(
            f"found {address}; the last part of the repository's name must be {image!r}, the workflow's folder",
            file=profile.file,
            key=f"images.{image}",
        )
    return address


def build_local_image(project: Project, image: str, *, notice: Notice, needed_by: str) -> LocalImage:
    """Make what the local cloud runs for an image. The same code and requirements give the same address."""
    folder = image_folder(project, image)
    jobs = folder / "jobs"
    if not jobs.is_dir():
        raise ConfigurationError(
            f"{needed_by}: the image {image!r} is made of {folder.name}/jobs, which does not exist; in "
            f"batch/job_definitions/ write the name of a workflow's folder, such as 'image: {_example(project)}'",
            key="image",
        )
    requirements = _requirements(folder)
    files = {f"jobs/{name}": content for name, content in read_folder(jobs).items()}
    files.setdefault("jobs/__init__.py", b"")
    files |= runtime_files()
    environment = job_environment(requirements, state=project.state, place=f"image {image}", notice=notice)
    record = {
        "name": image,
        "requirements_sha256": hashlib.sha256(requirements.encode()).hexdigest(),
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        "environment": environment_key(requirements),
    }
    digest = content_hash({**files, "image.json": json.dumps(record, sort_keys=True).encode()})[:12]
    target = project.state / "images" / image / digest
    if target.exists() and not _is_whole(target, files):
        shutil.rmtree(target)
    if not target.exists():
        _lay(target, files, record)
    return LocalImage(address=f"{REPOSITORY}/{image}:{digest}", app=target / "app", environment=environment)


def image_folder(project: Project, image: str) -> Path:
    """The workflow that an image is made of: ``wildlife`` of ``wildlife-gpu``, its Dockerfile's GPU target, too."""
    folder = project.workflows / image
    return folder if folder.is_dir() else project.workflows / image.removesuffix(GPU_SUFFIX)


def _requirements(folder: Path) -> str:
    path = folder / "requirements.txt"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _is_whole(target: Path, files: dict[str, bytes]) -> bool:
    """Whether every file of the image is there as it was written."""
    return (target / "image.json").is_file() and all(
        (path := target / "app" / name).is_file() and path.read_bytes() == content for name, content in files.items()
    )


def _lay(target: Path, files: dict[str, bytes], record: dict[str, str]) -> None:
    """Write the image beside its place and rename it: a job never sees half an image."""
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        for name, content in files.items():
            path = folder / "app" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        (folder / "image.json").write_text(json.dumps(record, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        try:
            os.rename(folder, target)  # noqa: PTH104 - see dependencies: whole or not at all
        except OSError as error:
            if not (target / "image.json").is_file():
                raise DeploymentError(f"the image could not be written to {target}: {error}") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _example(project: Project) -> str:
    with_jobs = (
        sorted(path.parent.name for path in project.workflows.glob("*/jobs")) if project.workflows.is_dir() else []
    )
    return with_jobs[0] if with_jobs else "wildlife"
