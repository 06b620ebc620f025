"""What follows a Fail."""

from stepsmith import Fail, Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Fail("Stop", error="Stopped") >> Pass("GoOn")
