"""An f-string outlives the build of the workflow in which it was made."""

from stepsmith import Pass, Step, workflow


kept = []


@workflow
def other(run) -> Step:
    kept.append(f"run {run.name}")
    return Pass("Keep")


other.build()


@workflow
def wrong(run) -> Step:
    return Pass("Look", kept[0])


del other
