"""A JSONPath is a root and a sequence of steps. This module turns the text into those; ``selection`` applies them.

The dialect is that of the Java library which Step Functions uses (Jayway), in the state in which AWS answers:

* ``.length()`` and its kin are *not* functions but property names, as AWS's own error texts show.
* A backslash inside a bracketed name stays part of the name, only the closing quote can be escaped
  [R] test_escape_sequence_parsing[ESCAPE_SEQUENCES_JSONPATH].
* ``$.[0]`` and ``$.a.['b']`` are accepted, as is a path with blanks around it.
* Slices have no step.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from stepsmith.paths.errors import PathError

if TYPE_CHECKING:
    from collections.abc import Callable

    from stepsmith.paths.predicates import Predicate


@dataclass(frozen=True, slots=True)
class Names:
    """``.a``, ``['a']`` or ``['a','b']``."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Indexes:
    """``[0]``, ``[-1]`` or ``[0,2]``."""

    indexes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Slice:
    """``[start:stop]``, either side may be absent."""

    start: int | None
    stop: int | None


@dataclass(frozen=True, slots=True)
class Wildcard:
    """``.*`` or ``[*]``."""


@dataclass(frozen=True, slots=True)
class Scan:
    """``..``: the step after it is tried at every object and array below."""


@dataclass(frozen=True, slots=True)
class Filter:
    """``[?(…)]``."""

    text: str
    predicate: Predicate


Step: TypeAlias = Names | Indexes | Slice | Wildcard | Scan | Filter
Root: TypeAlias = Literal["input", "context", "variable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedPath:
    """``variable`` is the name without its ``$``, for paths whose root is a workflow variable."""

    text: str
    root: Root
    variable: str | None
    steps: tuple[Step, ...]

    @property
    def definite(self) -> bool:
        """Whether the path names at most one node. Every other path yields an array, possibly an empty one."""
        last = len(self.steps) - 1
        return all(
            (isinstance(step, Names) and (len(step.names) == 1 or position == last))
            or (isinstance(step, Indexes) and len(step.indexes) == 1)
            for position, step in enumerate(self.steps)
        )


@lru_cache(maxsize=1024)  # the families of rules ask for the same paths one after the other
def parse_path(text: str) -> ParsedPath:
    """The steps of ``text``, which begins ``$`` (the input), ``$$`` (the context object) or ``$name`` (a variable).

    Raises PathError of kind ``syntax``, whose message says what was expected and where.
    """
    from stepsmith.paths.predicates import parse_filter

    return _Reader(text, parse_filter).path()


def render_steps(steps: tuple[Step, ...]) -> str:
    """Canonical brackets, as AWS prints them in causes: ``$['a'][0]``."""
    return "$" + "".join(_render(step) for step in steps)


def _render(step: Step) -> str:
    match step:
        case Names(names):
            return "[" + ",".join(f"'{name}'" for name in names) + "]"
        case Indexes(indexes):
            return "[" + ",".join(map(str, indexes)) + "]"
        case Slice(start, stop):
            return f"[{'' if start is None else start}:{'' if stop is None else stop}]"
        case Wildcard():
            return "[*]"
        case Scan():
            return ".."
        case Filter(text):
            return f"[?({text})]"


NAME_END: Final = frozenset(".[ ")
BLANKS: Final = " \t\r\n"


class _Reader:
    """A cursor over one path."""

    def __init__(self, text: str, parse_filter: Callable[[str, int, int], Predicate]) -> None:
        self.text = text
        self.end = len(text.rstrip(BLANKS))
        self.at = len(text) - len(text.lstrip(BLANKS))
        self.parse_filter = parse_filter

    def fail(self, expected: str, at: int | None = None) -> PathError:
        return syntax_error(self.text, expected, self.at if at is None else at, self.end)

    def path(self) -> ParsedPath:
        if self.at >= self.end or self.text[self.at] != "$":
            raise self.fail("'$' at the beginning of the path")
        self.at += 1
        root: Root = "input"
        variable = None
        if self.peek() == "$":
            root = "context"
            self.at += 1
        elif self.peek() not in ("", ".", "["):
            root, variable = "variable", self.variable()
        steps: list[Step] = []
        while self.at < self.end:
            if self.text[self.at] == ".":
                self.dot(steps)
            elif self.text[self.at] == "[":
                steps.append(self.bracket())
            else:
                raise self.fail("'.', '[' or the end of the path")
        return ParsedPath(text=self.text, root=root, variable=variable, steps=tuple(steps))

    def peek(self) -> str:
        return self.text[self.at] if self.at < self.end else ""

    def variable(self) -> str:
        start = self.at
        while self.at < self.end and self.text[self.at] not in ".[":
            self.at += 1
        name = self.text[start : self.at]
        if not name.isidentifier():
            raise self.fail("'.', '[', '$' or the name of a variable after '$'", start)
        return name

    def dot(self, steps: list[Step]) -> None:
        self.at += 1
        if self.peek() == ".":
            steps.append(Scan())
            self.at += 1
        following = self.peek()
        if following == "":
            raise self.fail("a name after '.'")
        if following == ".":
            raise self.fail("a name, '*' or '[' after '.'")
        if following == "[":
            return  # `$.[0]` is what people write, and the library accepts it
        if following == "*" and self.text[self.at + 1 : self.at + 2] in ("", ".", "[", *BLANKS):
            self.at += 1
            steps.append(Wildcard())
            return
        steps.append(Names((self.name(),)))

    def name(self) -> str:
        letters: list[str] = []
        start = self.at
        while self.at < self.end:
            letter = self.text[self.at]
            if letter == "\\":
                # [S] the specification's escape in reference paths: `$.foo\.bar` names the field `foo.bar`.
                self.at += 1
                if self.at >= self.end:
                    raise self.fail("a character after '\\'")
                letters.append(self.text[self.at])
                self.at += 1
                continue
            if letter in NAME_END:
                break
            letters.append(letter)
            self.at += 1
        if self.peek() == " ":
            raise self.fail("['…'] around a name that contains a blank")
        if self.at == start:
            raise self.fail("a name after '.'")
        return "".join(letters)

    def blanks(self) -> None:
        while self.at < self.end and self.text[self.at] in BLANKS:
            self.at += 1

    def close(self, opened: int) -> None:
        self.blanks()
        if self.peek() != "]":
            raise self.fail("']'" if self.at < self.end else f"']' for the '[' at position {opened}")
        self.at += 1

    def bracket(self) -> Step:
        opened = self.at
        self.at += 1
        self.blanks()
        letter = self.peek()
        if letter == "*":
            self.at += 1
            self.close(opened)
            return Wildcard()
        if letter in ("'", '"') and letter:
            return self.quoted_names(opened)
        if letter == "?":
            return self.filter(opened)
        if letter and (letter in "-:" or letter.isdigit()):
            return self.numbers(opened)
        raise self.fail("a quoted name, a number, a slice, '*' or '?(…)' after '['")

    def quoted_names(self, opened: int) -> Names:
        names = [self.quoted()]
        self.blanks()
        while self.peek() == ",":
            self.at += 1
            self.blanks()
            if self.peek() not in ("'", '"') or not self.peek():
                raise self.fail("a quoted name after ','")
            names.append(self.quoted())
            self.blanks()
        self.close(opened)
        return Names(tuple(names))

    def quoted(self) -> str:
        quote, opened = self.text[self.at], self.at
        self.at += 1
        letters: list[str] = []
        while self.at < self.end:
            letter = self.text[self.at]
            if letter == "\\" and self.text[self.at + 1 : self.at + 2] == quote:
                letters.append(quote)
                self.at += 2
            elif letter == quote and self.closes_name():
                self.at += 1
                return "".join(letters)
            else:
                letters.append(letter)
                self.at += 1
        raise self.fail(f"{quote} for the name that begins at position {opened}")

    def closes_name(self) -> bool:
        rest = self.text[self.at + 1 : self.end].lstrip(BLANKS)
        return rest[:1] in ("]", ",")

    def numbers(self, opened: int) -> Step:
        start = self.at
        while self.at < self.end and self.text[self.at] != "]":
            self.at += 1
        body = self.text[start : self.at]
        self.close(opened)
        if ":" in body:
            sides = body.split(":")
            if len(sides) != 2:
                raise self.fail("a slice [start:stop]; a step is not supported", start)
            return Slice(*(self.integer(side, start) if side.strip() else None for side in sides))
        return Indexes(tuple(self.integer(part, start) for part in body.split(",")))

    def integer(self, digits: str, at: int) -> int:
        stripped = digits.strip(BLANKS)
        number = stripped[1:] if stripped.startswith("-") else stripped
        # isdecimal alone would let other scripts' digits through; a longer number cannot be the index of anything.
        if not (number.isascii() and number.isdecimal() and len(number) <= 18):
            raise self.fail(f"a whole number, found '{stripped}'", at)
        return int(stripped)

    def filter(self, opened: int) -> Filter:
        self.at += 1
        self.blanks()
        if self.peek() != "(":
            raise self.fail("'(' after '?'")
        start = self.at + 1
        close = closing_parenthesis(self.text, self.at, self.end)
        if close is None:
            raise self.fail(f"')' for the '(' at position {self.at}", self.end)
        body = self.text[start:close]
        self.at = close + 1
        self.close(opened)
        return Filter(body.strip(), self.parse_filter(self.text, start, close))


def closing_parenthesis(text: str, opened: int, end: int) -> int | None:
    """Where the parenthesis at ``opened`` closes, leaving out quoted strings and regular expressions."""
    depth = 0
    at = opened
    while at < end:
        letter = text[at]
        if letter in "'\"":
            at += 1
            while at < end and text[at] != letter:
                at += 2 if text[at] == "\\" else 1
        elif letter == "/" and text[opened:at].rstrip(BLANKS).endswith("=~"):
            at += 1
            while at < end and text[at] != "/":
                at += 2 if text[at] == "\\" else 1
        elif letter == "(":
            depth += 1
        elif letter == ")":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    return None


def syntax_error(text: str, expected: str, at: int, end: int | None = None) -> PathError:
    limit = len(text) if end is None else end
    found = f"'{text[at]}'" if at < limit else "the end"
    return PathError(
        "syntax",
        f"Invalid path '{text}': expected {expected} at position {at}, found {found}",
        reason=f"expected {expected} at position {at}, found {found}",
        path=text,
        position=at,
    )
