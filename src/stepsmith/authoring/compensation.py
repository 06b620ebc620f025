"""Steps that are undone when a later one fails."""

from __future__ import annotations

from dataclasses import dataclass

from stepsmith.authoring.location import Location, here, refuse
from stepsmith.authoring.steps import Compensated, Step, checked


@dataclass(frozen=True, slots=True, eq=False)
class Saga(Step):
    """Made by ``saga``. The last part has nothing that undoes it."""

    name: str
    parts: tuple[Compensated, ...]
    where: Location


def saga(name: str, *steps: Step | Compensated) -> Saga:
    """One step after the other: ``saga("Book", flight.compensate(no_flight), hotel.compensate(no_hotel), pay)``.

    When one fails, what undoes those that succeeded before it runs, the last first; one of these that fails is passed
    over. Then the saga fails with the error that began it, in a Fail state ``<name>: undone``. Only what Tasks, Maps
    and Parallels raise undoes anything.
    """
    if len(steps) < 2:
        raise refuse(f"saga({name!r}) has one step or none: there is nothing that a later one could undo")
    parts = tuple(
        step if isinstance(step, Compensated) else Compensated(checked(step, f"a step of saga({name!r})"), None, here())
        for step in steps
    )
    if parts[-1].undo is not None:
        raise refuse(
            f"saga({name!r}): what undoes the last step would never run, for nothing after it can fail; leave its "
            "compensate(…) out, or put the steps that follow into the saga",
            parts[-1].where,
        )
    if all(part.undo is None for part in parts):
        raise refuse(f"saga({name!r}): no step says how it is undone; write step.compensate(undo)")
    return Saga(name, parts, here())
