"""Definitions on paths, held against an exhaustive walk of all paths."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from stepsmith.asl.definedness import Transition, defined_always, defined_sometimes, path_without, undefined
from stepsmith.asl.flow import Edge, Graph, reachable

STATES = 5
MASKS = st.integers(0, 7)


@st.composite
def transitions(draw: st.DrawFn) -> list[list[Transition]]:
    number = st.integers(0, STATES - 1)
    made: list[list[Transition]] = [[] for _ in range(STATES)]
    for source, target, defines in draw(st.lists(st.tuples(number, number, MASKS), max_size=9)):
        made[source].append(Transition(target, defines))
    return made


def walk(ways: list[list[Transition]], inherited: int) -> dict[int, set[int]]:
    """Every mask with which a state is entered, by following every path until nothing new is seen."""
    seen: dict[int, set[int]] = {}
    stack = [(0, inherited)]
    while stack:
        state, have = stack.pop()
        if have not in seen.setdefault(state, set()):
            seen[state].add(have)
            stack += [(target, have | defines) for target, defines in ways[state]]
    return seen


@settings(max_examples=300)
@given(transitions(), MASKS)
def test_the_analysis_equals_a_walk_of_all_paths(ways: list[list[Transition]], inherited: int) -> None:
    seen = walk(ways, inherited)
    always, sometimes = {}, {}
    for state, masks in seen.items():
        always[state], sometimes[state] = 7, 0
        for mask in masks:
            always[state] &= mask
            sometimes[state] |= mask
    assert defined_always(0, ways, inherited) == always
    assert defined_sometimes(0, ways, inherited) == sometimes


@settings(max_examples=200)
@given(transitions(), st.integers(0, STATES - 1), st.sampled_from((1, 2, 4)))
def test_a_witness_path_exists_exactly_where_a_name_is_not_always_defined(
    ways: list[list[Transition]], target: int, bit: int
) -> None:
    always = defined_always(0, ways)
    path = path_without(0, ways, target, bit)
    assert bool(path) == (target in always and not always[target] & bit)
    if path:
        assert (path[0], path[-1]) == (0, target)
    reads = [bit if state == target else 0 for state in range(STATES)]
    assert list(undefined(0, ways, reads)) == ([(target, bit)] if path else [])


@settings(max_examples=100)
@given(transitions())
def test_what_can_be_entered_is_what_a_graph_reaches(ways: list[list[Transition]]) -> None:
    edges = tuple(Edge(str(state), str(to.target)) for state, targets in enumerate(ways) for to in targets)
    reached = reachable(Graph("0", tuple(map(str, range(STATES))), edges))
    assert {int(name) for name in reached} == set(defined_always(0, ways))


def test_ten_thousand_states_in_a_row_are_analysed_without_recursion() -> None:
    ways = [[Transition(state + 1, 1 if state == 5_000 else 0)] for state in range(9_999)] + [[]]
    defined = defined_always(0, ways)
    assert (defined[5_000], defined[9_999]) == (0, 1)
