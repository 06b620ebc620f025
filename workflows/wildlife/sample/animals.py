"""Animals as silhouettes: a few ellipses and limbs per species, with a gait, seen from the side.

A body is drawn in units of its own length, nose to the right, feet at y = 0, y upwards. Proportions separate the
species (leg length, neck, ears, tail), so that a classifier has to look at shape and not only at colour.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PIL import Image, ImageDraw

SUPERSAMPLING = 4

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ellipse:
    """``tilt_degrees`` turns it counter-clockwise around its centre."""

    centre: Point
    radii: Point
    tilt_degrees: float = 0.0
    shade: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Limb:
    """A line of points that narrows from its first width to its last."""

    points: tuple[Point, ...]
    widths: tuple[float, float]
    shade: float = 1.0


Part = Ellipse | Limb


@dataclass(frozen=True, slots=True, kw_only=True)
class Species:
    """``length`` is the body's length as a share of the frame's width at mid distance; reflectances are 0 to 1."""

    name: str
    length: float
    colour: tuple[float, float, float]
    infrared: float
    steps_per_second: float
    speed: float  # body lengths per second
    active: Literal["night", "both"]
    group: tuple[int, int]
    eye: Point
    parts: Callable[[float], tuple[Part, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sprite:
    """``alpha`` and ``shade`` are arrays of one shape, 0 to 1; ``foot`` and ``eye`` are (x, y) pixels in them."""

    alpha: np.ndarray
    shade: np.ndarray
    foot: Point
    eye: Point


def _legs(hips: tuple[float, ...], height: float, phase: float, width: float, stride: float) -> tuple[Limb, ...]:
    """Four legs; those of a pair swing against each other, the far ones are darker."""
    legs = []
    for number, hip in enumerate(hips):
        for far in (True, False):
            swing = math.sin(2 * math.pi * (phase + 0.5 * far + 0.25 * number)) * stride
            knee = (hip + swing * 0.35 + 0.02, height * 0.5)
            legs.append(
                Limb(
                    points=((hip, height * 1.15), knee, (hip + swing, 0.0)),
                    widths=(width * 1.6, width * 0.8),
                    shade=0.72 if far else 0.92,
                )
            )
    return tuple(legs)


def _boar(phase: float) -> tuple[Part, ...]:
    return (
        *_legs((-0.27, 0.22), 0.20, phase, 0.035, 0.07),
        Limb(points=((-0.47, 0.40), (-0.52, 0.28), (-0.50, 0.22)), widths=(0.02, 0.012), shade=0.8),
        Ellipse(centre=(-0.12, 0.38), radii=(0.37, 0.20)),
        Ellipse(centre=(0.14, 0.43), radii=(0.24, 0.21), shade=0.92),
        Ellipse(centre=(0.37, 0.34), radii=(0.19, 0.12), tilt_degrees=-24, shade=0.95),
        Limb(points=((0.40, 0.32), (0.55, 0.23)), widths=(0.15, 0.075), shade=0.86),
        Ellipse(centre=(0.29, 0.52), radii=(0.05, 0.08), tilt_degrees=-20, shade=0.75),
    )


def _deer(phase: float) -> tuple[Part, ...]:
    nod = 0.02 * math.sin(2 * math.pi * phase)
    return (
        *_legs((-0.30, 0.20), 0.46, phase, 0.022, 0.12),
        Ellipse(centre=(-0.05, 0.62), radii=(0.38, 0.145)),
        Ellipse(centre=(-0.30, 0.63), radii=(0.16, 0.15)),
        Ellipse(centre=(-0.43, 0.66), radii=(0.045, 0.07), shade=1.5),
        Limb(points=((0.24, 0.62), (0.36, 0.80), (0.43, 0.98 + nod)), widths=(0.19, 0.09)),
        Ellipse(centre=(0.49, 0.99 + nod), radii=(0.12, 0.055), tilt_degrees=-18),
        Ellipse(centre=(0.37, 1.06 + nod), radii=(0.035, 0.09), tilt_degrees=30, shade=0.9),
        Ellipse(centre=(0.44, 1.08 + nod), radii=(0.03, 0.085), tilt_degrees=-8, shade=1.05),
    )


def _fox(phase: float) -> tuple[Part, ...]:
    sway = 0.03 * math.sin(2 * math.pi * phase)
    return (
        *_legs((-0.20, 0.20), 0.26, phase, 0.024, 0.10),
        Ellipse(centre=(-0.50, 0.36 + sway), radii=(0.28, 0.072), tilt_degrees=14, shade=0.95),
        Ellipse(centre=(-0.76, 0.30 + sway), radii=(0.07, 0.05), tilt_degrees=14, shade=1.6),
        Ellipse(centre=(0.0, 0.37), radii=(0.31, 0.105)),
        Limb(points=((0.22, 0.39), (0.35, 0.46)), widths=(0.15, 0.11)),
        Ellipse(centre=(0.39, 0.48), radii=(0.10, 0.075)),
        Limb(points=((0.42, 0.47), (0.56, 0.42)), widths=(0.075, 0.025), shade=1.25),
        Limb(points=((0.34, 0.52), (0.32, 0.65)), widths=(0.075, 0.015), shade=0.7),
        Limb(points=((0.41, 0.53), (0.42, 0.65)), widths=(0.07, 0.015), shade=0.8),
    )


def _hare(phase: float) -> tuple[Part, ...]:
    hop = abs(math.sin(math.pi * phase))
    return (
        Limb(points=((-0.18, 0.20), (-0.02 - 0.2 * hop, 0.03)), widths=(0.16, 0.06), shade=0.85),
        Limb(points=((0.20, 0.25), (0.24 + 0.1 * hop, 0.0)), widths=(0.08, 0.04), shade=0.85),
        Ellipse(centre=(-0.16, 0.29), radii=(0.26, 0.24)),
        Ellipse(centre=(0.10, 0.28), radii=(0.23, 0.17), tilt_degrees=8),
        Ellipse(centre=(-0.43, 0.30), radii=(0.075, 0.065), shade=1.7),
        Ellipse(centre=(0.34, 0.46), radii=(0.15, 0.115), tilt_degrees=-8),
        Ellipse(centre=(0.20, 0.74), radii=(0.05, 0.24), tilt_degrees=22, shade=0.85),
        Ellipse(centre=(0.30, 0.76), radii=(0.05, 0.24), tilt_degrees=5, shade=0.95),
    )


def _badger(phase: float) -> tuple[Part, ...]:
    return (
        *_legs((-0.24, 0.20), 0.13, phase, 0.05, 0.06),
        Ellipse(centre=(-0.48, 0.22), radii=(0.09, 0.045), tilt_degrees=20, shade=1.2),
        Ellipse(centre=(-0.08, 0.25), radii=(0.40, 0.155)),
        Ellipse(centre=(-0.08, 0.33), radii=(0.36, 0.09), shade=1.25),
        Ellipse(centre=(0.05, 0.14), radii=(0.30, 0.06), shade=0.4),
        Limb(points=((0.27, 0.24), (0.55, 0.14)), widths=(0.19, 0.06), shade=2.1),
        Limb(points=((0.28, 0.26), (0.54, 0.155)), widths=(0.065, 0.03), shade=0.3),
    )


SPECIES: tuple[Species, ...] = (
    Species(
        name="wild boar", length=0.24, colour=(0.17, 0.13, 0.11), infrared=0.20, steps_per_second=1.4, speed=0.55,
        active="night", group=(1, 3), eye=(0.37, 0.40), parts=_boar,
    ),
    Species(
        name="roe deer", length=0.22, colour=(0.56, 0.31, 0.15), infrared=0.72, steps_per_second=1.1, speed=0.50,
        active="both", group=(1, 2), eye=(0.48, 1.01), parts=_deer,
    ),
    Species(
        name="red fox", length=0.15, colour=(0.78, 0.35, 0.10), infrared=0.78, steps_per_second=1.9, speed=0.85,
        active="both", group=(1, 1), eye=(0.42, 0.50), parts=_fox,
    ),
    Species(
        name="mountain hare", length=0.11, colour=(0.74, 0.69, 0.62), infrared=0.86, steps_per_second=1.7, speed=1.00,
        active="both", group=(1, 1), eye=(0.38, 0.49), parts=_hare,
    ),
    Species(
        name="badger", length=0.17, colour=(0.40, 0.40, 0.42), infrared=0.50, steps_per_second=1.6, speed=0.50,
        active="night", group=(1, 1), eye=(0.44, 0.21), parts=_badger,
    ),
)  # fmt: skip


def draw(species: Species, length_px: float, phase: float, *, facing_left: bool) -> Sprite:
    """A sprite whose body is ``length_px`` long, anti-aliased by drawing it four times as large."""
    unit = length_px * SUPERSAMPLING
    width, height = int(unit * 2.1) // 4 * 4 + 4, int(unit * 1.45) // 4 * 4 + 4
    origin = (width / 2, height - unit * 0.08)
    alpha = Image.new("L", (width, height), 0)
    shade = Image.new("L", (width, height), 0)

    def place(point: Point) -> Point:
        return origin[0] + point[0] * unit, origin[1] - point[1] * unit

    for part in species.parts(phase):
        tone = round(min(part.shade, 2.5) * 100)
        for shape, fill in ((alpha, 255), (shade, tone)):
            pen = ImageDraw.Draw(shape)
            for outline in _outlines(part):
                pen.polygon([place(point) for point in outline], fill=fill)

    size = (width // SUPERSAMPLING, height // SUPERSAMPLING)
    alpha_array = np.asarray(alpha.resize(size, Image.Resampling.BOX), dtype=np.float64) / 255
    # The tone is averaged over the covered part only; where nothing is covered it does not matter.
    covered = np.asarray(shade.resize(size, Image.Resampling.BOX), dtype=np.float64) / 100
    shade_array = np.where(alpha_array > 0, covered / np.maximum(alpha_array, 1e-9), 1.0)
    foot = (origin[0] / SUPERSAMPLING, origin[1] / SUPERSAMPLING)
    eye_at = place(species.eye)
    eye = (eye_at[0] / SUPERSAMPLING, eye_at[1] / SUPERSAMPLING)
    if facing_left:
        alpha_array, shade_array = alpha_array[:, ::-1], shade_array[:, ::-1]
        foot, eye = (size[0] - foot[0], foot[1]), (size[0] - eye[0], eye[1])
    return Sprite(alpha=alpha_array, shade=shade_array, foot=foot, eye=eye)


def _outlines(part: Part) -> list[list[Point]]:
    if isinstance(part, Ellipse):
        return [_ellipse(part.centre, part.radii, part.tilt_degrees)]
    outlines = []
    last = len(part.points) - 1
    widths = [part.widths[0] + (part.widths[1] - part.widths[0]) * number / last for number in range(last + 1)]
    for number in range(last):
        (x0, y0), (x1, y1) = part.points[number], part.points[number + 1]
        across = math.hypot(x1 - x0, y1 - y0) or 1.0
        nx, ny = -(y1 - y0) / across, (x1 - x0) / across
        near, far = widths[number] / 2, widths[number + 1] / 2
        outlines.append(
            [
                (x0 + nx * near, y0 + ny * near),
                (x1 + nx * far, y1 + ny * far),
                (x1 - nx * far, y1 - ny * far),
                (x0 - nx * near, y0 - ny * near),
            ]
        )
    outlines.extend(
        _ellipse(point, (width / 2, width / 2), 0) for point, width in zip(part.points, widths, strict=True)
    )
    return outlines


def _ellipse(centre: Point, radii: Point, tilt_degrees: float) -> list[Point]:
    tilt = math.radians(tilt_degrees)
    points = []
    for number in range(28):
        angle = 2 * math.pi * number / 28
        x, y = radii[0] * math.cos(angle), radii[1] * math.sin(angle)
        points.append(
            (
                centre[0] + x * math.cos(tilt) - y * math.sin(tilt),
                centre[1] + x * math.sin(tilt) + y * math.cos(tilt),
            )
        )
    return points
