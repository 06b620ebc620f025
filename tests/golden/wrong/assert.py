"""`assert` is decided while the workflow is being built."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    assert run.count > 0, "nothing to do"
    return Pass("Count", run.count)
