"""goto takes the state, not its name."""

from stepsmith import Step, goto, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    return lambda_.invoke("First", work) >> goto("First")
