"""Counts the words of the texts under a prefix: look, decide, count; tell somebody when it fails."""

from __future__ import annotations

from stepsmith import Choice, ErrorOutput, Fail, Step, Succeed, context, goto, retry, workflow
from stepsmith.tasks import batch, lambda_, sns

from . import resources as r
from .payloads import Texts


def give_up(error: ErrorOutput) -> Step:
    """Whatever fails and is not caught elsewhere comes here; whether or not the message gets out, the run fails."""
    failed = Fail("CountingFailed", error="Words.Failed", cause=error.Cause)
    message = f"the run {context.execution_name} failed: {error.Error}: {error.Cause}"
    return sns.publish("Notify", r.alerts, message=message, retry=[retry.throttling()]).catch(goto(failed)) >> failed


@workflow(timeout_seconds=3600, catch=give_up)
def words(run: Texts) -> Step:
    """The words of the texts under a prefix, counted."""
    look = lambda_.invoke("Look", r.look, Texts(prefix=run.prefix), retry=[retry.lambda_service()])
    count = batch.submit_job(
        "Count",
        r.count,
        parameters={"bucket": r.data.name, "prefix": run.prefix, "least_letters": r.least_letters.value},
        retry=[retry.throttling(), retry.backoff(2)],
    )
    done = Succeed("Done", output={"texts": look.result.texts, "counts": count.outputs.counts})
    nothing = Fail("NothingToCount", error="Words.NoTexts", cause=f"there is no text under {run.prefix}")
    return look >> Choice("AnyTexts").when(look.result.texts > 0, count >> done).otherwise(nothing)
