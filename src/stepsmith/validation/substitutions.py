"""70xx: each ``${Name}`` of a definition in a template is filled in, and each of DefinitionSubstitutions is used.

CloudFormation leaves a ``${Name}`` that it does not know as it is: the machine is made with that text in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from stepsmith.asl import Json
from stepsmith.diagnostics import Diagnostic, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import Span, join_pointer
from stepsmith.template import PSEUDO_PARAMETERS, Template, function

_USE = re.compile(r"\$\{([A-Za-z0-9_.:-]+)\}")
_ESCAPED = re.compile(r"\$\{!([A-Za-z0-9_.:-]+)\}")

Use = tuple[str, str | None, Span | None]
"""Name, file and place of a ``${Name}``."""


def uses_in_value(value: Json, pointer: str, place: Callable[[str], Span | None], file: str | None) -> Iterator[Use]:
    """The uses in a definition written as an object. A Comment may say what it likes."""
    if isinstance(value, str):
        for found in _USE.finditer(value):
            yield found.group(1), file, place(pointer)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from uses_in_value(item, join_pointer(pointer, index), place, file)
    elif isinstance(value, dict):
        called = function(value)
        if called is not None and called[0] == "Fn::Sub":
            argument = called[1][0] if isinstance(called[1], list) and called[1] else called[1]
            if isinstance(argument, str):
                for found in _ESCAPED.finditer(argument):
                    yield found.group(1), file, place(pointer)
        elif called is None or called[0] in ("Fn::If", "Fn::Join", "Fn::ToJsonString"):
            for name, item in value.items():
                if name != "Comment":
                    yield from uses_in_value(item, join_pointer(pointer, name), place, file)


def uses_in_text(
    text: str, place: Callable[[int, int], Span | None], file: str | None, *, filled: bool = False
) -> Iterator[Use]:
    """The uses in a definition written as text. ``place`` takes the offsets of begin and end.

    ``filled``: Fn::Sub reads the text first, which leaves only what is written ``${!Name}``.
    """
    for found in (_ESCAPED if filled else _USE).finditer(text):
        yield found.group(1), file, place(*found.span())


def check(template: Template, properties: Mapping[str, Any], at: str, uses: Iterable[Use]) -> Iterator[Diagnostic]:
    """Findings with file and place. ``at`` is the pointer of the resource's properties.

    Nothing is said where DefinitionSubstitutions is made by a function, so that its members are not known.
    """
    pointer = join_pointer(at, "DefinitionSubstitutions")
    declared = properties.get("DefinitionSubstitutions", {})
    if not isinstance(declared, dict) or any(name.startswith("Fn::") for name in declared):
        return
    first: dict[str, Use] = {}
    for use in uses:
        first.setdefault(use[0], use)
    meant = set()  # one cause, one finding: a misspelt use leaves the member that it means unused
    for name, file, span in first.values():
        if name not in declared:
            meant.add(nearest(name, declared))
            finding = rules.UNDECLARED_SUBSTITUTION.at(pointer, name=name, hint=_hint(template, name, declared))
            yield replace(finding, file=file, span=span)
    for name in declared:
        if name not in first and name not in meant:
            place = join_pointer(pointer, name)
            finding = rules.UNUSED_SUBSTITUTION.at(place, name=name)
            yield replace(finding, file=template.path, span=template.span(place))


def _hint(template: Template, name: str, declared: Mapping[str, Any]) -> str | None:
    guess = nearest(name, declared)
    if guess is not None:
        return f"did you mean ${{{guess}}}?"
    if name in PSEUDO_PARAMETERS or name in template.parameters or name.partition(".")[0] in template.resources:
        return f"DefinitionSubstitutions takes the template's values by name, such as {_member(name)}"
    return None


def _member(name: str) -> str:
    bare = re.sub(r"\W+", "", name)
    resource, _, attribute = name.partition(".")
    return f"{bare}: !GetAtt {resource}.{attribute}" if attribute else f"{bare}: !Ref {name}"
