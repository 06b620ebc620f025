"""`while` is decided while the workflow is being built."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    step = Pass("First")
    while run.more:
        step = step >> Pass("Again")
    return step
