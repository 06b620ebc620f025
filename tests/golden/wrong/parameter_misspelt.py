"""The parameters of a call are those of its API."""

from stepsmith import Step, workflow
from stepsmith.tasks import aws_sdk


@workflow
def wrong(run) -> Step:
    return aws_sdk.s3.get_object("Read", Bukket="data", Key=run.key)
