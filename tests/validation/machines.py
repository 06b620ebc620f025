"""Small machines, and what the validator says about them."""

from __future__ import annotations

import json
from typing import Any

from stepsmith.validation import MachineType, validate

END: dict[str, Any] = {"Type": "Pass", "End": True}
JSONATA: dict[str, Any] = {"QueryLanguage": "JSONata"}


def machine(states: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {**fields, "StartAt": next(iter(states)), "States": states}


def task(resource: str, parameters: Any = None, **fields: Any) -> dict[str, Any]:
    written = {} if parameters is None else {"Parameters": parameters}
    onward = {} if "Next" in fields else {"End": True}
    return {"Type": "Task", "Resource": resource, **written, **fields, **onward}


def found(definition: Any, type: MachineType = "STANDARD") -> list[tuple[str, str]]:
    """Code and pointer of every finding."""
    return [(one.code, one.pointer) for one in validate(json.dumps(definition), type=type)]


def codes(definition: Any, type: MachineType = "STANDARD") -> list[str]:
    return [code for code, _ in found(definition, type)]


def hints(definition: Any, type: MachineType = "STANDARD") -> list[str | None]:
    return [one.hint for one in validate(json.dumps(definition), type=type)]
