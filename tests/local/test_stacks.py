"""Stacks over HTTP, as boto3 and the AWS CLI deploy them: every type is made, changed and removed for real."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from stepsmith.template import dump
from tests.local.conftest import LocalCloud, unique, wait_until

ROOT = Path(__file__).resolve().parents[2]
CAPABILITIES = ["CAPABILITY_NAMED_IAM"]
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}


class Deployed:
    """One stack and short ways to change and ask it."""

    def __init__(self, cloud: LocalCloud, template: Any, **parameters: Any) -> None:
        self.cloud = cloud
        self.client = cloud.client("cloudformation")
        self.name = parameters.pop("name", None) or unique("stack")
        source = (
            template if isinstance(template, dict) and "TemplateURL" in template else {"TemplateBody": _text(template)}
        )
        self.id = self.client.create_stack(
            StackName=self.name, **source, Capabilities=CAPABILITIES, **_given(parameters)
        )["StackId"]
        self.wait()

    def wait(self) -> str:
        def ended() -> str | None:
            status = str(self.stack()["StackStatus"])
            return None if status.endswith("_IN_PROGRESS") else status

        self.status = str(wait_until(ended, seconds=60))
        return self.status

    def update(self, template: Any, **parameters: Any) -> str:
        self.client.update_stack(
            StackName=self.id, TemplateBody=_text(template), Capabilities=CAPABILITIES, **_given(parameters)
        )
        return self.wait()

    def delete(self) -> str:
        self.client.delete_stack(StackName=self.id)
        return self.wait()

    def stack(self) -> Any:
        return self.client.describe_stacks(StackName=self.id)["Stacks"][0]

    def outputs(self) -> dict[str, str]:
        return {output["OutputKey"]: output["OutputValue"] for output in self.stack().get("Outputs", ())}

    def physical_id(self, logical_id: str) -> str:
        detail = self.client.describe_stack_resource(StackName=self.id, LogicalResourceId=logical_id)
        return str(detail["StackResourceDetail"]["PhysicalResourceId"])

    def failures(self) -> list[str]:
        """What failed and why, oldest first."""
        events = self.client.describe_stack_events(StackName=self.id)["StackEvents"]
        return [
            f"{event['LogicalResourceId']}: {event.get('ResourceStatusReason')}"
            for event in reversed(events)
            if event["ResourceStatus"].endswith("_FAILED")
        ]


def _text(template: Any) -> str:
    return template if isinstance(template, str) else dump(template)


def _given(parameters: dict[str, Any]) -> dict[str, Any]:
    return {"Parameters": [{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()]}


def code(text: str = "def handler(event, context): return event\n") -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("app.py", text)
    return content.getvalue()


def test_the_committed_templates_are_deployed_as_they_are(cloud: LocalCloud) -> None:
    """The platform and the workflow, byte for byte: what is deployed to AWS is deployed here."""
    platform = Deployed(cloud, (ROOT / "cloudformation" / "platform.template.yaml").read_text(encoding="utf-8"))
    assert (platform.status, platform.failures()) == ("CREATE_COMPLETE", [])
    outputs = platform.outputs()
    cloud.client("s3").put_object(Bucket=outputs["ArtifactBucketName"], Key="code.zip", Body=code())
    # Larger than what may be sent with the call: it goes through the bucket, as a deployment sends it.
    template = (ROOT / "cloudformation" / "wildlife.template.yaml").read_bytes()
    cloud.client("s3").put_object(Bucket=outputs["ArtifactBucketName"], Key="template.yaml", Body=template)
    where = {"TemplateURL": f"{cloud.endpoint}/{outputs['ArtifactBucketName']}/template.yaml"}
    declared = cloud.client("cloudformation").validate_template(**where)["Parameters"]
    given: dict[str, str] = {}
    for parameter in declared:
        name = parameter["ParameterKey"]
        if name == "ArtifactBucket":
            given[name] = outputs["ArtifactBucketName"]
        elif name.endswith("CodeKey"):
            given[name] = "code.zip"
        elif name.endswith("QueueArn"):
            given[name] = outputs[name]
        elif name.endswith("Image"):
            given[name] = "stepsmith.local/wildlife:1"
    workflow = Deployed(cloud, where, **given)
    assert (workflow.status, workflow.failures()) == ("CREATE_COMPLETE", [])
    machine = cloud.client("stepfunctions").describe_state_machine(
        stateMachineArn=workflow.outputs()["StateMachineArn"]
    )
    assert machine["loggingConfiguration"]["level"] != "OFF"
    assert "${" not in machine["definition"]
    assert workflow.delete() == "DELETE_COMPLETE"
    assert platform.delete() == "DELETE_COMPLETE"
    left = cloud.client("batch").describe_job_queues(jobQueues=[outputs["CpuQueueArn"]])["jobQueues"]
    assert [queue for queue in left if queue["status"] != "DELETED"] == []


def test_a_bucket_with_objects_is_not_deleted(cloud: LocalCloud) -> None:
    stack = Deployed(cloud, {"Resources": {"Data": {"Type": "AWS::S3::Bucket"}}})
    bucket = stack.physical_id("Data")
    assert bucket.startswith(f"{stack.name}-data-")
    cloud.client("s3").put_object(Bucket=bucket, Key="a", Body=b"x")
    assert stack.delete() == "DELETE_FAILED"
    assert stack.stack()["StackStatusReason"] == "The following resource(s) failed to delete: [Data]. "
    assert "The bucket you tried to delete is not empty" in stack.failures()[0]
    cloud.client("s3").delete_object(Bucket=bucket, Key="a")
    assert stack.delete() == "DELETE_COMPLETE"


@pytest.mark.parametrize("name", ["bad_NAME!!", "ab", "a..b", "192.168.0.1"])
def test_a_bucket_name_that_s3_would_refuse_fails(cloud: LocalCloud, name: str) -> None:
    stack = Deployed(cloud, {"Resources": {"Data": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": name}}}})
    assert stack.status == "ROLLBACK_COMPLETE"
    assert f"The specified bucket is not valid: {name}" in stack.failures()[0]


def test_a_buckets_settings_are_put_changed_and_taken_away(cloud: LocalCloud) -> None:
    def bucket(**properties: Any) -> dict[str, Any]:
        return {"Resources": {"Data": {"Type": "AWS::S3::Bucket", "Properties": properties}}}

    rule = {
        "Id": "old", "Status": "Enabled", "Prefix": "runs/", "ExpirationInDays": 30,
        "NoncurrentVersionExpiration": {"NoncurrentDays": 3},
        "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7},
    }  # fmt: skip
    stack = Deployed(
        cloud,
        bucket(
            VersioningConfiguration={"Status": "Enabled"},
            LifecycleConfiguration={"Rules": [rule]},
            CorsConfiguration={"CorsRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"], "MaxAge": 60}]},
            Tags=[{"Key": "a", "Value": "b"}],
        ),
    )
    assert (stack.status, stack.failures()) == ("CREATE_COMPLETE", [])
    name, s3 = stack.physical_id("Data"), cloud.client("s3")
    expiration = s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"][0]["Expiration"]
    assert expiration["Days"] == 30
    changed = bucket(LifecycleConfiguration={"Rules": [rule | {"ExpirationInDays": 7}]})
    assert stack.update(changed) == "UPDATE_COMPLETE"
    assert s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"][0]["Expiration"]["Days"] == 7
    assert s3.get_bucket_versioning(Bucket=name)["Status"] == "Suspended"
    with pytest.raises(s3.exceptions.ClientError, match="NoSuchCORSConfiguration"):
        s3.get_bucket_cors(Bucket=name)
    assert stack.delete() == "DELETE_COMPLETE"


def function(bucket: str, key: str, **properties: Any) -> dict[str, Any]:
    return {
        "Resources": {
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": TRUST}},
            "Function": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                    "Runtime": "python3.12",
                    "Handler": "app.handler",
                    "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                    "Code": {"S3Bucket": bucket, "S3Key": key},
                    **properties,
                },
            },
        },
        "Outputs": {"Name": {"Value": {"Ref": "Function"}}, "Arn": {"Value": {"Fn::GetAtt": ["Function", "Arn"]}}},
    }


@pytest.fixture(scope="module")
def artifacts(cloud: LocalCloud) -> str:
    bucket, s3 = unique("artifacts"), cloud.client("s3")
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})
    s3.put_object(Bucket=bucket, Key="1.zip", Body=code("def handler(event, context): return 1\n"))
    s3.put_object(Bucket=bucket, Key="2.zip", Body=code("def handler(event, context): return 2\n"))
    s3.put_object(Bucket=bucket, Key="text.zip", Body=b"not an archive")
    return bucket


def test_a_functions_code_and_settings_follow_the_template(cloud: LocalCloud, artifacts: str) -> None:
    settings = {"MemorySize": 256, "Timeout": 9, "Environment": {"Variables": {"A": 1}}, "Architectures": ["x86_64"]}
    stack = Deployed(cloud, function(artifacts, "1.zip", **settings))
    assert (stack.status, stack.failures()) == ("CREATE_COMPLETE", [])
    client, arn = cloud.client("lambda"), stack.outputs()["Arn"]
    first = client.get_function_configuration(FunctionName=arn)
    assert (first["MemorySize"], first["Timeout"], first["Environment"]["Variables"]) == (256, 9, {"A": "1"})
    changed = {"Timeout": 10, "ReservedConcurrentExecutions": 3, "EphemeralStorage": {"Size": 1024}}
    changed |= {"TracingConfig": {"Mode": "Active"}, "LoggingConfig": {"LogFormat": "JSON"}}
    assert (stack.update(function(artifacts, "2.zip", **changed)), stack.failures()) == ("UPDATE_COMPLETE", [])
    second = client.get_function(FunctionName=arn)
    assert second["Configuration"]["CodeSha256"] != first["CodeSha256"]
    assert second["Configuration"]["FunctionArn"] == arn
    assert second["Configuration"]["EphemeralStorage"] == {"Size": 1024}
    assert second["Concurrency"] == {"ReservedConcurrentExecutions": 3}
    assert "Environment" not in second["Configuration"]
    assert stack.delete() == "DELETE_COMPLETE"
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_function(FunctionName=arn)


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("nope.zip", "S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist."),
        ("text.zip", "Could not unzip uploaded file"),
    ],
)
def test_code_that_is_not_there_fails_and_rolls_back(cloud: LocalCloud, artifacts: str, key: str, told: str) -> None:
    stack = Deployed(cloud, function(artifacts, key))
    assert stack.status == "ROLLBACK_COMPLETE"
    assert told in stack.failures()[0]
    iam = cloud.client("iam")
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_role(RoleName=stack.physical_id("Role"))


def test_a_role_grants_what_it_declares_and_goes_with_its_stack(cloud: LocalCloud) -> None:
    def role(*policies: str, managed: bool = True) -> dict[str, Any]:
        statement = {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}
        document = {"Version": "2012-10-17", "Statement": [statement]}
        properties: dict[str, Any] = {
            "AssumeRolePolicyDocument": TRUST,
            "Policies": [{"PolicyName": name, "PolicyDocument": document} for name in policies],
        }
        if managed:
            properties["ManagedPolicyArns"] = [
                {"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"}
            ]
        more = {"PolicyName": "more", "PolicyDocument": document, "Roles": [{"Ref": "Role"}]}
        return {
            "Resources": {
                "Role": {"Type": "AWS::IAM::Role", "Properties": properties},
                "More": {"Type": "AWS::IAM::Policy", "Properties": more},
                "Profile": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": [{"Ref": "Role"}]}},
            }
        }

    stack = Deployed(cloud, role("one", "two"))
    assert (stack.status, stack.failures()) == ("CREATE_COMPLETE", [])
    iam, name = cloud.client("iam"), stack.physical_id("Role")
    assert sorted(iam.list_role_policies(RoleName=name)["PolicyNames"]) == ["more", "one", "two"]
    assert len(iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"]) == 1
    assert stack.update(role("two", "three", managed=False)) == "UPDATE_COMPLETE"
    assert sorted(iam.list_role_policies(RoleName=name)["PolicyNames"]) == ["more", "three", "two"]
    assert iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"] == []
    assert (stack.delete(), stack.failures()) == ("DELETE_COMPLETE", [])
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_role(RoleName=name)


def test_a_managed_policy_that_does_not_exist_fails_the_role(cloud: LocalCloud) -> None:
    arn = "arn:aws:iam::aws:policy/NoSuchPolicy"
    properties = {"AssumeRolePolicyDocument": TRUST, "ManagedPolicyArns": [arn]}
    stack = Deployed(cloud, {"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": properties}}})
    assert stack.status == "ROLLBACK_COMPLETE"
    assert f"Policy {arn} does not exist or is not attachable" in stack.failures()[0]


def test_role_names_have_at_most_64_characters(cloud: LocalCloud) -> None:
    properties = {"AssumeRolePolicyDocument": TRUST, "RoleName": "r" * 65}
    stack = Deployed(cloud, {"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": properties}}})
    assert "Member must have length less than or equal to 64" in stack.failures()[0]


def batch(*, max_vcpus: int = 4, command: str = "a", keep: bool = False, order: int = 1) -> dict[str, Any]:
    return {
        "Resources": {
            "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.9.0.0/16"}},
            "Subnet": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.9.0.0/24"},
            },
            "Group": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {"GroupDescription": "jobs", "VpcId": {"Ref": "Vpc"}},
            },
            "Environment": {
                "Type": "AWS::Batch::ComputeEnvironment",
                "Properties": {
                    "Type": "MANAGED",
                    "State": "ENABLED",
                    "ReplaceComputeEnvironment": False,
                    "ComputeResources": {
                        "Type": "FARGATE",
                        "MaxvCpus": max_vcpus,
                        "Subnets": [{"Ref": "Subnet"}],
                        "SecurityGroupIds": [{"Fn::GetAtt": ["Group", "GroupId"]}],
                    },
                },
            },
            "Queue": {
                "Type": "AWS::Batch::JobQueue",
                "Properties": {
                    "Priority": order,
                    "ComputeEnvironmentOrder": [{"Order": 1, "ComputeEnvironment": {"Ref": "Environment"}}],
                },
            },
            "Definition": {
                "Type": "AWS::Batch::JobDefinition",
                "Properties": {
                    "Type": "container",
                    "PlatformCapabilities": ["FARGATE"],
                    "ContainerProperties": {
                        "Image": "x",
                        "Command": [command, "Ref::name"],
                        "ResourceRequirements": [
                            {"Type": "VCPU", "Value": "1"},
                            {"Type": "MEMORY", "Value": "2048"},
                        ],
                        "ExecutionRoleArn": "arn:aws:iam::000000000000:role/test",
                    },
                    "SchedulingPriority": 7,
                    "RetryStrategy": {"Attempts": 2, "EvaluateOnExit": [{"OnReason": "*", "Action": "EXIT"}]},
                    "Timeout": {"AttemptDurationSeconds": 100},
                    "ResourceRetentionPolicy": {"SkipDeregisterOnUpdate": keep},
                },
            },
        },
        "Outputs": {name: {"Value": {"Ref": name}} for name in ("Environment", "Queue", "Definition")},
    }


@pytest.mark.parametrize("keep", [False, True])
def test_batch_is_changed_in_place_and_really_removed(cloud: LocalCloud, keep: bool) -> None:
    stack = Deployed(cloud, batch(keep=keep))
    assert (stack.status, stack.failures()) == ("CREATE_COMPLETE", [])
    client, before = cloud.client("batch"), stack.outputs()
    assert before["Definition"].endswith(":1")
    updated = stack.update(batch(max_vcpus=16, command="b", order=5, keep=keep))
    assert (updated, stack.failures()) == ("UPDATE_COMPLETE", [])
    after = stack.outputs()
    assert (after["Environment"], after["Queue"]) == (before["Environment"], before["Queue"])
    assert after["Definition"] == before["Definition"].removesuffix(":1") + ":2"
    # What the service behind forgets, it is told again: who asks it sees what was declared.
    described = client.describe_compute_environments(computeEnvironments=[after["Environment"]])
    assert described["computeEnvironments"][0]["computeResources"]["maxvCpus"] == 16
    revisions = client.describe_job_definitions(jobDefinitions=[before["Definition"], after["Definition"]])
    states = {one["revision"]: one["status"] for one in revisions["jobDefinitions"]}
    assert states == ({1: "ACTIVE", 2: "ACTIVE"} if keep else {1: "INACTIVE", 2: "ACTIVE"})
    assert revisions["jobDefinitions"][-1]["schedulingPriority"] == 7
    assert (stack.delete(), stack.failures()) == ("DELETE_COMPLETE", [])
    for found in (
        client.describe_job_queues(jobQueues=[after["Queue"]])["jobQueues"],
        client.describe_compute_environments(computeEnvironments=[after["Environment"]])["computeEnvironments"],
    ):
        assert [one for one in found if one["status"] != "DELETED"] == []
    ec2 = cloud.client("ec2")
    assert ec2.describe_vpcs(Filters=[{"Name": "cidr", "Values": ["10.9.0.0/16"]}])["Vpcs"] == []


def machine(definition: Any, **properties: Any) -> dict[str, Any]:
    role = "arn:aws:iam::000000000000:role/test"
    properties = {"RoleArn": role, "Definition": definition, **properties}
    return {
        "Resources": {"Machine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}},
        "Outputs": {
            "Arn": {"Value": {"Ref": "Machine"}},
            "Name": {"Value": {"Fn::GetAtt": ["Machine", "Name"]}},
        },
    }


def test_a_state_machine_is_made_with_its_substitutions_and_changed(cloud: LocalCloud) -> None:
    definition = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": "${Value}", "End": True}}}
    stack = Deployed(cloud, machine(definition, DefinitionSubstitutions={"Value": 'say "hello"'}))
    assert (stack.status, stack.failures()) == ("CREATE_COMPLETE", [])
    client, arn = cloud.client("stepfunctions"), stack.outputs()["Arn"]
    made = json.loads(client.describe_state_machine(stateMachineArn=arn)["definition"])
    assert made["States"]["A"]["Result"] == 'say "hello"'
    assert stack.outputs()["Name"].startswith("Machine-")
    changed = machine(definition, DefinitionSubstitutions={"Value": "2"}, Tags=[{"Key": "a", "Value": "b"}])
    assert (stack.update(changed), stack.failures()) == ("UPDATE_COMPLETE", [])
    made = json.loads(client.describe_state_machine(stateMachineArn=arn)["definition"])
    assert made["States"]["A"]["Result"] == "2"
    assert stack.delete() == "DELETE_COMPLETE"


def test_an_activity_is_made_tagged_renamed_and_removed(cloud: LocalCloud) -> None:
    client, names = cloud.client("stepfunctions"), [unique("activity"), unique("activity")]

    def template(name: str, **properties: Any) -> dict[str, Any]:
        outputs = {"Ref": {"Value": {"Ref": "A"}}, "Name": {"Value": {"Fn::GetAtt": ["A", "Name"]}}}
        resource = {"Type": "AWS::StepFunctions::Activity", "Properties": {"Name": name, **properties}}
        return {"Resources": {"A": resource}, "Outputs": outputs}

    stack = Deployed(cloud, template(names[0]))
    assert (stack.status, stack.failures()) == ("CREATE_COMPLETE", [])
    arn = stack.outputs()["Ref"]
    assert client.describe_activity(activityArn=arn)["name"] == stack.outputs()["Name"] == names[0]
    assert stack.update(template(names[0], Tags=[{"Key": "a", "Value": "b"}])) == "UPDATE_COMPLETE"
    assert client.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "a", "value": "b"}]
    assert stack.update(template(names[1])) == "UPDATE_COMPLETE"
    assert stack.outputs()["Name"] == names[1]
    with pytest.raises(client.exceptions.ActivityDoesNotExist):
        client.describe_activity(activityArn=arn)
    assert stack.delete() == "DELETE_COMPLETE"


def test_a_definition_that_step_functions_refuses_fails_the_stack(cloud: LocalCloud) -> None:
    stack = Deployed(cloud, machine({"StartAt": "Nope", "States": {"A": {"Type": "Succeed"}}}))
    assert stack.status == "ROLLBACK_COMPLETE"
    assert "Nope" in stack.failures()[0]


def test_a_topic_a_log_group_and_a_budget_follow_their_template(cloud: LocalCloud) -> None:
    def alerts(limit: int, display: str, days: int) -> dict[str, Any]:
        notification = {
            "NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
        }  # fmt: skip
        subscriber = {"SubscriptionType": "SNS", "Address": {"Ref": "Topic"}}
        budget = {"BudgetType": "COST", "TimeUnit": "MONTHLY", "BudgetLimit": {"Amount": limit, "Unit": "USD"}}
        return {
            "Resources": {
                "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": display}},
                "Group": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": days}},
                "Budget": {
                    "Type": "AWS::Budgets::Budget",
                    "Properties": {
                        "Budget": budget,
                        "NotificationsWithSubscribers": [{"Notification": notification, "Subscribers": [subscriber]}],
                    },
                },
            },
            "Outputs": {"Group": {"Value": {"Fn::GetAtt": ["Group", "Arn"]}}},
        }

    stack = Deployed(cloud, alerts(10, "one", 7))
    assert (stack.status, stack.failures()) == ("CREATE_COMPLETE", [])
    assert stack.outputs()["Group"].endswith(":*")
    assert (stack.update(alerts(20, "two", 14)), stack.failures()) == ("UPDATE_COMPLETE", [])
    budget = cloud.client("budgets").describe_budget(AccountId="000000000000", BudgetName=stack.physical_id("Budget"))
    assert budget["Budget"]["BudgetLimit"]["Amount"] == "20"
    attributes = cloud.client("sns").get_topic_attributes(TopicArn=stack.physical_id("Topic"))["Attributes"]
    assert attributes["DisplayName"] == "two"
    assert stack.delete() == "DELETE_COMPLETE"


def test_a_template_with_another_type_is_refused_and_nothing_is_made(cloud: LocalCloud) -> None:
    client, name = cloud.client("cloudformation"), unique("stack")
    text = "Resources:\n  Data:\n    Type: AWS::S3::Bucket\n  Table:\n    Type: AWS::DynamoDB::Table\n"
    with pytest.raises(client.exceptions.ClientError, match="Table: AWS::DynamoDB::Table, line 5"):
        client.create_stack(StackName=name, TemplateBody=text)
    with pytest.raises(client.exceptions.ClientError, match=f"Stack with id {name} does not exist"):
        client.describe_stacks(StackName=name)


def test_a_change_set_tells_before_what_then_happens(cloud: LocalCloud) -> None:
    client = cloud.client("cloudformation")
    name = unique("stack")
    template = {
        "Parameters": {"Display": {"Type": "String"}},
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Display"}}}},
    }

    def change(kind: str, value: str) -> Any:
        created = client.create_change_set(
            StackName=name, ChangeSetName=f"c-{value}", ChangeSetType=kind, TemplateBody=dump(template),
            Parameters=[{"ParameterKey": "Display", "ParameterValue": value}],
        )  # fmt: skip
        client.get_waiter("change_set_create_complete").wait(ChangeSetName=created["Id"])
        return client.describe_change_set(ChangeSetName=created["Id"], IncludePropertyValues=True)

    first = change("CREATE", "one")
    assert client.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"] == "REVIEW_IN_PROGRESS"
    client.execute_change_set(ChangeSetName=first["ChangeSetId"])
    client.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 0.02, "MaxAttempts": 500})
    second = change("UPDATE", "two")
    (told,) = [one["ResourceChange"] for one in second["Changes"]]
    assert (told["Action"], told["Replacement"]) == ("Modify", "False")
    target = next(one["Target"] for one in told["Details"] if one["ChangeSource"] == "ParameterReference")
    assert (target["BeforeValue"], target["AfterValue"]) == ("one", "two")
    client.execute_change_set(ChangeSetName=second["ChangeSetId"])
    client.get_waiter("stack_update_complete").wait(StackName=name, WaiterConfig={"Delay": 0.02, "MaxAttempts": 500})
    client.delete_stack(StackName=name)


def test_a_template_can_lie_in_a_bucket(cloud: LocalCloud, artifacts: str) -> None:
    body = dump({"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}})
    cloud.client("s3").put_object(Bucket=artifacts, Key="template.yaml", Body=body.encode())
    client, name = cloud.client("cloudformation"), unique("stack")
    client.create_stack(StackName=name, TemplateURL=f"https://{artifacts}.s3.eu-north-1.amazonaws.com/template.yaml")
    client.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig={"Delay": 0.02, "MaxAttempts": 500})
    assert client.get_template(StackName=name)["TemplateBody"] == body
