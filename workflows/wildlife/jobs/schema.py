"""The columns of both datasets, images and events, with their units. README.md shows them, and a test compares."""

from __future__ import annotations

import pyarrow as pa

# (name, type, may be null, meaning). ``camera`` and ``date`` are the partitions: in the path, not in the files.
PARTITIONS: tuple[tuple[str, pa.DataType, bool, str], ...] = (
    ("camera", pa.string(), False, "serial number of the camera's body; unknown where the image does not say"),
    ("date", pa.date32(), True, "day by the camera's own clock; null where the image has no time"),
)
COLUMNS: tuple[tuple[str, pa.DataType, bool, str], ...] = (
    ("image_uri", pa.string(), False, "s3:// address of the image"),
    ("source_prefix", pa.string(), False, "s3:// folder whose run wrote the row"),
    ("image_sha256", pa.string(), False, "checksum of the image's bytes, hexadecimal"),
    ("image_format", pa.string(), False, "JPEG, PNG, TIFF or WEBP"),
    ("size_bytes", pa.int64(), False, "size of the image, bytes"),
    ("width_px", pa.int32(), False, "pixels"),
    ("height_px", pa.int32(), False, "pixels"),
    ("taken_at_local", pa.timestamp("ms"), True, "time by the camera's own clock, which need not be UTC"),
    ("utc_offset_minutes", pa.int16(), True, "minutes to subtract from taken_at_local for UTC; null where unknown"),
    ("latitude_degrees", pa.float64(), True, "degrees north, WGS 84"),
    ("longitude_degrees", pa.float64(), True, "degrees east, WGS 84"),
    ("altitude_metres", pa.float64(), True, "metres above sea level"),
    ("camera_make", pa.string(), True, "maker of the camera"),
    ("camera_model", pa.string(), True, "model of the camera"),
    ("warnings", pa.list_(pa.string()), False, "what the image's header lacks: no_exif, bad_time, no_gps …"),
)

EVENT_COLUMNS: tuple[tuple[str, pa.DataType, bool, str], ...] = (
    ("event_id", pa.string(), False, "names the event; the same images give the same id"),
    ("source_prefix", pa.string(), False, "s3:// folder whose run wrote the row"),
    ("species", pa.string(), False, "what the classifier says"),
    ("confidence", pa.float64(), False, "the classifier's probability of the species, 0 to 1"),
    ("animals", pa.int32(), False, "most animals on one image of the event"),
    ("started_at_local", pa.timestamp("ms"), True, "first image, by the camera's own clock"),
    ("ended_at_local", pa.timestamp("ms"), True, "last image, by the camera's own clock"),
    ("utc_offset_minutes", pa.int16(), True, "minutes to subtract from the times for UTC; null where unknown"),
    ("latitude_degrees", pa.float64(), True, "degrees north, WGS 84"),
    ("longitude_degrees", pa.float64(), True, "degrees east, WGS 84"),
    ("image_uris", pa.list_(pa.string()), False, "image of each box, so that an image with two animals is there twice"),
    ("boxes_px", pa.list_(pa.list_(pa.int32())), False, "left, top, width, height of each animal found, pixels"),
    ("scores", pa.list_(pa.float64()), False, "the detector's score of each box, 0 to 1"),
    (
        "temperature_celsius",
        pa.float64(),
        True,
        "at the full hour before the start, 2 m above ground; null where unknown",
    ),
    ("precipitation_mm", pa.float64(), True, "sum of the hour in which the event starts; null where unknown"),
    (
        "wind_speed_metres_per_second",
        pa.float64(),
        True,
        "at the full hour before, 10 m above ground; null where unknown",
    ),
)


def _schema(columns: tuple[tuple[str, pa.DataType, bool, str], ...]) -> pa.Schema:
    return pa.schema(
        [
            pa.field(name, kind, nullable=nullable, metadata={"description": text})
            for name, kind, nullable, text in columns
        ]
    )


SCHEMA = _schema(COLUMNS)
EVENT_SCHEMA = _schema(EVENT_COLUMNS)
PARTITION_SCHEMA = pa.schema([pa.field(name, kind, nullable=nullable) for name, kind, nullable, _ in PARTITIONS])
