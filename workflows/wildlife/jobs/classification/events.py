"""Bursts become events: one per burst and species, decided by all the pictures of an animal together.

In a burst, a detection continues the track of the animal that was near it in a picture before. All pictures of a track
have one species: the one that is likeliest for all of them, so that one blurred picture in three does not make a second
animal. Tracks of one species are one event.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import numpy as np

UNKNOWN = "unknown"
# How far an animal gets between two pictures, in lengths of its box; and how much its box may grow or shrink.
FARTHEST_LENGTHS = 2.0
MOST_GROWTH = 2.0
LEAST_CHANCE = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One detection. ``chances`` are the species' probabilities, or None where there was nothing to measure."""

    image_uri: str
    picture: int
    box: tuple[int, int, int, int]
    score: float
    chances: np.ndarray | None


@dataclass(slots=True, kw_only=True)
class Track:
    sightings: list[Sighting] = field(default_factory=list)


def bursts(rows: Iterable[Mapping[str, Any]], gap_seconds: float) -> Iterator[list[Mapping[str, Any]]]:
    """Rows come camera by camera in the order of their times; a picture without a time is a burst of its own."""
    burst: list[Mapping[str, Any]] = []
    for row in rows:
        if burst and not _continues(burst[-1], row, gap_seconds):
            yield burst
            burst = []
        burst.append(row)
    if burst:
        yield burst


def _continues(before: Mapping[str, Any], row: Mapping[str, Any], gap_seconds: float) -> bool:
    if before["camera"] != row["camera"] or not before["taken_at_local"] or not row["taken_at_local"]:
        return False
    passed = datetime.fromisoformat(row["taken_at_local"]) - datetime.fromisoformat(before["taken_at_local"])
    return 0 <= passed.total_seconds() <= gap_seconds


def tracks(sightings: Sequence[Sighting]) -> list[Track]:
    """Nearest first: pairs of a track's end and a sighting of the next picture, each taken once."""
    found: list[Track] = []
    for picture in sorted({sighting.picture for sighting in sightings}):
        new = [sighting for sighting in sightings if sighting.picture == picture]
        pairs = sorted(
            (apart, track, number)
            for track, known in enumerate(found)
            for number, sighting in enumerate(new)
            if (apart := _lengths_apart(known.sightings[-1], sighting)) is not None
        )
        used_tracks: set[int] = set()
        used: set[int] = set()
        for _, track, number in pairs:
            if track not in used_tracks and number not in used:
                used_tracks.add(track)
                used.add(number)
                found[track].sightings.append(new[number])
        found.extend(Track(sightings=[one]) for number, one in enumerate(new) if number not in used)
    return found


def _lengths_apart(one: Sighting, other: Sighting) -> float | None:
    lengths = [max(box[2], box[3], 1) for box in (one.box, other.box)]
    if max(lengths) / min(lengths) > MOST_GROWTH:
        return None
    across = one.box[0] + one.box[2] / 2 - other.box[0] - other.box[2] / 2
    down = one.box[1] + one.box[3] - other.box[1] - other.box[3]
    apart = math.hypot(across, down) / (sum(lengths) / 2) / max(1, other.picture - one.picture)
    return apart if apart <= FARTHEST_LENGTHS else None


def together(sightings: Iterable[Sighting]) -> np.ndarray | None:
    """What several views of one animal say: the mean of the logarithms, so that one doubtful view weighs little."""
    known = [np.log(np.maximum(one.chances, LEAST_CHANCE)) for one in sightings if one.chances is not None]
    if not known:
        return None
    joint = np.exp(np.mean(known, axis=0))
    return np.asarray(joint / joint.sum())


def events(
    burst: Sequence[Mapping[str, Any]], sightings: Sequence[Sighting], classes: Sequence[str]
) -> list[dict[str, Any]]:
    by_species: dict[str, list[Sighting]] = {}
    for track in tracks(sightings):
        chances = together(track.sightings)
        species = UNKNOWN if chances is None else classes[int(chances.argmax())]
        by_species.setdefault(species, []).extend(track.sightings)
    return [_event(burst, species, some, classes) for species, some in sorted(by_species.items())]


def _event(
    burst: Sequence[Mapping[str, Any]], species: str, sightings: list[Sighting], classes: Sequence[str]
) -> dict[str, Any]:
    ordered = sorted(sightings, key=lambda one: (one.picture, one.box))
    first, last = burst[ordered[0].picture], burst[ordered[-1].picture]
    chances = together(ordered)
    confidence = 0.0 if chances is None or species == UNKNOWN else float(chances[classes.index(species)])
    per_picture = [sum(1 for one in ordered if one.picture == picture) for picture in {one.picture for one in ordered}]
    identity = "\n".join((first["camera"], first["taken_at_local"] or "", species, ordered[0].image_uri))
    return {
        "event_id": hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:24],
        "camera": first["camera"],
        "started_at_local": first["taken_at_local"],
        "ended_at_local": last["taken_at_local"],
        "utc_offset_minutes": first["utc_offset_minutes"],
        "species": species,
        "confidence": round(confidence, 4),
        "animals": max(per_picture),
        "images": [one.image_uri for one in ordered],
        "boxes": [list(one.box) for one in ordered],
        "scores": [one.score for one in ordered],
        "latitude_degrees": first["latitude_degrees"],
        "longitude_degrees": first["longitude_degrees"],
    }
