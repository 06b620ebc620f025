"""What the run does when something fails: the weather is done without, anything else ends it and somebody is told."""

from __future__ import annotations

from stepsmith import ErrorOutput, Fail, Pass, Step, context, fn, goto, retry
from stepsmith.tasks import sns

from . import resources as r


def without_weather(error: ErrorOutput) -> Step:
    """WriteParquet finds no weather then: it writes nulls, and its summary says so."""
    return Pass("WithoutWeather", {"error": error.Error, "cause": error.Cause})


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
    ended = f"{known.JobName}: {known.StatusReason}"
    array = f"{ended} ({known.ArrayProperties.StatusSummary.FAILED} of {known.ArrayProperties.Size} indices)"
    log = f"{ended} (exit code {known.Container.ExitCode}), see the log {known.Container.LogStreamName}"
    is_json = fn.starts_with(cause, "{") & (fn.substring(cause, -1) == "}")
    words: str = fn.default(known.errorMessage, fn.if_(fn.exists(known.ArrayProperties.Size), array, log))
    return fn.if_(is_json, words, cause)
