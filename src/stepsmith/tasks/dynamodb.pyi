# ruff: noqa
# fmt: off
"""Items of DynamoDB. Attributes are written as the API has them: ``{"S": text}``, ``{"N": "5"}``."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AttributeValueAnswer:
    S: str
    N: str
    B: str
    SS: list[str]
    NS: list[str]
    BS: list[str]
    M: _Mapping[str, AttributeValueAnswer]
    L: list[AttributeValueAnswer]
    NULL: bool
    BOOL: bool

class AttributeValueDict(_t.TypedDict, total=False):
    S: _Text
    N: _Text
    B: object
    SS: _Sequence[_Text]
    NS: _Sequence[_Text]
    BS: _Sequence[object]
    M: _Mapping[str, AttributeValueDict]
    L: _Sequence[AttributeValueDict]
    NULL: bool
    BOOL: bool

class AttributeValueUpdateDict(_t.TypedDict, total=False):
    Value: AttributeValueDict
    Action: _t.Literal["ADD", "PUT", "DELETE"] | _Text

class CapacityAnswer:
    ReadCapacityUnits: float
    WriteCapacityUnits: float
    CapacityUnits: float

class ConsumedCapacityAnswer:
    TableName: str
    CapacityUnits: float
    ReadCapacityUnits: float
    WriteCapacityUnits: float
    Table: CapacityAnswer
    LocalSecondaryIndexes: _Mapping[str, CapacityAnswer]
    GlobalSecondaryIndexes: _Mapping[str, CapacityAnswer]
    VectorIndexes: _Mapping[str, VectorCapacityAnswer]

class DeleteItemOutputAnswer:
    Attributes: _Mapping[str, AttributeValueAnswer]
    ConsumedCapacity: ConsumedCapacityAnswer
    ItemCollectionMetrics: ItemCollectionMetricsAnswer

class ExpectedAttributeValueDict(_t.TypedDict, total=False):
    Value: AttributeValueDict
    Exists: bool
    ComparisonOperator: _t.Literal["EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN", "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH"] | _Text
    AttributeValueList: _Sequence[AttributeValueDict]

class GetItemOutputAnswer:
    Item: _Mapping[str, AttributeValueAnswer]
    ConsumedCapacity: ConsumedCapacityAnswer

class ItemCollectionMetricsAnswer:
    ItemCollectionKey: _Mapping[str, AttributeValueAnswer]
    SizeEstimateRangeGB: list[float]

class PutItemOutputAnswer:
    Attributes: _Mapping[str, AttributeValueAnswer]
    ConsumedCapacity: ConsumedCapacityAnswer
    ItemCollectionMetrics: ItemCollectionMetricsAnswer

class UpdateItemOutputAnswer:
    Attributes: _Mapping[str, AttributeValueAnswer]
    ConsumedCapacity: ConsumedCapacityAnswer
    ItemCollectionMetrics: ItemCollectionMetricsAnswer

class VectorCapacityAnswer:
    VectorSearchRequestBytes: float
    VectorWriteRequestBytes: float

def get_item(
    name: str,
    /,
    *,
    TableName: _Text,
    Key: _Mapping[str, AttributeValueDict],
    AttributesToGet: _Sequence[_Text] = ...,
    ConsistentRead: bool = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ProjectionExpression: _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetItemOutputAnswer]:
    """Read an item by its key; without one, ``.result`` has no ``Item``."""


def put_item(
    name: str,
    /,
    *,
    TableName: _Text,
    Item: _Mapping[str, AttributeValueDict],
    Expected: _Mapping[str, ExpectedAttributeValueDict] = ...,
    ReturnValues: _t.Literal["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"] | _Text = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ReturnItemCollectionMetrics: _t.Literal["SIZE", "NONE"] | _Text = ...,
    ConditionalOperator: _t.Literal["AND", "OR"] | _Text = ...,
    ConditionExpression: _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict] = ...,
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutItemOutputAnswer]:
    """Write an item, in place of one with the same key."""


def update_item(
    name: str,
    /,
    *,
    TableName: _Text,
    Key: _Mapping[str, AttributeValueDict],
    AttributeUpdates: _Mapping[str, AttributeValueUpdateDict] = ...,
    Expected: _Mapping[str, ExpectedAttributeValueDict] = ...,
    ConditionalOperator: _t.Literal["AND", "OR"] | _Text = ...,
    ReturnValues: _t.Literal["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"] | _Text = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ReturnItemCollectionMetrics: _t.Literal["SIZE", "NONE"] | _Text = ...,
    UpdateExpression: _Text = ...,
    ConditionExpression: _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict] = ...,
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateItemOutputAnswer]:
    """Change attributes of an item, or make it."""


def delete_item(
    name: str,
    /,
    *,
    TableName: _Text,
    Key: _Mapping[str, AttributeValueDict],
    Expected: _Mapping[str, ExpectedAttributeValueDict] = ...,
    ConditionalOperator: _t.Literal["AND", "OR"] | _Text = ...,
    ReturnValues: _t.Literal["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"] | _Text = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ReturnItemCollectionMetrics: _t.Literal["SIZE", "NONE"] | _Text = ...,
    ConditionExpression: _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict] = ...,
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteItemOutputAnswer]:
    """Delete an item by its key."""
