"""Stage2: one event per burst and species; what cannot be measured is unknown, not guessed."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jobs import stage1, stage2
from jobs.classification.events import Sighting, bursts, events, together, tracks
from jobs.classification.features import FEATURES, measure
from jobs.classification.species import classifier

from tests.workflows.wildlife.conftest import Cloud, Job
from tests.workflows.wildlife.test_stage1 import arguments as stage1_arguments
from tests.workflows.wildlife.test_stage1 import put_images, put_shards

CLASSES = ("badger", "fox", "hare")


def sighting(picture: int, box: tuple[int, int, int, int], *chances: float) -> Sighting:
    known = np.array(chances) if chances else None
    return Sighting(image_uri=f"s3://b/{picture}", picture=picture, box=box, score=0.9, chances=known)


def row(second: int | None, camera: str = "A") -> dict[str, Any]:
    taken = None if second is None else f"2026-11-02T10:{second // 60:02}:{second % 60:02}"
    return {
        "image_uri": f"s3://b/{camera}{second}", "camera": camera, "taken_at_local": taken, "utc_offset_minutes": 60,
        "latitude_degrees": 60.1, "longitude_degrees": None, "detections": [],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        ([0, 1, 2], [[0, 1, 2]]),
        ([0, 30, 60], [[0, 30, 60]]),
        ([0, 31], [[0], [31]]),
        ([0, None, None], [[0], [None], [None]]),
        ([], []),
    ],
)
def test_a_burst_ends_where_the_gap_is_longer_than_the_setting(seconds: list[Any], expected: list[Any]) -> None:
    times = {row(second)["taken_at_local"]: second for second in seconds}
    found = [[times[one["taken_at_local"]] for one in burst] for burst in bursts(map(row, seconds), 30)]
    assert found == expected


def test_another_camera_is_another_burst() -> None:
    assert len(list(bursts([row(0, "A"), row(1, "B")], 30))) == 2


def test_one_doubtful_view_does_not_make_a_second_animal() -> None:
    seen = [
        sighting(0, (100, 50, 40, 20), 0.05, 0.9, 0.05),
        sighting(1, (130, 50, 40, 20), 0.05, 0.4, 0.55),
        sighting(2, (160, 50, 40, 20), 0.05, 0.9, 0.05),
    ]
    (event,) = events([row(0), row(1), row(2)], seen, CLASSES)
    assert (event["species"], event["animals"], len(event["images"])) == ("fox", 1, 3)
    assert (event["started_at_local"], event["ended_at_local"]) == ("2026-11-02T10:00:00", "2026-11-02T10:00:02")
    assert 0.5 < event["confidence"] < 1 and event["longitude_degrees"] is None


def test_two_species_in_a_burst_are_two_events_and_two_of_one_species_are_one() -> None:
    seen = [
        sighting(0, (10, 50, 40, 20), 0.9, 0.05, 0.05),
        sighting(0, (300, 50, 40, 20), 0.05, 0.9, 0.05),
        sighting(1, (20, 50, 40, 20), 0.9, 0.05, 0.05),
        sighting(1, (310, 50, 40, 20), 0.05, 0.9, 0.05),
        sighting(1, (450, 50, 40, 20), 0.05, 0.9, 0.05),
    ]
    found = events([row(0), row(1)], seen, CLASSES)
    assert [(event["species"], event["animals"]) for event in found] == [("badger", 1), ("fox", 2)]
    assert found[0]["event_id"] != found[1]["event_id"]
    assert found == events([row(0), row(1)], seen[::-1], CLASSES)


def test_what_could_not_be_measured_is_unknown_with_confidence_0() -> None:
    (event,) = events([row(0)], [sighting(0, (1, 2, 3, 4))], CLASSES)
    assert (event["species"], event["confidence"]) == ("unknown", 0.0)
    assert together([sighting(0, (1, 2, 3, 4))]) is None


BOXES = st.tuples(st.integers(0, 500), st.integers(0, 300), st.integers(1, 200), st.integers(1, 200))


@given(seen=st.lists(st.tuples(st.integers(0, 4), BOXES, st.sampled_from(range(3))), max_size=12))
def test_every_sighting_is_in_exactly_one_event(seen: list[Any]) -> None:
    sightings = [sighting(picture, box, *np.eye(3)[kind] * 0.9 + 0.03) for picture, box, kind in seen]
    linked = tracks(sightings)
    assert sum(len(track.sightings) for track in linked) == len(sightings)
    for track in linked:
        pictures = [one.picture for one in track.sightings]
        assert pictures == sorted(set(pictures))
    found = events([row(second) for second in range(5)], sightings, CLASSES)
    pairs = sorted(
        (uri, tuple(box)) for event in found for uri, box in zip(event["images"], event["boxes"], strict=True)
    )
    assert pairs == sorted((one.image_uri, one.box) for one in sightings)
    assert len({event["event_id"] for event in found}) == len(found)
    assert all(0 <= event["confidence"] <= 1 for event in found)


def test_an_animal_that_walks_the_other_way_has_the_same_shape() -> None:
    random = np.random.default_rng(1)
    pixels = random.integers(0, 255, size=(96, 128, 3), dtype=np.uint8)
    behind = random.integers(0, 255, size=(96, 128, 3)).astype(np.float32)
    mask = np.zeros((20, 40), dtype=bool)
    mask[5:15, 5:40] = True
    mask[0:6, 30:36] = True
    values = dict(zip(FEATURES, measure(pixels, behind, "night", mask, 44, 30), strict=True))
    mirrored = measure(pixels[:, ::-1], behind[:, ::-1], "night", mask[:, ::-1], 44, 30)
    for name, other in zip(FEATURES, mirrored, strict=True):
        assert other == pytest.approx(values[name], abs=0.02), name


def test_the_model_knows_what_is_measured_and_no_name_of_camera_or_file() -> None:
    assert classifier().features == FEATURES
    assert not {name for name in FEATURES if "camera" in name or "file" in name or "time" in name}


def put_detections(cloud: Cloud) -> None:
    put_shards(cloud, put_images(cloud))
    assert stage1.main([*stage1_arguments(cloud), "--minimum-score", "0"]) == 0


def arguments(cloud: Cloud) -> list[str]:
    return ["--detections", cloud.uri("detections"), "--shards", "1", "--events", cloud.uri("events/")]


def lines(cloud: Cloud) -> list[dict[str, Any]]:
    return [json.loads(line) for line in cloud.get("events/00000.jsonl").decode().splitlines()]


def test_detections_become_an_event_and_a_second_run_changes_nothing(
    cloud: Cloud, job: Job, capsys: pytest.CaptureFixture[str]
) -> None:
    put_detections(cloud)
    run = job("jobs.stage2", *arguments(cloud))
    assert run.returncode == 0, run.stdout + run.stderr
    (event,) = lines(cloud)
    assert event["species"] in classifier().classes and event["images"] == [cloud.uri("in/CAM1/7.png")]
    assert list(event) == [
        "event_id", "camera", "started_at_local", "ended_at_local", "utc_offset_minutes", "species", "confidence",
        "animals", "images", "boxes", "scores", "latitude_degrees", "longitude_degrees",
    ]  # fmt: skip
    before = {key: cloud.get(key) for key in cloud.listing("events/")}
    assert stage2.main(arguments(cloud)) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["event"] == "stage2 was done before"
    assert {key: cloud.get(key) for key in cloud.listing("events/")} == before
    assert stage2.main([*arguments(cloud), "--burst-gap-seconds", "7200"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["event"] == "stage2 finished"


def test_an_image_that_is_gone_gives_an_unknown_event_and_stops_nothing(cloud: Cloud) -> None:
    put_detections(cloud)
    cloud.put("in/CAM1/7.png", b"overwritten")
    assert stage2.main(arguments(cloud)) == 0
    assert [(event["species"], event["confidence"]) for event in lines(cloud)] == [("unknown", 0.0)]


def test_a_shard_that_stage1_did_not_write_is_bad_input(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert stage2.main(arguments(cloud)) == 65
    assert "detections/00000.jsonl" in json.loads(capsys.readouterr().out.splitlines()[-1])["message"]
    monkeypatch.setenv("AWS_BATCH_JOB_ARRAY_INDEX", "1")
    assert stage2.main(arguments(cloud)) == 65
