"""A date is not JSON."""

from datetime import date

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Today", {"day": date(2026, 11, 21)})
