"""``stepsmith.testing.run``: what users write in their tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stepsmith.errors import ConfigurationError, DefinitionError
from stepsmith.testing import Fails, Failure, Never, Result, Returns, run
from tests.execution.machines import ACTIVITY, FUNCTION, JOB, TOKEN, machine, passing, task

JOB_TASK = task(
    JOB,
    Retry=[{"ErrorEquals": ["States.TaskFailed"], "IntervalSeconds": 10, "MaxAttempts": 2}],
    Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Sorry"}],
    TimeoutSeconds=600,
    ResultPath="$.job",
)
STATES = {
    "Guard": task(Parameters={"FunctionName": "g", "Payload.$": "$"}, ResultPath="$.guard", Next="Enough"),
    "Enough": {
        "Type": "Choice",
        "Choices": [{"Variable": "$.guard.Payload.left", "NumericGreaterThan": 0, "Next": "Job"}],
        "Default": "Poor",
    },
    "Job": {**JOB_TASK, "Next": "Done"},
    "Done": {"Type": "Succeed"},
    "Poor": {"Type": "Fail", "Error": "Poor", "Cause": "no money"},
    "Sorry": passing(),
}
DEFINITION = machine(
    "Guard",
    {name: {k: v for k, v in state.items() if not (k == "End" and "Next" in state)} for name, state in STATES.items()},
)


def go(**mocks: Any) -> Result:
    return run(DEFINITION, {"prefix": "p"}, mocks={"Guard": {"left": 1}, "Job": {"Status": "SUCCEEDED"}, **mocks})


def test_values_are_results_and_the_path_names_the_states() -> None:
    result = go()
    assert result.succeeded
    assert result.output["guard"]["Payload"] == {"left": 1}
    assert result.output["job"] == {"Status": "SUCCEEDED"}
    assert result.path == ("Guard", "Enough", "Job", "Done")
    assert result.states["Job"].attempts == 1
    assert result.states["Poor"].visits == result.states["Poor"].attempts == 0
    assert result.states["Enough"].attempts == 1


def test_a_callable_gets_the_payload_of_a_function() -> None:
    result = go(Guard=lambda event: {"left": len(event["prefix"])})
    assert result.output["guard"]["Payload"] == {"left": 1}


def test_a_handler_of_lambda_can_be_the_mock() -> None:
    def handler(event: dict[str, Any], context: object) -> dict[str, int]:
        assert context is None
        return {"left": 0}

    result = go(Guard=handler)
    assert (result.status, result.error, result.cause) == ("FAILED", "Poor", "no money")
    assert result.path == ("Guard", "Enough", "Poor")


def test_a_list_gives_one_entry_for_each_attempt() -> None:
    result = go(Job=[Failure("States.TaskFailed", "spot"), Fails("States.TaskFailed", duration_seconds=5), {"ok": 1}])
    assert result.output["job"] == {"ok": 1}
    assert result.states["Job"].attempts == 3
    assert result.duration_seconds == 10 + 5 + 20


def test_a_list_that_is_used_up_says_what_to_do() -> None:
    with pytest.raises(ConfigurationError, match="state 'Job' was tried 2 times, and its mock is a list of 1"):
        go(Job=[Failure("States.TaskFailed")])


def test_exceptions_become_errors_under_their_names() -> None:
    class QuotaExceeded(Exception):
        pass

    result = go(Job=QuotaExceeded("no more"))
    assert result.path[-1] == "Sorry"
    assert result.output == {"Error": "QuotaExceeded", "Cause": "no more"}


def test_what_a_function_raises_has_lambdas_form() -> None:
    result = run(machine("F", {"F": task(FUNCTION)}), {}, mocks={"F": ValueError("bad")})
    assert result.error == "ValueError"
    assert json.loads(result.cause or "") == {"errorMessage": "bad", "errorType": "ValueError"}


def test_a_mock_that_raises_an_assertion_fails_the_test() -> None:
    def mock(event: Any) -> Any:
        raise AssertionError("wrong input")

    with pytest.raises(AssertionError, match="wrong input"):
        go(Guard=mock)


def test_a_task_without_a_mock_says_what_to_write() -> None:
    with pytest.raises(
        ConfigurationError,
        match="state 'Guard' calls arn:aws:states:::lambda:invoke and has neither a mock nor a handler",
    ) as error:
        run(DEFINITION, {})
    assert 'mocks={"Guard": <its result>}' in str(error.value)


def test_a_mock_for_no_state_is_a_mistake() -> None:
    with pytest.raises(
        ConfigurationError,
        match="there is no task state 'Gard', did you mean 'Guard'\\? the machine's tasks are 'Guard', 'Job'",
    ):
        go(Gard=1)


def test_a_mock_that_is_no_json_is_a_mistake() -> None:
    with pytest.raises(ConfigurationError, match="the mock of state 'Job' gave set, which is no JSON"):
        go(Job={1})


def test_never_leaves_the_end_to_the_time_out() -> None:
    result = go(Job=Never())
    assert result.output == {"Error": "States.Timeout", "Cause": ""}
    assert result.duration_seconds == 600


def test_returns_takes_time_and_may_be_the_raw_response() -> None:
    raw = Returns({"Payload": {"left": 3}, "StatusCode": 202}, duration_seconds=2.5, raw=True)
    result = go(Guard=raw)
    assert result.output["guard"] == {"Payload": {"left": 3}, "StatusCode": 202}
    assert result.duration_seconds == 2.5


def test_inputs_and_outputs_of_each_visit_are_there() -> None:
    result = go()
    assert result.states["Job"].inputs[0]["prefix"] == "p"
    assert result.states["Done"].outputs == [result.output]


def test_an_unknown_state_lists_the_known_ones() -> None:
    with pytest.raises(KeyError, match="no state of this machine; its states are Guard, Enough"):
        go().states["Nope"]


def test_attempts_of_a_parallel_count_its_retries() -> None:
    branch = machine("B", {"B": task()})
    state = {"Type": "Parallel", "Branches": [branch], "Retry": [{"ErrorEquals": ["E"]}], "End": True}
    result = run(machine("P", {"P": state}), {}, mocks={"B": [Failure("E"), Failure("E"), 1]})
    assert result.states["P"].attempts == 3
    assert result.states["B"].attempts == 3
    assert result.path == ("P", "B", "B", "B")


def test_a_callback_task_is_completed_by_its_mock() -> None:
    result = run(machine("T", {"T": task(TOKEN)}), {}, mocks={"T": Returns("ok", submitted={"MessageId": "1"})})
    assert result.output == "ok"
    submitted = next(event for event in result.history if event.type == "TaskSubmitted")
    assert submitted.details["output"] == '{"MessageId":"1"}'


def test_the_path_of_a_definition_is_read(tmp_path: Path) -> None:
    file = tmp_path / "m.asl.json"
    file.write_text(json.dumps(machine("A", {"A": passing(Result=1)})), encoding="utf-8")
    assert run(file).output == 1
    assert run(str(file)).output == 1


def test_a_definition_that_is_not_sound_is_refused_with_its_diagnostics() -> None:
    with pytest.raises(DefinitionError, match="not sound") as error:
        run({"StartAt": "A", "States": {"A": {"Type": "Pass"}}})
    assert error.value.diagnostics


def test_something_else_is_refused() -> None:
    with pytest.raises(
        DefinitionError, match="expected a workflow, a machine, a definition or the path of one, found int"
    ):
        run(3)


def test_the_fixture_of_the_plugin_runs_workflows() -> None:
    from stepsmith import pytest_plugin

    fixture = pytest_plugin.run_workflow
    function = getattr(fixture, "__wrapped__", None) or fixture._get_wrapped_function()  # type: ignore[attr-defined]
    assert function() is run


@pytest.mark.parametrize(
    ("states", "code"),
    [
        ({"A": {"Type": "Pass", "Next": "B"}}, "SS2001"),
        (
            {
                "A": passing(InputPath="$.["),
            },
            "SS30",
        ),
        ({"A": passing(QueryLanguage="JSONata", Output="{% ( %}")}, "SS31"),
        ({"A": {"Type": "Passs", "End": True}}, "SS10"),
    ],
)
def test_a_definition_that_aws_would_not_create_is_refused_before_anything_runs(states: Any, code: str) -> None:
    with pytest.raises(DefinitionError) as error:
        run(machine("A", states), {})
    assert code in str(error.value)
    assert error.value.diagnostics


@pytest.mark.parametrize(
    ("mock", "output", "event"),
    [
        ({"x": 1}, {"x": 1}, "ActivitySucceeded"),
        (lambda value: value["v"], 1, "ActivitySucceeded"),
        (Fails("E", "c"), {"Error": "E", "Cause": "c"}, "ActivityFailed"),
        (Never(), {"Error": "States.Timeout", "Cause": ""}, "ActivityTimedOut"),
    ],
)
def test_a_mock_stands_for_an_activitys_worker(mock: Any, output: Any, event: str) -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "B"}]
    states = {"A": task(ACTIVITY, TimeoutSeconds=5, Catch=catch), "B": passing()}
    result = run(machine("A", states), {"v": 1}, mocks={"A": mock})
    assert result.output == output
    assert [one.type for one in result.history[2:5]] == ["ActivityScheduled", "ActivityStarted", event]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"type": "FAST"}, "type: expected one of STANDARD, EXPRESS, found 'FAST'"),
        (
            {"field_validation_mode": "SOME"},
            "field_validation_mode: expected one of STRICT, PRESENT, NONE, found 'SOME'",
        ),
        ({"mocks": [1]}, r'mocks: expected \{"<state>": <its result>, …\}, found list'),
        ({"mocks": {1: 1}}, "mocks: expected the name of a state, found 1"),
    ],
)
def test_an_option_that_means_nothing_is_refused(options: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        run(machine("A", {"A": passing()}), {}, **options)


def test_a_definition_that_cannot_be_read_is_told_with_its_path(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"nowhere\.asl\.json: no definition can be read: No such file"):
        run(tmp_path / "nowhere.asl.json")
    (tmp_path / "latin1.asl.json").write_bytes(b"\xe9")
    with pytest.raises(ConfigurationError, match="no definition can be read: not UTF-8"):
        run(tmp_path / "latin1.asl.json")
    with pytest.raises(DefinitionError, match="expected a workflow, a definition as a dict or the path of one"):
        run('{"StartAt": "A"}')


def test_null_is_an_input_as_any() -> None:
    assert run(machine("A", {"A": passing()}), input_text="null").output is None
    assert run(machine("A", {"A": passing()})).output == {}
