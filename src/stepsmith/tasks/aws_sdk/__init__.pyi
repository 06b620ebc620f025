"""Every operation of every AWS service. Type checkers check those with a stub, listed here."""
# Generated: do not edit. scripts/generate_tasks.py writes it.

import typing as _t

from stepsmith.authoring import Task as _Task
from stepsmith.tasks.aws_sdk import athena as athena
from stepsmith.tasks.aws_sdk import autoscaling as autoscaling
from stepsmith.tasks.aws_sdk import batch as batch
from stepsmith.tasks.aws_sdk import bedrock as bedrock
from stepsmith.tasks.aws_sdk import bedrockruntime as bedrockruntime
from stepsmith.tasks.aws_sdk import cloudformation as cloudformation
from stepsmith.tasks.aws_sdk import cloudwatch as cloudwatch
from stepsmith.tasks.aws_sdk import cloudwatchlogs as cloudwatchlogs
from stepsmith.tasks.aws_sdk import comprehend as comprehend
from stepsmith.tasks.aws_sdk import dynamodb as dynamodb
from stepsmith.tasks.aws_sdk import ecs as ecs
from stepsmith.tasks.aws_sdk import emrserverless as emrserverless
from stepsmith.tasks.aws_sdk import eventbridge as eventbridge
from stepsmith.tasks.aws_sdk import fis as fis
from stepsmith.tasks.aws_sdk import glue as glue
from stepsmith.tasks.aws_sdk import lambda_ as lambda_
from stepsmith.tasks.aws_sdk import organizations as organizations
from stepsmith.tasks.aws_sdk import polly as polly
from stepsmith.tasks.aws_sdk import rds as rds
from stepsmith.tasks.aws_sdk import redshiftdata as redshiftdata
from stepsmith.tasks.aws_sdk import rekognition as rekognition
from stepsmith.tasks.aws_sdk import s3 as s3
from stepsmith.tasks.aws_sdk import sagemakerruntime as sagemakerruntime
from stepsmith.tasks.aws_sdk import scheduler as scheduler
from stepsmith.tasks.aws_sdk import secretsmanager as secretsmanager
from stepsmith.tasks.aws_sdk import sfn as sfn
from stepsmith.tasks.aws_sdk import sns as sns
from stepsmith.tasks.aws_sdk import sqs as sqs
from stepsmith.tasks.aws_sdk import ssm as ssm
from stepsmith.tasks.aws_sdk import sts as sts
from stepsmith.tasks.aws_sdk import textract as textract
from stepsmith.tasks.aws_sdk import transcribe as transcribe
from stepsmith.tasks.aws_sdk import translate as translate

def operations(segment: str) -> dict[str, str]: ...
def stubs(segment: str, *, how: str) -> str: ...
def segment_meant(name: str) -> tuple[str | None, str | None]: ...
class ServiceCalls:
    def __getattr__(self, name: str) -> _t.Callable[..., _Task[_t.Any]]: ...

def __getattr__(name: str) -> ServiceCalls: ...
