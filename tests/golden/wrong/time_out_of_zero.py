"""A time-out is at least a second."""

from stepsmith import Pass, Step, workflow


@workflow(timeout_seconds=0)
def wrong(run) -> Step:
    return Pass("Look", run.name)
