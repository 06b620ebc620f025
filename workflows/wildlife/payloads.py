"""What is handed to the machine, to its functions, and back. Field names are the JSON's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class WildlifeRun:
    """The input of an execution. ``prefix`` is the folder of the images in the data bucket: ``incoming/2026-11/``."""

    prefix: str


@dataclass(frozen=True)
class GuardRequest:
    """``execution`` is the execution's name, with which log lines and what the run writes can be found.

    ``stage`` is the one that is to begin. Before Stage0 the images are listed; later checks are told what was found.
    """

    prefix: str
    execution: str
    stage: str
    images: int = 0
    chunks: int = 0
    shards: int = 0


@dataclass(frozen=True)
class Verdict:
    """Money in US dollars. The run fits the budget if ``estimated_usd`` is at most ``remaining_usd``.

    ``plan`` is the folder with ``chunks`` lists of images, one for each index of Stage0; ``shards`` is the number of
    indices of Stage1 and Stage2.
    """

    within_budget: bool
    estimated_usd: float
    remaining_usd: float
    spent_usd: float
    limit_usd: float
    images: int
    chunks: int
    shards: int
    plan: str
    reason: str


@dataclass(frozen=True)
class Events:
    """``events`` is the folder of Stage2's shards, ``weather`` the one for the weather of each, shard by shard."""

    events: str
    weather: str
    execution: str


@dataclass(frozen=True)
class Enriched:
    """Of ``events`` events so many have ``complete`` weather; the rest has a null for each hour that is missing."""

    events: int
    complete: int
    weather: str
