"""Every file of a prefix, or every line in all of them

`s3.listing` gives the objects under a prefix, each with its key and size; with `flatten` it gives what is in them.
Both start a child for each item and read as they go, so a bucket of millions is no longer than one of ten.
"""

import json
from dataclasses import dataclass
from typing import Any

from stepsmith import Choice, Pass, Step, Succeed, each_distributed, fn, s3, workflow
from stepsmith.resources import Bucket, Function
from stepsmith.tasks import lambda_
from stepsmith.testing import run


@dataclass
class Run:
    prefix: str
    at_most_bytes: int


@dataclass
class Event:
    camera: str
    species: str


camera_traps = Bucket("CameraTraps")
detect = Function("Detect", handler="detect.handler", source="functions/detect")


@workflow
def images(run: Run) -> Step:
    def one_image(image: s3.S3Object) -> Step:
        asked = {"uri": f"s3://{camera_traps.name}/{image.Key}"}
        too_big = image.Size > run.at_most_bytes
        return (
            Choice("TooBig")
            .when(too_big, Pass("Skipped", "skipped"))
            .otherwise(lambda_.invoke("Detect", detect, asked))
        )

    found = each_distributed("EachImage", s3.listing(camera_traps, run.prefix), one_image, max_concurrency=500)
    events = each_distributed(
        "EachEvent",
        s3.listing(camera_traps, "events/", flatten="jsonl", of=Event),
        lambda event: Pass("Species", event.species),
    )
    seen = {"images": fn.count(found.result), "species": fn.sort(fn.distinct(events.result))}
    return found >> events >> Succeed("Done", output=seen)


def test_big_images_are_skipped_and_all_events_read() -> None:
    lines = [
        {"camera": "c1", "species": "lynx"},
        {"camera": "c2", "species": "elk"},
        {"camera": "c1", "species": "elk"},
    ]
    address = "s3://${CameraTrapsName}/"
    objects: dict[str, Any] = {
        f"{address}in/1.jpg": b"x" * 10,
        f"{address}in/2.jpg": b"x" * 99,
        f"{address}events/1.jsonl": "".join(json.dumps(line) + "\n" for line in lines[:2]),
        f"{address}events/2.jsonl": json.dumps(lines[2]),
    }
    done = run(images, {"prefix": "in/", "at_most_bytes": 50}, mocks={"Detect": "detected"}, objects=objects)
    assert done.output == {"images": 2, "species": ["elk", "lynx"]}
    assert done.states["Detect"].visits == 1
