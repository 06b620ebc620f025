"""Milliseconds to read definitions: one of 1 MB in both languages, one with a finding, and 100 real ones.

    python benchmarks/definitions.py [--json] [--real FOLDER]

``FOLDER`` holds definitions of others, ``*.json``; without it ``../shared/corpus/real`` is taken where it lies beside
the checkout. Processor time, the best of some runs.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from stepsmith import asl

REAL = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "real"
MEGABYTE = 1_000_000


def definition(language: str, size: int) -> str:
    """A chain of Tasks, Choices and Maps whose text is as long as asked."""
    states: dict[str, Any] = {}
    number, length = 0, 0
    while length < size:
        added = group(language, number)
        length += len(json.dumps(added, indent=2)) + 120  # the outer indent
        states.update(added)
        number += 1
    states[f"Call {number}"] = {"Type": "Succeed"}
    made = {"Comment": "made", "QueryLanguage": language, "StartAt": "Call 0", "States": states}
    return json.dumps(made, indent=2)


def group(language: str, number: int) -> dict[str, Any]:
    jsonata = language == "JSONata"
    payload = {"id": number, "bucket": "data", "tags": ["a", "b"], "nested": {"deep": {"deeper": True}}}
    value = {**payload, "prefix": "{% $states.input.prefix %}"} if jsonata else {**payload, "prefix.$": "$.prefix"}
    call = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Arguments" if jsonata else "Parameters": {"FunctionName": "${Function}", "Payload": value},
        "TimeoutSeconds": 300,
        "Retry": [{"ErrorEquals": ["Lambda.TooManyRequestsException"], "MaxAttempts": 5, "BackoffRate": 2}],
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": f"Choose {number}"}],
        **({"Output": "{% $states.result.Payload %}"} if jsonata else {"ResultPath": "$.result"}),
        "Next": f"Choose {number}",
    }
    test = {"Condition": "{% $states.input.n > 3 %}"} if jsonata else {"Variable": "$.n", "NumericGreaterThan": 3}
    each = {"StartAt": f"One {number}", "States": {f"One {number}": {"Type": "Pass", "End": True}}}
    return {
        f"Call {number}": call,
        f"Choose {number}": {
            "Type": "Choice",
            "Choices": [{**test, "Next": f"Each {number}"}],
            "Default": f"Call {number + 1}",
        },
        f"Each {number}": {
            "Type": "Map",
            **({"Items": "{% $states.input.items %}"} if jsonata else {"ItemsPath": "$.items"}),
            "ItemProcessor": each,
            "MaxConcurrency": 4,
            "Next": f"Call {number + 1}",
        },
    }


def best(action: Callable[[], Any], repetitions: int = 7) -> float:
    found = []
    for _ in range(repetitions):
        begin = time.process_time()
        action()
        found.append(time.process_time() - begin)
    return min(found) * 1000


def measure(real: Path) -> dict[str, float]:
    rows: dict[str, float] = {}
    for language in ("JSONPath", "JSONata"):
        text = definition(language, MEGABYTE)
        assert abs(len(text) - MEGABYTE) < MEGABYTE / 10 and asl.read(text).diagnostics == ()
        rows[f"1 MB, {language}"] = best(lambda text=text: asl.read(text))  # type: ignore[misc]
    text = definition("JSONPath", MEGABYTE).replace('"Default"', '"Defalt"', 1)
    assert len(asl.read(text).diagnostics) == 1
    rows["1 MB with a finding and its place"] = best(lambda: asl.read(text))
    files = sorted(real.glob("*.json"))[:100] if real.is_dir() else []
    if files:
        texts = [(file.read_text("utf-8"), str(file)) for file in files]
        rows[f"{len(texts)} real definitions"] = best(lambda: [asl.read(text, path=path) for text, path in texts])
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print milliseconds as JSON")
    parser.add_argument("--real", type=Path, default=REAL, help="a folder of definitions")
    options = parser.parse_args()
    rows = measure(options.real)
    if options.json:
        print(json.dumps(rows, indent=2))
        return
    for name, taken in rows.items():
        print(f"{name:<36} {taken:8.1f} ms")


if __name__ == "__main__":
    main()
