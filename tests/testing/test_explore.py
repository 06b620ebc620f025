"""Exploration: what is found, what is the same, what is cut, and that each finding's test fails until it is mended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings

from stepsmith.errors import ConfigurationError, DefinitionError, ExecutionError
from stepsmith.testing import AnyOf, Exploration, Fails, Result, Returns, explore, run, sample_mocks
from tests.execution.machines import INVOKE, JOB, TOKEN, machine, passing, task
from tests.execution.test_properties import INPUTS, nested

FAIL = {"Type": "Fail", "Error": "E"}
OK = {"Type": "Succeed"}


def found(report: Exploration) -> list[tuple[str, str]]:
    return [(one.kind, one.state) for one in report.findings]


def fails(source: str | None) -> bool:
    """Whether the test fails, as pytest would see it."""
    assert source is not None
    scope: dict[str, Any] = {}
    exec(compile(source, "<finding>", "exec"), scope)
    (test,) = [value for name, value in scope.items() if name.startswith("test_")]
    try:
        test()
    except (AssertionError, ExecutionError):
        return True
    return False


def choice(path: str, value: str, then: str, otherwise: str) -> dict[str, Any]:
    rule = {"Variable": path, "StringEquals": value, "Next": then}
    return {"Type": "Choice", "Choices": [rule], "Default": otherwise}


def polling(**fields: Any) -> dict[str, Any]:
    states = {
        "Ask": task(Next="Done?", ResultPath="$.r"),
        "Done?": choice("$.r.Payload", "done", "Ok", "Wait"),
        "Wait": {"Type": "Wait", "Seconds": 60, "Next": "Ask"},
        "Ok": OK,
    }
    return machine("Ask", states, **fields)


def test_a_machine_without_faults_is_clean() -> None:
    retry = [{"ErrorEquals": ["E"], "MaxAttempts": 2}, {"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}]
    catch = [{"ErrorEquals": ["E"], "Next": "Z"}, {"ErrorEquals": ["States.ALL"], "Next": "Z"}]
    definition = machine("A", {"A": task(Retry=retry, Catch=catch, TimeoutSeconds=9, Next="Z"), "Z": passing()})
    report = explore(definition)
    assert report.clean, str(report)
    assert report.coverage.missing == ()
    assert str(report).endswith(f": clean after {report.paths} runs, {report.ends} of them to an end")


def test_errors_that_the_same_rules_meet_are_one() -> None:
    retry = [{"ErrorEquals": ["E1", "E2", "E3"], "MaxAttempts": 1}]
    few = explore(machine("A", {"A": task(Retry=[{**retry[0], "ErrorEquals": ["E1"]}])}))
    many = explore(machine("A", {"A": task(Retry=retry)}))
    assert few.paths == many.paths


def test_of_names_for_one_class_the_one_that_the_service_raises_stands_for_it() -> None:
    retry = [{"ErrorEquals": ["Lambda.TooManyRequestsException", "Batch.ServerException"]}]
    seen = []

    def holds(result: Result) -> bool:
        seen.append(result.error)
        return True

    explore(machine("A", {"A": task(JOB, Retry=retry, TimeoutSeconds=60)}), invariants=[holds])
    assert "Batch.ServerException" in seen
    assert "Lambda.TooManyRequestsException" not in seen


ANY = {"ErrorEquals": ["States.ALL"]}
PARSED = "{% $parse($states.errorOutput.Cause).x %}"
WITHOUT_DEFAULT = {name: value for name, value in choice("$.Payload", "1", "C", "").items() if name != "Default"}
CASES: dict[str, tuple[dict[str, Any], dict[str, Any], tuple[str, str]]] = {
    "a path that is not there": (
        machine("A", {"A": task(Next="B", ResultPath="$.r"), "B": choice("$.r.Payload.x", "1", "C", "C"), "C": OK}),
        {},
        ("runtime", "B"),
    ),
    "a choice without a default": (
        machine("A", {"A": task(Next="B"), "B": WITHOUT_DEFAULT, "C": OK}),
        {"A": "2"},
        ("runtime", "B"),
    ),
    "an intrinsic function that cannot": (
        machine("A", {"A": task(Next="B"), "B": passing(Parameters={"x.$": "States.StringToJson($.Payload)"})}),
        {"A": "{"},
        ("runtime", "B"),
    ),
    "a cause that is no JSON": (
        machine(
            "A",
            {"A": task(Catch=[{**ANY, "Next": "B", "Output": PARSED}], TimeoutSeconds=5), "B": passing()},
            QueryLanguage="JSONata",
        ),
        {},
        ("runtime", "A"),
    ),
    "a loop that only a failure ends": (polling(), {"Ask": "running"}, ("never ends", "Ask")),
    "a loop that only the time-out ends": (polling(TimeoutSeconds=999), {"Ask": "running"}, ("never ends", "Ask")),
    "a loop that fills the history": (polling(), {"Ask": AnyOf("running", "done")}, ("history", "Ask")),
    "a catcher that leads back for ever": (
        machine("A", {"A": task(Catch=[{**ANY, "Next": "W"}]), "W": {"Type": "Wait", "Seconds": 1, "Next": "A"}}),
        {},
        ("history", "A"),
    ),
    "a loop without tasks": (
        machine("A", {"A": passing(Next="B"), "B": choice("$.x", "y", "C", "A"), "C": OK}),
        {},
        ("history", "A"),
    ),
    "a token that nobody returns": (machine("A", {"A": task(TOKEN)}), {}, ("waits for ever", "A")),
    "a job without a time-out": (machine("A", {"A": task(JOB)}), {}, ("waits for ever", "A")),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_found_and_its_test_fails(case: str) -> None:
    definition, mocks, expected = CASES[case]
    report = explore(definition, {"x": 1}, mocks)
    assert expected in found(report), str(report)
    assert not report.clean
    finding = next(one for one in report.findings if (one.kind, one.state) == expected)
    assert finding.message in str(report)
    assert fails(finding.test), finding.test


def test_the_scenario_is_the_shortest() -> None:
    """The third task fails the machine; a retry or a caught error on the way there is left out."""
    retry = [{"ErrorEquals": ["E"], "MaxAttempts": 3}]
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "B"}]
    states = {
        "A": task(Retry=retry, Catch=catch, Next="B", ResultPath="$.r"),
        "B": task(Retry=retry, Next="C", ResultPath="$.r"),
        "C": passing(InputPath="$.missing"),
    }
    (finding,) = explore(machine("A", states), {}).findings
    assert finding.steps == (("A", "success"), ("B", "success"))


def test_a_catcher_that_an_earlier_one_hides_is_never_reached() -> None:
    catch = [{"ErrorEquals": ["States.TaskFailed"], "Next": "Z"}, {"ErrorEquals": ["E"], "Next": "Z"}]
    report = explore(machine("A", {"A": task(Catch=catch, Next="Z"), "Z": passing()}))
    assert found(report) == [("catcher", "A")]
    assert report.findings[0].message == "A: catcher 2 (E → Z) never met an error"
    assert report.findings[0].test is None


def test_a_catcher_of_states_runtime_is_never_reached() -> None:
    catch = [{"ErrorEquals": ["States.Runtime"], "Next": "Z"}]
    report = explore(machine("A", {"A": task(Catch=catch, Next="Z"), "Z": passing()}))
    assert found(report) == [("catcher", "A")]


def test_a_retrier_that_an_earlier_one_hides_is_never_used_up() -> None:
    retry = [{"ErrorEquals": ["E", "F"]}, {"ErrorEquals": ["F"]}]
    report = explore(machine("A", {"A": task(Retry=retry)}))
    assert found(report) == [("retrier", "A")]
    assert report.findings[0].message == "A: retrier 2 (F) was never used up"


def test_states_that_no_result_leads_to_are_found_once() -> None:
    states = {"A": task(Next="B"), "B": choice("$.Payload", "x", "C", "Z"), "C": passing(Next="D"), "D": OK, "Z": OK}
    report = explore(machine("A", states), {}, {"A": "y"})
    assert found(report) == [("state", "C")]
    assert report.notes == ("1 further states lie behind states that were never entered",)
    assert explore(machine("A", states), {}, {"A": AnyOf("x", "y")}).clean


def test_errors_inside_a_parallel_reach_its_retriers_and_catchers() -> None:
    retry = [{"ErrorEquals": ["E"], "MaxAttempts": 1}]
    catch = [{"ErrorEquals": ["F"], "Next": "Z"}, {"ErrorEquals": ["States.ALL"], "Next": "Z"}]
    branches = [machine(name, {name: task()}) for name in "BC"]
    parallel = {"Type": "Parallel", "Branches": branches, "Retry": retry, "Catch": catch, "Next": "Z"}
    report = explore(machine("P", {"P": parallel, "Z": passing()}))
    assert report.clean, str(report)
    assert report.coverage.missing == ()


def test_what_one_branch_gave_is_not_forgotten_while_another_goes_on() -> None:
    branches = [machine("B", {"B": task()}), machine("C", {"C": task()})]
    parallel = {"Type": "Parallel", "Branches": branches, "Next": "Look"}
    look = {"Type": "Choice", "Default": "Z", "Choices": [{
        "And": [{"Variable": "$[0].Payload", "StringEquals": "b2"}, {"Variable": "$[1].Payload", "StringEquals": "c2"}],
        "Next": "Both",
    }]}  # fmt: skip
    definition = machine("P", {"P": parallel, "Look": look, "Both": FAIL, "Z": OK})
    report = explore(definition, {}, {"B": AnyOf("b1", "b2"), "C": AnyOf("c1", "c2")})
    assert report.clean, str(report)


def test_later_items_of_a_map_are_as_the_first_and_the_report_says_so() -> None:
    each = {"Type": "Map", "ItemProcessor": machine("In", {"In": task()}), "End": True}
    few, many = (explore(machine("M", {"M": each}), list(range(count))) for count in (3, 300))
    assert few.paths == many.paths
    assert many.notes == ("of a Map's items the first 2 were explored, the others succeeded: In (iterations)",)
    assert many.clean


def test_a_bound_that_cuts_is_reported_and_not_clean() -> None:
    states = {
        "A": passing(Result=0, ResultPath="$.n", Next="B"),
        "B": task(Next="C", ResultPath="$.r"),
        "C": passing(Parameters={"n.$": "States.MathAdd($.n, 1)"}, Next="D"),
        "D": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericLessThan": 50, "Next": "B"}], "Default": "E"},
        "E": OK,
    }
    definition = machine("A", states)
    assert explore(definition, {}).clean
    short = explore(definition, {}, max_depth=10)
    assert not short.clean and not short.complete and not short.findings
    assert "cut: ways with more than 10 tasks, at B (max_depth)" in str(short)
    assert "note: not reached within the bounds: E: never entered" in str(short)
    few = explore(definition, {}, max_paths=10)
    assert not few.clean
    assert "ways left out after 10 runs (max_paths)" in str(few)


def never_stops_early(result: Result) -> bool:
    return result.status == "SUCCEEDED" or "Z" in result.path


def test_a_bound_cuts_off_combinations_of_faults_and_not_what_lies_behind_many_tasks() -> None:
    count = 12
    states: dict[str, Any] = {f"T{n}": kept(n) for n in range(count)}
    report = explore(machine("T0", {**states, f"T{count}": passing()}), {}, max_paths=200)
    assert report.cut and not report.notes
    assert report.coverage.percentage == 100


def kept(number: int) -> dict[str, Any]:
    """A task after which it goes on in any case; what failed is kept, so that no two ways lead to the same place."""
    onwards = f"T{number + 1}"
    catch = [{"ErrorEquals": ["States.ALL"], "ResultPath": f"$.error{number}", "Next": onwards}]
    return {**{k: v for k, v in task(ResultPath=None, Catch=catch).items() if k != "End"}, "Next": onwards}


def test_an_invariant_that_breaks_comes_with_the_shortest_way_and_a_test() -> None:
    catch = [{"ErrorEquals": ["E"], "Next": "Z"}]
    definition = machine("A", {"A": task(Catch=catch, TimeoutSeconds=3, Next="Z"), "Z": passing()})
    report = explore(definition, {"x": 1}, invariants=[never_stops_early])
    assert found(report) == [("invariant", "A")]
    (finding,) = report.findings
    assert finding.steps == (("A", "UndeclaredError"),)
    assert "never_stops_early does not hold (the run ends FAILED, UndeclaredError" in finding.message
    assert finding.test is not None
    assert "from tests.testing.test_explore import never_stops_early" in finding.test
    assert fails(finding.test)


def test_an_invariant_may_assert_and_may_stand_inside_a_function() -> None:
    def ends_well(result):  # type: ignore[no-untyped-def]
        assert result.status == "SUCCEEDED", "it failed"

    (finding,) = explore(machine("A", {"A": task()}), invariants=[ends_well]).findings
    assert "ends_well does not hold: it failed" in finding.message
    assert finding.test is not None and "def ends_well(result):" in finding.test
    assert fails(finding.test)


def test_an_invariant_that_uses_what_is_around_it_asks_to_be_written() -> None:
    wanted = "SUCCEEDED"
    (finding,) = explore(machine("A", {"A": task()}), invariants=[lambda result: result.status == wanted]).findings
    assert finding.test is not None and "assert False" in finding.test
    assert fails(finding.test)


def test_an_evaluation_that_a_catcher_names_is_expected() -> None:
    catch = [{"ErrorEquals": ["States.QueryEvaluationError"], "Next": "Z"}]
    states = {"A": task(Output="{% $states.result.Payload.x %}", Catch=catch, Next="Z"), "Z": passing()}
    definition = machine("A", states, QueryLanguage="JSONata")
    assert explore(definition, {}, {"A": {}}).clean


def test_mocks_may_be_functions_and_failures_among_several() -> None:
    seen: list[Any] = []

    def answer(event: Any) -> Any:
        seen.append(event)
        return {"n": 1}

    definition = machine("A", {"A": task(Parameters={"FunctionName": "f", "Payload": {"q": 1}})})
    report = explore(definition, {}, {"A": AnyOf(answer, Fails("Mine", "x"), Returns({"n": 2}, duration_seconds=5))})
    assert report.clean
    assert {"q": 1} in seen


def test_a_mock_that_is_a_list_or_of_no_state_is_a_mistake() -> None:
    definition = machine("A", {"A": task()})
    with pytest.raises(ConfigurationError, match=r"mocks\.A: a list would be answers for one attempt after another"):
        explore(definition, {}, {"A": [1, 2]})
    with pytest.raises(ConfigurationError, match="there is no task state 'B'"):
        explore(definition, {}, {"B": 1})
    with pytest.raises(ConfigurationError, match="AnyOf needs at least one result"):
        AnyOf()


def test_samples_stand_for_results_that_were_not_given() -> None:
    definition = machine("A", {"A": task(JOB, TimeoutSeconds=5, Next="B"), "B": task(INVOKE)})
    samples = sample_mocks(definition)
    assert samples["A"]["Status"] == "SUCCEEDED" and samples["B"] == {}
    assert run(definition, {}, samples).succeeded
    assert explore(definition, {}).clean


def test_an_express_machine_is_explored_without_a_limit_of_its_history() -> None:
    assert explore(polling(), {}, {"Ask": AnyOf("running", "done")}, type="EXPRESS").clean
    (finding, _) = explore(polling(), {}, {"Ask": "running"}, type="EXPRESS").findings
    assert finding.kind == "never ends"
    assert finding.test is not None and "type='EXPRESS'" in finding.test
    assert fails(finding.test)


def test_the_cost_grows_with_the_tasks_and_not_with_their_combinations() -> None:
    def row(count: int) -> dict[str, Any]:
        retry = [{"ErrorEquals": [f"E{number}"], "MaxAttempts": 3} for number in range(4)]
        last = f"S{count - 1}"
        states = {f"S{n}": task(Retry=retry, TimeoutSeconds=9, Next=f"S{n + 1}") for n in range(count - 1)}
        return machine("S0", {**states, last: task(Retry=retry)})

    few, many = explore(row(4)).paths, explore(row(16)).paths
    assert many <= 4.5 * few


def reachable_part(definition: dict[str, Any]) -> dict[str, Any]:
    """Without the states to which nothing leads, which AWS refuses."""
    states: dict[str, Any] = {}
    waiting = [definition["StartAt"]]
    while waiting:
        name = waiting.pop()
        if name in states:
            continue
        state = states[name] = dict(definition["States"][name])
        if "Branches" in state:
            state["Branches"] = [reachable_part(branch) for branch in state["Branches"]]
        if "ItemProcessor" in state:
            state["ItemProcessor"] = reachable_part(state["ItemProcessor"])
        rules = [*state.get("Choices", ()), *state.get("Catch", ()), state, {"Next": state.get("Default")}]
        waiting += [rule["Next"] for rule in rules if rule.get("Next")]
    return {**definition, "States": states}


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(nested(), INPUTS)
def test_any_machine_is_explored_and_what_is_found_fails(definition: dict[str, Any], value: Any) -> None:
    try:
        report = explore(reachable_part(definition), value, max_paths=150)
    except DefinitionError:
        assume(False)
    for finding in report.findings:
        if finding.test is not None:
            assert fails(finding.test), finding.test


def test_what_aws_would_not_create_is_refused() -> None:
    with pytest.raises(DefinitionError, match="no transition leads to 'B'"):
        explore(machine("A", {"A": passing(), "B": passing()}))


def distributed(processor: dict[str, Any], **fields: Any) -> dict[str, Any]:
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    return {"Type": "Map", "ItemProcessor": {**processor, "ProcessorConfig": config}, "End": True, **fields}


def test_children_of_a_distributed_map_are_explored_with_what_becomes_of_the_map() -> None:
    threshold = {"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "MaxAttempts": 1}
    inner = task(Retry=[{"ErrorEquals": ["E"], "MaxAttempts": 1}], Catch=[{"ErrorEquals": ["F"], "Next": "Caught"}])
    each = distributed(
        machine("In", {"In": inner, "Caught": passing()}), Retry=[threshold], Catch=[{**ANY, "Next": "Z"}]
    )
    definition = machine("M", {"M": each, "Z": passing()})
    report = explore(definition, [1, 2, 3, 4])
    assert report.clean, str(report)
    assert report.coverage.missing == ()
    assert report.notes == ("of a Map's items the first 2 were explored, the others succeeded: In (iterations)",)


def test_a_fault_inside_a_child_is_found() -> None:
    each = distributed(machine("In", {"In": task(Next="Bad"), "Bad": passing(InputPath="$.missing")}))
    report = explore(machine("M", {"M": each}), [1, 2])
    assert ("runtime", "Bad") in found(report)
    assert fails(report.findings[0].test)


@pytest.mark.parametrize("as_file", [False, True])
def test_a_map_over_objects_is_explored_and_its_test_has_them(tmp_path: Path, as_file: bool) -> None:
    reader = {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": {"InputType": "JSONL"},
        "Parameters": {"Bucket": "b", "Key": "k.jsonl"},
    }
    file = tmp_path / "k.jsonl"
    file.write_text('{"n": 1}\n{"n": 2}\n', encoding="utf-8")
    each = distributed(machine("In", {"In": task(Next="Out"), "Out": passing(InputPath="$.gone")}), ItemReader=reader)
    objects = {"s3://b/k.jsonl": file if as_file else file.read_bytes()}
    report = explore(machine("M", {"M": each}), {}, objects=objects)
    assert found(report) == [("runtime", "Out")]
    source = report.findings[0].test
    assert source is not None and "objects=" in source
    assert fails(source)
