"""A text is no list of items."""

from dataclasses import dataclass

from stepsmith import Step, each, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@dataclass
class Run:
    name: str


@workflow
def wrong(run: Run) -> Step:
    return each("Letters", run.name, lambda letter: lambda_.invoke("Read", work, {"letter": letter}))
