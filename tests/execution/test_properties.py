"""Whatever sound machine is run with whatever answers: an outcome, the same one each time, and never an exception."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import asl
from stepsmith.errors import DefinitionError, ExecutionError
from stepsmith.execution import Execution, Failure, Invoke, Program, Submitted, Success, prepare, restore
from stepsmith.execution.virtual import run
from stepsmith.history import from_api, to_api
from tests import corpus
from tests.execution.machines import INVOKE, JOB, TOKEN
from tests.strategies import json_values, machines

ERRORS = ("E", "F", "States.Timeout", "States.TaskFailed")
ENDS = {"SUCCEEDED", "FAILED", "TIMED_OUT"}
PATHS = st.sampled_from(["$", "$.a", "$.b", "$.a[0]", "$['a','b']", "$.a[?(@.x > 1)]", "$$.Execution.Input", "$x"])
REFERENCES = st.sampled_from(["$.a", "$.b.c", "$.a[0]", "$"])
TEMPLATES = st.fixed_dictionaries(
    {"k": json_values}, optional={"p.$": PATHS, "f.$": st.sampled_from(["States.UUID()", "States.Format('{}', $)"])}
)
ANSWERS = st.lists(
    st.tuples(st.floats(0, 50), st.builds(Success, json_values) | st.builds(Failure, st.sampled_from(ERRORS))),
    min_size=1,
    max_size=6,
)


@st.composite
def states(draw: st.DrawFn, targets: list[str], depth: int) -> dict[str, Any]:
    """One JSONPath state that runs; it goes on to one of ``targets`` or ends."""
    kinds = ["Pass", "Choice", "Wait", "Task", "Succeed", "Fail", *(["Parallel", "Map"] if depth < 2 else [])]
    kind = draw(st.sampled_from(kinds))
    state: dict[str, Any] = {"Type": kind}
    if kind == "Fail":
        return {**state, **draw(st.fixed_dictionaries({}, optional={"Error": st.just("E"), "CausePath": PATHS}))}
    state.update(draw(st.fixed_dictionaries({}, optional={"InputPath": PATHS, "OutputPath": PATHS | st.none()})))
    if kind == "Succeed":
        return state
    state.update(draw(st.fixed_dictionaries({}, optional={"Assign": st.fixed_dictionaries({"x": json_values})})))
    target = draw(st.sampled_from([*targets, None]))
    if kind == "Choice":
        rule = {"Variable": draw(PATHS), draw(st.sampled_from(["IsPresent", "IsNull", "BooleanEquals"])): True}
        return {**state, "Choices": [{**rule, "Next": draw(st.sampled_from(targets))}], "Default": targets[-1]}
    state.update({"End": True} if target is None else {"Next": target})
    if kind == "Wait":
        return {**state, **draw(st.sampled_from([{"Seconds": 3}, {"SecondsPath": "$.a"}, {"TimestampPath": "$.b"}]))}
    state.update(draw(st.fixed_dictionaries({}, optional={"ResultPath": REFERENCES | st.none()})))
    if kind == "Pass":
        return {**state, **draw(st.fixed_dictionaries({}, optional={"Parameters": TEMPLATES, "Result": json_values}))}
    state.update(draw(st.fixed_dictionaries({}, optional={"ResultSelector": TEMPLATES, "Parameters": TEMPLATES})))
    names = st.lists(st.sampled_from([*ERRORS, "States.ALL"]), min_size=1, max_size=2)
    retriers = st.fixed_dictionaries({"ErrorEquals": names, "MaxAttempts": st.integers(0, 2)})
    state["Retry"] = draw(st.lists(retriers, max_size=2))
    state["Catch"] = [{"ErrorEquals": one, "Next": targets[-1]} for one in draw(st.lists(names, max_size=2))]
    if kind == "Task":
        limits = st.fixed_dictionaries({}, optional={"TimeoutSeconds": st.integers(1, 40)})
        return {**state, "Resource": draw(st.sampled_from([INVOKE, JOB, TOKEN])), **draw(limits)}
    if kind == "Parallel":
        branches = draw(st.lists(nested(depth + 1), min_size=1, max_size=2))
        return {**state, "Branches": branches}
    state.pop("Parameters", None)
    more = st.fixed_dictionaries({}, optional={"MaxConcurrency": st.integers(0, 3), "ItemsPath": REFERENCES})
    return {**state, **draw(more), "ItemProcessor": draw(nested(depth + 1))}


@st.composite
def nested(draw: st.DrawFn, depth: int = 0) -> dict[str, Any]:
    """Transitions go forward, so that every run ends soon."""
    count = draw(st.integers(1, 4 if depth == 0 else 2))
    names = [f"S{depth}{number}" for number in range(count)]
    made: dict[str, Any] = {"Last": {"Type": "Succeed"}}
    for number, name in enumerate(names):
        made[name] = draw(states([*names[number + 1 :], "Last"], depth))
    return {"StartAt": names[0], "States": made}


def prepared(definition: dict[str, Any]) -> Program:
    machine = asl.read_value(definition).machine
    assert machine is not None
    return prepare(machine)


def tasks(answers: list[Any]) -> Any:
    """The answers in turn, again from the first when all were given."""
    calls = 0

    def answer(effect: Invoke, now: float) -> Any:
        nonlocal calls
        calls += 1
        seconds, given = answers[(calls - 1) % len(answers)]
        if effect.integration.pattern == "request_response":
            return seconds, given
        return [(0.0, Submitted({"call": calls})), (seconds, given)]

    return answer


def outcome(definition: dict[str, Any], value: Any, answers: list[Any], seed: int = 0) -> Execution:
    return run(prepared(definition), value, tasks(answers), now=1.8e9, seed=seed)


INPUTS = st.fixed_dictionaries({}, optional={"a": json_values, "b": json_values})
SLOW = settings(max_examples=60, suppress_health_check=list(HealthCheck))


@SLOW
@given(nested(), INPUTS, ANSWERS)
def test_a_machine_ends_in_an_outcome_and_its_history_hangs_together(
    definition: dict[str, Any], value: Any, answers: list[Any]
) -> None:
    execution = outcome(definition, value, answers)
    assert execution.status in ENDS
    assert not execution.pending
    assert [event.id for event in execution.history] == list(range(1, len(execution.history) + 1))
    assert all(event.previous_event_id < event.id for event in execution.history)
    assert [event.timestamp for event in execution.history] == sorted(event.timestamp for event in execution.history)
    assert execution.history[-1].type.startswith("Execution")
    assert [from_api(to_api(event)) for event in execution.history] == execution.history


@SLOW
@given(nested(), INPUTS, ANSWERS, st.integers(0, 5), st.floats(0, 1))
def test_restoring_from_any_part_of_the_journal_gives_the_same_history(
    definition: dict[str, Any], value: Any, answers: list[Any], seed: int, part: float
) -> None:
    whole = outcome(definition, value, answers, seed)
    cut = int(len(whole.journal) * part)
    again = restore(prepared(definition), journal=whole.journal[:cut], input=value, now=1.8e9, seed=seed)
    assert again.history == whole.history[: len(again.history)]
    for entry in whole.journal[cut:]:
        again.resume(entry.token, entry.answer, entry.now)
    assert again.history == whole.history


@SLOW
@given(nested(), INPUTS, ANSWERS)
def test_the_order_of_states_changes_nothing(definition: dict[str, Any], value: Any, answers: list[Any]) -> None:
    turned = {**definition, "States": dict(reversed(definition["States"].items()))}
    assert outcome(definition, value, answers).history == outcome(turned, value, answers).history


@SLOW
@given(machines(), INPUTS)
def test_what_the_reader_takes_is_run_or_refused(definition: dict[str, Any], value: Any) -> None:
    machine = asl.read_value(definition).machine
    assert machine is not None
    try:
        program = prepare(machine)
    except DefinitionError:
        return
    execution = run(program, value, tasks([(1.0, Success({"a": [1]}))]))
    assert execution.status in ENDS


@pytest.mark.parametrize("answers", [[Success({"Payload": {}, "Status": "SUCCEEDED"})], [Failure("E", "c")]])
def test_definitions_from_public_samples_end_in_an_outcome(answers: list[Any]) -> None:
    if not corpus.present():
        pytest.skip(corpus.REASON)
    ran = refused = 0
    for file in sorted((corpus.CORPUS / "real").rglob("*.json")):
        machine = asl.read(file.read_text(encoding="utf-8")).machine
        assert machine is not None
        try:
            program = prepare(machine)
        except DefinitionError:
            refused += 1
            continue
        try:
            execution = run(program, {}, tasks([(1.0, answer) for answer in answers]), now=1.8e9)
        except ExecutionError as error:
            assert "waits for ever" in str(error) or "there are no objects" in str(error)
            continue
        assert execution.status in ENDS
        ran += 1
    assert ran > 100, (ran, refused)
