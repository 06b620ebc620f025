"""A Choice without a rule."""

from stepsmith import Choice, Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Choice("Dear").otherwise(Pass("Fine"))
