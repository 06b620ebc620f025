"""A parameter that the operation of the service does not have."""

from stepsmith import Step, workflow
from stepsmith.tasks import aws_sdk


@workflow
def wrong(run) -> Step:
    return aws_sdk.dynamodb.get_item("Read", TableNam="prices", Key={"id": {"S": run.item}})
