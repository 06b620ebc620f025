"""`not` asks a reference for its truth."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"dear": not run.cheap})
