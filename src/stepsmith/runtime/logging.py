"""A log line is one JSON object on stdout, and says which execution it belongs to.

    {"time": "2026-11-20T09:30:00.125Z", "level": "INFO", "event": "images listed", "execution": "…", "images": 66}

The correlation id is the execution's name. A job has it in its environment (``STEPSMITH_EXECUTION``, with the state's
name in ``STEPSMITH_STATE``); a function, whose environment outlives one execution, takes it from its event and
wraps its work in ``correlated``.
"""

from __future__ import annotations

import json
import math
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")

_bound: ContextVar[Mapping[str, str]] = ContextVar("stepsmith_correlation", default={})  # noqa: B039 (never mutated)
_ENVIRONMENT = {"execution": "STEPSMITH_EXECUTION", "state": "STEPSMITH_STATE"}
_OWN = frozenset({"time", "event"})


def log(event: str, /, *, level: str = "INFO", **fields: object) -> None:
    """Write one line. ``fields`` may name ``execution`` and ``state``.

    Fields called ``time`` and ``event`` are written as ``time_`` and ``event_``. A value that JSON does not
    know is written as text, never refused: a log line must not end the work it describes.
    """
    if level not in LEVELS:
        raise ValueError(f"level is {level!r}; expected one of {', '.join(LEVELS)}")
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    record: dict[str, object] = {"time": now, "level": level, "event": event}
    for name, variable in _ENVIRONMENT.items():
        value = fields.pop(name, None) or _bound.get().get(name) or os.environ.get(variable)
        if value:
            record[name] = value
    for name, value in fields.items():
        record[f"{name}_" if name in _OWN else name] = value
    # One write per line, so that the lines of several threads do not interleave.
    sys.stdout.write(json.dumps(_plain(record), ensure_ascii=False) + "\n")
    sys.stdout.flush()


@contextmanager
def correlated(*, execution: str | None = None, state: str | None = None) -> Iterator[None]:
    """Lines written inside carry these names. A name that is None is left as it was."""
    given = {name: value for name, value in (("execution", execution), ("state", state)) if value}
    token = _bound.set({**_bound.get(), **given})
    try:
        yield
    finally:
        _bound.reset(token)


def _plain(value: object) -> object:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        # A lone surrogate (half of a file name that is not UTF-8) cannot be written as UTF-8.
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, Mapping):
        return {str(_plain(str(key))): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        items = sorted(value, key=str) if isinstance(value, set | frozenset) else value
        return [_plain(item) for item in items]
    return _plain(str(value))
