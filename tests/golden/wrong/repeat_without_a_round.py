"""The function of repeat returns a step, not a Round."""

from stepsmith import Step, repeat, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    def one_round(best) -> Step:
        return lambda_.invoke("Train", work, {"best": best})

    return repeat("Search", one_round, start={"loss": 1}, until=lambda best: best.loss < 0.1, max_rounds=9)
