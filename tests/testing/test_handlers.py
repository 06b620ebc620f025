"""Real functions in a test: as Lambda would run them, with a limit in real time."""

from __future__ import annotations

import json
import sys
import threading
from dataclasses import replace
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from stepsmith import workflow
from stepsmith.authoring import Workflow
from stepsmith.errors import ConfigurationError
from stepsmith.resources import Bucket, Function, Parameter
from stepsmith.tasks import lambda_, sns
from stepsmith.testing import Handlers, Result, run
from tests.execution.machines import FUNCTION, INVOKE, JOB, TOKEN, machine, task

RETRY = [{"ErrorEquals": ["Busy"], "IntervalSeconds": 10, "MaxAttempts": 2}]
CATCH = [{"ErrorEquals": ["States.Timeout"], "ResultPath": "$.error", "Next": "Late"}]
DEFINITION = machine(
    "Call",
    {
        "Call": task(INVOKE, Parameters={"FunctionName": "f", "Payload.$": "$"}, Retry=RETRY, Catch=CATCH, Next="Done"),
        "Late": {"Type": "Pass", "End": True},
        "Done": {"Type": "Pass", "OutputPath": "$.Payload", "End": True},
    },
)


class Busy(Exception):
    pass


def go(handler: Any, **options: Any) -> Result:
    return run(DEFINITION, {"n": 2}, handlers={"Call": handler}, **options)


# ---- functions of the test -----------------------------------------------------------------------------------------


def test_a_function_is_called_with_the_event_and_lambdas_context() -> None:
    seen: list[Any] = []

    def handler(event: dict[str, int], context: Any) -> int:
        seen.append(context)
        return event["n"] + 1

    assert go(handler).output == 3
    context = seen[0]
    assert context.function_name == "Call"
    assert context.function_version == "$LATEST"
    assert context.memory_limit_in_mb == "128"
    assert context.invoked_function_arn == "arn:aws:lambda:us-east-1:000000000000:function:Call"
    assert context.log_group_name == "/aws/lambda/Call"
    assert 0 < context.get_remaining_time_in_millis() <= 10_000
    assert context.identity is context.client_context is None
    go(handler)
    assert seen[1].aws_request_id == context.aws_request_id  # from the seed
    go(handler, seed=1)
    assert seen[2].aws_request_id != context.aws_request_id


def test_a_function_called_by_its_arn_gives_what_it_returns() -> None:
    assert run(machine("F", {"F": task(FUNCTION)}), {"n": 1}, handlers={"F": lambda event: event}).output == {"n": 1}


def test_what_a_function_raises_is_retried_under_its_name() -> None:
    calls: list[int] = []

    def handler(event: Any) -> str:
        calls.append(1)
        if len(calls) < 3:
            raise Busy("later")
        return "done"

    result = go(handler)
    assert (result.output, result.states["Call"].attempts, result.duration_seconds) == ("done", 3, 30)


def test_what_a_function_raised_is_told_as_lambda_tells_it() -> None:
    def handler(event: Any) -> None:
        raise ValueError("no such animal")

    result = go(handler)
    assert result.error == "ValueError"
    cause = json.loads(result.cause or "")
    assert list(cause) == ["errorMessage", "errorType", "requestId", "stackTrace"]
    assert cause["errorMessage"] == "no such animal"
    assert "raise ValueError" in cause["stackTrace"][-1]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({1, 2}, "Runtime.MarshalError"),
        (float("nan"), "Runtime.MarshalError"),
        ("a" * 262_144, "States.DataLimitExceeded"),
    ],
)
def test_an_answer_that_is_no_json_or_too_large_fails_under_awss_names(answer: Any, error: str) -> None:
    assert go(lambda event: answer).error == error


def test_an_exit_is_the_runtimes_end() -> None:
    result = go(lambda event: sys.exit(3))
    assert result.error == "Runtime.ExitError"
    assert "Runtime exited with error: exit status 3" in (result.cause or "")


class Stop(BaseException):
    """None of those that a function is expected to raise."""


class Wordless(Exception):
    def __str__(self) -> str:
        raise ValueError("no words")


@pytest.mark.parametrize(
    ("raised", "error", "cause"),
    [
        (Stop("now"), "Runtime.ExitError", "Runtime exited with error: exit status 1"),
        (SystemExit(), "Runtime.ExitError", "Runtime exited without providing a reason"),
        (Wordless(), "Wordless", "<ValueError in its __str__>"),
    ],
)
def test_whatever_a_function_raises_ends_its_call(raised: BaseException, error: str, cause: str) -> None:
    def handler(event: Any) -> None:
        raise raised

    result = go(handler)
    assert result.error == error
    assert cause in (result.cause or "")


def test_an_assertion_of_a_handler_fails_the_task_not_the_test() -> None:
    def handler(event: Any) -> None:
        raise AssertionError("in the code that is deployed")

    assert go(handler).error == "AssertionError"


@pytest.fixture
def stuck() -> Any:
    """A function that does not return until the test is over."""
    over = threading.Event()
    yield lambda event: over.wait(60)
    over.set()


def test_a_function_that_does_not_return_is_a_time_out(stuck: Any) -> None:
    result = run(DEFINITION, {}, handlers=Handlers(functions={"Call": stuck}, limit_seconds=0.05))
    assert result.output["error"]["Error"] == "States.Timeout"
    assert "did not return within 0.05 seconds" in result.output["error"]["Cause"]
    assert result.path == ("Call", "Late")


def test_the_states_own_time_out_ends_a_function_with_its_events(stuck: Any) -> None:
    definition = machine("F", {"F": task(FUNCTION, TimeoutSeconds=1)})
    result = run(definition, {}, handlers={"F": stuck})
    assert (result.error, result.cause, result.duration_seconds) == ("States.Timeout", None, 1)
    assert "LambdaFunctionTimedOut" in [event.type for event in result.history]


@pytest.mark.parametrize(("declared", "seconds"), [(0.0, 0), (2.5, 2.5), ({"Call": 4.0}, 4), ({"Done": 4.0}, 0)])
def test_virtual_time_advances_by_what_is_declared(declared: Any, seconds: float) -> None:
    handlers = Handlers(functions={"Call": lambda event: 1}, duration_seconds=declared)
    assert run(DEFINITION, {}, handlers=handlers).duration_seconds == seconds


def test_virtual_time_may_advance_by_what_was_measured() -> None:
    result = run(DEFINITION, {}, handlers=Handlers(functions={"Call": lambda event: 1}, duration_seconds="measured"))
    assert 0 < result.duration_seconds < 60


def test_a_mock_comes_before_a_handler() -> None:
    assert go(lambda event: 1, mocks={"Call": 5}).output == 5


def test_the_same_functions_give_the_same_history() -> None:
    first, second = (go(lambda event: event["n"], seed=7).history for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    ("handlers", "message"),
    [
        ({"Cal": print}, "there is no task state 'Cal', did you mean 'Call'?"),
        ({"Call": 5}, "expected a function for state 'Call', found int"),
        (True, "a definition does not know the code of its functions"),
    ],
)
def test_handlers_that_cannot_be_used_are_a_mistake(handlers: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        run(DEFINITION, {}, handlers=handlers)
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("resource", "message"),
    [
        (JOB, "a handler is a Lambda function's"),
        (TOKEN, "a handler is a Lambda function's"),
        (f"{INVOKE}.waitForTaskToken", "waits for its task token"),
    ],
)
def test_what_no_handler_can_answer_needs_a_mock(resource: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        run(machine("T", {"T": task(resource)}), {}, handlers={"T": print})


# ---- functions of resources ----------------------------------------------------------------------------------------

CODE = """
import json, os, sys, time

print("loaded")
calls = 0

def handler(event, context):
    global calls
    calls += 1
    print("called with", event)
    match event.get("do"):
        case "raise":
            raise LookupError("nothing there")
        case "exit":
            os._exit(4)
        case "wait":
            time.sleep(60)
        case "environment":
            names = event["names"]
            return {name: os.environ.get(name) for name in names}
        case "context":
            return [context.function_name, context.memory_limit_in_mb, context.get_remaining_time_in_millis() > 1000]
        case "aws":
            import boto3
            try:
                boto3.client("s3").list_buckets()
            except Exception as error:
                return type(error).__name__
    return {"calls": calls, "cwd": os.getcwd()}
"""


def written(folder: Path, code: str = CODE, **options: Any) -> Workflow[Any]:
    """A workflow in a folder of its own, whose one function has ``code``."""
    source = folder / "functions" / "animals"
    source.mkdir(parents=True)
    (source / "animals.py").write_text(dedent(code), encoding="utf-8")
    function = Function("Animals", **{"handler": "animals.handler", "source": "functions/animals", **options})

    def short(run: Any) -> Any:
        return lambda_.invoke("First", function, {"do": run.do, "names": run.names})

    return in_folder(workflow(short), folder)


def in_folder(made: Workflow[Any], folder: Path) -> Workflow[Any]:
    return replace(made, where=made.where._replace(file=str(folder / "workflow.py")))


def ask(folder: Path, do: str = "", names: list[str] | None = None, **options: Any) -> Result:
    flow = written(folder, **options.pop("function", {}))
    return run(flow, {"do": do, "names": names or []}, handlers=options.pop("handlers", True), **options)


def test_a_task_calls_the_function_that_it_deploys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    result = ask(tmp_path)
    assert result.output == {"calls": 1, "cwd": str(tmp_path / "functions" / "animals")}
    assert capsys.readouterr().err == "loaded\ncalled with {'do': '', 'names': []}\n"


def test_a_functions_process_is_kept_for_its_next_call(tmp_path: Path) -> None:
    flow = written(tmp_path)
    (function,) = (one for one in flow.build().resources if isinstance(one, Function))

    def twice(run: Any) -> Any:
        return lambda_.invoke("First", function, {}) >> lambda_.invoke("Second", function, {})

    assert run(in_folder(workflow(twice), tmp_path), {}, handlers=True).output["calls"] == 2


def test_an_error_in_the_process_is_told_with_lambdas_paths(tmp_path: Path) -> None:
    result = ask(tmp_path, "raise")
    assert result.error == "LookupError"
    cause = json.loads(result.cause or "")
    assert cause["errorMessage"] == "nothing there"
    assert cause["stackTrace"][0].startswith('  File "/var/task/animals.py", line ')


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("import not_there", "Runtime.ImportModuleError"),
        ("def handler(", "Runtime.UserCodeSyntaxError"),
        ("x = 1", "Runtime.HandlerNotFound"),
        ("raise KeyError('at once')", "KeyError"),
    ],
)
def test_code_that_cannot_be_loaded_fails_as_in_lambda(tmp_path: Path, code: str, error: str) -> None:
    result = ask(tmp_path, function={"code": code})
    assert result.error == error
    assert json.loads(result.cause or "")["errorType"] == error


def test_a_process_that_ends_is_the_runtimes_end(tmp_path: Path) -> None:
    result = ask(tmp_path, "exit")
    assert result.error == "Runtime.ExitError"
    assert "Runtime exited with error: exit status 4" in (result.cause or "")


ENDINGS = {
    "import os\ndef handler(event, context):\n    os._exit(0)": "Runtime exited without providing a reason",
    "import os\ndef handler(event, context):\n    os.kill(os.getpid(), 9)": "Runtime exited with error: signal: killed",
    # The last argument of the runtime's process is the descriptor to which it writes its answers.
    "import os, sys\ndef handler(event, context):\n    os.write(int(sys.argv[-1]), b'?\\n')": (
        "Runtime exited with error: exit status 1"
    ),
}


@pytest.mark.parametrize(("code", "cause"), ENDINGS.items())
def test_however_a_process_ends_is_the_runtimes_end(tmp_path: Path, code: str, cause: str) -> None:
    result = ask(tmp_path, function={"code": code})
    assert result.error == "Runtime.ExitError"
    assert cause in (result.cause or "")


def test_a_process_that_does_not_answer_is_ended(tmp_path: Path) -> None:
    result = ask(tmp_path, "wait", handlers=Handlers(limit_seconds=0.4))
    assert result.error == "States.Timeout"


def test_a_process_that_does_not_even_read_a_long_event_is_ended(tmp_path: Path) -> None:
    code = {"code": "import time\ntime.sleep(60)"}
    result = ask(tmp_path, names=["n" * 1000] * 200, function=code, handlers=Handlers(limit_seconds=0.3))
    assert result.error == "States.Timeout"


def test_long_events_and_answers_are_handed_on(tmp_path: Path) -> None:
    code = {"code": "def handler(event, context):\n    return event['names']"}
    assert ask(tmp_path, names=["ä" * 1000] * 100, function=code).output == ["ä" * 1000] * 100


def test_a_process_has_the_resources_environment_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_OF_MINE", "s")
    monkeypatch.setenv("AWS_PROFILE", "production")
    data = Bucket("Data")
    environment = {"BUCKET": data.name, "PLACE": f"{data.arn}/x", "LEVEL": Parameter("Level", default=3).value}
    names = ["BUCKET", "PLACE", "LEVEL", "SECRET_OF_MINE", "AWS_PROFILE", "AWS_LAMBDA_FUNCTION_NAME", "EXTRA"]
    result = ask(
        tmp_path,
        "environment",
        names,
        function={"environment": environment},
        handlers=Handlers(environment={"EXTRA": "e"}),
    )
    assert result.output == {
        "BUCKET": "data",
        "PLACE": "arn:aws:s3:::data/x",
        "LEVEL": "3",
        "SECRET_OF_MINE": None,
        "AWS_PROFILE": None,
        "AWS_LAMBDA_FUNCTION_NAME": "Animals",
        "EXTRA": "e",
    }


def test_a_process_reaches_no_aws(tmp_path: Path) -> None:
    assert ask(tmp_path, "aws").output == "EndpointConnectionError"


def test_the_context_of_a_process_is_the_resources(tmp_path: Path) -> None:
    assert ask(tmp_path, "context", function={"memory_mb": 512}).output == ["Animals", "512", True]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"handler": "birds.handler"}, "its handler 'birds.handler' should be module.function"),
        ({"runtime": "nodejs22.x"}, "asks for nodejs22.x, and only Python functions run here"),
        ({"environment": {"A": Parameter("Needed").value}}, "needs the parameter Needed, which has no default"),
    ],
)
def test_a_function_that_cannot_run_here_is_a_mistake(tmp_path: Path, options: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        ask(tmp_path, function=options)


def test_tasks_that_are_no_functions_still_need_mocks(tmp_path: Path) -> None:
    from stepsmith.resources import Topic

    flow = workflow(lambda run: sns.publish("Tell", Topic("Alerts"), message="m"))
    with pytest.raises(ConfigurationError, match="has neither a mock nor a handler"):
        run(flow, {}, handlers=True)


# ---- the input -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({1, 2}, "input: the input is no JSON: Object of type set is not JSON serializable"),
        (float("inf"), "input: the input is no JSON"),
        ("a" * 262_144, "input: the input has 262,146 bytes as JSON, an execution takes 262,144"),
    ],
)
def test_an_input_that_no_execution_takes_is_a_mistake(value: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        run(DEFINITION, value)
