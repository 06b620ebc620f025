"""Functions that make Task states, one module per service. The first argument is always the state's name.

A service's module is imported when it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from stepsmith.tasks.approvals import Decision, approval
from stepsmith.tasks.by_arn import task
from stepsmith.tasks.nested import start_workflow

SERVICES: Final = {
    "apigateway": "apigateway",
    "athena": "athena",
    "batch": "batch",
    "bedrock": "bedrock",
    "codebuild": "codebuild",
    "databrew": "databrew",
    "dynamodb": "dynamodb",
    "ecs": "ecs",
    "eks": "eks",
    "elasticmapreduce": "emr",
    "emr-containers": "emr_containers",
    "emr-serverless": "emr_serverless",
    "events": "events",
    "glue": "glue",
    "http": "http",
    "lambda": "lambda_",
    "mediaconvert": "mediaconvert",
    "sagemaker": "sagemaker",
    "sns": "sns",
    "sqs": "sqs",
    "states": "states",
}
"""The module of every optimized integration, by its word in ARNs."""

__all__ = ["SERVICES", "Decision", "approval", "aws_sdk", "start_workflow", "task", *SERVICES.values()]


def __getattr__(name: str) -> Any:
    if name == "aws_sdk" or name in SERVICES.values():
        return import_module(f"stepsmith.tasks.{name}")
    from stepsmith.diagnostics import nearest

    meant = nearest(name, [*SERVICES.values(), "aws_sdk", "task"]) if not name.startswith("_") else None
    hint = f"; did you mean {meant}?" if meant else "; aws_sdk has every service of AWS"
    raise AttributeError(f"stepsmith.tasks has no {name!r}{hint}")
