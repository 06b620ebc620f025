"""What is handed to the machine, to its function, and back. Field names are the JSON's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Texts:
    """The input of an execution. ``prefix`` is the folder of the texts in the bucket, such as ``incoming/``."""

    prefix: str


@dataclass(frozen=True)
class Found:
    """How many texts lie under the prefix, and their size."""

    texts: int
    size_bytes: int
