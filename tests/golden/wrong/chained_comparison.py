"""Python asks the first half of a chained comparison for its truth."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"within": 0 < run.count < 10})
