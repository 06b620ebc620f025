"""`min()` compares its arguments now."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"least": min(run.limit, 10)})
