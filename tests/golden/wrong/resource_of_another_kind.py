"""A function where a job is meant."""

from stepsmith import Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import batch

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    return batch.submit_job("Resize", work)
