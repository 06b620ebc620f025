"""Camera-trap images to Parquet, within the budget."""

from __future__ import annotations

from stepsmith import Choice, Fail, Step, context, goto, retry, workflow
from stepsmith.tasks import batch, lambda_, sns

from . import resources as r
from .payloads import GuardRequest, WildlifeRun


def give_up(error) -> Step:
    reason = f"{error.Error}: {error.Cause}"
    message = f"wildlife run {context.execution_name} failed. {reason}"
    failed = Fail("PipelineFailed", error="Wildlife.Failed", cause=reason)
    # Whether or not the message gets out, the run ends with what went wrong first.
    return sns.publish("Notify", r.alerts, message=message, retry=[retry.throttling()]).catch(goto(failed)) >> failed


@workflow(timeout_seconds=7200, catch=give_up)
def wildlife(run: WildlifeRun) -> Step:
    guard = lambda_.invoke(
        "GuardBudget",
        r.guard_budget,
        GuardRequest(prefix=run.prefix, execution=context.execution_name),
        retry=[retry.lambda_service()],
    )
    stage0 = batch.submit_job(
        "Stage0",
        r.stage0,
        parameters={"bucket": r.data.name, "prefix": run.prefix},
        retry=[retry.throttling(), retry.backoff(2)],
    )
    parquet = batch.submit_job(
        "WriteParquet",
        r.write_parquet,
        parameters={
            "bucket": r.data.name,
            "prefix": run.prefix,
            "manifest": stage0.outputs.manifest,
            "quarantine": stage0.outputs.quarantine,
            "duplicates": stage0.outputs.duplicates,
            "dataset": f"s3://{r.data.name}/datasets/images/",
        },
        retry=[retry.throttling(), retry.backoff(2)],
    )

    affordable = guard.result.estimated_usd <= guard.result.remaining_usd
    return (
        guard
        >> Choice("WithinBudget")
        .when(affordable, stage0)
        .otherwise(Fail("BudgetExhausted", error="Wildlife.BudgetExhausted", cause=guard.result.reason))
        >> parquet
    )
