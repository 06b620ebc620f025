"""101x: what the field table cannot say: the form of a timestamp, the mode of a Map, which options go together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from stepsmith.asl import And, ChoiceState, Comparison, Condition, MapState, Not, Or, Path, TaskState, WaitState
from stepsmith.asl.expressions import is_expression
from stepsmith.asl.reader import describe
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import join_pointer
from stepsmith.validation.scope import Subject

_RFC3339 = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})")
# [R] characters that a Map's label may not have
_LABEL_FORBIDDEN = re.compile(r"[\s\x00-\x1f\x7f-\x9f\"#$%&*,:;<>?\[\]\\^`{|}~/]")
_IDLE_INLINE = ("label", "tolerated_failure_count", "tolerated_failure_percentage")
_DISTRIBUTED_ONLY = ("item_reader", "item_batcher", "result_writer")


def check(subject: Subject) -> Iterator[Diagnostic]:
    labels: dict[str, str] = {}
    for site in subject.sites:
        state, pointer = site.state, site.pointer
        if isinstance(state, WaitState) and isinstance(state.timestamp, str) and not _is_timestamp(state.timestamp):
            yield rules.TIMESTAMP.at(join_pointer(pointer, "Timestamp"), field="Timestamp", found=state.timestamp)
        elif isinstance(state, ChoiceState):
            for index, rule in enumerate(state.choices):
                yield from _conditions(rule.condition, join_pointer(pointer, "Choices", index))
        elif isinstance(state, MapState):
            yield from _map(state, pointer)
            if state.label is not None:
                if state.label in labels:
                    place = join_pointer(pointer, "Label")
                    yield rules.DUPLICATE_LABEL.at(place, label=state.label, other=labels[state.label])
                labels.setdefault(state.label, pointer)
        elif isinstance(state, TaskState):
            yield from _credentials(state.credentials, join_pointer(pointer, "Credentials"))


def _credentials(written: Any, pointer: str) -> Iterator[Diagnostic]:
    # [R] The field 'RoleArn' is required but was missing
    if isinstance(written, dict) and not {"RoleArn", "RoleArn.$"} & written.keys():
        yield rules.MISSING_FIELD.at(pointer, owner="Credentials", field="RoleArn")
    elif (
        not isinstance(written, dict)
        and written is not ...
        and not (isinstance(written, str) and is_expression(written))
    ):
        yield rules.WRONG_TYPE.at(pointer, field="Credentials", expected="an object", found=describe(written))


def _is_timestamp(text: str) -> bool:
    if not _RFC3339.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(re.sub(r"\.\d+", "", text))
    except ValueError:
        return False
    return True


def _conditions(condition: Condition, pointer: str) -> Iterator[Diagnostic]:
    match condition:
        case And() | Or():
            name = type(condition).__name__
            for index, inner in enumerate(condition.conditions):
                yield from _conditions(inner, join_pointer(pointer, name, index))
        case Not():
            yield from _conditions(condition.condition, join_pointer(pointer, "Not"))
        case Comparison(operator=operator, operand=operand):
            literal = operator.startswith("Timestamp") and not operator.endswith("Path")
            if literal and "${" not in operand and not _is_timestamp(operand):
                yield rules.TIMESTAMP.at(join_pointer(pointer, operator), field=operator, found=operand)


def _map(state: MapState, pointer: str) -> Iterator[Diagnostic]:
    items = state.items
    computed = isinstance(items, str) and (is_expression(items) or items.startswith("${"))
    if items is not ... and not isinstance(items, (list, dict)) and not computed:
        place = join_pointer(pointer, "Items")
        yield rules.WRONG_TYPE.at(place, field="Items", expected="a list or an expression", found=describe(items))
    place = join_pointer(pointer, "Iterator" if state.item_processor is None else "ItemProcessor")
    config: Any = state.processor.processor_config if state.processor is not None else None
    config = config if isinstance(config, dict) else {}
    where = join_pointer(place, "ProcessorConfig")
    mode, kind = config.get("Mode", "INLINE"), config.get("ExecutionType")
    if mode == "DISTRIBUTED":
        if kind is None:
            yield rules.MAP_MODE.at(where, problem="a DISTRIBUTED Map needs ExecutionType STANDARD or EXPRESS")
    elif mode == "INLINE":
        if kind is not None:
            yield rules.MAP_MODE.at(where, problem="ExecutionType is only for a DISTRIBUTED Map")
        for attribute in _DISTRIBUTED_ONLY:
            if getattr(state, attribute) is not ...:
                name = "".join(word.capitalize() for word in attribute.split("_"))
                problem = f"{name} is only for a DISTRIBUTED Map"
                # [R] AWS finds this one when the state runs: "… fields are not supported for INLINE maps".
                yield replace(rules.MAP_MODE.at(join_pointer(pointer, name), problem=problem), at_creation=False)
    if mode == "INLINE":
        for attribute in _IDLE_INLINE:
            if getattr(state, attribute) is not None:
                name = "".join(word.capitalize() for word in attribute.split("_"))
                name += "Path" if isinstance(getattr(state, attribute), Path) else ""
                yield rules.DISTRIBUTED_ONLY.at(join_pointer(pointer, name), field=name)
    if state.label is not None and (not 1 <= len(state.label) <= 40 or _LABEL_FORBIDDEN.search(state.label)):
        problem = f"a Label has 1 to 40 characters and no blanks or special ones, found {state.label!r}"
        found = rules.MAP_MODE.at(join_pointer(pointer, "Label"), problem=problem)
        yield replace(found, aws_code="INVALID_LABEL_NAME")
