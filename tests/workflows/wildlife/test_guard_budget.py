"""GuardBudget: when a run may begin, and what it says when it cannot tell."""

from __future__ import annotations

import json
import uuid
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import boto3
import guard_budget as guard
import pytest
from botocore.stub import Stubber
from hypothesis import given
from hypothesis import strategies as st

from tests.workflows.wildlife.conftest import Cloud

PRICES = {
    "VCPU_HOUR_USD": "0.036",
    "VCPU_SECONDS_PER_RUN": "100",
    "VCPU_SECONDS_PER_IMAGE": "0.5",
    "THOUSAND_REQUESTS_USD": "0.005",
    "REQUESTS_PER_IMAGE": "2",
}
ACCOUNT = "123456789012"
CONTEXT = SimpleNamespace(invoked_function_arn=f"arn:aws:lambda:eu-north-1:{ACCOUNT}:function:GuardBudget")


@pytest.mark.parametrize(
    ("limit", "spent", "estimated", "within", "remaining"),
    [
        ("50", "48.20", "1.80", True, 1.8),
        ("50", "48.20", "1.8001", False, 1.8),
        ("50", "48.20", "1.80001", False, 1.8),
        ("50", "48.20001", "1.80", False, 1.7999),
        ("50", "0", "0", True, 50.0),
        ("50", "50", "0", True, 0.0),
        ("50", "50", "0.00001", False, 0.0),
        ("50", "61.5", "0.01", False, -11.5),
        ("0", "0", "0.01", False, 0.0),
        ("50", "-3", "52.5", True, 53.0),
    ],
)
def test_a_run_may_begin_if_its_estimate_fits_what_remains(
    limit: str, spent: str, estimated: str, within: bool, remaining: float
) -> None:
    answer = guard.judge(
        images=66, limit=Decimal(limit), spent=Decimal(spent), estimated=Decimal(estimated), budget="wildlife"
    )
    assert (answer["within_budget"], answer["remaining_usd"]) == (within, remaining)
    assert answer["reason"].startswith("over budget: ") is not within
    assert "66 images" in answer["reason"] and "budget wildlife" in answer["reason"]


@given(
    limit=st.decimals(0, 10_000, places=6), spent=st.decimals(-10, 10_000, places=10),
    estimated=st.decimals(0, 10_000, places=10),
)  # fmt: skip
def test_the_state_machine_comes_to_the_same_answer_from_the_numbers(
    limit: Decimal, spent: Decimal, estimated: Decimal
) -> None:
    answer = guard.judge(images=1, limit=limit, spent=spent, estimated=estimated, budget="b")
    assert answer["within_budget"] == (answer["estimated_usd"] <= answer["remaining_usd"])
    if answer["within_budget"]:
        assert spent + estimated <= limit
    assert json.loads(json.dumps(answer)) == answer


@pytest.mark.parametrize(("images", "usd"), [(0, "0.001"), (1, "0.001015"), (1000, "0.016"), (1_000_000, "15.001")])
def test_the_estimate_grows_with_the_images(images: int, usd: str) -> None:
    assert guard.estimate(images, guard.Prices.read(PRICES)) == Decimal(usd)


@pytest.mark.parametrize(
    ("today", "start", "end"),
    [
        (date(2026, 11, 20), "2026-11-01", "2026-11-21"),
        (date(2026, 11, 1), "2026-11-01", "2026-11-02"),
        (date(2026, 12, 31), "2026-12-01", "2027-01-01"),
        (date(2028, 2, 29), "2028-02-01", "2028-03-01"),
    ],
)
def test_the_month_so_far_ends_after_it_starts(today: date, start: str, end: str) -> None:
    assert guard.period(today) == {"Start": start, "End": end}


def stubbed(service: str) -> tuple[Any, Stubber]:
    client = boto3.client(
        service, region_name="us-east-1", aws_access_key_id="testing", aws_secret_access_key="testing"
    )
    stub = Stubber(client)
    stub.activate()
    return client, stub


def cost(amount: str, unit: str = "USD") -> dict[str, Any]:
    return {
        "TimePeriod": {"Start": "2026-11-01", "End": "2026-11-21"},
        "Total": {"UnblendedCost": {"Amount": amount, "Unit": unit}},
        "Estimated": True,
    }


def test_spend_is_summed_over_pages() -> None:
    client, stub = stubbed("ce")
    request = {"TimePeriod": guard.period(date(2026, 11, 20)), "Granularity": "MONTHLY", "Metrics": ["UnblendedCost"]}
    stub.add_response(
        "get_cost_and_usage", {"ResultsByTime": [cost("48.2000000001")], "NextPageToken": "more"}, request
    )
    stub.add_response(
        "get_cost_and_usage", {"ResultsByTime": [cost("0.1"), {"Total": {}}]}, {**request, "NextPageToken": "more"}
    )
    assert guard.month_to_date(client, date(2026, 11, 20)) == Decimal("48.3000000001")
    stub.assert_no_pending_responses()


def test_spend_in_another_currency_is_refused() -> None:
    client, stub = stubbed("ce")
    stub.add_response("get_cost_and_usage", {"ResultsByTime": [cost("48.2", "CNY")]})
    with pytest.raises(guard.SpendUnusable, match="answers in CNY; expected USD"):
        guard.month_to_date(client, date(2026, 11, 20))


def budget(**changes: Any) -> dict[str, Any]:
    usual = {"BudgetName": "wildlife", "TimeUnit": "MONTHLY", "BudgetType": "COST"}
    return {"Budget": {**usual, "BudgetLimit": {"Amount": "50", "Unit": "USD"}, **changes}}


NOVEMBER, DECEMBER = "1793491200", "1796083200"


@pytest.mark.parametrize(
    ("changes", "limit"),
    [
        ({}, "50"),
        ({"BudgetLimit": {"Amount": "12.5", "Unit": "USD"}}, "12.5"),
        (
            {
                "BudgetLimit": {},
                "PlannedBudgetLimits": {
                    NOVEMBER: {"Amount": "7", "Unit": "USD"},
                    DECEMBER: {"Amount": "8", "Unit": "USD"},
                },
            },
            "7",
        ),
    ],
)
def test_the_limit_is_the_months(changes: dict[str, Any], limit: str) -> None:
    budgets = SimpleNamespace(describe_budget=lambda **_: budget(**changes), exceptions=NO_SUCH)
    assert guard.monthly_limit(budgets, ACCOUNT, "wildlife", date(2026, 11, 20)) == Decimal(limit)


NO_SUCH = SimpleNamespace(NotFoundException=KeyError)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"TimeUnit": "ANNUALLY"}, "is of type COST and period ANNUALLY; expected COST and MONTHLY"),
        ({"BudgetType": "USAGE"}, "is of type USAGE and period MONTHLY"),
        ({"BudgetLimit": {"Amount": "50", "Unit": "EUR"}}, "is in EUR; expected USD"),
        (
            {"BudgetLimit": None, "PlannedBudgetLimits": {DECEMBER: {"Amount": "8", "Unit": "USD"}}},
            "no limit for 2026-11",
        ),
    ],
)
def test_a_budget_that_says_nothing_about_the_month_is_refused(changes: dict[str, Any], message: str) -> None:
    budgets = SimpleNamespace(describe_budget=lambda **_: budget(**changes), exceptions=NO_SUCH)
    with pytest.raises(guard.BudgetUnusable, match=message):
        guard.monthly_limit(budgets, ACCOUNT, "wildlife", date(2026, 11, 20))


@pytest.mark.parametrize("prefix", [None, "", "/", 7])
def test_a_prefix_must_be_given(prefix: object) -> None:
    with pytest.raises(guard.BadRequest, match="expected the folder of the images"):
        guard.folder(prefix)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("VCPU_HOUR_USD", "", "has no VCPU_HOUR_USD; deploy the stack again"),
        ("VCPU_HOUR_USD", "cheap", "is 'cheap'; expected a number"),
        ("VCPU_SECONDS_PER_IMAGE", "-1", "expected a number that is not negative"),
        ("REQUESTS_PER_IMAGE", "NaN", "expected a number that is not negative"),
    ],
)
def test_prices_must_be_numbers(name: str, value: str, message: str) -> None:
    with pytest.raises(guard.BadRequest, match=message):
        guard.Prices.read({**PRICES, name: value})


@pytest.mark.parametrize(
    ("context", "account"),
    [(CONTEXT, ACCOUNT), (SimpleNamespace(invoked_function_arn="GuardBudget"), None), (None, None)],
)
def test_the_account_is_in_the_functions_arn(context: Any, account: str | None) -> None:
    assert guard.account_id(context) == account


@pytest.fixture
def deployed(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> Cloud:
    """The function's environment, a budget of 50 USD, and services that answer over HTTP."""
    name = f"wildlife-{uuid.uuid4().hex[:8]}"
    for key, value in {**PRICES, "DATA_BUCKET": cloud.bucket, "BUDGET_NAME": name}.items():
        monkeypatch.setenv(key, value)
    boto3.client("budgets").create_budget(AccountId=ACCOUNT, Budget=budget(BudgetName=name)["Budget"])
    return cloud


def test_the_handler_asks_four_services_and_logs_for_its_execution(
    deployed: Cloud, capsys: pytest.CaptureFixture[str]
) -> None:
    deployed.put("incoming/2026-11/", b"")
    for number in range(3):
        deployed.put(f"incoming/2026-11/{number}.JPG", b"x")
    deployed.put("incoming/2026-11-other/9.JPG", b"x")
    answer = guard.handler({"prefix": "incoming/2026-11", "execution": "run-7"}, None)
    assert answer["images"] == 3 and answer["limit_usd"] == 50.0 and answer["within_budget"] is True
    assert answer["remaining_usd"] == pytest.approx(50 - answer["spent_usd"], abs=1e-4)
    (line,) = capsys.readouterr().out.splitlines()
    record = json.loads(line)
    assert (record["execution"], record["state"], record["images"]) == ("run-7", "GuardBudget", 3)


def test_an_empty_prefix_names_bucket_and_prefix(deployed: Cloud) -> None:
    with pytest.raises(guard.EmptyPrefix) as raised:
        guard.handler({"prefix": "incoming/2026-12/"}, CONTEXT)
    assert f"s3://{deployed.bucket}/incoming/2026-12/" in str(raised.value)
    assert type(raised.value).__name__ == "EmptyPrefix"


def test_a_missing_budget_is_named(deployed: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    deployed.put("in/1.JPG", b"x")
    monkeypatch.setenv("BUDGET_NAME", "no-such-budget")
    with pytest.raises(guard.BudgetNotFound, match=f"account {ACCOUNT} has no budget 'no-such-budget'"):
        guard.handler({"prefix": "in"}, CONTEXT)
