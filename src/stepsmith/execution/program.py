"""A machine made ready to run: each state as a small object with closures, each transition as a reference."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from stepsmith.execution.effects import Continue
from stepsmith.execution.fiber import TROUBLES, Message, Steps, failed

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber

MachineType: TypeAlias = Literal["STANDARD", "EXPRESS"]


@dataclass(slots=True, eq=False)
class Prepared:
    """One state. Either ``run`` (never waits) or ``steps`` (a generator that may) takes the fiber through it.

    Both leave the state themselves (``fiber.exit``) and return the state that follows, None at the end of the branch.
    """

    name: str
    type: str
    run: Callable[[Fiber], Prepared | None] | None = None
    steps: Callable[[Fiber], Generator[None, Message, Prepared | None]] | None = None
    entered: str = field(init=False)
    exited: str = field(init=False)
    aborted: str | None = field(init=False)
    retries: bool = field(init=False)
    evaluates_after_entry: bool = field(init=False)

    def __post_init__(self) -> None:
        self.entered = f"{self.type}StateEntered"
        self.exited = f"{self.type}StateExited"
        self.aborted = f"{self.type}StateAborted" if self.type in ("Task", "Wait", "Parallel", "Map") else None
        self.retries = self.type in ("Task", "Parallel", "Map")
        # [R] the EvaluationFailed of a Wait follows its Entered event, that of any other state does not.
        self.evaluates_after_entry = self.type == "Wait"


@dataclass(slots=True, eq=False)
class Program:
    """A prepared machine; executions share it. ``timeout_seconds`` is the limit of the whole execution, if any."""

    start: Prepared
    type: MachineType
    timeout_seconds: int | None


def run_machine(fiber: Fiber, start: Prepared) -> Steps:
    """Take ``fiber`` from ``start`` to the end of its branch: then ``fiber.value`` is the branch's output.

    A fiber that was stopped goes on in the state where it stood.
    """
    execution = fiber.execution
    state: Prepared | None = start
    entered = False
    if fiber.resumed:
        state, entered = fiber.resume_at(start)
    while state is not None:
        if entered:
            entered = False
        else:
            if execution.budget <= 0:
                fiber.upcoming = state
                execution.ask(fiber, Continue())
                yield
            execution.budget -= 1
            fiber.enter(state)
        if state.run is not None:
            try:
                state = state.run(fiber)
            except TROUBLES as error:
                raise failed(fiber, error) from None
        else:
            assert state.steps is not None
            try:
                state = yield from state.steps(fiber)
            except TROUBLES as error:
                raise failed(fiber, error) from None
