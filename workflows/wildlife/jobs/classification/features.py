"""What is measured of an animal: outline, size, place, shades and texture of what lies within its outline.

Names of files, EXIF and cameras are not seen here. Lengths are shares of the picture or of the animal, so that the
picture's size does not matter; left and right are exchanged where needed, so that all animals look one way.
"""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from ..detection.picture import Light

_BINS = 8
FEATURES = (
    "log_area", "log_width", "log_height", "log_aspect", "fill", "foot", "length_for_place", "perimeter", "spread_x",
    "spread_y", "tilt", "skew", "legs", "thickness", "top_heavy",
    *(f"row_{number}" for number in range(_BINS)),
    *(f"column_{number}" for number in range(_BINS)),
    *(f"top_{number}" for number in range(_BINS)),
    "shade_10", "shade_50", "shade_90", "shade_deviation", "texture", "against_background", "brighter_top",
    "redness", "blueness", "redness_deviation", "pale_share", "dark_share", "night", "touches_edge",
)  # fmt: skip


def measure(
    pixels: np.ndarray, background: np.ndarray, light: Light, mask: np.ndarray, left: int, top: int
) -> np.ndarray:
    """``mask`` is the animal's outline, whose upper left corner lies at ``left``, ``top`` of the picture."""
    height, width = mask.shape
    rows_in_all, columns_in_all = pixels.shape[:2]
    inside = (slice(top, top + height), slice(left, left + width))
    area = float(mask.sum())
    ys, xs = np.nonzero(mask)
    x, y = (xs + 0.5) / width - 0.5, (ys + 0.5) / height - 0.5
    skew = float(np.mean((x - x.mean()) ** 3)) / max(float(np.std(x)) ** 3, 1e-6)
    shape = mask if skew >= 0 else mask[:, ::-1]
    thick = ndimage.distance_transform_cdt(np.pad(mask, 1), metric="taxicab")[1:-1, 1:-1][mask]
    rim = (mask & ~ndimage.binary_erosion(mask)).sum()
    rows = _profile(shape, axis=1)
    columns = _profile(shape, axis=0)
    outline = _upper_outline(shape)

    crop = pixels[inside].astype(np.float32)
    behind = background[inside]
    grey = crop.mean(axis=2)
    core = ndimage.binary_erosion(mask) if area > 80 else mask
    core = core if core.any() else mask
    # By day, the hour's light is taken out by what it did to the whole picture.
    gain = 1.0
    if light == "day":
        gain = float(np.median((pixels[::2, ::2].mean(axis=2) + 4) / (background[::2, ::2].mean(axis=2) + 4)))
    local = np.median(behind.mean(axis=2)) if behind.size else 1.0
    shades = np.log((grey[core] + 8) / (local * gain + 8))
    ratio = np.log(crop[core] + 8)
    redness, blueness = ratio[:, 0] - ratio[:, 1], ratio[:, 2] - ratio[:, 1]
    texture = np.abs(grey - ndimage.gaussian_filter(grey, 1.5))[core].mean() / (grey[core].mean() + 8)
    upper = (np.nonzero(core)[0] + 0.5) / height < 0.5
    difference = np.log((grey[core] + 8) / (behind.mean(axis=2)[core] * gain + 8))
    length = max(width, height) / columns_in_all
    foot = (top + height) / rows_in_all
    return np.array(
        [
            np.log(area / (rows_in_all * columns_in_all)),
            np.log(width / columns_in_all),
            np.log(height / rows_in_all),
            np.log(width / height),
            area / (width * height),
            foot,
            # What is lower in the picture is nearer, and larger.
            np.log(length / max(foot - 0.3, 0.1)),
            np.log(rim**2 / area),
            float(np.std(x)),
            float(np.std(y)),
            abs(float(np.mean((x - x.mean()) * (y - y.mean())))),
            abs(skew),
            float(rows[-2:].mean() / max(rows.max(), 1e-6)),
            float(np.percentile(thick, 90)) / np.sqrt(area),
            float(y.mean()),
            *rows,
            *columns,
            *outline,
            *np.percentile(shades, (10, 50, 90)),
            float(shades.std()),
            texture,
            float(np.abs(difference).mean()),
            float(shades[upper].mean() - shades[~upper].mean()) if upper.any() and not upper.all() else 0.0,
            float(np.median(redness)),
            float(np.median(blueness)),
            float(redness.std()),
            float((shades > 0.5).mean()),
            float((shades < -0.5).mean()),
            float(light == "night"),
            float(left <= 1 or left + width >= columns_in_all - 1),
        ],
        dtype=np.float64,
    )


def _profile(mask: np.ndarray, axis: int) -> np.ndarray:
    """How much of each eighth, from top to bottom or from left to right, is covered."""
    return _binned(mask.mean(axis=axis))


def _upper_outline(mask: np.ndarray) -> np.ndarray:
    """How far down the first covered pixel is, in each eighth from left to right."""
    covered = mask.any(axis=0)
    first = np.where(covered, mask.argmax(axis=0), mask.shape[0]) / mask.shape[0]
    return _binned(first)


def _binned(values: np.ndarray) -> np.ndarray:
    edges = np.linspace(0, len(values), _BINS + 1)
    total = np.concatenate([[0.0], np.cumsum(values)])
    return np.asarray(np.diff(np.interp(edges, np.arange(len(values) + 1), total)) / np.diff(edges))
