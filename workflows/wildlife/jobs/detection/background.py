"""What a camera sees when nothing is there: the median of its pictures in one kind of light.

An animal that stands in half of the pictures would become background; so a second median leaves out what the first
one shows to be foreground. Pictures are brought to the same light first.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

from .foreground import foreground
from .picture import Light

MOST_PICTURES = 48
FEWEST_PICTURES = 4
_ROWS_AT_A_TIME = 32


def build(pictures: Sequence[np.ndarray], light: Light) -> np.ndarray:
    """float32, (rows, columns, 3), from uint8 of that shape; at most ``MOST_PICTURES`` should be given."""
    stack = np.stack(pictures)
    first = np.median(stack, axis=0).astype(np.float32)
    gains = np.stack([gain(picture, first, light) for picture in stack])
    even = (stack / gains[:, None, None, :]).astype(np.float32)
    found = np.median(even, axis=0).astype(np.float32)
    for _ in range(2):
        hidden = np.stack([_hidden(picture, found, light) for picture in stack])
        found = _median_of_seen(even, hidden, found)
    # Whole steps, as it will be kept: who reads it back sees what was seen here.
    return np.clip(np.rint(found), 0, 255).astype(np.uint8).astype(np.float32)


def _hidden(picture: np.ndarray, background: np.ndarray, light: Light) -> np.ndarray:
    mask = ndimage.binary_opening(foreground(picture, background, light, threshold=4.0).mask)
    return np.asarray(ndimage.binary_dilation(mask, iterations=4))


def gain(picture: np.ndarray, reference: np.ndarray, light: Light) -> np.ndarray:
    """By how much each channel of a picture is lighter than the reference. The lamp of the night never changes."""
    if light == "night":
        return np.ones(3, dtype=np.float32)
    ratio = (picture[::2, ::2].reshape(-1, 3) + 4.0) / (reference[::2, ::2].reshape(-1, 3) + 4.0)
    return np.asarray(np.maximum(np.median(ratio, axis=0), 0.05), dtype=np.float32)


def _median_of_seen(stack: np.ndarray, hidden: np.ndarray, otherwise: np.ndarray) -> np.ndarray:
    """Row by row, so that the sorted copy stays small. What is hidden sorts behind what is seen."""
    found = np.empty_like(otherwise)
    for top in range(0, stack.shape[1], _ROWS_AT_A_TIME):
        rows = slice(top, top + _ROWS_AT_A_TIME)
        values = np.where(hidden[:, rows, :, None], np.float32(np.inf), stack[:, rows])
        values.sort(axis=0)
        seen = (~hidden[:, rows]).sum(axis=0)[None, :, :, None]
        low = np.take_along_axis(values, np.maximum(seen - 1, 0) // 2, axis=0)[0]
        high = np.take_along_axis(values, np.minimum(seen // 2, len(stack) - 1), axis=0)[0]
        found[rows] = np.where(seen[0] > 0, (low + high) / 2, otherwise[rows])
    return found
