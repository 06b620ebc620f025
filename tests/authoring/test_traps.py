"""What Python would decide while the workflow is built raises at once, and says what to write instead."""

# ruff: noqa: UP031, E501, C416 - these are the traps

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest

from stepsmith import (
    Choice,
    DefinitionError,
    Fail,
    Parallel,
    Pass,
    Round,
    Step,
    Succeed,
    Wait,
    each,
    fn,
    not_,
    raw,
    repeat,
)
from stepsmith.tasks import lambda_
from tests.authoring.authored import COUNT, build, output


def use(trap: Callable[[Any], Any]) -> str:
    """The message of the error that a use of the input raises."""
    with pytest.raises(DefinitionError) as caught:
        output(trap)
    return str(caught.value)


def if_statement(run: Any) -> Any:
    if run.a > 1:
        return 1
    return 2


def while_statement(run: Any) -> Any:
    while run.a > 1:
        pass


def assert_statement(run: Any) -> Any:
    assert run.a


def match_statement(run: Any) -> Any:
    match run.a:
        case 1:
            return 1


@pytest.mark.parametrize(
    ("trap", "advice"),
    [
        (lambda run: run.a and run.b, "`and` is decided while the workflow is being built; write run.a & run.b"),
        (lambda run: run.a > 1 and run.b, "write (run.a > 1) & run.b"),
        (lambda run: run.a or run.b, "write run.a | run.b"),
        (lambda run: not run.a, "write not_(run.a)"),
        (lambda run: 0 < run.x < 10, "a chained comparison is decided while the workflow is being built; "
                                     "write (0 < run.x) & (run.x < 10)"),
        (lambda run: run.a in [1, 2], "write fn.one_of(run.a, [1, 2])"),
        (lambda run: run.a not in [1, 2], "write not_(fn.one_of(run.a, [1, 2]))"),
        (lambda run: 1 in run.a, "write fn.one_of(…) or fn.contains(…)"),
        (lambda run: "big" if run.a > 1 else "small", "write fn.if_(condition, then, otherwise)"),
        (if_statement, 'write Choice("Name").when(condition, step).otherwise(step)'),
        (while_statement, "write repeat(…)"),
        (assert_statement, "write Choice(…).when(…, Fail(…))"),
        (match_statement, 'write Choice("Name")'),
        (lambda run: min(run.a, run.b), "min() needs values while the workflow is being built; write fn.min(…)"),
        (lambda run: max(run.a, run.b), "fn.max(…)"),
        (lambda run: any([run.a, run.b]), "write |"),
        (lambda run: bool(run.a), "write != …"),
        (lambda run: [x for x in run.a], "each(…) runs states for every element"),
        (lambda run: [*run.a, 1], "+ joins lists"),
        (lambda run: len(run.a), "write fn.count(…)"),
        (lambda run: str(run.a), "write an f-string or fn.string(…)"),
        (lambda run: "%s" % run.a, "write an f-string or fn.string(…)"),
        (lambda run: f"{run.a!s}", "write an f-string or fn.string(…)"),
        (lambda run: f"{run.a!r}", "by repr() or !r; write {…} without !r"),
        (lambda run: f"{run.a:.2f}", "the format '.2f' would be applied while the workflow is being built"),
        (lambda run: int(run.a), "write fn.floor(fn.number(…))"),
        (lambda run: float(run.a), "write fn.number(…)"),
        (lambda run: list(range(run.a)), "int() is taken while"),
        (lambda run: round(run.a, 1), "write fn.round(value, digits)"),
        (lambda run: run.a // 2, "write fn.floor(a / b)"),
        (lambda run: 2 // run.a, "write fn.floor(a / b)"),
        (lambda run: run.a % 2, "write fn.modulo(a, b)"),
        (lambda run: ~run.a, "write not_(…)"),
        (lambda run: run.a.lower(), "a field cannot be called"),
        (lambda run: run.a[1:3], "fn.slice(list, start, end)"),
        (lambda run: run.a[True], "a list is indexed by a whole number"),
        (lambda run: run.a[1.5], "1.5 is neither the name of a field nor an index"),
        (lambda run: setattr(run, "a", 1), "a reference cannot be changed"),
        (lambda run: run.a.update({}), "a field cannot be called"),
        (lambda run: {run.a: 1}, "cannot be the name of a member"),
        (lambda run: {f"{run.a}": 1}, "a text with a reference in it cannot be the name of a member"),
        (lambda run: {1: 1}, "1 cannot be the name of a member"),
        (lambda run: float("nan"), "nan is not JSON"),
        (lambda run: {1, 2}, "write sorted(…)"),
        (lambda run: f"{run.a}"[:3], "was cut or changed while the workflow is being built"),
        (lambda run: f"{run.a}".upper(), "was cut or changed"),
        (lambda run: f"s3://{run.a}/".lower(), "was cut or changed"),
        (lambda run: json.dumps({"a": f"{run.a}"}), "objects need no json.dumps"),
        (lambda run: quote(f"{run.a}"), "was cut or changed"),
        (lambda run: (f"{run.a}" == "x") & run.b, "the condition is False already while the workflow is being built"),
        (lambda run: not_(run.a is None), "with == rather than `is`"),
        (lambda run: fn.if_(run.a is None, 1, 2), "with == rather than `is`"),
        (lambda run: b"x", "(bytes) is not JSON"),
        (lambda run: fn.count, "was it meant to be called?"),
        (lambda run: "{% $x %}", 'write raw("…") for an expression of your own, fn.literal("…") for this very text'),
        (lambda run: Wait("W", seconds=1), "W is a state, not a value: write .result"),
        (lambda run: raw("1 +"), "is not JSONata"),
        (lambda run: fn.hash(run.a, "MD4"), "fn.hash knows MD5, SHA-1"),
        (lambda run: fn.contains(fn.split(run.a, ","), "x"), "fn.one_of(value, list) looks into a list"),
        (lambda run: fn.slice(run.a, 3, 1), "0 <= start <= end"),
    ],
)  # fmt: skip
def test_a_trap_springs_and_says_what_to_write(trap: Callable[[Any], Any], advice: str) -> None:
    message = use(trap)
    assert advice in message
    assert re.match(r"\S+/(test_traps|authored)\.py:\d+: ", message)


def test_the_place_is_the_line_that_springs_the_trap() -> None:
    with pytest.raises(DefinitionError) as caught:
        build(lambda run: Choice("C").when(
            run.a
            and run.b, Wait("W", seconds=1)))  # fmt: skip
    line = test_the_place_is_the_line_that_springs_the_trap.__code__.co_firstlineno
    assert f"test_traps.py:{line + 3}" in str(caught.value) or f"test_traps.py:{line + 4}" in str(caught.value)


def test_a_reference_can_be_shown_and_copied() -> None:
    seen: list[Any] = []

    def function(run: Any) -> Step:
        seen.append(copy.deepcopy([copy.copy(run.a)]))
        seen.append(repr(run.a.b[0]))
        return Succeed("S", output=seen[0])

    found = build(function)
    assert seen[1] == "<stepsmith reference: input.a.b[0]>"
    assert found.machine.states["S"].output == ["{% $states.context.Execution.Input.a %}"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("make", "advice"),
    [
        (lambda run: None, "must return a state or several joined by >>, not None; is its return missing?"),
        (lambda run: run, "must return a state or several joined by >>"),
        (lambda run: Wait("W", seconds=1) >> None, "what follows >> must be a state"),
        (lambda run: Wait("W", seconds=1) >> Wait, "was it meant to be called?"),
        (lambda run: Wait("W", seconds=1) >> run.a, "what follows >> must be a state"),
        (lambda run: run.a >> Wait("W", seconds=1), "only states are joined by >>"),
        (lambda run: Choice("C"), "Choice('C') has no when(…)"),
        (lambda run: Choice("C").when(run.a is None, Succeed("S")), "Compare a reference: with == rather than `is`"),
        (lambda run: Choice("C").when("x", Succeed("S")), "a condition is true or false"),
        (lambda run: Choice("C").when(f"{run.a}", Succeed("S")), "a condition is true or false"),
        (lambda run: Choice("C").when(fn.count(run.a), Succeed("S")), "a condition is true or false"),
        (lambda run: Choice("C").when([run.a], Succeed("S")), "a condition is an expression on references"),
        (lambda run: Choice("C").when(run.a, None), "what Choice('C') runs must be a state"),
        (lambda run: Choice("C").otherwise(Succeed("S")).when(run.a, Succeed("T")), "must come before otherwise"),
        (lambda run: Choice("C").when(run.a, Succeed("S")).otherwise(Succeed("T")).otherwise(Succeed("U")), "already"),
        (lambda run: Choice("C").when(run.a, Succeed("S")).result, "Choice 'C' has no 'result'"),
        (lambda run: Wait("W"), "give either seconds or timestamp"),
        (lambda run: Wait("W", seconds=1, timestamp="x"), "give either seconds or timestamp"),
        (lambda run: Wait("W", seconds=-1), "seconds is a whole number from 0"),
        (lambda run: Wait("W", seconds=0.5), "seconds is a whole number from 0"),
        (lambda run: Wait("W", seconds=1).catch(Fail("F")), "cannot fail in a way that can be caught"),
        (lambda run: Fail("F", error="States.Mine"), "names that begin with 'States.' are the service's own"),
        (lambda run: Wait("", seconds=1), "a text of 1 to 80 characters; found ''"),
        (lambda run: Wait("x" * 81, seconds=1), "a text of 1 to 80 characters"),
        (lambda run: Wait(run.a, seconds=1), "a state's name is its first argument"),
        (lambda run: Parallel("P"), "Parallel('P') has no branches"),
        (lambda run: Parallel("P", lambda: None), "a branch of Parallel('P') must be a state"),
        (lambda run: each("E", run.a, lambda item: None), "what the function of each('E') returns must be a state"),
        (lambda run: each("E", "text", lambda item: Succeed("S")), "items is no list"),
        (lambda run: each("E", run.a, lambda item: Succeed("S"), max_concurrency=-1), "0 means no limit"),
        (lambda run: repeat("R", lambda kept: Succeed("S"), start={}, until=lambda k: k.a, max_rounds=1), "Round(step,"),
        (lambda run: repeat("R", lambda kept: Round(Wait("W", seconds=1), {}), start={}, until=lambda k: True,
                            max_rounds=1), "until must give an expression"),
        (lambda run: repeat("R", lambda kept: Round(Wait("W", seconds=1), {}), start={}, until=lambda k: k.a,
                            max_rounds=0), "max_rounds is 0"),
        (lambda run: repeat("R", lambda kept: Round(Fail("F"), {}), start={}, until=lambda k: k.a, max_rounds=1),
         "no path through a round comes to its end"),
        (lambda run: Succeed("S") >> Wait("W", seconds=1), "W can never be reached: S before it leaves nothing open"),
        (lambda run: lambda_.invoke("A", COUNT).catch(), "catch needs a handler"),
        (lambda run: lambda_.invoke("A", COUNT).catch("E"), "catch needs a handler as its last argument"),
        (lambda run: lambda_.invoke("A", COUNT).catch(Fail("F"), "E"), "the handler comes last"),
        (lambda run: lambda_.invoke("A", COUNT).catch(lambda error: None), "the handler must return a state"),
        (lambda run: (Wait("W", seconds=1) >> Pass("P")).catch(Fail("F")), "nothing in here can be caught"),
        (lambda run: lambda_.invoke("A", COUNT).resul, "did you mean .result?"),
        (lambda run: lambda_.invoke("A", COUNT).estimated, "did you mean .result.estimated?"),
        (lambda run: Pass("P", lambda_.invoke("A", COUNT)), "A is a state, not a value: write .result"),
    ],
)  # fmt: skip
def test_states_put_together_wrongly_are_refused(make: Callable[[Any], Any], advice: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        build(make)
    assert advice in str(caught.value)
    assert "test_traps.py:" in str(caught.value)


def test_a_reference_from_one_workflow_means_nothing_in_a_text_of_another() -> None:
    kept: list[str] = []

    def first(run: Any) -> Step:
        kept.append(f"{run.a}")
        return Succeed("S", output=kept[0])

    build(first)
    with pytest.raises(DefinitionError, match="made while another workflow was built"):
        build(lambda run: Succeed("S", output=kept[0]))


def test_the_opposite_of_a_condition_is_a_condition() -> None:
    assert output(lambda run: not_(run.a)) == "{% $not($states.context.Execution.Input.a) %}"
