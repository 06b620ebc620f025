"""Templates as text: comments stand beside values and change nothing."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stepsmith.cloudformation.text import Noted, dump
from stepsmith.template import parse_template

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\ue010\ue011"), max_size=30)


def test_a_reason_stands_beside_its_value() -> None:
    text = dump({"Resource": [Noted("*", "no narrower\nresource: none"), "b"]}, heading="made by\n\nstepsmith build")
    assert text == "# made by\n#\n# stepsmith build\nResource:\n  - '*'  # no narrower resource: none\n  - b\n"


@given(st.dictionaries(TEXTS.filter(bool), st.lists(st.builds(Noted, TEXTS, TEXTS) | TEXTS, max_size=4), max_size=4))
def test_comments_change_nothing(value: dict[str, list[Any]]) -> None:
    assert parse_template(dump({"Metadata": value, "Resources": {}})).value == {"Metadata": value, "Resources": {}}
