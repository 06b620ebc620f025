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
    "GPU_HOUR_USD": "0.36",
    "STAGE0_SECONDS_PER_IMAGE": "0.1",
    "STAGE1_SECONDS_PER_IMAGE": "0.03",
    "STAGE2_SECONDS_PER_IMAGE": "0.1",
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


@pytest.mark.parametrize(("stage", "usd"), [("Stage0", "0.016"), ("Stage1", "0.015"), ("Stage2", "0.012")])
def test_the_estimate_before_a_later_stage_is_of_what_is_left(stage: str, usd: str) -> None:
    assert guard.estimate(1000, guard.Prices.read(PRICES), stage) == Decimal(usd)


def test_the_reason_names_the_stage_that_does_not_begin() -> None:
    amounts = {"limit": Decimal(50), "spent": Decimal(49), "estimated": Decimal(2)}
    answer = guard.judge(images=66, budget="wildlife", stage="Stage2", **amounts)
    assert answer["reason"].startswith("over budget before Stage2: Stage2 and what follows for 66 images will cost")


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
        ("STAGE1_SECONDS_PER_IMAGE", "-1", "expected a number that is not negative"),
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
    assert (answer["images"], answer["chunks"], answer["shards"]) == (3, 2, 2)
    assert answer["limit_usd"] == 50.0 and answer["within_budget"] is True
    assert answer["remaining_usd"] == pytest.approx(50 - answer["spent_usd"], abs=1e-4)
    (line,) = capsys.readouterr().out.splitlines()
    record = json.loads(line)
    assert (record["execution"], record["state"], record["images"]) == ("run-7", "GuardBudget", 3)


def test_an_empty_prefix_names_bucket_and_prefix(deployed: Cloud) -> None:
    with pytest.raises(guard.EmptyPrefix) as raised:
        guard.handler({"prefix": "incoming/2026-12/", "execution": "r"}, CONTEXT)
    assert f"s3://{deployed.bucket}/incoming/2026-12/" in str(raised.value)
    assert type(raised.value).__name__ == "EmptyPrefix"


def test_a_missing_budget_is_named(deployed: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    deployed.put("in/1.JPG", b"x")
    monkeypatch.setenv("BUDGET_NAME", "no-such-budget")
    with pytest.raises(guard.BudgetNotFound, match=f"account {ACCOUNT} has no budget 'no-such-budget'"):
        guard.handler({"prefix": "in", "execution": "r"}, CONTEXT)


def planned(cloud: Cloud, execution: str = "run-7") -> list[list[str]]:
    keys = cloud.listing(f"runs/{execution}/GuardBudget/plan/")
    assert keys == [f"runs/{execution}/GuardBudget/plan/{number:05d}.jsonl" for number in range(len(keys))]
    return [[json.loads(line)["uri"] for line in cloud.get(key).decode().splitlines()] for key in keys]


@pytest.mark.parametrize(
    ("images", "sizes"),
    [(1, [0, 1]), (2, [1, 1]), (3, [1, 2]), (9, [4, 5]), (11, [3, 4, 4]), (15, [5, 5, 5]), (16, [5, 3, 4, 4])],
)
def test_the_plan_has_every_image_once_in_at_least_two_chunks(
    cloud: Cloud, monkeypatch: pytest.MonkeyPatch, images: int, sizes: list[int]
) -> None:
    monkeypatch.setattr(guard, "IMAGES_PER_CHUNK", 5)
    cloud.put("in/", b"")
    for number in range(images):
        cloud.put(f"in/{number:03d}\u2028räv.JPG", b"x" * number)
    plan = guard.write_plan(cloud.client, cloud.bucket, "in/", "runs/run-7/")
    assert (plan.images, plan.chunks, plan.shards) == (images, len(sizes), 2)
    chunks = planned(cloud)
    assert [len(chunk) for chunk in chunks] == sizes
    every = [uri for chunk in chunks for uri in chunk]
    assert every == [cloud.uri(key) for key in cloud.listing("in/") if key != "in/"]
    before = {key: cloud.get(key) for key in cloud.listing("runs/")}
    assert guard.write_plan(cloud.client, cloud.bucket, "in/", "runs/run-7/") == plan
    assert {key: cloud.get(key) for key in cloud.listing("runs/")} == before


def test_a_million_images_are_two_thousand_indices_and_more_than_an_array_has_is_refused() -> None:
    class Listing:
        """S3 with as many images as asked for, written nowhere."""

        def __init__(self, images: int) -> None:
            self.images = images

        def get_paginator(self, _: str) -> Any:
            page = {"Contents": [{"Key": "in/x.JPG", "Size": 1}] * 1000}
            return SimpleNamespace(paginate=lambda **_: iter([page] * (self.images // 1000)))

        def put_object(self, **_: Any) -> None:
            pass

    plan = guard.write_plan(Listing(1_000_000), "b", "in/", "runs/r/")
    assert (plan.images, plan.chunks, plan.shards) == (1_000_000, 2000, 200)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard, "MOST_INDICES", 10)
        with pytest.raises(guard.TooManyImages, match="more than 5,000 images under s3://b/in/"):
            guard.write_plan(Listing(6000), "b", "in/", "runs/r/")


def test_before_a_later_stage_nothing_is_listed_and_what_is_kept_is_named(
    deployed: Cloud, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("images/00000.jsonl", "images/00001.jsonl", "quarantine/00000.jsonl"):
        deployed.put(f"runs/run-7/Stage0/{name}", b"x")
    event = {"prefix": "in/", "execution": "run-7", "stage": "Stage1", "images": 69, "chunks": 3, "shards": 2}
    answer = guard.handler(event, CONTEXT)
    assert (answer["within_budget"], answer["images"], answer["chunks"], answer["shards"]) == (True, 69, 3, 2)
    assert "Kept" not in answer["reason"]
    monkeypatch.setenv("GPU_HOUR_USD", "1000000000")
    answer = guard.handler(event, CONTEXT)
    assert answer["within_budget"] is False
    assert answer["reason"].endswith(f"Kept: {deployed.uri('runs/run-7/Stage0/')} (3 objects)")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"stage": "Stage9"}, "stage is 'Stage9'; expected one of Stage0, Stage1, Stage2"),
        ({"execution": ""}, "execution is missing"),
        ({"stage": "Stage1"}, "images, chunks and shards are missing"),
    ],
)
def test_a_request_that_lacks_something_is_refused(deployed: Cloud, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(guard.BadRequest, match=message):
        guard.handler({"prefix": "in/", "execution": "r", **changes}, CONTEXT)
