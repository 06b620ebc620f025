"""How often, and how patiently, a state is tried again. Every preset spreads its attempts (full jitter).

A retrier is tried in the order written; the first that names the error is the one that counts. ``States.ALL`` can only
be the last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stepsmith.asl.model import Retrier
from stepsmith.authoring.location import refuse

__all__ = ["JobRetry", "backoff", "lambda_service", "spot_reclaim", "throttling"]

ALL = "States.ALL"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRetry:
    """Attempts that AWS Batch makes inside one submitted job; the workflow sees only the last."""

    attempts: int
    status_reasons: tuple[str, ...]
    reasons: tuple[str, ...]


Retry = Retrier | JobRetry


def backoff(
    attempts: int,
    *errors: str,
    interval_seconds: int = 2,
    rate: float = 2.0,
    max_delay_seconds: int = 300,
) -> Retrier:
    """``attempts`` further attempts after the first, waiting twice as long each time.

    ``errors`` are the errors to retry; without any, all that ``States.TaskFailed`` stands for: every failure except a
    time-out, which a longer time-out cures and another attempt seldom does.
    """
    _check(attempts >= 0, f"attempts: {attempts} is negative")
    _check(interval_seconds >= 1, f"interval_seconds: {interval_seconds} is less than 1")
    _check(rate >= 1, f"rate: {rate} is less than 1")
    _check(1 <= max_delay_seconds <= 31_622_400, f"max_delay_seconds: {max_delay_seconds} is not within 1–31622400")
    _check(ALL not in errors or len(errors) == 1, f"{ALL} stands for every error and must stand alone")
    return Retrier(
        error_equals=errors or ("States.TaskFailed",),
        interval_seconds=interval_seconds,
        max_attempts=attempts,
        backoff_rate=rate,
        max_delay_seconds=max_delay_seconds,
        jitter_strategy="FULL",
    )


def lambda_service(attempts: int = 4) -> Retrier:
    """When Lambda itself, not the function, failed or was throttled. AWS asks every caller to retry these."""
    return backoff(
        attempts,
        "Lambda.ServiceException",
        "Lambda.AWSLambdaException",
        "Lambda.SdkClientException",
        "Lambda.TooManyRequestsException",
        interval_seconds=1,
        max_delay_seconds=30,
    )


def throttling(attempts: int = 8) -> Retrier:
    """When a service refused for coming too often.

    # [R] Batch words its refusal as Batch.AWSBatchException with 'Error Code: TooManyRequestsException' in the cause;
    # later executions show Batch.TooManyRequestsException. Both are here.
    """
    return backoff(
        attempts,
        "Lambda.TooManyRequestsException",
        "Batch.TooManyRequestsException",
        "Batch.AWSBatchException",
        "SNS.ThrottledException",
        "DynamoDB.ProvisionedThroughputExceededException",
        "DynamoDB.RequestLimitExceeded",
        "DynamoDB.ThrottlingException",
        "StepFunctions.ThrottlingException",
        interval_seconds=3,
        max_delay_seconds=120,
    )


def spot_reclaim(attempts: int = 5) -> JobRetry:
    """Attempts of a job whose machine was taken back, or whose image could not be pulled; any other failure ends it.

    Given to ``batch.submit_job``, which hands it to AWS Batch: the workflow cannot tell these failures from others.
    """
    _check(1 <= attempts <= 10, f"attempts: {attempts} is not within 1–10, the attempts that AWS Batch can make")
    # [D] EC2 Spot ends a job with 'Host EC2 (instance i-…) terminated.', Fargate Spot with 'Your Spot Task was
    # interrupted.'
    return JobRetry(
        attempts=attempts,
        status_reasons=("Host EC2*", "Your Spot Task was interrupted*"),
        reasons=("CannotPullContainerError*",),
    )


def retriers(retry: Sequence[Retry], *, state: str) -> tuple[Retrier, ...]:
    """What a state may carry: no job retries, and ``States.ALL`` only at the end."""
    if not isinstance(retry, (list, tuple)):
        raise refuse(f"{state}: retry is a list; write retry=[…]")
    found: list[Retrier] = []
    for position, entry in enumerate(retry):
        if isinstance(entry, JobRetry):
            raise refuse(f"{state}: retry.spot_reclaim() is for batch.submit_job only; AWS Batch does these attempts")
        if not isinstance(entry, Retrier):
            raise refuse(
                f"{state}: {entry!r} in retry is none of the presets of stepsmith.retry; write retry.backoff(3), …"
            )
        if ALL in entry.error_equals and position < len(retry) - 1:
            raise refuse(f"{state}: the retry for {ALL} must be the last, those after it would never be used")
        found.append(entry)
    return tuple(found)


def _check(condition: bool, message: str) -> None:
    if not condition:
        raise refuse(f"retry: {message}")
