"""Design, train, validate, deploy: a bioprocess campaign

Rounds of a design of experiments until the model predicts well enough: propose points, run an experiment for each,
train on all data so far, validate on what was held back. The best model is deployed; when the deployed model does
worse than the one before it, that one comes back. A campaign that does not get there keeps the old model and says so.
"""

from dataclasses import dataclass
from typing import Any

from stepsmith import Choice, ErrorOutput, Fail, Round, Step, Succeed, each, fn, repeat, retry, saga, workflow
from stepsmith.resources import Bucket, Function, JobDefinition, JobQueue, Topic
from stepsmith.tasks import batch, lambda_, sns
from stepsmith.testing import Failure, run


@dataclass
class Campaign:
    target_error: float


@dataclass
class Point:
    """One experiment: what the reactor is set to."""

    temperature_c: float
    feed_ml_per_h: float


@dataclass
class Measured:
    point: Point
    titre_g_per_l: float


@dataclass
class Best:
    error: float
    model: str
    history: list[Measured]


@dataclass
class Design:
    points: list[Point]


@dataclass
class Validation:
    error: float


@dataclass
class Deployment:
    id: str
    before: str


data, cpu, team = Bucket("Data"), JobQueue("cpu"), Topic("Team")
propose = Function("Propose", handler="propose.handler", source="functions/propose", gives=Design)
experiment = Function("Experiment", handler="run.handler", source="functions/run", takes=Point, gives=Measured)
validate = Function("Validate", handler="validate.handler", source="functions/validate", gives=Validation)
endpoint = Function("Endpoint", handler="endpoint.handler", source="functions/endpoint", gives=Deployment)
train = JobDefinition("Train", definition="train", queue=cpu, bucket=data, outputs={"model": "model.json"})


def tell(error: ErrorOutput) -> Step:
    return sns.publish("TellTeam", team, message=f"{error.Error}: {error.Cause}") >> Fail(
        "CampaignFailed", error="Campaign.Failed", cause=error.Cause
    )


def deploy_with_rollback(model: str) -> Step:
    deploy = lambda_.invoke("Deploy", endpoint, {"deploy": model})
    roll_back = lambda_.invoke("RollBack", endpoint, {"deploy": deploy.result.before}, retry=[retry.backoff(5)])
    watch = lambda_.invoke("WatchInUse", validate, {"deployment": deploy.result.id})
    return saga("Deployment", deploy.compensate(roll_back), watch)


@workflow(catch=tell)
def bioprocess(campaign: Campaign) -> Step:
    def one_round(best: Best) -> Round[Best]:
        design = lambda_.invoke("DoE", propose, {"history": best.history})
        experiments = each(
            "Experiments", design.result.points, lambda point: lambda_.invoke("Experiment", experiment, point),
            max_concurrency=8,
        )  # fmt: skip
        history = fn.append(best.history, experiments.result)
        trained = batch.submit_job("Train", train, parameters={"data": history}, retry=[retry.spot_reclaim()])
        validated = lambda_.invoke("Validate", validate, {"model": trained.outputs.model})
        return Round(
            design >> experiments >> trained >> validated,
            keep=Best(error=validated.result.error, model=trained.outputs.model, history=history),
        )

    search = repeat(
        "Search",
        one_round,
        start=Best(error=1.0, model="", history=[]),
        until=lambda best: best.error <= campaign.target_error,
        max_rounds=12,
    )
    good = search.result.error <= campaign.target_error
    return search >> (
        Choice("GoodEnough")
        .when(good, deploy_with_rollback(search.result.model) >> Succeed("Deployed", output=search.result.model))
        .otherwise(Succeed("KeptTheOldModel", output={"error": search.result.error}))
    )


def laboratory(errors: list[float]) -> dict[str, Any]:
    """What the functions and jobs answer when validation finds these errors, round after round."""
    points = [{"temperature_c": 37, "feed_ml_per_h": 5}, {"temperature_c": 39, "feed_ml_per_h": 7}]
    return {
        "DoE": {"points": points},
        "Experiment": lambda point: {"point": point, "titre_g_per_l": point["temperature_c"] / 10},
        "Train": {"JobId": "j-1", "JobName": "Train", "Status": "SUCCEEDED"},
        "Validate": [{"error": error} for error in errors],
        "Deploy": {"id": "d-2", "before": "s3://models/old.json"},
        "WatchInUse": {"error": 0.01},
        "RollBack": lambda asked: {"id": "d-1", "before": asked["deploy"]},
        "TellTeam": {"MessageId": "m-1"},
    }


def test_rounds_go_on_until_the_model_is_good() -> None:
    done = run(bioprocess, {"target_error": 0.05}, mocks=laboratory([0.4, 0.1, 0.02]), name="c1")
    assert done.output == "s3://${DataName}/runs/c1/Train/3/model.json"
    assert (done.states["DoE"].visits, done.states["Experiment"].visits) == (3, 6)


def test_a_campaign_that_does_not_get_there_keeps_the_old_model() -> None:
    done = run(bioprocess, {"target_error": 0.05}, mocks=laboratory([0.3] * 12))
    assert (done.output, done.path[-1]) == ({"error": 0.3}, "KeptTheOldModel")


def test_a_model_that_does_worse_in_use_is_rolled_back() -> None:
    mocks = {**laboratory([0.01]), "WatchInUse": Failure("Model.Worse", "titre fell")}
    done = run(bioprocess, {"target_error": 0.05}, mocks=mocks)
    assert "RollBack" in done.path
    assert (done.error, done.cause) == ("Model.Worse", "titre fell")
