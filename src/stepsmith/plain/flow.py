"""What stands around states: rules, catchers, retriers, branches, and steps that nothing leads to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from stepsmith.asl.model import Retrier
from stepsmith.authoring.location import here, refuse
from stepsmith.authoring.plain import Branch, PlainCatcher, PlainRule, held
from stepsmith.authoring.steps import Beside, Following, Goto, Step, checked
from stepsmith.plain.conditions import Condition

following: Final[Step] = Following()
"""As the target of a rule: what comes next, after the Choice."""


def when(
    condition: Condition | bool | str | Any,
    then: Step,
    *,
    assign: Mapping[str, object] | None = None,
    output: object = ...,
    comment: str | None = None,
) -> PlainRule:
    """A rule of a Choice: a condition on paths, or an expression that is true or false."""
    asked = condition.members if isinstance(condition, Condition) else {"Condition": held(condition)}
    members = {**asked, **given(assign=assign, output=output, comment=comment)}
    return PlainRule(members, checked(then, "what a rule leads to"))


def catch(
    errors: Sequence[str],
    then: Step,
    *,
    result_path: str | Any | None = ...,
    assign: Mapping[str, object] | None = None,
    output: object = ...,
    comment: str | None = None,
) -> PlainCatcher:
    """A catcher; ``errors`` are names such as ``States.Timeout``."""
    if isinstance(errors, str):
        raise refuse(f"catch: errors is a list of names, [{errors!r}]")
    members = given(result_path=result_path, assign=assign, output=output, comment=comment)
    return PlainCatcher(tuple(errors), members, checked(then, "what a catcher leads to"))


def retrier(
    *errors: str,
    interval_seconds: int | None = None,
    max_attempts: int | None = None,
    backoff_rate: float | None = None,
    max_delay_seconds: int | None = None,
    jitter_strategy: str | None = None,
    comment: str | None = None,
) -> Retrier:
    """A retrier of exactly these members; the presets of ``stepsmith.retry`` choose good ones."""
    return Retrier(
        error_equals=errors,
        interval_seconds=interval_seconds,
        max_attempts=max_attempts,
        backoff_rate=backoff_rate,
        max_delay_seconds=max_delay_seconds,
        jitter_strategy=jitter_strategy,
        comment=comment,
    )


def branch(step: Step, *, comment: str | None = None, processor_config: Mapping[str, str] | None = None) -> Branch:
    """The states of a branch or a processor, with what it declares besides."""
    return Branch(checked(step, "a branch"), given(comment=comment, processor_config=processor_config))


def goto(name: str) -> Step:
    """On to the state of this name, which stands elsewhere in the same scope, before or after."""
    if not isinstance(name, str):
        raise refuse(
            f"goto of stepsmith.plain takes the name of a state; stepsmith.goto takes a state, such as {name!r}"
        )
    return Goto(name, here())


def beside(step: Step, *others: Step) -> Step:
    """A step, and others of the same scope to which only a goto leads, or nothing."""
    return Beside(checked(step, "beside"), tuple(checked(other, "beside") for other in others))


def given(**written: object) -> dict[str, Any]:
    """The members that are given, by the names of the language. None is null where null has a meaning."""
    return {
        json_name(name): held(value)
        for name, value in written.items()
        if value is not ... and not (value is None and name not in NULLABLE)
    }


NULLABLE = frozenset(
    "input_path output_path result_path items_path output arguments result parameters items item_selector "
    "credentials".split()
)


def json_name(attribute: str) -> str:
    return "".join(part.capitalize() for part in attribute.split("_"))
