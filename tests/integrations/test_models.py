"""botocore's models, read as files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from stepsmith.integrations import ResourceError, check_resource, models, operation_model, parse_resource, services
from stepsmith.integrations.patterns import OPTIMIZED


def test_the_index_is_what_the_installed_botocore_gives() -> None:
    """Run scripts/generate_services.py when this fails."""
    written = Path(models.__file__).with_name("services.json").read_text(encoding="utf-8")
    assert json.loads(written) == json.loads(models.dump_index(models.build_index()))
    assert written == models.dump_index(models.build_index())


@pytest.mark.parametrize(
    ("segment", "directory", "signing_name"),
    [
        ("sfn", "stepfunctions", "states"),
        ("cloudwatchlogs", "logs", "logs"),
        ("eventbridge", "events", "events"),
        ("emrserverless", "emr-serverless", "emr-serverless"),
        ("elasticloadbalancingv2", "elbv2", "elasticloadbalancing"),
        ("cognitoidentityprovider", "cognito-idp", "cognito-idp"),
        ("costexplorer", "ce", "ce"),
    ],
)
def test_a_segment_names_a_folder(segment: str, directory: str, signing_name: str) -> None:
    assert (services()[segment].directory, services()[segment].signing_name) == (directory, signing_name)


@pytest.mark.parametrize(
    ("segment", "action", "optimized", "client", "name", "method"),
    [
        ("s3", "listObjectsV2", False, "s3", "ListObjectsV2", "list_objects_v2"),
        ("rds", "describeDBInstances", False, "rds", "DescribeDBInstances", "describe_db_instances"),
        ("batch", "submitJob", True, "batch", "SubmitJob", "submit_job"),
        ("states", "startExecution", True, "stepfunctions", "StartExecution", "start_execution"),
        ("events", "putEvents", True, "events", "PutEvents", "put_events"),
        ("elasticmapreduce", "createCluster", True, "emr", "RunJobFlow", "run_job_flow"),
        ("emr-serverless", "startJobRun", True, "emr-serverless", "StartJobRun", "start_job_run"),
    ],
)
def test_an_action_is_an_operation_of_a_client(
    segment: str, action: str, optimized: bool, client: str, name: str, method: str
) -> None:
    operation = operation_model(segment, action, optimized=optimized)
    assert operation is not None
    assert (operation.client, operation.name, operation.method) == (client, name, method)
    assert operation.input in operation.shapes


@pytest.mark.parametrize(
    ("service", "action"), [(service, action) for service, actions in OPTIMIZED.items() for action in actions]
)
def test_every_optimized_action_has_an_operation_or_is_known_to_have_none(service: str, action: str) -> None:
    operation = operation_model(service, action, optimized=True)
    special = models.OPTIMIZED_OPERATIONS.get((service, action), "")
    assert (operation is None) == (special is None)


@pytest.mark.parametrize(
    ("segment", "action", "problem"),
    [
        ("s4", "getObject", "botocore knows no service 's4'"),
        ("s3", "getObjekt", "Did you mean getObject"),
        ("lambda", "invokeAsync", "is not supported by Step Functions"),
    ],
)
def test_what_does_not_exist_is_refused(segment: str, action: str, problem: str) -> None:
    with pytest.raises(ResourceError, match=problem):
        operation_model(segment, action)
    found = check_resource(parse_resource(f"arn:aws:states:::aws-sdk:{segment}:{action}"))
    assert problem in (found or "")


def test_only_sdk_integrations_need_the_check() -> None:
    assert check_resource(parse_resource("arn:aws:states:::aws-sdk:s3:getObject")) is None
    assert check_resource(parse_resource("arn:aws:states:::sns:publish")) is None


@pytest.mark.parametrize(
    ("operation", "method"),
    [
        ("ListWebACLs", "list_web_acls"),
        ("GetObject", "get_object"),
        ("DescribeDBInstances", "describe_db_instances"),
        ("ExecutePartiQLStatement", "execute_partiql_statement"),
        ("ListHITsForQualificationType", "list_hits_for_qualification_type"),
    ],
)
def test_methods_are_spelled_as_boto3_spells_them(operation: str, method: str) -> None:
    from botocore import xform_name

    assert models.method_name(operation) == method == xform_name(operation)


def test_reading_a_model_imports_neither_boto3_nor_botocore() -> None:
    code = (
        "import sys; from stepsmith.integrations import to_api;"
        "to_api('batch', 'submitJob', {'JobName': 'x'});"
        "print([name for name in sys.modules if name.split('.')[0] in ('boto3', 'botocore')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    # find_spec of a top-level package imports nothing of it.
    assert done.stdout.strip() == "[]"
