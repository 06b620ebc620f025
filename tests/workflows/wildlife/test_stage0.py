"""Stage0 as a process against S3: every object under the prefix is accounted for once."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jobs import stage0
from jobs.storage import Address, connect

from tests.workflows.wildlife.conftest import Cloud, Job
from tests.workflows.wildlife.pictures import jpeg, plain_jpeg, truncated_jpeg

FILES = ("manifest", "quarantine", "duplicates", "summary")


def arguments(cloud: Cloud, prefix: str, out: str = "runs/run-1/Stage0/") -> list[str]:
    addresses = [
        part
        for name in FILES
        for part in (f"--{name}", cloud.uri(f"{out}{name}.{'json' if name == 'summary' else 'jsonl'}"))
    ]
    return ["--bucket", cloud.bucket, "--prefix", prefix, *addresses]


def lines(cloud: Cloud, name: str, out: str = "runs/run-1/Stage0/") -> list[dict[str, Any]]:
    return [json.loads(line) for line in cloud.get(f"{out}{name}.jsonl").decode().splitlines()]


def logged(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def test_good_broken_bare_and_repeated_files_each_find_their_place(cloud: Cloud, job: Job) -> None:
    cloud.put("incoming/a/", b"")
    cloud.put("incoming/a/1.JPG", jpeg(1))
    cloud.put("incoming/a/2 räv.JPG", jpeg(2, serial="CAM2", taken="2026:11:03 00:00:01"))
    cloud.put("incoming/a/3.JPG", truncated_jpeg())
    cloud.put("incoming/a/4.JPG", b"this card was never formatted")
    cloud.put("incoming/a/5.JPG", plain_jpeg())
    cloud.put("incoming/a/6.JPG", jpeg(1))
    cloud.put("incoming/a/7.JPG", b"")
    cloud.put("incoming/a-other/8.JPG", jpeg(8))

    run = job("jobs.stage0", *arguments(cloud, "incoming/a"))

    assert run.returncode == 0, run.stdout + run.stderr
    manifest = lines(cloud, "manifest")
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
    (copy,) = lines(cloud, "duplicates")
    assert (copy["uri"], copy["duplicate_of"]) == (cloud.uri("incoming/a/6.JPG"), cloud.uri("incoming/a/1.JPG"))
    summary = json.loads(cloud.get("runs/run-1/Stage0/summary.json"))
    assert (summary["objects"], summary["kept"], summary["duplicates"], summary["quarantined"]) == (7, 3, 1, 3)
    assert summary["folder_markers"] == 1 and summary["warnings"] == {"no_exif": 1}

    log = logged(run.stdout)
    assert {line["execution"] for line in log} == {"run-1"}
    warned = [line for line in log if line["event"] == "image kept with warnings"]
    assert [line["uri"] for line in warned] == [bare["uri"]]
    assert log[-1]["event"] == "stage0 finished" and log[-1]["level"] == "WARNING"

    before = {name: cloud.get(key) for name in FILES for key in cloud.listing("runs/") if f"/{name}." in key}
    again = job("jobs.stage0", *arguments(cloud, "incoming/a/"))
    assert again.returncode == 0
    assert before == {name: cloud.get(key) for name in FILES for key in cloud.listing("runs/") if f"/{name}." in key}


def test_an_empty_prefix_is_one_clear_line(cloud: Cloud, job: Job) -> None:
    cloud.put("incoming/2026-12/", b"")
    run = job("jobs.stage0", *arguments(cloud, "incoming/2026-12/"))
    assert run.returncode == 65 and run.stderr == ""
    *_, last = logged(run.stdout)
    assert (last["level"], last["event"], last["error"]) == ("ERROR", "job stopped", "EmptyPrefix")
    assert last["message"] == (
        f"there are no objects under s3://{cloud.bucket}/incoming/2026-12/; "
        "upload the images there or correct the prefix"
    )
    assert cloud.listing("runs/") == []


@pytest.mark.parametrize(
    ("changed", "error", "message"),
    [
        ({"--prefix": ""}, "BadInput", "the prefix is empty; expected the folder of the images"),
        ({"--prefix": "/"}, "BadInput", "the prefix is empty"),
        ({"--bucket": "no-such-bucket-anywhere"}, "NoSuchBucket", "cannot list s3://no-such-bucket-anywhere/in/"),
        ({"--manifest": "/tmp/manifest.jsonl"}, "AddressError", "expected s3://bucket/key"),
        ({"--summary": "s3://{bucket}/in/summary.json"}, "BadInput", "--summary would be written below"),
        ({"--workers": "0"}, "BadInput", "--workers is 0; expected 1 or more"),
    ],
)
def test_bad_input_is_refused(
    cloud: Cloud, capsys: pytest.CaptureFixture[str], changed: dict[str, str], error: str, message: str
) -> None:
    cloud.put("in/1.JPG", jpeg(1))
    given_arguments = [*arguments(cloud, "in/"), "--workers", "2"]
    for option, value in changed.items():
        given_arguments[given_arguments.index(option) + 1] = value.replace("{bucket}", cloud.bucket)
    assert stage0.main(given_arguments) == 65
    last = logged(capsys.readouterr().out)[-1]
    assert last["error"] == error and message in last["message"]
    assert cloud.listing("runs/") == []


def test_an_oversized_object_is_not_read(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage0, "MAX_IMAGE_BYTES", 10)
    cloud.put("in/1.JPG", jpeg(1))
    assert stage0.main(arguments(cloud, "in")) == 0
    (line,) = lines(cloud, "quarantine")
    assert (line["reason"], line["detail"]) == ("too_large", f"{len(jpeg(1)):,} bytes; at most 10 are read")
    assert lines(cloud, "manifest") == []


def test_an_object_deleted_after_it_was_listed_is_quarantined(cloud: Cloud) -> None:
    cloud.put("in/1.JPG", jpeg(1))
    storage = connect()
    (listed,) = storage.listing(cloud.bucket, "in/")
    cloud.client.delete_object(Bucket=cloud.bucket, Key="in/1.JPG")
    found = stage0.read_and_examine(storage, listed)[1]
    assert getattr(found, "reason", None) == "vanished"


def test_an_archived_object_is_quarantined(cloud: Cloud) -> None:
    cloud.client.put_object(Bucket=cloud.bucket, Key="in/1.JPG", Body=jpeg(1), StorageClass="GLACIER")
    assert stage0.main(arguments(cloud, "in")) == 0
    assert [line["reason"] for line in lines(cloud, "quarantine")] == ["archived"]


KINDS = {
    "good": lambda n: jpeg(n),
    "repeated": lambda n: jpeg(1000),
    "bare": lambda n: plain_jpeg(n),
    "truncated": lambda n: truncated_jpeg(n),
    "junk": lambda n: b"junk %d" % n,
    "empty": lambda n: b"",
}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.dictionaries(st.text("ab/é 0", min_size=1, max_size=5), st.sampled_from(sorted(KINDS)), max_size=9))
def test_every_object_is_accounted_for_exactly_once(cloud: Cloud, tmp_path: Path, names: dict[str, str]) -> None:
    prefix = f"in/{uuid.uuid4().hex}/"
    objects = {f"{prefix}x{name}": kind for name, kind in names.items() if not name.endswith("/")}
    for number, (key, kind) in enumerate(objects.items()):
        cloud.put(key, KINDS[kind](number))
    folder = tmp_path / uuid.uuid4().hex
    folder.mkdir()

    counts = stage0.sort_out(connect(), Address(cloud.bucket, prefix), folder, workers=3)

    files = {
        name: (folder / f"{name}.jsonl").read_text().splitlines() for name in ("manifest", "quarantine", "duplicates")
    }
    uris = {name: [json.loads(line)["uri"] for line in text] for name, text in files.items()}
    everywhere = sorted(uri for some in uris.values() for uri in some)
    assert everywhere == sorted(cloud.uri(key) for key in objects)
    assert counts.objects == len(objects)
    broken = [cloud.uri(key) for key in sorted(objects) if objects[key] in ("truncated", "junk", "empty")]
    assert uris["quarantine"] == broken
    repeated = [cloud.uri(key) for key in sorted(objects) if objects[key] == "repeated"]
    assert uris["duplicates"] == repeated[1:]
    assert all(json.loads(line)["duplicate_of"] == repeated[0] for line in files["duplicates"])
    assert uris["manifest"] == sorted(uris["manifest"])
