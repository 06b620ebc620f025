"""A field is read of the state rather than of its result."""

from stepsmith import Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    price = lambda_.invoke("Price", work, {"item": run.item})
    return price >> lambda_.invoke("Tell", work, {"usd": price.usd})
