"""The species of what was detected: outline, measures, and the committed model's opinion."""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..detection.candidates import MARGIN_PX, candidates, cleaned
from ..detection.foreground import foreground
from ..detection.picture import Picture
from ..logistic import Logistic
from .features import measure

FEWEST_PIXELS = 20
SAME_BOX = 0.5

# (left, top, right, bottom) in pixels of the small picture.
Edges = tuple[float, float, float, float]


@functools.cache
def classifier() -> Logistic:
    """The committed model (``training/train.py`` writes it)."""
    return Logistic.from_json(json.loads(Path(__file__).with_name("classifier.json").read_text(encoding="utf-8")))


def chances(
    picture: Picture, background: np.ndarray, boxes: Sequence[Sequence[int]], model: Logistic
) -> list[np.ndarray | None]:
    """For each box (left, top, width, height in the whole image) the species' probabilities; None without outline."""
    found = foreground(picture.pixels, background, picture.light)
    seen = candidates(found, picture.pixels, background, picture.light)
    out: list[np.ndarray | None] = []
    for box in boxes:
        edges = small(box, picture)
        best = max(seen, key=lambda one: overlap(one.box, edges), default=None)
        if best is not None and overlap(best.box, edges) >= SAME_BOX:
            mask, left, top = best.mask, best.box[0], best.box[1]
        else:
            # Another detector's box, which is no component of ours: what differs from the background inside it.
            left, top = max(int(edges[0]) - MARGIN_PX, 0), max(int(edges[1]) - MARGIN_PX, 0)
            inside = cleaned(found.mask)[top : int(edges[3]) + MARGIN_PX, left : int(edges[2]) + MARGIN_PX]
            if inside.sum() < FEWEST_PIXELS:
                out.append(None)
                continue
            ys, xs = np.nonzero(inside)
            mask = inside[ys.min() : ys.max() + 1, xs.min() : xs.max() + 1]
            left, top = left + int(xs.min()), top + int(ys.min())
        values = measure(picture.pixels, background, picture.light, mask, left, top)
        out.append(model.probabilities(values[None])[0])
    return out


def small(box: Sequence[int], picture: Picture) -> Edges:
    across, down = picture.pixels.shape[1] / picture.width_px, picture.pixels.shape[0] / picture.height_px
    left, top, width, height = box
    return left * across, top * down, (left + width) * across, (top + height) * down


def overlap(one: Sequence[float], other: Sequence[float]) -> float:
    """The share that two boxes have in common of what they cover together."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    if across <= 0 or down <= 0:
        return 0.0
    both = across * down
    together = (one[2] - one[0]) * (one[3] - one[1]) + (other[2] - other[0]) * (other[3] - other[1]) - both
    return both / together
