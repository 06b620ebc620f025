"""One language's texts where the other is spoken, and texts that look like paths where only constants are read.

AWS takes all of them: they are data to it. Three have a warning of AWS's own [D] (NO_DOLLAR, NO_PATH,
PASS_RESULT_IS_STATIC).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from stepsmith.asl import Json, PassState
from stepsmith.asl.expressions import is_expression
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.paths import check_template_value
from stepsmith.source import join_pointer
from stepsmith.validation.scope import Site, Subject

_LOOKS_LIKE_PATH = re.compile(r"\$\$?\.[A-Za-z_]|\$\[['\d]|States\.[A-Z]\w+\(")
_BARE_EXPRESSION = re.compile(r"\$states\.(input|result|context|errorOutput)\b")
_TEMPLATES = ("Parameters", "ResultSelector", "ItemSelector", "Assign")
_JSONATA_VALUES = ("Arguments", "Output", "Assign", "Items", "ItemSelector")
_TEXT_COMPARISONS = re.compile(r"(String|Timestamp)(Equals|LessThan|GreaterThan|LessThanEquals|GreaterThanEquals)")


def check(subject: Subject) -> Iterator[Diagnostic]:
    for site in subject.sites:
        if site.language == "JSONata":
            yield from _jsonata(site)
        else:
            yield from _jsonpath(site)


def _jsonata(site: Site) -> Iterator[Diagnostic]:
    for field, value in _values(site.written, _JSONATA_VALUES):
        for pointer, name, text in _members(value, field):
            place = site.pointer + pointer
            if name.endswith(".$") and check_template_value(text) is None:
                from stepsmith.asl.translation import to_jsonata  # only for who is told: it costs a cold start

                expression = to_jsonata(text)
                written = f"{{% {expression} %}}" if expression else "{% … %}"
                hint = f"write {_member(name.removesuffix('.$'), written)}"
                yield rules.OTHER_LANGUAGE.at(
                    place, text=f"{name}: {text}", mine="JSONata", other="JSONPath", hint=hint
                )
            elif not is_expression(text) and _BARE_EXPRESSION.match(text):
                hint = f"write {json.dumps(f'{{% {text} %}}', ensure_ascii=False)}"
                yield rules.NO_DELIMITERS.at(place, text=text, hint=hint)


def _jsonpath(site: Site) -> Iterator[Diagnostic]:
    for field, value in _values(site.written, _TEMPLATES):
        for pointer, name, text in _members(value, field):
            place = site.pointer + pointer
            if is_expression(text):
                from stepsmith.asl.translation import to_path

                path = to_path(text[2:-2])
                instead = f"write {_member(name + '.$', path)}, or set" if path and name else "set"
                hint = f'{instead} "QueryLanguage": "JSONata"'
                yield rules.OTHER_LANGUAGE.at(place, text=text, mine="JSONPath", other="JSONata", hint=hint)
            elif name and not name.endswith(".$") and _is_path(text):
                yield rules.NO_DOLLAR.at(place, field=name, text=text, hint=f"write {_member(name + '.$', text)}")
    if isinstance(site.state, PassState) and site.state.result is not ...:
        for pointer, name, text in _members(site.state.result, "/Result"):
            if _is_path(text) and name.endswith(".$"):
                hint = "Parameters is the field whose .$ members are read"
                yield rules.STATIC_RESULT.at(site.pointer + pointer, text=text, hint=hint)
    for name in ("Error", "Cause"):
        written = site.written.get(name) if site.state.type == "Fail" else None
        if isinstance(written, str) and _is_path(written):
            yield _no_path(join_pointer(site.pointer, name), name, written)
    for index, rule in enumerate(site.written.get("Choices", ())):
        yield from _comparisons(rule, f"{site.pointer}/Choices/{index}")


def _comparisons(rule: Json, pointer: str) -> Iterator[Diagnostic]:
    for name, value in rule.items() if isinstance(rule, dict) else ():
        place = join_pointer(pointer, name)
        if name == "Not":
            yield from _comparisons(value, place)
        elif name in ("And", "Or"):
            for index, inner in enumerate(value):
                yield from _comparisons(inner, f"{place}/{index}")
        elif isinstance(value, str) and _TEXT_COMPARISONS.fullmatch(name) and _is_path(value):
            yield _no_path(place, name, value)


def _no_path(place: str, name: str, text: str) -> Diagnostic:
    return rules.NO_PATH.at(place, field=name, text=text, hint=f"write {_member(name + 'Path', text)}")


def _is_path(text: str) -> bool:
    return bool(_LOOKS_LIKE_PATH.match(text)) and check_template_value(text) is None


def _member(name: str, value: Json) -> str:
    return f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False)}"


def _values(written: Mapping[str, Json], fields: tuple[str, ...]) -> Iterator[tuple[str, Json]]:
    """The values of the fields, those of rules and catchers too, with their pointers."""
    for name in fields:
        if name in written:
            yield join_pointer("", name), written[name]
    for name in ("Choices", "Catch"):
        entries = written.get(name, ())
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            for field in fields:
                if isinstance(entry, dict) and field in entry:
                    yield join_pointer("", name, index, field), entry[field]


def _members(value: Json, pointer: str, name: str = "") -> Iterator[tuple[str, str, str]]:
    """Pointer, name and text of every string; in a list the name is empty."""
    if isinstance(value, str):
        yield pointer, name, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _members(item, join_pointer(pointer, key), key)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _members(item, f"{pointer}/{index}")
