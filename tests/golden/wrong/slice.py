"""A list is cut when the workflow runs."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"first": run.pages[:3]})
