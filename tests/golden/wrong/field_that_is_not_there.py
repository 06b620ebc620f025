"""A field that the typed input does not have."""

from dataclasses import dataclass

from stepsmith import Pass, Step, workflow


@dataclass
class Run:
    prefix: str
    limit: int


@workflow
def wrong(run: Run) -> Step:
    return Pass("Look", {"prefix": run.prefx})
