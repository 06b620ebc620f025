"""A local profile cannot reach AWS, whatever the environment says; a profile for AWS finds the account it names."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.awsrequest import AWSResponse
from botocore.parsers import ResponseParserError

from stepsmith.configuration import Profile
from stepsmith.deployment.connection import ACCESS_KEY, Connection, check_account, connect, translated
from stepsmith.errors import ConfigurationError, DeploymentError
from tests.deployment.clouds import Recorder, aws_connection, aws_profile, local_profile, scripted

HOSTILE = {
    "AWS_ACCESS_KEY_ID": "AKIAREALREALREAL",
    "AWS_SECRET_ACCESS_KEY": "real",
    "AWS_SESSION_TOKEN": "real",
    "AWS_PROFILE": "work",
    "AWS_DEFAULT_PROFILE": "work",
    "AWS_ENDPOINT_URL": "https://sts.eu-north-1.amazonaws.com",
    "AWS_ENDPOINT_URL_S3": "https://s3.eu-north-1.amazonaws.com",
    "AWS_USE_FIPS_ENDPOINT": "true",
    "AWS_USE_DUALSTACK_ENDPOINT": "true",
    "AWS_DEFAULTS_MODE": "auto",
    "AWS_REGION": "us-east-1",
    "AWS_DEFAULT_REGION": "us-east-1",
    "HTTP_PROXY": "http://proxy.example.com:3128",
    "HTTPS_PROXY": "http://proxy.example.com:3128",
    "http_proxy": "http://proxy.example.com:3128",
}


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """An environment in which any ordinary client would call AWS with real credentials."""
    config = tmp_path / "config"
    config.write_text("[default]\nendpoint_url = https://ec2.amazonaws.com\nregion = us-east-1\n")
    for name, value in {**HOSTILE, "AWS_CONFIG_FILE": str(config)}.items():
        monkeypatch.setenv(name, value)
    yield


def sent(connection: Connection, service: str, operation: str, **arguments: Any) -> Any:
    """The request as it would leave, past every check, without leaving."""
    seen: list[Any] = []

    def answer(request: Any, **_: Any) -> AWSResponse:
        seen.append(request)
        return AWSResponse(request.url, 418, {}, None)

    client = connection.client(service)
    client.meta.events.register_last("before-send", answer)
    with pytest.raises(Exception):
        getattr(client, operation)(**arguments)
    return seen[0]


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize(
    ("service", "operation", "arguments"),
    [
        ("sts", "get_caller_identity", {}),
        ("s3", "get_object", {"Bucket": "data", "Key": "k"}),
        ("cloudformation", "describe_stacks", {}),
        ("stepfunctions", "start_sync_execution", {"stateMachineArn": "arn:aws:states:eu-north-1:1:stateMachine:x"}),
        ("batch", "list_jobs", {"jobQueue": "cpu"}),
        ("lambda", "list_functions", {}),
        ("ce", "get_cost_and_usage", {"TimePeriod": {"Start": "a", "End": "b"}, "Granularity": "DAILY", "Metrics": []}),
        ("logs", "describe_log_groups", {}),
    ],
)
def test_every_service_of_a_local_profile_goes_to_its_endpoint_with_made_up_credentials(
    service: str, operation: str, arguments: dict[str, Any]
) -> None:
    request = sent(connect(local_profile(4599)), service, operation, **arguments)
    assert request.url.startswith("http://127.0.0.1:4599/")
    authorization = request.headers["Authorization"]
    assert ACCESS_KEY in str(authorization) and "AKIAREAL" not in str(dict(request.headers))
    assert "eu-north-1" in str(authorization)


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize(
    "endpoint",
    ["https://s3.eu-north-1.amazonaws.com", "http://127.0.0.1:4600", "http://localhost:4599", "https://127.0.0.1:4599"],
)
def test_a_call_to_any_other_place_is_stopped_before_it_is_sent(endpoint: str) -> None:
    connection = connect(local_profile(4599))
    stray = connection.session.client("s3", endpoint_url=endpoint)
    with pytest.raises(DeploymentError, match=r"may reach only http://127\.0\.0\.1:4599; .* was stopped before"):
        stray.list_buckets()


@pytest.mark.usefixtures("hostile")
def test_a_client_without_an_endpoint_is_stopped_too() -> None:
    connection = connect(local_profile(4599))
    with pytest.raises(DeploymentError, match="was stopped before"):
        connection.session.client("sts", region_name="eu-north-1").get_caller_identity()


@pytest.mark.parametrize(
    "profile",
    [
        local_profile().__class__(**{**_fields, "endpoint": endpoint, "provider": provider})
        for _fields in [{name: getattr(local_profile(), name) for name in local_profile().__slots__}]
        for provider, endpoint in [
            ("local", None),
            ("local", "http://10.1.2.3:4566"),
            ("local", "https://sts.amazonaws.com"),
            ("localstack", "https://sts.amazonaws.com"),
        ]
    ],
    ids=["none", "elsewhere", "aws", "localstack-aws"],
)
def test_a_profile_made_in_code_is_checked_as_well(profile: Profile) -> None:
    with pytest.raises(ConfigurationError):
        connect(profile)


def test_another_account_is_refused_by_name() -> None:
    connection = aws_connection(Recorder())
    answer = {"Account": "999988887777", "Arn": "arn:aws:iam::999988887777:user/me", "UserId": "me"}
    with scripted(connection, "sts") as stubber:
        stubber.add_response("get_caller_identity", answer)
        with pytest.raises(DeploymentError, match=r"for the account 111122223333, .* belong to 999988887777") as caught:
            check_account(connection)
    assert caught.value.exit_code == 4


def test_missing_credentials_end_with_4_and_say_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    with pytest.raises(DeploymentError, match="there are no usable AWS credentials") as caught:
        check_account(connect(aws_profile()))
    assert caught.value.exit_code == 4


def test_a_profile_of_the_aws_cli_that_does_not_exist_ends_with_4(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
    with pytest.raises(DeploymentError, match=r"nobody.*correct aws_profile") as caught:
        connect(aws_profile(aws_profile="nobody"))
    assert caught.value.exit_code == 4


def test_a_local_cloud_that_is_down_ends_with_3_within_seconds() -> None:
    connection = connect(local_profile(1))  # nobody listens on port 1
    with pytest.raises(DeploymentError, match="stepsmith local status") as caught:
        check_account(connection)
    assert caught.value.exit_code == 3


def test_throttled_calls_are_tried_again_by_the_client_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("botocore.endpoint.time.sleep", slept.append)
    connection = aws_connection(Recorder())
    client = connection.client("sts")
    attempts = []

    def answer(request: Any, **_: Any) -> AWSResponse:
        attempts.append(request)
        if len(attempts) < 5:
            return response(request, 400, "<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>")
        return response(
            request,
            200,
            "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account><Arn>arn:me</Arn>"
            "</GetCallerIdentityResult></GetCallerIdentityResponse>",
        )

    client.meta.events.register("before-send", answer)
    assert check_account(connection) == "arn:me"
    assert len(attempts) == 5
    assert len(slept) == 4 and sum(slept) < 60


def response(request: Any, status: int, body: str) -> AWSResponse:
    class Raw:
        def stream(self, *_: Any, **__: Any) -> Iterator[bytes]:
            yield body.encode()

    return AWSResponse(request.url, status, {"content-type": "text/xml"}, Raw())


def test_other_refusals_keep_their_words_and_end_with_1() -> None:
    from botocore.exceptions import ClientError

    error = ClientError(
        {"Error": {"Code": "ValidationError", "Message": "Parameters: [A] must have values"}}, "CreateX"
    )
    words = r"doing it: CreateX failed \(ValidationError\): Parameters"
    with pytest.raises(DeploymentError, match=words) as caught, translated("doing it"):
        raise error
    assert (caught.value.exit_code, caught.value.reason) == (1, "Parameters: [A] must have values")


def test_an_answer_that_no_cloud_gives_is_lost_contact() -> None:
    """Another program has the port: a web server, say, that answers with a page."""
    said = "^asking: what answers there is not AWS and no local cloud"
    with pytest.raises(DeploymentError, match=said) as raised, translated("asking"):
        raise ResponseParserError("mismatched tag")
    assert raised.value.exit_code == 3
