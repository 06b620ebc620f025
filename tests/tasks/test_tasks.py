"""What the functions of each service make: their states, their checks, where jobs write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from stepsmith import DefinitionError, Pass, Round, Step, Succeed, context, each, fn, repeat, retry, workflow
from stepsmith.resources import Function
from stepsmith.tasks import aws_sdk, batch, lambda_, sns, task
from tests.authoring.authored import ALERTS, COUNT, JOB, build, states


@dataclass
class Inner:
    value: int


@dataclass
class Run:
    prefix: str
    inner: Inner
    many: list[Inner]


class TestTasks:
    def test_a_function_is_called_with_its_payload(self) -> None:
        found = states(lambda run: lambda_.invoke("A", COUNT, {"x": run.x}, timeout_seconds=60, comment="Why"))
        assert found["A"] == {
            "Type": "Task",
            "Comment": "Why",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": "${CountArn}", "Payload": {"x": "{% $states.context.Execution.Input.x %}"}},
            "TimeoutSeconds": 60,
            "Output": "{% $states.result.Payload %}",
            "End": True,
        }

    def test_a_payload_that_is_not_given_is_an_empty_object(self) -> None:
        assert states(lambda: lambda_.invoke("A", COUNT))["A"]["Arguments"]["Payload"] == {}

    def test_a_job_is_given_its_parameters_as_texts_and_its_outputs_as_addresses(self) -> None:
        def function(run: Any) -> Step:
            return batch.submit_job(
                "Resize all",
                JOB,
                parameters={"n": 5, "all": True, "x": run.x, "t": "text", "f": f"{run.x}/"},
                environment={"LEVEL": 3},
                Tags={"a": "b"},
            )

        address = "{% 's3://${DataName}/runs/' & $states.context.Execution.Name & '/Resize all/images.jsonl' %}"
        found = states(function)["Resize all"]
        assert found["Resource"] == "arn:aws:states:::batch:submitJob.sync"
        assert found["Arguments"] == {
            "JobName": "Resize-all",
            "JobDefinition": "${ResizeJobDefinitionArn}",
            "JobQueue": "${CpuQueueArn}",
            "Parameters": {
                "n": "5",
                "all": "true",
                "x": "{% $string($states.context.Execution.Input.x) %}",
                "t": "text",
                "f": "{% $states.context.Execution.Input.x & '/' %}",
                "output_images": address,
            },
            "ContainerOverrides": {
                "Environment": [
                    {"Name": "LEVEL", "Value": "3"},
                    {"Name": "STEPSMITH_EXECUTION", "Value": "{% $states.context.Execution.Name %}"},
                    {"Name": "STEPSMITH_STATE", "Value": "Resize all"},
                ]
            },
            "Tags": {"a": "b"},
        }
        assert found["Output"] == {
            "JobId": "{% $states.result.JobId %}",
            "JobName": "{% $states.result.JobName %}",
            "Status": "{% $states.result.Status %}",
            "Outputs": {"images": address},
        }

    @pytest.mark.parametrize("size", [2, 10_000])
    def test_an_array_job_has_a_size(self, size: int) -> None:
        found = states(lambda: batch.submit_job("Resize", JOB, array_size=size))["Resize"]
        assert found["Arguments"]["ArrayProperties"] == {"Size": size}

    def test_the_size_of_an_array_may_be_known_only_when_it_runs(self) -> None:
        def function(run: Any) -> Step:
            plan = lambda_.invoke("Plan", COUNT)
            return plan >> batch.submit_job("Resize", JOB, array_size=plan.result.chunks)

        found = states(function)
        assert found["Resize"]["Arguments"]["ArrayProperties"] == {"Size": "{% $Plan.chunks %}"}

    @pytest.mark.parametrize("size", [0, 1, 10_001, True, 2.5, "4"])
    def test_a_size_that_batch_would_refuse_is_refused(self, size: Any) -> None:
        with pytest.raises(DefinitionError, match="an array job has 2 to 10,000 indices"):
            build(lambda: batch.submit_job("Resize", JOB, array_size=size))

    def test_what_a_reader_is_told_is_where_the_job_writes(self) -> None:
        def function(run: Any) -> Step:
            job = batch.submit_job("Resize", JOB)
            return job >> lambda_.invoke("A", COUNT, [job.outputs.images, job.result.Outputs])

        found = states(function)
        address = found["Resize"]["Arguments"]["Parameters"]["output_images"]
        assert found["A"]["Arguments"]["Payload"][0] == address
        assert found["Resize"]["Assign"] == {"Resize": {"Outputs": {"images": address}}}

    def test_every_iteration_and_every_round_writes_to_a_place_of_its_own(self) -> None:
        def function(run: Any) -> Step:
            def one_round(kept: Any) -> Round[Any]:
                def outer(row: Any) -> Step:
                    return each("Inner", row, lambda cell: batch.submit_job("Resize", JOB))

                train = batch.submit_job("Train", JOB)
                return Round(each("Outer", run.rows, outer) >> train, keep={"model": train.outputs.images})

            search = repeat("Search", one_round, start={"model": None}, until=lambda kept: kept.x, max_rounds=3)
            return search >> Succeed("S", output=search.result.model)

        found = states(function)
        inner = found["Outer"]["ItemProcessor"]["States"]["Inner"]["ItemProcessor"]["States"]["Resize"]
        assert inner["Arguments"]["Parameters"]["output_images"] == (
            "{% 's3://${DataName}/runs/' & $states.context.Execution.Name & '/Resize/' & $Search_round & '/' & "
            "$Outer_index & '/' & $states.context.Map.Item.Index & '/images.jsonl' %}"
        )
        assert found["Search: keep"]["Assign"]["Search"]["model"] == (
            "{% 's3://${DataName}/runs/' & $states.context.Execution.Name & '/Train/' & $Search_round "
            "& '/images.jsonl' %}"
        )

    def test_a_job_inside_and_outside_of_a_loop_is_refused(self) -> None:
        def function(run: Any) -> Step:
            job = batch.submit_job("Resize", JOB)
            loop = repeat("R", lambda kept: Round(job, kept), start={}, until=lambda kept: kept.x, max_rounds=2)
            return job >> loop

        with pytest.raises(DefinitionError, match="stands inside and outside of a loop"):
            build(function)

    def test_two_jobs_of_one_name_write_to_two_places(self) -> None:
        def function() -> Step:
            return batch.submit_job("Resize", JOB) >> batch.submit_job("Resize", JOB)

        found = states(function)
        places = [state["Arguments"]["Parameters"]["output_images"] for state in found.values()]
        assert "/Resize/images" in places[0] and "/Resize (2)/images" in places[1]

    def test_attempts_of_the_job_are_batchs_own(self) -> None:
        def function() -> Step:
            return batch.submit_job("Resize", JOB, retry=[retry.spot_reclaim(4), retry.throttling()])

        found = states(function)["Resize"]
        strategy = found["Arguments"]["RetryStrategy"]
        assert strategy["Attempts"] == 4
        assert strategy["EvaluateOnExit"][-1] == {"OnReason": "*", "Action": "EXIT"}
        assert len(strategy["EvaluateOnExit"]) <= 5
        assert len(found["Retry"]) == 1

    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (lambda: batch.submit_job("A", JOB).outputs.image, "A has no output 'image'; did you mean 'images'?"),
            (lambda: batch.submit_job("A", JOB).outputs.zzz, "it writes images"),
            (lambda: batch.submit_job("A", JOB, parameters={"output_images": "x"}), "is the address of an output"),
            (lambda: batch.submit_job("A", JOB, JobName="x"), "submit_job sets JobName itself"),
            (lambda: batch.submit_job("A", JOB).result.Jobid, "JobResult has no field 'Jobid'; did you mean 'JobId'?"),
            (lambda: task("A", "lambda:invoke"), "a resource is an ARN"),
        ],
    )
    def test_wrong_calls_say_what_is_right(self, make: Any, message: str) -> None:
        with pytest.raises(DefinitionError) as caught:
            build(make)
        assert message in str(caught.value)

    def test_a_message_is_published(self) -> None:
        found = states(lambda run: sns.publish("N", ALERTS, message={"a": run.a}, subject="S", attributes={"k": "v"}))
        assert found["N"]["Arguments"] == {
            "TopicArn": "${AlertsArn}",
            "Message": {"a": "{% $states.context.Execution.Input.a %}"},
            "Subject": "S",
            "MessageAttributes": {"k": {"DataType": "String", "StringValue": "v"}},
        }

    def test_any_call_and_any_resource(self) -> None:
        def function() -> Step:
            buckets = aws_sdk.s3.list_buckets("List")
            start = task("Start", "arn:aws:states:::sqs:sendMessage.waitForTaskToken", {"Token": context.task_token},
                         heartbeat_seconds=60)  # fmt: skip
            return buckets >> start >> Succeed("S", output=buckets.result.Buckets[0].Name)

        found = states(function)
        assert found["List"]["Resource"] == "arn:aws:states:::aws-sdk:s3:listBuckets"
        assert found["List"]["Assign"] == {"List": "{% {'Buckets': $states.result.Buckets} %}"}
        assert found["Start"]["Arguments"] == {"Token": "{% $states.context.Task.Token %}"}
        assert found["Start"]["HeartbeatSeconds"] == 60


class TestPayloads:
    def test_a_payload_is_checked_against_what_the_function_takes(self) -> None:
        @dataclass
        class Request:
            prefix: str
            limit: int = 10

        @dataclass
        class Other:
            prefix: str

        typed = Function("F", handler="a.b", source="f", takes=Request)

        def refused(make: Any) -> str:
            with pytest.raises(DefinitionError) as caught:
                build(lambda run: lambda_.invoke("A", typed, make(run)))
            assert "test_tasks.py:" in str(caught.value)
            return str(caught.value)

        assert "Request has no field 'prefx'; did you mean 'prefix'?" in refused(lambda run: {"prefx": "x"})
        assert "Request needs prefix" in refused(lambda run: {"limit": 1})
        assert "the payload of F must be Request, not Other" in refused(lambda run: Other(prefix="x"))
        assert "the payload of F must be Request, not str" in refused(lambda run: "x")
        build(lambda run: lambda_.invoke("A", typed, {"prefix": run.x}))
        build(lambda run: lambda_.invoke("A", typed, run))

    def test_an_unknown_field_of_the_input_is_refused_where_it_is_read(self) -> None:
        def refused(make: Any) -> str:
            def function(run: Run) -> Step:
                return Succeed("S", output=make(run))

            with pytest.raises(DefinitionError) as caught:
                workflow()(function).build()
            return str(caught.value)

        assert "Run has no field 'prefiks'; did you mean 'prefix'?" in refused(lambda run: run.prefiks)
        assert "Inner has no field 'valu'; did you mean 'value'?" in refused(lambda run: run.inner.valu)
        assert "Inner has no field 'x'; it has value" in refused(lambda run: run.many[0].x)
        assert "a list has no field 'value': take one element" in refused(lambda run: run.many.value)
        assert "a str has no field 'upper'" in refused(lambda run: run.prefix.upper())
        assert "a int has no field 'x'" in refused(lambda run: run.inner.value.x)
        assert "Inner has no field 'x'" in refused(lambda run: fn.map(run.many, lambda each: each.x))

    def test_items_of_a_typed_list_are_typed(self) -> None:
        def function(run: Run) -> Step:
            return each("E", run.many, lambda row: Pass("P", row.valeu))

        with pytest.raises(DefinitionError, match="Inner has no field 'valeu'; did you mean 'value'"):
            workflow()(function).build()
