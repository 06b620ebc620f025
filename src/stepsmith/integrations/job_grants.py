"""Which permissions optimized integrations need that start jobs, clusters and the like: data.

Evidence: the guide's IAM pages [D22] and aws-cdk-lib's grants [C]; where only engineering knowledge speaks, ``[M]``.
"""

from __future__ import annotations

from typing import Final

from stepsmith.integrations.grant_rules import (
    EVERY,
    JOB_DEFINITION,
    JOB_QUEUE,
    REGIONAL,
    Need,
    Rule,
    follow,
    managed_rule,
    one,
    pass_role,
)


def _data_set(argument: str, default: str | None = None) -> Need:
    return Need(argument=argument, service="athena", name="workgroup/{name}", default=default)


_TASKS: Final = "ecs-tasks.amazonaws.com"
_TASK_DEFINITION: Final = Need(argument="TaskDefinition", service="ecs", name="task-definition/{name}", ends=("", ":*"))
_CLUSTER: Final = Need(argument="ClusterId", service="elasticmapreduce", name="cluster/{name}")
_EKS_CLUSTER: Final = Need(argument="Name", service="eks", name="cluster/{name}")
_EKS_OF: Final = Need(argument="ClusterName", service="eks", name="cluster/{name}")
_APPLICATION: Final = Need(argument="ApplicationId", service="emr-serverless", name="/applications/{name}")
_JOB_RUNS: Final = Need(argument="ApplicationId", service="emr-serverless", name="/applications/{name}/jobruns/*")
_VIRTUAL_CLUSTER: Final = Need(argument="Id", service="emr-containers", name="/virtualclusters/{name}")
_PROJECT: Final = Need(argument="ProjectName", service="codebuild", name="project/{name}")


def _sagemaker(kind: str, noun: str, name_argument: str, rule: str, *roles: str) -> tuple[Rule, ...]:
    job = Need(argument=name_argument, service="sagemaker", name=f"{noun}/{{name}}*")
    passes = (pass_role("sagemaker.amazonaws.com", *roles),) if roles else ()
    return (
        Rule(actions=(f"sagemaker:Create{kind}",), needs=(job,), reason="starts the job"),
        Rule(actions=("sagemaker:AddTags",), needs=(job,), reason="Step Functions tags the job as its own"),
        *passes,
        follow((f"sagemaker:Describe{kind}", f"sagemaker:Stop{kind}"), (job,)),
        follow(("sagemaker:ListTags",)),
        managed_rule(rule),
    )


def _application(action: str, *followed: str) -> tuple[Rule, ...]:
    """[D] what a call on an application of EMR Serverless needs, and more when its end is waited for."""
    return (
        Rule(actions=(f"emr-serverless:{action}",), needs=(_APPLICATION,), reason="changes the application"),
        follow(tuple(f"emr-serverless:{other}" for other in followed), (_APPLICATION,)),
        managed_rule("StepFunctionsGetEventsForEMRServerlessApplicationRule"),
    )


JOB_RULES: Final[dict[tuple[str, str], tuple[Rule, ...]]] = {
    ("athena", "startQueryExecution"): (
        Rule(
            actions=("athena:StartQueryExecution", "athena:GetDataCatalog"),
            needs=(
                _data_set("WorkGroup", "primary"),
                Need(fixed=f"arn:${{AWS::Partition}}:athena:{REGIONAL}:datacatalog/*"),
            ),
            reason="starts the query",
        ),
        follow(("athena:StopQueryExecution", "athena:GetQueryExecution"), (_data_set("WorkGroup", "primary"),)),
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
    ("athena", "stopQueryExecution"): one("athena:StopQueryExecution", EVERY, "the query's work group is not named"),
    ("athena", "getQueryExecution"): one("athena:GetQueryExecution", EVERY, "the query's work group is not named"),
    ("athena", "getQueryResults"): (
        Rule(actions=("athena:GetQueryResults",), needs=(EVERY,), reason="the query's work group is not named"),
        Rule(
            actions=("s3:GetObject",),
            needs=(Need(fixed="arn:${AWS::Partition}:s3:::*"),),
            reason="results are read with the caller's rights; the query decides where they lie",
        ),
    ),
    ("batch", "submitJob"): (
        Rule(actions=("batch:SubmitJob",), needs=(JOB_DEFINITION, JOB_QUEUE), reason="submits the job"),
        follow(("batch:DescribeJobs", "batch:TerminateJob")),
        managed_rule("StepFunctionsGetEventsForBatchJobsRule"),
    ),
    ("codebuild", "startBuild"): (
        Rule(actions=("codebuild:StartBuild",), needs=(_PROJECT,), reason="starts the build"),
        follow(("codebuild:StopBuild", "codebuild:BatchGetBuilds", "codebuild:BatchGetReports"), (_PROJECT,)),
        managed_rule("StepFunctionsGetEventForCodeBuildStartBuildRule"),
    ),
    ("codebuild", "startBuildBatch"): (
        Rule(actions=("codebuild:StartBuildBatch",), needs=(_PROJECT,), reason="starts the builds"),
        follow(("codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"), (_PROJECT,)),
        managed_rule("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"),
    ),
    ("codebuild", "retryBuildBatch"): (
        Rule(actions=("codebuild:RetryBuildBatch",), needs=(EVERY,), reason="the build's project is not named"),
        follow(("codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches")),
        managed_rule("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"),
    ),
    ("codebuild", "stopBuild"): one("codebuild:StopBuild", EVERY, "the build's project is not named"),
    ("codebuild", "stopBuildBatch"): one("codebuild:StopBuildBatch", EVERY, "the build's project is not named"),
    ("codebuild", "deleteBuildBatch"): one("codebuild:DeleteBuildBatch", EVERY, "the build's project is not named"),
    ("codebuild", "batchDeleteBuilds"): one("codebuild:BatchDeleteBuilds", EVERY, "the builds' project is not named"),
    ("codebuild", "batchGetReports"): one("codebuild:BatchGetReports", EVERY, "the reports' group is not named"),
    ("databrew", "startJobRun"): (
        Rule(
            actions=("databrew:StartJobRun",),
            needs=(Need(argument="Name", service="databrew", name="job/{name}"),),
            reason="starts the job",
        ),
        follow(
            ("databrew:ListJobRuns", "databrew:StopJobRun"),
            (Need(argument="Name", service="databrew", name="job/{name}"),),
        ),
    ),
    ("ecs", "runTask"): (
        Rule(actions=("ecs:RunTask",), needs=(_TASK_DEFINITION,), reason="starts the task"),
        pass_role(_TASKS),
        follow(("ecs:StopTask", "ecs:DescribeTasks")),
        managed_rule("StepFunctionsGetEventsForECSTaskRule"),
    ),
    ("eks", "createCluster"): (
        Rule(actions=("eks:CreateCluster",), needs=(EVERY,), reason="the cluster has no ARN before it is made"),
        pass_role("eks.amazonaws.com", "RoleArn"),
        follow(("eks:DescribeCluster", "eks:DeleteCluster"), (_EKS_CLUSTER,)),
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
        pass_role("eks.amazonaws.com", "NodeRole"),
        follow(
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
        pass_role("eks-fargate-pods.amazonaws.com", "PodExecutionRoleArn"),
        follow(
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
        pass_role("elasticmapreduce.amazonaws.com", "ServiceRole", "AutoScalingRole"),
        pass_role("ec2.amazonaws.com", "JobFlowRole"),
        follow(("elasticmapreduce:DescribeCluster", "elasticmapreduce:TerminateJobFlows")),
        managed_rule("StepFunctionsGetEventForEMRRunJobFlowRule"),
    ),
    ("elasticmapreduce", "terminateCluster"): (
        Rule(
            actions=("elasticmapreduce:TerminateJobFlows", "elasticmapreduce:DescribeCluster"),
            needs=(_CLUSTER,),
            reason="ends the cluster",
        ),
        managed_rule("StepFunctionsGetEventForEMRTerminateJobFlowsRule"),
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
        managed_rule("StepFunctionsGetEventForEMRAddJobFlowStepsRule"),
    ),
    ("elasticmapreduce", "cancelStep"): one("elasticmapreduce:CancelSteps", _CLUSTER, "cancels the step"),
    ("elasticmapreduce", "setClusterTerminationProtection"): one(
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
        follow(
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
            actions=("emr-containers:DeleteVirtualCluster",),
            needs=(_VIRTUAL_CLUSTER,),
            reason="deletes the virtual cluster",
        ),
        follow(("emr-containers:DescribeVirtualCluster",), (_VIRTUAL_CLUSTER,)),
    ),
    ("emr-serverless", "createApplication"): (
        Rule(
            actions=("emr-serverless:CreateApplication",),
            needs=(Need(fixed=f"arn:${{AWS::Partition}}:emr-serverless:{REGIONAL}:/*"),),
            reason="it has no ARN before it is made",
        ),
        Rule(
            actions=("iam:CreateServiceLinkedRole",),
            needs=(
                Need(
                    fixed="arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/"
                    "ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless*"
                ),
            ),
            reason="the service's own role is made on first use",
            conditions={"StringLike": {"iam:AWSServiceName": "ops.emr-serverless.amazonaws.com"}},
        ),
        follow(
            ("emr-serverless:GetApplication", "emr-serverless:DeleteApplication"),
            (Need(fixed=f"arn:${{AWS::Partition}}:emr-serverless:{REGIONAL}:/applications/*"),),
        ),
        managed_rule("StepFunctionsGetEventsForEMRServerlessApplicationRule"),
    ),
    ("emr-serverless", "startApplication"): _application("StartApplication", "GetApplication", "StopApplication"),
    ("emr-serverless", "stopApplication"): _application("StopApplication", "GetApplication"),
    ("emr-serverless", "deleteApplication"): _application("DeleteApplication", "GetApplication"),
    ("emr-serverless", "cancelJobRun"): (
        Rule(actions=("emr-serverless:CancelJobRun",), needs=(_JOB_RUNS,), reason="cancels the job"),
        follow(("emr-serverless:GetJobRun",), (_JOB_RUNS,)),
        managed_rule("StepFunctionsGetEventsForEMRServerlessJobRule"),
    ),
    ("emr-serverless", "startJobRun"): (
        Rule(actions=("emr-serverless:StartJobRun",), needs=(_APPLICATION,), reason="starts the job"),
        pass_role("emr-serverless.amazonaws.com", "ExecutionRoleArn"),
        follow(
            ("emr-serverless:GetJobRun", "emr-serverless:CancelJobRun"),
            (_JOB_RUNS,),
        ),
        managed_rule("StepFunctionsGetEventsForEMRServerlessJobRule"),
    ),
    ("glue", "startJobRun"): (
        Rule(
            actions=("glue:StartJobRun",),
            needs=(Need(argument="JobName", service="glue", name="job/{name}"),),
            reason="starts the job",
        ),
        follow(
            ("glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun"),
            (Need(argument="JobName", service="glue", name="job/{name}"),),
        ),
    ),
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
        pass_role("mediaconvert.amazonaws.com", "Role"),
        follow(
            ("mediaconvert:GetJob", "mediaconvert:CancelJob"),
            (Need(fixed=f"arn:${{AWS::Partition}}:mediaconvert:{REGIONAL}:jobs/*"),),
        ),
        managed_rule("StepFunctionsGetEventsForMediaConvertJobRule"),
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
        pass_role("sagemaker.amazonaws.com", "ExecutionRoleArn"),
    ),
    ("sagemaker", "createEndpointConfig"): one(
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
}
