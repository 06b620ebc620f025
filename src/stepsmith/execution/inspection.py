"""What one state makes of its data, step by step, for a test of that state alone (AWS's TestState).

An inspection is given to ``prepare_alone``: the functions of the state's fields are then made so that they tell it what
they gave. A program that is prepared without one holds nothing of this.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, TypeAlias

from stepsmith.asl import Json
from stepsmith.execution.effects import Success
from stepsmith.execution.failure import BRANCH_FAILED, Failed, Failure
from stepsmith.execution.json_text import compact
from stepsmith.execution.program import Prepared

if TYPE_CHECKING:
    from stepsmith.asl import Machine
    from stepsmith.asl.flow import EdgeKind
    from stepsmith.execution.data_flow import Conclusion
    from stepsmith.execution.fiber import Assigned, Fiber, Message
    from stepsmith.execution.gathering import Gathering
    from stepsmith.execution.retry import Attempt

Gather: TypeAlias = (
    "Callable[[Fiber, Gathering, int, Callable[[int, int], None], Callable[[Fiber], None]],"
    " Generator[None, Message, tuple[Json, str]]]"
)
"""As ``gathering.gather``."""

EXCEEDED = "States.ExceedToleratedFailureThreshold"


class Inspection:
    """``values`` are what the steps gave, by AWS's names (``afterInputPath``, …).

    ``mock`` stands for what the branches of a Parallel or the iterations of a Map give together; it has no say in a
    Task, whose call the host answers. ``retries`` attempts have gone before, ``failed_iterations`` have failed, and
    ``reader_text`` is the object that an ItemReader would read.
    """

    def __init__(
        self,
        *,
        mock: Success | Failure | None = None,
        retries: int = 0,
        failed_iterations: int = 0,
        reader_text: str | None = None,
    ) -> None:
        self.failed_iterations = failed_iterations
        self.mock = mock
        self.retries = retries
        self.reader_text = reader_text
        self.values: dict[str, Json] = {}
        self.items: list[Json] = []
        self.retry_index: int | None = None
        self.tries_again = False
        self.catch_index: int | None = None
        self.failure: Failure | None = None
        self.next_state: str | None = None

    # ---- steps of the data flow ---------------------------------------------------------------------------------

    def watch(self, step: str, function: Callable[..., Json] | None) -> Callable[..., Json]:
        """``function`` of a fiber and a value, noting what it gives; None stands for one that changes nothing."""

        def watched(fiber: Fiber, value: Json) -> Json:
            given = value if function is None else function(fiber, value)
            self.values[step] = given
            return given

        return watched

    def watch_path(self, step: str, put: Callable[[Json, Json], Json]) -> Callable[[Json, Json], Json]:
        """``put`` of a result into the raw input, noting what it gives."""

        def watched(raw: Json, result: Json) -> Json:
            self.values[step] = put(raw, result)
            return self.values[step]

        return watched

    def watch_result(self, conclude: Conclusion) -> Conclusion:
        """``conclude``, noting the raw result that it is given."""

        def watched(fiber: Fiber, value: Json) -> tuple[Json, Assigned]:
            self.values["result"] = value
            return conclude(fiber, value)

        return watched

    def watch_catcher(self, index: int, conclude: Conclusion) -> Conclusion:
        """``conclude`` of a catcher, noting that it is the one that met the error, even if it then fails itself."""

        def watched(fiber: Fiber, value: Json) -> tuple[Json, Assigned]:
            self.catch_index = index
            return conclude(fiber, value)

        return watched

    # ---- attempts and branches ----------------------------------------------------------------------------------

    def attempt(self, real: Attempt) -> Attempt:
        """``real``, as the attempt that follows those which have gone before."""

        def attempt(fiber: Fiber) -> Generator[None, Message, tuple[Json, str | None]]:
            fiber.retry_count = self.retries
            return (yield from real(fiber))

        return attempt

    def gather(self, real: Gather, *, selects: bool) -> Gather:
        """Gathers the branches that stand for those of the state, then gives the mock in place of their outputs.

        ``selects`` says that an ItemSelector makes what goes into them.
        """

        def mocked(
            fiber: Fiber,
            work: Gathering,
            limit: int,
            begin: Callable[[int, int], None],
            take_up: Callable[[Fiber], None],
        ) -> Generator[None, Message, tuple[Json, str]]:
            count = len(work.values)
            self.items = [None] * count
            yield from real(fiber, work, limit, begin, take_up)
            if selects:
                self.values["afterItemSelector"] = self.items
            outcome = self.outcome(count)
            if isinstance(outcome, Failure):
                raise Failed(Failure(outcome.error, outcome.cause, names=(BRANCH_FAILED,)))
            return outcome.output, compact(outcome.output)

        return mocked

    def outcome(self, count: int) -> Success | Failure:
        """The mock, unless more of ``count`` iterations are said to have failed than the Map tolerates."""
        assert self.mock is not None
        if isinstance(self.mock, Success) and self._exceeds_tolerance(count):
            return Failure(EXCEEDED, "The specified tolerated failure threshold was exceeded")
        return self.mock

    def _exceeds_tolerance(self, count: int) -> bool:
        failed, values = self.failed_iterations, self.values
        most, percentage = values.get("toleratedFailureCount"), values.get("toleratedFailurePercentage")
        return (most is not None and failed > most) or (percentage is not None and failed * 100 > percentage * count)

    def inner(self, machine: Machine) -> Prepared:
        """Stands for a branch or a processor: nothing of it is run, what goes into it is kept."""

        def keep(fiber: Fiber) -> None:
            self.items[fiber.index] = fiber.value
            fiber.exit(fiber.value)

        return Prepared(name=machine.start_at, type="Pass", run=keep)

    def target(self, name: str) -> Prepared:
        """Stands for a state to go on to: the execution ends in it, with the tested state's output."""

        def reached(fiber: Fiber) -> None:
            self.next_state = name

        return Prepared(name=name, type="Succeed", run=reached)

    # ---- an Observer --------------------------------------------------------------------------------------------

    def entered(self, fiber: Fiber, name: str) -> None:
        """There is one state, and the test enters it."""

    def took(self, fiber: Fiber, name: str, kind: EdgeKind, index: int) -> None:
        """The state that it leads to is entered: the history says so."""

    def retrier_matched(self, fiber: Fiber, name: str, index: int, exhausted: bool) -> None:
        self.retry_index, self.tries_again = index, not exhausted
