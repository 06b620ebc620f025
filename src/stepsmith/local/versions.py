"""Versions of state machines, and the aliases that route to them."""

from __future__ import annotations

import random
import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from stepsmith.local.machines import StateMachine
from stepsmith.local.protocol import ApiError

_ALIAS_NAME = re.compile(r"(?=.*[a-zA-Z_\-.])[a-zA-Z0-9_\-.]{1,80}")  # [B]
_MOST_ROUTES = 2
_MISSING = "Request references a resource that does not exist."


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """``machine`` is the state machine as it was published, under its unqualified ARN."""

    number: int
    machine: StateMachine
    created_at: float
    description: str | None

    @property
    def arn(self) -> str:
        return f"{self.machine.arn}:{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """``routes`` are version ARNs with weights that add up to 100."""

    arn: str
    name: str
    description: str | None
    routes: tuple[tuple[str, int], ...]
    created_at: float
    updated_at: float


class Versions:
    """All versions and aliases of one cloud. ``seed`` decides which way an alias with two versions sends whom."""

    def __init__(self, seed: int = 0) -> None:
        self._lock = threading.RLock()
        self._random = random.Random(seed)
        self._versions: dict[str, dict[str, Version]] = {}
        self._numbers: dict[str, int] = {}
        self._aliases: dict[str, Alias] = {}

    # ---- versions -------------------------------------------------------------------------------------------------

    def publish(
        self, machine: StateMachine, now: float, description: str | None = None, revision_id: str | None = None
    ) -> Version:
        """The version of the machine as it is now. [D] A revision that was published last is not published again."""
        if revision_id is not None and revision_id != machine.revision_id:
            raise ApiError(
                "ConflictException",
                f"Failed to publish the State Machine version for revision {revision_id}. The current State Machine "
                f"revision is {machine.revision_id}.",
            )
        with self._lock:
            known = self._versions.setdefault(machine.arn, {})
            newest = max(known.values(), key=lambda one: one.number, default=None)
            if newest is not None and newest.machine.revision_id == machine.revision_id:
                return newest
            # [D] a number is never given out again, not even after its version was deleted.
            number = self._numbers[machine.arn] = self._numbers.get(machine.arn, 0) + 1
            version = Version(number=number, machine=machine, created_at=now, description=description)
            known[version.arn] = version
            return version

    def of_machine(self, arn: str) -> list[Version]:
        """Newest first."""
        with self._lock:
            return sorted(self._versions.get(arn, {}).values(), key=lambda one: -one.number)

    def find(self, arn: str) -> Version | None:
        with self._lock:
            return self._versions.get(arn.rpartition(":")[0], {}).get(arn)

    def delete(self, arn: str) -> None:
        """Deleting what is not there is no error. Raises ConflictException while an alias routes to it."""
        with self._lock:
            names = [one.name for one in self._aliases.values() if any(version == arn for version, _ in one.routes)]
            if names:
                raise ApiError(
                    "ConflictException",
                    "Version to be deleted must not be referenced by an alias. Current list of aliases referencing "
                    f"this version: [{', '.join(names)}]",
                )
            self._versions.get(arn.rpartition(":")[0], {}).pop(arn, None)

    def forget(self, machine_arn: str) -> None:
        """The machine is deleted, and with it its versions and aliases [D]."""
        with self._lock:
            self._versions.pop(machine_arn, None)
            for arn in [arn for arn in self._aliases if arn.rpartition(":")[0] == machine_arn]:
                del self._aliases[arn]

    # ---- aliases --------------------------------------------------------------------------------------------------

    def create_alias(
        self, name: str, description: str | None, routing: Sequence[Mapping[str, Any]], now: float
    ) -> Alias:
        """[D] The same alias again is the same alias."""
        if not _ALIAS_NAME.fullmatch(name):
            raise ApiError("InvalidName", f"Invalid Name: '{name}'")
        with self._lock:
            routes = self._routes(routing)
            arn = f"{routes[0][0].rpartition(':')[0]}:{name}"
            alias = Alias(arn=arn, name=name, description=description, routes=routes, created_at=now, updated_at=now)
            known = self._aliases.setdefault(arn, alias)
            if (known.routes, known.description) != (routes, description):
                raise ApiError(
                    "ConflictException",
                    "Failed to create alias because an alias with the same name and a different routing "
                    "configuration already exists.",
                )
            return known

    def update_alias(
        self, arn: str, description: str | None, routing: Sequence[Mapping[str, Any]] | None, now: float
    ) -> Alias:
        with self._lock:
            alias = self.alias(arn)
            routes = alias.routes if routing is None else self._routes(routing, machine=arn.rpartition(":")[0])
            described = alias.description if description is None else description or None
            changed = self._aliases[arn] = replace(alias, description=described, routes=routes, updated_at=now)
            return changed

    def alias(self, arn: str) -> Alias:
        with self._lock:
            alias = self._aliases.get(arn)
        if alias is None:
            raise ApiError("ResourceNotFound", _MISSING)
        return alias

    def delete_alias(self, arn: str) -> None:
        with self._lock:
            self._aliases.pop(arn, None)

    def aliases_of(self, machine_arn: str, version_arn: str | None = None) -> list[Alias]:
        with self._lock:
            found = [one for arn, one in self._aliases.items() if arn.rpartition(":")[0] == machine_arn]
        return [one for one in found if version_arn in (None, *(arn for arn, _ in one.routes))]

    def resolve(self, arn: str) -> tuple[Version | None, Alias | None]:
        """The version that an execution of ``arn`` runs, and the alias if ``arn`` is one's; None for what it is not."""
        version = self.find(arn)
        if version is not None:
            return version, None
        with self._lock:
            alias = self._aliases.get(arn)
            if alias is None:
                return None, None
            drawn, chosen = self._random.randrange(100), alias.routes[0][0]
            for version_arn, weight in alias.routes:
                if drawn < weight:
                    chosen = version_arn
                    break
                drawn -= weight
            return self.find(chosen), alias

    def _routes(self, routing: Sequence[Mapping[str, Any]], machine: str | None = None) -> tuple[tuple[str, int], ...]:
        arns = [one["stateMachineVersionArn"] for one in routing]
        weights = [one["weight"] for one in routing]
        if not 1 <= len(routing) <= _MOST_ROUTES:
            raise _bad_routing(
                "1 validation error detected: Value at 'routingConfiguration' failed to satisfy constraint: "
                f"Member must have length between 1 and {_MOST_ROUTES}"
            )
        if len(set(arns)) != len(arns):
            raise _bad_routing(
                f"Routing configuration must contain distinct state machine version ARNs. Received: [{', '.join(arns)}]"
            )
        if not all(arn.rpartition(":")[2].isdigit() for arn in arns):
            raise _bad_routing(
                f"Routing configuration must only contain state machine version ARNs. Received: [{', '.join(arns)}]"
            )
        if sum(weights) != 100 or min(weights) < 0:
            raise _bad_routing(
                f"Sum of routing configuration weights must equal 100. Received: [{', '.join(map(str, weights))}]"
            )
        owner = machine or arns[0].rpartition(":")[0]
        if any(arn.rpartition(":")[0] != owner for arn in arns):
            raise _bad_routing("Routing configuration must only contain versions of one state machine.")
        if any(self.find(arn) is None for arn in arns):
            raise ApiError("ResourceNotFound", _MISSING)
        return tuple(zip(arns, weights, strict=True))


def _bad_routing(text: str) -> ApiError:
    return ApiError("ValidationException", text, reason="INVALID_ROUTING_CONFIGURATION")
