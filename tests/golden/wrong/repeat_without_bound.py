"""repeat needs to know how many rounds there may be."""

from stepsmith import Round, Step, repeat, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

work = Function("Work", handler="work.handler", source="functions/work")


@workflow
def wrong(run) -> Step:
    def one_round(best) -> Round:
        train = lambda_.invoke("Train", work, {"best": best})
        return Round(train, keep=train.result)

    return repeat("Search", one_round, start={"loss": 1}, until=lambda best: best.loss < 0.1)
