"""Paths as functions: parsed once, applied often."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from stepsmith.paths.errors import PathError
from stepsmith.paths.selection import Miss, as_path_error, definite_getter, select
from stepsmith.paths.syntax import ParsedPath, parse_path
from stepsmith.paths.text import compact_json

Json: TypeAlias = Any
Prepared: TypeAlias = Callable[[Json, Json, Mapping[str, Json]], Json]
"""From the input, the context object and the variables to the value."""


def prepare_path(text: str) -> Prepared:
    """The path as a function of input, context object and variables.

    It raises PathError worded as for InputPath and OutputPath: ``Invalid path '$.a.b' : Missing property in …``.
    A path that can select several nodes gives a list, empty when it selects none.
    """
    parsed = parse_path(text)
    get = _getter(parsed, strict=True)
    shown = parsed.text

    if parsed.root == "input":

        def from_input(root: Json, context: Json, variables: Mapping[str, Json]) -> Json:
            try:
                return get(root)
            except Miss as miss:
                raise as_path_error(miss, shown) from None

        return from_input
    if parsed.root == "context":

        def from_context(root: Json, context: Json, variables: Mapping[str, Json]) -> Json:
            try:
                return get(context)
            except Miss as miss:
                raise as_path_error(miss, shown) from None

        return from_context

    name = parsed.variable
    assert name is not None

    def from_variable(root: Json, context: Json, variables: Mapping[str, Json]) -> Json:
        if name not in variables:
            raise PathError(
                "undefined_variable",
                f"Invalid path '{shown}' : The variable '{name}' is not defined",
                reason=f"The variable '{name}' is not defined",
                path=shown,
            )
        try:
            return get(variables[name])
        except Miss as miss:
            raise as_path_error(miss, shown) from None

    return from_variable


def prepare_field_path(text: str, field: str) -> Prepared:
    """As ``prepare_path``, but worded and lenient as in payload templates, ErrorPath and CausePath.

    A path that can select several nodes never fails there: it gives an empty list, even where a name before the
    wildcard is missing [R] test_json_path_array_wildcard_or_slice_with_no_input.
    """
    parsed = parse_path(text)
    get = _getter(parsed, strict=parsed.definite)
    root_kind, name = parsed.root, parsed.variable or ""

    def failure(root: Json) -> PathError:
        return PathError(
            "missing",
            f"The JSONPath '{text}' specified for the field '{field}' could not be found in the input "
            f"'{compact_json(root)}'",
            path=text,
        )

    if root_kind == "input":

        def from_input(root: Json, context: Json, variables: Mapping[str, Json]) -> Json:
            try:
                return get(root)
            except Miss:
                raise failure(root) from None

        return from_input
    if root_kind == "context":

        def from_context(root: Json, context: Json, variables: Mapping[str, Json]) -> Json:
            try:
                return get(context)
            except Miss:
                raise failure(root) from None

        return from_context

    def from_variable(root: Json, context: Json, variables: Mapping[str, Json]) -> Json:
        if name not in variables:
            error = failure(root)
            error.kind = "undefined_variable"
            raise error
        try:
            return get(variables[name])
        except Miss:
            raise failure(root) from None

    return from_variable


def _getter(parsed: ParsedPath, *, strict: bool) -> Callable[[Json], Json]:
    if parsed.definite:
        return definite_getter(parsed.steps)
    steps = parsed.steps
    return lambda root: select(steps, root, strict=strict)
