"""An ONNX file in the background model's place: exported by the repository's own script, run by onnxruntime."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from jobs import stage1
from jobs.command import BadInput
from jobs.detection.detector import SceneChanged
from jobs.detection.onnx import OnnxDetector
from jobs.detection.picture import Picture
from training.export_tiny_detector import detector, main

from tests.workflows.wildlife.conftest import Cloud, Job
from tests.workflows.wildlife.test_stage1 import manifest_row, picture_bytes


def with_patch(left: int, top: int, width: int, height: int, *, bright: bool = True) -> Picture:
    pixels = np.full((192, 256, 3), 60, dtype=np.uint8)
    if bright:
        pixels[top : top + height, left : left + width] = 255
    return Picture(pixels=pixels, width_px=512, height_px=384, light="day")


def boxes(answers: list[Any]) -> list[list[tuple[tuple[int, int, int, int], float]]]:
    assert not any(isinstance(answer, SceneChanged) for answer in answers)
    return [[(one.box, one.score) for one in answer] for answer in answers]


def test_a_batch_gives_each_picture_its_own_boxes_in_pixels_of_the_whole_image() -> None:
    found = OnnxDetector(detector(), "tiny").detect(
        [with_patch(40, 60, 80, 40), with_patch(0, 0, 1, 1, bright=False), with_patch(200, 20, 40, 20)], [None] * 3
    )
    first, none, last = boxes(found)
    assert none == []
    for ((box, score),), expected in ((first, (80, 120, 160, 80)), (last, (400, 40, 80, 40))):
        assert score == 1.0
        assert np.abs(np.subtract(box, expected)).max() <= 8, (box, expected)


def test_another_shape_keeps_its_proportions() -> None:
    wide = np.full((64, 256, 3), 60, dtype=np.uint8)
    wide[16:48, 128:192] = 255
    picture = Picture(pixels=wide, width_px=1024, height_px=256, light="day")
    ((box, _),) = boxes(OnnxDetector(detector(), "tiny").detect([picture], [None]))[0]
    assert np.abs(np.subtract(box, (512, 64, 256, 128))).max() <= 16


def test_sizes_that_the_model_leaves_open_become_the_working_size() -> None:
    ((box, _),) = boxes(OnnxDetector(detector(None, None), "t").detect([with_patch(40, 60, 80, 40)], [None]))[0]
    assert np.abs(np.subtract(box, (80, 120, 160, 80))).max() <= 2


def test_what_is_no_such_model_is_refused_by_name() -> None:
    with pytest.raises(BadInput, match=r"s3://b/m\.onnx cannot be loaded as an ONNX model"):
        OnnxDetector(b"not a model", "s3://b/m.onnx")
    with pytest.raises(BadInput, match="has no output scores"):
        OnnxDetector(detector().replace(b"scores", b"points"), "m")
    with pytest.raises(BadInput, match=r"m takes .*expected one input, images"):
        OnnxDetector(detector().replace(b"images", b"imagez"), "m")


@pytest.mark.parametrize(
    ("there", "asked"),
    [
        (["CUDAExecutionProvider", "CPUExecutionProvider"], ["CUDAExecutionProvider", "CPUExecutionProvider"]),
        (["AzureExecutionProvider", "CPUExecutionProvider"], ["CPUExecutionProvider"]),
    ],
)
def test_a_gpu_is_asked_for_when_there_is_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], there: list[str], asked: list[str]
) -> None:
    import onnxruntime

    real, wanted = onnxruntime.InferenceSession, []

    def session(model: bytes, providers: list[str]) -> Any:
        wanted.append(providers)
        return real(model, providers=["CPUExecutionProvider"])

    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: there)
    monkeypatch.setattr(onnxruntime, "InferenceSession", session)
    OnnxDetector(detector(), "tiny")
    assert wanted == [asked]
    line = json.loads(capsys.readouterr().out)
    # The line says what is used, which need not be what was asked for.
    assert (line["event"], line["available"], line["provider"]) == ("detector loaded", there, "CPUExecutionProvider")


def test_stage1_takes_the_model_from_s3_and_onnxruntime_only_then(cloud: Cloud, job: Job, tmp_path: Any) -> None:
    assert main(["--out", str(tmp_path / "tiny.onnx")]) == 0
    cloud.put("models/tiny.onnx", (tmp_path / "tiny.onnx").read_bytes())
    rows = []
    for number in range(3):
        cloud.put(f"in/{number}.png", picture_bytes(patch=(20 + 30 * number, 40, 30, 24)))
        rows.append(manifest_row(cloud, f"in/{number}.png", f"2026-11-02T10:00:0{number}"))
    cloud.put("images/00000.jsonl", "".join(json.dumps(row) + "\n" for row in rows).encode())
    arguments = ["--images", cloud.uri("images/"), "--detections", cloud.uri("detections/"), "--batch-size", "2"]
    run = job("jobs.stage1", *arguments, "--detector-model", cloud.uri("models/tiny.onnx"))
    assert run.returncode == 0, run.stdout + run.stderr
    lines = [json.loads(line) for line in cloud.get("detections/00000.jsonl").decode().splitlines()]
    for number, line in enumerate(lines):
        (found,) = line["detections"]
        assert np.abs(np.subtract(found["box"], (20 + 30 * number, 40, 30, 24))).max() <= 3
        # Three pictures are too few for a background, which this detector does not need.
        assert (line["background"], line["note"]) == (None, None)
    loaded = [json.loads(line) for line in run.stdout.splitlines() if "detector loaded" in line]
    assert [line["model"] for line in loaded] == [cloud.uri("models/tiny.onnx")]
    missing = stage1.main([*arguments, "--detector-model", cloud.uri("models/none.onnx")])
    assert missing == 65
