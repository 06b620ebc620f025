"""Wait, in virtual time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.execution.machines import events, execute, machine

START = 1_800_000_000.0  # 2027-01-15T08:00:00Z
DAY = 86_400


def waiting(value: Any = None, **fields: Any) -> Any:
    return execute(machine("W", {"W": {"Type": "Wait", "End": True, **fields}}), value, now=START)


@pytest.mark.parametrize(
    ("fields", "value", "seconds"),
    [
        ({"Seconds": 90}, {}, 90),
        ({"Seconds": 0}, {}, 0),
        ({"SecondsPath": "$.s"}, {"s": 5}, 5),
        ({"Timestamp": "2027-01-15T08:01:00Z"}, {}, 60),
        ({"Timestamp": "2027-01-15T10:01:00.500+02:00"}, {}, 60.5),
        ({"Timestamp": "2016-01-01T00:00:00Z"}, {}, 0),
        ({"TimestampPath": "$.t"}, {"t": "2027-01-15T08:00:01.000000001Z"}, 1.000000001),
    ],
)
def test_it_waits_that_long(fields: dict[str, Any], value: Any, seconds: float) -> None:
    execution = waiting(value, **fields)
    assert execution.status == "SUCCEEDED"
    assert execution.now - START == pytest.approx(seconds)
    assert events(execution) == ["ExecutionStarted", "WaitStateEntered", "WaitStateExited", "ExecutionSucceeded"]


@pytest.mark.parametrize(
    ("fields", "value", "message"),
    [
        ({"SecondsPath": "$.s"}, {}, "The SecondsPath parameter does not reference an input value: $.s"),
        ({"SecondsPath": "$.s"}, {"s": 1.5}, "The SecondsPath parameter cannot be parsed as a long value: $.s == 1.5"),
        ({"SecondsPath": "$.s"}, {"s": -1}, "The SecondsPath parameter references a negative value: $.s == -1"),
        (
            {"TimestampPath": "$.t"},
            {"t": "2027-01-15 08:00:00Z"},
            "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: "
            "$.t == 2027-01-15 08:00:00Z",
        ),
    ],
)
def test_a_bad_path_is_a_runtime_error(fields: dict[str, Any], value: Any, message: str) -> None:
    execution = waiting(value, **fields)
    assert execution.error == "States.Runtime"
    assert execution.cause is not None and execution.cause.endswith(message)
    assert events(execution) == ["ExecutionStarted", "WaitStateEntered", "ExecutionFailed"]


@pytest.mark.parametrize(("days", "status"), [(24_855, "TIMED_OUT"), (24_856, "FAILED")])
def test_the_longest_wait_fits_31_bits_of_seconds(days: int, status: str) -> None:
    execution = waiting({"s": days * DAY}, SecondsPath="$.s")
    assert execution.status == status
    if status == "FAILED":
        assert execution.cause is not None and execution.cause.endswith("Wait state delay is too long.")
    else:  # The wait is taken up, and the execution's own limit of a year comes first.
        assert execution.now - execution.started_at == 365 * DAY


def test_assign_and_output_path_apply() -> None:
    states = {
        "W": {"Type": "Wait", "Seconds": 1, "Assign": {"x.$": "$.a"}, "OutputPath": "$.b", "Next": "P"},
        "P": {"Type": "Pass", "Parameters": {"x.$": "$x", "y.$": "$"}, "End": True},
    }
    assert execute(machine("W", states), {"a": 1, "b": 2}).output == {"x": 1, "y": 2}
