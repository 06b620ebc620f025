"""GuardBudget: may the run begin, or go on? What the month has cost so far, what the budget allows, what is to come.

    {"prefix": "incoming/2026-11/", "execution": "run-7", "stage": "Stage0", "images": null}
    → {"within_budget": true, "estimated_usd": 0.0123, "remaining_usd": 1.8, "spent_usd": 48.2, "limit_usd": 50.0,
       "images": 69, "chunks": 2, "shards": 2, "plan": "s3://…/runs/run-7/GuardBudget/plan/", "reason": "…"}

Spend comes from Cost Explorer, the limit from AWS Budgets, the number of images from S3, prices from the environment.

Before Stage0 it lists the prefix, once for the whole run, and writes the plan: the objects in chunks, one a file, which
the indices of Stage0's array job read (``plan/00000.jsonl``: {"uri", "size_bytes"} a line). Before a later stage it is
told how many images there are, estimates only what is left to do, and names what is kept if the run must stop.

An error's class is what Step Functions sees as its name (``EmptyPrefix``, ``BudgetNotFound`` …).
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal, InvalidOperation
from typing import Any

from stepsmith.runtime import correlated, log

CENT_OF_A_CENT = Decimal("0.0001")
STAGES = ("Stage0", "Stage1", "Stage2")
IMAGES_PER_CHUNK = 500
IMAGES_PER_SHARD = 5000
# [D] An array job of AWS Batch has 2 to 10,000 indices. Of a small run's indices some may have nothing to do.
LEAST_INDICES, MOST_INDICES = 2, 10_000


class GuardError(Exception):
    """Why GuardBudget could not answer. The message says what to do."""


class BadRequest(GuardError):
    """The event or the function's environment is not what it has to be."""


class EmptyPrefix(GuardError):
    """No image lies under the prefix."""


class TooManyImages(GuardError):
    """More images than one run's array jobs have indices for."""


class BudgetNotFound(GuardError):
    """The account has no such budget."""


class BudgetUnusable(GuardError):
    """The budget is not a monthly cost budget in US dollars."""


class SpendUnusable(GuardError):
    """Cost Explorer answered in something else than US dollars."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """What a run costs: machines for as long as they work, and requests to S3. Stage1 has machines of its own."""

    vcpu_hour_usd: Decimal
    gpu_hour_usd: Decimal
    vcpu_seconds_per_run: Decimal
    stage0_seconds_per_image: Decimal
    stage1_seconds_per_image: Decimal
    stage2_seconds_per_image: Decimal
    thousand_requests_usd: Decimal
    requests_per_image: Decimal

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Prices:
        return cls(**{item.name: _price(environment, item.name.upper()) for item in fields(cls)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """``chunks`` files below ``address``; ``shards`` is how many parts Stage1 and Stage2 work in."""

    images: int
    chunks: int
    shards: int
    address: str


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    stage = event.get("stage") or "Stage0"
    with correlated(execution=event.get("execution"), state="GuardBudget"):
        if stage not in STAGES:
            raise BadRequest(f"stage is {stage!r}; expected one of {', '.join(STAGES)}")
        prefix, execution = folder(event.get("prefix")), str(event.get("execution") or "")
        if not execution:
            raise BadRequest("execution is missing; expected the execution's name, where the run keeps what it writes")
        bucket, budget = _setting(os.environ, "DATA_BUCKET"), _setting(os.environ, "BUDGET_NAME")
        prices, s3 = Prices.read(os.environ), _client("s3")
        run = f"runs/{execution}/"
        plan = write_plan(s3, bucket, prefix, run) if stage == STAGES[0] else resumed(event, bucket, run)
        account = account_id(context) or _client("sts").get_caller_identity()["Account"]
        today = datetime.now(UTC).date()
        limit = monthly_limit(_client("budgets"), account, budget, today)
        spent = month_to_date(_client("ce"), today)
        estimated = estimate(plan.images, prices, stage)
        answer = judge(images=plan.images, limit=limit, spent=spent, estimated=estimated, budget=budget, stage=stage)
        if stage != STAGES[0] and not answer["within_budget"]:
            answer["reason"] += f". {kept(s3, bucket, run)}"
        answer |= {"chunks": plan.chunks, "shards": plan.shards, "plan": plan.address}
        log("budget judged", prefix=f"s3://{bucket}/{prefix}", stage=stage, **answer)
        return answer


def judge(
    *, images: int, limit: Decimal, spent: Decimal, estimated: Decimal, budget: str, stage: str = "Stage0"
) -> dict[str, Any]:
    """The answer. What remains is rounded down and the estimate up, and the rounded numbers decide."""
    remaining = (limit - spent).quantize(CENT_OF_A_CENT, ROUND_FLOOR)
    estimated = estimated.quantize(CENT_OF_A_CENT, ROUND_CEILING)
    within = estimated <= remaining
    before = "" if stage == STAGES[0] else f" before {stage}"
    pictures = f"{images:,} image{'' if images == 1 else 's'}"
    what = pictures if stage == STAGES[0] else f"{stage} and what follows for {pictures}"
    facts = (
        f"{what} will cost about {estimated:f} USD; {spent:.2f} of the {limit:.2f} USD of the budget {budget} are "
        f"spent this month, {max(remaining, Decimal(0)):f} USD remain"
    )
    return {
        "within_budget": within,
        "estimated_usd": float(estimated),
        "remaining_usd": float(remaining),
        "spent_usd": float(spent.quantize(CENT_OF_A_CENT, ROUND_HALF_EVEN)),
        "limit_usd": float(limit),
        "images": images,
        "reason": facts if within else f"over budget{before}: {facts}. Raise the budget, or run fewer images",
    }


def estimate(images: int, prices: Prices, stage: str = "Stage0") -> Decimal:
    """The cost of ``stage`` and all that comes after it."""
    per_image = (
        prices.stage0_seconds_per_image * prices.vcpu_hour_usd,
        prices.stage1_seconds_per_image * prices.gpu_hour_usd,
        prices.stage2_seconds_per_image * prices.vcpu_hour_usd,
    )
    machines = prices.vcpu_seconds_per_run * prices.vcpu_hour_usd + images * sum(per_image[STAGES.index(stage) :])
    return machines / 3600 + images * prices.requests_per_image / 1000 * prices.thousand_requests_usd


def folder(prefix: object) -> str:
    """A prefix names a folder, as it does for Stage0: ``incoming/2026-11`` is ``incoming/2026-11/``."""
    if not isinstance(prefix, str) or not prefix.strip("/"):
        raise BadRequest(f"prefix is {prefix!r}; expected the folder of the images, such as 'incoming/2026-11/'")
    return prefix if prefix.endswith("/") else prefix + "/"


def period(today: date) -> dict[str, str]:
    """The month so far. The end is exclusive and must come after the start, so it is tomorrow, on the first too."""
    return {"Start": today.replace(day=1).isoformat(), "End": (today + timedelta(days=1)).isoformat()}


def month_to_date(cost_explorer: Any, today: date) -> Decimal:
    request = {"TimePeriod": period(today), "Granularity": "MONTHLY", "Metrics": ["UnblendedCost"]}
    total = Decimal(0)
    while True:
        answer = cost_explorer.get_cost_and_usage(**request)
        total += sum(_costs(answer["ResultsByTime"]), Decimal(0))
        if not answer.get("NextPageToken"):
            return total
        request["NextPageToken"] = answer["NextPageToken"]


def _costs(results: Iterable[Mapping[str, Any]]) -> Iterable[Decimal]:
    for result in results:
        # A period without any cost has an empty total.
        cost = result.get("Total", {}).get("UnblendedCost")
        if cost is None:
            continue
        if cost["Unit"] != "USD":
            raise SpendUnusable(f"Cost Explorer answers in {cost['Unit']}; expected USD, the currency of the prices")
        yield Decimal(cost["Amount"])


def monthly_limit(budgets: Any, account: str, name: str, today: date) -> Decimal:
    try:
        budget = budgets.describe_budget(AccountId=account, BudgetName=name)["Budget"]
    except budgets.exceptions.NotFoundException as error:
        raise BudgetNotFound(
            f"account {account} has no budget {name!r}; deploy the stack again, or set BUDGET_NAME to one that exists"
        ) from error
    kind, unit = budget.get("BudgetType", "COST"), budget.get("TimeUnit", "MONTHLY")
    if kind != "COST" or unit != "MONTHLY":
        raise BudgetUnusable(f"budget {name!r} is of type {kind} and period {unit}; expected COST and MONTHLY")
    limit = budget.get("BudgetLimit") or _planned(budget.get("PlannedBudgetLimits") or {}, today)
    if limit is None:
        raise BudgetUnusable(f"budget {name!r} has no limit for {today:%Y-%m}; plan one for this month")
    if limit["Unit"] != "USD":
        raise BudgetUnusable(f"budget {name!r} is in {limit['Unit']}; expected USD")
    return Decimal(limit["Amount"])


def _planned(limits: Mapping[str, Mapping[str, str]], today: date) -> Mapping[str, str] | None:
    """Planned budgets have a limit per month, under the month's first second (Unix time)."""
    for start, limit in limits.items():
        begins = datetime.fromtimestamp(int(Decimal(start)), UTC)
        if (begins.year, begins.month) == (today.year, today.month):
            return limit
    return None


def write_plan(s3: Any, bucket: str, prefix: str, run: str) -> Plan:
    """List the images and write them down in chunks. The same images give the same plan, byte for byte."""
    below, images, chunks = f"{run}GuardBudget/plan/", 0, 0
    pending: list[str] = []

    def write(lines: list[str]) -> None:
        nonlocal chunks
        if chunks == MOST_INDICES:
            most = MOST_INDICES * IMAGES_PER_CHUNK
            raise TooManyImages(
                f"there are more than {most:,} images under s3://{bucket}/{prefix}; run its folders one by one"
            )
        s3.put_object(Bucket=bucket, Key=f"{below}{chunks:05d}.jsonl", Body="".join(lines).encode())
        chunks += 1

    for key, size_bytes in images_below(s3, bucket, prefix):
        images += 1
        # Escaped, so that a line stays a line whatever a key holds.
        pending.append(json.dumps({"uri": f"s3://{bucket}/{key}", "size_bytes": size_bytes}) + "\n")
        # One chunk is always held back: the last ones are made of even size, and never fewer than an array needs.
        if len(pending) == 3 * IMAGES_PER_CHUNK:
            write(pending[:IMAGES_PER_CHUNK])
            del pending[:IMAGES_PER_CHUNK]
    if not images:
        raise EmptyPrefix(f"there are no images under s3://{bucket}/{prefix}; upload them there or correct the prefix")
    left = max(-(-len(pending) // IMAGES_PER_CHUNK), LEAST_INDICES)
    for number in range(left):
        write(pending[len(pending) * number // left : len(pending) * (number + 1) // left])
    shards = min(max(-(-images // IMAGES_PER_SHARD), LEAST_INDICES), MOST_INDICES)
    return Plan(images=images, chunks=chunks, shards=shards, address=f"s3://{bucket}/{below}")


def images_below(s3: Any, bucket: str, prefix: str) -> Iterator[tuple[str, int]]:
    """Keys and sizes of the objects under the prefix, without the empty ones that stand for folders."""
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
        for item in page.get("Contents", ()):
            if not (item["Key"].endswith("/") and item["Size"] == 0):
                yield item["Key"], item["Size"]


def resumed(event: Mapping[str, Any], bucket: str, run: str) -> Plan:
    """The plan as the answer before Stage0 had it; nothing is listed again."""
    try:
        images, chunks, shards = (int(event[name]) for name in ("images", "chunks", "shards"))
    except (KeyError, TypeError, ValueError):
        raise BadRequest("images, chunks and shards are missing; give those of the answer before Stage0") from None
    return Plan(images=images, chunks=chunks, shards=shards, address=f"s3://{bucket}/{run}GuardBudget/plan/")


def kept(s3: Any, bucket: str, run: str) -> str:
    """What the run has written so far, by state: it is left where it is."""
    found: Counter[str] = Counter()
    for key, _ in images_below(s3, bucket, run):
        found[key.removeprefix(run).partition("/")[0]] += 1
    places = ", ".join(f"s3://{bucket}/{run}{state}/ ({count} objects)" for state, count in sorted(found.items()))
    return f"Kept: {places}" if places else "Nothing was written yet"


def account_id(context: Any) -> str | None:
    """The account in ``arn:aws:lambda:<region>:<account>:function:<name>``."""
    parts = str(getattr(context, "invoked_function_arn", "")).split(":")
    return parts[4] if len(parts) > 4 and parts[4].isdigit() else None


def _setting(environment: Mapping[str, str], name: str) -> str:
    value = environment.get(name, "")
    if not value:
        raise BadRequest(f"the function's environment has no {name}; deploy the stack again")
    return value


def _price(environment: Mapping[str, str], name: str) -> Decimal:
    text = _setting(environment, name)
    try:
        price = Decimal(text)
    except InvalidOperation:
        raise BadRequest(f"{name} is {text!r}; expected a number") from None
    if not price.is_finite() or price < 0:
        raise BadRequest(f"{name} is {text!r}; expected a number that is not negative")
    return price


def _client(service: str) -> Any:
    # Loaded at the first call: the pure parts of this module need no AWS library.
    import boto3

    return boto3.client(service)
