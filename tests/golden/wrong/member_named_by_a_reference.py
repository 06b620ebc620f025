"""A member's name is known while the workflow is being built."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Count", {run.kind: 1})
