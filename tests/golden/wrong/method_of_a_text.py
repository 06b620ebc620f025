"""A field of the payload is no Python text."""

from dataclasses import dataclass

from stepsmith import Pass, Step, workflow


@dataclass
class Run:
    name: str


@workflow
def wrong(run: Run) -> Step:
    return Pass("Look", {"name": run.name.lower()})
