"""A state reads what a later one gives."""

from stepsmith import Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    last = lambda_.invoke("Last", work)
    first = lambda_.invoke("First", work, {"n": last.result.n})
    return first >> last
