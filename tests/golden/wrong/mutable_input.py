"""The input cannot be changed."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    run["count"] = 0
    return Pass("Look", run)
