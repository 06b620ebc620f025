"""Which permissions each integration needs: data.

Evidence: the guide's IAM pages [D22] and aws-cdk-lib's grants [C]; where only engineering knowledge speaks, ``[M]``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from stepsmith.integrations.patterns import Pattern

ANY: Final = "*"
REGIONAL: Final = "${AWS::Region}:${AWS::AccountId}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One kind of resource. With ``argument`` it comes from that parameter (dotted, ``name[]`` for each of an array),
    else it is ``fixed``.

    ``service`` and ``name`` make an ARN of a bare name, when ``names`` allows one; ``ends`` are appended to each.
    ``convert`` turns the argument into a name or an ARN first, None where it cannot.
    """

    argument: str | None = None
    fixed: str = ANY
    service: str | None = None
    name: str = "{name}"
    names: bool = True
    ends: tuple[str, ...] = ("",)
    wide_end: str = ""
    place: str = REGIONAL
    default: str | None = None
    convert: Callable[[str], str | None] | None = None

    def head(self) -> str:
        return f"arn:${{AWS::Partition}}:{self.service}:{self.place}:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """``patterns`` None: whatever the pattern. A condition's value that begins ``=`` is the parameter of that name.

    An ``optional`` rule falls away when none of its arguments is given.
    """

    actions: tuple[str, ...]
    needs: tuple[Need, ...]
    reason: str
    patterns: frozenset[Pattern] | None = None
    optional: bool = False
    conditions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


SYNC: Final[frozenset[Pattern]] = frozenset({"sync", "sync:2"})
EVERY: Final = Need(fixed=ANY)


def _managed_rule(name: str) -> Rule:
    rule = f"arn:${{AWS::Partition}}:events:{REGIONAL}:rule/{name}"
    return Rule(
        actions=("events:PutTargets", "events:PutRule", "events:DescribeRule"),
        needs=(Need(fixed=rule),),
        reason="Step Functions learns of the job's end through this rule, which it makes on first use",
        patterns=SYNC,
    )


def _pass_role(service: str, *arguments: str) -> Rule:
    needs = tuple(
        Need(argument=argument, service="iam", name="role/{name}", place=":${AWS::AccountId}") for argument in arguments
    )
    return Rule(
        actions=("iam:PassRole",),
        needs=needs or (EVERY,),
        optional=bool(arguments),
        reason=f"the call hands a role to {service}" + ("" if arguments else "; which one, the arguments do not say"),
        conditions={"StringEquals": {"iam:PassedToService": service}},
    )


def _follow(actions: tuple[str, ...], needs: tuple[Need, ...] = (EVERY,), reason: str | None = None) -> Rule:
    if reason is None:
        reason = "Step Functions follows the job, and stops it with the execution"
        reason += "; these actions have no narrower resource" if EVERY in needs else ""
    return Rule(actions=actions, needs=needs, reason=reason, patterns=SYNC)


def job_definition_name(value: str) -> str | None:
    """The name, or the ARN without revision: any revision of it may be submitted."""
    if value.startswith("arn:") and not value.endswith("}"):
        return re.sub(r":[0-9]+$", "", value)
    return re.sub(r":[0-9]+$", "", value)


def execution_of(value: str) -> str | None:
    """The executions of a state machine, by its ARN; None where only a token is known."""
    match = re.fullmatch(r"(arn:[^:]+:states:[^:]*:[^:]*):stateMachine:([^:/]+).*", value)
    return f"{match.group(1)}:execution:{match.group(2)}:*" if match else None


def queue_of(value: str) -> str | None:
    """The ARN of a queue, by its URL: ``https://sqs.eu-north-1.amazonaws.com/123456789012/orders``."""
    match = re.fullmatch(r"https://sqs\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?/([0-9]{12})/([A-Za-z0-9_.-]+)", value)
    return f"arn:${{AWS::Partition}}:sqs:{match.group(1)}:{match.group(2)}:{match.group(3)}" if match else None


def api_of(value: str) -> str | None:
    """The id of an API, by its endpoint: ``abc123.execute-api.eu-north-1.amazonaws.com``."""
    match = re.fullmatch(r"([^./]+)\.execute-api\..+", value)
    return match.group(1) if match else None


def _data_set(argument: str, default: str | None = None) -> Need:
    return Need(argument=argument, service="athena", name="workgroup/{name}", default=default)


_TASKS: Final = "ecs-tasks.amazonaws.com"
_TABLE: Final = Need(argument="TableName", service="dynamodb", name="table/{name}")
_FUNCTION: Final = Need(argument="FunctionName", service="lambda", name="function:{name}", ends=("", ":*"))
_JOB_DEFINITION: Final = Need(
    argument="JobDefinition",
    service="batch",
    name="job-definition/{name}",
    ends=("", ":*"),
    convert=job_definition_name,
)
_JOB_QUEUE: Final = Need(argument="JobQueue", service="batch", name="job-queue/{name}")
_MACHINE: Final = Need(argument="StateMachineArn", service="states", name="stateMachine:{name}", names=False)
_EXECUTIONS: Final = Need(
    argument="StateMachineArn",
    service="states",
    name="execution:{name}",
    names=False,
    wide_end=":*",
    convert=execution_of,
)
_TASK_DEFINITION: Final = Need(argument="TaskDefinition", service="ecs", name="task-definition/{name}", ends=("", ":*"))
_CLUSTER: Final = Need(argument="ClusterId", service="elasticmapreduce", name="cluster/{name}")
_EKS_CLUSTER: Final = Need(argument="Name", service="eks", name="cluster/{name}")
_EKS_OF: Final = Need(argument="ClusterName", service="eks", name="cluster/{name}")
_APPLICATION: Final = Need(argument="ApplicationId", service="emr-serverless", name="/applications/{name}")
_PROJECT: Final = Need(argument="ProjectName", service="codebuild", name="project/{name}")


def _sagemaker(kind: str, noun: str, name_argument: str, rule: str, *roles: str) -> tuple[Rule, ...]:
    job = Need(argument=name_argument, service="sagemaker", name=f"{noun}/{{name}}*")
    passes = (_pass_role("sagemaker.amazonaws.com", *roles),) if roles else ()
    return (
        Rule(actions=(f"sagemaker:Create{kind}",), needs=(job,), reason="starts the job"),
        Rule(actions=("sagemaker:AddTags",), needs=(job,), reason="Step Functions tags the job as its own"),
        *passes,
        _follow((f"sagemaker:Describe{kind}", f"sagemaker:Stop{kind}"), (job,)),
        _follow(("sagemaker:ListTags",)),
        _managed_rule(rule),
    )


def _one(action: str, need: Need, reason: str) -> tuple[Rule, ...]:
    return (Rule(actions=(action,), needs=(need,), reason=reason),)


OPTIMIZED_RULES: Final[dict[tuple[str, str], tuple[Rule, ...]]] = {
    ("apigateway", "invoke"): _one(
        "execute-api:Invoke",
        Need(argument="ApiEndpoint", service="execute-api", name="{name}/*", convert=api_of),
        "calls the API, at whatever stage, method and path",
    ),
    ("athena", "startQueryExecution"): (
        Rule(
            actions=("athena:StartQueryExecution", "athena:GetDataCatalog"),
            needs=(
                _data_set("WorkGroup", "primary"),
                Need(fixed=f"arn:${{AWS::Partition}}:athena:{REGIONAL}:datacatalog/*"),
            ),
            reason="starts the query",
        ),
        _follow(("athena:StopQueryExecution", "athena:GetQueryExecution"), (_data_set("WorkGroup", "primary"),)),
        Rule(
            actions=(
                "s3:GetBucketLocation",
                "s3:GetObject",
                "s3:ListBucket",
                "s3:ListBucketMultipartUploads",
                "s3:ListMultipartUploadParts",
                "s3:AbortMultipartUpload",
                "s3:CreateBucket",
                "s3:PutObject",
            ),
            needs=(Need(fixed="arn:${AWS::Partition}:s3:::*"),),
            reason="Athena reads the data and writes the result with the caller's rights; the query names the buckets",
        ),
        Rule(
            actions=(
                "glue:GetDatabase",
                "glue:GetDatabases",
                "glue:GetTable",
                "glue:GetTables",
                "glue:GetPartition",
                "glue:GetPartitions",
                "glue:BatchGetPartition",
                "glue:CreateTable",
                "glue:UpdateTable",
                "glue:DeleteTable",
                "glue:BatchCreatePartition",
            ),
            needs=tuple(
                Need(fixed=f"arn:${{AWS::Partition}}:glue:{REGIONAL}:{part}")
                for part in ("catalog", "database/*", "table/*", "userDefinedFunction/*")
            ),
            reason="Athena looks the tables up in the catalogue with the caller's rights",
        ),
        Rule(
            actions=("lakeformation:GetDataAccess",),
            needs=(EVERY,),
            reason="tables under Lake Formation; the action has no narrower resource",
        ),
    ),
    ("athena", "stopQueryExecution"): _one("athena:StopQueryExecution", EVERY, "the query's work group is not named"),
    ("athena", "getQueryExecution"): _one("athena:GetQueryExecution", EVERY, "the query's work group is not named"),
    ("athena", "getQueryResults"): (
        Rule(actions=("athena:GetQueryResults",), needs=(EVERY,), reason="the query's work group is not named"),
        Rule(
            actions=("s3:GetObject",),
            needs=(Need(fixed="arn:${AWS::Partition}:s3:::*"),),
            reason="results are read with the caller's rights; the query decides where they lie",
        ),
    ),
    ("batch", "submitJob"): (
        Rule(actions=("batch:SubmitJob",), needs=(_JOB_DEFINITION, _JOB_QUEUE), reason="submits the job"),
        _follow(("batch:DescribeJobs", "batch:TerminateJob")),
        _managed_rule("StepFunctionsGetEventsForBatchJobsRule"),
    ),
    ("bedrock", "invokeModel"): (
        Rule(
            actions=("bedrock:InvokeModel",),
            needs=(
                Need(argument="ModelId", service="bedrock", name="foundation-model/{name}", place="${AWS::Region}:"),
            ),
            reason="calls the model",
        ),
    ),
    ("bedrock", "createModelCustomizationJob"): (
        Rule(
            actions=("bedrock:CreateModelCustomizationJob",), needs=(EVERY,), reason="starts the job; it has no ARN yet"
        ),
        _pass_role("bedrock.amazonaws.com", "RoleArn"),
        _follow(("bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob")),
        _managed_rule("StepFunctionsGetEventsForBedrockRule"),  # [M]
    ),
    ("codebuild", "startBuild"): (
        Rule(actions=("codebuild:StartBuild",), needs=(_PROJECT,), reason="starts the build"),
        _follow(("codebuild:StopBuild", "codebuild:BatchGetBuilds", "codebuild:BatchGetReports"), (_PROJECT,)),
        _managed_rule("StepFunctionsGetEventForCodeBuildStartBuildRule"),
    ),
    ("codebuild", "startBuildBatch"): (
        Rule(actions=("codebuild:StartBuildBatch",), needs=(_PROJECT,), reason="starts the builds"),
        _follow(("codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"), (_PROJECT,)),
        _managed_rule("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"),
    ),
    ("codebuild", "retryBuildBatch"): (
        Rule(actions=("codebuild:RetryBuildBatch",), needs=(EVERY,), reason="the build's project is not named"),
        _follow(("codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches")),
        _managed_rule("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"),
    ),
    ("codebuild", "stopBuild"): _one("codebuild:StopBuild", EVERY, "the build's project is not named"),
    ("codebuild", "stopBuildBatch"): _one("codebuild:StopBuildBatch", EVERY, "the build's project is not named"),
    ("codebuild", "deleteBuildBatch"): _one("codebuild:DeleteBuildBatch", EVERY, "the build's project is not named"),
    ("codebuild", "batchDeleteBuilds"): _one("codebuild:BatchDeleteBuilds", EVERY, "the builds' project is not named"),
    ("codebuild", "batchGetReports"): _one("codebuild:BatchGetReports", EVERY, "the reports' group is not named"),
    ("databrew", "startJobRun"): (
        Rule(
            actions=("databrew:StartJobRun",),
            needs=(Need(argument="Name", service="databrew", name="job/{name}"),),
            reason="starts the job",
        ),
        _follow(
            ("databrew:ListJobRuns", "databrew:StopJobRun"),
            (Need(argument="Name", service="databrew", name="job/{name}"),),
        ),
    ),
    ("dynamodb", "getItem"): _one("dynamodb:GetItem", _TABLE, "reads an item"),
    ("dynamodb", "putItem"): _one("dynamodb:PutItem", _TABLE, "writes an item"),
    ("dynamodb", "updateItem"): _one("dynamodb:UpdateItem", _TABLE, "changes an item"),
    ("dynamodb", "deleteItem"): _one("dynamodb:DeleteItem", _TABLE, "deletes an item"),
    ("ecs", "runTask"): (
        Rule(actions=("ecs:RunTask",), needs=(_TASK_DEFINITION,), reason="starts the task"),
        _pass_role(_TASKS),
        _follow(("ecs:StopTask", "ecs:DescribeTasks")),
        _managed_rule("StepFunctionsGetEventsForECSTaskRule"),
    ),
    ("eks", "createCluster"): (
        Rule(actions=("eks:CreateCluster",), needs=(EVERY,), reason="the cluster has no ARN before it is made"),
        _pass_role("eks.amazonaws.com", "RoleArn"),
        _follow(("eks:DescribeCluster", "eks:DeleteCluster"), (_EKS_CLUSTER,)),
    ),
    ("eks", "deleteCluster"): (
        Rule(actions=("eks:DeleteCluster", "eks:DescribeCluster"), needs=(_EKS_CLUSTER,), reason="deletes the cluster"),
    ),
    ("eks", "createNodegroup"): (
        Rule(actions=("eks:CreateNodegroup",), needs=(_EKS_OF,), reason="makes the nodes"),
        Rule(
            actions=("ec2:DescribeSubnets", "iam:GetRole", "iam:ListAttachedRolePolicies"),
            needs=(EVERY,),
            reason="EKS checks subnets and role with the caller's rights",
        ),
        _pass_role("eks.amazonaws.com", "NodeRole"),
        _follow(
            ("eks:DescribeNodegroup", "eks:DeleteNodegroup"),
            (Need(argument="ClusterName", service="eks", name="nodegroup/{name}/*"),),
        ),
    ),
    ("eks", "deleteNodegroup"): (
        Rule(
            actions=("eks:DeleteNodegroup", "eks:DescribeNodegroup"),
            needs=(Need(argument="ClusterName", service="eks", name="nodegroup/{name}/*"),),
            reason="deletes the nodes",
        ),
    ),
    ("eks", "createFargateProfile"): (
        Rule(actions=("eks:CreateFargateProfile",), needs=(_EKS_OF,), reason="makes the profile"),
        _pass_role("eks-fargate-pods.amazonaws.com", "PodExecutionRoleArn"),
        _follow(
            ("eks:DescribeFargateProfile", "eks:DeleteFargateProfile"),
            (Need(argument="ClusterName", service="eks", name="fargateprofile/{name}/*"),),
        ),
    ),
    ("eks", "deleteFargateProfile"): (
        Rule(
            actions=("eks:DeleteFargateProfile", "eks:DescribeFargateProfile"),
            needs=(Need(argument="ClusterName", service="eks", name="fargateprofile/{name}/*"),),
            reason="deletes the profile",
        ),
    ),
    # eks:call and eks:runJob are allowed or refused by Kubernetes, which knows the role through an access entry.
    ("eks", "call"): (),
    ("eks", "runJob"): (),
    ("elasticmapreduce", "createCluster"): (
        Rule(
            actions=("elasticmapreduce:RunJobFlow", "elasticmapreduce:AddTags"),
            needs=(EVERY,),
            reason="the cluster has no ARN before it is made",
        ),
        _pass_role("elasticmapreduce.amazonaws.com", "ServiceRole", "AutoScalingRole"),
        _pass_role("ec2.amazonaws.com", "JobFlowRole"),
        _follow(("elasticmapreduce:DescribeCluster", "elasticmapreduce:TerminateJobFlows")),
        _managed_rule("StepFunctionsGetEventForEMRRunJobFlowRule"),
    ),
    ("elasticmapreduce", "terminateCluster"): (
        Rule(
            actions=("elasticmapreduce:TerminateJobFlows", "elasticmapreduce:DescribeCluster"),
            needs=(_CLUSTER,),
            reason="ends the cluster",
        ),
        _managed_rule("StepFunctionsGetEventForEMRTerminateJobFlowsRule"),
    ),
    ("elasticmapreduce", "addStep"): (
        Rule(
            actions=(
                "elasticmapreduce:AddJobFlowSteps",
                "elasticmapreduce:DescribeStep",
                "elasticmapreduce:CancelSteps",
            ),
            needs=(_CLUSTER,),
            reason="adds the step and follows it",
        ),
        _managed_rule("StepFunctionsGetEventForEMRAddJobFlowStepsRule"),
    ),
    ("elasticmapreduce", "cancelStep"): _one("elasticmapreduce:CancelSteps", _CLUSTER, "cancels the step"),
    ("elasticmapreduce", "setClusterTerminationProtection"): _one(
        "elasticmapreduce:SetTerminationProtection", _CLUSTER, "sets the protection"
    ),
    ("elasticmapreduce", "modifyInstanceFleetByName"): (
        Rule(
            actions=("elasticmapreduce:ModifyInstanceFleet", "elasticmapreduce:ListInstanceFleets"),
            needs=(_CLUSTER,),
            reason="finds and changes the fleet",
        ),
    ),
    ("elasticmapreduce", "modifyInstanceGroupByName"): (
        Rule(
            actions=("elasticmapreduce:ModifyInstanceGroups", "elasticmapreduce:ListInstanceGroups"),
            needs=(_CLUSTER,),
            reason="finds and changes the group",
        ),
    ),
    ("emr-containers", "startJobRun"): (
        Rule(
            actions=("emr-containers:StartJobRun",),
            needs=(Need(argument="VirtualClusterId", service="emr-containers", name="/virtualclusters/{name}"),),
            reason="starts the job, under this role only",
            conditions={"StringLike": {"emr-containers:ExecutionRoleArn": "=ExecutionRoleArn"}},
        ),
        _follow(
            ("emr-containers:DescribeJobRun", "emr-containers:CancelJobRun"),
            (Need(argument="VirtualClusterId", service="emr-containers", name="/virtualclusters/{name}/jobruns/*"),),
        ),
    ),
    ("emr-containers", "createVirtualCluster"): (
        Rule(
            actions=("emr-containers:CreateVirtualCluster",), needs=(EVERY,), reason="it has no ARN before it is made"
        ),
        Rule(
            actions=("iam:CreateServiceLinkedRole",),
            needs=(
                Need(
                    fixed="arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/"
                    "emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers"
                ),
            ),
            reason="the service's own role is made on first use",
            conditions={"StringLike": {"iam:AWSServiceName": "emr-containers.amazonaws.com"}},
        ),
    ),
    ("emr-containers", "deleteVirtualCluster"): (
        Rule(
            actions=("emr-containers:DeleteVirtualCluster", "emr-containers:DescribeVirtualCluster"),
            needs=(Need(argument="Id", service="emr-containers", name="/virtualclusters/{name}"),),
            reason="deletes the virtual cluster",
        ),
    ),
    ("emr-serverless", "startJobRun"): (
        Rule(actions=("emr-serverless:StartJobRun",), needs=(_APPLICATION,), reason="starts the job"),
        _pass_role("emr-serverless.amazonaws.com", "ExecutionRoleArn"),
        _follow(
            ("emr-serverless:GetJobRun", "emr-serverless:CancelJobRun"),
            (Need(argument="ApplicationId", service="emr-serverless", name="/applications/{name}/jobruns/*"),),
        ),
        _managed_rule("StepFunctionsGetEventsForEMRServerlessJobRule"),  # [M]
    ),
    ("events", "putEvents"): _one(
        "events:PutEvents",
        Need(argument="Entries[].EventBusName", service="events", name="event-bus/{name}", default="default"),
        "puts events on the bus",
    ),
    ("glue", "startJobRun"): (
        Rule(
            actions=("glue:StartJobRun",),
            needs=(Need(argument="JobName", service="glue", name="job/{name}"),),
            reason="starts the job",
        ),
        _follow(
            ("glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun"),
            (Need(argument="JobName", service="glue", name="job/{name}"),),
        ),
    ),
    ("http", "invoke"): (
        Rule(
            actions=("states:InvokeHTTPEndpoint",),
            needs=(Need(fixed=f"arn:${{AWS::Partition}}:states:{REGIONAL}:stateMachine:*"),),
            reason="calls the endpoint, and no other; the machine's own ARN would make a circle in the template",
            conditions={
                "StringLike": {"states:HTTPEndpoint": "=ApiEndpoint", "states:HTTPMethod": "=Method"},
            },
        ),
        Rule(
            actions=("events:RetrieveConnectionCredentials",),
            needs=(Need(argument="Authentication.ConnectionArn", service="events", name="connection/{name}"),),
            reason="reads the connection that signs the call",
        ),
        Rule(
            actions=("secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"),
            needs=(Need(fixed=f"arn:${{AWS::Partition}}:secretsmanager:{REGIONAL}:secret:events!connection/*"),),
            reason="EventBridge keeps the connection's secret there",
        ),
    ),
    ("lambda", "invoke"): _one("lambda:InvokeFunction", _FUNCTION, "calls the function, in any version or alias"),
    ("mediaconvert", "createJob"): (
        Rule(
            actions=("mediaconvert:CreateJob",),
            needs=(
                Need(fixed=f"arn:${{AWS::Partition}}:mediaconvert:{REGIONAL}:queues/*"),
                Need(fixed=f"arn:${{AWS::Partition}}:mediaconvert:{REGIONAL}:jobTemplates/*"),
                Need(fixed=f"arn:${{AWS::Partition}}:mediaconvert:{REGIONAL}:presets/*"),
            ),
            reason="starts the job",
        ),
        _pass_role("mediaconvert.amazonaws.com", "Role"),
        _follow(
            ("mediaconvert:GetJob", "mediaconvert:CancelJob"),
            (Need(fixed=f"arn:${{AWS::Partition}}:mediaconvert:{REGIONAL}:jobs/*"),),
        ),
        _managed_rule("StepFunctionsGetEventsForMediaConvertJobRule"),
    ),
    ("sagemaker", "createTrainingJob"): _sagemaker(
        "TrainingJob",
        "training-job",
        "TrainingJobName",
        "StepFunctionsGetEventsForSageMakerTrainingJobsRule",
        "RoleArn",
    ),
    ("sagemaker", "createTransformJob"): _sagemaker(
        "TransformJob",
        "transform-job",
        "TransformJobName",
        "StepFunctionsGetEventsForSageMakerTransformJobsRule",
    ),
    ("sagemaker", "createHyperParameterTuningJob"): _sagemaker(
        "HyperParameterTuningJob",
        "hyper-parameter-tuning-job",
        "HyperParameterTuningJobName",
        "StepFunctionsGetEventsForSageMakerTuningJobsRule",
        "TrainingJobDefinition.RoleArn",
        "TrainingJobDefinitions[].RoleArn",
    ),
    ("sagemaker", "createProcessingJob"): _sagemaker(
        "ProcessingJob",
        "processing-job",
        "ProcessingJobName",
        "StepFunctionsGetEventsForSageMakerProcessingJobsRule",  # [M]
        "RoleArn",
    ),
    ("sagemaker", "createLabelingJob"): _sagemaker(
        "LabelingJob",
        "labeling-job",
        "LabelingJobName",
        "StepFunctionsGetEventsForSageMakerLabelingJobsRule",  # [M]
        "RoleArn",
    ),
    ("sagemaker", "createModel"): (
        Rule(
            actions=("sagemaker:CreateModel",),
            needs=(Need(argument="ModelName", service="sagemaker", name="model/{name}"),),
            reason="makes the model",
        ),
        _pass_role("sagemaker.amazonaws.com", "ExecutionRoleArn"),
    ),
    ("sagemaker", "createEndpointConfig"): _one(
        "sagemaker:CreateEndpointConfig",
        Need(argument="EndpointConfigName", service="sagemaker", name="endpoint-config/{name}"),
        "makes the configuration",
    ),
    ("sagemaker", "createEndpoint"): (
        Rule(
            actions=("sagemaker:CreateEndpoint",),
            needs=(
                Need(argument="EndpointName", service="sagemaker", name="endpoint/{name}"),
                Need(argument="EndpointConfigName", service="sagemaker", name="endpoint-config/{name}"),
            ),
            reason="makes the endpoint from the configuration",
        ),
    ),
    ("sagemaker", "updateEndpoint"): (
        Rule(
            actions=("sagemaker:UpdateEndpoint",),
            needs=(
                Need(argument="EndpointName", service="sagemaker", name="endpoint/{name}"),
                Need(argument="EndpointConfigName", service="sagemaker", name="endpoint-config/{name}"),
            ),
            reason="gives the endpoint another configuration",
        ),
    ),
    ("sns", "publish"): (
        Rule(
            actions=("sns:Publish",),
            needs=(
                Need(argument="TopicArn", service="sns", names=False),
                Need(argument="TargetArn", service="sns", names=False),
                Need(argument="PhoneNumber", convert=lambda number: None),
            ),
            reason="publishes the message (a telephone number has no narrower resource)",
        ),
    ),
    ("sqs", "sendMessage"): _one(
        "sqs:SendMessage",
        Need(argument="QueueUrl", service="sqs", names=False, convert=queue_of),
        "sends the message",
    ),
    ("states", "startExecution"): (
        Rule(actions=("states:StartExecution",), needs=(_MACHINE,), reason="starts the execution"),
        Rule(
            actions=("states:DescribeExecution", "states:StopExecution"),
            needs=(_EXECUTIONS,),
            reason="Step Functions follows the execution, and stops it with its own",
            patterns=SYNC,
        ),
        _managed_rule("StepFunctionsGetEventsForStepFunctionsExecutionRule"),
    ),
}

LOGGING_ACTIONS: Final = (
    "logs:CreateLogDelivery",
    "logs:GetLogDelivery",
    "logs:UpdateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:DescribeResourcePolicies",
    "logs:DescribeLogGroups",
)
"""On ``*``: what a state machine with a LoggingConfiguration needs."""

TRACING_ACTIONS: Final = (
    "xray:PutTraceSegments",
    "xray:PutTelemetryRecords",
    "xray:GetSamplingRules",
    "xray:GetSamplingTargets",
)
"""On ``*``: what a state machine with X-Ray tracing needs."""

IAM_PREFIXES: Final = {
    # Where the IAM prefix is not the name with which requests are signed.
    "apigateway": "apigateway",
    "apigatewayv2": "apigateway",
    "cloudwatch": "cloudwatch",
    "cloudwatchlogs": "logs",
    "databasemigration": "dms",
    "bedrockruntime": "bedrock",
    "iotdataplane": "iot",
    "mturk": "mechanicalturk",
    "opensearch": "es",
    "personalizeevents": "personalize",
    "personalizeruntime": "personalize",
    "resourcegroupstaggingapi": "tag",
    "marketplaceentitlement": "aws-marketplace",
    "s3control": "s3",
    "timestreamquery": "timestream",
    "timestreamwrite": "timestream",
    "efs": "elasticfilesystem",
    "eventbridge": "events",
    "sfn": "states",
}

_READ_BUCKET: Final = ("s3:ListBucket",)

SDK_ACTIONS: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("bedrockruntime", "converse"): ("bedrock:InvokeModel",),
    ("lambda", "invoke"): ("lambda:InvokeFunction",),
    ("s3", "listObjectsV2"): _READ_BUCKET,
    ("s3", "listObjects"): _READ_BUCKET,
    ("s3", "headBucket"): _READ_BUCKET,
    ("s3", "headObject"): ("s3:GetObject",),
    ("s3", "listBuckets"): ("s3:ListAllMyBuckets",),
    ("s3", "listObjectVersions"): ("s3:ListBucketVersions",),
    ("s3", "copyObject"): ("s3:GetObject", "s3:PutObject"),
    ("s3", "deleteObjects"): ("s3:DeleteObject",),
    ("s3", "createMultipartUpload"): ("s3:PutObject",),
    ("s3", "completeMultipartUpload"): ("s3:PutObject",),
    ("s3", "uploadPart"): ("s3:PutObject",),
    ("s3", "listMultipartUploads"): ("s3:ListBucketMultipartUploads",),
    ("s3", "listParts"): ("s3:ListMultipartUploadParts",),
    ("s3", "getBucketEncryption"): ("s3:GetEncryptionConfiguration",),
    ("s3", "putBucketEncryption"): ("s3:PutEncryptionConfiguration",),
    ("s3", "getBucketLifecycleConfiguration"): ("s3:GetLifecycleConfiguration",),
    ("s3", "putBucketLifecycleConfiguration"): ("s3:PutLifecycleConfiguration",),
    ("s3", "getBucketReplication"): ("s3:GetReplicationConfiguration",),
    ("timestreamquery", "query"): ("timestream:Select", "timestream:DescribeEndpoints"),
}
"""Where the IAM action is not ``<prefix>:<Operation>``."""

_BUCKET: Final = Need(argument="Bucket", service="s3", place=":")
_OBJECTS: Final = Need(argument="Bucket", service="s3", name="{name}", place=":", ends=("/*",))

SDK_RESOURCES: Final[dict[tuple[str, str], tuple[Need, ...]]] = {
    # The resource of common calls, by the parameter that names it. Any other call gets '*', and says so.
    **{
        ("s3", action): (_BUCKET,)
        for action in (
            "listObjectsV2",
            "listObjects",
            "headBucket",
            "listObjectVersions",
            "listMultipartUploads",
            "getBucketEncryption",
            "putBucketEncryption",
            "getBucketLifecycleConfiguration",
            "putBucketLifecycleConfiguration",
            "getBucketReplication",
            "getBucketLocation",
            "getBucketTagging",
            "getBucketVersioning",
        )
    },
    **{
        ("s3", action): (_OBJECTS,)
        for action in (
            "getObject",
            "headObject",
            "putObject",
            "deleteObject",
            "deleteObjects",
            "getObjectTagging",
            "putObjectTagging",
            "getObjectAttributes",
            "createMultipartUpload",
            "completeMultipartUpload",
            "uploadPart",
            "abortMultipartUpload",
            "listParts",
        )
    },
    ("dynamodb", "*"): (Need(argument="TableName", service="dynamodb", name="table/{name}", ends=("", "/index/*")),),
    ("lambda", "*"): (_FUNCTION,),
    ("sns", "*"): (Need(argument="TopicArn", service="sns", names=False),),
    ("sqs", "*"): (Need(argument="QueueUrl", service="sqs", names=False, convert=queue_of),),
    ("sfn", "startExecution"): (_MACHINE,),
    ("sfn", "startSyncExecution"): (_MACHINE,),
    ("sfn", "describeStateMachine"): (_MACHINE,),
    ("sfn", "listExecutions"): (_MACHINE,),
    ("batch", "submitJob"): (_JOB_DEFINITION, _JOB_QUEUE),
    ("ssm", "getParameter"): (Need(argument="Name", service="ssm", name="parameter/{name}"),),
    ("ssm", "putParameter"): (Need(argument="Name", service="ssm", name="parameter/{name}"),),
    ("secretsmanager", "getSecretValue"): (
        Need(argument="SecretId", service="secretsmanager", name="secret:{name}-??????"),
    ),
    ("kms", "*"): (Need(argument="KeyId", service="kms", name="key/{name}"),),
    ("glue", "startCrawler"): (Need(argument="Name", service="glue", name="crawler/{name}"),),
    ("glue", "getCrawler"): (Need(argument="Name", service="glue", name="crawler/{name}"),),
}
