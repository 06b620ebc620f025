"""Which closure a path becomes: plain names cost a lookup each, other steps a function, tuples only where needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stepsmith.jsonata import nodes as n
from stepsmith.jsonata import path as paths
from stepsmith.jsonata import tuples
from stepsmith.jsonata.bindings import tuple_names
from stepsmith.jsonata.builtins import BUILTINS
from stepsmith.jsonata.errors import too_deep
from stepsmith.jsonata.grouping import group_value
from stepsmith.jsonata.run import Evaluate, Frame
from stepsmith.jsonata.scopes import Scope
from stepsmith.jsonata.sorting import Sorter, sorter
from stepsmith.jsonata.values import UNDEFINED, Value

if TYPE_CHECKING:
    from stepsmith.jsonata.compiler import Unit


def compile_path(unit: Unit, node: n.Path, scope: Scope, depth: int) -> Evaluate:
    if depth + 1 > unit.limit:
        unit.depth = max(unit.depth, depth + 1)

        def refuse(item: Value, env: Frame) -> Value:
            raise too_deep(node.position)

        return refuse
    unit.depth = max(unit.depth, depth + 1)
    for place, step in enumerate(node.steps):
        if step.tuple_stream:
            return _with_tuples(unit, node, place, scope, depth)
    evaluate = _plain(unit, node, scope, depth)
    return evaluate if node.group is None else group_value(evaluate, unit.grouping(node.group, scope, depth))


def _is_bare(step: n.Node) -> bool:
    return not step.predicates and step.group is None


def _plain(unit: Unit, node: n.Path, scope: Scope, depth: int) -> Evaluate:
    steps, keep = node.steps, node.keep_singleton or node.keep_array
    first = steps[0]
    names = [step.name for step in steps if isinstance(step, n.Name) and _is_bare(step)]
    if len(names) == len(steps):
        return paths.names_path(tuple(names), keep)
    if len(names) == len(steps) - 1 and isinstance(first, n.Variable) and _is_bare(first):
        if first.name not in ("", "$") and not scope.candidates(first.name):
            return paths.given_path(first.name, BUILTINS.get(first.name, UNDEFINED), tuple(names), keep)
        return paths.variable_path(unit.variable(first.name, scope), tuple(names), keep)
    leading = None
    rest = steps
    leads = False
    count = _leading_names(steps)
    if first.constructs:
        leading = unit.compile(first, scope, depth + 1)
        rest = steps[1:]
    elif count > 1:
        leads = True
        leading = _plain(unit, n.Path(position=node.position, steps=steps[:count]), scope, depth)
        rest = steps[count:]
    compiled = [
        _step(unit, step, scope, depth, first=step is first, last=place == len(rest) - 1)
        for place, step in enumerate(rest)
    ]
    last = steps[-1]
    constructs = last.constructs and isinstance(last, n.ArrayConstructor)
    return paths.path(leading, leads, isinstance(first, n.Variable), compiled, keep, constructs)


def _leading_names(steps: list[n.Node]) -> int:
    """How many steps at the beginning are a variable or plain names, at least one step being left over."""
    count = 0
    for step in steps[:-1]:
        if not _is_bare(step) or not isinstance(step, n.Name if count else n.Name | n.Variable):
            break
        count += 1
    return count


def _step(unit: Unit, step: n.Node, scope: Scope, depth: int, *, first: bool, last: bool) -> paths.Step:
    if isinstance(step, n.Name) and not step.predicates:
        return paths.field_step(step.name, last)
    if isinstance(step, n.Sort):
        return _sort_step(_sorter(unit, step, scope, depth, is_tuples=False), _filters(unit, step, scope, depth))
    if first and not isinstance(step, n.Name):
        # A first step that is not a name applies its predicates to all it found, not item by item.
        return paths.general_step(unit.compile(step, scope, depth + 1), [], last, False)
    constructs = step.constructs and isinstance(step, n.ArrayConstructor)
    filters = _filters(unit, step, scope, depth)
    evaluate = unit.compile(step, scope, depth + 1) if not filters else unit.step(step, scope, depth + 1)
    return paths.general_step(evaluate, filters, last, constructs)


def _filters(unit: Unit, step: n.Node, scope: Scope, depth: int) -> list[paths.Filter]:
    return [unit.filter(stage, scope, depth) for stage in step.predicates if isinstance(stage, n.Filter)]


def _sorter(unit: Unit, step: n.Sort, scope: Scope, depth: int, *, is_tuples: bool) -> Sorter:
    terms = [(unit.compile(term.expression, scope, depth + 1), term.descending) for term in step.terms]
    return sorter(terms, step.position, tuples=is_tuples)


def _sort_step(sort: Sorter, filters: list[paths.Filter]) -> paths.Step:
    def step(items: paths.Items, env: Frame) -> paths.Items | paths.Whole:
        result: paths.Items | paths.Whole = sort(items, env)
        for keep in filters:
            result = keep(result.items if type(result) is paths.Whole else result, env)
        return result

    return step


def _with_tuples(unit: Unit, node: n.Path, begin: int, scope: Scope, depth: int) -> Evaluate:
    """The steps from ``begin`` on carry tuples."""
    steps = node.steps
    before = [_step(unit, step, scope, depth, first=place == 0, last=False) for place, step in enumerate(steps[:begin])]
    absolute = isinstance(steps[0], n.Variable)

    def plain(item: Value, env: Frame) -> paths.Items | None:
        current: paths.Items | paths.Whole = item if isinstance(item, list) and not absolute else [item]
        for step in before:
            assert isinstance(current, list)
            current = step(current, env)
            if not current:
                return None
        return current.items if type(current) is paths.Whole else current  # type: ignore[return-value]

    inner = Scope(scope, tuple_names(node), is_tuple=True)
    compiled = [_tuple_step(unit, step, inner, depth, first=place == 0) for place, step in enumerate(steps[begin:])]
    return tuples.tuple_path(
        plain,
        compiled,
        carries=node.tuple_stream,
        keep=node.keep_singleton or node.keep_array,
        grouping=None if node.group is None else unit.grouping(node.group, inner, depth),
    )


def _tuple_step(unit: Unit, step: n.Node, inner: Scope, depth: int, *, first: bool) -> tuples.TupleStep:
    stages: list[tuples.Stage] = []
    for stage in step.predicates:
        if isinstance(stage, n.Index):
            stages.append(tuples.index_stage(stage.name))
        elif isinstance(stage.condition, n.Literal) and stage.condition.kind == "number":
            assert isinstance(stage.condition.value, int | float)
            stages.append(tuples.number_stage(int(stage.condition.value // 1)))
        else:
            stages.append(tuples.filter_stage(unit.compile(stage.condition, inner, depth + 1)))
    if isinstance(step, n.Sort):
        return _tuple_sort(_sorter(unit, step, inner, depth, is_tuples=True), step.index, stages)
    label = step.ancestor.label if step.ancestor is not None else None
    evaluate = unit.step(step, inner, depth + 1)
    return tuples.tuple_step(evaluate, step.focus, step.index, label, stages)


def _tuple_sort(sort: Sorter, index: str | None, stages: list[tuples.Stage]) -> tuples.TupleStep:
    number = None if index is None else tuples.index_stage(index)

    def step(bound: list[tuples.Tuple], env: Frame) -> list[tuples.Tuple]:
        result = sort(bound, env)
        if number is not None:
            result = number(result, env)
        for stage in stages:
            result = stage(result, env)
        return result

    return step
