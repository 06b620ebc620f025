"""Ask a person, and wait for the answer

The question goes out by SNS with the commands that say yes and no below it; by a function or a queue goes the token
itself, and whoever has it answers: `aws stepfunctions send-task-success --task-token TOKEN --task-output
'{"approved": true, "by": "ann"}'`, or with boto3 `client("stepfunctions").send_task_success(taskToken=token,
output='{"approved": false, "comment": "too dear"}')`. Nobody answering in time is a way of its own.
"""

from dataclasses import dataclass

from stepsmith import Fail, Step, Succeed, workflow
from stepsmith.resources import Function, Topic
from stepsmith.tasks import approval, lambda_
from stepsmith.testing import Failure, run


@dataclass
class Release:
    version: str
    notes: str


owners = Topic("Owners")
deploy = Function("Deploy", handler="deploy.handler", source="functions/deploy")


@workflow
def release(release: Release) -> Step:
    ask = approval(
        "AskOwners",
        via=owners,
        subject="A release",
        message=f"Deploy {release.version}? {release.notes}",
        timeout_seconds=24 * 3600,
    )
    return ask.decided(
        approved=lambda_.invoke("Deploy", deploy, {"version": release.version, "by": ask.result.by}),
        rejected=Succeed("Kept", output=ask.result.comment),
        timed_out=Fail("NobodyAnswered", error="Release.NobodyAnswered"),
    )


RELEASE = {"version": "2.1", "notes": "Faster."}


def test_yes_deploys() -> None:
    mocks = {"AskOwners": {"approved": True, "by": "ann"}, "Deploy": lambda asked: asked}
    assert run(release, RELEASE, mocks=mocks).output == {"version": "2.1", "by": "ann"}


def test_no_keeps_what_is_there() -> None:
    assert run(release, RELEASE, mocks={"AskOwners": {"approved": False, "comment": "too dear"}}).output == "too dear"


def test_nobody_is_a_failure_of_its_own() -> None:
    outcome = run(release, RELEASE, mocks={"AskOwners": Failure("States.Timeout")})
    assert outcome.error == "Release.NobodyAnswered"
