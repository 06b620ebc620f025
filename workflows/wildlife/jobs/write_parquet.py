"""WriteParquet: images and events become the datasets' rows of one prefix, instead of those that were there before.

    python -m jobs.write_parquet --bucket B --prefix incoming/2026-11/ --images s3://…/images/ \
        --quarantine s3://…/quarantine/ --events s3://…/events/ --weather s3://…/WeatherEnrichment/ \
        --datasets s3://…/datasets/ --summary s3://…

Rows are sorted on disk and written one partition at a time, so that memory does not grow with the run. How readers
never see half a run of a dataset: ``jobs.dataset``; the events follow the images, so that those are there first.
Where the weather has no ``summary.json``, WeatherEnrichment failed: all of it is null then, and the summary says so.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from stepsmith.runtime import log

from . import command, dataset, partition, rows, summary
from .storage import Address, Storage, StorageError, connect


def work(options: argparse.Namespace) -> None:
    prefix = command.source(options.bucket, options.prefix)
    datasets, target = Address.parse(options.datasets), Address.parse(options.summary)
    if str(datasets / "").startswith(str(prefix)):
        raise command.BadInput(f"the datasets {datasets} lie below {prefix}, among the images; name another place")
    storage = connect()
    log("write parquet started", prefix=str(prefix), datasets=str(datasets))
    images_at, events_at = datasets / "images", datasets / "events"
    for one in (images_at, events_at):
        dataset.refuse_overlap(storage, one, prefix)
    seen = summary.Seen()
    with tempfile.TemporaryDirectory(prefix="write-parquet-") as name:
        folder = Path(name)
        weather = read_weather(storage, Address.parse(options.weather))
        with rows.Rows(folder / "rows.sqlite") as table:
            read_images(storage, Address.parse(options.images), prefix, table, seen, folder)
            images = table.write(rows.IMAGES, folder, prefix)
            if weather is not None:
                table.add_weather(partition.lines(storage, Address.parse(options.weather), folder, "event_id"))
            read_events(storage, Address.parse(options.events), prefix, table, folder)
            events = table.write(rows.EVENTS, folder, prefix, each=seen.event)
        read_quarantine(storage, Address.parse(options.quarantine), seen, folder)
        execution = os.environ.get("STEPSMITH_EXECUTION") or uuid.uuid4().hex
        replaced = {
            "images": dataset.replace(storage, images_at, prefix, images, execution),
            "events": dataset.replace(storage, events_at, prefix, events, execution),
        }
    content = summary.content(prefix, datasets, images, seen, weather, replaced)
    storage.write(target, (json.dumps(content, indent=2) + "\n").encode(), "application/json")
    log(
        "write parquet finished",
        level="INFO" if weather is not None else "WARNING",
        images=content["images"],
        events=content["events"],
        weather=content["weather"],
        files_written=content["files_written"],
        files_kept=content["files_kept"],
        files_removed=content["files_removed"],
        datasets=str(datasets / ""),
    )


def read_weather(storage: Storage, folder: Address) -> Mapping[str, Any] | None:
    """What WeatherEnrichment says of its work; None if it did not end it."""
    try:
        found = json.loads(storage.read(folder / "summary.json"))
    except StorageError as error:
        if error.code == "NoSuchKey":
            return None
        raise
    except ValueError as error:
        raise command.BadInput(
            f"{folder / 'summary.json'} is not JSON ({error}); run WeatherEnrichment again"
        ) from error
    if not isinstance(found, dict):
        raise command.BadInput(f"{folder / 'summary.json'} is no summary; run WeatherEnrichment again")
    return found


def read_images(
    storage: Storage, folder: Address, prefix: Address, table: rows.Rows, seen: summary.Seen, scratch: Path
) -> None:
    """Every shard of the manifest. The same bytes under a second key are a duplicate: the first key stays."""
    for line in partition.lines(storage, folder, scratch):
        if not str(line["uri"]).startswith(str(prefix)):
            raise command.BadInput(
                f"{folder} lists {line['uri']}, which is not below {prefix}: it is another run's manifest"
            )
        if table.add_image(line):
            seen.images += 1
            seen.warnings.update(line.get("warnings", ()))
        else:
            seen.duplicates += 1


def read_events(storage: Storage, folder: Address, prefix: Address, table: rows.Rows, scratch: Path) -> None:
    for line in partition.lines(storage, folder, scratch, "event_id"):
        for uri in line.get("images", ()):
            if not str(uri).startswith(str(prefix)):
                raise command.BadInput(
                    f"{folder} has an event of {uri}, which is not below {prefix}: it is another run's"
                )
        table.add_event(line)


def read_quarantine(storage: Storage, folder: Address, seen: summary.Seen, scratch: Path) -> None:
    for line in partition.lines(storage, folder, scratch):
        seen.quarantined(line)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m jobs.write_parquet", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--bucket", required=True, help="the images' bucket")
    parser.add_argument("--prefix", required=True, help="the folder of the images")
    for name, text in (
        ("images", "folder of Stage0's images"),
        ("quarantine", "folder of what Stage0 could not read"),
        ("events", "folder of Stage2's events"),
        ("weather", "folder of WeatherEnrichment"),
        ("datasets", "folder of the datasets"),
        ("summary", "where the summary is written"),
    ):
        parser.add_argument(f"--{name}", required=True, metavar="s3://…", help=text)
    return command.run("WriteParquet", work, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
