"""platform.template.yaml: what the workflows of a project share.

A network without a NAT (jobs have public addresses and nobody can call them; S3 is reached through a gateway, which is
free), the bucket for code, and batch/'s compute environments and queues. A workflow's stack takes the outputs as
parameters: an import would forbid changing them while a workflow is deployed.
"""

from __future__ import annotations

from typing import Any

from stepsmith.cloudformation.batch import (
    compute_environment,
    compute_environment_id,
    job_queue,
    queue_id,
    queue_output,
)
from stepsmith.cloudformation.intrinsics import get_att, ref, sub
from stepsmith.cloudformation.storage import bucket
from stepsmith.configuration import BatchFiles

Template = dict[str, Any]

SUBNETS = ["SubnetOne", "SubnetTwo"]


def platform_template(batch: BatchFiles) -> Template:
    """The template of a project's platform stack."""
    on_instances = any(environment.platform == "EC2" for environment in batch.compute_environments.values())
    resources: dict[str, Any] = {}
    resources.update(_network(public_addresses=on_instances))
    resources.update(bucket("ArtifactBucket"))
    if on_instances:
        resources.update(_instance_profile())
    for name, environment in sorted(batch.compute_environments.items()):
        resources[compute_environment_id(name)] = compute_environment(
            environment, subnets=SUBNETS, security_group="SecurityGroup"
        )
    for name, queue in sorted(batch.job_queues.items()):
        resources[queue_id(name)] = job_queue(queue)
    outputs: dict[str, Any] = {
        "ArtifactBucketName": {"Description": "Where deployments put code", "Value": ref("ArtifactBucket")},
        "SecurityGroupId": {"Description": "Egress only", "Value": get_att("SecurityGroup", "GroupId")},
        "SubnetIds": {
            "Description": "The public subnets, one per availability zone",
            "Value": {"Fn::Join": [",", [ref(subnet) for subnet in SUBNETS]]},
        },
    }
    for name in sorted(batch.job_queues):
        outputs[queue_output(name)] = {"Description": f"The job queue {name}", "Value": ref(queue_id(name))}
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "What the workflows share - network, code bucket, AWS Batch",
        "Parameters": _PARAMETERS,
        "Resources": resources,
        "Outputs": outputs,
    }


_CIDR = r"^([0-9]{1,3}\.){3}[0-9]{1,3}/(1[6-9]|2[0-8])$"
_PARAMETERS: dict[str, Any] = {
    name: {"Type": "String", "Default": default, "AllowedPattern": _CIDR, "Description": description}
    for name, default, description in (
        ("VpcCidr", "10.20.0.0/16", "Addresses of the network"),
        ("SubnetOneCidr", "10.20.0.0/20", "Addresses of the first subnet, inside VpcCidr"),
        ("SubnetTwoCidr", "10.20.16.0/20", "Addresses of the second subnet, inside VpcCidr"),
    )
}


def _network(*, public_addresses: bool) -> dict[str, Any]:
    """``public_addresses``: instances need one to reach the internet; Fargate's jobs ask for their own."""
    named = [{"Key": "Name", "Value": ref("AWS::StackName")}]
    resources: dict[str, Any] = {
        "Vpc": {
            "Type": "AWS::EC2::VPC",
            "Properties": {
                "CidrBlock": ref("VpcCidr"),
                "EnableDnsSupport": True,
                "EnableDnsHostnames": True,
                "Tags": named,
            },
        },
        "InternetGateway": {"Type": "AWS::EC2::InternetGateway", "Properties": {"Tags": named}},
        "InternetGatewayAttachment": {
            "Type": "AWS::EC2::VPCGatewayAttachment",
            "Properties": {"VpcId": ref("Vpc"), "InternetGatewayId": ref("InternetGateway")},
        },
        "RouteTable": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": ref("Vpc"), "Tags": named}},
        "DefaultRoute": {
            "Type": "AWS::EC2::Route",
            "DependsOn": "InternetGatewayAttachment",
            "Properties": {
                "RouteTableId": ref("RouteTable"),
                "DestinationCidrBlock": "0.0.0.0/0",
                "GatewayId": ref("InternetGateway"),
            },
        },
    }
    for index, subnet in enumerate(SUBNETS):
        resources[subnet] = {
            "Type": "AWS::EC2::Subnet",
            "Properties": {
                "VpcId": ref("Vpc"),
                "CidrBlock": ref(f"{subnet}Cidr"),
                "AvailabilityZone": {"Fn::Select": [index, {"Fn::GetAZs": ""}]},
                "MapPublicIpOnLaunch": public_addresses,
                "Tags": named,
            },
        }
        resources[f"{subnet}Routes"] = {
            "Type": "AWS::EC2::SubnetRouteTableAssociation",
            "Properties": {"SubnetId": ref(subnet), "RouteTableId": ref("RouteTable")},
        }
    resources["SecurityGroup"] = {
        "Type": "AWS::EC2::SecurityGroup",
        "Properties": {
            "GroupDescription": "Jobs - nobody can call them and they speak HTTPS",
            "VpcId": ref("Vpc"),
            "SecurityGroupEgress": [
                {
                    "CidrIp": "0.0.0.0/0",
                    "IpProtocol": "tcp",
                    "FromPort": 443,
                    "ToPort": 443,
                    "Description": "HTTPS to AWS and to public data",
                }
            ],
            "Tags": named,
        },
    }
    resources["StorageEndpoint"] = {
        "Type": "AWS::EC2::VPCEndpoint",
        "Properties": {
            "VpcEndpointType": "Gateway",
            "ServiceName": sub("com.amazonaws.${AWS::Region}.s3"),
            "VpcId": ref("Vpc"),
            "RouteTableIds": [ref("RouteTable")],
        },
    }
    return resources


def _instance_profile() -> dict[str, Any]:
    return {
        "InstanceRole": {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Sid": "InstancesOfBatch",
                            "Effect": "Allow",
                            "Principal": {"Service": "ec2.amazonaws.com"},
                            "Action": "sts:AssumeRole",
                        }
                    ],
                },
                "ManagedPolicyArns": [
                    sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role")
                ],
            },
        },
        "InstanceProfile": {
            "Type": "AWS::IAM::InstanceProfile",
            "Properties": {"Roles": [ref("InstanceRole")]},
        },
    }
