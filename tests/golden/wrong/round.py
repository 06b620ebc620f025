"""`round()` is taken now."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"usd": round(run.usd, 2)})
