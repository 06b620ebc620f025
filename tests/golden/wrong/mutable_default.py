"""A list as the default of a payload's field."""

from dataclasses import dataclass

from stepsmith import Pass, Step, workflow


@dataclass
class Run:
    pages: list[str] = []


@workflow
def wrong(run: Run) -> Step:
    return Pass("Look", run.pages)
