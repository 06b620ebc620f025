"""`in` is decided while the workflow is being built."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"known": run.kind in ["image", "video"]})
