"""What follows the retry of every error is never used."""

from stepsmith import Step, retry, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    patience = [retry.backoff(2, "States.ALL"), retry.lambda_service()]
    return lambda_.invoke("Price", work, {"item": run.item}, retry=patience)
