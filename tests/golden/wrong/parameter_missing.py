"""What an API requires must be there."""

from stepsmith import Step, workflow
from stepsmith.tasks import dynamodb


@workflow
def wrong(run) -> Step:
    return dynamodb.get_item("Find", TableName="cameras")
