"""A list has no fields; its elements have."""

from dataclasses import dataclass

from stepsmith import Pass, Step, workflow


@dataclass
class Page:
    url: str


@dataclass
class Run:
    pages: list[Page]


@workflow
def wrong(run: Run) -> Step:
    return Pass("Look", {"url": run.pages.url})
