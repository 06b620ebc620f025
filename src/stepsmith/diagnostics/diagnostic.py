"""One finding, and the rule that it comes from."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import islice
from typing import Any

from stepsmith.diagnostics.suppression import Suppression
from stepsmith.source import Document, Span


class Severity(Enum):
    """ERROR: AWS refuses it, or it must fail when it runs. WARNING: it will likely hurt. INFO: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """``pointer`` is the JSON Pointer of the value in the definition, ``span`` its place in ``file``.

    ``on_key`` says that the member's name is wrong rather than its value: the span is then the name's. ``within`` is
    the part of the value that is wrong, such as a variable of an expression: where the text has it verbatim, the span
    is that part's. ``at_creation`` is False for an error that AWS finds only when the machine runs. ``suppression``
    says why somebody decided to ignore it. ``facts`` are the arguments of the rule's message: what AWS's own words for
    the same defect are made of.
    """

    code: str
    name: str
    severity: Severity
    message: str
    pointer: str
    hint: str | None = None
    on_key: bool = False
    within: str | None = None
    aws_code: str = "SCHEMA_VALIDATION_FAILED"
    at_creation: bool = True
    file: str | None = None
    span: Span | None = None
    suppression: Suppression | None = None
    facts: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def refused(self) -> bool:
        """Whether AWS refuses to create a machine with it. Such a finding cannot be suppressed."""
        return self.severity is Severity.ERROR and self.at_creation


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One entry of the catalogue. ``message`` is a format string; ``at`` demands exactly the arguments it names.

    ``aws_code`` is what AWS answers for the same defect. With ``at_creation`` False it takes the machine without a
    word, and the machine fails when it runs.
    """

    code: str
    name: str
    severity: Severity
    message: str
    aws_code: str = "SCHEMA_VALIDATION_FAILED"
    on_key: bool = False
    at_creation: bool = True

    def at(self, pointer: str, *, hint: str | None = None, within: str | None = None, **arguments: Any) -> Diagnostic:
        """The finding at ``pointer``. Raises TypeError when the arguments are not those that the message uses."""
        wanted = {name for _, name, _, _ in string.Formatter().parse(self.message) if name}
        if wanted != arguments.keys():
            raise TypeError(f"{self.code} takes {sorted(wanted)}, was given {sorted(arguments)}")
        return Diagnostic(
            code=self.code,
            name=self.name,
            severity=self.severity,
            message=self.message.format(**arguments),
            pointer=pointer,
            hint=hint,
            on_key=self.on_key,
            within=within,
            aws_code=self.aws_code,
            at_creation=self.at_creation,
            facts=arguments,
        )


def locate(diagnostics: Sequence[Diagnostic], document: Document) -> tuple[Diagnostic, ...]:
    """The same findings with file and span, in the order of the text. One that has a place keeps it."""
    placed = []
    for item in diagnostics:
        span = item.span
        if span is None:
            span = document.key_span(item.pointer) if item.on_key else None
            span = narrowed(span or document.nearest_span(item.pointer), item.within, document.text)
        placed.append(replace(item, file=item.file or document.path, span=span))
    return tuple(sorted(placed, key=_order))


def narrowed(span: Span | None, within: str | None, text: str) -> Span | None:
    """The first place of the words ``within`` in the part of the text that ``span`` names; else the span itself."""
    if span is None or within is None:
        return span
    word = re.compile(rf"(?<![\w$]){re.escape(within)}(?!\w)")
    for number, line in enumerate(islice(text.split("\n"), span.line - 1, span.end_line), span.line):
        begin = span.column - 1 if number == span.line else 0
        found = word.search(line, begin, span.end_column - 1 if number == span.end_line else len(line))
        if found is not None:
            return Span(number, found.start() + 1, number, found.end() + 1)
    return span


def _order(item: Diagnostic) -> tuple[int, int, str, str]:
    span = item.span
    return (span.line if span else 0, span.column if span else 0, item.code, item.message)
