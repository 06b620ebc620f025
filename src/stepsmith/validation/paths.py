"""3001: JSONPath, reference paths and intrinsic calls parse, wherever a JSONPath state has one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from stepsmith.asl import Json
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.paths import (
    check_path,
    check_reference_path,
    check_single_path,
    check_template_value,
    check_text_value,
    path_function,
    rounded_numbers,
)
from stepsmith.source import join_pointer
from stepsmith.validation.scope import Subject

_PATHS = ("InputPath", "OutputPath", "Variable")
# Unlike ResultPath these may begin with $$ or a variable: [R] test_state_map_context_object has ItemsPath on $$.
_SINGLES = (
    "ItemsPath",
    "SecondsPath",
    "TimestampPath",
    "TimeoutSecondsPath",
    "HeartbeatSecondsPath",
    "MaxConcurrencyPath",
    "ToleratedFailureCountPath",
    "ToleratedFailurePercentagePath",
)
_TEMPLATES = ("Parameters", "ResultSelector", "ItemSelector", "Assign", "Credentials")


def check(subject: Subject) -> Iterator[Diagnostic]:
    for site in subject.sites:
        if site.language == "JSONPath":
            yield from _state(site.written, site.pointer)


def _state(written: Mapping[str, Json], pointer: str) -> Iterator[Diagnostic]:
    for name, value in written.items():
        place = join_pointer(pointer, name)
        if name in _TEMPLATES:
            yield from _template(value, place)
        elif isinstance(value, str):
            yield from _field(name, value, place)
    catchers = written.get("Catch")  # what could not be read is written as it was
    for index, catcher in enumerate(catchers if isinstance(catchers, list) else ()):
        for name, value in (catcher if isinstance(catcher, dict) else {}).items():
            place = join_pointer(pointer, "Catch", index, name)
            if name == "Assign":
                yield from _template(value, place)
            elif isinstance(value, str):
                yield from _field(name, value, place)
    for index, rule in enumerate(written.get("Choices", ())):
        yield from _rule(rule, join_pointer(pointer, "Choices", index))


def _rule(rule: object, pointer: str) -> Iterator[Diagnostic]:
    if isinstance(rule, list):
        for index, item in enumerate(rule):
            yield from _rule(item, f"{pointer}/{index}")
    if not isinstance(rule, dict):
        return
    for name, value in rule.items():
        place = join_pointer(pointer, name)
        if name in ("And", "Or", "Not"):
            yield from _rule(value, place)
        elif name == "Assign":
            yield from _template(value, place)
        elif isinstance(value, str) and (name == "Variable" or name.endswith("Path")):
            yield from _problem(place, name, check_path(value))


def _field(name: str, value: str, place: str) -> Iterator[Diagnostic]:
    if name in _PATHS:
        yield from _problem(place, name, check_path(value))
    elif name == "ResultPath":
        yield from _problem(place, name, check_reference_path(value))
    elif name in _SINGLES:
        yield from _problem(place, name, check_single_path(value))
    elif name in ("ErrorPath", "CausePath"):
        yield from _problem(place, name, check_text_value(value))


def _template(value: object, pointer: str) -> Iterator[Diagnostic]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _template(item, f"{pointer}/{index}")
    if not isinstance(value, dict):
        return
    for name, item in value.items():
        place = join_pointer(pointer, name)
        if not name.endswith(".$"):
            yield from _template(item, place)
        elif name.removesuffix(".$") in value:
            both = f"{name.removesuffix('.$')!r} is written with and without .$"
            yield rules.BAD_PATH.at(place, field=name, problem=both)
        elif not isinstance(item, str):
            yield rules.BAD_PATH.at(place, field=name, problem="the value of a name that ends in .$ must be a string")
        else:
            yield from _problem(place, name, check_template_value(item))
            for name_of, number in rounded_numbers(item):
                yield rules.ROUNDED.at(place, function=name_of, number=number)
            if function := path_function(item):
                yield rules.PATH_FUNCTION.at(
                    place, function=function, hint="use States.ArrayLength or another function"
                )


def _problem(place: str, field: str, problem: str | None) -> Iterator[Diagnostic]:
    if problem is not None:
        yield rules.BAD_PATH.at(place, field=field, problem=problem)
