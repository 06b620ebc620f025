"""[tool.stepsmith]: every key has a default, an unknown one is refused with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from stepsmith.configuration import find_project, load_project
from stepsmith.errors import ConfigurationError


def write(folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text(text)


def test_an_empty_table_is_a_project(tmp_path: Path) -> None:
    write(tmp_path, "[tool.stepsmith]\n")
    project = load_project(tmp_path)
    assert project.workflows == tmp_path.resolve() / "workflows"
    assert project.profiles == tmp_path.resolve() / "conf/profiles"


def test_a_key_moves_a_folder(tmp_path: Path) -> None:
    write(tmp_path, '[tool.stepsmith]\nworkflows = "flows"\n')
    assert load_project(tmp_path).workflows == tmp_path.resolve() / "flows"


@pytest.mark.parametrize(
    ("text", "line", "key", "words"),
    [
        ('[tool.stepsmith]\nasl = "a"\nworkflow = "w"\n', 3, "tool.stepsmith.workflow", "did you mean 'workflows'?"),
        ("[tool.stepsmith]\n\nbatch = 7\n", 3, "tool.stepsmith.batch", "found 7 (a number)"),
        ('[tool.stepsmith]\nconf = "../conf"\n', 2, "tool.stepsmith.conf", "lies outside the project"),
        ('[tool.other]\nbatch = 1\n[tool.stepsmith]\nbatch = ""\n', 4, "tool.stepsmith.batch", "the name of a folder"),
        ("[tool.stepsmith.profiles]\na = 1\n", 1, "tool.stepsmith.profiles", "unknown key"),
        ("[tool.stepsmith\n", 1, None, "not TOML"),
        ("[tool]\nstepsmith = 1\n", None, "tool.stepsmith", "expected a table"),
        ("[project]\n", None, None, "there is no [tool.stepsmith] table"),
    ],
)
def test_wrong_settings_are_refused_with_their_place(
    tmp_path: Path, text: str, line: int | None, key: str | None, words: str
) -> None:
    write(tmp_path, text)
    with pytest.raises(ConfigurationError) as caught:
        load_project(tmp_path)
    assert (caught.value.file, caught.value.line, caught.value.key) == ("pyproject.toml", line, key)
    assert words in caught.value.reason


def test_the_project_is_the_nearest_folder_above_with_the_table(tmp_path: Path) -> None:
    write(tmp_path, "[tool.stepsmith]\n")
    write(tmp_path / "inner", "[project]\nname = 'not ours'\n")
    (tmp_path / "inner/deep").mkdir()
    assert find_project(tmp_path / "inner/deep").root == tmp_path.resolve()


def test_outside_a_project_the_error_says_what_makes_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"no project here.*\[tool\.stepsmith\]"):
        find_project(tmp_path)
