"""Small images made for a test: with the header asked for, or broken on purpose."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image
from PIL.TiffImagePlugin import IFDRational


def jpeg(
    shade: int = 0,
    *,
    serial: str | None = "CAM1",
    taken: str | None = "2026:11:02 06:48:41",
    offset: str | None = "+01:00",
    gps: bool = True,
    tags: dict[int, Any] | None = None,
    size: tuple[int, int] = (24, 16),
) -> bytes:
    """Two images with the same ``shade`` and header have the same bytes, any others do not."""
    image = Image.new("RGB", size, (shade % 256, shade // 256 % 256, 90))
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Nordlys", "TrailEye 4\x00"
    details = exif.get_ifd(0x8769)
    for tag, value in ((0x9003, taken), (0x9011, offset), (0xA431, serial), *(tags or {}).items()):
        if value is not None:
            details[tag] = value
    if gps:
        position = exif.get_ifd(0x8825)
        position[1], position[2] = "N", (IFDRational(60, 1), IFDRational(30, 1), IFDRational(0, 1))
        position[3], position[4] = "W", (IFDRational(13, 1), IFDRational(0, 1), IFDRational(36, 1))
        position[5], position[6] = b"\x00", IFDRational(4125, 10)
    return _encoded(image, shade, exif=exif)


def plain_jpeg(shade: int = 0) -> bytes:
    """No EXIF at all."""
    return _encoded(Image.new("RGB", (24, 16), (shade % 256, 40, 40)), shade)


def truncated_jpeg(shade: int = 0) -> bytes:
    whole = jpeg(shade, size=(160, 120))
    return whole[: int(len(whole) * 0.8)]


def two_in_one() -> bytes:
    """A multi-picture JPEG (MPO), as some cameras write: the picture and a preview."""
    out = io.BytesIO()
    first, second = (Image.new("RGB", size, (9, 9, 9)) for size in ((24, 16), (12, 8)))
    first.save(out, "MPO", save_all=True, append_images=[second])
    return out.getvalue()


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (10, 10), (1, 2, 3)).save(out, "PNG")
    return out.getvalue()


def _encoded(image: Image.Image, shade: int, **options: Any) -> bytes:
    out = io.BytesIO()
    # Neighbouring shades may be quantised to the same coefficients; the comment keeps the bytes apart.
    image.save(out, "JPEG", quality=90, comment=f"shade {shade}", **options)
    return out.getvalue()
