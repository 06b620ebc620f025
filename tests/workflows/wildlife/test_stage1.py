"""Stage1 against S3: every image has a line, whatever is wrong with it, and nothing is done twice."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jobs import stage1
from PIL import Image

from tests.workflows.wildlife.conftest import Cloud, Job

FOX = (215, 90, 30)


def picture_bytes(
    seed: int = 0, patch: tuple[int, int, int, int] | None = None, colour: Any = (255, 255, 255)
) -> bytes:
    """One scene, seen through the noise of this seed; ``patch`` is left, top, width, height."""
    small = np.random.default_rng(99).integers(70, 150, size=(12, 16, 3), dtype=np.uint8)
    pixels = np.asarray(Image.fromarray(small).resize((128, 96), Image.Resampling.BICUBIC), dtype=np.float64)
    if patch:
        left, top, width, height = patch
        pixels[top : top + height, left : left + width] = colour
    pixels = pixels + np.random.default_rng(seed).normal(0, 2, size=pixels.shape)
    out = io.BytesIO()
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(out, "PNG")
    return out.getvalue()


def manifest_row(cloud: Cloud, key: str, taken: str | None, camera: str = "CAM1") -> dict[str, Any]:
    return {
        "uri": cloud.uri(key), "size_bytes": 1, "sha256": f"sha of {key}", "format": "PNG", "width_px": 128,
        "height_px": 96, "camera": camera, "camera_make": None, "camera_model": None, "taken_at_local": taken,
        "utc_offset_minutes": 60, "latitude_degrees": 60.1, "longitude_degrees": 13.0, "altitude_metres": None,
        "warnings": [],
    }  # fmt: skip


def put_images(cloud: Cloud, camera: str = "CAM1", count: int = 8) -> list[dict[str, Any]]:
    """The last picture has a fox-coloured patch on it."""
    rows = []
    for number in range(count):
        key = f"in/{camera}/{number}.png"
        cloud.put(key, picture_bytes(number, (40, 50, 30, 16) if number == count - 1 else None, FOX))
        rows.append(manifest_row(cloud, key, f"2026-11-02T{10 + number}:00:00", camera))
    return rows


def put_shards(cloud: Cloud, *shards: list[dict[str, Any]]) -> None:
    for number, rows in enumerate(shards):
        cloud.put(f"images/{number:05d}.jsonl", "".join(json.dumps(row) + "\n" for row in rows).encode())


def arguments(cloud: Cloud, shards: int = 1) -> list[str]:
    return ["--images", cloud.uri("images"), "--shards", str(shards), "--detections", cloud.uri("detections/")]


def lines(cloud: Cloud, number: int = 0) -> list[dict[str, Any]]:
    return [json.loads(line) for line in cloud.get(f"detections/{number:05d}.jsonl").decode().splitlines()]


def test_a_box_around_what_the_background_does_not_have(cloud: Cloud, job: Job) -> None:
    put_shards(cloud, put_images(cloud))
    run = job("jobs.stage1", *arguments(cloud), "--minimum-score", "0")
    assert run.returncode == 0, run.stdout + run.stderr
    found = lines(cloud)
    assert [line["image_uri"] for line in found] == [cloud.uri(f"in/CAM1/{number}.png") for number in range(8)]
    assert [len(line["detections"]) for line in found] == [0] * 7 + [1]
    (detection,) = found[-1]["detections"]
    assert np.abs(np.subtract(detection["box"], (40, 50, 30, 16))).max() <= 3 and 0 <= detection["score"] <= 1
    assert {name: found[-1][name] for name in ("camera", "taken_at_local", "light", "note", "width_px")} == {
        "camera": "CAM1", "taken_at_local": "2026-11-02T17:00:00", "light": "day", "note": None, "width_px": 128,
    }  # fmt: skip
    with Image.open(io.BytesIO(cloud.get(found[0]["background"].partition(f"{cloud.bucket}/")[2]))) as image:
        assert image.size == (128, 96)


def test_each_index_does_its_share_and_all_shares_are_the_whole(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    put_shards(cloud, put_images(cloud, "A"), put_images(cloud, "B", 5), [])
    for index in range(3):
        monkeypatch.setenv("AWS_BATCH_JOB_ARRAY_INDEX", str(index))
        assert stage1.main(arguments(cloud, 3)) == 0
    shares = [{line["camera"] for line in lines(cloud, index)} for index in range(3)]
    assert shares == [{"A"}, {"B"}, set()]
    monkeypatch.setenv("AWS_BATCH_JOB_ARRAY_INDEX", "3")
    assert stage1.main(arguments(cloud, 3)) == 65


def test_an_index_that_is_done_does_nothing_and_does_it_again_when_its_images_change(
    cloud: Cloud, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = put_images(cloud, count=5)
    put_shards(cloud, rows)
    assert stage1.main(arguments(cloud)) == 0
    first = cloud.get("detections/00000.jsonl")
    for key in cloud.listing("in/"):
        cloud.client.delete_object(Bucket=cloud.bucket, Key=key)
    assert stage1.main(arguments(cloud)) == 0
    assert cloud.get("detections/00000.jsonl") == first
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["event"] == "stage1 was done before"
    put_shards(cloud, rows[:4])
    assert stage1.main(arguments(cloud)) == 0
    assert [line["note"] for line in lines(cloud)] == ["unreadable"] * 4
    # A shard without its summary is what an index leaves that was stopped: it is written again.
    cloud.client.delete_object(Bucket=cloud.bucket, Key="detections/00000.summary.json")
    put_shards(cloud, rows)
    put_images(cloud, count=5)
    assert stage1.main(arguments(cloud)) == 0
    assert cloud.get("detections/00000.jsonl") == first


def test_a_bad_image_has_a_note_and_stops_nothing(cloud: Cloud, capsys: pytest.CaptureFixture[str]) -> None:
    rows = put_images(cloud)
    cloud.put("in/CAM1/2.png", b"overwritten since Stage0")
    cloud.client.delete_object(Bucket=cloud.bucket, Key="in/CAM1/3.png")
    other = np.random.default_rng(5).integers(0, 255, size=(96, 128, 3), dtype=np.uint8)
    out = io.BytesIO()
    Image.fromarray(other).save(out, "PNG")
    cloud.put("in/CAM1/4.png", out.getvalue())
    lonely, unknown = (
        manifest_row(cloud, "in/CAM1/0.png", "2026-11-02T10:00:00", "CAM2") | {"sha256": "x"},
        manifest_row(cloud, "in/CAM1/1.png", None, "unknown") | {"sha256": "y"},
    )
    put_shards(cloud, [*rows, lonely, unknown])
    assert stage1.main(arguments(cloud)) == 0
    notes = {(line["camera"], line["image_uri"][-5:]): line["note"] for line in lines(cloud)}
    assert notes.pop(("CAM1", "2.png")) == notes.pop(("CAM1", "3.png")) == "unreadable"
    assert notes.pop(("CAM1", "4.png")) == "scene_changed"
    assert notes.pop(("CAM2", "0.png")) == "too_few_images"
    assert notes.pop(("unknown", "1.png")) == "unknown_camera"
    assert set(notes.values()) == {None}
    summary = json.loads(cloud.get("detections/00000.summary.json"))
    assert summary["notes"] == {"scene_changed": 1, "too_few_images": 1, "unknown_camera": 1, "unreadable": 2}
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (last["event"], last["level"]) == ("stage1 finished", "WARNING")


def test_duplicates_of_several_shards_have_one_line(cloud: Cloud) -> None:
    rows = put_images(cloud, count=4)
    put_shards(cloud, [rows[0] | {"uri": cloud.uri("in/zzz.png")}], rows)
    assert stage1.main(arguments(cloud)) == 0
    assert [line["image_uri"] for line in lines(cloud)] == [row["uri"] for row in rows]


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"--images": "s3://{bucket}/nothing/"}, "there are no shards"),
        ({"--shards": "0"}, "--shards, --batch-size and --workers are 1 or more"),
        ({"--detections": "detections/"}, "expected s3://bucket/key"),
    ],
)
def test_bad_input_is_one_line(
    cloud: Cloud, capsys: pytest.CaptureFixture[str], changed: dict[str, str], message: str
) -> None:
    put_shards(cloud, [])
    given = arguments(cloud)
    for option, value in changed.items():
        given[given.index(option) + 1] = value.replace("{bucket}", cloud.bucket)
    assert stage1.main(given) == 65
    assert message in json.loads(capsys.readouterr().out.splitlines()[-1])["message"]


def test_importing_the_stages_does_not_import_onnxruntime(application: Path) -> None:
    code = "import sys, jobs.stage1, jobs.stage2; sys.exit('onnxruntime' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=application, env={"PYTHONPATH": str(application)}, timeout=60
    )
    assert run.returncode == 0
