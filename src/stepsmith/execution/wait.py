"""Wait, in all its forms: Seconds, Timestamp, SecondsPath, TimestampPath, and expressions."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, TypeAlias

from stepsmith import paths
from stepsmith.asl import Expression, Json, Path, WaitState
from stepsmith.execution import jsonata_fields, jsonpath_fields
from stepsmith.execution.data_flow import jsonata_conclusion, jsonpath_conclusion
from stepsmith.execution.effects import WakeAt
from stepsmith.execution.failure import runtime
from stepsmith.execution.fiber import Message, evaluation_trouble
from stepsmith.execution.json_text import compact

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber
    from stepsmith.execution.program import Prepared
    from stepsmith.execution.targets import Preparing

Moment: TypeAlias = "Callable[[Fiber, Json], float]"
"""From the effective input to the time to wake at."""

LONGEST_WAIT_SECONDS = 2**31 - 1
"""[R] recordings of a TimestampPath 24,855 days ahead (accepted) and 24,856 days ahead (refused)."""

_TIMESTAMP = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(\.\d+)?(Z|[+-]\d\d:\d\d)")


def prepare_wait(
    state: WaitState, jsonata: bool, preparing: Preparing
) -> Callable[[Fiber], Generator[None, Message, Prepared | None]]:
    following = preparing.following(state)
    moment = _moment(state, preparing)
    if jsonata:
        select = None
        conclude = jsonata_conclusion(state.output, state.assign)
    else:
        select = preparing.watched("afterInputPath", jsonpath_fields.prepare_path(state.input_path, "InputPath"))
        conclude = jsonpath_conclusion(output_path=state.output_path, assign=state.assign)

    def steps(fiber: Fiber) -> Generator[None, Message, Prepared | None]:
        value = fiber.value if select is None else select(fiber, fiber.value)
        at = moment(fiber, value)
        execution = fiber.execution
        if at - execution.now > LONGEST_WAIT_SECONDS:
            raise runtime("Wait state delay is too long.")
        if at > execution.now:
            execution.ask(fiber, WakeAt(at))
            yield
        fiber.exit(*conclude(fiber, value))
        return following

    return steps


def epoch_seconds(text: str) -> float | None:
    """The time that ``text`` names: ISO 8601 with T, and with Z or an offset; None for any other text."""
    found = _TIMESTAMP.fullmatch(text)
    if found is None:
        return None
    date, fraction, offset = found.groups()
    try:
        moment = datetime.datetime.fromisoformat(date + ("+00:00" if offset == "Z" else offset))
    except ValueError:
        return None
    return moment.timestamp() + (float("0" + fraction) if fraction else 0.0)


def _moment(state: WaitState, preparing: Preparing) -> Moment:
    for field, written in (("Seconds", state.seconds), ("Timestamp", state.timestamp)):
        preparing.no_substitution(written, field)
    match state.seconds, state.timestamp:
        case Path(text), None:
            return _seconds_path(text)
        case Expression() as expression, None:
            return _seconds_expression(expression)
        case (int() | float()) as seconds, None:
            return lambda fiber, value: fiber.execution.now + seconds
        case None, Path(text):
            return _timestamp_path(text)
        case None, Expression() as expression:
            return _timestamp_expression(expression)
        case None, str() as text:
            at = epoch_seconds(text)
            if at is None:
                raise preparing.refuse(f"Timestamp {text!r} is no ISO 8601 time such as 2027-01-31T08:00:00Z")
            fixed = at
            return lambda fiber, value: fixed
        case _:
            raise preparing.refuse("a Wait needs exactly one of Seconds, SecondsPath, Timestamp and TimestampPath")


def _seconds_path(text: str) -> Moment:
    with jsonpath_fields.reading("SecondsPath", text):
        get = jsonpath_fields.with_context(paths.prepare_path(text), text.startswith("$$"))

    def moment(fiber: Fiber, value: Json) -> float:
        # [R] the three texts are those of recordings with a missing, a fractional and a negative value.
        try:
            seconds = get(fiber, value)
        except paths.PathError:
            raise runtime(f"The SecondsPath parameter does not reference an input value: {text}") from None
        if isinstance(seconds, bool) or not isinstance(seconds, int):
            shown = seconds if isinstance(seconds, str) else compact(seconds)
            raise runtime(f"The SecondsPath parameter cannot be parsed as a long value: {text} == {shown}")
        if seconds < 0:
            raise runtime(f"The SecondsPath parameter references a negative value: {text} == {seconds}")
        return fiber.execution.now + seconds

    return moment


def _timestamp_path(text: str) -> Moment:
    with jsonpath_fields.reading("TimestampPath", text):
        get = jsonpath_fields.with_context(paths.prepare_path(text), text.startswith("$$"))

    def moment(fiber: Fiber, value: Json) -> float:
        try:
            written = get(fiber, value)
        except paths.PathError:
            raise runtime(f"The TimestampPath parameter does not reference an input value: {text}") from None
        at = epoch_seconds(written) if isinstance(written, str) else None
        if at is None:
            shown = written if isinstance(written, str) else compact(written)
            raise runtime(
                "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format "
                f"string: {text} == {shown}"
            )
        return at

    return moment


def _seconds_expression(expression: Expression) -> Moment:
    template = jsonata_fields.prepare_expression(expression, "Seconds")

    def moment(fiber: Fiber, value: Json) -> float:
        seconds = template.evaluate(fiber.scope(context=template.uses_context))
        jsonata_fields.demand_type(seconds, "number", expression.text.strip(), "Seconds")
        if seconds != int(seconds) or seconds < 0:
            # The wording is ours: no recording shows a Seconds expression that gives -1 or 1.5.
            raise evaluation_trouble(f"The Seconds field must be an integer from 0: {compact(seconds)}", "Seconds")
        return fiber.execution.now + int(seconds)

    return moment


def _timestamp_expression(expression: Expression) -> Moment:
    template = jsonata_fields.prepare_expression(expression, "Timestamp")

    def moment(fiber: Fiber, value: Json) -> float:
        written = template.evaluate(fiber.scope(context=template.uses_context))
        jsonata_fields.demand_type(written, "string", expression.text.strip(), "Timestamp")
        at = epoch_seconds(written)
        if at is None:
            raise evaluation_trouble(
                "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: "
                f"{written}",
                "Timestamp",
            )
        return at

    return moment
