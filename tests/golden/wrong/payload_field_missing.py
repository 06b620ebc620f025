"""A payload without a field that the function needs."""

from dataclasses import dataclass

from stepsmith import Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@dataclass
class Order:
    item: str
    count: int


price_of = Function("PriceOf", handler="price.handler", source="functions/price", takes=Order)


@workflow
def wrong(run) -> Step:
    return lambda_.invoke("Price", price_of, {"item": run.item})
