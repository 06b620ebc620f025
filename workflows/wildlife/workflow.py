"""The wildlife pipeline: guard the budget, sort out, detect, classify, add the weather, write the datasets."""

from __future__ import annotations

from stepsmith import Choice, Fail, Step, Succeed, Task, context, retry, workflow
from stepsmith.tasks import batch, lambda_

from . import resources as r
from .failures import give_up, without_weather
from .payloads import Events, GuardRequest, Verdict, WildlifeRun

# A spot reclaim is AWS Batch's to repeat (batch/job_definitions). An array that is submitted again does only what
# failed: an index that finds its shard written has nothing to do.
AGAIN = (retry.throttling(), retry.backoff(2))


def within_budget(name: str, guard: Task[Verdict], stage: Step) -> Step:
    """The stage, if the budget allows it. If not, the run ends here, and what it wrote so far stays where it is."""
    affordable = guard.result.estimated_usd <= guard.result.remaining_usd
    exhausted = Fail(f"BudgetExhausted{name}", error="Wildlife.BudgetExhausted", cause=guard.result.reason)
    return guard >> Choice(f"WithinBudget{name}").when(affordable, stage).otherwise(exhausted)


@workflow(timeout_seconds=7200, catch=give_up)
def wildlife(run: WildlifeRun) -> Step:
    """Camera-trap images to Parquet, within the budget."""
    datasets = f"s3://{r.data.name}/datasets/"
    weather_at = f"s3://{r.data.name}/runs/{context.execution_name}/WeatherEnrichment/"

    guard = lambda_.invoke(
        "GuardBudget",
        r.guard_budget,
        GuardRequest(prefix=run.prefix, execution=context.execution_name, stage="Stage0"),
        retry=[retry.lambda_service()],
    )
    stage0 = batch.submit_job(
        "Stage0", r.stage0, array_size=guard.result.chunks, parameters={"plan": guard.result.plan}, retry=AGAIN
    )
    stage1 = batch.submit_job(
        "Stage1",
        r.stage1,
        array_size=guard.result.shards,
        parameters={
            "images": stage0.outputs.images,
            "shards": guard.result.shards,
            "detector_model": r.detector_model.value,
        },
        retry=AGAIN,
    )
    stage2 = batch.submit_job(
        "Stage2",
        r.stage2,
        array_size=guard.result.shards,
        parameters={"detections": stage1.outputs.detections, "shards": guard.result.shards},
        retry=AGAIN,
    )
    weather = lambda_.invoke(
        "WeatherEnrichment",
        r.weather,
        Events(events=stage2.outputs.events, weather=weather_at, execution=context.execution_name),
        retry=[retry.lambda_service(), retry.backoff(2, "WeatherUnavailable", interval_seconds=10)],
    ).catch(without_weather)
    parquet = batch.submit_job(
        "WriteParquet",
        r.write_parquet,
        parameters={
            "bucket": r.data.name,
            "prefix": run.prefix,
            "images": stage0.outputs.images,
            "quarantine": stage0.outputs.quarantine,
            "events": stage2.outputs.events,
            "weather": weather_at,
            "datasets": datasets,
        },
        retry=AGAIN,
    )

    def recheck(stage: str) -> Task[Verdict]:
        """What the month has cost meanwhile against what is left to do."""
        found = guard.result
        request = GuardRequest(
            prefix=run.prefix,
            execution=context.execution_name,
            stage=stage,
            images=found.images,
            chunks=found.chunks,
            shards=found.shards,
        )
        return lambda_.invoke(f"BudgetFor{stage}", r.guard_budget, request, retry=[retry.lambda_service()])

    return (
        within_budget("", guard, stage0)
        >> within_budget("ForStage1", recheck("Stage1"), stage1)
        >> within_budget("ForStage2", recheck("Stage2"), stage2)
        >> weather
        >> parquet
        >> Succeed("Done", output={"datasets": datasets, "summary": parquet.outputs.summary})
    )
