"""Activities of the local cloud, with workers as users write them: boto3 in threads of their own."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError

from stepsmith.local.activities import Activities, Activity, Work
from stepsmith.local.protocol import ApiError
from tests.local.conftest import REGION, ROLE, LocalCloud, unique, wait_until


def refused(code: str, text: str = "") -> Any:
    return pytest.raises(ClientError, match=rf"\({code}\).*{text}")


def types(events: list[Any]) -> list[str]:
    return [event["type"] for event in events]


@pytest.fixture
def activity(cloud: LocalCloud) -> Iterator[str]:
    states = cloud.client("stepfunctions")
    arn = str(states.create_activity(name=unique("activity"))["activityArn"])
    yield arn
    states.delete_activity(activityArn=arn)


def work(activity: str, **fields: Any) -> dict[str, Any]:
    return {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": activity, "End": True, **fields}}}


def test_an_activity_is_created_described_tagged_listed_and_deleted(cloud: LocalCloud) -> None:
    states, name = cloud.client("stepfunctions"), unique("activity")
    made = states.create_activity(name=name, tags=[{"key": "a", "value": "1"}])
    arn = made["activityArn"]
    assert arn == f"arn:aws:states:{REGION}:000000000000:activity:{name}"
    again = states.create_activity(name=name)
    assert (again["activityArn"], again["creationDate"]) == (arn, made["creationDate"])
    described = states.describe_activity(activityArn=arn)
    assert (described["name"], described["creationDate"]) == (name, made["creationDate"])
    assert described["encryptionConfiguration"] == {"type": "AWS_OWNED_KEY"}
    states.tag_resource(resourceArn=arn, tags=[{"key": "b", "value": "2"}])
    states.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert states.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "b", "value": "2"}]
    pages = states.get_paginator("list_activities").paginate(PaginationConfig={"PageSize": 1})
    assert arn in [one["activityArn"] for page in pages for one in page["activities"]]
    states.delete_activity(activityArn=arn)
    states.delete_activity(activityArn=arn)
    with refused("ActivityDoesNotExist", f"Activity Does Not Exist: '{arn}'"):
        states.describe_activity(activityArn=arn)
    with refused("ActivityDoesNotExist"):
        states.get_activity_task(activityArn=arn)
    with refused("ResourceNotFound"):
        states.list_tags_for_resource(resourceArn=arn)
    with refused("InvalidName", "Invalid Name: 'a b'"):
        states.create_activity(name="a b")
    with refused("InvalidArn"):
        states.describe_activity(activityArn=arn.replace(":activity:", ":stateMachine:"))


def test_a_worker_that_waits_gets_the_task_and_the_state_its_result(cloud: LocalCloud, activity: str) -> None:
    states = cloud.client("stepfunctions")
    taken: list[Any] = []

    def worker() -> None:
        task = states.get_activity_task(activityArn=activity, workerName="w1")
        taken.append(json.loads(task["input"]))
        states.send_task_heartbeat(taskToken=task["taskToken"])
        states.send_task_success(taskToken=task["taskToken"], output='{"done": true}')

    thread = threading.Thread(target=worker)
    thread.start()
    run = cloud.run(work(activity, TimeoutSeconds=60), {"x": 1})
    thread.join(20)
    assert taken == [{"x": 1}]
    assert json.loads(run["output"]) == {"done": True}
    events = cloud.events(run["executionArn"])
    assert types(events) == [
        *("ExecutionStarted", "TaskStateEntered", "ActivityScheduled", "ActivityStarted"),
        *("ActivitySucceeded", "TaskStateExited", "ExecutionSucceeded"),
    ]
    assert events[2]["activityScheduledEventDetails"]["resource"] == activity
    assert events[2]["activityScheduledEventDetails"]["timeoutInSeconds"] == 60
    assert events[3]["activityStartedEventDetails"] == {"workerName": "w1"}


def test_several_workers_share_the_tasks_of_a_map(cloud: LocalCloud, activity: str) -> None:
    states = cloud.client("stepfunctions")
    done: list[int] = []

    def worker(count: int) -> None:
        for _ in range(count):
            task = states.get_activity_task(activityArn=activity)
            done.append(number := json.loads(task["input"]))
            states.send_task_success(taskToken=task["taskToken"], output=json.dumps(number * 2))

    threads = [threading.Thread(target=worker, args=(3,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    processor = work(activity)
    machine = {"StartAt": "M", "States": {"M": {"Type": "Map", "ItemProcessor": processor, "End": True}}}
    run = cloud.run(machine, list(range(12)))
    for thread in threads:
        thread.join(20)
    assert sorted(done) == list(range(12))
    assert json.loads(run["output"]) == [number * 2 for number in range(12)]


def test_a_worker_reports_a_failure_and_a_new_attempt_has_a_new_token(cloud: LocalCloud, activity: str) -> None:
    states = cloud.client("stepfunctions")
    retry = [{"ErrorEquals": ["E"], "IntervalSeconds": 1, "MaxAttempts": 1}]
    execution = cloud.start(cloud.machine(work(activity, Retry=retry)), {})
    first = states.get_activity_task(activityArn=activity)["taskToken"]
    states.send_task_failure(taskToken=first, error="E", cause="c")
    second = states.get_activity_task(activityArn=activity)["taskToken"]
    assert second != first
    with refused("TaskTimedOut", f"Task Timed Out: '{activity}'"):
        states.send_task_heartbeat(taskToken=first)
    states.send_task_success(taskToken=second, output="1")
    assert cloud.ended(execution)["output"] == "1"


def test_what_a_worker_sends_wrongly_is_refused_and_changes_nothing(cloud: LocalCloud, activity: str) -> None:
    states = cloud.client("stepfunctions")
    execution = cloud.start(cloud.machine(work(activity)), {})
    token = states.get_activity_task(activityArn=activity)["taskToken"]
    with refused("InvalidOutput", "Invalid Output: 'not-json' is not valid JSON."):
        states.send_task_success(taskToken=token, output="not-json")
    for call, arguments in (
        (states.send_task_success, {"output": "not-json"}),
        (states.send_task_failure, {"error": "E"}),
        (states.send_task_heartbeat, {}),
    ):
        with refused("InvalidToken", "Invalid Token: 'Invalid token'"):
            call(taskToken="not-a-task-token", **arguments)
    with refused("ValidationException", "'error' failed to satisfy constraint: .* less than or equal to 256"):
        states.send_task_failure(taskToken=token, error="E" * 257)
    with refused("ValidationException", "'cause' .* 32768"):
        states.send_task_failure(taskToken=token, error="E", cause="c" * 32_769)
    with refused("ValidationException", "'cause' .* 32768"):
        states.stop_execution(executionArn=execution, cause="c" * 32_769)
    states.send_task_failure(taskToken=token, error="E" * 256, cause="c" * 32_768)
    run = cloud.ended(execution)
    assert (run["error"], run["cause"]) == ("E" * 256, "c" * 32_768)
    with refused("InvalidOutput"):
        states.send_task_success(taskToken=token, output="not-json")
    with refused("TaskTimedOut", f"Task Timed Out: '{activity}'"):
        states.send_task_success(taskToken=token, output="{}")


def test_a_stopped_executions_task_is_given_to_nobody(cloud: LocalCloud, activity: str) -> None:
    states = cloud.client("stepfunctions")
    machine = cloud.machine(work(activity))
    stopped = cloud.start(machine, {"n": 1})
    wait_until(lambda: "ActivityScheduled" in types(cloud.events(stopped)))
    states.stop_execution(executionArn=stopped)
    execution = cloud.start(machine, {"n": 2})
    task = states.get_activity_task(activityArn=activity)
    assert json.loads(task["input"]) == {"n": 2}
    states.send_task_success(taskToken=task["taskToken"], output="{}")
    assert cloud.ended(execution)["status"] == "SUCCEEDED"
    assert types(cloud.events(stopped))[-2:] == ["ActivityScheduled", "ExecutionAborted"]


def test_an_execution_ends_at_an_activity_that_is_not_there(cloud: LocalCloud) -> None:
    arn = f"arn:aws:states:{REGION}:000000000000:activity:{unique('nobody')}"
    run = cloud.run(work(arn))
    assert run["error"] == "States.Runtime"
    assert run["cause"].endswith(f"(entered at the event id #2). The activity {arn} does not exist.")
    assert types(cloud.events(run["executionArn"])) == ["ExecutionStarted", "TaskStateEntered", "ExecutionFailed"]


def test_an_express_machine_has_no_activities(cloud: LocalCloud, activity: str) -> None:
    with refused("InvalidDefinition", "Express state machine does not support Activity ARN"):
        cloud.client("stepfunctions").create_state_machine(
            name=unique("machine"), definition=json.dumps(work(activity)), roleArn=ROLE, type="EXPRESS"
        )


# --- the queue itself ----------------------------------------------------------------------------------------------

ARN = f"arn:aws:states:{REGION}:000000000000:activity:a"


def with_activity() -> Activities:
    activities = Activities()
    activities.create(Activity(arn=ARN, name="a", created_at=0.0, encryption={}))
    return activities


def test_without_a_task_the_poll_ends_with_none_when_its_time_is_over() -> None:
    times = iter([0.0, 59.0, 60.0])
    activities = with_activity()
    activities._changed.wait = lambda timeout: True  # type: ignore[method-assign, assignment]
    assert activities.poll(ARN, None, lambda: next(times), 60.0) is None
    assert list(times) == []


@pytest.mark.parametrize("how", ["close", "delete"])
def test_a_waiting_worker_is_let_go_when_the_cloud_or_the_activity_goes(how: str) -> None:
    activities = with_activity()
    found: list[Work | None] = [Work("t", "{}", lambda worker: None)]

    def poll() -> None:
        found[:] = [activities.poll(ARN, None, lambda: 0.0, 60.0)]

    thread = threading.Thread(target=poll)
    thread.start()
    activities.close() if how == "close" else activities.delete(ARN)
    thread.join(20)
    assert found == [None]


def test_tasks_are_handed_out_in_order_and_each_once() -> None:
    activities, started = with_activity(), []
    for number in range(3):
        activities.schedule(ARN, Work(str(number), "{}", started.append))
    got = [activities.poll(ARN, f"w{number}", lambda: 0.0, 0.0) for number in range(4)]
    assert [work.task_token if work else None for work in got] == ["0", "1", "2", None]
    assert started == ["w0", "w1", "w2"]


def test_an_activity_with_another_encryption_is_another_activity() -> None:
    other = Activity(arn=ARN, name="a", created_at=0.0, encryption={"type": "CUSTOMER_MANAGED_KMS_KEY"})
    activities = with_activity()
    with pytest.raises(ApiError, match="already exists"):
        activities.create(other)
