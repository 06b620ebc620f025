"""`or` asks a reference for its truth."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"either": run.cheap or run.cost < 10})
