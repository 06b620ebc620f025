"""What conforms here conforms by jsonschema too, and for the project's own files jsonschema is not needed."""

from __future__ import annotations

import copy
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.configuration.conformity import conforms
from stepsmith.configuration.schema import NAMES, load_schema
from stepsmith.source import parse

ROOT = Path(__file__).resolve().parents[2]
FILES = {
    "profile": "conf/profiles/*.yaml",
    "parameters": "cloudformation/parameters/*.yaml",
    "compute_environment": "batch/compute_environments/*.yaml",
    "job_queue": "batch/job_queues/*.yaml",
    "job_definition": "batch/job_definitions/*.yaml",
}
RIGHT = [
    (name, parse(path.read_text("utf-8"), path=str(path), syntax="yaml").value)
    for name, pattern in FILES.items()
    for path in sorted(ROOT.glob(pattern))
]
VALIDATORS = {name: jsonschema.Draft202012Validator(load_schema(name)) for name in NAMES}

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-3, 200_000)
    | st.floats()
    | st.sampled_from(["", "SPOT", "FARGATE", "EC2", "aws", "local", "a b", "1", "é", "x" * 300])
    | st.text(max_size=4)
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    if isinstance(value, dict):
        for key, item in value.items():
            found += places(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += places(item, (*path, index))
    return found


@st.composite
def changed(draw: st.DrawFn) -> tuple[str, Any]:
    """A right file in which one value was replaced, removed, repeated or added."""
    name, value = draw(st.sampled_from(RIGHT))
    value = copy.deepcopy(value)
    *around, last = draw(st.sampled_from([place for place in places(value) if place]))
    inside = value
    for key in around:
        inside = inside[key]
    match draw(st.sampled_from(["replace", "remove", "add"])):
        case "replace":
            inside[last] = draw(values)
        case "remove":
            del inside[last]
        case "add" if isinstance(inside, list):
            inside.append(draw(values | st.just(inside[last])))
        case "add":
            known = load_schema(name).get("properties", {})
            inside[draw(st.sampled_from([*known, "other"]))] = draw(values)
    return name, value


def test_there_are_right_files_of_every_kind() -> None:
    assert {name for name, _ in RIGHT} == set(NAMES)


@pytest.mark.parametrize(("name", "value"), RIGHT)
def test_a_right_file_conforms(name: str, value: Any) -> None:
    assert conforms(load_schema(name), value)


@given(changed())
def test_what_conforms_here_conforms_by_jsonschema(case: tuple[str, Any]) -> None:
    name, value = case
    assert not conforms(load_schema(name), value) or VALIDATORS[name].is_valid(value)


@given(st.sampled_from(NAMES), values)
def test_neither_does_any_other_value(name: str, value: Any) -> None:
    assert not conforms(load_schema(name), value) or VALIDATORS[name].is_valid(value)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "integer"}, True),
        ({"type": "integer"}, 1.5),
        ({"type": "number"}, False),
        ({"enum": [1]}, True),
        ({"const": False}, 0),
        ({"uniqueItems": True}, ["a", "a"]),
        ({"uniqueItems": True}, [1, True]),
        ({"additionalProperties": False, "properties": {"a": {}}}, {"b": 1}),
        ({"patternProperties": {"^a": {"type": "string"}}}, {"ab": 1}),
        ({"not": {}}, 1),
        ({"if": {"properties": {"a": {"const": "x"}}}, "then": {"required": ["b"]}}, {"a": "x"}),
        ({"if": {"properties": {"a": {"minimum": 3}}}, "then": {"required": ["b"]}}, {"a": 1}),
        ({"format": "date"}, "2026-11-21"),
        ({"oneOf": [{}]}, 1),
        (False, 1),
    ],
)
def test_what_is_wrong_or_not_sure_does_not_conform(schema: Any, value: Any) -> None:
    assert not conforms(schema, value)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": ["integer", "null"]}, None),
        ({"type": "integer"}, 2.0),
        ({"minimum": 3, "maximum": 4}, 3),
        ({"minimum": 3, "minLength": 9}, []),
        ({"if": {"properties": {"a": {"const": "x"}}, "required": ["a"]}, "then": False}, {"a": "y"}),
        ({"if": {"required": ["a"]}, "then": False}, {}),
        (True, 1),
    ],
)
def test_what_is_right_conforms(schema: Any, value: Any) -> None:
    assert conforms(schema, value)


def test_building_and_reading_profiles_loads_no_json_schema_where_every_file_is_right() -> None:
    program = (
        "import sys; from pathlib import Path; from stepsmith.configuration import load_project, load_profile;"
        "from stepsmith.project import build_project; project = load_project(Path.cwd()); build_project(project);"
        "load_profile(project, 'local'); print('jsonschema' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
