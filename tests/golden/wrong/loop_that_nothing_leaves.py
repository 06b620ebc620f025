"""A jump back without a way out."""

from stepsmith import Step, Wait, goto, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    ask = lambda_.invoke("Ask", work)
    return ask >> Wait("Pause", seconds=60) >> goto(ask)
