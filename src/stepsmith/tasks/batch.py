"""AWS Batch jobs: one task is one job, and the state ends when the job does."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, overload

from stepsmith.authoring import Job, JobResult, Task, shapes
from stepsmith.authoring.context_object import context
from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import Call, Field, JobOutput, Node, OwnResult, StateName
from stepsmith.authoring.retry import JobRetry, Retry
from stepsmith.authoring.values import expression, shape_of, template
from stepsmith.resources import JobDefinition, JobQueue
from stepsmith.tasks.calls import optimized
from stepsmith.tasks.payload import check_resource

_SUBMIT: Final = optimized("batch", "submitJob", "Run a job and wait for its end.")


@dataclass(frozen=True, slots=True)
class SubmittedJob:
    """A job that nobody waits for. ``Outputs`` are the addresses to which it will write."""

    JobId: str
    JobName: str
    Outputs: Mapping[str, str]


@overload
def submit_job(
    name: str,
    job: JobDefinition,
    *,
    parameters: Mapping[str, object] | None = None,
    environment: Mapping[str, object] | None = None,
    queue: JobQueue | None = None,
    array_size: int | None = None,
    wait: bool = True,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **further: Any,
) -> Job: ...


@overload
def submit_job(
    name: str,
    *,
    wait: bool = True,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **further: Any,
) -> Task[Any]: ...


def submit_job(
    name: str,
    job: JobDefinition | None = None,
    *,
    parameters: Mapping[str, object] | None = None,
    environment: Mapping[str, object] | None = None,
    queue: JobQueue | None = None,
    array_size: int | None = None,
    wait: bool = True,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **further: Any,
) -> Task[Any]:
    """Run a job and wait for its end.

    ``parameters`` replace ``Ref::name`` in the job definition's command. Each output of the job definition is a
    parameter ``output_<name>`` too, the address that ``.outputs.<name>`` gives to readers; every attempt sees the same.
    The job's environment has STEPSMITH_EXECUTION and STEPSMITH_STATE. Further parameters are those of SubmitJob
    (``Tags``, ``DependsOn``). Without ``wait`` the state ends when Batch has taken the job, before anything is written.
    A job that is not of the project is named by ``JobDefinition=``, ``JobQueue=`` and ``JobName=``; all parameters are
    then those of SubmitJob, and ``.result`` is Batch's description of the job.

    ``array_size`` (2 to 10,000, or a reference to such a number) makes it an array job: as many children, each with its
    index from 0 in AWS_BATCH_JOB_ARRAY_INDEX, all with the same parameters and outputs. An output of theirs is best a
    folder (a file name that ends in ``/``). One child that fails fails the state, and a Retry of the state submits all
    of them again: let a child that finds its part written by the same input end at once.
    """
    options: dict[str, Any] = {
        "timeout_seconds": timeout_seconds,
        "heartbeat_seconds": heartbeat_seconds,
        "comment": comment,
    }
    if job is None:
        own = {"parameters": parameters, "environment": environment, "queue": queue, "array_size": array_size}
        further |= {key: value for key, value in own.items() if value is not None}
        return _SUBMIT(name, wait=wait, retry=retry, **options, **further)
    check_resource(job, JobDefinition, name)
    if isinstance(array_size, (bool, float, str)) or (isinstance(array_size, int) and not 2 <= array_size <= 10_000):
        # [D] https://docs.aws.amazon.com/batch/latest/userguide/array_jobs.html
        raise refuse(f"{name}: array_size is {array_size!r}; an array job has 2 to 10,000 indices")
    queue = queue or job.queue
    if not isinstance(retry, (list, tuple)):
        raise refuse(f"{name}: retry is a list; write retry=[…]")
    job_retries = [entry for entry in retry if isinstance(entry, JobRetry)]
    if len(job_retries) > 1:
        raise refuse(f"{name}: retry.spot_reclaim() is given twice")
    given = {key: _text(value) for key, value in (parameters or {}).items()}
    for key in given:
        if key.startswith("output_") and key.removeprefix("output_") in job.outputs:
            raise refuse(f"{name}: the parameter {key} is the address of an output, which stepsmith makes")
    held: dict[str, Any] = {
        "JobName": re.sub(r"[^A-Za-z0-9_-]+", "-", name).strip("-_")[:128] or job.id,
        "JobDefinition": job.arn,
        "JobQueue": queue.arn,
    }
    state = Job(
        name,
        resource=_SUBMIT.arn("sync" if wait else "request_response"),
        useful=None,
        shape=JobResult if wait else SubmittedJob,
        retry=[entry for entry in retry if not isinstance(entry, JobRetry)],
        **options,
        resources=tuple(dict.fromkeys((job, job.queue, queue, *([job.bucket] if job.bucket else []), *job.reads))),
        files=job.outputs,
        bucket_name=str(job.bucket.name) if job.bucket is not None else "",
    )
    own_outputs = {output: JobOutput(state.identity, output, own=True) for output in job.outputs}
    given |= {f"output_{output}": node for output, node in own_outputs.items()}
    if given:
        held["Parameters"] = given
    variables: dict[str, object] = {
        **{key: _text(value) for key, value in (environment or {}).items()},
        "STEPSMITH_EXECUTION": context.execution_name,
        "STEPSMITH_STATE": StateName(),
    }
    held["ContainerOverrides"] = {"Environment": [{"Name": key, "Value": value} for key, value in variables.items()]}
    if array_size is not None:
        held["ArrayProperties"] = {"Size": array_size}
    if job_retries:
        held["RetryStrategy"] = _strategy(job_retries[0])
    useful: dict[str, Node | dict[str, Node]] = {
        member: Field(OwnResult(), member) for member in ("JobId", "JobName", *(("Status",) if wait else ()))
    }
    useful["Outputs"] = dict(own_outputs)
    held = _SUBMIT.joined(name, held, further, ("parameters", "environment", "queue", "array_size"))
    for attribute, value in (("arguments", template(held)), ("useful", useful)):
        object.__setattr__(state, attribute, value)
    return state


def _text(value: object) -> object:
    """Batch takes texts only: of a number or a list its JSON, of what may be anything too."""
    held = template(value)
    if isinstance(held, str) or shapes.is_text(shape_of(value)):
        return value
    if isinstance(held, bool):
        return "true" if held else "false"
    if isinstance(held, (int, float)):
        return str(held)
    return Call("string", (expression(value),))


def _strategy(retry: JobRetry) -> dict[str, object]:
    again = [{"OnStatusReason": reason, "Action": "RETRY"} for reason in retry.status_reasons]
    again += [{"OnReason": reason, "Action": "RETRY"} for reason in retry.reasons]
    # [D] A failure that no entry names is retried; the last entry is what lets ordinary failures end the job.
    return {"Attempts": retry.attempts, "EvaluateOnExit": [*again, {"OnReason": "*", "Action": "EXIT"}]}
