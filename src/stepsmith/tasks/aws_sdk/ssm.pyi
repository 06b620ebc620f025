# ruff: noqa
# fmt: off
"""Operations of aws-sdk:ssm."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AccountSharingInfoAnswer:
    AccountId: str
    SharedDocumentVersion: str

class ActivationAnswer:
    ActivationId: str
    Description: str
    DefaultInstanceName: str
    IamRole: str
    RegistrationLimit: int
    RegistrationsCount: int
    ExpirationDate: str
    Expired: bool
    CreatedDate: str
    Tags: list[TagAnswer]

class AddTagsToResourceResultAnswer:
    ...

class AlarmAnswer:
    Name: str

class AlarmConfigurationAnswer:
    IgnorePollAlarmFailure: bool
    Alarms: list[AlarmAnswer]

class AlarmConfigurationDict(_t.TypedDict, total=False):
    IgnorePollAlarmFailure: bool
    Alarms: _t.Required[_Sequence[AlarmDict]]

class AlarmDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]

class AlarmStateInformationAnswer:
    Name: str
    State: str

class AssociateOpsItemRelatedItemResponseAnswer:
    AssociationId: str

class AssociationAnswer:
    Name: str
    InstanceId: str
    AssociationId: str
    AssociationVersion: str
    DocumentVersion: str
    Targets: list[TargetAnswer]
    LastExecutionDate: str
    Overview: AssociationOverviewAnswer
    ScheduleExpression: str
    AssociationName: str
    ScheduleOffset: int
    Duration: int
    TargetMaps: list[_Mapping[str, list[str]]]

class AssociationDescriptionAnswer:
    Name: str
    InstanceId: str
    AssociationVersion: str
    Date: str
    LastUpdateAssociationDate: str
    Status: AssociationStatusAnswer
    Overview: AssociationOverviewAnswer
    DocumentVersion: str
    AutomationTargetParameterName: str
    Parameters: _Mapping[str, list[str]]
    AssociationId: str
    Targets: list[TargetAnswer]
    ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocationAnswer
    LastExecutionDate: str
    LastSuccessfulExecutionDate: str
    AssociationName: str
    MaxErrors: str
    MaxConcurrency: str
    ComplianceSeverity: str
    SyncCompliance: str
    ApplyOnlyAtCronInterval: bool
    CalendarNames: list[str]
    TargetLocations: list[TargetLocationAnswer]
    ScheduleOffset: int
    Duration: int
    TargetMaps: list[_Mapping[str, list[str]]]
    AlarmConfiguration: AlarmConfigurationAnswer
    TriggeredAlarms: list[AlarmStateInformationAnswer]
    AssociationDispatchAssumeRole: str

class AssociationExecutionAnswer:
    AssociationId: str
    AssociationVersion: str
    ExecutionId: str
    Status: str
    DetailedStatus: str
    CreatedTime: str
    LastExecutionDate: str
    ResourceCountByStatus: str
    AlarmConfiguration: AlarmConfigurationAnswer
    TriggeredAlarms: list[AlarmStateInformationAnswer]

class AssociationExecutionFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["ExecutionId", "Status", "CreatedTime"] | _Text]
    Value: _t.Required[_Text]
    Type: _t.Required[_t.Literal["EQUAL", "LESS_THAN", "GREATER_THAN"] | _Text]

class AssociationExecutionTargetAnswer:
    AssociationId: str
    AssociationVersion: str
    ExecutionId: str
    ResourceId: str
    ResourceType: str
    Status: str
    DetailedStatus: str
    LastExecutionDate: str
    OutputSource: OutputSourceAnswer

class AssociationExecutionTargetsFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["Status", "ResourceId", "ResourceType"] | _Text]
    Value: _t.Required[_Text]

class AssociationFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["InstanceId", "Name", "AssociationId", "AssociationStatusName", "LastExecutedBefore", "LastExecutedAfter", "AssociationName", "ResourceGroupName", "CloudConnectorId"] | _Text]
    Value: _t.Required[_Text]

class AssociationOverviewAnswer:
    Status: str
    DetailedStatus: str
    AssociationStatusAggregatedCount: _Mapping[str, int]

class AssociationStatusAnswer:
    Date: str
    Name: str
    Message: str
    AdditionalInfo: str

class AssociationStatusDict(_t.TypedDict, total=False):
    Date: _t.Required[_Text | float]
    Name: _t.Required[_t.Literal["Pending", "Success", "Failed"] | _Text]
    Message: _t.Required[object]
    AdditionalInfo: _Text

class AssociationVersionInfoAnswer:
    AssociationId: str
    AssociationVersion: str
    CreatedDate: str
    Name: str
    DocumentVersion: str
    Parameters: _Mapping[str, list[str]]
    Targets: list[TargetAnswer]
    ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocationAnswer
    AssociationName: str
    MaxErrors: str
    MaxConcurrency: str
    ComplianceSeverity: str
    SyncCompliance: str
    ApplyOnlyAtCronInterval: bool
    CalendarNames: list[str]
    TargetLocations: list[TargetLocationAnswer]
    ScheduleOffset: int
    Duration: int
    TargetMaps: list[_Mapping[str, list[str]]]
    AssociationDispatchAssumeRole: str

class AttachmentContentAnswer:
    Name: str
    Size: int
    Hash: str
    HashType: str
    Url: str

class AttachmentInformationAnswer:
    Name: str

class AttachmentsSourceDict(_t.TypedDict, total=False):
    Key: _t.Literal["SourceUrl", "S3FileUrl", "AttachmentReference"] | _Text
    Values: _Sequence[_Text]
    Name: _Text

class AutomationExecutionAnswer:
    AutomationExecutionId: str
    DocumentName: str
    DocumentVersion: str
    ExecutionStartTime: str
    ExecutionEndTime: str
    AutomationExecutionStatus: str
    StepExecutions: list[StepExecutionAnswer]
    StepExecutionsTruncated: bool
    Parameters: _Mapping[str, list[str]]
    Outputs: _Mapping[str, list[str]]
    FailureMessage: str
    WarningMessage: str
    Mode: str
    ParentAutomationExecutionId: str
    ExecutedBy: str
    CurrentStepName: str
    CurrentAction: str
    TargetParameterName: str
    Targets: list[TargetAnswer]
    TargetMaps: list[_Mapping[str, list[str]]]
    ResolvedTargets: ResolvedTargetsAnswer
    MaxConcurrency: str
    MaxErrors: str
    Target: str
    TargetLocations: list[TargetLocationAnswer]
    ProgressCounters: ProgressCountersAnswer
    AlarmConfiguration: AlarmConfigurationAnswer
    TriggeredAlarms: list[AlarmStateInformationAnswer]
    TargetLocationsURL: str
    AutomationSubtype: str
    ScheduledTime: str
    Runbooks: list[RunbookAnswer]
    OpsItemId: str
    AssociationId: str
    ChangeRequestName: str
    Variables: _Mapping[str, list[str]]
    TargetsSummary: TargetsSummaryAnswer

class AutomationExecutionFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["DocumentNamePrefix", "ExecutionStatus", "ExecutionId", "ParentExecutionId", "CurrentAction", "StartTimeBefore", "StartTimeAfter", "AutomationType", "TagKey", "TargetResourceGroup", "AutomationSubtype", "OpsItemId"] | _Text]
    Values: _t.Required[_Sequence[_Text]]

class AutomationExecutionInputsDict(_t.TypedDict, total=False):
    Parameters: _Mapping[str, _Sequence[_Text]]
    TargetParameterName: _Text
    Targets: _Sequence[TargetDict]
    TargetMaps: _Sequence[_Mapping[str, _Sequence[_Text]]]
    TargetLocations: _Sequence[TargetLocationDict]
    TargetLocationsURL: _Text

class AutomationExecutionMetadataAnswer:
    AutomationExecutionId: str
    DocumentName: str
    DocumentVersion: str
    AutomationExecutionStatus: str
    ExecutionStartTime: str
    ExecutionEndTime: str
    ExecutedBy: str
    LogFile: str
    Outputs: _Mapping[str, list[str]]
    Mode: str
    ParentAutomationExecutionId: str
    CurrentStepName: str
    CurrentAction: str
    FailureMessage: str
    WarningMessage: str
    TargetParameterName: str
    Targets: list[TargetAnswer]
    TargetMaps: list[_Mapping[str, list[str]]]
    ResolvedTargets: ResolvedTargetsAnswer
    MaxConcurrency: str
    MaxErrors: str
    Target: str
    AutomationType: str
    AlarmConfiguration: AlarmConfigurationAnswer
    TriggeredAlarms: list[AlarmStateInformationAnswer]
    TargetLocationsURL: str
    AutomationSubtype: str
    ScheduledTime: str
    Runbooks: list[RunbookAnswer]
    OpsItemId: str
    AssociationId: str
    ChangeRequestName: str

class AutomationExecutionPreviewAnswer:
    StepPreviews: _Mapping[str, int]
    Regions: list[str]
    TargetPreviews: list[TargetPreviewAnswer]
    TotalAccounts: int

class AzureConfigurationAnswer:
    TenantId: str
    TenantDisplayName: str
    ApplicationId: str
    ApplicationDisplayName: str
    Targets: ConfigurationTargetsAnswer

class AzureConfigurationDict(_t.TypedDict, total=False):
    TenantId: _t.Required[_Text]
    TenantDisplayName: _Text
    ApplicationId: _t.Required[_Text]
    ApplicationDisplayName: _Text
    Targets: ConfigurationTargetsDict

class AzureSubscriptionAnswer:
    Id: str
    DisplayName: str

class AzureSubscriptionDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    DisplayName: _Text

class BaselineOverrideDict(_t.TypedDict, total=False):
    OperatingSystem: _t.Literal["WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2022", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE", "CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX", "AMAZON_LINUX_2023"] | _Text
    GlobalFilters: PatchFilterGroupDict
    ApprovalRules: PatchRuleGroupDict
    ApprovedPatches: _Sequence[_Text]
    ApprovedPatchesComplianceLevel: _t.Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"] | _Text
    RejectedPatches: _Sequence[_Text]
    RejectedPatchesAction: _t.Literal["ALLOW_AS_DEPENDENCY", "BLOCK"] | _Text
    ApprovedPatchesEnableNonSecurity: bool
    Sources: _Sequence[PatchSourceDict]
    AvailableSecurityUpdatesComplianceStatus: _t.Literal["COMPLIANT", "NON_COMPLIANT"] | _Text

class CancelCommandResultAnswer:
    ...

class CancelMaintenanceWindowExecutionResultAnswer:
    WindowExecutionId: str

class CloudConnectorConfigurationAnswer:
    AzureConfiguration: AzureConfigurationAnswer
    GcpConfiguration: GcpConfigurationAnswer

class CloudConnectorConfigurationDict(_t.TypedDict, total=False):
    AzureConfiguration: AzureConfigurationDict
    GcpConfiguration: GcpConfigurationDict

class CloudConnectorFilterDict(_t.TypedDict, total=False):
    FilterKey: _t.Literal["SubscriptionId", "TenantId", "ProjectId", "OrganizationId"] | _Text
    FilterValues: _Sequence[_Text]

class CloudConnectorSummaryAnswer:
    CloudConnectorId: str
    DisplayName: str
    Description: str
    RoleArn: str
    CreatedAt: str
    UpdatedAt: str
    Provider: str
    ConfigConnectorArn: str

class CloudWatchOutputConfigAnswer:
    CloudWatchLogGroupName: str
    CloudWatchOutputEnabled: bool

class CloudWatchOutputConfigDict(_t.TypedDict, total=False):
    CloudWatchLogGroupName: _Text
    CloudWatchOutputEnabled: bool

class CommandAnswer:
    CommandId: str
    DocumentName: str
    DocumentVersion: str
    Comment: str
    ExpiresAfter: str
    Parameters: _Mapping[str, list[str]]
    InstanceIds: list[str]
    Targets: list[TargetAnswer]
    RequestedDateTime: str
    Status: str
    StatusDetails: str
    OutputS3Region: str
    OutputS3BucketName: str
    OutputS3KeyPrefix: str
    MaxConcurrency: str
    MaxErrors: str
    TargetCount: int
    CompletedCount: int
    ErrorCount: int
    DeliveryTimedOutCount: int
    ServiceRole: str
    NotificationConfig: NotificationConfigAnswer
    CloudWatchOutputConfig: CloudWatchOutputConfigAnswer
    TimeoutSeconds: int
    AlarmConfiguration: AlarmConfigurationAnswer
    TriggeredAlarms: list[AlarmStateInformationAnswer]

class CommandFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["InvokedAfter", "InvokedBefore", "Status", "ExecutionStage", "DocumentName"] | _Text]
    Value: _t.Required[_Text]

class CommandInvocationAnswer:
    CommandId: str
    InstanceId: str
    InstanceName: str
    Comment: str
    DocumentName: str
    DocumentVersion: str
    RequestedDateTime: str
    Status: str
    StatusDetails: str
    TraceOutput: str
    StandardOutputUrl: str
    StandardErrorUrl: str
    CommandPlugins: list[CommandPluginAnswer]
    ServiceRole: str
    NotificationConfig: NotificationConfigAnswer
    CloudWatchOutputConfig: CloudWatchOutputConfigAnswer

class CommandPluginAnswer:
    Name: str
    Status: str
    StatusDetails: str
    ResponseCode: int
    ResponseStartDateTime: str
    ResponseFinishDateTime: str
    Output: str
    StandardOutputUrl: str
    StandardErrorUrl: str
    OutputS3Region: str
    OutputS3BucketName: str
    OutputS3KeyPrefix: str

class ComplianceExecutionSummaryAnswer:
    ExecutionTime: str
    ExecutionId: str
    ExecutionType: str

class ComplianceExecutionSummaryDict(_t.TypedDict, total=False):
    ExecutionTime: _t.Required[_Text | float]
    ExecutionId: _Text
    ExecutionType: _Text

class ComplianceItemAnswer:
    ComplianceType: str
    ResourceType: str
    ResourceId: str
    Id: str
    Title: str
    Status: str
    Severity: str
    ExecutionSummary: ComplianceExecutionSummaryAnswer
    Details: _Mapping[str, str]

class ComplianceItemEntryDict(_t.TypedDict, total=False):
    Id: _Text
    Title: _Text
    Severity: _t.Required[_t.Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"] | _Text]
    Status: _t.Required[_t.Literal["COMPLIANT", "NON_COMPLIANT"] | _Text]
    Details: _Mapping[str, _Text]

class ComplianceStringFilterDict(_t.TypedDict, total=False):
    Key: _Text
    Values: _Sequence[_Text]
    Type: _t.Literal["EQUAL", "NOT_EQUAL", "BEGIN_WITH", "LESS_THAN", "GREATER_THAN"] | _Text

class ComplianceSummaryItemAnswer:
    ComplianceType: str
    CompliantSummary: CompliantSummaryAnswer
    NonCompliantSummary: NonCompliantSummaryAnswer

class CompliantSummaryAnswer:
    CompliantCount: int
    SeveritySummary: SeveritySummaryAnswer

class ConfigurationTargetsAnswer:
    Subscriptions: list[AzureSubscriptionAnswer]

class ConfigurationTargetsDict(_t.TypedDict, total=False):
    Subscriptions: _Sequence[AzureSubscriptionDict]

class CreateActivationResultAnswer:
    ActivationId: str
    ActivationCode: str

class CreateAssociationBatchRequestEntryAnswer:
    Name: str
    InstanceId: str
    Parameters: _Mapping[str, list[str]]
    AutomationTargetParameterName: str
    DocumentVersion: str
    Targets: list[TargetAnswer]
    ScheduleExpression: str
    OutputLocation: InstanceAssociationOutputLocationAnswer
    AssociationName: str
    MaxErrors: str
    MaxConcurrency: str
    ComplianceSeverity: str
    SyncCompliance: str
    ApplyOnlyAtCronInterval: bool
    CalendarNames: list[str]
    TargetLocations: list[TargetLocationAnswer]
    ScheduleOffset: int
    Duration: int
    TargetMaps: list[_Mapping[str, list[str]]]
    AlarmConfiguration: AlarmConfigurationAnswer

class CreateAssociationBatchRequestEntryDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    InstanceId: _Text
    Parameters: _Mapping[str, _Sequence[_Text]]
    AutomationTargetParameterName: _Text
    DocumentVersion: _Text
    Targets: _Sequence[TargetDict]
    ScheduleExpression: _Text
    OutputLocation: InstanceAssociationOutputLocationDict
    AssociationName: _Text
    MaxErrors: _Text
    MaxConcurrency: _Text
    ComplianceSeverity: _t.Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED"] | _Text
    SyncCompliance: _t.Literal["AUTO", "MANUAL"] | _Text
    ApplyOnlyAtCronInterval: bool
    CalendarNames: _Sequence[_Text]
    TargetLocations: _Sequence[TargetLocationDict]
    ScheduleOffset: int
    Duration: int
    TargetMaps: _Sequence[_Mapping[str, _Sequence[_Text]]]
    AlarmConfiguration: AlarmConfigurationDict

class CreateAssociationBatchResultAnswer:
    Successful: list[AssociationDescriptionAnswer]
    Failed: list[FailedCreateAssociationAnswer]

class CreateAssociationResultAnswer:
    AssociationDescription: AssociationDescriptionAnswer

class CreateCloudConnectorResultAnswer:
    CloudConnectorId: str

class CreateDocumentResultAnswer:
    DocumentDescription: DocumentDescriptionAnswer

class CreateMaintenanceWindowResultAnswer:
    WindowId: str

class CreateOpsItemResponseAnswer:
    OpsItemId: str
    OpsItemArn: str

class CreateOpsMetadataResultAnswer:
    OpsMetadataArn: str

class CreatePatchBaselineResultAnswer:
    BaselineId: str

class CreateResourceDataSyncResultAnswer:
    ...

class CredentialsAnswer:
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    ExpirationTime: str

class DeleteActivationResultAnswer:
    ...

class DeleteAssociationResultAnswer:
    ...

class DeleteCloudConnectorResultAnswer:
    CloudConnectorId: str

class DeleteDocumentResultAnswer:
    ...

class DeleteInventoryResultAnswer:
    DeletionId: str
    TypeName: str
    DeletionSummary: InventoryDeletionSummaryAnswer

class DeleteMaintenanceWindowResultAnswer:
    WindowId: str

class DeleteOpsItemResponseAnswer:
    ...

class DeleteOpsMetadataResultAnswer:
    ...

class DeleteParameterResultAnswer:
    ...

class DeleteParametersResultAnswer:
    DeletedParameters: list[str]
    InvalidParameters: list[str]

class DeletePatchBaselineResultAnswer:
    BaselineId: str

class DeleteResourceDataSyncResultAnswer:
    ...

class DeleteResourcePolicyResponseAnswer:
    ...

class DeregisterDefaultHostManagementConfigurationResultAnswer:
    ...

class DeregisterManagedInstanceResultAnswer:
    ...

class DeregisterPatchBaselineForPatchGroupResultAnswer:
    BaselineId: str
    PatchGroup: str

class DeregisterTargetFromMaintenanceWindowResultAnswer:
    WindowId: str
    WindowTargetId: str

class DeregisterTaskFromMaintenanceWindowResultAnswer:
    WindowId: str
    WindowTaskId: str

class DescribeActivationsFilterDict(_t.TypedDict, total=False):
    FilterKey: _t.Literal["ActivationIds", "DefaultInstanceName", "IamRole"] | _Text
    FilterValues: _Sequence[_Text]

class DescribeActivationsResultAnswer:
    ActivationList: list[ActivationAnswer]
    NextToken: str

class DescribeAssociationExecutionTargetsResultAnswer:
    AssociationExecutionTargets: list[AssociationExecutionTargetAnswer]
    NextToken: str

class DescribeAssociationExecutionsResultAnswer:
    AssociationExecutions: list[AssociationExecutionAnswer]
    NextToken: str

class DescribeAssociationResultAnswer:
    AssociationDescription: AssociationDescriptionAnswer

class DescribeAutomationExecutionsResultAnswer:
    AutomationExecutionMetadataList: list[AutomationExecutionMetadataAnswer]
    NextToken: str

class DescribeAutomationStepExecutionsResultAnswer:
    StepExecutions: list[StepExecutionAnswer]
    NextToken: str

class DescribeAvailablePatchesResultAnswer:
    Patches: list[PatchAnswer]
    NextToken: str

class DescribeDocumentPermissionResponseAnswer:
    AccountIds: list[str]
    AccountSharingInfoList: list[AccountSharingInfoAnswer]
    NextToken: str

class DescribeDocumentResultAnswer:
    Document: DocumentDescriptionAnswer

class DescribeEffectiveInstanceAssociationsResultAnswer:
    Associations: list[InstanceAssociationAnswer]
    NextToken: str

class DescribeEffectivePatchesForPatchBaselineResultAnswer:
    EffectivePatches: list[EffectivePatchAnswer]
    NextToken: str

class DescribeInstanceAssociationsStatusResultAnswer:
    InstanceAssociationStatusInfos: list[InstanceAssociationStatusInfoAnswer]
    NextToken: str

class DescribeInstanceInformationResultAnswer:
    InstanceInformationList: list[InstanceInformationAnswer]
    NextToken: str

class DescribeInstancePatchStatesForPatchGroupResultAnswer:
    InstancePatchStates: list[InstancePatchStateAnswer]
    NextToken: str

class DescribeInstancePatchStatesResultAnswer:
    InstancePatchStates: list[InstancePatchStateAnswer]
    NextToken: str

class DescribeInstancePatchesResultAnswer:
    Patches: list[PatchComplianceDataAnswer]
    NextToken: str

class DescribeInstancePropertiesResultAnswer:
    InstanceProperties: list[InstancePropertyAnswer]
    NextToken: str

class DescribeInventoryDeletionsResultAnswer:
    InventoryDeletions: list[InventoryDeletionStatusItemAnswer]
    NextToken: str

class DescribeMaintenanceWindowExecutionTaskInvocationsResultAnswer:
    WindowExecutionTaskInvocationIdentities: list[MaintenanceWindowExecutionTaskInvocationIdentityAnswer]
    NextToken: str

class DescribeMaintenanceWindowExecutionTasksResultAnswer:
    WindowExecutionTaskIdentities: list[MaintenanceWindowExecutionTaskIdentityAnswer]
    NextToken: str

class DescribeMaintenanceWindowExecutionsResultAnswer:
    WindowExecutions: list[MaintenanceWindowExecutionAnswer]
    NextToken: str

class DescribeMaintenanceWindowScheduleResultAnswer:
    ScheduledWindowExecutions: list[ScheduledWindowExecutionAnswer]
    NextToken: str

class DescribeMaintenanceWindowTargetsResultAnswer:
    Targets: list[MaintenanceWindowTargetAnswer]
    NextToken: str

class DescribeMaintenanceWindowTasksResultAnswer:
    Tasks: list[MaintenanceWindowTaskAnswer]
    NextToken: str

class DescribeMaintenanceWindowsForTargetResultAnswer:
    WindowIdentities: list[MaintenanceWindowIdentityForTargetAnswer]
    NextToken: str

class DescribeMaintenanceWindowsResultAnswer:
    WindowIdentities: list[MaintenanceWindowIdentityAnswer]
    NextToken: str

class DescribeOpsItemsResponseAnswer:
    NextToken: str
    OpsItemSummaries: list[OpsItemSummaryAnswer]

class DescribeParametersResultAnswer:
    Parameters: list[ParameterMetadataAnswer]
    NextToken: str

class DescribePatchBaselinesResultAnswer:
    BaselineIdentities: list[PatchBaselineIdentityAnswer]
    NextToken: str

class DescribePatchGroupStateResultAnswer:
    Instances: int
    InstancesWithInstalledPatches: int
    InstancesWithInstalledOtherPatches: int
    InstancesWithInstalledPendingRebootPatches: int
    InstancesWithInstalledRejectedPatches: int
    InstancesWithMissingPatches: int
    InstancesWithFailedPatches: int
    InstancesWithNotApplicablePatches: int
    InstancesWithUnreportedNotApplicablePatches: int
    InstancesWithCriticalNonCompliantPatches: int
    InstancesWithSecurityNonCompliantPatches: int
    InstancesWithOtherNonCompliantPatches: int
    InstancesWithAvailableSecurityUpdates: int

class DescribePatchGroupsResultAnswer:
    Mappings: list[PatchGroupPatchBaselineMappingAnswer]
    NextToken: str

class DescribePatchPropertiesResultAnswer:
    Properties: list[_Mapping[str, str]]
    NextToken: str

class DescribeSessionsResponseAnswer:
    Sessions: list[SessionAnswer]
    NextToken: str

class DisassociateOpsItemRelatedItemResponseAnswer:
    ...

class DocumentDefaultVersionDescriptionAnswer:
    Name: str
    DefaultVersion: str
    DefaultVersionName: str

class DocumentDescriptionAnswer:
    Sha1: str
    Hash: str
    HashType: str
    Name: str
    DisplayName: str
    VersionName: str
    Owner: str
    CreatedDate: str
    Status: str
    StatusInformation: str
    DocumentVersion: str
    Description: str
    Parameters: list[DocumentParameterAnswer]
    PlatformTypes: list[str]
    DocumentType: str
    SchemaVersion: str
    LatestVersion: str
    DefaultVersion: str
    DocumentFormat: str
    TargetType: str
    Tags: list[TagAnswer]
    AttachmentsInformation: list[AttachmentInformationAnswer]
    Requires: list[DocumentRequiresAnswer]
    Author: str
    ReviewInformation: list[ReviewInformationAnswer]
    ApprovedVersion: str
    PendingReviewVersion: str
    ReviewStatus: str
    Category: list[str]
    CategoryEnum: list[str]

class DocumentFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["Name", "Owner", "PlatformTypes", "DocumentType"] | _Text]
    Value: _t.Required[_Text]

class DocumentIdentifierAnswer:
    Name: str
    CreatedDate: str
    DisplayName: str
    Owner: str
    VersionName: str
    PlatformTypes: list[str]
    DocumentVersion: str
    DocumentType: str
    SchemaVersion: str
    DocumentFormat: str
    TargetType: str
    Tags: list[TagAnswer]
    Requires: list[DocumentRequiresAnswer]
    ReviewStatus: str
    Author: str

class DocumentKeyValuesFilterDict(_t.TypedDict, total=False):
    Key: _Text
    Values: _Sequence[_Text]

class DocumentMetadataResponseInfoAnswer:
    ReviewerResponse: list[DocumentReviewerResponseSourceAnswer]

class DocumentParameterAnswer:
    Name: str
    Type: str
    Description: str
    DefaultValue: str

class DocumentRequiresAnswer:
    Name: str
    Version: str
    RequireType: str
    VersionName: str

class DocumentRequiresDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Version: _Text
    RequireType: _Text
    VersionName: _Text

class DocumentReviewCommentSourceAnswer:
    Type: str
    Content: str

class DocumentReviewCommentSourceDict(_t.TypedDict, total=False):
    Type: _t.Literal["Comment"] | _Text
    Content: _Text

class DocumentReviewerResponseSourceAnswer:
    CreateTime: str
    UpdatedTime: str
    ReviewStatus: str
    Comment: list[DocumentReviewCommentSourceAnswer]
    Reviewer: str

class DocumentReviewsDict(_t.TypedDict, total=False):
    Action: _t.Required[_t.Literal["SendForReview", "UpdateReview", "Approve", "Reject"] | _Text]
    Comment: _Sequence[DocumentReviewCommentSourceDict]

class DocumentVersionInfoAnswer:
    Name: str
    DisplayName: str
    DocumentVersion: str
    VersionName: str
    CreatedDate: str
    IsDefaultVersion: bool
    DocumentFormat: str
    Status: str
    StatusInformation: str
    ReviewStatus: str

class EffectivePatchAnswer:
    Patch: PatchAnswer
    PatchStatus: PatchStatusAnswer

class ExecutionInputsDict(_t.TypedDict, total=False):
    Automation: AutomationExecutionInputsDict

class ExecutionPreviewAnswer:
    Automation: AutomationExecutionPreviewAnswer

class FailedCreateAssociationAnswer:
    Entry: CreateAssociationBatchRequestEntryAnswer
    Message: str
    Fault: str

class FailureDetailsAnswer:
    FailureStage: str
    FailureType: str
    Details: _Mapping[str, list[str]]

class GcpConfigurationAnswer:
    OrganizationId: str
    WorkloadIdentityPoolProvider: str
    ServiceAccountEmail: str
    Targets: GcpConfigurationTargetsAnswer

class GcpConfigurationDict(_t.TypedDict, total=False):
    OrganizationId: _Text
    WorkloadIdentityPoolProvider: _t.Required[_Text]
    ServiceAccountEmail: _t.Required[_Text]
    Targets: GcpConfigurationTargetsDict

class GcpConfigurationTargetsAnswer:
    Projects: list[GcpProjectAnswer]

class GcpConfigurationTargetsDict(_t.TypedDict, total=False):
    Projects: _Sequence[GcpProjectDict]

class GcpProjectAnswer:
    ProjectId: str
    ProjectDisplayName: str

class GcpProjectDict(_t.TypedDict, total=False):
    ProjectId: _t.Required[_Text]
    ProjectDisplayName: _Text

class GetAccessTokenResponseAnswer:
    Credentials: CredentialsAnswer
    AccessRequestStatus: str

class GetAutomationExecutionResultAnswer:
    AutomationExecution: AutomationExecutionAnswer

class GetCalendarStateResponseAnswer:
    State: str
    AtTime: str
    NextTransitionTime: str

class GetCloudConnectorResultAnswer:
    CloudConnectorArn: str
    DisplayName: str
    Description: str
    RoleArn: str
    Configuration: CloudConnectorConfigurationAnswer
    ConfigConnectorArn: str
    CreatedAt: str
    UpdatedAt: str

class GetCommandInvocationResultAnswer:
    CommandId: str
    InstanceId: str
    Comment: str
    DocumentName: str
    DocumentVersion: str
    PluginName: str
    ResponseCode: int
    ExecutionStartDateTime: str
    ExecutionElapsedTime: str
    ExecutionEndDateTime: str
    Status: str
    StatusDetails: str
    StandardOutputContent: str
    StandardOutputUrl: str
    StandardErrorContent: str
    StandardErrorUrl: str
    CloudWatchOutputConfig: CloudWatchOutputConfigAnswer

class GetConnectionStatusResponseAnswer:
    Target: str
    Status: str

class GetDefaultPatchBaselineResultAnswer:
    BaselineId: str
    OperatingSystem: str

class GetDeployablePatchSnapshotForInstanceResultAnswer:
    InstanceId: str
    SnapshotId: str
    SnapshotDownloadUrl: str
    Product: str

class GetDocumentResultAnswer:
    Name: str
    CreatedDate: str
    DisplayName: str
    VersionName: str
    DocumentVersion: str
    Status: str
    StatusInformation: str
    Content: str
    DocumentType: str
    DocumentFormat: str
    Requires: list[DocumentRequiresAnswer]
    AttachmentsContent: list[AttachmentContentAnswer]
    ReviewStatus: str

class GetExecutionPreviewResponseAnswer:
    ExecutionPreviewId: str
    EndedAt: str
    Status: str
    StatusMessage: str
    ExecutionPreview: ExecutionPreviewAnswer

class GetInventoryResultAnswer:
    Entities: list[InventoryResultEntityAnswer]
    NextToken: str

class GetInventorySchemaResultAnswer:
    Schemas: list[InventoryItemSchemaAnswer]
    NextToken: str

class GetMaintenanceWindowExecutionResultAnswer:
    WindowExecutionId: str
    TaskIds: list[str]
    Status: str
    StatusDetails: str
    StartTime: str
    EndTime: str

class GetMaintenanceWindowExecutionTaskInvocationResultAnswer:
    WindowExecutionId: str
    TaskExecutionId: str
    InvocationId: str
    ExecutionId: str
    TaskType: str
    Parameters: str
    Status: str
    StatusDetails: str
    StartTime: str
    EndTime: str
    OwnerInformation: str
    WindowTargetId: str

class GetMaintenanceWindowExecutionTaskResultAnswer:
    WindowExecutionId: str
    TaskExecutionId: str
    TaskArn: str
    ServiceRole: str
    Type: str
    TaskParameters: list[_Mapping[str, MaintenanceWindowTaskParameterValueExpressionAnswer]]
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    Status: str
    StatusDetails: str
    StartTime: str
    EndTime: str
    AlarmConfiguration: AlarmConfigurationAnswer
    TriggeredAlarms: list[AlarmStateInformationAnswer]

class GetMaintenanceWindowResultAnswer:
    WindowId: str
    Name: str
    Description: str
    StartDate: str
    EndDate: str
    Schedule: str
    ScheduleTimezone: str
    ScheduleOffset: int
    NextExecutionTime: str
    Duration: int
    Cutoff: int
    AllowUnassociatedTargets: bool
    Enabled: bool
    CreatedDate: str
    ModifiedDate: str

class GetMaintenanceWindowTaskResultAnswer:
    WindowId: str
    WindowTaskId: str
    Targets: list[TargetAnswer]
    TaskArn: str
    ServiceRoleArn: str
    TaskType: str
    TaskParameters: _Mapping[str, MaintenanceWindowTaskParameterValueExpressionAnswer]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersAnswer
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    LoggingInfo: LoggingInfoAnswer
    Name: str
    Description: str
    CutoffBehavior: str
    AlarmConfiguration: AlarmConfigurationAnswer

class GetOpsItemResponseAnswer:
    OpsItem: OpsItemAnswer

class GetOpsMetadataResultAnswer:
    ResourceId: str
    Metadata: _Mapping[str, MetadataValueAnswer]
    NextToken: str

class GetOpsSummaryResultAnswer:
    Entities: list[OpsEntityAnswer]
    NextToken: str

class GetParameterHistoryResultAnswer:
    Parameters: list[ParameterHistoryAnswer]
    NextToken: str

class GetParameterResultAnswer:
    Parameter: ParameterAnswer

class GetParametersByPathResultAnswer:
    Parameters: list[ParameterAnswer]
    NextToken: str

class GetParametersResultAnswer:
    Parameters: list[ParameterAnswer]
    InvalidParameters: list[str]

class GetPatchBaselineForPatchGroupResultAnswer:
    BaselineId: str
    PatchGroup: str
    OperatingSystem: str

class GetPatchBaselineResultAnswer:
    BaselineId: str
    Name: str
    OperatingSystem: str
    GlobalFilters: PatchFilterGroupAnswer
    ApprovalRules: PatchRuleGroupAnswer
    ApprovedPatches: list[str]
    ApprovedPatchesComplianceLevel: str
    ApprovedPatchesEnableNonSecurity: bool
    RejectedPatches: list[str]
    RejectedPatchesAction: str
    PatchGroups: list[str]
    CreatedDate: str
    ModifiedDate: str
    Description: str
    Sources: list[PatchSourceAnswer]
    AvailableSecurityUpdatesComplianceStatus: str

class GetResourcePoliciesResponseAnswer:
    NextToken: str
    Policies: list[GetResourcePoliciesResponseEntryAnswer]

class GetResourcePoliciesResponseEntryAnswer:
    PolicyId: str
    PolicyHash: str
    Policy: str

class GetServiceSettingResultAnswer:
    ServiceSetting: ServiceSettingAnswer

class InstanceAggregatedAssociationOverviewAnswer:
    DetailedStatus: str
    InstanceAssociationStatusAggregatedCount: _Mapping[str, int]

class InstanceAssociationAnswer:
    AssociationId: str
    InstanceId: str
    Content: str
    AssociationVersion: str

class InstanceAssociationOutputLocationAnswer:
    S3Location: S3OutputLocationAnswer

class InstanceAssociationOutputLocationDict(_t.TypedDict, total=False):
    S3Location: S3OutputLocationDict

class InstanceAssociationOutputUrlAnswer:
    S3OutputUrl: S3OutputUrlAnswer

class InstanceAssociationStatusInfoAnswer:
    AssociationId: str
    Name: str
    DocumentVersion: str
    AssociationVersion: str
    InstanceId: str
    ExecutionDate: str
    Status: str
    DetailedStatus: str
    ExecutionSummary: str
    ErrorCode: str
    OutputUrl: InstanceAssociationOutputUrlAnswer
    AssociationName: str

class InstanceInfoAnswer:
    AgentType: str
    AgentVersion: str
    ComputerName: str
    InstanceStatus: str
    IpAddress: str
    ManagedStatus: str
    Name: str
    PlatformType: str
    PlatformName: str
    PlatformVersion: str
    ResourceType: str
    SourceType: str
    SourceId: str
    SourceLocation: str
    AvailabilityZone: str
    AvailabilityZoneId: str

class InstanceInformationAnswer:
    InstanceId: str
    PingStatus: str
    LastPingDateTime: str
    AgentVersion: str
    IsLatestVersion: bool
    PlatformType: str
    PlatformName: str
    PlatformVersion: str
    ActivationId: str
    IamRole: str
    RegistrationDate: str
    ResourceType: str
    Name: str
    IpAddress: str
    ComputerName: str
    AssociationStatus: str
    LastAssociationExecutionDate: str
    LastSuccessfulAssociationExecutionDate: str
    AssociationOverview: InstanceAggregatedAssociationOverviewAnswer
    SourceId: str
    SourceType: str
    SourceLocation: str

class InstanceInformationFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["InstanceIds", "AgentVersion", "PingStatus", "PlatformTypes", "ActivationIds", "IamRole", "ResourceType", "AssociationStatus"] | _Text]
    ValueSet: _t.Required[_Sequence[_Text]]

class InstanceInformationStringFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]

class InstancePatchStateAnswer:
    InstanceId: str
    PatchGroup: str
    BaselineId: str
    SnapshotId: str
    InstallOverrideList: str
    OwnerInformation: str
    InstalledCount: int
    InstalledOtherCount: int
    InstalledPendingRebootCount: int
    InstalledRejectedCount: int
    MissingCount: int
    FailedCount: int
    UnreportedNotApplicableCount: int
    NotApplicableCount: int
    AvailableSecurityUpdateCount: int
    OperationStartTime: str
    OperationEndTime: str
    Operation: str
    LastNoRebootInstallOperationTime: str
    RebootOption: str
    CriticalNonCompliantCount: int
    SecurityNonCompliantCount: int
    OtherNonCompliantCount: int

class InstancePatchStateFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]
    Type: _t.Required[_t.Literal["Equal", "NotEqual", "LessThan", "GreaterThan"] | _Text]

class InstancePropertyAnswer:
    Name: str
    InstanceId: str
    InstanceType: str
    InstanceRole: str
    KeyName: str
    InstanceState: str
    Architecture: str
    IpAddress: str
    LaunchTime: str
    PingStatus: str
    LastPingDateTime: str
    AgentVersion: str
    PlatformType: str
    PlatformName: str
    PlatformVersion: str
    ActivationId: str
    IamRole: str
    RegistrationDate: str
    ResourceType: str
    ComputerName: str
    AssociationStatus: str
    LastAssociationExecutionDate: str
    LastSuccessfulAssociationExecutionDate: str
    AssociationOverview: InstanceAggregatedAssociationOverviewAnswer
    SourceId: str
    SourceType: str
    SourceLocation: str
    AvailabilityZone: str

class InstancePropertyFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["InstanceIds", "AgentVersion", "PingStatus", "PlatformTypes", "DocumentName", "ActivationIds", "IamRole", "ResourceType", "AssociationStatus"] | _Text]
    ValueSet: _t.Required[_Sequence[_Text]]

class InstancePropertyStringFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]
    Operator: _t.Literal["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan"] | _Text

class InventoryAggregatorDict(_t.TypedDict, total=False):
    Expression: _Text
    Aggregators: _Sequence[InventoryAggregatorDict]
    Groups: _Sequence[InventoryGroupDict]

class InventoryDeletionStatusItemAnswer:
    DeletionId: str
    TypeName: str
    DeletionStartTime: str
    LastStatus: str
    LastStatusMessage: str
    DeletionSummary: InventoryDeletionSummaryAnswer
    LastStatusUpdateTime: str

class InventoryDeletionSummaryAnswer:
    TotalCount: int
    RemainingCount: int
    SummaryItems: list[InventoryDeletionSummaryItemAnswer]

class InventoryDeletionSummaryItemAnswer:
    Version: str
    Count: int
    RemainingCount: int

class InventoryFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]
    Type: _t.Literal["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exists"] | _Text

class InventoryGroupDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Filters: _t.Required[_Sequence[InventoryFilterDict]]

class InventoryItemAttributeAnswer:
    Name: str
    DataType: str

class InventoryItemDict(_t.TypedDict, total=False):
    TypeName: _t.Required[_Text]
    SchemaVersion: _t.Required[_Text]
    CaptureTime: _t.Required[_Text]
    ContentHash: _Text
    Content: _Sequence[_Mapping[str, _Text]]
    Context: _Mapping[str, _Text]

class InventoryItemSchemaAnswer:
    TypeName: str
    Version: str
    Attributes: list[InventoryItemAttributeAnswer]
    DisplayName: str

class InventoryResultEntityAnswer:
    Id: str
    Data: _Mapping[str, InventoryResultItemAnswer]

class InventoryResultItemAnswer:
    TypeName: str
    SchemaVersion: str
    CaptureTime: str
    ContentHash: str
    Content: list[_Mapping[str, str]]

class LabelParameterVersionResultAnswer:
    InvalidLabels: list[str]
    ParameterVersion: int

class ListAssociationVersionsResultAnswer:
    AssociationVersions: list[AssociationVersionInfoAnswer]
    NextToken: str

class ListAssociationsResultAnswer:
    Associations: list[AssociationAnswer]
    NextToken: str

class ListCloudConnectorsResultAnswer:
    CloudConnectors: list[CloudConnectorSummaryAnswer]
    NextToken: str

class ListCommandInvocationsResultAnswer:
    CommandInvocations: list[CommandInvocationAnswer]
    NextToken: str

class ListCommandsResultAnswer:
    Commands: list[CommandAnswer]
    NextToken: str

class ListComplianceItemsResultAnswer:
    ComplianceItems: list[ComplianceItemAnswer]
    NextToken: str

class ListComplianceSummariesResultAnswer:
    ComplianceSummaryItems: list[ComplianceSummaryItemAnswer]
    NextToken: str

class ListDocumentMetadataHistoryResponseAnswer:
    Name: str
    DocumentVersion: str
    Author: str
    Metadata: DocumentMetadataResponseInfoAnswer
    NextToken: str

class ListDocumentVersionsResultAnswer:
    DocumentVersions: list[DocumentVersionInfoAnswer]
    NextToken: str

class ListDocumentsResultAnswer:
    DocumentIdentifiers: list[DocumentIdentifierAnswer]
    NextToken: str

class ListInventoryEntriesResultAnswer:
    TypeName: str
    InstanceId: str
    SchemaVersion: str
    CaptureTime: str
    Entries: list[_Mapping[str, str]]
    NextToken: str

class ListNodesResultAnswer:
    Nodes: list[NodeAnswer]
    NextToken: str

class ListNodesSummaryResultAnswer:
    Summary: list[_Mapping[str, str]]
    NextToken: str

class ListOpsItemEventsResponseAnswer:
    NextToken: str
    Summaries: list[OpsItemEventSummaryAnswer]

class ListOpsItemRelatedItemsResponseAnswer:
    NextToken: str
    Summaries: list[OpsItemRelatedItemSummaryAnswer]

class ListOpsMetadataResultAnswer:
    OpsMetadataList: list[OpsMetadataAnswer]
    NextToken: str

class ListResourceComplianceSummariesResultAnswer:
    ResourceComplianceSummaryItems: list[ResourceComplianceSummaryItemAnswer]
    NextToken: str

class ListResourceDataSyncResultAnswer:
    ResourceDataSyncItems: list[ResourceDataSyncItemAnswer]
    NextToken: str

class ListTagsForResourceResultAnswer:
    TagList: list[TagAnswer]

class LoggingInfoAnswer:
    S3BucketName: str
    S3KeyPrefix: str
    S3Region: str

class LoggingInfoDict(_t.TypedDict, total=False):
    S3BucketName: _t.Required[_Text]
    S3KeyPrefix: _Text
    S3Region: _t.Required[_Text]

class MaintenanceWindowAutomationParametersAnswer:
    DocumentVersion: str
    Parameters: _Mapping[str, list[str]]

class MaintenanceWindowAutomationParametersDict(_t.TypedDict, total=False):
    DocumentVersion: _Text
    Parameters: _Mapping[str, _Sequence[_Text]]

class MaintenanceWindowExecutionAnswer:
    WindowId: str
    WindowExecutionId: str
    Status: str
    StatusDetails: str
    StartTime: str
    EndTime: str

class MaintenanceWindowExecutionTaskIdentityAnswer:
    WindowExecutionId: str
    TaskExecutionId: str
    Status: str
    StatusDetails: str
    StartTime: str
    EndTime: str
    TaskArn: str
    TaskType: str
    AlarmConfiguration: AlarmConfigurationAnswer
    TriggeredAlarms: list[AlarmStateInformationAnswer]

class MaintenanceWindowExecutionTaskInvocationIdentityAnswer:
    WindowExecutionId: str
    TaskExecutionId: str
    InvocationId: str
    ExecutionId: str
    TaskType: str
    Parameters: str
    Status: str
    StatusDetails: str
    StartTime: str
    EndTime: str
    OwnerInformation: str
    WindowTargetId: str

class MaintenanceWindowFilterDict(_t.TypedDict, total=False):
    Key: _Text
    Values: _Sequence[_Text]

class MaintenanceWindowIdentityAnswer:
    WindowId: str
    Name: str
    Description: str
    Enabled: bool
    Duration: int
    Cutoff: int
    Schedule: str
    ScheduleTimezone: str
    ScheduleOffset: int
    EndDate: str
    StartDate: str
    NextExecutionTime: str

class MaintenanceWindowIdentityForTargetAnswer:
    WindowId: str
    Name: str

class MaintenanceWindowLambdaParametersAnswer:
    ClientContext: str
    Qualifier: str
    Payload: str

class MaintenanceWindowLambdaParametersDict(_t.TypedDict, total=False):
    ClientContext: _Text
    Qualifier: _Text
    Payload: object

class MaintenanceWindowRunCommandParametersAnswer:
    Comment: str
    CloudWatchOutputConfig: CloudWatchOutputConfigAnswer
    DocumentHash: str
    DocumentHashType: str
    DocumentVersion: str
    NotificationConfig: NotificationConfigAnswer
    OutputS3BucketName: str
    OutputS3KeyPrefix: str
    Parameters: _Mapping[str, list[str]]
    ServiceRoleArn: str
    TimeoutSeconds: int

class MaintenanceWindowRunCommandParametersDict(_t.TypedDict, total=False):
    Comment: _Text
    CloudWatchOutputConfig: CloudWatchOutputConfigDict
    DocumentHash: _Text
    DocumentHashType: _t.Literal["Sha256", "Sha1"] | _Text
    DocumentVersion: _Text
    NotificationConfig: NotificationConfigDict
    OutputS3BucketName: _Text
    OutputS3KeyPrefix: _Text
    Parameters: _Mapping[str, _Sequence[_Text]]
    ServiceRoleArn: _Text
    TimeoutSeconds: int

class MaintenanceWindowStepFunctionsParametersAnswer:
    Input: str
    Name: str

class MaintenanceWindowStepFunctionsParametersDict(_t.TypedDict, total=False):
    Input: object
    Name: _Text

class MaintenanceWindowTargetAnswer:
    WindowId: str
    WindowTargetId: str
    ResourceType: str
    Targets: list[TargetAnswer]
    OwnerInformation: str
    Name: str
    Description: str

class MaintenanceWindowTaskAnswer:
    WindowId: str
    WindowTaskId: str
    TaskArn: str
    Type: str
    Targets: list[TargetAnswer]
    TaskParameters: _Mapping[str, MaintenanceWindowTaskParameterValueExpressionAnswer]
    Priority: int
    LoggingInfo: LoggingInfoAnswer
    ServiceRoleArn: str
    MaxConcurrency: str
    MaxErrors: str
    Name: str
    Description: str
    CutoffBehavior: str
    AlarmConfiguration: AlarmConfigurationAnswer

class MaintenanceWindowTaskInvocationParametersAnswer:
    RunCommand: MaintenanceWindowRunCommandParametersAnswer
    Automation: MaintenanceWindowAutomationParametersAnswer
    StepFunctions: MaintenanceWindowStepFunctionsParametersAnswer
    Lambda: MaintenanceWindowLambdaParametersAnswer

class MaintenanceWindowTaskInvocationParametersDict(_t.TypedDict, total=False):
    RunCommand: MaintenanceWindowRunCommandParametersDict
    Automation: MaintenanceWindowAutomationParametersDict
    StepFunctions: MaintenanceWindowStepFunctionsParametersDict
    Lambda: MaintenanceWindowLambdaParametersDict

class MaintenanceWindowTaskParameterValueExpressionAnswer:
    Values: list[str]

class MaintenanceWindowTaskParameterValueExpressionDict(_t.TypedDict, total=False):
    Values: _Sequence[_Text]

class MetadataValueAnswer:
    Value: str

class MetadataValueDict(_t.TypedDict, total=False):
    Value: _Text

class ModifyDocumentPermissionResponseAnswer:
    ...

class NodeAggregatorDict(_t.TypedDict, total=False):
    AggregatorType: _t.Required[_t.Literal["Count"] | _Text]
    TypeName: _t.Required[_t.Literal["Instance"] | _Text]
    AttributeName: _t.Required[_t.Literal["AgentVersion", "PlatformName", "PlatformType", "PlatformVersion", "Region", "ResourceType", "SourceType", "AvailabilityZone"] | _Text]
    Aggregators: _Sequence[NodeAggregatorDict]

class NodeAnswer:
    CaptureTime: str
    Id: str
    Owner: NodeOwnerInfoAnswer
    Region: str
    NodeType: NodeTypeAnswer

class NodeFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["AgentType", "AgentVersion", "ComputerName", "InstanceId", "InstanceStatus", "IpAddress", "ManagedStatus", "PlatformName", "PlatformType", "PlatformVersion", "ResourceType", "OrganizationalUnitId", "OrganizationalUnitPath", "Region", "AccountId", "SourceType", "SourceId", "SourceLocation", "AvailabilityZone", "AvailabilityZoneId"] | _Text]
    Values: _t.Required[_Sequence[_Text]]
    Type: _t.Literal["Equal", "NotEqual", "BeginWith"] | _Text

class NodeOwnerInfoAnswer:
    AccountId: str
    OrganizationalUnitId: str
    OrganizationalUnitPath: str

class NodeTypeAnswer:
    Instance: InstanceInfoAnswer

class NonCompliantSummaryAnswer:
    NonCompliantCount: int
    SeveritySummary: SeveritySummaryAnswer

class NotificationConfigAnswer:
    NotificationArn: str
    NotificationEvents: list[str]
    NotificationType: str

class NotificationConfigDict(_t.TypedDict, total=False):
    NotificationArn: _Text
    NotificationEvents: _Sequence[_t.Literal["All", "InProgress", "Success", "TimedOut", "Cancelled", "Failed"] | _Text]
    NotificationType: _t.Literal["Command", "Invocation"] | _Text

class OpsAggregatorDict(_t.TypedDict, total=False):
    AggregatorType: _Text
    TypeName: _Text
    AttributeName: _Text
    Values: _Mapping[str, _Text]
    Filters: _Sequence[OpsFilterDict]
    Aggregators: _Sequence[OpsAggregatorDict]

class OpsEntityAnswer:
    Id: str
    Data: _Mapping[str, OpsEntityItemAnswer]

class OpsEntityItemAnswer:
    CaptureTime: str
    Content: list[_Mapping[str, str]]

class OpsFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]
    Type: _t.Literal["Equal", "NotEqual", "BeginWith", "LessThan", "GreaterThan", "Exists"] | _Text

class OpsItemAnswer:
    CreatedBy: str
    OpsItemType: str
    CreatedTime: str
    Description: str
    LastModifiedBy: str
    LastModifiedTime: str
    Notifications: list[OpsItemNotificationAnswer]
    Priority: int
    RelatedOpsItems: list[RelatedOpsItemAnswer]
    Status: str
    OpsItemId: str
    Version: str
    Title: str
    Source: str
    OperationalData: _Mapping[str, OpsItemDataValueAnswer]
    Category: str
    Severity: str
    ActualStartTime: str
    ActualEndTime: str
    PlannedStartTime: str
    PlannedEndTime: str
    OpsItemArn: str

class OpsItemDataValueAnswer:
    Value: str
    Type: str

class OpsItemDataValueDict(_t.TypedDict, total=False):
    Value: _Text
    Type: _t.Literal["SearchableString", "String"] | _Text

class OpsItemEventFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["OpsItemId"] | _Text]
    Values: _t.Required[_Sequence[_Text]]
    Operator: _t.Required[_t.Literal["Equal"] | _Text]

class OpsItemEventSummaryAnswer:
    OpsItemId: str
    EventId: str
    Source: str
    DetailType: str
    Detail: str
    CreatedBy: OpsItemIdentityAnswer
    CreatedTime: str

class OpsItemFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]
    Operator: _t.Required[_t.Literal["Equal", "Contains", "GreaterThan", "LessThan"] | _Text]

class OpsItemIdentityAnswer:
    Arn: str

class OpsItemNotificationAnswer:
    Arn: str

class OpsItemNotificationDict(_t.TypedDict, total=False):
    Arn: _Text

class OpsItemRelatedItemSummaryAnswer:
    OpsItemId: str
    AssociationId: str
    ResourceType: str
    AssociationType: str
    ResourceUri: str
    CreatedBy: OpsItemIdentityAnswer
    CreatedTime: str
    LastModifiedBy: OpsItemIdentityAnswer
    LastModifiedTime: str

class OpsItemRelatedItemsFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["ResourceType", "AssociationId", "ResourceUri"] | _Text]
    Values: _t.Required[_Sequence[_Text]]
    Operator: _t.Required[_t.Literal["Equal"] | _Text]

class OpsItemSummaryAnswer:
    CreatedBy: str
    CreatedTime: str
    LastModifiedBy: str
    LastModifiedTime: str
    Priority: int
    Source: str
    Status: str
    OpsItemId: str
    Title: str
    OperationalData: _Mapping[str, OpsItemDataValueAnswer]
    Category: str
    Severity: str
    OpsItemType: str
    ActualStartTime: str
    ActualEndTime: str
    PlannedStartTime: str
    PlannedEndTime: str

class OpsMetadataAnswer:
    ResourceId: str
    OpsMetadataArn: str
    LastModifiedDate: str
    LastModifiedUser: str
    CreationDate: str

class OpsMetadataFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]

class OpsResultAttributeDict(_t.TypedDict, total=False):
    TypeName: _t.Required[_Text]

class OutputSourceAnswer:
    OutputSourceId: str
    OutputSourceType: str

class ParameterAnswer:
    Name: str
    Type: str
    Value: str
    Version: int
    Selector: str
    SourceResult: str
    LastModifiedDate: str
    Arn: str
    DataType: str

class ParameterHistoryAnswer:
    Name: str
    Type: str
    KeyId: str
    LastModifiedDate: str
    LastModifiedUser: str
    Description: str
    Value: str
    AllowedPattern: str
    Version: int
    Labels: list[str]
    Tier: str
    Policies: list[ParameterInlinePolicyAnswer]
    DataType: str

class ParameterInlinePolicyAnswer:
    PolicyText: str
    PolicyType: str
    PolicyStatus: str

class ParameterMetadataAnswer:
    Name: str
    Arn: str
    Type: str
    KeyId: str
    LastModifiedDate: str
    LastModifiedUser: str
    Description: str
    AllowedPattern: str
    Version: int
    Tier: str
    Policies: list[ParameterInlinePolicyAnswer]
    DataType: str

class ParameterStringFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Option: _Text
    Values: _Sequence[_Text]

class ParametersFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["Name", "Type", "KeyId"] | _Text]
    Values: _t.Required[_Sequence[_Text]]

class ParentStepDetailsAnswer:
    StepExecutionId: str
    StepName: str
    Action: str
    Iteration: int
    IteratorValue: str

class PatchAnswer:
    Id: str
    ReleaseDate: str
    Title: str
    Description: str
    ContentUrl: str
    Vendor: str
    ProductFamily: str
    Product: str
    Classification: str
    MsrcSeverity: str
    KbNumber: str
    MsrcNumber: str
    Language: str
    AdvisoryIds: list[str]
    BugzillaIds: list[str]
    CveIds: list[str]
    Name: str
    Epoch: int
    Version: str
    Release: str
    Arch: str
    Severity: str
    Repository: str

class PatchBaselineIdentityAnswer:
    BaselineId: str
    BaselineName: str
    OperatingSystem: str
    BaselineDescription: str
    DefaultBaseline: bool

class PatchComplianceDataAnswer:
    Title: str
    KbId: str
    Classification: str
    Severity: str
    State: str
    InstalledTime: str
    CveIds: str

class PatchFilterAnswer:
    Key: str
    Values: list[str]

class PatchFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["ARCH", "ADVISORY_ID", "BUGZILLA_ID", "PATCH_SET", "PRODUCT", "PRODUCT_FAMILY", "CLASSIFICATION", "CVE_ID", "EPOCH", "MSRC_SEVERITY", "NAME", "PATCH_ID", "SECTION", "PRIORITY", "REPOSITORY", "RELEASE", "SEVERITY", "SECURITY", "VERSION"] | _Text]
    Values: _t.Required[_Sequence[_Text]]

class PatchFilterGroupAnswer:
    PatchFilters: list[PatchFilterAnswer]

class PatchFilterGroupDict(_t.TypedDict, total=False):
    PatchFilters: _t.Required[_Sequence[PatchFilterDict]]

class PatchGroupPatchBaselineMappingAnswer:
    PatchGroup: str
    BaselineIdentity: PatchBaselineIdentityAnswer

class PatchOrchestratorFilterDict(_t.TypedDict, total=False):
    Key: _Text
    Values: _Sequence[_Text]

class PatchRuleAnswer:
    PatchFilterGroup: PatchFilterGroupAnswer
    ComplianceLevel: str
    ApproveAfterDays: int
    ApproveUntilDate: str
    EnableNonSecurity: bool

class PatchRuleDict(_t.TypedDict, total=False):
    PatchFilterGroup: _t.Required[PatchFilterGroupDict]
    ComplianceLevel: _t.Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"] | _Text
    ApproveAfterDays: int
    ApproveUntilDate: _Text
    EnableNonSecurity: bool

class PatchRuleGroupAnswer:
    PatchRules: list[PatchRuleAnswer]

class PatchRuleGroupDict(_t.TypedDict, total=False):
    PatchRules: _t.Required[_Sequence[PatchRuleDict]]

class PatchSourceAnswer:
    Name: str
    Products: list[str]
    Configuration: str

class PatchSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Products: _t.Required[_Sequence[_Text]]
    Configuration: _t.Required[_Text]

class PatchStatusAnswer:
    DeploymentStatus: str
    ComplianceLevel: str
    ApprovalDate: str

class ProgressCountersAnswer:
    TotalSteps: int
    SuccessSteps: int
    FailedSteps: int
    CancelledSteps: int
    TimedOutSteps: int

class PutComplianceItemsResultAnswer:
    ...

class PutInventoryResultAnswer:
    Message: str

class PutParameterResultAnswer:
    Version: int
    Tier: str

class PutResourcePolicyResponseAnswer:
    PolicyId: str
    PolicyHash: str

class RegisterDefaultHostManagementConfigurationResultAnswer:
    RoleArn: str

class RegisterDefaultPatchBaselineResultAnswer:
    BaselineId: str

class RegisterPatchBaselineForPatchGroupResultAnswer:
    BaselineId: str
    PatchGroup: str

class RegisterTargetWithMaintenanceWindowResultAnswer:
    WindowTargetId: str

class RegisterTaskWithMaintenanceWindowResultAnswer:
    WindowTaskId: str

class RegistrationMetadataItemDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class RelatedOpsItemAnswer:
    OpsItemId: str

class RelatedOpsItemDict(_t.TypedDict, total=False):
    OpsItemId: _t.Required[_Text]

class RemoveTagsFromResourceResultAnswer:
    ...

class ResetServiceSettingResultAnswer:
    ServiceSetting: ServiceSettingAnswer

class ResolvedTargetsAnswer:
    ParameterValues: list[str]
    Truncated: bool

class ResourceComplianceSummaryItemAnswer:
    ComplianceType: str
    ResourceType: str
    ResourceId: str
    Status: str
    OverallSeverity: str
    ExecutionSummary: ComplianceExecutionSummaryAnswer
    CompliantSummary: CompliantSummaryAnswer
    NonCompliantSummary: NonCompliantSummaryAnswer

class ResourceDataSyncAwsOrganizationsSourceAnswer:
    OrganizationSourceType: str
    OrganizationalUnits: list[ResourceDataSyncOrganizationalUnitAnswer]

class ResourceDataSyncAwsOrganizationsSourceDict(_t.TypedDict, total=False):
    OrganizationSourceType: _t.Required[_Text]
    OrganizationalUnits: _Sequence[ResourceDataSyncOrganizationalUnitDict]

class ResourceDataSyncDestinationDataSharingAnswer:
    DestinationDataSharingType: str

class ResourceDataSyncDestinationDataSharingDict(_t.TypedDict, total=False):
    DestinationDataSharingType: _Text

class ResourceDataSyncItemAnswer:
    SyncName: str
    SyncType: str
    SyncSource: ResourceDataSyncSourceWithStateAnswer
    S3Destination: ResourceDataSyncS3DestinationAnswer
    LastSyncTime: str
    LastSuccessfulSyncTime: str
    SyncLastModifiedTime: str
    LastStatus: str
    SyncCreatedTime: str
    LastSyncStatusMessage: str

class ResourceDataSyncOrganizationalUnitAnswer:
    OrganizationalUnitId: str

class ResourceDataSyncOrganizationalUnitDict(_t.TypedDict, total=False):
    OrganizationalUnitId: _Text

class ResourceDataSyncS3DestinationAnswer:
    BucketName: str
    Prefix: str
    SyncFormat: str
    Region: str
    AwskmsKeyARN: str
    DestinationDataSharing: ResourceDataSyncDestinationDataSharingAnswer

class ResourceDataSyncS3DestinationDict(_t.TypedDict, total=False):
    BucketName: _t.Required[_Text]
    Prefix: _Text
    SyncFormat: _t.Required[_t.Literal["JsonSerDe"] | _Text]
    Region: _t.Required[_Text]
    AwskmsKeyARN: _Text
    DestinationDataSharing: ResourceDataSyncDestinationDataSharingDict

class ResourceDataSyncSourceDict(_t.TypedDict, total=False):
    SourceType: _t.Required[_Text]
    AwsOrganizationsSource: ResourceDataSyncAwsOrganizationsSourceDict
    SourceRegions: _t.Required[_Sequence[_Text]]
    IncludeFutureRegions: bool
    EnableAllOpsDataSources: bool

class ResourceDataSyncSourceWithStateAnswer:
    SourceType: str
    AwsOrganizationsSource: ResourceDataSyncAwsOrganizationsSourceAnswer
    SourceRegions: list[str]
    IncludeFutureRegions: bool
    State: str
    EnableAllOpsDataSources: bool

class ResultAttributeDict(_t.TypedDict, total=False):
    TypeName: _t.Required[_Text]

class ResumeSessionResponseAnswer:
    SessionId: str
    TokenValue: str
    StreamUrl: str

class ReviewInformationAnswer:
    ReviewedTime: str
    Status: str
    Reviewer: str

class RunbookAnswer:
    DocumentName: str
    DocumentVersion: str
    Parameters: _Mapping[str, list[str]]
    TargetParameterName: str
    Targets: list[TargetAnswer]
    TargetMaps: list[_Mapping[str, list[str]]]
    MaxConcurrency: str
    MaxErrors: str
    TargetLocations: list[TargetLocationAnswer]

class RunbookDict(_t.TypedDict, total=False):
    DocumentName: _t.Required[_Text]
    DocumentVersion: _Text
    Parameters: _Mapping[str, _Sequence[_Text]]
    TargetParameterName: _Text
    Targets: _Sequence[TargetDict]
    TargetMaps: _Sequence[_Mapping[str, _Sequence[_Text]]]
    MaxConcurrency: _Text
    MaxErrors: _Text
    TargetLocations: _Sequence[TargetLocationDict]

class S3OutputLocationAnswer:
    OutputS3Region: str
    OutputS3BucketName: str
    OutputS3KeyPrefix: str

class S3OutputLocationDict(_t.TypedDict, total=False):
    OutputS3Region: _Text
    OutputS3BucketName: _Text
    OutputS3KeyPrefix: _Text

class S3OutputUrlAnswer:
    OutputUrl: str

class ScheduledWindowExecutionAnswer:
    WindowId: str
    Name: str
    ExecutionTime: str

class SendAutomationSignalResultAnswer:
    ...

class SendCommandResultAnswer:
    Command: CommandAnswer

class ServiceSettingAnswer:
    SettingId: str
    SettingValue: str
    LastModifiedDate: str
    LastModifiedUser: str
    Arn: str
    Status: str

class SessionAnswer:
    SessionId: str
    Target: str
    Status: str
    StartDate: str
    EndDate: str
    DocumentName: str
    Owner: str
    Reason: str
    Details: str
    OutputUrl: SessionManagerOutputUrlAnswer
    MaxSessionDuration: str
    AccessType: str

class SessionFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["InvokedAfter", "InvokedBefore", "Target", "Owner", "Status", "SessionId", "AccessType"] | _Text]
    Value: _t.Required[_Text]

class SessionManagerOutputUrlAnswer:
    S3OutputUrl: str
    CloudWatchOutputUrl: str

class SeveritySummaryAnswer:
    CriticalCount: int
    HighCount: int
    MediumCount: int
    LowCount: int
    InformationalCount: int
    UnspecifiedCount: int

class StartAccessRequestResponseAnswer:
    AccessRequestId: str

class StartAssociationsOnceResultAnswer:
    ...

class StartAutomationExecutionResultAnswer:
    AutomationExecutionId: str

class StartChangeRequestExecutionResultAnswer:
    AutomationExecutionId: str

class StartExecutionPreviewResponseAnswer:
    ExecutionPreviewId: str

class StartSessionResponseAnswer:
    SessionId: str
    TokenValue: str
    StreamUrl: str

class StepExecutionAnswer:
    StepName: str
    Action: str
    TimeoutSeconds: int
    OnFailure: str
    MaxAttempts: int
    ExecutionStartTime: str
    ExecutionEndTime: str
    StepStatus: str
    ResponseCode: str
    Inputs: _Mapping[str, str]
    Outputs: _Mapping[str, list[str]]
    Response: str
    FailureMessage: str
    WarningMessage: str
    FailureDetails: FailureDetailsAnswer
    StepExecutionId: str
    OverriddenParameters: _Mapping[str, list[str]]
    IsEnd: bool
    NextStep: str
    IsCritical: bool
    ValidNextSteps: list[str]
    Targets: list[TargetAnswer]
    TargetLocation: TargetLocationAnswer
    TriggeredAlarms: list[AlarmStateInformationAnswer]
    ParentStepDetails: ParentStepDetailsAnswer

class StepExecutionFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_t.Literal["StartTimeBefore", "StartTimeAfter", "StepExecutionStatus", "StepExecutionId", "StepName", "Action", "ParentStepExecutionId", "ParentStepIteration", "ParentStepIteratorValue"] | _Text]
    Values: _t.Required[_Sequence[_Text]]

class StopAutomationExecutionResultAnswer:
    ...

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TargetAnswer:
    Key: str
    Values: list[str]

class TargetDict(_t.TypedDict, total=False):
    Key: _Text
    Values: _Sequence[_Text]

class TargetLocationAnswer:
    Accounts: list[str]
    Regions: list[str]
    TargetLocationMaxConcurrency: str
    TargetLocationMaxErrors: str
    ExecutionRoleName: str
    TargetLocationAlarmConfiguration: AlarmConfigurationAnswer
    IncludeChildOrganizationUnits: bool
    ExcludeAccounts: list[str]
    Targets: list[TargetAnswer]
    TargetsMaxConcurrency: str
    TargetsMaxErrors: str

class TargetLocationDict(_t.TypedDict, total=False):
    Accounts: _Sequence[_Text]
    Regions: _Sequence[_Text]
    TargetLocationMaxConcurrency: _Text
    TargetLocationMaxErrors: _Text
    ExecutionRoleName: _Text
    TargetLocationAlarmConfiguration: AlarmConfigurationDict
    IncludeChildOrganizationUnits: bool
    ExcludeAccounts: _Sequence[_Text]
    Targets: _Sequence[TargetDict]
    TargetsMaxConcurrency: _Text
    TargetsMaxErrors: _Text

class TargetPreviewAnswer:
    Count: int
    TargetType: str

class TargetsSummaryAnswer:
    TotalCount: int
    StartedCount: int
    CompletedCount: int
    SuccessfulCount: int
    FailedCount: int

class TerminateSessionResponseAnswer:
    SessionId: str

class UnlabelParameterVersionResultAnswer:
    RemovedLabels: list[str]
    InvalidLabels: list[str]

class UpdateAssociationResultAnswer:
    AssociationDescription: AssociationDescriptionAnswer

class UpdateAssociationStatusResultAnswer:
    AssociationDescription: AssociationDescriptionAnswer

class UpdateCloudConnectorResultAnswer:
    CloudConnectorId: str

class UpdateDocumentDefaultVersionResultAnswer:
    Description: DocumentDefaultVersionDescriptionAnswer

class UpdateDocumentMetadataResponseAnswer:
    ...

class UpdateDocumentResultAnswer:
    DocumentDescription: DocumentDescriptionAnswer

class UpdateMaintenanceWindowResultAnswer:
    WindowId: str
    Name: str
    Description: str
    StartDate: str
    EndDate: str
    Schedule: str
    ScheduleTimezone: str
    ScheduleOffset: int
    Duration: int
    Cutoff: int
    AllowUnassociatedTargets: bool
    Enabled: bool

class UpdateMaintenanceWindowTargetResultAnswer:
    WindowId: str
    WindowTargetId: str
    Targets: list[TargetAnswer]
    OwnerInformation: str
    Name: str
    Description: str

class UpdateMaintenanceWindowTaskResultAnswer:
    WindowId: str
    WindowTaskId: str
    Targets: list[TargetAnswer]
    TaskArn: str
    ServiceRoleArn: str
    TaskParameters: _Mapping[str, MaintenanceWindowTaskParameterValueExpressionAnswer]
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersAnswer
    Priority: int
    MaxConcurrency: str
    MaxErrors: str
    LoggingInfo: LoggingInfoAnswer
    Name: str
    Description: str
    CutoffBehavior: str
    AlarmConfiguration: AlarmConfigurationAnswer

class UpdateManagedInstanceRoleResultAnswer:
    ...

class UpdateOpsItemResponseAnswer:
    ...

class UpdateOpsMetadataResultAnswer:
    OpsMetadataArn: str

class UpdatePatchBaselineResultAnswer:
    BaselineId: str
    Name: str
    OperatingSystem: str
    GlobalFilters: PatchFilterGroupAnswer
    ApprovalRules: PatchRuleGroupAnswer
    ApprovedPatches: list[str]
    ApprovedPatchesComplianceLevel: str
    ApprovedPatchesEnableNonSecurity: bool
    RejectedPatches: list[str]
    RejectedPatchesAction: str
    CreatedDate: str
    ModifiedDate: str
    Description: str
    Sources: list[PatchSourceAnswer]
    AvailableSecurityUpdatesComplianceStatus: str

class UpdateResourceDataSyncResultAnswer:
    ...

class UpdateServiceSettingResultAnswer:
    ...

class ValidateCloudConnectorResultAnswer:
    ValidationFindings: list[ValidationFindingAnswer]
    NextToken: str

class ValidationFindingAnswer:
    Type: str
    Code: str
    Message: str
    ProviderMessage: str
    Scope: ValidationFindingScopeAnswer

class ValidationFindingScopeAnswer:
    Type: str
    Id: str

def add_tags_to_resource(
    name: str,
    /,
    *,
    ResourceType: _t.Literal["Document", "ManagedInstance", "MaintenanceWindow", "Parameter", "PatchBaseline", "OpsItem", "OpsMetadata", "Automation", "Association", "CloudConnector"] | _Text,
    ResourceId: _Text,
    Tags: _Sequence[TagDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AddTagsToResourceResultAnswer]:
    """Call aws-sdk:ssm:addTagsToResource."""


def associate_ops_item_related_item(
    name: str,
    /,
    *,
    OpsItemId: _Text,
    AssociationType: _Text,
    ResourceType: _Text,
    ResourceUri: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssociateOpsItemRelatedItemResponseAnswer]:
    """Call aws-sdk:ssm:associateOpsItemRelatedItem."""


def cancel_command(
    name: str,
    /,
    *,
    CommandId: _Text,
    InstanceIds: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelCommandResultAnswer]:
    """Call aws-sdk:ssm:cancelCommand."""


def cancel_maintenance_window_execution(
    name: str,
    /,
    *,
    WindowExecutionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelMaintenanceWindowExecutionResultAnswer]:
    """Call aws-sdk:ssm:cancelMaintenanceWindowExecution."""


def create_activation(
    name: str,
    /,
    *,
    IamRole: _Text,
    Description: _Text = ...,
    DefaultInstanceName: _Text = ...,
    RegistrationLimit: int = ...,
    ExpirationDate: _Text | float = ...,
    Tags: _Sequence[TagDict] = ...,
    RegistrationMetadata: _Sequence[RegistrationMetadataItemDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateActivationResultAnswer]:
    """Call aws-sdk:ssm:createActivation."""


def create_association(
    name: str,
    /,
    *,
    Name: _Text,
    DocumentVersion: _Text = ...,
    InstanceId: _Text = ...,
    Parameters: _Mapping[str, _Sequence[_Text]] = ...,
    Targets: _Sequence[TargetDict] = ...,
    ScheduleExpression: _Text = ...,
    OutputLocation: InstanceAssociationOutputLocationDict = ...,
    AssociationName: _Text = ...,
    AutomationTargetParameterName: _Text = ...,
    MaxErrors: _Text = ...,
    MaxConcurrency: _Text = ...,
    ComplianceSeverity: _t.Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED"] | _Text = ...,
    SyncCompliance: _t.Literal["AUTO", "MANUAL"] | _Text = ...,
    ApplyOnlyAtCronInterval: bool = ...,
    CalendarNames: _Sequence[_Text] = ...,
    TargetLocations: _Sequence[TargetLocationDict] = ...,
    ScheduleOffset: int = ...,
    Duration: int = ...,
    TargetMaps: _Sequence[_Mapping[str, _Sequence[_Text]]] = ...,
    Tags: _Sequence[TagDict] = ...,
    AlarmConfiguration: AlarmConfigurationDict = ...,
    AssociationDispatchAssumeRole: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateAssociationResultAnswer]:
    """Call aws-sdk:ssm:createAssociation."""


def create_association_batch(
    name: str,
    /,
    *,
    Entries: _Sequence[CreateAssociationBatchRequestEntryDict],
    AssociationDispatchAssumeRole: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateAssociationBatchResultAnswer]:
    """Call aws-sdk:ssm:createAssociationBatch."""


def create_cloud_connector(
    name: str,
    /,
    *,
    DisplayName: _Text,
    RoleArn: _Text,
    Configuration: CloudConnectorConfigurationDict,
    Description: _Text = ...,
    ConfigConnectorArn: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCloudConnectorResultAnswer]:
    """Call aws-sdk:ssm:createCloudConnector."""


def create_document(
    name: str,
    /,
    *,
    Content: _Text,
    Name: _Text,
    Requires: _Sequence[DocumentRequiresDict] = ...,
    Attachments: _Sequence[AttachmentsSourceDict] = ...,
    DisplayName: _Text = ...,
    VersionName: _Text = ...,
    DocumentType: _t.Literal["Command", "Policy", "Automation", "Session", "Package", "ApplicationConfiguration", "ApplicationConfigurationSchema", "DeploymentStrategy", "ChangeCalendar", "Automation.ChangeTemplate", "ProblemAnalysis", "ProblemAnalysisTemplate", "CloudFormation", "ConformancePackTemplate", "QuickSetup", "ManualApprovalPolicy", "AutoApprovalPolicy"] | _Text = ...,
    DocumentFormat: _t.Literal["YAML", "JSON", "TEXT"] | _Text = ...,
    TargetType: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDocumentResultAnswer]:
    """Call aws-sdk:ssm:createDocument."""


def create_maintenance_window(
    name: str,
    /,
    *,
    Name: _Text,
    Schedule: _Text,
    Duration: int,
    Cutoff: int,
    AllowUnassociatedTargets: bool,
    Description: _Text = ...,
    StartDate: _Text = ...,
    EndDate: _Text = ...,
    ScheduleTimezone: _Text = ...,
    ScheduleOffset: int = ...,
    ClientToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateMaintenanceWindowResultAnswer]:
    """Call aws-sdk:ssm:createMaintenanceWindow."""


def create_ops_item(
    name: str,
    /,
    *,
    Description: _Text,
    Source: _Text,
    Title: _Text,
    OpsItemType: _Text = ...,
    OperationalData: _Mapping[str, OpsItemDataValueDict] = ...,
    Notifications: _Sequence[OpsItemNotificationDict] = ...,
    Priority: int = ...,
    RelatedOpsItems: _Sequence[RelatedOpsItemDict] = ...,
    Tags: _Sequence[TagDict] = ...,
    Category: _Text = ...,
    Severity: _Text = ...,
    ActualStartTime: _Text | float = ...,
    ActualEndTime: _Text | float = ...,
    PlannedStartTime: _Text | float = ...,
    PlannedEndTime: _Text | float = ...,
    AccountId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateOpsItemResponseAnswer]:
    """Call aws-sdk:ssm:createOpsItem."""


def create_ops_metadata(
    name: str,
    /,
    *,
    ResourceId: _Text,
    Metadata: _Mapping[str, MetadataValueDict] = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateOpsMetadataResultAnswer]:
    """Call aws-sdk:ssm:createOpsMetadata."""


def create_patch_baseline(
    name: str,
    /,
    *,
    Name: _Text,
    OperatingSystem: _t.Literal["WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2022", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE", "CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX", "AMAZON_LINUX_2023"] | _Text = ...,
    GlobalFilters: PatchFilterGroupDict = ...,
    ApprovalRules: PatchRuleGroupDict = ...,
    ApprovedPatches: _Sequence[_Text] = ...,
    ApprovedPatchesComplianceLevel: _t.Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"] | _Text = ...,
    ApprovedPatchesEnableNonSecurity: bool = ...,
    RejectedPatches: _Sequence[_Text] = ...,
    RejectedPatchesAction: _t.Literal["ALLOW_AS_DEPENDENCY", "BLOCK"] | _Text = ...,
    Description: _Text = ...,
    Sources: _Sequence[PatchSourceDict] = ...,
    AvailableSecurityUpdatesComplianceStatus: _t.Literal["COMPLIANT", "NON_COMPLIANT"] | _Text = ...,
    ClientToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreatePatchBaselineResultAnswer]:
    """Call aws-sdk:ssm:createPatchBaseline."""


def create_resource_data_sync(
    name: str,
    /,
    *,
    SyncName: _Text,
    S3Destination: ResourceDataSyncS3DestinationDict = ...,
    SyncType: _Text = ...,
    SyncSource: ResourceDataSyncSourceDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateResourceDataSyncResultAnswer]:
    """Call aws-sdk:ssm:createResourceDataSync."""


def delete_activation(
    name: str,
    /,
    *,
    ActivationId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteActivationResultAnswer]:
    """Call aws-sdk:ssm:deleteActivation."""


def delete_association(
    name: str,
    /,
    *,
    Name: _Text = ...,
    InstanceId: _Text = ...,
    AssociationId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAssociationResultAnswer]:
    """Call aws-sdk:ssm:deleteAssociation."""


def delete_cloud_connector(
    name: str,
    /,
    *,
    CloudConnectorId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCloudConnectorResultAnswer]:
    """Call aws-sdk:ssm:deleteCloudConnector."""


def delete_document(
    name: str,
    /,
    *,
    Name: _Text,
    DocumentVersion: _Text = ...,
    VersionName: _Text = ...,
    Force: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDocumentResultAnswer]:
    """Call aws-sdk:ssm:deleteDocument."""


def delete_inventory(
    name: str,
    /,
    *,
    TypeName: _Text,
    SchemaDeleteOption: _t.Literal["DisableSchema", "DeleteSchema"] | _Text = ...,
    DryRun: bool = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteInventoryResultAnswer]:
    """Call aws-sdk:ssm:deleteInventory."""


def delete_maintenance_window(
    name: str,
    /,
    *,
    WindowId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteMaintenanceWindowResultAnswer]:
    """Call aws-sdk:ssm:deleteMaintenanceWindow."""


def delete_ops_item(
    name: str,
    /,
    *,
    OpsItemId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteOpsItemResponseAnswer]:
    """Call aws-sdk:ssm:deleteOpsItem."""


def delete_ops_metadata(
    name: str,
    /,
    *,
    OpsMetadataArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteOpsMetadataResultAnswer]:
    """Call aws-sdk:ssm:deleteOpsMetadata."""


def delete_parameter(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteParameterResultAnswer]:
    """Call aws-sdk:ssm:deleteParameter."""


def delete_parameters(
    name: str,
    /,
    *,
    Names: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteParametersResultAnswer]:
    """Call aws-sdk:ssm:deleteParameters."""


def delete_patch_baseline(
    name: str,
    /,
    *,
    BaselineId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeletePatchBaselineResultAnswer]:
    """Call aws-sdk:ssm:deletePatchBaseline."""


def delete_resource_data_sync(
    name: str,
    /,
    *,
    SyncName: _Text,
    SyncType: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteResourceDataSyncResultAnswer]:
    """Call aws-sdk:ssm:deleteResourceDataSync."""


def delete_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    PolicyId: _Text,
    PolicyHash: _Text,
    DeletionMode: _t.Literal["RemoveSharing", "RollbackMigration"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteResourcePolicyResponseAnswer]:
    """Call aws-sdk:ssm:deleteResourcePolicy."""


def deregister_default_host_management_configuration(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterDefaultHostManagementConfigurationResultAnswer]:
    """Call aws-sdk:ssm:deregisterDefaultHostManagementConfiguration."""


def deregister_managed_instance(
    name: str,
    /,
    *,
    InstanceId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterManagedInstanceResultAnswer]:
    """Call aws-sdk:ssm:deregisterManagedInstance."""


def deregister_patch_baseline_for_patch_group(
    name: str,
    /,
    *,
    BaselineId: _Text,
    PatchGroup: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterPatchBaselineForPatchGroupResultAnswer]:
    """Call aws-sdk:ssm:deregisterPatchBaselineForPatchGroup."""


def deregister_target_from_maintenance_window(
    name: str,
    /,
    *,
    WindowId: _Text,
    WindowTargetId: _Text,
    Safe: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterTargetFromMaintenanceWindowResultAnswer]:
    """Call aws-sdk:ssm:deregisterTargetFromMaintenanceWindow."""


def deregister_task_from_maintenance_window(
    name: str,
    /,
    *,
    WindowId: _Text,
    WindowTaskId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterTaskFromMaintenanceWindowResultAnswer]:
    """Call aws-sdk:ssm:deregisterTaskFromMaintenanceWindow."""


def describe_activations(
    name: str,
    /,
    *,
    Filters: _Sequence[DescribeActivationsFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeActivationsResultAnswer]:
    """Call aws-sdk:ssm:describeActivations."""


def describe_association(
    name: str,
    /,
    *,
    Name: _Text = ...,
    InstanceId: _Text = ...,
    AssociationId: _Text = ...,
    AssociationVersion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAssociationResultAnswer]:
    """Call aws-sdk:ssm:describeAssociation."""


def describe_association_execution_targets(
    name: str,
    /,
    *,
    AssociationId: _Text,
    ExecutionId: _Text,
    Filters: _Sequence[AssociationExecutionTargetsFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAssociationExecutionTargetsResultAnswer]:
    """Call aws-sdk:ssm:describeAssociationExecutionTargets."""


def describe_association_executions(
    name: str,
    /,
    *,
    AssociationId: _Text,
    Filters: _Sequence[AssociationExecutionFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAssociationExecutionsResultAnswer]:
    """Call aws-sdk:ssm:describeAssociationExecutions."""


def describe_automation_executions(
    name: str,
    /,
    *,
    Filters: _Sequence[AutomationExecutionFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAutomationExecutionsResultAnswer]:
    """Call aws-sdk:ssm:describeAutomationExecutions."""


def describe_automation_step_executions(
    name: str,
    /,
    *,
    AutomationExecutionId: _Text,
    Filters: _Sequence[StepExecutionFilterDict] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    ReverseOrder: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAutomationStepExecutionsResultAnswer]:
    """Call aws-sdk:ssm:describeAutomationStepExecutions."""


def describe_available_patches(
    name: str,
    /,
    *,
    Filters: _Sequence[PatchOrchestratorFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAvailablePatchesResultAnswer]:
    """Call aws-sdk:ssm:describeAvailablePatches."""


def describe_document(
    name: str,
    /,
    *,
    Name: _Text,
    DocumentVersion: _Text = ...,
    VersionName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDocumentResultAnswer]:
    """Call aws-sdk:ssm:describeDocument."""


def describe_document_permission(
    name: str,
    /,
    *,
    Name: _Text,
    PermissionType: _t.Literal["Share"] | _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDocumentPermissionResponseAnswer]:
    """Call aws-sdk:ssm:describeDocumentPermission."""


def describe_effective_instance_associations(
    name: str,
    /,
    *,
    InstanceId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEffectiveInstanceAssociationsResultAnswer]:
    """Call aws-sdk:ssm:describeEffectiveInstanceAssociations."""


def describe_effective_patches_for_patch_baseline(
    name: str,
    /,
    *,
    BaselineId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEffectivePatchesForPatchBaselineResultAnswer]:
    """Call aws-sdk:ssm:describeEffectivePatchesForPatchBaseline."""


def describe_instance_associations_status(
    name: str,
    /,
    *,
    InstanceId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeInstanceAssociationsStatusResultAnswer]:
    """Call aws-sdk:ssm:describeInstanceAssociationsStatus."""


def describe_instance_information(
    name: str,
    /,
    *,
    InstanceInformationFilterList: _Sequence[InstanceInformationFilterDict] = ...,
    Filters: _Sequence[InstanceInformationStringFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeInstanceInformationResultAnswer]:
    """Call aws-sdk:ssm:describeInstanceInformation."""


def describe_instance_patch_states(
    name: str,
    /,
    *,
    InstanceIds: _Sequence[_Text],
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeInstancePatchStatesResultAnswer]:
    """Call aws-sdk:ssm:describeInstancePatchStates."""


def describe_instance_patch_states_for_patch_group(
    name: str,
    /,
    *,
    PatchGroup: _Text,
    Filters: _Sequence[InstancePatchStateFilterDict] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeInstancePatchStatesForPatchGroupResultAnswer]:
    """Call aws-sdk:ssm:describeInstancePatchStatesForPatchGroup."""


def describe_instance_patches(
    name: str,
    /,
    *,
    InstanceId: _Text,
    Filters: _Sequence[PatchOrchestratorFilterDict] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeInstancePatchesResultAnswer]:
    """Call aws-sdk:ssm:describeInstancePatches."""


def describe_instance_properties(
    name: str,
    /,
    *,
    InstancePropertyFilterList: _Sequence[InstancePropertyFilterDict] = ...,
    FiltersWithOperator: _Sequence[InstancePropertyStringFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeInstancePropertiesResultAnswer]:
    """Call aws-sdk:ssm:describeInstanceProperties."""


def describe_inventory_deletions(
    name: str,
    /,
    *,
    DeletionId: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeInventoryDeletionsResultAnswer]:
    """Call aws-sdk:ssm:describeInventoryDeletions."""


def describe_maintenance_window_execution_task_invocations(
    name: str,
    /,
    *,
    WindowExecutionId: _Text,
    TaskId: _Text,
    Filters: _Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMaintenanceWindowExecutionTaskInvocationsResultAnswer]:
    """Call aws-sdk:ssm:describeMaintenanceWindowExecutionTaskInvocations."""


def describe_maintenance_window_execution_tasks(
    name: str,
    /,
    *,
    WindowExecutionId: _Text,
    Filters: _Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMaintenanceWindowExecutionTasksResultAnswer]:
    """Call aws-sdk:ssm:describeMaintenanceWindowExecutionTasks."""


def describe_maintenance_window_executions(
    name: str,
    /,
    *,
    WindowId: _Text,
    Filters: _Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMaintenanceWindowExecutionsResultAnswer]:
    """Call aws-sdk:ssm:describeMaintenanceWindowExecutions."""


def describe_maintenance_window_schedule(
    name: str,
    /,
    *,
    WindowId: _Text = ...,
    Targets: _Sequence[TargetDict] = ...,
    ResourceType: _t.Literal["INSTANCE", "RESOURCE_GROUP"] | _Text = ...,
    Filters: _Sequence[PatchOrchestratorFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMaintenanceWindowScheduleResultAnswer]:
    """Call aws-sdk:ssm:describeMaintenanceWindowSchedule."""


def describe_maintenance_window_targets(
    name: str,
    /,
    *,
    WindowId: _Text,
    Filters: _Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMaintenanceWindowTargetsResultAnswer]:
    """Call aws-sdk:ssm:describeMaintenanceWindowTargets."""


def describe_maintenance_window_tasks(
    name: str,
    /,
    *,
    WindowId: _Text,
    Filters: _Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMaintenanceWindowTasksResultAnswer]:
    """Call aws-sdk:ssm:describeMaintenanceWindowTasks."""


def describe_maintenance_windows(
    name: str,
    /,
    *,
    Filters: _Sequence[MaintenanceWindowFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMaintenanceWindowsResultAnswer]:
    """Call aws-sdk:ssm:describeMaintenanceWindows."""


def describe_maintenance_windows_for_target(
    name: str,
    /,
    *,
    Targets: _Sequence[TargetDict],
    ResourceType: _t.Literal["INSTANCE", "RESOURCE_GROUP"] | _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMaintenanceWindowsForTargetResultAnswer]:
    """Call aws-sdk:ssm:describeMaintenanceWindowsForTarget."""


def describe_ops_items(
    name: str,
    /,
    *,
    OpsItemFilters: _Sequence[OpsItemFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeOpsItemsResponseAnswer]:
    """Call aws-sdk:ssm:describeOpsItems."""


def describe_parameters(
    name: str,
    /,
    *,
    Filters: _Sequence[ParametersFilterDict] = ...,
    ParameterFilters: _Sequence[ParameterStringFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Shared: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeParametersResultAnswer]:
    """Call aws-sdk:ssm:describeParameters."""


def describe_patch_baselines(
    name: str,
    /,
    *,
    Filters: _Sequence[PatchOrchestratorFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribePatchBaselinesResultAnswer]:
    """Call aws-sdk:ssm:describePatchBaselines."""


def describe_patch_group_state(
    name: str,
    /,
    *,
    PatchGroup: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribePatchGroupStateResultAnswer]:
    """Call aws-sdk:ssm:describePatchGroupState."""


def describe_patch_groups(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    Filters: _Sequence[PatchOrchestratorFilterDict] = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribePatchGroupsResultAnswer]:
    """Call aws-sdk:ssm:describePatchGroups."""


def describe_patch_properties(
    name: str,
    /,
    *,
    OperatingSystem: _t.Literal["WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2022", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE", "CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX", "AMAZON_LINUX_2023"] | _Text,
    Property: _t.Literal["PRODUCT", "PRODUCT_FAMILY", "CLASSIFICATION", "MSRC_SEVERITY", "PRIORITY", "SEVERITY"] | _Text,
    PatchSet: _t.Literal["OS", "APPLICATION"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribePatchPropertiesResultAnswer]:
    """Call aws-sdk:ssm:describePatchProperties."""


def describe_sessions(
    name: str,
    /,
    *,
    State: _t.Literal["Active", "History"] | _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Filters: _Sequence[SessionFilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeSessionsResponseAnswer]:
    """Call aws-sdk:ssm:describeSessions."""


def disassociate_ops_item_related_item(
    name: str,
    /,
    *,
    OpsItemId: _Text,
    AssociationId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DisassociateOpsItemRelatedItemResponseAnswer]:
    """Call aws-sdk:ssm:disassociateOpsItemRelatedItem."""


def get_access_token(
    name: str,
    /,
    *,
    AccessRequestId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAccessTokenResponseAnswer]:
    """Call aws-sdk:ssm:getAccessToken."""


def get_automation_execution(
    name: str,
    /,
    *,
    AutomationExecutionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAutomationExecutionResultAnswer]:
    """Call aws-sdk:ssm:getAutomationExecution."""


def get_calendar_state(
    name: str,
    /,
    *,
    CalendarNames: _Sequence[_Text],
    AtTime: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCalendarStateResponseAnswer]:
    """Call aws-sdk:ssm:getCalendarState."""


def get_cloud_connector(
    name: str,
    /,
    *,
    CloudConnectorId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCloudConnectorResultAnswer]:
    """Call aws-sdk:ssm:getCloudConnector."""


def get_command_invocation(
    name: str,
    /,
    *,
    CommandId: _Text,
    InstanceId: _Text,
    PluginName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCommandInvocationResultAnswer]:
    """Call aws-sdk:ssm:getCommandInvocation."""


def get_connection_status(
    name: str,
    /,
    *,
    Target: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetConnectionStatusResponseAnswer]:
    """Call aws-sdk:ssm:getConnectionStatus."""


def get_default_patch_baseline(
    name: str,
    /,
    *,
    OperatingSystem: _t.Literal["WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2022", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE", "CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX", "AMAZON_LINUX_2023"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDefaultPatchBaselineResultAnswer]:
    """Call aws-sdk:ssm:getDefaultPatchBaseline."""


def get_deployable_patch_snapshot_for_instance(
    name: str,
    /,
    *,
    InstanceId: _Text,
    SnapshotId: _Text,
    BaselineOverride: BaselineOverrideDict = ...,
    UseS3DualStackEndpoint: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDeployablePatchSnapshotForInstanceResultAnswer]:
    """Call aws-sdk:ssm:getDeployablePatchSnapshotForInstance."""


def get_document(
    name: str,
    /,
    *,
    Name: _Text,
    VersionName: _Text = ...,
    DocumentVersion: _Text = ...,
    DocumentFormat: _t.Literal["YAML", "JSON", "TEXT"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDocumentResultAnswer]:
    """Call aws-sdk:ssm:getDocument."""


def get_execution_preview(
    name: str,
    /,
    *,
    ExecutionPreviewId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetExecutionPreviewResponseAnswer]:
    """Call aws-sdk:ssm:getExecutionPreview."""


def get_inventory(
    name: str,
    /,
    *,
    Filters: _Sequence[InventoryFilterDict] = ...,
    Aggregators: _Sequence[InventoryAggregatorDict] = ...,
    ResultAttributes: _Sequence[ResultAttributeDict] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetInventoryResultAnswer]:
    """Call aws-sdk:ssm:getInventory."""


def get_inventory_schema(
    name: str,
    /,
    *,
    TypeName: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Aggregator: bool = ...,
    SubType: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetInventorySchemaResultAnswer]:
    """Call aws-sdk:ssm:getInventorySchema."""


def get_maintenance_window(
    name: str,
    /,
    *,
    WindowId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMaintenanceWindowResultAnswer]:
    """Call aws-sdk:ssm:getMaintenanceWindow."""


def get_maintenance_window_execution(
    name: str,
    /,
    *,
    WindowExecutionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMaintenanceWindowExecutionResultAnswer]:
    """Call aws-sdk:ssm:getMaintenanceWindowExecution."""


def get_maintenance_window_execution_task(
    name: str,
    /,
    *,
    WindowExecutionId: _Text,
    TaskId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMaintenanceWindowExecutionTaskResultAnswer]:
    """Call aws-sdk:ssm:getMaintenanceWindowExecutionTask."""


def get_maintenance_window_execution_task_invocation(
    name: str,
    /,
    *,
    WindowExecutionId: _Text,
    TaskId: _Text,
    InvocationId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMaintenanceWindowExecutionTaskInvocationResultAnswer]:
    """Call aws-sdk:ssm:getMaintenanceWindowExecutionTaskInvocation."""


def get_maintenance_window_task(
    name: str,
    /,
    *,
    WindowId: _Text,
    WindowTaskId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMaintenanceWindowTaskResultAnswer]:
    """Call aws-sdk:ssm:getMaintenanceWindowTask."""


def get_ops_item(
    name: str,
    /,
    *,
    OpsItemId: _Text,
    OpsItemArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetOpsItemResponseAnswer]:
    """Call aws-sdk:ssm:getOpsItem."""


def get_ops_metadata(
    name: str,
    /,
    *,
    OpsMetadataArn: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetOpsMetadataResultAnswer]:
    """Call aws-sdk:ssm:getOpsMetadata."""


def get_ops_summary(
    name: str,
    /,
    *,
    SyncName: _Text = ...,
    Filters: _Sequence[OpsFilterDict] = ...,
    Aggregators: _Sequence[OpsAggregatorDict] = ...,
    ResultAttributes: _Sequence[OpsResultAttributeDict] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetOpsSummaryResultAnswer]:
    """Call aws-sdk:ssm:getOpsSummary."""


def get_parameter(
    name: str,
    /,
    *,
    Name: _Text,
    WithDecryption: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetParameterResultAnswer]:
    """Call aws-sdk:ssm:getParameter."""


def get_parameter_history(
    name: str,
    /,
    *,
    Name: _Text,
    WithDecryption: bool = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetParameterHistoryResultAnswer]:
    """Call aws-sdk:ssm:getParameterHistory."""


def get_parameters(
    name: str,
    /,
    *,
    Names: _Sequence[_Text],
    WithDecryption: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetParametersResultAnswer]:
    """Call aws-sdk:ssm:getParameters."""


def get_parameters_by_path(
    name: str,
    /,
    *,
    Path: _Text,
    Recursive: bool = ...,
    ParameterFilters: _Sequence[ParameterStringFilterDict] = ...,
    WithDecryption: bool = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetParametersByPathResultAnswer]:
    """Call aws-sdk:ssm:getParametersByPath."""


def get_patch_baseline(
    name: str,
    /,
    *,
    BaselineId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPatchBaselineResultAnswer]:
    """Call aws-sdk:ssm:getPatchBaseline."""


def get_patch_baseline_for_patch_group(
    name: str,
    /,
    *,
    PatchGroup: _Text,
    OperatingSystem: _t.Literal["WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2022", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE", "CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX", "AMAZON_LINUX_2023"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPatchBaselineForPatchGroupResultAnswer]:
    """Call aws-sdk:ssm:getPatchBaselineForPatchGroup."""


def get_resource_policies(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetResourcePoliciesResponseAnswer]:
    """Call aws-sdk:ssm:getResourcePolicies."""


def get_service_setting(
    name: str,
    /,
    *,
    SettingId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetServiceSettingResultAnswer]:
    """Call aws-sdk:ssm:getServiceSetting."""


def label_parameter_version(
    name: str,
    /,
    *,
    Name: _Text,
    Labels: _Sequence[_Text],
    ParameterVersion: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[LabelParameterVersionResultAnswer]:
    """Call aws-sdk:ssm:labelParameterVersion."""


def list_association_versions(
    name: str,
    /,
    *,
    AssociationId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAssociationVersionsResultAnswer]:
    """Call aws-sdk:ssm:listAssociationVersions."""


def list_associations(
    name: str,
    /,
    *,
    AssociationFilterList: _Sequence[AssociationFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAssociationsResultAnswer]:
    """Call aws-sdk:ssm:listAssociations."""


def list_cloud_connectors(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Filters: _Sequence[CloudConnectorFilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCloudConnectorsResultAnswer]:
    """Call aws-sdk:ssm:listCloudConnectors."""


def list_command_invocations(
    name: str,
    /,
    *,
    CommandId: _Text = ...,
    InstanceId: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Filters: _Sequence[CommandFilterDict] = ...,
    Details: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCommandInvocationsResultAnswer]:
    """Call aws-sdk:ssm:listCommandInvocations."""


def list_commands(
    name: str,
    /,
    *,
    CommandId: _Text = ...,
    InstanceId: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Filters: _Sequence[CommandFilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCommandsResultAnswer]:
    """Call aws-sdk:ssm:listCommands."""


def list_compliance_items(
    name: str,
    /,
    *,
    Filters: _Sequence[ComplianceStringFilterDict] = ...,
    ResourceIds: _Sequence[_Text] = ...,
    ResourceTypes: _Sequence[_Text] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListComplianceItemsResultAnswer]:
    """Call aws-sdk:ssm:listComplianceItems."""


def list_compliance_summaries(
    name: str,
    /,
    *,
    Filters: _Sequence[ComplianceStringFilterDict] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListComplianceSummariesResultAnswer]:
    """Call aws-sdk:ssm:listComplianceSummaries."""


def list_document_metadata_history(
    name: str,
    /,
    *,
    Name: _Text,
    Metadata: _t.Literal["DocumentReviews"] | _Text,
    DocumentVersion: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDocumentMetadataHistoryResponseAnswer]:
    """Call aws-sdk:ssm:listDocumentMetadataHistory."""


def list_document_versions(
    name: str,
    /,
    *,
    Name: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDocumentVersionsResultAnswer]:
    """Call aws-sdk:ssm:listDocumentVersions."""


def list_documents(
    name: str,
    /,
    *,
    DocumentFilterList: _Sequence[DocumentFilterDict] = ...,
    Filters: _Sequence[DocumentKeyValuesFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDocumentsResultAnswer]:
    """Call aws-sdk:ssm:listDocuments."""


def list_inventory_entries(
    name: str,
    /,
    *,
    InstanceId: _Text,
    TypeName: _Text,
    Filters: _Sequence[InventoryFilterDict] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListInventoryEntriesResultAnswer]:
    """Call aws-sdk:ssm:listInventoryEntries."""


def list_nodes(
    name: str,
    /,
    *,
    SyncName: _Text = ...,
    Filters: _Sequence[NodeFilterDict] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListNodesResultAnswer]:
    """Call aws-sdk:ssm:listNodes."""


def list_nodes_summary(
    name: str,
    /,
    *,
    Aggregators: _Sequence[NodeAggregatorDict],
    SyncName: _Text = ...,
    Filters: _Sequence[NodeFilterDict] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListNodesSummaryResultAnswer]:
    """Call aws-sdk:ssm:listNodesSummary."""


def list_ops_item_events(
    name: str,
    /,
    *,
    Filters: _Sequence[OpsItemEventFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListOpsItemEventsResponseAnswer]:
    """Call aws-sdk:ssm:listOpsItemEvents."""


def list_ops_item_related_items(
    name: str,
    /,
    *,
    OpsItemId: _Text = ...,
    Filters: _Sequence[OpsItemRelatedItemsFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListOpsItemRelatedItemsResponseAnswer]:
    """Call aws-sdk:ssm:listOpsItemRelatedItems."""


def list_ops_metadata(
    name: str,
    /,
    *,
    Filters: _Sequence[OpsMetadataFilterDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListOpsMetadataResultAnswer]:
    """Call aws-sdk:ssm:listOpsMetadata."""


def list_resource_compliance_summaries(
    name: str,
    /,
    *,
    Filters: _Sequence[ComplianceStringFilterDict] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListResourceComplianceSummariesResultAnswer]:
    """Call aws-sdk:ssm:listResourceComplianceSummaries."""


def list_resource_data_sync(
    name: str,
    /,
    *,
    SyncType: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListResourceDataSyncResultAnswer]:
    """Call aws-sdk:ssm:listResourceDataSync."""


def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceType: _t.Literal["Document", "ManagedInstance", "MaintenanceWindow", "Parameter", "PatchBaseline", "OpsItem", "OpsMetadata", "Automation", "Association", "CloudConnector"] | _Text,
    ResourceId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTagsForResourceResultAnswer]:
    """Call aws-sdk:ssm:listTagsForResource."""


def modify_document_permission(
    name: str,
    /,
    *,
    Name: _Text,
    PermissionType: _t.Literal["Share"] | _Text,
    AccountIdsToAdd: _Sequence[_Text] = ...,
    AccountIdsToRemove: _Sequence[_Text] = ...,
    SharedDocumentVersion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDocumentPermissionResponseAnswer]:
    """Call aws-sdk:ssm:modifyDocumentPermission."""


def put_compliance_items(
    name: str,
    /,
    *,
    ResourceId: _Text,
    ResourceType: _Text,
    ComplianceType: _Text,
    ExecutionSummary: ComplianceExecutionSummaryDict,
    Items: _Sequence[ComplianceItemEntryDict],
    ItemContentHash: _Text = ...,
    UploadType: _t.Literal["COMPLETE", "PARTIAL"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutComplianceItemsResultAnswer]:
    """Call aws-sdk:ssm:putComplianceItems."""


def put_inventory(
    name: str,
    /,
    *,
    InstanceId: _Text,
    Items: _Sequence[InventoryItemDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutInventoryResultAnswer]:
    """Call aws-sdk:ssm:putInventory."""


def put_parameter(
    name: str,
    /,
    *,
    Name: _Text,
    Value: _Text,
    Description: _Text = ...,
    Type: _t.Literal["String", "StringList", "SecureString"] | _Text = ...,
    KeyId: _Text = ...,
    Overwrite: bool = ...,
    AllowedPattern: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    Tier: _t.Literal["Standard", "Advanced", "Intelligent-Tiering"] | _Text = ...,
    Policies: _Text = ...,
    DataType: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutParameterResultAnswer]:
    """Call aws-sdk:ssm:putParameter."""


def put_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    Policy: _Text,
    PolicyId: _Text = ...,
    PolicyHash: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutResourcePolicyResponseAnswer]:
    """Call aws-sdk:ssm:putResourcePolicy."""


def register_default_host_management_configuration(
    name: str,
    /,
    *,
    PermissionModel: _t.Literal["SERVICE_MANAGED", "SELF_MANAGED"] | _Text,
    RoleArn: _Text = ...,
    Overwrite: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterDefaultHostManagementConfigurationResultAnswer]:
    """Call aws-sdk:ssm:registerDefaultHostManagementConfiguration."""


def register_default_patch_baseline(
    name: str,
    /,
    *,
    BaselineId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterDefaultPatchBaselineResultAnswer]:
    """Call aws-sdk:ssm:registerDefaultPatchBaseline."""


def register_patch_baseline_for_patch_group(
    name: str,
    /,
    *,
    BaselineId: _Text,
    PatchGroup: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterPatchBaselineForPatchGroupResultAnswer]:
    """Call aws-sdk:ssm:registerPatchBaselineForPatchGroup."""


def register_target_with_maintenance_window(
    name: str,
    /,
    *,
    WindowId: _Text,
    ResourceType: _t.Literal["INSTANCE", "RESOURCE_GROUP"] | _Text,
    Targets: _Sequence[TargetDict],
    OwnerInformation: _Text = ...,
    Name: _Text = ...,
    Description: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterTargetWithMaintenanceWindowResultAnswer]:
    """Call aws-sdk:ssm:registerTargetWithMaintenanceWindow."""


def register_task_with_maintenance_window(
    name: str,
    /,
    *,
    WindowId: _Text,
    TaskArn: _Text,
    TaskType: _t.Literal["RUN_COMMAND", "AUTOMATION", "STEP_FUNCTIONS", "LAMBDA"] | _Text,
    Targets: _Sequence[TargetDict] = ...,
    ServiceRoleArn: _Text = ...,
    TaskParameters: _Mapping[str, MaintenanceWindowTaskParameterValueExpressionDict] = ...,
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersDict = ...,
    Priority: int = ...,
    MaxConcurrency: _Text = ...,
    MaxErrors: _Text = ...,
    LoggingInfo: LoggingInfoDict = ...,
    Name: _Text = ...,
    Description: _Text = ...,
    ClientToken: _Text = ...,
    CutoffBehavior: _t.Literal["CONTINUE_TASK", "CANCEL_TASK"] | _Text = ...,
    AlarmConfiguration: AlarmConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterTaskWithMaintenanceWindowResultAnswer]:
    """Call aws-sdk:ssm:registerTaskWithMaintenanceWindow."""


def remove_tags_from_resource(
    name: str,
    /,
    *,
    ResourceType: _t.Literal["Document", "ManagedInstance", "MaintenanceWindow", "Parameter", "PatchBaseline", "OpsItem", "OpsMetadata", "Automation", "Association", "CloudConnector"] | _Text,
    ResourceId: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RemoveTagsFromResourceResultAnswer]:
    """Call aws-sdk:ssm:removeTagsFromResource."""


def reset_service_setting(
    name: str,
    /,
    *,
    SettingId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ResetServiceSettingResultAnswer]:
    """Call aws-sdk:ssm:resetServiceSetting."""


def resume_session(
    name: str,
    /,
    *,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ResumeSessionResponseAnswer]:
    """Call aws-sdk:ssm:resumeSession."""


def send_automation_signal(
    name: str,
    /,
    *,
    AutomationExecutionId: _Text,
    SignalType: _t.Literal["Approve", "Reject", "StartStep", "StopStep", "Resume", "Revoke"] | _Text,
    Payload: _Mapping[str, _Sequence[_Text]] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendAutomationSignalResultAnswer]:
    """Call aws-sdk:ssm:sendAutomationSignal."""


def send_command(
    name: str,
    /,
    *,
    DocumentName: _Text,
    InstanceIds: _Sequence[_Text] = ...,
    Targets: _Sequence[TargetDict] = ...,
    DocumentVersion: _Text = ...,
    DocumentHash: _Text = ...,
    DocumentHashType: _t.Literal["Sha256", "Sha1"] | _Text = ...,
    TimeoutSeconds: int = ...,
    Comment: _Text = ...,
    Parameters: _Mapping[str, _Sequence[_Text]] = ...,
    OutputS3Region: _Text = ...,
    OutputS3BucketName: _Text = ...,
    OutputS3KeyPrefix: _Text = ...,
    MaxConcurrency: _Text = ...,
    MaxErrors: _Text = ...,
    ServiceRoleArn: _Text = ...,
    NotificationConfig: NotificationConfigDict = ...,
    CloudWatchOutputConfig: CloudWatchOutputConfigDict = ...,
    AlarmConfiguration: AlarmConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendCommandResultAnswer]:
    """Call aws-sdk:ssm:sendCommand."""


def start_access_request(
    name: str,
    /,
    *,
    Reason: _Text,
    Targets: _Sequence[TargetDict],
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartAccessRequestResponseAnswer]:
    """Call aws-sdk:ssm:startAccessRequest."""


def start_associations_once(
    name: str,
    /,
    *,
    AssociationIds: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartAssociationsOnceResultAnswer]:
    """Call aws-sdk:ssm:startAssociationsOnce."""


def start_automation_execution(
    name: str,
    /,
    *,
    DocumentName: _Text,
    DocumentVersion: _Text = ...,
    Parameters: _Mapping[str, _Sequence[_Text]] = ...,
    ClientToken: _Text = ...,
    Mode: _t.Literal["Auto", "Interactive"] | _Text = ...,
    TargetParameterName: _Text = ...,
    Targets: _Sequence[TargetDict] = ...,
    TargetMaps: _Sequence[_Mapping[str, _Sequence[_Text]]] = ...,
    MaxConcurrency: _Text = ...,
    MaxErrors: _Text = ...,
    TargetLocations: _Sequence[TargetLocationDict] = ...,
    Tags: _Sequence[TagDict] = ...,
    AlarmConfiguration: AlarmConfigurationDict = ...,
    TargetLocationsURL: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartAutomationExecutionResultAnswer]:
    """Call aws-sdk:ssm:startAutomationExecution."""


def start_change_request_execution(
    name: str,
    /,
    *,
    DocumentName: _Text,
    Runbooks: _Sequence[RunbookDict],
    ScheduledTime: _Text | float = ...,
    DocumentVersion: _Text = ...,
    Parameters: _Mapping[str, _Sequence[_Text]] = ...,
    ChangeRequestName: _Text = ...,
    ClientToken: _Text = ...,
    AutoApprove: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    ScheduledEndTime: _Text | float = ...,
    ChangeDetails: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartChangeRequestExecutionResultAnswer]:
    """Call aws-sdk:ssm:startChangeRequestExecution."""


def start_execution_preview(
    name: str,
    /,
    *,
    DocumentName: _Text,
    DocumentVersion: _Text = ...,
    ExecutionInputs: ExecutionInputsDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartExecutionPreviewResponseAnswer]:
    """Call aws-sdk:ssm:startExecutionPreview."""


def start_session(
    name: str,
    /,
    *,
    Target: _Text,
    DocumentName: _Text = ...,
    Reason: _Text = ...,
    Parameters: _Mapping[str, _Sequence[_Text]] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartSessionResponseAnswer]:
    """Call aws-sdk:ssm:startSession."""


def stop_automation_execution(
    name: str,
    /,
    *,
    AutomationExecutionId: _Text,
    Type: _t.Literal["Complete", "Cancel"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopAutomationExecutionResultAnswer]:
    """Call aws-sdk:ssm:stopAutomationExecution."""


def terminate_session(
    name: str,
    /,
    *,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TerminateSessionResponseAnswer]:
    """Call aws-sdk:ssm:terminateSession."""


def unlabel_parameter_version(
    name: str,
    /,
    *,
    Name: _Text,
    ParameterVersion: int,
    Labels: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UnlabelParameterVersionResultAnswer]:
    """Call aws-sdk:ssm:unlabelParameterVersion."""


def update_association(
    name: str,
    /,
    *,
    AssociationId: _Text,
    Parameters: _Mapping[str, _Sequence[_Text]] = ...,
    DocumentVersion: _Text = ...,
    ScheduleExpression: _Text = ...,
    OutputLocation: InstanceAssociationOutputLocationDict = ...,
    Name: _Text = ...,
    Targets: _Sequence[TargetDict] = ...,
    AssociationName: _Text = ...,
    AssociationVersion: _Text = ...,
    AutomationTargetParameterName: _Text = ...,
    MaxErrors: _Text = ...,
    MaxConcurrency: _Text = ...,
    ComplianceSeverity: _t.Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED"] | _Text = ...,
    SyncCompliance: _t.Literal["AUTO", "MANUAL"] | _Text = ...,
    ApplyOnlyAtCronInterval: bool = ...,
    CalendarNames: _Sequence[_Text] = ...,
    TargetLocations: _Sequence[TargetLocationDict] = ...,
    ScheduleOffset: int = ...,
    Duration: int = ...,
    TargetMaps: _Sequence[_Mapping[str, _Sequence[_Text]]] = ...,
    AlarmConfiguration: AlarmConfigurationDict = ...,
    AssociationDispatchAssumeRole: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateAssociationResultAnswer]:
    """Call aws-sdk:ssm:updateAssociation."""


def update_association_status(
    name: str,
    /,
    *,
    Name: _Text,
    InstanceId: _Text,
    AssociationStatus: AssociationStatusDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateAssociationStatusResultAnswer]:
    """Call aws-sdk:ssm:updateAssociationStatus."""


def update_cloud_connector(
    name: str,
    /,
    *,
    CloudConnectorId: _Text,
    DisplayName: _Text = ...,
    Configuration: CloudConnectorConfigurationDict = ...,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateCloudConnectorResultAnswer]:
    """Call aws-sdk:ssm:updateCloudConnector."""


def update_document(
    name: str,
    /,
    *,
    Content: _Text,
    Name: _Text,
    Attachments: _Sequence[AttachmentsSourceDict] = ...,
    DisplayName: _Text = ...,
    VersionName: _Text = ...,
    DocumentVersion: _Text = ...,
    DocumentFormat: _t.Literal["YAML", "JSON", "TEXT"] | _Text = ...,
    TargetType: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDocumentResultAnswer]:
    """Call aws-sdk:ssm:updateDocument."""


def update_document_default_version(
    name: str,
    /,
    *,
    Name: _Text,
    DocumentVersion: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDocumentDefaultVersionResultAnswer]:
    """Call aws-sdk:ssm:updateDocumentDefaultVersion."""


def update_document_metadata(
    name: str,
    /,
    *,
    Name: _Text,
    DocumentReviews: DocumentReviewsDict,
    DocumentVersion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDocumentMetadataResponseAnswer]:
    """Call aws-sdk:ssm:updateDocumentMetadata."""


def update_maintenance_window(
    name: str,
    /,
    *,
    WindowId: _Text,
    Name: _Text = ...,
    Description: _Text = ...,
    StartDate: _Text = ...,
    EndDate: _Text = ...,
    Schedule: _Text = ...,
    ScheduleTimezone: _Text = ...,
    ScheduleOffset: int = ...,
    Duration: int = ...,
    Cutoff: int = ...,
    AllowUnassociatedTargets: bool = ...,
    Enabled: bool = ...,
    Replace: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateMaintenanceWindowResultAnswer]:
    """Call aws-sdk:ssm:updateMaintenanceWindow."""


def update_maintenance_window_target(
    name: str,
    /,
    *,
    WindowId: _Text,
    WindowTargetId: _Text,
    Targets: _Sequence[TargetDict] = ...,
    OwnerInformation: _Text = ...,
    Name: _Text = ...,
    Description: _Text = ...,
    Replace: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateMaintenanceWindowTargetResultAnswer]:
    """Call aws-sdk:ssm:updateMaintenanceWindowTarget."""


def update_maintenance_window_task(
    name: str,
    /,
    *,
    WindowId: _Text,
    WindowTaskId: _Text,
    Targets: _Sequence[TargetDict] = ...,
    TaskArn: _Text = ...,
    ServiceRoleArn: _Text = ...,
    TaskParameters: _Mapping[str, MaintenanceWindowTaskParameterValueExpressionDict] = ...,
    TaskInvocationParameters: MaintenanceWindowTaskInvocationParametersDict = ...,
    Priority: int = ...,
    MaxConcurrency: _Text = ...,
    MaxErrors: _Text = ...,
    LoggingInfo: LoggingInfoDict = ...,
    Name: _Text = ...,
    Description: _Text = ...,
    Replace: bool = ...,
    CutoffBehavior: _t.Literal["CONTINUE_TASK", "CANCEL_TASK"] | _Text = ...,
    AlarmConfiguration: AlarmConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateMaintenanceWindowTaskResultAnswer]:
    """Call aws-sdk:ssm:updateMaintenanceWindowTask."""


def update_managed_instance_role(
    name: str,
    /,
    *,
    InstanceId: _Text,
    IamRole: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateManagedInstanceRoleResultAnswer]:
    """Call aws-sdk:ssm:updateManagedInstanceRole."""


def update_ops_item(
    name: str,
    /,
    *,
    OpsItemId: _Text,
    Description: _Text = ...,
    OperationalData: _Mapping[str, OpsItemDataValueDict] = ...,
    OperationalDataToDelete: _Sequence[_Text] = ...,
    Notifications: _Sequence[OpsItemNotificationDict] = ...,
    Priority: int = ...,
    RelatedOpsItems: _Sequence[RelatedOpsItemDict] = ...,
    Status: _t.Literal["Open", "InProgress", "Resolved", "Pending", "TimedOut", "Cancelling", "Cancelled", "Failed", "CompletedWithSuccess", "CompletedWithFailure", "Scheduled", "RunbookInProgress", "PendingChangeCalendarOverride", "ChangeCalendarOverrideApproved", "ChangeCalendarOverrideRejected", "PendingApproval", "Approved", "Revoked", "Rejected", "Closed"] | _Text = ...,
    Title: _Text = ...,
    Category: _Text = ...,
    Severity: _Text = ...,
    ActualStartTime: _Text | float = ...,
    ActualEndTime: _Text | float = ...,
    PlannedStartTime: _Text | float = ...,
    PlannedEndTime: _Text | float = ...,
    OpsItemArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateOpsItemResponseAnswer]:
    """Call aws-sdk:ssm:updateOpsItem."""


def update_ops_metadata(
    name: str,
    /,
    *,
    OpsMetadataArn: _Text,
    MetadataToUpdate: _Mapping[str, MetadataValueDict] = ...,
    KeysToDelete: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateOpsMetadataResultAnswer]:
    """Call aws-sdk:ssm:updateOpsMetadata."""


def update_patch_baseline(
    name: str,
    /,
    *,
    BaselineId: _Text,
    Name: _Text = ...,
    GlobalFilters: PatchFilterGroupDict = ...,
    ApprovalRules: PatchRuleGroupDict = ...,
    ApprovedPatches: _Sequence[_Text] = ...,
    ApprovedPatchesComplianceLevel: _t.Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"] | _Text = ...,
    ApprovedPatchesEnableNonSecurity: bool = ...,
    RejectedPatches: _Sequence[_Text] = ...,
    RejectedPatchesAction: _t.Literal["ALLOW_AS_DEPENDENCY", "BLOCK"] | _Text = ...,
    Description: _Text = ...,
    Sources: _Sequence[PatchSourceDict] = ...,
    AvailableSecurityUpdatesComplianceStatus: _t.Literal["COMPLIANT", "NON_COMPLIANT"] | _Text = ...,
    Replace: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdatePatchBaselineResultAnswer]:
    """Call aws-sdk:ssm:updatePatchBaseline."""


def update_resource_data_sync(
    name: str,
    /,
    *,
    SyncName: _Text,
    SyncType: _Text,
    SyncSource: ResourceDataSyncSourceDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateResourceDataSyncResultAnswer]:
    """Call aws-sdk:ssm:updateResourceDataSync."""


def update_service_setting(
    name: str,
    /,
    *,
    SettingId: _Text,
    SettingValue: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateServiceSettingResultAnswer]:
    """Call aws-sdk:ssm:updateServiceSetting."""


def validate_cloud_connector(
    name: str,
    /,
    *,
    CloudConnectorId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ValidateCloudConnectorResultAnswer]:
    """Call aws-sdk:ssm:validateCloudConnector."""
