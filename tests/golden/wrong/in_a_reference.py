"""`in` asks a reference to be searched now."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"found": "cat" in run.labels})
