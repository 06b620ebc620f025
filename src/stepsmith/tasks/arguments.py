"""Whether the arguments of a call are ones that its API takes: names, what is required, kinds, spelling.

Literals are judged whole. Of a reference only the kind is known, if that: a text cannot be passed for a list.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from stepsmith.authoring import shapes
from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import Constant, ContextField, Dynamic, Node, Raw
from stepsmith.authoring.reference import describe
from stepsmith.authoring.values import template
from stepsmith.diagnostics import nearest
from stepsmith.integrations import Integration, ParameterProblem, check_parameters

_UNKNOWN = "{% … %}"
"""Stands for what only the running workflow knows."""


def check_arguments(
    state: str, integration: Integration, arguments: Mapping[str, object], options: Sequence[str]
) -> None:
    """Raises DefinitionError at the line of the call, with everything that is wrong. ``options`` are parameters of
    ours, which somebody who misspelt one may have meant.
    """
    _check_names(state, integration, arguments, options)
    found = check_parameters(integration, _literals(arguments))
    meant = {(one.pointer.rpartition("/")[0], one.suggestion) for one in found if one.kind == "unknown"}
    # A name that was misspelt is not missing as well.
    problems = [_text(one) for one in found if one.kind != "missing" or (one.pointer, one.suggestion) not in meant]
    referred: dict[str, Dynamic] = {}
    stand_ins = _literals(arguments, "", referred)
    if referred:
        for problem in check_parameters(integration, stand_ins):
            value = referred.get(problem.pointer)
            if problem.kind == "type" and value is not None:
                expected = problem.message.rpartition(", found ")[0]
                problems.append(f"{expected}, and {describe(value._node)} is {_kind(value._shape)}")
    if problems:
        raise refuse(f"{state}: {'; '.join(dict.fromkeys(problems))}")


def check_token(state: str, arguments: Mapping[str, object]) -> None:
    """A call that waits for its token must hand it out."""
    for node in _nodes(template(arguments)):
        # What is written by hand may hold it in whatever way.
        if isinstance(node, Raw) or (isinstance(node, ContextField) and node.path == "Task.Token"):
            return
    raise refuse(
        f"{state} would wait for ever: nothing in its parameters is context.task_token, with which the receiver sends "
        "the result (SendTaskSuccess)"
    )


def _text(problem: ParameterProblem) -> str:
    if problem.kind in ("unknown", "enum") and problem.suggestion:
        return f"{problem.message}; did you mean {problem.suggestion}?"
    if problem.kind == "missing" and problem.pointer:
        return f"{problem.message} in {problem.pointer[1:].replace('/', '.')}"
    return problem.message


def _literals(value: object, pointer: str = "", referred: dict[str, Dynamic] | None = None) -> Any:
    """The value as JSON; with ``referred``, a value of the right kind stands for every reference whose kind is known,
    which is put there under its JSON Pointer.
    """
    if isinstance(value, Dynamic):
        stand_in = _stand_in(value._shape) if referred is not None else None
        if stand_in is None or referred is None:
            return _UNKNOWN
        referred[pointer] = value
        return stand_in
    if isinstance(value, Constant):
        return value.value
    if isinstance(value, Node):
        return _UNKNOWN
    if isinstance(value, Mapping):
        return {
            key: _literals(item, f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}", referred)
            for key, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [_literals(item, f"{pointer}/{position}", referred) for position, item in enumerate(value)]
    held = template(value)
    if isinstance(held, (Node, dict, list)):
        return _literals(held, pointer, referred)
    return held


def _stand_in(shape: shapes.Shape) -> Any:
    """A value of the shape that no enumeration or number refuses; None when nothing is known."""
    if shapes.is_list(shape):
        return []
    if shapes.is_text(shape):
        return "0"
    if shapes.plain(shape) is bool:
        return True
    if shapes.is_number(shape):
        return 0
    return {} if shapes.fields_of(shape) is not None else None


def _kind(shape: shapes.Shape) -> str:
    if shapes.is_list(shape):
        return "a list"
    if shapes.is_text(shape):
        return "a text"
    if shapes.is_number(shape):
        return "a number"
    return "true or false" if shapes.plain(shape) is bool else "an object"


def _nodes(value: Any) -> list[Node]:
    if isinstance(value, Node):
        return [value, *(inner for part in value.parts for inner in _nodes(part))]
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [node for item in items for node in _nodes(item)]


def _check_names(state: str, integration: Integration, given: Iterable[str], options: Sequence[str]) -> None:
    """Parameters are written as AWS writes them; what is ours begins with a small letter."""
    for name in given:
        if name[:1].isupper():
            continue
        words = "".join(word[:1].upper() + word[1:] for word in name.split("_"))
        problems = check_parameters(integration, {words: _UNKNOWN})
        if all(problem.kind == "missing" for problem in problems):
            raise refuse(f"{state}: parameters are spelt as AWS spells them; write {words} for {name}")
        meant = nearest(name, options)
        others = f"there are {', '.join(options)}, and those of the API, which begin with a capital"
        hint = f"did you mean {meant}?" if meant else others
        raise refuse(f"{state}: there is no parameter {name}; {hint}")
