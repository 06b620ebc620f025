"""An array job has at least two indices."""

from stepsmith import Step, workflow
from stepsmith.resources import JobDefinition, JobQueue
from stepsmith.tasks import batch

resize = JobDefinition("Resize", definition="resize", queue=JobQueue("cpu"))


@workflow
def wrong(run) -> Step:
    return batch.submit_job("Resize", resize, array_size=1)
