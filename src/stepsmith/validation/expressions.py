"""31xx: JSONata expressions parse, and read only what AWS offers where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.asl.expressions import is_half_delimited
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.validation.scope import Parsed, Subject

_MEMBERS = ("input", "result", "errorOutput", "context")


def check(subject: Subject) -> Iterator[Diagnostic]:
    for site in subject.sites:
        if site.language != "JSONata":
            continue
        parsed = {one.pointer: one for one in site.expressions}
        for place, text in site.texts:
            if place in parsed:
                yield from _expression(site.state.type, site.pointer + place, parsed[place])
            elif is_half_delimited(text):
                yield rules.HALF_DELIMITED.at(site.pointer + place, hint=_delimiter_hint(text))


def _expression(kind: str, pointer: str, parsed: Parsed) -> Iterator[Diagnostic]:
    if parsed.references is None:
        yield rules.BAD_EXPRESSION.at(pointer, problem=parsed.problem, hint=_operator_hint(parsed))
        return
    found, place = parsed.references, parsed.pointer
    for name in dict.fromkeys(named.name for named in found.bare_names):
        hint = f"a payload's field is read from $states.input, a variable as ${name}"
        problem = f"Reference to '{name}' at the top level is not supported."
        yield rules.UNSUPPORTED_EXPRESSION.at(pointer, problem=problem, hint=hint, within=name)
    for root in dict.fromkeys(named.name for named in found.roots):
        where = " at the top level" if root == "$" else ""
        problem = f"Reference to '{root}'{where} is not supported."
        yield rules.UNSUPPORTED_EXPRESSION.at(
            pointer, problem=problem, hint="read from $states.input instead", within=root
        )
    told = set()
    for path in found.paths:
        if path[0] != "states" or len(path) < 2 or path[1] in told:
            continue
        problem_hint = _member(kind, place, path[1])
        if problem_hint is not None:
            told.add(path[1])
            problem = f"Field '$states.{path[1]}' does not exist."
            yield rules.UNSUPPORTED_EXPRESSION.at(
                pointer, problem=problem, hint=problem_hint, within=f"$states.{path[1]}"
            )


def _delimiter_hint(text: str) -> str | None:
    if not (text.strip().startswith("{%") and text.strip().endswith("%}")):
        return None
    if text.endswith("\n"):
        return "the text ends with a line break: in YAML, write |- (or >-) where the block begins"
    return "nothing may stand before {% or after %}, blanks neither"


# How other languages write what JSONata writes differently; the parser stops at the second character.
_OPERATORS = {
    "=": ("==", "two values are compared with a single ="),
    "&": ("&&", "JSONata writes 'and'; & joins texts"),
    "|": ("||", "JSONata writes 'or'"),
    "?": ("??", "AWS's JSONata has no ??: write $exists(x) ? x : y"),
    "!": ("!", "JSONata writes $not(…), or != between two values"),
}


def _operator_hint(parsed: Parsed) -> str | None:
    for symbol, (written, hint) in _OPERATORS.items():
        if f'"{symbol}"' in parsed.problem and written in parsed.text:
            return hint
    return None


def _member(kind: str, place: str, member: str) -> str | None:
    """Why ``$states.<member>`` cannot be read at this place; None when it can."""
    parts = place.split("/")
    field = parts[3] if parts[1] == "Catch" and len(parts) > 3 else parts[1]
    if member not in _MEMBERS:
        return f"$states has {', '.join(_MEMBERS)}"
    if member == "errorOutput" and not (parts[1] == "Catch" and field in ("Assign", "Output")):
        return "$states.errorOutput is there only in the Assign and Output of a catcher"
    if member == "result":
        worker = kind in ("Task", "Parallel", "Map")
        if not worker or parts[1] not in ("Assign", "Output"):
            return "$states.result is there only in the Assign and Output of a Task, Parallel or Map"
    return None
