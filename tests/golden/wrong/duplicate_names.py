"""Two resources of one name."""

from stepsmith import Step, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_


one = Function("Work", handler="one.handler", source="functions/one")
two = Function("Work", handler="two.handler", source="functions/two")


@workflow
def wrong(run) -> Step:
    return lambda_.invoke("One", one) >> lambda_.invoke("Two", two)
