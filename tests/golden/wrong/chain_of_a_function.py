"""What follows >> is a function, not a step."""

from stepsmith import Pass, Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


def tell() -> Step:
    return Pass("Tell")


@workflow
def wrong(run) -> Step:
    return lambda_.invoke("Price", work, {"item": run.item}) >> tell
