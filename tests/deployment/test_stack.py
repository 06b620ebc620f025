"""One stack by change set against scripted answers of AWS: what is called, what is said, which exit code."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.stub import ANY, Stubber

from stepsmith.deployment.stack import StackOutcome, StackRequest, apply, delete, plan_for
from stepsmith.errors import DeploymentError
from tests.deployment.clouds import (
    CHANGE_SET_ID,
    STACK_ID,
    Recorder,
    aws_connection,
    event,
    page,
    scripted,
    stack,
)

REQUEST = StackRequest(name="demo-flow", template_text="Resources: {}\n", parameters={"A": "1"}, tags={"t": "v"})
NO_CHANGES = "The submitted information didn't contain changes. Submit different information to create a change set."


def missing(stubber: Stubber) -> None:
    stubber.add_client_error("describe_stacks", "ValidationError", "Stack with id demo-flow does not exist")


def change_set(stubber: Stubber, kind: str, status: str = "CREATE_COMPLETE", reason: str = "") -> None:
    stubber.add_response(
        "create_change_set",
        {"Id": CHANGE_SET_ID, "StackId": STACK_ID},
        {
            "StackName": "demo-flow",
            "ChangeSetName": ANY,
            "ChangeSetType": kind,
            "ClientToken": ANY,
            "Description": ANY,
            "Capabilities": ["CAPABILITY_IAM"],
            "Parameters": [{"ParameterKey": "A", "ParameterValue": "1"}],
            "Tags": [{"Key": "t", "Value": "v"}],
            "TemplateBody": "Resources: {}\n",
        },
    )
    described(stubber, status, reason)


def described(stubber: Stubber, status: str, reason: str = "") -> None:
    answer = {"ChangeSetId": CHANGE_SET_ID, "StackId": STACK_ID, "Status": status}
    stubber.add_response(
        "describe_change_set",
        {**answer, "StatusReason": reason} if reason else answer,
        {"ChangeSetName": CHANGE_SET_ID},
    )


def executed(stubber: Stubber, *pages: dict[str, Any], before: dict[str, Any] | None = None) -> None:
    stubber.add_response("describe_stack_events", before or page(), {"StackName": STACK_ID})
    stubber.add_response("execute_change_set", {}, {"ChangeSetName": CHANGE_SET_ID, "ClientRequestToken": ANY})
    for one in pages:
        stubber.add_response("describe_stack_events", one, {"StackName": STACK_ID})


def run(recorder: Recorder, script: Any) -> StackOutcome:
    connection = aws_connection(recorder)
    with scripted(connection) as stubber:
        script(stubber)
        return apply(connection, REQUEST, recorder.report)


def failure(recorder: Recorder, script: Any) -> DeploymentError:
    with pytest.raises(DeploymentError) as caught:
        run(recorder, script)
    return caught.value


def test_a_new_stack_is_created_and_each_resource_reported_once_in_order() -> None:
    def script(stubber: Stubber) -> None:
        missing(stubber)
        change_set(stubber, "CREATE", "CREATE_PENDING")
        described(stubber, "CREATE_COMPLETE")
        review = event(1, "demo-flow", "REVIEW_IN_PROGRESS")
        started = [event(2, "demo-flow", "CREATE_IN_PROGRESS"), event(3, "Data", "CREATE_IN_PROGRESS")]
        ended = [
            event(4, "Data", "CREATE_IN_PROGRESS", "Resource creation Initiated"),
            event(8, "Data", "CREATE_COMPLETE"),
            event(9, "demo-flow", "CREATE_COMPLETE"),
        ]
        executed(stubber, page(review), page(review, *started), page(review, *started, *ended), before=page(review))
        stubber.add_response(
            "describe_stacks",
            stack("CREATE_COMPLETE", Outputs=[{"OutputKey": "Arn", "OutputValue": "x"}]),
            {"StackName": STACK_ID},
        )

    recorder = Recorder()
    outcome = run(recorder, script)
    assert (outcome.action, outcome.outputs) == ("created", {"Arn": "x"})
    assert [event.id for event in recorder.events] == ["event-2", "event-3", "event-4", "event-8", "event-9"]
    assert [event.seconds for event in recorder.events] == [None, None, None, 5.0, 7.0]
    assert recorder.slept == [2.5] * 3


def test_an_update_without_changes_is_unchanged_and_leaves_no_change_set() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_response(
            "describe_stacks", stack("UPDATE_COMPLETE", Outputs=[{"OutputKey": "A", "OutputValue": "b"}])
        )
        change_set(stubber, "UPDATE", "FAILED", NO_CHANGES)
        stubber.add_response("delete_change_set", {}, {"ChangeSetName": CHANGE_SET_ID})

    recorder = Recorder()
    outcome = run(recorder, script)
    assert (outcome.action, outcome.outputs, outcome.stack_id) == ("unchanged", {"A": "b"}, STACK_ID)
    assert recorder.events == []


def test_a_failed_stack_without_changes_is_not_up_to_date() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_response("describe_stacks", stack("UPDATE_FAILED"))
        change_set(stubber, "UPDATE", "FAILED", NO_CHANGES)
        stubber.add_response("delete_change_set", {})

    error = failure(Recorder(), script)
    assert error.exit_code == 5
    assert "rollback-stack" in str(error)


def test_a_refused_change_set_names_the_reason_and_leaves_no_empty_stack() -> None:
    def script(stubber: Stubber) -> None:
        missing(stubber)
        change_set(stubber, "CREATE", "FAILED", "Transform AWS::Include failed")
        stubber.add_response("delete_change_set", {})
        stubber.add_response("delete_stack", {}, {"StackName": STACK_ID})

    error = failure(Recorder(), script)
    assert (error.exit_code, error.reason) == (1, "Transform AWS::Include failed")


def test_the_first_failure_that_was_not_cancelled_is_the_cause() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_response("describe_stacks", stack("UPDATE_COMPLETE"))
        change_set(stubber, "UPDATE")
        executed(
            stubber,
            page(
                event(1, "demo-flow", "UPDATE_IN_PROGRESS"),
                event(2, "Topic", "CREATE_FAILED", "Resource creation cancelled"),
                event(3, "Queue", "CREATE_FAILED", "the queue has no compute environment"),
                event(4, "Other", "CREATE_FAILED", "something later"),
                event(5, "demo-flow", "UPDATE_ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create"),
            ),
            page(event(9, "demo-flow", "UPDATE_ROLLBACK_COMPLETE")),
        )

    # The second page still begins after the last event that was seen.
    recorder = Recorder()
    error = failure(recorder, script)
    assert (error.exit_code, error.stack, error.event) == (1, "demo-flow", "Queue")
    assert error.reason == "the queue has no compute environment"
    assert "the stack is as it was before" in str(error)
    assert recorder.events[-1].status == "UPDATE_ROLLBACK_COMPLETE"


def test_a_rollback_that_fails_needs_a_decision() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_response("describe_stacks", stack("CREATE_COMPLETE"))
        change_set(stubber, "UPDATE")
        executed(
            stubber,
            page(event(1, "Role", "UPDATE_FAILED", "no"), event(2, "demo-flow", "UPDATE_ROLLBACK_FAILED", "no")),
        )

    assert failure(Recorder(), script).exit_code == 5


def test_a_failed_first_deployment_is_deleted_and_created_anew_and_said() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_response("describe_stacks", stack("ROLLBACK_COMPLETE"))
        summary = {"LogicalResourceId": "Data", "ResourceType": "AWS::S3::Bucket", "LastUpdatedTimestamp": START_TIME}
        stubber.add_response(
            "list_stack_resources", {"StackResourceSummaries": [{**summary, "ResourceStatus": "DELETE_COMPLETE"}]}
        )
        stubber.add_response("describe_stacks", stack("ROLLBACK_COMPLETE"))
        old = event(1, "demo-flow", "ROLLBACK_COMPLETE")
        stubber.add_response("describe_stack_events", page(old))
        stubber.add_response("delete_stack", {}, {"StackName": STACK_ID, "ClientRequestToken": ANY})
        stubber.add_response("describe_stack_events", page(old, event(2, "demo-flow", "DELETE_COMPLETE")))
        change_set(stubber, "CREATE")
        executed(stubber, page(event(3, "demo-flow", "CREATE_COMPLETE")))
        stubber.add_response("describe_stacks", stack("CREATE_COMPLETE"))

    recorder = Recorder()
    assert run(recorder, script).action == "created"
    assert "left nothing behind" in recorder.notices[0]


def test_a_failed_first_deployment_that_kept_something_is_not_deleted() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_response("describe_stacks", stack("ROLLBACK_COMPLETE"))
        kept = {
            "LogicalResourceId": "Data",
            "PhysicalResourceId": "demo-data-1",
            "ResourceType": "AWS::S3::Bucket",
            "LastUpdatedTimestamp": START_TIME,
            "ResourceStatus": "DELETE_SKIPPED",
        }
        stubber.add_response("list_stack_resources", {"StackResourceSummaries": [kept]})

    error = failure(Recorder(), script)
    assert error.exit_code == 5
    assert "Data (demo-data-1)" in str(error)


@pytest.mark.parametrize(
    ("status", "plan"),
    [
        (None, "create"),
        ("REVIEW_IN_PROGRESS", "create"),
        ("CREATE_COMPLETE", "update"),
        ("UPDATE_ROLLBACK_COMPLETE", "update"),
        ("IMPORT_ROLLBACK_COMPLETE", "update"),
        ("ROLLBACK_COMPLETE", "replace"),
        ("CREATE_IN_PROGRESS", "wait"),
        ("DELETE_IN_PROGRESS", "wait"),
        ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "wait"),
        ("CREATE_FAILED", "decide"),
        ("ROLLBACK_FAILED", "decide"),
        ("DELETE_FAILED", "decide"),
        ("UPDATE_ROLLBACK_FAILED", "decide"),
        ("IMPORT_ROLLBACK_FAILED", "decide"),
    ],
)
def test_every_status_has_one_plan(status: str | None, plan: str) -> None:
    assert plan_for(status) == plan


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("UPDATE_IN_PROGRESS", "another operation is under way"),
        ("UPDATE_ROLLBACK_FAILED", "continue-update-rollback"),
        ("DELETE_FAILED", "stepsmith destroy tries again"),
    ],
)
def test_a_stack_that_cannot_be_changed_says_what_to_do(status: str, words: str) -> None:
    error = failure(Recorder(), lambda stubber: stubber.add_response("describe_stacks", stack(status)))
    assert error.exit_code == 5
    assert words in str(error)


def test_a_refused_call_is_said_with_its_name_and_ends_with_4() -> None:
    def script(stubber: Stubber) -> None:
        missing(stubber)
        stubber.add_client_error(
            "create_change_set", "AccessDenied", "User: x is not authorized to perform: cloudformation:CreateChangeSet"
        )

    error = failure(Recorder(), script)
    assert error.exit_code == 4
    assert "CreateChangeSet was refused (AccessDenied)" in str(error)


def test_expired_credentials_end_with_4_and_say_how_to_go_on() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_client_error(
            "describe_stacks", "ExpiredToken", "The security token is expired", http_status_code=403
        )

    error = failure(Recorder(), script)
    assert error.exit_code == 4
    assert "sign in again" in str(error)


def test_throttling_while_waiting_is_bridged_and_said_once() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_response("describe_stacks", stack("CREATE_COMPLETE"))
        stubber.add_response("create_change_set", {"Id": CHANGE_SET_ID, "StackId": STACK_ID})
        for _ in range(3):
            stubber.add_client_error("describe_change_set", "Throttling", "Rate exceeded")
        described(stubber, "CREATE_COMPLETE")
        stubber.add_response("describe_stack_events", page())
        stubber.add_response("execute_change_set", {})
        stubber.add_client_error("describe_stack_events", "Throttling", "Rate exceeded")
        stubber.add_client_error("describe_stack_events", "InternalFailure", "", http_status_code=500)
        stubber.add_response("describe_stack_events", page(event(1, "demo-flow", "UPDATE_COMPLETE")))
        stubber.add_response("describe_stacks", stack("UPDATE_COMPLETE"))

    recorder = Recorder()
    assert run(recorder, script).action == "updated"
    assert len(recorder.notices) == 2 and all("still asking" in notice for notice in recorder.notices)
    assert [event.id for event in recorder.events] == ["event-1"]


def test_a_cloud_that_stays_out_of_reach_ends_with_3() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_response("describe_stacks", stack("CREATE_COMPLETE"))
        change_set(stubber, "UPDATE")
        stubber.add_response("describe_stack_events", page())
        stubber.add_response("execute_change_set", {})
        for _ in range(25):
            stubber.add_client_error("describe_stack_events", "ServiceUnavailable", "try later", http_status_code=503)

    recorder = Recorder()
    error = failure(recorder, script)
    assert error.exit_code == 3
    assert "the same command tries again" in str(error)
    assert sum(recorder.slept) == 60


def test_a_lost_answer_to_execute_is_no_failure() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_response("describe_stacks", stack("CREATE_COMPLETE"))
        change_set(stubber, "UPDATE")
        stubber.add_response("describe_stack_events", page())
        stubber.add_client_error(
            "execute_change_set",
            "InvalidChangeSetStatus",
            "ChangeSet [x] cannot be executed in its current execution status of [EXECUTE_IN_PROGRESS]",
        )
        stubber.add_response("describe_stack_events", page(event(1, "demo-flow", "UPDATE_COMPLETE")))
        stubber.add_response("describe_stacks", stack("UPDATE_COMPLETE"))

    assert run(Recorder(), script).action == "updated"


def test_a_lost_answer_to_create_finds_the_change_set_again() -> None:
    def script(stubber: Stubber) -> None:
        stubber.add_response("describe_stacks", stack("CREATE_COMPLETE"))
        stubber.add_client_error("create_change_set", "AlreadyExistsException", "ChangeSet x already exists")
        stubber.add_response(
            "describe_change_set",
            {"ChangeSetId": CHANGE_SET_ID, "StackId": STACK_ID, "Status": "CREATE_IN_PROGRESS"},
            {"StackName": "demo-flow", "ChangeSetName": ANY},
        )
        described(stubber, "FAILED", NO_CHANGES)
        stubber.add_response("delete_change_set", {})

    assert run(Recorder(), script).action == "unchanged"


def test_deleting_says_what_stands_in_the_way() -> None:
    recorder = Recorder()
    connection = aws_connection(recorder)
    with scripted(connection) as stubber:
        stubber.add_response("describe_stacks", stack("CREATE_COMPLETE"))
        stubber.add_response("describe_stack_events", page())
        stubber.add_response("delete_stack", {})
        stubber.add_response(
            "describe_stack_events",
            page(
                event(1, "Queue", "DELETE_FAILED", "jobs are running"),
                event(2, "demo-flow", "DELETE_FAILED", "The following resource(s) failed to delete: [Queue]. "),
            ),
        )
        with pytest.raises(DeploymentError, match=r"Queue .* DELETE_FAILED: jobs are running"):
            delete(connection, "demo-flow", recorder.report)


def test_deleting_what_is_not_there_is_no_failure() -> None:
    recorder = Recorder()
    connection = aws_connection(recorder)
    with scripted(connection) as stubber:
        missing(stubber)
        assert delete(connection, "demo-flow", recorder.report) is False


def test_a_protected_stack_is_not_deleted() -> None:
    recorder = Recorder()
    connection = aws_connection(recorder)
    with scripted(connection) as stubber:
        stubber.add_response("describe_stacks", stack("CREATE_COMPLETE", EnableTerminationProtection=True))
        with pytest.raises(DeploymentError, match="no-enable-termination-protection") as caught:
            delete(connection, "demo-flow", recorder.report)
    assert caught.value.exit_code == 5


@pytest.mark.parametrize(
    ("size", "argument"),
    [(51_200, "TemplateBody"), (51_201, "TemplateURL"), (1_000_000, "TemplateURL"), (1_000_001, "")],
)
def test_a_template_goes_where_its_size_allows(size: int, argument: str) -> None:
    recorder = Recorder()
    connection = aws_connection(recorder)
    # Bytes count, not characters: the last one has two.
    text = "#" * (size - 2) + "é"
    request = StackRequest(name="demo-flow", template_text=text, template_bucket="code")
    seen: dict[str, Any] = {}

    def stop(params: dict[str, Any], **_: Any) -> None:
        seen.update(params)
        raise KeyError("seen")

    with scripted(connection) as stubber, scripted(connection, "s3") as s3:
        stubber.add_response("describe_stacks", stack("CREATE_COMPLETE"))
        connection.client("cloudformation").meta.events.register_first(
            "provide-client-params.cloudformation.CreateChangeSet", stop
        )
        if argument == "TemplateURL":
            s3.add_response("put_object", {}, {"Bucket": "code", "Key": ANY, "Body": ANY, "ContentType": ANY})
        with pytest.raises(KeyError if argument else DeploymentError):
            apply(connection, request, recorder.report)
    assert (argument in seen) is bool(argument)
    if argument == "TemplateURL":
        assert seen["TemplateURL"].startswith("https://code.s3.eu-north-1.amazonaws.com/templates/demo-flow/")


START_TIME = event(0, "x", "y")["Timestamp"]
