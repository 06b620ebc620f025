"""raw() takes JSONata."""

from stepsmith import Pass, Step, raw, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Sum", raw("$sum("))
