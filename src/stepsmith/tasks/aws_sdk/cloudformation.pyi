# ruff: noqa
# fmt: off
"""Operations of aws-sdk:cloudformation."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AccountGateResultAnswer:
    Status: str
    StatusReason: str

class AccountLimitAnswer:
    Name: str
    Value: int

class ActivateOrganizationsAccessOutputAnswer:
    ...

class ActivateTypeOutputAnswer:
    Arn: str

class AnnotationAnswer:
    AnnotationName: str
    Status: str
    StatusMessage: str
    RemediationMessage: str
    RemediationLink: str
    SeverityLevel: str

class AutoDeploymentAnswer:
    Enabled: bool
    RetainStacksOnAccountRemoval: bool
    DependsOn: list[str]

class AutoDeploymentDict(_t.TypedDict, total=False):
    Enabled: bool
    RetainStacksOnAccountRemoval: bool
    DependsOn: _Sequence[_Text]

class BatchDescribeTypeConfigurationsErrorAnswer:
    ErrorCode: str
    ErrorMessage: str
    TypeConfigurationIdentifier: TypeConfigurationIdentifierAnswer

class BatchDescribeTypeConfigurationsOutputAnswer:
    Errors: list[BatchDescribeTypeConfigurationsErrorAnswer]
    UnprocessedTypeConfigurations: list[TypeConfigurationIdentifierAnswer]
    TypeConfigurations: list[TypeConfigurationDetailsAnswer]

class ChangeAnswer:
    Type: str
    HookInvocationCount: int
    ResourceChange: ResourceChangeAnswer

class ChangeSetHookAnswer:
    InvocationPoint: str
    FailureMode: str
    TypeName: str
    TypeVersionId: str
    TypeConfigurationVersionId: str
    TargetDetails: ChangeSetHookTargetDetailsAnswer

class ChangeSetHookResourceTargetDetailsAnswer:
    LogicalResourceId: str
    ResourceType: str
    ResourceAction: str

class ChangeSetHookTargetDetailsAnswer:
    TargetType: str
    ResourceTargetDetails: ChangeSetHookResourceTargetDetailsAnswer

class ChangeSetSummaryAnswer:
    StackId: str
    StackName: str
    ChangeSetId: str
    ChangeSetName: str
    ExecutionStatus: str
    Status: str
    StatusReason: str
    CreationTime: str
    Description: str
    IncludeNestedStacks: bool
    ParentChangeSetId: str
    RootChangeSetId: str
    ImportExistingResources: bool

class ContinueUpdateRollbackOutputAnswer:
    ...

class CreateChangeSetOutputAnswer:
    Id: str
    StackId: str

class CreateGeneratedTemplateOutputAnswer:
    GeneratedTemplateId: str

class CreateStackInstancesOutputAnswer:
    OperationId: str

class CreateStackOutputAnswer:
    StackId: str
    OperationId: str

class CreateStackRefactorOutputAnswer:
    StackRefactorId: str

class CreateStackSetOutputAnswer:
    StackSetId: str

class DeactivateOrganizationsAccessOutputAnswer:
    ...

class DeactivateTypeOutputAnswer:
    ...

class DeleteChangeSetOutputAnswer:
    ...

class DeleteStackInstancesOutputAnswer:
    OperationId: str

class DeleteStackSetOutputAnswer:
    ...

class DeploymentConfigAnswer:
    Mode: str
    DisableRollback: bool

class DeploymentConfigDict(_t.TypedDict, total=False):
    Mode: _t.Literal["STANDARD", "EXPRESS"] | _Text
    DisableRollback: bool

class DeploymentTargetsAnswer:
    Accounts: list[str]
    AccountsUrl: str
    OrganizationalUnitIds: list[str]
    AccountFilterType: str

class DeploymentTargetsDict(_t.TypedDict, total=False):
    Accounts: _Sequence[_Text]
    AccountsUrl: _Text
    OrganizationalUnitIds: _Sequence[_Text]
    AccountFilterType: _t.Literal["NONE", "INTERSECTION", "DIFFERENCE", "UNION"] | _Text

class DeregisterTypeOutputAnswer:
    ...

class DescribeAccountLimitsOutputAnswer:
    AccountLimits: list[AccountLimitAnswer]
    NextToken: str

class DescribeChangeSetHooksOutputAnswer:
    ChangeSetId: str
    ChangeSetName: str
    Hooks: list[ChangeSetHookAnswer]
    Status: str
    NextToken: str
    StackId: str
    StackName: str

class DescribeChangeSetOutputAnswer:
    ChangeSetName: str
    ChangeSetId: str
    StackId: str
    StackName: str
    Description: str
    Parameters: list[ParameterAnswer]
    CreationTime: str
    ExecutionStatus: str
    Status: str
    StatusReason: str
    StackDriftStatus: str
    NotificationARNs: list[str]
    RollbackConfiguration: RollbackConfigurationAnswer
    Capabilities: list[str]
    Tags: list[TagAnswer]
    Changes: list[ChangeAnswer]
    NextToken: str
    IncludeNestedStacks: bool
    ParentChangeSetId: str
    RootChangeSetId: str
    OnStackFailure: str
    ImportExistingResources: bool
    DeploymentMode: str
    DeploymentConfig: DeploymentConfigAnswer

class DescribeEventsOutputAnswer:
    OperationEvents: list[OperationEventAnswer]
    NextToken: str

class DescribeGeneratedTemplateOutputAnswer:
    GeneratedTemplateId: str
    GeneratedTemplateName: str
    Resources: list[ResourceDetailAnswer]
    Status: str
    StatusReason: str
    CreationTime: str
    LastUpdatedTime: str
    Progress: TemplateProgressAnswer
    StackId: str
    TemplateConfiguration: TemplateConfigurationAnswer
    TotalWarnings: int

class DescribeOrganizationsAccessOutputAnswer:
    Status: str

class DescribePublisherOutputAnswer:
    PublisherId: str
    PublisherStatus: str
    IdentityProvider: str
    PublisherProfile: str

class DescribeResourceScanOutputAnswer:
    ResourceScanId: str
    Status: str
    StatusReason: str
    StartTime: str
    EndTime: str
    PercentageCompleted: float
    ResourceTypes: list[str]
    ResourcesScanned: int
    ResourcesRead: int
    ScanFilters: list[ScanFilterAnswer]

class DescribeStackDriftDetectionStatusOutputAnswer:
    StackId: str
    StackDriftDetectionId: str
    StackDriftStatus: str
    DetectionStatus: str
    DetectionStatusReason: str
    DriftedStackResourceCount: int
    Timestamp: str

class DescribeStackEventsOutputAnswer:
    StackEvents: list[StackEventAnswer]
    NextToken: str

class DescribeStackInstanceOutputAnswer:
    StackInstance: StackInstanceAnswer

class DescribeStackRefactorOutputAnswer:
    Description: str
    StackRefactorId: str
    StackIds: list[str]
    ExecutionStatus: str
    ExecutionStatusReason: str
    Status: str
    StatusReason: str

class DescribeStackResourceDriftsOutputAnswer:
    StackResourceDrifts: list[StackResourceDriftAnswer]
    NextToken: str

class DescribeStackResourceOutputAnswer:
    StackResourceDetail: StackResourceDetailAnswer

class DescribeStackResourcesOutputAnswer:
    StackResources: list[StackResourceAnswer]

class DescribeStackSetOperationOutputAnswer:
    StackSetOperation: StackSetOperationAnswer

class DescribeStackSetOutputAnswer:
    StackSet: StackSetAnswer

class DescribeStacksOutputAnswer:
    Stacks: list[StackAnswer]
    NextToken: str

class DescribeTypeOutputAnswer:
    Arn: str
    Type: str
    TypeName: str
    DefaultVersionId: str
    IsDefaultVersion: bool
    TypeTestsStatus: str
    TypeTestsStatusDescription: str
    Description: str
    Schema: str
    ProvisioningType: str
    DeprecatedStatus: str
    LoggingConfig: LoggingConfigAnswer
    RequiredActivatedTypes: list[RequiredActivatedTypeAnswer]
    ExecutionRoleArn: str
    Visibility: str
    SourceUrl: str
    DocumentationUrl: str
    LastUpdated: str
    TimeCreated: str
    ConfigurationSchema: str
    PublisherId: str
    OriginalTypeName: str
    OriginalTypeArn: str
    PublicVersionNumber: str
    LatestPublicVersion: str
    IsActivated: bool
    AutoUpdate: bool

class DescribeTypeRegistrationOutputAnswer:
    ProgressStatus: str
    Description: str
    TypeArn: str
    TypeVersionArn: str

class DetectStackDriftOutputAnswer:
    StackDriftDetectionId: str

class DetectStackResourceDriftOutputAnswer:
    StackResourceDrift: StackResourceDriftAnswer

class DetectStackSetDriftOutputAnswer:
    OperationId: str

class EstimateTemplateCostOutputAnswer:
    Url: str

class EventFilterDict(_t.TypedDict, total=False):
    FailedEvents: bool

class ExecuteChangeSetOutputAnswer:
    ...

class ExportAnswer:
    ExportingStackId: str
    Name: str
    Value: str

class GetGeneratedTemplateOutputAnswer:
    Status: str
    TemplateBody: str

class GetHookResultOutputAnswer:
    HookResultId: str
    InvocationPoint: str
    FailureMode: str
    TypeName: str
    OriginalTypeName: str
    TypeVersionId: str
    TypeConfigurationVersionId: str
    TypeArn: str
    Status: str
    HookStatusReason: str
    InvokedAt: str
    Target: HookTargetAnswer
    Annotations: list[AnnotationAnswer]

class GetStackPolicyOutputAnswer:
    StackPolicyBody: str

class GetTemplateOutputAnswer:
    TemplateBody: str
    StagesAvailable: list[str]

class GetTemplateSummaryOutputAnswer:
    Parameters: list[ParameterDeclarationAnswer]
    Description: str
    Capabilities: list[str]
    CapabilitiesReason: str
    ResourceTypes: list[str]
    Version: str
    Metadata: str
    DeclaredTransforms: list[str]
    ResourceIdentifierSummaries: list[ResourceIdentifierSummaryAnswer]
    Warnings: WarningsAnswer

class HookResultSummaryAnswer:
    HookResultId: str
    InvocationPoint: str
    FailureMode: str
    TypeName: str
    TypeVersionId: str
    TypeConfigurationVersionId: str
    Status: str
    HookStatusReason: str
    InvokedAt: str
    TargetType: str
    TargetId: str
    TypeArn: str
    HookExecutionTarget: str

class HookTargetAnswer:
    TargetType: str
    TargetTypeName: str
    TargetId: str
    Action: str

class ImportStacksToStackSetOutputAnswer:
    OperationId: str

class ListChangeSetsOutputAnswer:
    Summaries: list[ChangeSetSummaryAnswer]
    NextToken: str

class ListExportsOutputAnswer:
    Exports: list[ExportAnswer]
    NextToken: str

class ListGeneratedTemplatesOutputAnswer:
    Summaries: list[TemplateSummaryAnswer]
    NextToken: str

class ListHookResultsOutputAnswer:
    TargetType: str
    TargetId: str
    HookResults: list[HookResultSummaryAnswer]
    NextToken: str

class ListImportsOutputAnswer:
    Imports: list[str]
    NextToken: str

class ListResourceScanRelatedResourcesOutputAnswer:
    RelatedResources: list[ScannedResourceAnswer]
    NextToken: str

class ListResourceScanResourcesOutputAnswer:
    Resources: list[ScannedResourceAnswer]
    NextToken: str

class ListResourceScansOutputAnswer:
    ResourceScanSummaries: list[ResourceScanSummaryAnswer]
    NextToken: str

class ListStackInstanceResourceDriftsOutputAnswer:
    Summaries: list[StackInstanceResourceDriftsSummaryAnswer]
    NextToken: str

class ListStackInstancesOutputAnswer:
    Summaries: list[StackInstanceSummaryAnswer]
    NextToken: str

class ListStackRefactorActionsOutputAnswer:
    StackRefactorActions: list[StackRefactorActionAnswer]
    NextToken: str

class ListStackRefactorsOutputAnswer:
    StackRefactorSummaries: list[StackRefactorSummaryAnswer]
    NextToken: str

class ListStackResourcesOutputAnswer:
    StackResourceSummaries: list[StackResourceSummaryAnswer]
    NextToken: str

class ListStackSetAutoDeploymentTargetsOutputAnswer:
    Summaries: list[StackSetAutoDeploymentTargetSummaryAnswer]
    NextToken: str

class ListStackSetOperationResultsOutputAnswer:
    Summaries: list[StackSetOperationResultSummaryAnswer]
    NextToken: str

class ListStackSetOperationsOutputAnswer:
    Summaries: list[StackSetOperationSummaryAnswer]
    NextToken: str

class ListStackSetsOutputAnswer:
    Summaries: list[StackSetSummaryAnswer]
    NextToken: str

class ListStacksOutputAnswer:
    StackSummaries: list[StackSummaryAnswer]
    NextToken: str

class ListTypeRegistrationsOutputAnswer:
    RegistrationTokenList: list[str]
    NextToken: str

class ListTypeVersionsOutputAnswer:
    TypeVersionSummaries: list[TypeVersionSummaryAnswer]
    NextToken: str

class ListTypesOutputAnswer:
    TypeSummaries: list[TypeSummaryAnswer]
    NextToken: str

class LiveResourceDriftAnswer:
    PreviousValue: str
    ActualValue: str
    DriftDetectionTimestamp: str

class LoggingConfigAnswer:
    LogRoleArn: str
    LogGroupName: str

class LoggingConfigDict(_t.TypedDict, total=False):
    LogRoleArn: _t.Required[_Text]
    LogGroupName: _t.Required[_Text]

class ManagedExecutionAnswer:
    Active: bool

class ManagedExecutionDict(_t.TypedDict, total=False):
    Active: bool

class ModuleInfoAnswer:
    TypeHierarchy: str
    LogicalIdHierarchy: str

class OperationEntryAnswer:
    OperationType: str
    OperationId: str

class OperationEventAnswer:
    EventId: str
    StackId: str
    OperationId: str
    OperationType: str
    OperationStatus: str
    EventType: str
    LogicalResourceId: str
    PhysicalResourceId: str
    ResourceType: str
    Timestamp: str
    StartTime: str
    EndTime: str
    ResourceStatus: str
    ResourceStatusReason: str
    ResourceProperties: str
    ClientRequestToken: str
    HookType: str
    HookStatus: str
    HookStatusReason: str
    HookInvocationPoint: str
    HookFailureMode: str
    DetailedStatus: str
    ValidationFailureMode: str
    ValidationName: str
    ValidationStatus: str
    ValidationStatusReason: str
    ValidationPath: str

class OperationResultFilterDict(_t.TypedDict, total=False):
    Name: _t.Literal["OPERATION_RESULT_STATUS"] | _Text
    Values: _Text

class OutputAnswer:
    OutputKey: str
    OutputValue: str
    Description: str
    ExportName: str

class ParameterAnswer:
    ParameterKey: str
    ParameterValue: str
    UsePreviousValue: bool
    ResolvedValue: str

class ParameterConstraintsAnswer:
    AllowedValues: list[str]

class ParameterDeclarationAnswer:
    ParameterKey: str
    DefaultValue: str
    ParameterType: str
    NoEcho: bool
    Description: str
    ParameterConstraints: ParameterConstraintsAnswer

class ParameterDict(_t.TypedDict, total=False):
    ParameterKey: _Text
    ParameterValue: _Text
    UsePreviousValue: bool
    ResolvedValue: _Text

class PhysicalResourceIdContextKeyValuePairAnswer:
    Key: str
    Value: str

class PropertyDifferenceAnswer:
    PropertyPath: str
    ExpectedValue: str
    ActualValue: str
    DifferenceType: str

class PublishTypeOutputAnswer:
    PublicTypeArn: str

class RecordHandlerProgressOutputAnswer:
    ...

class RegisterPublisherOutputAnswer:
    PublisherId: str

class RegisterTypeOutputAnswer:
    RegistrationToken: str

class RequiredActivatedTypeAnswer:
    TypeNameAlias: str
    OriginalTypeName: str
    PublisherId: str
    SupportedMajorVersions: list[int]

class ResourceChangeAnswer:
    PolicyAction: str
    Action: str
    LogicalResourceId: str
    PhysicalResourceId: str
    ResourceType: str
    Replacement: str
    Scope: list[str]
    ResourceDriftStatus: str
    ResourceDriftIgnoredAttributes: list[ResourceDriftIgnoredAttributeAnswer]
    Details: list[ResourceChangeDetailAnswer]
    ChangeSetId: str
    ModuleInfo: ModuleInfoAnswer
    BeforeContext: str
    AfterContext: str
    PreviousDeploymentContext: str

class ResourceChangeDetailAnswer:
    Target: ResourceTargetDefinitionAnswer
    Evaluation: str
    ChangeSource: str
    CausingEntity: str

class ResourceDefinitionDict(_t.TypedDict, total=False):
    ResourceType: _t.Required[_Text]
    LogicalResourceId: _Text
    ResourceIdentifier: _t.Required[_Mapping[str, _Text]]

class ResourceDetailAnswer:
    ResourceType: str
    LogicalResourceId: str
    ResourceIdentifier: _Mapping[str, str]
    ResourceStatus: str
    ResourceStatusReason: str
    Warnings: list[WarningDetailAnswer]

class ResourceDriftIgnoredAttributeAnswer:
    Path: str
    Reason: str

class ResourceIdentifierSummaryAnswer:
    ResourceType: str
    LogicalResourceIds: list[str]
    ResourceIdentifiers: list[str]

class ResourceLocationAnswer:
    StackName: str
    LogicalResourceId: str

class ResourceLocationDict(_t.TypedDict, total=False):
    StackName: _t.Required[_Text]
    LogicalResourceId: _t.Required[_Text]

class ResourceMappingAnswer:
    Source: ResourceLocationAnswer
    Destination: ResourceLocationAnswer

class ResourceMappingDict(_t.TypedDict, total=False):
    Source: _t.Required[ResourceLocationDict]
    Destination: _t.Required[ResourceLocationDict]

class ResourceScanSummaryAnswer:
    ResourceScanId: str
    Status: str
    StatusReason: str
    StartTime: str
    EndTime: str
    PercentageCompleted: float
    ScanType: str

class ResourceTargetDefinitionAnswer:
    Attribute: str
    Name: str
    RequiresRecreation: str
    Path: str
    BeforeValue: str
    AfterValue: str
    BeforeValueFrom: str
    AfterValueFrom: str
    Drift: LiveResourceDriftAnswer
    AttributeChangeType: str

class ResourceToImportDict(_t.TypedDict, total=False):
    ResourceType: _t.Required[_Text]
    LogicalResourceId: _t.Required[_Text]
    ResourceIdentifier: _t.Required[_Mapping[str, _Text]]

class RollbackConfigurationAnswer:
    RollbackTriggers: list[RollbackTriggerAnswer]
    MonitoringTimeInMinutes: int

class RollbackConfigurationDict(_t.TypedDict, total=False):
    RollbackTriggers: _Sequence[RollbackTriggerDict]
    MonitoringTimeInMinutes: int

class RollbackStackOutputAnswer:
    StackId: str
    OperationId: str

class RollbackTriggerAnswer:
    Arn: str
    Type: str

class RollbackTriggerDict(_t.TypedDict, total=False):
    Arn: _t.Required[_Text]
    Type: _t.Required[_Text]

class ScanFilterAnswer:
    Types: list[str]

class ScanFilterDict(_t.TypedDict, total=False):
    Types: _Sequence[_Text]

class ScannedResourceAnswer:
    ResourceType: str
    ResourceIdentifier: _Mapping[str, str]
    ManagedByStack: bool

class ScannedResourceIdentifierDict(_t.TypedDict, total=False):
    ResourceType: _t.Required[_Text]
    ResourceIdentifier: _t.Required[_Mapping[str, _Text]]

class SetTypeConfigurationOutputAnswer:
    ConfigurationArn: str

class SetTypeDefaultVersionOutputAnswer:
    ...

class StackAnswer:
    StackId: str
    StackName: str
    ChangeSetId: str
    Description: str
    Parameters: list[ParameterAnswer]
    CreationTime: str
    DeletionTime: str
    LastUpdatedTime: str
    RollbackConfiguration: RollbackConfigurationAnswer
    StackStatus: str
    StackStatusReason: str
    DisableRollback: bool
    DeploymentConfig: DeploymentConfigAnswer
    NotificationARNs: list[str]
    TimeoutInMinutes: int
    Capabilities: list[str]
    Outputs: list[OutputAnswer]
    RoleARN: str
    Tags: list[TagAnswer]
    EnableTerminationProtection: bool
    ParentId: str
    RootId: str
    DriftInformation: StackDriftInformationAnswer
    RetainExceptOnCreate: bool
    DeletionMode: str
    DetailedStatus: str
    LastOperations: list[OperationEntryAnswer]
    AliasName: str

class StackDefinitionDict(_t.TypedDict, total=False):
    StackName: _Text
    TemplateBody: _Text
    TemplateURL: _Text

class StackDriftInformationAnswer:
    StackDriftStatus: str
    LastCheckTimestamp: str

class StackDriftInformationSummaryAnswer:
    StackDriftStatus: str
    LastCheckTimestamp: str

class StackEventAnswer:
    StackId: str
    EventId: str
    StackName: str
    OperationId: str
    LogicalResourceId: str
    PhysicalResourceId: str
    ResourceType: str
    Timestamp: str
    ResourceStatus: str
    ResourceStatusReason: str
    ResourceProperties: str
    ClientRequestToken: str
    HookType: str
    HookStatus: str
    HookStatusReason: str
    HookInvocationPoint: str
    HookInvocationId: str
    HookFailureMode: str
    DetailedStatus: str

class StackInstanceAnswer:
    StackSetId: str
    Region: str
    Account: str
    StackId: str
    ParameterOverrides: list[ParameterAnswer]
    Status: str
    StackInstanceStatus: StackInstanceComprehensiveStatusAnswer
    StatusReason: str
    OrganizationalUnitId: str
    DriftStatus: str
    LastDriftCheckTimestamp: str
    LastOperationId: str

class StackInstanceComprehensiveStatusAnswer:
    DetailedStatus: str

class StackInstanceFilterDict(_t.TypedDict, total=False):
    Name: _t.Literal["DETAILED_STATUS", "LAST_OPERATION_ID", "DRIFT_STATUS"] | _Text
    Values: _Text

class StackInstanceResourceDriftsSummaryAnswer:
    StackId: str
    LogicalResourceId: str
    PhysicalResourceId: str
    PhysicalResourceIdContext: list[PhysicalResourceIdContextKeyValuePairAnswer]
    ResourceType: str
    PropertyDifferences: list[PropertyDifferenceAnswer]
    StackResourceDriftStatus: str
    Timestamp: str

class StackInstanceSummaryAnswer:
    StackSetId: str
    Region: str
    Account: str
    StackId: str
    Status: str
    StatusReason: str
    StackInstanceStatus: StackInstanceComprehensiveStatusAnswer
    OrganizationalUnitId: str
    DriftStatus: str
    LastDriftCheckTimestamp: str
    LastOperationId: str

class StackRefactorActionAnswer:
    Action: str
    Entity: str
    PhysicalResourceId: str
    ResourceIdentifier: str
    Description: str
    Detection: str
    DetectionReason: str
    TagResources: list[TagAnswer]
    UntagResources: list[str]
    ResourceMapping: ResourceMappingAnswer

class StackRefactorSummaryAnswer:
    StackRefactorId: str
    Description: str
    ExecutionStatus: str
    ExecutionStatusReason: str
    Status: str
    StatusReason: str

class StackResourceAnswer:
    StackName: str
    StackId: str
    LogicalResourceId: str
    PhysicalResourceId: str
    ResourceType: str
    Timestamp: str
    ResourceStatus: str
    ResourceStatusReason: str
    Description: str
    DriftInformation: StackResourceDriftInformationAnswer
    ModuleInfo: ModuleInfoAnswer

class StackResourceDetailAnswer:
    StackName: str
    StackId: str
    LogicalResourceId: str
    PhysicalResourceId: str
    ResourceType: str
    LastUpdatedTimestamp: str
    ResourceStatus: str
    ResourceStatusReason: str
    Description: str
    Metadata: str
    DriftInformation: StackResourceDriftInformationAnswer
    ModuleInfo: ModuleInfoAnswer

class StackResourceDriftAnswer:
    StackId: str
    LogicalResourceId: str
    PhysicalResourceId: str
    PhysicalResourceIdContext: list[PhysicalResourceIdContextKeyValuePairAnswer]
    ResourceType: str
    ExpectedProperties: str
    ActualProperties: str
    PropertyDifferences: list[PropertyDifferenceAnswer]
    StackResourceDriftStatus: str
    Timestamp: str
    ModuleInfo: ModuleInfoAnswer
    DriftStatusReason: str

class StackResourceDriftInformationAnswer:
    StackResourceDriftStatus: str
    LastCheckTimestamp: str

class StackResourceDriftInformationSummaryAnswer:
    StackResourceDriftStatus: str
    LastCheckTimestamp: str

class StackResourceSummaryAnswer:
    LogicalResourceId: str
    PhysicalResourceId: str
    ResourceType: str
    LastUpdatedTimestamp: str
    ResourceStatus: str
    ResourceStatusReason: str
    DriftInformation: StackResourceDriftInformationSummaryAnswer
    ModuleInfo: ModuleInfoAnswer

class StackSetAnswer:
    StackSetName: str
    StackSetId: str
    Description: str
    Status: str
    TemplateBody: str
    Parameters: list[ParameterAnswer]
    Capabilities: list[str]
    Tags: list[TagAnswer]
    StackSetARN: str
    AdministrationRoleARN: str
    ExecutionRoleName: str
    StackSetDriftDetectionDetails: StackSetDriftDetectionDetailsAnswer
    AutoDeployment: AutoDeploymentAnswer
    PermissionModel: str
    OrganizationalUnitIds: list[str]
    ManagedExecution: ManagedExecutionAnswer
    Regions: list[str]

class StackSetAutoDeploymentTargetSummaryAnswer:
    OrganizationalUnitId: str
    Regions: list[str]

class StackSetDriftDetectionDetailsAnswer:
    DriftStatus: str
    DriftDetectionStatus: str
    LastDriftCheckTimestamp: str
    TotalStackInstancesCount: int
    DriftedStackInstancesCount: int
    InSyncStackInstancesCount: int
    InProgressStackInstancesCount: int
    FailedStackInstancesCount: int

class StackSetOperationAnswer:
    OperationId: str
    StackSetId: str
    Action: str
    Status: str
    OperationPreferences: StackSetOperationPreferencesAnswer
    RetainStacks: bool
    AdministrationRoleARN: str
    ExecutionRoleName: str
    CreationTimestamp: str
    EndTimestamp: str
    DeploymentTargets: DeploymentTargetsAnswer
    StackSetDriftDetectionDetails: StackSetDriftDetectionDetailsAnswer
    StatusReason: str
    StatusDetails: StackSetOperationStatusDetailsAnswer

class StackSetOperationPreferencesAnswer:
    RegionConcurrencyType: str
    RegionOrder: list[str]
    FailureToleranceCount: int
    FailureTolerancePercentage: int
    MaxConcurrentCount: int
    MaxConcurrentPercentage: int
    ConcurrencyMode: str

class StackSetOperationPreferencesDict(_t.TypedDict, total=False):
    RegionConcurrencyType: _t.Literal["SEQUENTIAL", "PARALLEL"] | _Text
    RegionOrder: _Sequence[_Text]
    FailureToleranceCount: int
    FailureTolerancePercentage: int
    MaxConcurrentCount: int
    MaxConcurrentPercentage: int
    ConcurrencyMode: _t.Literal["STRICT_FAILURE_TOLERANCE", "SOFT_FAILURE_TOLERANCE"] | _Text

class StackSetOperationResultSummaryAnswer:
    Account: str
    Region: str
    Status: str
    StatusReason: str
    AccountGateResult: AccountGateResultAnswer
    OrganizationalUnitId: str

class StackSetOperationStatusDetailsAnswer:
    FailedStackInstancesCount: int

class StackSetOperationSummaryAnswer:
    OperationId: str
    Action: str
    Status: str
    CreationTimestamp: str
    EndTimestamp: str
    StatusReason: str
    StatusDetails: StackSetOperationStatusDetailsAnswer
    OperationPreferences: StackSetOperationPreferencesAnswer

class StackSetSummaryAnswer:
    StackSetName: str
    StackSetId: str
    Description: str
    Status: str
    AutoDeployment: AutoDeploymentAnswer
    PermissionModel: str
    DriftStatus: str
    LastDriftCheckTimestamp: str
    ManagedExecution: ManagedExecutionAnswer

class StackSummaryAnswer:
    StackId: str
    StackName: str
    TemplateDescription: str
    CreationTime: str
    LastUpdatedTime: str
    DeletionTime: str
    StackStatus: str
    StackStatusReason: str
    ParentId: str
    RootId: str
    DriftInformation: StackDriftInformationSummaryAnswer
    LastOperations: list[OperationEntryAnswer]

class StartResourceScanOutputAnswer:
    ResourceScanId: str

class StopStackSetOperationOutputAnswer:
    ...

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TemplateConfigurationAnswer:
    DeletionPolicy: str
    UpdateReplacePolicy: str

class TemplateConfigurationDict(_t.TypedDict, total=False):
    DeletionPolicy: _t.Literal["DELETE", "RETAIN"] | _Text
    UpdateReplacePolicy: _t.Literal["DELETE", "RETAIN"] | _Text

class TemplateParameterAnswer:
    ParameterKey: str
    DefaultValue: str
    NoEcho: bool
    Description: str

class TemplateProgressAnswer:
    ResourcesSucceeded: int
    ResourcesFailed: int
    ResourcesProcessing: int
    ResourcesPending: int

class TemplateSummaryAnswer:
    GeneratedTemplateId: str
    GeneratedTemplateName: str
    Status: str
    StatusReason: str
    CreationTime: str
    LastUpdatedTime: str
    NumberOfResources: int

class TemplateSummaryConfigDict(_t.TypedDict, total=False):
    TreatUnrecognizedResourceTypesAsWarnings: bool

class TestTypeOutputAnswer:
    TypeVersionArn: str

class TypeConfigurationDetailsAnswer:
    Arn: str
    Alias: str
    Configuration: str
    LastUpdated: str
    TypeArn: str
    TypeName: str
    IsDefaultConfiguration: bool

class TypeConfigurationIdentifierAnswer:
    TypeArn: str
    TypeConfigurationAlias: str
    TypeConfigurationArn: str
    Type: str
    TypeName: str

class TypeConfigurationIdentifierDict(_t.TypedDict, total=False):
    TypeArn: _Text
    TypeConfigurationAlias: _Text
    TypeConfigurationArn: _Text
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text
    TypeName: _Text

class TypeFiltersDict(_t.TypedDict, total=False):
    Category: _t.Literal["REGISTERED", "ACTIVATED", "THIRD_PARTY", "AWS_TYPES"] | _Text
    PublisherId: _Text
    TypeNamePrefix: _Text

class TypeSummaryAnswer:
    Type: str
    TypeName: str
    DefaultVersionId: str
    TypeArn: str
    LastUpdated: str
    Description: str
    PublisherId: str
    OriginalTypeName: str
    PublicVersionNumber: str
    LatestPublicVersion: str
    PublisherIdentity: str
    PublisherName: str
    IsActivated: bool

class TypeVersionSummaryAnswer:
    Type: str
    TypeName: str
    VersionId: str
    IsDefaultVersion: bool
    Arn: str
    TimeCreated: str
    Description: str
    PublicVersionNumber: str

class UpdateGeneratedTemplateOutputAnswer:
    GeneratedTemplateId: str

class UpdateStackInstancesOutputAnswer:
    OperationId: str

class UpdateStackOutputAnswer:
    StackId: str
    OperationId: str

class UpdateStackSetOutputAnswer:
    OperationId: str

class UpdateTerminationProtectionOutputAnswer:
    StackId: str

class ValidateTemplateOutputAnswer:
    Parameters: list[TemplateParameterAnswer]
    Description: str
    Capabilities: list[str]
    CapabilitiesReason: str
    DeclaredTransforms: list[str]

class WarningDetailAnswer:
    Type: str
    Properties: list[WarningPropertyAnswer]

class WarningPropertyAnswer:
    PropertyPath: str
    Required: bool
    Description: str

class WarningsAnswer:
    UnrecognizedResourceTypes: list[str]

def activate_organizations_access(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ActivateOrganizationsAccessOutputAnswer]:
    """Call aws-sdk:cloudformation:activateOrganizationsAccess."""


def activate_type(
    name: str,
    /,
    *,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    PublicTypeArn: _Text = ...,
    PublisherId: _Text = ...,
    TypeName: _Text = ...,
    TypeNameAlias: _Text = ...,
    AutoUpdate: bool = ...,
    LoggingConfig: LoggingConfigDict = ...,
    ExecutionRoleArn: _Text = ...,
    VersionBump: _t.Literal["MAJOR", "MINOR"] | _Text = ...,
    MajorVersion: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ActivateTypeOutputAnswer]:
    """Call aws-sdk:cloudformation:activateType."""


def batch_describe_type_configurations(
    name: str,
    /,
    *,
    TypeConfigurationIdentifiers: _Sequence[TypeConfigurationIdentifierDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDescribeTypeConfigurationsOutputAnswer]:
    """Call aws-sdk:cloudformation:batchDescribeTypeConfigurations."""


def cancel_update_stack(
    name: str,
    /,
    *,
    StackName: _Text,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudformation:cancelUpdateStack."""


def continue_update_rollback(
    name: str,
    /,
    *,
    StackName: _Text,
    RoleARN: _Text = ...,
    ResourcesToSkip: _Sequence[_Text] = ...,
    ClientRequestToken: _Text = ...,
    ForceRollback: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ContinueUpdateRollbackOutputAnswer]:
    """Call aws-sdk:cloudformation:continueUpdateRollback."""


def create_change_set(
    name: str,
    /,
    *,
    StackName: _Text,
    ChangeSetName: _Text,
    TemplateBody: _Text = ...,
    TemplateURL: _Text = ...,
    UsePreviousTemplate: bool = ...,
    Parameters: _Sequence[ParameterDict] = ...,
    Capabilities: _Sequence[_t.Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] | _Text] = ...,
    ResourceTypes: _Sequence[_Text] = ...,
    RoleARN: _Text = ...,
    RollbackConfiguration: RollbackConfigurationDict = ...,
    NotificationARNs: _Sequence[_Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    ClientToken: _Text = ...,
    Description: _Text = ...,
    ChangeSetType: _t.Literal["CREATE", "UPDATE", "IMPORT"] | _Text = ...,
    ResourcesToImport: _Sequence[ResourceToImportDict] = ...,
    IncludeNestedStacks: bool = ...,
    OnStackFailure: _t.Literal["DO_NOTHING", "ROLLBACK", "DELETE"] | _Text = ...,
    ImportExistingResources: bool = ...,
    DeploymentMode: _t.Literal["REVERT_DRIFT"] | _Text = ...,
    DeploymentConfig: DeploymentConfigDict = ...,
    DisableValidation: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateChangeSetOutputAnswer]:
    """Call aws-sdk:cloudformation:createChangeSet."""


def create_generated_template(
    name: str,
    /,
    *,
    GeneratedTemplateName: _Text,
    Resources: _Sequence[ResourceDefinitionDict] = ...,
    StackName: _Text = ...,
    TemplateConfiguration: TemplateConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateGeneratedTemplateOutputAnswer]:
    """Call aws-sdk:cloudformation:createGeneratedTemplate."""


def create_stack(
    name: str,
    /,
    *,
    StackName: _Text,
    TemplateBody: _Text = ...,
    TemplateURL: _Text = ...,
    Parameters: _Sequence[ParameterDict] = ...,
    DisableRollback: bool = ...,
    RollbackConfiguration: RollbackConfigurationDict = ...,
    TimeoutInMinutes: int = ...,
    NotificationARNs: _Sequence[_Text] = ...,
    Capabilities: _Sequence[_t.Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] | _Text] = ...,
    ResourceTypes: _Sequence[_Text] = ...,
    RoleARN: _Text = ...,
    OnFailure: _t.Literal["DO_NOTHING", "ROLLBACK", "DELETE"] | _Text = ...,
    StackPolicyBody: _Text = ...,
    StackPolicyURL: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    ClientRequestToken: _Text = ...,
    EnableTerminationProtection: bool = ...,
    RetainExceptOnCreate: bool = ...,
    DeploymentConfig: DeploymentConfigDict = ...,
    DisableValidation: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateStackOutputAnswer]:
    """Call aws-sdk:cloudformation:createStack."""


def create_stack_instances(
    name: str,
    /,
    *,
    StackSetName: _Text,
    Regions: _Sequence[_Text],
    Accounts: _Sequence[_Text] = ...,
    DeploymentTargets: DeploymentTargetsDict = ...,
    ParameterOverrides: _Sequence[ParameterDict] = ...,
    OperationPreferences: StackSetOperationPreferencesDict = ...,
    OperationId: _Text = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateStackInstancesOutputAnswer]:
    """Call aws-sdk:cloudformation:createStackInstances."""


def create_stack_refactor(
    name: str,
    /,
    *,
    StackDefinitions: _Sequence[StackDefinitionDict],
    Description: _Text = ...,
    EnableStackCreation: bool = ...,
    ResourceMappings: _Sequence[ResourceMappingDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateStackRefactorOutputAnswer]:
    """Call aws-sdk:cloudformation:createStackRefactor."""


def create_stack_set(
    name: str,
    /,
    *,
    StackSetName: _Text,
    Description: _Text = ...,
    TemplateBody: _Text = ...,
    TemplateURL: _Text = ...,
    StackId: _Text = ...,
    Parameters: _Sequence[ParameterDict] = ...,
    Capabilities: _Sequence[_t.Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] | _Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    AdministrationRoleARN: _Text = ...,
    ExecutionRoleName: _Text = ...,
    PermissionModel: _t.Literal["SERVICE_MANAGED", "SELF_MANAGED"] | _Text = ...,
    AutoDeployment: AutoDeploymentDict = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    ClientRequestToken: _Text = ...,
    ManagedExecution: ManagedExecutionDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateStackSetOutputAnswer]:
    """Call aws-sdk:cloudformation:createStackSet."""


def deactivate_organizations_access(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeactivateOrganizationsAccessOutputAnswer]:
    """Call aws-sdk:cloudformation:deactivateOrganizationsAccess."""


def deactivate_type(
    name: str,
    /,
    *,
    TypeName: _Text = ...,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    Arn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeactivateTypeOutputAnswer]:
    """Call aws-sdk:cloudformation:deactivateType."""


def delete_change_set(
    name: str,
    /,
    *,
    ChangeSetName: _Text,
    StackName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteChangeSetOutputAnswer]:
    """Call aws-sdk:cloudformation:deleteChangeSet."""


def delete_generated_template(
    name: str,
    /,
    *,
    GeneratedTemplateName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudformation:deleteGeneratedTemplate."""


def delete_stack(
    name: str,
    /,
    *,
    StackName: _Text,
    RetainResources: _Sequence[_Text] = ...,
    RoleARN: _Text = ...,
    ClientRequestToken: _Text = ...,
    DeletionMode: _t.Literal["STANDARD", "FORCE_DELETE_STACK"] | _Text = ...,
    DeploymentConfig: DeploymentConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudformation:deleteStack."""


def delete_stack_instances(
    name: str,
    /,
    *,
    StackSetName: _Text,
    Regions: _Sequence[_Text],
    RetainStacks: bool,
    Accounts: _Sequence[_Text] = ...,
    DeploymentTargets: DeploymentTargetsDict = ...,
    OperationPreferences: StackSetOperationPreferencesDict = ...,
    OperationId: _Text = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteStackInstancesOutputAnswer]:
    """Call aws-sdk:cloudformation:deleteStackInstances."""


def delete_stack_set(
    name: str,
    /,
    *,
    StackSetName: _Text,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteStackSetOutputAnswer]:
    """Call aws-sdk:cloudformation:deleteStackSet."""


def deregister_type(
    name: str,
    /,
    *,
    Arn: _Text = ...,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    TypeName: _Text = ...,
    VersionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterTypeOutputAnswer]:
    """Call aws-sdk:cloudformation:deregisterType."""


def describe_account_limits(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAccountLimitsOutputAnswer]:
    """Call aws-sdk:cloudformation:describeAccountLimits."""


def describe_change_set(
    name: str,
    /,
    *,
    ChangeSetName: _Text,
    StackName: _Text = ...,
    NextToken: _Text = ...,
    IncludePropertyValues: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeChangeSetOutputAnswer]:
    """Call aws-sdk:cloudformation:describeChangeSet."""


def describe_change_set_hooks(
    name: str,
    /,
    *,
    ChangeSetName: _Text,
    StackName: _Text = ...,
    NextToken: _Text = ...,
    LogicalResourceId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeChangeSetHooksOutputAnswer]:
    """Call aws-sdk:cloudformation:describeChangeSetHooks."""


def describe_events(
    name: str,
    /,
    *,
    StackName: _Text = ...,
    ChangeSetName: _Text = ...,
    OperationId: _Text = ...,
    Filters: EventFilterDict = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEventsOutputAnswer]:
    """Call aws-sdk:cloudformation:describeEvents."""


def describe_generated_template(
    name: str,
    /,
    *,
    GeneratedTemplateName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeGeneratedTemplateOutputAnswer]:
    """Call aws-sdk:cloudformation:describeGeneratedTemplate."""


def describe_organizations_access(
    name: str,
    /,
    *,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeOrganizationsAccessOutputAnswer]:
    """Call aws-sdk:cloudformation:describeOrganizationsAccess."""


def describe_publisher(
    name: str,
    /,
    *,
    PublisherId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribePublisherOutputAnswer]:
    """Call aws-sdk:cloudformation:describePublisher."""


def describe_resource_scan(
    name: str,
    /,
    *,
    ResourceScanId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeResourceScanOutputAnswer]:
    """Call aws-sdk:cloudformation:describeResourceScan."""


def describe_stack_drift_detection_status(
    name: str,
    /,
    *,
    StackDriftDetectionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStackDriftDetectionStatusOutputAnswer]:
    """Call aws-sdk:cloudformation:describeStackDriftDetectionStatus."""


def describe_stack_events(
    name: str,
    /,
    *,
    StackName: _Text,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStackEventsOutputAnswer]:
    """Call aws-sdk:cloudformation:describeStackEvents."""


def describe_stack_instance(
    name: str,
    /,
    *,
    StackSetName: _Text,
    StackInstanceAccount: _Text,
    StackInstanceRegion: _Text,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStackInstanceOutputAnswer]:
    """Call aws-sdk:cloudformation:describeStackInstance."""


def describe_stack_refactor(
    name: str,
    /,
    *,
    StackRefactorId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStackRefactorOutputAnswer]:
    """Call aws-sdk:cloudformation:describeStackRefactor."""


def describe_stack_resource(
    name: str,
    /,
    *,
    StackName: _Text,
    LogicalResourceId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStackResourceOutputAnswer]:
    """Call aws-sdk:cloudformation:describeStackResource."""


def describe_stack_resource_drifts(
    name: str,
    /,
    *,
    StackName: _Text,
    StackResourceDriftStatusFilters: _Sequence[_t.Literal["IN_SYNC", "MODIFIED", "DELETED", "NOT_CHECKED", "UNKNOWN", "UNSUPPORTED"] | _Text] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStackResourceDriftsOutputAnswer]:
    """Call aws-sdk:cloudformation:describeStackResourceDrifts."""


def describe_stack_resources(
    name: str,
    /,
    *,
    StackName: _Text = ...,
    LogicalResourceId: _Text = ...,
    PhysicalResourceId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStackResourcesOutputAnswer]:
    """Call aws-sdk:cloudformation:describeStackResources."""


def describe_stack_set(
    name: str,
    /,
    *,
    StackSetName: _Text,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStackSetOutputAnswer]:
    """Call aws-sdk:cloudformation:describeStackSet."""


def describe_stack_set_operation(
    name: str,
    /,
    *,
    StackSetName: _Text,
    OperationId: _Text,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStackSetOperationOutputAnswer]:
    """Call aws-sdk:cloudformation:describeStackSetOperation."""


def describe_stacks(
    name: str,
    /,
    *,
    StackName: _Text = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStacksOutputAnswer]:
    """Call aws-sdk:cloudformation:describeStacks."""


def describe_type(
    name: str,
    /,
    *,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    TypeName: _Text = ...,
    Arn: _Text = ...,
    VersionId: _Text = ...,
    PublisherId: _Text = ...,
    PublicVersionNumber: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTypeOutputAnswer]:
    """Call aws-sdk:cloudformation:describeType."""


def describe_type_registration(
    name: str,
    /,
    *,
    RegistrationToken: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTypeRegistrationOutputAnswer]:
    """Call aws-sdk:cloudformation:describeTypeRegistration."""


def detect_stack_drift(
    name: str,
    /,
    *,
    StackName: _Text,
    LogicalResourceIds: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectStackDriftOutputAnswer]:
    """Call aws-sdk:cloudformation:detectStackDrift."""


def detect_stack_resource_drift(
    name: str,
    /,
    *,
    StackName: _Text,
    LogicalResourceId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectStackResourceDriftOutputAnswer]:
    """Call aws-sdk:cloudformation:detectStackResourceDrift."""


def detect_stack_set_drift(
    name: str,
    /,
    *,
    StackSetName: _Text,
    OperationPreferences: StackSetOperationPreferencesDict = ...,
    OperationId: _Text = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectStackSetDriftOutputAnswer]:
    """Call aws-sdk:cloudformation:detectStackSetDrift."""


def estimate_template_cost(
    name: str,
    /,
    *,
    TemplateBody: _Text = ...,
    TemplateURL: _Text = ...,
    Parameters: _Sequence[ParameterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EstimateTemplateCostOutputAnswer]:
    """Call aws-sdk:cloudformation:estimateTemplateCost."""


def execute_change_set(
    name: str,
    /,
    *,
    ChangeSetName: _Text,
    StackName: _Text = ...,
    ClientRequestToken: _Text = ...,
    DisableRollback: bool = ...,
    RetainExceptOnCreate: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExecuteChangeSetOutputAnswer]:
    """Call aws-sdk:cloudformation:executeChangeSet."""


def execute_stack_refactor(
    name: str,
    /,
    *,
    StackRefactorId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudformation:executeStackRefactor."""


def get_generated_template(
    name: str,
    /,
    *,
    GeneratedTemplateName: _Text,
    Format: _t.Literal["JSON", "YAML"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetGeneratedTemplateOutputAnswer]:
    """Call aws-sdk:cloudformation:getGeneratedTemplate."""


def get_hook_result(
    name: str,
    /,
    *,
    HookResultId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetHookResultOutputAnswer]:
    """Call aws-sdk:cloudformation:getHookResult."""


def get_stack_policy(
    name: str,
    /,
    *,
    StackName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetStackPolicyOutputAnswer]:
    """Call aws-sdk:cloudformation:getStackPolicy."""


def get_template(
    name: str,
    /,
    *,
    StackName: _Text = ...,
    ChangeSetName: _Text = ...,
    TemplateStage: _t.Literal["Original", "Processed"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTemplateOutputAnswer]:
    """Call aws-sdk:cloudformation:getTemplate."""


def get_template_summary(
    name: str,
    /,
    *,
    TemplateBody: _Text = ...,
    TemplateURL: _Text = ...,
    StackName: _Text = ...,
    StackSetName: _Text = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    TemplateSummaryConfig: TemplateSummaryConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTemplateSummaryOutputAnswer]:
    """Call aws-sdk:cloudformation:getTemplateSummary."""


def import_stacks_to_stack_set(
    name: str,
    /,
    *,
    StackSetName: _Text,
    StackIds: _Sequence[_Text] = ...,
    StackIdsUrl: _Text = ...,
    OrganizationalUnitIds: _Sequence[_Text] = ...,
    OperationPreferences: StackSetOperationPreferencesDict = ...,
    OperationId: _Text = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ImportStacksToStackSetOutputAnswer]:
    """Call aws-sdk:cloudformation:importStacksToStackSet."""


def list_change_sets(
    name: str,
    /,
    *,
    StackName: _Text,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListChangeSetsOutputAnswer]:
    """Call aws-sdk:cloudformation:listChangeSets."""


def list_exports(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListExportsOutputAnswer]:
    """Call aws-sdk:cloudformation:listExports."""


def list_generated_templates(
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
) -> _Task[ListGeneratedTemplatesOutputAnswer]:
    """Call aws-sdk:cloudformation:listGeneratedTemplates."""


def list_hook_results(
    name: str,
    /,
    *,
    TargetType: _t.Literal["CHANGE_SET", "STACK", "RESOURCE", "CLOUD_CONTROL"] | _Text = ...,
    TargetId: _Text = ...,
    TypeArn: _Text = ...,
    Status: _t.Literal["HOOK_IN_PROGRESS", "HOOK_COMPLETE_SUCCEEDED", "HOOK_COMPLETE_FAILED", "HOOK_FAILED"] | _Text = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListHookResultsOutputAnswer]:
    """Call aws-sdk:cloudformation:listHookResults."""


def list_imports(
    name: str,
    /,
    *,
    ExportName: _Text,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListImportsOutputAnswer]:
    """Call aws-sdk:cloudformation:listImports."""


def list_resource_scan_related_resources(
    name: str,
    /,
    *,
    ResourceScanId: _Text,
    Resources: _Sequence[ScannedResourceIdentifierDict],
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListResourceScanRelatedResourcesOutputAnswer]:
    """Call aws-sdk:cloudformation:listResourceScanRelatedResources."""


def list_resource_scan_resources(
    name: str,
    /,
    *,
    ResourceScanId: _Text,
    ResourceIdentifier: _Text = ...,
    ResourceTypePrefix: _Text = ...,
    TagKey: _Text = ...,
    TagValue: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListResourceScanResourcesOutputAnswer]:
    """Call aws-sdk:cloudformation:listResourceScanResources."""


def list_resource_scans(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    ScanTypeFilter: _t.Literal["FULL", "PARTIAL"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListResourceScansOutputAnswer]:
    """Call aws-sdk:cloudformation:listResourceScans."""


def list_stack_instance_resource_drifts(
    name: str,
    /,
    *,
    StackSetName: _Text,
    StackInstanceAccount: _Text,
    StackInstanceRegion: _Text,
    OperationId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    StackInstanceResourceDriftStatuses: _Sequence[_t.Literal["IN_SYNC", "MODIFIED", "DELETED", "NOT_CHECKED", "UNKNOWN", "UNSUPPORTED"] | _Text] = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStackInstanceResourceDriftsOutputAnswer]:
    """Call aws-sdk:cloudformation:listStackInstanceResourceDrifts."""


def list_stack_instances(
    name: str,
    /,
    *,
    StackSetName: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Filters: _Sequence[StackInstanceFilterDict] = ...,
    StackInstanceAccount: _Text = ...,
    StackInstanceRegion: _Text = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStackInstancesOutputAnswer]:
    """Call aws-sdk:cloudformation:listStackInstances."""


def list_stack_refactor_actions(
    name: str,
    /,
    *,
    StackRefactorId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStackRefactorActionsOutputAnswer]:
    """Call aws-sdk:cloudformation:listStackRefactorActions."""


def list_stack_refactors(
    name: str,
    /,
    *,
    ExecutionStatusFilter: _Sequence[_t.Literal["UNAVAILABLE", "AVAILABLE", "OBSOLETE", "EXECUTE_IN_PROGRESS", "EXECUTE_COMPLETE", "EXECUTE_FAILED", "ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE", "ROLLBACK_FAILED"] | _Text] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStackRefactorsOutputAnswer]:
    """Call aws-sdk:cloudformation:listStackRefactors."""


def list_stack_resources(
    name: str,
    /,
    *,
    StackName: _Text,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStackResourcesOutputAnswer]:
    """Call aws-sdk:cloudformation:listStackResources."""


def list_stack_set_auto_deployment_targets(
    name: str,
    /,
    *,
    StackSetName: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStackSetAutoDeploymentTargetsOutputAnswer]:
    """Call aws-sdk:cloudformation:listStackSetAutoDeploymentTargets."""


def list_stack_set_operation_results(
    name: str,
    /,
    *,
    StackSetName: _Text,
    OperationId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    Filters: _Sequence[OperationResultFilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStackSetOperationResultsOutputAnswer]:
    """Call aws-sdk:cloudformation:listStackSetOperationResults."""


def list_stack_set_operations(
    name: str,
    /,
    *,
    StackSetName: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStackSetOperationsOutputAnswer]:
    """Call aws-sdk:cloudformation:listStackSetOperations."""


def list_stack_sets(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Status: _t.Literal["ACTIVE", "DELETED"] | _Text = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStackSetsOutputAnswer]:
    """Call aws-sdk:cloudformation:listStackSets."""


def list_stacks(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    StackStatusFilter: _Sequence[_t.Literal["CREATE_IN_PROGRESS", "CREATE_FAILED", "CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE", "REVIEW_IN_PROGRESS", "IMPORT_IN_PROGRESS", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_IN_PROGRESS", "IMPORT_ROLLBACK_FAILED", "IMPORT_ROLLBACK_COMPLETE"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStacksOutputAnswer]:
    """Call aws-sdk:cloudformation:listStacks."""


def list_type_registrations(
    name: str,
    /,
    *,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    TypeName: _Text = ...,
    TypeArn: _Text = ...,
    RegistrationStatusFilter: _t.Literal["COMPLETE", "IN_PROGRESS", "FAILED"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTypeRegistrationsOutputAnswer]:
    """Call aws-sdk:cloudformation:listTypeRegistrations."""


def list_type_versions(
    name: str,
    /,
    *,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    TypeName: _Text = ...,
    Arn: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    DeprecatedStatus: _t.Literal["LIVE", "DEPRECATED"] | _Text = ...,
    PublisherId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTypeVersionsOutputAnswer]:
    """Call aws-sdk:cloudformation:listTypeVersions."""


def list_types(
    name: str,
    /,
    *,
    Visibility: _t.Literal["PUBLIC", "PRIVATE"] | _Text = ...,
    ProvisioningType: _t.Literal["NON_PROVISIONABLE", "IMMUTABLE", "FULLY_MUTABLE"] | _Text = ...,
    DeprecatedStatus: _t.Literal["LIVE", "DEPRECATED"] | _Text = ...,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    Filters: TypeFiltersDict = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTypesOutputAnswer]:
    """Call aws-sdk:cloudformation:listTypes."""


def publish_type(
    name: str,
    /,
    *,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    Arn: _Text = ...,
    TypeName: _Text = ...,
    PublicVersionNumber: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PublishTypeOutputAnswer]:
    """Call aws-sdk:cloudformation:publishType."""


def record_handler_progress(
    name: str,
    /,
    *,
    BearerToken: _Text,
    OperationStatus: _t.Literal["PENDING", "IN_PROGRESS", "SUCCESS", "FAILED"] | _Text,
    CurrentOperationStatus: _t.Literal["PENDING", "IN_PROGRESS", "SUCCESS", "FAILED"] | _Text = ...,
    StatusMessage: _Text = ...,
    ErrorCode: _t.Literal["NotUpdatable", "InvalidRequest", "AccessDenied", "InvalidCredentials", "AlreadyExists", "NotFound", "ResourceConflict", "Throttling", "ServiceLimitExceeded", "NotStabilized", "GeneralServiceException", "ServiceInternalError", "NetworkFailure", "InternalFailure", "InvalidTypeConfiguration", "HandlerInternalFailure", "NonCompliant", "Unknown", "UnsupportedTarget"] | _Text = ...,
    ResourceModel: _Text = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RecordHandlerProgressOutputAnswer]:
    """Call aws-sdk:cloudformation:recordHandlerProgress."""


def register_publisher(
    name: str,
    /,
    *,
    AcceptTermsAndConditions: bool = ...,
    ConnectionArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterPublisherOutputAnswer]:
    """Call aws-sdk:cloudformation:registerPublisher."""


def register_type(
    name: str,
    /,
    *,
    TypeName: _Text,
    SchemaHandlerPackage: _Text,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    LoggingConfig: LoggingConfigDict = ...,
    ExecutionRoleArn: _Text = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterTypeOutputAnswer]:
    """Call aws-sdk:cloudformation:registerType."""


def remove_alias(
    name: str,
    /,
    *,
    AliasName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudformation:removeAlias."""


def rollback_stack(
    name: str,
    /,
    *,
    StackName: _Text,
    RoleARN: _Text = ...,
    ClientRequestToken: _Text = ...,
    RetainExceptOnCreate: bool = ...,
    DeploymentConfig: DeploymentConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RollbackStackOutputAnswer]:
    """Call aws-sdk:cloudformation:rollbackStack."""


def set_alias(
    name: str,
    /,
    *,
    StackName: _Text,
    AliasName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudformation:setAlias."""


def set_stack_policy(
    name: str,
    /,
    *,
    StackName: _Text,
    StackPolicyBody: _Text = ...,
    StackPolicyURL: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudformation:setStackPolicy."""


def set_type_configuration(
    name: str,
    /,
    *,
    Configuration: _Text,
    TypeArn: _Text = ...,
    ConfigurationAlias: _Text = ...,
    TypeName: _Text = ...,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SetTypeConfigurationOutputAnswer]:
    """Call aws-sdk:cloudformation:setTypeConfiguration."""


def set_type_default_version(
    name: str,
    /,
    *,
    Arn: _Text = ...,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    TypeName: _Text = ...,
    VersionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SetTypeDefaultVersionOutputAnswer]:
    """Call aws-sdk:cloudformation:setTypeDefaultVersion."""


def signal_resource(
    name: str,
    /,
    *,
    StackName: _Text,
    LogicalResourceId: _Text,
    UniqueId: _Text,
    Status: _t.Literal["SUCCESS", "FAILURE"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudformation:signalResource."""


def start_resource_scan(
    name: str,
    /,
    *,
    ClientRequestToken: _Text = ...,
    ScanFilters: _Sequence[ScanFilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartResourceScanOutputAnswer]:
    """Call aws-sdk:cloudformation:startResourceScan."""


def stop_stack_set_operation(
    name: str,
    /,
    *,
    StackSetName: _Text,
    OperationId: _Text,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopStackSetOperationOutputAnswer]:
    """Call aws-sdk:cloudformation:stopStackSetOperation."""


def test_type(
    name: str,
    /,
    *,
    Arn: _Text = ...,
    Type: _t.Literal["RESOURCE", "MODULE", "HOOK"] | _Text = ...,
    TypeName: _Text = ...,
    VersionId: _Text = ...,
    LogDeliveryBucket: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TestTypeOutputAnswer]:
    """Call aws-sdk:cloudformation:testType."""


def update_generated_template(
    name: str,
    /,
    *,
    GeneratedTemplateName: _Text,
    NewGeneratedTemplateName: _Text = ...,
    AddResources: _Sequence[ResourceDefinitionDict] = ...,
    RemoveResources: _Sequence[_Text] = ...,
    RefreshAllResources: bool = ...,
    TemplateConfiguration: TemplateConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateGeneratedTemplateOutputAnswer]:
    """Call aws-sdk:cloudformation:updateGeneratedTemplate."""


def update_stack(
    name: str,
    /,
    *,
    StackName: _Text,
    TemplateBody: _Text = ...,
    TemplateURL: _Text = ...,
    UsePreviousTemplate: bool = ...,
    StackPolicyDuringUpdateBody: _Text = ...,
    StackPolicyDuringUpdateURL: _Text = ...,
    Parameters: _Sequence[ParameterDict] = ...,
    Capabilities: _Sequence[_t.Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] | _Text] = ...,
    ResourceTypes: _Sequence[_Text] = ...,
    RoleARN: _Text = ...,
    RollbackConfiguration: RollbackConfigurationDict = ...,
    StackPolicyBody: _Text = ...,
    StackPolicyURL: _Text = ...,
    NotificationARNs: _Sequence[_Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    DisableRollback: bool = ...,
    ClientRequestToken: _Text = ...,
    RetainExceptOnCreate: bool = ...,
    DeploymentConfig: DeploymentConfigDict = ...,
    DisableValidation: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateStackOutputAnswer]:
    """Call aws-sdk:cloudformation:updateStack."""


def update_stack_instances(
    name: str,
    /,
    *,
    StackSetName: _Text,
    Regions: _Sequence[_Text],
    Accounts: _Sequence[_Text] = ...,
    DeploymentTargets: DeploymentTargetsDict = ...,
    ParameterOverrides: _Sequence[ParameterDict] = ...,
    OperationPreferences: StackSetOperationPreferencesDict = ...,
    OperationId: _Text = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateStackInstancesOutputAnswer]:
    """Call aws-sdk:cloudformation:updateStackInstances."""


def update_stack_set(
    name: str,
    /,
    *,
    StackSetName: _Text,
    Description: _Text = ...,
    TemplateBody: _Text = ...,
    TemplateURL: _Text = ...,
    UsePreviousTemplate: bool = ...,
    Parameters: _Sequence[ParameterDict] = ...,
    Capabilities: _Sequence[_t.Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] | _Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    OperationPreferences: StackSetOperationPreferencesDict = ...,
    AdministrationRoleARN: _Text = ...,
    ExecutionRoleName: _Text = ...,
    DeploymentTargets: DeploymentTargetsDict = ...,
    PermissionModel: _t.Literal["SERVICE_MANAGED", "SELF_MANAGED"] | _Text = ...,
    AutoDeployment: AutoDeploymentDict = ...,
    OperationId: _Text = ...,
    Accounts: _Sequence[_Text] = ...,
    Regions: _Sequence[_Text] = ...,
    CallAs: _t.Literal["SELF", "DELEGATED_ADMIN"] | _Text = ...,
    ManagedExecution: ManagedExecutionDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateStackSetOutputAnswer]:
    """Call aws-sdk:cloudformation:updateStackSet."""


def update_termination_protection(
    name: str,
    /,
    *,
    EnableTerminationProtection: bool,
    StackName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateTerminationProtectionOutputAnswer]:
    """Call aws-sdk:cloudformation:updateTerminationProtection."""


def validate_template(
    name: str,
    /,
    *,
    TemplateBody: _Text = ...,
    TemplateURL: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ValidateTemplateOutputAnswer]:
    """Call aws-sdk:cloudformation:validateTemplate."""
