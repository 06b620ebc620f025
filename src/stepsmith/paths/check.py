"""What is wrong with a path, a reference path or an intrinsic call, said for a person; None when nothing is.

Only the syntax is judged; positions count from 0 in the text. Definition substitutions (``${Name}``) are taken for
plain letters, and a text that is nothing else is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from stepsmith.paths.errors import IntrinsicError, PathError
from stepsmith.paths.functions import ALGORITHMS, FUNCTIONS, split_template
from stepsmith.paths.intrinsics import MAX_CALLS, Call, Literal, PathArgument, parse_intrinsic, walk_calls
from stepsmith.paths.reference import prepare_reference_path
from stepsmith.paths.syntax import Indexes, Names, ParsedPath, parse_path

INTRINSIC_FIELDS: Final = frozenset({"ErrorPath", "CausePath"})
"""Fields, beside the ``.$`` keys of payload templates, that take an intrinsic call. There it must return a string."""

PATH_FUNCTIONS: Final = frozenset({"length()", "min()", "max()", "avg()", "stddev()", "sum()", "keys()", "size()"})


def check_path(text: str) -> str | None:
    """For InputPath, OutputPath, Variable and the like: any path, also on the context object or a variable."""
    return _checked(text, _path)


def check_reference_path(text: str) -> str | None:
    """For ResultPath: a path into the input that names one node."""
    return _checked(text, _reference_path)


def check_single_path(text: str) -> str | None:
    """For ItemsPath, SecondsPath, TimestampPath, …: a path to one node, also on the context object or a variable."""
    return _checked(text, _single_path)


def check_intrinsic(text: str) -> str | None:
    """For ``.$`` values that do not begin with ``$``."""
    return _checked(text, _intrinsic)


def check_template_value(text: str) -> str | None:
    """For the value of a ``.$`` key: a path or an intrinsic call."""
    return _checked(text, _template_value)


def check_text_value(text: str) -> str | None:
    """For ErrorPath and CausePath: a path, or a call of a function that returns a string."""
    return _checked(text, _text_value)


SUBSTITUTION: Final = re.compile(r"\$\{[^{}']+\}")


def _checked(text: str, check: Callable[[str], str | None]) -> str | None:
    if SUBSTITUTION.fullmatch(text.strip()):
        return None
    # As many letters, so that positions stay true.
    return check(SUBSTITUTION.sub(lambda match: "x" * len(match.group()), text))


def _path(text: str) -> str | None:
    try:
        parse_path(text)
    except PathError as error:
        return error.reason
    return None


def _reference_path(text: str) -> str | None:
    try:
        prepare_reference_path(text)
    except PathError as error:
        return error.reason
    return None


def _single_path(text: str) -> str | None:
    try:
        path = parse_path(text)
    except PathError as error:
        return error.reason
    if not all(
        (isinstance(step, Names) and len(step.names) == 1) or (isinstance(step, Indexes) and len(step.indexes) == 1)
        for step in path.steps
    ):
        return "expected a reference path, which names a single node, without the operators @ .. , : ? *"
    return None


def _intrinsic(text: str) -> str | None:
    try:
        call = parse_intrinsic(text)
    except PathError as error:
        return error.reason
    parts = walk_calls(call)
    calls = [part for part in parts if isinstance(part, Call)]
    if len(calls) > MAX_CALLS:
        return f"{len(calls)} calls in one field, at most {MAX_CALLS} are allowed"
    for part in calls:
        problem = _check_literals(part)
        if problem is not None:
            return problem
    return None


def _template_value(text: str) -> str | None:
    return _path(text) if text.lstrip().startswith("$") else _intrinsic(text)


def _text_value(text: str) -> str | None:
    problem = _template_value(text)
    if problem is not None or text.lstrip().startswith("$"):
        return problem
    name = parse_intrinsic(text).name
    if not FUNCTIONS[name].text:
        allowed = ", ".join(sorted(function.name for function in FUNCTIONS.values() if function.text))
        return f"expected a function that returns a string ({allowed}), found {name}"
    return None


def path_function(text: str) -> str | None:
    """The ``length()`` in ``$.list.length()``: legal, but AWS reads it as a property's name, which is never there."""
    try:
        path = parse_path(text)
    except PathError:
        return None
    last = path.steps[-1] if path.steps else None
    if isinstance(last, Names) and len(last.names) == 1 and last.names[0] in PATH_FUNCTIONS:
        return last.names[0]
    return None


def rounded_numbers(text: str) -> tuple[tuple[str, str], ...]:
    """The functions of a ``.$`` value that round a number that is written with a fraction [R], with the number."""
    if "States.Math" not in text:
        return ()
    try:
        calls = [part for part in walk_calls(parse_intrinsic(text)) if isinstance(part, Call)]
    except PathError:
        return ()
    return tuple(
        (call.name, argument.raw)
        for call in calls
        if call.name in ("States.MathAdd", "States.MathRandom")
        for argument in call.arguments
        if isinstance(argument, Literal) and isinstance(argument.value, float) and not argument.value.is_integer()
    )


def paths_in(text: str) -> tuple[tuple[ParsedPath, int], ...]:
    """Every path in a ``.$`` value, with its position: the value itself, or the arguments of its calls.

    Empty where the text is malformed. Validation reads variables and context members from it.
    """
    try:
        if text.lstrip().startswith("$"):
            return ((parse_path(text), len(text) - len(text.lstrip())),)
        parts = walk_calls(parse_intrinsic(text))
    except PathError:
        return ()
    return tuple((part.path, part.position) for part in parts if isinstance(part, PathArgument))


# [D] the guide's page on intrinsic functions: arguments that are numbers, and texts of limited length.
_NUMBERS: Final = {
    "States.ArrayGetItem": (1,),
    "States.ArrayPartition": (1,),
    "States.ArrayRange": (0, 1, 2),
    "States.MathAdd": (0, 1),
    "States.MathRandom": (0, 1, 2),
}
_LIMITED: Final = frozenset(("States.Base64Encode", "States.Base64Decode", "States.Hash"))
MAX_CHARACTERS: Final = 10_000


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float))


def _check_literals(call: Call) -> str | None:
    arguments = call.arguments
    if call.name == "States.Format" and isinstance(arguments[0], Literal):
        if not isinstance(arguments[0].value, str):
            return f"expected a 'template' at position {arguments[0].position}, found {arguments[0].raw}"
        try:
            pieces = split_template(arguments[0].raw)
        except IntrinsicError as error:
            return f"{error.detail} of the template of {call.name} (position {call.position})"
        if len(pieces) - 1 != len(arguments) - 1:
            return (
                f"{call.name} at position {call.position} has {len(pieces) - 1} times {{}} in its template, "
                f"but {len(arguments) - 1} value(s)"
            )
    for position in _NUMBERS.get(call.name, ()):
        argument = arguments[position] if position < len(arguments) else None
        if isinstance(argument, Literal) and (isinstance(argument.value, bool) or not _is_number(argument.value)):
            return f"expected a number at position {argument.position}, found {argument.raw}"
    if call.name in _LIMITED and isinstance(arguments[0], Literal) and len(str(arguments[0].value)) > MAX_CHARACTERS:
        return f"{call.name} takes at most {MAX_CHARACTERS:,} characters (position {arguments[0].position})"
    if call.name == "States.JsonMerge" and isinstance(arguments[2], Literal) and arguments[2].value is True:
        return f"expected false at position {arguments[2].position}: only shallow merging is supported"
    if call.name == "States.Hash" and isinstance(arguments[1], Literal) and arguments[1].value not in tuple(ALGORITHMS):
        return f"expected one of {', '.join(ALGORITHMS)} at position {arguments[1].position}"
    if call.name == "States.ArrayRange" and isinstance(arguments[2], Literal) and arguments[2].value == 0:
        return f"expected a step other than 0 at position {arguments[2].position}"
    return None
