"""A million rows of a CSV file, a thousand at a time

The file lies in S3; each batch of rows is an execution of its own, so that neither the history nor 256 KiB limits how
many there are. What the body uses of the outside, here the day, is handed to every child. Up to 1 % of the rows may
fail, and what the children give is written to S3.
"""

import json
from dataclasses import dataclass
from typing import Any

from stepsmith import Batch, Batches, Step, Succeed, each_distributed, retry, s3, workflow
from stepsmith.resources import Bucket, Function
from stepsmith.tasks import lambda_
from stepsmith.testing import run


@dataclass
class Day:
    date: str


@dataclass
class Sale:
    article: str
    usd: str


shop = Bucket("Shop")
add_up = Function("AddUp", handler="add_up.handler", source="functions/add_up")


@workflow
def totals(day: Day) -> Step:
    def total(sales: Batch[Sale]) -> Step:
        asked = {"date": day.date, "sales": sales.Items}
        return lambda_.invoke("AddUp", add_up, asked, retry=[retry.lambda_service()])

    totals = each_distributed(
        "EachThousand",
        s3.csv(shop, f"sales/{day.date}.csv", Sale),
        total,
        batches=Batches(max_items=1000),
        results=s3.results(shop, "totals", form="JSONL"),
        tolerated_failure_percentage=1,
        child_type="EXPRESS",
        max_concurrency=200,
    )
    return totals >> Succeed("Done", output=totals.result.ResultWriterDetails.Key)


def test_every_row_is_added_up_once() -> None:
    def add_up(asked: Any) -> Any:
        return {"date": asked["date"], "usd": sum(int(sale["usd"]) for sale in asked["sales"])}

    rows = "article,usd\n" + "".join(f"a{number},{number % 5}\n" for number in range(2500))
    objects = {"s3://${ShopName}/sales/2026-11-20.csv": rows}
    done = run(totals, {"date": "2026-11-20"}, mocks={"AddUp": add_up}, objects=objects)
    assert done.succeeded and done.output.startswith("totals/")
    [written] = [text for address, text in done.objects.items() if "SUCCEEDED" in address]
    given = [json.loads(line) for line in written.splitlines()]
    assert [one["usd"] for one in given] == [2000, 2000, 1000]
