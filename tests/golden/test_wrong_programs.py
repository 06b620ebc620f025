"""Wrong programs: each is told where it is wrong, what was found, and what to write instead."""

from __future__ import annotations

import re

import pytest

from stepsmith.errors import DefinitionError
from tests.golden import wrong_programs


@pytest.mark.parametrize("name", wrong_programs.names())
def test_a_wrong_program_gives_the_error_beside_it(name: str) -> None:
    error = wrong_programs.error(name)
    assert error is not None, "the program builds: it is not wrong"
    expected = (wrong_programs.FOLDER / f"{name}.txt").read_text("utf-8")
    assert f"{error}\n" == expected, "if the new error says more, 'make golden' writes it"


@pytest.mark.parametrize("name", wrong_programs.names())
def test_the_error_begins_with_the_line_and_ends_with_it_and_a_caret(name: str) -> None:
    error = wrong_programs.error(name)
    assert isinstance(error, DefinitionError) and error.excerpt is not None
    place, shown, carets = re.fullmatch(
        r"(workflow\.py:\d+): [^\n]+\n( *\d+ \| [^\n]+)\n( *\| [ \t]*\^+)", str(error)
    ).groups()  # type: ignore[union-attr]
    number, _, text = shown.partition(" | ")
    program = (wrong_programs.FOLDER / f"{name}.py").read_text("utf-8").split("\n")
    assert place == f"workflow.py:{number.strip()}"
    assert text == program[int(number) - 1] == error.excerpt.text
    assert (
        shown[carets.index("^") : len(carets)].strip()
        == error.excerpt.text[error.excerpt.start : error.excerpt.end].strip()
    )


def test_there_are_more_than_forty() -> None:
    assert len(wrong_programs.names()) > 40
