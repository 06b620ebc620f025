# ruff: noqa
# fmt: off
"""Operations of aws-sdk:lambda."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AcceleratorConfigAnswer:
    AcceleratorMemorySize: int

class AcceleratorConfigDict(_t.TypedDict, total=False):
    AcceleratorMemorySize: _t.Required[int]

class AccountLimitAnswer:
    TotalCodeSize: int
    CodeSizeUnzipped: int
    CodeSizeZipped: int
    ConcurrentExecutions: int
    UnreservedConcurrentExecutions: int

class AccountUsageAnswer:
    TotalCodeSize: int
    FunctionCount: int

class AddLayerVersionPermissionResponseAnswer:
    Statement: str
    RevisionId: str

class AddPermissionResponseAnswer:
    Statement: str

class AliasConfigurationAnswer:
    AliasArn: str
    Name: str
    FunctionVersion: str
    Description: str
    RoutingConfig: AliasRoutingConfigurationAnswer
    RevisionId: str

class AliasRoutingConfigurationAnswer:
    AdditionalVersionWeights: _Mapping[str, float]

class AliasRoutingConfigurationDict(_t.TypedDict, total=False):
    AdditionalVersionWeights: _Mapping[str, float]

class AllowedPublishersAnswer:
    SigningProfileVersionArns: list[str]

class AllowedPublishersDict(_t.TypedDict, total=False):
    SigningProfileVersionArns: _t.Required[_Sequence[_Text]]

class AmazonManagedKafkaEventSourceConfigAnswer:
    ConsumerGroupId: str
    SchemaRegistryConfig: KafkaSchemaRegistryConfigAnswer

class AmazonManagedKafkaEventSourceConfigDict(_t.TypedDict, total=False):
    ConsumerGroupId: _Text
    SchemaRegistryConfig: KafkaSchemaRegistryConfigDict

class CallbackDetailsAnswer:
    CallbackId: str
    Result: str
    Error: ErrorObjectAnswer

class CallbackFailedDetailsAnswer:
    Error: EventErrorAnswer

class CallbackOptionsDict(_t.TypedDict, total=False):
    TimeoutSeconds: int
    HeartbeatTimeoutSeconds: int

class CallbackStartedDetailsAnswer:
    CallbackId: str
    HeartbeatTimeout: int
    Timeout: int

class CallbackSucceededDetailsAnswer:
    Result: EventResultAnswer

class CallbackTimedOutDetailsAnswer:
    Error: EventErrorAnswer

class CapacityProviderAnswer:
    CapacityProviderArn: str
    State: str
    VpcConfig: CapacityProviderVpcConfigAnswer
    PermissionsConfig: CapacityProviderPermissionsConfigAnswer
    InstanceRequirements: InstanceRequirementsAnswer
    CapacityProviderScalingConfig: CapacityProviderScalingConfigAnswer
    KmsKeyArn: str
    LastModified: str
    PropagateTags: PropagateTagsAnswer
    TelemetryConfig: CapacityProviderTelemetryConfigAnswer

class CapacityProviderConfigAnswer:
    LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfigAnswer

class CapacityProviderConfigDict(_t.TypedDict, total=False):
    LambdaManagedInstancesCapacityProviderConfig: _t.Required[LambdaManagedInstancesCapacityProviderConfigDict]

class CapacityProviderLoggingConfigAnswer:
    SystemLogLevel: str
    LogGroup: str

class CapacityProviderLoggingConfigDict(_t.TypedDict, total=False):
    SystemLogLevel: _t.Literal["DEBUG", "INFO", "WARN"] | _Text
    LogGroup: _Text

class CapacityProviderPermissionsConfigAnswer:
    CapacityProviderOperatorRoleArn: str

class CapacityProviderPermissionsConfigDict(_t.TypedDict, total=False):
    CapacityProviderOperatorRoleArn: _t.Required[_Text]

class CapacityProviderScalingConfigAnswer:
    MaxVCpuCount: int
    ScalingMode: str
    ScalingPolicies: list[TargetTrackingScalingPolicyAnswer]

class CapacityProviderScalingConfigDict(_t.TypedDict, total=False):
    MaxVCpuCount: int
    ScalingMode: _t.Literal["Auto", "Manual"] | _Text
    ScalingPolicies: _Sequence[TargetTrackingScalingPolicyDict]

class CapacityProviderTelemetryConfigAnswer:
    LoggingConfig: CapacityProviderLoggingConfigAnswer

class CapacityProviderTelemetryConfigDict(_t.TypedDict, total=False):
    LoggingConfig: CapacityProviderLoggingConfigDict

class CapacityProviderVpcConfigAnswer:
    SubnetIds: list[str]
    SecurityGroupIds: list[str]

class CapacityProviderVpcConfigDict(_t.TypedDict, total=False):
    SubnetIds: _t.Required[_Sequence[_Text]]
    SecurityGroupIds: _t.Required[_Sequence[_Text]]

class ChainedInvokeDetailsAnswer:
    Result: str
    Error: ErrorObjectAnswer

class ChainedInvokeFailedDetailsAnswer:
    Error: EventErrorAnswer

class ChainedInvokeOptionsDict(_t.TypedDict, total=False):
    FunctionName: _t.Required[_Text]
    TenantId: _Text
    XAmznTraceId: _Text

class ChainedInvokeStartedDetailsAnswer:
    FunctionName: str
    TenantId: str
    Input: EventInputAnswer
    ExecutedVersion: str
    DurableExecutionArn: str

class ChainedInvokeStoppedDetailsAnswer:
    Error: EventErrorAnswer

class ChainedInvokeSucceededDetailsAnswer:
    Result: EventResultAnswer

class ChainedInvokeTimedOutDetailsAnswer:
    Error: EventErrorAnswer

class CheckpointDurableExecutionResponseAnswer:
    CheckpointToken: str
    NewExecutionState: CheckpointUpdatedExecutionStateAnswer

class CheckpointUpdatedExecutionStateAnswer:
    Operations: list[OperationAnswer]
    NextMarker: str

class CodeSigningConfigAnswer:
    CodeSigningConfigId: str
    CodeSigningConfigArn: str
    Description: str
    AllowedPublishers: AllowedPublishersAnswer
    CodeSigningPolicies: CodeSigningPoliciesAnswer
    LastModified: str

class CodeSigningPoliciesAnswer:
    UntrustedArtifactOnDeployment: str

class CodeSigningPoliciesDict(_t.TypedDict, total=False):
    UntrustedArtifactOnDeployment: _t.Literal["Warn", "Enforce"] | _Text

class ConcurrencyAnswer:
    ReservedConcurrentExecutions: int

class ContextDetailsAnswer:
    ReplayChildren: bool
    Result: str
    Error: ErrorObjectAnswer

class ContextFailedDetailsAnswer:
    Error: EventErrorAnswer

class ContextOptionsDict(_t.TypedDict, total=False):
    ReplayChildren: bool

class ContextStartedDetailsAnswer:
    ...

class ContextSucceededDetailsAnswer:
    Result: EventResultAnswer

class CorsAnswer:
    AllowCredentials: bool
    AllowHeaders: list[str]
    AllowMethods: list[str]
    AllowOrigins: list[str]
    ExposeHeaders: list[str]
    MaxAge: int

class CorsDict(_t.TypedDict, total=False):
    AllowCredentials: bool
    AllowHeaders: _Sequence[_Text]
    AllowMethods: _Sequence[_Text]
    AllowOrigins: _Sequence[_Text]
    ExposeHeaders: _Sequence[_Text]
    MaxAge: int

class CreateCapacityProviderResponseAnswer:
    CapacityProvider: CapacityProviderAnswer

class CreateCodeSigningConfigResponseAnswer:
    CodeSigningConfig: CodeSigningConfigAnswer

class CreateFunctionUrlConfigResponseAnswer:
    FunctionUrl: str
    FunctionArn: str
    AuthType: str
    Cors: CorsAnswer
    CreationTime: str
    InvokeMode: str

class DeadLetterConfigAnswer:
    TargetArn: str

class DeadLetterConfigDict(_t.TypedDict, total=False):
    TargetArn: _Text

class DeleteCapacityProviderResponseAnswer:
    CapacityProvider: CapacityProviderAnswer

class DeleteCodeSigningConfigResponseAnswer:
    ...

class DeleteDurableExecutionResponseAnswer:
    DeletionRequestTimestamp: str

class DeleteFunctionResponseAnswer:
    StatusCode: int

class DestinationConfigAnswer:
    OnSuccess: OnSuccessAnswer
    OnFailure: OnFailureAnswer

class DestinationConfigDict(_t.TypedDict, total=False):
    OnSuccess: OnSuccessDict
    OnFailure: OnFailureDict

class DocumentDBEventSourceConfigAnswer:
    DatabaseName: str
    CollectionName: str
    FullDocument: str

class DocumentDBEventSourceConfigDict(_t.TypedDict, total=False):
    DatabaseName: _Text
    CollectionName: _Text
    FullDocument: _t.Literal["UpdateLookup", "Default"] | _Text

class DurableConfigAnswer:
    KmsKeyArn: str
    RetentionPeriodInDays: int
    ExecutionTimeout: int

class DurableConfigDict(_t.TypedDict, total=False):
    KmsKeyArn: _Text
    RetentionPeriodInDays: int
    ExecutionTimeout: int

class EnvironmentDict(_t.TypedDict, total=False):
    Variables: _Mapping[str, _Text]

class EnvironmentErrorAnswer:
    ErrorCode: str
    Message: str

class EnvironmentResponseAnswer:
    Variables: _Mapping[str, str]
    Error: EnvironmentErrorAnswer

class EphemeralStorageAnswer:
    Size: int

class EphemeralStorageDict(_t.TypedDict, total=False):
    Size: _t.Required[int]

class ErrorObjectAnswer:
    ErrorMessage: str
    ErrorType: str
    ErrorData: str
    StackTrace: list[str]

class ErrorObjectDict(_t.TypedDict, total=False):
    ErrorMessage: _Text
    ErrorType: _Text
    ErrorData: _Text
    StackTrace: _Sequence[_Text]

class EventAnswer:
    EventType: str
    SubType: str
    EventId: int
    Id: str
    Name: str
    EventTimestamp: str
    ParentId: str
    ExecutionStartedDetails: ExecutionStartedDetailsAnswer
    ExecutionSucceededDetails: ExecutionSucceededDetailsAnswer
    ExecutionFailedDetails: ExecutionFailedDetailsAnswer
    ExecutionTimedOutDetails: ExecutionTimedOutDetailsAnswer
    ExecutionStoppedDetails: ExecutionStoppedDetailsAnswer
    ContextStartedDetails: ContextStartedDetailsAnswer
    ContextSucceededDetails: ContextSucceededDetailsAnswer
    ContextFailedDetails: ContextFailedDetailsAnswer
    WaitStartedDetails: WaitStartedDetailsAnswer
    WaitSucceededDetails: WaitSucceededDetailsAnswer
    WaitCancelledDetails: WaitCancelledDetailsAnswer
    StepStartedDetails: StepStartedDetailsAnswer
    StepSucceededDetails: StepSucceededDetailsAnswer
    StepFailedDetails: StepFailedDetailsAnswer
    ChainedInvokeStartedDetails: ChainedInvokeStartedDetailsAnswer
    ChainedInvokeSucceededDetails: ChainedInvokeSucceededDetailsAnswer
    ChainedInvokeFailedDetails: ChainedInvokeFailedDetailsAnswer
    ChainedInvokeTimedOutDetails: ChainedInvokeTimedOutDetailsAnswer
    ChainedInvokeStoppedDetails: ChainedInvokeStoppedDetailsAnswer
    CallbackStartedDetails: CallbackStartedDetailsAnswer
    CallbackSucceededDetails: CallbackSucceededDetailsAnswer
    CallbackFailedDetails: CallbackFailedDetailsAnswer
    CallbackTimedOutDetails: CallbackTimedOutDetailsAnswer
    InvocationCompletedDetails: InvocationCompletedDetailsAnswer
    ExecutionPausedDetails: ExecutionPausedDetailsAnswer
    ExecutionResumedDetails: ExecutionResumedDetailsAnswer

class EventErrorAnswer:
    Payload: ErrorObjectAnswer
    Truncated: bool

class EventInputAnswer:
    Payload: str
    Truncated: bool

class EventPauseReasonAnswer:
    Payload: str
    Truncated: bool

class EventResultAnswer:
    Payload: str
    Truncated: bool

class EventResumeReasonAnswer:
    Payload: str
    Truncated: bool

class EventSourceMappingConfigurationAnswer:
    Uuid: str
    StartingPosition: str
    StartingPositionTimestamp: str
    BatchSize: int
    MaximumBatchingWindowInSeconds: int
    ParallelizationFactor: int
    EventSourceArn: str
    FilterCriteria: FilterCriteriaAnswer
    FilterCriteriaError: FilterCriteriaErrorAnswer
    KmsKeyArn: str
    MetricsConfig: EventSourceMappingMetricsConfigAnswer
    LoggingConfig: EventSourceMappingLoggingConfigAnswer
    ScalingConfig: ScalingConfigAnswer
    FunctionArn: str
    LastModified: str
    LastProcessingResult: str
    State: str
    StateTransitionReason: str
    DestinationConfig: DestinationConfigAnswer
    Topics: list[str]
    Queues: list[str]
    SourceAccessConfigurations: list[SourceAccessConfigurationAnswer]
    SelfManagedEventSource: SelfManagedEventSourceAnswer
    MaximumRecordAgeInSeconds: int
    BisectBatchOnFunctionError: bool
    MaximumRetryAttempts: int
    TumblingWindowInSeconds: int
    FunctionResponseTypes: list[str]
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfigAnswer
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfigAnswer
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfigAnswer
    EventSourceMappingArn: str
    ProvisionedPollerConfig: ProvisionedPollerConfigAnswer

class EventSourceMappingLoggingConfigAnswer:
    SystemLogLevel: str

class EventSourceMappingLoggingConfigDict(_t.TypedDict, total=False):
    SystemLogLevel: _t.Literal["DEBUG", "INFO", "WARN"] | _Text

class EventSourceMappingMetricsConfigAnswer:
    Metrics: list[str]

class EventSourceMappingMetricsConfigDict(_t.TypedDict, total=False):
    Metrics: _Sequence[_t.Literal["EventCount", "ErrorCount", "KafkaMetrics"] | _Text]

class ExecutionAnswer:
    DurableExecutionArn: str
    DurableExecutionName: str
    FunctionArn: str
    Status: str
    StartTimestamp: str
    EndTimestamp: str
    KmsKeyArn: str

class ExecutionDetailsAnswer:
    InputPayload: str

class ExecutionFailedDetailsAnswer:
    Error: EventErrorAnswer

class ExecutionPausedDetailsAnswer:
    PauseRequestTimestamp: str
    Reason: EventPauseReasonAnswer
    ExecutionTimeoutPaused: bool

class ExecutionResumedDetailsAnswer:
    ResumeRequestTimestamp: str
    Reason: EventResumeReasonAnswer

class ExecutionStartedDetailsAnswer:
    Input: EventInputAnswer
    ExecutionTimeout: int

class ExecutionStoppedDetailsAnswer:
    Error: EventErrorAnswer

class ExecutionSucceededDetailsAnswer:
    Result: EventResultAnswer

class ExecutionTimedOutDetailsAnswer:
    Error: EventErrorAnswer

class FileSystemConfigAnswer:
    Arn: str
    LocalMountPath: str
    S3FilesConfig: S3FilesConfigAnswer

class FileSystemConfigDict(_t.TypedDict, total=False):
    Arn: _t.Required[_Text]
    LocalMountPath: _t.Required[_Text]
    S3FilesConfig: S3FilesConfigDict

class FilterAnswer:
    Pattern: str

class FilterCriteriaAnswer:
    Filters: list[FilterAnswer]

class FilterCriteriaDict(_t.TypedDict, total=False):
    Filters: _Sequence[FilterDict]

class FilterCriteriaErrorAnswer:
    ErrorCode: str
    Message: str

class FilterDict(_t.TypedDict, total=False):
    Pattern: _Text

class FunctionCodeDict(_t.TypedDict, total=False):
    ZipFile: object
    S3Bucket: _Text
    S3Key: _Text
    S3ObjectVersion: _Text
    S3ObjectStorageMode: _t.Literal["COPY", "REFERENCE"] | _Text
    ImageUri: _Text
    SourceKMSKeyArn: _Text

class FunctionCodeLocationAnswer:
    RepositoryType: str
    Location: str
    ImageUri: str
    ResolvedImageUri: str
    ResolvedS3Object: ResolvedS3ObjectAnswer
    SourceKMSKeyArn: str
    Error: FunctionCodeLocationErrorAnswer

class FunctionCodeLocationErrorAnswer:
    ErrorCode: str
    Message: str

class FunctionConfigurationAnswer:
    FunctionName: str
    FunctionArn: str
    Runtime: str
    Role: str
    Handler: str
    CodeSize: int
    Description: str
    Timeout: int
    MemorySize: int
    LastModified: str
    CodeSha256: str
    Version: str
    VpcConfig: VpcConfigResponseAnswer
    DeadLetterConfig: DeadLetterConfigAnswer
    Environment: EnvironmentResponseAnswer
    KmsKeyArn: str
    TracingConfig: TracingConfigResponseAnswer
    MasterArn: str
    RevisionId: str
    Layers: list[LayerAnswer]
    State: str
    StateReason: str
    StateReasonCode: str
    LastUpdateStatus: str
    LastUpdateStatusReason: str
    LastUpdateStatusReasonCode: str
    FileSystemConfigs: list[FileSystemConfigAnswer]
    SigningProfileVersionArn: str
    SigningJobArn: str
    PackageType: str
    ImageConfigResponse: ImageConfigResponseAnswer
    Architectures: list[str]
    EphemeralStorage: EphemeralStorageAnswer
    SnapStart: SnapStartResponseAnswer
    RuntimeVersionConfig: RuntimeVersionConfigAnswer
    LoggingConfig: LoggingConfigAnswer
    TenancyConfig: TenancyConfigAnswer
    CapacityProviderConfig: CapacityProviderConfigAnswer
    ConfigSha256: str
    DurableConfig: DurableConfigAnswer
    RuntimeConfig: FunctionRuntimeConfigAnswer
    AcceleratorConfig: AcceleratorConfigAnswer

class FunctionEventInvokeConfigAnswer:
    LastModified: str
    FunctionArn: str
    MaximumRetryAttempts: int
    MaximumEventAgeInSeconds: int
    DestinationConfig: DestinationConfigAnswer

class FunctionRuntimeConfigAnswer:
    RuntimeArn: str
    RuntimeAlias: str

class FunctionRuntimeConfigDict(_t.TypedDict, total=False):
    RuntimeArn: _t.Required[_Text]
    RuntimeAlias: _t.Required[_Text]

class FunctionScalingConfigAnswer:
    MinExecutionEnvironments: int
    MaxExecutionEnvironments: int

class FunctionScalingConfigDict(_t.TypedDict, total=False):
    MinExecutionEnvironments: int
    MaxExecutionEnvironments: int

class FunctionUrlConfigAnswer:
    FunctionUrl: str
    FunctionArn: str
    CreationTime: str
    LastModifiedTime: str
    Cors: CorsAnswer
    AuthType: str
    InvokeMode: str

class FunctionVersionsByCapacityProviderListItemAnswer:
    FunctionArn: str
    State: str

class GetAccountSettingsResponseAnswer:
    AccountLimit: AccountLimitAnswer
    AccountUsage: AccountUsageAnswer

class GetCapacityProviderResponseAnswer:
    CapacityProvider: CapacityProviderAnswer

class GetCodeSigningConfigResponseAnswer:
    CodeSigningConfig: CodeSigningConfigAnswer

class GetDurableExecutionHistoryResponseAnswer:
    Events: list[EventAnswer]
    NextMarker: str

class GetDurableExecutionResponseAnswer:
    DurableExecutionArn: str
    DurableExecutionName: str
    FunctionArn: str
    InputPayload: str
    Result: str
    Error: ErrorObjectAnswer
    StartTimestamp: str
    Status: str
    EndTimestamp: str
    Version: str
    TraceHeader: TraceHeaderAnswer
    ExecutionDataIncluded: bool
    DurableConfig: DurableConfigAnswer
    PauseDetails: PauseDetailsAnswer
    ExpectedExecutionTimeoutTimestamp: str

class GetDurableExecutionStateResponseAnswer:
    Operations: list[OperationAnswer]
    NextMarker: str

class GetFunctionCodeSigningConfigResponseAnswer:
    CodeSigningConfigArn: str
    FunctionName: str

class GetFunctionConcurrencyResponseAnswer:
    ReservedConcurrentExecutions: int

class GetFunctionRecursionConfigResponseAnswer:
    RecursiveLoop: str

class GetFunctionResponseAnswer:
    Configuration: FunctionConfigurationAnswer
    Code: FunctionCodeLocationAnswer
    Tags: _Mapping[str, str]
    TagsError: TagsErrorAnswer
    Concurrency: ConcurrencyAnswer

class GetFunctionScalingConfigResponseAnswer:
    FunctionArn: str
    AppliedFunctionScalingConfig: FunctionScalingConfigAnswer
    RequestedFunctionScalingConfig: FunctionScalingConfigAnswer

class GetFunctionUrlConfigResponseAnswer:
    FunctionUrl: str
    FunctionArn: str
    AuthType: str
    Cors: CorsAnswer
    CreationTime: str
    LastModifiedTime: str
    InvokeMode: str

class GetLayerVersionPolicyResponseAnswer:
    Policy: str
    RevisionId: str

class GetLayerVersionResponseAnswer:
    Content: LayerVersionContentOutputAnswer
    LayerArn: str
    LayerVersionArn: str
    Description: str
    CreatedDate: str
    Version: int
    CompatibleArchitectures: list[str]
    CompatibleRuntimes: list[str]
    LicenseInfo: str

class GetPolicyResponseAnswer:
    Policy: str
    RevisionId: str

class GetProvisionedConcurrencyConfigResponseAnswer:
    RequestedProvisionedConcurrentExecutions: int
    AvailableProvisionedConcurrentExecutions: int
    AllocatedProvisionedConcurrentExecutions: int
    Status: str
    StatusReason: str
    LastModified: str

class GetResourcePolicyResponseAnswer:
    Policy: str
    RevisionId: str

class GetRuntimeManagementConfigResponseAnswer:
    UpdateRuntimeOn: str
    FunctionArn: str
    RuntimeVersionArn: str

class ImageConfigAnswer:
    EntryPoint: list[str]
    Command: list[str]
    WorkingDirectory: str

class ImageConfigDict(_t.TypedDict, total=False):
    EntryPoint: _Sequence[_Text]
    Command: _Sequence[_Text]
    WorkingDirectory: _Text

class ImageConfigErrorAnswer:
    ErrorCode: str
    Message: str

class ImageConfigResponseAnswer:
    ImageConfig: ImageConfigAnswer
    Error: ImageConfigErrorAnswer

class InstanceRequirementsAnswer:
    Architectures: list[str]
    AllowedInstanceTypes: list[str]
    ExcludedInstanceTypes: list[str]

class InstanceRequirementsDict(_t.TypedDict, total=False):
    Architectures: _Sequence[_t.Literal["x86_64", "arm64"] | _Text]
    AllowedInstanceTypes: _Sequence[_Text]
    ExcludedInstanceTypes: _Sequence[_Text]

class InvocationCompletedDetailsAnswer:
    StartTimestamp: str
    EndTimestamp: str
    RequestId: str
    Error: EventErrorAnswer

class InvocationResponseAnswer:
    StatusCode: int
    FunctionError: str
    LogResult: str
    Payload: str
    ExecutedVersion: str
    DurableExecutionArn: str

class KafkaSchemaRegistryAccessConfigAnswer:
    Type: str
    Uri: str

class KafkaSchemaRegistryAccessConfigDict(_t.TypedDict, total=False):
    Type: _t.Literal["BASIC_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH"] | _Text
    Uri: _Text

class KafkaSchemaRegistryConfigAnswer:
    SchemaRegistryURI: str
    EventRecordFormat: str
    AccessConfigs: list[KafkaSchemaRegistryAccessConfigAnswer]
    SchemaValidationConfigs: list[KafkaSchemaValidationConfigAnswer]

class KafkaSchemaRegistryConfigDict(_t.TypedDict, total=False):
    SchemaRegistryURI: _Text
    EventRecordFormat: _t.Literal["JSON", "SOURCE"] | _Text
    AccessConfigs: _Sequence[KafkaSchemaRegistryAccessConfigDict]
    SchemaValidationConfigs: _Sequence[KafkaSchemaValidationConfigDict]

class KafkaSchemaValidationConfigAnswer:
    Attribute: str

class KafkaSchemaValidationConfigDict(_t.TypedDict, total=False):
    Attribute: _t.Literal["KEY", "VALUE"] | _Text

class LambdaManagedInstancesCapacityProviderConfigAnswer:
    CapacityProviderArn: str
    PerExecutionEnvironmentMaxConcurrency: int
    ExecutionEnvironmentMemoryGiBPerVCpu: float

class LambdaManagedInstancesCapacityProviderConfigDict(_t.TypedDict, total=False):
    CapacityProviderArn: _t.Required[_Text]
    PerExecutionEnvironmentMaxConcurrency: int
    ExecutionEnvironmentMemoryGiBPerVCpu: float

class LayerAnswer:
    Arn: str
    CodeSize: int
    SigningProfileVersionArn: str
    SigningJobArn: str

class LayerVersionContentInputDict(_t.TypedDict, total=False):
    S3Bucket: _Text
    S3Key: _Text
    S3ObjectVersion: _Text
    S3ObjectStorageMode: _t.Literal["COPY", "REFERENCE"] | _Text
    ZipFile: object

class LayerVersionContentOutputAnswer:
    Location: str
    CodeSha256: str
    CodeSize: int
    SigningProfileVersionArn: str
    SigningJobArn: str
    ResolvedS3Object: ResolvedS3ObjectAnswer

class LayerVersionsListItemAnswer:
    LayerVersionArn: str
    Version: int
    Description: str
    CreatedDate: str
    CompatibleArchitectures: list[str]
    CompatibleRuntimes: list[str]
    LicenseInfo: str

class LayersListItemAnswer:
    LayerName: str
    LayerArn: str
    LatestMatchingVersion: LayerVersionsListItemAnswer

class ListAliasesResponseAnswer:
    NextMarker: str
    Aliases: list[AliasConfigurationAnswer]

class ListCapacityProvidersResponseAnswer:
    CapacityProviders: list[CapacityProviderAnswer]
    NextMarker: str

class ListCodeSigningConfigsResponseAnswer:
    NextMarker: str
    CodeSigningConfigs: list[CodeSigningConfigAnswer]

class ListDurableExecutionsByFunctionResponseAnswer:
    DurableExecutions: list[ExecutionAnswer]
    NextMarker: str

class ListEventSourceMappingsResponseAnswer:
    NextMarker: str
    EventSourceMappings: list[EventSourceMappingConfigurationAnswer]

class ListFunctionEventInvokeConfigsResponseAnswer:
    FunctionEventInvokeConfigs: list[FunctionEventInvokeConfigAnswer]
    NextMarker: str

class ListFunctionUrlConfigsResponseAnswer:
    FunctionUrlConfigs: list[FunctionUrlConfigAnswer]
    NextMarker: str

class ListFunctionVersionsByCapacityProviderResponseAnswer:
    CapacityProviderArn: str
    FunctionVersions: list[FunctionVersionsByCapacityProviderListItemAnswer]
    NextMarker: str

class ListFunctionsByCodeSigningConfigResponseAnswer:
    NextMarker: str
    FunctionArns: list[str]

class ListFunctionsResponseAnswer:
    NextMarker: str
    Functions: list[FunctionConfigurationAnswer]

class ListLayerVersionsResponseAnswer:
    NextMarker: str
    LayerVersions: list[LayerVersionsListItemAnswer]

class ListLayersResponseAnswer:
    NextMarker: str
    Layers: list[LayersListItemAnswer]

class ListProvisionedConcurrencyConfigsResponseAnswer:
    ProvisionedConcurrencyConfigs: list[ProvisionedConcurrencyConfigListItemAnswer]
    NextMarker: str

class ListTagsResponseAnswer:
    Tags: _Mapping[str, str]

class ListVersionsByFunctionResponseAnswer:
    NextMarker: str
    Versions: list[FunctionConfigurationAnswer]

class LoggingConfigAnswer:
    LogFormat: str
    ApplicationLogLevel: str
    SystemLogLevel: str
    LogGroup: str

class LoggingConfigDict(_t.TypedDict, total=False):
    LogFormat: _t.Literal["JSON", "Text"] | _Text
    ApplicationLogLevel: _t.Literal["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"] | _Text
    SystemLogLevel: _t.Literal["DEBUG", "INFO", "WARN"] | _Text
    LogGroup: _Text

class OnFailureAnswer:
    Destination: str

class OnFailureDict(_t.TypedDict, total=False):
    Destination: _Text

class OnSuccessAnswer:
    Destination: str

class OnSuccessDict(_t.TypedDict, total=False):
    Destination: _Text

class OperationAnswer:
    Id: str
    ParentId: str
    Name: str
    Type: str
    SubType: str
    StartTimestamp: str
    EndTimestamp: str
    Status: str
    ExecutionDetails: ExecutionDetailsAnswer
    ContextDetails: ContextDetailsAnswer
    StepDetails: StepDetailsAnswer
    WaitDetails: WaitDetailsAnswer
    CallbackDetails: CallbackDetailsAnswer
    ChainedInvokeDetails: ChainedInvokeDetailsAnswer

class OperationUpdateDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    ParentId: _Text
    Name: _Text
    Type: _t.Required[_t.Literal["EXECUTION", "CONTEXT", "STEP", "WAIT", "CALLBACK", "CHAINED_INVOKE"] | _Text]
    SubType: _Text
    Action: _t.Required[_t.Literal["START", "SUCCEED", "FAIL", "RETRY", "CANCEL"] | _Text]
    Payload: object
    Error: ErrorObjectDict
    ContextOptions: ContextOptionsDict
    StepOptions: StepOptionsDict
    WaitOptions: WaitOptionsDict
    CallbackOptions: CallbackOptionsDict
    ChainedInvokeOptions: ChainedInvokeOptionsDict

class PauseDetailsAnswer:
    PauseRequestTimestamp: str
    Reason: str
    ExecutionTimeoutPaused: bool

class PauseDurableExecutionResponseAnswer:
    ...

class PropagateTagsAnswer:
    Mode: str
    ExplicitTags: _Mapping[str, str]

class PropagateTagsDict(_t.TypedDict, total=False):
    Mode: _t.Literal["None", "Explicit"] | _Text
    ExplicitTags: _Mapping[str, _Text]

class ProvisionedConcurrencyConfigListItemAnswer:
    FunctionArn: str
    RequestedProvisionedConcurrentExecutions: int
    AvailableProvisionedConcurrentExecutions: int
    AllocatedProvisionedConcurrentExecutions: int
    Status: str
    StatusReason: str
    LastModified: str

class ProvisionedPollerConfigAnswer:
    MinimumPollers: int
    MaximumPollers: int
    PollerGroupName: str

class ProvisionedPollerConfigDict(_t.TypedDict, total=False):
    MinimumPollers: int
    MaximumPollers: int
    PollerGroupName: _Text

class PublishLayerVersionResponseAnswer:
    Content: LayerVersionContentOutputAnswer
    LayerArn: str
    LayerVersionArn: str
    Description: str
    CreatedDate: str
    Version: int
    CompatibleArchitectures: list[str]
    CompatibleRuntimes: list[str]
    LicenseInfo: str

class PutFunctionCodeSigningConfigResponseAnswer:
    CodeSigningConfigArn: str
    FunctionName: str

class PutFunctionRecursionConfigResponseAnswer:
    RecursiveLoop: str

class PutFunctionScalingConfigResponseAnswer:
    FunctionState: str

class PutProvisionedConcurrencyConfigResponseAnswer:
    RequestedProvisionedConcurrentExecutions: int
    AllocatedProvisionedConcurrentExecutions: int
    AvailableProvisionedConcurrentExecutions: int
    Status: str
    StatusReason: str
    LastModified: str

class PutResourcePolicyResponseAnswer:
    Policy: str
    RevisionId: str

class PutRuntimeManagementConfigResponseAnswer:
    UpdateRuntimeOn: str
    FunctionArn: str
    RuntimeVersionArn: str

class ResolvedS3ObjectAnswer:
    S3Bucket: str
    S3Key: str
    S3ObjectVersion: str

class ResumeDurableExecutionResponseAnswer:
    ...

class RetryDetailsAnswer:
    CurrentAttempt: int
    NextAttemptDelaySeconds: int

class RuntimeVersionConfigAnswer:
    RuntimeVersionArn: str
    Error: RuntimeVersionErrorAnswer

class RuntimeVersionErrorAnswer:
    ErrorCode: str
    Message: str

class S3FilesConfigAnswer:
    DirectS3Read: str

class S3FilesConfigDict(_t.TypedDict, total=False):
    DirectS3Read: _t.Literal["ENABLED", "DISABLED", "AUTO"] | _Text

class ScalingConfigAnswer:
    MaximumConcurrency: int

class ScalingConfigDict(_t.TypedDict, total=False):
    MaximumConcurrency: int

class SelfManagedEventSourceAnswer:
    Endpoints: _Mapping[str, list[str]]

class SelfManagedEventSourceDict(_t.TypedDict, total=False):
    Endpoints: _Mapping[str, _Sequence[_Text]]

class SelfManagedKafkaEventSourceConfigAnswer:
    ConsumerGroupId: str
    SchemaRegistryConfig: KafkaSchemaRegistryConfigAnswer
    ConsumptionMode: str

class SelfManagedKafkaEventSourceConfigDict(_t.TypedDict, total=False):
    ConsumerGroupId: _Text
    SchemaRegistryConfig: KafkaSchemaRegistryConfigDict
    ConsumptionMode: _t.Literal["Stream", "Queue"] | _Text

class SendDurableExecutionCallbackFailureResponseAnswer:
    ...

class SendDurableExecutionCallbackHeartbeatResponseAnswer:
    ...

class SendDurableExecutionCallbackSuccessResponseAnswer:
    ...

class SnapStartDict(_t.TypedDict, total=False):
    ApplyOn: _t.Literal["PublishedVersions", "None"] | _Text

class SnapStartResponseAnswer:
    ApplyOn: str
    OptimizationStatus: str

class SourceAccessConfigurationAnswer:
    Type: str
    Uri: str

class SourceAccessConfigurationDict(_t.TypedDict, total=False):
    Type: _t.Literal["BASIC_AUTH", "VPC_SUBNET", "VPC_SECURITY_GROUP", "SASL_SCRAM_512_AUTH", "SASL_SCRAM_256_AUTH", "VIRTUAL_HOST", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "OAUTHBEARER_AUTH", "OAUTHBEARER_SCOPE", "OAUTHBEARER_AUDIENCE", "OAUTHBEARER_LOGICAL_CLUSTER", "OAUTHBEARER_IDENTITY_POOL", "IAM_AUTH", "IAM_OAUTHBEARER_AUTH"] | _Text
    Uri: _Text

class StepDetailsAnswer:
    Attempt: int
    NextAttemptTimestamp: str
    Result: str
    Error: ErrorObjectAnswer

class StepFailedDetailsAnswer:
    Error: EventErrorAnswer
    RetryDetails: RetryDetailsAnswer

class StepOptionsDict(_t.TypedDict, total=False):
    NextAttemptDelaySeconds: int

class StepStartedDetailsAnswer:
    ...

class StepSucceededDetailsAnswer:
    Result: EventResultAnswer
    RetryDetails: RetryDetailsAnswer

class StopDurableExecutionResponseAnswer:
    StopTimestamp: str

class TagsErrorAnswer:
    ErrorCode: str
    Message: str

class TargetTrackingScalingPolicyAnswer:
    PredefinedMetricType: str
    TargetValue: float

class TargetTrackingScalingPolicyDict(_t.TypedDict, total=False):
    PredefinedMetricType: _t.Required[_t.Literal["LambdaCapacityProviderAverageCPUUtilization", "LambdaCapacityProviderAverageGPUUtilization"] | _Text]
    TargetValue: _t.Required[float]

class TenancyConfigAnswer:
    TenantIsolationMode: str

class TenancyConfigDict(_t.TypedDict, total=False):
    TenantIsolationMode: _t.Required[_t.Literal["PER_TENANT"] | _Text]

class TraceHeaderAnswer:
    XAmznTraceId: str

class TracingConfigDict(_t.TypedDict, total=False):
    Mode: _t.Literal["Active", "PassThrough"] | _Text

class TracingConfigResponseAnswer:
    Mode: str

class UpdateCapacityProviderResponseAnswer:
    CapacityProvider: CapacityProviderAnswer

class UpdateCodeSigningConfigResponseAnswer:
    CodeSigningConfig: CodeSigningConfigAnswer

class UpdateFunctionUrlConfigResponseAnswer:
    FunctionUrl: str
    FunctionArn: str
    AuthType: str
    Cors: CorsAnswer
    CreationTime: str
    LastModifiedTime: str
    InvokeMode: str

class VpcConfigDict(_t.TypedDict, total=False):
    SubnetIds: _Sequence[_Text]
    SecurityGroupIds: _Sequence[_Text]
    Ipv6AllowedForDualStack: bool

class VpcConfigResponseAnswer:
    SubnetIds: list[str]
    SecurityGroupIds: list[str]
    VpcId: str
    Ipv6AllowedForDualStack: bool

class WaitCancelledDetailsAnswer:
    Error: EventErrorAnswer

class WaitDetailsAnswer:
    ScheduledEndTimestamp: str

class WaitOptionsDict(_t.TypedDict, total=False):
    WaitSeconds: int

class WaitStartedDetailsAnswer:
    Duration: int
    ScheduledEndTimestamp: str

class WaitSucceededDetailsAnswer:
    Duration: int

def add_layer_version_permission(
    name: str,
    /,
    *,
    LayerName: _Text,
    VersionNumber: int,
    StatementId: _Text,
    Action: _Text,
    Principal: _Text,
    OrganizationId: _Text = ...,
    RevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AddLayerVersionPermissionResponseAnswer]:
    """Call aws-sdk:lambda:addLayerVersionPermission."""


def add_permission(
    name: str,
    /,
    *,
    FunctionName: _Text,
    StatementId: _Text,
    Action: _Text,
    Principal: _Text,
    SourceArn: _Text = ...,
    FunctionUrlAuthType: _t.Literal["NONE", "AWS_IAM"] | _Text = ...,
    InvokedViaFunctionUrl: bool = ...,
    SourceAccount: _Text = ...,
    EventSourceToken: _Text = ...,
    Qualifier: _Text = ...,
    RevisionId: _Text = ...,
    PrincipalOrgID: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AddPermissionResponseAnswer]:
    """Call aws-sdk:lambda:addPermission."""


def checkpoint_durable_execution(
    name: str,
    /,
    *,
    DurableExecutionArn: _Text,
    CheckpointToken: _Text,
    Updates: _Sequence[OperationUpdateDict] = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CheckpointDurableExecutionResponseAnswer]:
    """Call aws-sdk:lambda:checkpointDurableExecution."""


def create_alias(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Name: _Text,
    FunctionVersion: _Text,
    Description: _Text = ...,
    RoutingConfig: AliasRoutingConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AliasConfigurationAnswer]:
    """Call aws-sdk:lambda:createAlias."""


def create_capacity_provider(
    name: str,
    /,
    *,
    CapacityProviderName: _Text,
    VpcConfig: CapacityProviderVpcConfigDict,
    PermissionsConfig: CapacityProviderPermissionsConfigDict,
    InstanceRequirements: InstanceRequirementsDict = ...,
    CapacityProviderScalingConfig: CapacityProviderScalingConfigDict = ...,
    KmsKeyArn: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    PropagateTags: PropagateTagsDict = ...,
    TelemetryConfig: CapacityProviderTelemetryConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCapacityProviderResponseAnswer]:
    """Call aws-sdk:lambda:createCapacityProvider."""


def create_code_signing_config(
    name: str,
    /,
    *,
    AllowedPublishers: AllowedPublishersDict,
    Description: _Text = ...,
    CodeSigningPolicies: CodeSigningPoliciesDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCodeSigningConfigResponseAnswer]:
    """Call aws-sdk:lambda:createCodeSigningConfig."""


def create_event_source_mapping(
    name: str,
    /,
    *,
    FunctionName: _Text,
    EventSourceArn: _Text = ...,
    Enabled: bool = ...,
    BatchSize: int = ...,
    FilterCriteria: FilterCriteriaDict = ...,
    KmsKeyArn: _Text = ...,
    MetricsConfig: EventSourceMappingMetricsConfigDict = ...,
    LoggingConfig: EventSourceMappingLoggingConfigDict = ...,
    ScalingConfig: ScalingConfigDict = ...,
    MaximumBatchingWindowInSeconds: int = ...,
    ParallelizationFactor: int = ...,
    StartingPosition: _t.Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"] | _Text = ...,
    StartingPositionTimestamp: _Text | float = ...,
    DestinationConfig: DestinationConfigDict = ...,
    MaximumRecordAgeInSeconds: int = ...,
    BisectBatchOnFunctionError: bool = ...,
    MaximumRetryAttempts: int = ...,
    Tags: _Mapping[str, _Text] = ...,
    TumblingWindowInSeconds: int = ...,
    Topics: _Sequence[_Text] = ...,
    Queues: _Sequence[_Text] = ...,
    SourceAccessConfigurations: _Sequence[SourceAccessConfigurationDict] = ...,
    SelfManagedEventSource: SelfManagedEventSourceDict = ...,
    FunctionResponseTypes: _Sequence[_t.Literal["ReportBatchItemFailures"] | _Text] = ...,
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfigDict = ...,
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfigDict = ...,
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfigDict = ...,
    ProvisionedPollerConfig: ProvisionedPollerConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EventSourceMappingConfigurationAnswer]:
    """Call aws-sdk:lambda:createEventSourceMapping."""


def create_function(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Role: _Text,
    Code: FunctionCodeDict,
    Runtime: _Text = ...,
    Handler: _Text = ...,
    Description: _Text = ...,
    Timeout: int = ...,
    MemorySize: int = ...,
    Publish: bool = ...,
    PublishTo: _t.Literal["LATEST_PUBLISHED"] | _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    PackageType: _t.Literal["Zip", "Image"] | _Text = ...,
    DeadLetterConfig: DeadLetterConfigDict = ...,
    Environment: EnvironmentDict = ...,
    KmsKeyArn: _Text = ...,
    TracingConfig: TracingConfigDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    Layers: _Sequence[_Text] = ...,
    FileSystemConfigs: _Sequence[FileSystemConfigDict] = ...,
    CodeSigningConfigArn: _Text = ...,
    ImageConfig: ImageConfigDict = ...,
    Architectures: _Sequence[_t.Literal["x86_64", "arm64"] | _Text] = ...,
    EphemeralStorage: EphemeralStorageDict = ...,
    SnapStart: SnapStartDict = ...,
    LoggingConfig: LoggingConfigDict = ...,
    TenancyConfig: TenancyConfigDict = ...,
    CapacityProviderConfig: CapacityProviderConfigDict = ...,
    DurableConfig: DurableConfigDict = ...,
    RuntimeConfig: FunctionRuntimeConfigDict = ...,
    AcceleratorConfig: AcceleratorConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FunctionConfigurationAnswer]:
    """Call aws-sdk:lambda:createFunction."""


def create_function_url_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    AuthType: _t.Literal["NONE", "AWS_IAM"] | _Text,
    Qualifier: _Text = ...,
    Cors: CorsDict = ...,
    InvokeMode: _t.Literal["BUFFERED", "RESPONSE_STREAM"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateFunctionUrlConfigResponseAnswer]:
    """Call aws-sdk:lambda:createFunctionUrlConfig."""


def delete_alias(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:deleteAlias."""


def delete_capacity_provider(
    name: str,
    /,
    *,
    CapacityProviderName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCapacityProviderResponseAnswer]:
    """Call aws-sdk:lambda:deleteCapacityProvider."""


def delete_code_signing_config(
    name: str,
    /,
    *,
    CodeSigningConfigArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCodeSigningConfigResponseAnswer]:
    """Call aws-sdk:lambda:deleteCodeSigningConfig."""


def delete_durable_execution(
    name: str,
    /,
    *,
    DurableExecutionArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDurableExecutionResponseAnswer]:
    """Call aws-sdk:lambda:deleteDurableExecution."""


def delete_event_source_mapping(
    name: str,
    /,
    *,
    Uuid: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EventSourceMappingConfigurationAnswer]:
    """Call aws-sdk:lambda:deleteEventSourceMapping."""


def delete_function(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteFunctionResponseAnswer]:
    """Call aws-sdk:lambda:deleteFunction."""


def delete_function_code_signing_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:deleteFunctionCodeSigningConfig."""


def delete_function_concurrency(
    name: str,
    /,
    *,
    FunctionName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:deleteFunctionConcurrency."""


def delete_function_event_invoke_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:deleteFunctionEventInvokeConfig."""


def delete_function_url_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:deleteFunctionUrlConfig."""


def delete_layer_version(
    name: str,
    /,
    *,
    LayerName: _Text,
    VersionNumber: int,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:deleteLayerVersion."""


def delete_provisioned_concurrency_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:deleteProvisionedConcurrencyConfig."""


def delete_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    RevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:deleteResourcePolicy."""


def get_account_settings(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAccountSettingsResponseAnswer]:
    """Call aws-sdk:lambda:getAccountSettings."""


def get_alias(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AliasConfigurationAnswer]:
    """Call aws-sdk:lambda:getAlias."""


def get_capacity_provider(
    name: str,
    /,
    *,
    CapacityProviderName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCapacityProviderResponseAnswer]:
    """Call aws-sdk:lambda:getCapacityProvider."""


def get_code_signing_config(
    name: str,
    /,
    *,
    CodeSigningConfigArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCodeSigningConfigResponseAnswer]:
    """Call aws-sdk:lambda:getCodeSigningConfig."""


def get_durable_execution(
    name: str,
    /,
    *,
    DurableExecutionArn: _Text,
    IncludeExecutionData: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDurableExecutionResponseAnswer]:
    """Call aws-sdk:lambda:getDurableExecution."""


def get_durable_execution_history(
    name: str,
    /,
    *,
    DurableExecutionArn: _Text,
    IncludeExecutionData: bool = ...,
    MaxItems: int = ...,
    Marker: _Text = ...,
    ReverseOrder: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDurableExecutionHistoryResponseAnswer]:
    """Call aws-sdk:lambda:getDurableExecutionHistory."""


def get_durable_execution_state(
    name: str,
    /,
    *,
    DurableExecutionArn: _Text,
    CheckpointToken: _Text,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDurableExecutionStateResponseAnswer]:
    """Call aws-sdk:lambda:getDurableExecutionState."""


def get_event_source_mapping(
    name: str,
    /,
    *,
    Uuid: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EventSourceMappingConfigurationAnswer]:
    """Call aws-sdk:lambda:getEventSourceMapping."""


def get_function(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFunctionResponseAnswer]:
    """Call aws-sdk:lambda:getFunction."""


def get_function_code_signing_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFunctionCodeSigningConfigResponseAnswer]:
    """Call aws-sdk:lambda:getFunctionCodeSigningConfig."""


def get_function_concurrency(
    name: str,
    /,
    *,
    FunctionName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFunctionConcurrencyResponseAnswer]:
    """Call aws-sdk:lambda:getFunctionConcurrency."""


def get_function_configuration(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FunctionConfigurationAnswer]:
    """Call aws-sdk:lambda:getFunctionConfiguration."""


def get_function_event_invoke_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FunctionEventInvokeConfigAnswer]:
    """Call aws-sdk:lambda:getFunctionEventInvokeConfig."""


def get_function_recursion_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFunctionRecursionConfigResponseAnswer]:
    """Call aws-sdk:lambda:getFunctionRecursionConfig."""


def get_function_scaling_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFunctionScalingConfigResponseAnswer]:
    """Call aws-sdk:lambda:getFunctionScalingConfig."""


def get_function_url_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFunctionUrlConfigResponseAnswer]:
    """Call aws-sdk:lambda:getFunctionUrlConfig."""


def get_layer_version(
    name: str,
    /,
    *,
    LayerName: _Text,
    VersionNumber: int,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLayerVersionResponseAnswer]:
    """Call aws-sdk:lambda:getLayerVersion."""


def get_layer_version_by_arn(
    name: str,
    /,
    *,
    Arn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLayerVersionResponseAnswer]:
    """Call aws-sdk:lambda:getLayerVersionByArn."""


def get_layer_version_policy(
    name: str,
    /,
    *,
    LayerName: _Text,
    VersionNumber: int,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLayerVersionPolicyResponseAnswer]:
    """Call aws-sdk:lambda:getLayerVersionPolicy."""


def get_policy(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPolicyResponseAnswer]:
    """Call aws-sdk:lambda:getPolicy."""


def get_provisioned_concurrency_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetProvisionedConcurrencyConfigResponseAnswer]:
    """Call aws-sdk:lambda:getProvisionedConcurrencyConfig."""


def get_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetResourcePolicyResponseAnswer]:
    """Call aws-sdk:lambda:getResourcePolicy."""


def get_runtime_management_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetRuntimeManagementConfigResponseAnswer]:
    """Call aws-sdk:lambda:getRuntimeManagementConfig."""


def invoke(
    name: str,
    /,
    *,
    FunctionName: _Text,
    InvocationType: _t.Literal["Event", "RequestResponse", "DryRun"] | _Text = ...,
    LogType: _t.Literal["None", "Tail"] | _Text = ...,
    ClientContext: _Text = ...,
    DurableExecutionName: _Text = ...,
    Payload: object = ...,
    Qualifier: _Text = ...,
    TenantId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[InvocationResponseAnswer]:
    """Call aws-sdk:lambda:invoke."""


def list_aliases(
    name: str,
    /,
    *,
    FunctionName: _Text,
    FunctionVersion: _Text = ...,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAliasesResponseAnswer]:
    """Call aws-sdk:lambda:listAliases."""


def list_capacity_providers(
    name: str,
    /,
    *,
    State: _t.Literal["Pending", "Active", "Failed", "Deleting"] | _Text = ...,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCapacityProvidersResponseAnswer]:
    """Call aws-sdk:lambda:listCapacityProviders."""


def list_code_signing_configs(
    name: str,
    /,
    *,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCodeSigningConfigsResponseAnswer]:
    """Call aws-sdk:lambda:listCodeSigningConfigs."""


def list_durable_executions_by_function(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    DurableExecutionName: _Text = ...,
    Statuses: _Sequence[_t.Literal["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "STOPPED", "DELETING", "PAUSING", "PAUSED"] | _Text] = ...,
    StartedAfter: _Text | float = ...,
    StartedBefore: _Text | float = ...,
    ReverseOrder: bool = ...,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDurableExecutionsByFunctionResponseAnswer]:
    """Call aws-sdk:lambda:listDurableExecutionsByFunction."""


def list_event_source_mappings(
    name: str,
    /,
    *,
    EventSourceArn: _Text = ...,
    FunctionName: _Text = ...,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEventSourceMappingsResponseAnswer]:
    """Call aws-sdk:lambda:listEventSourceMappings."""


def list_function_event_invoke_configs(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListFunctionEventInvokeConfigsResponseAnswer]:
    """Call aws-sdk:lambda:listFunctionEventInvokeConfigs."""


def list_function_url_configs(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListFunctionUrlConfigsResponseAnswer]:
    """Call aws-sdk:lambda:listFunctionUrlConfigs."""


def list_function_versions_by_capacity_provider(
    name: str,
    /,
    *,
    CapacityProviderName: _Text,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListFunctionVersionsByCapacityProviderResponseAnswer]:
    """Call aws-sdk:lambda:listFunctionVersionsByCapacityProvider."""


def list_functions(
    name: str,
    /,
    *,
    MasterRegion: _Text = ...,
    FunctionVersion: _t.Literal["ALL"] | _Text = ...,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListFunctionsResponseAnswer]:
    """Call aws-sdk:lambda:listFunctions."""


def list_functions_by_code_signing_config(
    name: str,
    /,
    *,
    CodeSigningConfigArn: _Text,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListFunctionsByCodeSigningConfigResponseAnswer]:
    """Call aws-sdk:lambda:listFunctionsByCodeSigningConfig."""


def list_layer_versions(
    name: str,
    /,
    *,
    LayerName: _Text,
    CompatibleArchitecture: _t.Literal["x86_64", "arm64"] | _Text = ...,
    CompatibleRuntime: _Text = ...,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListLayerVersionsResponseAnswer]:
    """Call aws-sdk:lambda:listLayerVersions."""


def list_layers(
    name: str,
    /,
    *,
    CompatibleArchitecture: _t.Literal["x86_64", "arm64"] | _Text = ...,
    CompatibleRuntime: _Text = ...,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListLayersResponseAnswer]:
    """Call aws-sdk:lambda:listLayers."""


def list_provisioned_concurrency_configs(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListProvisionedConcurrencyConfigsResponseAnswer]:
    """Call aws-sdk:lambda:listProvisionedConcurrencyConfigs."""


def list_tags(
    name: str,
    /,
    *,
    Resource: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTagsResponseAnswer]:
    """Call aws-sdk:lambda:listTags."""


def list_versions_by_function(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Marker: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListVersionsByFunctionResponseAnswer]:
    """Call aws-sdk:lambda:listVersionsByFunction."""


def pause_durable_execution(
    name: str,
    /,
    *,
    DurableExecutionArn: _Text,
    ClientToken: _Text = ...,
    Reason: _Text = ...,
    ExecutionTimeoutPaused: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PauseDurableExecutionResponseAnswer]:
    """Call aws-sdk:lambda:pauseDurableExecution."""


def publish_layer_version(
    name: str,
    /,
    *,
    LayerName: _Text,
    Content: LayerVersionContentInputDict,
    Description: _Text = ...,
    CompatibleArchitectures: _Sequence[_t.Literal["x86_64", "arm64"] | _Text] = ...,
    CompatibleRuntimes: _Sequence[_Text] = ...,
    LicenseInfo: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PublishLayerVersionResponseAnswer]:
    """Call aws-sdk:lambda:publishLayerVersion."""


def publish_version(
    name: str,
    /,
    *,
    FunctionName: _Text,
    CodeSha256: _Text = ...,
    Description: _Text = ...,
    RevisionId: _Text = ...,
    PublishTo: _t.Literal["LATEST_PUBLISHED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FunctionConfigurationAnswer]:
    """Call aws-sdk:lambda:publishVersion."""


def put_function_code_signing_config(
    name: str,
    /,
    *,
    CodeSigningConfigArn: _Text,
    FunctionName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutFunctionCodeSigningConfigResponseAnswer]:
    """Call aws-sdk:lambda:putFunctionCodeSigningConfig."""


def put_function_concurrency(
    name: str,
    /,
    *,
    FunctionName: _Text,
    ReservedConcurrentExecutions: int,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ConcurrencyAnswer]:
    """Call aws-sdk:lambda:putFunctionConcurrency."""


def put_function_event_invoke_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    MaximumRetryAttempts: int = ...,
    MaximumEventAgeInSeconds: int = ...,
    DestinationConfig: DestinationConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FunctionEventInvokeConfigAnswer]:
    """Call aws-sdk:lambda:putFunctionEventInvokeConfig."""


def put_function_recursion_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    RecursiveLoop: _t.Literal["Allow", "Terminate"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutFunctionRecursionConfigResponseAnswer]:
    """Call aws-sdk:lambda:putFunctionRecursionConfig."""


def put_function_scaling_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text,
    FunctionScalingConfig: FunctionScalingConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutFunctionScalingConfigResponseAnswer]:
    """Call aws-sdk:lambda:putFunctionScalingConfig."""


def put_provisioned_concurrency_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text,
    ProvisionedConcurrentExecutions: int,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutProvisionedConcurrencyConfigResponseAnswer]:
    """Call aws-sdk:lambda:putProvisionedConcurrencyConfig."""


def put_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    Policy: _Text,
    RevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutResourcePolicyResponseAnswer]:
    """Call aws-sdk:lambda:putResourcePolicy."""


def put_runtime_management_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    UpdateRuntimeOn: _t.Literal["Auto", "Manual", "FunctionUpdate"] | _Text,
    Qualifier: _Text = ...,
    RuntimeVersionArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutRuntimeManagementConfigResponseAnswer]:
    """Call aws-sdk:lambda:putRuntimeManagementConfig."""


def remove_layer_version_permission(
    name: str,
    /,
    *,
    LayerName: _Text,
    VersionNumber: int,
    StatementId: _Text,
    RevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:removeLayerVersionPermission."""


def remove_permission(
    name: str,
    /,
    *,
    FunctionName: _Text,
    StatementId: _Text,
    Qualifier: _Text = ...,
    RevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:removePermission."""


def resume_durable_execution(
    name: str,
    /,
    *,
    DurableExecutionArn: _Text,
    ClientToken: _Text = ...,
    Reason: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ResumeDurableExecutionResponseAnswer]:
    """Call aws-sdk:lambda:resumeDurableExecution."""


def send_durable_execution_callback_failure(
    name: str,
    /,
    *,
    CallbackId: _Text,
    Error: ErrorObjectDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendDurableExecutionCallbackFailureResponseAnswer]:
    """Call aws-sdk:lambda:sendDurableExecutionCallbackFailure."""


def send_durable_execution_callback_heartbeat(
    name: str,
    /,
    *,
    CallbackId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendDurableExecutionCallbackHeartbeatResponseAnswer]:
    """Call aws-sdk:lambda:sendDurableExecutionCallbackHeartbeat."""


def send_durable_execution_callback_success(
    name: str,
    /,
    *,
    CallbackId: _Text,
    Result: object = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendDurableExecutionCallbackSuccessResponseAnswer]:
    """Call aws-sdk:lambda:sendDurableExecutionCallbackSuccess."""


def stop_durable_execution(
    name: str,
    /,
    *,
    DurableExecutionArn: _Text,
    Error: ErrorObjectDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopDurableExecutionResponseAnswer]:
    """Call aws-sdk:lambda:stopDurableExecution."""


def tag_resource(
    name: str,
    /,
    *,
    Resource: _Text,
    Tags: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:tagResource."""


def untag_resource(
    name: str,
    /,
    *,
    Resource: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:lambda:untagResource."""


def update_alias(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Name: _Text,
    FunctionVersion: _Text = ...,
    Description: _Text = ...,
    RoutingConfig: AliasRoutingConfigurationDict = ...,
    RevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AliasConfigurationAnswer]:
    """Call aws-sdk:lambda:updateAlias."""


def update_capacity_provider(
    name: str,
    /,
    *,
    CapacityProviderName: _Text,
    CapacityProviderScalingConfig: CapacityProviderScalingConfigDict = ...,
    PropagateTags: PropagateTagsDict = ...,
    TelemetryConfig: CapacityProviderTelemetryConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateCapacityProviderResponseAnswer]:
    """Call aws-sdk:lambda:updateCapacityProvider."""


def update_code_signing_config(
    name: str,
    /,
    *,
    CodeSigningConfigArn: _Text,
    Description: _Text = ...,
    AllowedPublishers: AllowedPublishersDict = ...,
    CodeSigningPolicies: CodeSigningPoliciesDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateCodeSigningConfigResponseAnswer]:
    """Call aws-sdk:lambda:updateCodeSigningConfig."""


def update_event_source_mapping(
    name: str,
    /,
    *,
    Uuid: _Text,
    FunctionName: _Text = ...,
    Enabled: bool = ...,
    BatchSize: int = ...,
    FilterCriteria: FilterCriteriaDict = ...,
    KmsKeyArn: _Text = ...,
    MetricsConfig: EventSourceMappingMetricsConfigDict = ...,
    LoggingConfig: EventSourceMappingLoggingConfigDict = ...,
    ScalingConfig: ScalingConfigDict = ...,
    MaximumBatchingWindowInSeconds: int = ...,
    ParallelizationFactor: int = ...,
    DestinationConfig: DestinationConfigDict = ...,
    MaximumRecordAgeInSeconds: int = ...,
    BisectBatchOnFunctionError: bool = ...,
    MaximumRetryAttempts: int = ...,
    TumblingWindowInSeconds: int = ...,
    SourceAccessConfigurations: _Sequence[SourceAccessConfigurationDict] = ...,
    FunctionResponseTypes: _Sequence[_t.Literal["ReportBatchItemFailures"] | _Text] = ...,
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfigDict = ...,
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfigDict = ...,
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfigDict = ...,
    ProvisionedPollerConfig: ProvisionedPollerConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EventSourceMappingConfigurationAnswer]:
    """Call aws-sdk:lambda:updateEventSourceMapping."""


def update_function_code(
    name: str,
    /,
    *,
    FunctionName: _Text,
    ZipFile: object = ...,
    S3Bucket: _Text = ...,
    S3Key: _Text = ...,
    S3ObjectVersion: _Text = ...,
    S3ObjectStorageMode: _t.Literal["COPY", "REFERENCE"] | _Text = ...,
    ImageUri: _Text = ...,
    Architectures: _Sequence[_t.Literal["x86_64", "arm64"] | _Text] = ...,
    Publish: bool = ...,
    PublishTo: _t.Literal["LATEST_PUBLISHED"] | _Text = ...,
    DryRun: bool = ...,
    RevisionId: _Text = ...,
    SourceKMSKeyArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FunctionConfigurationAnswer]:
    """Call aws-sdk:lambda:updateFunctionCode."""


def update_function_configuration(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Role: _Text = ...,
    Handler: _Text = ...,
    Description: _Text = ...,
    Timeout: int = ...,
    MemorySize: int = ...,
    VpcConfig: VpcConfigDict = ...,
    Environment: EnvironmentDict = ...,
    Runtime: _Text = ...,
    DeadLetterConfig: DeadLetterConfigDict = ...,
    KmsKeyArn: _Text = ...,
    TracingConfig: TracingConfigDict = ...,
    RevisionId: _Text = ...,
    Layers: _Sequence[_Text] = ...,
    FileSystemConfigs: _Sequence[FileSystemConfigDict] = ...,
    ImageConfig: ImageConfigDict = ...,
    EphemeralStorage: EphemeralStorageDict = ...,
    SnapStart: SnapStartDict = ...,
    LoggingConfig: LoggingConfigDict = ...,
    CapacityProviderConfig: CapacityProviderConfigDict = ...,
    DurableConfig: DurableConfigDict = ...,
    RuntimeConfig: FunctionRuntimeConfigDict = ...,
    AcceleratorConfig: AcceleratorConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FunctionConfigurationAnswer]:
    """Call aws-sdk:lambda:updateFunctionConfiguration."""


def update_function_event_invoke_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    MaximumRetryAttempts: int = ...,
    MaximumEventAgeInSeconds: int = ...,
    DestinationConfig: DestinationConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FunctionEventInvokeConfigAnswer]:
    """Call aws-sdk:lambda:updateFunctionEventInvokeConfig."""


def update_function_url_config(
    name: str,
    /,
    *,
    FunctionName: _Text,
    Qualifier: _Text = ...,
    AuthType: _t.Literal["NONE", "AWS_IAM"] | _Text = ...,
    Cors: CorsDict = ...,
    InvokeMode: _t.Literal["BUFFERED", "RESPONSE_STREAM"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateFunctionUrlConfigResponseAnswer]:
    """Call aws-sdk:lambda:updateFunctionUrlConfig."""
