"""A Parallel without branches."""

from stepsmith import Parallel, Step, workflow


@workflow
def wrong(run) -> Step:
    return Parallel("Both")
