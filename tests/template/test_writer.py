"""Templates are written as YAML that every reader reads back as the same value."""

from __future__ import annotations

from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from stepsmith.template import dump, dump_value, parse_template

TEXT = st.text(alphabet=st.characters(blacklist_categories=["Cs"]), max_size=12) | st.sampled_from(
    [
        "on",
        "no",
        "2012-10-17",
        "012",
        "1e3",
        "a: b",
        "a #b",
        "- x",
        "{% $a %}",
        "x\ny",
        "x\n",
        " x\ny",
        "x\n\n",
        "",
        "~",
    ]
)
SCALARS = st.booleans() | st.integers(-(10**9), 10**9) | st.floats(allow_nan=False, allow_infinity=False) | TEXT
NAMES = st.text(alphabet="abcXYZ09", min_size=1, max_size=5)
# A member with the name of a function would be written with a tag, which a plain reader does not know.
KEYS = TEXT.filter(lambda text: not text.startswith("Fn::") and text != "Ref")
FUNCTIONS = st.one_of(
    st.builds(lambda name: {"Ref": name}, NAMES),
    st.builds(lambda name, attribute: {"Fn::GetAtt": [name, attribute]}, NAMES, NAMES),
    st.builds(lambda text: {"Fn::Sub": text}, TEXT),
)
VALUES = st.recursive(
    SCALARS | FUNCTIONS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(TEXT | NAMES, inner, max_size=3)
        | st.builds(lambda items: {"Fn::Join": ["-", items]}, st.lists(inner, max_size=3))
        | st.builds(lambda value: {"Fn::Base64": value}, inner)
    ),
    max_leaves=12,
)


@settings(max_examples=300)
@given(value=VALUES)
def test_what_is_written_is_read_back(value: Any) -> None:
    template = {"Resources": {"A": {"Type": "T", "Properties": {"P": value}}}}
    assert parse_template(dump(template)).value == template


@settings(max_examples=100)
@given(value=st.dictionaries(KEYS, st.lists(SCALARS, max_size=3), max_size=4))
def test_yaml_1_1_reads_the_same_text(value: Any) -> None:
    """People and tools with an older reader get the same value: nothing in it depends on YAML's version."""
    assert yaml.safe_load(dump_value(value)) == value


def test_sections_and_members_of_resources_have_awss_order() -> None:
    written = dump(
        {
            "Outputs": {"O": {"Value": "v"}},
            "Resources": {"A": {"Properties": {"X": 1}, "DependsOn": "B", "Type": "T"}},
            "AWSTemplateFormatVersion": "2010-09-09",
        }
    )
    assert written == (
        "AWSTemplateFormatVersion: '2010-09-09'\n\n"
        "Resources:\n  A:\n    Type: T\n    DependsOn: B\n    Properties:\n      X: 1\n\n"
        "Outputs:\n  O:\n    Value: v\n"
    )


def test_a_function_inside_a_function_keeps_its_long_form_where_yaml_allows_one_tag() -> None:
    assert dump_value({"A": {"Fn::Base64": {"Fn::Sub": "${X}"}}}) == "A:\n  Fn::Base64: !Sub ${X}\n"


def test_text_of_several_lines_is_a_literal_block() -> None:
    assert dump_value({"Code": "def f():\n    pass\n"}) == "Code: |\n  def f():\n      pass\n"
