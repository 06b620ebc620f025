"""Parameter files: values by stack, as the texts that CloudFormation takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from stepsmith.configuration import load_parameters
from stepsmith.configuration.parameters import ParameterFile, parameter_text
from stepsmith.errors import ConfigurationError


def load(tmp_path: Path, text: str) -> ParameterFile:
    (tmp_path / "dev.yaml").write_text(text)
    return load_parameters(tmp_path / "dev.yaml", root=tmp_path)


def test_values_are_texts_by_stack(tmp_path: Path) -> None:
    file = load(tmp_path, "platform:\nwildlife:\n  Budget: 200\n  Open: false\n  Zones: [a, b]\n  Ratio: 0.5\n")
    assert file.values("wildlife") == {"Budget": "200", "Open": "false", "Zones": "a,b", "Ratio": "0.5"}
    assert file.values("platform") == file.values("absent") == {}


@pytest.mark.parametrize(("value", "text"), [(True, "true"), (2.0, "2"), (0.25, "0.25"), ("x", "x"), ([1, "a"], "1,a")])
def test_a_value_has_one_text(value: object, text: str) -> None:
    assert parameter_text(value) == text


@pytest.mark.parametrize(
    ("text", "line", "key", "words"),
    [
        ("wildlife:\n  Budget: {a: 1}\n", 2, "wildlife.Budget", "found a mapping"),
        ("wildlife:\n  Bud-get: 1\n", 2, "wildlife.Bud-get", "not possible"),
        ("wildlife: 7\n", 1, "wildlife", "found 7"),
    ],
)
def test_what_is_no_parameter_is_refused(tmp_path: Path, text: str, line: int, key: str, words: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(tmp_path, text)
    assert (caught.value.line, caught.value.key) == (line, key)
    assert words in caught.value.reason


def test_a_parameter_that_the_template_lacks_is_refused(tmp_path: Path) -> None:
    file = load(tmp_path, "wildlife:\n  MonthlyBudgetUds: 1\n")
    with pytest.raises(
        ConfigurationError, match=r"dev\.yaml:2: wildlife\.MonthlyBudgetUds: .*did you mean 'MonthlyBudgetUsd'"
    ):
        file.check("wildlife", {"MonthlyBudgetUsd": {}, "ArtifactBucket": {}}, filled=frozenset({"ArtifactBucket"}))


def test_what_a_deployment_fills_in_is_not_set_by_hand(tmp_path: Path) -> None:
    file = load(tmp_path, "wildlife:\n  ArtifactBucket: mine\n")
    with pytest.raises(ConfigurationError, match="filled in at deployment"):
        file.check("wildlife", {"ArtifactBucket": {}}, filled=frozenset({"ArtifactBucket"}))


def test_a_section_without_a_stack_is_refused(tmp_path: Path) -> None:
    file = load(tmp_path, "platform: {}\nwildlif: {A: 1}\n")
    with pytest.raises(ConfigurationError, match=r"dev\.yaml:2: wildlif: no such stack; did you mean 'wildlife'"):
        file.check_sections(frozenset({"platform", "wildlife"}))
