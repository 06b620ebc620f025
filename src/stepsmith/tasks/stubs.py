"""Type stubs for the functions that are made from botocore's models: what editors complete and type checkers check.

One stub holds one service: a function for every call, a TypedDict (``…Dict``) for every structure among parameters, a
class (``…Answer``) for every structure among answers, whose attributes are ``step.result.Buckets[0].Name``. They do not
go by the bare names of the structures, because a member often has the name of its own structure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from keyword import iskeyword
from typing import Any, Final, TypeAlias

from stepsmith.integrations import member_name, parse_resource
from stepsmith.integrations.casing import Style
from stepsmith.integrations.own_parameters import EXTRA_MEMBERS, TEXT_MEMBERS
from stepsmith.integrations.results import is_parsed, result_shape
from stepsmith.tasks.answers import HttpAnswer, ModelAnswer
from stepsmith.tasks.calls import Call
from stepsmith.tasks.signatures import MANY, input_of

Shapes: TypeAlias = Mapping[str, Mapping[str, Any]]

_HEADER: Final = """\
# ruff: noqa
# fmt: off
{doc}
# Generated from the models of botocore: do not edit. {how}

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text
"""

_OPTIONS: Final = (
    "retry: _Sequence[_Retry] = ...",
    "timeout_seconds: int | None = ...",
    "heartbeat_seconds: int | None = ...",
    "comment: str | None = ...",
)


def stub(doc: str, calls: Iterable[tuple[str, Call]], *, how: str) -> str:
    """The text of a ``.pyi``. ``calls`` are names with their calls, ``how`` says how the file was made."""
    writer = _Writer()
    functions = [writer.function(name, call) for name, call in calls]
    classes = writer.classes()
    header = _HEADER.format(doc=f'"""{doc}"""', how=how)
    if writer.own_answers:
        header += f"from stepsmith.tasks.answers import {', '.join(sorted(writer.own_answers))}\n"
    return "\n".join([header, *classes, *functions]).rstrip() + "\n"


@dataclass
class _Writer:
    """What is still to be written: structures by the names of their classes, in the order in which they were met."""

    given: dict[str, tuple[Shapes, str, Style]] = field(default_factory=dict)
    answered: dict[str, tuple[Shapes, str, Style]] = field(default_factory=dict)
    parsed: dict[str, frozenset[str]] = field(default_factory=dict)
    """Of some answers, the members whose text Step Functions parses."""
    own_answers: set[str] = field(default_factory=set)

    def function(self, name: str, call: Call) -> str:
        style: Style = "sdk" if call.kind == "sdk" else "optimized"
        shapes, outer = input_of(call)
        required, optional = self._parameters(shapes, outer, style, call)
        variants = self._variants(call)
        overload = "@_t.overload\n" if len(variants) > 1 else ""
        return "".join(
            f"{overload}def {name}(\n    name: str,\n    /,\n    *,\n"
            + "".join(f"    {line},\n" for line in (*required, *optional, *flags, *_OPTIONS))
            + f') -> _Task[{answer}]:\n    """{call.says}"""\n\n'
            for flags, answer in variants
        )

    def _variants(self, call: Call) -> list[tuple[list[str], str]]:
        """The ways to wait, as options, each with the class of its answer."""
        plain = self._answer(call, "request_response")
        if call.kind == "sdk":
            # A second variant would double the stubs and blur every message; what was sent for a token is `.response`.
            return [(["wait_for_task_token: bool = ..."], plain)]
        token = "wait_for_task_token" in call.patterns
        off = ["wait_for_task_token: _t.Literal[False] = ..."] if token else []
        if call.waits:
            variants = [
                (["wait: _t.Literal[True] = ...", *off], self._answer(call, "sync")),
                (["wait: _t.Literal[False]", *off], plain),
            ]
        else:
            variants = [(off, plain)]
        if token:
            variants.append((["wait_for_task_token: _t.Literal[True]"], "_t.Any"))
        if len({answer for _, answer in variants}) > 1:
            return variants
        flags = [("wait", call.waits), ("wait_for_task_token", token)]
        return [([f"{flag}: bool = ..." for flag, there in flags if there], variants[0][1])]

    def _parameters(self, shapes: Shapes, outer: str | None, style: Style, call: Call) -> tuple[list[str], list[str]]:
        shape = shapes.get(outer or "", {})
        needed = shape.get("required", ())
        required, optional = [], []
        for member, body in shape.get("members", {}).items():
            written = member_name(member, style)
            if not written.isidentifier() or iskeyword(written):
                continue
            kind = self._given(shapes, body["shape"], style, written)
            if member in needed and not body.get("idempotencyToken"):
                required.append(f"{written}: {kind}")
            else:
                optional.append(f"{written}: {kind} = ...")
        if call.kind == "optimized":
            extra = EXTRA_MEMBERS.get((call.service, call.action), frozenset())
            optional += [f"{member}: object = ..." for member in sorted(extra)]
        return required, optional

    def _answer(self, call: Call, pattern: str) -> str:
        if call.answer in (HttpAnswer, ModelAnswer):
            self.own_answers.add(call.answer.__name__)
            return str(call.answer.__name__)
        integration = parse_resource(call.arn("request_response" if pattern == "request_response" else call.job))
        found = result_shape(integration)
        if found is None:
            return "_t.Any"
        shapes, name, style = found
        members: Mapping[str, Any] = shapes[name].get("members", {})
        parsed = frozenset(one for member in members if is_parsed(integration, (one := member_name(member, style),)))
        if not parsed:
            return self._answered(shapes, name, style)
        self.parsed[f"{_class(name)}ParsedAnswer"] = parsed
        self.answered.setdefault(f"{_class(name)}ParsedAnswer", (shapes, name, style))
        return f"{_class(name)}ParsedAnswer"

    def _given(self, shapes: Shapes, name: str, style: Style, member: str) -> str:
        """The type of a parameter: references stand for values of their own type, so a text is any text."""
        shape = shapes.get(name, {})
        kind = None if shape.get("document") else shape.get("type")
        match kind:
            case "structure":
                if not shape.get("members"):
                    return "_Mapping[str, object]"
                self.given.setdefault(f"{_class(name)}Dict", (shapes, name, style))
                return f"{_class(name)}Dict"
            case "list":
                return f"_Sequence[{self._given(shapes, shape['member']['shape'], style, member)}]"
            case "map":
                return f"_Mapping[str, {self._given(shapes, shape['value']['shape'], style, '')}]"
            case "boolean":
                return "bool"
            case "integer" | "long":
                return "int"
            case "float" | "double" | "bigdecimal":
                return "float"
            case "timestamp":
                return "_Text | float"
            case "string" if member not in TEXT_MEMBERS:
                options = shape.get("enum", ())
                if 0 < len(options) <= MANY:
                    return f"_t.Literal[{', '.join(_quoted(option) for option in options)}] | _Text"
                return "_Text"
            case _:
                return "object"

    def _answered(self, shapes: Shapes, name: str, style: Style) -> str:
        shape = shapes.get(name, {})
        kind = None if shape.get("document") else shape.get("type")
        match kind:
            case "structure":
                self.answered.setdefault(f"{_class(name)}Answer", (shapes, name, style))
                return f"{_class(name)}Answer"
            case "list":
                return f"list[{self._answered(shapes, shape['member']['shape'], style)}]"
            case "map":
                return f"_Mapping[str, {self._answered(shapes, shape['value']['shape'], style)}]"
            case None:
                return "_t.Any"
            case "boolean":
                return "bool"
            case "integer" | "long":
                return "int"
            case "float" | "double" | "bigdecimal":
                return "float"
            case _:
                return "str"

    def classes(self) -> list[str]:
        texts = [
            *_each(self.answered, self._class_of_answer),
            *_each(self.given, self._class_of_parameter),
        ]
        return [text for _, text in sorted(texts)]

    def _class_of_answer(self, name: str, of: tuple[Shapes, str, Style]) -> str:
        shapes, shape, style = of
        parsed = self.parsed.get(name, frozenset())
        members = [
            f"    {written}: {'_t.Any' if written in parsed else self._answered(shapes, body['shape'], style)}\n"
            for member, body in shapes[shape].get("members", {}).items()
            if (written := member_name(member, style)).isidentifier() and not iskeyword(written)
        ]
        return f"class {name}:\n{''.join(members) or '    ...' + chr(10)}"

    def _class_of_parameter(self, name: str, of: tuple[Shapes, str, Style]) -> str:
        shapes, shape, style = of
        required = shapes[shape].get("required", ())
        lines = []
        for member, body in shapes[shape].get("members", {}).items():
            written = member_name(member, style)
            kind = self._given(shapes, body["shape"], style, written)
            lines.append((written, f"_t.Required[{kind}]" if member in required else kind))
        if all(written.isidentifier() and not iskeyword(written) for written, _ in lines):
            body = "".join(f"    {written}: {kind}\n" for written, kind in lines)
            return f"class {name}(_t.TypedDict, total=False):\n{body}"
        pairs = ", ".join(f"{_quoted(written)}: {kind}" for written, kind in lines)
        return f'{name} = _t.TypedDict("{name}", {{{pairs}}}, total=False)\n'


def _each(
    waiting: dict[str, tuple[Shapes, str, Style]], write: Callable[[str, tuple[Shapes, str, Style]], str]
) -> list[tuple[str, str]]:
    """Writing one class may find others."""
    done: dict[str, str] = {}
    while len(done) < len(waiting):
        for name in [name for name in waiting if name not in done]:
            done[name] = write(name, waiting[name])
    return list(done.items())


def _class(shape: str) -> str:
    name = shape.lstrip("_")
    return name[:1].upper() + name[1:]


def _quoted(text: object) -> str:
    return '"' + str(text).replace("\\", "\\\\").replace('"', '\\"') + '"'
