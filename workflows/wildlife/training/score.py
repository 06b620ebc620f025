"""Prints how good the models are on pictures that they were not trained on, and how fast the stages are.

    cd workflows/wildlife && python -m training.score                 # the committed sample (seed 100)
    cd workflows/wildlife && python -m training.score --seeds 201 202 203 --images 66

The jobs themselves run, against an S3 on this machine. Every animal of the truth counts, however little of it is in the
frame. A detection is right when its box and the true one share half of what they cover together; a species is right
when the event that has the detection says so.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jobs import manifest, stage1, stage2
from jobs.images import Readable, examine
from jobs.storage import Address, connect
from sample import animals, generate

from .pictures import matches

SPECIES = tuple(sorted(one.name for one in animals.SPECIES))
NOTHING, MISSED = "nothing", "missed"
SAMPLE = Path(generate.__file__).parent


@dataclass(slots=True, kw_only=True)
class Figures:
    """``confusion`` counts (true species or nothing, species said or missed)."""

    animals: int = 0
    detections: int = 0
    right: int = 0
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    events: Counter[tuple[str, str]] = field(default_factory=Counter)
    seconds: Counter[str] = field(default_factory=Counter)
    images: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.detections if self.detections else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.animals if self.animals else 0.0

    @property
    def accuracy(self) -> float:
        """Of the animals that were detected."""
        named = {key: count for key, count in self.confusion.items() if NOTHING not in key and MISSED not in key}
        return sum(count for key, count in named.items() if key[0] == key[1]) / max(sum(named.values()), 1)

    @property
    def accuracy_of_all(self) -> float:
        """Of all animals: one that was missed is wrong too."""
        return sum(self.confusion[name, name] for name in SPECIES) / max(self.animals, 1)


def count(
    figures: Figures, truth: Mapping[str, Any], rows: Sequence[Mapping[str, Any]], events: Sequence[Mapping[str, Any]]
) -> None:
    """Compare lines of Stage1 and Stage2 with a truth.json; names of files join them, and tell nothing else."""
    said = {
        (uri, tuple(box)): event["species"]
        for event in events
        for uri, box in zip(event["images"], event["boxes"], strict=True)
    }
    by_file = {row["image_uri"].rpartition("/")[2]: row for row in rows}
    # A duplicate is looked at under one of its two names.
    for copy in truth["duplicates"]:
        if copy["of"] not in by_file and copy["file"] in by_file:
            by_file[copy["of"]] = by_file[copy["file"]]
    expected: set[tuple[str, str]] = set()
    uris: dict[str, str] = {}
    for image in truth["images"]:
        row = by_file[image["file"]]
        uris[row["image_uri"]] = f"{image['camera']}-{image['burst']}"
        boxes = [one["box"] for one in row["detections"]]
        found = [(left, top, left + width, top + height) for left, top, width, height in boxes]
        matched = matches(found, [animal["box_px"] for animal in image["animals"]])
        figures.images += 1
        figures.animals += len(image["animals"])
        figures.detections += len(found)
        figures.right += len(matched)
        for number, box in enumerate(boxes):
            true = image["animals"][matched[number]]["species"] if number in matched else NOTHING
            figures.confusion[true, said[row["image_uri"], tuple(box)]] += 1
        for number, animal in enumerate(image["animals"]):
            expected.add((f"{image['camera']}-{image['burst']}", animal["species"]))
            if number not in matched.values():
                figures.confusion[animal["species"], MISSED] += 1
    given = Counter((uris[event["images"][0]], event["species"]) for event in events)
    figures.events["right"] += len(expected & set(given))
    figures.events["missing"] += len(expected - set(given))
    figures.events["wrong"] += given.total() - len(expected & set(given))


def run(figures: Figures, folder: Path, truth: Mapping[str, Any], client: Any, bucket: str, name: str) -> None:
    """Upload, then Stage0's reading, Stage1 and Stage2 as the jobs do them."""
    storage = connect()
    base = Address(bucket, name)
    for path in sorted(folder.glob("*.JPG")):
        client.put_object(Bucket=bucket, Key=f"{name}/in/{path.name}", Body=path.read_bytes())
    begun = time.perf_counter()
    out = io.StringIO()
    for listed in storage.listing(bucket, f"{name}/in/"):
        found = examine(storage.read(listed.address))
        if isinstance(found, Readable):
            manifest.write_line(out, manifest.kept(listed.address, listed.size_bytes, found))
    storage.write(base / "images/00000.jsonl", out.getvalue().encode(), manifest.CONTENT_TYPE)
    figures.seconds["stage0"] += time.perf_counter() - begun
    for stage, main, arguments in (
        ("stage1", stage1.main, ["--images", f"{base}/images/", "--detections", f"{base}/detections/"]),
        ("stage2", stage2.main, ["--detections", f"{base}/detections/", "--events", f"{base}/events/"]),
    ):
        begun = time.perf_counter()
        # The jobs' log lines are for CloudWatch.
        with contextlib.redirect_stdout(io.StringIO()) as log:
            code = main(arguments)
        if code:
            raise SystemExit(f"{stage} ended with {code}: {log.getvalue()[-2000:]}")
        figures.seconds[stage] += time.perf_counter() - begun
    rows, events = (
        [json.loads(line) for line in storage.read(base / f"{kind}/00000.jsonl").decode().splitlines()]
        for kind in ("detections", "events")
    )
    count(figures, truth, rows, events)


@contextlib.contextmanager
def local_s3() -> Iterator[tuple[Any, str]]:
    import logging

    import boto3
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    os.environ.update(
        AWS_ENDPOINT_URL=f"http://{host}:{port}", AWS_ACCESS_KEY_ID="testing", AWS_SECRET_ACCESS_KEY="testing",
        AWS_DEFAULT_REGION="eu-north-1", AWS_CONFIG_FILE=os.devnull, AWS_SHARED_CREDENTIALS_FILE=os.devnull,
    )  # fmt: skip
    client = boto3.client("s3")
    client.create_bucket(Bucket="score", CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})
    try:
        yield client, "score"
    finally:
        server.stop()


def report(figures: Figures) -> str:
    columns = [*SPECIES, "unknown", MISSED]
    width = max(map(len, columns)) + 2
    lines = [
        f"images {figures.images}, animals {figures.animals}, detections {figures.detections}",
        f"detection: precision {figures.precision:.3f}, recall {figures.recall:.3f}",
        f"species: right for {figures.accuracy:.3f} of the detected animals, {figures.accuracy_of_all:.3f} of all",
        "events: " + ", ".join(f"{figures.events[name]} {name}" for name in ("right", "missing", "wrong")),
        "",
        " " * width + "".join(name.rjust(width) for name in columns),
    ]
    for true in (*SPECIES, NOTHING):
        cells = ("–" if (true, said) == (NOTHING, MISSED) else str(figures.confusion[true, said]) for said in columns)
        lines.append(true.ljust(width) + "".join(cell.rjust(width) for cell in cells))
    lines.append("")
    lines += [
        f"{stage}: {figures.images / seconds:.1f} images/s ({seconds:.1f} s)"
        for stage, seconds in figures.seconds.items()
    ]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.score", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seeds", type=int, nargs="*", default=[], help="generate these; none: the committed sample")
    parser.add_argument("--images", type=int, default=66, help="pictures per generated seed")
    options = parser.parse_args(arguments)
    figures = Figures()
    with local_s3() as (client, bucket), tempfile.TemporaryDirectory() as scratch:
        if not options.seeds:
            truth = json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))
            run(figures, SAMPLE / "images", truth, client, bucket, "sample")
        for seed in options.seeds:
            folder = Path(scratch) / str(seed)
            truth = generate.generate(seed, options.images, folder / "images", folder / "truth.json")
            run(figures, folder / "images", truth, client, bucket, f"seed-{seed}")
    print(report(figures), file=sys.stdout)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
