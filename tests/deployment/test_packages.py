"""Zips of functions: the same bytes for the same content, complete, within Lambda's limits."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from stepsmith.configuration import Project
from stepsmith.deployment import packages
from stepsmith.deployment.archive import content_hash, read_folder, zip_bytes
from stepsmith.deployment.packages import Package, package_function, upload
from stepsmith.errors import DeploymentError
from stepsmith.resources import Function
from tests.deployment.clouds import Recorder, aws_connection, scripted
from tests.deployment.projects import make_project, make_wheel, offline

GUARD: Function[Any, Any] = Function("Guard", handler="guard.handler", source="functions/guard")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def pack(project: Project, function: Function[Any, Any] = GUARD, notices: list[str] | None = None) -> Package:
    return package_function(
        function,
        folder=project.workflows / "flow",
        state=project.state,
        notice=(notices if notices is not None else []).append,
    )


def content(package: Package) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package.content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_zip_holds_the_source_the_runtime_and_what_is_what(project: Project) -> None:
    files = content(pack(project))
    assert {"guard.py", "stepsmith/__init__.py", "stepsmith/runtime/__init__.py"} <= files.keys()
    assert files["stepsmith/__init__.py"] == b""
    manifest = json.loads(files["stepsmith-package.json"])
    assert manifest["own"] == sorted(files.keys() - {"stepsmith-package.json"})
    assert (manifest["runtime"], manifest["architecture"], manifest["requirements"]) == ("python3.12", "x86_64", None)


def test_the_key_changes_with_the_content_and_only_with_it(project: Project) -> None:
    first = pack(project)
    source = project.workflows / "flow/functions/guard/guard.py"
    (source.parent / "__pycache__").mkdir()
    (source.parent / "__pycache__/guard.cpython-311.pyc").write_bytes(b"x")
    source.touch()
    assert pack(project) == first
    assert first.key.startswith("functions/Guard/") and first.key.endswith(".zip")
    source.write_text(source.read_text() + "\n")
    assert pack(project).key != first.key


def test_nothing_is_fetched_without_requirements(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("subprocess.run", lambda *_, **__: pytest.fail("something was run"))
    (project.workflows / "flow/functions/guard/requirements.txt").write_text("# nothing needed\n\n")
    assert pack(project).content


def test_packages_are_added_and_told_apart_and_fetched_once(project: Project, tmp_path: Path) -> None:
    make_wheel(tmp_path / "wheels")
    requirements = offline(tmp_path / "wheels", "tinything==1.0")
    (project.workflows / "flow/functions/guard/requirements.txt").write_text(requirements)
    notices: list[str] = []
    first = pack(project, notices=notices)
    files = content(first)
    manifest = json.loads(files["stepsmith-package.json"])
    assert files["tinything.py"] == b"VERSION = '1.0'\n"
    assert "tinything.py" not in manifest["own"] and "requirements.txt" not in files
    assert manifest["requirements"] == requirements
    assert not [name for name in files if name.startswith("bin/") or name == ".complete"]
    assert notices == ["Function('Guard'): fetching its packages for python3.12 on x86_64"]
    assert pack(project, notices=notices) == first
    assert len(notices) == 1


def test_a_package_that_cannot_be_had_is_said_with_pips_words(project: Project, tmp_path: Path) -> None:
    (tmp_path / "wheels").mkdir()
    (project.workflows / "flow/functions/guard/requirements.txt").write_text(offline(tmp_path / "wheels", "nosuch==1"))
    with pytest.raises(DeploymentError, match=r"(?s)installing its requirements\.txt failed.*nosuch"):
        pack(project)
    assert not [path for path in (project.state / "dependencies").iterdir() if not path.name.startswith(".req")]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"source": "functions/gard"}, "'functions/gard' is no folder"),
        ({"source": "../.."}, "is no folder in"),
        ({"handler": "guard"}, "should be module.function"),
        ({"handler": "gard.handler"}, r"has no gard\.py \(there is guard\.py\)"),
        ({"runtime": "nodejs22.x"}, "is not Python"),
    ],
)
def test_what_cannot_be_packed_is_refused(project: Project, change: dict[str, Any], words: str) -> None:
    with pytest.raises(DeploymentError, match=words):
        pack(project, replace(GUARD, **change))


def test_lambdas_limits_name_the_largest_parts(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    source = project.workflows / "flow/functions/guard"
    (source / "model").mkdir()
    (source / "model/weights.bin").write_bytes(b"\0" * 3_000_000)
    monkeypatch.setattr(packages, "LARGEST_CONTENT_BYTES", 1024 * 1024)
    with pytest.raises(DeploymentError, match=r"unzipped, Lambda takes 1\.0 MB; .* unzipped: model 2\.9 MB, stepsmith"):
        pack(project)
    monkeypatch.setattr(packages, "LARGEST_ZIP_BYTES", 1024)
    with pytest.raises(DeploymentError, match=r"zipped, Lambda takes 0\.0 MB"):
        pack(project)


def test_the_limits_are_those_of_lambda() -> None:
    assert (packages.LARGEST_ZIP_BYTES, packages.LARGEST_CONTENT_BYTES) == (50 * 2**20, 250 * 2**20)


def test_a_link_out_of_the_source_is_refused(project: Project, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("x")
    (project.workflows / "flow/functions/guard/secret.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(DeploymentError, match="leads out of"):
        pack(project)


def test_a_zip_is_uploaded_only_when_it_is_not_there(project: Project) -> None:
    package = pack(project)
    connection = aws_connection(Recorder())
    with scripted(connection, "s3") as stubber:
        stubber.add_response("head_object", {}, {"Bucket": "code", "Key": package.key})
        assert upload(connection, "code", package) is False
        stubber.add_client_error("head_object", "404", "Not Found", http_status_code=404)
        expected = {"Bucket": "code", "Key": package.key, "Body": package.content, "ContentType": "application/zip"}
        stubber.add_response("put_object", {}, {**expected, "ChecksumAlgorithm": "SHA256"})
        assert upload(connection, "code", package) is True


def test_an_upload_that_is_not_allowed_ends_with_4(project: Project) -> None:
    connection = aws_connection(Recorder())
    with scripted(connection, "s3") as stubber:
        stubber.add_client_error("head_object", "403", "Forbidden", http_status_code=403)
        with pytest.raises(DeploymentError, match="HeadObject was refused") as caught:
            upload(connection, "code", pack(project))
    assert caught.value.exit_code == 4


def test_bytes_depend_on_nothing_but_names_and_contents(tmp_path: Path) -> None:
    files = {"b/c.py": b"1", "a.py": b"2"}
    assert zip_bytes(files) == zip_bytes(dict(reversed(files.items())))
    assert content_hash(files) != content_hash({"b/c.py": b"2", "a.py": b"1"})
    assert content_hash({"ab": b"c"}) != content_hash({"a": b"bc"})
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    assert read_folder(tmp_path) == files
