"""Functions on objects, types and truth."""

from __future__ import annotations

from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.library import Library
from stepsmith.jsonata.path import field
from stepsmith.jsonata.run import RUN, Frame
from stepsmith.jsonata.values import UNDEFINED, Function, Sequence, Value

LIBRARY = Library()
_define = LIBRARY.add
_CONTAINERS = (list, dict)


@_define("keys", "<x-:a<s>>", 1)
def _keys(env: Frame, value: Value = UNDEFINED) -> Value:
    names: dict[str, None] = {}
    pending = [value]
    while pending:
        current = pending.pop()
        if isinstance(current, list):
            env[RUN].charge(len(current))
            pending.extend(reversed(current))
        elif type(current) is dict:
            env[RUN].charge(len(current) >> 3)
            names.update(dict.fromkeys(current))
    return Sequence(names)


@_define("lookup", "<x-s:x>", 2)
def _lookup(env: Frame, value: Value = UNDEFINED, name: Value = UNDEFINED) -> Value:
    return UNDEFINED if name is UNDEFINED else field(value, name)


@_define("spread", "<x-:a<o>>", 1)
def _spread(env: Frame, value: Value = UNDEFINED) -> Value:
    if not isinstance(value, _CONTAINERS):
        return value
    found = Sequence()
    pending = [value]
    while pending:
        current = pending.pop()
        if isinstance(current, list):
            pending.extend(reversed(current))
        elif type(current) is dict:
            found.extend({name: member} for name, member in current.items())
        else:
            found.append(current)
    env[RUN].check_items(len(found))
    return found


@_define("merge", "<a<o>:o>", 1)
def _merge(env: Frame, objects: Value = UNDEFINED) -> Value:
    if objects is UNDEFINED:
        return objects
    merged: dict[str, Value] = {}
    for each in objects:
        merged.update(each)
        env[RUN].charge(1 + (len(each) >> 3))
    return merged


@_define("exists", "<x:b>", 1)
def _exists(env: Frame, value: Value = UNDEFINED) -> Value:
    return value is not UNDEFINED


@_define("type", "<x:s>", 1)
def _type(env: Frame, value: Value = UNDEFINED) -> Value:
    if value is UNDEFINED:
        return value
    if isinstance(value, Function):
        return "function"
    return "array" if isinstance(value, list) else _TYPES[type(value)]


_TYPES = {type(None): "null", bool: "boolean", int: "number", float: "number", str: "string", dict: "object"}


@_define("error", "<s?:x>", 1)
def _error(env: Frame, message: Value = UNDEFINED) -> Value:
    raise failure("D3137", raw=message or "$error() function evaluated")


@_define("assert", "<bs?:x>", 2)
def _assert(env: Frame, condition: Value = UNDEFINED, message: Value = UNDEFINED) -> Value:
    if condition is not True:
        raise failure("D3141", raw=message or "$assert() statement failed")
    return UNDEFINED


@_define("clone", "<(oa)-:o>", 1)
def _clone(env: Frame, value: Value = UNDEFINED) -> Value:
    if value is UNDEFINED:
        return value
    return copy(value, env)


def copy(value: Value, env: Frame) -> Value:
    """A deep copy of the objects and arrays; functions in it become empty strings, as in JSON."""
    if isinstance(value, list):
        env[RUN].charge(len(value) >> 2)
        return [copy(member, env) for member in value]
    if type(value) is dict:
        env[RUN].charge(len(value) >> 2)
        return {name: copy(member, env) for name, member in value.items()}
    return "" if isinstance(value, Function) else value
