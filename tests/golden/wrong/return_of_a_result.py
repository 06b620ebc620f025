"""The function of the workflow returns a value, not a step."""

from stepsmith import Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    return lambda_.invoke("Price", work, {"item": run.item}).result
