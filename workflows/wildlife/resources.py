"""What the machine needs: a bucket, a budget and its guard, four jobs, the weather, a topic for bad news."""

from __future__ import annotations

from stepsmith.resources import Bucket, Budget, Function, Grant, JobDefinition, JobQueue, Parameter, Topic

from .payloads import Enriched, Events, GuardRequest, Verdict

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
    description="May the run go on? Month-to-date spend, the budget's limit, an estimate; and the plan of the work.",
    memory_mb=256,
    # A million images are a thousand pages of a listing, and two thousand chunks of the plan.
    timeout_seconds=600,
    environment={
        "DATA_BUCKET": data.name,
        "BUDGET_NAME": budget.name,
        # On-demand Fargate in eu-north-1 with 2 GiB per vCPU: Spot costs less, so that the estimate errs upwards.
        "VCPU_HOUR_USD": "0.055",
        "VCPU_SECONDS_PER_RUN": "600",
        # A g4dn.xlarge on demand in eu-north-1; one job has the machine to itself.
        "GPU_HOUR_USD": "0.558",
        "STAGE0_SECONDS_PER_IMAGE": "0.2",
        "STAGE1_SECONDS_PER_IMAGE": "0.2",
        "STAGE2_SECONDS_PER_IMAGE": "0.2",
        "THOUSAND_REQUESTS_USD": "0.005",
        "REQUESTS_PER_IMAGE": "4",
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
        Grant(actions=["s3:ListBucket"], resources=[data.arn], why="lists the images, and what a run has written"),
        Grant(actions=["s3:PutObject"], resources=[f"{data.arn}/runs/*"], why="writes the plan of the work"),
    ],
)

weather_provider = Parameter(
    "WeatherProvider",
    default="open-meteo",
    description="Where the weather comes from: open-meteo (the archive over HTTPS) or dataset (files in the bucket).",
)

weather = Function(
    "WeatherEnrichment",
    handler="weather.handler",
    source="functions/weather",
    takes=Events,
    gives=Enriched,
    description="Temperature, precipitation and wind at the hour and place of each event.",
    memory_mb=512,
    timeout_seconds=900,
    environment={
        "WEATHER_PROVIDER": weather_provider.value,
        # The dataset that the provider reads, and where answers of the archive are kept: the same form.
        "WEATHER_FILES": f"s3://{data.name}/weather/",
        "OPEN_METEO_URL": "https://archive-api.open-meteo.com/v1/archive",
    },
    allows=[
        Grant(actions=["s3:ListBucket"], resources=[data.arn], why="lists the shards of events"),
        Grant(
            actions=["s3:GetObject"],
            resources=[f"{data.arn}/runs/*", f"{data.arn}/weather/*"],
            why="reads events, and weather that is there already",
        ),
        Grant(
            actions=["s3:PutObject"],
            resources=[f"{data.arn}/runs/*", f"{data.arn}/weather/*"],
            why="writes the weather of each event, and keeps the archive's answers",
        ),
    ],
)

detector_model = Parameter(
    "DetectorModel",
    default="none",
    description="s3:// address of an ONNX detector in the data bucket, or none: the background model of each camera.",
)

cpu = JobQueue("cpu")
gpu = JobQueue("gpu")

stage0 = JobDefinition(
    "Stage0",
    definition="wildlife-stage0",
    queue=cpu,
    bucket=data,
    outputs={"images": "images/", "quarantine": "quarantine/"},
)

stage1 = JobDefinition(
    "Stage1", definition="wildlife-stage1", queue=gpu, bucket=data, outputs={"detections": "detections/"}
)

stage2 = JobDefinition("Stage2", definition="wildlife-stage2", queue=cpu, bucket=data, outputs={"events": "events/"})

write_parquet = JobDefinition(
    "WriteParquet",
    definition="wildlife-write-parquet",
    queue=cpu,
    bucket=data,
    outputs={"summary": "summary.json"},
)
