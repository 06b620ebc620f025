# ruff: noqa
# fmt: off
"""Operations of aws-sdk:organizations."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AcceptHandshakeResponseAnswer:
    Handshake: HandshakeAnswer

class AccountAnswer:
    Id: str
    Arn: str
    Email: str
    Name: str
    Status: str
    State: str
    Paths: list[str]
    JoinedMethod: str
    JoinedTimestamp: str

class CancelHandshakeResponseAnswer:
    Handshake: HandshakeAnswer

class ChildAnswer:
    Id: str
    Type: str

class CreateAccountResponseAnswer:
    CreateAccountStatus: CreateAccountStatusAnswer

class CreateAccountStatusAnswer:
    Id: str
    AccountName: str
    State: str
    RequestedTimestamp: str
    CompletedTimestamp: str
    AccountId: str
    GovCloudAccountId: str
    FailureReason: str

class CreateGovCloudAccountResponseAnswer:
    CreateAccountStatus: CreateAccountStatusAnswer

class CreateOrganizationResponseAnswer:
    Organization: OrganizationAnswer

class CreateOrganizationalUnitResponseAnswer:
    OrganizationalUnit: OrganizationalUnitAnswer

class CreatePolicyResponseAnswer:
    Policy: PolicyAnswer

class DeclineHandshakeResponseAnswer:
    Handshake: HandshakeAnswer

class DelegatedAdministratorAnswer:
    Id: str
    Arn: str
    Email: str
    Name: str
    Status: str
    State: str
    JoinedMethod: str
    JoinedTimestamp: str
    DelegationEnabledDate: str

class DelegatedServiceAnswer:
    ServicePrincipal: str
    DelegationEnabledDate: str

class DescribeAccountResponseAnswer:
    Account: AccountAnswer

class DescribeCreateAccountStatusResponseAnswer:
    CreateAccountStatus: CreateAccountStatusAnswer

class DescribeEffectivePolicyResponseAnswer:
    EffectivePolicy: EffectivePolicyAnswer

class DescribeHandshakeResponseAnswer:
    Handshake: HandshakeAnswer

class DescribeOrganizationResponseAnswer:
    Organization: OrganizationAnswer

class DescribeOrganizationalUnitResponseAnswer:
    OrganizationalUnit: OrganizationalUnitAnswer

class DescribePolicyResponseAnswer:
    Policy: PolicyAnswer

class DescribeResourcePolicyResponseAnswer:
    ResourcePolicy: ResourcePolicyAnswer

class DescribeResponsibilityTransferResponseAnswer:
    ResponsibilityTransfer: ResponsibilityTransferAnswer

class DisablePolicyTypeResponseAnswer:
    Root: RootAnswer

class EffectivePolicyAnswer:
    PolicyContent: str
    LastUpdatedTimestamp: str
    TargetId: str
    PolicyType: str

class EffectivePolicyValidationErrorAnswer:
    ErrorCode: str
    ErrorMessage: str
    PathToError: str
    ContributingPolicies: list[str]

class EnableAllFeaturesResponseAnswer:
    Handshake: HandshakeAnswer

class EnablePolicyTypeResponseAnswer:
    Root: RootAnswer

class EnabledServicePrincipalAnswer:
    ServicePrincipal: str
    DateEnabled: str

class HandshakeAnswer:
    Id: str
    Arn: str
    Parties: list[HandshakePartyAnswer]
    State: str
    RequestedTimestamp: str
    ExpirationTimestamp: str
    Action: str
    Resources: list[HandshakeResourceAnswer]

class HandshakeFilterDict(_t.TypedDict, total=False):
    ActionType: _t.Literal["INVITE", "ENABLE_ALL_FEATURES", "APPROVE_ALL_FEATURES", "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE", "TRANSFER_RESPONSIBILITY"] | _Text
    ParentHandshakeId: _Text

class HandshakePartyAnswer:
    Id: str
    Type: str

class HandshakePartyDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Type: _t.Required[_t.Literal["ACCOUNT", "ORGANIZATION", "EMAIL"] | _Text]

class HandshakeResourceAnswer:
    Value: str
    Type: str
    Resources: list[HandshakeResourceAnswer]

class InviteAccountToOrganizationResponseAnswer:
    Handshake: HandshakeAnswer

class InviteOrganizationToTransferResponsibilityResponseAnswer:
    Handshake: HandshakeAnswer

class ListAWSServiceAccessForOrganizationResponseAnswer:
    EnabledServicePrincipals: list[EnabledServicePrincipalAnswer]
    NextToken: str

class ListAccountsForParentResponseAnswer:
    Accounts: list[AccountAnswer]
    NextToken: str

class ListAccountsResponseAnswer:
    Accounts: list[AccountAnswer]
    NextToken: str

class ListAccountsWithInvalidEffectivePolicyResponseAnswer:
    Accounts: list[AccountAnswer]
    PolicyType: str
    NextToken: str

class ListChildrenResponseAnswer:
    Children: list[ChildAnswer]
    NextToken: str

class ListCreateAccountStatusResponseAnswer:
    CreateAccountStatuses: list[CreateAccountStatusAnswer]
    NextToken: str

class ListDelegatedAdministratorsResponseAnswer:
    DelegatedAdministrators: list[DelegatedAdministratorAnswer]
    NextToken: str

class ListDelegatedServicesForAccountResponseAnswer:
    DelegatedServices: list[DelegatedServiceAnswer]
    NextToken: str

class ListEffectivePolicyValidationErrorsResponseAnswer:
    AccountId: str
    PolicyType: str
    Path: str
    EvaluationTimestamp: str
    NextToken: str
    EffectivePolicyValidationErrors: list[EffectivePolicyValidationErrorAnswer]

class ListHandshakesForAccountResponseAnswer:
    Handshakes: list[HandshakeAnswer]
    NextToken: str

class ListHandshakesForOrganizationResponseAnswer:
    Handshakes: list[HandshakeAnswer]
    NextToken: str

class ListInboundResponsibilityTransfersResponseAnswer:
    ResponsibilityTransfers: list[ResponsibilityTransferAnswer]
    NextToken: str

class ListOrganizationalUnitsForParentResponseAnswer:
    OrganizationalUnits: list[OrganizationalUnitAnswer]
    NextToken: str

class ListOutboundResponsibilityTransfersResponseAnswer:
    ResponsibilityTransfers: list[ResponsibilityTransferAnswer]
    NextToken: str

class ListParentsResponseAnswer:
    Parents: list[ParentAnswer]
    NextToken: str

class ListPoliciesForTargetResponseAnswer:
    Policies: list[PolicySummaryAnswer]
    NextToken: str

class ListPoliciesResponseAnswer:
    Policies: list[PolicySummaryAnswer]
    NextToken: str

class ListRootsResponseAnswer:
    Roots: list[RootAnswer]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    Tags: list[TagAnswer]
    NextToken: str

class ListTargetsForPolicyResponseAnswer:
    Targets: list[PolicyTargetSummaryAnswer]
    NextToken: str

class OrganizationAnswer:
    Id: str
    Arn: str
    FeatureSet: str
    MasterAccountArn: str
    MasterAccountId: str
    MasterAccountEmail: str
    AvailablePolicyTypes: list[PolicyTypeSummaryAnswer]

class OrganizationalUnitAnswer:
    Id: str
    Arn: str
    Name: str
    Path: str

class ParentAnswer:
    Id: str
    Type: str

class PolicyAnswer:
    PolicySummary: PolicySummaryAnswer
    Content: str

class PolicySummaryAnswer:
    Id: str
    Arn: str
    Name: str
    Description: str
    Type: str
    AwsManaged: bool

class PolicyTargetSummaryAnswer:
    TargetId: str
    Arn: str
    Name: str
    Type: str

class PolicyTypeSummaryAnswer:
    Type: str
    Status: str

class PutResourcePolicyResponseAnswer:
    ResourcePolicy: ResourcePolicyAnswer

class ResourcePolicyAnswer:
    ResourcePolicySummary: ResourcePolicySummaryAnswer
    Content: str

class ResourcePolicySummaryAnswer:
    Id: str
    Arn: str

class ResponsibilityTransferAnswer:
    Arn: str
    Name: str
    Id: str
    Type: str
    Status: str
    Source: TransferParticipantAnswer
    Target: TransferParticipantAnswer
    StartTimestamp: str
    EndTimestamp: str
    ActiveHandshakeId: str

class RootAnswer:
    Id: str
    Arn: str
    Name: str
    PolicyTypes: list[PolicyTypeSummaryAnswer]

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TerminateResponsibilityTransferResponseAnswer:
    ResponsibilityTransfer: ResponsibilityTransferAnswer

class TransferParticipantAnswer:
    ManagementAccountId: str
    ManagementAccountEmail: str

class UpdateOrganizationalUnitResponseAnswer:
    OrganizationalUnit: OrganizationalUnitAnswer

class UpdatePolicyResponseAnswer:
    Policy: PolicyAnswer

class UpdateResponsibilityTransferResponseAnswer:
    ResponsibilityTransfer: ResponsibilityTransferAnswer

def accept_handshake(
    name: str,
    /,
    *,
    HandshakeId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AcceptHandshakeResponseAnswer]:
    """Call aws-sdk:organizations:acceptHandshake."""


def attach_policy(
    name: str,
    /,
    *,
    PolicyId: _Text,
    TargetId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:attachPolicy."""


def cancel_handshake(
    name: str,
    /,
    *,
    HandshakeId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelHandshakeResponseAnswer]:
    """Call aws-sdk:organizations:cancelHandshake."""


def close_account(
    name: str,
    /,
    *,
    AccountId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:closeAccount."""


def create_account(
    name: str,
    /,
    *,
    Email: _Text,
    AccountName: _Text,
    RoleName: _Text = ...,
    IamUserAccessToBilling: _t.Literal["ALLOW", "DENY"] | _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateAccountResponseAnswer]:
    """Call aws-sdk:organizations:createAccount."""


def create_gov_cloud_account(
    name: str,
    /,
    *,
    Email: _Text,
    AccountName: _Text,
    RoleName: _Text = ...,
    IamUserAccessToBilling: _t.Literal["ALLOW", "DENY"] | _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateGovCloudAccountResponseAnswer]:
    """Call aws-sdk:organizations:createGovCloudAccount."""


def create_organization(
    name: str,
    /,
    *,
    FeatureSet: _t.Literal["ALL", "CONSOLIDATED_BILLING"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateOrganizationResponseAnswer]:
    """Call aws-sdk:organizations:createOrganization."""


def create_organizational_unit(
    name: str,
    /,
    *,
    ParentId: _Text,
    Name: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateOrganizationalUnitResponseAnswer]:
    """Call aws-sdk:organizations:createOrganizationalUnit."""


def create_policy(
    name: str,
    /,
    *,
    Content: _Text,
    Description: _Text,
    Name: _Text,
    Type: _t.Literal["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"] | _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreatePolicyResponseAnswer]:
    """Call aws-sdk:organizations:createPolicy."""


def decline_handshake(
    name: str,
    /,
    *,
    HandshakeId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeclineHandshakeResponseAnswer]:
    """Call aws-sdk:organizations:declineHandshake."""


def delete_organization(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:deleteOrganization."""


def delete_organizational_unit(
    name: str,
    /,
    *,
    OrganizationalUnitId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:deleteOrganizationalUnit."""


def delete_policy(
    name: str,
    /,
    *,
    PolicyId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:deletePolicy."""


def delete_resource_policy(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:deleteResourcePolicy."""


def deregister_delegated_administrator(
    name: str,
    /,
    *,
    AccountId: _Text,
    ServicePrincipal: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:deregisterDelegatedAdministrator."""


def describe_account(
    name: str,
    /,
    *,
    AccountId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAccountResponseAnswer]:
    """Call aws-sdk:organizations:describeAccount."""


def describe_create_account_status(
    name: str,
    /,
    *,
    CreateAccountRequestId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeCreateAccountStatusResponseAnswer]:
    """Call aws-sdk:organizations:describeCreateAccountStatus."""


def describe_effective_policy(
    name: str,
    /,
    *,
    PolicyType: _t.Literal["TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"] | _Text,
    TargetId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEffectivePolicyResponseAnswer]:
    """Call aws-sdk:organizations:describeEffectivePolicy."""


def describe_handshake(
    name: str,
    /,
    *,
    HandshakeId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeHandshakeResponseAnswer]:
    """Call aws-sdk:organizations:describeHandshake."""


def describe_organization(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeOrganizationResponseAnswer]:
    """Call aws-sdk:organizations:describeOrganization."""


def describe_organizational_unit(
    name: str,
    /,
    *,
    OrganizationalUnitId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeOrganizationalUnitResponseAnswer]:
    """Call aws-sdk:organizations:describeOrganizationalUnit."""


def describe_policy(
    name: str,
    /,
    *,
    PolicyId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribePolicyResponseAnswer]:
    """Call aws-sdk:organizations:describePolicy."""


def describe_resource_policy(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeResourcePolicyResponseAnswer]:
    """Call aws-sdk:organizations:describeResourcePolicy."""


def describe_responsibility_transfer(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeResponsibilityTransferResponseAnswer]:
    """Call aws-sdk:organizations:describeResponsibilityTransfer."""


def detach_policy(
    name: str,
    /,
    *,
    PolicyId: _Text,
    TargetId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:detachPolicy."""


def disable_aws_service_access(
    name: str,
    /,
    *,
    ServicePrincipal: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:disableAWSServiceAccess."""


def disable_policy_type(
    name: str,
    /,
    *,
    RootId: _Text,
    PolicyType: _t.Literal["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DisablePolicyTypeResponseAnswer]:
    """Call aws-sdk:organizations:disablePolicyType."""


def enable_all_features(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EnableAllFeaturesResponseAnswer]:
    """Call aws-sdk:organizations:enableAllFeatures."""


def enable_aws_service_access(
    name: str,
    /,
    *,
    ServicePrincipal: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:enableAWSServiceAccess."""


def enable_policy_type(
    name: str,
    /,
    *,
    RootId: _Text,
    PolicyType: _t.Literal["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EnablePolicyTypeResponseAnswer]:
    """Call aws-sdk:organizations:enablePolicyType."""


def invite_account_to_organization(
    name: str,
    /,
    *,
    Target: HandshakePartyDict,
    Notes: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[InviteAccountToOrganizationResponseAnswer]:
    """Call aws-sdk:organizations:inviteAccountToOrganization."""


def invite_organization_to_transfer_responsibility(
    name: str,
    /,
    *,
    Type: _t.Literal["BILLING"] | _Text,
    Target: HandshakePartyDict,
    StartTimestamp: _Text | float,
    SourceName: _Text,
    Notes: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[InviteOrganizationToTransferResponsibilityResponseAnswer]:
    """Call aws-sdk:organizations:inviteOrganizationToTransferResponsibility."""


def leave_organization(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:leaveOrganization."""


def list_accounts(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAccountsResponseAnswer]:
    """Call aws-sdk:organizations:listAccounts."""


def list_accounts_for_parent(
    name: str,
    /,
    *,
    ParentId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAccountsForParentResponseAnswer]:
    """Call aws-sdk:organizations:listAccountsForParent."""


def list_accounts_with_invalid_effective_policy(
    name: str,
    /,
    *,
    PolicyType: _t.Literal["TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"] | _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAccountsWithInvalidEffectivePolicyResponseAnswer]:
    """Call aws-sdk:organizations:listAccountsWithInvalidEffectivePolicy."""


def list_aws_service_access_for_organization(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAWSServiceAccessForOrganizationResponseAnswer]:
    """Call aws-sdk:organizations:listAWSServiceAccessForOrganization."""


def list_children(
    name: str,
    /,
    *,
    ParentId: _Text,
    ChildType: _t.Literal["ACCOUNT", "ORGANIZATIONAL_UNIT"] | _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListChildrenResponseAnswer]:
    """Call aws-sdk:organizations:listChildren."""


def list_create_account_status(
    name: str,
    /,
    *,
    States: _Sequence[_t.Literal["IN_PROGRESS", "SUCCEEDED", "FAILED"] | _Text] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCreateAccountStatusResponseAnswer]:
    """Call aws-sdk:organizations:listCreateAccountStatus."""


def list_delegated_administrators(
    name: str,
    /,
    *,
    ServicePrincipal: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDelegatedAdministratorsResponseAnswer]:
    """Call aws-sdk:organizations:listDelegatedAdministrators."""


def list_delegated_services_for_account(
    name: str,
    /,
    *,
    AccountId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDelegatedServicesForAccountResponseAnswer]:
    """Call aws-sdk:organizations:listDelegatedServicesForAccount."""


def list_effective_policy_validation_errors(
    name: str,
    /,
    *,
    AccountId: _Text,
    PolicyType: _t.Literal["TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"] | _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEffectivePolicyValidationErrorsResponseAnswer]:
    """Call aws-sdk:organizations:listEffectivePolicyValidationErrors."""


def list_handshakes_for_account(
    name: str,
    /,
    *,
    Filter: HandshakeFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListHandshakesForAccountResponseAnswer]:
    """Call aws-sdk:organizations:listHandshakesForAccount."""


def list_handshakes_for_organization(
    name: str,
    /,
    *,
    Filter: HandshakeFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListHandshakesForOrganizationResponseAnswer]:
    """Call aws-sdk:organizations:listHandshakesForOrganization."""


def list_inbound_responsibility_transfers(
    name: str,
    /,
    *,
    Type: _t.Literal["BILLING"] | _Text,
    Id: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListInboundResponsibilityTransfersResponseAnswer]:
    """Call aws-sdk:organizations:listInboundResponsibilityTransfers."""


def list_organizational_units_for_parent(
    name: str,
    /,
    *,
    ParentId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListOrganizationalUnitsForParentResponseAnswer]:
    """Call aws-sdk:organizations:listOrganizationalUnitsForParent."""


def list_outbound_responsibility_transfers(
    name: str,
    /,
    *,
    Type: _t.Literal["BILLING"] | _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListOutboundResponsibilityTransfersResponseAnswer]:
    """Call aws-sdk:organizations:listOutboundResponsibilityTransfers."""


def list_parents(
    name: str,
    /,
    *,
    ChildId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListParentsResponseAnswer]:
    """Call aws-sdk:organizations:listParents."""


def list_policies(
    name: str,
    /,
    *,
    Filter: _t.Literal["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"] | _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListPoliciesResponseAnswer]:
    """Call aws-sdk:organizations:listPolicies."""


def list_policies_for_target(
    name: str,
    /,
    *,
    TargetId: _Text,
    Filter: _t.Literal["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY", "AISERVICES_OPT_OUT_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "SECURITYHUB_POLICY", "SECURITYHUB_CSPM_POLICY", "INSPECTOR_POLICY", "UPGRADE_ROLLOUT_POLICY", "BEDROCK_POLICY", "S3_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "GUARDDUTY_POLICY"] | _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListPoliciesForTargetResponseAnswer]:
    """Call aws-sdk:organizations:listPoliciesForTarget."""


def list_roots(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListRootsResponseAnswer]:
    """Call aws-sdk:organizations:listRoots."""


def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceId: _Text,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTagsForResourceResponseAnswer]:
    """Call aws-sdk:organizations:listTagsForResource."""


def list_targets_for_policy(
    name: str,
    /,
    *,
    PolicyId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTargetsForPolicyResponseAnswer]:
    """Call aws-sdk:organizations:listTargetsForPolicy."""


def move_account(
    name: str,
    /,
    *,
    AccountId: _Text,
    SourceParentId: _Text,
    DestinationParentId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:moveAccount."""


def put_resource_policy(
    name: str,
    /,
    *,
    Content: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutResourcePolicyResponseAnswer]:
    """Call aws-sdk:organizations:putResourcePolicy."""


def register_delegated_administrator(
    name: str,
    /,
    *,
    AccountId: _Text,
    ServicePrincipal: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:registerDelegatedAdministrator."""


def remove_account_from_organization(
    name: str,
    /,
    *,
    AccountId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:removeAccountFromOrganization."""


def tag_resource(
    name: str,
    /,
    *,
    ResourceId: _Text,
    Tags: _Sequence[TagDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:tagResource."""


def terminate_responsibility_transfer(
    name: str,
    /,
    *,
    Id: _Text,
    EndTimestamp: _Text | float = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TerminateResponsibilityTransferResponseAnswer]:
    """Call aws-sdk:organizations:terminateResponsibilityTransfer."""


def untag_resource(
    name: str,
    /,
    *,
    ResourceId: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:organizations:untagResource."""


def update_organizational_unit(
    name: str,
    /,
    *,
    OrganizationalUnitId: _Text,
    Name: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateOrganizationalUnitResponseAnswer]:
    """Call aws-sdk:organizations:updateOrganizationalUnit."""


def update_policy(
    name: str,
    /,
    *,
    PolicyId: _Text,
    Name: _Text = ...,
    Description: _Text = ...,
    Content: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdatePolicyResponseAnswer]:
    """Call aws-sdk:organizations:updatePolicy."""


def update_responsibility_transfer(
    name: str,
    /,
    *,
    Id: _Text,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateResponsibilityTransferResponseAnswer]:
    """Call aws-sdk:organizations:updateResponsibilityTransfer."""
