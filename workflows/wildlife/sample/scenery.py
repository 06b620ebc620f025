"""What a camera sees when nothing is there: ground, trees, light, moving shadows, mist, sensor noise.

Arrays are float64, 0 to 1. A scene is a camera's own and never changes; light and noise belong to one frame.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """``reflectance`` has three channels; ``infrared`` and ``distance`` (0 near, 1 far) one; ``horizon`` is a row."""

    reflectance: np.ndarray
    infrared: np.ndarray
    distance: np.ndarray
    horizon: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    ground: tuple[float, float, float]
    litter: tuple[float, float, float]
    backdrop: tuple[float, float, float]
    trunk: tuple[float, float, float]
    trunks: int
    bushes: int
    horizon: float  # share of the height


PALETTES = (
    Palette(
        ground=(0.36, 0.40, 0.22), litter=(0.52, 0.46, 0.30), backdrop=(0.30, 0.37, 0.27),
        trunk=(0.26, 0.22, 0.19), trunks=6, bushes=3, horizon=0.42,
    ),
    Palette(
        ground=(0.46, 0.53, 0.27), litter=(0.60, 0.62, 0.36), backdrop=(0.48, 0.55, 0.50),
        trunk=(0.60, 0.60, 0.57), trunks=3, bushes=5, horizon=0.36,
    ),
    Palette(
        ground=(0.42, 0.38, 0.33), litter=(0.58, 0.55, 0.50), backdrop=(0.34, 0.38, 0.42),
        trunk=(0.33, 0.27, 0.22), trunks=8, bushes=1, horizon=0.48,
    ),
)  # fmt: skip


def smooth_noise(random: np.random.Generator, width: int, height: int, cells: tuple[int, int]) -> np.ndarray:
    """Random values on a grid of ``cells`` (across, down), interpolated to the size asked, 0 to 1."""
    grid = random.integers(0, 256, size=(cells[1] + 1, cells[0] + 1), dtype=np.uint8)
    smooth = Image.fromarray(grid).resize((width, height), Image.Resampling.BICUBIC)
    return np.asarray(smooth, dtype=np.float64) / 255


def texture(random: np.random.Generator, width: int, height: int, coarsest: int, octaves: int) -> np.ndarray:
    """Several layers of smooth noise, each twice as fine and 0.6 times as strong as the one before, mean about 0.5."""
    total, weight, weights = np.zeros((height, width)), 1.0, 0.0
    for octave in range(octaves):
        across = coarsest * 2**octave
        total += weight * smooth_noise(random, width, height, (across, max(2, across * height // width)))
        weights += weight
        weight *= 0.6
    return total / weights


def build(random: np.random.Generator, palette: Palette, width: int, height: int) -> Scene:
    horizon = round(height * palette.horizon)
    rows = np.arange(height, dtype=np.float64)[:, None] * np.ones((1, width))
    distance = np.clip(1 - (rows - horizon) / (height - horizon), 0, 1)

    fine, coarse = texture(random, width, height, 12, 4), texture(random, width, height, 3, 3)
    mixing = np.clip(1.6 * coarse - 0.3, 0, 1)[..., None]
    ground = np.array(palette.ground) * (1 - mixing) + np.array(palette.litter) * mixing
    ground = ground * (0.55 + 0.9 * fine[..., None])
    backdrop = np.array(palette.backdrop) * (0.5 + texture(random, width, height, 9, 4)[..., None])
    edge = np.clip((rows - horizon + 10 * (coarse - 0.5)) / 4, 0, 1)[..., None]
    reflectance = backdrop * (1 - edge) + ground * edge
    # Leaves and grass are bright in the near infrared, bark is not.
    infrared = np.clip(0.25 + 0.5 * reflectance[..., 1] + 0.12 * (fine - 0.5), 0, 1)

    columns = np.arange(width, dtype=np.float64)[None, :]
    for _ in range(palette.trunks):
        centre, half = random.uniform(0, width), random.uniform(0.008, 0.028) * width
        foot = horizon + random.uniform(0.0, 0.22) * (height - horizon)
        lean = random.uniform(-0.04, 0.04)
        off = np.abs(columns - centre - lean * (rows - foot)) / half
        mask = (np.clip((1.08 - off) * 6, 0, 1) * (rows < foot))[..., None]
        bark = 0.65 + 0.7 * smooth_noise(random, width, height, (width // 5, 12))
        roundness = (1.05 - 0.45 * np.clip(off, 0, 1) ** 2)[..., None]
        reflectance = reflectance * (1 - mask) + np.array(palette.trunk) * bark[..., None] * roundness * mask
        infrared = infrared * (1 - mask[..., 0]) + 0.32 * bark * roundness[..., 0] * mask[..., 0]
        distance = np.where(mask[..., 0] > 0.5, np.clip(1 - (foot - horizon) / (height - horizon), 0, 1), distance)
    for _ in range(palette.bushes):
        x, y = random.uniform(0, width), horizon + random.uniform(-0.05, 0.3) * height
        radius = random.uniform(0.05, 0.11) * width
        field = ((columns - x) / radius) ** 2 + ((rows - y) / (0.7 * radius)) ** 2
        leaves = smooth_noise(random, width, height, (width // 6, height // 6))
        mask = np.clip((1.1 - field + 0.8 * (leaves - 0.5)) * 3, 0, 1)[..., None]
        green = np.array((0.24, 0.34, 0.16)) * (0.5 + leaves[..., None])
        reflectance = reflectance * (1 - mask) + green * mask
        infrared = infrared * (1 - mask[..., 0]) + (0.35 + 0.4 * leaves) * mask[..., 0]
    return Scene(reflectance=np.clip(reflectance, 0, 1), infrared=infrared, distance=distance, horizon=horizon)


def daylight(sun: float, warmth: float) -> np.ndarray:
    """Colour of the light, three channels; ``sun`` is 0 at dusk and 1 at noon."""
    brightness = 0.55 + 0.50 * sun
    return brightness * np.array((1.0 + 0.10 * warmth, 1.0, 1.0 - 0.12 * warmth))


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """A field of smooth noise, larger than the frame, that the wind moves: shadows by day, mist by night."""

    field: np.ndarray
    width: int
    height: int

    @classmethod
    def make(cls, random: np.random.Generator, width: int, height: int) -> Drift:
        field = smooth_noise(random, width + width // 4, height + height // 4, (11, 9))
        return cls(field=field, width=width, height=height)

    def shade(self, offset_px: tuple[int, int], depth: float) -> np.ndarray:
        """What is left of the light; ``depth`` is the share that a full shadow takes."""
        return 1 - depth * np.clip((self._window(offset_px) - 0.52) * 7, 0, 1)

    def mist(self, offset_px: tuple[int, int]) -> np.ndarray:
        """Light that the mist throws back at the lamp."""
        return 0.16 * np.clip((self._window(offset_px) - 0.45) * 2.2, 0, 1)

    def _window(self, offset_px: tuple[int, int]) -> np.ndarray:
        x, y = offset_px
        if not (0 <= x <= self.width // 4 and 0 <= y <= self.height // 4):
            raise ValueError(
                f"offset is {offset_px}; the field has {self.width // 4} × {self.height // 4} pixels to spare"
            )
        return self.field[y : y + self.height, x : x + self.width]


def lamp(scene: Scene) -> np.ndarray:
    """The infrared lamp: strong near and in the middle, weak far away and at the edges."""
    height, width = scene.distance.shape
    across = (np.arange(width) / width - 0.5)[None, :]
    down = (np.arange(height) / height - 0.55)[:, None]
    vignette: np.ndarray = np.clip(1 - 1.5 * (across**2 + 0.8 * down**2), 0.15, 1)
    return vignette * (1.05 - 0.62 * scene.distance)


def sensor(random: np.random.Generator, light: np.ndarray, noise: float) -> np.ndarray:
    """8-bit values of a sensor whose noise (in steps of 255) is the stronger the less light there is."""
    values = light * 255 + random.normal(0, 1, size=light.shape) * noise * (1.15 - 0.5 * np.clip(light, 0, 1))
    steps: np.ndarray = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return steps
