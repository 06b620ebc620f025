"""The hand-written state classes and the field table are the same thing."""

from __future__ import annotations

from dataclasses import fields as dataclass_fields

import pytest

from stepsmith.asl import fields as table


@pytest.mark.parametrize("kind", sorted(table.STATES))
def test_a_state_class_has_exactly_the_attributes_of_its_row(kind: str) -> None:
    written = {item.name for item in dataclass_fields(table.CLASSES[kind])} - {"extra"}
    assert written == {field.attribute for field in table.STATES[kind]}


@pytest.mark.parametrize("kind", sorted(table.STATES))
def test_required_fields_have_no_default(kind: str) -> None:
    required = {field.attribute for field in table.STATES[kind] if field.required}
    with pytest.raises(TypeError) as refused:
        table.CLASSES[kind]() if required else table.CLASSES[kind](nothing_of_the_kind=1)
    for name in required:
        assert name in str(refused.value)


def test_there_are_eight_state_types_and_38_comparisons() -> None:
    assert len(table.STATES) == 8
    assert len(table.COMPARISONS) == 39
