"""A picture as the stages look at it: small, in RGB, and known to be taken by day or by infrared light."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PIL import Image

from ..images import FORMATS, MAX_PIXELS

# The longer side after reduction. A JPEG is decoded at a half, a quarter … of its size, which is most of the speed.
WORKING_PX = 256
# Infrared pictures are grey; what colour a JPEG adds to grey stays far below this (levels of 255, mean over a picture).
GREY_BELOW = 3.0

Light = Literal["day", "night"]


class UnreadablePicture(Exception):
    """The bytes cannot be decoded (any more). One picture, never the run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """``pixels`` is (rows, columns, 3) of uint8; the sizes are those of the whole image."""

    pixels: np.ndarray
    width_px: int
    height_px: int
    light: Light

    @property
    def scale(self) -> float:
        """Pixels of the whole image per pixel here."""
        return self.width_px / self.pixels.shape[1]


def decode(body: bytes) -> Picture:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(body), formats=FORMATS) as image:
                width, height = image.size
                if width * height > MAX_PIXELS:
                    raise UnreadablePicture(f"{width} × {height} pixels; at most {MAX_PIXELS:,} are decoded")
                size = reduced(width, height)
                image.draft("RGB", size)
                small = image.convert("RGB").resize(size, Image.Resampling.BOX)
    except (UnreadablePicture, MemoryError):
        raise
    except Exception as error:
        # Decoders meet hostile bytes with whatever exception comes first.
        raise UnreadablePicture(f"{type(error).__name__}: {error}") from error
    pixels = np.asarray(small)
    return Picture(pixels=pixels, width_px=width, height_px=height, light=light_of(pixels))


def reduced(width: int, height: int) -> tuple[int, int]:
    """The size to work at; a smaller picture is never enlarged."""
    factor = min(1.0, WORKING_PX / max(width, height))
    return max(1, round(width * factor)), max(1, round(height * factor))


def light_of(pixels: np.ndarray) -> Light:
    sampled = pixels[::2, ::2].astype(np.int16)
    return "night" if float((sampled.max(axis=2) - sampled.min(axis=2)).mean()) < GREY_BELOW else "day"
