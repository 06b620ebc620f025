"""A Wait gives nothing."""

from stepsmith import Step, Wait, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    pause = Wait("Pause", seconds=60)
    return pause >> lambda_.invoke("Tell", work, {"waited": pause.result})
