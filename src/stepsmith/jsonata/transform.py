"""``| pattern | update, delete |`` is a function: it copies an object and changes what the pattern finds."""

from __future__ import annotations

from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.run import RUN, Evaluate, Frame
from stepsmith.jsonata.signatures import read_signature
from stepsmith.jsonata.values import UNDEFINED, Function, Value

_SIGNATURE = read_signature("<(oa):o>")


class Transformer(Function):
    __slots__ = ("clone", "delete", "env", "item", "pattern", "position", "update")

    def __init__(
        self,
        pattern: Evaluate,
        update: Evaluate,
        delete: Evaluate | None,
        clone: Evaluate,
        position: int,
        item: Value,
        env: Frame,
    ) -> None:
        self.pattern, self.update, self.delete, self.clone = pattern, update, delete, clone
        self.position, self.item, self.env = position, item, env

    @property
    def arity(self) -> int:
        return 1

    def call(self, arguments: list[Value], item: Value, env: Frame) -> Value:
        subject = _SIGNATURE.fit(arguments, item, None)[0]
        if subject is UNDEFINED:
            return UNDEFINED
        clone = self.clone(self.item, self.env)
        if not isinstance(clone, Function):
            raise failure("T2013", self.position)
        result = clone.call([subject], item, env)
        found = self.pattern(result, self.env)
        if found is UNDEFINED:
            return result
        # Only the copy may change: a pattern can also reach values outside it.
        own = _objects_in(result)
        matches = list(found) if isinstance(found, list) else [found]
        self.env[RUN].charge(len(matches) + len(own))
        for match in matches:
            self._change(match, type(match) is dict and id(match) in own)
        return result

    def _change(self, match: Value, mine: bool) -> None:
        update = self.update(match, self.env)
        if update is not UNDEFINED:
            if type(update) is not dict:
                raise failure("T2011", self.position, value=update)
            if mine:
                match.update(update)
        if self.delete is None:
            return
        names = self.delete(match, self.env)
        if names is UNDEFINED:
            return
        for name in names if isinstance(names, list) else [names]:
            if type(name) is not str:
                raise failure("T2012", self.position, value=names)
        if mine:
            for name in names if isinstance(names, list) else [names]:
                match.pop(name, None)


def _objects_in(value: Value) -> set[int]:
    found: set[int] = set()
    pending = [value]
    while pending:
        current = pending.pop()
        if isinstance(current, list):
            pending += current
        elif type(current) is dict:
            found.add(id(current))
            pending += current.values()
    return found


def transform(pattern: Evaluate, update: Evaluate, delete: Evaluate | None, clone: Evaluate, position: int) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        return Transformer(pattern, update, delete, clone, position, item, env)

    return evaluate
