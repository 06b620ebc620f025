"""A field that the typed result of a function does not have."""

from dataclasses import dataclass

from stepsmith import Pass, Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@dataclass
class Price:
    usd: float


price_of = Function("PriceOf", handler="price.handler", source="functions/price", gives=Price)


@workflow
def wrong(run) -> Step:
    price = lambda_.invoke("Price", price_of, {"item": run.item})
    return price >> Pass("Tell", {"eur": price.result.eur})
