"""The wildlife pipeline: guard the budget, sort the images out, write the dataset."""

from __future__ import annotations

from stepsmith import Choice, ErrorOutput, Fail, Pass, Step, Succeed, context, fn, goto, retry, workflow
from stepsmith.tasks import batch, lambda_, sns

from . import resources as r
from .payloads import GuardRequest, WildlifeRun


def give_up(error: ErrorOutput) -> Step:
    why = Pass("Explain", f"{error.Error}: {in_short(error.Cause)}")
    message = f"wildlife run {context.execution_name} failed. {why.result}"
    failed = Fail("PipelineFailed", error="Wildlife.Failed", cause=why.result)
    # Whether or not the message gets out, the run ends with what went wrong first.
    return (
        why
        >> sns.publish("Notify", r.alerts, message=message, retry=[retry.throttling()]).catch(goto(failed))
        >> failed
    )


def in_short(cause: str) -> str:
    """Lambda and Batch give all they know as JSON; what a person needs are a few words of it."""
    known = fn.parse(cause)
    ended = f"{known.JobName}: {known.StatusReason} (exit code {known.Container.ExitCode})"
    log = f"see the log {known.Container.LogStreamName}"
    is_json = fn.starts_with(cause, "{") & (fn.substring(cause, -1) == "}")
    words: str = fn.default(known.errorMessage, f"{ended}, {log}")
    return fn.if_(is_json, words, cause)


@workflow(timeout_seconds=7200, catch=give_up)
def wildlife(run: WildlifeRun) -> Step:
    """Camera-trap images to Parquet, within the budget."""
    dataset = f"s3://{r.data.name}/datasets/images/"
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
            "dataset": dataset,
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
        >> Succeed("Done", output={"dataset": dataset, "summary": parquet.outputs.summary})
    )
