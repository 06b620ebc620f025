"""What flows through JSONata states, and what their failures leave behind."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.execution import Failure, Success
from tests.execution.machines import chain, details, echo, events, execute, machine, passing, task


def jsonata(start: str, states: dict[str, Any]) -> dict[str, Any]:
    return machine(start, states, QueryLanguage="JSONata")


def where(cause: str | None) -> str:
    assert cause is not None
    return cause.split("). ", 1)[1]


@pytest.mark.parametrize(
    ("output", "value", "expected"),
    [
        (None, {"a": 1}, None),
        ("{% $states.input.a %}", {"a": 1}, 1),
        ({"x": ["{% $states.input.a %}", "plain", 2]}, {"a": 1}, {"x": [1, "plain", 2]}),
        ("{% $states.input.items[n > 1].n %}", {"items": [{"n": 1}, {"n": 2}]}, 2),
        ("{% $states.context.State.Name %}", {}, "A"),
        ("{% $states.context.Execution.Input.a %}", {"a": 1}, 1),
        ("text with {% in it %}", {}, "text with {% in it %}"),
    ],
)
def test_output(output: Any, value: Any, expected: Any) -> None:
    execution = execute(jsonata("A", {"A": passing(Output=output)}), value)
    assert execution.status == "SUCCEEDED", execution.cause
    assert execution.output == expected


def test_without_output_a_task_gives_its_result_and_a_pass_its_input() -> None:
    states = {"A": passing(Next="B"), "B": task(Arguments={"n": "{% $states.input.n + 1 %}"})}
    assert execute(jsonata("A", states), {"n": 1}, echo).output == {"n": 2}


def test_a_task_without_arguments_is_given_the_input() -> None:
    assert execute(jsonata("A", {"A": task()}), {"n": 1}, echo).output == {"n": 1}


def test_assign_and_output_both_see_the_old_variables() -> None:
    states = {
        "A": passing(Assign={"x": 1}, Next="B"),
        "B": passing(Assign={"x": "{% $x + 1 %}"}, Output="{% $x %}", Next="C"),
        "C": passing(Output={"before": "{% $states.input %}", "now": "{% $x %}"}),
    }
    execution = execute(jsonata("A", states))
    assert execution.output == {"before": 1, "now": 2}
    assert [one.get("assignedVariables") for one in details(execution, "PassStateExited")] == [
        {"x": "1"},
        {"x": "2"},
        None,
    ]


def test_a_value_that_is_not_there_fails_the_state() -> None:
    execution = execute(jsonata("A", {"A": passing(Next="B"), "B": passing(Output={"v": "{% $nope %}"})}), {})
    assert events(execution)[-3:] == ["PassStateEntered", "EvaluationFailed", "ExecutionFailed"]
    assert chain(execution) == [0, 0, 2, 3, 3, 5]
    cause = (
        "An error occurred while executing the state 'B' (entered at the event id #4). The JSONata expression '$nope' "
        "specified for the field 'Output/v' returned nothing (undefined)."
    )
    assert details(execution, "EvaluationFailed") == [
        {"error": "States.QueryEvaluationError", "cause": cause, "state": "B", "location": "Output/v"}
    ]
    assert details(execution, "ExecutionFailed") == [{"error": "States.QueryEvaluationError", "cause": cause}]


@pytest.mark.parametrize(
    ("state", "location"),
    [
        (passing(Assign={"x": {"y": "{% $nope %}"}}), "Assign/x/y"),
        (passing(Output={"v": [1, "{% $nope %}"]}), "Output/v[1]"),
        (task(Arguments={"A": {"b": "{% $nope %}"}}), "Arguments/A/b"),
        (
            {"Type": "Choice", "Choices": [{"Condition": "{% $nope %}", "Next": "Z"}], "Default": "Z"},
            "Choices[0]/Condition",
        ),
        (
            {"Type": "Choice", "Choices": [{"Condition": True, "Next": "Z", "Output": {"v": "{% $nope %}"}}]},
            "Choices[0]/Output/v",
        ),
        ({"Type": "Wait", "Seconds": "{% $nope %}", "End": True}, "Seconds"),
        ({"Type": "Fail", "Cause": "{% $nope %}"}, "Cause"),
        ({"Type": "Succeed", "Output": "{% $nope %}"}, "Output"),
    ],
)
def test_the_field_that_failed_is_named(state: dict[str, Any], location: str) -> None:
    execution = execute(jsonata("A", {"A": state, "Z": {"Type": "Succeed"}}), {}, echo)
    assert details(execution, "EvaluationFailed")[0]["location"] == location
    assert execution.error == "States.QueryEvaluationError"


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (
            "$sqrt(-1)",
            "threw an error during evaluation. D3060: The sqrt function cannot be applied to a negative number: -1",
        ),
        ("function($x){$x}", "returned an unsupported result type."),
    ],
)
def test_errors_of_an_expression_are_worded_as_aws_words_them(expression: str, words: str) -> None:
    execution = execute(jsonata("A", {"A": passing(Output="{% " + expression + " %}")}), {})
    assert where(execution.cause) == f"The JSONata expression '{expression}' specified for the field 'Output' {words}"


def test_a_bad_argument_is_retried_and_caught_and_the_service_is_never_called() -> None:
    states = {
        "A": task(
            Arguments="{% $nope %}",
            Retry=[{"ErrorEquals": ["States.QueryEvaluationError"], "MaxAttempts": 1}],
            Catch=[{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput.Error %}", "Next": "B"}],
        ),
        "B": passing(),
    }
    execution = execute(jsonata("A", states), {}, lambda effect, now: pytest.fail("called"))
    assert execution.output == "States.QueryEvaluationError"
    assert events(execution)[1:5] == ["TaskStateEntered", "EvaluationFailed", "EvaluationFailed", "TaskStateExited"]


def test_a_catcher_without_output_gives_the_error_output() -> None:
    states = {"A": task(Catch=[{"ErrorEquals": ["E"], "Next": "B"}]), "B": passing()}
    execution = execute(jsonata("A", states), {}, lambda effect, now: (1, Failure("E", "c")))
    assert execution.output == {"Error": "E", "Cause": "c"}


def test_a_catcher_whose_own_output_fails_fails_the_state() -> None:
    branch = machine("F", {"F": {"Type": "Fail", "Error": "E"}})
    catch = [
        {"ErrorEquals": ["Other"], "Next": "B"},
        {"ErrorEquals": ["E"], "Output": {"v": "{% $nope %}"}, "Next": "B"},
    ]
    state = {"Type": "Parallel", "Branches": [branch], "Catch": catch, "End": True}
    execution = execute(jsonata("A", {"A": state, "B": passing()}), {})
    assert events(execution)[3:] == [
        "FailStateEntered",
        "ParallelStateFailed",
        "EvaluationFailed",
        "ParallelStateFailed",
        "ExecutionFailed",
    ]
    assert chain(execution)[3:] == [3, 4, 4, 6, 7]
    assert details(execution, "EvaluationFailed")[0]["location"] == "Catch[1]/Output/v"


def test_choice_conditions_must_be_boolean() -> None:
    rule = {"Condition": "{% $states.input.n %}", "Next": "B"}
    execution = execute(jsonata("A", {"A": {"Type": "Choice", "Choices": [rule]}, "B": passing()}), {"n": 1})
    assert where(execution.cause) == (
        "The JSONata expression '$states.input.n' specified for the field 'Choices[0]/Condition' returned an "
        "unexpected result type. Expected 'boolean', but was 'number' for value: 1"
    )


def test_the_first_condition_that_holds_wins_and_later_ones_are_not_evaluated() -> None:
    rules = [
        {"Condition": False, "Next": "B"},
        {"Condition": "{% $states.input.n = 1 %}", "Next": "B", "Output": "first"},
        {"Condition": "{% $nope %}", "Next": "B"},
    ]
    states = {"A": {"Type": "Choice", "Choices": rules, "Output": "default", "Default": "B"}, "B": passing()}
    assert execute(jsonata("A", states), {"n": 1}).output == "first"


def test_map_takes_items_selector_and_concurrency_from_expressions() -> None:
    processor = machine("I", {"I": passing(Output="{% [$states.input, $outer] %}")})
    state = {
        "Type": "Map",
        "Items": "{% $states.input.items %}",
        "ItemSelector": {"v": "{% $states.context.Map.Item.Value %}", "n": "{% $count($states.input.items) %}"},
        "MaxConcurrency": "{% 1 %}",
        "ItemProcessor": processor,
        "Output": "{% $states.result[0] %}",
        "End": True,
    }
    execution = execute(jsonata("A", {"A": passing(Assign={"outer": 7}, Next="M"), "M": state}), {"items": ["a", "b"]})
    assert execution.output == [{"v": "a", "n": 2}, 7]


@pytest.mark.parametrize(
    ("items", "words"),
    [
        ("{% 1 %}", "Expected 'array', but was 'number' for value: 1"),
        ("{% {'a': 1} %}", "Expected 'array', but was 'object' for value: {\"a\":1}"),
        ("{% $nope %}", "returned nothing (undefined)."),
    ],
)
def test_items_that_are_no_array_fail_the_map_before_it_starts(items: str, words: str) -> None:
    processor = machine("I", {"I": passing()})
    state = {"Type": "Map", "Items": items, "ItemProcessor": processor, "End": True}
    execution = execute(jsonata("M", {"M": state}), {})
    assert execution.cause is not None and execution.cause.endswith(words)
    assert events(execution)[1:] == ["MapStateEntered", "EvaluationFailed", "MapStateFailed", "ExecutionFailed"]


def test_an_item_selector_that_fails_fails_its_iteration_in_the_name_of_the_map() -> None:
    processor = machine("I", {"I": passing()})
    state = {"Type": "Map", "ItemSelector": {"v": "{% $nope %}"}, "ItemProcessor": processor, "End": True}
    execution = execute(jsonata("M", {"M": state}), [1])
    assert details(execution, "EvaluationFailed")[0]["state"] == "M"
    assert details(execution, "EvaluationFailed")[0]["location"] == "ItemSelector/v"
    assert events(execution)[3:] == [
        "MapIterationStarted",
        "EvaluationFailed",
        "MapIterationFailed",
        "MapStateFailed",
        "ExecutionFailed",
    ]


def test_a_wait_waits_for_what_its_expression_gives() -> None:
    states = {
        "A": {"Type": "Wait", "Seconds": "{% $states.input.n * 2 %}", "Next": "B"},
        "B": {"Type": "Wait", "Timestamp": "{% $states.input.until %}", "End": True},
    }
    assert execute(jsonata("A", states), {"n": 2, "until": "1970-01-01T00:00:30Z"}).now == 30


def test_the_evaluation_failed_of_a_wait_follows_its_entered_event() -> None:
    state = {"Type": "Wait", "Timestamp": "{% 'tomorrow' %}", "End": True}
    execution = execute(jsonata("A", {"A": state}))
    assert chain(execution) == [0, 0, 2, 3]
    assert where(execution.cause) == (
        "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: tomorrow"
    )


def test_time_outs_may_be_computed() -> None:
    execution = execute(jsonata("A", {"A": task(TimeoutSeconds="{% 2 + 3 %}")}), {}, lambda effect, now: None)
    assert (execution.error, execution.now) == ("States.Timeout", 5)


def test_chance_and_time_come_from_the_execution() -> None:
    output = {"random": "{% $random() %}", "uuid": "{% $uuid() %}", "now": "{% $millis() %}"}
    definition = jsonata("A", {"A": passing(Output=output)})
    first, second, other = (execute(definition, {}, seed=seed, now=1.8e9) for seed in (1, 1, 2))
    assert first.output == second.output != other.output
    assert first.output["now"] == 1_800_000_000_000


def test_the_languages_share_variables_and_values() -> None:
    states = {
        "A": {**passing(Assign={"x.$": "$.n"}, Next="B")},
        "B": {**passing(Assign={"y": "{% $x + 1 %}"}, Output={"o": "{% $x %}"}, Next="C"), "QueryLanguage": "JSONata"},
        "C": passing(Parameters={"y.$": "$y", "o.$": "$.o"}),
    }
    assert execute(machine("A", states), {"n": 1}).output == {"y": 2, "o": 1}


def test_a_task_result_is_there_in_assign_and_output() -> None:
    state = task(Assign={"r": "{% $states.result.a %}"}, Output="{% $states.result.b %}", Next="B")
    execution = execute(
        jsonata("A", {"A": state, "B": passing(Output=["{% $states.input %}", "{% $r %}"])}),
        {},
        lambda effect, now: (1, Success({"a": 1, "b": 2})),
    )
    assert execution.output == [2, 1]
