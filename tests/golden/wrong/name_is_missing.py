"""The first argument of a state is its name."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass({"count": run.count})
