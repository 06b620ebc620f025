"""Lambda functions are real processes: warm, isolated in time and memory, failing in Lambda's shapes."""

from __future__ import annotations

import base64
import json
import threading

import pytest
from botocore.exceptions import ClientError

from stepsmith.local.runners import client as own_client
from tests.local.conftest import LocalCloud, unique, wait_until, zipped

TALKATIVE = """
    import logging, os, time

    print("loaded")
    count = 0

    class Unlucky(Exception):
        pass

    def handle(event, context):
        global count
        count += 1
        print("got", event["do"])
        match event["do"]:
            case "raise":
                raise Unlucky("no luck today")
            case "sleep":
                time.sleep(60)
            case "leave":
                os._exit(3)
            case "log":
                logging.getLogger().warning("careful")
            case "set":
                return {1, 2}
            case "grow":
                held = bytearray(400_000_000)
                time.sleep(5)
        return {"count": count, "process": os.getpid(), "name": context.function_name,
                "left": context.get_remaining_time_in_millis()}
"""


def test_the_same_process_serves_the_next_invocation(cloud: LocalCloud) -> None:
    name = cloud.function(TALKATIVE, Timeout=5)
    first, _ = cloud.invoke(name, {"do": "nothing"})
    second, _ = cloud.invoke(name, {"do": "nothing"})
    assert (first["count"], second["count"]) == (1, 2)
    assert first["process"] == second["process"]
    assert first["name"] == name
    assert 0 < first["left"] <= 5000


def test_concurrent_invocations_have_processes_of_their_own(cloud: LocalCloud) -> None:
    name = cloud.function("import os, time\ndef handle(event, context):\n    time.sleep(0.3)\n    return os.getpid()")
    processes: list[int] = []
    threads = [threading.Thread(target=lambda: processes.append(cloud.invoke(name)[0])) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(processes)) == 3


def test_what_a_function_raises_is_its_error_type(cloud: LocalCloud) -> None:
    payload, response = cloud.invoke(cloud.function(TALKATIVE), {"do": "raise"})
    assert response["FunctionError"] == "Unhandled"
    assert payload.keys() == {"errorMessage", "errorType", "requestId", "stackTrace"}
    assert (payload["errorType"], payload["errorMessage"]) == ("Unlucky", "no luck today")
    assert payload["requestId"]
    assert 'raise Unlucky("no luck today")' in payload["stackTrace"][-1]


def test_a_function_that_takes_too_long_is_ended(cloud: LocalCloud) -> None:
    """The next invocation gets a new process."""
    name = cloud.function(TALKATIVE, Timeout=1)
    before, _ = cloud.invoke(name, {"do": "nothing"})
    payload, response = cloud.invoke(name, {"do": "sleep"})
    assert response["FunctionError"] == "Unhandled"
    assert payload["errorType"] == "Sandbox.Timedout"
    assert payload["errorMessage"].endswith("Error: Task timed out after 1.00 seconds")
    after, _ = cloud.invoke(name, {"do": "nothing"})
    assert after["count"] == 1
    assert after["process"] != before["process"]


def test_a_process_that_leaves_is_reported(cloud: LocalCloud) -> None:
    payload, _ = cloud.invoke(cloud.function(TALKATIVE), {"do": "leave"})
    assert payload["errorType"] == "Runtime.ExitError"
    assert payload["errorMessage"].endswith("Error: Runtime exited with error: exit status 3")


def test_a_process_that_takes_too_much_memory_is_killed(cloud: LocalCloud) -> None:
    payload, _ = cloud.invoke(cloud.function(TALKATIVE, MemorySize=128, Timeout=10), {"do": "grow"})
    assert payload["errorMessage"].endswith("Error: Runtime exited with error: signal: killed")


@pytest.mark.parametrize(
    ("handler", "error", "message"),
    [
        ("missing.handle", "Runtime.ImportModuleError", "Unable to import module 'missing'"),
        ("handler.missing", "Runtime.HandlerNotFound", "Handler 'missing' missing on module 'handler'"),
    ],
)
def test_a_handler_that_is_not_there_is_named(cloud: LocalCloud, handler: str, error: str, message: str) -> None:
    payload, response = cloud.invoke(cloud.function(TALKATIVE, Handler=handler), {"do": "nothing"})
    assert response["FunctionError"] == "Unhandled"
    assert payload["errorType"] == error
    assert message in payload["errorMessage"]


def test_a_result_that_is_no_json_fails_the_invocation(cloud: LocalCloud) -> None:
    payload, _ = cloud.invoke(cloud.function(TALKATIVE), {"do": "set"})
    assert payload["errorType"] == "Runtime.MarshalError"


def test_output_is_framed_and_kept_in_the_log_group(cloud: LocalCloud) -> None:
    name = cloud.function(TALKATIVE, LoggingConfig={"LogGroup": "/own/group"})
    _, response = cloud.invoke(name, {"do": "log"}, LogType="Tail")
    tail = base64.b64decode(response["LogResult"]).decode().splitlines()
    request = response["ResponseMetadata"]["RequestId"]
    assert request
    kinds = [line.split()[0] for line in tail]
    assert kinds == ["loaded", "START", "got", "[WARNING]", "END", "REPORT"]
    assert "Max Memory Used:" in tail[-1]
    assert "Init Duration:" in tail[-1]
    streams = cloud.client("logs").describe_log_streams(logGroupName="/own/group")["logStreams"]
    kept = [line for stream in streams for line in cloud.lines("/own/group", stream["logStreamName"])]
    assert kept[-len(tail) :] == tail


def test_a_function_sees_boto3_and_only_this_cloud(cloud: LocalCloud) -> None:
    name = cloud.function(
        """
        import os, sys
        def handle(event, context):
            import boto3
            client = boto3.client("sts")
            try:
                import moto
            except ImportError:
                moto = None
            return {"account": client.get_caller_identity()["Account"], "endpoint": client.meta.endpoint_url,
                    "moto": bool(moto), "variable": os.environ["MINE"], "s3": boto3.client("s3").meta.endpoint_url}
        """,
        Timeout=10,
        Environment={"Variables": {"MINE": "yes", "AWS_ENDPOINT_URL_S3": "https://s3.amazonaws.com"}},
    )
    payload, _ = cloud.invoke(name)
    assert payload == {
        "account": "000000000000",
        "endpoint": cloud.endpoint,
        "moto": False,
        "variable": "yes",
        "s3": cloud.endpoint,
    }


def test_new_code_and_configuration_take_effect(cloud: LocalCloud) -> None:
    name = cloud.function("def handle(event, context):\n    return 1")
    assert cloud.invoke(name)[0] == 1
    functions = cloud.client("lambda")
    functions.update_function_code(FunctionName=name, ZipFile=zipped(handler="def handle(e, c):\n    return 2"))
    assert cloud.invoke(name)[0] == 2
    functions.update_function_code(
        FunctionName=name, ZipFile=zipped(handler="import os\ndef handle(e, c):\n    return os.environ.get('A')")
    )
    functions.update_function_configuration(FunctionName=name, Environment={"Variables": {"A": "b"}})
    assert cloud.invoke(name)[0] == "b"


def test_a_missing_function_is_not_found(cloud: LocalCloud) -> None:
    with pytest.raises(ClientError) as raised:
        cloud.invoke("nobody")
    assert raised.value.response["Error"]["Code"] == "ResourceNotFoundException"
    assert "function:nobody:$LATEST" in raised.value.response["Error"]["Message"]


def test_another_runtime_is_refused(cloud: LocalCloud) -> None:
    with pytest.raises(ClientError, match="runs Python functions; this one asks for nodejs"):
        cloud.invoke(cloud.function("", Runtime="nodejs22.x"))


def test_reserved_concurrency_is_enforced(cloud: LocalCloud) -> None:
    name = cloud.function("def handle(event, context):\n    return 1")
    cloud.client("lambda").put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=0)
    with pytest.raises(ClientError, match="TooManyRequestsException"):
        cloud.invoke(name)


def test_an_event_is_taken_and_run_later(cloud: LocalCloud) -> None:
    queue = cloud.client("sqs").create_queue(QueueName=unique("queue"))["QueueUrl"]
    name = cloud.function(
        """
        import boto3
        def handle(event, context):
            boto3.client("sqs").send_message(QueueUrl=event["queue"], MessageBody="done")
        """,
        Timeout=10,
    )
    _, response = cloud.invoke(name, {"queue": queue}, InvocationType="Event")
    assert response["StatusCode"] == 202
    receive = cloud.client("sqs").receive_message
    messages = wait_until(lambda: receive(QueueUrl=queue).get("Messages"))
    assert messages[0]["Body"] == "done"


def test_sns_reaches_a_function_for_real(cloud: LocalCloud) -> None:
    """moto alone would only say that it called the function."""
    queue = cloud.client("sqs").create_queue(QueueName=unique("queue"))["QueueUrl"]
    name = cloud.function(
        f"""
        import boto3
        def handle(event, context):
            text = event["Records"][0]["Sns"]["Message"]
            boto3.client("sqs").send_message(QueueUrl="{queue}", MessageBody=text)
        """,
        Timeout=10,
    )
    arn = cloud.client("lambda").get_function(FunctionName=name)["Configuration"]["FunctionArn"]
    sns = cloud.client("sns")
    topic = sns.create_topic(Name=unique("topic"))["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=arn)
    sns.publish(TopicArn=topic, Message="hello")
    receive = cloud.client("sqs").receive_message
    assert wait_until(lambda: receive(QueueUrl=queue).get("Messages"))[0]["Body"] == "hello"


def test_a_package_for_another_machine_brings_only_its_own_files(cloud: LocalCloud) -> None:
    """Dependencies in the zip are for the target; here they come from the requirements, and the log says so."""
    import io
    import zipfile

    manifest = {"runtime": "python3.12", "architecture": "arm64", "own": ["handler.py"], "requirements": ""}
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("handler.py", "import os\ndef handle(e, c):\n    return sorted(os.listdir('.'))\n")
        archive.writestr("dependency.py", "raise RuntimeError('built for another machine')\n")
        archive.writestr("stepsmith-package.json", json.dumps(manifest))
    name = cloud.function("", Runtime="python3.12", Architectures=["arm64"], Code={"ZipFile": content.getvalue()})
    assert cloud.invoke(name)[0] == ["handler.py"]
    group = f"/aws/lambda/{name}"
    stream = cloud.client("logs").describe_log_streams(logGroupName=group)["logStreams"][0]["logStreamName"]
    assert "asked for python3.12 arm64, runs on" in cloud.lines(group, stream)[0]


def test_our_own_client_speaks_the_same_runtime_api(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """Results, errors and a missing handler arrive in the shapes of AWS's client."""
    import sys
    from pathlib import Path

    from stepsmith.local.runners.runtime_api import RuntimeApi
    from stepsmith.local.runners.workers import Request, Worker

    (tmp_path / "handler.py").write_text(
        """def handle(event, context):
    if event == "raise":
        raise KeyError("x")
    return [event, context.aws_request_id]
"""
    )
    api = RuntimeApi()
    lines: list[str] = []

    def worker(handler: str) -> Worker:
        return Worker(
            api,
            [sys.executable, "-S", str(Path(own_client.__file__)), handler],
            environment=lambda port: {"AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{port}", "PYTHONPATH": str(tmp_path)},
            folder=str(tmp_path),
            memory_mb=512,
            print_line=lines.append,
        )

    def request(payload: object) -> Request:
        return Request(
            request_id=unique("request"),
            version="$LATEST",
            payload=json.dumps(payload).encode(),
            function_arn="arn:aws:lambda:eu-north-1:000000000000:function:f",
            timeout_seconds=5,
        )

    good = worker("handler.handle")
    try:
        asked = request("hello")
        outcome = good.invoke(asked)
        assert (json.loads(outcome.payload), outcome.error) == (["hello", asked.request_id], None)
        failed = good.invoke(request("raise"))
        payload = json.loads(failed.payload)
        assert (failed.error, payload["errorType"], payload["errorMessage"]) == ("Unhandled", "KeyError", "'x'")
        assert payload.keys() == {"errorMessage", "errorType", "requestId", "stackTrace"}
        assert any(line.startswith("[ERROR] KeyError") for line in failed.lines)
    finally:
        good.stop()
    bad = worker("nowhere.handle")
    outcome = bad.invoke(request(None))
    assert json.loads(outcome.payload)["errorType"] == "Runtime.ImportModuleError"
    bad.stop()
    api.close()
