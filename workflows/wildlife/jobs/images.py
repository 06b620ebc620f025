"""One image's bytes → what its header says, or why it cannot be used. No network, no files."""

from __future__ import annotations

import hashlib
import io
import math
import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from PIL import Image, UnidentifiedImageError

# A JPEG with several pictures (MPO, as some cameras write) is opened as JPEG too.
FORMATS = ("JPEG", "PNG", "TIFF", "WEBP")
SIGNATURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"MM\x00*")
MAX_PIXELS = 100_000_000

Reason = Literal["empty", "not_an_image", "truncated", "undecodable", "too_large", "archived", "vanished"]

_MAKE, _MODEL, _EXIF, _GPS = 0x010F, 0x0110, 0x8769, 0x8825
_TAKEN, _OFFSET, _SERIAL = 0x9003, 0x9011, 0xA431


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """``reason`` is for programs, ``detail`` for people."""

    reason: Reason
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Readable:
    """What a header says. ``camera`` is the body's serial number. Times are the camera's own clock, not UTC.

    A field that the header lacks, or gives as nonsense, is None, and ``warnings`` says which.
    """

    sha256: str
    format: str
    width_px: int
    height_px: int
    camera: str | None
    camera_make: str | None
    camera_model: str | None
    taken_at_local: str | None
    utc_offset_minutes: int | None
    latitude_degrees: float | None
    longitude_degrees: float | None
    altitude_metres: float | None
    warnings: tuple[str, ...]


def examine(body: bytes) -> Readable | Unreadable:
    """Decode every pixel: a truncated image has an intact header."""
    if not body:
        return Unreadable(reason="empty", detail="the object has no bytes")
    try:
        with warnings.catch_warnings():
            # Pillow warns of large images and odd metadata; what matters of it becomes a reason or a warning here.
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(body), formats=FORMATS) as image:
                if image.width * image.height > MAX_PIXELS:
                    return Unreadable(
                        reason="too_large",
                        detail=f"{image.width} × {image.height} pixels; at most {MAX_PIXELS:,} are decoded",
                    )
                image.load()
                header, spoiled = _header(image)
                return _readable(body, image, header, spoiled)
    except UnidentifiedImageError:
        if body.startswith(SIGNATURES):
            return Unreadable(
                reason="truncated", detail=f"begins like an image and ends in its header ({len(body)} bytes)"
            )
        return Unreadable(
            reason="not_an_image", detail=f"begins with {body[:8].hex(' ')}; expected {', '.join(FORMATS)}"
        )
    except Image.DecompressionBombError as error:
        return Unreadable(reason="too_large", detail=str(error))
    except MemoryError:
        raise
    except Exception as error:
        # Decoders meet hostile bytes with whatever exception comes first; one bad image must not end the run.
        cut = isinstance(error, EOFError) or "truncated" in str(error).lower()
        return Unreadable(reason="truncated" if cut else "undecodable", detail=f"{type(error).__name__}: {error}")


def _header(image: Image.Image) -> tuple[tuple[Mapping[int, Any], ...], bool]:
    """The three EXIF directories (main, Exif, GPS), and whether they could not be read."""
    try:
        exif = image.getexif()
        return (dict(exif), dict(exif.get_ifd(_EXIF)), dict(exif.get_ifd(_GPS))), False
    except MemoryError:
        raise
    except Exception:
        # The pixels are whole, only the metadata is not: the image is kept, and says so.
        return ({}, {}, {}), True


def _readable(body: bytes, image: Image.Image, header: tuple[Mapping[int, Any], ...], spoiled: bool) -> Readable:
    main, details, position = header
    noted: list[str] = []
    if spoiled:
        noted.append("exif_unreadable")
    elif not main and not details and not position:
        noted.append("no_exif")
    known = bool(main or details or position)

    camera = _text(details.get(_SERIAL))
    if camera is None and known:
        noted.append("no_camera_serial")
    taken = taken_at(details.get(_TAKEN))
    if taken is None and known:
        noted.append("no_time" if _TAKEN not in details else "bad_time")
    offset = utc_offset_minutes(details.get(_OFFSET))
    latitude = coordinate(position.get(2), position.get(1), "NS", 90)
    longitude = coordinate(position.get(4), position.get(3), "EW", 180)
    if latitude is None or longitude is None:
        latitude = longitude = None
        if known:
            noted.append("no_gps" if 2 not in position and 4 not in position else "bad_gps")
    return Readable(
        sha256=hashlib.sha256(body).hexdigest(),
        format="JPEG" if image.format == "MPO" else str(image.format),
        width_px=image.width,
        height_px=image.height,
        camera=camera,
        camera_make=_text(main.get(_MAKE)),
        camera_model=_text(main.get(_MODEL)),
        taken_at_local=taken.isoformat() if taken else None,
        utc_offset_minutes=offset,
        latitude_degrees=latitude,
        longitude_degrees=longitude,
        altitude_metres=altitude(position.get(6), position.get(5)),
        warnings=tuple(noted),
    )


def taken_at(value: object) -> datetime | None:
    """``2026:11:02 06:48:41``; cameras without a set clock write zeros or blanks."""
    text = _text(value)
    if text is None:
        return None
    try:
        return datetime.strptime(text[:19], "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None


def utc_offset_minutes(value: object) -> int | None:
    found = re.fullmatch(r"([+-])(\d\d):(\d\d)", _text(value) or "")
    if not found:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    if minutes > 14 * 60 or int(found[3]) > 59:
        return None
    return -minutes if found[1] == "-" else minutes


def coordinate(value: object, reference: object, letters: str, limit: float) -> float | None:
    """Degrees, minutes and seconds with N, S, E or W → signed degrees. Without a fix, cameras write 0/0."""
    letter = (_text(reference) or "").upper()
    if letter not in tuple(letters) or not isinstance(value, tuple) or len(value) != 3:
        return None
    parts = [_number(part) for part in value]
    if any(part is None or part < 0 for part in parts):
        return None
    degrees, minutes, seconds = (part for part in parts if part is not None)
    if minutes >= 60 or seconds > 60:
        return None
    total = degrees + minutes / 60 + seconds / 3600
    if total > limit:
        return None
    return round(-total if letter == letters[1] else total, 7)


def altitude(value: object, reference: object) -> float | None:
    """Above sea level; the reference is one byte, 1 for below."""
    metres = _number(value)
    if metres is None:
        return None
    below = reference in (1, b"\x01")
    return round(-metres if below else metres, 2)


def _number(value: object) -> float | None:
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    return number if math.isfinite(number) else None


def _text(value: object) -> str | None:
    """EXIF texts end in NUL bytes and blanks; some decoders give bytes."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return None
    text = "".join(character for character in value.partition("\x00")[0] if character.isprintable()).strip()
    return text or None
