"""Names that begin with States. are the service's."""

from stepsmith import Fail, Step, workflow


@workflow
def wrong(run) -> Step:
    return Fail("Stop", error="States.Stopped")
