"""Calling functions: lambdas, tail calls, partial applications, ``~>``, and the depth that AWS counts.

AWS bounds how deeply evaluations nest, at 100. Nesting inside one body is known when it is prepared; what calls add is
kept in ``Run.base``. A body that would not fit under the bound any more is prepared again with what is left of it, so
that the check costs nothing in the ordinary case.
"""

from __future__ import annotations

from collections.abc import Callable

from stepsmith.jsonata.errors import failure, too_long
from stepsmith.jsonata.run import RUN, UNSET, VARIABLES, Evaluate, Frame
from stepsmith.jsonata.signatures import Signature
from stepsmith.jsonata.values import UNDEFINED, Function, Sequence, Value, settle

MISSING = object()  # stands for a ? among the arguments of a partial application


class TailCall:
    """What a body in tail position returns instead of calling: the caller makes the call, at its own depth."""

    __slots__ = ("arguments", "function", "item")

    def __init__(self, function: Function, arguments: list[Value], item: Value) -> None:
        self.function = function
        self.arguments = arguments
        self.item = item


class LambdaCode:
    """What all closures of one ``function(…){…}`` share; ``prepare(limit)`` gives the body and its depth."""

    __slots__ = ("_bodies", "body", "count", "depth", "limit", "prepare", "signature", "unset")

    def __init__(
        self,
        count: int,
        slots: int,
        signature: Signature | None,
        limit: int,
        prepare: Callable[[int], tuple[Evaluate, int]],
    ) -> None:
        self.count = count
        self.unset = (UNSET,) * slots
        self.signature = signature
        self.limit = limit
        self.prepare = prepare
        self.body: Evaluate | None = None
        self.depth = 0
        self._bodies: dict[int, Evaluate] = {}

    def fitting(self, limit: int) -> Evaluate:
        """The body prepared so that evaluation deeper than ``limit`` levels is refused."""
        body = self._bodies.get(limit)
        if body is None:
            body, _ = self.prepare(limit)
            self._bodies[limit] = body
        return body

    def first_body(self) -> Evaluate:
        """Prepared at the first call, so that lambdas inside lambdas do not nest the preparation."""
        body, self.depth = self.prepare(self.limit)
        self.body = body
        return body


class Closure(Function):
    """A lambda with the frame and the context item it was made in."""

    __slots__ = ("code", "env", "item")

    def __init__(self, code: LambdaCode, item: Value, env: Frame) -> None:
        self.code = code
        self.item = item
        self.env = env

    @property
    def arity(self) -> int:
        return self.code.count

    def call(self, arguments: list[Value], item: Value, env: Frame) -> Value:
        result = self.enter(arguments, item, env)
        while type(result) is TailCall:
            function = result.function
            if type(function) is Closure:
                result = function.enter(result.arguments, result.item, env)
            else:
                return function.call(result.arguments, result.item, env)
        return result

    def enter(self, arguments: list[Value], item: Value, env: Frame) -> Value:
        """The body's value, which may be a call that it ends in."""
        run = env[RUN]
        run.steps -= 1
        if run.steps < 0:
            raise too_long()
        code = self.code
        if code.signature is not None:
            arguments = code.signature.fit(arguments, item, None)
        count = code.count
        if len(arguments) != count:
            arguments = [*arguments, *([UNDEFINED] * (count - len(arguments)))][:count]
        outer = self.env
        body = code.body or code.first_body()
        if run.base + code.depth > code.limit:
            body = code.fitting(code.limit - run.base)
        return body(self.item, [outer[VARIABLES], run, outer, *arguments, *code.unset])


class Partial(Function):
    """A function some of whose arguments are already there."""

    __slots__ = ("arguments", "function")

    def __init__(self, function: Function, arguments: list[Value]) -> None:
        self.function = function
        self.arguments = arguments

    @property
    def arity(self) -> int:
        return sum(argument is MISSING for argument in self.arguments)

    def call(self, arguments: list[Value], item: Value, env: Frame) -> Value:
        env[RUN].charge(1)
        rest = iter(arguments)
        filled = [next(rest, UNDEFINED) if argument is MISSING else argument for argument in self.arguments]
        return self.function.call(filled, item, env)


class Chain(Function):
    """``first ~> second``: the function that applies one after the other."""

    __slots__ = ("first", "second")

    def __init__(self, first: Function, second: Function) -> None:
        self.first = first
        self.second = second

    @property
    def arity(self) -> int:
        return 1

    def call(self, arguments: list[Value], item: Value, env: Frame) -> Value:
        env[RUN].charge(1)
        between = self.first.call(arguments[:1], item, env)
        return self.second.call([between], item, env)


def checked(function: Value, hint: str | None, position: int) -> Function:
    """The function, or T1005/T1006; ``hint`` is the bare name that the author may have meant with a ``$``."""
    if isinstance(function, Function):
        return function
    if function is UNDEFINED and hint is not None:
        raise failure("T1005", position, raw=hint)
    raise failure("T1006", position)


def call(
    procedure: Evaluate, arguments: list[Evaluate], hint: str | None, position: int, depth: int, keep: bool
) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        function = procedure(item, env)
        values = [argument(item, env) for argument in arguments]
        if not isinstance(function, Function):
            checked(function, hint, position)
        run = env[RUN]
        base = run.base
        run.base = base + depth
        result = function.call(values, item, env)
        run.base = base
        return settle(result, keep) if type(result) is Sequence else result

    return evaluate


def tail_call(procedure: Evaluate, arguments: list[Evaluate], hint: str | None, position: int) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        function = procedure(item, env)
        values = [argument(item, env) for argument in arguments]
        return TailCall(checked(function, hint, position), values, item)

    return evaluate


def partial(procedure: Evaluate, arguments: list[Evaluate | None], hint: str | None, position: int) -> Evaluate:
    """``$f(?, 2)``: None among ``arguments`` is the ``?``."""

    def evaluate(item: Value, env: Frame) -> Value:
        values = [MISSING if argument is None else argument(item, env) for argument in arguments]
        function = procedure(item, env)
        if not isinstance(function, Function):
            if function is UNDEFINED and hint is not None:
                raise failure("T1007", position, raw=hint)
            raise failure("T1008", position)
        return Partial(function, values)

    return evaluate


def apply(left: Evaluate, right: Evaluate, position: int, depth: int, keep: bool) -> Evaluate:
    """``left ~> $function``; both functions: their chain."""

    def evaluate(item: Value, env: Frame) -> Value:
        value = left(item, env)
        function = right(item, env)
        if not isinstance(function, Function):
            raise failure("T2006", position, value=function)
        if isinstance(value, Function):
            return Chain(value, function)
        run = env[RUN]
        base = run.base
        run.base = base + depth
        result = function.call([value], item, env)
        run.base = base
        return settle(result, keep) if type(result) is Sequence else result

    return evaluate


def make_closure(code: LambdaCode) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        return Closure(code, item, env)

    return evaluate


def caller(function: Function, env: Frame) -> Callable[..., Value]:
    """Calls ``function`` with as many of the offered arguments as it takes, the first in any case."""
    call = function.call
    count = max(1, function.arity)

    def offer(*offered: Value) -> Value:
        return call(list(offered[:count]), UNDEFINED, env)

    return offer
