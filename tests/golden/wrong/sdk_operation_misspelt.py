"""An operation that the service does not have."""

from stepsmith import Step, workflow
from stepsmith.tasks import aws_sdk


@workflow
def wrong(run) -> Step:
    return aws_sdk.dynamodb.get_itm("Read", TableName="prices", Key={"id": {"S": run.item}})
