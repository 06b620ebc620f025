"""A state where its result is meant."""

from stepsmith import Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    price = lambda_.invoke("Price", work, {"item": run.item})
    return price >> lambda_.invoke("Tell", work, {"price": price})
