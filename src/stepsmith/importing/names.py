"""Python names from the names of states: readable, valid, each once."""

from __future__ import annotations

import builtins
import keyword
import re

_HIDDEN = frozenset(dir(builtins)) | frozenset(keyword.kwlist) | {"_"}


class Names:
    """Names of one namespace; ``taken`` are those that it must not hide."""

    def __init__(self, taken: frozenset[str]) -> None:
        self._taken = set(taken)

    def make(self, text: str, otherwise: str = "state") -> str:
        base = identifier(text) or otherwise
        if base in _HIDDEN or not base.isidentifier():
            base = f"{otherwise}_{base}"
        name, number = base, 1
        while name in self._taken:
            number += 1
            name = f"{base}_{number}"
        self._taken.add(name)
        return name


def identifier(text: str) -> str:
    """``Get Job Status`` and ``GetJobStatus`` are ``get_job_status``. Empty when nothing of the text is left."""
    words = re.sub(r"[^0-9A-Za-z]+", "_", text)
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", words)
    return re.sub(r"_+", "_", words).strip("_").lower()[:60].rstrip("_")
