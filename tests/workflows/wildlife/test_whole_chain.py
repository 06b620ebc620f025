"""Generated samples through every job and the weather's function: the datasets are what the generator knows.

Each chain is one run against S3 over HTTP, in chunks and shards as the state machine starts it. Its prefix has the
pictures of one camera (each seed another), a few of a second one, copies under other keys, and files that are broken.
"""

from __future__ import annotations

import hashlib
import io
import json
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import guard_budget
import pyarrow.parquet as pq
import pytest
import weather
from jobs import dataset, stage0, stage1, stage2, write_parquet
from jobs.storage import Address, connect
from sample import generate
from sample import weather as sample_weather
from training import score, train

from tests.workflows.wildlife.conftest import Cloud, in_cloud
from tests.workflows.wildlife.test_models import assert_good

UNSEEN = (201, 202, 203)
# A background has as many pictures as in a sample of this size: with fewer, recall falls (README).
IMAGES = 66
PICTURES_OF_THE_SECOND_CAMERA = 3
IMAGES_PER_CHUNK = 13
PREFIX = "incoming/"
RUN = "runs/run-1"

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """One run: what was put there (keys are names of files), what the generator knows, what came out."""

    seed: int
    camera: str
    truth: dict[str, Row]
    bodies: dict[str, bytes]
    broken: dict[str, str]
    weather_known: set[tuple[str, str]]
    shards: int
    stage0_kept: list[Row]
    quarantine: list[Row]
    detections: list[Row]
    images: list[Row]
    events: list[Row]
    summary: Row

    @property
    def first_names(self) -> dict[str, str]:
        """Of each picture that can be read (its checksum): the first of its names."""
        found: dict[str, str] = {}
        for name in sorted(self.bodies.keys() - self.broken.keys()):
            found.setdefault(sha256(self.bodies[name]), name)
        return found

    def known(self, uri: str) -> Row:
        """What the generator knows of the picture with this address."""
        return self.truth[sha256(self.bodies[name_of(uri)])]


def sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def name_of(uri: str) -> str:
    return uri.rpartition("/")[2]


@pytest.fixture(scope="module", params=UNSEEN)
def chain(request: pytest.FixtureRequest, endpoint: str) -> Iterator[Chain]:
    yield chain_of(request.param, endpoint)


_chains: dict[int, Chain] = {}


def chain_of(seed: int, endpoint: str) -> Chain:
    """Each seed runs once, whoever asks first."""
    if seed not in _chains:
        with in_cloud(endpoint) as cloud:
            _chains[seed] = run(cloud, seed)
    return _chains[seed]


def run(cloud: Cloud, seed: int) -> Chain:
    numbers = random.Random(seed)
    camera, truth, bodies = pictures(seed)
    broken = spoil(numbers, bodies)
    for name, body in bodies.items():
        cloud.put(PREFIX + name, body)
    known = put_weather(cloud, list(truth.values()))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard_budget, "IMAGES_PER_CHUNK", IMAGES_PER_CHUNK)
        plan = guard_budget.write_plan(cloud.client, cloud.bucket, PREFIX, f"{RUN}/")
        at = {name: cloud.uri(f"{RUN}/{name}/") for name in ("images", "quarantine", "detections", "events", "weather")}
        patch.setenv("STEPSMITH_EXECUTION", "run-1")
        array(patch, plan.chunks, stage0.main, plan=plan.address, images=at["images"], quarantine=at["quarantine"])
        shards = {"shards": str(plan.shards)}
        array(patch, plan.shards, stage1.main, images=at["images"], detections=at["detections"], **shards)
        array(patch, plan.shards, stage2.main, detections=at["detections"], events=at["events"], **shards)
        patch.setenv("WEATHER_PROVIDER", "dataset")
        patch.setenv("WEATHER_FILES", cloud.uri("weather/"))
        weather.handler({"events": at["events"], "weather": at["weather"], "execution": "run-1"}, None)
        folders = {name: at[name] for name in ("images", "quarantine", "events", "weather")}
        targets = {"datasets": cloud.uri("datasets/"), "summary": cloud.uri(f"{RUN}/summary.json")}
        array(patch, 1, write_parquet.main, bucket=cloud.bucket, prefix=PREFIX, **folders, **targets)

    return Chain(
        seed=seed,
        camera=camera,
        truth=truth,
        bodies=bodies,
        broken=broken,
        weather_known=known,
        shards=plan.shards,
        stage0_kept=lines(cloud, "images"),
        quarantine=lines(cloud, "quarantine"),
        detections=lines(cloud, "detections"),
        images=rows(cloud, "images"),
        events=rows(cloud, "events"),
        summary=json.loads(cloud.get(f"{RUN}/summary.json")),
    )


def pictures(seed: int) -> tuple[str, dict[str, Row], dict[str, bytes]]:
    """The camera, what is known of each picture by its checksum, and the files."""
    main = seed % len(generate.CAMERAS)
    second = (main + 1) % len(generate.CAMERAS)
    bursts = generate.plan(seed, IMAGES)
    few = [burst for burst in bursts if burst.camera == second]
    few = few[: PICTURES_OF_THE_SECOND_CAMERA // generate.FRAMES_PER_BURST]
    truth, bodies = {}, {}
    for number, frame in enumerate(generate.frames(seed, [b for b in bursts if b.camera == main] + few)):
        body = generate.encode(frame)
        bodies[f"IMG_{number:04}.JPG"] = body
        truth[sha256(body)] = {
            "camera": frame.camera,
            "taken_at_local": frame.at,
            "burst": frame.burst,
            "animals": frame.animals,
        }
    return generate.CAMERAS[main].serial, truth, bodies


def spoil(numbers: random.Random, bodies: dict[str, bytes]) -> dict[str, str]:
    """Put copies and broken files among the others; returns the reason of each broken one."""
    whole = sorted(bodies)
    for number, name in enumerate(numbers.sample(whole, 3)):
        # Some names come before the one that is copied, some after it.
        bodies[f"{numbers.choice('AZ')}_{number}.JPG"] = bodies[name]
    broken = {}
    for number, name in enumerate(numbers.sample(whole, 3)):
        body = bodies[name]
        bodies[f"K_{number}.JPG"] = body[: int(len(body) * numbers.uniform(0.45, 0.8))]
        broken[f"K_{number}.JPG"] = "truncated"
    bodies["K_3.JPG"] = numbers.randbytes(5000)
    return broken | {"K_3.JPG": "not_an_image"}


def put_weather(cloud: Cloud, known: list[Row]) -> set[tuple[str, str]]:
    """The sample's weather, but for the day on which most pictures were taken at the first place."""
    days = sample_weather.days_of(
        {
            "images": [
                {
                    "latitude_degrees": image["camera"].latitude_degrees,
                    "longitude_degrees": image["camera"].longitude_degrees,
                    "taken_at_local": image["taken_at_local"].isoformat(),
                    "utc_offset_minutes": generate.UTC_OFFSET_MINUTES,
                }
                for image in known
            ]
        }
    )
    lost = Counter(utc(image["taken_at_local"]).date() for image in known if image["animals"]).most_common(1)[0][0]
    kept = [(place, day) for place, day in days if day != lost]
    for place, day in kept:
        cloud.put(f"weather/{place}/{day}.json", json.dumps(sample_weather.day_at(place, day)).encode())
    return {(place, str(day)) for place, day in kept}


def array(patch: pytest.MonkeyPatch, size: int, main: Any, **options: str) -> None:
    """An array job, the last index first: the order of indices must not matter."""
    arguments = [text for name, value in options.items() for text in (f"--{name}", value)]
    for index in reversed(range(size)):
        patch.setenv("AWS_BATCH_JOB_ARRAY_INDEX", str(index))
        assert main(arguments) == 0


def lines(cloud: Cloud, folder: str) -> list[Row]:
    keys = [key for key in cloud.listing(f"{RUN}/{folder}/") if key.endswith(".jsonl")]
    return [json.loads(line) for key in keys for line in cloud.get(key).decode().splitlines()]


def rows(cloud: Cloud, name: str) -> list[Row]:
    found: list[Row] = []
    files = dataset.data_files(connect(), Address.parse(cloud.uri(f"datasets/{name}")))
    for file in files:
        part = dict(piece.split("=", 1) for piece in file.key.split("/") if "=" in piece)
        table = pq.read_table(io.BytesIO(cloud.get(file.key)), partitioning=None)
        found += [{**row, **part} for row in table.to_pylist()]
    return found


def utc(local: datetime) -> datetime:
    return local - timedelta(minutes=generate.UTC_OFFSET_MINUTES)


def test_every_file_is_kept_or_a_duplicate_or_in_quarantine_and_never_two_of_them(chain: Chain) -> None:
    kept = [name_of(row["image_uri"]) for row in chain.images]
    assert sorted(kept) == sorted(chain.first_names.values())
    assert {name_of(row["uri"]): row["reason"] for row in chain.quarantine} == chain.broken
    assert len(chain.quarantine) == len(chain.broken)
    duplicates = Counter(name_of(row["uri"]) for row in chain.stage0_kept) - Counter(kept)
    assert duplicates.total() == chain.summary["duplicates"] == 3
    assert sorted([*kept, *duplicates.elements(), *chain.broken]) == sorted(chain.bodies)
    assert (chain.summary["images"], chain.summary["quarantined"]) == (len(kept), len(chain.broken))


def test_every_image_is_as_the_generator_made_it(chain: Chain) -> None:
    for row in chain.images:
        known, body = chain.known(row["image_uri"]), chain.bodies[name_of(row["image_uri"])]
        camera, taken = known["camera"], known["taken_at_local"]
        assert (row["camera"], row["date"], row["taken_at_local"]) == (camera.serial, str(taken.date()), taken)
        assert (row["image_sha256"], row["size_bytes"]) == (sha256(body), len(body))
        assert (row["width_px"], row["height_px"]) == (generate.WIDTH_PX, generate.HEIGHT_PX)
        assert (row["camera_make"], row["camera_model"], row["warnings"]) == (camera.make, camera.model, [])
        assert row["utc_offset_minutes"] == generate.UTC_OFFSET_MINUTES
        for name in ("latitude_degrees", "longitude_degrees", "altitude_metres"):
            assert row[name] == pytest.approx(getattr(camera, name), abs=1e-6)


def test_every_event_is_of_one_burst_its_camera_and_its_time(chain: Chain) -> None:
    for row in chain.events:
        known = [chain.known(uri) for uri in row["image_uris"]]
        (camera,) = {image["camera"] for image in known}
        assert len({image["burst"] for image in known}) == 1
        times = [image["taken_at_local"] for image in known]
        assert (row["started_at_local"], row["ended_at_local"]) == (min(times), max(times))
        assert (row["camera"], row["date"]) == (camera.serial, str(min(times).date()))
        assert row["utc_offset_minutes"] == generate.UTC_OFFSET_MINUTES
        assert row["latitude_degrees"] == pytest.approx(camera.latitude_degrees, abs=1e-6)
        assert row["longitude_degrees"] == pytest.approx(camera.longitude_degrees, abs=1e-6)
        assert row["animals"] == max(Counter(row["image_uris"]).values())
        assert len(row["image_uris"]) == len(row["boxes_px"]) == len(row["scores"])
        for left, top, width, height in row["boxes_px"]:
            assert 0 <= left < left + width <= generate.WIDTH_PX and 0 <= top < top + height <= generate.HEIGHT_PX


def test_every_picture_is_looked_at_once_and_every_detection_is_in_one_event(chain: Chain) -> None:
    looked_at = sorted(name_of(row["image_uri"]) for row in chain.detections)
    assert looked_at == sorted(chain.first_names.values())
    detected = sorted((row["image_uri"], tuple(one["box"])) for row in chain.detections for one in row["detections"])
    in_events = [
        (uri, tuple(box))
        for event in chain.events
        for uri, box in zip(event["image_uris"], event["boxes_px"], strict=True)
    ]
    assert sorted(in_events) == detected
    assert len({event["event_id"] for event in chain.events}) == len(chain.events) == chain.summary["events"]
    notes = {row["camera"]: row["note"] for row in chain.detections}
    assert chain.shards == len(notes) == 2
    assert notes[chain.camera] is None


def test_nine_of_ten_events_name_the_species_that_was_there(chain: Chain) -> None:
    """And most bursts with an animal are an event, or this would say nothing."""
    right = [
        event["species"] in {animal["species"] for uri in event["image_uris"] for animal in chain.known(uri)["animals"]}
        for event in chain.events
    ]
    assert sum(right) >= 0.9 * len(right)
    bursts = {
        image["burst"]
        for image in chain.truth.values()
        if image["animals"] and image["camera"].serial == chain.camera
    }  # fmt: skip
    assert len({chain.known(event["image_uris"][0])["burst"] for event in chain.events} & bursts) >= 0.9 * len(bursts)
    counted = Counter(event["species"] for event in chain.events)
    assert {row["species"]: row["events"] for row in chain.summary["events_per_species"]} == counted


def test_every_event_has_the_weather_of_its_hour_or_null(chain: Chain) -> None:
    def at(place: str, hour: datetime, name: str) -> float | None:
        if (place, str(hour.date())) not in chain.weather_known:
            return None
        value: float | None = sample_weather.day_at(place, hour.date())["hourly"][name][hour.hour]
        return value

    for row in chain.events:
        camera = chain.known(row["image_uris"][0])["camera"]
        place = f"{camera.latitude_degrees:.1f}_{camera.longitude_degrees:.1f}"
        hour = utc(row["started_at_local"]).replace(minute=0, second=0)
        assert row["temperature_celsius"] == at(place, hour, "temperature_2m")
        assert row["wind_speed_metres_per_second"] == at(place, hour, "wind_speed_10m")
        assert row["precipitation_mm"] == at(place, hour + timedelta(hours=1), "precipitation")
    known = [row["temperature_celsius"] is not None for row in chain.events]
    assert any(known) and not all(known)


def test_three_seeds_that_no_model_has_seen_are_detected_and_named_well(endpoint: str) -> None:
    """Counted together: of some 25 animals of one seed, three at the frame's edge are more than a tenth."""
    assert not {100, *UNSEEN} & set(train.SEEDS)
    figures = score.Figures()
    for one in (chain_of(seed, endpoint) for seed in UNSEEN):
        own = {sha: image for sha, image in one.truth.items() if image["camera"].serial == one.camera}
        truth = {
            "images": [{**image, "camera": one.camera, "file": one.first_names[sha]} for sha, image in own.items()],
            "duplicates": [],
        }
        events = [
            {**event, "images": event["image_uris"], "boxes": event["boxes_px"]}
            for event in one.events
            if event["camera"] == one.camera
        ]
        score.count(figures, truth, [row for row in one.detections if row["camera"] == one.camera], events)
    assert figures.images >= 60
    assert_good(figures)
