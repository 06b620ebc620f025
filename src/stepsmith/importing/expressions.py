"""JSONata as the Python that builds it, text for text: operators, references, ``fn``; else the reason why not.

What was written down is evaluated and compared with the original, so that nothing depends on this module being right.
"""

from __future__ import annotations

import itertools
import keyword
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from stepsmith import jsonata
from stepsmith.authoring import building, fn, not_, raw
from stepsmith.authoring.nodes import Delimited, Node
from stepsmith.authoring.plain import held
from stepsmith.authoring.writer import write
from stepsmith.errors import StepsmithError
from stepsmith.importing.printing import Atom, Call, Doc, Operation, Pairs, escaped, flat, listing, literal
from stepsmith.jsonata import nodes as n
from stepsmith.plain import delimited, quoted, states, var

NAMES: dict[str, Any] = {
    "fn": fn, "not_": not_, "delimited": delimited, "quoted": quoted, "raw": raw, "states": states, "var": var,
}  # fmt: skip

# JSONata's names where fn has others, and the functions that fn writes in [ ].
_RENAMED = {
    "lowercase": "lower",
    "uppercase": "upper",
    "trim": "strip",
    "type": "type_of",
    "fromMillis": "from_millis",
    "toMillis": "to_millis",
    "formatNumber": "format_number",
    "base64encode": "base64_encode",
    "base64decode": "base64_decode",
}
_SAME = frozenset(
    "exists count append contains split join replace substring length string number sum average max min round floor "
    "ceil abs sqrt power random now millis uuid hash parse lookup merge partition".split()
)
_GATHERED = frozenset(("sort", "reverse", "distinct", "keys", "range"))
_SEVERAL = frozenset(("merge", "max", "min"))  # fn takes the members of a list one by one
_COMPARISONS = {"=": "==", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}


class NoOperator(Exception):
    """Why an expression stays JSONata text."""


class Written(NamedTuple):
    """Python for an expression, and whether Python would take it for a constant."""

    doc: Doc
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class Translation:
    """``doc`` builds the expression, with operators or, for the ``reason``, from its text."""

    doc: Doc
    reason: str = ""


@cache
def translate(text: str) -> Translation:
    """``text`` is an expression with its delimiters, ``{% … %}``."""
    inner = text[2:-2]
    reason = "its spelling is not the one that the builder writes"
    try:
        tree = jsonata.parse(inner)
        written = _Translator(inner).of(tree)
    except jsonata.JsonataError as error:
        return Translation(Atom(literal(text)), f"it is no JSONata: {error.message}")
    except NoOperator as error:
        reason = str(error)
    else:
        # A constant, an object and a list would be members of the state, not an expression.
        doc = _delimited(written.doc, inner, needs=written.is_known)
        if _evaluated(flat(doc)) == text:
            return Translation(doc)
    doc = _delimited(Call("raw", [("", Atom(_text(inner.strip())))]), inner)
    return Translation(doc if _evaluated(flat(doc)) == text else Atom(literal(text)), reason)


def _delimited(doc: Doc, inner: str, *, needs: bool = False) -> Doc:
    before, after = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    blanks = [(name, blank) for name, blank in (("before", before), ("after", after)) if blank != " "]
    if not blanks and not needs:
        return doc
    return Call("delimited", [("", doc), *((name, Atom(literal(blank))) for name, blank in blanks)])


def _text(text: str) -> str:
    if "\n" not in text or "\\" in text or '"""' in text or text.endswith('"') or not _is_printable(text):
        return literal(text)
    return f'"""{text}"""'


def _is_printable(text: str) -> bool:
    return all(character.isprintable() or character == "\n" for character in text)


def _evaluated(code: str) -> str | None:
    """The expression, with its delimiters, that a Python expression builds."""
    with building.build():
        try:
            value = eval(code, dict(NAMES))  # our own text, of our own names
            whole = held(value)
            if not isinstance(whole, Node):
                return None
            if isinstance(whole, Delimited):
                return f"{{%{whole.before}{write(whole.inner, _no_root)}{whole.after}%}}"
            return f"{{% {write(whole, _no_root)} %}}"
        except (StepsmithError, TypeError, ValueError, ArithmeticError, AttributeError, LookupError, SyntaxError):
            return None


def _no_root(node: Node) -> str:
    raise AssertionError(f"an imported expression reads {node!r}")


class _Translator:
    def __init__(self, text: str) -> None:
        self.text = text
        self.parameters: frozenset[str] = frozenset()

    def of(self, node: n.Node) -> Written:
        if node.group is not None or node.focus or node.index or node.keep_array:
            raise NoOperator("grouping, @, # and [] have no operator")
        written = self.whole(node)
        for predicate in node.predicates:
            written = self.indexed(written, predicate)
        return written

    def whole(self, node: n.Node) -> Written:
        match node:
            case n.Literal(value=str() as value) if self.text[node.position] == '"' and "'" not in value:
                return Written(Call("quoted", [("", Atom(literal(value)))]))
            case n.Literal(value=value):
                return Written(Atom(literal(value), isinstance(value, (int, float)) and value < 0), True)
            case n.Variable(name=name):
                return self.variable(name)
            case n.Path(steps=steps, keep_singleton=False):
                return self.path(steps)
            case n.Binary(operator=operator, left=left, right=right):
                return self.binary(operator, left, right)
            case n.Negate(operand=operand):
                return Written(Atom(f"-{self.atom(operand)}", True))
            case n.Call():
                return self.call(node)
            case n.Condition(condition=condition, then=then, otherwise=otherwise) if otherwise is not None:
                return self.function("fn.if_", [condition, then, otherwise])
            case n.Block(expressions=[only]):
                return self.of(only)
            case n.ArrayConstructor(members=members):
                return self.array(members)
            case n.ObjectConstructor(pairs=pairs):
                return self.object(pairs)
        raise NoOperator(_NO_OPERATOR.get(type(node), "it has no operator"))

    def variable(self, name: str) -> Written:
        if name in ("", "$"):
            raise NoOperator("$ and $$ have no operator")
        if name in self.parameters:
            return Written(Atom(name))
        if name == "states":
            return Written(Atom("states"))
        return Written(Atom("var" + _member(name)))

    def path(self, steps: list[n.Node]) -> Written:
        first, *others = steps
        if isinstance(first, n.Name):
            raise NoOperator("a name without a reference before it has no operator")
        written = _literal(self.of(first))
        for step in others:
            if not isinstance(step, n.Name):
                raise NoOperator(_NO_OPERATOR.get(type(step), "a step of a path that is no name has no operator"))
            if step.group is not None or step.focus or step.index or step.keep_array:
                raise NoOperator("grouping, @, # and [] have no operator")
            written = Written(Atom(_operand(written.doc) + _member(step.name)))
            for predicate in step.predicates:
                written = self.indexed(written, predicate)
        return written

    def indexed(self, written: Written, predicate: n.Filter | n.Index) -> Written:
        if isinstance(predicate, n.Index):
            raise NoOperator("# has no operator")
        condition = predicate.condition
        written = _literal(written)  # Python would take the element of a list that it knows
        if isinstance(condition, n.Literal) and condition.kind == "number":
            return Written(Atom(f"{_operand(written.doc)}[{literal(condition.value)}]"))
        if isinstance(condition, (n.Variable, n.Call)):
            return Written(Call("fn.item", [("", written.doc), ("", self.of(condition).doc)]))
        raise NoOperator("a predicate has no operator")

    def binary(self, operator: str, left: n.Node, right: n.Node) -> Written:
        if operator == "&":
            return self.concatenation(_flattened(left, right))
        if operator == "in":
            return self.function("fn.one_of", [left, right])
        first, second = self.of(left), self.of(right)
        if operator == "%":
            return Written(Call("fn.remainder", [("", first.doc), ("", second.doc)]))
        if first.is_known and (second.is_known or operator in _COMPARISONS):
            first = _literal(first)  # Python would compute it, or turn the comparison around
        if operator in _COMPARISONS and isinstance(right, n.Literal) and right.kind == "value":
            second = _literal(second)  # linters refuse `== True` and `== None`
        if operator in ("and", "or"):
            return Written(Operation("&" if operator == "and" else "|", _operands(operator, left, first, second)))
        if operator in _COMPARISONS:
            return Written(Operation(_COMPARISONS[operator], [first.doc, second.doc]))
        if operator in "+-*/":
            return Written(Operation(operator, [first.doc, second.doc]))
        raise NoOperator(f"{operator} has no operator")

    def concatenation(self, pieces: list[n.Node]) -> Written:
        written = [self.of(piece) for piece in pieces]
        texts = [
            piece.value if isinstance(piece, n.Literal) and not piece.predicates and one.is_known else None
            for piece, one in zip(pieces, written, strict=True)
        ]
        adjacent = any(isinstance(a, str) and isinstance(b, str) for a, b in itertools.pairwise(texts))
        inside = [
            None if isinstance(text, str) else _inside_f_string(flat(one.doc))
            for text, one in zip(texts, written, strict=True)
        ]
        if not adjacent and all(isinstance(text, str) or code for text, code in zip(texts, inside, strict=True)):
            parts = [
                escaped(text, '"').replace("{", "{{").replace("}", "}}") if isinstance(text, str) else f"{{{code}}}"
                for text, code in zip(texts, inside, strict=True)
            ]
            return Written(Atom('f"' + "".join(parts) + '"'))
        if isinstance(texts[0], str):
            return Written(Operation("+", [_literal(written[0]).doc, *(one.doc for one in written[1:])]))
        if isinstance(texts[1], str):
            return Written(Operation("+", [one.doc for one in written]))
        raise NoOperator("& between these has no operator")

    def call(self, node: n.Call) -> Written:
        if not isinstance(node.procedure, n.Variable) or node.partial or node.procedure.predicates:
            raise NoOperator("calling what is no named function has no operator")
        name = node.procedure.name
        if name == "not":
            return self.function("not_", node.arguments)
        if (
            name in _SEVERAL
            and len(node.arguments) == 1
            and isinstance(several := node.arguments[0], n.ArrayConstructor)
        ):
            return self.function(f"fn.{name}", several.members)
        if name in _RENAMED or name in _SAME:
            return self.function(f"fn.{_RENAMED.get(name, name)}", node.arguments)
        if name in _GATHERED or name in ("map", "filter"):
            raise NoOperator(f"${name}() gives one value or a list, and is written in [ ] by fn.{name}")
        raise NoOperator(f"${name}() has no operator")

    def array(self, members: list[n.Node]) -> Written:
        if len(members) == 1 and isinstance(only := members[0], n.Call) and isinstance(only.procedure, n.Variable):
            name = only.procedure.name
            if name in _GATHERED and not only.predicates:
                return self.function(f"fn.{name}", only.arguments)
            if name in ("map", "filter") and len(only.arguments) == 2:
                return self.over(name, *only.arguments)
        if any(isinstance(member, n.Binary) and member.operator == ".." for member in members):
            raise NoOperator(".. has no operator")
        return Written(listing([self.of(member).doc for member in members]), True)

    def over(self, name: str, items: n.Node, body: n.Node) -> Written:
        if not (isinstance(body, n.Lambda) and len(body.parameters) == 1 and body.signature is None):
            raise NoOperator(f"${name}() with such a function has no operator")
        parameter = body.parameters[0].name
        if not is_plain(parameter) or parameter in NAMES:
            raise NoOperator(f"a parameter named ${parameter} has no operator")
        outer, self.parameters = self.parameters, self.parameters | {parameter}
        inside = self.of(body.body)
        self.parameters = outer
        function = Atom(f"lambda {parameter}: {flat(inside.doc)}")
        return Written(Call(f"fn.{name}", [("", self.of(items).doc), ("", function)]))

    def object(self, pairs: list[tuple[n.Node, n.Node]]) -> Written:
        members = []
        for key, value in pairs:
            if not isinstance(key, n.Literal) or not isinstance(key.value, str):
                raise NoOperator("a computed name of a member has no operator")
            members.append((literal(key.value), self.of(value).doc))
        return Written(Pairs(members), True)

    def function(self, name: str, arguments: list[n.Node]) -> Written:
        if any(isinstance(argument, n.Placeholder) for argument in arguments):
            raise NoOperator("? has no operator")
        return Written(Call(name, [("", self.of(argument).doc) for argument in arguments]))

    def atom(self, node: n.Node) -> str:
        written = self.of(node)
        return _operand((_literal(written) if written.is_known else written).doc)


_NO_OPERATOR: dict[type[n.Node], str] = {
    n.Descendants: "** has no operator",
    n.Wildcard: "* has no operator",
    n.Parent: "% has no operator",
    n.Regex: "a regular expression has no operator",
    n.Sort: "^( ) has no operator",
    n.Bind: ":= has no operator",
    n.Apply: "~> has no operator",
    n.Transform: "| | has no operator",
    n.Block: "a block with several expressions has no operator",
    n.Lambda: "function has no operator here",
    n.Condition: "? : without an else has no operator",
    n.ObjectConstructor: ".{ } has no operator",
    n.Path: "a path that keeps singletons has no operator",
}


def _operands(operator: str, left: n.Node, first: Written, second: Written) -> list[Doc]:
    """``a and b and c`` is one chain: its first part needs no parentheses."""
    chained = isinstance(first.doc, Operation) and isinstance(left, n.Binary) and left.operator == operator
    return (
        [*first.doc.operands, second.doc] if chained and isinstance(first.doc, Operation) else [first.doc, second.doc]
    )


def _flattened(left: n.Node, right: n.Node) -> list[n.Node]:
    pieces = [right]
    while isinstance(left, n.Binary) and left.operator == "&" and not left.predicates:
        pieces.append(left.right)
        left = left.left
    return [left, *reversed(pieces)]


def _literal(written: Written) -> Written:
    return Written(Call("fn.literal", [("", written.doc)])) if written.is_known else written


def _operand(doc: Doc) -> str:
    text = flat(doc)
    return f"({text})" if isinstance(doc, Operation) or (isinstance(doc, Atom) and doc.is_operation) else text


def _member(name: str) -> str:
    return f".{name}" if is_plain(name) else f"[{literal(name)}]"


def is_plain(name: str) -> bool:
    return name.isascii() and name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_")


def _inside_f_string(code: str) -> str | None:
    """The code between braces, where Python 3.11 takes neither the f-string's own quotes nor a backslash."""
    if "\\" in code or "{" in code or ("'" in code and '"' in code):
        return None
    return code.replace('"', "'")
