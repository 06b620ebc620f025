"""Sample results have the API's own shape."""

from __future__ import annotations

import pytest

from stepsmith.integrations import OPTIMIZED, mock_problem, parse_resource, sample_result, services
from stepsmith.integrations.models import service_model


def test_a_job_that_is_done_and_one_that_failed() -> None:
    job = parse_resource("arn:aws:states:::batch:submitJob.sync")
    assert sample_result(job)["Status"] == "SUCCEEDED"
    assert sample_result(job)["JobName"] == "JobName"
    assert sample_result(job, failed=True)["Status"] == "FAILED"
    assert sample_result(job)["Container"]["ExitCode"] == 0


@pytest.mark.parametrize(
    "resource",
    ["lambda:invoke.waitForTaskToken", "http:invoke", "activity:a", "apigateway:invoke"],
)
def test_where_nothing_is_known_it_is_an_empty_object(resource: str) -> None:
    arn = (
        f"arn:aws:states:eu-north-1:000000000000:{resource}"
        if "activity" in resource
        else f"arn:aws:states:::{resource}"
    )
    assert sample_result(parse_resource(arn)) == {}


def test_what_a_function_returns_is_not_known() -> None:
    assert sample_result(parse_resource("arn:aws:states:::lambda:invoke"))["Payload"] == {}


OPTIMIZED_ARNS = [
    f"arn:aws:states:::{service}:{action}{suffix}"
    for service, actions in sorted(OPTIMIZED.items())
    for action, patterns in sorted(actions.items())
    for suffix in ([""] if "request_response" in patterns else []) + ([".sync"] if "sync" in patterns else [])
]


@pytest.mark.parametrize("arn", OPTIMIZED_ARNS)
def test_samples_of_optimized_integrations_pass_the_check_of_mocks(arn: str) -> None:
    integration = parse_resource(arn)
    for failed in (False, True):
        assert mock_problem(integration, sample_result(integration, failed=failed)) is None


@pytest.mark.parametrize("segment", ["dynamodb", "s3", "glue", "organizations", "wafv2"])
def test_samples_of_whole_services_pass_the_check_of_mocks(segment: str) -> None:
    """Among them shapes that hold themselves: DynamoDB's attribute values, WAF's statements."""
    for operation in service_model(services()[segment].directory)["operations"]:
        action = operation[0].lower() + operation[1:]
        if (segment, action) == ("s3", "selectObjectContent"):
            continue  # it streams, which Step Functions does not support
        integration = parse_resource(f"arn:aws:states:::aws-sdk:{segment}:{action}")
        assert mock_problem(integration, sample_result(integration)) is None, action
