"""The item of a Map is read where no iteration runs."""

from stepsmith import Pass, Step, each, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    items = []

    def one(page) -> Step:
        items.append(page)
        return lambda_.invoke("Read", work, {"page": page})

    return each("Pages", run.pages, one) >> Pass("Last", {"page": items[0]})
