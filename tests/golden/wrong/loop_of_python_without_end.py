"""A loop of Python that makes states for ever."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    step = Pass("First")
    while True:
        step = step >> Pass("Again")
