"""A name of more than 80 characters."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look at everything that was found in the course of the whole of the year and write it down")
