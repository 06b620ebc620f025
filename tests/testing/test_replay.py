"""Histories given to workflows again: what did not change does not diverge, what did is found where it first shows."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith.errors import ConfigurationError, DefinitionError
from stepsmith.execution import Execution
from stepsmith.history import to_api
from stepsmith.testing import Fails, Never, Result, Returns, record, replay, run
from stepsmith.testing.runner import machine_of, refuse_invalid
from tests import corpus
from tests.execution.machines import JOB, machine, passing, task
from tests.execution.recordings import rows
from tests.execution.test_properties import ANSWERS, INPUTS, nested, outcome
from tests.testing.test_explore import reachable_part

RETRY = [{"ErrorEquals": ["E"], "IntervalSeconds": 5, "MaxAttempts": 2}]
STATES = {
    "A": task(Retry=RETRY, ResultPath="$.a", Next="B"),
    "B": task(JOB, TimeoutSeconds=60, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Sorry"}], Next="C"),
    "C": passing(),
    "Sorry": passing(),
}
DEFINITION = machine("A", STATES)


def changed(**states: Any) -> dict[str, Any]:
    definition = copy.deepcopy(DEFINITION)
    for name, fields in states.items():
        definition["States"][name] = {**definition["States"].get(name, {}), **fields}
    return definition


def once(**mocks: Any) -> Result:
    return run(DEFINITION, {"x": 1}, {"A": [Fails("E"), {"n": 1}], "B": {"Status": "SUCCEEDED"}, **mocks})


def api(result: Result) -> dict[str, Any]:
    return json.loads(json.dumps({"events": [to_api(event) for event in result.history]}))


def test_what_has_not_changed_does_not_diverge() -> None:
    for result in (once(), once(B=Never()), once(B=Returns({}, duration_seconds=59)), once(A=[Fails("E")] * 3)):
        found = replay(api(result), DEFINITION)
        assert not found.diverges, str(found)
        assert str(found) == f"the same as recorded, through {len(result.history)} events"


def test_another_next_state_is_named() -> None:
    found = replay(api(once()), changed(A={"Next": "C"}))
    assert found.divergence is not None
    assert (found.divergence.kind, found.divergence.state) == ("event", "C")
    assert "recorded TaskStateEntered B, now PassStateEntered C" in str(found)


def test_other_data_is_shown_with_the_event() -> None:
    found = replay(api(once()), changed(A={"ResultPath": "$.b"}))
    assert found.divergence is not None
    assert (found.divergence.kind, found.divergence.state) == ("data", "A")
    assert "output" in found.divergence.expected


def test_a_task_without_a_recorded_answer_is_named() -> None:
    result = once(A=[Fails("E")] * 3)
    retry = [{**RETRY[0], "MaxAttempts": 3}]
    found = replay(api(result), changed(A={"Retry": retry}))
    assert found.divergence is not None
    assert (found.divergence.kind, found.divergence.state, found.unanswered) == ("answer", "A", ("A",))
    assert "no answer is recorded for: A" in str(found)


def test_fewer_retries_diverge_where_the_next_try_was() -> None:
    found = replay(api(once()), changed(A={"Retry": []}))
    assert found.divergence is not None
    assert found.divergence.expected == "TaskScheduled of A"
    assert found.divergence.found.startswith("ExecutionFailed (E:")


def test_a_time_out_that_is_gone_is_found() -> None:
    definition = changed()
    del definition["States"]["B"]["TimeoutSeconds"]
    found = replay(api(once(B=Never())), definition)
    assert found.divergence is not None
    assert found.divergence.expected == "TaskTimedOut of B"


def test_a_file_and_times_as_the_command_line_writes_them(tmp_path: Path) -> None:
    history = api(once())
    for event in history["events"]:
        event["timestamp"] = "2026-11-20T10:00:00.250000+01:00"
    file = tmp_path / "history.json"
    file.write_text(json.dumps(history), encoding="utf-8")
    assert not replay(file, DEFINITION).diverges
    assert not replay(str(file), DEFINITION).diverges
    assert not replay(history["events"][::-1], DEFINITION).diverges


@pytest.mark.parametrize("history", [3, [], {"events": []}, [{"type": "TaskStateEntered", "id": 2, "timestamp": 1}]])
def test_what_is_no_history_is_refused(history: Any) -> None:
    with pytest.raises(ConfigurationError, match="expected the answer of GetExecutionHistory"):
        replay(history, DEFINITION)


def test_a_history_without_payloads_is_refused() -> None:
    history = [to_api(event, include_execution_data=False) for event in once().history]
    with pytest.raises(ConfigurationError, match="includeExecutionData true"):
        record(history)
    with pytest.raises(ConfigurationError, match="includeExecutionData true"):
        replay(history, DEFINITION)
    with pytest.raises(ConfigurationError, match="includeExecutionData true"):
        replay(history[:1], DEFINITION)


def test_what_an_event_lacks_is_named() -> None:
    with pytest.raises(ConfigurationError, match="event 1 is none of GetExecutionHistory: it has no 'timestamp'"):
        replay([{"type": "ExecutionStarted", "id": 1}], DEFINITION)


def test_a_stopped_execution_is_replayed_as_far_as_it_came() -> None:
    result = once(B=Never())
    execution = Execution(result.execution.program, input={"x": 1}, now=0.0)
    requests = execution.start()
    from stepsmith.execution import Success

    execution.resume(requests[0].token, Success({"n": 1}), 1.0)
    execution.stop("Mine", "enough", 2.0)
    assert not replay(execution.history, DEFINITION).diverges
    with pytest.raises(ConfigurationError, match="ends with ExecutionAborted"):
        record(execution.history)


# ---- record ---------------------------------------------------------------------------------------------------------


def test_a_recording_is_mocks_and_a_test_that_passes() -> None:
    result = once()
    recording = record(api(result))
    again = run(DEFINITION, recording.input, recording.mocks)
    assert (again.path, again.output, again.status) == (result.path, result.output, "SUCCEEDED")
    source = recording.test(DEFINITION, "orders")
    assert "def test_orders():" in source
    scope: dict[str, Any] = {}
    exec(compile(source, "<recording>", "exec"), scope)
    scope["test_orders"]()


def test_the_recorded_test_fails_once_the_workflow_goes_another_way() -> None:
    scope: dict[str, Any] = {}
    exec(compile(record(once()).test(changed(C={"Result": 5})), "<recording>", "exec"), scope)
    with pytest.raises(AssertionError):
        scope["test_recorded"]()


# ---- any machine ----------------------------------------------------------------------------------------------------

SLOW = settings(max_examples=60, suppress_health_check=list(HealthCheck))


@SLOW
@given(nested(), INPUTS, ANSWERS)
def test_a_history_of_ours_never_diverges_from_its_own_machine(
    definition: dict[str, Any], value: Any, answers: list[Any]
) -> None:
    execution = outcome(definition, value, answers)
    found = replay([to_api(event) for event in execution.history], definition, seed=0)
    assert not found.diverges, str(found)


@SLOW
@given(nested(), INPUTS, ANSWERS, st.integers(0, 3))
def test_what_is_recorded_runs_the_same_way_again(
    definition: dict[str, Any], value: Any, answers: list[Any], seed: int
) -> None:
    definition = reachable_part(definition)
    try:
        refuse_invalid(machine_of(definition))
    except DefinitionError:
        return
    execution = outcome(definition, value, answers, seed)
    recording = record(execution.history)
    again = run(definition, recording.input, recording.mocks, seed=seed, **recording.arguments)
    assert (again.path, again.status, again.error) == (recording.path, execution.status, execution.error)


# ---- recordings of AWS ----------------------------------------------------------------------------------------------


# What the recorder wrote in place of what varies: no workflow computes that again.
PLACEHOLDER = re.compile(
    r"<[^<>]+>|RandomNumber|-time\b|\b(date|timestamp|startDate|snf_role_arn|uuid)\b|MathRandom|States.UUID"
)


def test_histories_recorded_on_aws_do_not_diverge() -> None:
    if not corpus.present():
        pytest.skip(corpus.REASON)
    compared, diverged = 0, {}
    for row in rows():
        events = row.get("events") or ()
        # Where the recorder sorted the events of branches they have no ids.
        if not events or not all(isinstance(event["id"], int) for event in events):
            continue
        payloads = [{**event, "timestamp": 0} for event in events[1:]]
        if PLACEHOLDER.search(json.dumps([payloads, row["definition"]]).replace('"timestamp": 0', "")):
            continue
        try:
            found = replay([as_answered(event) for event in events], row["definition"], type=row["type"])
        except ConfigurationError as error:
            assert "distributed Map" in str(error)
            continue
        compared += 1
        if found.diverges:
            diverged[row["name"]] = str(found)
    assert compared > 150
    assert not diverged


def as_answered(event: dict[str, Any]) -> dict[str, Any]:
    """The recorder parsed payloads and took the times out."""
    answer = {**event, "timestamp": 1_795_168_800.0 + event["id"] / 100}
    for member, details in event.items():
        if member.endswith("EventDetails"):
            answer[member] = {name: as_text(name, value) for name, value in details.items()}
    return answer


def as_text(name: str, value: Any) -> Any:
    if name in ("input", "output", "parameters", "cause") and not isinstance(value, str):
        return json.dumps(value, separators=(",", ":"))
    return value
