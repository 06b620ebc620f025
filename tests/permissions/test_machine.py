"""What the role of a machine may do is what its states do."""

from __future__ import annotations

from typing import Any

from stepsmith import asl
from stepsmith.permissions import Statement, machine_statements


def statements(**states: dict[str, Any]) -> dict[str, Statement]:
    names = list(states)
    for name, following in zip(names, [*names[1:], None], strict=True):
        states[name] |= {"Next": following} if following else {"End": True}
    reading = asl.read_value({"QueryLanguage": "JSONata", "StartAt": names[0], "States": states})
    assert reading.machine is not None
    return {statement.sid: statement for statement in machine_statements(reading.machine)}


def task(resource: str, **arguments: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Arguments": arguments}


def test_a_function_is_allowed_with_its_versions() -> None:
    found = statements(Guard=task("lambda:invoke", FunctionName="${GuardArn}"))
    assert found["LambdaInvokeFunctionForGuard"].resources == ("${GuardArn}", "${GuardArn}:*")
    assert list(found) == ["LambdaInvokeFunctionForGuard"]


def test_a_job_is_allowed_on_its_queue_and_followed_to_its_end() -> None:
    arguments = {"JobName": "x", "JobDefinition": "${XJobDefinitionArn}", "JobQueue": "${CpuQueueArn}"}
    found = statements(A=task("batch:submitJob.sync", **arguments), B=task("batch:submitJob.sync", **arguments))
    assert found["BatchSubmitJobForAAndB"].resources == (
        "${XJobDefinitionArn}",
        "${XJobDefinitionArn}:*",
        "${CpuQueueArn}",
    )
    assert found["BatchDescribeJobsForAAndB"].resources == ("*",)
    assert found["BatchDescribeJobsForAAndB"].why
    assert any(
        "StepFunctionsGetEventsForBatchJobsRule" in resource for resource in found["EventsPutTargetsForAAndB"].resources
    )


def test_a_job_that_is_not_awaited_needs_only_its_submission() -> None:
    found = statements(A=task("batch:submitJob", JobName="x", JobDefinition="${D}", JobQueue="${QArn}"))
    assert [statement.actions for statement in found.values()] == [("batch:SubmitJob",)]


def test_what_is_known_only_at_run_time_is_wide_and_says_why() -> None:
    (statement,) = statements(Tell=task("sns:publish", TopicArn="{% $states.input.topic %}", Message="x")).values()
    assert statement.actions == ("sns:Publish",)
    assert "${" not in statement.resources[0] or statement.resources[0].endswith("*")
    assert statement.why


def test_states_inside_others_count() -> None:
    inner = {"StartAt": "Tell", "States": {"Tell": task("sns:publish", TopicArn="${AlertsArn}") | {"End": True}}}
    found = statements(
        Both={"Type": "Parallel", "Branches": [inner]},
        Each={
            "Type": "Map",
            "Items": [1],
            "ItemProcessor": {**inner, "States": {"Say": inner["States"]["Tell"]}, "StartAt": "Say"},
        },
        Rest={"Type": "Pass"},
    )
    assert list(found) == ["SnsPublishForTellAndSay"]
    assert found["SnsPublishForTellAndSay"].resources == ("${AlertsArn}",)


def test_a_call_with_another_role_needs_to_take_it_on() -> None:
    state = task("sns:publish", TopicArn="${AlertsArn}") | {"Credentials": {"RoleArn": "arn:aws:iam::1:role/other"}}
    assert statements(Tell=state)["StsAssumeRoleForTell"].resources == ("arn:aws:iam::1:role/other",)
