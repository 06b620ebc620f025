"""A function's zip as a folder that can be run, and the folder of what the Lambda runtime itself brings along."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import json
import os
import platform
import shutil
import tempfile
import threading
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepsmith.local.protocol import ApiError
from stepsmith.local.runners.environments import PYTHON_VERSION, build_environment, site_packages

# [D] What AWS's Python runtimes carry: the runtime interface client and boto3, with what they need.
_RUNTIME_MODULES = (
    "awslambdaric",
    "runtime_client",
    "snapshot_restore_py",
    "simplejson",
    "boto3",
    "botocore",
    "s3transfer",
    "jmespath",
    "dateutil",
    "urllib3",
    "six",
)
MAX_UNZIPPED_BYTES = 262_144_000

_unpacking = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """``folder`` is the function's working folder; ``path`` all folders to import from, in order."""

    folder: Path
    path: tuple[Path, ...]
    note: str | None
    """What is not as on AWS, in one line."""


def host_runtime() -> str:
    return f"python{PYTHON_VERSION}"


def host_architecture() -> str:
    return {"aarch64": "arm64", "amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())


def unpack(home: Path, code: bytes, runtime: str, architecture: str) -> Package:
    """The package of ``code``, a zip; unpacked once, under ``home/functions``.

    Where this machine is not what the zip was built for, only the function's own files are taken from it, and its
    dependencies come from an environment made here of the same requirements.
    """
    if not runtime.startswith("python"):
        raise ApiError(
            "InvalidParameterValueException",
            f"The local cloud runs Python functions; this one asks for {runtime or 'no runtime'}. Run it on AWS.",
        )
    digest = hashlib.sha256(code).hexdigest()
    with _unpacking, zipfile.ZipFile(io.BytesIO(code)) as archive:
        manifest = _manifest(archive)
        same = runtime == host_runtime() and architecture == host_architecture() and platform.system() == "Linux"
        own_only = not same and manifest is not None
        folder = home / "functions" / (f"{digest}-own" if own_only else digest)
        if not folder.is_dir():
            _extract(archive, folder, manifest.get("own", []) if own_only and manifest else None)
    if same:
        return Package(folder=folder, path=(folder,), note=None)
    here = f"{host_runtime()} {host_architecture()} on {platform.system()}"
    asked = f"{runtime} {architecture}"
    requirements = (manifest or {}).get("requirements") or ""
    if not requirements.strip():
        return Package(folder=folder, path=(folder,), note=f"asked for {asked}, runs on {here}")
    environment = build_environment(home, requirements)
    note = f"asked for {asked}, runs on {here} with dependencies installed here from the same requirements"
    return Package(folder=folder, path=(folder, site_packages(environment)), note=note)


def runtime_folder(state: Path) -> tuple[Path, bool]:
    """A folder with what AWS's runtime brings along, and whether AWS's runtime interface client is in it.

    It holds links into this installation, so that a function sees boto3 but neither moto nor us.
    """
    folder = state / "lambda-runtime"
    with tempfile.TemporaryDirectory(dir=state, prefix="lambda-runtime.") as temporary:
        made = Path(temporary) / "made"
        made.mkdir()
        found = set()
        for name in _RUNTIME_MODULES:
            spec = importlib.util.find_spec(name)
            if spec is None or spec.origin is None:
                continue
            origin = Path(spec.origin)
            target = origin.parent if spec.submodule_search_locations else origin
            (made / target.name).symlink_to(target)
            found.add(name)
        shutil.rmtree(folder, ignore_errors=True)
        os.rename(made, folder)  # noqa: PTH104
    return folder, {"awslambdaric", "runtime_client", "snapshot_restore_py", "simplejson"} <= found


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any] | None:
    try:
        manifest: dict[str, Any] = json.loads(archive.read("stepsmith-package.json"))
    except KeyError:
        return None
    return manifest


def _extract(archive: zipfile.ZipFile, folder: Path, names: list[str] | None) -> None:
    size = sum(entry.file_size for entry in archive.infolist())
    if size > MAX_UNZIPPED_BYTES:
        raise ApiError(
            "InvalidParameterValueException", f"Unzipped size must be smaller than {MAX_UNZIPPED_BYTES} bytes"
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="unpacking.") as temporary:
        made = Path(temporary) / "made"
        made.mkdir()
        for entry in archive.infolist():
            if names is not None and entry.filename not in names:
                continue
            path = Path(archive.extract(entry, made))
            mode = entry.external_attr >> 16
            if mode and path.is_file():
                path.chmod(mode & 0o777 | 0o400)
        os.rename(made, folder)  # noqa: PTH104
