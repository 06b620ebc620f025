# ruff: noqa
# fmt: off
"""Operations of aws-sdk:secretsmanager."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class APIErrorTypeAnswer:
    SecretId: str
    ErrorCode: str
    Message: str

class AssociateCrossAccountReplicaResponseAnswer:
    Arn: str
    CrossAccountReplicaARN: str
    ReplicationStatus: str

class BatchGetSecretValueResponseAnswer:
    SecretValues: list[SecretValueEntryAnswer]
    NextToken: str
    Errors: list[APIErrorTypeAnswer]

class CancelRotateSecretResponseAnswer:
    Arn: str
    Name: str
    VersionId: str

class CreateSecretResponseAnswer:
    Arn: str
    Name: str
    VersionId: str
    ReplicationStatus: list[ReplicationStatusTypeAnswer]

class CrossAccountPrimaryTypeAnswer:
    PrimarySecretARN: str
    ReplicationStatus: str
    StatusMessage: str

class CrossAccountReplicaEntryAnswer:
    ReplicaSecretARN: str
    ReplicationRoleARN: str
    ReplicationStatus: str
    StatusMessage: str

class DeleteResourcePolicyResponseAnswer:
    Arn: str
    Name: str
    PolicyName: str

class DeleteSecretResponseAnswer:
    Arn: str
    Name: str
    DeletionDate: str

class DescribeSecretResponseAnswer:
    Arn: str
    Name: str
    Type: str
    Description: str
    KmsKeyId: str
    RotationEnabled: bool
    RotationLambdaARN: str
    RotationRules: RotationRulesTypeAnswer
    ExternalSecretRotationMetadata: list[ExternalSecretRotationMetadataItemAnswer]
    ExternalSecretRotationRoleArn: str
    LastRotatedDate: str
    LastChangedDate: str
    LastAccessedDate: str
    DeletedDate: str
    NextRotationDate: str
    Tags: list[TagAnswer]
    VersionIdsToStages: _Mapping[str, list[str]]
    OwningService: str
    CreatedDate: str
    PrimaryRegion: str
    ReplicationStatus: list[ReplicationStatusTypeAnswer]
    CrossAccountPrimary: CrossAccountPrimaryTypeAnswer
    CrossAccountReplicas: list[CrossAccountReplicaEntryAnswer]

class DisassociateCrossAccountReplicaResponseAnswer:
    Arn: str
    CrossAccountReplicaARN: str

class ExternalSecretRotationMetadataItemAnswer:
    Key: str
    Value: str

class ExternalSecretRotationMetadataItemDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class FilterDict(_t.TypedDict, total=False):
    Key: _t.Literal["description", "name", "tag-key", "tag-value", "primary-region", "owning-service", "all"] | _Text
    Values: _Sequence[_Text]

class GetRandomPasswordResponseAnswer:
    RandomPassword: str

class GetResourcePolicyResponseAnswer:
    Arn: str
    Name: str
    ResourcePolicy: str
    PolicyName: str

class GetSecretValueResponseAnswer:
    Arn: str
    Name: str
    VersionId: str
    SecretBinary: str
    SecretString: str
    VersionStages: list[str]
    CreatedDate: str

class ListResourcePoliciesResponseAnswer:
    ResourcePolicies: list[ResourcePolicySummaryAnswer]
    NextToken: str

class ListSecretVersionIdsResponseAnswer:
    Versions: list[SecretVersionsListEntryAnswer]
    NextToken: str
    Arn: str
    Name: str

class ListSecretsResponseAnswer:
    SecretList: list[SecretListEntryAnswer]
    NextToken: str

class PutResourcePolicyResponseAnswer:
    Arn: str
    Name: str
    PolicyName: str

class PutSecretValueResponseAnswer:
    Arn: str
    Name: str
    VersionId: str
    VersionStages: list[str]

class RemoveRegionsFromReplicationResponseAnswer:
    Arn: str
    ReplicationStatus: list[ReplicationStatusTypeAnswer]

class ReplicaRegionTypeDict(_t.TypedDict, total=False):
    Region: _Text
    KmsKeyId: _Text

class ReplicateSecretToRegionsResponseAnswer:
    Arn: str
    ReplicationStatus: list[ReplicationStatusTypeAnswer]

class ReplicationStatusTypeAnswer:
    Region: str
    KmsKeyId: str
    Status: str
    StatusMessage: str
    LastAccessedDate: str

class ResourcePolicySummaryAnswer:
    PolicyName: str

class RestoreSecretResponseAnswer:
    Arn: str
    Name: str

class RotateSecretResponseAnswer:
    Arn: str
    Name: str
    VersionId: str

class RotationRulesTypeAnswer:
    AutomaticallyAfterDays: int
    Duration: str
    ScheduleExpression: str

class RotationRulesTypeDict(_t.TypedDict, total=False):
    AutomaticallyAfterDays: int
    Duration: _Text
    ScheduleExpression: _Text

class SecretListEntryAnswer:
    Arn: str
    Name: str
    Type: str
    Description: str
    KmsKeyId: str
    RotationEnabled: bool
    RotationLambdaARN: str
    RotationRules: RotationRulesTypeAnswer
    ExternalSecretRotationMetadata: list[ExternalSecretRotationMetadataItemAnswer]
    ExternalSecretRotationRoleArn: str
    LastRotatedDate: str
    LastChangedDate: str
    LastAccessedDate: str
    DeletedDate: str
    NextRotationDate: str
    Tags: list[TagAnswer]
    SecretVersionsToStages: _Mapping[str, list[str]]
    OwningService: str
    CreatedDate: str
    PrimaryRegion: str

class SecretValueEntryAnswer:
    Arn: str
    Name: str
    VersionId: str
    SecretBinary: str
    SecretString: str
    VersionStages: list[str]
    CreatedDate: str

class SecretVersionsListEntryAnswer:
    VersionId: str
    VersionStages: list[str]
    LastAccessedDate: str
    CreatedDate: str
    KmsKeyIds: list[str]

class StopReplicationToReplicaResponseAnswer:
    Arn: str

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class UpdateSecretResponseAnswer:
    Arn: str
    Name: str
    VersionId: str

class UpdateSecretVersionStageResponseAnswer:
    Arn: str
    Name: str

class ValidateResourcePolicyResponseAnswer:
    PolicyValidationPassed: bool
    ValidationErrors: list[ValidationErrorsEntryAnswer]

class ValidationErrorsEntryAnswer:
    CheckName: str
    ErrorMessage: str

def associate_cross_account_replica(
    name: str,
    /,
    *,
    SecretId: _Text,
    CrossAccountReplicaARN: _Text,
    ReplicaRestriction: _t.Literal["SameOrg", "NoRestriction"] | _Text = ...,
    ReplicationRoleARN: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssociateCrossAccountReplicaResponseAnswer]:
    """Call aws-sdk:secretsmanager:associateCrossAccountReplica."""


def batch_get_secret_value(
    name: str,
    /,
    *,
    SecretIdList: _Sequence[_Text] = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetSecretValueResponseAnswer]:
    """Call aws-sdk:secretsmanager:batchGetSecretValue."""


def cancel_rotate_secret(
    name: str,
    /,
    *,
    SecretId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelRotateSecretResponseAnswer]:
    """Call aws-sdk:secretsmanager:cancelRotateSecret."""


def create_secret(
    name: str,
    /,
    *,
    Name: _Text,
    ClientRequestToken: _Text = ...,
    Description: _Text = ...,
    KmsKeyId: _Text = ...,
    SecretBinary: object = ...,
    SecretString: object = ...,
    Tags: _Sequence[TagDict] = ...,
    AddReplicaRegions: _Sequence[ReplicaRegionTypeDict] = ...,
    ForceOverwriteReplicaSecret: bool = ...,
    Type: _Text = ...,
    CrossAccountPrimaryARN: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateSecretResponseAnswer]:
    """Call aws-sdk:secretsmanager:createSecret."""


def delete_resource_policy(
    name: str,
    /,
    *,
    SecretId: _Text,
    PolicyName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteResourcePolicyResponseAnswer]:
    """Call aws-sdk:secretsmanager:deleteResourcePolicy."""


def delete_secret(
    name: str,
    /,
    *,
    SecretId: _Text,
    RecoveryWindowInDays: int = ...,
    ForceDeleteWithoutRecovery: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteSecretResponseAnswer]:
    """Call aws-sdk:secretsmanager:deleteSecret."""


def describe_secret(
    name: str,
    /,
    *,
    SecretId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeSecretResponseAnswer]:
    """Call aws-sdk:secretsmanager:describeSecret."""


def disassociate_cross_account_replica(
    name: str,
    /,
    *,
    SecretId: _Text,
    CrossAccountReplicaARN: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DisassociateCrossAccountReplicaResponseAnswer]:
    """Call aws-sdk:secretsmanager:disassociateCrossAccountReplica."""


def get_random_password(
    name: str,
    /,
    *,
    PasswordLength: int = ...,
    ExcludeCharacters: _Text = ...,
    ExcludeNumbers: bool = ...,
    ExcludePunctuation: bool = ...,
    ExcludeUppercase: bool = ...,
    ExcludeLowercase: bool = ...,
    IncludeSpace: bool = ...,
    RequireEachIncludedType: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetRandomPasswordResponseAnswer]:
    """Call aws-sdk:secretsmanager:getRandomPassword."""


def get_resource_policy(
    name: str,
    /,
    *,
    SecretId: _Text,
    PolicyName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetResourcePolicyResponseAnswer]:
    """Call aws-sdk:secretsmanager:getResourcePolicy."""


def get_secret_value(
    name: str,
    /,
    *,
    SecretId: _Text,
    VersionId: _Text = ...,
    VersionStage: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSecretValueResponseAnswer]:
    """Call aws-sdk:secretsmanager:getSecretValue."""


def list_resource_policies(
    name: str,
    /,
    *,
    SecretId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListResourcePoliciesResponseAnswer]:
    """Call aws-sdk:secretsmanager:listResourcePolicies."""


def list_secret_version_ids(
    name: str,
    /,
    *,
    SecretId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    IncludeDeprecated: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSecretVersionIdsResponseAnswer]:
    """Call aws-sdk:secretsmanager:listSecretVersionIds."""


def list_secrets(
    name: str,
    /,
    *,
    IncludePlannedDeletion: bool = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    SortOrder: _t.Literal["asc", "desc"] | _Text = ...,
    SortBy: _t.Literal["created-date", "last-accessed-date", "last-changed-date", "name"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSecretsResponseAnswer]:
    """Call aws-sdk:secretsmanager:listSecrets."""


def put_resource_policy(
    name: str,
    /,
    *,
    SecretId: _Text,
    ResourcePolicy: _Text,
    PolicyName: _Text = ...,
    BlockPublicPolicy: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutResourcePolicyResponseAnswer]:
    """Call aws-sdk:secretsmanager:putResourcePolicy."""


def put_secret_value(
    name: str,
    /,
    *,
    SecretId: _Text,
    ClientRequestToken: _Text = ...,
    SecretBinary: object = ...,
    SecretString: object = ...,
    VersionStages: _Sequence[_Text] = ...,
    RotationToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutSecretValueResponseAnswer]:
    """Call aws-sdk:secretsmanager:putSecretValue."""


def remove_regions_from_replication(
    name: str,
    /,
    *,
    SecretId: _Text,
    RemoveReplicaRegions: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RemoveRegionsFromReplicationResponseAnswer]:
    """Call aws-sdk:secretsmanager:removeRegionsFromReplication."""


def replicate_secret_to_regions(
    name: str,
    /,
    *,
    SecretId: _Text,
    AddReplicaRegions: _Sequence[ReplicaRegionTypeDict],
    ForceOverwriteReplicaSecret: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ReplicateSecretToRegionsResponseAnswer]:
    """Call aws-sdk:secretsmanager:replicateSecretToRegions."""


def restore_secret(
    name: str,
    /,
    *,
    SecretId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RestoreSecretResponseAnswer]:
    """Call aws-sdk:secretsmanager:restoreSecret."""


def rotate_secret(
    name: str,
    /,
    *,
    SecretId: _Text,
    ClientRequestToken: _Text = ...,
    RotationLambdaARN: _Text = ...,
    RotationRules: RotationRulesTypeDict = ...,
    ExternalSecretRotationMetadata: _Sequence[ExternalSecretRotationMetadataItemDict] = ...,
    ExternalSecretRotationRoleArn: _Text = ...,
    RotateImmediately: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RotateSecretResponseAnswer]:
    """Call aws-sdk:secretsmanager:rotateSecret."""


def stop_replication_to_replica(
    name: str,
    /,
    *,
    SecretId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopReplicationToReplicaResponseAnswer]:
    """Call aws-sdk:secretsmanager:stopReplicationToReplica."""


def tag_resource(
    name: str,
    /,
    *,
    SecretId: _Text,
    Tags: _Sequence[TagDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:secretsmanager:tagResource."""


def untag_resource(
    name: str,
    /,
    *,
    SecretId: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:secretsmanager:untagResource."""


def update_secret(
    name: str,
    /,
    *,
    SecretId: _Text,
    ClientRequestToken: _Text = ...,
    Description: _Text = ...,
    KmsKeyId: _Text = ...,
    SecretBinary: object = ...,
    SecretString: object = ...,
    Type: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateSecretResponseAnswer]:
    """Call aws-sdk:secretsmanager:updateSecret."""


def update_secret_version_stage(
    name: str,
    /,
    *,
    SecretId: _Text,
    VersionStage: _Text,
    RemoveFromVersionId: _Text = ...,
    MoveToVersionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateSecretVersionStageResponseAnswer]:
    """Call aws-sdk:secretsmanager:updateSecretVersionStage."""


def validate_resource_policy(
    name: str,
    /,
    *,
    ResourcePolicy: _Text,
    SecretId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ValidateResourcePolicyResponseAnswer]:
    """Call aws-sdk:secretsmanager:validateResourcePolicy."""
