"""A jump out of a Map."""

from stepsmith import Step, each, goto, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    first = lambda_.invoke("First", work)
    return first >> each("Pages", run.pages, lambda page: lambda_.invoke("Read", work, {"page": page}) >> goto(first))
