"""Choice: rules from top to bottom, the first that holds wins."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from stepsmith import paths
from stepsmith.asl import And, ChoiceState, Comparison, Condition, Expression, Json, Not, Or, Rule
from stepsmith.execution import jsonata_fields, jsonpath_fields
from stepsmith.execution.data_flow import Conclusion, jsonata_conclusion, jsonpath_conclusion
from stepsmith.execution.failure import runtime
from stepsmith.execution.wait import epoch_seconds

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber
    from stepsmith.execution.program import Prepared
    from stepsmith.execution.targets import Preparing

Holds: TypeAlias = "Callable[[Fiber, Json], bool]"
PreparedRule: TypeAlias = "tuple[Holds, Conclusion, Prepared]"

# [M: users who saw it on AWS] the cause when no rule holds and there is no Default; the error is States.Runtime.
NO_RULE_HOLDS = "Failed to transition out of the state. The state does not point to a next state."


def prepare_choice(state: ChoiceState, jsonata: bool, preparing: Preparing) -> Callable[[Fiber], Prepared | None]:
    prepare_rule = _jsonata_rule if jsonata else _jsonpath_rule
    rules = [prepare_rule(rule, index, state, preparing) for index, rule in enumerate(state.choices)]
    default = preparing.target(state.default, "Default") if state.default is not None else None
    # The state's own Assign and Output are for Default only [R] recordings of Assign in a Choice.
    if jsonata:
        select = None
        otherwise = jsonata_conclusion(state.output, state.assign)
    else:
        select = preparing.watched("afterInputPath", jsonpath_fields.prepare_path(state.input_path, "InputPath"))
        otherwise = jsonpath_conclusion(output_path=state.output_path, assign=state.assign)
    if default is not None:
        otherwise = preparing.observed(otherwise, "default")

    def run(fiber: Fiber) -> Prepared | None:
        value = fiber.value if select is None else select(fiber, fiber.value)
        for holds, conclude, following in rules:
            if holds(fiber, value):
                fiber.exit(*conclude(fiber, value))
                return following
        if default is None:
            raise runtime(NO_RULE_HOLDS)
        fiber.exit(*otherwise(fiber, value))
        return default

    return run


def _jsonata_rule(rule: Rule, index: int, state: ChoiceState, preparing: Preparing) -> PreparedRule:
    condition = rule.condition
    field = f"Choices[{index}]/Condition"
    holds: Holds
    if isinstance(condition, bool):
        fixed = condition
        holds = lambda fiber, value: fixed  # noqa: E731
    elif isinstance(condition, Expression):
        template = jsonata_fields.prepare_expression(condition, field)
        text = condition.text.strip()

        def holds(fiber: Fiber, value: Json) -> bool:
            answer = template.evaluate(fiber.scope(context=template.uses_context))
            jsonata_fields.demand_type(answer, "boolean", text, field)
            return bool(answer)
    else:
        raise preparing.refuse(f"{field} must be true, false or an expression in a JSONata state")
    conclude = jsonata_conclusion(rule.output, rule.assign, place=f"Choices[{index}]/")
    return holds, preparing.observed(conclude, "rule", index), preparing.target(rule.next, f"Choices[{index}].Next")


def _jsonpath_rule(rule: Rule, index: int, state: ChoiceState, preparing: Preparing) -> PreparedRule:
    conclude = jsonpath_conclusion(output_path=state.output_path, assign=rule.assign, place=f"Choices[{index}]/")
    holds = _condition(rule.condition, f"Choices[{index}]", preparing)
    return holds, preparing.observed(conclude, "rule", index), preparing.target(rule.next, f"Choices[{index}].Next")


def _condition(condition: Condition, place: str, preparing: Preparing) -> Holds:
    match condition:
        case And(conditions):
            parts = [_condition(part, place, preparing) for part in conditions]
            return lambda fiber, value: all(part(fiber, value) for part in parts)
        case Or(conditions):
            parts = [_condition(part, place, preparing) for part in conditions]
            return lambda fiber, value: any(part(fiber, value) for part in parts)
        case Not(inner):
            part = _condition(inner, place, preparing)
            return lambda fiber, value: not part(fiber, value)
        case Comparison():
            return _comparison(condition, place, preparing)
        case _:
            raise preparing.refuse(f"{place} must compare a Variable in a JSONPath state")


def _comparison(comparison: Comparison, place: str, preparing: Preparing) -> Holds:
    name, wanted = comparison.operator, comparison.operand
    get = _getter(comparison.variable, place)
    if name == "IsPresent":
        raw = jsonpath_fields.with_context(paths.prepare_path(comparison.variable), "$$" in comparison.variable)

        def is_present(fiber: Fiber, value: Json) -> bool:
            try:
                raw(fiber, value)
            except paths.PathError:
                return wanted is False
            return wanted is True

        return is_present
    if name in _TYPE_TESTS:
        test = _TYPE_TESTS[name]
        return lambda fiber, value: test(get(fiber, value)) is wanted
    if name == "StringMatches":
        pattern = glob(wanted)
        return lambda fiber, value: _is_text(found := get(fiber, value)) and pattern.fullmatch(found) is not None
    try:
        read, compare = _OPERATORS[name.removesuffix("Path")]
    except KeyError:
        raise preparing.refuse(f"{place} uses {name}, which is no comparison operator") from None
    if name.endswith("Path"):
        other = _getter(wanted, place)

        def compare_paths(fiber: Fiber, value: Json) -> bool:
            left, right = read(get(fiber, value)), read(other(fiber, value))
            return left is not None and right is not None and compare(left, right)

        return compare_paths
    right = read(wanted)

    def compare_literal(fiber: Fiber, value: Json) -> bool:
        left = read(get(fiber, value))
        return left is not None and right is not None and compare(left, right)

    return compare_literal


def _getter(text: str, place: str) -> Callable[[Fiber, Json], Json]:
    with jsonpath_fields.reading(f"{place}.Variable", text):
        get = jsonpath_fields.with_context(paths.prepare_path(text), "$$" in text)

    def read(fiber: Fiber, value: Json) -> Json:
        try:
            return get(fiber, value)
        except paths.PathError:
            # [M: users who saw it on AWS]
            words = "The choice state's condition path references an invalid value."
            raise runtime(f"Invalid path '{text}': {words}") from None

    return read


def glob(pattern: str) -> re.Pattern[str]:
    """StringMatches: ``*`` stands for any text, ``\\*`` for a star, ``\\\\`` for a backslash."""
    parts: list[str] = []
    characters = iter(pattern)
    for character in characters:
        if character == "*":
            parts.append(".*")
        elif character == "\\":
            parts.append(re.escape(next(characters, "\\")))
        else:
            parts.append(re.escape(character))
    return re.compile("".join(parts), re.DOTALL)


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _is_number(value: Json) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


# A value of another type than the operator's compares false, whatever the operator [R].
def _text(value: Json) -> Any:
    # Java compares strings by UTF-16 units.
    return value.encode("utf-16-be", "surrogatepass") if isinstance(value, str) else None


def _number(value: Json) -> Any:
    return value if _is_number(value) else None


def _boolean(value: Json) -> Any:
    return value if isinstance(value, bool) else None


def _time(value: Json) -> Any:
    return epoch_seconds(value) if isinstance(value, str) else None


_TYPE_TESTS: Mapping[str, Callable[[Json], bool]] = {
    "IsNull": lambda value: value is None,
    "IsBoolean": lambda value: isinstance(value, bool),
    "IsNumeric": _is_number,
    "IsString": _is_text,
    "IsTimestamp": lambda value: _time(value) is not None,
}

_ORDER: Mapping[str, Callable[[Any, Any], bool]] = {
    "Equals": operator.eq,
    "LessThan": operator.lt,
    "GreaterThan": operator.gt,
    "LessThanEquals": operator.le,
    "GreaterThanEquals": operator.ge,
}

_OPERATORS: Mapping[str, tuple[Callable[[Json], Any], Callable[[Any, Any], bool]]] = {
    **{
        f"{kind}{name}": (read, compare)
        for kind, read in (("String", _text), ("Numeric", _number), ("Timestamp", _time))
        for name, compare in _ORDER.items()
    },
    "BooleanEquals": (_boolean, operator.eq),
}
