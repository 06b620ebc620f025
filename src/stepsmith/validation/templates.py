"""Definitions inside CloudFormation and SAM templates: found, read and judged, with places in the template.

``Definition`` is an object whose values may be functions; ``DefinitionString`` is text, plain or made by ``Fn::Sub`` or
``Fn::Join``; ``DefinitionUri`` (SAM) and ``DefinitionS3Location`` (before packaging) name a file beside the template.
A function stands for a value known only once deployed: it is read as the substitution ``${Name}``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from stepsmith.asl import Json, Machine, Reading, read, read_value
from stepsmith.diagnostics import Diagnostic, locate, narrowed
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import Span, decode, join_pointer, parse
from stepsmith.source.span import line_starts
from stepsmith.template import Template, TemplateError, function, parse_template
from stepsmith.validation import substitutions
from stepsmith.validation.judging import MachineType, judge
from stepsmith.validation.quoting import Piece, Quotation

TYPES = {"AWS::StepFunctions::StateMachine": "StateMachineType", "AWS::Serverless::StateMachine": "Type"}
_FILES = ("DefinitionUri", "DefinitionS3Location")
_OWN = (rules.UNDECLARED_SUBSTITUTION.code, rules.UNUSED_SUBSTITUTION.code)  # these have places in the template


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateDefinition:
    """One state machine of a template. ``text`` is that of ``file``, in which the definition is written.

    ``diagnostics`` hold suppressed findings too; one about the template itself has the template's file.
    ``machine`` is None when nothing could be read; ``unknown`` then says what stands there instead of a definition,
    such as the value of a parameter.
    """

    resource: str
    pointer: str
    type: MachineType
    machine: Machine | None
    diagnostics: tuple[Diagnostic, ...]
    file: str | None
    text: str
    unknown: str | None = None


def as_template(text: str, *, path: str | None = None) -> Template | None:
    """The text as a template; None when it is something else, such as a definition."""
    if "Resources" not in text:
        return None
    try:
        template = parse_template(text, path=path)
    except TemplateError:
        return None
    value = template.value
    return template if isinstance(value.get("Resources"), dict) and "States" not in value else None


def template_definitions(template: Template) -> tuple[TemplateDefinition, ...]:
    """Every state machine of the template, in its order."""
    return tuple(_found(template))


def _found(template: Template) -> Iterator[TemplateDefinition]:
    for name, resource in template.resources.items():
        kind = TYPES.get(resource.get("Type", "")) if isinstance(resource, dict) else None
        properties = resource.get("Properties") if kind else None
        if kind is None or not isinstance(properties, dict):
            continue
        machine_type: MachineType = "EXPRESS" if properties.get(kind) == "EXPRESS" else "STANDARD"
        at = join_pointer("", "Resources", name, "Properties")
        for field in ("Definition", "DefinitionString", *_FILES):
            if field in properties:
                reading = _Reading(template, name, properties, join_pointer(at, field), machine_type)
                if field in _FILES:
                    yield reading.file(properties[field])
                else:
                    yield reading.value(properties[field])


@dataclass(frozen=True, slots=True)
class _Reading:
    template: Template
    resource: str
    properties: dict[str, Any]
    pointer: str
    type: MachineType

    def value(self, written: Json) -> TemplateDefinition:
        """An object is a definition; anything else makes a definition's text, or is known only once deployed."""
        if isinstance(written, dict):
            if "StartAt" in written or "States" in written or function(written) is None:
                return self.definition(written, self.pointer)
            if "Fn::ToJsonString" in written:
                return self.definition(written["Fn::ToJsonString"], join_pointer(self.pointer, "Fn::ToJsonString"))
        pieces = _pieces(written, self.pointer)
        if pieces is None:
            return self.nothing(f"{next(iter(written))}: …" if isinstance(written, dict) and written else "no text")
        quotation = Quotation(self.template, pieces)
        text = quotation.text
        reading = read(text)
        filled = isinstance(written, dict) and "Fn::Sub" in written
        if isinstance(written, dict) and "Fn::Join" in written:
            # What is joined may be text or a function; the function's stand-in in the text is nobody's ${Name}.
            uses = substitutions.uses_in_value(written, self.pointer, self.template.span, self.template.path)
        else:
            place = _Places(text, quotation.span)
            uses = substitutions.uses_in_text(text, place, self.template.path, filled=filled)
        found = _located(reading, self.type, self.filled(uses))
        placed = [item if item.code in _OWN else self.placed(item, quotation.span(item.span)) for item in found]
        return self.made(reading.machine, placed)

    def definition(self, written: Json, pointer: str) -> TemplateDefinition:
        reading = read_value(_filled(written))
        uses = substitutions.uses_in_value(written, pointer, self.template.span, self.template.path)
        found = judge(reading, self.type, self.filled(uses))
        placed = [
            item if item.code in _OWN else self.placed(item, self.template.span(pointer + item.pointer))
            for item in found
        ]
        return self.made(reading.machine, placed)

    def filled(self, uses: Iterable[substitutions.Use]) -> tuple[Diagnostic, ...]:
        at = self.pointer[: self.pointer.rindex("/")]
        return tuple(substitutions.check(self.template, self.properties, at, uses))

    def placed(self, item: Diagnostic, span: Span | None) -> Diagnostic:
        return replace(item, file=self.template.path, span=narrowed(span, item.within, self.template.text))

    def made(self, machine: Machine | None, found: list[Diagnostic]) -> TemplateDefinition:
        ordered = sorted(found, key=lambda item: (item.span.line, item.span.column) if item.span else (0, 0))
        return TemplateDefinition(
            resource=self.resource,
            pointer=self.pointer,
            type=self.type,
            machine=machine,
            diagnostics=tuple(ordered),
            file=self.template.path,
            text=self.template.text,
        )

    def nothing(self, what: str) -> TemplateDefinition:
        return replace(self.made(None, []), unknown=what)

    def file(self, written: Json) -> TemplateDefinition:
        if not isinstance(written, str) or written.startswith(("s3://", "https://")):
            return self.nothing("a file in S3")
        folder = Path(self.template.path).parent if self.template.path else Path()
        place = folder / written
        try:
            text, wrong = decode(place.read_bytes())
            problem = wrong.message if wrong else None
        except (OSError, ValueError) as error:
            problem = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        if problem is not None:
            finding = rules.NO_DEFINITION_FILE.at(self.pointer, file=written, problem=problem)
            return self.made(None, [self.placed(finding, self.template.span(self.pointer))])
        document = parse(text, path=str(place), substitutions=True)
        reading = read(document)
        uses = substitutions.uses_in_text(text, _Places(text, lambda span: span), str(place))
        found = _located(reading, self.type, self.filled(uses))
        return replace(self.made(reading.machine, list(found)), file=str(place), text=text)


@dataclass(slots=True)
class _Places:
    """The place of a stretch of text, by offsets; ``outer`` says where that is in the file."""

    text: str
    outer: Callable[[Span], Span | None]
    starts: list[int] | None = None

    def __call__(self, begin: int, end: int) -> Span | None:
        starts = self.starts = self.starts or line_starts(self.text)
        line = bisect_right(starts, begin) - 1
        column = begin - starts[line] + 1
        return self.outer(Span(line + 1, column, line + 1, column + end - begin))


def _located(reading: Reading, type: MachineType, more: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    found = judge(reading, type, more)
    return locate(found, reading.document) if reading.document is not None else found


def _pieces(written: Json, pointer: str) -> list[Piece] | None:
    """The text that a value makes, in pieces that know where they are written; None when it is not known."""
    if isinstance(written, str):
        return [Piece(written, pointer)]
    if not isinstance(written, dict) or len(written) != 1:
        return None
    (name, argument), inner = next(iter(written.items())), join_pointer(pointer, next(iter(written)))
    if name == "Fn::Sub":
        if isinstance(argument, list) and argument and isinstance(argument[0], str):
            return [Piece(argument[0], join_pointer(inner, 0))]
        return [Piece(argument, inner)] if isinstance(argument, str) else None
    if name == "Fn::Join" and isinstance(argument, list) and len(argument) == 2 and isinstance(argument[1], list):
        between, parts = argument
        if not isinstance(between, str):
            return None
        pieces: list[Piece] = []
        for index, part in enumerate(parts):
            if index and between:
                pieces.append(Piece(between, None))
            place = join_pointer(inner, 1, index)
            pieces += _pieces(part, place) or [Piece(_stand_in(part), None)]
        return pieces
    return None


def _filled(value: Json) -> Json:
    """The definition with a substitution for each function. Without recursion limits of our own: templates are read
    to a depth of 200."""
    if isinstance(value, list):
        return [_filled(item) for item in value]
    if not isinstance(value, dict):
        return value
    if function(value) is None:
        return {name: _filled(item) for name, item in value.items()}
    name, argument = next(iter(value.items()))
    if name == "Fn::If" and isinstance(argument, list) and len(argument) == 3:
        kept = [item for item in argument[1:] if item != {"Ref": "AWS::NoValue"}]
        return _filled(kept[0]) if kept else None
    pieces = _pieces(value, "")
    return _stand_in(value) if pieces is None else "".join(piece.text for piece in pieces)


def _stand_in(value: Any) -> str:
    """``${Name}`` for what is known only once deployed."""
    if isinstance(value, dict) and len(value) == 1:
        name, argument = next(iter(value.items()))
        if name == "Fn::GetAtt" and isinstance(argument, list):
            argument = ".".join(str(item) for item in argument)
        if isinstance(argument, str) and not re.search(r"[{}\"\\\s]", argument):
            return f"${{{argument}}}"
        return f"${{{name}}}"
    return "${Value}"
