"""`len()` must answer with a number now."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"count": len(run.pages)})
