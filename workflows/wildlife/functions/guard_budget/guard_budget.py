"""GuardBudget: may this run begin? What the month has cost so far, what the budget allows, what the run will cost.

    {"prefix": "incoming/2026-11/", "execution": "run-7"}
    → {"within_budget": true, "estimated_usd": 0.0123, "remaining_usd": 1.8, "spent_usd": 48.2, "limit_usd": 50.0,
       "images": 66, "reason": "…"}

Spend comes from Cost Explorer, the limit from AWS Budgets, the number of images from S3, prices from the environment.
An error's class is what Step Functions sees as its name (``EmptyPrefix``, ``BudgetNotFound`` …).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal, InvalidOperation
from typing import Any

from stepsmith.runtime import correlated, log

CENT_OF_A_CENT = Decimal("0.0001")


class GuardError(Exception):
    """Why GuardBudget could not answer. The message says what to do."""


class BadRequest(GuardError):
    """The event or the function's environment is not what it has to be."""


class EmptyPrefix(GuardError):
    """No image lies under the prefix."""


class BudgetNotFound(GuardError):
    """The account has no such budget."""


class BudgetUnusable(GuardError):
    """The budget is not a monthly cost budget in US dollars."""


class SpendUnusable(GuardError):
    """Cost Explorer answered in something else than US dollars."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """What a run costs: machines for as long as they work, and requests to S3."""

    vcpu_hour_usd: Decimal
    vcpu_seconds_per_run: Decimal
    vcpu_seconds_per_image: Decimal
    thousand_requests_usd: Decimal
    requests_per_image: Decimal

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Prices:
        return cls(
            vcpu_hour_usd=_price(environment, "VCPU_HOUR_USD"),
            vcpu_seconds_per_run=_price(environment, "VCPU_SECONDS_PER_RUN"),
            vcpu_seconds_per_image=_price(environment, "VCPU_SECONDS_PER_IMAGE"),
            thousand_requests_usd=_price(environment, "THOUSAND_REQUESTS_USD"),
            requests_per_image=_price(environment, "REQUESTS_PER_IMAGE"),
        )


def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    with correlated(execution=event.get("execution"), state="GuardBudget"):
        prefix = folder(event.get("prefix"))
        bucket, budget = _setting(os.environ, "DATA_BUCKET"), _setting(os.environ, "BUDGET_NAME")
        prices = Prices.read(os.environ)
        images = count_images(_client("s3"), bucket, prefix)
        account = account_id(context) or _client("sts").get_caller_identity()["Account"]
        today = datetime.now(UTC).date()
        limit = monthly_limit(_client("budgets"), account, budget, today)
        spent = month_to_date(_client("ce"), today)
        answer = judge(images=images, limit=limit, spent=spent, estimated=estimate(images, prices), budget=budget)
        log("budget judged", prefix=f"s3://{bucket}/{prefix}", **answer)
        return answer


def judge(*, images: int, limit: Decimal, spent: Decimal, estimated: Decimal, budget: str) -> dict[str, Any]:
    """The answer. What remains is rounded down and the estimate up, and the rounded numbers decide."""
    remaining = (limit - spent).quantize(CENT_OF_A_CENT, ROUND_FLOOR)
    estimated = estimated.quantize(CENT_OF_A_CENT, ROUND_CEILING)
    within = estimated <= remaining
    pictures = f"{images:,} image{'' if images == 1 else 's'}"
    facts = (
        f"{pictures} will cost about {estimated:f} USD; {spent:.2f} of the {limit:.2f} USD of the budget {budget} are "
        f"spent this month, {max(remaining, Decimal(0)):f} USD remain"
    )
    return {
        "within_budget": within,
        "estimated_usd": float(estimated),
        "remaining_usd": float(remaining),
        "spent_usd": float(spent.quantize(CENT_OF_A_CENT, ROUND_HALF_EVEN)),
        "limit_usd": float(limit),
        "images": images,
        "reason": facts if within else f"over budget: {facts}. Raise the budget, or run fewer images",
    }


def estimate(images: int, prices: Prices) -> Decimal:
    vcpu_seconds = prices.vcpu_seconds_per_run + images * prices.vcpu_seconds_per_image
    requests = images * prices.requests_per_image
    return vcpu_seconds / 3600 * prices.vcpu_hour_usd + requests / 1000 * prices.thousand_requests_usd


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


def count_images(s3: Any, bucket: str, prefix: str) -> int:
    """Objects under the prefix, without the empty ones that stand for folders."""
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
    count = sum(
        not (item["Key"].endswith("/") and item["Size"] == 0) for page in pages for item in page.get("Contents", ())
    )
    if not count:
        raise EmptyPrefix(f"there are no images under s3://{bucket}/{prefix}; upload them there or correct the prefix")
    return count


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
