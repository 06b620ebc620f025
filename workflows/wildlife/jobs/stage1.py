"""Stage1: where on each image is an animal?

    python -m jobs.stage1 --images s3://…/Stage0/images/ --shards 4 --detections s3://…/Stage1/detections/
        [--detector-model s3://…/detector.onnx]

One index of an array (``jobs.partition``): it reads all of Stage0's shards and works on its share of cameras' weeks
(``jobs.detection.units``). One line per image, {"image_uri", "detections": [{"box": [left, top, width, height],
"score"}], "note", …}; a picture that cannot be used has a note instead of detections, and never stops the run. The
backgrounds lie beside the shards, as PNG: Stage2 measures against them.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import sys
import tempfile
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain, islice
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from stepsmith.runtime import log

from . import command, manifest, partition
from .detection import background
from .detection.detector import BackgroundDetector, Detector, SceneChanged, scorer
from .detection.onnx import OnnxDetector
from .detection.picture import Light, Picture, UnreadablePicture, decode
from .detection.units import Units
from .storage import Address, Storage, StorageError, connect

# Raised when the same input would give another output: shards of before are then written again.
VERSION = 1
PICTURES_FOR_BACKGROUNDS = 2 * background.MOST_PICTURES
CARRIED = ("sha256", "camera", "taken_at_local", "utc_offset_minutes", "latitude_degrees", "longitude_degrees",
           "width_px", "height_px")  # fmt: skip

Key = tuple[Light, int, int]
Row = dict[str, Any]


class Backgrounds:
    """One camera's week: for each kind of light and size of picture, what is there when nothing is there."""

    def __init__(self, made: Mapping[Key, tuple[np.ndarray, Address]]) -> None:
        self._made = made

    def of(self, picture: Picture) -> tuple[np.ndarray | None, str | None]:
        rows, columns = picture.pixels.shape[:2]
        values, address = self._made.get((picture.light, columns, rows), (None, None))
        return values, str(address) if address else None


def work(options: argparse.Namespace) -> None:
    number = partition.index()
    if options.shards < 1 or options.batch_size < 1 or options.workers < 1:
        raise command.BadInput("--shards, --batch-size and --workers are 1 or more")
    if number >= options.shards:
        raise command.BadInput(
            f"index {number} of an array, but --shards is {options.shards}; expected the array's size"
        )
    images, folder = Address.parse(options.images), Address.parse(options.detections)
    storage = connect(connections=max(10, options.workers))
    detector = configured(storage, options.detector_model)
    log("stage1 started", index=number, shards=options.shards, images=str(images), detector=detector.name)
    with tempfile.TemporaryDirectory(prefix="stage1-") as name:
        scratch = Path(name)
        units = Units(scratch / "rows.sqlite")
        duplicates = units.fill(partition.lines(storage, images, scratch))
        own = units.mine(number, options.shards)
        checksum = input_checksum(units, own, detector.name, options.minimum_score)
        if partition.is_done(storage, folder, number, checksum):
            log("stage1 was done before", index=number, detections=str(partition.shard(folder, number)))
            return
        counts: Counter[str] = Counter()
        with (scratch / "shard.jsonl").open("w", encoding="utf-8") as file:
            for unit in own:
                for line in detect_unit(storage, units, unit, folder, detector, options):
                    counts["images"] += 1
                    counts["detections"] += len(line["detections"])
                    if line["note"]:
                        counts[line["note"]] += 1
                    manifest.write_line(file, line)
        units.close()
        storage.upload(scratch / "shard.jsonl", partition.shard(folder, number), manifest.CONTENT_TYPE)
    notes = {name: count for name, count in sorted(counts.items()) if name not in ("images", "detections")}
    summary = {
        "index": number, "input_sha256": checksum, "detector": detector.name, "units": len(own),
        "images": counts["images"], "detections": counts["detections"], "notes": notes,
    }  # fmt: skip
    body = (json.dumps(summary, indent=2) + "\n").encode()
    storage.write(partition.shard_summary(folder, number), body, "application/json")
    fields = {"images": counts["images"], "detections": counts["detections"], "notes": notes}
    log("stage1 finished", level="WARNING" if notes else "INFO", index=number, duplicates_seen=duplicates, **fields)


def configured(storage: Storage, model: str) -> Detector:
    if model in ("", "none"):
        return BackgroundDetector(scorer())
    return OnnxDetector(storage.read(Address.parse(model)), model)


def input_checksum(units: Units, own: Iterable[str], detector: str, minimum_score: float) -> str:
    digest = hashlib.sha256(f"{VERSION} {detector} {minimum_score} {scorer().to_json()}".encode())
    for unit in own:
        digest.update(unit.encode())
        for row in chain(units.rows(unit), units.around(unit, PICTURES_FOR_BACKGROUNDS)):
            digest.update(json.dumps(row, sort_keys=True).encode())
    return digest.hexdigest()


def detect_unit(
    storage: Storage, units: Units, unit: str, folder: Address, detector: Detector, options: argparse.Namespace
) -> Iterator[Row]:
    """The unit's lines in the order of their times. As many batches are held as there are workers, twice."""
    camera, week = json.loads(unit)
    with ThreadPoolExecutor(options.workers) as pool:
        made: dict[Key, tuple[np.ndarray, Address]] = {}
        if camera != manifest.UNKNOWN_CAMERA:
            name = hashlib.sha256(unit.encode()).hexdigest()[:16]
            made = make_backgrounds(storage, units.around(unit, PICTURES_FOR_BACKGROUNDS), folder, name, pool)
        backgrounds = Backgrounds(made)
        log("backgrounds made", camera=camera, week=week, backgrounds=[f"{key[0]} {key[1]}×{key[2]}" for key in made])
        ahead: deque[Future[list[Row]]] = deque()
        try:
            for batch in batches(units.rows(unit), options.batch_size):
                ahead.append(pool.submit(detect_batch, storage, batch, backgrounds, detector, options.minimum_score))
                if len(ahead) > 2 * options.workers:
                    yield from ahead.popleft().result()
            while ahead:
                yield from ahead.popleft().result()
        finally:
            for future in ahead:
                future.cancel()


def make_backgrounds(
    storage: Storage, rows: list[Row], folder: Address, name: str, pool: ThreadPoolExecutor
) -> dict[Key, tuple[np.ndarray, Address]]:
    pictures: dict[Key, list[np.ndarray]] = {}
    for found in pool.map(lambda row: read(storage, row), rows):
        if isinstance(found, Picture):
            key = (found.light, found.pixels.shape[1], found.pixels.shape[0])
            pictures.setdefault(key, []).append(found.pixels)
    made = {}
    for key, some in sorted(pictures.items()):
        if len(some) < background.FEWEST_PICTURES:
            continue
        step = len(some) / min(len(some), background.MOST_PICTURES)
        chosen = [some[int(position * step)] for position in range(min(len(some), background.MOST_PICTURES))]
        values = background.build(chosen, key[0])
        out = io.BytesIO()
        Image.fromarray(values.astype(np.uint8)).save(out, "PNG")
        address = folder / f"backgrounds/{name}-{key[0]}-{key[1]}x{key[2]}.png"
        storage.write(address, out.getvalue(), "image/png")
        made[key] = (values, address)
    return made


def detect_batch(
    storage: Storage, rows: list[Row], backgrounds: Backgrounds, detector: Detector, minimum_score: float
) -> list[Row]:
    found = [read(storage, row) for row in rows]
    pictures = [picture for picture in found if isinstance(picture, Picture)]
    behind = [backgrounds.of(picture) for picture in pictures]
    answers = iter(zip(pictures, behind, detector.detect(pictures, [values for values, _ in behind]), strict=True))
    lines = []
    for row, picture in zip(rows, found, strict=True):
        line = {"image_uri": row["uri"], **{name: row[name] for name in CARRIED}}
        line |= {"light": None, "background": None, "detections": [], "note": None}
        if not isinstance(picture, Picture):
            log("image not used", level="WARNING", uri=row["uri"], reason=picture)
            lines.append(line | {"note": "unreadable"})
            continue
        _, (values, address), answer = next(answers)
        line |= {"light": picture.light, "background": address}
        if isinstance(answer, SceneChanged):
            log("image not used", level="WARNING", uri=row["uri"], reason=str(answer))
            line["note"] = "scene_changed"
        else:
            kept = [one for one in answer if one.score >= minimum_score]
            line["detections"] = [{"box": list(one.box), "score": one.score} for one in kept]
            if values is None and isinstance(detector, BackgroundDetector):
                line["note"] = "unknown_camera" if row["camera"] == manifest.UNKNOWN_CAMERA else "too_few_images"
        lines.append(line)
    return lines


def read(storage: Storage, row: Mapping[str, Any]) -> Picture | str:
    """The picture, or why there is none. Stage0 could read it; it may have been deleted or replaced since."""
    try:
        return decode(storage.read(Address.parse(row["uri"])))
    except UnreadablePicture as error:
        return str(error)
    except StorageError as error:
        if error.code in ("NoSuchKey", "InvalidObjectState"):
            return str(error)
        raise


def batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    remaining = iter(rows)
    while batch := list(islice(remaining, size)):
        yield batch


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m jobs.stage1", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--images", required=True, metavar="s3://…", help="the folder of Stage0's shards")
    parser.add_argument("--shards", type=int, default=1, help="the size of the array")
    parser.add_argument("--detections", required=True, metavar="s3://…", help="the folder that is written")
    parser.add_argument(
        "--detector-model", default="none", metavar="s3://…", help="an ONNX model; none: the background"
    )
    parser.add_argument("--minimum-score", type=float, default=0.5, help="detections below it are not written")
    parser.add_argument("--batch-size", type=int, default=8, help="pictures given to the detector at a time")
    parser.add_argument("--workers", type=int, default=4, help="batches read and looked at at a time")
    return command.run("Stage1", work, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
