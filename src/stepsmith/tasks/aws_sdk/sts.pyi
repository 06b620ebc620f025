# ruff: noqa
# fmt: off
"""Operations of aws-sdk:sts."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AssumeRoleResponseAnswer:
    Credentials: CredentialsAnswer
    AssumedRoleUser: AssumedRoleUserAnswer
    PackedPolicySize: int
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int

class AssumeRoleWithSAMLResponseAnswer:
    Credentials: CredentialsAnswer
    AssumedRoleUser: AssumedRoleUserAnswer
    PackedPolicySize: int
    Subject: str
    SubjectType: str
    Issuer: str
    Audience: str
    NameQualifier: str
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int

class AssumeRoleWithWebIdentityResponseAnswer:
    Credentials: CredentialsAnswer
    SubjectFromWebIdentityToken: str
    AssumedRoleUser: AssumedRoleUserAnswer
    PackedPolicySize: int
    Provider: str
    Audience: str
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int

class AssumeRootResponseAnswer:
    Credentials: CredentialsAnswer
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int

class AssumedRoleUserAnswer:
    AssumedRoleId: str
    Arn: str

class CredentialsAnswer:
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    Expiration: str

class DecodeAuthorizationMessageResponseAnswer:
    DecodedMessage: str

class FederatedUserAnswer:
    FederatedUserId: str
    Arn: str

class GetAccessKeyInfoResponseAnswer:
    Account: str

class GetCallerIdentityResponseAnswer:
    UserId: str
    Account: str
    Arn: str

class GetDelegatedAccessTokenResponseAnswer:
    Credentials: CredentialsAnswer
    PackedPolicySize: int
    AssumedPrincipal: str

class GetFederationTokenResponseAnswer:
    Credentials: CredentialsAnswer
    FederatedUser: FederatedUserAnswer
    PackedPolicySize: int
    SessionTokenUtilization: int
    SessionTokenSize: int

class GetSessionTokenResponseAnswer:
    Credentials: CredentialsAnswer
    SessionTokenUtilization: int
    SessionTokenSize: int

class GetWebIdentityTokenResponseAnswer:
    WebIdentityToken: str
    Expiration: str

class PolicyDescriptorTypeDict(_t.TypedDict, total=False):
    Arn: _Text

class ProvidedContextDict(_t.TypedDict, total=False):
    ProviderArn: _Text
    ContextAssertion: _Text

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

def assume_role(
    name: str,
    /,
    *,
    RoleArn: _Text,
    RoleSessionName: _Text,
    PolicyArns: _Sequence[PolicyDescriptorTypeDict] = ...,
    Policy: _Text = ...,
    DurationSeconds: int = ...,
    Tags: _Sequence[TagDict] = ...,
    TransitiveTagKeys: _Sequence[_Text] = ...,
    ExternalId: _Text = ...,
    SerialNumber: _Text = ...,
    TokenCode: _Text = ...,
    SourceIdentity: _Text = ...,
    ProvidedContexts: _Sequence[ProvidedContextDict] = ...,
    MinimumSessionTokenSize: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssumeRoleResponseAnswer]:
    """Call aws-sdk:sts:assumeRole."""


def assume_role_with_saml(
    name: str,
    /,
    *,
    RoleArn: _Text,
    PrincipalArn: _Text,
    SamlAssertion: _Text,
    PolicyArns: _Sequence[PolicyDescriptorTypeDict] = ...,
    Policy: _Text = ...,
    DurationSeconds: int = ...,
    MinimumSessionTokenSize: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssumeRoleWithSAMLResponseAnswer]:
    """Call aws-sdk:sts:assumeRoleWithSAML."""


def assume_role_with_web_identity(
    name: str,
    /,
    *,
    RoleArn: _Text,
    RoleSessionName: _Text,
    WebIdentityToken: _Text,
    ProviderId: _Text = ...,
    PolicyArns: _Sequence[PolicyDescriptorTypeDict] = ...,
    Policy: _Text = ...,
    DurationSeconds: int = ...,
    MinimumSessionTokenSize: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssumeRoleWithWebIdentityResponseAnswer]:
    """Call aws-sdk:sts:assumeRoleWithWebIdentity."""


def assume_root(
    name: str,
    /,
    *,
    TargetPrincipal: _Text,
    TaskPolicyArn: PolicyDescriptorTypeDict,
    DurationSeconds: int = ...,
    MinimumSessionTokenSize: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssumeRootResponseAnswer]:
    """Call aws-sdk:sts:assumeRoot."""


def decode_authorization_message(
    name: str,
    /,
    *,
    EncodedMessage: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DecodeAuthorizationMessageResponseAnswer]:
    """Call aws-sdk:sts:decodeAuthorizationMessage."""


def get_access_key_info(
    name: str,
    /,
    *,
    AccessKeyId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAccessKeyInfoResponseAnswer]:
    """Call aws-sdk:sts:getAccessKeyInfo."""


def get_caller_identity(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCallerIdentityResponseAnswer]:
    """Call aws-sdk:sts:getCallerIdentity."""


def get_delegated_access_token(
    name: str,
    /,
    *,
    TradeInToken: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDelegatedAccessTokenResponseAnswer]:
    """Call aws-sdk:sts:getDelegatedAccessToken."""


def get_federation_token(
    name: str,
    /,
    *,
    Name: _Text,
    Policy: _Text = ...,
    PolicyArns: _Sequence[PolicyDescriptorTypeDict] = ...,
    DurationSeconds: int = ...,
    Tags: _Sequence[TagDict] = ...,
    MinimumSessionTokenSize: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFederationTokenResponseAnswer]:
    """Call aws-sdk:sts:getFederationToken."""


def get_session_token(
    name: str,
    /,
    *,
    DurationSeconds: int = ...,
    SerialNumber: _Text = ...,
    TokenCode: _Text = ...,
    MinimumSessionTokenSize: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSessionTokenResponseAnswer]:
    """Call aws-sdk:sts:getSessionToken."""


def get_web_identity_token(
    name: str,
    /,
    *,
    Audience: _Sequence[_Text],
    SigningAlgorithm: _Text,
    DurationSeconds: int = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetWebIdentityTokenResponseAnswer]:
    """Call aws-sdk:sts:getWebIdentityToken."""
