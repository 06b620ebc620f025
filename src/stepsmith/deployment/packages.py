"""A function's zip: its files, ``stepsmith.runtime``, its packages, and ``stepsmith-package.json`` to tell them apart.

The key in the artifact bucket holds the content's hash, so a zip is uploaded only when something in it changed.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stepsmith.deployment.archive import read_folder, runtime_files, zip_bytes
from stepsmith.deployment.connection import Connection, error_code, translated
from stepsmith.deployment.dependencies import COMPLETE, Notice, function_dependencies, python_version, requirements_text
from stepsmith.errors import DeploymentError
from stepsmith.resources import Function

MANIFEST = "stepsmith-package.json"
# [D] Lambda quotas: a zip of 50 MB, 250 MB unzipped.
LARGEST_ZIP_BYTES = 50 * 1024 * 1024
LARGEST_CONTENT_BYTES = 250 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A zip and the key under which it lies in the artifact bucket."""

    function_id: str
    content: bytes = field(repr=False)
    key: str


def package_function(function: Function[Any, Any], *, folder: Path, state: Path, notice: Notice) -> Package:
    """Pack a function. ``folder`` is its workflow's; nothing is fetched when it has no requirements.txt."""
    place = f"Function({function.id!r})"
    source = (folder / function.source).resolve()
    if not source.is_relative_to(folder.resolve()) or not source.is_dir():
        raise DeploymentError(f"{place}: its source {function.source!r} is no folder in {folder}")
    own = {name: content for name, content in read_folder(source).items() if name != "requirements.txt"}
    _check_handler(function, own, place)
    own.update(runtime_files())
    python_version(function.runtime, place=place)
    requirements = requirements_text(source)
    files = dict(own)
    if requirements is not None:
        packages = function_dependencies(
            requirements,
            runtime=function.runtime,
            architecture=function.architecture,
            state=state,
            place=place,
            notice=notice,
        )
        installed = read_folder(packages)
        # What pip writes beside the packages is of no use in Lambda; scripts would name this machine's Python.
        fetched = {
            name: content for name, content in installed.items() if name != COMPLETE and not name.startswith("bin/")
        }
        twins = sorted(own.keys() & fetched.keys())
        if twins:
            raise DeploymentError(f"{place}: {twins[0]} is both in its source and in a package; rename yours")
        files |= fetched
    manifest = {
        "runtime": function.runtime,
        "architecture": function.architecture,
        "own": sorted(own),
        "requirements": requirements,
    }
    files[MANIFEST] = (json.dumps(manifest, indent=2, sort_keys=True) + "\n").encode()
    content = zip_bytes(files)
    _check_size(place, files, content)
    digest = hashlib.sha256(content).hexdigest()
    return Package(function_id=function.id, content=content, key=f"functions/{function.id}/{digest}.zip")


def upload(connection: Connection, bucket: str, package: Package) -> bool:
    """Put a zip into the artifact bucket unless it is there; True when it was not. It appears whole or not at all."""
    from botocore.exceptions import ClientError

    client = connection.client("s3")
    with translated(f"uploading the code of {package.function_id}"):
        try:
            client.head_object(Bucket=bucket, Key=package.key)
            return False
        except ClientError as error:
            if error_code(error) not in ("404", "NoSuchKey", "NotFound"):
                raise
        client.put_object(
            Bucket=bucket,
            Key=package.key,
            Body=package.content,
            ContentType="application/zip",
            ChecksumAlgorithm="SHA256",
        )
    return True


def _check_handler(function: Function[Any, Any], own: dict[str, bytes], place: str) -> None:
    module, dot, name = function.handler.rpartition(".")
    path = module.replace(".", "/")
    if not dot or not name.isidentifier() or not {f"{path}.py", f"{path}/__init__.py"} & own.keys():
        found = ", ".join(sorted(file for file in own if file.endswith(".py"))[:8]) or "no Python files"
        raise DeploymentError(
            f"{place}: its handler {function.handler!r} should be module.function, "
            f"but {function.source} has no {path or module}.py (there is {found})"
        )


def _check_size(place: str, files: dict[str, bytes], content: bytes) -> None:
    unpacked = sum(len(data) for data in files.values())
    for size, limit, what in (
        (len(content), LARGEST_ZIP_BYTES, "zipped"),
        (unpacked, LARGEST_CONTENT_BYTES, "unzipped"),
    ):
        if size > limit:
            parts: dict[str, int] = {}
            for name, data in files.items():
                top = name.split("/")[0]
                parts[top] = parts.get(top, 0) + len(data)
            largest = sorted(parts.items(), key=lambda part: -part[1])[:5]
            raise DeploymentError(
                f"{place}: its package has {_megabytes(size)} {what}, Lambda takes {_megabytes(limit)}; the largest "
                f"parts, unzipped: {', '.join(f'{name} {_megabytes(part)}' for name, part in largest)}"
            )


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.1f} MB"
