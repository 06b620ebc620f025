"""A comprehension is an iteration."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"names": [page.name for page in run.pages]})
