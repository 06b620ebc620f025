"""Generated pictures, through the same code as the jobs': decoded, with backgrounds, compared with the truth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from jobs.classification.species import SAME_BOX, overlap, small
from jobs.detection import background
from jobs.detection.candidates import Candidate, candidates
from jobs.detection.foreground import foreground
from jobs.detection.picture import Picture, decode
from sample import generate


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A component, and the index of the animal that it shows (None: nothing)."""

    picture: Picture
    background: np.ndarray
    candidate: Candidate
    species: str | None


def examples(seed: int, images: int) -> Iterator[Example]:
    """Every component found on the pictures of one seed."""
    groups: dict[tuple[str, str], list[tuple[Picture, list[dict[str, Any]]]]] = defaultdict(list)
    for frame in generate.frames(seed, generate.plan(seed, images)):
        picture = decode(generate.encode(frame))
        groups[frame.camera.serial, picture.light].append((picture, frame.animals))
    for members in groups.values():
        if len(members) < background.FEWEST_PICTURES:
            continue
        light = members[0][0].light
        behind = background.build([picture.pixels for picture, _ in members[: background.MOST_PICTURES]], light)
        for picture, animals in members:
            seen = candidates(foreground(picture.pixels, behind, light), picture.pixels, behind, light)
            truth = [(small(as_box(animal["box_px"]), picture), animal["species"]) for animal in animals]
            matched = matches([one.box for one in seen], [edges for edges, _ in truth])
            for number, one in enumerate(seen):
                species = truth[matched[number]][1] if number in matched else None
                yield Example(picture=picture, background=behind, candidate=one, species=species)


def as_box(edges: list[int]) -> tuple[int, int, int, int]:
    left, top, right, bottom = edges
    return left, top, right - left, bottom - top


def matches(found: list[Any], truth: list[Any]) -> dict[int, int]:
    """Which found box is which true one: the best overlaps first, each once, none below one half."""
    pairs = sorted(
        ((overlap(one, other), -i, -j) for i, one in enumerate(found) for j, other in enumerate(truth)), reverse=True
    )
    out: dict[int, int] = {}
    for share, i, j in pairs:
        if share >= SAME_BOX and -i not in out and -j not in out.values():
            out[-i] = -j
    return out
