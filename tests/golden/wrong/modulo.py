"""% differs between Python and JSONata."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Shard", {"shard": run.number % 8})
