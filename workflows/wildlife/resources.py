"""What the machine needs: a bucket, a budget and its guard, two jobs, a topic for bad news."""

from __future__ import annotations

from stepsmith.resources import Bucket, Budget, Function, Grant, JobDefinition, JobQueue, Parameter, Topic

from .payloads import GuardRequest, Verdict

data = Bucket("Data")
alerts = Topic("Alerts")

monthly_budget_usd = Parameter(
    "MonthlyBudgetUsd",
    type="Number",
    default=50,
    description="What the account may spend in a month, in US dollars. A run that would exceed it does not begin.",
)
budget = Budget("Monthly", limit_usd=monthly_budget_usd)

guard_budget = Function(
    "GuardBudget",
    handler="guard_budget.handler",
    source="functions/guard_budget",
    takes=GuardRequest,
    gives=Verdict,
    description="May this run begin? Month-to-date spend, the budget's limit, and an estimate from the images.",
    memory_mb=256,
    # A million images are a thousand pages of a listing.
    timeout_seconds=300,
    environment={
        "DATA_BUCKET": data.name,
        "BUDGET_NAME": budget.name,
        # On-demand Fargate in eu-north-1 with 2 GiB per vCPU: Spot costs less, so that the estimate errs upwards.
        "VCPU_HOUR_USD": "0.055",
        "VCPU_SECONDS_PER_RUN": "180",
        "VCPU_SECONDS_PER_IMAGE": "0.2",
        "THOUSAND_REQUESTS_USD": "0.005",
        "REQUESTS_PER_IMAGE": "1.1",
    },
    allows=[
        Grant(
            actions=["ce:GetCostAndUsage"],
            resources=["*"],
            why="Cost Explorer answers for the account; IAM knows no narrower resource",
        ),
        Grant(
            actions=["budgets:ViewBudget"],
            resources=[f"arn:${{AWS::Partition}}:budgets::${{AWS::AccountId}}:budget/{budget.name}"],
        ),
        Grant(actions=["s3:ListBucket"], resources=[data.arn], why="counts the images under the prefix"),
    ],
)

cpu = JobQueue("cpu")

stage0 = JobDefinition(
    "Stage0",
    definition="wildlife-stage0",
    queue=cpu,
    bucket=data,
    outputs={
        "manifest": "manifest.jsonl",
        "quarantine": "quarantine.jsonl",
        "duplicates": "duplicates.jsonl",
        "summary": "summary.json",
    },
)

write_parquet = JobDefinition(
    "WriteParquet",
    definition="wildlife-write-parquet",
    queue=cpu,
    bucket=data,
    outputs={"summary": "summary.json"},
)
