"""A Wait needs seconds or a timestamp."""

from stepsmith import Step, Wait, workflow


@workflow
def wrong(run) -> Step:
    return Wait("Pause")
