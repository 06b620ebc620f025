"""Start another workflow and use what it gives

The other workflow is an ordinary import: its input is checked against what it takes. It runs as an execution of its
own, with its own history, retries and redrive. In a test both run together. The ARN is a parameter, since each
workflow is a stack of its own.
"""

from dataclasses import dataclass

from stepsmith import Pass, Step, Succeed, each, fn, workflow
from stepsmith.resources import Function, Parameter
from stepsmith.tasks import lambda_, start_workflow
from stepsmith.testing import run


@dataclass
class Clip:
    uri: str


@dataclass
class Detections:
    uri: str
    count: int


@dataclass
class Film:
    clips: list[str]


detector = Function("Detector", handler="detect.handler", source="functions/detect", takes=Clip, gives=Detections)
detect_machine = Parameter("DetectMachine", description="The state machine of the workflow detect.")


@workflow
def detect(clip: Clip) -> Step:
    found = lambda_.invoke("Detect", detector, clip)
    return found >> Pass("Found", Detections(uri=clip.uri, count=found.result.count))


@workflow
def film(film: Film) -> Step:
    clips = each(
        "Clips",
        film.clips,
        lambda uri: start_workflow("DetectClip", detect, Clip(uri=uri), arn=detect_machine, gives=Detections),
    )
    return clips >> Succeed("Done", output=fn.sum(fn.map(clips.result, lambda found: found.count)))


def test_both_workflows_run_in_one_test() -> None:
    mocks = {"Detect": lambda clip: {"uri": clip["uri"], "count": len(clip["uri"])}}
    done = run(film, {"clips": ["a", "bb"]}, mocks=mocks, machines={"${DetectMachine}": detect})
    assert done.output == 3
    assert len(done.nested) == 2
