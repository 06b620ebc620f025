"""WeatherEnrichment: the right hour and place, null for what nobody knows, and an archive that fails as servers do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import sources
import weather
from hypothesis import given
from hypothesis import strategies as st
from sample import weather as sample_weather
from sources import Dataset, Hour, OpenMeteo, Place, WeatherError, WeatherUnavailable, WeatherUnusable

from tests.workflows.wildlife.conftest import WILDLIFE, Cloud

HERE = Place(60.1, 13.0)
DAY = date(2026, 11, 2)
CUT_OFF = 0  # no status of HTTP: the answer breaks off


def answer(*days: date, missing: tuple[int, ...] = (), units: dict[str, str] | None = None) -> dict[str, Any]:
    """The archive's answer: at each hour the hour itself, in tenths, hundredths, and whole."""
    times = [f"{day.isoformat()}T{hour:02}:00" for day in days for hour in range(24)]
    hours = [None if hour in missing else hour for _ in days for hour in range(24)]

    def column(scale: float) -> list[float | None]:
        return [None if hour is None else hour * scale for hour in hours]

    return {
        "latitude": 60.105446,
        "longitude": 13.02521,
        "utc_offset_seconds": 0,
        "hourly_units": {"time": "iso8601", **(units or sources.UNITS)},
        "hourly": {
            "time": times,
            "temperature_2m": column(0.1),
            "precipitation": column(0.01),
            "wind_speed_10m": column(1),
        },
    }  # fmt: skip


class Archive:
    """A server that gives its answers in order; the last one for ever. An answer is (status, content)."""

    def __init__(self, *answers: tuple[int, Any]) -> None:
        self.answers = list(answers)
        self.asked: list[dict[str, str]] = []
        self.url = ""

    def next(self, query: str) -> tuple[int, Any]:
        self.asked.append({name: values[0] for name, values in parse_qs(query).items()})
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextmanager
def serving(*answers: tuple[int, Any]) -> Iterator[Archive]:
    archive = Archive(*answers)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, content = archive.next(urlsplit(self.path).query)
            body = content if isinstance(content, bytes) else json.dumps(content).encode()
            self.send_response(200 if status == CUT_OFF else status)
            self.send_header("Content-Length", str(len(body) + (status == CUT_OFF)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    # Half a second, the default, is what closing would wait for.
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    archive.url = f"http://127.0.0.1:{server.server_port}/v1/archive"
    try:
        yield archive
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def kept(cloud: Cloud) -> Dataset:
    return Dataset(cloud.client, cloud.bucket, "weather/")


def event(**changes: Any) -> dict[str, Any]:
    usual = {
        "event_id": "e1", "camera": "C", "started_at_local": "2026-11-02T06:48:41", "utc_offset_minutes": 60,
        "latitude_degrees": 60.128161, "longitude_degrees": 13.004172,
    }  # fmt: skip
    return {**usual, **changes}


class Known:
    """A provider that knows every hour of every day, or none."""

    def __init__(self, hours: sources.Hours) -> None:
        self.known = hours
        self.asked: list[tuple[Place, list[date]]] = []

    def hours(self, place: Place, days: Any) -> sources.Hours:
        self.asked.append((place, list(days)))
        return self.known


@pytest.mark.parametrize(
    ("changes", "temperature", "precipitation", "wind"),
    [
        ({}, 0.5, 0.06, 5.0),  # 06:48 at UTC+1 is 05:48: the hour 05:00, and the rain that 06:00 sums up
        ({"started_at_local": "2026-11-02T06:00:00"}, 0.5, 0.06, 5.0),
        ({"utc_offset_minutes": 0}, 0.6, 0.07, 6.0),
        ({"utc_offset_minutes": -330}, 1.2, 0.13, 12.0),
        ({"started_at_local": "2026-11-03T00:30:00"}, 2.3, None, 23.0),  # the hour reaches into a day not known
        ({"started_at_local": "2026-11-02T04:10:00"}, 0.3, None, 3.0),  # 04:00 is null: never the hour beside it
        ({"started_at_local": "2026-11-02T05:10:00"}, None, 0.05, None),
        ({"started_at_local": "2026-11-09T06:48:41"}, None, None, None),
        ({"started_at_local": None}, None, None, None),
        ({"utc_offset_minutes": None}, None, None, None),
        ({"latitude_degrees": None}, None, None, None),
        ({"longitude_degrees": None}, None, None, None),
    ],
)
def test_an_event_has_the_weather_of_its_hour_and_place_or_null(
    changes: dict[str, Any], temperature: float | None, precipitation: float | None, wind: float | None
) -> None:
    hours = sources.parse(json.dumps(answer(DAY, missing=(4,))).encode(), "test")
    found = weather.weather_of(event(**changes), {HERE: hours})
    assert found["event_id"] == "e1"
    values = [found[name] for name in weather.FIELDS]
    assert values == [None if value is None else pytest.approx(value) for value in (temperature, precipitation, wind)]


def test_another_place_is_not_asked() -> None:
    hours = sources.parse(json.dumps(answer(DAY)).encode(), "test")
    found = weather.weather_of(event(latitude_degrees=60.3), {HERE: hours})
    assert [found[name] for name in weather.FIELDS] == [None] * 3


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_a_place_is_at_most_a_twentieth_of_a_degree_away(latitude: float, longitude: float) -> None:
    place = Place.near(latitude, longitude)
    assert abs(place.latitude - latitude) <= 0.0501 and abs(place.longitude - longitude) <= 0.0501
    assert "-0.0_" not in str(place) and not str(place).endswith("_-0.0")


def test_the_archive_is_asked_once_and_its_complete_days_are_kept(cloud: Cloud, kept: Dataset) -> None:
    days = (DAY, date(2026, 11, 3))
    with serving((200, answer(*days))) as archive:
        source = OpenMeteo(archive.url, kept)
        found = source.hours(HERE, days)
        assert found[datetime(2026, 11, 3, 7)] == Hour(
            temperature_celsius=pytest.approx(0.7), precipitation_mm=pytest.approx(0.07),
            wind_speed_metres_per_second=7.0,
        )  # fmt: skip
        assert source.hours(HERE, days) == found
    assert archive.asked == [
        {
            "latitude": "60.1", "longitude": "13.0", "start_date": "2026-11-02", "end_date": "2026-11-03",
            "hourly": "temperature_2m,precipitation,wind_speed_10m", "wind_speed_unit": "ms", "timezone": "GMT",
        }
    ]  # fmt: skip
    assert cloud.listing("weather/") == [f"weather/60.1_13.0/2026-11-0{day}.json" for day in (2, 3)]
    assert kept.hours(HERE, days) == found


def test_a_day_with_a_hole_is_used_and_not_kept(cloud: Cloud, kept: Dataset) -> None:
    with serving((200, answer(DAY, missing=(4,)))) as archive:
        found = OpenMeteo(archive.url, kept).hours(HERE, [DAY])
    assert found[datetime(2026, 11, 2, 4)] == Hour() and found[datetime(2026, 11, 2, 5)] != Hour()
    assert cloud.listing("weather/") == []


@pytest.mark.parametrize("refusal", [(500, b"oops"), (503, b""), (429, b"too many"), (CUT_OFF, b"{")])
def test_what_may_pass_is_tried_again_with_growing_pauses(kept: Dataset, refusal: tuple[int, bytes]) -> None:
    pauses: list[float] = []
    with serving(refusal, refusal, (200, answer(DAY))) as archive:
        found = OpenMeteo(archive.url, kept, sleep=pauses.append).hours(HERE, [DAY])
    assert len(found) == 24 and len(archive.asked) == 3
    assert [1 <= pauses[0] <= 2, 2 <= pauses[1] <= 4] == [True, True]


def test_an_archive_that_never_answers_is_an_error_that_may_pass(
    cloud: Cloud, kept: Dataset, capsys: pytest.CaptureFixture[str]
) -> None:
    with (
        serving((503, b"down")) as archive,
        pytest.raises(WeatherUnavailable, match=r"did not answer 3 times.*503: down"),
    ):
        OpenMeteo(archive.url, kept, attempts=3, sleep=lambda _: None).hours(HERE, [DAY])
    assert len(archive.asked) == 3 and cloud.listing("weather/") == []
    logged = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["attempt"] for line in logged] == [1, 2, 3]
    with pytest.raises(WeatherUnavailable, match="URLError"):
        OpenMeteo(archive.url, kept, attempts=2, sleep=lambda _: None).hours(HERE, [DAY])


def test_a_silent_archive_is_given_up_after_the_time_out(kept: Dataset) -> None:
    import socket

    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/v1/archive"
        with pytest.raises(WeatherUnavailable, match="timed out"):
            OpenMeteo(url, kept, attempts=2, timeout_seconds=0.05, sleep=lambda _: None).hours(HERE, [DAY])


@pytest.mark.parametrize(
    ("status", "content", "message"),
    [
        (400, {"error": True, "reason": "out of range"}, "answered 400: .*out of range"),
        (200, b"<html>", "is no answer of the weather archive"),
        (200, {"hourly": {}}, "is no answer of the weather archive"),
        (200, answer(DAY, units={**sources.UNITS, "wind_speed_10m": "km/h"}), "has the units .*km/h"),
        (200, {**answer(DAY), "hourly": {**answer(DAY)["hourly"], "precipitation": [1.0]}}, "not of the same length"),
        (200, {**answer(DAY), "hourly": {**answer(DAY)["hourly"], "precipitation": ["1"] * 24}}, "'1' is no number"),
    ],
)
def test_an_answer_that_is_none_is_refused_at_once(kept: Dataset, status: int, content: Any, message: str) -> None:
    with serving((status, content)) as archive, pytest.raises(WeatherUnusable, match=message):
        OpenMeteo(archive.url, kept).hours(HERE, [DAY])
    assert len(archive.asked) == 1


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], []),
        ([2, 3, 4], [(2, 4)]),
        ([2, 9], [(2, 9)]),
        ([2, 10], [(2, 2), (10, 10)]),
        ([9, 2, 3], [(2, 9)]),
    ],
)
def test_days_are_asked_for_in_ranges(days: list[int], expected: list[tuple[int, int]]) -> None:
    found = sources.ranges([date(2026, 11, day) for day in days])
    assert [(first.day, last.day) for first, last in found] == expected


def test_a_long_range_is_cut() -> None:
    every = [date.fromordinal(date(2026, 1, 1).toordinal() + number) for number in range(300)]
    found = sources.ranges(every)
    assert [day for first, last in found for day in every if first <= day <= last] == every
    assert all((last - first).days <= 92 for first, last in found)


def put_events(cloud: Cloud, *shards: list[dict[str, Any]]) -> None:
    for number, shard in enumerate(shards):
        body = "".join(json.dumps(line) + "\n" for line in shard).encode()
        cloud.put(f"runs/run-7/Stage2/events/{number:05d}.jsonl", body)
        cloud.put(f"runs/run-7/Stage2/events/{number:05d}.summary.json", b"{}")
    cloud.put("runs/run-7/Stage2/events/deeper/00009.jsonl", b"not a shard")


def request(cloud: Cloud) -> dict[str, str]:
    return {
        "events": cloud.uri("runs/run-7/Stage2/events/"),
        "weather": cloud.uri("runs/run-7/WeatherEnrichment/"),
        "execution": "run-7",
    }


@pytest.fixture
def deployed(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> Cloud:
    monkeypatch.setenv("WEATHER_PROVIDER", "dataset")
    monkeypatch.setenv("WEATHER_FILES", cloud.uri("weather/"))
    monkeypatch.setenv("OPEN_METEO_URL", "http://127.0.0.1:1/")
    return cloud


def test_the_handler_writes_a_shard_for_each_and_the_summary_last(
    deployed: Cloud, capsys: pytest.CaptureFixture[str]
) -> None:
    deployed.put("weather/60.1_13.0/2026-11-02.json", json.dumps(answer(DAY)).encode())
    put_events(deployed, [event(), event(event_id="e2", started_at_local=None)], [], [event(event_id="e3")])
    found = weather.handler(request(deployed), None)
    assert found == {"events": 3, "complete": 2, "weather": deployed.uri("runs/run-7/WeatherEnrichment/")}
    shards = {
        key.rpartition("/")[2]: deployed.get(key).decode() for key in deployed.listing("runs/run-7/WeatherEnrichment/")
    }
    assert sorted(shards) == ["00000.jsonl", "00001.jsonl", "00002.jsonl", "summary.json"]
    rows = [json.loads(line) for line in shards["00000.jsonl"].splitlines()]
    assert [(row["event_id"], row["wind_speed_metres_per_second"]) for row in rows] == [("e1", 5.0), ("e2", None)]
    assert shards["00001.jsonl"] == "" and json.loads(shards["summary.json"]) == found
    (line,) = capsys.readouterr().out.splitlines()
    record = json.loads(line)
    assert (record["execution"], record["state"], record["level"]) == ("run-7", "WeatherEnrichment", "WARNING")


def test_a_provider_that_fails_leaves_no_summary(deployed: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    put_events(deployed, [event()])
    monkeypatch.setenv("WEATHER_PROVIDER", "open-meteo")
    monkeypatch.setattr(sources.time, "sleep", lambda _: None)
    monkeypatch.setattr(OpenMeteo.__init__, "__kwdefaults__", {
        "attempts": 2, "timeout_seconds": 1.0, "sleep": lambda _: None,
    })  # fmt: skip
    with pytest.raises(WeatherUnavailable):
        weather.handler(request(deployed), None)
    assert deployed.listing("runs/run-7/WeatherEnrichment/") == []


def test_each_place_is_asked_once_for_all_its_days(deployed: Cloud) -> None:
    put_events(deployed, [event(), event(started_at_local="2026-11-05T00:59:00")], [event(latitude_degrees=60.12)])
    source = Known({})
    weather.enrich(deployed.client, source, (deployed.bucket, "runs/run-7/Stage2/events/"), (deployed.bucket, "w/"))
    assert source.asked == [(HERE, [DAY, date(2026, 11, 4), date(2026, 11, 5)])]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"WEATHER_PROVIDER": "crystal ball"}, "is 'crystal ball'; expected open-meteo or dataset"),
        ({"WEATHER_FILES": "weather/"}, "WEATHER_FILES is 'weather/'; expected s3://bucket/folder/"),
    ],
)
def test_a_wrong_environment_is_refused(
    deployed: Cloud, monkeypatch: pytest.MonkeyPatch, changes: dict[str, str], message: str
) -> None:
    for name, value in changes.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(WeatherError, match=message):
        weather.handler(request(deployed), None)


def test_a_wrong_request_is_refused(deployed: Cloud) -> None:
    with pytest.raises(weather.BadRequest, match="there are no shards"):
        weather.handler(request(deployed), None)
    with pytest.raises(weather.BadRequest, match="events is None; expected the s3:// address of a folder"):
        weather.handler({}, None)


def test_the_samples_weather_is_what_its_script_makes() -> None:
    truth = json.loads((WILDLIFE / "sample" / "truth.json").read_text("utf-8"))
    days = sample_weather.days_of(truth)
    files = sorted((WILDLIFE / "sample" / "weather").rglob("*.json"))
    assert [(path.parent.name, path.stem) for path in files] == [(place, day.isoformat()) for place, day in days]
    for path, (place, day) in zip(files, days, strict=True):
        assert json.loads(path.read_text("utf-8")) == sample_weather.day_at(place, day)
        assert len(sources.parse(path.read_bytes(), str(path))) == 24
