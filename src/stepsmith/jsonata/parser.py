"""A Pratt parser: each token says how it begins an expression and how it continues the one on its left.

Paths, predicates, groupings and ancestors (``%``) are resolved while reading, so there is no second pass. Python's
stack bounds nesting: an expression nested deeper than ``NESTING`` is refused; AWS evaluates only 100 levels anyway.
"""

from __future__ import annotations

from stepsmith.jsonata import nodes as n
from stepsmith.jsonata.ancestry import adopt, lift, resolve, seek_parent
from stepsmith.jsonata.errors import JsonataError, failure, too_deep
from stepsmith.jsonata.signatures import read_signature
from stepsmith.jsonata.tokens import Lexer, Token

NESTING = 128

_POWER = {
    ".": 75, "[": 80, "{": 70, "(": 80, "@": 80, "#": 80, "?": 20, "+": 50, "-": 50, "*": 60, "/": 60, "%": 60,
    "=": 40, "!=": 40, "<": 40, ">": 40, "<=": 40, ">=": 40, "^": 40, "~>": 40, "and": 30, "or": 25, "in": 40,
    "&": 50, ":=": 10,
}  # fmt: skip
_BINARY = frozenset({"+", "-", "*", "/", "%", "=", "!=", "<", ">", "<=", ">=", "and", "or", "in", "&"})
_LAMBDA = frozenset({"function", "λ"})


def parse(text: str) -> n.Node:
    """The tree of an expression; raises JsonataError with an S code and the position of the offending token."""
    parser = _Parser(text)
    try:
        tree = parser.expression(0)
    except RecursionError:
        # Only where the caller's own stack leaves too little of Python's for NESTING levels.
        raise too_deep(parser.token.start) from None
    if parser.token.kind != "end":
        raise failure("S0201", parser.token.start, token=parser.token.value)
    if parser.deferred is not None:
        raise parser.deferred
    if isinstance(tree, n.Parent) or tree.seeking:
        raise failure("S0217", tree.position)
    return tree


class _Parser:
    __slots__ = ("deferred", "depth", "labels", "lexer", "token")

    def __init__(self, text: str) -> None:
        self.lexer = Lexer(text)
        self.depth = 0
        self.labels = 0
        # The first error of meaning: it is reported only if the syntax is right to the end.
        self.deferred: JsonataError | None = None
        self.token: Token = self.lexer.next(False)

    def defer(self, error: JsonataError) -> None:
        self.deferred = self.deferred or error

    def advance(self, expected: str | None = None, *, infix: bool = False) -> None:
        token = self.token
        if expected is not None and (token.kind != "operator" or token.value != expected):
            if token.kind == "end":
                raise failure("S0203", token.start, value=expected)
            raise failure("S0202", token.start, value=expected, token=token.value)
        self.token = self.lexer.next(infix)
        if self.token.kind == "operator" and self.token.value in ("!", "~"):
            raise failure("S0204", self.token.start, token=self.token.value)

    def at(self, operator: str) -> bool:
        return self.token.kind == "operator" and self.token.value == operator

    def expression(self, right_power: int) -> n.Node:
        self.depth += 1
        if self.depth > NESTING:
            raise too_deep(self.token.start)
        token = self.token
        self.advance(infix=True)
        left = self.begin(token)
        while self.token.kind == "operator" and right_power < _POWER.get(self.token.value, 0):
            token = self.token
            self.advance()
            left = self.continue_(token, left)
        self.depth -= 1
        return left

    # What begins an expression.

    def begin(self, token: Token) -> n.Node:
        kind, value, position = token.kind, token.value, token.start
        if kind == "name":
            return _name_path(value, position)
        if kind == "variable":
            return n.Variable(position=position, name=value)
        if kind in ("string", "number", "value"):
            return n.Literal(position=position, kind=kind, value=value)
        if kind == "regex":
            return n.Regex(position=position, pattern=value[0], flags=value[1])
        if kind == "end":
            raise failure("S0207", position)
        return self.begin_operator(value, position)

    def begin_operator(self, operator: str, position: int) -> n.Node:
        if operator in ("and", "or", "in"):
            return _name_path(operator, position)
        if operator == "(":
            return self.block(position)
        if operator == "[":
            return self.array(position)
        if operator == "{":
            return self.object(position)
        if operator == "-":
            return self.negate(position)
        if operator == "*":
            return n.Wildcard(position=position)
        if operator == "**":
            return n.Descendants(position=position)
        if operator == "%":
            self.labels += 1
            return n.Parent(position=position, slot=n.Slot(f"!{self.labels}"))
        if operator == "|":
            return self.transform(position)
        raise failure("S0211", position, token=operator)

    def negate(self, position: int) -> n.Node:
        operand = self.expression(70)
        if isinstance(operand, n.Literal) and operand.kind == "number":
            assert isinstance(operand.value, int | float)
            operand.value = -operand.value
            operand.position = position
            return operand
        node = n.Negate(position=position, operand=operand)
        adopt(node, operand)
        return node

    def block(self, position: int) -> n.Node:
        node = n.Block(position=position, expressions=[])
        while not self.at(")"):
            part = self.expression(0)
            adopt(node, part)
            if part.constructs or (isinstance(part, n.Path) and part.steps[0].constructs):
                node.constructs = True
            node.expressions.append(part)
            if not self.at(";"):
                break
            self.advance(";")
        self.advance(")", infix=True)
        return node

    def array(self, position: int) -> n.Node:
        node = n.ArrayConstructor(position=position, members=[])
        if not self.at("]"):
            while True:
                member = self.expression(0)
                if self.at(".."):
                    start = self.token.start
                    self.advance("..")
                    end = self.expression(0)
                    limits = member
                    member = n.Binary(position=start, operator="..", left=limits, right=end)
                    adopt(member, limits)
                    adopt(member, end)
                adopt(node, member)
                node.members.append(member)
                if not self.at(","):
                    break
                self.advance(",")
        self.advance("]", infix=True)
        return node

    def object(self, position: int) -> n.Node:
        pairs = self.pairs()
        node = n.ObjectConstructor(position=position, pairs=pairs)
        for key, value in pairs:
            adopt(node, key)
            adopt(node, value)
        return node

    def pairs(self) -> list[tuple[n.Node, n.Node]]:
        pairs: list[tuple[n.Node, n.Node]] = []
        if not self.at("}"):
            while True:
                key = self.expression(0)
                self.advance(":")
                pairs.append((key, self.expression(0)))
                if not self.at(","):
                    break
                self.advance(",")
        self.advance("}", infix=True)
        return pairs

    def transform(self, position: int) -> n.Node:
        pattern = self.expression(0)
        self.advance("|")
        update = self.expression(0)
        delete = None
        if self.at(","):
            self.advance(",")
            delete = self.expression(0)
        self.advance("|")
        return n.Transform(position=position, pattern=pattern, update=update, delete=delete)

    # What continues the expression on the left.

    def continue_(self, token: Token, left: n.Node) -> n.Node:
        operator, position = token.value, token.start
        if operator == ".":
            return self.join(left, self.expression(75))
        if operator in _BINARY:
            right = self.expression(_POWER[operator])
            node = n.Binary(position=position, operator=operator, left=left, right=right)
            adopt(node, left)
            adopt(node, right)
            return node
        if operator == "(":
            return self.call(left, position)
        if operator == "[":
            return self.predicate(left, position)
        if operator == "?":
            return self.condition(left, position)
        if operator == "~>":
            right = self.expression(40)
            return n.Apply(position=position, left=left, right=right, keep_array=left.keep_array or right.keep_array)
        if operator == ":=":
            return self.bind(left, position)
        if operator == "^":
            return self.order(left, position)
        if operator == "{":
            if left.group is not None:
                self.defer(failure("S0210", position))
            left.group = n.Group(self.pairs(), position)
            return left
        return self.focus(left, position) if operator == "@" else self.number(left, position)

    def call(self, left: n.Node, position: int) -> n.Node:
        arguments: list[n.Node] = []
        partial = False
        if not self.at(")"):
            while True:
                if self.at("?"):
                    partial = True
                    arguments.append(n.Placeholder(position=self.token.start))
                    self.advance("?")
                else:
                    arguments.append(self.expression(0))
                if not self.at(","):
                    break
                self.advance(",")
        self.advance(")", infix=True)
        word = _single_name(left)
        if word in _LAMBDA:
            return self.lambda_(arguments, left.position)
        node = n.Call(position=left.position, procedure=left, arguments=arguments, partial=partial)
        for argument in arguments:
            adopt(node, argument)
        return node

    def lambda_(self, arguments: list[n.Node], position: int) -> n.Node:
        parameters: list[n.Variable] = []
        for index, argument in enumerate(arguments, 1):
            if not isinstance(argument, n.Variable):
                shown = getattr(argument, "value", None)
                raise failure("S0208", argument.position, value=index, token=shown)
            parameters.append(argument)
        signature = None
        if self.at("<"):
            start = self.token.start
            depth, text = 1, "<"
            while depth > 0 and not self.at("{") and self.token.kind != "end":
                self.advance()
                if self.at(">"):
                    depth -= 1
                elif self.at("<"):
                    depth += 1
                text += str(self.token.value)
            self.advance(">")
            signature = read_signature(text, start)
            signature.check(start)
        self.advance("{")
        body = self.expression(0)
        self.advance("}", infix=True)
        return n.Lambda(position=position, parameters=parameters, signature=signature, body=body)

    def predicate(self, left: n.Node, position: int) -> n.Node:
        step = left.steps[-1] if isinstance(left, n.Path) else left
        if self.at("]"):
            # An empty predicate keeps an array of one item an array.
            left.keep_array = step.keep_array = True
            if isinstance(left, n.Path):
                left.keep_singleton = True
            self.advance("]", infix=True)
            return left
        condition = self.expression(0)
        self.advance("]", infix=True)
        if step.group is not None or left.group is not None:
            self.defer(failure("S0209", position))
        try:
            for slot in condition.seeking:
                if slot.level == 1:
                    seek_parent(step, slot)
                else:
                    slot.level -= 1
            if isinstance(condition, n.Parent):
                seek_parent(step, condition.slot)
        except JsonataError as error:
            self.defer(error)
        lift(step, condition.seeking)
        step.predicates.append(n.Filter(condition, position))
        return left

    def join(self, left: n.Node, right: n.Node) -> n.Path:
        """``left.right``: one path of the steps of both."""
        path = _as_path(left)
        done = len(path.steps) if path is left else 0
        if isinstance(left, n.Parent):
            path.seeking = [left.slot]
        if isinstance(right, n.Path):
            path.steps.extend(right.steps)
            path.keep_array = path.keep_array or right.keep_array
        else:
            path.steps.append(right)
        for place in range(done, len(path.steps)):
            step = path.steps[place]
            if isinstance(step, n.Literal):
                if step.kind != "string":
                    self.defer(failure("S0213", step.position, value=step.value))
                path.steps[place] = _named(step)
            path.keep_singleton = path.keep_singleton or step.keep_array
        first, last = path.steps[0], path.steps[-1]
        if isinstance(first, n.ArrayConstructor):
            first.constructs = True
        if isinstance(last, n.ArrayConstructor):
            last.constructs = True
        self.resolve(path)
        return path

    def condition(self, left: n.Node, position: int) -> n.Node:
        then = self.expression(0)
        otherwise = None
        if self.at(":"):
            self.advance(":")
            otherwise = self.expression(0)
        node = n.Condition(position=position, condition=left, then=then, otherwise=otherwise)
        adopt(node, left)
        adopt(node, then)
        if otherwise is not None:
            adopt(node, otherwise)
        return node

    def bind(self, left: n.Node, position: int) -> n.Node:
        if not isinstance(left, n.Variable) or left.predicates or left.group is not None or left.keep_array:
            raise failure("S0212", left.position)
        value = self.expression(9)
        node = n.Bind(position=left.position, name=left.name, value=value)
        adopt(node, value)
        return node

    def order(self, left: n.Node, position: int) -> n.Node:
        self.advance("(")
        step = n.Sort(position=position, terms=[])
        while True:
            descending = False
            if self.at("<"):
                self.advance("<")
            elif self.at(">"):
                descending = True
                self.advance(">")
            expression = self.expression(0)
            adopt(step, expression)
            step.terms.append(n.SortTerm(expression=expression, descending=descending))
            if not self.at(","):
                break
            self.advance(",")
        self.advance(")", infix=True)
        path = _as_path(left)
        path.steps.append(step)
        self.resolve(path)
        return path

    def resolve(self, path: n.Path) -> None:
        try:
            resolve(path)
        except JsonataError as error:
            self.defer(error)

    def binding(self, operator: str) -> str:
        right = self.expression(80)
        if not isinstance(right, n.Variable):
            raise failure("S0214", right.position, token=operator)
        return right.name

    def focus(self, left: n.Node, position: int) -> n.Node:
        name = self.binding("@")
        step = left.steps[-1] if isinstance(left, n.Path) else left
        if step.predicates:
            self.defer(failure("S0215", position))
        if isinstance(step, n.Sort):
            self.defer(failure("S0216", position))
        step.focus = name
        step.tuple_stream = True
        return left

    def number(self, left: n.Node, position: int) -> n.Node:
        name = self.binding("#")
        path = _as_path(left)
        step = path.steps[-1]
        if step.predicates:
            step.predicates.append(n.Index(name, position))
        else:
            step.index = name
        step.tuple_stream = True
        return path


def _name_path(name: str, position: int) -> n.Path:
    return n.Path(position=position, steps=[n.Name(position=position, name=name)])


def _single_name(node: n.Node) -> str | None:
    if isinstance(node, n.Path) and len(node.steps) == 1 and not node.keep_array:
        step = node.steps[0]
        if isinstance(step, n.Name) and not step.predicates:
            return step.name
    return None


def _as_path(node: n.Node) -> n.Path:
    """The node itself if it is a path, else a path of one step; a step's predicates stay with it."""
    if isinstance(node, n.Path):
        return node
    return n.Path(position=node.position, steps=[node])


def _named(step: n.Literal) -> n.Name:
    return n.Name(
        position=step.position, name=str(step.value), keep_array=step.keep_array, predicates=step.predicates,
        group=step.group, focus=step.focus, index=step.index, tuple_stream=step.tuple_stream,
    )  # fmt: skip
