"""Where a machine's transitions lead while it is being prepared, and how a definition that cannot run is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from stepsmith.asl import Json, QueryLanguage, Substitution
from stepsmith.errors import DefinitionError
from stepsmith.execution.observer import observe_conclusion

if TYPE_CHECKING:
    from stepsmith.asl import Machine, State
    from stepsmith.asl.flow import EdgeKind
    from stepsmith.execution.data_flow import Conclusion
    from stepsmith.execution.inspection import Inspection
    from stepsmith.execution.jsonpath_fields import Field
    from stepsmith.execution.observer import Observer
    from stepsmith.execution.program import MachineType, Prepared, Program
    from stepsmith.integrations import Integration

CheckParameters: TypeAlias = "Callable[[Integration, Json], str | None]"
"""What the service would object to in a call's parameters, None when nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparing:
    """What the preparation of one state needs beside the state.

    ``language`` is the whole machine's; ``states`` are those of the machine that the state is in.
    ``prepare_child`` makes the processor of a distributed Map a program of its own.
    """

    name: str
    states: Mapping[str, Prepared]
    language: QueryLanguage | None
    machine_type: MachineType
    check_parameters: CheckParameters | None
    prepare_machine: Callable[[Machine], Prepared]
    prepare_child: Callable[[Machine, MachineType], Program]
    observer: Observer | None = None
    inspection: Inspection | None = None

    def target(self, name: str, field: str) -> Prepared:
        if self.inspection is not None:
            return self.inspection.target(name)
        try:
            return self.states[name]
        except KeyError:
            raise self.refuse(f"{field} names {name!r}, and there is no such state here") from None

    def following(self, state: State) -> Prepared | None:
        """The state after this one; None when it ends its machine."""
        name: str | None = getattr(state, "next", None)
        return None if name is None else self.target(name, "Next")

    def observed(self, conclude: Conclusion, kind: EdgeKind, index: int = 0) -> Conclusion:
        """``conclude``, telling the observer, if there is one, that this transition is taken."""
        if self.observer is None:
            return conclude
        return observe_conclusion(self.observer, conclude, self.name, kind, index)

    def watched(self, step: str, function: Field | None) -> Field | None:
        """``function``, telling the inspection, if there is one, what it gives."""
        return function if self.inspection is None else self.inspection.watch(step, function)

    def refuse(self, why: str) -> DefinitionError:
        return DefinitionError(f"state {self.name!r}: {why}")

    def no_substitution(self, value: object, field: str) -> None:
        if isinstance(value, Substitution):
            raise self.refuse(
                f"{field} is {value.text}, a placeholder for CloudFormation; give it a value to run the machine"
            )
