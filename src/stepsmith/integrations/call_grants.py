"""Which permissions optimized integrations need that call, store or send: data.

Evidence: the guide's IAM pages [D22] and aws-cdk-lib's grants [C]; where only engineering knowledge speaks, ``[M]``.
"""

from __future__ import annotations

from typing import Final

from stepsmith.integrations.grant_rules import (
    EVERY,
    FUNCTION,
    MACHINE,
    REGIONAL,
    SYNC,
    Need,
    Rule,
    api_of,
    execution_of,
    follow,
    managed_rule,
    one,
    pass_role,
    queue_of,
)

_TABLE: Final = Need(argument="TableName", service="dynamodb", name="table/{name}")
_EXECUTIONS: Final = Need(
    argument="StateMachineArn",
    service="states",
    name="execution:{name}",
    names=False,
    wide_end=":*",
    convert=execution_of,
)

CALL_RULES: Final[dict[tuple[str, str], tuple[Rule, ...]]] = {
    ("apigateway", "invoke"): one(
        "execute-api:Invoke",
        Need(argument="ApiEndpoint", service="execute-api", name="{name}/*", convert=api_of),
        "calls the API, at whatever stage, method and path",
    ),
    ("bedrock", "invokeModel"): (
        Rule(
            actions=("bedrock:InvokeModel",),
            needs=(
                Need(argument="ModelId", service="bedrock", name="foundation-model/{name}", place="${AWS::Region}:"),
            ),
            reason="calls the model",
        ),
    ),
    ("bedrock", "createModelCustomizationJob"): (
        Rule(
            actions=("bedrock:CreateModelCustomizationJob",), needs=(EVERY,), reason="starts the job; it has no ARN yet"
        ),
        pass_role("bedrock.amazonaws.com", "RoleArn"),
        follow(("bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob")),
        managed_rule("StepFunctionsGetEventsForBedrockRule"),  # [M]
    ),
    ("dynamodb", "getItem"): one("dynamodb:GetItem", _TABLE, "reads an item"),
    ("dynamodb", "putItem"): one("dynamodb:PutItem", _TABLE, "writes an item"),
    ("dynamodb", "updateItem"): one("dynamodb:UpdateItem", _TABLE, "changes an item"),
    ("dynamodb", "deleteItem"): one("dynamodb:DeleteItem", _TABLE, "deletes an item"),
    ("events", "putEvents"): one(
        "events:PutEvents",
        Need(argument="Entries[].EventBusName", service="events", name="event-bus/{name}", default="default"),
        "puts events on the bus",
    ),
    ("http", "invoke"): (
        Rule(
            actions=("states:InvokeHTTPEndpoint",),
            needs=(Need(fixed=f"arn:${{AWS::Partition}}:states:{REGIONAL}:stateMachine:*"),),
            reason="calls the endpoint, and no other; the machine's own ARN would make a circle in the template",
            conditions={
                "StringLike": {"states:HTTPEndpoint": "=ApiEndpoint", "states:HTTPMethod": "=Method"},
            },
        ),
        Rule(
            actions=("events:RetrieveConnectionCredentials",),
            needs=(Need(argument="Authentication.ConnectionArn", service="events", name="connection/{name}"),),
            reason="reads the connection that signs the call",
        ),
        Rule(
            actions=("secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"),
            needs=(Need(fixed=f"arn:${{AWS::Partition}}:secretsmanager:{REGIONAL}:secret:events!connection/*"),),
            reason="EventBridge keeps the connection's secret there",
        ),
    ),
    ("lambda", "invoke"): one("lambda:InvokeFunction", FUNCTION, "calls the function, in any version or alias"),
    ("sns", "publish"): (
        Rule(
            actions=("sns:Publish",),
            needs=(
                Need(argument="TopicArn", service="sns", names=False),
                Need(argument="TargetArn", service="sns", names=False),
                Need(argument="PhoneNumber", convert=lambda number: None),
            ),
            reason="publishes the message (a telephone number has no narrower resource)",
        ),
    ),
    ("sqs", "sendMessage"): one(
        "sqs:SendMessage",
        Need(argument="QueueUrl", service="sqs", names=False, convert=queue_of),
        "sends the message",
    ),
    ("states", "startExecution"): (
        Rule(actions=("states:StartExecution",), needs=(MACHINE,), reason="starts the execution"),
        Rule(
            actions=("states:DescribeExecution", "states:StopExecution"),
            needs=(_EXECUTIONS,),
            reason="Step Functions follows the execution, and stops it with its own",
            patterns=SYNC,
        ),
        managed_rule("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
    ),
}

LOGGING_ACTIONS: Final = (
    "logs:CreateLogDelivery",
    "logs:GetLogDelivery",
    "logs:UpdateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:DescribeResourcePolicies",
    "logs:DescribeLogGroups",
)
"""On ``*``: what a state machine with a LoggingConfiguration needs."""

TRACING_ACTIONS: Final = (
    "xray:PutTraceSegments",
    "xray:PutTelemetryRecords",
    "xray:GetSamplingRules",
    "xray:GetSamplingTargets",
)
"""On ``*``: what a state machine with X-Ray tracing needs."""
