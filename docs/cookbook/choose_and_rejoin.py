"""Choose a way, then go on together

The branches of a Choice are steps; what follows the Choice follows all of their open ends, and what one branch wants
to end ends with Fail or Succeed. Conditions are comparisons of references, joined with `&`, `|` and `not_(…)`.
"""

from dataclasses import dataclass

import pytest

from stepsmith import Choice, Fail, Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_
from stepsmith.testing import run


@dataclass
class Clip:
    uri: str
    seconds: float


shorten = Function("Shorten", handler="shorten.handler", source="functions/shorten", takes=Clip)
detect = Function("Detect", handler="detect.handler", source="functions/detect")


@workflow
def clip(clip: Clip) -> Step:
    too_long = lambda_.invoke("Shorten", shorten, clip)
    long_enough = (clip.seconds >= 1) & (clip.seconds <= 60)
    return (
        Choice("HowLong")
        .when(clip.seconds > 60, too_long)
        .when(long_enough, lambda_.invoke("Detect", detect, clip))
        .otherwise(Fail("TooShort", error="Clip.TooShort", cause=f"{clip.uri} has {clip.seconds} s"))
    ) >> lambda_.invoke("Publish", detect, {"uri": clip.uri})


@pytest.mark.parametrize(
    ("seconds", "path"),
    [
        (90, ("HowLong", "Shorten", "Publish")),
        (30, ("HowLong", "Detect", "Publish")),
        (0.5, ("HowLong", "TooShort")),
    ],
)
def test_each_length_has_its_way(seconds: float, path: tuple[str, ...]) -> None:
    mocks = dict.fromkeys(["Shorten", "Detect", "Publish"], "done")
    assert run(clip, {"uri": "a.mp4", "seconds": seconds}, mocks=mocks).path == path
