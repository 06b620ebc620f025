"""A condition that is a number."""

from dataclasses import dataclass

from stepsmith import Choice, Pass, Step, workflow


@dataclass
class Run:
    count: int


@workflow
def wrong(run: Run) -> Step:
    return Choice("Any").when(run.count, Pass("Some")).otherwise(Pass("None"))
