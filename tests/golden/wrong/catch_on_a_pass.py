"""A Pass cannot be caught."""

from stepsmith import Fail, Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Sum", run.a + run.b).catch(Fail("GaveUp"))
