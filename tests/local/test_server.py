"""The port: AWS's protocols, moto behind it, spend, health, clear refusals."""

from __future__ import annotations

import json
import threading
import urllib.request
from datetime import UTC, datetime

import pytest
from botocore.exceptions import ClientError

from tests.local.conftest import LocalCloud, unique


def test_the_account_is_twelve_zeros(cloud: LocalCloud) -> None:
    assert cloud.client("sts").get_caller_identity()["Account"] == "000000000000"


def test_health_names_every_part_and_its_state(cloud: LocalCloud) -> None:
    with urllib.request.urlopen(f"{cloud.endpoint}/_stepsmith/health") as answer:
        health = json.load(answer)
    assert health["status"] == "ready"
    assert {"stepfunctions", "cloudformation", "batch", "lambda", "ce", "other services"} <= health["parts"].keys()
    assert health["parts"]["lambda"]["status"] == "ready"


def test_s3_keeps_bytes_and_the_spelling_of_metadata(cloud: LocalCloud) -> None:
    s3, bucket = cloud.client("s3"), unique("bucket")
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})
    content = bytes(range(256)) * 5000
    s3.put_object(Bucket=bucket, Key="a b/é", Body=content, Metadata={"with_underscore": "kept"})
    answer = s3.get_object(Bucket=bucket, Key="a b/é")
    assert answer["Body"].read() == content
    assert answer["Metadata"] == {"with_underscore": "kept"}


def test_spend_is_what_was_set(cloud: LocalCloud) -> None:
    from stepsmith.local import lifecycle

    today = datetime.now(UTC).date()
    month = {"Start": today.replace(day=1).isoformat(), "End": "2999-01-01"}
    period = {**month, "End": (today.replace(day=28)).isoformat()} if today.day < 28 else month
    lifecycle.spend(cloud.project, "48.20")
    try:
        answer = cloud.client("ce").get_cost_and_usage(
            TimePeriod=period, Granularity="MONTHLY", Metrics=["UnblendedCost"]
        )
        assert answer["ResultsByTime"][0]["Total"]["UnblendedCost"] == {"Amount": "48.20", "Unit": "USD"}
        budgets, name = cloud.client("budgets"), unique("budget")
        budgets.create_budget(
            AccountId="000000000000",
            Budget={
                "BudgetName": name,
                "BudgetLimit": {"Amount": "100", "Unit": "USD"},
                "TimeUnit": "MONTHLY",
                "BudgetType": "COST",
            },
        )
        budget = budgets.describe_budget(AccountId="000000000000", BudgetName=name)["Budget"]
        assert budget["CalculatedSpend"]["ActualSpend"] == {"Amount": "48.20", "Unit": "USD"}
    finally:
        lifecycle.spend(cloud.project, 0)


def test_cost_explorer_refuses_what_it_cannot_know(cloud: LocalCloud) -> None:
    with pytest.raises(ClientError, match="cannot answer with GroupBy"):
        cloud.client("ce").get_cost_and_usage(
            TimePeriod={"Start": "2026-01-01", "End": "2026-02-01"},
            Granularity="MONTHLY",
            Metrics=["UnblendedCost"],
            GroupBy=[{"Type": "DIMENSION", "Key": "SERVICE"}],
        )


def test_an_operation_that_is_not_served_says_so(cloud: LocalCloud) -> None:
    with pytest.raises(ClientError, match="does not serve cloudformation ListStackSets") as raised:
        cloud.client("cloudformation").list_stack_sets()
    assert raised.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501


def test_many_callers_are_answered_at_once(cloud: LocalCloud) -> None:
    """Forty requests from forty threads, to services of ours and of moto's, all succeed."""
    states, sqs = cloud.client("stepfunctions"), cloud.client("sqs")
    failures: list[Exception] = []

    def ask(number: int) -> None:
        try:
            if number % 2:
                states.list_state_machines()
            else:
                sqs.create_queue(QueueName=unique("queue"))
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_cloudformation_errors_come_in_xml(cloud: LocalCloud) -> None:
    with pytest.raises(ClientError) as raised:
        cloud.client("cloudformation").describe_stacks(StackName="nobody")
    error = raised.value.response["Error"]
    assert error["Code"] == "ValidationError"
    assert "nobody" in error["Message"]
