"""A handler returns nothing."""

from stepsmith import Fail, Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


def give_up(error):
    Fail("GaveUp", cause=error.Cause)


@workflow
def wrong(run) -> Step:
    return lambda_.invoke("Price", work, {"item": run.item}).catch(give_up)
