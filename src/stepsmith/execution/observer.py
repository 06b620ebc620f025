"""Who wants to know which way executions went: coverage and exploration. Without an observer none of this is there.

History does not say which rule of a Choice held, which catcher met an error or which retrier was used up, and the
histories of child executions are their own. An observer is given to ``prepare`` and hears it from every execution of
the program, inner machines and children included.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Protocol

from stepsmith.asl import Json

if TYPE_CHECKING:
    from stepsmith.asl.flow import EdgeKind
    from stepsmith.execution.data_flow import Conclusion
    from stepsmith.execution.fiber import Assigned, Fiber, Message
    from stepsmith.execution.program import Prepared


class Observer(Protocol):
    """``name`` is the state's; names are unique within a whole definition."""

    def entered(self, fiber: Fiber, name: str) -> None:
        """A state was entered."""

    def took(self, fiber: Fiber, name: str, kind: EdgeKind, index: int) -> None:
        """The state goes on by this transition; ``index`` is the position of the rule or the catcher, else 0."""

    def retrier_matched(self, fiber: Fiber, name: str, index: int, exhausted: bool) -> None:
        """The retrier at ``index`` is the one for a failure: it tries again, or it is used up (``exhausted``)."""


def observe_conclusion(observer: Observer, conclude: Conclusion, name: str, kind: EdgeKind, index: int) -> Conclusion:
    """``conclude``, telling that the transition which it belongs to is taken."""

    def observed(fiber: Fiber, value: Json) -> tuple[Json, Assigned]:
        concluded = conclude(fiber, value)
        observer.took(fiber, name, kind, index)
        return concluded

    return observed


def observe_state(observer: Observer, prepared: Prepared, *, only_next: bool) -> None:
    """Let ``prepared`` tell that it is entered; ``only_next`` says that whatever follows it follows by its Next."""
    name, run, steps = prepared.name, prepared.run, prepared.steps

    def observed_run(fiber: Fiber, run: Callable[[Fiber], Prepared | None]) -> Prepared | None:
        observer.entered(fiber, name)
        following = run(fiber)
        if only_next and following is not None:
            observer.took(fiber, name, "next", 0)
        return following

    def observed_steps(
        fiber: Fiber, steps: Callable[[Fiber], Generator[None, Message, Prepared | None]]
    ) -> Generator[None, Message, Prepared | None]:
        observer.entered(fiber, name)
        following = yield from steps(fiber)
        if only_next and following is not None:
            observer.took(fiber, name, "next", 0)
        return following

    if run is not None:
        prepared.run = lambda fiber: observed_run(fiber, run)
    if steps is not None:
        prepared.steps = lambda fiber: observed_steps(fiber, steps)
