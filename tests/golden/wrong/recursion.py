"""A function that calls itself for another round."""

from stepsmith import Pass, Step, workflow


def rounds(n) -> Step:
    return Pass("Round", n) >> rounds(n + 1)


@workflow
def wrong(run) -> Step:
    return rounds(run.first)
