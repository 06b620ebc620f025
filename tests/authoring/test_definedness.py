"""A reference is proven to be defined on every path to the state that reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from stepsmith import Choice, DefinitionError, Fail, Parallel, Pass, Round, Step, Succeed, Wait, each, goto, repeat
from stepsmith.tasks import batch, lambda_
from tests.authoring.authored import COUNT, JOB, build, states


def invoke(name: str, payload: Any = None) -> Any:
    return lambda_.invoke(name, COUNT, payload)


def refused(function: Callable[..., Any], **options: Any) -> str:
    with pytest.raises(DefinitionError) as caught:
        build(function, **options)
    return str(caught.value)


class TestBranches:
    def test_a_branch_that_is_not_always_taken_defines_nothing_after_the_join(self) -> None:
        def function(run: Any) -> Step:
            a, b = invoke("A"), invoke("B")
            c = lambda_.invoke("C", COUNT, {"x": b.result.n})
            return a >> Choice("Q").when(a.result.n > 0, b) >> c

        message = refused(function)
        assert "C reads B.result, but a path reaches it on which B did not run: A > Q > C" in message
        line = function.__code__.co_firstlineno + 2
        assert f"test_definedness.py:{line}: " in message

    def test_what_every_branch_defines_is_defined_after_the_join(self) -> None:
        def function(run: Any) -> Step:
            a, b = invoke("A"), invoke("B")
            return Choice("Q").when(run.x > 0, b >> a).otherwise(a) >> invoke("C", {"x": a.result.n})

        found = states(function)
        assert found["A"]["Assign"] == found["A (2)"]["Assign"] == {"A": "{% {'n': $states.result.Payload.n} %}"}

    def test_a_branch_that_fails_need_not_define_anything(self) -> None:
        def function(run: Any) -> Step:
            b = invoke("B")
            return Choice("Q").when(run.x > 0, b).otherwise(Fail("F")) >> invoke("C", {"x": b.result.n})

        assert states(function)["C"]["Arguments"]["Payload"] == {"x": "{% $B.n %}"}

    def test_the_shortest_path_is_shown(self) -> None:
        def function(run: Any) -> Step:
            b = invoke("B")
            long = Wait("W1", seconds=1) >> Wait("W2", seconds=1)
            choice = Choice("Q").when(run.x > 0, long).when(run.x > 1, b).otherwise(Wait("W", seconds=1))
            return choice >> invoke("C", {"x": b.result.n})

        assert "Q > W > C; read it only where B has run, or put B before" in refused(function)


class TestOrder:
    def test_a_state_cannot_read_what_comes_later(self) -> None:
        def function(run: Any) -> Step:
            b = invoke("B")
            return invoke("A", b.result) >> b

        assert "A reads B.result, but a path reaches it on which B did not run: A" in refused(function)

    def test_a_state_that_is_nowhere_cannot_be_read(self) -> None:
        def function(run: Any) -> Step:
            return invoke("A", invoke("B").result)

        message = refused(function)
        assert "A reads B.result, but B (" in message
        assert "does not stand in the workflow: join it with >>" in message

    def test_outputs_of_a_job_count_as_reading_it(self) -> None:
        def function(run: Any) -> Step:
            job = batch.submit_job("Resize", JOB)
            return Choice("Q").when(run.x, job) >> invoke("A", job.outputs.images)

        assert "A reads Resize.outputs.images, but a path reaches it on which Resize did not run: Q > A" in refused(
            function
        )

    def test_a_state_that_is_made_and_forgotten_is_a_warning(self) -> None:
        def function(run: Any) -> Step:
            invoke("Forgotten")
            return invoke("A")

        (warning,) = build(function).warnings
        assert "test_definedness.py:" in warning
        assert "Forgotten is made, but does not stand in workflow 'function'" in warning


class TestLoops:
    def test_a_loop_defines_what_its_first_round_defines(self) -> None:
        def function(run: Any) -> Step:
            check = invoke("Check")
            pause = Wait("Pause", seconds=60)
            done = Choice("Done?").when(check.result.done == False, pause >> goto(check))  # noqa: E712
            return check >> done >> invoke("After", check.result.value)

        found = states(function)
        assert found["Pause"]["Next"] == "Check"
        assert found["Done?"] == {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $Check.done = false %}", "Next": "Pause"}],
            "Default": "After",
        }

    def test_what_a_later_round_defines_is_not_there_in_the_first(self) -> None:
        def function(run: Any) -> Step:
            last = invoke("Last")
            first = invoke("First", {"before": last.result.n})
            return first >> last >> Choice("Again?").when(last.result.n > 0, goto(first))

        assert "First reads Last.result, but a path reaches it on which Last did not run: First;" in refused(function)

    def test_repeat_carries_from_round_to_round(self) -> None:
        def function(run: Any) -> Step:
            def one_round(kept: Any) -> Round[Any]:
                step = invoke("Step", {"n": kept.n})
                return Round(step, keep={"n": step.result.n})

            search = repeat("Search", one_round, start={"n": 0}, until=lambda kept: kept.n > run.goal, max_rounds=5)
            return search >> invoke("After", search.result.n)

        found = states(function)
        assert found["Search"] == {"Type": "Pass", "Assign": {"Search": {"n": 0}, "Search_round": 1}, "Next": "Step"}
        assert found["Search: keep"]["Assign"] == {"Search": {"n": "{% $Step.n %}"}}
        assert found["Search: enough?"] == {
            "Type": "Choice",
            "Choices": [
                {
                    "Condition": "{% $Search.n > $states.context.Execution.Input.goal or $Search_round >= 5 %}",
                    "Next": "After",
                }
            ],
            "Default": "Step",
            "Assign": {"Search_round": "{% $Search_round + 1 %}"},
        }

    def test_a_jump_cannot_leave_its_scope(self) -> None:
        def function(run: Any) -> Step:
            outside = invoke("Outside")
            return outside >> each("E", run.items, lambda item: invoke("Inside") >> goto(outside))

        assert "goto(Outside): Outside does not stand in the same scope" in refused(function)


class TestCatches:
    def test_a_handler_cannot_read_the_result_of_what_failed(self) -> None:
        def function(run: Any) -> Step:
            a = invoke("A")
            return a.catch(lambda error: invoke("Repair", {"n": a.result.n}))

        assert "Repair reads A.result, but a path reaches it on which A did not run: A > Repair" in refused(function)

    def test_a_handler_reads_what_ran_before(self) -> None:
        def function(run: Any) -> Step:
            a, b = invoke("A"), invoke("B")
            return a >> b.catch("Boom", lambda error: Fail("F", cause=f"{a.result.n}: {error.Cause}"))

        found = states(function)
        assert found["B"]["Catch"] == [
            {"ErrorEquals": ["Boom"], "Assign": {"B_error": {"Cause": "{% $states.errorOutput.Cause %}"}}, "Next": "F"}
        ]
        assert found["F"]["Cause"] == "{% $A.n & ': ' & $B_error.Cause %}"

    def test_after_a_handler_that_joins_the_result_is_not_defined(self) -> None:
        def function(run: Any) -> Step:
            a = invoke("A")
            return a.catch(Pass("Ignore")) >> invoke("B", a.result.n)

        assert "B reads A.result, but a path reaches it on which A did not run: A > Ignore > B;" in refused(function)

    def test_a_handler_that_jumps_back_ends_in_a_defined_result(self) -> None:
        def function(run: Any) -> Step:
            a = invoke("A")
            return a.catch(Wait("Pause", seconds=5) >> goto(a)) >> invoke("B", a.result.n)

        assert states(function)["Pause"]["Next"] == "A"

    def test_a_catch_for_the_workflow_cannot_read_results(self) -> None:
        def function(run: Any) -> Step:
            kept.append(invoke("A"))
            return kept[0] >> invoke("B")

        kept: list[Any] = []
        message = refused(function, catch=lambda error: Fail("F", cause=kept[0].result.reason))
        assert "F reads A.result" in message
        assert ": A > F;" in message


class TestScopes:
    def test_an_iteration_reads_what_ran_before_its_map(self) -> None:
        def function(run: Any) -> Step:
            a = invoke("A")
            return a >> each("E", run.items, lambda item: invoke("B", {"n": a.result.n, "i": item}))

        found = states(function)
        assert found["A"]["Assign"] == {"A": "{% {'n': $states.result.Payload.n} %}"}
        inside = found["E"]["ItemProcessor"]["States"]["B"]
        assert inside["Arguments"]["Payload"] == {"n": "{% $A.n %}", "i": "{% $states.context.Map.Item.Value %}"}

    def test_an_iteration_is_on_the_paths_of_its_map(self) -> None:
        def function(run: Any) -> Step:
            a = invoke("A")
            inner = each("Inner", run.items, lambda item: invoke("B", {"n": a.result.n}))
            return Choice("Q").when(run.x, a) >> Parallel("P", inner, Wait("W", seconds=1))

        assert "B reads A.result, but a path reaches it on which A did not run: Q > P > B;" in refused(function)

    def test_what_runs_inside_is_not_visible_outside(self) -> None:
        def function(run: Any) -> Step:
            b = invoke("B")
            return each("E", run.items, lambda item: b) >> invoke("C", b.result)

        assert (
            "C reads B.result, but B runs inside E, and what it gives is not visible outside; read E.result"
            in refused(function)
        )

    def test_branches_do_not_see_each_other(self) -> None:
        def function(run: Any) -> Step:
            a = invoke("A")
            return Parallel("P", a, invoke("B", a.result))

        assert "B reads A.result, but A runs inside P" in refused(function)

    def test_an_item_cannot_be_read_outside_of_its_map(self) -> None:
        def function(run: Any) -> Step:
            items: list[Any] = []

            def body(item: Any) -> Step:
                items.append(item)
                return Pass("B")

            return each("E", run.items, body) >> invoke("C", items[0].name)

        assert "C reads an item of E outside of E" in refused(function)

    def test_a_state_in_two_scopes_has_a_variable_in_each(self) -> None:
        def function(run: Any) -> Step:
            a = invoke("A")
            inside = each("E", run.items, lambda item: a >> Succeed("S", output=a.result.n))
            return a >> inside >> invoke("B", a.result.n)

        found = states(function)
        assert found["A"]["Assign"] == {"A": "{% {'n': $states.result.Payload.n} %}"}
        inner = found["E"]["ItemProcessor"]["States"]
        assert list(inner) == ["A (2)", "S"]
        assert inner["A (2)"]["Assign"] == {"A_2": "{% {'n': $states.result.Payload.n} %}"}
        assert inner["S"]["Output"] == "{% $A_2.n %}"
        assert found["B"]["Arguments"]["Payload"] == "{% $A.n %}"
