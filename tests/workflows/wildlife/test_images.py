"""What an image's header says, and why an image cannot be used."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jobs import images
from jobs.images import Readable, Unreadable, examine
from PIL.TiffImagePlugin import IFDRational

from tests.workflows.wildlife.pictures import jpeg, plain_jpeg, png, truncated_jpeg, two_in_one


def test_a_camera_traps_header_is_read_whole() -> None:
    found = examine(jpeg(3))
    assert isinstance(found, Readable)
    assert (found.camera, found.camera_make, found.camera_model) == ("CAM1", "Nordlys", "TrailEye 4")
    assert (found.taken_at_local, found.utc_offset_minutes) == ("2026-11-02T06:48:41", 60)
    assert (found.latitude_degrees, found.longitude_degrees, found.altitude_metres) == (60.5, -13.01, 412.5)
    assert (found.format, found.width_px, found.height_px, found.warnings) == ("JPEG", 24, 16, ())


@pytest.mark.parametrize(("body", "form"), [(jpeg(), "JPEG"), (two_in_one(), "JPEG"), (png(), "PNG")])
def test_formats(body: bytes, form: str) -> None:
    found = examine(body)
    assert isinstance(found, Readable) and found.format == form


@pytest.mark.parametrize(
    ("body", "reason", "detail"),
    [
        (b"", "empty", "no bytes"),
        (b"not a picture at all", "not_an_image", "6e 6f 74"),
        (b"\xff\xd8\xff", "truncated", "begins like an image"),
        (jpeg()[:200], "truncated", ""),
        (truncated_jpeg(), "truncated", "truncated"),
        (png()[:40], "truncated", ""),
        (b"GIF89a" + bytes(40), "not_an_image", "expected JPEG"),
    ],
)
def test_unreadable_files_say_why(body: bytes, reason: str, detail: str) -> None:
    found = examine(body)
    assert isinstance(found, Unreadable)
    assert found.reason == reason and detail in found.detail


def test_too_many_pixels_are_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "MAX_PIXELS", 24 * 16 - 1)
    found = examine(jpeg())
    assert found == Unreadable(reason="too_large", detail="24 × 16 pixels; at most 383 are decoded")


@pytest.mark.parametrize(
    ("body", "warnings"),
    [
        (plain_jpeg(), ("no_exif",)),
        (png(), ("no_exif",)),
        (jpeg(serial=None), ("no_camera_serial",)),
        (jpeg(serial="  \x00"), ("no_camera_serial",)),
        (jpeg(taken=None), ("no_time",)),
        (jpeg(taken="0000:00:00 00:00:00"), ("bad_time",)),
        (jpeg(gps=False), ("no_gps",)),
        (jpeg(offset=None), ()),
        (jpeg(serial=None, taken="    :  :     :  :  ", gps=False), ("no_camera_serial", "bad_time", "no_gps")),
    ],
)
def test_a_missing_field_is_none_and_a_warning(body: bytes, warnings: tuple[str, ...]) -> None:
    found = examine(body)
    assert isinstance(found, Readable)
    assert found.warnings == warnings
    assert (found.camera is None) == bool({"no_exif", "no_camera_serial"} & set(warnings))
    assert (found.taken_at_local is None) == bool({"no_exif", "no_time", "bad_time"} & set(warnings))
    assert (found.latitude_degrees is None) == bool({"no_exif", "no_gps"} & set(warnings))


def test_an_unreadable_header_costs_only_the_header() -> None:
    """The pixels are whole, the EXIF directory is not."""
    body = jpeg(5)
    at = body.index(b"Exif\x00\x00") + 6
    spoiled = body[:at] + b"XX" + body[at + 2 :]
    found = examine(spoiled)
    assert isinstance(found, Readable)
    assert found.camera is None and set(found.warnings) & {"exif_unreadable", "no_exif"}


NO_FIX = IFDRational(0, 0)


@pytest.mark.parametrize(
    ("value", "reference", "letters", "limit", "degrees"),
    [
        ((60.0, 30.0, 0.0), "N", "NS", 90, 60.5),
        ((60.0, 30.0, 0.0), "S", "NS", 90, -60.5),
        ((60.0, 30.0, 0.0), "n\x00", "NS", 90, 60.5),
        ((60.5, 0.0, 0.0), "W", "EW", 180, -60.5),
        ((90.0, 0.0, 0.0), "N", "NS", 90, 90.0),
        ((90.0, 0.0, 1.0), "N", "NS", 90, None),
        ((NO_FIX, NO_FIX, NO_FIX), "N", "NS", 90, None),
        ((60.0, 30.0), "N", "NS", 90, None),
        ((60.0, 61.0, 0.0), "N", "NS", 90, None),
        ((-60.0, 0.0, 0.0), "N", "NS", 90, None),
        ((60.0, 30.0, 0.0), None, "NS", 90, None),
        ((60.0, 30.0, 0.0), "NS", "NS", 90, None),
        ((60.0, 30.0, 0.0), "", "NS", 90, None),
        ("60", "N", "NS", 90, None),
        (None, "N", "NS", 90, None),
    ],
)
def test_coordinates(value: Any, reference: Any, letters: str, limit: float, degrees: float | None) -> None:
    assert images.coordinate(value, reference, letters, limit) == degrees


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("+01:00", 60),
        ("-03:30", -210),
        ("+00:00", 0),
        ("+14:00", 840),
        ("+14:01", None),
        ("+01:75", None),
        ("01:00", None),
        ("Z", None),
        (None, None),
        (7, None),
    ],
)
def test_utc_offsets(text: object, minutes: int | None) -> None:
    assert images.utc_offset_minutes(text) == minutes


@pytest.mark.parametrize(
    ("value", "reference", "metres"),
    [(412.5, b"\x00", 412.5), (12.0, b"\x01", -12.0), (12.0, None, 12.0), (NO_FIX, b"\x00", None), (None, 1, None)],
)
def test_altitudes(value: Any, reference: Any, metres: float | None) -> None:
    assert images.altitude(value, reference) == metres


@given(st.integers(0, 4000), st.binary(min_size=1, max_size=8))
def test_no_bytes_end_the_run(position: int, noise: bytes) -> None:
    """Whatever is overwritten in a JPEG, the answer is one of the two, never an exception."""
    body = jpeg(9, size=(64, 48))
    position %= len(body)
    found = examine(body[:position] + noise + body[position + len(noise) :])
    assert isinstance(found, Readable | Unreadable)


@given(st.binary(max_size=200))
def test_any_bytes_have_an_answer(body: bytes) -> None:
    assert isinstance(examine(b"\xff\xd8\xff\xe1" + struct.pack(">H", len(body) + 2) + body), Readable | Unreadable)
