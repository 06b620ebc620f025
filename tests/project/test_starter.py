"""A new project is written whole or not at all, and its name is where a name belongs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

from stepsmith.configuration import list_profiles, load_project
from stepsmith.errors import ConfigurationError
from stepsmith.project import build_project
from stepsmith.project.starter import requirement, start_project, starter_files

ROOT = Path(__file__).resolve().parents[2]


def content(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()}


def test_a_folder_that_is_not_there_is_made_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    written = start_project(tmp_path / "shop")
    assert [path.name for path in tmp_path.iterdir()] == ["shop"]
    assert sorted(str(path.relative_to(tmp_path / "shop")) for path in written) == sorted(content(tmp_path / "shop"))
    assert (tmp_path / "shop").stat().st_mode & 0o777 == 0o777 & ~_umask()


def test_an_empty_folder_stays_the_same_folder(tmp_path: Path) -> None:
    (tmp_path / "shop" / ".git").mkdir(parents=True)
    before = (tmp_path / "shop").stat().st_ino
    start_project(tmp_path / "shop")
    assert (tmp_path / "shop").stat().st_ino == before
    assert (tmp_path / "shop" / "Makefile").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["shop"]


def test_the_name_is_that_of_the_folder_or_the_one_given(tmp_path: Path) -> None:
    start_project(tmp_path / "shop")
    start_project(tmp_path / "Other Folder", "web-shop")
    for folder, name in (("shop", "shop"), ("Other Folder", "web-shop")):
        project = tmp_path / folder
        assert tomllib.loads((project / "pyproject.toml").read_text())["project"]["name"] == name
        assert f"stack_prefix: {name}-local" in (project / "conf" / "profiles" / "local.yaml").read_text()


def test_no_placeholder_is_left(tmp_path: Path) -> None:
    start_project(tmp_path / "shop")
    for path, text in content(tmp_path / "shop").items():
        for placeholder in ("PROJECT_NAME", "STEPSMITH_VERSION", "STEPSMITH_REQUIREMENT"):
            assert placeholder not in text, path


@pytest.mark.parametrize(
    ("direct_url", "expected"),
    [
        (None, f"stepsmith[local]=={version('stepsmith')}"),
        ({"url": "file:///src/stepsmith", "dir_info": {"editable": True}}, "stepsmith[local] @ file:///src/stepsmith"),
        (
            {"url": "file:///w/stepsmith-1-py3-none-any.whl", "archive_info": {}},
            "stepsmith[local] @ file:///w/stepsmith-1-py3-none-any.whl",
        ),
        (
            {"url": "https://example.com/stepsmith", "vcs_info": {"vcs": "git", "commit_id": "c0ffee"}},
            "stepsmith[local] @ git+https://example.com/stepsmith@c0ffee",
        ),
    ],
)
def test_a_project_requires_the_stepsmith_that_made_it(direct_url: dict[str, object] | None, expected: str) -> None:
    """From an index by its version; from a checkout, a wheel or a commit, which no index has, from there."""
    assert requirement(None if direct_url is None else json.dumps(direct_url)) == expected


def test_what_git_and_github_look_for_begins_with_a_dot() -> None:
    names = {str(path) for path, _ in starter_files("shop")}
    assert {".gitignore", ".github/workflows/ci.yml"} <= names
    assert not [name for name in names if "dot-" in name or "__pycache__" in name]


@pytest.mark.parametrize("name", ["Shop", "shop_one", "1shop", "", "s" * 31, "shop/one", "${shop}", "shop\n"])
def test_a_name_that_cannot_begin_a_stack_s_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot be a project's name: a small letter, then small letters"):
        start_project(tmp_path / "shop", name)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_whose_own_name_will_not_do_is_told_of_the_option(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"'My Shop' cannot be .*give another name with --name"):
        start_project(tmp_path / "My Shop")


def test_a_folder_that_holds_something_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "Makefile").write_text("mine")
    with pytest.raises(ConfigurationError, match=r"shop is not empty \(Makefile\); name a new folder or an empty one"):
        start_project(tmp_path / "shop")
    assert content(tmp_path) == {"shop/Makefile": "mine"}


def test_a_file_is_not_a_folder(tmp_path: Path) -> None:
    (tmp_path / "shop").write_text("mine")
    with pytest.raises(ConfigurationError, match="shop is a file; a project is a folder"):
        start_project(tmp_path / "shop")


def test_the_folder_around_it_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"there is no folder .*/deep to make shop in"):
        start_project(tmp_path / "deep" / "shop")
    assert list(tmp_path.iterdir()) == []


def test_when_writing_fails_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = Path.write_text

    def full(path: Path, *arguments: str) -> int:
        if path.name == "workflow.py":
            raise OSError(28, "No space left on device")
        return write(path, *arguments)

    monkeypatch.setattr(Path, "write_text", full)
    (tmp_path / "empty").mkdir()
    for name in ("shop", "empty"):
        with pytest.raises(ConfigurationError, match="cannot be written: No space left on device"):
            start_project(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]
    assert list((tmp_path / "empty").iterdir()) == []


def test_its_profiles_are_read_and_its_workflow_builds(tmp_path: Path) -> None:
    start_project(tmp_path / "shop")
    project = load_project(tmp_path / "shop")
    assert list(list_profiles(project)) == ["dev", "local"]
    built = build_project(project)
    assert [workflow.name for workflow in built.workflows] == ["words"]
    assert built.batch.findings == () and built.workflows[0].built.warnings == ()


def test_its_python_is_formatted_and_free_of_findings(tmp_path: Path) -> None:
    start_project(tmp_path / "shop")
    ruff = [str(Path(sys.executable).parent / "ruff")]
    rules = ["--isolated", "--line-length", "120", "--no-cache", "."]
    checked = subprocess.run(
        [*ruff, "check", "--select", "E,F,I,B,UP", *rules], cwd=tmp_path / "shop", capture_output=True, text=True
    )
    assert checked.returncode == 0, checked.stdout
    formatted = subprocess.run(
        [*ruff, "format", "--check", *rules], cwd=tmp_path / "shop", capture_output=True, text=True
    )
    assert formatted.returncode == 0, formatted.stdout


def test_the_job_s_libraries_are_pinned_by_hash() -> None:
    texts = {str(path): text for path, text in starter_files("shop")}
    pins = [line for line in texts["workflows/words/requirements.txt"].splitlines() if line[:1].isalpha()]
    assert pins and all("==" in pin and pin.endswith("\\") for pin in pins)


def _umask() -> int:
    found = os.umask(0)
    os.umask(found)
    return found
