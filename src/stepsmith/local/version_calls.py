"""The calls around versions and aliases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from stepsmith.local.machines import Machines
from stepsmith.local.parts import Call, Operation
from stepsmith.local.protocol import ApiError
from stepsmith.local.states_answers import page
from stepsmith.local.versions import Alias, Versions


class VersionCalls:
    def __init__(self, machines: Machines, versions: Versions, now: Callable[[], float]) -> None:
        self._machines = machines
        self._versions = versions
        self._now = now

    @property
    def operations(self) -> dict[str, Operation]:
        return {
            "PublishStateMachineVersion": self._publish,
            "ListStateMachineVersions": self._list,
            "DeleteStateMachineVersion": self._delete,
            "CreateStateMachineAlias": self._create_alias,
            "DescribeStateMachineAlias": self._describe_alias,
            "UpdateStateMachineAlias": self._update_alias,
            "DeleteStateMachineAlias": self._delete_alias,
            "ListStateMachineAliases": self._list_aliases,
        }

    def _publish(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        machine = self._machines.find(parameters["stateMachineArn"])
        if machine.deleting:
            raise ApiError("StateMachineDeleting", f"State Machine is being deleted: '{machine.arn}'")
        version = self._versions.publish(
            machine, self._now(), parameters.get("description"), parameters.get("revisionId")
        )
        return {"creationDate": version.created_at, "stateMachineVersionArn": version.arn}

    def _list(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        machine = self._machines.find(parameters["stateMachineArn"])
        listed = [
            {"stateMachineVersionArn": one.arn, "creationDate": one.created_at}
            for one in self._versions.of_machine(machine.arn)
        ]
        return page("stateMachineVersions", listed, parameters)

    def _delete(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        self._versions.delete(_qualified(parameters["stateMachineVersionArn"]))
        return {}

    def _create_alias(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        alias = self._versions.create_alias(
            parameters["name"], parameters.get("description"), parameters["routingConfiguration"], self._now()
        )
        return {"stateMachineAliasArn": alias.arn, "creationDate": alias.created_at}

    def _describe_alias(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        alias = self._versions.alias(_qualified(parameters["stateMachineAliasArn"]))
        return {
            "stateMachineAliasArn": alias.arn,
            "name": alias.name,
            "description": alias.description,
            "routingConfiguration": [{"stateMachineVersionArn": arn, "weight": weight} for arn, weight in alias.routes],
            "creationDate": alias.created_at,
            "updateDate": alias.updated_at,
        }

    def _update_alias(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        description, routing = parameters.get("description"), parameters.get("routingConfiguration")
        if description is None and routing is None:
            raise ApiError(
                "ValidationException",
                "Either the description or the routingConfiguration must be specified",
                reason="MISSING_REQUIRED_PARAMETER",
            )
        arn = _qualified(parameters["stateMachineAliasArn"])
        return {"updateDate": self._versions.update_alias(arn, description, routing, self._now()).updated_at}

    def _delete_alias(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        arn = _qualified(parameters["stateMachineAliasArn"])
        self._versions.alias(arn)
        self._versions.delete_alias(arn)
        return {}

    def _list_aliases(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        arn = parameters["stateMachineArn"]
        version = self._versions.find(arn)
        machine = self._machines.find(arn if version is None else version.machine.arn)
        found = self._versions.aliases_of(machine.arn, None if version is None else version.arn)
        return page("stateMachineAliases", [_listed(one) for one in found], parameters)


def _listed(alias: Alias) -> dict[str, Any]:
    return {"stateMachineAliasArn": alias.arn, "creationDate": alias.created_at}


def _qualified(arn: str) -> str:
    """The ARN of a version or an alias; raises ApiError InvalidArn for anything else."""
    parts = arn.split(":")
    if len(parts) != 8 or parts[0] != "arn" or parts[2] != "states" or parts[5] != "stateMachine":
        raise ApiError("InvalidArn", f"Invalid Arn: '{arn}'")
    return arn
