"""Camera-trap images that nobody had to take: the same seed gives the same bytes.

    cd workflows/wildlife && python -m sample.generate --seed 100

Writes ``images/`` and, beside it, ``truth.json``: what is where. No job reads the truth, and no file name, EXIF field
or camera id tells it. There are three cameras, day and night (infrared, grey), bursts of animals that walk, empty
frames, shadows and mist that move, sensor noise, one exact duplicate, one truncated JPEG and one file that is no
image. Bytes are the same wherever numpy and Pillow have the locked versions.
"""

from __future__ import annotations

import argparse
import io
import json
import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from . import animals, scenery

WIDTH_PX, HEIGHT_PX = 512, 384
JPEG_QUALITY = 70
FRAMES_PER_BURST = 3
BURSTS_PER_CAMERA_AND_DAY = 8
FIRST_DAY = datetime(2026, 11, 2)
UTC_OFFSET_MINUTES = 60
SUNRISE_HOUR, SUNSET_HOUR = 7.5, 15.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    serial: str
    make: str
    model: str
    latitude_degrees: float
    longitude_degrees: float
    altitude_metres: int


CAMERAS = (
    Camera(
        serial="H7K20418", make="Nordlys", model="TrailEye 4", latitude_degrees=60.128161, longitude_degrees=13.004172,
        altitude_metres=412,
    ),
    Camera(
        serial="H7K20433", make="Nordlys", model="TrailEye 4", latitude_degrees=60.141907, longitude_degrees=13.052386,
        altitude_metres=377,
    ),
    Camera(
        serial="B0091552", make="Fjellvakt", model="FV-20", latitude_degrees=60.097744, longitude_degrees=12.981539,
        altitude_metres=528,
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One animal through one burst; positions in pixels of the foot, ``phase`` of its gait at the first frame."""

    species: animals.Species
    length_px: float
    x: float
    y: float
    dx: float
    facing_left: bool
    phase: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Burst:
    """``kind`` is ``animals``, ``still`` (an empty frame) or ``stir`` (empty, with shadows or mist that move)."""

    number: int
    camera: int
    at: datetime
    frames: int
    kind: str
    walks: tuple[Walk, ...]


def is_night(at: datetime) -> bool:
    return not SUNRISE_HOUR <= at.hour + at.minute / 60 < SUNSET_HOUR


def plan(seed: int, images: int) -> list[Burst]:
    """Bursts in the order of their cameras and times, with ``images`` frames in all."""
    random = np.random.default_rng([seed, 1])
    bursts_wanted = math.ceil(images / FRAMES_PER_BURST)
    days = max(3, math.ceil(bursts_wanted / len(CAMERAS) / BURSTS_PER_CAMERA_AND_DAY))
    taken: set[tuple[int, int, int]] = set()
    species_left: list[animals.Species] = []
    bursts: list[Burst] = []
    left = images
    while left:
        number = len(bursts)
        camera, day = number % len(CAMERAS), number // len(CAMERAS) % days
        kind = "animals" if number % 10 in (0, 1, 3, 4, 6, 8, 9) else ("stir" if number % 10 in (2, 7) else "still")
        walks: tuple[Walk, ...] = ()
        night = bool(random.random() < 0.15) if kind == "animals" else number // 5 % 2 == 0
        if kind == "animals":
            if not species_left:
                species_left = [animals.SPECIES[index] for index in random.permutation(len(animals.SPECIES))]
            species = species_left.pop()
            night = night or species.active == "night"
            walks = _walks(random, species)
        slot = _free_slot(random, taken, camera, day, night)
        at = FIRST_DAY + timedelta(days=day, minutes=10 * slot, seconds=int(random.integers(0, 540)))
        frames = min(left, FRAMES_PER_BURST)
        left -= frames
        bursts.append(Burst(number=number, camera=camera, at=at, frames=frames, kind=kind, walks=walks))
    return sorted(bursts, key=lambda burst: (burst.camera, burst.at))


def _free_slot(
    random: np.random.Generator, taken: set[tuple[int, int, int]], camera: int, day: int, night: bool
) -> int:
    """A ten-minute slot of the day that this camera has not used, in the light asked for."""
    slots = [
        slot
        for slot in range(144)
        if is_night(FIRST_DAY + timedelta(minutes=10 * slot)) == night
        and is_night(FIRST_DAY + timedelta(minutes=10 * slot + 9.5)) == night
        and (camera, day, slot) not in taken
    ]
    slot = slots[int(random.integers(0, len(slots)))]
    taken.add((camera, day, slot))
    return slot


def _walks(random: np.random.Generator, species: animals.Species) -> tuple[Walk, ...]:
    fewest, most = species.group
    facing_left = bool(random.random() < 0.5)
    depth = random.uniform(0.25, 1.0)
    direction = -1 if facing_left else 1
    pace = random.uniform(0.7, 1.2)
    x = WIDTH_PX * (random.uniform(0.12, 0.62) if not facing_left else random.uniform(0.38, 0.88))
    walks = []
    for member in range(int(random.integers(fewest, most + 1))):
        size = random.uniform(0.9, 1.1) if member == 0 else random.uniform(0.6, 0.85)
        length_px = WIDTH_PX * species.length * size * (0.55 + 0.75 * depth)
        walks.append(
            Walk(
                species=species,
                length_px=length_px,
                x=x,
                y=HEIGHT_PX * (0.52 + 0.42 * depth),
                dx=direction * species.speed * pace * length_px,
                facing_left=facing_left,
                phase=random.uniform(0, 1),
            )
        )
        x -= direction * length_px * random.uniform(1.3, 1.8)
        depth = min(1.0, max(0.2, depth + random.uniform(-0.15, 0.15)))
    return tuple(walks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One picture and what is on it; ``animals`` as truth.json has them."""

    camera: Camera
    at: datetime
    night: bool
    burst: int
    kind: str
    pixels: np.ndarray
    animals: list[dict[str, Any]]


def frames(seed: int, bursts: list[Burst]) -> Iterator[Frame]:
    scenes = [
        scenery.build(np.random.default_rng([seed, 2, number]), palette, WIDTH_PX, HEIGHT_PX)
        for number, palette in enumerate(scenery.PALETTES)
    ]
    for burst in bursts:
        yield from _burst_frames(np.random.default_rng([seed, 3, burst.number]), burst, scenes[burst.camera])


def _burst_frames(random: np.random.Generator, burst: Burst, scene: scenery.Scene) -> Iterator[Frame]:
    night = is_night(burst.at)
    hour = burst.at.hour + burst.at.minute / 60
    sun = math.sin(math.pi * (hour - SUNRISE_HOUR) / (SUNSET_HOUR - SUNRISE_HOUR)) if not night else 0.0
    drift = scenery.Drift.make(random, WIDTH_PX, HEIGHT_PX)
    cloud = random.uniform(0.88, 1.06)
    # A frame that was triggered by the wind has deeper shadows, and they move further.
    wind = random.uniform(18, 40) if burst.kind == "stir" else random.uniform(0, 2.5)
    depth = random.uniform(0.30, 0.45) if burst.kind == "stir" else random.uniform(0.08, 0.25)
    for number in range(burst.frames):
        offset = (round(wind * number), round(0.3 * wind * number))
        if night:
            light = scenery.lamp(scene)
            surface = scene.infrared[..., None]
        else:
            light = drift.shade(offset, depth * (0.4 + 0.6 * sun)) * cloud
            surface = scene.reflectance * scenery.daylight(sun, 1 - sun)
        picture = surface * light[..., None]
        seen = []
        for walk in burst.walks:
            picture, found = _put(random, picture, walk, number, night, sun, cloud, light)
            if found is not None:
                seen.append(found)
        if night and burst.kind == "stir":
            picture = picture + drift.mist(offset)[..., None]
        pixels = scenery.sensor(random, np.clip(picture, 0, 1), 5.5 if night else 2.5)
        if night:
            pixels = np.repeat(pixels, 3, axis=2)
        yield Frame(
            camera=CAMERAS[burst.camera],
            at=burst.at + timedelta(seconds=number),
            night=night,
            burst=burst.number,
            kind=burst.kind,
            pixels=pixels,
            animals=seen,
        )


def _put(
    random: np.random.Generator,
    picture: np.ndarray,
    walk: Walk,
    number: int,
    night: bool,
    sun: float,
    cloud: float,
    light: np.ndarray,
) -> tuple[np.ndarray, dict[str, Any] | None]:
    """The picture with one animal in it, and its line for the truth (None when it is outside the frame)."""
    phase = walk.phase + number * walk.species.steps_per_second
    sprite = animals.draw(walk.species, walk.length_px, phase, facing_left=walk.facing_left)
    left = round(walk.x + number * walk.dx - sprite.foot[0])
    top = round(walk.y - sprite.foot[1])
    height, width = sprite.alpha.shape
    fur = 0.8 + 0.4 * scenery.smooth_noise(random, width, height, (max(2, width // 4), max(2, height // 4)))

    x0, x1, y0, y1 = max(left, 0), min(left + width, WIDTH_PX), max(top, 0), min(top + height, HEIGHT_PX)
    if x0 >= x1 or y0 >= y1:
        return picture, None
    inside = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
    there = (slice(y0, y1), slice(x0, x1))
    alpha = sprite.alpha[inside]
    tone = (sprite.shade * fur)[inside]
    solid = alpha > 0.5
    if not solid.any():
        return picture, None
    if night:
        colour = (walk.species.infrared * tone * np.clip(light[there] * 1.1, 0.3, 1))[..., None]
    else:
        lit = scenery.daylight(sun, 1 - sun) * cloud
        colour = np.array(walk.species.colour) * tone[..., None] * lit * (0.55 + 0.45 * light[there][..., None])
    picture = picture.copy()
    if not night:
        _cast_shadow(picture, walk, number, sun)
    picture[there] = picture[there] * (1 - alpha[..., None]) + np.clip(colour, 0, 1) * alpha[..., None]
    eye_x, eye_y = round(left + sprite.eye[0]), round(top + sprite.eye[1])
    if night and 1 <= eye_x < WIDTH_PX - 1 and 1 <= eye_y < HEIGHT_PX - 1:
        picture[eye_y - 1 : eye_y + 1, eye_x - 1 : eye_x + 1] = 1.0
    rows, columns = np.nonzero(solid)
    return picture, {
        "species": walk.species.name,
        "box_px": [
            int(x0 + columns.min()),
            int(y0 + rows.min()),
            int(x0 + columns.max() + 1),
            int(y0 + rows.max() + 1),
        ],
        "visible_fraction": round(float(solid.sum() / (sprite.alpha > 0.5).sum()), 3),
    }


def _cast_shadow(picture: np.ndarray, walk: Walk, number: int, sun: float) -> None:
    rows = np.arange(HEIGHT_PX, dtype=np.float64)[:, None]
    columns = np.arange(WIDTH_PX, dtype=np.float64)[None, :]
    x, y = walk.x + number * walk.dx, walk.y
    field = ((columns - x) / (0.5 * walk.length_px)) ** 2 + ((rows - y) / (0.07 * walk.length_px)) ** 2
    picture *= 1 - (0.18 + 0.17 * sun) * np.clip(1.2 - field, 0, 1)[..., None]


def encode(frame: Frame) -> bytes:
    """The frame as a JPEG with the EXIF fields that a camera trap writes."""
    image = Image.fromarray(frame.pixels)
    exif = Image.Exif()
    taken = frame.at.strftime("%Y:%m:%d %H:%M:%S")
    sign = "-" if UTC_OFFSET_MINUTES < 0 else "+"
    offset = f"{sign}{abs(UTC_OFFSET_MINUTES) // 60:02}:{abs(UTC_OFFSET_MINUTES) % 60:02}"
    exif[0x010F], exif[0x0110], exif[0x0132] = frame.camera.make, frame.camera.model, taken
    details = exif.get_ifd(0x8769)
    details[0x9003], details[0x9004], details[0x9011] = taken, taken, offset
    details[0xA431] = frame.camera.serial
    position = exif.get_ifd(0x8825)
    latitude, longitude = frame.camera.latitude_degrees, frame.camera.longitude_degrees
    position[1], position[2] = "N" if latitude >= 0 else "S", _sexagesimal(latitude)
    position[3], position[4] = "E" if longitude >= 0 else "W", _sexagesimal(longitude)
    position[5] = b"\x00" if frame.camera.altitude_metres >= 0 else b"\x01"
    position[6] = IFDRational(abs(frame.camera.altitude_metres), 1)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=JPEG_QUALITY, exif=exif)
    return out.getvalue()


def _sexagesimal(degrees: float) -> tuple[IFDRational, IFDRational, IFDRational]:
    """Degrees, minutes and seconds to a ten-thousandth."""
    ten_thousandths = round(abs(degrees) * 3600 * 10_000)
    minutes, rest = divmod(ten_thousandths, 60 * 10_000)
    return IFDRational(minutes // 60, 1), IFDRational(minutes % 60, 1), IFDRational(rest, 10_000)


def generate(seed: int, images: int, folder: Path, truth_file: Path) -> dict[str, Any]:
    """Write ``images`` pictures, one duplicate and two broken files into ``folder``; return what truth.json says."""
    if images < len(CAMERAS) * 2:
        raise ValueError(f"images is {images}; expected at least {len(CAMERAS) * 2}")
    if truth_file.resolve().is_relative_to(folder.resolve()):
        raise ValueError(f"{truth_file} lies inside {folder}: whoever uploads the images would upload the answers too")
    folder.mkdir(parents=True, exist_ok=True)
    stale = sorted(path for path in folder.iterdir() if path.suffix == ".JPG")
    for path in stale:
        path.unlink()
    odd = np.random.default_rng([seed, 4])
    # The broken files come on top, so that as many pictures as were asked for stay whole.
    duplicate_of, cut = int(odd.integers(0, images)), float(odd.uniform(0.45, 0.75))
    junk = odd.bytes(6_000)
    counters = dict.fromkeys((camera.serial for camera in CAMERAS), 0)

    def next_name(serial: str) -> str:
        counters[serial] += 1
        return f"{serial}_{counters[serial]:04}.JPG"

    listed, twice, last = [], b"", b""
    for number, frame in enumerate(frames(seed, plan(seed, images))):
        name, last = next_name(frame.camera.serial), encode(frame)
        (folder / name).write_bytes(last)
        if number == duplicate_of:
            twice, original = last, name
        listed.append(
            {
                "file": name,
                "camera": frame.camera.serial,
                "taken_at_local": frame.at.isoformat(),
                "utc_offset_minutes": UTC_OFFSET_MINUTES,
                "latitude_degrees": frame.camera.latitude_degrees,
                "longitude_degrees": frame.camera.longitude_degrees,
                "altitude_metres": frame.camera.altitude_metres,
                "night": frame.night,
                "burst": frame.burst,
                "kind": frame.kind,
                "animals": frame.animals,
            }
        )
    copy = next_name(original.partition("_")[0])
    truncated, no_image = (next_name(CAMERAS[index].serial) for index in (1, 2))
    (folder / copy).write_bytes(twice)
    (folder / truncated).write_bytes(last[: int(len(last) * cut)])
    (folder / no_image).write_bytes(junk)
    truth: dict[str, Any] = {
        "seed": seed,
        "width_px": WIDTH_PX,
        "height_px": HEIGHT_PX,
        "images": listed,
        "duplicates": [{"file": copy, "of": original}],
        "broken": [{"file": truncated, "kind": "truncated"}, {"file": no_image, "kind": "not an image"}],
    }
    lines = ",\n".join("  " + json.dumps(image) for image in listed)
    head = {name: value for name, value in truth.items() if name != "images"}
    text = json.dumps(head, indent=1)[:-2] + ',\n "images": [\n' + lines + "\n ]\n}\n"
    truth_file.write_text(text, encoding="utf-8")
    return truth


def main(arguments: list[str] | None = None) -> int:
    here = Path(__file__).parent
    parser = argparse.ArgumentParser(prog="python -m sample.generate", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=100)
    parser.add_argument(
        "--images", type=int, default=66, help="pictures besides the duplicate and the two broken files"
    )
    parser.add_argument("--out", type=Path, default=here / "images", help="folder; its .JPG files are replaced")
    parser.add_argument("--truth", type=Path, default=here / "truth.json")
    options = parser.parse_args(arguments)
    try:
        truth = generate(options.seed, options.images, options.out, options.truth)
    except ValueError as error:
        parser.error(str(error))
    size_bytes = sum(path.stat().st_size for path in options.out.glob("*.JPG"))
    print(f"{len(truth['images']) + 3} files, {size_bytes:,} bytes, in {options.out}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
