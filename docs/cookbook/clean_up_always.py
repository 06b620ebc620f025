"""Clean up whatever happens

`finally_` puts a step on every way out: after the end, behind everything that fails, before every Succeed and Fail
inside. After a failure the workflow fails on with the error that began it, even when cleaning up fails too. The
cluster is made before, so that there is one to end.
"""

from dataclasses import dataclass

from stepsmith import Step, retry, workflow
from stepsmith.tasks import emr
from stepsmith.testing import Failure, run


@dataclass
class Night:
    date: str
    log_uri: str


@workflow
def aggregate(night: Night) -> Step:
    cluster = emr.create_cluster(
        "StartCluster",
        Name=f"nightly-{night.date}",
        ReleaseLabel="emr-7.5.0",
        Applications=[{"Name": "Spark"}],
        LogUri=night.log_uri,
        ServiceRole="EMR_DefaultRole",
        JobFlowRole="EMR_EC2_DefaultRole",
        Instances={"KeepJobFlowAliveWhenNoSteps": True, "InstanceCount": 3, "MasterInstanceType": "m7g.xlarge"},
    )

    def spark(name: str, script: str) -> Step:
        arguments = ["spark-submit", f"s3://scripts/{script}", night.date]
        return emr.add_step(
            name,
            ClusterId=cluster.result.ClusterId,
            Step={"Name": name, "HadoopJarStep": {"Jar": "command-runner.jar", "Args": arguments}},
        )

    end = emr.terminate_cluster("EndCluster", ClusterId=cluster.result.ClusterId, retry=[retry.backoff(5)])
    return cluster >> (spark("Clean", "clean.py") >> spark("Aggregate", "aggregate.py")).finally_(end)


MOCKS = {
    "StartCluster": {"ClusterId": "j-1"},
    "Clean": {},
    "Aggregate": {},
    "EndCluster": {},
    "EndCluster (2)": {},
}
NIGHT = {"date": "2026-11-20", "log_uri": "s3://logs/"}


def test_the_cluster_ends_after_the_work() -> None:
    assert run(aggregate, NIGHT, mocks=MOCKS).path == ("StartCluster", "Clean", "Aggregate", "EndCluster")


def test_the_cluster_ends_when_a_step_fails_and_the_failure_is_told() -> None:
    outcome = run(aggregate, NIGHT, mocks={**MOCKS, "Aggregate": Failure("States.TaskFailed", "out of memory")})
    assert outcome.path[-2:] == ("EndCluster (2)", "EndCluster: fail on")
    assert (outcome.error, outcome.cause) == ("States.TaskFailed", "out of memory")
