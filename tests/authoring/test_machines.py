"""The definitions that workflows become: transitions, names, catches, variables, addresses."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from stepsmith import (
    Choice,
    DefinitionError,
    Fail,
    Parallel,
    Pass,
    RawState,
    Step,
    Succeed,
    Wait,
    asl,
    each,
    fn,
    raw,
    retry,
    workflow,
)
from stepsmith.resources import Bucket, Function, Topic
from stepsmith.tasks import batch, lambda_, sns
from tests.authoring.authored import ALERTS, COUNT, DATA, JOB, build, states, written


def wait(name: str) -> Step:
    return Wait(name, seconds=1)


def flow(function: Any, **options: Any) -> dict[str, list[str]]:
    """Where each state leads, in written order; 'end' for one that ends."""
    return {name: _targets(state) for name, state in states(function, **options).items()}


def _targets(state: dict[str, Any]) -> list[str]:
    found = [rule["Next"] for rule in state.get("Choices", ())]
    found += [state[member] for member in ("Default", "Next") if member in state]
    found += [f"catch {catcher['Next']}" for catcher in state.get("Catch", ())]
    return found + (["end"] if state.get("End") else [])


class TestTransitions:
    def test_a_chain(self) -> None:
        assert flow(lambda: wait("A") >> wait("B") >> wait("C")) == {"A": ["B"], "B": ["C"], "C": ["end"]}

    def test_chains_are_joined_however_they_are_nested(self) -> None:
        assert flow(lambda: (wait("A") >> (wait("B") >> wait("C"))) >> wait("D")) == {
            "A": ["B"], "B": ["C"], "C": ["D"], "D": ["end"]}  # fmt: skip

    def test_the_ends_of_a_choice_join_what_comes_next(self) -> None:
        def function(run: Any) -> Step:
            choice = Choice("Q").when(run.a > 1, wait("A") >> wait("B")).when(run.a > 0, wait("C"))
            return choice.otherwise(Fail("F")) >> wait("D")

        assert flow(function) == {"Q": ["A", "C", "F"], "A": ["B"], "B": ["D"], "C": ["D"], "F": [], "D": ["end"]}

    def test_without_otherwise_a_choice_leads_on(self) -> None:
        assert flow(lambda run: Choice("Q").when(run.a, wait("A")) >> wait("B")) == {
            "Q": ["A", "B"], "A": ["B"], "B": ["end"]}  # fmt: skip

    def test_a_choice_at_the_end_that_leads_nowhere_leads_to_done(self) -> None:
        assert flow(lambda run: wait("A") >> Choice("Q").when(run.a, Fail("F"))) == {
            "A": ["Q"], "Q": ["F", "Done"], "F": [], "Done": []}  # fmt: skip

    def test_choices_in_choices_join_once(self) -> None:
        def function(run: Any) -> Step:
            inner = Choice("Inner").when(run.b, wait("A"))
            return Choice("Outer").when(run.a, inner).otherwise(wait("B")) >> wait("C")

        assert flow(function) == {"Outer": ["Inner", "B"], "Inner": ["A", "C"], "A": ["C"], "B": ["C"], "C": ["end"]}

    def test_joining_changes_nothing(self) -> None:
        first, second = wait("A"), wait("B")
        assert flow(lambda: first >> second) == flow(lambda: first >> second)
        assert flow(lambda: first) == {"A": ["end"]}

    def test_a_chain_of_thousands_is_built(self) -> None:
        def function() -> Step:
            step = wait("S0")
            for number in range(1, 3000):
                step = step >> wait(f"S{number}")
            return step

        assert len(states(function)) == 3000


class TestNames:
    def test_a_state_that_stands_twice_gets_a_second_name(self) -> None:
        a = wait("A")
        assert flow(lambda: a >> wait("B") >> a >> a) == {
            "A": ["B"], "B": ["A (2)"], "A (2)": ["A (3)"], "A (3)": ["end"]}  # fmt: skip

    def test_names_are_unique_over_all_scopes(self) -> None:
        def function(run: Any) -> Step:
            return Parallel("A", wait("A"), wait("A"))

        found = states(function)
        assert [list(branch["States"]) for branch in found["A"]["Branches"]] == [["A (2)"], ["A (3)"]]

    def test_a_second_name_does_not_take_one_that_is_taken(self) -> None:
        assert list(flow(lambda: wait("A (2)") >> wait("A") >> wait("A"))) == ["A (2)", "A", "A (3)"]

    def test_a_second_name_keeps_to_80_characters(self) -> None:
        long = "x" * 80
        assert list(flow(lambda: wait(long) >> wait(long)))[1] == "x" * 76 + " (2)"

    @pytest.mark.parametrize(
        ("name", "variable"),
        [
            ("GuardBudget", "GuardBudget"),
            ("Find clips!", "Find_clips"),
            ("2nd try", "State_2nd_try"),
            ("states", "states_2"),
            ("Größe", "Größe"),
            ("???", "State"),
            ("_x", "x"),
        ],
    )
    def test_a_variable_is_named_after_its_state(self, name: str, variable: str) -> None:
        def function() -> Step:
            a = lambda_.invoke(name, COUNT)
            return a >> Succeed("S", output=a.result.n)

        assert list(states(function)[name]["Assign"]) == [variable]

    def test_two_states_of_one_name_have_two_variables(self) -> None:
        def function() -> Step:
            a, b = lambda_.invoke("A", COUNT), lambda_.invoke("A", COUNT)
            return a >> b >> Succeed("S", output=[a.result.n, b.result.n])

        found = states(function)
        assert found["A"]["Assign"] == {"A": "{% {'n': $states.result.Payload.n} %}"}
        assert found["A (2)"]["Assign"] == {"A_2": "{% {'n': $states.result.Payload.n} %}"}
        assert found["S"]["Output"] == ["{% $A.n %}", "{% $A_2.n %}"]

    def test_a_lambda_of_an_expression_never_hides_a_variable(self) -> None:
        def function() -> Step:
            x = lambda_.invoke("x", COUNT)
            return x >> Succeed("S", output=fn.map(x.result.items, lambda x: x.n))

        assert states(function)["S"]["Output"] == "{% [$map($x_2.items, function($x) { $x.n })] %}"


class TestVariables:
    def test_only_what_is_read_later_is_assigned(self) -> None:
        def function() -> Step:
            a, b = lambda_.invoke("A", COUNT), lambda_.invoke("B", COUNT)
            return a >> b >> Succeed("S", output={"x": a.result.n, "y": a.result["m o"], "z": a.result.n})

        found = states(function)
        assert found["A"]["Assign"] == {
            "A": "{% {'m o': $states.result.Payload.`m o`, 'n': $states.result.Payload.n} %}"
        }
        assert "Assign" not in found["B"]

    def test_the_whole_is_kept_when_the_whole_is_read(self) -> None:
        def function() -> Step:
            a = lambda_.invoke("A", COUNT)
            return a >> Succeed("S", output=[a.result, a.result.n])

        found = states(function)
        assert found["A"]["Assign"] == {"A": "{% $states.result.Payload %}"}
        assert found["S"]["Output"] == ["{% $A %}", "{% $A.n %}"]

    def test_result_and_response_are_two_variables(self) -> None:
        def function() -> Step:
            a = lambda_.invoke("A", COUNT)
            return a >> Succeed("S", output=[a.result, a.response.StatusCode])

        assert states(function)["A"]["Assign"] == {
            "A": "{% $states.result.Payload %}",
            "A_response": "{% {'StatusCode': $states.result.StatusCode} %}",
        }

    def test_a_copy_after_the_last_reader_assigns_nothing(self) -> None:
        def function() -> Step:
            a = lambda_.invoke("A", COUNT)
            return a >> Succeed("S", output=a.result) if False else a >> lambda_.invoke("B", COUNT, a.result) >> a

        found = states(function)
        assert "Assign" in found["A"]
        assert "Assign" not in found["A (2)"]

    def test_declared_fields_must_be_there_and_optional_ones_may_be_missing(self) -> None:
        @dataclass
        class Verdict:
            cost: float
            note: str | None = None

        declared = Function("F", handler="a.b", source="f", gives=Verdict)

        def strict() -> Step:
            a = lambda_.invoke("A", declared)
            return a >> Succeed("S", output=a.result.cost)

        def lax() -> Step:
            a = lambda_.invoke("A", declared)
            return a >> Succeed("S", output=[a.result.cost, fn.default(a.result.note, "")])

        assert states(strict)["A"]["Assign"] == {"A": {"cost": "{% $states.result.Payload.cost %}"}}
        assert states(lax)["A"]["Assign"] == {
            "A": "{% {'cost': $states.result.Payload.cost, 'note': $states.result.Payload.note} %}"
        }

    def test_a_pass_keeps_its_value(self) -> None:
        def function(run: Any) -> Step:
            a = Pass("A", {"x": run.a + 1, "y": 2})
            return a >> Succeed("S", output=a.result.x)

        found = states(function)
        assert found["A"]["Output"] == {"x": "{% $states.context.Execution.Input.a + 1 %}", "y": 2}
        assert found["A"]["Assign"] == {"A": {"x": "{% $states.context.Execution.Input.a + 1 %}"}}

    def test_an_item_is_kept_for_the_scopes_inside(self) -> None:
        def function(run: Any) -> Step:
            def rows(row: Any, number: Any) -> Step:
                return each("Cells", row.cells, lambda cell: Pass("Cell", [row.id, cell, number]))

            return each("Rows", run.rows, rows)

        scope = states(function)["Rows"]["ItemProcessor"]
        assert scope["StartAt"] == "Rows: item"
        assert scope["States"]["Rows: item"] == {
            "Type": "Pass",
            "Assign": {
                "Rows_item": "{% $states.context.Map.Item.Value %}",
                "Rows_index": "{% $states.context.Map.Item.Index %}",
            },
            "Next": "Cells",
        }
        assert scope["States"]["Cells"]["Items"] == "{% $states.context.Map.Item.Value.cells %}"
        cell = scope["States"]["Cells"]["ItemProcessor"]["States"]["Cell"]
        assert cell["Output"] == ["{% $Rows_item.id %}", "{% $states.context.Map.Item.Value %}", "{% $Rows_index %}"]


class TestCatches:
    def test_a_catch_for_the_workflow_is_on_every_task_map_and_parallel_but_not_on_its_handler(self) -> None:
        def function(run: Any) -> Step:
            a = lambda_.invoke("A", COUNT)
            inside = each("E", run.items, lambda item: lambda_.invoke("B", COUNT))
            return a >> inside >> Parallel("P", wait("W")) >> wait("X")

        def handler(error: Any) -> Step:
            return sns.publish("Notify", ALERTS, message=error.Error) >> Fail("F")

        assert flow(function, catch=handler) == {
            "A": ["E", "catch Notify"],
            "E": ["P", "catch Notify"],
            "P": ["X", "catch Notify"],
            "X": ["end"],
            "Notify": ["F"],
            "F": [],
        }
        assert "Catch" not in states(function, catch=handler)["E"]["ItemProcessor"]["States"]["B"]

    def test_an_inner_catch_comes_first_and_its_handler_is_caught_by_the_outer(self) -> None:
        def function() -> Step:
            return lambda_.invoke("A", COUNT).catch("Boom", lambda_.invoke("Repair", COUNT))

        found = states(function, catch=Fail("F"))
        assert [(c["ErrorEquals"], c["Next"]) for c in found["A"]["Catch"]] == [
            (["Boom"], "Repair"),
            (["States.ALL"], "F"),
        ]
        assert [c["Next"] for c in found["Repair"]["Catch"]] == ["F"]

    def test_nothing_gets_past_a_catch_for_every_error(self) -> None:
        def function() -> Step:
            return lambda_.invoke("A", COUNT).catch(wait("Ignore")) >> lambda_.invoke("B", COUNT)

        found = flow(function, catch=Fail("F"))
        assert found == {"A": ["B", "catch Ignore"], "Ignore": ["B"], "B": ["end", "catch F"], "F": []} or found == {
            "A": ["B", "catch Ignore"], "Ignore": ["B"], "B": ["catch F", "end"], "F": []}  # fmt: skip

    def test_a_chain_is_caught_as_a_whole(self) -> None:
        def function() -> Step:
            chain = lambda_.invoke("A", COUNT) >> wait("W") >> lambda_.invoke("B", COUNT)
            return chain.catch("Boom", Fail("F")) >> wait("X")

        assert flow(function) == {
            "A": ["W", "catch F"], "W": ["B"], "B": ["X", "catch F"], "F": [], "X": ["end"]}  # fmt: skip

    def test_a_caught_state_is_still_the_same_state(self) -> None:
        def function() -> Step:
            a = lambda_.invoke("A", COUNT)
            return a.catch("Boom", Fail("F")) >> Succeed("S", output=a.result)

        assert states(function)["S"]["Output"] == "{% $A %}"

    def test_a_workflow_that_cannot_fail_needs_no_handler(self) -> None:
        assert flow(lambda: wait("A"), catch=Fail("F")) == {"A": ["end"]}


class TestRetries:
    def test_presets_spread_their_attempts(self) -> None:
        presets = [retry.lambda_service(), retry.throttling(), retry.backoff(3, "Boom")]
        found = states(lambda: lambda_.invoke("A", COUNT, retry=presets))["A"]["Retry"]
        assert all(entry["JitterStrategy"] == "FULL" and entry["MaxDelaySeconds"] >= 1 for entry in found)
        assert found[2] == {
            "ErrorEquals": ["Boom"],
            "IntervalSeconds": 2,
            "MaxAttempts": 3,
            "BackoffRate": 2.0,
            "MaxDelaySeconds": 300,
            "JitterStrategy": "FULL",
        }

    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (lambda: [retry.backoff(1, "States.ALL"), retry.backoff(1)], "the retry for States.ALL must be the last"),
            (lambda: [retry.backoff(1, "States.ALL", "Boom")], "must stand alone"),
            (lambda: [retry.backoff(-1)], "-1 is negative"),
            (lambda: [retry.backoff(1, rate=0.5)], "rate: 0.5 is less than 1"),
            (lambda: [retry.backoff(1, interval_seconds=0)], "less than 1"),
            (lambda: [retry.backoff(1, max_delay_seconds=0)], "not within"),
            (lambda: [retry.spot_reclaim()], "retry.spot_reclaim() is for batch.submit_job only"),
            (lambda: [retry.spot_reclaim(11)], "not within 1–10"),
            (lambda: [3], "none of the presets"),
        ],
    )
    def test_a_retry_that_the_service_would_refuse_is_refused(self, make: Any, message: str) -> None:
        with pytest.raises(DefinitionError) as caught:
            build(lambda: lambda_.invoke("A", COUNT, retry=make()))
        assert message in str(caught.value)

    def test_parallel_and_map_are_retried_as_a_whole(self) -> None:
        def function(run: Any) -> Step:
            again = [retry.backoff(1)]
            return Parallel("P", wait("A"), retry=again) >> each("E", run.items, lambda item: wait("B"), retry=again)

        found = states(function)
        assert found["P"]["Retry"] == found["E"]["Retry"]


class TestWorkflows:
    def test_options_are_written(self) -> None:
        def function() -> Step:
            """What it does.

            More.
            """
            return wait("A")

        found = written(function, timeout_seconds=60)
        assert (found["Comment"], found["TimeoutSeconds"], found["QueryLanguage"]) == ("What it does.", 60, "JSONata")
        assert written(function, comment="Other")["Comment"] == "Other"
        assert workflow(name="other")(function).name == "other"
        assert workflow(function).name == "function"

    def test_the_same_workflow_gives_the_same_bytes(self) -> None:
        def function(run: Any) -> Step:
            a, b = lambda_.invoke("A", COUNT), lambda_.invoke("B", COUNT)
            read = {name: [a.result[name], b.result[name], a.response[name]] for name in "zyxwvu"}
            return a >> b >> Succeed("S", output=read)

        assert len({asl.dump(build(function).machine) for _ in range(5)}) == 1

    def test_what_a_workflow_uses_is_collected(self) -> None:
        def function(run: Any) -> Step:
            other = Bucket("Other")
            return batch.submit_job("R", JOB, parameters={"x": f"s3://{other.name}/"}) >> sns.publish(
                "N", ALERTS, message="done"
            )

        found = build(function)
        assert {token.name for token in found.tokens} == {
            "DataName", "OtherName", "ResizeJobDefinitionArn", "CpuQueueArn", "AlertsArn"}  # fmt: skip
        assert {resource.id for resource in found.resources} == {"Data", "Other", "Resize", "cpu", "Alerts"}
        assert set(found.lines) == {"R", "N"}
        assert all(location.file == __file__ for location in found.lines.values())

    def test_topics_are_equal_by_what_they_are(self) -> None:
        assert Topic("Alerts") == ALERTS and Bucket("Data") == DATA

    @pytest.mark.parametrize("seconds", [0, -1, 1.5, "60"])
    def test_a_time_out_is_a_whole_number_of_seconds(self, seconds: Any) -> None:
        with pytest.raises(DefinitionError, match="timeout_seconds is a whole number"):
            workflow(timeout_seconds=seconds)


class TestWait:
    def test_seconds_and_timestamps_may_be_references(self) -> None:
        found = states(lambda run: Wait("A", seconds=run.n) >> Wait("B", timestamp=run.t))
        assert found["A"]["Seconds"] == "{% $states.context.Execution.Input.n %}"
        assert found["B"]["Timestamp"] == "{% $states.context.Execution.Input.t %}"


class TestFail:
    def test_a_cause_is_a_text(self) -> None:
        found = states(lambda run: Choice("Q").when(run.a, Fail("F", error="E", cause=run.x)).otherwise(Fail("G")))
        assert found["F"] == {
            "Type": "Fail", "Error": "E", "Cause": "{% $string($states.context.Execution.Input.x) %}"}  # fmt: skip
        assert found["G"] == {"Type": "Fail"}


class TestRaw:
    def test_a_raw_state_is_kept_as_written_and_joined_like_any_other(self) -> None:
        def function(run: Any) -> Step:
            state = RawState("Query", {
                "Type": "Task",
                "Resource": "arn:aws:states:::athena:startQueryExecution.sync",
                "Arguments": {"QueryString": f"select {run.column}", "Now": "{% $now() %}"},
                "Assign": {"mine": "{% $states.result.QueryExecution.Id %}"},
            })  # fmt: skip
            return state.catch("Boom", Fail("F")) >> Succeed("S", output=[state.result.X, raw("$mine")])

        found = states(function)
        assert found["Query"] == {
            "Type": "Task",
            "Resource": "arn:aws:states:::athena:startQueryExecution.sync",
            "Arguments": {
                "QueryString": "{% 'select ' & $states.context.Execution.Input.column %}",
                "Now": "{% $now() %}",
            },
            "Assign": {
                "mine": "{% $states.result.QueryExecution.Id %}",
                "Query": "{% {'X': $states.result.X} %}",
            },
            "Catch": [{"ErrorEquals": ["Boom"], "Next": "F"}],
            "Next": "S",
        }
        assert found["S"]["Output"] == ["{% $Query.X %}", "{% $mine %}"]

    @pytest.mark.parametrize(
        ("definition", "message"),
        [
            ({"Type": "Task", "Resource": "arn:x", "Next": "Y"}, "Next cannot be written in a raw state"),
            ({"Type": "Choice", "Choices": []}, "Choices cannot be written"),
            ({}, "a raw state has a Type"),
            ({"Type": "Task"}, "X: "),
            ({"Type": "Pass", "Output": "{% 1 + %}"}, "is not JSONata"),
        ],
    )
    def test_a_wrong_raw_state_is_refused(self, definition: Any, message: str) -> None:
        with pytest.raises(DefinitionError) as caught:
            build(lambda: RawState("X", definition))
        assert message in str(caught.value)


def test_nothing_in_a_definition_is_not_json() -> None:
    def function(run: Any) -> Step:
        return batch.submit_job("R", JOB, parameters={"x": run.x}) >> each("E", run.items, lambda item: Pass("P", item))

    found = build(function).machine
    assert json.loads(asl.dump(found)) == asl.write(found)
    assert asl.read(asl.dump(found)).machine == found
