"""What is wrong with a profile or its parameters is said before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from stepsmith.configuration import Profile, load_profile
from stepsmith.deployment.connection import Connection
from stepsmith.deployment.deploy import deploy
from stepsmith.errors import ConfigurationError
from stepsmith.resources import Parameter
from tests.cloudformation.examples import RESOURCES
from tests.deployment.projects import build, make_project


class NoCloud:
    """A connection that must not be used."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"the connection was used: {name}")


def prefix(value: str) -> Callable[[Profile], Profile]:
    return lambda profile: replace(profile, stack_prefix=value)


@pytest.mark.parametrize(
    ("parameters", "change", "words"),
    [
        ("flow: {MonthlyBudget: 1, Owner: me}\n", None, r"local\.yaml:1: flow\.MonthlyBudget: .*'MonthlyBudgetUsd'"),
        ("flow: {Owner: me, GuardCodeKey: x}\n", None, r"flow\.GuardCodeKey: .*filled in at deployment"),
        ("flow: {}\n", None, r"flow\.Owner: .*add 'Owner: …' below 'flow:'"),
        ("flwo: {Owner: me}\n", None, r"flwo: no such stack; did you mean 'flow'"),
        ("platform: {VpcCidrs: x}\nflow: {Owner: me}\n", None, r"platform\.VpcCidrs: .*'VpcCidr'"),
        ("flow: {Owner: me}\n", prefix("p" * 58), r"stack_prefix: the function would be called .*64 characters"),
        ("flow: {Owner: me}\n", prefix("p" * 128), r"stack_prefix: the stack would be called .*128 characters"),
        (
            "flow: {Owner: me}\n",
            lambda profile: replace(profile, provider="aws", endpoint=None),
            r"AWS::Budgets::Budget in eu-north-1",
        ),
        (
            "flow: {Owner: me}\n",
            lambda profile: replace(profile, provider="aws", endpoint=None, region="eu-west-1"),
            r"images\.flow: .*does not say where it lies",
        ),
    ],
)
def test_it_is_refused_before_anything_is_sent(
    tmp_path: Path, parameters: str, change: Callable[[Profile], Profile] | None, words: str
) -> None:
    project = make_project(tmp_path)
    (tmp_path / "parameters/local.yaml").write_text(parameters)
    profile = load_profile(project, "local")
    built = build(project, resources=(*RESOURCES, Parameter("Owner")))
    with pytest.raises(ConfigurationError, match=words):
        deploy(built, change(profile) if change else profile, connection=cast(Connection, NoCloud()))


def test_the_text_that_is_deployed_is_the_same_for_every_profile(tmp_path: Path) -> None:
    """A template is built from the project alone: there is no profile to build it for."""
    project = make_project(tmp_path)
    first, second = build(project), build(project)
    assert first.platform_text == second.platform_text
    assert first.workflows[0].template_text == second.workflows[0].template_text
    for word in ("demo", "eu-north-1", "000000000000", "4566", "stepsmith.local", "local"):
        assert word not in first.platform_text + first.workflows[0].template_text, word
