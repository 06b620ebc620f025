"""String functions. Characters are Unicode code points, as $length counts them."""

from __future__ import annotations

import base64
import binascii
import math
import re
from urllib.parse import quote

from stepsmith.jsonata.errors import JsonataError, failure
from stepsmith.jsonata.library import Library
from stepsmith.jsonata.matching import Matched, matches
from stepsmith.jsonata.run import RUN, Frame
from stepsmith.jsonata.text import string_of
from stepsmith.jsonata.values import UNDEFINED, Function, Sequence, Value

LIBRARY = Library()
_define = LIBRARY.add
_CONTAINERS = (list, dict)


@_define("string", "<x-b?:s>", 1)
def _string(env: Frame, value: Value = UNDEFINED, pretty: Value = UNDEFINED) -> Value:
    if value is UNDEFINED:
        return value
    text = string_of(value, pretty=pretty is True)
    if isinstance(value, _CONTAINERS):
        env[RUN].charge(len(text) >> 3)
    env[RUN].check_text(len(text))
    return text


@_define("substring", "<s-nn?:s>", 3)
def substring(env: Frame, text: Value = UNDEFINED, start: Value = UNDEFINED, length: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    first = 0 if start is UNDEFINED else start
    if len(text) + first < 0:
        first = 0
    if length is UNDEFINED:
        return text[_whole(first) :]
    if length <= 0:
        return ""
    end = first + length if first >= 0 else len(text) + first + length
    return text[_whole(first) : _whole(end)]


def _whole(number: float) -> int:
    if number != number:
        return 0
    return int(max(-1e15, min(1e15, number)))


@_define("substringBefore", "<s-s:s>", 2)
def _substring_before(env: Frame, text: Value = UNDEFINED, mark: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    place = -1 if mark is UNDEFINED else text.find(mark)
    return text if place < 0 else text[:place]


@_define("substringAfter", "<s-s:s>", 2)
def _substring_after(env: Frame, text: Value = UNDEFINED, mark: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    place = -1 if mark is UNDEFINED else text.find(mark)
    return text if place < 0 else text[place + len(mark) :]


@_define("lowercase", "<s-:s>", 1)
def _lowercase(env: Frame, text: Value = UNDEFINED) -> Value:
    return text if text is UNDEFINED else text.lower()


@_define("uppercase", "<s-:s>", 1)
def _uppercase(env: Frame, text: Value = UNDEFINED) -> Value:
    return text if text is UNDEFINED else text.upper()


@_define("length", "<s-:n>", 1)
def _length(env: Frame, text: Value = UNDEFINED) -> Value:
    return text if text is UNDEFINED else len(text)


_BLANKS = re.compile(r"[ \t\n\r]+")


@_define("trim", "<s-:s>", 1)
def _trim(env: Frame, text: Value = UNDEFINED) -> Value:
    return text if text is UNDEFINED else _BLANKS.sub(" ", text).strip(" ")


@_define("pad", "<s-ns?:s>", 3)
def _pad(env: Frame, text: Value = UNDEFINED, width: Value = UNDEFINED, filler: Value = UNDEFINED) -> Value:
    if text is UNDEFINED or width is UNDEFINED or width != width:
        return text
    missing = abs(width) - len(text)
    if missing <= 0:
        return text
    env[RUN].check_text(_whole(missing) + len(text))
    characters = filler if filler else " "
    count = math.trunc(missing)
    padding = (characters * (count // len(characters) + 1))[:count]
    return text + padding if width > 0 else padding + text


@_define("join", "<a<s>s?:s>", 2)
def _join(env: Frame, texts: Value = UNDEFINED, separator: Value = UNDEFINED) -> Value:
    if texts is UNDEFINED:
        return texts
    between = "" if separator is UNDEFINED else separator
    if between:
        env[RUN].check_text(len(between) * len(texts))
    env[RUN].charge(len(texts) >> 4)
    joined = between.join(texts)
    env[RUN].check_text(len(joined))
    return joined


@_define("contains", "<s-(sf):b>", 2, higher_order=True)
def _contains(env: Frame, text: Value = UNDEFINED, pattern: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    if isinstance(pattern, Function):
        return next(matches(pattern, text, env, "contains"), None) is not None
    return UNDEFINED if pattern is UNDEFINED else pattern in text


@_define("match", "<s-f<s:o>n?:a<o>>", 3, higher_order=True)
def _match(env: Frame, text: Value = UNDEFINED, pattern: Value = UNDEFINED, limit: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    if limit is not UNDEFINED and limit < 0:
        raise failure("D3040", value=limit)
    found = Sequence()
    if limit is UNDEFINED or limit > 0:
        for match in matches(pattern, text, env, "match"):
            found.append({"match": match.text, "index": match.start, "groups": list(match.groups)})
            if limit is not UNDEFINED and len(found) >= limit:
                break
    return found


@_define("split", "<s-(sf)n?:a<s>>", 3, higher_order=True)
def _split(env: Frame, text: Value = UNDEFINED, separator: Value = UNDEFINED, limit: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    if limit is not UNDEFINED and limit < 0:
        raise failure("D3020", value=limit)
    most = None if limit is UNDEFINED else _whole(limit)
    env[RUN].charge(len(text) >> 4)
    if isinstance(separator, Function):
        return _split_by_matches(text, separator, limit, env)
    if separator is UNDEFINED:
        parts = [text]
    else:
        parts = text.split(separator) if separator else list(text)
    env[RUN].check_items(len(parts))
    return parts[:most]


def _split_by_matches(text: str, separator: Function, limit: Value, env: Frame) -> list[Value]:
    parts: list[Value] = []
    start = 0
    if limit is not UNDEFINED and limit <= 0:
        return parts
    for match in matches(separator, text, env, "split"):
        parts.append(text[start : match.start])
        start = match.end
        if limit is not UNDEFINED and len(parts) >= limit:
            return parts
    parts.append(text[start:])
    return parts


@_define("replace", "<s-(sf)(sf)n?:s>", 4, higher_order=True)
def _replace(
    env: Frame,
    text: Value = UNDEFINED,
    pattern: Value = UNDEFINED,
    replacement: Value = UNDEFINED,
    limit: Value = UNDEFINED,
) -> Value:
    if text is UNDEFINED:
        return text
    if pattern == "":
        raise failure("D3010")
    if limit is not UNDEFINED and limit < 0:
        raise failure("D3011", value=limit)
    if pattern is UNDEFINED or limit == 0:
        return text
    if isinstance(pattern, Function):
        return _replace_matches(text, pattern, replacement, limit, env)
    if not isinstance(replacement, str):
        raise failure("D3012", value=replacement)
    count = -1 if limit is UNDEFINED else math.ceil(min(limit, 1e9))
    grown = text.count(pattern) * len(replacement)
    env[RUN].check_text(len(text) + (grown if count < 0 else min(grown, count * len(replacement))))
    return text.replace(pattern, replacement, count)


def _replace_matches(text: str, pattern: Function, replacement: Value, limit: Value, env: Frame) -> str:
    parts: list[str] = []
    place = length = 0
    for count, match in enumerate(matches(pattern, text, env, "replace"), 1):
        parts.append(text[place : match.start])
        if isinstance(replacement, Function):
            value = replacement.call([match.as_object()], UNDEFINED, env)
            if type(value) is not str:
                raise failure("D3012", value=value)
        elif isinstance(replacement, str):
            value = _fill(replacement, match)
        else:
            raise failure("D3012", value=replacement)
        parts.append(value)
        length += len(value)
        env[RUN].check_text(length)
        place = match.start + len(match.text)
        if limit is not UNDEFINED and count >= limit:
            break
    return "".join(parts) + text[place:]


def _fill(template: str, match: Matched) -> str:
    """``$0`` is the match, ``$n`` a group (as many digits as there can be groups), ``$$`` a dollar."""
    groups = match.groups
    most_digits = len(str(len(groups))) if groups else 1
    filled: list[str] = []
    place = 0
    while True:
        dollar = template.find("$", place)
        if dollar < 0:
            return "".join(filled) + template[place:]
        filled.append(template[place:dollar])
        place = dollar + 1
        following = template[place : place + 1]
        if following == "$":
            filled.append("$")
            place += 1
        elif following == "0":
            filled.append(match.text)
            place += 1
        else:
            digits = _leading_digits(template[place : place + most_digits])
            if most_digits > 1 and digits and int(digits) > len(groups):
                digits = _leading_digits(template[place : place + most_digits - 1])
            if not digits:
                filled.append("$")
                continue
            group = groups[int(digits) - 1] if 0 < int(digits) <= len(groups) else None
            if isinstance(group, str):
                filled.append(group)
            place += len(str(int(digits)))


def _leading_digits(text: str) -> str:
    digits = re.match(r"[0-9]*", text)
    return digits.group() if digits else ""


@_define("base64encode", "<s-:s>", 1)
def _base64encode(env: Frame, text: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    env[RUN].check_text(len(text))
    return base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")


@_define("base64decode", "<s-:s>", 1)
def _base64decode(env: Frame, text: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        # [M]: "threw an internal error during evaluation."
        raise JsonataError("U1003", "The argument of base64decode is not Base64") from None
    return data.decode("utf-8", "replace")


_COMPONENT = "-_.!~*'()"
_RESERVED = ";/?:@&=+$,#"


def _encode(env: Frame, text: Value, safe: str, name: str) -> Value:
    if text is UNDEFINED:
        return text
    env[RUN].check_text(3 * len(text))
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise failure("D3140", raw=name, value=text) from None


@_define("encodeUrlComponent", "<s-:s>", 1)
def _encode_component(env: Frame, text: Value = UNDEFINED) -> Value:
    return _encode(env, text, _COMPONENT, "encodeUrlComponent")


@_define("encodeUrl", "<s-:s>", 1)
def _encode_url(env: Frame, text: Value = UNDEFINED) -> Value:
    return _encode(env, text, _COMPONENT + _RESERVED, "encodeUrl")


_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")


def _decode(env: Frame, text: Value, keep: str, name: str) -> Value:
    """Runs of %XX must be UTF-8; escapes of the characters in ``keep`` stay escapes."""
    if text is UNDEFINED:
        return text

    env[RUN].check_text(len(text))

    def decoded(run: re.Match[str]) -> str:
        data = bytes.fromhex(run.group().replace("%", ""))
        characters = data.decode("utf-8")
        return "".join(quote(c, safe="") if c in keep else c for c in characters)

    try:
        if "%" in _ESCAPED.sub("", text):
            raise ValueError("a lone percent sign")
        return _ESCAPED.sub(decoded, text)
    except ValueError:
        raise failure("D3140", raw=name, value=text) from None


@_define("decodeUrlComponent", "<s-:s>", 1)
def _decode_component(env: Frame, text: Value = UNDEFINED) -> Value:
    return _decode(env, text, "", "decodeUrlComponent")


@_define("decodeUrl", "<s-:s>", 1)
def _decode_url(env: Frame, text: Value = UNDEFINED) -> Value:
    return _decode(env, text, _RESERVED, "decodeUrl")
