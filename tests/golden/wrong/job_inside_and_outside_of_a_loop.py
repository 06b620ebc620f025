"""The outputs of a job that stands in two places would have two addresses."""

from stepsmith import Pass, Round, Step, repeat, workflow
from stepsmith.resources import Bucket, JobDefinition, JobQueue
from stepsmith.tasks import batch

train = JobDefinition(
    "Train", definition="train", queue=JobQueue("cpu"), bucket=Bucket("Data"), outputs={"model": "model.bin"}
)


@workflow
def wrong(run) -> Step:
    job = batch.submit_job("Train", train)

    def one_round(best) -> Round:
        return Round(job, keep=job.outputs.model)

    search = repeat("Search", one_round, start="", until=lambda best: best != "", max_rounds=9)
    return job >> search >> Pass("Look", job.outputs.model)
