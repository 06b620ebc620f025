"""Profiles: complete, typed, and unable to be local and elsewhere at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from stepsmith.configuration import list_profiles, load_profile, load_project
from stepsmith.configuration.profile import is_aws, is_loopback
from stepsmith.errors import ConfigurationError

LOCAL = """\
provider: local
account: "000000000000"
region: eu-north-1
endpoint: http://127.0.0.1:4566
stack_prefix: demo-local
parameters: parameters.yaml
tags:
  project: demo
"""
AWS = LOCAL.replace("provider: local", "provider: aws").replace("endpoint: http://127.0.0.1:4566\n", "")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[tool.stepsmith]\n")
    (tmp_path / "parameters.yaml").write_text("{}\n")
    (tmp_path / "conf/profiles").mkdir(parents=True)
    return tmp_path


def write(project: Path, text: str, name: str = "local") -> None:
    (project / f"conf/profiles/{name}.yaml").write_text(text)


def refusal(project: Path, text: str) -> ConfigurationError:
    write(project, text)
    with pytest.raises(ConfigurationError) as caught:
        load_profile(project, "local")
    return caught.value


def test_a_profile_names_stacks_and_files(project: Path) -> None:
    write(project, LOCAL)
    profile = load_profile(project, "local")
    assert profile.local and profile.endpoint == "http://127.0.0.1:4566"
    assert profile.stack("bio_process") == "demo-local-bio-process"
    assert profile.platform_stack == "demo-local-platform"
    assert profile.parameter_file == (project / "parameters.yaml").resolve()
    assert profile.tags == {"project": "demo"}


def test_the_profiles_of_this_repository_are_right() -> None:
    project = load_project(Path(__file__).parents[2])
    assert list_profiles(project) == ("dev", "local", "prod", "staging")
    providers = {name: load_profile(project, name).provider for name in list_profiles(project)}
    assert providers == {"dev": "aws", "local": "local", "prod": "aws", "staging": "aws"}


@pytest.mark.parametrize(
    ("change", "line", "key", "words"),
    [
        (("region:", "regoin:"), 3, "regoin", "did you mean 'region'?"),
        (("region: eu-north-1\n", ""), 1, None, "'region' is missing"),
        (('account: "000000000000"', "account: 000000000000"), 2, "account", "found 0 (a number), expected text"),
        (('"000000000000"', '"12345"'), 2, "account", "the account's 12 digits in quotes"),
        (("eu-north-1", "Stockholm"), 3, "region", "a Region such as eu-north-1"),
        (("demo-local", "demo_local"), 5, "stack_prefix", "letters, digits and hyphens"),
        (("provider: local", "provider: locl"), 1, "provider", "did you mean 'local'?"),
        (("parameters.yaml", "missing.yaml"), 6, "parameters", "there is no file missing.yaml"),
        (("parameters.yaml", "../other.yaml"), 6, "parameters", "lies outside the project"),
        (("project: demo", "project: 7"), 8, "tags.project", "put numbers in quotes"),
        (("project: demo", "aws:project: demo"), 8, "tags.aws:project", "not possible"),
        (("http://127.0.0.1:4566", "http://10.0.0.8:4566"), 4, "endpoint", "not on this machine"),
        (("http://127.0.0.1:4566", "http://127.0.0.1.example.com:4566"), 4, "endpoint", "not on this machine"),
        (("http://127.0.0.1:4566", "http://127.0.0.1"), 4, "endpoint", "names no port"),
        (("http://127.0.0.1:4566", "https://states.eu-north-1.amazonaws.com"), 4, "endpoint", "is AWS itself"),
        (("http://127.0.0.1:4566", "https://batch.eu-north-1.api.aws"), 4, "endpoint", "is AWS itself"),
        (("http://127.0.0.1:4566", "http://key@127.0.0.1:4566"), 4, "endpoint", "a URL such as"),
        (("endpoint: http://127.0.0.1:4566\n", ""), 1, None, "'endpoint' is missing"),
        (("tags:", "aws_profile: me\ntags:"), 7, "aws_profile", "only for aws"),
        (("tags:", "images: {wildlife: x}\ntags:"), 7, "images", "only for aws and localstack"),
    ],
)
def test_a_wrong_profile_is_refused_with_its_place(
    project: Path, change: tuple[str, str], line: int, key: str | None, words: str
) -> None:
    error = refusal(project, LOCAL.replace(*change))
    assert (error.file, error.line, error.key) == ("conf/profiles/local.yaml", line, key), str(error)
    assert words in error.reason


def test_an_unknown_key_names_the_one_that_was_meant(project: Path) -> None:
    error = refusal(project, LOCAL + "parametres: x.yaml\n")
    assert (error.line, error.key) == (9, "parametres")
    assert "did you mean 'parameters'?" in error.reason


def test_only_aws_itself_is_reached_without_an_endpoint(project: Path) -> None:
    write(project, AWS)
    assert load_profile(project, "local").endpoint is None
    assert "remove it" in refusal(project, AWS + "endpoint: http://127.0.0.1:4566\n").reason
    no_aws = LOCAL.replace("provider: local", "provider: localstack").replace("127.0.0.1:4566", "s3.amazonaws.com")
    assert "is AWS itself" in refusal(project, no_aws).reason


@pytest.mark.parametrize("name", ["locl", "../secrets", "", "local/x"])
def test_a_profile_that_does_not_exist_lists_those_that_do(project: Path, name: str) -> None:
    write(project, LOCAL)
    with pytest.raises(ConfigurationError, match=r"The profiles are: local"):
        load_profile(project, name)


@pytest.mark.parametrize(
    ("endpoint", "loopback", "aws"),
    [
        ("http://localhost:4566", True, False),
        ("http://127.8.9.1:1", True, False),
        ("http://[::1]:4566", True, False),
        ("http://0.0.0.0:4566", False, False),
        ("http://localhost.localstack.cloud:4566", False, False),
        ("https://s3.amazonaws.com", False, True),
        ("https://S3.AMAZONAWS.COM.:443/x", False, True),
        ("https://s3.cn-north-1.amazonaws.com.cn", False, True),
        ("https://notamazonaws.com", False, False),
    ],
)
def test_whose_an_address_is(endpoint: str, loopback: bool, aws: bool) -> None:
    assert (is_loopback(endpoint), is_aws(endpoint)) == (loopback, aws)
