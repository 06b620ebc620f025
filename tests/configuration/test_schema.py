"""The shipped schemas are schemas, and explain themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema
import pytest

from stepsmith.configuration.schema import NAMES, load_schema


@pytest.mark.parametrize("name", NAMES)
def test_every_schema_is_valid(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(load_schema(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_property_says_what_it_expects(name: str) -> None:
    silent = [place for place, schema in _properties(load_schema(name), name) if "description" not in schema]
    assert silent == []


def _properties(schema: Mapping[str, Any], place: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for key in ("properties", "patternProperties"):
        for name, inner in schema.get(key, {}).items():
            yield f"{place}.{name}", inner
            yield from _properties(inner, f"{place}.{name}")
    if "items" in schema:
        yield f"{place}[]", schema["items"]
        yield from _properties(schema["items"], f"{place}[]")
