"""An output that the job does not have."""

from stepsmith import Pass, Step, workflow
from stepsmith.resources import Bucket, JobDefinition, JobQueue
from stepsmith.tasks import batch

resize = JobDefinition(
    "Resize", definition="resize", queue=JobQueue("cpu"), bucket=Bucket("Data"), outputs={"images": "images.jsonl"}
)


@workflow
def wrong(run) -> Step:
    sizes = batch.submit_job("Resize", resize)
    return sizes >> Pass("Look", sizes.outputs.image)
