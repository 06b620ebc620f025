"""What an expression reads from outside, with positions: the ground of validation and authoring."""

from __future__ import annotations

import pytest

from stepsmith.jsonata import parse, prepare, references
from stepsmith.jsonata.builtins import BUILTINS
from stepsmith.jsonata.function_names import FUNCTION_NAMES

READS: list[tuple[str, tuple[tuple[str, ...], ...]]] = [
    ("$states.input.prefix", (("states", "input", "prefix"),)),
    ("$x", (("x",),)),
    ("$x.a & $y.b.c", (("x", "a"), ("y", "b", "c"))),
    ("$x + $x", (("x",), ("x",))),
    ("$x.`with space`.'quoted'", (("x", "with space", "quoted"),)),
    ("$x[0].a", (("x",),)),
    ("$x.a[b > $y.c].d", (("x", "a"), ("y", "c"))),
    ("$x.(a + $y)", (("x",), ("y",))),
    ("$x.*.a", (("x",),)),
    ("$x.a^(b, >$y)", (("x", "a"), ("y",))),
    ("$x.a{b: $sum(c), $y: 1}", (("x", "a"), ("y",))),
    ("$x.a@$i.b[$i.c = $y]", (("x", "a"), ("y",))),
    ("$x.a#$n.{'n': $n, 'm': $m}", (("x", "a"), ("m",))),
    ("($y := $x.a; $y.b + $z)", (("x", "a"), ("z",))),
    ("($x := $x + 1; $x)", (("x",),)),
    ("($x; $x := 1; $x)", (("x",),)),
    ("(($x := 1); $x)", (("x",),)),
    ("$map($x.a, function($v, $i) { $v * $i + $y })", (("x", "a"), ("y",))),
    ("function($a) { $a + $b }", (("b",),)),
    ("($f := function($n) { $n = 0 ? $later : $f($n - 1) }; $later := 1; $f(3))", ()),
    ("($x := 1; function() { ($x := 2; $x + $y) })", (("y",),)),
    ("$x ~> $f(1) ~> $sum", (("x",), ("f",))),
    ("$f(?, $x)", (("f",), ("x",))),
    ("$x ~> |a.b|{'c': $y}, 'd'|", (("x",), ("y",))),
    ("$c ? $x : $y", (("c",), ("x",), ("y",))),
    ("{'a': $x, $y: [$z..3]}", (("x",), ("y",), ("z",))),
    ("-$x", (("x",),)),
    ("$sum($x) + $count", (("x",),)),
    ("$count.a", (("count", "a"),)),
    ("$$.a + $.b", ()),
    ("1 + 'a'", ()),
]


@pytest.mark.parametrize(("text", "paths"), READS)
def test_the_paths_that_are_read(text: str, paths: tuple[tuple[str, ...], ...]) -> None:
    found = references(parse(text))
    assert found.paths == paths
    assert found.variables == {path[0] for path in paths}
    for path, position in zip(found.paths, found.positions, strict=True):
        assert text.startswith(f"${path[0]}", position)


@pytest.mark.parametrize(
    ("text", "exact"),
    [("$x.a.b", True), ("$x", True), ("$x.a[0]", False), ("$x.a[0].b", False), ("$x.*", False), ("$x[0]", False),
     ("$x.a{b: c}", False)],
)  # fmt: skip
def test_a_path_is_exact_when_nothing_below_it_is_read(text: str, exact: bool) -> None:
    assert [read.exact for read in references(parse(text)).reads] == [exact]


BARE: list[tuple[str, list[str]]] = [
    ("phone", ["phone"]),
    ("phone.number", ["phone"]),
    ("aaa + bbb.ccc", ["aaa", "bbb"]),
    ("aaa & aaa", ["aaa", "aaa"]),
    ("a ~> $f(b)", ["a", "b"]),
    ("foo(bar)", ["foo", "bar"]),
    ("$map($states.input.a, function($x){ b })", ["b"]),
    ("a ? b : c", ["a", "b", "c"]),
    ("(a; b)", ["a", "b"]),
    ("$x := a", ["a"]),
    ("[a, b..c]", ["a", "b", "c"]),
    ("{aaa: bbb}", ["aaa", "bbb"]),
    ("$x.phone", []),
    ("$x[phone]", []),
    ("$x.a^(b)", []),
    ("$x.a{b: c}", []),
    ("$x.(a + b)", []),
    ("$x.a.$f(b)", []),
    ("$x ~> |a|{'b': c}, d|", []),
    ("$x.**.a", []),
    ("{'aaa': 1}", []),
    ("a.b[c].(d)", ["a"]),
]


@pytest.mark.parametrize(("text", "names"), BARE)
def test_a_bare_name_counts_only_as_the_first_step_of_a_path(text: str, names: list[str]) -> None:
    found = references(parse(text)).bare_names
    assert [each.name for each in found] == names
    assert all(text.startswith(each.name, each.position) for each in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("$.phone", ["$"]),
        ("$$.phone", ["$$"]),
        ("$ & $$", ["$", "$$"]),
        ("$map($x, function(){ $ })", ["$"]),
        ("$x.a[$ > 1]", []),
        ("$x.a.($ + 1)", []),
        ("$x.a^($)", []),
    ],
)
def test_the_context_counts_only_at_top_level(text: str, names: list[str]) -> None:
    found = references(parse(text))
    assert [each.name for each in found.roots] == names
    assert found.uses_root == bool(names)


def test_calls_of_functions_by_name_are_known_with_their_arguments() -> None:
    found = references(parse("($f := $sum; $f(1) + $sum($g(1, 2)) ~> $h())"))
    assert [(call.name, call.arguments) for call in found.calls] == [("sum", 1), ("g", 2), ("h", 0)]


def test_a_prepared_expression_can_be_asked_as_well() -> None:
    assert references(prepare("$x.a")).paths == (("x", "a"),)


def test_a_long_chain_does_not_exhaust_the_stack() -> None:
    found = references(parse(" & ".join(f"$x{i}" for i in range(5000))))
    assert len(found.reads) == 5000


def test_the_names_of_functions_are_those_of_the_functions() -> None:
    assert set(BUILTINS) == FUNCTION_NAMES
