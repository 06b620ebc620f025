"""Zip files whose bytes depend on nothing but their content: no times, no order of a disk, no owner."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import stepsmith.runtime
from stepsmith.errors import DeploymentError

Files = Mapping[str, bytes]
"""Content by path inside, with ``/``."""

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_SKIPPED_FOLDERS = {"__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".git", ".venv"}
_SKIPPED_SUFFIXES = {".pyc", ".pyo"}
_EXECUTABLE = 0o100755 << 16
_READABLE = 0o100644 << 16


def zip_bytes(files: Files, *, executable: frozenset[str] = frozenset()) -> bytes:
    """The same files give the same bytes, on every machine."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, so that the permissions below count wherever this ran
            entry.external_attr = _EXECUTABLE if name in executable else _READABLE
            archive.writestr(entry, files[name])
    return buffer.getvalue()


def read_folder(folder: Path) -> dict[str, bytes]:
    """The files below a folder without caches. A link that leads out of it is refused: it would not be there on AWS."""
    files: dict[str, bytes] = {}
    root = folder.resolve()
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if path.suffix in _SKIPPED_SUFFIXES or _SKIPPED_FOLDERS.intersection(inside.parts):
            continue
        if not path.resolve().is_relative_to(root):
            raise DeploymentError(f"{path} leads out of {folder}; copy what it points to")
        if path.is_file():
            files[inside.as_posix()] = path.read_bytes()
    return files


def runtime_files() -> dict[str, bytes]:
    """``stepsmith.runtime`` as handlers and jobs import it: the package around it is empty there."""
    source = Path(stepsmith.runtime.__file__).parent
    files = {f"stepsmith/runtime/{name}": content for name, content in read_folder(source).items()}
    return {"stepsmith/__init__.py": b"", **files}


def content_hash(files: Files) -> str:
    """A SHA-256 over names and contents, in hexadecimal."""
    digest = hashlib.sha256()
    for name in sorted(files):
        for part in (name.encode(), files[name]):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    return digest.hexdigest()
