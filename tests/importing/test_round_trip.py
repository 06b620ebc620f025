"""What an import writes builds the identical definition, whatever the definition is."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import asl, import_definition
from stepsmith.errors import DefinitionError
from stepsmith.importing import Imported
from tests.authoring.test_generated import as_workflow, programs
from tests.corpus import CORPUS, REASON
from tests.strategies import machines

REAL = sorted((CORPUS / "real").glob("*.json"))
ROOT = Path(__file__).parents[2]
generous = settings(max_examples=100, suppress_health_check=list(HealthCheck))


def same(imported: Imported, definition: Any) -> bool:
    """``1`` is not ``true``; the order of members is nothing."""
    built = asl.write(imported.build().machine)
    return json.dumps(built, sort_keys=True) == json.dumps(definition, sort_keys=True)


@given(definition=machines())
@generous
def test_any_definition_that_reads_without_a_finding(definition: dict[str, Any]) -> None:
    try:
        imported = import_definition(definition)
    except DefinitionError as error:  # what @workflow has no option for
        assert "@workflow" in str(error) or "timeout_seconds" in str(error)
        return
    assert same(imported, definition)


@given(program=programs())
@generous
def test_any_workflow_that_the_builder_builds(program: list[Any]) -> None:
    definition = asl.write(as_workflow(program).build().machine)
    imported = import_definition(definition)
    assert same(imported, definition)
    assert imported.raw == ()


@given(definition=machines(), member=st.sampled_from(["Next", "End", "Type", "Resource", "Choices", "Catch", "Retry"]),
       value=st.sampled_from([None, 0, "", "nowhere", [], {}, [{}], {"a.$": "$.b"}, True]))  # fmt: skip
@generous
def test_states_that_no_constructor_writes_are_kept_as_json(definition: Any, member: str, value: Any) -> None:
    name, state = next(iter(definition["States"].items()))
    definition["States"][name] = {**state, member: value}
    try:
        imported = import_definition(definition)
    except DefinitionError as error:
        assert "@workflow" in str(error) or "timeout_seconds" in str(error)
        return
    assert same(imported, definition)


Real = list[tuple[Any, Imported]]


@pytest.fixture(scope="module")
def real() -> Real:
    if not REAL:
        pytest.skip(REASON)
    definitions = [json.loads(path.read_text(encoding="utf-8")) for path in REAL]
    return [(definition, import_definition(definition, name="real")) for definition in definitions]


def test_every_real_definition_is_built_identically(real: Real) -> None:
    assert [definition for definition, one in real if not same(one, definition)] == []


def test_at_most_one_real_state_in_a_hundred_stays_json_and_each_says_why(real: Real) -> None:
    raw = [remark for _, one in real for remark in one.raw]
    assert len(raw) <= sum(one.states for _, one in real) / 100
    assert all(remark.reason for remark in raw)


def test_five_of_six_real_expressions_are_operators(real: Real) -> None:
    expressions = sum(json.dumps(definition).count('"{%') for definition, _ in real)
    assert sum(len(one.texts) for _, one in real) <= expressions / 6


def test_no_delimiter_is_left_outside_of_states_that_stay_json(real: Real) -> None:
    assert [one.source for _, one in real if "{%" in one.source and not one.raw] == []


def test_the_python_of_real_definitions_is_formatted_and_linted(real: Real, tmp_path: Path) -> None:
    for number, (_, one) in enumerate(real):
        (tmp_path / f"real_{number}.py").write_text(one.source, encoding="utf-8")
    for command in (["format", "--check", "--quiet"], ["check", "--quiet"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--config", str(ROOT / "pyproject.toml"), str(tmp_path)]
        done = subprocess.run(ruff, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[:2000]
