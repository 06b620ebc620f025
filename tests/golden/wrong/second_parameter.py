"""The function of a workflow takes the input, and nothing else."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run, settings) -> Step:
    return Pass("Look", run.name)
