"""A name of Python that is not there."""

from stepsmith import Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    price = lambda_.invoke("Price", work, {"item": run.item})
    return prise
