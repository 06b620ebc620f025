"""Workflows that hypothesis writes: what is built reads back, is found valid, and does what Python does.

A program is a tree of plain tuples with two readings: as a workflow (``author``), and directly in Python
(``interpret``). Every result is an object of a number, a text and a list.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import count
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import (
    Choice,
    Fail,
    Parallel,
    Pass,
    Round,
    Step,
    Succeed,
    asl,
    each,
    each_distributed,
    fn,
    goto,
    not_,
    repeat,
    saga,
    workflow,
)
from stepsmith.resources import Function
from stepsmith.tasks import approval, lambda_
from stepsmith.testing import Failure, run
from stepsmith.validation import validate

WORK = Function("Work", handler="work.handler", source="functions/work")

Tree = tuple[Any, ...]


# Expressions: ('kind', operator, operands…). Names are looked up in an environment of references or of values. --------

numbers = st.integers(-20, 20)
texts = st.text("aB'\"\\ é{}%$`\n", max_size=6)
lists = st.lists(numbers, max_size=3)


LITERALS: dict[str, st.SearchStrategy[Any]] = {"n": numbers, "t": texts, "l": lists, "b": st.booleans()}

# By the kind of value they give: an operator and the kinds of its operands; a digit is a constant, * is several.
OPERATORS: dict[str, list[tuple[str, str]]] = {
    "n": [("+", "nn"), ("-", "nn"), ("times", "n3"), ("negative", "n"), ("count", "l"), ("sum", "l"), ("first", "l"),
          ("length", "t"), ("if", "bnn")],
    "t": [("f-string", "*"), ("if", "btt")],
    "l": [("append", "ll"), ("filter", "ln"), ("map", "ln"), ("list", "*"), ("if", "bll")],
    "b": [("<", "nn"), ("<=", "nn"), (">", "nn"), (">=", "nn"), ("==", "nn"), ("==", "tt"), ("and", "bb"), ("or", "bb"),
          ("not", "b"), ("in", "nl")],
}  # fmt: skip


@st.composite
def expressions(draw: st.DrawFn, names: tuple[str, ...], kind: str, depth: int = 2) -> Tree:
    shape = draw(st.integers(0, 3)) if depth else draw(st.integers(0, 1))
    if shape == 0 or (shape == 1 and kind == "b"):
        return ("literal", draw(LITERALS[kind]))
    if shape == 1:
        return ("field", draw(st.sampled_from(names)), kind)
    operator, operands = draw(st.sampled_from(OPERATORS[kind]))
    if operands == "*":
        kinds = draw(st.lists(st.sampled_from("nt" if kind == "t" else "n"), min_size=kind == "t", max_size=3))
        return (operator, [draw(expressions(names, other, depth - 1)) for other in kinds])
    return (operator, *(draw(st.integers(0, 3)) if other == "3" else draw(expressions(names, other, depth - 1))
                        for other in operands))  # fmt: skip


def author_expression(tree: Tree, references: dict[str, Any]) -> Any:
    def author(part: Tree) -> Any:
        return author_expression(part, references)

    match tree:
        case ("literal", value):
            return fn.literal(value)
        case ("field", name, kind):
            return references[name][kind]
        case ("+", left, right):
            return author(left) + author(right)
        case ("-", left, right):
            return author(left) - author(right)
        case ("times", operand, factor):
            return author(operand) * factor
        case ("negative", operand):
            return -author(operand)
        case ("count", operand):
            return fn.count(author(operand))
        case ("sum", operand):
            return fn.sum(author(operand))
        case ("first", operand):
            return fn.default(fn.item(author(operand), 0), 0)
        case ("length", operand):
            return fn.length(author(operand))
        case ("if", condition, then, otherwise):
            return fn.if_(author(condition), author(then), author(otherwise))
        case ("f-string", parts):
            # Two f-strings would be compared by Python; as references they are compared when the workflow runs.
            return fn.literal("".join(f"{author(part)}" for part in parts))
        case ("append", left, right):
            return fn.append(author(left), author(right))
        case ("filter", operand, bound):
            least = author(bound)
            return fn.filter(author(operand), lambda element: element > least)
        case ("map", operand, addend):
            more = author(addend)
            return fn.map(author(operand), lambda element: element + more)
        case ("list", parts):
            return [author(part) for part in parts]
        case ("<" | "<=" | ">" | ">=" | "==", left, right):
            return COMPARISONS[tree[0]](author(left), author(right))
        case ("and", left, right):
            return author(left) & author(right)
        case ("or", left, right):
            return author(left) | author(right)
        case ("not", operand):
            return not_(author(operand))
        case ("in", left, right):
            return fn.one_of(author(left), author(right))
    raise AssertionError(tree)


COMPARISONS: dict[str, Callable[[Any, Any], Any]] = {
    "<": lambda left, right: left < right,
    "<=": lambda left, right: left <= right,
    ">": lambda left, right: left > right,
    ">=": lambda left, right: left >= right,
    "==": lambda left, right: left == right,
}


def value(tree: Tree, values: dict[str, Any]) -> Any:
    def of(part: Tree) -> Any:
        return value(part, values)

    match tree:
        case ("literal", constant):
            return constant
        case ("field", name, kind):
            return values[name][kind]
        case ("+", left, right) | ("append", left, right):
            return of(left) + of(right)
        case ("-", left, right):
            return of(left) - of(right)
        case ("times", operand, factor):
            return of(operand) * factor
        case ("negative", operand):
            return -of(operand)
        case ("count" | "length", operand):
            return len(of(operand))
        case ("sum", operand):
            return sum(of(operand))
        case ("first", operand):
            return (of(operand) or [0])[0]
        case ("if", condition, then, otherwise):
            return of(then) if of(condition) else of(otherwise)
        case ("f-string", parts):
            return "".join(str(of(part)) for part in parts)
        case ("filter", operand, bound):
            return [element for element in of(operand) if element > of(bound)]
        case ("map", operand, addend):
            return [element + of(addend) for element in of(operand)]
        case ("list", parts):
            return [of(part) for part in parts]
        case ("<" | "<=" | ">" | ">=" | "==", left, right):
            return COMPARISONS[tree[0]](of(left), of(right))
        case ("and", left, right):
            return of(left) and of(right)
        case ("or", left, right):
            return of(left) or of(right)
        case ("not", operand):
            return not of(operand)
        case ("in", left, right):
            return of(left) in of(right)
    raise AssertionError(tree)


COMPOSED = ["choice", "each", "children", "parallel", "caught", "repeat", "finally", "saga", "ask"]


# Programs ------------------------------------------------------------------------------------------------------------


def objects(names: tuple[str, ...]) -> st.SearchStrategy[Tree]:
    return st.tuples(*(expressions(names, kind) for kind in "ntl"))


@st.composite
def programs(draw: st.DrawFn, names: tuple[str, ...] = ("input",), depth: int = 2, serial: Any = None) -> list[Tree]:
    """Statements; the last is a Pass, so that every program gives an object. Names are those defined by then."""
    serial = count() if serial is None else serial
    program: list[Tree] = []
    for _ in range(draw(st.integers(0, 3))):
        name = f"S{next(serial)}"
        kinds = ["pass", "call"] + (COMPOSED if depth else [])
        match draw(st.sampled_from(kinds)):
            case "choice":
                program.append(("choice", name, draw(expressions(names, "b")), draw(programs(names, depth - 1, serial)),
                                draw(st.none() | programs(names, depth - 1, serial)), draw(st.booleans())))  # fmt: skip
            case "each" | "children" as kind:
                inner = draw(programs((*names, f"{name}.item"), depth - 1, serial))
                program.append((kind, name, draw(expressions(names, "l")), inner))
            case "finally":
                inner, cleanup = draw(programs(names, depth - 1, serial)), draw(programs(names, 0, serial))
                program.append(("finally", name, inner, cleanup))
            case "saga":
                parts = draw(st.lists(objects(names), min_size=2, max_size=3))
                program.append(("saga", name, parts, draw(programs(names, 0, serial))))
            case "ask":
                answers = draw(programs(names, depth - 1, serial)), draw(programs(names, depth - 1, serial))
                program.append(("ask", name, draw(expressions(names, "t")), *answers))
            case "parallel":
                branches = draw(st.lists(programs(names, depth - 1, serial), min_size=1, max_size=2))
                program.append(("parallel", name, branches))
            case "caught":
                handler = draw(programs(names, depth - 1, serial))
                program.append(("caught", name, draw(objects(names)), handler))
            case "repeat":
                inner = draw(programs((*names, f"{name}.kept"), depth - 1, serial))
                program.append(("repeat", name, draw(objects(names)), inner, draw(numbers), draw(st.integers(1, 3))))
                names = (*names, name)
            case kind:
                program.append((kind, name, draw(objects(names))))
                names = (*names, name)
    program.append(("pass", f"S{next(serial)}", draw(objects(names))))
    return program


def author(program: list[Tree], references: dict[str, Any]) -> tuple[Step, Any]:
    """The steps of a program, and the reference to what its last state gives."""
    references = dict(references)
    chain: Step | None = None
    last: Any = None
    for statement in program:
        step: Any
        match statement:
            case ("pass", name, parts):
                step = Pass(name, author_object(parts, references))
                references[name] = last = step.result
            case ("call", name, parts):
                step = lambda_.invoke(name, WORK, author_object(parts, references))
                references[name] = last = step.result
            case ("caught", name, parts, handler):
                call = lambda_.invoke(name, WORK, author_object(parts, references))
                step = call.catch("Odd", author(handler, references)[0])
            case ("choice", name, condition, then, otherwise, fails):
                step = Choice(name).when(author_expression(condition, references), author(then, references)[0])
                if otherwise is not None:
                    step = step.otherwise(author(otherwise, references)[0])
                elif fails:
                    step = step.otherwise(Fail(f"{name}F", error="Chosen", cause=f"{references['input'].t}!"))
            case ("finally", name, inner, cleanup):
                step = author(inner, references)[0].finally_(author(cleanup, references)[0])
            case ("saga", name, parts, undo):
                calls = [
                    lambda_.invoke(f"{name}.{index}", WORK, author_object(one, references))
                    for index, one in enumerate(parts)
                ]
                undone = [call.compensate(author(undo, references)[0]) for call in calls[:-1]]
                # Caught around, so that a program goes on behind one that was undone.
                step = Parallel(f"{name}P", saga(name, *undone, calls[-1])).catch("Odd", Pass(f"{name}U", 0))
            case ("ask", name, text, yes, no):
                asked = approval(name, via=WORK, message=author_expression(text, references), timeout_seconds=9)
                step = asked.decided(
                    approved=author(yes, references)[0],
                    rejected=author(no, references)[0],
                    timed_out=Pass(f"{name}T", 0),
                )
            case ("each" | "children" as kind, name, items, inner):
                outer = references
                over: Any = each if kind == "each" else each_distributed
                step = over(
                    name,
                    author_expression(items, references),
                    lambda item, outer=outer, name=name, inner=inner: author(
                        inner, {**outer, f"{name}.item": {"n": item, "t": fn.string(item), "l": [item]}}
                    )[0],
                )
            case ("parallel", name, branches):
                step = Parallel(name, *(author(branch, references)[0] for branch in branches))
            case ("repeat", name, start, inner, goal, rounds):
                outer = references

                def one_round(kept: Any, outer: Any = outer, name: str = name, inner: Any = inner) -> Round[Any]:
                    steps, given = author(inner, {**outer, f"{name}.kept": kept})
                    return Round(steps, keep={"n": given.n, "t": given.t, "l": given.l})

                step = repeat(
                    name,
                    one_round,
                    start=author_object(start, references),
                    until=lambda kept, goal=goal: kept.n > goal,
                    max_rounds=rounds,
                )
                references[name] = last = step.result
            case _:
                raise AssertionError(statement)
        chain = step if chain is None else chain >> step
    assert chain is not None
    return chain, last


def author_object(parts: Tree, references: dict[str, Any]) -> dict[str, Any]:
    return {kind: author_expression(part, references) for kind, part in zip("ntl", parts, strict=True)}


class Stopped(Exception):
    """A Fail state, or a call that nothing caught."""


def work(payload: dict[str, Any]) -> Any:
    if payload["n"] % 7 == 3:
        return Failure("Odd", "cannot work on that")
    return {"n": payload["n"] + 1, "t": payload["t"] + "!", "l": [*payload["l"], payload["n"]]}


ANSWERS = [{"approved": True}, {"approved": False, "comment": "no"}, Failure("States.Timeout")]


def answer_or_work(payload: dict[str, Any]) -> Any:
    """Somebody answers by how long the question is; a function works."""
    return ANSWERS[len(payload["message"]) % 3] if "token" in payload else work(payload)


def interpret(program: list[Tree], values: dict[str, Any]) -> Any:
    values = dict(values)
    last: Any = None
    for statement in program:
        match statement:
            case ("pass", name, parts):
                values[name] = last = interpret_object(parts, values)
            case ("call", name, parts):
                last = work(interpret_object(parts, values))
                if isinstance(last, Failure):
                    raise Stopped("Odd")
                values[name] = last
            case ("caught", name, parts, handler):
                if isinstance(work(interpret_object(parts, values)), Failure):
                    interpret(handler, values)
            case ("choice", name, condition, then, otherwise, fails):
                if value(condition, values):
                    interpret(then, values)
                elif otherwise is not None:
                    interpret(otherwise, values)
                elif fails:
                    raise Stopped("Chosen")
            case ("finally", name, inner, cleanup):
                try:
                    interpret(inner, values)
                except Stopped:
                    with suppress(Stopped):  # the first error is the one that counts
                        interpret(cleanup, values)
                    raise
                interpret(cleanup, values)
            case ("saga", name, parts, _):
                for one in parts:
                    if isinstance(work(interpret_object(one, values)), Failure):
                        break  # what undoes the others computes nothing that is read
            case ("ask", name, text, yes, no):
                answer = ANSWERS[len(value(text, values)) % 3]
                if isinstance(answer, dict):
                    interpret(yes if answer["approved"] else no, values)
            case ("each" | "children" as kind, name, items, inner):
                for item in value(items, values):
                    try:
                        interpret(inner, {**values, f"{name}.item": {"n": item, "t": str(item), "l": [item]}})
                    except Stopped:
                        if kind == "each":
                            raise
                        raise Stopped("States.ExceedToleratedFailureThreshold") from None
            case ("parallel", name, branches):
                for branch in branches:
                    interpret(branch, values)
            case ("repeat", name, start, inner, goal, rounds):
                kept = interpret_object(start, values)
                for _ in range(rounds):
                    kept = interpret(inner, {**values, f"{name}.kept": kept})
                    if kept["n"] > goal:
                        break
                values[name] = last = kept
    return last


def interpret_object(parts: Tree, values: dict[str, Any]) -> dict[str, Any]:
    return {kind: value(part, values) for kind, part in zip("ntl", parts, strict=True)}


def as_workflow(program: list[Tree]) -> Any:
    @workflow(timeout_seconds=600)
    def generated(input: Any) -> Step:
        return author(program, {"input": input})[0]

    return generated


inputs = st.fixed_dictionaries({"n": numbers, "t": texts, "l": lists})
generous = settings(max_examples=60, suppress_health_check=list(HealthCheck))


@given(tree=expressions(("input",), "n", 3) | expressions(("input",), "t", 3) | expressions(("input",), "l", 3)
       | expressions(("input",), "b", 3), given_input=inputs)  # fmt: skip
@settings(max_examples=150, suppress_health_check=list(HealthCheck))
def test_an_expression_has_the_value_that_it_has_in_python(tree: Tree, given_input: Any) -> None:
    @workflow()
    def one(input: Any) -> Step:
        return Pass("P", {"value": author_expression(tree, {"input": input})})

    assert run(one, given_input).output == {"value": value(tree, {"input": given_input})}


@given(program=programs(), given_input=inputs)
@generous
def test_a_workflow_does_what_its_program_does(program: list[Tree], given_input: Any) -> None:
    built = as_workflow(program).build()
    calls = [name for name, state in _states(built.machine) if isinstance(state, asl.TaskState)]
    done = run(built.machine, given_input, mocks=dict.fromkeys(calls, answer_or_work))
    try:
        expected = interpret(program, {"input": given_input})
    except Stopped as stopped:
        assert (done.status, done.error) == ("FAILED", str(stopped))
    else:
        assert (done.status, done.output) == ("SUCCEEDED", expected), done.cause


@given(program=programs())
@generous
def test_what_is_built_reads_back_and_is_valid(program: list[Tree]) -> None:
    built = as_workflow(program).build()
    text = asl.dump(built.machine)
    assert asl.read(text).machine == built.machine
    assert validate(text) == ()
    assert asl.dump(as_workflow(program).build().machine) == text
    assert not built.warnings


def _states(machine: asl.Machine) -> list[tuple[str, asl.State]]:
    from stepsmith.testing import states_of

    return list(states_of(machine))


def test_a_loop_by_goto_runs_until_its_condition_holds() -> None:
    @workflow()
    def polling(input: Any) -> Step:
        poll = lambda_.invoke("Poll", WORK, {"id": input.id})
        ready = Choice("Ready?").when(poll.result.state == "ready", Succeed("Done", output=poll.result.at))
        return poll >> ready.otherwise(goto(poll))

    answers = iter([{"state": "busy"}, {"state": "busy"}, {"state": "ready", "at": 3}])
    done = run(polling, {"id": 1}, mocks={"Poll": lambda payload: next(answers)})
    assert (done.output, done.states["Poll"].visits) == (3, 3)
