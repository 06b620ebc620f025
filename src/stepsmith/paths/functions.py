"""The intrinsic functions ``States.*``, as AWS computes them rather than as the specification words them.

Evidence: [R] recordings of real executions; 'reported': results that users of the real service published. Every
function takes its arguments positionally and raises IntrinsicError for values that it does not accept; the number of
arguments is checked when a call is prepared.
"""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from stepsmith.paths.errors import IntrinsicError
from stepsmith.paths.text import compact_json, plain_text

if TYPE_CHECKING:
    import random

Json: TypeAlias = Any

STRING_LIMIT_CHARACTERS: Final = 10_000
RANGE_LIMIT_ITEMS: Final = 1000
ALGORITHMS: Final = {
    "MD5": "md5",
    "SHA-1": "sha1",
    "SHA-256": "sha256",
    "SHA-384": "sha384",
    "SHA-512": "sha512",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Intrinsic:
    """``most`` is None where any number of arguments may follow. ``text`` says that the result is always a string,
    which is what ErrorPath and CausePath ask for; ArrayGetItem counts, although its result may be anything."""

    name: str
    call: Callable[..., Json]
    least: int
    most: int | None
    text: bool = False


def array(*items: Json) -> Json:
    return list(items)


def array_partition(items: Json, size: Json) -> Json:
    name = "States.ArrayPartition"
    values = _array(name, items)
    length = _truncated(name, size)
    if length <= 0:
        raise IntrinsicError(name, f"the size of a chunk must be above 0, found {plain_text(size)}")
    return [values[start : start + length] for start in range(0, len(values), length)]


def array_contains(items: Json, value: Json) -> Json:
    # Reported: scalars are compared by their text, so that true is found in ["true"], and objects with their keys in
    # order. [R] test_array_contains agrees on equal objects and arrays.
    wanted = _comparable(value)
    return any(_comparable(item) == wanted for item in _array("States.ArrayContains", items))


def array_range(first: Json, last: Json, step: Json) -> Json:
    name = "States.ArrayRange"
    start, stop, stride = (_truncated(name, number) for number in (first, last, step))
    if stride == 0:
        raise IntrinsicError(name, "the step must not be 0")
    numbers = range(start, stop + (1 if stride > 0 else -1), stride)
    # len() of a range fails beyond the size of a C integer, where the limit is long passed.
    if abs(stop - start) // abs(stride) >= RANGE_LIMIT_ITEMS and (stop > start) == (stride > 0):
        raise IntrinsicError(name, f"the range may hold at most {RANGE_LIMIT_ITEMS} numbers")
    return list(numbers)


def array_get_item(items: Json, index: Json) -> Json:
    name = "States.ArrayGetItem"
    values = _array(name, items)
    position = _truncated(name, index)
    if not values and position >= 0:
        return None  # reported: an empty array gives null, not a failure
    if not 0 <= position < len(values):
        raise IntrinsicError(name, f"index {position} is outside an array of {len(values)}")
    return values[position]


def array_length(items: Json) -> Json:
    return len(_array("States.ArrayLength", items))


def array_unique(items: Json) -> Json:
    seen: dict[tuple[str, str], Json] = {}
    for item in _array("States.ArrayUnique", items):
        # The kind keeps 1, true and "1" apart, which Python's own equality would not.
        kind = "boolean" if isinstance(item, bool) else "number" if isinstance(item, (int, float)) else "other"
        spelled = compact_json(float(item) if kind == "number" and _is_exact(item) else item)
        seen.setdefault((kind, spelled), item)
    return list(seen.values())


def base64_encode(data: Json) -> Json:
    text = _limited("States.Base64Encode", data)
    return base64.b64encode(text.encode("utf-8", "surrogatepass")).decode("ascii")


def base64_decode(data: Json) -> Json:
    text = _limited("States.Base64Decode", data)
    # Reported: the decoder is a lenient one. It leaves out characters that are not in the alphabet and missing padding.
    letters = re.sub(r"[^A-Za-z0-9+/]", "", text.replace("-", "+").replace("_", "/"))
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return base64.b64decode(letters + "=" * (-len(letters) % 4)).decode("utf-8", "replace")


def hash_(data: Json, algorithm: Json) -> Json:
    name = "States.Hash"
    if not isinstance(algorithm, str) or algorithm not in ALGORITHMS:
        raise IntrinsicError(name, f"the algorithm must be one of {', '.join(ALGORITHMS)}")
    # Reported: numbers and objects are hashed by their text.
    text = _limited(name, data if isinstance(data, str) else compact_json(data))
    import hashlib  # with its libraries slow to load, and only a running machine hashes

    return hashlib.new(ALGORITHMS[algorithm], text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def json_merge(first: Json, second: Json, deep: Json) -> Json:
    name = "States.JsonMerge"
    if not isinstance(first, dict) or not isinstance(second, dict):
        raise IntrinsicError(name, "both values must be objects")
    if deep is True:
        raise IntrinsicError(name, "only the shallow mode is supported: the third argument must be false")
    return {**first, **second}


def math_random(first: Json, last: Json, *, source: random.Random) -> Json:
    """From ``first`` to one below ``last``. The numbers for a seed are ours: how AWS makes its own is not published."""
    name = "States.MathRandom"
    start, stop = _truncated(name, first), _truncated(name, last)
    if start >= stop:
        raise IntrinsicError(name, f"the start {start} must be below the end {stop}")
    return source.randrange(start, stop)


def seeded_source(seed: Json) -> random.Random:
    """For MathRandom's third argument."""
    import random

    return random.Random(_truncated("States.MathRandom", seed))


def math_add(first: Json, second: Json) -> Json:
    name = "States.MathAdd"
    return _rounded(name, first) + _rounded(name, second)


def string_split(text: Json, separators: Json) -> Json:
    name = "States.StringSplit"
    whole, letters = _string(name, text), _string(name, separators)
    # [R] test_string_split: each character separates, and empty pieces are dropped.
    pieces = re.split("[" + re.escape(letters) + "]", whole) if letters else [whole]
    return [piece for piece in pieces if piece]


def string_to_json(text: Json) -> Json:
    name = "States.StringToJson"
    whole = _string(name, text)
    if not whole.strip():
        return None  # [R] test_string_to_json: nothing parses as null
    try:
        return json.loads(whole, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise IntrinsicError(name, f"the text is no JSON: {error}") from error


def json_to_string(value: Json) -> Json:
    return compact_json(value)


def make_uuid(*, source: random.Random) -> Json:
    import uuid

    return str(uuid.UUID(int=source.getrandbits(128), version=4))


def format_(template: Json, *values: Json) -> Json:
    """For a template that is only known at run time; ``intrinsics`` splits literal ones when it prepares the call."""
    pieces = split_template(_string("States.Format", template))
    return join_template(pieces, values)


def split_template(template: str) -> tuple[str, ...]:
    """The text around each ``{}``. A backslash keeps a brace, a quote or a backslash as it is."""
    pieces: list[str] = []
    letters: list[str] = []
    at = 0
    while at < len(template):
        letter = template[at]
        if letter == "\\" and template[at + 1 : at + 2] in ("{", "}", "'", "\\"):
            letters.append(template[at + 1])
            at += 2
        elif letter == "{" and template[at + 1 : at + 2] == "}":
            pieces.append("".join(letters))
            letters = []
            at += 2
        elif letter in "{}":
            # Reported: the execution fails, with States.Runtime, where a brace is neither in a pair nor escaped.
            raise IntrinsicError("States.Format", f"a lone '{letter}' at position {at}; write '\\{letter}'")
        else:
            letters.append(letter)
            at += 1
    pieces.append("".join(letters))
    return tuple(pieces)


def join_template(pieces: tuple[str, ...], values: tuple[Json, ...]) -> str:
    if len(values) != len(pieces) - 1:
        raise IntrinsicError("States.Format", f"{len(pieces) - 1} times {{}} in the template, but {len(values)} values")
    parts = [pieces[0]]
    for value, piece in zip(values, pieces[1:], strict=True):
        parts.append(plain_text(value))
        parts.append(piece)
    return "".join(parts)


FUNCTIONS: Final[dict[str, Intrinsic]] = {
    function.name: function
    for function in (
        Intrinsic(name="States.Format", call=format_, least=1, most=None, text=True),
        Intrinsic(name="States.StringToJson", call=string_to_json, least=1, most=1),
        Intrinsic(name="States.JsonToString", call=json_to_string, least=1, most=1, text=True),
        Intrinsic(name="States.Array", call=array, least=0, most=None),
        Intrinsic(name="States.ArrayPartition", call=array_partition, least=2, most=2),
        Intrinsic(name="States.ArrayContains", call=array_contains, least=2, most=2),
        Intrinsic(name="States.ArrayRange", call=array_range, least=3, most=3),
        Intrinsic(name="States.ArrayGetItem", call=array_get_item, least=2, most=2, text=True),
        Intrinsic(name="States.ArrayLength", call=array_length, least=1, most=1),
        Intrinsic(name="States.ArrayUnique", call=array_unique, least=1, most=1),
        Intrinsic(name="States.Base64Encode", call=base64_encode, least=1, most=1, text=True),
        Intrinsic(name="States.Base64Decode", call=base64_decode, least=1, most=1, text=True),
        Intrinsic(name="States.Hash", call=hash_, least=2, most=2, text=True),
        Intrinsic(name="States.JsonMerge", call=json_merge, least=3, most=3),
        Intrinsic(name="States.MathRandom", call=math_random, least=2, most=3),
        Intrinsic(name="States.MathAdd", call=math_add, least=2, most=2),
        Intrinsic(name="States.StringSplit", call=string_split, least=2, most=2),
        Intrinsic(name="States.UUID", call=make_uuid, least=0, most=0, text=True),
    )
}
RANDOM_FUNCTIONS: Final = frozenset({"States.MathRandom", "States.UUID"})


def _no_constant(word: str) -> Json:
    raise ValueError(f"{word} is no JSON")


def _array(name: str, value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise IntrinsicError(name, f"an array was expected, found {_kind(value)}")
    return value


def _string(name: str, value: Json) -> str:
    if not isinstance(value, str):
        raise IntrinsicError(name, f"a string was expected, found {_kind(value)}")
    return value


def _limited(name: str, value: Json) -> str:
    text = _string(name, value)
    if len(text) > STRING_LIMIT_CHARACTERS:
        raise IntrinsicError(
            name, f"the text has {len(text)} characters, at most {STRING_LIMIT_CHARACTERS} are allowed"
        )
    return text


def _number(name: str, value: Json) -> int | float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise IntrinsicError(name, f"a number was expected, found {_kind(value)}")
    return value


def _truncated(name: str, value: Json) -> int:
    # Reported: ArrayRange, ArrayPartition, ArrayGetItem and MathRandom cut the decimals off; only MathAdd rounds.
    return int(_number(name, value))


def _rounded(name: str, value: Json) -> int:
    # [R] test_math_add: half up, so that -1.5 becomes -1.
    number = _number(name, value)
    return number if isinstance(number, int) else math.floor(number + 0.5)


def _is_exact(number: int | float) -> bool:
    return isinstance(number, float) or abs(number) <= 2**53


def _comparable(value: Json) -> str:
    return value if isinstance(value, str) else compact_json(value)


def _kind(value: Json) -> str:
    if value is None:
        return "null"
    for types, word in ((bool, "a boolean"), ((int, float), "a number"), (str, "a string"), (list, "an array")):
        if isinstance(value, types):
            return word
    return "an object"
