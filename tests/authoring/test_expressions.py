"""What is written on references in Python, the JSONata that it becomes, and what that gives."""

# ruff: noqa: E501, SIM300, B002, B005, RUF005 - tables read best a line a case, and say on purpose what ruff advises against

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from stepsmith import DefinitionError, context, fn, not_, raw
from stepsmith.jsonata import UNDEFINED
from stepsmith.resources import Bucket
from tests.authoring.authored import evaluate, output, text


@dataclass
class Point:
    x: float
    tags: list[str]
    note: str | None = None


@dataclass
class Run:
    prefix: str
    count: int
    ready: bool
    points: list[Point]
    names: list[str] = field(default_factory=list)


TEXTS: list[tuple[Callable[[Any], Any], str]] = [
    (lambda i: i.a, "$in.a"),
    (lambda i: i.a.b["c d"], "$in.a.b.`c d`"),
    (lambda i: i["a-b"], "$in.`a-b`"),
    (lambda i: i["and"], "$in.`and`"),
    (lambda i: i["null"], "$in.`null`"),
    (lambda i: i["1st"], "$in.`1st`"),
    (lambda i: i["über"], "$in.`über`"),
    (lambda i: i[""], "$in.``"),
    (lambda i: i["a`b"], "$lookup($in, 'a`b')"),
    (lambda i: i["_id"], "$in._id"),
    (lambda i: i.a[0], "$in.a[0]"),
    (lambda i: i.a[-1].b, "$in.a[-1].b"),
    (lambda i: i.a > 1, "$in.a > 1"),
    (lambda i: 1 < i.a, "$in.a > 1"),
    (lambda i: i.a == "x", "$in.a = 'x'"),
    (lambda i: i.a != None, "$in.a != null"),  # noqa: E711
    (lambda i: i.a + 1 - i.b, "$in.a + 1 - $in.b"),
    (lambda i: i.a - (i.b - 1), "$in.a - ($in.b - 1)"),
    (lambda i: (i.a + 1) * 2, "($in.a + 1) * 2"),
    (lambda i: 10 / (i.a * i.b), "10 / ($in.a * $in.b)"),
    (lambda i: i.a - -1, "$in.a - -1"),
    (lambda i: -i.a * 2, "-$in.a * 2"),
    (lambda i: -(i.a + 1), "-($in.a + 1)"),
    (lambda i: -(-i.a), "-(-$in.a)"),
    (lambda i: (i.a > 1) & (i.b < 2) | i.c, "$in.a > 1 and $in.b < 2 or $in.c"),
    (lambda i: i.a & (i.b | i.c), "$in.a and ($in.b or $in.c)"),
    (lambda i: (i.a == 1) == (i.b == 2), "($in.a = 1) = ($in.b = 2)"),
    (lambda i: not_(i.a & i.b), "$not($in.a and $in.b)"),
    (lambda i: abs(i.a), "$abs($in.a)"),
    (lambda i: i.a**2, "$power($in.a, 2)"),
    (lambda i: "s3://" + i.a, "'s3://' & $in.a"),
    (lambda i: f"{i.a}", "$string($in.a)"),
    (lambda i: f"{i.a}-{i.b + 1}!", "$in.a & '-' & ($in.b + 1) & '!'"),
    (lambda i: f"it's \"{i.a}\"\n", '"it\'s \\"" & $in.a & \'"\\n\''),
    (lambda i: fn.count(i.a) + 1, "$count($in.a) + 1"),
    (lambda i: fn.if_(i.a > 1, "big", "small") + "!", "($in.a > 1 ? 'big' : 'small') & '!'"),
    (lambda i: fn.default(i.a, []), "$exists($in.a) ? $in.a : []"),
    (lambda i: fn.one_of(i.a, ["x", "y"]), "$in.a in ['x', 'y']"),
    (lambda i: fn.merge(i.a, {"k": 1}), "$merge([$in.a, {'k': 1}])"),
    (lambda i: fn.map(i.a, lambda each: each.b + i.c), "[$map($in.a, function($each) { $each.b + $in.c })]"),
    (lambda i: context.execution_name, "$states.context.Execution.Name"),
    (lambda i: raw(f"$sum({i.a}[b > 1].c)"), "$sum($in.a[b > 1].c)"),
    (lambda i: raw(f"{i.a + 1} * 2"), "($in.a + 1) * 2"),
    (lambda i: fn.literal("{% x %}"), "'\\u007b% x %\\u007d'"),
    (lambda i: fn.split(i.a, ",")[0], "$split($in.a, ',')[0]"),
    (lambda i: fn.map(i.a, lambda x: fn.map(x.b, lambda x: x)), "[$map($in.a, function($x) { [$map($x.b, function($x2) { $x2 })] })]"),
]  # fmt: skip


@pytest.mark.parametrize(("make", "expected"), TEXTS, ids=[expected for _, expected in TEXTS])
def test_the_text_of_an_expression(make: Callable[[Any], Any], expected: str) -> None:
    assert text(make) == expected


VALUES: list[tuple[str, Callable[[Any], Any], Any, Any]] = [
    ("arithmetic binds as in Python", lambda i: (i.a + 2) * 3 - 10 / (i.b - 1), {"a": 1, "b": 3}, 4),
    ("subtraction is not associative", lambda i: i.a - (i.b - 1), {"a": 5, "b": 3}, 3),
    ("minus minus", lambda i: i.a - -1, {"a": 1}, 2),
    ("and before or", lambda i: i.a | i.b & i.c, {"a": True, "b": True, "c": False}, True),
    ("a field with blanks", lambda i: i["a b"].c, {"a b": {"c": 1}}, 1),
    ("a field that is a word of JSONata", lambda i: [i["and"], i["true"], i["in"]], {"and": 1, "true": 2, "in": 3}, [1, 2, 3]),
    ("a field with a back quote", lambda i: i["a`b"], {"a`b": 7}, 7),
    ("the empty field", lambda i: i[""], {"": 7}, 7),
    ("an index", lambda i: i.a[1], {"a": [1, 2]}, 2),
    ("an index from the end", lambda i: i.a[-1], {"a": [1, 2]}, 2),
    ("a list in a list", lambda i: i.a[0][1], {"a": [[1, 2], [3]]}, 2),
    ("a list of one stays a list", lambda i: i.a, {"a": [1]}, [1]),
    ("an empty list stays a list", lambda i: i.a, {"a": []}, []),
    ("lists side by side stay apart", lambda i: [i.a, i.b], {"a": [1], "b": [2, 3]}, [[1], [2, 3]]),
    ("lists side by side stay apart inside an expression", lambda i: fn.append([i.a], [i.b]), {"a": [1], "b": 2}, [[1], 2]),
    ("append to nothing", lambda i: fn.append(i.a, [1]), {"a": []}, [1]),
    ("append nothing", lambda i: fn.append(i.a, i.b), {"a": [1], "b": []}, [1]),
    ("map over none", lambda i: fn.map(i.a, lambda x: x.n), {"a": []}, []),
    ("map over one", lambda i: fn.map(i.a, lambda x: x.n), {"a": [{"n": 1}]}, [1]),
    ("map over many", lambda i: fn.map(i.a, lambda x: x.n * 2), {"a": [{"n": 1}, {"n": 2}]}, [2, 4]),
    ("filter to none", lambda i: fn.filter(i.a, lambda x: x > 5), {"a": [1, 2]}, []),
    ("filter to one", lambda i: fn.filter(i.a, lambda x: x > 1), {"a": [1, 2]}, [2]),
    ("filter to many", lambda i: fn.filter(i.a, lambda x: x > 0), {"a": [1, 2]}, [1, 2]),
    ("a map in a map", lambda i: fn.map(i.a, lambda x: fn.sum(fn.map(x.b, lambda y: y + x.c))), {"a": [{"b": [1, 2], "c": 1}]}, [5]),
    ("a part of a list", lambda i: fn.slice(i.a, 1, 3), {"a": [0, 1, 2, 3]}, [1, 2]),
    ("a part of one", lambda i: fn.slice(i.a, 1, 2), {"a": [0, 1, 2, 3]}, [1]),
    ("no part", lambda i: fn.slice(i.a, 7, 9), {"a": [0, 1]}, []),
    ("exists of a null", lambda i: fn.exists(i.a), {"a": None}, True),
    ("exists of nothing", lambda i: fn.exists(i.a), {}, False),
    ("default of nothing", lambda i: fn.default(i.a, "none"), {}, "none"),
    ("default of a null", lambda i: fn.default(i.a, "none"), {"a": None}, None),
    ("default of false", lambda i: fn.default(i.a, True), {"a": False}, False),
    ("nothing is nothing", lambda i: i.a.b, {"a": {}}, UNDEFINED),
    ("comparing with null", lambda i: i.a == None, {"a": None}, True),  # noqa: E711
    ("one of", lambda i: fn.one_of(i.a, [1, 2]), {"a": 2}, True),
    ("one of a list in the input", lambda i: fn.one_of(i.a, i.b), {"a": 3, "b": [1]}, False),
    ("text of a number", lambda i: f"{i.a}", {"a": 5}, "5"),
    ("text of a boolean", lambda i: f"{i.a}!", {"a": True}, "true!"),
    ("text of an object", lambda i: fn.string(i.a), {"a": {"b": [1]}}, '{"b":[1]}'),
    ("quotes in a text", lambda i: f"it's \"{i.a}\" \\ \n\t é €", {"a": 1}, "it's \"1\" \\ \n\t é €"),
    ("delimiters in a text", lambda i: f"{{%{i.a}%}}", {"a": 1}, "{%1%}"),
    ("a literal that looks like an expression", lambda i: fn.literal("{% x %}"), {}, "{% x %}"),
    ("half a delimiter", lambda i: "100 %}", {}, "100 %}"),
    ("contains", lambda i: fn.contains(i.a, "b.c"), {"a": "ab.cd"}, True),
    ("contains is no pattern", lambda i: fn.contains(i.a, "b.c"), {"a": "abxcd"}, False),
    ("starts with", lambda i: [fn.starts_with(i.a, "ab"), fn.starts_with(i.a, "b")], {"a": "abc"}, [True, False]),
    ("split", lambda i: fn.split(i.a, ","), {"a": "x,y"}, ["x", "y"]),
    ("split of one", lambda i: fn.split(i.a, ","), {"a": "x"}, ["x"]),
    ("join", lambda i: fn.join(i.a, "-"), {"a": ["x", "y"]}, "x-y"),
    ("join of one", lambda i: fn.join(i.a, "-"), {"a": ["x"]}, "x"),
    ("replace", lambda i: fn.replace(i.a, "b", "$1"), {"a": "abcb"}, "a$1c$1"),
    ("sum", lambda i: fn.sum(i.a), {"a": [1, 2.5]}, 3.5),
    ("sum of none", lambda i: fn.sum(i.a), {"a": []}, 0),
    ("largest", lambda i: [fn.max(i.a), fn.max(i.b, 3)], {"a": [1, 9], "b": 5}, [9, 5]),
    ("smallest", lambda i: [fn.min(i.a), fn.min(i.b, 3)], {"a": [1, 9], "b": 5}, [1, 3]),
    ("round half to even", lambda i: [fn.round(i.a), fn.round(i.b, 1)], {"a": 2.5, "b": 0.25}, [2, 0.2]),
    ("floor and ceil", lambda i: [fn.floor(i.a), fn.ceil(i.a)], {"a": -1.5}, [-2, -1]),
    ("modulo has the divisor's sign", lambda i: [fn.modulo(i.a, 3), fn.modulo(i.b, 3), fn.modulo(i.b, -3)], {"a": 7, "b": -7}, [1, 2, -1]),
    ("remainder has the value's sign", lambda i: [fn.remainder(i.b, 3)], {"b": -7}, [-1]),
    ("distinct down to one", lambda i: fn.distinct(i.a), {"a": [1, 1]}, [1]),
    ("keys of one member", lambda i: fn.keys(i.a), {"a": {"k": 1}}, ["k"]),
    ("entries", lambda i: fn.entries(i.a), {"a": {"k": 1}}, [{"key": "k", "value": 1}]),
    ("entries of none", lambda i: fn.entries(i.a), {"a": {}}, []),
    ("merge", lambda i: fn.merge(i.a, {"k": 2}), {"a": {"k": 1, "l": 1}}, {"k": 2, "l": 1}),
    ("lookup by a name in the input", lambda i: fn.lookup(i.a, i.b), {"a": {"k": 1}, "b": "k"}, 1),
    ("range of one", lambda i: fn.range(i.a, 3), {"a": 3}, [3]),
    ("range", lambda i: fn.range(1, i.a), {"a": 3}, [1, 2, 3]),
    ("partition", lambda i: fn.partition(i.a, 2), {"a": [1, 2, 3]}, [[1, 2], [3]]),
    ("sort one", lambda i: fn.sort(i.a), {"a": [1]}, [1]),
    ("sort", lambda i: fn.sort(i.a), {"a": [3, 1, 2]}, [1, 2, 3]),
    ("parse", lambda i: fn.parse(i.a).b, {"a": '{"b": 1}'}, 1),
    ("hash", lambda i: fn.hash(i.a, "SHA-1"), {"a": "input"}, "140f86aae51ab9e1cda9b4254fe98a74eb54c1a1"),
    ("base64", lambda i: fn.base64_decode(fn.base64_encode(i.a)), {"a": "x"}, "x"),
    ("if", lambda i: fn.if_(i.a > 1, i.a, fn.if_(i.a > 0, "one", "none")), {"a": 1}, "one"),
    ("a format", lambda i: fn.format_number(i.a, "0.00"), {"a": 1.5}, "1.50"),
    ("upper, lower, strip", lambda i: fn.upper(i.a) + fn.lower(i.a) + fn.strip(" x "), {"a": "aB"}, "ABabx"),
    ("length counts characters", lambda i: fn.length(i.a), {"a": "h\u00e9\U0001f600"}, 3),
    ("a name that is told from a variable", lambda i: fn.map(i.a, lambda states: states), {"a": [1]}, [1]),
]  # fmt: skip


@pytest.mark.parametrize(("make", "given", "expected"), [case[1:] for case in VALUES], ids=[case[0] for case in VALUES])
def test_the_value_of_an_expression(make: Callable[[Any], Any], given: Any, expected: Any) -> None:
    found = evaluate(make, given)
    assert found == expected
    assert isinstance(found, bool) == isinstance(expected, bool)  # 1 == True in Python


class TestWhatTypesAreFor:
    """An annotation says what cannot be seen: whether + adds or joins, whether a value is a text already."""

    def test_texts_are_joined(self) -> None:
        assert text(lambda run: run.prefix + run.prefix, Run) == "$in.prefix & $in.prefix"

    def test_numbers_are_added(self) -> None:
        assert text(lambda run: run.count + run.count, Run) == "$in.count + $in.count"

    def test_lists_are_appended(self) -> None:
        assert text(lambda run: run.names + ["x"], Run) == "$append($in.names, ['x'])"
        assert text(lambda run: run.names[0] + "x", Run) == "$in.names[0] & 'x'"

    def test_a_text_in_an_f_string_is_not_made_a_text_again(self) -> None:
        assert text(lambda run: f"{run.prefix}", Run) == "$in.prefix"

    def test_a_list_known_to_be_one_is_wrapped_once(self) -> None:
        assert text(lambda run: fn.append([run.names], []), Run) == "$append([[$in.names]], [])"
        assert text(lambda run: fn.append([run.count], []), Run) == "$append([$in.count], [])"

    def test_a_key_that_is_a_text_looks_up_and_a_number_indexes(self) -> None:
        assert text(lambda run: run.points[run.count].x, Run) == "$in.points[$in.count].x"
        assert text(lambda run: raw("$x")[run.prefix], Run) == "$lookup($x, $in.prefix)"

    def test_a_key_that_may_be_either_is_refused(self) -> None:
        with pytest.raises(DefinitionError, match=r"fn\.lookup\(object, name\) or fn\.item\(list, index\)"):
            output(lambda i: i.a[i.b])

    def test_a_constant_keeps_its_json_type(self) -> None:
        assert output(lambda i: [1, 1.5, True, None, "x", {"a": []}]) == [1, 1.5, True, None, "x", {"a": []}]

    def test_a_token_is_a_text(self) -> None:
        assert output(lambda i: [Bucket("Data").name]) == ["${DataName}"]
        assert text(lambda i: f"s3://{Bucket('Data').name}/{i.a}") == "'s3://${DataName}/' & $in.a"

    def test_a_dataclass_is_an_object_with_references_inside(self) -> None:
        assert output(lambda run: Point(x=run.points[0].x, tags=["a", run.prefix]), Run) == {
            "x": "{% $states.context.Execution.Input.points[0].x %}",
            "tags": ["a", "{% $states.context.Execution.Input.prefix %}"],
            "note": None,
        }
