"""A `for` over a reference has nothing to go through while the workflow is being built."""

from stepsmith import Pass, Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    step = Pass("Begin")
    for page in run.pages:
        step = step >> lambda_.invoke("Read", work, {"page": page})
    return step
