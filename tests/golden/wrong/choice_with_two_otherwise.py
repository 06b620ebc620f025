"""A second otherwise."""

from stepsmith import Choice, Fail, Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Choice("Dear").when(run.usd > 10, Fail("TooDear")).otherwise(Pass("Fine")).otherwise(Pass("Good"))
