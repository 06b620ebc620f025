"""Machines that a task starts (``states:startExecution``), run in the same test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stepsmith.asl import Machine
from stepsmith.errors import ConfigurationError
from stepsmith.execution import Invoke, prepare
from stepsmith.execution.nested import Nested
from stepsmith.execution.program import Program
from stepsmith.execution.virtual import Timed
from stepsmith.testing.coverage import observer_of
from stepsmith.testing.mocks import Others


class OtherMachines:
    """``machines`` are workflows and their machines, by name or ARN."""

    def __init__(self, machines: Mapping[str, tuple[Any, Machine]]) -> None:
        self.machines = machines
        self._programs: dict[str, Program] = {}

    def then(self, others: Others | None) -> Others:
        """Answers a task that starts one of the machines; any other is for ``others``."""

        def answer(effect: Invoke, now: float) -> list[Timed] | Nested | None:
            nested = self._nested(effect)
            return nested if nested is not None or others is None else others(effect, now)

        return answer

    def _nested(self, effect: Invoke) -> Nested | None:
        integration = effect.integration
        if (integration.service, integration.action) != ("states", "startExecution") or not self.machines:
            return None
        arn = effect.parameters.get("StateMachineArn")
        found = next((name for name in self.machines if arn == name or _named(arn, name)), None)
        if found is None:
            raise ConfigurationError(
                f"state {effect.state_name!r} starts {arn!r}, which is none of {', '.join(map(repr, self.machines))}; "
                "give it to machines, or the state a mock",
                key="machines",
            )
        if found not in self._programs:
            workflow, machine = self.machines[found]
            self._programs[found] = prepare(machine, observer=observer_of(workflow, machine))
        return Nested(self._programs[found], arn)


def _named(arn: Any, name: str) -> bool:
    """Whether ``arn`` is that of the machine ``name``; it may end in a version or an alias."""
    parts = arn.split(":") if isinstance(arn, str) else []
    return len(parts) > 6 and parts[5] == "stateMachine" and parts[6] == name
