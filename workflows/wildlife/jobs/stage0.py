"""Stage0: every object of one chunk of the plan becomes a line of the manifest's shard, or a quarantined file.

    python -m jobs.stage0 --plan s3://…/GuardBudget/plan/ --images s3://…/images/ --quarantine s3://…/quarantine/

An array job: index i reads the chunk ``<plan>/<i>.jsonl`` ({"uri", "size_bytes"} a line, written by GuardBudget, which
lists the prefix anyway) and writes the shards ``<i>.jsonl`` of its two outputs. The same images give the same bytes at
the same addresses, so that another attempt changes nothing. Memory does not grow with the number of images: as many are
held as there are workers, the rest is on disk. ``<images>/<i>.summary.json`` is written last; where it lies, and names
the same chunk, there is nothing left to do (``jobs.partition``).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from stepsmith.runtime import log

from . import command, manifest, partition
from .images import Readable, Unreadable, examine
from .storage import Address, Storage, StorageError, connect

MAX_IMAGE_BYTES = 64 * 1024 * 1024
PROGRESS_EVERY = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One object that is to be examined."""

    address: Address
    size_bytes: int


Examined = tuple[Planned, Readable | Unreadable]


@dataclass(slots=True, kw_only=True)
class Counts:
    """What happened to the objects of a chunk."""

    readable: int = 0
    readable_bytes: int = 0
    quarantined: int = 0
    warnings: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def objects(self) -> int:
        return self.readable + self.quarantined


def work(options: argparse.Namespace) -> None:
    plan, images, quarantine = (Address.parse(text) for text in (options.plan, options.images, options.quarantine))
    if options.workers < 1:
        raise command.BadInput(f"--workers is {options.workers}; expected 1 or more")
    index = partition.index()
    storage = connect(connections=options.workers)
    chunk = storage.read(partition.shard(plan, index))
    input_sha256 = hashlib.sha256(chunk).hexdigest()
    if partition.is_done(storage, images, index, input_sha256):
        log("stage0 was done already", index=index)
        return
    log("stage0 started", index=index, plan=str(partition.shard(plan, index)), workers=options.workers)
    with tempfile.TemporaryDirectory(prefix="stage0-") as name:
        folder = Path(name)
        counts = sort_out(storage, planned(chunk, partition.shard(plan, index)), folder, options.workers)
        for target, file in ((quarantine, "quarantine"), (images, "images")):
            storage.upload(folder / f"{file}.jsonl", partition.shard(target, index), manifest.CONTENT_TYPE)
    storage.write(partition.shard_summary(images, index), summary(index, input_sha256, counts), "application/json")
    log(
        "stage0 finished",
        level="WARNING" if counts.quarantined or counts.warnings else "INFO",
        index=index,
        readable=counts.readable,
        quarantined=counts.quarantined,
        warnings=dict(counts.warnings),
    )


def planned(chunk: bytes, address: Address) -> Iterator[Planned]:
    """The objects of a chunk, in the order of their keys."""
    for number, text in enumerate(chunk.decode("utf-8").splitlines(), 1):
        try:
            line = json.loads(text)
            yield Planned(address=Address.parse(line["uri"]), size_bytes=int(line["size_bytes"]))
        except (ValueError, KeyError, TypeError) as error:
            raise command.BadInput(f"{address}, line {number}: not an object of a plan ({error})") from error


def sort_out(storage: Storage, plan: Iterable[Planned], folder: Path, workers: int) -> Counts:
    """Write the two files into ``folder``."""
    counts = Counts()
    with (
        (folder / "images.jsonl").open("w", encoding="utf-8") as readable,
        (folder / "quarantine.jsonl").open("w", encoding="utf-8") as quarantined,
    ):
        for item, found in examined(storage, plan, workers):
            uri = str(item.address)
            if isinstance(found, Unreadable):
                counts.quarantined += 1
                counts.reasons[found.reason] += 1
                log("image quarantined", level="WARNING", uri=uri, reason=found.reason, detail=found.detail)
                line = {"uri": uri, "size_bytes": item.size_bytes, "reason": found.reason, "detail": found.detail}
                manifest.write_line(quarantined, line)
            else:
                counts.readable += 1
                counts.readable_bytes += item.size_bytes
                counts.warnings.update(found.warnings)
                if found.warnings:
                    log("image kept with warnings", level="WARNING", uri=uri, warnings=found.warnings)
                manifest.write_line(readable, manifest.kept(item.address, item.size_bytes, found))
            if counts.objects % PROGRESS_EVERY == 0:
                log("images examined", objects=counts.objects, quarantined=counts.quarantined)
    return counts


def examined(storage: Storage, plan: Iterable[Planned], workers: int) -> Iterator[Examined]:
    """Read and decode in threads (both leave the interpreter), in the order of the plan."""
    with ThreadPoolExecutor(workers) as pool:
        ahead: deque[Future[Examined]] = deque()
        try:
            for planned in plan:
                ahead.append(pool.submit(read_and_examine, storage, planned))
                if len(ahead) > 2 * workers:
                    yield ahead.popleft().result()
            while ahead:
                yield ahead.popleft().result()
        finally:
            for future in ahead:
                future.cancel()


def read_and_examine(storage: Storage, planned: Planned) -> Examined:
    if planned.size_bytes > MAX_IMAGE_BYTES:
        detail = f"{planned.size_bytes:,} bytes; at most {MAX_IMAGE_BYTES:,} are read"
        return planned, Unreadable(reason="too_large", detail=detail)
    try:
        body = storage.read(planned.address)
    except StorageError as error:
        if error.code == "NoSuchKey":
            return planned, Unreadable(reason="vanished", detail="was listed, and deleted before it was read")
        if error.code == "InvalidObjectState":
            return planned, Unreadable(reason="archived", detail="lies in an archive class of S3; restore it first")
        raise
    return planned, examine(body)


def summary(index: int, input_sha256: str, counts: Counts) -> bytes:
    content = {
        "index": index,
        "input_sha256": input_sha256,
        "objects": counts.objects,
        "readable": counts.readable,
        "readable_bytes": counts.readable_bytes,
        "quarantined": counts.quarantined,
        "quarantine_reasons": dict(sorted(counts.reasons.items())),
        "warnings": dict(sorted(counts.warnings.items())),
    }
    return (json.dumps(content, indent=2) + "\n").encode()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m jobs.stage0", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--plan", required=True, metavar="s3://…", help="the folder with the chunks")
    parser.add_argument("--images", required=True, metavar="s3://…", help="folder for the manifest's shards")
    parser.add_argument("--quarantine", required=True, metavar="s3://…", help="folder for what cannot be read")
    parser.add_argument("--workers", type=int, default=4, help="images read and decoded at a time")
    return command.run("Stage0", work, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
