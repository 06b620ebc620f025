"""Where weather comes from: Open-Meteo's archive over HTTPS, kept in S3, or a dataset in S3 of the same form.

One object holds one UTC day at one place, as the archive answers it:

    weather/60.1_13.0/2026-11-02.json
    {"hourly_units": {"temperature_2m": "°C", "precipitation": "mm", "wind_speed_10m": "m/s", …},
     "hourly": {"time": ["2026-11-02T00:00", …], "temperature_2m": [-1.2, null, …], …}}

Places are rounded to 0.1 degrees (about 11 km), the grid of the archive's ERA5-Land: the cameras of one forest share a
file.
"""

from __future__ import annotations

import json
import math
import random
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from http.client import HTTPException
from typing import Any, Protocol

from stepsmith.runtime import log

UNITS = {"temperature_2m": "°C", "precipitation": "mm", "wind_speed_10m": "m/s"}
HOURS_A_DAY = 24
ATTEMPTS = 4
TIMEOUT_SECONDS = 20.0
LONGEST_RANGE = timedelta(days=92)
# Asking again does not change these; the rest (429, 5xx, a lost connection) may pass.
_TOO_MANY_REQUESTS, _SERVER_ERROR = 429, 500


class WeatherError(Exception):
    """Why there is no weather. The message says what to do."""


class WeatherUnavailable(WeatherError):
    """The archive did not answer; another attempt may succeed, and finds what was kept so far."""


class WeatherUnusable(WeatherError):
    """The answer is not what the archive's format or its units have to be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """What is known at a full hour, UTC. ``precipitation_mm`` is the sum of the hour before it."""

    temperature_celsius: float | None = None
    precipitation_mm: float | None = None
    wind_speed_metres_per_second: float | None = None


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Degrees, rounded to a tenth."""

    latitude: float
    longitude: float

    @classmethod
    def near(cls, latitude_degrees: float, longitude_degrees: float) -> Place:
        # + 0.0: a rounded -0.04 is -0.0, which would be another name for the same place.
        return cls(round(latitude_degrees, 1) + 0.0, round(longitude_degrees, 1) + 0.0)

    def __str__(self) -> str:
        return f"{self.latitude:.1f}_{self.longitude:.1f}"


Hours = dict[datetime, Hour]


class Source(Protocol):
    """A provider of weather."""

    def hours(self, place: Place, days: Iterable[date]) -> Hours:
        """What is known of these days (UTC) at a place. An hour that is not known is not there."""


class Dataset:
    """Files in S3, one a place and day."""

    def __init__(self, s3: Any, bucket: str, prefix: str) -> None:
        self._s3, self._bucket, self._prefix = s3, bucket, prefix

    def hours(self, place: Place, days: Iterable[date]) -> Hours:
        found: Hours = {}
        for day in days:
            found |= self.day(place, day) or {}
        return found

    def day(self, place: Place, day: date) -> Hours | None:
        """None if there is no file."""
        key = self._key(place, day)
        try:
            body = self._s3.get_object(Bucket=self._bucket, Key=key)["Body"].read()
        except self._s3.exceptions.NoSuchKey:
            return None
        return parse(body, f"s3://{self._bucket}/{key}")

    def keep(self, place: Place, day: date, hours: Hours) -> None:
        times = [datetime(day.year, day.month, day.day, hour) for hour in range(HOURS_A_DAY)]
        known = [hours.get(moment, Hour()) for moment in times]
        content = {
            "hourly_units": UNITS,
            "hourly": {
                "time": [f"{moment:%Y-%m-%dT%H:%M}" for moment in times],
                "temperature_2m": [hour.temperature_celsius for hour in known],
                "precipitation": [hour.precipitation_mm for hour in known],
                "wind_speed_10m": [hour.wind_speed_metres_per_second for hour in known],
            },
        }
        body = (json.dumps(content) + "\n").encode()
        self._s3.put_object(Bucket=self._bucket, Key=self._key(place, day), Body=body, ContentType="application/json")

    def _key(self, place: Place, day: date) -> str:
        return f"{self._prefix}{place}/{day.isoformat()}.json"


class OpenMeteo:
    """The archive, asked once for each place and range of days that is not in ``kept`` yet.

    A day of which an hour is still missing is not kept: the archive completes it some days later.
    """

    def __init__(
        self,
        url: str,
        kept: Dataset,
        *,
        attempts: int = ATTEMPTS,
        timeout_seconds: float = TIMEOUT_SECONDS,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._url, self._kept = url, kept
        self._attempts, self._timeout_seconds, self._sleep = attempts, timeout_seconds, sleep

    def hours(self, place: Place, days: Iterable[date]) -> Hours:
        found: Hours = {}
        missing: list[date] = []
        for day in sorted(set(days)):
            hours = self._kept.day(place, day)
            if hours is None:
                missing.append(day)
            else:
                found |= hours
        for first, last in ranges(missing):
            answered = self.ask(place, first, last)
            for offset in range((last - first).days + 1):
                day = first + timedelta(days=offset)
                of_day = {moment: hour for moment, hour in answered.items() if moment.date() == day}
                if len(of_day) == HOURS_A_DAY and all(_is_complete(hour) for hour in of_day.values()):
                    self._kept.keep(place, day, of_day)
            found |= answered
        return found

    def ask(self, place: Place, first: date, last: date) -> Hours:
        query = {
            "latitude": f"{place.latitude:.1f}",
            "longitude": f"{place.longitude:.1f}",
            "start_date": first.isoformat(),
            "end_date": last.isoformat(),
            "hourly": ",".join(UNITS),
            "wind_speed_unit": "ms",
            "timezone": "GMT",
        }
        url = f"{self._url}?{urllib.parse.urlencode(query)}"
        for attempt in range(1, self._attempts + 1):
            try:
                with urllib.request.urlopen(url, timeout=self._timeout_seconds) as answer:
                    return parse(answer.read(), url)
            except urllib.error.HTTPError as error:
                said = error.read(500).decode("utf-8", "replace")
                if error.code != _TOO_MANY_REQUESTS and error.code < _SERVER_ERROR:
                    raise WeatherUnusable(f"{url} answered {error.code}: {said}") from error
                problem = f"{error.code}: {said}"
            except (OSError, HTTPException) as error:  # URLError, time-outs, connections lost before or in an answer
                problem = f"{type(error).__name__}: {error}"
            log("the weather archive did not answer", level="WARNING", url=url, attempt=attempt, problem=problem)
            if attempt < self._attempts:
                # Twice as long each time and never all at once: the archive is free of charge and shared.
                self._sleep(random.uniform(0.5, 1.0) * 2**attempt)
        raise WeatherUnavailable(f"{url} did not answer {self._attempts} times, at last with {problem}")


def ranges(days: Iterable[date]) -> list[tuple[date, date]]:
    """Days as ranges that one request each may ask for; the gap of a few days is asked for too."""
    found: list[tuple[date, date]] = []
    for day in sorted(days):
        if found and day - found[-1][1] <= timedelta(days=7) and day - found[-1][0] < LONGEST_RANGE:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return found


def parse(body: bytes, place: str) -> Hours:
    """The archive's answer. A null is None; another unit is refused, because its numbers would be wrong."""
    try:
        content = json.loads(body)
        hourly, units = content["hourly"], content["hourly_units"]
        if wrong := {name: units.get(name) for name, unit in UNITS.items() if units.get(name) != unit}:
            raise WeatherUnusable(f"{place} has the units {wrong}; expected {UNITS}")
        times = [datetime.fromisoformat(text) for text in hourly["time"]]
        columns = [hourly[name] for name in UNITS]
        if any(len(column) != len(times) for column in columns):
            raise WeatherUnusable(f"{place}: the hourly lists are not of the same length")
        return {
            moment: Hour(
                temperature_celsius=_number(temperature),
                precipitation_mm=_number(precipitation),
                wind_speed_metres_per_second=_number(wind),
            )
            for moment, temperature, precipitation, wind in zip(times, *columns, strict=True)
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeatherUnusable(
            f"{place} is no answer of the weather archive ({type(error).__name__}: {error})"
        ) from error


def _number(value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no number")
    return float(value)


def _is_complete(hour: Hour) -> bool:
    return None not in (hour.temperature_celsius, hour.precipitation_mm, hour.wind_speed_metres_per_second)


def source(environment: Mapping[str, str], s3: Any) -> Source:
    """The provider that the environment names."""
    files = environment.get("WEATHER_FILES", "")
    bucket, _, prefix = files.removeprefix("s3://").partition("/")
    if not files.startswith("s3://") or not bucket or not prefix.endswith("/"):
        raise WeatherError(f"WEATHER_FILES is {files!r}; expected s3://bucket/folder/; deploy the stack again")
    dataset = Dataset(s3, bucket, prefix)
    match environment.get("WEATHER_PROVIDER", ""):
        case "dataset":
            return dataset
        case "open-meteo":
            return OpenMeteo(environment.get("OPEN_METEO_URL", ""), dataset)
        case other:
            raise WeatherError(
                f"WEATHER_PROVIDER is {other!r}; expected open-meteo or dataset "
                "(the parameter WeatherProvider of the stack)"
            )
