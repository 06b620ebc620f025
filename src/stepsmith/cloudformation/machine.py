"""The state machine as a resource: its definition readable inline, its substitutions, its log."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from stepsmith import asl
from stepsmith.asl.model import Json, Machine
from stepsmith.cloudformation.intrinsics import Intrinsic, get_att, names, ref, sub
from stepsmith.cloudformation.storage import log_group
from stepsmith.errors import DefinitionError

Resource = dict[str, Any]

LONGEST_DEFINITION_BYTES = 1_048_576
LONGEST_KEY = 500


def state_machine(
    machine: Machine,
    tokens: Mapping[str, Intrinsic],
    *,
    type: str,
    comment: str,
    log_retention_days: int = 30,
) -> dict[str, Resource]:
    """The state machine and its log group. The role is ``StateMachineRole``."""
    definition = asl.write(machine)
    size = len(json.dumps(definition).encode())
    if size > LONGEST_DEFINITION_BYTES:
        raise DefinitionError(f"{comment}: the definition has {size:,} bytes, Step Functions takes 1 MiB at most")
    properties: dict[str, Any] = {
        # A machine cannot change its type: another name lets CloudFormation replace it.
        "StateMachineName": ref("AWS::StackName") if type == "STANDARD" else sub("${AWS::StackName}-express"),
        "StateMachineType": type,
        "RoleArn": get_att("StateMachineRole", "Arn"),
    }
    if fits_inline(definition):
        properties["Definition"] = definition
    else:
        properties["DefinitionString"] = json.dumps(definition, indent=2, ensure_ascii=False)
    substitutions = definition_substitutions(definition, tokens, place=comment)
    if substitutions:
        properties["DefinitionSubstitutions"] = substitutions
    properties["LoggingConfiguration"] = {
        "Level": "ALL",
        "IncludeExecutionData": True,
        "Destinations": [{"CloudWatchLogsLogGroup": {"LogGroupArn": get_att("StateMachineLogGroup", "Arn")}}],
    }
    properties["TracingConfiguration"] = {"Enabled": True}
    return {
        "StateMachineLogGroup": log_group(
            # [D] Under /aws/vendedlogs the log's resource policy does not grow with every machine until it is full.
            sub("/aws/vendedlogs/states/${AWS::StackName}"),
            retention_days=log_retention_days,
        ),
        "StateMachine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties},
    }


def definition_substitutions(definition: Json, tokens: Mapping[str, Intrinsic], *, place: str) -> dict[str, Intrinsic]:
    """What each ``${Name}`` in the definition stands for, by name."""
    found: set[str] = set()
    _collect(definition, found)
    substitutions: dict[str, Intrinsic] = {}
    for name in sorted(found):
        if name not in tokens:
            raise DefinitionError(
                f"{place}: the definition names ${{{name}}}, which no resource provides; "
                f"there are {', '.join(sorted(tokens)) or 'none'}"
            )
        substitutions[name] = tokens[name]
    return substitutions


def fits_inline(value: Json) -> bool:
    """Whether CloudFormation would take the definition as an object.

    # [R] api/test_validations.py::test_invalid_output_structure: 'null' values are not allowed in templates.
    A member named like an intrinsic function would be taken for one, and YAML does not find its way back from a very
    long name. Such a definition is a text instead.
    """
    match value:
        case None:
            return False
        case Mapping():
            return all(
                not (name == "Ref" or (name == "Condition" and len(value) == 1) or name.startswith("Fn::"))
                and len(name) <= LONGEST_KEY
                and fits_inline(item)
                for name, item in value.items()
            )
        case list() | tuple():
            return all(fits_inline(item) for item in value)
        case _:
            return True


def _collect(value: Json, found: set[str]) -> None:
    match value:
        case str():
            found.update(names(value))
        case Mapping():
            for item in value.values():
                _collect(item, found)
        case list() | tuple():
            for item in value:
                _collect(item, found)
        case _:
            pass
