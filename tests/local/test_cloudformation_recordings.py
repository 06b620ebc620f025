"""What AWS answered, call by call: codes, messages, statuses, change sets, events."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from stepsmith.local.stacks import Stacks
from stepsmith.local.stacks.catalogue import TYPES
from stepsmith.local.stacks.naming import Names
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType
from tests.corpus import rows
from tests.local.recordings import Matcher, Replay, Unsupported


def _put_parameter(request: Request) -> str:
    properties, context = request.properties, request.context
    name = properties.get("Name") or context.names.physical(context.stack_name, request.logical_id, maximum=256)
    fields = {key: str(properties[key]) for key in ("Type", "Value", "Description") if key in properties}
    context.client("ssm").put_parameter(Name=name, **fields)
    return str(name)


def _change_parameter(request: Request, physical_id: str) -> str:
    fields = {key: str(request.properties[key]) for key in ("Type", "Value") if key in request.properties}
    request.context.client("ssm").put_parameter(Name=physical_id, Overwrite=True, **fields)
    return physical_id


def _get_parameter(context: Context, physical_id: str) -> Reading | None:
    ssm = context.client("ssm")
    try:
        parameter = ssm.get_parameter(Name=physical_id)["Parameter"]
    except ssm.exceptions.ParameterNotFound:
        return None
    return Reading(properties=parameter, attributes={"Type": parameter["Type"], "Value": parameter["Value"]})


def _remove_parameter(context: Context, physical_id: str, properties: Properties) -> None:
    context.client("ssm").delete_parameter(Name=physical_id)


# Cases that fail for what lies behind, not for the engine.
NOT_REPLAYED = {
    "test_template_engine.py::TestIntrinsicFunctions::test_join_no_value_construct": (
        "the parameter's name ends in a space, which the stand-in for SSM keeps and SSM does not"
    ),
}

# Not a type of the local cloud: half of the recordings use it as the cheapest resource there is, and the engine under
# test is the same.
PARAMETER = ResourceType(
    name="AWS::SSM::Parameter",
    properties=frozenset({"Name", "Type", "Value", "Description"}),
    required=frozenset({"Type", "Value"}),
    replace_on=frozenset({"Name"}),
    attributes=frozenset({"Type", "Value"}),
    name_property="Name",
    tags=None,
    create=_put_parameter,
    read=_get_parameter,
    update=_change_parameter,
    delete=_remove_parameter,
)


@pytest.fixture(scope="module")
def cloud() -> Iterator[Any]:
    """One account for all cases: their names are fresh."""
    import boto3
    from moto import mock_aws

    made: dict[str, Any] = {}

    def client(service: str) -> Any:
        if service not in made:
            made[service] = boto3.client(
                service, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
            )
        return made[service]

    config = {"batch": {"use_docker": False}, "iam": {"load_aws_managed_policies": True}}
    with mock_aws(config={"lambda": {"use_docker": False}, **config}):
        yield client


@pytest.mark.parametrize("case", rows("cloudformation/cases.jsonl"), ids=lambda case: case.get("name", "none"))
def test_recorded_case(case: dict[str, Any], cloud: Any) -> None:
    unknown = {type_ for type_ in _types(case) if type_ not in TYPES and type_ != PARAMETER.name}
    if case["name"] in NOT_REPLAYED:
        pytest.skip(NOT_REPLAYED[case["name"]])
    if unknown:
        pytest.skip(f"resource types that are not made here: {', '.join(sorted(unknown))}")
    stacks = Stacks(
        cloud,
        account="123456789012",
        region="us-east-1",
        clock=time.time,
        types={**TYPES, PARAMETER.name: PARAMETER},
        names=Names(),
        run=lambda work: work(),
    )
    replay = Replay(case, stacks, cloud)
    matcher = Matcher(case["placeholders"])
    compared = 0
    problems: list[str] = []
    try:
        for call, answer in replay.run():
            expected = call.get("expect_error")
            failed = isinstance(answer, dict) and "Error" in answer
            # Other services are asked for the state of things; whether that failed tells only if it was recorded.
            if call["service"] == "cloudformation" and bool(expected) != failed and expected != "WaiterError":
                error = answer["Error"] if failed else None
                problems.append(f"{call['operation']}: recorded error {expected}, here {error}")
                break
            for key in call.get("recorded_keys", ()):
                recorded = case["recorded"].get(key)
                found = list(_differences(call, answer, recorded, replay, matcher))
                compared += None not in found
                problems += [f"{key}{line}" for line in found if line is not None]
    except Unsupported as reason:
        if not compared:
            pytest.skip(str(reason))
    assert not problems, "\n".join(problems)
    if not compared:
        pytest.skip("nothing in it that can be compared")


def _differences(
    call: dict[str, Any], answer: Any, recorded: Any, replay: Replay, matcher: Matcher
) -> Iterator[str | None]:
    """Where the answer is not what was recorded; None when the two cannot be compared."""
    events = _events(call, answer)
    if events is not None and isinstance(recorded, (dict, list)) and "Error" not in recorded:
        yield from matcher.events(recorded, events, replay.events_before_deletion)
        return
    shown = _shown(call, answer, recorded)
    if recorded is None or shown is None:
        yield None
        return
    yield from matcher.differences(recorded, shown)


def _events(call: dict[str, Any], answer: Any) -> list[dict[str, Any]] | None:
    if call["operation"] == "describe_stack_events" and "Error" not in answer:
        return list(answer["StackEvents"])
    return list(answer["events"]) if isinstance(answer, dict) and "events" in answer else None


def _shown(call: dict[str, Any], answer: Any, recorded: Any) -> Any:
    """The part of an answer that the recording shows; None when it shows something derived by the test itself."""
    operation = call["operation"]
    if isinstance(recorded, str):
        if recorded.startswith("An error occurred") and "Error" in answer:
            error = answer["Error"]
            code = recorded.partition(" operation: ")[0]
            assert error["Code"] in code
            return f"{code} operation: {error['Message']}"
        return None
    if not isinstance(recorded, dict):
        return None
    if "Error" in recorded and call["service"] == "cloudformation":
        return {"Error": {name: answer["Error"].get(name) for name in ("Code", "Message")}}
    if call["service"] != "cloudformation" or "Error" in answer:
        return None
    if operation == "describe_stacks" and "Stacks" not in recorded:
        return answer["Stacks"][0]
    if operation == "describe_stack_resource" and "StackResourceDetail" not in recorded:
        return answer["StackResourceDetail"]
    if operation == "deploy_via_change_set":
        outputs = answer["Outputs"]
        return outputs if recorded and set(recorded) <= set(outputs) else None
    if operation in ("get_template", "update_stack"):
        return None
    return answer


def _types(case: dict[str, Any]) -> set[str]:
    found: set[str] = set()
    for template in case["templates"]:
        value = template.get("object")
        resources = value.get("Resources") if isinstance(value, dict) else None
        for resource in resources.values() if isinstance(resources, dict) else ():
            if isinstance(resource, dict) and isinstance(resource.get("Type"), str):
                found.add(resource["Type"])
    return found
