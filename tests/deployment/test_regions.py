"""A Region in which CloudFormation lacks a type is refused before anything is sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stepsmith.deployment.regions import MISSING, check_region
from stepsmith.errors import ConfigurationError
from tests.deployment.clouds import aws_profile, local_profile

TEMPLATE = {"Resources": {"Monthly": {"Type": "AWS::Budgets::Budget"}, "Data": {"Type": "AWS::S3::Bucket"}}}


def test_the_region_the_type_and_a_way_out_are_named() -> None:
    with pytest.raises(ConfigurationError, match=r"dev\.yaml: region: .*AWS::Budgets::Budget in eu-north-1.*eu-west-1"):
        check_region(aws_profile(region="eu-north-1"), TEMPLATE, stack="demo")


def test_other_regions_and_the_local_cloud_take_it() -> None:
    check_region(aws_profile(region="eu-west-1"), TEMPLATE, stack="demo")
    check_region(local_profile(), TEMPLATE, stack="demo")


def test_the_table_is_that_of_the_registry() -> None:
    folders = list(Path(__file__).parents[2].glob(".venvs/cfn-lint/lib/*/site-packages/cfnlint/data/schemas/providers"))
    if not folders:
        pytest.skip("cfn-lint is not installed: make .venvs/cfn-lint")
    types = {path.stem: json.loads(path.read_text()) for path in folders[0].glob("*-*.json")}
    for kind, regions in MISSING.items():
        assert regions == {region for region, known in types.items() if kind not in known}
