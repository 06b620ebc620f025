"""How wide a text is drawn, without a font at hand: widths of a common sans serif, with some room to spare."""

from __future__ import annotations

import re
import unicodedata

# Thousandths of the font size. Everything else counts as 600, wide East Asian characters as 1000.
_WIDTHS = {
    **dict.fromkeys("ijl'|", 240),
    **dict.fromkeys("ft.,:;!I/\\[]() ", 300),
    **dict.fromkeys('r-`"{}*', 360),
    **dict.fromkeys("ckszvxyJ", 510),
    **dict.fromkeys("abdeghnopqu0123456789?$#_L", 570),
    **dict.fromkeys("FTZ+<>=~", 610),
    **dict.fromkeys("ABEKPSVXY&", 670),
    **dict.fromkeys("CDHNRUw", 730),
    **dict.fromkeys("GOQ", 790),
    **dict.fromkeys("mM", 840),
    **dict.fromkeys("W%@", 960),
}
_SLACK = 1.06


def width(text: str, size: float) -> float:
    """In the unit of ``size``."""
    total = 0
    for letter in text:
        if letter in _WIDTHS:
            total += _WIDTHS[letter]
        else:
            total += 1000 if unicodedata.east_asian_width(letter) in "WF" else 600
    return total / 1000 * size * _SLACK


def wrap(text: str, size: float, most: float, lines: int = 3) -> tuple[str, ...]:
    """``text`` in at most ``lines`` lines no wider than ``most``; what does not fit ends in an ellipsis.

    Breaks at spaces, else between the words of a camelCase or snake_case name, else anywhere.
    """
    words = [piece for piece in re.split(r"(?<=[\s_\-/.])|(?<=[a-z0-9])(?=[A-Z])", text) if piece]
    found = [""]
    for word in words:
        rest = word
        while rest:
            if width((found[-1] + rest).rstrip(), size) <= most:
                found[-1] += rest
                break
            if found[-1]:
                found.append("")
                continue
            cut = max(1, next((n for n in range(len(rest), 0, -1) if width(rest[:n], size) <= most), 1))
            found[-1], rest = rest[:cut], rest[cut:]
            if rest:
                found.append("")
    kept = [line.strip() for line in found[:lines]]
    if len(found) > lines:
        last = kept[-1]
        while last and width(last + "…", size) > most:
            last = last[:-1]
        kept[-1] = last.rstrip() + "…"
    return tuple(kept)
