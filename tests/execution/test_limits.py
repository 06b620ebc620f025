"""Limits, and how an execution meets them. Each row says where it is known from.

[R] recorded from AWS, [D] AWS's documentation, [B] botocore's model, [measured by others on AWS], or not recorded.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.execution import Execution, Failure, Invoke, Request, Success, WakeAt
from stepsmith.execution.json_text import compact
from tests.execution.machines import (
    ACTIVITY,
    INVOKE,
    JOB,
    TOKEN,
    always,
    details,
    events,
    execute,
    machine,
    passing,
    program,
    task,
)

KIB, MIB, YEAR = 1024, 1024 * 1024, 365 * 24 * 3600
LOOP = {"A": passing(Next="B"), "B": passing(Next="A")}


def pad(count: int) -> str:
    return "{% $pad('', " + str(count) + ", 'x') %}"


def jsonata(start: str, states: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return machine(start, states, QueryLanguage="JSONata", **fields)


# ---- variables -----------------------------------------------------------------------------------------------------

ONE = "Variable size limit exceeded. Variable 'x' in state 'A' was assigned {} bytes."
TWO = (
    "State total variable size limit exceeded. Variable 'y' in state 'A' was assigned {} bytes, which caused the size "
    "of variables assigned in the state to exceed its limit by {} bytes."
)


@pytest.mark.parametrize(
    ("assign", "cause"),
    [
        # [measured by others on AWS] the size is that of the JSON text, quotation marks included, without the name.
        ({"x": 262_142}, None),
        ({"x": 262_143}, ONE.format(262_145)),
        ({"x": 262_144}, ONE.format(262_146)),
        ({"x": 131_070, "y": 131_070}, None),
        ({"x": 131_071, "y": 131_071}, TWO.format(131_073, 2)),
        ({"x": 131_072, "y": 131_072}, TWO.format(131_074, 4)),
    ],
)
def test_one_assign_holds_at_most_256_kib(assign: dict[str, int], cause: str | None) -> None:
    state = passing(Assign={name: pad(count) for name, count in assign.items()}, Output={"ok": True})
    execution = execute(jsonata("A", {"A": state}))
    assert (execution.error, execution.cause) == (None if cause is None else "States.DataLimitExceeded", cause)


def test_the_variables_of_an_execution_hold_at_most_10_mib() -> None:
    """[measured by others on AWS], events and words."""
    states = {f"S{number}": passing(Assign={f"v{number}": pad(250_000)}, Next=f"S{number + 1}") for number in range(43)}
    execution = execute(jsonata("S0", {**states, "S43": passing()}))
    cause = (
        "Execution total variable size limit exceeded. State 'S41' assigned variables that exceed the total execution "
        "limit by 14324 bytes."
    )
    assert [(event.type, event.previous_event_id) for event in execution.history[-3:]] == [
        ("PassStateEntered", 83),
        ("EvaluationFailed", 84),
        ("ExecutionFailed", 85),
    ]
    error = {"error": "States.DataLimitExceeded", "cause": cause}
    assert execution.history[-2].details == {**error, "state": "S41", "location": "Assign"}
    assert execution.history[-1].details == error


def test_a_variable_that_is_assigned_again_counts_once() -> None:
    """Not recorded."""
    states = {f"S{number}": passing(Assign={"v": pad(250_000)}, Next=f"S{number + 1}") for number in range(60)}
    assert execute(jsonata("S0", {**states, "S60": passing()})).status == "SUCCEEDED"


@pytest.mark.parametrize(
    ("count", "concurrency", "status"), [(60, 1, "SUCCEEDED"), (40, 40, "SUCCEEDED"), (3, 3, "FAILED")]
)
def test_a_branch_gives_its_variables_back(count: int, concurrency: int, status: str) -> None:
    """Not recorded: variables of branches at work count for the whole execution, those of ended ones no longer."""
    size = 250_000 if status == "SUCCEEDED" else 200_000
    chain = {f"I{n}": passing(Assign={f"v{n}": pad(size)}, Next=f"I{n + 1}", Output=1) for n in range(20)}
    inner = (
        machine(
            "I", {"I": passing(Assign={"v": pad(size)}, Next="W"), "W": {"Type": "Wait", "Seconds": 1, "End": True}}
        )
        if status == "SUCCEEDED"
        else machine("I0", {**chain, "I20": {"Type": "Wait", "Seconds": 1, "End": True}})
    )
    state = {"Type": "Map", "MaxConcurrency": concurrency, "ItemProcessor": inner, "End": True}
    execution = execute(jsonata("M", {"M": state}), list(range(count)))
    assert execution.status == status
    assert execution.variable_bytes == 0 or status == "FAILED"


# ---- payloads ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("resource", "named"),
    [
        (INVOKE, "lambda"),  # [R]
        (
            "arn:aws:lambda:eu-north-1:000000000000:function:f",
            "arn:aws:lambda:eu-north-1:000000000000:function:f",
        ),  # [R]
        (JOB, "batch"),  # not recorded
        (TOKEN, "sqs"),  # not recorded
        (ACTIVITY, ACTIVITY),  # not recorded
    ],
)
def test_a_result_above_256_kib_fails_its_task_by_name(resource: str, named: str) -> None:
    execution = execute(machine("T", {"T": task(resource)}), {}, always(Success("a" * (257 * KIB))))
    assert execution.error == "States.DataLimitExceeded"
    assert execution.cause == (
        f"The state/task '{named}' returned a result with a size exceeding the maximum number of bytes service limit."
    )


# ---- history -------------------------------------------------------------------------------------------------------


def test_the_25000th_event_is_the_failure() -> None:
    """[measured by others on AWS]"""
    execution = execute(machine("A", LOOP))
    last = execution.history[-1]
    assert (last.id, last.previous_event_id, last.type) == (25_000, 24_999, "ExecutionFailed")
    assert execution.error == "States.Runtime"
    assert execution.cause == "The execution reached the maximum number of history events (25000)."


def test_a_success_may_be_the_25000th_event() -> None:
    """[D]"""
    states = {f"S{number}": passing(Next=f"S{number + 1}") for number in range(12_498)}
    execution = execute(machine("S0", {**states, "S12498": passing()}))
    assert (len(execution.history), execution.status) == (25_000, "SUCCEEDED")


# ---- time ----------------------------------------------------------------------------------------------------------


def test_a_standard_execution_ends_after_a_year() -> None:
    """[D]; the events are those of any execution that times out [R]."""
    execution = execute(machine("W", {"W": {"Type": "Wait", "Seconds": YEAR + 1, "End": True}}), now=100)
    assert (execution.status, execution.now) == ("TIMED_OUT", 100 + YEAR)
    assert [(event.type, event.previous_event_id) for event in execution.history[2:]] == [("ExecutionTimedOut", 0)]
    assert details(execution, "ExecutionTimedOut") == [{"error": "States.Timeout"}]
    assert (execution.error, execution.cause) == (None, None)


def test_a_wait_that_ends_within_the_year_ends() -> None:
    execution = execute(machine("W", {"W": {"Type": "Wait", "Seconds": YEAR - 1, "End": True}}))
    assert execution.status == "SUCCEEDED"


@pytest.mark.parametrize(
    ("states", "limit", "ends"),
    [
        ({"A": {"Type": "Wait", "Seconds": 301, "End": True}}, None, 300),
        ({"A": {"Type": "Wait", "Seconds": 301, "End": True}}, 1000, 300),
        ({"A": {"Type": "Wait", "Seconds": 301, "End": True}}, 7, 7),
        (LOOP, None, 300),
    ],
    ids=["wait", "longer limit", "shorter limit", "loop without a wait"],
)
def test_an_express_execution_ends_after_five_minutes(states: dict[str, Any], limit: int | None, ends: float) -> None:
    """[D] for the time; that it is TIMED_OUT with the events of a Standard one is not recorded."""
    fields = {} if limit is None else {"TimeoutSeconds": limit}
    execution = Execution(program(machine("A", states, **fields), type="EXPRESS"), input={})
    due = [(0.0, request) for request in execution.start()]
    while execution.status == "RUNNING":
        # A host whose loop takes a second a turn, and whose timers ring when they are due.
        due.sort(key=lambda one: (_due(*one), one[1].token))
        at, request = due.pop(0)
        now = max(execution.now, _due(at, request))
        due += [(now, one) for one in execution.resume(request.token, None, now)]
    assert (execution.status, execution.now) == ("TIMED_OUT", ends)
    assert events(execution)[-1] == "ExecutionTimedOut"


def _due(asked: float, request: Request) -> float:
    return request.effect.at if isinstance(request.effect, WakeAt) else asked + 1.0


@pytest.mark.parametrize(
    ("fields", "limit", "expected"),
    [
        # The machine's limit was asked for first; task, heartbeat and wait at the same moment come after it.
        ({"TimeoutSeconds": 5}, 5, ["ExecutionTimedOut"]),
        ({"TimeoutSeconds": 5, "HeartbeatSeconds": 4}, 9, ["TaskTimedOut", "ExecutionFailed"]),
    ],
)
def test_timers_of_the_same_moment_ring_in_the_order_they_were_set(
    fields: dict[str, Any], limit: int, expected: list[str]
) -> None:
    """Not recorded."""
    execution = execute(machine("T", {"T": task(TOKEN, **fields)}, TimeoutSeconds=limit), {}, lambda effect, now: [])
    assert events(execution)[-len(expected) :] == expected


def test_branches_that_wake_at_the_same_moment_go_on_in_their_order() -> None:
    """Not recorded."""
    branches = [
        machine(f"W{n}", {f"W{n}": {"Type": "Wait", "Seconds": 3, "Next": f"P{n}"}, f"P{n}": passing()})
        for n in range(3)
    ]
    execution = execute(machine("P", {"P": {"Type": "Parallel", "Branches": branches, "End": True}}))
    names = [event.details["name"] for event in execution.history if event.type == "PassStateEntered"]
    assert names == ["P0", "P1", "P2"]


def test_outputs_come_in_the_order_of_the_items_whatever_ends_first() -> None:
    """[R] for the order of the outputs."""
    inner = machine("I", {"I": task()})
    state = {"Type": "Map", "ItemProcessor": inner, "End": True}
    execution = execute(
        machine("M", {"M": state}), [3, 1, 2], lambda effect, now: (effect.parameters, Success(effect.parameters))
    )
    assert execution.output == [3, 1, 2]


# ---- stopping ------------------------------------------------------------------------------------------------------

PARALLEL = {"Type": "Parallel", "Branches": [machine("B", {"B": task()})], "End": True}
MAP = {"Type": "Map", "ItemsPath": "$.i", "ItemProcessor": machine("I", {"I": task()}), "End": True}
BACKOFF = task(Retry=[{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 5}])


@pytest.mark.parametrize(
    ("state", "answer"),
    [
        ({"Type": "Wait", "Seconds": 9, "End": True}, None),  # [R]
        (task(), None),
        (task(JOB), None),
        (task(TOKEN, HeartbeatSeconds=3), None),
        (task(ACTIVITY), None),  # [measured by others on AWS], before and after a worker took it
        (BACKOFF, Failure("E")),  # [measured by others on AWS]
        (PARALLEL, None),  # not recorded
        (MAP, None),  # not recorded
    ],
    ids=["wait", "task", "job", "token", "activity", "backoff", "parallel", "map"],
)
def test_a_stop_ends_every_kind_of_wait_with_one_event(state: dict[str, Any], answer: Any) -> None:
    execution = Execution(program(machine("S", {"S": state}, TimeoutSeconds=60)), input={"i": [1]})
    requests = execution.start()
    if answer is not None:
        work = next(token for token, effect in requests if isinstance(effect, Invoke))
        execution.resume(work, answer, 1)
    waiting = sorted(execution.pending)
    before = len(execution.history)
    cancelled = execution.stop("Mine", "by hand", 2)
    assert [token for token, _ in cancelled] == waiting
    assert [(event.type, event.previous_event_id, event.details) for event in execution.history[before:]] == [
        ("ExecutionAborted", 0, {"error": "Mine", "cause": "by hand"})
    ]
    assert (execution.status, execution.error, execution.cause, execution.stopped_at) == (
        "ABORTED",
        "Mine",
        "by hand",
        2,
    )
    assert execution.stop("Again", now=3) == []
    assert execution.error == "Mine"


# ---- numbers in JSON -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "text"),
    [
        # [measured by others on AWS] this one; the others are Java's rule, by which AWS writes it.
        (9_223_372_036_854_775_808.0, "9.223372036854776E18"),
        (1e10, "1.0E10"),
        (1e-4, "1.0E-4"),
        (-12_345_678.5, "-1.23456785E7"),
        (9_999_999.5, "9999999.5"),
        (1e7, "1.0E7"),
        (0.001, "0.001"),
        (0.000999, "9.99E-4"),
        (1.5, "1.5"),
        (100.0, "100.0"),
        (0.0, "0.0"),
        (1e100, "1.0E100"),
        (123_456_789_012, "123456789012"),
    ],
)
def test_floats_are_written_as_java_writes_them(number: float, text: str) -> None:
    assert compact({"a": [number]}) == f'{{"a":[{text}]}}'


def test_what_looks_like_a_float_inside_a_string_stays() -> None:
    assert compact({"1e+10": 'say "1e-10" \\ 1e+22'}) == '{"1e+10":"say \\"1e-10\\" \\\\ 1e+22"}'


@given(st.recursive(st.floats(allow_nan=False, allow_infinity=False) | st.text() | st.integers(), st.lists))
def test_the_spelling_changes_no_value(value: Any) -> None:
    assert json.loads(compact(value)) == value
