"""Retry patiently: throttling, spot, jitter

Every preset spreads its attempts (full jitter), so that a thousand jobs that were refused together do not come back
together. `spot_reclaim` is handed to AWS Batch, which knows why a machine went away; a job that fails by itself is
not run again by it.
"""

from dataclasses import dataclass

from stepsmith import Step, retry, workflow
from stepsmith.resources import Bucket, JobDefinition, JobQueue
from stepsmith.tasks import batch
from stepsmith.testing import Failure, run


@dataclass
class Film:
    uri: str


data = Bucket("Data")
spot = JobQueue("spot")
encode = JobDefinition("Encode", definition="encode", queue=spot, bucket=data, outputs={"film": "film.mp4"})


@workflow
def film(film: Film) -> Step:
    return batch.submit_job(
        "Encode",
        encode,
        parameters={"uri": film.uri},
        retry=[
            retry.spot_reclaim(5),
            retry.throttling(),
            retry.backoff(3, "States.Timeout", interval_seconds=60, max_delay_seconds=600),
        ],
        timeout_seconds=3600,
    )


def test_a_refused_job_is_submitted_again() -> None:
    done = {"JobId": "j-1", "JobName": "Encode", "Status": "SUCCEEDED"}
    refused = Failure("Batch.TooManyRequestsException", "slow down")
    outcome = run(film, {"uri": "s3://in/a.mov"}, mocks={"Encode": [refused, refused, Failure("States.Timeout"), done]})
    assert outcome.succeeded and outcome.states["Encode"].attempts == 4


def test_a_job_that_fails_by_itself_is_not() -> None:
    outcome = run(film, {"uri": "s3://in/a.mov"}, mocks={"Encode": Failure("States.TaskFailed")})
    assert (outcome.status, outcome.states["Encode"].attempts) == ("FAILED", 1)
