"""What the machine needs: a bucket, a function, a job, a topic for bad news."""

from __future__ import annotations

from stepsmith.resources import Bucket, Function, Grant, JobDefinition, JobQueue, Parameter, Topic

from .payloads import Found, Texts

data = Bucket("Data")
alerts = Topic("Alerts")

least_letters = Parameter(
    "LeastLetters", type="Number", default=1, description="Words with fewer letters than these are not counted."
)

look = Function(
    "Look",
    handler="look.handler",
    source="functions/look",
    takes=Texts,
    gives=Found,
    description="How many texts lie under a prefix of the bucket.",
    timeout_seconds=60,
    environment={"DATA_BUCKET": data.name},
    allows=[Grant(actions=["s3:ListBucket"], resources=[data.arn], why="lists the texts")],
)

# batch/ says where the job runs and what it is; its one output is an object that later states find by its address.
count = JobDefinition(
    "Count", definition="words-count", queue=JobQueue("cpu"), bucket=data, outputs={"counts": "counts.json"}
)
