"""The Step Functions API as boto3 and the AWS CLI use it, over our engine, with real functions and jobs behind."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.local.conftest import REGION, ROLE, LocalCloud, unique, wait_until

PASS = {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}}
WAIT = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 600, "End": True}}}


def task(resource: str, parameters: Any = None, **fields: Any) -> dict[str, Any]:
    state = {"Type": "Task", "Resource": resource, "End": True, **fields}
    if parameters is not None:
        state["Parameters"] = parameters
    return {"StartAt": "T", "States": {"T": state}}


def refused(code: str) -> Any:
    return pytest.raises(ClientError, match=rf"\({code}\)")


def types(events: list[Any]) -> list[str]:
    return [event["type"] for event in events]


# --- state machines ------------------------------------------------------------------------------------------------


def test_a_machine_is_created_described_updated_and_deleted(cloud: LocalCloud) -> None:
    states, name = cloud.client("stepfunctions"), unique("machine")
    logging = {"level": "OFF", "includeExecutionData": False}
    arn = cloud.machine(PASS, name=name, tags=[{"key": "a", "value": "1"}])
    assert arn == f"arn:aws:states:{REGION}:000000000000:stateMachine:{name}"
    described = states.describe_state_machine(stateMachineArn=arn)
    assert json.loads(described["definition"]) == PASS
    assert (described["status"], described["type"], described["roleArn"]) == ("ACTIVE", "STANDARD", ROLE)
    assert described["loggingConfiguration"] == logging
    updated = states.update_state_machine(stateMachineArn=arn, definition=json.dumps(WAIT))
    described = states.describe_state_machine(stateMachineArn=arn)
    assert json.loads(described["definition"]) == WAIT
    assert described["revisionId"] == updated["revisionId"]
    states.delete_state_machine(stateMachineArn=arn)
    with refused("StateMachineDoesNotExist"):
        states.describe_state_machine(stateMachineArn=arn)
    states.delete_state_machine(stateMachineArn=arn)


def test_creating_the_same_machine_again_is_no_error(cloud: LocalCloud) -> None:
    name = unique("machine")
    assert cloud.machine(PASS, name=name) == cloud.machine(PASS, name=name)
    with pytest.raises(ClientError, match=f"State Machine Already Exists: 'arn:.*:{name}'"):
        cloud.machine(WAIT, name=name)


def test_tags_are_kept_changed_and_removed(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    arn = cloud.machine(PASS, tags=[{"key": "a", "value": "1"}])
    states.tag_resource(resourceArn=arn, tags=[{"key": "a", "value": "2"}, {"key": "b", "value": "3"}])
    states.untag_resource(resourceArn=arn, tagKeys=["b"])
    assert states.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "a", "value": "2"}]
    with refused("ResourceNotFound"):
        states.list_tags_for_resource(resourceArn=arn + "-nobody")


MISSING_TARGET = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "Nowhere"}}}


@pytest.mark.parametrize(
    ("parameters", "code", "text"),
    [
        ({"definition": "not json"}, "InvalidDefinition", "Invalid State Machine Definition: '"),
        ({"definition": json.dumps(MISSING_TARGET)}, "InvalidDefinition", "MISSING_TRANSITION_TARGET"),
        ({"name": "a b"}, "InvalidName", "Invalid Name: 'a b'"),
        ({"roleArn": "nobody"}, "InvalidArn", "Invalid Role Arn: 'nobody'"),
        (
            {"definition": json.dumps(task("arn:aws:states:::glue:startJobRun.sync", {"JobName": "j"}))},
            "InvalidDefinition",
            r"does not run arn:aws:states:::glue:startJobRun.sync.* at /States/T/Resource",
        ),
        (
            {"definition": json.dumps(task("arn:aws:states:::aws-sdk:ecs:runTask", {"TaskDefinition": "d"}))},
            "InvalidDefinition",
            "nothing behind it would do the work",
        ),
        ({"definition": json.dumps(task("${FunctionArn}"))}, "InvalidDefinition", "a placeholder"),
    ],
)
def test_a_bad_machine_is_refused(cloud: LocalCloud, parameters: dict[str, Any], code: str, text: str) -> None:
    arguments = {"name": unique("machine"), "roleArn": ROLE, "definition": json.dumps(PASS), **parameters}
    with pytest.raises(ClientError, match=text) as raised:
        cloud.client("stepfunctions").create_state_machine(**arguments)
    assert raised.value.response["Error"]["Code"] == code


def test_an_update_needs_something_to_change(cloud: LocalCloud) -> None:
    with pytest.raises(ClientError, match="Either the definition, the role ARN, the LoggingConfiguration"):
        cloud.client("stepfunctions").update_state_machine(stateMachineArn=cloud.machine(PASS))


def test_validation_answers_with_diagnostics(cloud: LocalCloud) -> None:
    validate = cloud.client("stepfunctions").validate_state_machine_definition
    assert validate(definition=json.dumps(PASS)) | {"ResponseMetadata": 0} == {
        "result": "OK",
        "diagnostics": [],
        "truncated": False,
        "ResponseMetadata": 0,
    }
    answer = validate(definition=json.dumps(MISSING_TARGET))
    assert answer["result"] == "FAIL"
    assert ("MISSING_TRANSITION_TARGET", "/States/A/Next") in [
        (found["code"], found.get("location")) for found in answer["diagnostics"]
    ]


# --- executions ----------------------------------------------------------------------------------------------------


def test_an_execution_ends_with_its_output_and_history(cloud: LocalCloud) -> None:
    run = cloud.run(PASS, {"a": [1, "é"]})
    assert (run["status"], json.loads(run["output"])) == ("SUCCEEDED", {"a": [1, "é"]})
    assert run["startDate"] <= run["stopDate"]
    events = cloud.events(run["executionArn"])
    assert types(events) == ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]
    assert [event["previousEventId"] for event in events] == [0, 0, 2, 3]
    assert events[0]["executionStartedEventDetails"]["roleArn"] == ROLE


def test_history_comes_in_pages_backwards_and_without_data(cloud: LocalCloud) -> None:
    arn = cloud.run(PASS)["executionArn"]
    ask = cloud.client("stepfunctions").get_execution_history
    first = ask(executionArn=arn, maxResults=3)
    second = ask(executionArn=arn, maxResults=3, nextToken=first["nextToken"])
    assert [event["id"] for event in first["events"] + second["events"]] == [1, 2, 3, 4]
    assert "nextToken" not in second
    backwards = ask(executionArn=arn, reverseOrder=True, includeExecutionData=False)["events"]
    assert [event["id"] for event in backwards] == [4, 3, 2, 1]
    assert "input" not in backwards[2]["stateEnteredEventDetails"]
    assert backwards[2]["stateEnteredEventDetails"]["name"] == "A"
    with pytest.raises(ClientError, match="Invalid Token"):
        ask(executionArn=arn, nextToken="made up")


def test_a_second_start_with_the_same_name(cloud: LocalCloud) -> None:
    """Running with the same input: the same execution. Otherwise it exists already."""
    machine, name = cloud.machine(WAIT), unique("run")
    first = cloud.start(machine, {"a": 1}, name=name)
    assert cloud.start(machine, {"a": 1}, name=name) == first
    with pytest.raises(ClientError, match=f"Execution Already Exists: '{first}'"):
        cloud.start(machine, {"a": 2}, name=name)
    cloud.client("stepfunctions").stop_execution(executionArn=first)
    with refused("ExecutionAlreadyExists"):
        cloud.start(machine, {"a": 1}, name=name)


def test_stopping_aborts_with_error_and_cause(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    execution = cloud.start(cloud.machine(WAIT))
    states.stop_execution(executionArn=execution, error="Enough", cause="waited too long")
    run = states.describe_execution(executionArn=execution)
    assert (run["status"], run["error"], run["cause"]) == ("ABORTED", "Enough", "waited too long")
    assert types(cloud.events(execution)) == ["ExecutionStarted", "WaitStateEntered", "ExecutionAborted"]


def test_executions_are_listed_by_status_newest_first(cloud: LocalCloud) -> None:
    states, machine = cloud.client("stepfunctions"), cloud.machine(WAIT)
    executions = [cloud.start(machine) for _ in range(3)]
    states.stop_execution(executionArn=executions[0])

    def listed(**parameters: Any) -> list[str]:
        found = states.list_executions(stateMachineArn=machine, **parameters)["executions"]
        return [one["executionArn"] for one in found]

    assert listed() == executions[::-1]
    assert listed(statusFilter="ABORTED") == executions[:1]
    assert listed(maxResults=2) == [executions[2], executions[1]]


def test_a_machine_of_an_execution_is_the_one_it_began_with(cloud: LocalCloud) -> None:
    states, machine = cloud.client("stepfunctions"), cloud.machine(WAIT)
    execution = cloud.start(machine)
    states.update_state_machine(stateMachineArn=machine, definition=json.dumps(PASS))
    described = states.describe_state_machine_for_execution(executionArn=execution)
    assert json.loads(described["definition"]) == WAIT


def test_deleting_a_machine_ends_its_executions(cloud: LocalCloud) -> None:
    machine = cloud.machine(WAIT)
    execution = cloud.start(machine)
    cloud.client("stepfunctions").delete_state_machine(stateMachineArn=machine)
    with refused("ExecutionDoesNotExist"):
        cloud.client("stepfunctions").describe_execution(executionArn=execution)


@pytest.mark.parametrize(
    ("parameters", "code", "text"),
    [
        ({"input": "not json"}, "InvalidExecutionInput", "Unrecognized token 'not': was expecting"),
        ({"input": "NaN"}, "InvalidExecutionInput", "Unrecognized token 'NaN'"),
        ({"input": "[" * 100_000}, "InvalidExecutionInput", "nested too deep"),
        ({"input": '"' + "a" * 262_144 + '"'}, "ValidationException", "less than or equal to 262144"),
        ({"name": "a b"}, "InvalidName", "Invalid Name: 'a b'"),
    ],
)
def test_a_bad_start_is_refused(cloud: LocalCloud, parameters: dict[str, str], code: str, text: str) -> None:
    with pytest.raises(ClientError, match=text) as raised:
        cloud.client("stepfunctions").start_execution(stateMachineArn=cloud.machine(PASS), **parameters)
    assert raised.value.response["Error"]["Code"] == code


def test_an_express_machine_answers_at_once(cloud: LocalCloud) -> None:
    """A synchronous start carries the output; the history API refuses its ARN as AWS does."""
    states, machine = cloud.client("stepfunctions"), cloud.machine(PASS, type="EXPRESS")
    answer = states.start_sync_execution(stateMachineArn=machine, input='{"a":1}')
    assert (answer["status"], answer["output"]) == ("SUCCEEDED", '{"a":1}')
    assert answer["billingDetails"]["billedDurationInMilliseconds"] >= 100
    with pytest.raises(ClientError, match="Resource type not valid in this context: express"):
        states.describe_execution(executionArn=answer["executionArn"])
    with refused("StateMachineTypeNotSupported"):
        states.start_sync_execution(stateMachineArn=cloud.machine(PASS))


def test_waiting_takes_real_time(cloud: LocalCloud) -> None:
    began = time.monotonic()
    run = cloud.run({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1, "End": True}}})
    assert run["status"] == "SUCCEEDED"
    assert time.monotonic() - began >= 1


def test_a_loop_that_never_waits_keeps_nobody_waiting(cloud: LocalCloud) -> None:
    """It runs into the limit of 25,000 events while another execution comes and goes."""
    endless = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"}}}
    choice = {"Type": "Choice", "Choices": [{"Variable": "$.stop", "IsPresent": True, "Next": "End"}], "Default": "A"}
    endless["States"] |= {"B": {"Type": "Pass", "Next": "C"}, "C": choice, "End": {"Type": "Succeed"}}  # type: ignore[index]
    execution = cloud.start(cloud.machine(endless))
    assert cloud.run(PASS)["status"] == "SUCCEEDED"
    run = cloud.ended(execution)
    assert (run["status"], run["error"]) == ("FAILED", "States.Runtime")


def test_history_goes_to_the_log_group_that_the_machine_names(cloud: LocalCloud) -> None:
    group = f"/aws/vendedlogs/states/{unique('group')}"
    logs = cloud.client("logs")
    logs.create_log_group(logGroupName=group)
    destination = {"cloudWatchLogsLogGroup": {"logGroupArn": f"arn:aws:logs:{REGION}:000000000000:log-group:{group}:*"}}
    configuration = {"level": "ALL", "includeExecutionData": True, "destinations": [destination]}
    execution = cloud.start(cloud.machine(PASS, loggingConfiguration=configuration), {"a": 1})
    events = wait_until(lambda: len(found := logs.filter_log_events(logGroupName=group)["events"]) == 4 and found)
    records = [json.loads(event["message"]) for event in events]
    assert [record["type"] for record in records] == types(cloud.events(execution))
    assert records[0]["execution_arn"] == execution
    assert records[0]["details"]["input"] == '{"a":1}'.replace(":", ": ")


def test_a_history_that_cannot_be_logged_does_not_hold_the_execution(cloud: LocalCloud) -> None:
    """A destination that names no log group is a fault of the configuration, and the execution must still end."""
    configuration = {"level": "ALL", "includeExecutionData": True, "destinations": [{}]}
    wait = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 1, "End": True}}}
    execution = cloud.start(cloud.machine(wait, loggingConfiguration=configuration), {})
    assert cloud.ended(execution)["status"] == "SUCCEEDED"


# --- tasks ---------------------------------------------------------------------------------------------------------

DOUBLE = """
    import time
    class Unlucky(Exception):
        pass
    def handle(event, context):
        if "fail" in event:
            raise Unlucky(event["fail"])
        if "sleep" in event:
            time.sleep(event["sleep"])
        return {"twice": event["number"] * 2}
"""


@pytest.fixture(scope="module")
def double(cloud: LocalCloud) -> str:
    name = cloud.function(DOUBLE, Timeout=30)
    return str(cloud.client("lambda").get_function(FunctionName=name)["Configuration"]["FunctionArn"])


def test_lambda_invoke_wraps_the_functions_answer(cloud: LocalCloud, double: str) -> None:
    parameters = {"FunctionName": double, "Payload.$": "$"}
    run = cloud.run(task("arn:aws:states:::lambda:invoke", parameters), {"number": 4})
    output = json.loads(run["output"])
    assert output.keys() == {"ExecutedVersion", "Payload", "SdkHttpMetadata", "SdkResponseMetadata", "StatusCode"}
    assert (output["Payload"], output["StatusCode"], output["ExecutedVersion"]) == ({"twice": 8}, 200, "$LATEST")
    assert output["SdkHttpMetadata"]["HttpHeaders"]["x-amzn-RequestId"] == output["SdkResponseMetadata"]["RequestId"]
    assert types(cloud.events(run["executionArn"]))[1:5] == [
        "TaskStateEntered",
        "TaskScheduled",
        "TaskStarted",
        "TaskSucceeded",
    ]


def test_a_functions_arn_answers_the_bare_result(cloud: LocalCloud, double: str) -> None:
    run = cloud.run(task(double), {"number": 4})
    assert json.loads(run["output"]) == {"twice": 8}
    assert "LambdaFunctionSucceeded" in types(cloud.events(run["executionArn"]))


def test_what_a_function_raises_can_be_caught_by_name(cloud: LocalCloud, double: str) -> None:
    definition = task(double, Catch=[{"ErrorEquals": ["Unlucky"], "Next": "Caught"}])
    definition["States"]["Caught"] = {"Type": "Pass", "End": True}
    output = json.loads(cloud.run(definition, {"fail": "no"})["output"])
    assert output["Error"] == "Unlucky"
    assert json.loads(output["Cause"])["errorMessage"] == "no"


def test_a_missing_function_fails_with_lambdas_error(cloud: LocalCloud) -> None:
    run = cloud.run(task("arn:aws:states:::lambda:invoke", {"FunctionName": "nobody", "Payload": {}}))
    assert run["error"] == "Lambda.ResourceNotFoundException"
    assert run["cause"].startswith(
        "Function not found: arn:aws:lambda:eu-north-1:000000000000:function:nobody:$LATEST ("
    )
    assert "Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException; Request ID: " in run["cause"]


def test_a_state_that_times_out_does_not_wait_for_its_function(cloud: LocalCloud, double: str) -> None:
    run = cloud.run(task(double, TimeoutSeconds=1), {"sleep": 20, "number": 0})
    assert run["error"] == "States.Timeout"
    assert (run["stopDate"] - run["startDate"]).total_seconds() < 5


PROGRAM = """
    import os, sys, time
    print(os.environ.get("MANAGED_BY_AWS"), os.environ.get("MINE"))
    if sys.argv[1] == "wait":
        time.sleep(600)
    sys.exit(int(sys.argv[1]))
"""


@pytest.fixture(scope="module")
def job(cloud: LocalCloud) -> dict[str, Any]:
    """Parameters of a submitJob task; the job's parameter ``todo`` is an exit code or ``wait``."""
    command = ["python", "-m", "program", "Ref::todo"]
    definition = cloud.job_definition(cloud.image(program=PROGRAM), command)
    return {"JobName": "job", "JobDefinition": definition, "JobQueue": cloud.queue()}


SUBMIT = "arn:aws:states:::batch:submitJob.sync"


def test_a_job_is_waited_for_and_described(cloud: LocalCloud, job: dict[str, Any]) -> None:
    overrides = {"Environment": [{"Name": "MINE", "Value": "yes"}]}
    run = cloud.run(task(SUBMIT, {**job, "Parameters": {"todo": "0"}, "ContainerOverrides": overrides}))
    output = json.loads(run["output"])
    assert (output["Status"], output["Container"]["ExitCode"]) == ("SUCCEEDED", 0)
    assert cloud.lines("/aws/batch/job", output["Container"]["LogStreamName"]) == ["STARTED_BY_STEP_FUNCTIONS yes"]
    events = cloud.events(run["executionArn"])
    assert types(events)[2:6] == ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]
    submitted = json.loads(events[4]["taskSubmittedEventDetails"]["output"])
    assert submitted["JobId"] == output["JobId"]


def test_a_failed_job_is_the_cause(cloud: LocalCloud, job: dict[str, Any]) -> None:
    run = cloud.run(task(SUBMIT, {**job, "Parameters": {"todo": "3"}}))
    assert run["error"] == "States.TaskFailed"
    cause = json.loads(run["cause"])
    assert (cause["Status"], cause["Container"]["ExitCode"]) == ("FAILED", 3)
    assert cause["StatusReason"] == "Essential container in task exited"


def test_a_job_that_cannot_be_submitted_fails_with_batchs_error(cloud: LocalCloud, job: dict[str, Any]) -> None:
    run = cloud.run(task(SUBMIT, {**job, "JobDefinition": "nobody"}))
    assert run["error"] == "Batch.ClientException"
    assert run["cause"].startswith("Job definition nobody does not exist (Service: AWSBatch; Status Code: 400;")


@pytest.mark.parametrize("how", ["state time-out", "stop", "sibling"])
def test_a_job_that_nobody_waits_for_is_ended(cloud: LocalCloud, job: dict[str, Any], how: str) -> None:
    """A time-out of the state, StopExecution and a failing sibling branch each end the job's process."""
    name = unique("job")
    definition = task(SUBMIT, {**job, "JobName": name, "Parameters": {"todo": "wait"}})
    if how == "state time-out":
        definition["States"]["T"]["TimeoutSeconds"] = 2
    if how == "sibling":
        delay = {"Type": "Wait", "Seconds": 1, "Next": "F"}
        other = {"StartAt": "D", "States": {"D": delay, "F": {"Type": "Fail", "Error": "Sibling"}}}
        branches = [definition, other]
        definition = {"StartAt": "P", "States": {"P": {"Type": "Parallel", "Branches": branches, "End": True}}}
    execution = cloud.start(cloud.machine(definition))
    batch = cloud.client("batch")
    named = [{"name": "JOB_NAME", "values": [name]}]

    def found() -> Any:
        jobs = batch.list_jobs(jobQueue=job["JobQueue"], filters=named)["jobSummaryList"]
        return jobs and jobs[0]

    if how == "stop":
        wait_until(lambda: (found() or {}).get("status") == "RUNNING")
        cloud.client("stepfunctions").stop_execution(executionArn=execution)
    run = cloud.ended(execution)
    expected = {"state time-out": "States.Timeout", "stop": None, "sibling": "Sibling"}
    assert run.get("error") == expected[how]
    ended = wait_until(lambda: (one := found())["status"] == "FAILED" and one)
    assert "no longer waits for it" in ended["statusReason"]


def test_sns_and_sqs_take_objects_as_text(cloud: LocalCloud) -> None:
    sqs, sns = cloud.client("sqs"), cloud.client("sns")
    queue = sqs.create_queue(QueueName=unique("queue"))["QueueUrl"]
    run = cloud.run(
        task("arn:aws:states:::sqs:sendMessage", {"QueueUrl": queue, "MessageBody": {"a.$": "$.a"}}), {"a": [1]}
    )
    output = json.loads(run["output"])
    message = sqs.receive_message(QueueUrl=queue)["Messages"][0]
    assert (json.loads(message["Body"]), message["MessageId"]) == ({"a": [1]}, output["MessageId"])
    assert output["SdkHttpMetadata"]["HttpStatusCode"] == 200
    topic = sns.create_topic(Name=unique("topic"))["TopicArn"]
    run = cloud.run(task("arn:aws:states:::sns:publish", {"TopicArn": topic, "Message": {"a": 1}}))
    assert json.loads(run["output"])["MessageId"]
    run = cloud.run(task("arn:aws:states:::sns:publish", {"TopicArn": topic + "x", "Message": "m"}))
    assert run["error"].startswith("SNS.")


def test_any_sdk_call_goes_through_under_its_java_names(cloud: LocalCloud) -> None:
    s3, bucket = cloud.client("s3"), unique("bucket")
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
    s3.put_object(Bucket=bucket, Key="k", Body=b"text")
    run = cloud.run(task("arn:aws:states:::aws-sdk:s3:getObject", {"Bucket": bucket, "Key": "k"}))
    output = json.loads(run["output"])
    assert output["Body"] == "text"
    assert "SdkHttpMetadata" not in output
    run = cloud.run(task("arn:aws:states:::aws-sdk:s3:getObject", {"Bucket": bucket, "Key": "none"}))
    assert run["error"] == "S3.NoSuchKeyException"
    assert "(Service: S3, Status Code: 404, Request ID: " in run["cause"]


def test_a_child_execution_is_waited_for(cloud: LocalCloud) -> None:
    child = cloud.machine(PASS)
    for pattern, value in ((".sync:2", {"q": 1}), (".sync", '{"q":1}')):
        run = cloud.run(
            task(f"arn:aws:states:::states:startExecution{pattern}", {"StateMachineArn": child, "Input": {"q": 1}})
        )
        output = json.loads(run["output"])
        assert (output["Status"], output["Output"], output["Input"]) == ("SUCCEEDED", value, value)
    failing = cloud.machine({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Oops"}}})
    run = cloud.run(task("arn:aws:states:::states:startExecution.sync:2", {"StateMachineArn": failing}))
    assert run["error"] == "States.TaskFailed"
    assert json.loads(run["cause"])["Error"] == "Oops"
    run = cloud.run(task("arn:aws:states:::states:startExecution", {"StateMachineArn": child + "x"}))
    assert run["error"] == "StepFunctions.StateMachineDoesNotExistException"


@pytest.mark.parametrize("how", ["success", "failure", "heartbeat missed"])
def test_a_task_token_is_waited_for(cloud: LocalCloud, how: str) -> None:
    sqs, states = cloud.client("sqs"), cloud.client("stepfunctions")
    queue = sqs.create_queue(QueueName=unique("queue"))["QueueUrl"]
    parameters = {"QueueUrl": queue, "MessageBody": {"token.$": "$$.Task.Token"}}
    beat = {"HeartbeatSeconds": 1} if how == "heartbeat missed" else {}
    execution = cloud.start(
        cloud.machine(task("arn:aws:states:::sqs:sendMessage.waitForTaskToken", parameters, **beat))
    )
    message = wait_until(lambda: sqs.receive_message(QueueUrl=queue).get("Messages"))[0]
    token = json.loads(message["Body"])["token"]
    if how == "success":
        states.send_task_heartbeat(taskToken=token)
        states.send_task_success(taskToken=token, output='{"ok":true}')
        assert cloud.ended(execution)["output"] == '{"ok":true}'
    elif how == "failure":
        states.send_task_failure(taskToken=token, error="Refused", cause="by hand")
        run = cloud.ended(execution)
        assert (run["error"], run["cause"]) == ("Refused", "by hand")
    else:
        assert cloud.ended(execution)["error"] == "States.Timeout"
    assert "TaskSubmitted" in types(cloud.events(execution))
    with refused("TaskTimedOut"):
        states.send_task_success(taskToken=token, output="{}")


def test_many_functions_run_side_by_side(cloud: LocalCloud, double: str) -> None:
    iterator = {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": double, "End": True}}}
    machine = {"StartAt": "M", "States": {"M": {"Type": "Map", "ItemProcessor": iterator, "End": True}}}
    run = cloud.run(machine, [{"number": number} for number in range(8)])
    assert json.loads(run["output"]) == [{"twice": 2 * number} for number in range(8)]


def test_the_aws_cli_shows_what_happened(cloud: LocalCloud, tmp_path: Any) -> None:
    program = shutil.which("aws")
    if program is None:
        pytest.skip("the AWS CLI is not installed")
    execution = cloud.run(PASS)["executionArn"]
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": REGION,
    }

    def aws(*arguments: str) -> Any:
        command = [program, "--endpoint-url", cloud.endpoint, "--output", "json", *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    assert aws("stepfunctions", "list-state-machines")["stateMachines"]
    history = aws("stepfunctions", "get-execution-history", "--execution-arn", execution)
    assert types(history["events"])[-1] == "ExecutionSucceeded"
