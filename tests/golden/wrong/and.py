"""`and` asks a reference for its truth."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"both": run.cheap and run.small})
