"""Bytes of a file to text. Definitions and templates are UTF-8 without a byte order mark, as JSON demands."""

from __future__ import annotations

from stepsmith.source.document import Problem
from stepsmith.source.span import Span

_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_UTF8_MARK = b"\xef\xbb\xbf"
_START = Span(1, 1, 1, 1)


def decode(content: bytes) -> tuple[str, Problem | None]:
    """The text, and what is wrong with its encoding.

    After a byte order mark the text is still read. Where the problem is fatal the text is only good for showing.
    """
    if content.startswith(_UTF8_MARK):
        text, problem = decode(content[len(_UTF8_MARK) :])
        message = "begins with a byte order mark, which JSON does not allow: save it as UTF-8 without one"
        return text, problem or Problem(message, "", _START, False)
    if content[1:2] == b"\0" or content[:1] == b"\0":  # no definition begins with a NUL or has one in second place
        return "", Problem("written in UTF-16: save it as UTF-8", "", _START, True)
    try:
        return content.decode("utf-8"), None
    except UnicodeDecodeError as error:
        found = next((name for mark, name in _MARKS if content.startswith(mark)), None)
        if found is not None:
            return "", Problem(f"written in {found}: save it as UTF-8", "", _START, True)
        before = content[: error.start].decode("utf-8")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        message = f"not UTF-8: the byte 0x{content[error.start]:02X} begins no character; save it as UTF-8"
        text = content.decode("utf-8", errors="replace")
        return text, Problem(message, "", Span(line, column, line, column + 1), True)
