"""Every rule has a page, and every page's examples raise what they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stepsmith.diagnostics import CATALOGUE, Diagnostic, page, pages
from stepsmith.validation import as_template, template_definitions, validate

EXAMPLE = re.compile(r"^## (Wrong|Right)\n+```(?:json|yaml) ?(EXPRESS)?\n(.*?)^```", re.MULTILINE | re.DOTALL)

REPEATED = re.compile(r"\((\d+) times (.)\)")  # what would be too long for a page


def examples(code: str) -> dict[str, tuple[str, str]]:
    found = EXAMPLE.findall(page(code))
    return {title: (REPEATED.sub(_repeated, text), kind or "STANDARD") for title, kind, text in found}


def _repeated(found: re.Match[str]) -> str:
    return found.group(2) * int(found.group(1))


def findings(text: str, kind: str) -> list[Diagnostic]:
    """Of a definition, or of all definitions in a template."""
    template = as_template(text)
    if template is None:
        return list(validate(text, type=kind))  # type: ignore[arg-type]
    return [item for one in template_definitions(template) for item in one.diagnostics]


def test_rules_and_pages_are_the_same_set() -> None:
    files = {path.stem for path in Path(pages.__file__).parent.glob("*.md")}
    assert files == set(CATALOGUE)


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_the_wrong_example_raises_exactly_its_rule(code: str) -> None:
    text, kind = examples(code)["Wrong"]
    assert [item.code for item in findings(text, kind)] == [code]


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_the_right_example_raises_nothing(code: str) -> None:
    text, kind = examples(code)["Right"]
    assert findings(text, kind) == []


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_a_page_begins_with_its_code(code: str) -> None:
    assert page(code).startswith(f"# {code} · ")


def test_a_rule_refuses_arguments_that_its_message_does_not_use() -> None:
    rule = CATALOGUE["SS1003"]
    assert rule.at("/x", owner="a Task state", field="Resource").message == "a Task state needs the field Resource"
    with pytest.raises(TypeError, match="takes"):
        rule.at("/x", owner="a Task state")
    with pytest.raises(TypeError, match="takes"):
        rule.at("/x", owner="a Task state", field="Resource", more=1)
