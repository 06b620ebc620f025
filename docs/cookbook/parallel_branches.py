"""Do two things at once

`Parallel` runs its branches at the same time and goes on when all have ended; `.result` is the list of what they
give. A branch that fails fails the whole, which is where it is retried or caught.
"""

from typing import Any

from stepsmith import Parallel, Step, Succeed, Wait, retry, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_
from stepsmith.testing import Failure, run

report = Function("Report", handler="report.handler", source="functions/report")


@workflow
def nightly(night: Any) -> Step:
    sales = lambda_.invoke("Sales", report, {"date": night.date, "of": "sales"})
    stock = Wait("AfterClosing", seconds=3600) >> lambda_.invoke("Stock", report, {"date": night.date, "of": "stock"})
    both = Parallel("Both", sales, stock, retry=[retry.backoff(2, "Report.Incomplete")])
    return both >> Succeed("Done", output={"sales": both.result[0], "stock": both.result[1]})


def test_both_reports_are_tried_again_when_one_is_incomplete() -> None:
    mocks = {"Sales": [Failure("Report.Incomplete"), 5], "Stock": 8}
    done = run(nightly, {"date": "2026-11-20"}, mocks=mocks)
    assert (done.output, done.states["Both"].attempts) == ({"sales": 5, "stock": 8}, 2)
