"""Connected components of the foreground: one animal each, if all goes well; and what tells an animal from a shadow."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from .foreground import Foreground
from .picture import Light

FEWEST_PIXELS = 40
MARGIN_PX = 2
MEASURES = (
    "log_area", "fill", "brightness", "colour", "edge_sharpness", "border_contrast", "elongation", "opposite", "height",
    "own_outline", "night",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """``box`` is (left, top, right, bottom) in pixels of the small picture, right and bottom not included."""

    box: tuple[int, int, int, int]
    mask: np.ndarray
    measures: np.ndarray


def cleaned(mask: np.ndarray) -> np.ndarray:
    """Specks go, gaps close, holes fill."""
    size = 6
    padded = np.pad(ndimage.median_filter(mask.astype(np.uint8), 3).astype(bool), size)
    closed = ndimage.binary_closing(padded, structure=_disc(2))
    return np.asarray(ndimage.binary_fill_holes(closed)[size:-size, size:-size])


def candidates(found: Foreground, pixels: np.ndarray, background: np.ndarray, light: Light) -> list[Candidate]:
    outlines = _gradient(pixels), _gradient(background)
    solid = cleaned(found.mask)
    # Parts of one animal (a pale belly, thin legs) lie close together: they are joined to be counted, not to be seen.
    joined, _ = ndimage.label(ndimage.binary_dilation(solid, iterations=MARGIN_PX))
    labels = np.where(solid, joined, 0)
    out = []
    for number, where in enumerate(ndimage.find_objects(labels), 1):
        if where is None:
            continue
        mask = labels[where] == number
        if mask.sum() < FEWEST_PIXELS:
            continue
        rows, columns = where
        out.append(
            Candidate(
                box=(columns.start, rows.start, columns.stop, rows.stop),
                mask=mask,
                measures=_measures(mask, where, found, outlines, light),
            )
        )
    return out


def _measures(
    mask: np.ndarray,
    where: tuple[slice, slice],
    found: Foreground,
    outlines: tuple[np.ndarray, np.ndarray],
    light: Light,
) -> np.ndarray:
    area, (height, width) = float(mask.sum()), mask.shape
    brightness, colour, edges = (values[where] for values in (found.brightness, found.colour, found.edges))
    rim = mask & ~ndimage.binary_erosion(mask)
    inside = brightness[mask]
    return np.array(
        [
            np.log(area),
            area / (height * width),
            np.log1p(np.median(np.abs(inside))),
            np.log1p(np.median(colour[mask])),
            np.log1p(np.mean(np.abs(edges[rim]))),
            np.log1p(np.percentile(np.abs(edges[mask]), 90)),
            np.log(width / height),
            min(float((inside > 3).mean()), float((inside < -3).mean())),
            height / found.mask.shape[0],
            # Where an animal stood in most pictures, its ghost is in the background, and so is the outline.
            float(np.log((outlines[0][where][rim].mean() + 2) / (outlines[1][where][rim].mean() + 2))),
            float(light == "night"),
        ]
    )


def _gradient(pixels: np.ndarray) -> np.ndarray:
    grey = pixels.mean(axis=2, dtype=np.float32)
    return np.hypot(ndimage.sobel(grey, axis=0), ndimage.sobel(grey, axis=1)) / 8


def _disc(radius: int) -> np.ndarray:
    across = np.arange(-radius, radius + 1)
    return np.asarray(across[:, None] ** 2 + across[None, :] ** 2 <= radius**2 + 0.5)
