"""A format would be applied to the mark of the reference."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", f"{run.usd:.2f} USD")
