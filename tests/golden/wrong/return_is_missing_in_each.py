"""The function of a Map returns nothing."""

from stepsmith import Step, each, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    def one(page):
        lambda_.invoke("Read", work, {"page": page})

    return each("Pages", run.pages, one)
