"""finally_, sagas, and what a catch does not catch."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith import (
    Choice,
    DefinitionError,
    Fail,
    Parallel,
    Pass,
    Step,
    Succeed,
    Wait,
    Workflow,
    asl,
    each,
    fn,
    goto,
    raw,
    repeat,
    saga,
    workflow,
)
from stepsmith.authoring import Round
from stepsmith.tasks import lambda_
from stepsmith.testing import Failure, run, states_of
from stepsmith.validation import validate
from tests.authoring.authored import COUNT, build

BROKEN = Failure("Broken", "it broke")


def work(name: str, **payload: Any) -> Any:
    return lambda_.invoke(name, COUNT, payload)


def outcome(flow: Workflow[Any], given: Any = None, **failing: Any) -> tuple[str, str, tuple[str, ...]]:
    """Status, error and cause, and the path; every task succeeds with ``{"id": <name>}`` but those in ``failing``."""
    machine = flow.build().machine
    assert validate(asl.dump(machine)) == ()
    names = [name for name, state in states_of(machine) if isinstance(state, asl.TaskState)]
    done = run(machine, given, mocks={name: failing.get(name.split(" ")[0], {"id": name}) for name in names})
    return done.status, f"{done.error}: {done.cause}", done.path


class TestFinally:
    def test_the_cleanup_runs_after_success_and_what_follows_goes_on(self) -> None:
        @workflow
        def flow(input: Any) -> Step:
            start = work("Start")
            return start >> (work("A") >> work("B")).finally_(work("Stop", id=start.result.id)) >> work("After")

        assert outcome(flow) == ("SUCCEEDED", "None: None", ("Start", "A", "B", "Stop", "After"))

    @pytest.mark.parametrize("failing", ["A", "B"])
    def test_after_a_failure_it_runs_and_the_workflow_fails_on(self, failing: str) -> None:
        @workflow
        def flow(input: Any) -> Step:
            return (work("A") >> work("B")).finally_(work("Stop")) >> work("After")

        status, error, path = outcome(flow, **{failing: BROKEN})
        assert (status, error) == ("FAILED", "Broken: it broke")
        assert path[-2:] == ("Stop (2)", "Stop: fail on")

    def test_a_cleanup_that_fails_after_a_failure_does_not_hide_it(self) -> None:
        @workflow
        def flow(input: Any) -> Step:
            return work("A").finally_(work("Stop"))

        assert outcome(flow, A=BROKEN, Stop=Failure("Other"))[1] == "Broken: it broke"
        assert outcome(flow, Stop=Failure("Other", "o"))[1:] == ("Other: o", ("A", "Stop"))

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (1, ("FAILED", "Bad: worse", ("Q", "Stop", "F"))),
            (2, ("SUCCEEDED", "None: None", ("Q", "Stop (2)", "S"))),
            (3, ("SUCCEEDED", "None: None", ("Q", "A", "Stop (3)", "After"))),
        ],
    )
    def test_it_stands_before_every_end_inside(self, given: int, expected: Any) -> None:
        @workflow
        def flow(input: Any) -> Step:
            choice = Choice("Q").when(input == 1, Fail("F", error="Bad", cause="worse")).when(input == 2, Succeed("S"))
            return (choice.otherwise(work("A"))).finally_(work("Stop")) >> Wait("After", seconds=1)

        assert outcome(flow, given) == expected
        if given != 3:  # before an end as well, a cleanup is run once however it ends
            broken = outcome(flow, given, Stop=Failure("Other", "o"))
            assert broken[2].count("Stop") + broken[2].count("Stop (2)") == 1
            assert broken[1] == ("Bad: worse" if given == 1 else "Other: o")

    def test_one_around_another_runs_the_inner_first(self) -> None:
        @workflow
        def flow(input: Any) -> Step:
            inner = (work("A") >> Choice("Q").when(input == 1, Fail("F", error="Bad"))).finally_(work("In"))
            return (work("Start") >> inner).finally_(work("Out"))

        def names(given: Any, **failing: Any) -> list[str]:
            return [name.split(" ")[0] for name in outcome(flow, given, **failing)[2]]

        assert names(0) == ["Start", "A", "Q", "In", "Out"]
        assert names(1) == ["Start", "A", "Q", "In", "Out", "F"]
        assert names(0, A=BROKEN) == ["Start", "A", "In", "Out", "In:"]
        assert names(0, Start=BROKEN) == ["Start", "Out", "Out:"]
        assert names(0, In=BROKEN) == ["Start", "A", "Q", "In", "Out", "Out:"]

    def test_a_jump_to_an_end_inside_runs_it_too(self) -> None:
        @workflow
        def flow(input: Any) -> Step:
            failed = Fail("F", error="Bad")
            return (work("A").catch(goto(failed)) >> Choice("Q").when(input == 1, failed)).finally_(work("Stop"))

        assert [name.split(" ")[0] for name in outcome(flow, 0, A=BROKEN)[2]] == ["A", "Stop", "F"]

    def test_a_jump_out_of_it_is_refused(self) -> None:
        def function(input: Any) -> Step:
            start = work("Start")
            return start >> (work("A") >> Choice("Q").when(input == 1, goto(start))).finally_(work("Stop"))

        with pytest.raises(DefinitionError, match=r"goto\(Start\) leaves the part that finally_ follows"):
            build(function)

    def test_a_cleanup_cannot_read_what_a_failed_step_gives(self) -> None:
        def function(input: Any) -> Step:
            first = work("A")
            return first.finally_(work("Stop", id=first.result.id))

        with pytest.raises(DefinitionError, match=r"A did not run: A > Stop"):
            build(function)


class TestSaga:
    @staticmethod
    def flow() -> Workflow[Any]:
        @workflow
        def trip(input: Any) -> Step:
            flight, car, hotel = work("Flight"), work("Car"), work("Hotel")
            booked = saga(
                "Book",
                flight.compensate(work("NoFlight", id=flight.result.id)),
                car,
                hotel.compensate(work("NoHotel", id=hotel.result.id)),
                work("Pay"),
            )
            return booked >> work("Tell")

        return trip

    @pytest.mark.parametrize(
        ("failing", "path"),
        [
            ("Flight", ("Flight", "Book: undone")),
            ("Car", ("Flight", "Car", "NoFlight", "Book: undone")),
            ("Hotel", ("Flight", "Car", "Hotel", "NoFlight", "Book: undone")),
            ("Pay", ("Flight", "Car", "Hotel", "Pay", "NoHotel", "NoFlight", "Book: undone")),
        ],
    )
    def test_what_succeeded_is_undone_the_last_first(self, failing: str, path: tuple[str, ...]) -> None:
        assert outcome(self.flow(), **{failing: BROKEN}) == ("FAILED", "Broken: it broke", path)

    def test_when_all_succeeds_nothing_is_undone(self) -> None:
        assert outcome(self.flow())[2] == ("Flight", "Car", "Hotel", "Pay", "Tell")

    def test_an_undoing_that_fails_does_not_stop_the_others(self) -> None:
        status, error, path = outcome(self.flow(), Pay=BROKEN, NoHotel=Failure("Other"))
        assert (status, error, path[-3:]) == ("FAILED", "Broken: it broke", ("NoHotel", "NoFlight", "Book: undone"))

    def test_its_failure_is_caught_around_it(self) -> None:
        @workflow
        def flow(input: Any) -> Step:
            inside = saga("Book", work("A").compensate(work("NoA")), work("B"))
            return Parallel("Trip", inside).catch(lambda error: Pass("Sorry", error.Cause))

        assert outcome(flow, B=BROKEN)[0] == "SUCCEEDED"

    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (lambda: saga("S", work("A")), "has one step or none"),
            (lambda: saga("S", work("A"), work("B")), "no step says how it is undone"),
            (
                lambda: saga("S", work("A"), work("B").compensate(work("C"))),
                "what undoes the last step would never run",
            ),
            (lambda: saga("S", work("A").compensate(work("C")), Fail("F")), "F would end the workflow out of saga"),
            (lambda: work("A") >> work("B").compensate(work("C")), "a step with compensate(…), which is for saga(…)"),
        ],
    )
    def test_what_cannot_be_one_is_refused(self, make: Any, message: str) -> None:
        with pytest.raises(DefinitionError) as caught:
            build(lambda: make())
        assert message in str(caught.value)


class TestUncaught:
    @pytest.mark.parametrize(
        ("step", "what"),
        [
            (lambda input: Pass("X", fn.number(input.text)), "fn.number"),
            (lambda input: Pass("X", {"a": [input.a / input.b]}), "/"),
            (lambda input: Choice("X").when(fn.parse(input.text).ok == 1, Wait("Y", seconds=1)), "fn.parse"),
            (lambda input: Wait("X", seconds=fn.number(input.text)), "fn.number"),
            (lambda input: Pass("X", raw(f"$toMillis({input.at})")), "raw"),
        ],
    )
    def test_an_expression_that_may_fail_within_a_catch_draws_a_warning(self, step: Any, what: str) -> None:
        def function(input: Any) -> Step:
            return (work("A") >> step(input)).catch(Fail("F"))

        def whole(input: Any) -> Step:
            return work("A") >> step(input)

        for found in (build(function), build(whole, catch=Fail("F"))):
            [warning] = found.warnings
            assert warning.startswith("tests/authoring/test_ways_out.py:")
            assert f"does not catch it: {what} may fail" in warning and 'Parallel("TryX", …)' in warning

    @pytest.mark.parametrize(
        "make",
        [
            lambda input: (work("A") >> Pass("X", input.a + input.b / 2)).catch(Fail("F")),
            lambda input: (work("A") >> Pass("X", fn.if_(input.b > 0, input.a / input.b, 0))).catch(Fail("F")),
            lambda input: work("A").catch(Fail("F")) >> Pass("X", fn.number(input.text)),
            lambda input: Parallel("P", Pass("X", fn.number(input.text))).catch(Fail("F")),
        ],
        ids=["safe", "guarded", "outside", "parallel"],
    )
    def test_nothing_is_said_of_what_cannot_fail_or_is_caught(self, make: Any) -> None:
        assert build(lambda input: make(input)).warnings == ()


def test_ways_out_stand_in_loops_and_iterations() -> None:
    @workflow
    def flow(input: Any) -> Step:
        def one(kept: int) -> Round[int]:
            return Round(work("A", n=kept).finally_(work("Stop")), keep=kept + 1)

        def body(item: int) -> Step:
            return saga("S", work("B", item=item).compensate(work("NoB", item=item)), work("C"))

        return repeat("R", one, start=0, until=lambda kept: kept > 5, max_rounds=2) >> each("E", [1], body)

    assert outcome(flow, C=BROKEN)[1] == "Broken: it broke"
    assert outcome(flow)[0] == "SUCCEEDED"
