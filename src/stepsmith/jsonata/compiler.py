"""A tree becomes nested closures, once; evaluating an expression is then a call.

``Unit.compile`` dispatches on the kind of node; each kind's closure lives in the module of its own name. What any node
may carry (predicates, a grouping, ``[]``) is added here around it.
"""

from __future__ import annotations

from typing import Any

from stepsmith.jsonata import calls, operators, transform
from stepsmith.jsonata import nodes as n
from stepsmith.jsonata import path as paths
from stepsmith.jsonata.bindings import bound_names
from stepsmith.jsonata.builtins import BUILTINS, Builtin
from stepsmith.jsonata.errors import JsonataError, failure, too_deep
from stepsmith.jsonata.grouping import construct, construct_any, group_value, grouping
from stepsmith.jsonata.path_compiler import compile_path
from stepsmith.jsonata.regex import regex_function
from stepsmith.jsonata.run import ENCLOSING, RUN, UNSET, VARIABLES, Evaluate, Frame, stored
from stepsmith.jsonata.scopes import Scope, lookup, store
from stepsmith.jsonata.values import PLAIN, UNDEFINED, Root, Sequence, Value, settle, truth


class Unit:
    """One body being prepared: the whole expression or a lambda's. ``depth`` is the deepest level met so far.

    ``limit`` is what this body may use of ``full_limit``, the bound of the whole evaluation.
    """

    __slots__ = ("depth", "full_limit", "limit")

    def __init__(self, limit: int, full_limit: int) -> None:
        self.limit = limit
        self.full_limit = full_limit
        self.depth = 0

    def compile(self, node: n.Node, scope: Scope, depth: int, *, tail: bool = False) -> Evaluate:
        """``depth`` is the node's level in this body, from 1; ``tail`` allows it to return a TailCall."""
        if depth > self.limit:
            self.depth = max(self.depth, depth)
            return _too_deep(node.position)
        self.depth = max(self.depth, depth)
        if isinstance(node, n.Block) and node.tuple_stream:
            # Its last expression hands on tuples; only a path can take them.
            return compile_path(self, n.Path(position=node.position, steps=[node], group=node.group), scope, depth - 1)
        tail = tail and not node.predicates and node.group is None and not node.keep_array
        evaluate = self._bare(node, scope, depth, tail)
        if isinstance(node, n.Path):
            return evaluate  # a path applies what it carries itself
        if node.predicates:
            filters = [self.filter(stage, scope, depth) for stage in node.predicates if isinstance(stage, n.Filter)]
            evaluate = _filtered(evaluate, filters, node.keep_array)
        if node.group is not None:
            evaluate = group_value(evaluate, self.grouping(node.group, scope, depth))
        return evaluate

    def step(self, node: n.Node, scope: Scope, depth: int) -> Evaluate:
        """A step of a path without its predicates, which the path applies itself."""
        self.depth = max(self.depth, depth)
        return self._bare(node, scope, depth, tail=False) if depth <= self.limit else _too_deep(node.position)

    def filter(self, stage: n.Filter, scope: Scope, depth: int) -> paths.Filter:
        condition = stage.condition
        if isinstance(condition, n.Literal) and condition.kind == "number" and not condition.predicates:
            assert isinstance(condition.value, int | float)
            return paths.index_filter(condition.value)
        return paths.condition_filter(self.compile(condition, scope, depth + 1))

    def grouping(self, group: n.Group, scope: Scope, depth: int) -> Any:
        pairs = [
            (self.compile(key, scope, depth + 1), self.compile(value, scope, depth + 1)) for key, value in group.pairs
        ]
        return grouping(pairs, group.position)

    def _bare(self, node: n.Node, scope: Scope, depth: int, tail: bool) -> Evaluate:
        match node:
            case n.Path():
                return compile_path(self, node, scope, depth)
            case n.Literal(value=value):
                return constant(value)
            case n.Name(name=name):
                return lambda item, env: paths.field(item, name)
            case n.Variable(name=name):
                return self.variable(name, scope)
            case n.Binary():
                return self.binary(node, scope, depth)
            case n.Call():
                return self.call(node, scope, depth, tail)
            case n.Condition():
                return self.condition(node, scope, depth, tail)
            case n.Block():
                return self.block(node, scope, depth, tail)
            case n.ObjectConstructor():
                return self.object(node, scope, depth)
            case n.ArrayConstructor():
                return self.array(node, scope, depth)
            case n.Lambda():
                return calls.make_closure(self.lambda_code(node, scope))
            case n.Apply():
                return self.apply(node, scope, depth)
            case n.Bind():
                return self.bind(node, scope, depth)
            case n.Negate():
                return operators.negate(self.compile(node.operand, scope, depth + 1), node.position)
            case n.Wildcard():
                return paths.wildcard
            case n.Descendants():
                return paths.descendants
            case n.Parent(slot=slot):
                return lookup(scope, slot.label, {})
            case n.Regex():
                return constant(regex_function(node.pattern, node.flags, node.position))
            case n.Transform():
                return self.transform(node, scope, depth)
            case _:
                raise failure("S0201", node.position, token=type(node).__name__)

    def variable(self, name: str, scope: Scope) -> Evaluate:
        if name == "":
            return _context
        if name == "$":
            return _root
        return lookup(scope, name, BUILTINS)

    def binary(self, node: n.Binary, scope: Scope, depth: int) -> Evaluate:
        if node.operator == "&":
            parts: list[Evaluate] = []
            left: n.Node = node
            level = depth
            # A chain of & leans left: its operands are collected from right to left.
            while isinstance(left, n.Binary) and left.operator == "&" and (left is node or not _carries(left)):
                parts.append(self.compile(left.right, scope, level + 1))
                left = left.left
                level += 1
            parts.append(self.compile(left, scope, level))
            parts.reverse()
            return operators.concatenate(parts)
        left_side = self.compile(node.left, scope, depth + 1)
        right_side = self.compile(node.right, scope, depth + 1)
        return operators.binary(node.operator, left_side, right_side, node.position)

    def condition(self, node: n.Condition, scope: Scope, depth: int, tail: bool) -> Evaluate:
        test = self.compile(node.condition, scope, depth + 1)
        then = self.compile(node.then, scope, depth + 1, tail=tail)
        otherwise = _nothing if node.otherwise is None else self.compile(node.otherwise, scope, depth + 1, tail=tail)

        def evaluate(item: Value, env: Frame) -> Value:
            result = test(item, env)
            if result is True or (result is not False and truth(result)):
                return then(item, env)
            return otherwise(item, env)

        return evaluate

    def block(self, node: n.Block, scope: Scope, depth: int, tail: bool) -> Evaluate:
        names = bound_names(node.expressions)
        inner = Scope(scope, names) if names else scope
        parts = [self.compile(part, inner, depth + 1) for part in node.expressions[:-1]]
        if not node.expressions:
            return _nothing
        final = node.expressions[-1]
        if node.tuple_stream and isinstance(final, n.Block):
            last = self.step(final, inner, depth + 1)
        else:
            last = self.compile(final, inner, depth + 1, tail=tail)
        if not names and not parts:
            return last
        unset = [UNSET] * len(inner.places) if names else []

        def evaluate(item: Value, env: Frame) -> Value:
            if names:
                env = [env[VARIABLES], env[RUN], env, *unset]
            for part in parts:
                part(item, env)
            return last(item, env)

        return evaluate

    def bind(self, node: n.Bind, scope: Scope, depth: int) -> Evaluate:
        value = self.compile(node.value, scope, depth + 1)
        hops, place = store(scope, node.name)

        def evaluate(item: Value, env: Frame) -> Value:
            result = value(item, env)
            for _ in range(hops):
                env = env[ENCLOSING]
            env[place] = result
            return result

        return evaluate

    def object(self, node: n.ObjectConstructor, scope: Scope, depth: int) -> Evaluate:
        keys = [key for key, _ in node.pairs]
        literal = [key.value for key in keys if isinstance(key, n.Literal) and not _carries(key)]
        texts = [key for key in literal if isinstance(key, str)]
        values = [self.compile(value, scope, depth + 1) for _, value in node.pairs]
        if len(texts) == len(keys) and depth < self.limit:
            return construct(texts, values, node.position)
        names = [self.compile(key, scope, depth + 1) for key in keys]
        return construct_any(list(zip(names, values, strict=True)), node.position)

    def array(self, node: n.ArrayConstructor, scope: Scope, depth: int) -> Evaluate:
        members = [
            (self.compile(member, scope, depth + 1), isinstance(member, n.ArrayConstructor)) for member in node.members
        ]

        def evaluate(item: Value, env: Frame) -> Value:
            result: list[Value] = []
            for member, nested in members:
                value = member(item, env)
                if isinstance(value, list) and not nested:
                    result += value
                elif value is not UNDEFINED:
                    result.append(value if type(value) in PLAIN else stored(value, env[RUN]))
            if len(result) > 4096:
                env[RUN].check_items(len(result))
            return result

        return evaluate

    def call(self, node: n.Call, scope: Scope, depth: int, tail: bool) -> Evaluate:
        hint = self._hint(node.procedure, scope)
        if node.partial:
            callee = self.compile(node.procedure, scope, depth + 1)
            given = [
                None if isinstance(argument, n.Placeholder) else self.compile(argument, scope, depth + 1)
                for argument in node.arguments
            ]
            return calls.partial(callee, given, hint, node.position)
        arguments = [self.compile(argument, scope, depth + 1) for argument in node.arguments]
        return self._invocation(node, arguments, scope, depth, tail)

    def _invocation(self, node: n.Call, arguments: list[Evaluate], scope: Scope, depth: int, tail: bool) -> Evaluate:
        procedure, position, keep = node.procedure, node.position, node.keep_array
        callee = self.compile(procedure, scope, depth + 1)
        hint = self._hint(procedure, scope)
        if isinstance(procedure, n.Variable) and not _carries(procedure):
            builtin = BUILTINS.get(procedure.name)
            if builtin is not None and not scope.candidates(procedure.name):
                general = calls.call(callee, arguments, hint, position, depth, keep)
                return builtin_call(builtin, general, arguments, position, depth, keep=keep, tail=tail)
        if tail and not keep:
            return calls.tail_call(callee, arguments, hint, position)
        return calls.call(callee, arguments, hint, position, depth, keep)

    @staticmethod
    def _hint(procedure: n.Node, scope: Scope) -> str | None:
        """``sum(x)`` was probably meant to be ``$sum(x)``."""
        if isinstance(procedure, n.Path) and isinstance(procedure.steps[0], n.Name):
            name = procedure.steps[0].name
            if name in BUILTINS or scope.candidates(name):
                return name
        return None

    def apply(self, node: n.Apply, scope: Scope, depth: int) -> Evaluate:
        left = self.compile(node.left, scope, depth + 1)
        right = node.right
        if isinstance(right, n.Call) and not right.partial and not right.predicates and right.group is None:
            arguments = [self.compile(argument, scope, depth + 1) for argument in right.arguments]
            return self._invocation(right, [left, *arguments], scope, depth, tail=False)
        return calls.apply(left, self.compile(right, scope, depth + 1), node.position, depth, node.keep_array)

    def lambda_code(self, node: n.Lambda, scope: Scope) -> calls.LambdaCode:
        parameters = [parameter.name for parameter in node.parameters]
        # A parameter written twice takes the later argument; the earlier keeps a place of its own.
        places = [name if name not in parameters[at + 1 :] else f"{name} {at}" for at, name in enumerate(parameters)]
        # := directly in a body shares the frame of the parameters, but is not bound from the start.
        extra = [name for name in dict.fromkeys(bound_names([node.body])) if name not in places]
        inner = Scope(scope, [*places, *extra], certain=not extra)
        full_limit = self.full_limit

        def prepare(limit: int) -> tuple[Evaluate, int]:
            unit = Unit(limit, full_limit)
            body = unit.compile(node.body, inner, 1, tail=True)
            return body, unit.depth

        return calls.LambdaCode(len(parameters), len(extra), node.signature, full_limit, prepare)

    def transform(self, node: n.Transform, scope: Scope, depth: int) -> Evaluate:
        pattern = self.compile(node.pattern, scope, depth + 1)
        update = self.compile(node.update, scope, depth + 1)
        delete = None if node.delete is None else self.compile(node.delete, scope, depth + 1)
        return transform.transform(pattern, update, delete, lookup(scope, "clone", BUILTINS), node.position)


def builtin_call(
    builtin: Builtin, general: Evaluate, arguments: list[Evaluate], position: int, depth: int, *, keep: bool, tail: bool
) -> Evaluate:
    """A call of a built-in by its own name; a variable given under that name takes precedence at run time."""
    name = builtin.name
    invoke = builtin.call

    def evaluate(item: Value, env: Frame) -> Value:
        if name in env[VARIABLES]:
            return general(item, env)
        values = [argument(item, env) for argument in arguments]
        try:
            result = invoke(values, item, env)
        except JsonataError as error:
            if error.position is None:
                error.position = position
            raise
        return settle(result, keep) if type(result) is Sequence and not tail else result

    def evaluate_higher(item: Value, env: Frame) -> Value:
        if name in env[VARIABLES]:
            return general(item, env)
        values = [argument(item, env) for argument in arguments]
        run = env[RUN]
        base = run.base
        run.base = base + depth
        try:
            result = invoke(values, item, env)
        except JsonataError as error:
            if error.position is None:
                error.position = position
            raise
        run.base = base
        return settle(result, keep) if type(result) is Sequence and not tail else result

    return evaluate_higher if builtin.higher_order else evaluate


def constant(value: Value) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        return value

    return evaluate


def _nothing(item: Value, env: Frame) -> Value:
    return UNDEFINED


def _context(item: Value, env: Frame) -> Value:
    return item[0] if type(item) is Root else item


def _root(item: Value, env: Frame) -> Value:
    root = env[RUN].root
    return root[0] if type(root) is Root else root


def _too_deep(position: int) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        raise too_deep(position)

    return evaluate


def _carries(node: n.Node) -> bool:
    return bool(node.predicates or node.group is not None or node.keep_array)


def _filtered(evaluate: Evaluate, filters: list[paths.Filter], keep: bool) -> Evaluate:
    def filtered(item: Value, env: Frame) -> Value:
        value = evaluate(item, env)
        result: paths.Items | paths.Whole = []
        for each in filters:
            result = each(value, env)
            value = result.items if type(result) is paths.Whole else result
        return paths.settle_step(result, keep)

    return filtered
