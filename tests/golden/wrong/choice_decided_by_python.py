"""`is` compares now, and is False."""

from stepsmith import Choice, Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Choice("Known").when(run.name is None, Pass("Ask")).otherwise(Pass("Go"))
