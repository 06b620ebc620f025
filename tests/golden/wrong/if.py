"""`if` is decided while the workflow is being built."""

from stepsmith import Fail, Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    if run.cost > 10:
        return Fail("TooDear")
    return Pass("Fine")
