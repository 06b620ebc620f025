"""Backgrounds, foregrounds, boxes, and who works on what: on arrays, without S3."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jobs.command import BadInput
from jobs.detection import background
from jobs.detection.detector import BackgroundDetector, SceneChanged, scorer, whole_pixels
from jobs.detection.foreground import foreground, likeness
from jobs.detection.picture import Light, Picture, UnreadablePicture, decode, light_of, reduced
from jobs.detection.units import Units
from PIL import Image

ROWS, COLUMNS = 96, 128


def scene(seed: int = 0) -> np.ndarray:
    """Blotches of green and brown, 0 to 255."""
    random = np.random.default_rng(seed)
    small = random.integers(60, 170, size=(12, 16, 3), dtype=np.uint8)
    return np.asarray(Image.fromarray(small).resize((COLUMNS, ROWS), Image.Resampling.BICUBIC), dtype=np.float64)


def taken(pixels: np.ndarray, seed: int) -> np.ndarray:
    noisy = pixels + np.random.default_rng(seed).normal(0, 2, size=pixels.shape)
    return np.clip(np.rint(noisy), 0, 255).astype(np.uint8)


def picture(pixels: np.ndarray, light: Light = "day", enlarged: int = 1) -> Picture:
    return Picture(
        pixels=pixels, width_px=pixels.shape[1] * enlarged, height_px=pixels.shape[0] * enlarged, light=light
    )


def test_an_animal_that_stands_in_a_third_of_the_pictures_is_no_background() -> None:
    empty = scene()
    pictures = []
    for number in range(9):
        pixels = empty * (0.7 + 0.05 * number)
        if number < 3:
            pixels[40:60, 30 + 8 * number : 60 + 8 * number] = (200, 90, 30)
        pictures.append(taken(pixels, number))
    found = background.build(pictures, "day")
    ratio = found / np.maximum(empty, 1)
    inside = ratio[40:60, 30:76]
    assert np.abs(np.median(inside, axis=(0, 1)) / np.median(ratio, axis=(0, 1)) - 1).max() < 0.03


def test_a_brighter_hour_and_a_moving_shadow_are_no_foreground_but_a_fox_is() -> None:
    empty = scene()
    columns = np.arange(COLUMNS)[None, :, None]
    shadow = 1 - 0.4 / (1 + np.exp(-(columns - 70) / 3.0))
    lit = empty * shadow * np.array([1.15, 1.1, 1.0])
    behind = taken(empty, 1).astype(np.float32)
    assert foreground(taken(lit, 2), behind, "day").mask.mean() < 0.01
    lit[50:66, 80:110] = (190, 85, 25)
    mask = foreground(taken(lit, 3), behind, "day").mask
    assert mask[52:64, 84:106].mean() > 0.9
    mask[45:71, 75:115] = False
    assert mask.mean() < 0.01


def test_mist_is_no_foreground_but_what_is_darker_than_the_night_is() -> None:
    empty = scene(4).mean(axis=2, keepdims=True).repeat(3, axis=2)
    ys, xs = np.mgrid[0:ROWS, 0:COLUMNS]
    mist = 40 * np.exp(-((xs - 40) ** 2 + (ys - 30) ** 2) / (2 * 18.0**2))[..., None]
    noisy = taken(empty + mist, 5)[..., :1].repeat(3, axis=2)
    behind = empty.astype(np.float32)
    plain = np.abs(noisy[..., 0] - behind[..., 0]) > 10
    assert plain.mean() > 0.2 and foreground(noisy, behind, "night").mask.mean() < 0.04
    noisy[60:80, 70:100] = 20
    assert foreground(noisy, behind, "night").mask[62:78, 74:96].mean() > 0.9


def test_a_camera_that_was_turned_gives_no_boxes() -> None:
    answer = BackgroundDetector(scorer()).detect([picture(taken(scene(7), 1))], [scene(8).astype(np.float32)])
    assert isinstance(answer[0], SceneChanged)
    # The same scene in deep shade is the same scene; a bare wall has nothing to compare.
    assert likeness(taken(scene(8) * 0.5, 2), scene(8).astype(np.float32)) > 0.9
    flat = np.full((ROWS, COLUMNS, 3), 90, dtype=np.uint8)
    assert likeness(flat, flat.astype(np.float32)) == 1.0


def test_without_a_background_nothing_is_detected() -> None:
    assert BackgroundDetector(scorer()).detect([picture(taken(scene(), 1))], [None]) == [[]]


def test_boxes_are_pixels_of_the_whole_image_and_inside_it() -> None:
    large = picture(taken(scene(), 1), enlarged=7)
    assert whole_pixels((1, 2, 11, 22), large) == (7, 14, 70, 140)
    assert whole_pixels((-4, 90, 200, 300), large) == (0, 630, 128 * 7, 96 * 7 - 630)


def test_a_large_jpeg_is_reduced_and_a_small_one_is_not_enlarged() -> None:
    out = io.BytesIO()
    Image.fromarray(taken(scene(), 1)).resize((1600, 1200)).save(out, "JPEG")
    found = decode(out.getvalue())
    assert (found.pixels.shape, found.width_px, found.height_px) == ((192, 256, 3), 1600, 1200)
    assert found.scale == 6.25
    assert reduced(40, 30) == (40, 30) and reduced(20_000, 3) == (256, 1)


@pytest.mark.parametrize("body", [b"", b"junk", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n1234"])
def test_bytes_that_are_no_picture_are_refused_with_one_exception(body: bytes) -> None:
    with pytest.raises(UnreadablePicture):
        decode(body)


def test_grey_pictures_are_of_the_night() -> None:
    assert light_of(taken(scene(), 1)) == "day"
    assert light_of(np.full((8, 8, 3), 90, dtype=np.uint8)) == "night"


def row(uri: str, camera: str, at: str | None, sha256: str | None = None) -> dict[str, Any]:
    return {"uri": uri, "sha256": sha256 or uri, "camera": camera, "taken_at_local": at}


ROWS_OF_THREE = [
    row("s3://b/1", "A", "2026-11-02T10:00:00"),
    row("s3://b/2", "A", "2026-11-08T23:59:59"),
    row("s3://b/3", "A", "2026-11-09T00:00:01"),
    row("s3://b/4", "A", "2026-11-09T10:00:00"),
    row("s3://b/5", "B", "2026-11-03T10:00:00"),
    row("s3://b/6", "B", None),
]


def filled(tmp_path: Path, rows: list[dict[str, Any]]) -> tuple[Units, int]:
    units = Units(tmp_path / "rows.sqlite")
    return units, units.fill(rows)


def test_every_image_is_worked_on_by_exactly_one_index(tmp_path: Path) -> None:
    units, _ = filled(tmp_path, ROWS_OF_THREE)
    for shards in (1, 2, 3, 9):
        worked = [
            one["uri"] for index in range(shards) for unit in units.mine(index, shards) for one in units.rows(unit)
        ]
        assert sorted(worked) == [one["uri"] for one in ROWS_OF_THREE]


def test_a_burst_over_midnight_on_sunday_stays_whole(tmp_path: Path) -> None:
    units, _ = filled(tmp_path, ROWS_OF_THREE)
    weeks = {unit: [one["uri"] for one in units.rows(unit)] for unit in units.mine(0, 1)}
    assert weeks[json.dumps(["A", "2026-W45"])] == ["s3://b/1", "s3://b/2", "s3://b/3"]
    assert weeks[json.dumps(["A", "2026-W46"])] == ["s3://b/4"]
    assert weeks[json.dumps(["B", None])] == ["s3://b/6"]


def test_the_first_key_of_a_duplicate_wins_whatever_the_order_of_the_shards(tmp_path: Path) -> None:
    copies = [row("s3://b/9", "A", "2026-11-02T10:00:00", "x"), row("s3://b/3", "A", "2026-11-02T10:00:00", "x")]
    for number, rows in enumerate((copies, copies[::-1])):
        folder = tmp_path / str(number)
        folder.mkdir()
        units, duplicates = filled(folder, rows)
        assert duplicates == 1
        assert [one["uri"] for unit in units.mine(0, 1) for one in units.rows(unit)] == ["s3://b/3"]


def test_a_week_with_few_pictures_borrows_those_nearest_in_time(tmp_path: Path) -> None:
    units, _ = filled(tmp_path, ROWS_OF_THREE)
    found = [one["uri"] for one in units.around(json.dumps(["A", "2026-W46"]), 3)]
    assert found == ["s3://b/4", "s3://b/3", "s3://b/2"]
    many = [row(f"s3://b/{n:03}", "C", f"2026-11-02T{n // 60:02}:{n % 60:02}:00") for n in range(200)]
    (tmp_path / "many").mkdir()
    units, _ = filled(tmp_path / "many", many)
    chosen = [one["uri"] for one in units.around(units.mine(0, 1)[0], 5)]
    assert (len(chosen), chosen[0], chosen[-1]) == (5, "s3://b/000", "s3://b/199")


def test_a_row_without_a_checksum_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="has no 'sha256'; run Stage0 again"):
        filled(tmp_path, [{"uri": "s3://b/1", "camera": "A", "taken_at_local": None}])
