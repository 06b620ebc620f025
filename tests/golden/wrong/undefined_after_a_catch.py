"""After a catch the result of what failed is not there."""

from stepsmith import Pass, Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    price = lambda_.invoke("Price", work, {"item": run.item}).catch(Pass("NoPrice"))
    return price >> lambda_.invoke("Tell", work, {"usd": price.result.usd})
