"""Calls that a type checker must accept without a cast or an ignore."""

from __future__ import annotations

from dataclasses import dataclass

from stepsmith import (
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
    fn,
    goto,
    not_,
    raw,
    repeat,
    retry,
    workflow,
)
from stepsmith.resources import Bucket, Function, JobDefinition, JobQueue, Topic
from stepsmith.tasks import aws_sdk, batch, lambda_, sns


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
    listed = aws_sdk("List", "s3", "listBuckets")
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


built = good.build()
