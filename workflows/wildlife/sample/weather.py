"""Make the sample's weather: ``python -m sample.weather`` writes ``weather/<place>/<day>.json`` beside this file.

Made up, in the form of Open-Meteo's archive, for the places and days of ``truth.json``. The hour 04:00 is null on every
day: a dataset has holes, and they must stay holes.
"""

from __future__ import annotations

import json
import math
import random
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
MISSING_HOUR = 4
UNITS = {"time": "iso8601", "temperature_2m": "°C", "precipitation": "mm", "wind_speed_10m": "m/s"}


def days_of(truth: dict[str, Any]) -> list[tuple[str, date]]:
    """Places (as the datasets name them) and UTC days of the images, and the day after: an hour may reach into it."""
    found: set[tuple[str, date]] = set()
    for image in truth["images"]:
        place = f"{image['latitude_degrees']:.1f}_{image['longitude_degrees']:.1f}"
        moment = datetime.fromisoformat(image["taken_at_local"]) - timedelta(minutes=image["utc_offset_minutes"])
        found |= {(place, moment.date()), (place, (moment + timedelta(hours=1)).date())}
    return sorted(found)


def day_at(place: str, day: date) -> dict[str, Any]:
    """One day: colder by night, some days wet. The same place and day give the same numbers."""
    numbers = random.Random(f"{place} {day}")
    mean, wet = numbers.uniform(-3, 5), numbers.random() < 0.5
    hours = range(24)
    columns: dict[str, list[float | None]] = {
        "temperature_2m": [
            round(mean - 3 * math.cos((hour - 2) / 24 * 2 * math.pi) + numbers.uniform(-0.4, 0.4), 1) for hour in hours
        ],
        "precipitation": [round(max(0.0, numbers.uniform(-0.6, 1.4)), 1) if wet else 0.0 for _ in hours],
        "wind_speed_10m": [round(numbers.uniform(0.3, 6.5), 1) for _ in hours],
    }
    for column in columns.values():
        column[MISSING_HOUR] = None
    latitude, longitude = (float(part) for part in place.split("_"))
    return {
        "latitude": latitude,
        "longitude": longitude,
        "utc_offset_seconds": 0,
        "timezone": "GMT",
        "hourly_units": UNITS,
        "hourly": {"time": [f"{day.isoformat()}T{hour:02}:00" for hour in hours], **columns},
    }


def generate(truth: Path, target: Path) -> int:
    """Write the files; returns how many."""
    days = days_of(json.loads(truth.read_text("utf-8")))
    for place, day in days:
        path = target / place / f"{day.isoformat()}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(day_at(place, day), ensure_ascii=False) + "\n", "utf-8")
    return len(days)


if __name__ == "__main__":
    truth, target = (
        (Path(argument) for argument in sys.argv[1:])
        if len(sys.argv) == 3
        else (
            HERE / "truth.json",
            HERE / "weather",
        )
    )
    print(f"{generate(truth, target)} files below {target}")
