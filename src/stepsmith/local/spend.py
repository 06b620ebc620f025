"""What the account is said to have spent this month: one number, set by ``stepsmith local spend 48.20``.

Cost Explorer and Budgets answer from it. It is kept in a file, so that it survives a restart and can be set while the
cloud is down. The whole amount lies on the first day of the current month; there is nothing to group or filter by.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from stepsmith.errors import ConfigurationError
from stepsmith.local.protocol import ApiError

_FILE = "spend.json"
_METRICS = (
    "AmortizedCost",
    "BlendedCost",
    "NetAmortizedCost",
    "NetUnblendedCost",
    "UnblendedCost",
)


def read_spend(state: Path) -> Decimal:
    """Month-to-date spend in USD; 0 when it was never set."""
    try:
        text = (state / _FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return Decimal(0)
    return Decimal(json.loads(text)["month_to_date_usd"])


def write_spend(state: Path, amount: str | float | Decimal) -> Decimal:
    """Set the month-to-date spend in USD; returns it."""
    try:
        usd = Decimal(str(amount))
    except InvalidOperation:
        raise ConfigurationError(f"{amount!r} is not an amount in USD; expected a number such as 48.20") from None
    if not usd.is_finite() or usd < 0:
        raise ConfigurationError(f"{amount} is not an amount that can have been spent; expected 0 or more")
    state.mkdir(parents=True, exist_ok=True)
    temporary = state / f"{_FILE}.new"
    temporary.write_text(json.dumps({"month_to_date_usd": str(usd)}) + "\n", encoding="utf-8")
    temporary.replace(state / _FILE)
    return usd


def cost_and_usage(state: Path, parameters: Mapping[str, Any], today: date | None = None) -> dict[str, Any]:
    """The answer to Cost Explorer's GetCostAndUsage."""
    for name in ("GroupBy", "Filter"):
        if parameters.get(name):
            raise ApiError(
                "ValidationException",
                f"The local cloud knows one number, the spend of the month, and cannot answer with {name}. "
                "Leave it out, or run against AWS.",
            )
    metrics = parameters.get("Metrics") or []
    unknown = [metric for metric in metrics if metric not in _METRICS]
    if not metrics or unknown:
        raise ApiError(
            "ValidationException",
            f"Metrics must be some of {', '.join(_METRICS)}; found {', '.join(unknown) or 'none'}",
        )
    period = parameters["TimePeriod"]
    start, end = _day(period["Start"]), _day(period["End"])
    if start >= end:
        raise ApiError("ValidationException", "Start date (and hour) should be before end date (and hour)")
    today = today or datetime.now(UTC).date()
    spent_on = today.replace(day=1)
    spend = read_spend(state)
    results = []
    for first, last in _periods(start, end, parameters.get("Granularity", "MONTHLY")):
        amount = spend if first <= spent_on < last else Decimal(0)
        results.append(
            {
                "TimePeriod": {"Start": first.isoformat(), "End": last.isoformat()},
                "Total": {metric: {"Amount": str(amount), "Unit": "USD"} for metric in metrics},
                "Groups": [],
                "Estimated": last > spent_on,
            }
        )
    return {"ResultsByTime": results, "DimensionValueAttributes": []}


def with_actual_spend(state: Path, answer: dict[str, Any]) -> dict[str, Any]:
    """DescribeBudget's or DescribeBudgets' JSON with the spend of the month as actual spend of every cost budget."""
    budgets = [answer["Budget"]] if answer.get("Budget") else answer.get("Budgets") or []
    for budget in budgets:
        if budget.get("BudgetType") == "COST":
            spent = {"Amount": str(read_spend(state)), "Unit": "USD"}
            budget["CalculatedSpend"] = {**(budget.get("CalculatedSpend") or {}), "ActualSpend": spent}
    return answer


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise ApiError("ValidationException", f"{text!r} is not a date; expected yyyy-mm-dd") from None


def _periods(start: date, end: date, granularity: str) -> list[tuple[date, date]]:
    if granularity not in ("MONTHLY", "DAILY"):
        raise ApiError("ValidationException", f"The local cloud answers MONTHLY or DAILY, not {granularity}")
    periods = []
    while start < end:
        if granularity == "DAILY":
            following = start + timedelta(days=1)
        else:
            following = (start.replace(day=1) + timedelta(days=32)).replace(day=1)
        periods.append((start, min(following, end)))
        start = following
    return periods
