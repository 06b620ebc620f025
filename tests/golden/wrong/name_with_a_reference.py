"""A name is known while the workflow is being built."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass(f"Look at {run.name}")
