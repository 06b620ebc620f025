"""TestState requests recorded on AWS, asked of the local cloud's operation and compared."""

from __future__ import annotations

import json
from typing import Any

from stepsmith.execution import Answer, Execution, Invoke, Success
from stepsmith.local.protocol import ApiError
from stepsmith.local.state_test import answer_test
from tests.execution.recordings import ACCOUNT, NOW, Aspects, normalised, same

FILE = "test_state.jsonl"
MEMBERS = ("status", "output", "error", "cause", "nextState", "inspectionData")


def compare(row: dict[str, Any]) -> Aspects:
    """By member of the answer: what differs, None when nothing does. A refusal has one aspect, ``refusal``."""
    recorded = row["expected"]
    try:
        answer = normalised(_answer(row))
        refused = None
    except ApiError as error:
        answer, refused = {}, {"Code": error.code, "Message": error.message}
    if row["raises"]:
        wanted = recorded.get("Error") or {
            "Code": recorded["exception_typename"],
            "Message": recorded["exception_value"].rpartition(" operation: ")[2],
        }
        return {"refusal": None if refused == wanted else f"{refused or answer}, recorded {wanted}"}
    if refused is not None:
        return {"status": f"{refused}, recorded {recorded['status']}"}
    return {
        name: None
        if same(answer.get(name), recorded.get(name))
        else f"{answer.get(name)}, recorded {recorded.get(name)}"
        for name in MEMBERS
        if name in recorded or name in answer
    }


def _answer(row: dict[str, Any]) -> dict[str, Any]:
    parameters = {name: value for name, value in row["args"].items() if name != "definition_object"}
    if isinstance(parameters["definition"], dict):
        parameters["definition"] = json.dumps(parameters["definition"])

    def call(execution: Execution, invoke: Invoke) -> Answer:
        # What the function answered on AWS is its result here.
        return Success(row["expected"]["output"])

    return answer_test(parameters, call=call, region="us-east-1", account=ACCOUNT, now=NOW, seed=1)
