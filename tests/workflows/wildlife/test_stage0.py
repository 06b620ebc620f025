"""Stage0 as a process against S3: every object of the plan is accounted for once."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

import guard_budget
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jobs import stage0
from jobs.storage import Address, connect

from tests.workflows.wildlife.conftest import Cloud, Job
from tests.workflows.wildlife.pictures import jpeg, plain_jpeg, truncated_jpeg

OUT = "runs/run-1/Stage0/"


def plan(cloud: Cloud, prefix: str, chunks: int = 1) -> str:
    """The plan as GuardBudget writes it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard_budget, "LEAST_INDICES", chunks)
        return guard_budget.write_plan(cloud.client, cloud.bucket, prefix, "runs/run-1/").address


def arguments(cloud: Cloud, address: str) -> list[str]:
    outputs = (f"--{name}={cloud.uri(f'{OUT}{name}/')}" for name in ("images", "quarantine"))
    return [f"--plan={address}", *outputs]


def lines(cloud: Cloud, name: str, index: int = 0) -> list[dict[str, Any]]:
    return [json.loads(line) for line in cloud.get(f"{OUT}{name}/{index:05d}.jsonl").decode().splitlines()]


def written(cloud: Cloud) -> dict[str, tuple[bytes, Any]]:
    """What Stage0 wrote, and when."""
    return {
        key: (cloud.get(key), cloud.client.head_object(Bucket=cloud.bucket, Key=key)["LastModified"])
        for key in cloud.listing(OUT)
    }


def logged(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_good_broken_and_bare_files_each_find_their_place(cloud: Cloud, job: Job) -> None:
    cloud.put("incoming/a/", b"")
    cloud.put("incoming/a/1.JPG", jpeg(1))
    cloud.put("incoming/a/2 räv.JPG", jpeg(2, serial="CAM2", taken="2026:11:03 00:00:01"))
    cloud.put("incoming/a/3.JPG", truncated_jpeg())
    cloud.put("incoming/a/4.JPG", b"this card was never formatted")
    cloud.put("incoming/a/5.JPG", plain_jpeg())
    cloud.put("incoming/a/7.JPG", b"")
    cloud.put("incoming/a-other/8.JPG", jpeg(8))

    run = job("jobs.stage0", *arguments(cloud, plan(cloud, "incoming/a/")))

    assert run.returncode == 0, run.stdout + run.stderr
    manifest = lines(cloud, "images")
    assert [line["uri"] for line in manifest] == [
        cloud.uri(f"incoming/a/{name}") for name in ("1.JPG", "2 räv.JPG", "5.JPG")
    ]
    assert manifest[0] == {
        "uri": cloud.uri("incoming/a/1.JPG"), "size_bytes": len(jpeg(1)), "sha256": manifest[0]["sha256"],
        "format": "JPEG", "width_px": 24, "height_px": 16, "camera": "CAM1", "camera_make": "Nordlys",
        "camera_model": "TrailEye 4", "taken_at_local": "2026-11-02T06:48:41", "utc_offset_minutes": 60,
        "latitude_degrees": 60.5, "longitude_degrees": -13.01, "altitude_metres": 412.5, "warnings": [],
    }  # fmt: skip
    bare = manifest[2]
    assert (bare["camera"], bare["taken_at_local"], bare["latitude_degrees"]) == ("unknown", None, None)
    assert bare["warnings"] == ["no_exif"]
    assert [(line["uri"], line["reason"]) for line in lines(cloud, "quarantine")] == [
        (cloud.uri("incoming/a/3.JPG"), "truncated"),
        (cloud.uri("incoming/a/4.JPG"), "not_an_image"),
        (cloud.uri("incoming/a/7.JPG"), "empty"),
    ]
    summary = json.loads(cloud.get(f"{OUT}images/00000.summary.json"))
    assert (summary["objects"], summary["readable"], summary["quarantined"]) == (6, 3, 3)
    assert summary["warnings"] == {"no_exif": 1}

    log = logged(run.stdout)
    assert {line["execution"] for line in log} == {"run-1"}
    warned = [line for line in log if line["event"] == "image kept with warnings"]
    assert [line["uri"] for line in warned] == [bare["uri"]]
    assert log[-1]["event"] == "stage0 finished" and log[-1]["level"] == "WARNING"

    before = written(cloud)
    again = job("jobs.stage0", *arguments(cloud, plan(cloud, "incoming/a/")))
    assert again.returncode == 0 and logged(again.stdout)[-1]["event"] == "stage0 was done already"
    assert written(cloud) == before


def test_each_index_does_its_own_chunk_and_only_what_is_missing_is_done_again(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(5):
        cloud.put(f"in/{number}.JPG", jpeg(number))
    given = arguments(cloud, plan(cloud, "in/", chunks=3))

    def submit() -> list[str]:
        events = []
        for index in range(3):
            monkeypatch.setenv("AWS_BATCH_JOB_ARRAY_INDEX", str(index))
            assert stage0.main(given) == 0
            events.append(logged(capsys.readouterr().out)[-1]["event"])
        return events

    assert submit() == ["stage0 finished"] * 3
    found = [[line["uri"].rpartition("/")[2] for line in lines(cloud, "images", index)] for index in range(3)]
    assert found == [["0.JPG"], ["1.JPG", "2.JPG"], ["3.JPG", "4.JPG"]]

    cloud.client.delete_object(Bucket=cloud.bucket, Key=f"{OUT}images/00001.summary.json")
    assert submit() == ["stage0 was done already", "stage0 finished", "stage0 was done already"]

    cloud.put("in/4.JPG", jpeg(4, serial="another"))
    plan(cloud, "in/", chunks=3)
    assert submit() == ["stage0 was done already", "stage0 was done already", "stage0 finished"]


@pytest.mark.parametrize(
    ("changed", "error", "message"),
    [
        ({"plan": "s3://no-such-bucket-anywhere/plan/"}, "NoSuchBucket", "cannot read s3://no-such-bucket-anywhere/"),
        ({"plan": "s3://{bucket}/elsewhere/"}, "NoSuchKey", "elsewhere/00000.jsonl"),
        ({"images": "/tmp/images"}, "AddressError", "expected s3://bucket/key"),
        ({"workers": "0"}, "BadInput", "--workers is 0; expected 1 or more"),
        ({"index": "two"}, "BadInput", "AWS_BATCH_JOB_ARRAY_INDEX is 'two'"),
        ({"line": "{"}, "BadInput", "plan/00000.jsonl, line 1: not an object of a plan"),
        ({"line": '{"uri": "x", "size_bytes": 1}'}, "BadInput", "line 1: not an object of a plan"),
    ],
)
def test_bad_input_is_refused(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    changed: dict[str, str], error: str, message: str,
) -> None:  # fmt: skip
    cloud.put("in/1.JPG", jpeg(1))
    address = plan(cloud, "in/")
    if "line" in changed:
        cloud.put("runs/run-1/GuardBudget/plan/00000.jsonl", changed.pop("line").encode())
    if "index" in changed:
        monkeypatch.setenv("AWS_BATCH_JOB_ARRAY_INDEX", changed.pop("index"))
    options = (f"--{option}={value.replace('{bucket}', cloud.bucket)}" for option, value in changed.items())
    assert stage0.main([*arguments(cloud, address), *options]) == 65
    last = logged(capsys.readouterr().out)[-1]
    assert last["error"] == error and message in last["message"]
    assert cloud.listing(OUT) == []


def test_an_oversized_object_is_not_read(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage0, "MAX_IMAGE_BYTES", 10)
    cloud.put("in/1.JPG", jpeg(1))
    assert stage0.main(arguments(cloud, plan(cloud, "in/"))) == 0
    (line,) = lines(cloud, "quarantine")
    assert (line["reason"], line["detail"]) == ("too_large", f"{len(jpeg(1)):,} bytes; at most 10 are read")
    assert lines(cloud, "images") == []


def test_an_object_deleted_after_it_was_listed_is_quarantined(cloud: Cloud) -> None:
    cloud.put("in/1.JPG", jpeg(1))
    storage = connect()
    planned = stage0.Planned(address=Address(cloud.bucket, "in/1.JPG"), size_bytes=10)
    cloud.client.delete_object(Bucket=cloud.bucket, Key="in/1.JPG")
    found = stage0.read_and_examine(storage, planned)[1]
    assert getattr(found, "reason", None) == "vanished"


def test_an_archived_object_is_quarantined(cloud: Cloud) -> None:
    cloud.client.put_object(Bucket=cloud.bucket, Key="in/1.JPG", Body=jpeg(1), StorageClass="GLACIER")
    assert stage0.main(arguments(cloud, plan(cloud, "in/"))) == 0
    assert [line["reason"] for line in lines(cloud, "quarantine")] == ["archived"]


KINDS = {
    "good": lambda n: jpeg(n),
    "repeated": lambda n: jpeg(1000),
    "bare": lambda n: plain_jpeg(n),
    "truncated": lambda n: truncated_jpeg(n),
    "junk": lambda n: b"junk %d" % n,
    "empty": lambda n: b"",
}


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.dictionaries(st.text("ab/é 0", min_size=1, max_size=5), st.sampled_from(sorted(KINDS)), max_size=9))
def test_every_object_is_accounted_for_exactly_once(cloud: Cloud, tmp_path: Path, names: dict[str, str]) -> None:
    prefix = f"in/{uuid.uuid4().hex}/"
    objects = {f"{prefix}x{name}": kind for name, kind in names.items() if not name.endswith("/")}
    for number, (key, kind) in enumerate(objects.items()):
        cloud.put(key, KINDS[kind](number))
    folder = tmp_path / uuid.uuid4().hex
    folder.mkdir()

    chunks = [
        stage0.Planned(address=listed.address, size_bytes=listed.size_bytes)
        for listed in connect().listing(cloud.bucket, prefix)
    ]
    counts = stage0.sort_out(connect(), chunks, folder, workers=3)

    files = {name: (folder / f"{name}.jsonl").read_text().splitlines() for name in ("images", "quarantine")}
    uris = {name: [json.loads(line)["uri"] for line in text] for name, text in files.items()}
    assert counts.objects == len(objects)
    broken = [cloud.uri(key) for key in sorted(objects) if objects[key] in ("truncated", "junk", "empty")]
    assert uris["quarantine"] == broken
    assert uris["images"] == [cloud.uri(key) for key in sorted(objects) if cloud.uri(key) not in broken]
