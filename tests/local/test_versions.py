"""Versions and aliases of the local cloud's state machines, and which of them an execution runs."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from botocore.exceptions import ClientError

from stepsmith.execution import prepare
from stepsmith.local.machines import StateMachine
from stepsmith.local.versions import Versions
from stepsmith.testing import machine_of
from tests.local.conftest import ROLE, LocalCloud, unique


def refused(code: str, text: str = "") -> Any:
    return pytest.raises(ClientError, match=rf"\({code}\).*{text}")


def giving(value: int) -> dict[str, Any]:
    return {"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": value, "End": True}}}


def change(cloud: LocalCloud, arn: str, value: int, **parameters: Any) -> Any:
    states = cloud.client("stepfunctions")
    return states.update_state_machine(stateMachineArn=arn, definition=json.dumps(giving(value)), **parameters)


def test_versions_are_published_once_a_revision_listed_and_deleted(cloud: LocalCloud) -> None:
    states, arn = cloud.client("stepfunctions"), cloud.machine(giving(1))
    first = states.publish_state_machine_version(stateMachineArn=arn, description="the first")
    again = states.publish_state_machine_version(stateMachineArn=arn)
    assert first["stateMachineVersionArn"] == again["stateMachineVersionArn"] == f"{arn}:1"
    assert first["creationDate"] == again["creationDate"]
    second = change(cloud, arn, 2, publish=True, versionDescription="the second")
    assert second["stateMachineVersionArn"] == f"{arn}:2"
    described = states.describe_state_machine(stateMachineArn=f"{arn}:1")
    assert (described["stateMachineArn"], described["description"]) == (f"{arn}:1", "the first")
    assert json.loads(described["definition"]) == giving(1)
    listed = states.list_state_machine_versions(stateMachineArn=arn)["stateMachineVersions"]
    assert [one["stateMachineVersionArn"] for one in listed] == [f"{arn}:2", f"{arn}:1"]
    with refused("ConflictException", "The current State Machine revision is " + second["revisionId"]):
        states.publish_state_machine_version(stateMachineArn=arn, revisionId="other")
    states.delete_state_machine_version(stateMachineVersionArn=f"{arn}:2")
    states.delete_state_machine_version(stateMachineVersionArn=f"{arn}:2")
    assert states.publish_state_machine_version(stateMachineArn=arn)["stateMachineVersionArn"] == f"{arn}:3"
    with refused("InvalidArn"):
        states.delete_state_machine_version(stateMachineVersionArn=arn)


def test_a_machine_may_be_published_as_it_is_created(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    arguments: dict[str, Any] = {"name": unique("machine"), "definition": json.dumps(giving(1)), "roleArn": ROLE}
    made = states.create_state_machine(**arguments, publish=True, versionDescription="v")
    assert made["stateMachineVersionArn"] == made["stateMachineArn"] + ":1"
    with refused("ValidationException", "Version description can only be set when publish is true"):
        states.create_state_machine(**arguments, versionDescription="v")
    states.delete_state_machine(stateMachineArn=made["stateMachineArn"])
    with refused("StateMachineDoesNotExist"):
        states.start_execution(stateMachineArn=made["stateMachineVersionArn"])


def test_an_execution_runs_the_version_that_it_names(cloud: LocalCloud) -> None:
    states, arn = cloud.client("stepfunctions"), cloud.machine(giving(1))
    version = states.publish_state_machine_version(stateMachineArn=arn)["stateMachineVersionArn"]
    change(cloud, arn, 2)
    run = cloud.ended(states.start_execution(stateMachineArn=version)["executionArn"])
    assert (run["output"], run["stateMachineArn"], run["stateMachineVersionArn"]) == ("1", arn, version)
    assert "stateMachineAliasArn" not in run
    started = cloud.events(run["executionArn"])[0]["executionStartedEventDetails"]
    assert started["stateMachineVersionArn"] == version
    other = cloud.ended(states.start_execution(stateMachineArn=arn)["executionArn"])
    assert other["output"] == "2" and "stateMachineVersionArn" not in other
    listed = states.list_executions(stateMachineArn=version)["executions"]
    assert [one["executionArn"] for one in listed] == [run["executionArn"]]
    assert len(states.list_executions(stateMachineArn=arn)["executions"]) == 2


def test_an_alias_routes_to_its_versions_by_weight(cloud: LocalCloud) -> None:
    states, arn = cloud.client("stepfunctions"), cloud.machine(giving(1))
    one = states.publish_state_machine_version(stateMachineArn=arn)["stateMachineVersionArn"]
    two = change(cloud, arn, 2, publish=True)["stateMachineVersionArn"]
    everything = [{"stateMachineVersionArn": one, "weight": 100}]
    alias = states.create_state_machine_alias(name="live", routingConfiguration=everything)["stateMachineAliasArn"]
    assert alias == f"{arn}:live"
    run = cloud.ended(states.start_execution(stateMachineArn=alias)["executionArn"])
    assert (run["output"], run["stateMachineAliasArn"], run["stateMachineVersionArn"]) == ("1", alias, one)
    half = [{"stateMachineVersionArn": version, "weight": 50} for version in (one, two)]
    states.update_state_machine_alias(stateMachineAliasArn=alias, routingConfiguration=half, description="both")
    described = states.describe_state_machine_alias(stateMachineAliasArn=alias)
    assert (described["name"], described["description"], described["routingConfiguration"]) == ("live", "both", half)
    runs = [cloud.ended(states.start_execution(stateMachineArn=alias)["executionArn"]) for _ in range(30)]
    assert {run["output"] for run in runs} == {"1", "2"}
    for machine in (arn, two):
        listed = states.list_state_machine_aliases(stateMachineArn=machine)["stateMachineAliases"]
        assert [one["stateMachineAliasArn"] for one in listed] == [alias]
    with refused("ConflictException", r"Current list of aliases referencing this version: \[live\]"):
        states.delete_state_machine_version(stateMachineVersionArn=one)
    states.delete_state_machine_alias(stateMachineAliasArn=alias)
    with refused("ResourceNotFound"):
        states.describe_state_machine_alias(stateMachineAliasArn=alias)
    states.delete_state_machine_version(stateMachineVersionArn=one)


def test_a_routing_that_cannot_be_followed_is_refused(cloud: LocalCloud) -> None:
    states, arn = cloud.client("stepfunctions"), cloud.machine(giving(1))
    version = states.publish_state_machine_version(stateMachineArn=arn)["stateMachineVersionArn"]
    for routes, code, text in (
        ([(version, 99)], "ValidationException", "weights must equal 100"),
        ([(version, 50), (version, 50)], "ValidationException", "distinct state machine version ARNs"),
        ([(arn, 100)], "ValidationException", "only contain state machine version ARNs"),
        ([(f"{arn}:9", 100)], "ResourceNotFound", "does not exist"),
    ):
        routing = [{"stateMachineVersionArn": one, "weight": weight} for one, weight in routes]
        with refused(code, text):
            states.create_state_machine_alias(name="live", routingConfiguration=routing)
    whole = [{"stateMachineVersionArn": version, "weight": 100}]
    with refused("InvalidName"):
        states.create_state_machine_alias(name="1", routingConfiguration=whole)
    states.create_state_machine_alias(name="live", routingConfiguration=whole)
    states.create_state_machine_alias(name="live", routingConfiguration=whole)
    with refused("ConflictException", "different routing configuration"):
        states.create_state_machine_alias(name="live", routingConfiguration=whole, description="other")


def test_metadata_only_tells_no_data(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    run = cloud.run({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E", "Cause": "c"}}})
    told = states.describe_execution(executionArn=run["executionArn"], includedData="METADATA_ONLY")
    assert not {"input", "inputDetails", "output", "outputDetails", "error", "cause"} & told.keys()
    machine = states.describe_state_machine(stateMachineArn=run["stateMachineArn"], includedData="METADATA_ONLY")
    assert machine["definition"] == "{}"


def test_the_same_seed_sends_executions_the_same_ways() -> None:
    def revision(name: str) -> StateMachine:
        return StateMachine(
            arn="arn:aws:states:eu-north-1:000000000000:stateMachine:m",
            name="m",
            type="STANDARD",
            definition=json.dumps(giving(1)),
            role_arn=ROLE,
            created_at=0.0,
            revision_id=name,
            settings={},
            program=prepare(machine_of(giving(1))),
        )

    def ways(seed: int) -> list[int]:
        versions = Versions(seed)
        arns = [versions.publish(revision(name), 0.0).arn for name in ("1", "2")]
        routing = [
            {"stateMachineVersionArn": arn, "weight": weight} for arn, weight in zip(arns, (90, 10), strict=True)
        ]
        alias = versions.create_alias("live", None, routing, 0.0)
        found = [versions.resolve(alias.arn)[0] for _ in range(1000)]
        return [one.number for one in found if one is not None]

    assert ways(1) == ways(1) != ways(2)
    assert 0.05 < Counter(ways(1))[2] / 1000 < 0.15
