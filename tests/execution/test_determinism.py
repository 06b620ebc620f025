"""The same seed gives the same history, to the byte, whatever the process."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

RETRY = {"ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxAttempts": 4, "JitterStrategy": "FULL"}
MACHINE = {
    "QueryLanguage": "JSONata",
    "StartAt": "Chance",
    "States": {
        "Chance": {
            "Type": "Pass",
            "Output": {
                "id": "{% $uuid() %}",
                "number": "{% $random() %}",
                "now": "{% $now() %}",
                "mixed": "{% $shuffle([1..20]) %}",
            },
            "Assign": {"b": 1, "a": "{% $random() %}", "c": "{% $uuid() %}"},
            "Next": "Both",
        },
        "Both": {
            "Type": "Parallel",
            "Branches": [
                {
                    "StartAt": "Flaky",
                    "States": {
                        "Flaky": {
                            "Type": "Task",
                            "Resource": "arn:aws:states:::lambda:invoke",
                            "Arguments": {"FunctionName": "flaky", "Payload": "{% $states.input %}"},
                            "Retry": [RETRY],
                            "End": True,
                        }
                    },
                },
                {
                    "StartAt": "Ask",
                    "States": {
                        "Ask": {
                            "Type": "Task",
                            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                            "Arguments": {
                                "QueueUrl": "https://example/queue",
                                "MessageBody": "{% $states.context.Task.Token %}",
                            },
                            "TimeoutSeconds": 60,
                            "End": True,
                        }
                    },
                },
            ],
            "Next": "Each",
        },
        "Each": {
            "Type": "Map",
            "Items": "{% [1..30] %}",
            "MaxConcurrency": 4,
            "ItemProcessor": {
                "StartAt": "Wait",
                "States": {
                    "Wait": {"Type": "Wait", "Seconds": "{% $ceil($random() * 9) %}", "Next": "Name"},
                    "Name": {"Type": "Pass", "Output": "{% $uuid() %}", "End": True},
                },
            },
            "End": True,
        },
    },
}

PROGRAM = """
import json, sys
from stepsmith.history import to_api
from stepsmith.testing import Fails, run
machine = json.loads(sys.stdin.read())
flaky = [Fails("Lambda.ServiceException"), Fails("Lambda.ServiceException"), {"done": True}]
done = run(machine, {"x": 1}, mocks={"Flaky": flaky, "Ask": {"approved": True}}, seed=int(sys.argv[1]))
assert done.succeeded, (done.error, done.cause)
sys.stdout.write(json.dumps([to_api(event) for event in done.history]))
"""


def history(seed: int, hash_seed: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(seed)],
        input=json.dumps(MACHINE),
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "TZ": "Asia/Tokyo" if hash_seed == "2" else "UTC"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def first() -> str:
    return history(7, "1")


def test_two_processes_with_one_seed_write_the_same_bytes(first: str) -> None:
    """Jitter, $uuid, $random, task tokens and the order of timers included; hash seed and time zone differ."""
    assert history(7, "2") == first


def test_another_seed_gives_another_history(first: str) -> None:
    assert history(8, "1") != first
