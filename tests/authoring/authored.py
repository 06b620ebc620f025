"""What tests of authoring share: an expression's text, and its value for an input."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stepsmith import Pass, Step, asl, jsonata, workflow
from stepsmith.authoring import Built
from stepsmith.resources import Bucket, Function, JobDefinition, JobQueue, Topic

DATA = Bucket("Data")
CPU = JobQueue("cpu")
ALERTS = Topic("Alerts")
COUNT = Function("Count", handler="count.handler", source="functions/count")
JOB = JobDefinition("Resize", definition="resize", queue=CPU, bucket=DATA, outputs={"images": "images.jsonl"})


def build(function: Callable[..., Step], **options: Any) -> Built:
    return workflow(**options)(function).build()


def written(function: Callable[..., Step], **options: Any) -> dict[str, Any]:
    """The definition as JSON."""
    return asl.write(build(function, **options).machine)


def states(function: Callable[..., Step], **options: Any) -> dict[str, Any]:
    found: dict[str, Any] = written(function, **options)["States"]
    return found


def output(make: Callable[..., Any], takes: Any = None) -> Any:
    """What a Pass state puts out for ``make(input)``: JSON with expressions in it."""

    def function(run: Any) -> Step:
        return Pass("P", make(run))

    if takes is not None:
        function.__annotations__["run"] = takes
    return states(function)["P"]["Output"]


def text(make: Callable[..., Any], takes: Any = None) -> str:
    """The JSONata for ``make(input)``."""
    found = output(make, takes)
    assert isinstance(found, str) and found.startswith("{% ") and found.endswith(" %}")
    return found[3:-3].replace("$states.context.Execution.Input", "$in")


def evaluate(make: Callable[..., Any], given: Any, takes: Any = None) -> Any:
    """The value of ``make(input)`` for an input, every leaf evaluated as a state would."""
    return evaluated(output(make, takes), {"states": {"context": {"Execution": {"Input": given, "Name": "run-1"}}}})


def evaluated(value: Any, variables: dict[str, Any]) -> Any:
    if isinstance(value, str) and value.startswith("{%"):
        return jsonata.prepare(value[2:-2].strip()).evaluate(variables)
    if isinstance(value, dict):
        return {name: evaluated(item, variables) for name, item in value.items()}
    if isinstance(value, list):
        return [evaluated(item, variables) for item in value]
    return value
