"""A built-in function is a name, a signature and an implementation.

An implementation takes the frame first, then the arguments as its signature fitted them, each UNDEFINED by default.
"""

from __future__ import annotations

from collections.abc import Callable

from stepsmith.jsonata.run import RUN, Frame
from stepsmith.jsonata.signatures import Signature, read_signature
from stepsmith.jsonata.values import Function, Value

Implementation = Callable[..., Value]


class Builtin(Function):
    """``higher_order`` functions call functions, so that their calls must know how deep they are."""

    __slots__ = ("_arity", "_fit", "higher_order", "implementation", "name", "signature")

    def __init__(
        self, name: str, signature: Signature, implementation: Implementation, arity: int, higher_order: bool
    ) -> None:
        self.name = name
        self.signature = signature
        self.implementation = implementation
        self.higher_order = higher_order
        self._arity = arity
        self._fit = signature.fit

    @property
    def arity(self) -> int:
        return self._arity

    def call(self, arguments: list[Value], item: Value, env: Frame) -> Value:
        run = env[RUN]
        run.charge_arguments(arguments)
        fitted = self._fit(arguments, item, self.name)
        if fitted is not arguments and any(type(each) is list and _holds_function(each) for each in fitted):
            run.clean_up = True
        return self.implementation(env, *fitted)

    def __repr__(self) -> str:
        return f"${self.name}{self.signature.text}"


def _holds_function(items: list[Value]) -> bool:
    """Whether a function was made an array of one item, because its parameter takes arrays."""
    return len(items) == 1 and isinstance(items[0], Function)


class Library:
    """Collects functions by decorator; ``arity`` is how many arguments $map and its kin offer."""

    def __init__(self) -> None:
        self.functions: dict[str, Builtin] = {}

    def add(
        self, name: str, signature: str, arity: int, *, higher_order: bool = False
    ) -> Callable[[Implementation], Implementation]:
        def register(implementation: Implementation) -> Implementation:
            self.functions[name] = Builtin(name, read_signature(signature), implementation, arity, higher_order)
            return implementation

        return register
