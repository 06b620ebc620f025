"""The shipped JSON Schemas, and their verdict in words: what was found, what was expected, where.

``expected`` comes from the ``description`` of the property's own schema, so the file that judges is the file that
explains.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from stepsmith.configuration.conformity import conforms
from stepsmith.configuration.document import ConfigurationFile, Key, describe
from stepsmith.diagnostics.suggestion import nearest

NAMES = ("profile", "parameters", "compute_environment", "job_queue", "job_definition")

_FOLDER = Path(__file__).parent / "schemas"

_TYPES = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a mapping",
}


@cache
def load_schema(name: str) -> Mapping[str, Any]:
    """The schema of one kind of file, as data."""
    text = (_FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def check(file: ConfigurationFile, name: str) -> None:
    """Raise ConfigurationError for the first thing in ``file``, by line, that its schema does not allow."""
    schema = load_schema(name)
    if conforms(schema, file.value):
        return
    from jsonschema import Draft202012Validator  # 80 ms that only a file with something wrong in it should cost

    errors = list(Draft202012Validator(schema).iter_errors(file.value))
    misspelled = {tuple(error.absolute_path) for error in errors if error.validator == "additionalProperties"}
    complaints: list[tuple[bool, int, Key, str]] = []
    for error in errors:
        # A misspelled key is missing under its right name too: the misspelling is the cause, and is said first.
        consequence = error.validator == "required" and tuple(error.absolute_path) in misspelled
        for key, message in _complaints(error, schema):
            complaints.append((consequence, file.line(key) or 0, key, message))
    if not complaints:
        return
    complaints.sort(key=lambda complaint: (complaint[0], complaint[1], list(map(str, complaint[2]))))
    _, _, key, message = complaints[0]
    others = len(complaints) - 1
    file.refuse(key, message + (f" (and {others} more in this file)" if others else ""))


def _complaints(error: Any, schema: Mapping[str, Any]) -> list[tuple[Key, str]]:
    key = list(error.absolute_path)
    found = error.instance
    match error.validator:
        case "additionalProperties":
            known = list(error.schema.get("properties", {}))
            patterns = list(error.schema.get("patternProperties", {}))
            extras = [name for name in found if name not in known and not any(re.search(p, name) for p in patterns)]
            if not known:
                return [([*key, extra], f"this name is not possible: {_expected(error.schema)}") for extra in extras]
            return [([*key, extra], _unknown(extra, known)) for extra in extras]
        case "required":
            missing = [name for name in error.validator_value if name not in found]
            properties = error.schema.get("properties", {}) or schema.get("properties", {})
            return [
                (key, f"the key {name!r} is missing: {_expected(properties.get(name, {}))}")
                for name in missing
                if f"'{name}'" in error.message
            ]
        case "not":
            return [(key, _expected(error.schema))]
        case "enum":
            near = nearest(str(found), map(str, error.validator_value))
            hint = f"; did you mean {near!r}?" if near and near != found else ""
            options = ", ".join(str(option) for option in error.validator_value)
            return [(key, f"found {describe(found)}, expected one of {options}{hint}")]
        case "type":
            wanted = _TYPES.get(str(error.validator_value), str(error.validator_value))
            because = f" ({error.schema['description']})" if "description" in error.schema else ""
            return [(key, f"found {describe(found)}, expected {wanted}{because}")]
        case _:
            return [(key, f"found {describe(found)}, expected {_expected(error.schema)}")]


def _unknown(name: str, known: list[str]) -> str:
    with_unit = [other for other in known if other.startswith(f"{name}_")]  # timeout for timeout_seconds
    near = nearest(name, known) or (with_unit[0] if len(with_unit) == 1 else None)
    hint = f"did you mean {near!r}? " if near else ""
    return f"unknown key; {hint}the keys here are {', '.join(known)}"


def _expected(schema: Mapping[str, Any]) -> str:
    if "description" in schema:
        return str(schema["description"])
    rest = {name: value for name, value in schema.items() if not name.startswith("$")}
    return json.dumps(rest)
