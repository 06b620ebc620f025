"""A small workflow as the template sees it: a machine of every kind of call, and the resources it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stepsmith import asl
from stepsmith.asl.model import Machine
from stepsmith.configuration import BatchFiles, ComputeEnvironment, ExitRule, JobQueue
from stepsmith.configuration import JobDefinition as JobFile
from stepsmith.resources import Bucket, Budget, Function, Grant, JobDefinition, Parameter, Topic
from stepsmith.resources import JobQueue as Queue

data = Bucket("Data")
alerts = Topic("Alerts")
limit = Parameter("MonthlyBudgetUsd", type="Number", default=50, description="What a month may cost")
budget = Budget("Monthly", limit_usd=limit)
guard = Function(
    "Guard",
    handler="guard.handler",
    source="functions/guard",
    environment={"BUDGET": budget.name, "WHERE": f"s3://{data.name}/in/", "DRY": False, "RATE": 0.5},
    allows=[
        Grant(actions=["ce:GetCostAndUsage"], resources=["*"], why="Cost Explorer answers for the account"),
        Grant(actions=["s3:ListBucket"], resources=[data.arn]),
    ],
)
crunch = JobDefinition("Crunch", definition="crunch", queue=Queue("cpu"), bucket=data, outputs={"table": "t.parquet"})
RESOURCES = (data, alerts, limit, budget, guard, crunch)

CRUNCH_FILE = JobFile(
    name="crunch",
    file="batch/job_definitions/crunch.yaml",
    image="flow",
    platform="FARGATE",
    vcpus=0.5,
    memory_mib=1024,
    command=("python", "-m", "jobs.crunch", "Ref::output_table"),
    timeout_seconds=600,
    attempts=3,
    evaluate_on_exit=(
        ExitRule(action="RETRY", on_status_reason="Your Spot Task was interrupted*"),
        ExitRule(action="EXIT", on_reason="*"),
    ),
)
BATCH = BatchFiles(
    compute_environments={
        "spot": ComputeEnvironment(
            name="spot", file="batch/compute_environments/spot.yaml", type="FARGATE_SPOT", max_vcpus=4
        )
    },
    job_queues={
        "cpu": JobQueue(
            name="cpu", file="batch/job_queues/cpu.yaml", platform="FARGATE", priority=1, compute_environments=("spot",)
        )
    },
    job_definitions={"crunch": CRUNCH_FILE},
)

DEFINITION: dict[str, Any] = {
    "QueryLanguage": "JSONata",
    "StartAt": "Guard",
    "TimeoutSeconds": 7200,
    "States": {
        "Guard": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": "${GuardArn}", "Payload": {"prefix": "{% $states.input.prefix %}"}},
            "Next": "Crunch",
        },
        "Crunch": {
            "Type": "Task",
            "Resource": "arn:aws:states:::batch:submitJob.sync",
            "Arguments": {
                "JobName": "crunch",
                "JobDefinition": "${CrunchJobDefinitionArn}",
                "JobQueue": "${CpuQueueArn}",
                "Parameters": {"output_table": "{% 's3://${DataName}/' & $states.context.Execution.Name %}"},
            },
            "Retry": [{"ErrorEquals": ["States.TaskFailed"], "BackoffRate": 2.5}],
            "Next": "Tell",
        },
        "Tell": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sns:publish",
            "Arguments": {"TopicArn": "${AlertsArn}", "Message": 'a "quoted" text: done'},
            "End": True,
        },
    },
}


@dataclass(frozen=True)
class BuiltExample:
    machine: Machine


def machine(definition: dict[str, Any] | None = None) -> Machine:
    reading = asl.read_value(definition or DEFINITION)
    assert reading.machine is not None and not reading.diagnostics, reading.diagnostics
    return reading.machine


def built(definition: dict[str, Any] | None = None) -> BuiltExample:
    return BuiltExample(machine(definition))
