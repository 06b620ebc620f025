"""The result of a state that does not run on every path."""

from stepsmith import Choice, Pass, Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    price = lambda_.invoke("Price", work, {"item": run.item})
    tell = lambda_.invoke("Tell", work, {"usd": price.result.usd})
    return Choice("IsNew").when(run.is_new, price).otherwise(Pass("Known")) >> tell
