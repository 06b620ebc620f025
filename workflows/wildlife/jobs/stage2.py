"""Stage2: which species was it, and one event per burst.

    python -m jobs.stage2 --detections s3://…/Stage1/detections/ --shards 4 --events s3://…/Stage2/events/

Index i reads shard i of Stage1, in which each camera's pictures lie in the order of their times. One line per event
(``jobs.classification.events``). An image that is gone meanwhile, or has no background to measure against, gives
``unknown`` with confidence 0: said, not guessed.
"""

from __future__ import annotations

import argparse
import functools
import hashlib
import io
import json
import sys
import tempfile
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from stepsmith.runtime import log

from . import command, manifest, partition
from .classification.events import Sighting, bursts, events
from .classification.species import chances, classifier
from .detection.picture import Picture
from .logistic import Logistic
from .stage1 import read
from .storage import Address, Storage, connect

# Raised when the same input would give another output: shards of before are then written again.
VERSION = 1
BACKGROUNDS_HELD = 16

Row = Mapping[str, Any]


def work(options: argparse.Namespace) -> None:
    number = partition.index()
    if options.shards < 1 or options.workers < 1 or options.burst_gap_seconds < 0:
        raise command.BadInput("--shards and --workers are 1 or more, --burst-gap-seconds is 0 or more")
    if number >= options.shards:
        raise command.BadInput(
            f"index {number} of an array, but --shards is {options.shards}; expected the array's size"
        )
    source = partition.shard(Address.parse(options.detections), number)
    folder = Address.parse(options.events)
    storage = connect(connections=max(10, options.workers))
    model = classifier()
    log("stage2 started", index=number, shards=options.shards, detections=str(source))
    with tempfile.TemporaryDirectory(prefix="stage2-") as name:
        scratch = Path(name)
        checksum = input_checksum(storage, source, scratch, model, options.burst_gap_seconds)
        if partition.is_done(storage, folder, number, checksum):
            log("stage2 was done before", index=number, events=str(partition.shard(folder, number)))
            return
        counts: Counter[str] = Counter()
        species: Counter[str] = Counter()

        def rows() -> Iterator[Row]:
            for row in manifest.lines(storage, source, scratch, "image_uri"):
                counts["images"] += 1
                counts["detections"] += len(row["detections"])
                yield row

        with (scratch / "events.jsonl").open("w", encoding="utf-8") as file:
            for event in found_events(storage, rows(), model, options):
                species[event["species"]] += 1
                manifest.write_line(file, event)
        storage.upload(scratch / "events.jsonl", partition.shard(folder, number), manifest.CONTENT_TYPE)
    fields = {
        "images": counts["images"], "detections": counts["detections"], "events": species.total(),
        "species": dict(sorted(species.items())),
    }  # fmt: skip
    body = (json.dumps({"index": number, "input_sha256": checksum, **fields}, indent=2) + "\n").encode()
    storage.write(partition.shard_summary(folder, number), body, "application/json")
    log("stage2 finished", index=number, **fields)


def input_checksum(storage: Storage, source: Address, scratch: Path, model: Logistic, gap_seconds: float) -> str:
    """A shard of Stage1 names its backgrounds by address; what is in them follows from its images' checksums."""
    digest = hashlib.sha256(f"{VERSION} {gap_seconds} {model.to_json()}".encode())
    for row in manifest.lines(storage, source, scratch, "image_uri"):
        digest.update(json.dumps(row, sort_keys=True).encode())
    return digest.hexdigest()


def found_events(
    storage: Storage, rows: Iterator[Row], model: Logistic, options: argparse.Namespace
) -> Iterator[dict[str, Any]]:
    """In the order of the bursts; as many bursts are held as there are workers, twice."""

    @functools.lru_cache(BACKGROUNDS_HELD)
    def background(address: str) -> np.ndarray:
        with Image.open(io.BytesIO(storage.read(Address.parse(address)))) as image:
            return np.asarray(image.convert("RGB"), dtype=np.float32)

    with ThreadPoolExecutor(options.workers) as pool:
        ahead: deque[Future[list[dict[str, Any]]]] = deque()
        try:
            for burst in bursts(rows, options.burst_gap_seconds):
                if not any(row["detections"] for row in burst):
                    continue
                ahead.append(pool.submit(examine, storage, burst, background, model))
                if len(ahead) > 2 * options.workers:
                    yield from ahead.popleft().result()
            while ahead:
                yield from ahead.popleft().result()
        finally:
            for future in ahead:
                future.cancel()


def examine(
    storage: Storage, burst: list[Row], background: Callable[[str], np.ndarray], model: Logistic
) -> list[dict[str, Any]]:
    sightings = []
    for number, row in enumerate(burst):
        if not row["detections"]:
            continue
        boxes = [one["box"] for one in row["detections"]]
        opinions: list[np.ndarray | None] = [None] * len(boxes)
        picture = read(storage, {"uri": row["image_uri"]})
        if not isinstance(picture, Picture):
            log("image not used", level="WARNING", uri=row["image_uri"], reason=picture)
        elif row["background"] is None:
            log(
                "species unknown",
                level="WARNING",
                uri=row["image_uri"],
                reason="there is no background to measure against",
            )
        else:
            behind = background(row["background"])
            if behind.shape == picture.pixels.shape:
                opinions = chances(picture, behind, boxes, model)
            else:
                log(
                    "species unknown",
                    level="WARNING",
                    uri=row["image_uri"],
                    reason="the image was replaced since Stage1",
                )
        sightings += [
            Sighting(
                image_uri=row["image_uri"], picture=number, box=tuple(one["box"]), score=one["score"], chances=opinion
            )
            for one, opinion in zip(row["detections"], opinions, strict=True)
        ]
    return events(burst, sightings, model.classes)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m jobs.stage2", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--detections", required=True, metavar="s3://…", help="the folder of Stage1's shards")
    parser.add_argument("--shards", type=int, default=1, help="the size of the array")
    parser.add_argument("--events", required=True, metavar="s3://…", help="the folder that is written")
    parser.add_argument("--burst-gap-seconds", type=float, default=30, help="pictures further apart are two bursts")
    parser.add_argument("--workers", type=int, default=4, help="bursts read and looked at at a time")
    return command.run("Stage2", work, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
