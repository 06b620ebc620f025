"""State machines as they were created, each with the program that its executions run."""

from __future__ import annotations

import re
import threading
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from stepsmith.errors import DefinitionError
from stepsmith.execution import MachineType, Program
from stepsmith.local.protocol import ApiError

_NAME = re.compile(r"[^\s?*<>{}\[\]\"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]{1,80}")
_ROLE = re.compile(r"arn:[^:]+:iam::\d{12}:role/.+")


@dataclass(frozen=True, slots=True, kw_only=True)
class StateMachine:
    """One revision. ``settings`` are loggingConfiguration, tracingConfiguration and encryptionConfiguration."""

    arn: str
    name: str
    type: MachineType
    definition: str
    role_arn: str
    created_at: float
    revision_id: str
    settings: Mapping[str, Any]
    program: Program
    updated_at: float | None = None
    deleting: bool = False
    tags: Mapping[str, str] = field(default_factory=dict)

    @property
    def region(self) -> str:
        return self.arn.split(":")[3]


class Machines:
    """All state machines of one cloud."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._machines: dict[str, StateMachine] = {}

    def create(self, machine: StateMachine) -> StateMachine:
        """Keep a new machine. [D] The same name with the same definition, type and settings is the same machine."""
        with self._lock:
            known = self._machines.get(machine.arn)
            if known is None:
                self._machines[machine.arn] = machine
                return machine
            if known.deleting:
                raise ApiError("StateMachineDeleting", f"State Machine is being deleted: '{machine.arn}'")
            same = ("definition", "type", "settings")
            if all(getattr(known, name) == getattr(machine, name) for name in same):
                return known
            raise ApiError("StateMachineAlreadyExists", f"State Machine Already Exists: '{machine.arn}'")

    def find(self, arn: str) -> StateMachine:
        check_machine_arn(arn)
        with self._lock:
            machine = self._machines.get(arn)
        if machine is None:
            raise ApiError("StateMachineDoesNotExist", f"State Machine Does Not Exist: '{arn}'")
        return machine

    def change(self, arn: str, **changes: Any) -> StateMachine:
        """Replace some attributes of a machine."""
        with self._lock:
            if arn not in self._machines:
                raise ApiError("StateMachineDoesNotExist", f"State Machine Does Not Exist: '{arn}'")
            changed = self._machines[arn] = replace(self._machines[arn], **changes)
            return changed

    def remove(self, arn: str) -> None:
        with self._lock:
            self._machines.pop(arn, None)

    def all(self, region: str) -> Iterator[StateMachine]:
        with self._lock:
            found = list(self._machines.values())
        yield from sorted((one for one in found if one.region == region), key=lambda one: one.created_at)


def new_revision_id() -> str:
    return str(uuid.uuid4())


def check_name(name: str) -> None:
    if not _NAME.fullmatch(name):
        raise ApiError("InvalidName", f"Invalid Name: '{name}'")


def check_role(arn: str) -> None:
    if not _ROLE.fullmatch(arn):
        raise ApiError("InvalidArn", f"Invalid Role Arn: '{arn}'")


def check_machine_arn(arn: str) -> None:
    parts = arn.split(":")
    if len(parts) < 7 or parts[0] != "arn" or parts[2] != "states":
        raise ApiError("InvalidArn", f"Invalid Arn: '{arn}'")
    if parts[5] == "stateMachine" and "/" in parts[6]:
        # [B] the reason; the words are not recorded.
        raise ApiError(
            "ValidationException",
            f"This API does not support the ARN of a distributed Map: '{arn}'",
            reason="API_DOES_NOT_SUPPORT_LABELED_ARNS",
        )
    if parts[5] != "stateMachine":
        # [R]: the same words for an Express execution where a Standard one is wanted.
        raise ApiError("InvalidArn", f"Invalid Arn: 'Resource type not valid in this context: {parts[5]}'")


def invalid_definition(error: DefinitionError | str) -> ApiError:
    return ApiError("InvalidDefinition", f"Invalid State Machine Definition: '{error}'")
