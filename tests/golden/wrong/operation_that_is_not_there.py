"""A service has the operations that it has."""

from stepsmith import Step, workflow
from stepsmith.tasks import aws_sdk


@workflow
def wrong(run) -> Step:
    return aws_sdk.s3.list_bukets("List")
