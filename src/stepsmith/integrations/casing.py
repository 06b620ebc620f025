"""Names between AWS's APIs and Step Functions: every member is PascalCase in a state machine, whatever the API says.

The keys of maps are the user's data and never change.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Literal, TypeAlias

Style: TypeAlias = Literal["optimized", "sdk"]


def member_name(member: str, style: Style = "optimized") -> str:
    """``jobName`` → ``JobName``. SDK integrations follow the Java SDK 2, where a leading acronym is a word:
    ``DBInstanceIdentifier`` → ``DbInstanceIdentifier``; optimized ones keep it.
    """
    if not member:
        return member
    if style == "optimized":
        return member[0].upper() + member[1:]
    end = 1
    # A capital goes down as long as it is followed by another capital, or nothing: the last one begins the next word.
    while end < len(member) and member[end].isupper() and not (end + 1 < len(member) and member[end + 1].islower()):
        end += 1
    return member[0].upper() + member[1:end].lower() + member[end:]


def class_name(name: str) -> str:
    """The Java SDK 2's name of a class: ``SFN`` → ``Sfn``, ``CloudWatch Logs`` → ``CloudWatchLogs``."""
    spaced = re.sub(r"[^A-Za-z0-9]+", " ", name)
    for pattern, replacement in _WORD_BORDERS:
        spaced = pattern.sub(replacement, spaced)
    return "".join(word[0].upper() + word[1:].lower() for word in spaced.split())


_WORD_BORDERS: Final[tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = (
    (re.compile(r"([^a-z]{2,})v([0-9]+)"), r"\1 v\2 "),
    (re.compile(r"([^A-Z]{2,})V([0-9]+)"), r"\1 V\2 "),
    (re.compile(r"(?<=[a-z])(?=[A-Z][A-Za-z0-9])"), " "),
    (re.compile(r"([A-Z]+)([A-Z][a-z])"), r"\1 \2"),
    (re.compile(r"([0-9])([A-Za-z])"), r"\1 \2"),
)


def segment_of(service_id: str) -> str:
    """The service's word in ``aws-sdk:<word>:…``: its id without blanks, lower case, without a trailing 'service'."""
    return re.sub(r"[^A-Za-z0-9]", "", service_id).lower().removesuffix("service")


def exception_prefix(service_id: str) -> str:
    """The word before the dot in the error names of an SDK integration: ``Sfn`` in ``Sfn.InvalidTokenException``."""
    override = _PREFIX_OVERRIDES.get(service_id)
    if override is not None:
        return override
    name = class_name(service_id)
    return name.removeprefix("Amazon").removeprefix("Aws").removesuffix("Service") or name


_PREFIX_OVERRIDES: Final = {"MemoryDB": "MemoryDB"}


def exception_name(shape_name: str) -> str:
    """The Java SDK 2's class for an API's error: ``NoSuchBucket`` → ``NoSuchBucketException``."""
    return class_name(shape_name.removesuffix("Fault").removesuffix("Exception")) + "Exception"
