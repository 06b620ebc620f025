"""A text that was read: its value, what is wrong with it, and where each value lies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from stepsmith.source import json_text
from stepsmith.source.span import Span

Syntax = Literal["json", "yaml"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with the text itself. ``fatal``: there is no value."""

    message: str
    pointer: str
    span: Span
    fatal: bool


@dataclass(slots=True)
class Document:
    """``value`` is None when a problem is fatal. ``syntax`` is what the text was read as."""

    text: str
    path: str | None
    syntax: Syntax
    value: Any
    problems: tuple[Problem, ...]
    _values: dict[str, Span] | None = field(default=None, repr=False)
    _keys: dict[str, Span] | None = field(default=None, repr=False)

    def span(self, pointer: str) -> Span | None:
        """Where the value at ``pointer`` is written; None when nothing is written there."""
        return self._places()[0].get(pointer)

    def key_span(self, pointer: str) -> Span | None:
        """Where the member's name is written; None for list items and for the whole document."""
        return self._places()[1].get(pointer)

    def nearest_span(self, pointer: str) -> Span | None:
        """The place of ``pointer`` or of the closest value around it that is written."""
        values = self._places()[0]
        while pointer not in values and pointer:
            pointer = pointer[: pointer.rindex("/")]
        return values.get(pointer)

    def _places(self) -> tuple[dict[str, Span], dict[str, Span]]:
        if self._values is None or self._keys is None:
            self._values, self._keys = _reader(self.syntax).places(self.text)
        return self._values, self._keys


def parse(text: str, *, path: str | None = None, syntax: Syntax | None = None, substitutions: bool = False) -> Document:
    """Read a text as JSON or YAML. Without ``syntax``, the file's ending decides, else its first character.

    With ``substitutions`` a bare ``${Name}`` in JSON is a value: the string of the same characters.
    """
    if syntax is None:
        syntax = _guess(text, path)
    if syntax == "json":
        value, failures = json_text.load(text, substitutions=substitutions)
    else:
        value, failures = _reader("yaml").load(text)
    problems = tuple(
        Problem(failure.message, failure.pointer, failure.span or Span(1, 1, 1, 1), failure.fatal)
        for failure in failures
    )
    document = Document(text, path, syntax, value, problems)
    if any(failure.span is None for failure in failures):
        document.problems = tuple(
            problem
            if failure.span is not None
            else Problem(
                problem.message, problem.pointer, document.nearest_span(problem.pointer) or problem.span, problem.fatal
            )
            for problem, failure in zip(problems, failures, strict=True)
        )
    return document


def _reader(syntax: Syntax) -> Any:
    """The module that reads a syntax. PyYAML is loaded only for YAML."""
    if syntax == "json":
        return json_text
    from stepsmith.source import yaml_text

    return yaml_text


def _guess(text: str, path: str | None) -> Syntax:
    if path is not None:
        lower = path.lower()
        if lower.endswith((".yaml", ".yml")):
            return "yaml"
        if lower.endswith(".json"):
            return "json"
    start = text.lstrip("\ufeff \t\r\n")[:1]
    return "json" if start in ("{", "[", '"', "") else "yaml"
