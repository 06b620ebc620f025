"""What this repository shows and ships is judged without a word."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stepsmith.validation import as_template, template_definitions, validate

ROOT = Path(__file__).resolve().parents[2]
DEFINITIONS = sorted((ROOT / "asl").glob("*.json"))
TEMPLATES = sorted((ROOT / "cloudformation").glob("*.template.yaml"))
FENCED = re.compile(r"^```(?:json|yaml)\n(.*?)^```", re.MULTILINE | re.DOTALL)
# The page on validation shows what is wrong; a test of its own runs its examples.
PAGES = [page for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))) if page.name != "validation.md"]


@pytest.mark.parametrize("file", DEFINITIONS, ids=lambda file: file.name)
def test_a_workflows_definition_is_clean(file: Path) -> None:
    assert validate(file.read_text("utf-8"), path=str(file)) == ()


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.name)
def test_the_machines_of_a_template_are_clean(file: Path) -> None:
    template = as_template(file.read_text("utf-8"), path=str(file))
    assert template is not None
    assert [one.diagnostics for one in template_definitions(template) if one.diagnostics] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_definitions_that_a_page_shows_are_clean(page: Path) -> None:
    shown = [text for text in FENCED.findall(page.read_text("utf-8")) if "StartAt" in text and "States" in text]
    assert [validate(text) for text in shown if validate(text)] == []
