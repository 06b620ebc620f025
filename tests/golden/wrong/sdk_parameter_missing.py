"""A parameter that the operation needs."""

from stepsmith import Step, workflow
from stepsmith.tasks import aws_sdk


@workflow
def wrong(run) -> Step:
    return aws_sdk.dynamodb.get_item("Read", TableName="prices")
