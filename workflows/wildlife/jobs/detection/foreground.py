"""What differs from the background, with the light of the hour, moving shadows and mist taken out.

By day, light multiplies: pictures are compared as logarithms, the hour's light is each channel's median ratio, and a
shadow darkens all channels alike, so that darkening without a change of colour is no evidence until it is deeper than
shadows are. By night, the lamp is always the same and mist adds light, smoothly. In both, what varies slowly is
estimated from pixels that differ from their neighbourhood no more than noise does, and subtracted.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from .picture import Light

# Added before a logarithm, in levels of 255, so that noise in the dark does not look like a change.
DARK = 12.0
DEEPEST_SHADOW = -0.85  # as a logarithm: a shadow leaves more than 0.43 of the light
SMOOTH_PX = 9.0
EDGE_PX = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreground:
    """``brightness`` and ``colour`` are differences in units of this picture's noise; ``mask`` is what differs."""

    mask: np.ndarray
    brightness: np.ndarray
    colour: np.ndarray
    edges: np.ndarray


def foreground(pixels: np.ndarray, background: np.ndarray, light: Light, threshold: float = 5.0) -> Foreground:
    """``background`` is float32 of the same shape as ``pixels``."""
    if light == "day":
        brightness, colour = _daylight_difference(pixels, background)
    else:
        grey = pixels[..., 1].astype(np.float32) - background[..., 1]
        # The lamp is the same each night; where most of the frame is misty, the mist is taken out below.
        brightness, colour = grey, np.zeros_like(grey)
    brightness = ndimage.gaussian_filter(brightness, 0.7)
    edges = brightness - ndimage.gaussian_filter(brightness, EDGE_PX)
    edge_noise = noise(edges)
    uneven = np.abs(edges) > 5 * edge_noise
    if light == "day":
        uneven |= colour > threshold
    uneven = ndimage.binary_fill_holes(ndimage.binary_closing(np.pad(uneven, 4), iterations=3))[4:-4, 4:-4]
    smooth = _slowly_varying(brightness, ~ndimage.binary_dilation(uneven, iterations=2))
    rest = brightness - smooth
    # Never below what a step of 8 bits amounts to: a clean picture would call its rounding a difference.
    z = rest / max(noise(rest), 0.6 if light == "night" else 0.008)
    if light == "day":
        mask = (colour > threshold) | (z > 1.5 * threshold) | (brightness < DEEPEST_SHADOW)
    else:
        mask = np.abs(z) > threshold
    return Foreground(mask=mask, brightness=z, colour=colour, edges=edges / max(edge_noise, 1e-6))


def _daylight_difference(pixels: np.ndarray, background: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    ratio = np.log(pixels.astype(np.float32) + DARK) - np.log(background + DARK)
    ratio -= np.median(ratio.reshape(-1, 3), axis=0)
    brightness = ratio.mean(axis=2)
    # Noise of a ratio grows where there is little light.
    weight = (background.mean(axis=2) + DARK)[..., None]
    chroma = (ratio - brightness[..., None]) * weight
    chroma = np.stack([ndimage.gaussian_filter(chroma[..., channel], 0.8) for channel in range(3)], axis=2)
    chroma -= np.median(chroma.reshape(-1, 3), axis=0)
    spread = max(float(np.mean([noise(chroma[..., channel]) for channel in range(3)])), 0.5)
    return brightness, np.sqrt((chroma**2).sum(axis=2)) / spread / np.sqrt(3)


def _slowly_varying(values: np.ndarray, trusted: np.ndarray) -> np.ndarray:
    """The values smoothed over what is trusted; what is not takes the value of what surrounds it."""
    weight = trusted.astype(np.float32)
    total = ndimage.gaussian_filter(weight, SMOOTH_PX)
    smooth = ndimage.gaussian_filter(values * weight, SMOOTH_PX) / np.maximum(total, 1e-3)
    general = np.median(values[trusted]) if trusted.any() else np.float32(0)
    # In the middle of a large untrusted area hardly anything is known: the picture's middle value then.
    share = np.clip(total / 0.02, 0, 1)
    return np.asarray(smooth * share + general * (1 - share))


def likeness(pixels: np.ndarray, background: np.ndarray) -> float:
    """The correlation of what is neither noise nor light: 1 for the same scene, about 0 for another."""
    one, other = _structure(pixels), _structure(background)
    strength = float(np.sqrt((one**2).sum() * (other**2).sum()))
    # A bare wall resembles anything.
    return float((one * other).sum()) / strength if strength > 1e-6 * one.size else 1.0


def _structure(pixels: np.ndarray) -> np.ndarray:
    grey = np.log(pixels.mean(axis=2, dtype=np.float32) + DARK)
    return np.asarray(ndimage.gaussian_filter(grey, 1.5) - ndimage.gaussian_filter(grey, 8.0))


def noise(values: np.ndarray) -> float:
    """A standard deviation that a few large differences do not move."""
    sampled = values[::2, ::2]
    return float(1.4826 * np.median(np.abs(sampled - np.median(sampled))))
