"""Calls that a type checker must refuse: every line with a comment 'error: …' gives that error, and no other does."""

# ruff: noqa: B018, E501

from __future__ import annotations

from dataclasses import dataclass

from stepsmith import Choice, Fail, Pass, Step, Wait, each, each_distributed, fn, s3, saga, workflow
from stepsmith.resources import Function, Topic
from stepsmith.tasks import aws_sdk, batch, ecs, glue, http, lambda_, sns, sqs, start_workflow


@dataclass
class Run:
    prefix: str
    count: int


@dataclass
class Verdict:
    cost_usd: float
    runs: list[Run]


guard_budget = Function("Guard", handler="a.b", source="f", takes=Run, gives=Verdict)
alerts = Topic("Alerts")


@workflow()
def bad(run: Run) -> Step:
    lambda_.invoke("A", guard_budget, Verdict(1.0, []))  # error: Cannot infer value of type parameter "Taken"
    lambda_.invoke("A", guard_budget, Run(prefix=run.prefix, count=run.prefix))  # error: incompatible type "str"
    guard = lambda_.invoke("A", guard_budget, Run(prefix=run.prefiks, count=1))  # error: "Run" has no attribute "prefiks"
    guard.result.cost  # error: "Verdict" has no attribute "cost"
    each("E", guard.result.runs, lambda each_run: Pass("P", each_run.x))  # error: "Run" has no attribute "x"
    each("E", guard.result.cost_usd, lambda item: Pass("P", item))  # error: matches argument types "str", "float"
    Choice("Q").when(guard.result.cost_usd, Fail("F"))  # error: incompatible type "float"
    Choice("Q").when(guard.result.cost_usd > 1, None)  # error: incompatible type "None"
    guard >> guard.result  # error: cannot be "Verdict"
    Choice("Q").result  # error: has no attribute "result"
    batch.submit_job("B", guard_budget)  # error: No overload variant of "submit_job" matches argument types "str", "Function[Run, Verdict]"
    sns.publish("N", "arn", message="x")  # error: No overload variant of "publish" matches argument types "str", "str", "str"
    fn.count(run.count)  # error: incompatible type "int"
    Wait("W", timestamp=run.count)  # error: incompatible type "int"
    (guard >> guard).result.nothing  # error: "Verdict" has no attribute "nothing"
    aws_sdk.s3.put_object("P", Bukket="b", Key="k")  # error: Unexpected keyword argument "Bukket" for "put_object"
    aws_sdk.s3.get_object("G", Bucket="b")  # error: Missing named argument "Key" for "get_object"
    aws_sdk.s3.get_object("G", Bucket="b", Key=run.count)  # error: incompatible type "int"
    aws_sdk.s3.list_bukets("L")  # error: Module has no attribute "list_bukets"; maybe "list_buckets"
    aws_sdk.s3.list_buckets("L").result.Buckets[0].Nam  # error: "BucketAnswer" has no attribute "Nam"; maybe "Name"?
    aws_sdk.s3.delete_objects("D", Bucket="b", Delete={"Objects": [{"Key": 5}]})  # error: has type "int", TypedDict item "Key"
    aws_sdk.s3.put_object("P", Bucket="b", Key="k", Tags={})  # error: Unexpected keyword argument "Tags" for "put_object"
    glue.start_job_run("R", JobName="j", wait=False).result.JobRunState  # error: has no attribute "JobRunState"
    http.invoke("H", ApiEndpoint="https://example.com")  # error: Missing named argument "Method" for "invoke"
    http.invoke("H", ApiEndpoint="x", Method="GET").result.Body  # error: "HttpAnswer" has no attribute "Body"
    sqs.send_message("S", MessageBody="m")  # error: No overload variant of "send_message"
    ecs.run_task("T", TaskDefinition="d", wait="yes")  # error: No overload variant of "run_task"
    rows = s3.jsonl("bucket", "key", Run)
    each_distributed("D", rows, lambda row: Pass("P", row.nothing))  # error: "Run" has no attribute "nothing"
    each("E", rows, lambda row: Pass("P", row))  # error: matches argument types "str", "Dataset[Run]"
    s3.csv("bucket", "key", delimiter="TAB")  # error: No overload variant
    guard >> guard.compensate(guard)  # error: cannot be "Compensated"
    saga("S", guard, 1)  # error: incompatible type "int"
    start_workflow("W", bad, 5, arn="arn:x")  # error: Cannot infer value of type parameter "Taken"
    return None  # error: Incompatible return value type
