"""What a state inside a Map gives is not visible outside."""

from stepsmith import Step, each, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    inner = []

    def one(page) -> Step:
        inner.append(lambda_.invoke("Read", work, {"page": page}))
        return inner[0]

    pages = each("Pages", run.pages, one)
    return pages >> lambda_.invoke("Tell", work, {"last": inner[0].result.text})
