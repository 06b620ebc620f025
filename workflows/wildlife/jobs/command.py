"""How every job begins and ends: options, one log line for an error a person can act on, an exit code.

0 done · 65 the input is wrong, and another attempt would find it so again · 1 anything else (worth another attempt).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

from stepsmith.runtime import correlated, log

from .storage import Address, AddressError, StorageError

BAD_INPUT = 65

# What S3 says when a name is wrong or a right is missing. The rest (time-outs, throttling, 5xx) may pass.
_LASTING = frozenset(
    {"NoSuchBucket", "NoSuchKey", "404", "AccessDenied", "403", "InvalidBucketName", "PermanentRedirect"}
)


class BadInput(Exception):
    """The job was given something that it cannot work on. The message names it and says what to do."""


def run(name: str, work: Callable[[argparse.Namespace], None], options: argparse.Namespace) -> int:
    """Do the work; a ``BadInput`` or ``StorageError`` becomes one line. Anything else is a bug and shows its trace."""
    with correlated(state=name):
        try:
            work(options)
        except (BadInput, AddressError) as error:
            log("job stopped", level="ERROR", error=type(error).__name__, message=str(error))
            return BAD_INPUT
        except StorageError as error:
            log("job stopped", level="ERROR", error=error.code, message=str(error))
            return BAD_INPUT if error.code in _LASTING else 1
    return 0


def folder(prefix: str) -> str:
    """A prefix names a folder: ``incoming/2026-11`` is ``incoming/2026-11/``, and not ``incoming/2026-11-old/`` too."""
    if not prefix.strip("/"):
        raise BadInput("the prefix is empty; expected the folder of the images, such as incoming/2026-11/")
    return prefix if prefix.endswith("/") else prefix + "/"


def source(bucket: str, prefix: str) -> Address:
    if not bucket:
        raise BadInput("the bucket's name is empty")
    return Address(bucket, folder(prefix))
