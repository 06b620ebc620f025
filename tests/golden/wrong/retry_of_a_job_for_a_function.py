"""Attempts of AWS Batch, given to a function."""

from stepsmith import Step, retry, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    return lambda_.invoke("Price", work, {"item": run.item}, retry=[retry.spot_reclaim()])
