"""What Stage1 asks: boxes with scores for pictures of one camera. The background model answers, or an ONNX model."""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from ..logistic import Logistic
from .candidates import candidates
from .foreground import foreground, likeness
from .picture import Picture

# How alike a picture and its background are at least. On generated pictures: 0.56 in mist, at most 0.15 when moved.
LEAST_LIKENESS = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """``box`` is left, top, width and height in pixels of the whole image; ``score`` is 0 to 1."""

    box: tuple[int, int, int, int]
    score: float


class SceneChanged(Exception):
    """The picture does not resemble its background: the camera was moved, or something covers it."""


class Detector(Protocol):
    """``backgrounds`` has None where too few pictures of that light are known."""

    name: str

    def detect(
        self, pictures: Sequence[Picture], backgrounds: Sequence[np.ndarray | None]
    ) -> list[list[Detection] | SceneChanged]: ...


class BackgroundDetector:
    """Components of what differs from the background; a trained model says which are animals."""

    name = "background"

    def __init__(self, scorer: Logistic) -> None:
        self._scorer = scorer

    def detect(
        self, pictures: Sequence[Picture], backgrounds: Sequence[np.ndarray | None]
    ) -> list[list[Detection] | SceneChanged]:
        return [
            self._detect(picture, background) if background is not None else []
            for picture, background in zip(pictures, backgrounds, strict=True)
        ]

    def _detect(self, picture: Picture, background: np.ndarray) -> list[Detection] | SceneChanged:
        # Where everything differs, noise seems large and nothing stands out: it would look like an empty picture.
        alike = likeness(picture.pixels, background)
        if alike < LEAST_LIKENESS:
            return SceneChanged(f"the picture hardly resembles its background (likeness {alike:.2f})")
        found = foreground(picture.pixels, background, picture.light)
        seen = candidates(found, picture.pixels, background, picture.light)
        if not seen:
            return []
        chances = self._scorer.probabilities(np.stack([one.measures for one in seen]))
        animal = chances[:, self._scorer.classes.index("animal")]
        return [
            Detection(box=whole_pixels(one.box, picture), score=round(float(score), 4))
            for one, score in zip(seen, animal, strict=True)
        ]


def whole_pixels(box: Sequence[float], picture: Picture) -> tuple[int, int, int, int]:
    """(left, top, right, bottom) in the small picture → left, top, width, height in the whole image, inside it."""
    across, down = picture.width_px / picture.pixels.shape[1], picture.height_px / picture.pixels.shape[0]
    left, right = (int(min(max(round(x * across), 0), picture.width_px)) for x in (box[0], box[2]))
    top, bottom = (int(min(max(round(y * down), 0), picture.height_px)) for y in (box[1], box[3]))
    return left, top, right - left, bottom - top


@functools.cache
def scorer() -> Logistic:
    """The committed model (``training/train.py`` writes it)."""
    return Logistic.from_json(json.loads(Path(__file__).with_name("scorer.json").read_text(encoding="utf-8")))
