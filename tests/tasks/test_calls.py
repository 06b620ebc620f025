"""Functions made from botocore's models: what is refused at the call's line, what an answer is known to have."""

from __future__ import annotations

import functools
import inspect
import operator
from collections.abc import Callable
from typing import Any

import pytest

from stepsmith import DefinitionError, Pass, Step, Succeed, context, each, fn
from stepsmith.integrations import parse_resource, sample_result, services
from stepsmith.resources import Topic
from stepsmith.tasks import aws_sdk, batch, dynamodb, ecs, events, glue, http, lambda_, sns, sqs, states, task
from stepsmith.testing import run
from stepsmith.validation import validate
from tests.authoring import authored
from tests.authoring.authored import COUNT, JOB
from tests.tasks.samples import arguments


def refusal(make: Callable[..., Any]) -> str:
    """The whole message; it must begin with this file and the line in it."""
    with pytest.raises(DefinitionError) as caught:
        authored.build(lambda run: make(run) if inspect.signature(make).parameters else make())
    message = str(caught.value)
    assert message.startswith("tests/tasks/test_calls.py:"), message
    return message


class TestParameters:
    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (lambda: aws_sdk.s4, "aws_sdk has no service 's4'"),
            (lambda: aws_sdk.S3, "did you mean s3?"),
            (lambda: aws_sdk.logs, "did you mean cloudwatchlogs?"),
            (lambda: aws_sdk.cloudwatch_logs, "did you mean cloudwatchlogs?"),
            (lambda: aws_sdk.stepfunctions, "did you mean sfn?"),
            (lambda: aws_sdk.s3.listBuckets, "aws_sdk.s3 has no operation 'listBuckets'; did you mean list_buckets?"),
            (lambda: aws_sdk.s3.list_bukets, "did you mean list_buckets?"),
            (
                lambda: aws_sdk.s3.select_object_content,
                "Step Functions does not support aws-sdk:s3:selectObjectContent",
            ),
            (lambda: aws_sdk.s3.get_object("A", "b", "k"), "parameters of get_object are given by name"),
            (
                lambda: aws_sdk.s3.get_object("A", bucket="b", Key="k"),
                "spelt as AWS spells them; write Bucket for bucket",
            ),
            (lambda: sqs.send_message("A", queue_url="u", MessageBody="m"), "write QueueUrl for queue_url"),
            (
                lambda: aws_sdk.s3.get_object("A", Bucket="b", Key="k", timeout_second=1),
                "did you mean timeout_seconds?",
            ),
            (lambda: aws_sdk.s3.get_object("A", Key="k"), "A: s3:getObject needs Bucket"),
            (lambda: aws_sdk.s3.get_object("A", Bucket="b", Key=5), "Key of s3:getObject must be a string, found 5"),
            (
                lambda: aws_sdk.rds.describe_db_instances("A", DBInstanceIdentifier="i"),
                "is written DbInstanceIdentifier in a state machine",
            ),
            (
                lambda: aws_sdk.s3.put_object("A", Bucket="b", Key="k", StorageClass="GLACIR"),
                "found GLACIR; did you mean GLACIER?",
            ),
            (
                lambda: aws_sdk.s3.delete_objects("A", Bucket="b", Delete={"Objects": [{}]}),
                "s3:deleteObjects needs Key in Delete.Objects.0",
            ),
            (
                lambda: glue.start_job_run("A", JobName="j", NotificationProperty={"NotifyAfter": 3}),
                "has no parameter NotifyAfter; did you mean NotifyDelayAfter?",
            ),
            (
                lambda: http.invoke("A", ApiEndpoint="https://x", Method="FETCH"),
                "Method of http:invoke is one of GET, POST, PUT",
            ),
            (lambda: dynamodb.get_item("A", TableName="t", Key=["x"]), "Key of dynamodb:getItem must be an object"),
            (
                lambda run: aws_sdk.s3.get_object("A", Bucket=fn.count(run.x), Key="k"),
                "Bucket of s3:getObject must be a string, and count(…) is a number",
            ),
            (
                lambda: aws_sdk.s3.delete_objects("A", Bucket="b", Delete={"Objects": context.execution_name}),
                "must be an array, and an expression is a text",
            ),
            (lambda: batch.submit_job("A", JOB, JobName="x"), "submit_job sets JobName itself"),
            (
                lambda: batch.submit_job("A", JOB, Tag={"a": "b"}),
                "batch:submitJob has no parameter Tag; did you mean Tags?",
            ),
            (lambda: batch.submit_job("A", JobName="n", JobQueue="q"), "batch:submitJob needs JobDefinition"),
            (lambda: batch.submit_job("A", parameters={"a": "b"}), "write Parameters for parameters"),
            (lambda: lambda_.invoke("A", COUNT, Qualifer="1"), "did you mean Qualifier?"),
            (lambda: sns.publish("A", Message="m", TopicArm="t"), "did you mean TopicArn?"),
        ],
    )
    def test_what_the_api_does_not_take_is_refused_where_it_is_written(self, make: Any, message: str) -> None:
        assert message in refusal(make)

    def test_a_misspelt_parameter_is_one_problem(self) -> None:
        message = refusal(lambda: aws_sdk.s3.get_object("A", Bukket="b", Key="k"))
        assert message.splitlines()[0].endswith("A: s3:getObject has no parameter Bukket; did you mean Bucket?")

    def test_references_texts_with_references_and_tokens_are_let_through(self) -> None:
        alerts = Topic("Alerts")

        def function(run: Any) -> Step:
            return aws_sdk.sns.publish(
                "A", TopicArn=alerts.arn, Message={"run": run.id}, Subject=f"run {run.id}",
                MessageAttributes=run.attributes,
            )  # fmt: skip

        built = authored.build(function)
        assert built.resources == (alerts,)
        assert authored.states(function)["A"]["Arguments"] == {
            "TopicArn": "${AlertsArn}",
            "Message": {"run": "{% $states.context.Execution.Input.id %}"},
            "Subject": "{% 'run ' & $states.context.Execution.Input.id %}",
            "MessageAttributes": "{% $states.context.Execution.Input.attributes %}",
        }


class TestPatterns:
    @pytest.mark.parametrize(
        ("make", "resource"),
        [
            (lambda: glue.start_job_run("A", JobName="j"), "glue:startJobRun.sync"),
            (lambda: glue.start_job_run("A", JobName="j", wait=False), "glue:startJobRun"),
            (lambda: states.start_execution("A", StateMachineArn="m"), "states:startExecution.sync:2"),
            (lambda: states.start_execution_as_text("A", StateMachineArn="m"), "states:startExecution.sync"),
            (lambda: states.start_execution("A", StateMachineArn="m", wait=False), "states:startExecution"),
            (
                lambda: ecs.run_task(
                    "A", TaskDefinition="d", Overrides={"TaskRoleArn": context.task_token}, wait_for_task_token=True
                ),
                "ecs:runTask.waitForTaskToken",
            ),
            (lambda: batch.submit_job("A", JOB), "batch:submitJob.sync"),
            (lambda: batch.submit_job("A", JOB, wait=False), "batch:submitJob"),
            (lambda: batch.submit_job("A", JobName="n", JobQueue="q", JobDefinition="d"), "batch:submitJob.sync"),
            (
                lambda: lambda_.invoke("A", COUNT, {"token": context.task_token}, wait_for_task_token=True),
                "lambda:invoke.waitForTaskToken",
            ),
            (lambda: lambda_.invoke("A", FunctionName="f"), "lambda:invoke"),
            (
                lambda: sns.publish("A", TopicArn="t", Message=f"{context.task_token}", wait_for_task_token=True),
                "sns:publish.waitForTaskToken",
            ),
            (lambda: aws_sdk.lambda_.list_functions("A"), "aws-sdk:lambda:listFunctions"),
            (
                lambda: aws_sdk.sqs.send_message(
                    "A", QueueUrl="u", MessageBody={"t": context.task_token}, wait_for_task_token=True
                ),
                "aws-sdk:sqs:sendMessage.waitForTaskToken",
            ),
        ],
    )
    def test_a_call_waits_as_it_says(self, make: Any, resource: str) -> None:
        assert authored.states(make)["A"]["Resource"] == f"arn:aws:states:::{resource}"

    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (
                lambda: dynamodb.get_item("A", TableName="t", Key={}, wait=True),
                "cannot be waited for; it answers at once",
            ),
            (
                lambda: glue.start_job_run("A", JobName="j", wait_for_task_token=True),
                "glue:startJobRun cannot wait for a task token",
            ),
            (
                lambda: ecs.run_task("A", TaskDefinition="d", wait=True, wait_for_task_token=True),
                "for the job's end or for the token, not for both",
            ),
            (
                lambda: sqs.send_message("A", QueueUrl="u", MessageBody="m", wait_for_task_token=True),
                "A would wait for ever: nothing in its parameters is context.task_token",
            ),
            (
                lambda: lambda_.invoke("A", COUNT, {"x": 1}, wait_for_task_token=True),
                "A would wait for ever",
            ),
        ],
    )
    def test_a_pattern_that_the_action_does_not_have_is_refused(self, make: Any, message: str) -> None:
        assert message in refusal(make)

    def test_a_job_that_nobody_waits_for_has_no_status(self) -> None:
        assert "SubmittedJob has no field 'Status'" in refusal(
            lambda: batch.submit_job("A", JOB, wait=False).result.Status
        )

    def test_what_is_sent_for_a_token_may_be_anything(self) -> None:
        def function() -> Step:
            asked = sqs.send_message(
                "Ask", QueueUrl="u", MessageBody={"token": context.task_token}, wait_for_task_token=True
            )
            return asked >> Succeed("S", output=asked.result.anything)

        assert authored.states(function)["S"]["Output"] == "{% $Ask.anything %}"


class TestAnswers:
    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (
                lambda: aws_sdk.s3.list_buckets("A").result.Bukets,
                "ListBucketsOutput has no field 'Bukets'; did you mean 'Buckets'?",
            ),
            (
                lambda: aws_sdk.s3.list_buckets("A").result.Buckets[0].name,
                "Bucket has no field 'name'; did you mean 'Name'?",
            ),
            (lambda: aws_sdk.s3.list_buckets("A").result.Buckets.Name, "a list has no field 'Name': take one element"),
            (lambda: aws_sdk.s3.list_buckets("A").result.Owner.DisplayName.x, "a str has no field 'x'"),
            (lambda: glue.start_job_run("A", JobName="j").result.JobRunStat, "did you mean 'JobRunState'?"),
            (
                lambda: glue.start_job_run("A", JobName="j", wait=False).result.JobRunState,
                "StartJobRunResponse has no field 'JobRunState'",
            ),
            (
                lambda: http.invoke("A", ApiEndpoint="x", Method="GET").result.Body,
                "HttpAnswer has no field 'Body'; it has Headers",
            ),
            (lambda: states.start_execution("A", StateMachineArn="m").result.Outputs, "did you mean 'Output'?"),
            (
                lambda: states.start_execution_as_text("A", StateMachineArn="m").result.Output.x,
                "a str has no field 'x'",
            ),
            (
                lambda: events.put_events("A", Entries=[]).result.Entries[0].Id,
                "PutEventsResultEntry has no field 'Id'; it has EventId",
            ),
            (lambda: batch.submit_job("A", JobName="n", JobQueue="q", JobDefinition="d").result.Stat, "'Status'?"),
        ],
    )
    def test_what_no_answer_has_is_refused_where_it_is_read(self, make: Any, message: str) -> None:
        assert message in refusal(make)

    def test_an_answer_is_typed_down_to_its_leaves(self) -> None:
        def function() -> Step:
            found = aws_sdk.s3.list_buckets("List")
            names = each("Each", found.result.Buckets, lambda bucket: Pass("P", bucket.Name + "/"))
            started = states.start_execution("Start", StateMachineArn="m")
            metadata = events.put_events("Put", Entries=[])
            return (
                found >> names >> started >> metadata
                >> Succeed("S", output=[started.result.Output.anything, metadata.result.SdkHttpMetadata.HttpStatusCode])
            )  # fmt: skip

        built = authored.states(function)
        inner = built["Each"]["ItemProcessor"]["States"]["P"]
        assert inner["Output"] == "{% $states.context.Map.Item.Value.Name & '/' %}"

    def test_items_of_an_answer_are_checked_too(self) -> None:
        def function() -> Step:
            found = aws_sdk.s3.list_buckets("List")
            return found >> each("Each", found.result.Buckets, lambda bucket: Pass("P", bucket.Nam))

        assert "Bucket has no field 'Nam'; did you mean 'Name'?" in refusal(function)


class TestHelp:
    def test_a_function_has_the_signature_of_its_api(self) -> None:
        parameters = inspect.signature(glue.start_job_run).parameters
        assert list(parameters)[:2] == ["name", "JobName"]
        assert parameters["JobName"].default is inspect.Parameter.empty
        assert parameters["Arguments"].default is not inspect.Parameter.empty
        assert list(parameters)[-2:] == ["comment", "wait"]
        assert list(inspect.signature(aws_sdk.s3.list_buckets).parameters)[-1] == "wait_for_task_token"

    def test_help_names_the_parameters_and_what_they_may_be(self) -> None:
        shown = (inspect.getdoc(glue.start_job_run) or "").splitlines()
        assert shown[0].startswith("Run a job")
        assert "JobName: text, required" in shown
        assert "ExecutionClass: FLEX | STANDARD" in shown
        assert "Arguments: object" in shown
        assert type(glue.start_job_run).__doc__

    def test_services_and_operations_can_be_listed(self) -> None:
        assert {"s3", "lambda_", "cloudwatchlogs"} <= set(dir(aws_sdk))
        assert "list_objects_v2" in dir(aws_sdk.s3)

    def test_a_module_that_is_not_there_is_named(self) -> None:
        import stepsmith.tasks

        with pytest.raises(AttributeError, match="did you mean glue"):
            _ = stepsmith.tasks.glu

    def test_no_model_is_read_before_a_call_needs_it(self) -> None:
        import subprocess
        import sys

        code = (
            "from stepsmith.tasks import aws_sdk, batch, glue, lambda_, sns\n"
            "from stepsmith.integrations.models import service_model\n"
            "print(service_model.cache_info().currsize)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "0"

    def test_a_task_by_its_arn_is_not_checked(self) -> None:
        found = authored.states(lambda: task("A", "arn:aws:states:::aws-sdk:new:thing", {"Any": 1}))
        assert found["A"]["Arguments"] == {"Any": 1}


@pytest.mark.parametrize("segment", sorted(services())[::12])
def test_calls_of_any_service_are_valid_and_run(segment: str) -> None:
    """A few operations of every twelfth service, with what they need and on results of their own shape."""
    service = getattr(aws_sdk, segment)
    names = dir(service)[::25]

    def function() -> Step:
        calls = [getattr(service, name) for name in names]
        first, *others = [call(call.__name__, **arguments(call, everything=False)) for call in calls]
        return functools.reduce(operator.rshift, others, first)

    machine = authored.build(function).machine
    assert [one.message for one in validate(machine) if one.name != "secret-in-plain-text"] == []
    results = {name: sample_result(parse_resource(getattr(service, name).arn("request_response"))) for name in names}
    result = run(machine, {}, mocks=results)
    assert (result.status, result.error) == ("SUCCEEDED", None)
