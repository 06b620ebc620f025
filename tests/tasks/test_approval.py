"""A question to a person: how it is asked, and what follows each answer."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith import DefinitionError, Fail, Pass, Step, Succeed, asl, workflow
from stepsmith.tasks import approval
from stepsmith.testing import Failure, run
from stepsmith.validation import validate
from tests.authoring.authored import ALERTS, COUNT, build, states

QUEUE = "https://sqs.eu-north-1.amazonaws.com/123456789012/questions"


def ask(via: Any = ALERTS, **options: Any) -> Any:
    return approval("Ask", via=via, message="Deploy?", timeout_seconds=60, **options)


def test_a_topic_is_sent_the_question_and_how_to_answer() -> None:
    found = states(lambda: ask(subject="Deploy"))["Ask"]
    assert found["Resource"] == "arn:aws:states:::sns:publish.waitForTaskToken"
    assert (found["TimeoutSeconds"], found["Arguments"]["Subject"]) == (60, "Deploy")
    message = run(asl.read_value({"StartAt": "M", "QueryLanguage": "JSONata", "States": {"M": {
        "Type": "Pass", "Output": found["Arguments"]["Message"].replace("$states.context.Task.Token", "'T'"),
        "End": True}}}).machine, {}).output  # fmt: skip
    assert message == (
        "Deploy?\n\nTo say yes:\naws stepfunctions send-task-success --task-token 'T' --task-output "
        "'{\"approved\": true}'\n\nTo say no:\naws stepfunctions send-task-success --task-token 'T' --task-output "
        "'{\"approved\": false}'"
    )


@pytest.mark.parametrize(
    ("via", "resource", "where"),
    [(COUNT, "lambda:invoke", "Payload"), (QUEUE, "sqs:sendMessage", "MessageBody")],
    ids=["function", "queue"],
)
def test_a_function_and_a_queue_are_given_the_token(via: Any, resource: str, where: str) -> None:
    found = states(lambda: ask(via))["Ask"]
    assert found["Resource"] == f"arn:aws:states:::{resource}.waitForTaskToken"
    assert found["Arguments"][where] == {"token": "{% $states.context.Task.Token %}", "message": "Deploy?"}


@workflow
def deploy(input: Any) -> Step:
    asked = ask()
    return asked.decided(
        approved=Pass("Deploy", asked.result.by),
        rejected=Succeed("Keep", output=asked.result.comment),
        timed_out=Fail("Nobody", error="NobodyAnswered"),
    ) >> Pass("After", 1)


@pytest.mark.parametrize(
    ("answer", "path"),
    [
        ({"approved": True, "by": "ann"}, ("Ask", "Ask: approved?", "Deploy", "After")),
        ({"approved": False, "comment": "no"}, ("Ask", "Ask: approved?", "Keep")),
        ({"approved": "yes", "comment": "no"}, ("Ask", "Ask: approved?", "Keep")),
        (Failure("States.Timeout"), ("Ask", "Nobody")),
    ],
    ids=["yes", "no", "neither", "nobody"],
)
def test_each_answer_has_its_way(answer: Any, path: tuple[str, ...]) -> None:
    assert run(deploy, {}, mocks={"Ask": answer}).path == path
    assert validate(asl.dump(deploy.build().machine)) == ()


def test_nobody_answering_goes_past_what_the_answer_decides() -> None:
    @workflow
    def flow(input: Any) -> Step:
        asked = ask()
        return asked.decided(approved=Pass("Yes", asked.result.by), timed_out=Pass("Late", 0)) >> Pass("On", 1)

    assert run(flow, {}, mocks={"Ask": Failure("States.Timeout")}).path == ("Ask", "Late", "On")
    assert run(flow, {}, mocks={"Ask": {"approved": True, "by": "ann"}}).path[-2:] == ("Yes", "On")


def test_without_what_is_approved_the_workflow_goes_on() -> None:
    @workflow
    def flow(input: Any) -> Step:
        return ask().decided(rejected=Fail("No")) >> Pass("On", 1)

    assert run(flow, {}, mocks={"Ask": {"approved": True}}).output == 1
    assert run(flow, {}, mocks={"Ask": {"approved": False}}).path[-1] == "No"
    assert run(flow, {}, mocks={"Ask": Failure("States.Timeout")}).error == "States.Timeout"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: ask("my-queue"), "via is a Topic, a Function or the URL of a queue"),
        (lambda: ask(COUNT, subject="S"), "only a message to a Topic has a subject"),
        (lambda: approval("Ask", via=ALERTS, message="", timeout_seconds=0), "somebody needs some time"),
        (lambda: ask().decided(timed_out=Fail("F")), "needs approved, rejected or both"),
    ],
)
def test_what_cannot_be_asked_is_refused(make: Any, message: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        build(lambda: make())
    assert message in str(caught.value)
