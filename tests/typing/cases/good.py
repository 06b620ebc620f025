"""Calls that a type checker must accept without a cast or an ignore."""

from __future__ import annotations

from dataclasses import dataclass

from stepsmith import (
    Batch,
    Batches,
    Choice,
    ErrorOutput,
    Fail,
    Parallel,
    Pass,
    Round,
    Step,
    Succeed,
    Wait,
    context,
    each,
    each_distributed,
    fn,
    goto,
    not_,
    raw,
    repeat,
    retry,
    s3,
    saga,
    workflow,
)
from stepsmith.resources import Bucket, Function, JobDefinition, JobQueue, Topic
from stepsmith.tasks import approval, aws_sdk, batch, dynamodb, ecs, glue, http, lambda_, sagemaker, sns, sqs, start_workflow, states


@dataclass
class Run:
    prefix: str
    limit_usd: float


@dataclass
class GuardRequest:
    prefix: str


@dataclass
class Clip:
    uri: str
    seconds: float


@dataclass
class Verdict:
    cost_usd: float
    ready: bool
    clips: list[Clip]
    note: str | None = None


@dataclass
class Kept:
    error: float
    history: list[float]


data = Bucket("Data")
alerts = Topic("Alerts")
guard_budget = Function("Guard", handler="a.b", source="f", takes=GuardRequest, gives=Verdict)
anything = Function("Any", handler="a.b", source="f")
score = Function("Score", handler="a.b", source="f", takes=Clip, gives=Kept)
job = JobDefinition("Job", definition="x", queue=JobQueue("cpu"), bucket=data, outputs={"rows": "rows.json"})


def give_up(error: ErrorOutput) -> Step:
    return sns.publish("Notify", alerts, message=f"{error.Error}: {error.Cause}") >> Fail("Failed", cause=error.Cause)


@workflow(timeout_seconds=60, catch=give_up)
def good(run: Run) -> Step:
    guard = lambda_.invoke("Guard", guard_budget, GuardRequest(prefix=f"{run.prefix}/x"), retry=[retry.backoff(3)])
    cost: float = guard.result.cost_usd
    affordable = (cost <= run.limit_usd) & not_(guard.result.ready) | fn.exists(guard.result.note)
    scores = each(
        "Scores", guard.result.clips, lambda clip: lambda_.invoke("Score", score, Clip(clip.uri, clip.seconds))
    )
    numbered = each("Numbered", guard.result.clips, lambda clip, index: Pass("Number", f"{clip.uri}-{index}"))
    errors: list[float] = fn.map(scores.result, lambda kept: kept.error)
    names: list[str] = numbered.result
    free = lambda_.invoke("Free", anything, {"what": fn.count(errors), "names": names, "at": context.start_time})
    whatever = free.result.of.any.name
    stage = batch.submit_job("Stage", job, parameters={"n": 3, "to": run.prefix}, retry=[retry.spot_reclaim()])
    rows: str = stage.outputs.rows
    listed = aws_sdk.s3.list_buckets("List")
    moment = Wait("Moment", timestamp=context.start_time)
    both = Parallel("Both", moment, listed.catch("S3.S3Exception", Fail("NoList")))

    def one_round(kept: Kept) -> Round[Kept]:
        step = lambda_.invoke("Improve", score, Clip(uri=rows, seconds=kept.error))
        return Round(step, keep=Kept(error=step.result.error, history=fn.append(kept.history, [step.result.error])))

    search = repeat(
        "Search", one_round, start=Kept(error=1.0, history=[]), until=lambda kept: kept.error < 0.1, max_rounds=5
    )
    best: float = search.result.error
    pause = Wait("Pause", seconds=5)
    return (
        guard
        >> Choice("Affordable?").when(affordable, scores >> numbered).otherwise(pause >> goto(guard))
        >> free
        >> stage
        >> both
        >> (search >> Pass("Best", best)).catch("States.Timeout", give_up)
        >> Choice("Good?").when(best < raw(f"$max({whatever})"), Succeed("Fine", output={"rows": rows, "at": fn.now()}))
    )


@workflow()
def composed(run: Run) -> Step:
    rows = s3.csv(data, f"{run.prefix}.csv", Clip)
    kept = each_distributed(
        "Score", rows, lambda clip: lambda_.invoke("One", score, Clip(clip.uri, clip.seconds)), max_concurrency=5
    )
    errors: list[float] = fn.map(kept.result, lambda one: one.error)

    def many(clips: Batch[Clip]) -> Step:
        return Pass("Many", fn.map(clips.Items, lambda clip: clip.uri))

    written = each_distributed(
        "Write", s3.listing(data), lambda found: Pass("Key", found.Key), results=s3.results(data, "out")
    )
    batched = each_distributed("Batched", rows, many, batches=Batches(max_items=5), results=s3.results(data, "out"))
    manifest: str = batched.result.ResultWriterDetails.Key
    asked = approval("Ask", via=alerts, message=manifest, timeout_seconds=60)
    who: str = asked.result.by
    other = start_workflow("Other", good, run, arn="arn:x", gives=Verdict)
    usd: float = other.result.cost_usd
    begun = start_workflow("Begin", good, run, arn="arn:x", wait=False)
    arn: str = begun.result.ExecutionArn
    undone = saga("All", kept.compensate(Pass("Undo", errors)), other >> begun)
    return (
        (written >> batched).finally_(Pass("Clean"))
        >> asked.decided(approved=undone, rejected=Fail("No", cause=who))
        >> Pass("End", {"usd": usd, "arn": arn})
    )


built = good.build()


@workflow()
def services(run: Run) -> Step:
    buckets = aws_sdk.s3.list_buckets("List", retry=[retry.throttling()])
    name: str = buckets.result.Buckets[0].Name
    names = each("Each", buckets.result.Buckets, lambda bucket: Pass("Name", f"{bucket.Name}/"))
    put = aws_sdk.s3.put_object("Put", Bucket=data.name, Key=f"{run.prefix}/x", Body={"name": name})
    delete = aws_sdk.s3.delete_objects("Delete", Bucket=name, Delete={"Objects": [{"Key": run.prefix}], "Quiet": True})
    other = aws_sdk.ec2.describe_instances("NoStub", InstanceIds=["i"])
    job = glue.start_job_run("Job", JobName="nightly", Arguments={"--prefix": run.prefix}, timeout_seconds=60)
    state: str = job.result.JobRunState
    later = glue.start_job_run("Later", JobName="nightly", wait=False)
    identifier: str = later.result.JobRunId
    ask = sqs.send_message("Ask", QueueUrl="u", MessageBody={"t": context.task_token}, wait_for_task_token=True)
    child = states.start_execution("Child", StateMachineArn="m", Input={"answer": ask.result.anything})
    call = http.invoke("Call", ApiEndpoint="https://example.com", Method="GET", QueryParameters={"q": state})
    status: int = call.result.StatusCode
    item = dynamodb.get_item("Item", TableName="t", Key={"id": {"S": identifier}})
    text: str = item.result.Item["name"].S
    task = ecs.run_task("Task", TaskDefinition="d", LaunchType="FARGATE", Count=status)
    train = sagemaker.create_training_job(
        "Train",
        TrainingJobName=text,
        AlgorithmSpecification={"TrainingImage": "i", "TrainingInputMode": "File"},
        RoleArn="r",
        OutputDataConfig={"S3OutputPath": "s3://b/o"},
        ResourceConfig={"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 10},
        StoppingCondition={"MaxRuntimeInSeconds": 3600},
    )
    model: str = train.result.ModelArtifacts.S3ModelArtifacts
    sent = sns.publish("Sent", alerts, message=child.result.Output.anything, MessageGroupId="g")
    plain = sns.publish("Plain", PhoneNumber="+1", Message=sent.result.MessageId)
    invoked = lambda_.invoke("Waits", anything, {"t": context.task_token}, wait_for_task_token=True)
    submitted = batch.submit_job("Submitted", job_definition_of_others(), wait=False, Tags={"a": "b"})
    chain = buckets >> names >> put >> delete >> other >> job >> later >> ask >> child >> call >> item >> task >> train
    return chain >> sent >> plain >> invoked >> submitted >> Succeed("Done", output=[model, invoked.result.anything])


def job_definition_of_others() -> JobDefinition:
    return JobDefinition("Other", definition="x", queue=JobQueue("cpu"))
