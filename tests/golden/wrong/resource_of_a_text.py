"""The name of a function where the function is meant."""

from stepsmith import Step, workflow
from stepsmith.tasks import lambda_


@workflow
def wrong(run) -> Step:
    return lambda_.invoke("Price", "work")
