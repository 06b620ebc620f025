"""Step Functions waits whole seconds."""

from stepsmith import Step, Wait, workflow


@workflow
def wrong(run) -> Step:
    return Wait("Pause", seconds=0.5)
