"""Statements name who needs them, once, in words that IAM takes."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.errors import DefinitionError
from stepsmith.permissions import Statement, merge, sids

SUBMIT = Statement(
    purpose="batch SubmitJob", needed_by=("Stage0",), actions=("batch:SubmitJob",), resources=("${CpuQueueArn}",)
)


def test_a_sid_names_the_call_and_who_makes_it() -> None:
    assert SUBMIT.sid == "BatchSubmitJobForStage0"
    assert replace(SUBMIT, needed_by=("Stage 0 (2)", "write-parquet")).sid == "BatchSubmitJobForStage02AndWriteParquet"


@given(st.lists(st.text(min_size=1, max_size=80), min_size=1, max_size=30, unique=True))
def test_a_sid_has_letters_and_digits_only_and_an_end(names: list[str]) -> None:
    sid = replace(SUBMIT, needed_by=tuple(names)).sid
    assert re.fullmatch(r"[A-Za-z0-9]+", sid)
    assert len(sid) <= 100


def test_every_resource_needs_a_reason() -> None:
    with pytest.raises(
        DefinitionError, match="BatchSubmitJobForStage0: a statement on every resource needs its reason"
    ):
        replace(SUBMIT, resources=("*",))
    assert replace(SUBMIT, resources=("*",), why="because").why == "because"


def test_what_several_need_alike_is_one_statement() -> None:
    other = replace(SUBMIT, needed_by=("WriteParquet",))
    different = replace(other, resources=("${GpuQueueArn}",))
    merged = merge([SUBMIT, other, different, SUBMIT])
    assert [statement.needed_by for statement in merged] == [("Stage0", "WriteParquet"), ("WriteParquet",)]


def test_conditions_are_part_of_what_is_allowed() -> None:
    limited = replace(SUBMIT, condition={"StringEquals": {"a": "b"}})
    assert len(merge([SUBMIT, limited])) == 2
    assert limited.as_json()["Condition"] == {"StringEquals": {"a": "b"}}
    assert "Condition" not in SUBMIT.as_json()


def test_twins_are_numbered() -> None:
    assert sids([SUBMIT, replace(SUBMIT, resources=("a",)), SUBMIT]) == (
        "BatchSubmitJobForStage0",
        "BatchSubmitJobForStage02",
        "BatchSubmitJobForStage03",
    )
