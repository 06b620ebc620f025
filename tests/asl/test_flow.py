"""Definitions on every path, held against an exhaustive walk of all paths."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from stepsmith.asl import read_value
from stepsmith.asl.flow import Edge, Graph, definitely_defined, path_avoiding, reachable, scopes
from stepsmith.asl.variables import path_variables

NAMES = ("a", "b", "c", "d", "e")


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Graph, dict[Edge, frozenset[str]]]:
    edges = draw(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=9, unique=True))
    made = tuple(Edge(source, target, "rule", index) for index, (source, target) in enumerate(edges))
    variables = st.frozensets(st.sampled_from(("x", "y", "z")), max_size=2)
    return Graph("a", NAMES, made), {edge: draw(variables) for edge in made}


def walk(graph: Graph, defines: dict[Edge, frozenset[str]]) -> dict[str, frozenset[str]]:
    """What is defined on every path, by following every path until nothing new is seen."""
    seen: set[tuple[str, frozenset[str]]] = set()
    stack = [(graph.start, frozenset[str]())]
    while stack:
        name, have = stack.pop()
        if (name, have) in seen:
            continue
        seen.add((name, have))
        stack += [(edge.target, have | defines[edge]) for edge in graph.edges if edge.source == name]
    result: dict[str, frozenset[str]] = {}
    for name, have in seen:
        result[name] = result.get(name, have) & have
    return result


@settings(max_examples=300, deadline=None)
@given(graphs())
def test_the_analysis_equals_a_walk_of_all_paths(case: tuple[Graph, dict[Edge, frozenset[str]]]) -> None:
    graph, defines = case
    assert definitely_defined(graph, defines.__getitem__) == walk(graph, defines)
    assert reachable(graph) == set(walk(graph, defines))


@settings(max_examples=200, deadline=None)
@given(graphs(), st.sampled_from(NAMES), st.sampled_from(("x", "y", "z")))
def test_a_witness_path_exists_exactly_where_a_variable_is_not_always_defined(
    case: tuple[Graph, dict[Edge, frozenset[str]]], target: str, variable: str
) -> None:
    graph, defines = case
    defined = definitely_defined(graph, defines.__getitem__)
    path = path_avoiding(graph, target, variable, defines.__getitem__)
    assert bool(path) == (target in defined and variable not in defined[target])
    if path:
        assert (path[0], path[-1]) == ("a", target)


def test_ten_thousand_states_in_a_row_are_analysed_without_recursion() -> None:
    names = tuple(f"s{number}" for number in range(10_000))
    graph = Graph("s0", names, tuple(Edge(a, b) for a, b in pairwise(names)))
    defined = definitely_defined(graph, lambda edge: ["x"] if edge.source == "s5000" else [])
    assert "x" not in defined["s5000"]
    assert "x" in defined["s9999"]


def test_scopes_carry_the_pointer_of_their_place() -> None:
    inner = {"StartAt": "B/1", "States": {"B/1": {"Type": "Succeed"}}}
    reading = read_value(
        {
            "StartAt": "P",
            "States": {
                "P": {"Type": "Parallel", "Branches": [inner], "Next": "M"},
                "M": {"Type": "Map", "ItemProcessor": {**inner}, "End": True},
            },
        }
    )
    assert reading.machine is not None
    found = scopes(reading.machine)
    assert [scope.pointer for scope in found] == ["", "/States/P/Branches/0", "/States/M/ItemProcessor"]
    assert found[1].state_pointer("B/1") == "/States/P/Branches/0/States/B~11"
    assert [scope.owner for scope in found] == [None, "P", "M"]


def test_the_variables_of_a_path_are_outside_its_strings_and_are_not_the_context() -> None:
    assert path_variables("States.Format('$no {}', $yes, $.field, $$.Execution.Id, $also.x[0])") == ["yes", "also"]
