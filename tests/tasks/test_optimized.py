"""Every function of every optimized integration: what it builds is valid, runs on a result of its API's shape, and is
allowed what the service needs.
"""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith import Step, asl, context, workflow
from stepsmith.integrations import OPTIMIZED, parse_resource, sample_result
from stepsmith.permissions import machine_statements
from stepsmith.tasks import SERVICES
from stepsmith.tasks.calls import Call, calls_of
from stepsmith.testing import run
from stepsmith.validation import validate
from tests.tasks.samples import arguments

# Where a function of ours has another signature, this is the call behind it: TopicArn= rather than a Topic.
CALLS = {f"{module}.{name}": call for module in SERVICES.values() for name, call in calls_of(module).items()}


def patterns(call: Call) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = [{}]
    if call.waits:
        found.append({"wait": False})
    if "wait_for_task_token" in call.patterns:
        found.append({"wait_for_task_token": True})
    return found


TOKEN_IN: dict[str, dict[str, Any]] = {
    "apigateway:invoke": {"RequestBody": {"token": context.task_token}},
    "bedrock:invokeModel": {"Body": {"token": context.task_token}},
    "bedrock:createModelCustomizationJob": {"JobName": context.task_token},
    "ecs:runTask": {"Group": context.task_token},
    "eks:call": {"RequestBody": {"token": context.task_token}},
    "eks:runJob": {"Job": {"token": context.task_token}},
    "events:putEvents": {"Entries": [{"Detail": {"token": context.task_token}, "DetailType": "t", "Source": "s"}]},
    "lambda:invoke": {"Payload": {"token": context.task_token}},
    "sns:publish": {"Message": {"token": context.task_token}},
    "sqs:sendMessage": {"MessageBody": f"token {context.task_token}"},
    "states:startExecution": {"Input": {"token": context.task_token}},
}

CASES = [
    pytest.param(
        call, pattern, everything, id=f"{name}-{'-'.join(pattern) or 'plain'}-{'all' if everything else 'least'}"
    )
    for name, call in CALLS.items()
    for pattern in patterns(call)
    for everything in (False, True)
]


def test_every_action_has_its_function() -> None:
    """The functions of a module are the actions of its service, each under its name in boto3's style."""
    found = {(call.service, call.action) for call in CALLS.values()}
    assert found == {(service, action) for service, actions in OPTIMIZED.items() for action in actions}
    assert set(SERVICES) == set(OPTIMIZED)
    assert all(name.endswith((call.__name__, "_as_text")) for name, call in CALLS.items())


@pytest.mark.parametrize(("call", "pattern", "everything"), CASES)
def test_it_builds_is_valid_and_runs(call: Call, pattern: dict[str, Any], everything: bool) -> None:
    given = arguments(call, everything=everything)
    if "wait_for_task_token" in pattern:
        given |= TOKEN_IN[f"{call.service}:{call.action}"] | {"timeout_seconds": 3600}

    def function() -> Step:
        return call("Do", **given, **pattern)

    built = workflow()(function).build()
    # A password of Kerberos is one of the parameters of an EMR cluster, and no text of a definition.
    assert [one.message for one in validate(built.machine) if one.name != "secret-in-plain-text"] == []
    resource = asl.write(built.machine)["States"]["Do"]["Resource"]
    result = run(built.machine, {}, mocks={"Do": sample_result(parse_resource(resource))})
    assert (result.status, result.error, result.cause) == ("SUCCEEDED", None, None)


RULE = "events:PutTargets events:PutRule events:DescribeRule"
TAGGED = "sagemaker:AddTags"
ATHENA = (
    "athena:GetDataCatalog lakeformation:GetDataAccess glue:GetDatabase glue:GetDatabases glue:GetTable glue:GetTables "
    "glue:GetPartition glue:GetPartitions glue:BatchGetPartition glue:BatchCreatePartition glue:CreateTable "
    "glue:DeleteTable glue:UpdateTable s3:GetBucketLocation s3:GetObject s3:ListBucket s3:PutObject s3:CreateBucket "
    "s3:ListBucketMultipartUploads s3:ListMultipartUploadParts s3:AbortMultipartUpload"
)

# [D] The guide's IAM page of each service: what a call needs, and what it needs besides when its end is waited for.
# eks:call and eks:runJob are allowed by the cluster itself.
PERMISSIONS: dict[str, tuple[str, str]] = {
    "apigateway.invoke": ("execute-api:Invoke", ""),
    "athena.get_query_execution": ("athena:GetQueryExecution", ""),
    "athena.get_query_results": ("athena:GetQueryResults s3:GetObject", ""),
    "athena.start_query_execution": (
        f"athena:StartQueryExecution {ATHENA}",
        "athena:StopQueryExecution athena:GetQueryExecution",
    ),
    "athena.stop_query_execution": ("athena:StopQueryExecution", ""),
    "batch.submit_job": ("batch:SubmitJob", f"batch:DescribeJobs batch:TerminateJob {RULE}"),
    "bedrock.create_model_customization_job": (
        "bedrock:CreateModelCustomizationJob iam:PassRole",
        f"bedrock:GetModelCustomizationJob bedrock:StopModelCustomizationJob {RULE}",
    ),
    "bedrock.invoke_model": ("bedrock:InvokeModel", ""),
    "codebuild.batch_delete_builds": ("codebuild:BatchDeleteBuilds", ""),
    "codebuild.batch_get_reports": ("codebuild:BatchGetReports", ""),
    "codebuild.delete_build_batch": ("codebuild:DeleteBuildBatch", ""),
    "codebuild.retry_build_batch": (
        "codebuild:RetryBuildBatch",
        f"codebuild:StopBuildBatch codebuild:BatchGetBuildBatches {RULE}",
    ),
    "codebuild.start_build": (
        "codebuild:StartBuild",
        f"codebuild:StopBuild codebuild:BatchGetBuilds codebuild:BatchGetReports {RULE}",
    ),
    "codebuild.start_build_batch": (
        "codebuild:StartBuildBatch",
        f"codebuild:StopBuildBatch codebuild:BatchGetBuildBatches {RULE}",
    ),
    "codebuild.stop_build": ("codebuild:StopBuild", ""),
    "codebuild.stop_build_batch": ("codebuild:StopBuildBatch", ""),
    "databrew.start_job_run": ("databrew:StartJobRun", "databrew:ListJobRuns databrew:StopJobRun"),
    "dynamodb.delete_item": ("dynamodb:DeleteItem", ""),
    "dynamodb.get_item": ("dynamodb:GetItem", ""),
    "dynamodb.put_item": ("dynamodb:PutItem", ""),
    "dynamodb.update_item": ("dynamodb:UpdateItem", ""),
    "ecs.run_task": ("ecs:RunTask iam:PassRole", f"ecs:StopTask ecs:DescribeTasks {RULE}"),
    "eks.call": ("", ""),
    "eks.create_cluster": ("eks:CreateCluster iam:PassRole", "eks:DescribeCluster eks:DeleteCluster"),
    "eks.create_fargate_profile": (
        "eks:CreateFargateProfile iam:PassRole",
        "eks:DescribeFargateProfile eks:DeleteFargateProfile",
    ),
    "eks.create_nodegroup": (
        "eks:CreateNodegroup ec2:DescribeSubnets iam:GetRole iam:ListAttachedRolePolicies iam:PassRole",
        "eks:DescribeNodegroup eks:DeleteNodegroup",
    ),
    "eks.delete_cluster": ("eks:DeleteCluster eks:DescribeCluster", ""),
    "eks.delete_fargate_profile": ("eks:DeleteFargateProfile eks:DescribeFargateProfile", ""),
    "eks.delete_nodegroup": ("eks:DeleteNodegroup eks:DescribeNodegroup", ""),
    "eks.run_job": ("", ""),
    "emr.add_step": (
        "elasticmapreduce:AddJobFlowSteps elasticmapreduce:DescribeStep elasticmapreduce:CancelSteps",
        RULE,
    ),
    "emr.cancel_step": ("elasticmapreduce:CancelSteps", ""),
    "emr.create_cluster": (
        "elasticmapreduce:RunJobFlow elasticmapreduce:AddTags",
        f"elasticmapreduce:DescribeCluster elasticmapreduce:TerminateJobFlows {RULE}",
    ),
    "emr.modify_instance_fleet_by_name": (
        "elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets",
        "",
    ),
    "emr.modify_instance_group_by_name": (
        "elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups",
        "",
    ),
    "emr.set_cluster_termination_protection": ("elasticmapreduce:SetTerminationProtection", ""),
    "emr.terminate_cluster": ("elasticmapreduce:TerminateJobFlows elasticmapreduce:DescribeCluster", RULE),
    "emr_containers.create_virtual_cluster": ("emr-containers:CreateVirtualCluster iam:CreateServiceLinkedRole", ""),
    "emr_containers.delete_virtual_cluster": (
        "emr-containers:DeleteVirtualCluster",
        "emr-containers:DescribeVirtualCluster",
    ),
    "emr_containers.start_job_run": (
        "emr-containers:StartJobRun",
        "emr-containers:DescribeJobRun emr-containers:CancelJobRun",
    ),
    "emr_serverless.cancel_job_run": ("emr-serverless:CancelJobRun", f"emr-serverless:GetJobRun {RULE}"),
    "emr_serverless.create_application": (
        "emr-serverless:CreateApplication iam:CreateServiceLinkedRole",
        f"emr-serverless:GetApplication emr-serverless:DeleteApplication {RULE}",
    ),
    "emr_serverless.delete_application": ("emr-serverless:DeleteApplication", f"emr-serverless:GetApplication {RULE}"),
    "emr_serverless.start_application": (
        "emr-serverless:StartApplication",
        f"emr-serverless:GetApplication emr-serverless:StopApplication {RULE}",
    ),
    "emr_serverless.start_job_run": (
        "emr-serverless:StartJobRun iam:PassRole",
        f"emr-serverless:GetJobRun emr-serverless:CancelJobRun {RULE}",
    ),
    "emr_serverless.stop_application": ("emr-serverless:StopApplication", f"emr-serverless:GetApplication {RULE}"),
    "events.put_events": ("events:PutEvents", ""),
    "glue.start_job_run": ("glue:StartJobRun", "glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun"),
    "http.invoke": (
        "states:InvokeHTTPEndpoint events:RetrieveConnectionCredentials secretsmanager:GetSecretValue "
        "secretsmanager:DescribeSecret",
        "",
    ),
    "lambda_.invoke": ("lambda:InvokeFunction", ""),
    "mediaconvert.create_job": (
        "mediaconvert:CreateJob iam:PassRole",
        f"mediaconvert:GetJob mediaconvert:CancelJob {RULE}",
    ),
    "sagemaker.create_endpoint": ("sagemaker:CreateEndpoint", ""),
    "sagemaker.create_endpoint_config": ("sagemaker:CreateEndpointConfig", ""),
    "sagemaker.create_hyper_parameter_tuning_job": (
        f"sagemaker:CreateHyperParameterTuningJob {TAGGED}",
        "sagemaker:DescribeHyperParameterTuningJob sagemaker:StopHyperParameterTuningJob sagemaker:ListTags " + RULE,
    ),
    "sagemaker.create_labeling_job": (
        f"sagemaker:CreateLabelingJob {TAGGED} iam:PassRole",
        f"sagemaker:DescribeLabelingJob sagemaker:StopLabelingJob sagemaker:ListTags {RULE}",
    ),
    "sagemaker.create_model": ("sagemaker:CreateModel", ""),
    "sagemaker.create_processing_job": (
        f"sagemaker:CreateProcessingJob {TAGGED} iam:PassRole",
        f"sagemaker:DescribeProcessingJob sagemaker:StopProcessingJob sagemaker:ListTags {RULE}",
    ),
    "sagemaker.create_training_job": (
        f"sagemaker:CreateTrainingJob {TAGGED} iam:PassRole",
        f"sagemaker:DescribeTrainingJob sagemaker:StopTrainingJob sagemaker:ListTags {RULE}",
    ),
    "sagemaker.create_transform_job": (
        f"sagemaker:CreateTransformJob {TAGGED}",
        f"sagemaker:DescribeTransformJob sagemaker:StopTransformJob sagemaker:ListTags {RULE}",
    ),
    "sagemaker.update_endpoint": ("sagemaker:UpdateEndpoint", ""),
    "sns.publish": ("sns:Publish", ""),
    "sqs.send_message": ("sqs:SendMessage", ""),
    "states.start_execution": ("states:StartExecution", f"states:DescribeExecution states:StopExecution {RULE}"),
    "states.start_execution_as_text": (
        "states:StartExecution",
        f"states:DescribeExecution states:StopExecution {RULE}",
    ),
}


def allowed(call: Call, **pattern: Any) -> set[str]:
    def function() -> Step:
        return call("Do", **arguments(call, everything=False), **pattern)

    return {action for one in machine_statements(workflow()(function).build().machine) for action in one.actions}


@pytest.mark.parametrize("name", CALLS)
def test_the_role_may_do_what_the_call_needs_and_no_more(name: str) -> None:
    call, (plain, waiting) = CALLS[name], PERMISSIONS[name]
    if call.waits:
        assert allowed(call, wait=False) == set(plain.split())
        assert allowed(call) == {*plain.split(), *waiting.split()}
    else:
        assert (allowed(call), waiting) == (set(plain.split()), "")
