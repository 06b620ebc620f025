"""Retry and Catch: what happens to a failure of a Task, Parallel or Map."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from stepsmith.asl import Json, Retrier
from stepsmith.execution.data_flow import Conclusion
from stepsmith.execution.effects import WakeAt
from stepsmith.execution.failure import Failed, Failure, matches
from stepsmith.execution.fiber import TROUBLES, Message

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber
    from stepsmith.execution.inspection import Inspection
    from stepsmith.execution.observer import Observer
    from stepsmith.execution.program import Prepared

LONGEST_DELAY_SECONDS = 31_622_400.0
"""The largest MaxDelaySeconds, a year: a delay that grew beyond it is cut to it."""

Attempt: TypeAlias = "Callable[[Fiber], Generator[None, Message, tuple[Json, str | None]]]"
"""One attempt: gives the result and its JSON text if known, or raises Failed or one of TROUBLES."""


class PreparedCatcher(NamedTuple):
    error_equals: tuple[str, ...]
    next: Prepared
    conclude: Conclusion


class Attempts(NamedTuple):
    """How a state is tried. ``failed_event`` is what Parallel and Map write once no retrier is left.

    ``retried`` says how often a retrier was used before, in the test of a state alone.
    """

    attempt: Attempt
    conclude: Conclusion
    following: Prepared | None
    retriers: Sequence[Retrier] = ()
    catchers: Sequence[PreparedCatcher] = ()
    failed_event: str | None = None
    observer: Observer | None = None
    retried: int = 0
    inspection: Inspection | None = None

    def steps(self, fiber: Fiber) -> Generator[None, Message, Prepared | None]:
        used = [self.retried] * len(self.retriers)
        assert fiber.state is not None
        name, attempts = fiber.state.name, fiber.execution.attempts
        while True:
            attempts[name] = attempts.get(name, 0) + 1
            try:
                result, text = yield from self.attempt(fiber)
                output, assigned = self.conclude(fiber, result)
                fiber.exit(output, assigned, text=text if output is result else None)
                return self.following
            except TROUBLES as error:
                failure = fiber.fail(error)
            except Failed as failed:
                failure = failed.failure
            if failure.fatal:
                raise Failed(failure)
            if self.inspection is not None:
                self.inspection.failure = failure
            retrier = next((i for i, one in enumerate(self.retriers) if matches(one.error_equals, failure)), None)
            # [D] the first retrier that matches is the one: when it is used up, no later one is tried.
            exhausted = retrier is not None and used[retrier] >= _attempts(self.retriers[retrier])
            if self.observer is not None and retrier is not None:
                self.observer.retrier_matched(fiber, name, retrier, exhausted)
            if retrier is None or exhausted:
                return self._caught(fiber, failure)
            seconds = delay_seconds(self.retriers[retrier], used[retrier], fiber.execution.random.random)
            used[retrier] += 1
            fiber.execution.ask(fiber, WakeAt(fiber.execution.now + seconds))
            yield
            fiber.retry_count += 1
            fiber.context_cache = None

    def _caught(self, fiber: Fiber, failure: Failure) -> Prepared:
        before = fiber.chain
        if self.failed_event is not None:
            fiber.record(self.failed_event, {})
        for catcher in self.catchers:
            if matches(catcher.error_equals, failure):
                try:
                    output, assigned = catcher.conclude(fiber, failure.output)
                    fiber.exit(output, assigned)
                except TROUBLES as error:
                    # [measured by others on AWS] the clause's EvaluationFailed follows what preceded the state's
                    # first Failed event, and the state fails a second time.
                    again = fiber.fail(error, follows=before if self.failed_event is not None else None)
                    if self.failed_event is not None and not again.fatal:
                        fiber.record(self.failed_event, {})
                    raise Failed(again) from None
                return catcher.next
        raise Failed(failure)


def delay_seconds(retrier: Retrier, used: int, chance: Callable[[], float]) -> float:
    """How long to wait before the retry number ``used`` (from 0) of this retrier."""
    interval = 1 if retrier.interval_seconds is None else retrier.interval_seconds
    rate = 2.0 if retrier.backoff_rate is None else retrier.backoff_rate
    longest = LONGEST_DELAY_SECONDS if retrier.max_delay_seconds is None else retrier.max_delay_seconds
    try:
        seconds = min(interval * rate**used, longest)
    except OverflowError:
        seconds = longest
    return seconds * chance() if retrier.jitter_strategy == "FULL" else seconds


def _attempts(retrier: Retrier) -> Any:
    return 3 if retrier.max_attempts is None else retrier.max_attempts
