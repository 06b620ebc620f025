"""Calls of intrinsic functions: ``States.Format('Hello {}', $.name)``, parsed once into closures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from stepsmith.paths.errors import IntrinsicError, PathError
from stepsmith.paths.functions import FUNCTIONS, RANDOM_FUNCTIONS, join_template, seeded_source, split_template
from stepsmith.paths.prepared import Prepared, prepare_field_path
from stepsmith.paths.syntax import BLANKS, ParsedPath, parse_path

if TYPE_CHECKING:
    import random

Json: TypeAlias = Any

MAX_CALLS: Final = 10
"""[D] (intrinsic functions): at most so many calls in one field."""


@dataclass(frozen=True, slots=True)
class Literal:
    """``raw`` keeps the escapes of a string, which ``States.Format`` needs: there ``\\{`` and ``{`` differ."""

    value: Json
    raw: str
    position: int


@dataclass(frozen=True, slots=True)
class PathArgument:
    path: ParsedPath
    position: int


@dataclass(frozen=True, slots=True)
class Call:
    name: str
    arguments: tuple[Argument, ...]
    position: int


Argument: TypeAlias = Literal | PathArgument | Call


def parse_intrinsic(text: str) -> Call:
    """The tree of one call. Raises PathError of kind ``syntax``; whether the function exists is checked as well."""
    reader = _Reader(text)
    reader.blanks()
    call = reader.call(0)
    reader.blanks()
    if reader.at < len(text):
        raise reader.fail("the end of the call")
    return call


def prepare_intrinsic(text: str, field: str, source: random.Random | None = None) -> Prepared:
    """The call as a function of input, context object and variables.

    ``field`` is the name that causes show for a path that is missing. ``source`` feeds MathRandom and UUID; without one
    they draw from the operating system.
    """
    if source is None:
        import random

        source = random.SystemRandom()
    return _compile(parse_intrinsic(text), field, source)


def walk_calls(call: Call) -> list[Argument]:
    """The call itself and everything inside it, outermost first."""
    found: list[Argument] = []
    waiting: list[Argument] = [call]
    while waiting:
        here = waiting.pop()
        found.append(here)
        if isinstance(here, Call):
            waiting.extend(reversed(here.arguments))
    return found


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def fail(self, expected: str, at: int | None = None) -> PathError:
        position = self.at if at is None else at
        found = f"'{self.text[position]}'" if position < len(self.text) else "the end"
        reason = f"expected {expected} at position {position}, found {found}"
        return PathError(
            "syntax", f"Invalid call '{self.text}': {reason}", reason=reason, path=self.text, position=position
        )

    def blanks(self) -> None:
        while self.at < len(self.text) and self.text[self.at] in BLANKS:
            self.at += 1

    def call(self, depth: int) -> Call:
        start = self.at
        match = NAME.match(self.text, self.at)
        if match is None:
            raise self.fail("States.<Function>(")
        name = match.group(1)
        if name not in FUNCTIONS:
            raise self.fail(f"the name of an intrinsic function ({_nearest(name)}), not {name},")
        if depth >= 100:
            raise self.fail("fewer nested calls")
        self.at = match.end()
        arguments: list[Argument] = []
        self.blanks()
        while self.text[self.at : self.at + 1] != ")":
            if arguments:
                if self.text[self.at : self.at + 1] != ",":
                    raise self.fail("',' or ')'")
                self.at += 1
                self.blanks()
            arguments.append(self.argument(depth))
            self.blanks()
        self.at += 1
        self.check_count(name, len(arguments), start)
        return Call(name, tuple(arguments), start)

    def check_count(self, name: str, count: int, start: int) -> None:
        function = FUNCTIONS[name]
        if count < function.least or (function.most is not None and count > function.most):
            if function.most is None:
                wanted = f"at least {function.least}"
            elif function.least == function.most:
                wanted = str(function.least)
            else:
                wanted = f"{function.least} to {function.most}"
            reason = f"{name} takes {wanted} argument(s), found {count}"
            raise PathError(
                "syntax", f"Invalid call '{self.text}': {reason}", reason=reason, path=self.text, position=start
            )

    def argument(self, depth: int) -> Argument:
        start = self.at
        letter = self.text[start : start + 1]
        if letter == "'":
            return self.string()
        if letter == "$":
            return self.path()
        if self.text.startswith("States.", start):
            return self.call(depth + 1)
        match = WORD.match(self.text, start)
        if match is not None:
            self.at = match.end()
            word = match.group()
            if word in CONSTANTS:
                return Literal(CONSTANTS[word], word, start)
            return Literal(float(word) if any(sign in word for sign in ".eE") else int(word), word, start)
        raise self.fail("a 'string', a number, true, false, null, a path or a call")

    def string(self) -> Literal:
        start = self.at
        self.at += 1
        letters: list[str] = []
        while True:
            if self.at >= len(self.text):
                raise self.fail(f"' for the string at position {start}")
            letter = self.text[self.at]
            if letter == "'":
                raw = self.text[start + 1 : self.at]
                self.at += 1
                return Literal("".join(letters), raw, start)
            if letter == "\\":
                # [R] test_illegal_escapes: any other escape is refused when the state machine is created.
                escaped = self.text[self.at + 1 : self.at + 2]
                if escaped not in ("'", "{", "}", "\\") or not escaped:
                    raise self.fail("one of ' { } \\ after '\\'", self.at + 1)
                letters.append(escaped)
                self.at += 2
                continue
            letters.append(letter)
            self.at += 1

    def path(self) -> PathArgument:
        start = self.at
        depth = 0
        quote = ""
        while self.at < len(self.text):
            letter = self.text[self.at]
            if quote:
                quote = "" if letter == quote else quote
            elif depth and letter in "'\"":
                quote = letter
            elif letter in "[(":
                depth += 1
            elif letter in "])":
                if depth == 0:
                    break
                depth -= 1
            elif letter == "," and depth == 0:
                break
            self.at += 1
        written = self.text[start : self.at]
        try:
            return PathArgument(parse_path(written), start)
        except PathError as error:
            raise PathError(
                "syntax",
                f"Invalid call '{self.text}': {error.reason}",
                reason=error.reason,
                path=self.text,
                position=start + (error.position or 0),
            ) from error


NAME: Final = re.compile(r"(States\.[A-Za-z0-9_]+)\s*\(")
WORD: Final = re.compile(r"(?:true|false|null|-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,3})?)(?![\w.])", re.ASCII)
CONSTANTS: Final[dict[str, Json]] = {"true": True, "false": False, "null": None}


def _nearest(name: str) -> str:
    from difflib import get_close_matches

    return " or ".join(get_close_matches(name, FUNCTIONS, n=2, cutoff=0.5)) or "such as States.Format"


def _compile(argument: Argument, field: str, source: random.Random) -> Prepared:
    match argument:
        case Literal(value):
            return lambda root, context, variables: value
        case PathArgument(path):
            return prepare_field_path(path.text.strip(), field)
        case Call(name, arguments):
            return _compile_call(name, arguments, field, source)


def _compile_call(name: str, arguments: tuple[Argument, ...], field: str, source: random.Random) -> Prepared:
    if name == "States.Format" and isinstance(arguments[0], Literal) and isinstance(arguments[0].value, str):
        return _compile_format(arguments[0].raw, [_compile(item, field, source) for item in arguments[1:]])
    function = _with_source(name, source)
    prepared = tuple(_compile(item, field, source) for item in arguments)
    if len(prepared) == 1:
        (only,) = prepared
        return lambda root, context, variables: function(only(root, context, variables))

    def call(root: Json, context: Json, variables: Mapping[str, Json]) -> Json:
        return function(*[item(root, context, variables) for item in prepared])

    return call


def _with_source(name: str, source: random.Random) -> Callable[..., Json]:
    function = FUNCTIONS[name].call
    if name not in RANDOM_FUNCTIONS:
        return function
    if name == "States.UUID":
        return lambda: function(source=source)

    def seeded(first: Json, last: Json, *seed: Json) -> Json:
        if not seed:
            return function(first, last, source=source)
        return function(first, last, source=seeded_source(seed[0]))

    return seeded


def _compile_format(raw: str, values: list[Prepared]) -> Prepared:
    def call(root: Json, context: Json, variables: Mapping[str, Json]) -> Json:
        return join_template(pieces, tuple(value(root, context, variables) for value in values))

    try:
        pieces = split_template(raw)
    except IntrinsicError as error:
        # A lone brace fails the execution, not the creation of the state machine; so it must fail when called.
        failure = error

        def fail(root: Json, context: Json, variables: Mapping[str, Json]) -> Json:
            raise IntrinsicError(failure.function, failure.detail)

        return fail
    return call
