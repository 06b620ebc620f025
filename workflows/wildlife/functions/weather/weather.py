"""WeatherEnrichment: temperature, precipitation and wind at the hour and place of each event.

    {"events": "s3://…/Stage2/events/", "weather": "s3://…/WeatherEnrichment/", "execution": "run-7"}
    → {"events": 31, "complete": 28, "weather": "s3://…/WeatherEnrichment/"}

For each shard of events ``<index>.jsonl`` a shard of the same name with one line an event: {"event_id",
"temperature_celsius", "precipitation_mm", "wind_speed_metres_per_second"}. ``summary.json`` is written last; where it
lies, every shard is complete. A number that nobody knows is null, never a guess: neither from another hour nor from
another place. An event without a time, an offset from UTC or a place has none.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sources import Hour, Hours, Place, Source, source

from stepsmith.runtime import correlated, log

PLACES_AT_A_TIME = 4
FIELDS = ("temperature_celsius", "precipitation_mm", "wind_speed_metres_per_second")


class BadRequest(Exception):
    """The event is not what it has to be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """``hour`` is the full hour, UTC, in which the event begins."""

    place: Place
    hour: datetime

    @property
    def following(self) -> datetime:
        return self.hour + timedelta(hours=1)


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    with correlated(execution=event.get("execution"), state="WeatherEnrichment"):
        s3 = _client("s3")
        answer = enrich(s3, source(os.environ, s3), *(_folder(event, name) for name in ("events", "weather")))
        log("weather added", level="INFO" if answer["complete"] == answer["events"] else "WARNING", **answer)
        return answer


def enrich(s3: Any, weather: Source, events: tuple[str, str], target: tuple[str, str]) -> dict[str, Any]:
    """``events`` and ``target`` are (bucket, prefix). All shards are read once for the places and days, then again."""
    shards = [key for key in _keys(s3, *events) if key.endswith(".jsonl")]
    if not shards:
        raise BadRequest(f"there are no shards (*.jsonl) in s3://{events[0]}/{events[1]}; did Stage2 run?")
    days: dict[Place, set[date]] = {}
    for key in shards:
        for line in _lines(s3, events[0], key):
            asked = asked_of(line)
            if asked is not None:
                days.setdefault(asked.place, set()).update((asked.hour.date(), asked.following.date()))
    known = gather(weather, days)
    count = complete = 0
    for key in shards:
        rows = [weather_of(line, known) for line in _lines(s3, events[0], key)]
        count += len(rows)
        complete += sum(None not in row.values() for row in rows)
        body = "".join(json.dumps(row) + "\n" for row in rows).encode()
        s3.put_object(Bucket=target[0], Key=target[1] + key.rpartition("/")[2], Body=body)
    answer = {"events": count, "complete": complete, "weather": f"s3://{target[0]}/{target[1]}"}
    s3.put_object(Bucket=target[0], Key=f"{target[1]}summary.json", Body=json.dumps(answer).encode())
    return answer


def gather(weather: Source, days: Mapping[Place, set[date]]) -> dict[Place, Hours]:
    places = sorted(days)
    with ThreadPoolExecutor(PLACES_AT_A_TIME) as pool:
        return dict(zip(places, pool.map(lambda place: weather.hours(place, sorted(days[place])), places), strict=True))


def asked_of(line: Mapping[str, Any]) -> Asked | None:
    """Place and hour of an event; None when it has no time, no offset from UTC, or no place."""
    started, offset = line.get("started_at_local"), line.get("utc_offset_minutes")
    latitude, longitude = line.get("latitude_degrees"), line.get("longitude_degrees")
    if started is None or offset is None or latitude is None or longitude is None:
        return None
    moment = datetime.fromisoformat(started) - timedelta(minutes=offset)
    return Asked(place=Place.near(latitude, longitude), hour=moment.replace(minute=0, second=0, microsecond=0))


def weather_of(line: Mapping[str, Any], known: Mapping[Place, Hours]) -> dict[str, Any]:
    """Temperature and wind at the full hour before; precipitation of the hour around, which the next one sums up."""
    asked = asked_of(line)
    hours: Hours = {} if asked is None else known.get(asked.place, {})
    at = hours.get(asked.hour, Hour()) if asked else Hour()
    after = hours.get(asked.following, Hour()) if asked else Hour()
    values = (at.temperature_celsius, after.precipitation_mm, at.wind_speed_metres_per_second)
    return {"event_id": line["event_id"], **dict(zip(FIELDS, values, strict=True))}


def _folder(event: Mapping[str, Any], name: str) -> tuple[str, str]:
    text = event.get(name)
    if isinstance(text, str) and text.startswith("s3://"):
        bucket, _, prefix = text.removeprefix("s3://").partition("/")
        if bucket and prefix:
            return bucket, prefix.rstrip("/") + "/"
    raise BadRequest(f"{name} is {text!r}; expected the s3:// address of a folder")


def _keys(s3: Any, bucket: str, prefix: str) -> Iterable[str]:
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
        for item in page.get("Contents", ()):
            if "/" not in item["Key"].removeprefix(prefix):
                yield item["Key"]


def _lines(s3: Any, bucket: str, key: str) -> Iterator[dict[str, Any]]:
    body = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
    for text in body.decode("utf-8").splitlines():
        yield json.loads(text)


def _client(service: str) -> Any:
    # Loaded at the first call: the pure parts of this module need no AWS library.
    import boto3

    return boto3.client(service)
