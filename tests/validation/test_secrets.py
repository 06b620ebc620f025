"""Secrets in plain text are told, addresses of secrets and placeholders are not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.machines import found, machine

# Put together here, so that no scanner of repositories takes them for real ones.
KEY = "AKIA" + "QWERTYUIOPASDFGH"
TOKEN = "ghp_" + "a1" * 20


def told(parameters: Any) -> list[str]:
    definition = machine({"A": {"Type": "Pass", "Parameters": parameters, "End": True}})
    return [pointer.removeprefix("/States/A/Parameters") for code, pointer in found(definition) if code == "SS5006"]


@pytest.mark.parametrize(
    ("parameters", "pointer"),
    [
        ({"x": KEY}, "/x"),
        ({"x": f"key={KEY};"}, "/x"),
        ({"x": "-----BEGIN RSA " + "PRIVATE KEY-----\nMII"}, "/x"),
        ({"x": TOKEN}, "/x"),
        ({"Headers": {"Authorization": "Bearer " + "abcdefgh12345678"}}, "/Headers/Authorization"),
        ({"Url": "postgres://birds:s3cret@db.example.com/birds"}, "/Url"),
        ({"MasterUserPassword": "correct-horse"}, "/MasterUserPassword"),
        ({"SecretString": "s3cret"}, "/SecretString"),
        ({"Environment": [{"Name": "DB_PASSWORD", "Value": "s3cret"}]}, "/Environment/0/Value"),
    ],
)
def test_a_secret_is_told(parameters: Any, pointer: str) -> None:
    assert told(parameters) == [pointer]


@pytest.mark.parametrize(
    "parameters",
    [
        {"x": "AKIAIOSFODNN7EXAMPLE"},
        {"x": "${AccessKey}"},
        {"Password.$": "$.password"},
        {"Password": "{% $password %}"},
        {"Password": "{{resolve:secretsmanager:birds}}"},
        {"ApiKey": "arn:aws:secretsmanager:eu-north-1:123456789012:secret:birds"},
        {"ApiKey": "<your key>"},
        {"SecretId": "birds/database"},
        {"PasswordPolicy": "strong"},
        {"ManageMasterUserPassword": True},
        {"Authorization": "Basic ${Credentials}"},
        {"Url": "https://example.com:8443/path"},
        {"Prompt": "the password is secret"},
        {"NextToken": "abc"},
    ],
)
def test_what_is_no_secret_is_not(parameters: Any) -> None:
    assert told(parameters) == []
