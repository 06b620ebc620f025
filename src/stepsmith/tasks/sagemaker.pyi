# ruff: noqa
# fmt: off
"""Jobs, models and endpoints of Amazon SageMaker AI."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AcceleratorPartitionLayoutDict(_t.TypedDict, total=False):
    AcceleratorPartitionTypes: _Sequence[_Text]

class AdditionalModelDataSourceDict(_t.TypedDict, total=False):
    ChannelName: _t.Required[_Text]
    S3DataSource: _t.Required[S3ModelDataSourceDict]

class AlarmDict(_t.TypedDict, total=False):
    AlarmName: _Text

class AlgorithmSpecificationAnswer:
    TrainingImage: str
    AlgorithmName: str
    TrainingInputMode: str
    MetricDefinitions: list[MetricDefinitionAnswer]
    EnableSageMakerMetricsTimeSeries: bool
    ContainerEntrypoint: list[str]
    ContainerArguments: list[str]
    TrainingImageConfig: TrainingImageConfigAnswer

class AlgorithmSpecificationDict(_t.TypedDict, total=False):
    TrainingImage: _Text
    AlgorithmName: _Text
    TrainingInputMode: _t.Required[_t.Literal["Pipe", "File", "FastFile"] | _Text]
    MetricDefinitions: _Sequence[MetricDefinitionDict]
    EnableSageMakerMetricsTimeSeries: bool
    ContainerEntrypoint: _Sequence[_Text]
    ContainerArguments: _Sequence[_Text]
    TrainingImageConfig: TrainingImageConfigDict

class AnnotationConsolidationConfigAnswer:
    AnnotationConsolidationLambdaArn: str

class AnnotationConsolidationConfigDict(_t.TypedDict, total=False):
    AnnotationConsolidationLambdaArn: _t.Required[_Text]

class AppSpecificationAnswer:
    ImageUri: str
    ContainerEntrypoint: list[str]
    ContainerArguments: list[str]

class AppSpecificationDict(_t.TypedDict, total=False):
    ImageUri: _t.Required[_Text]
    ContainerEntrypoint: _Sequence[_Text]
    ContainerArguments: _Sequence[_Text]

class AsyncInferenceClientConfigDict(_t.TypedDict, total=False):
    MaxConcurrentInvocationsPerInstance: int

class AsyncInferenceConfigDict(_t.TypedDict, total=False):
    ClientConfig: AsyncInferenceClientConfigDict
    OutputConfig: _t.Required[AsyncInferenceOutputConfigDict]

class AsyncInferenceNotificationConfigDict(_t.TypedDict, total=False):
    SuccessTopic: _Text
    ErrorTopic: _Text
    IncludeInferenceResponseIn: _Sequence[_t.Literal["SUCCESS_NOTIFICATION_TOPIC", "ERROR_NOTIFICATION_TOPIC"] | _Text]

class AsyncInferenceOutputConfigDict(_t.TypedDict, total=False):
    KmsKeyId: _Text
    S3OutputPath: _Text
    NotificationConfig: AsyncInferenceNotificationConfigDict
    S3FailurePath: _Text

class AthenaDatasetDefinitionAnswer:
    Catalog: str
    Database: str
    QueryString: str
    WorkGroup: str
    OutputS3Uri: str
    KmsKeyId: str
    OutputFormat: str
    OutputCompression: str

class AthenaDatasetDefinitionDict(_t.TypedDict, total=False):
    Catalog: _t.Required[_Text]
    Database: _t.Required[_Text]
    QueryString: _t.Required[_Text]
    WorkGroup: _Text
    OutputS3Uri: _t.Required[_Text]
    KmsKeyId: _Text
    OutputFormat: _t.Required[_t.Literal["PARQUET", "ORC", "AVRO", "JSON", "TEXTFILE"] | _Text]
    OutputCompression: _t.Literal["GZIP", "SNAPPY", "ZLIB"] | _Text

class AutoParameterAnswer:
    Name: str
    ValueHint: str

class AutoParameterDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ValueHint: _t.Required[_Text]

class AutoRollbackConfigDict(_t.TypedDict, total=False):
    Alarms: _Sequence[AlarmDict]

class AutotuneAnswer:
    Mode: str

class AutotuneDict(_t.TypedDict, total=False):
    Mode: _t.Required[_t.Literal["Enabled"] | _Text]

class BatchDataCaptureConfigAnswer:
    DestinationS3Uri: str
    KmsKeyId: str
    GenerateInferenceId: bool

class BatchDataCaptureConfigDict(_t.TypedDict, total=False):
    DestinationS3Uri: _t.Required[_Text]
    KmsKeyId: _Text
    GenerateInferenceId: bool

class BestObjectiveNotImprovingAnswer:
    MaxNumberOfTrainingJobsNotImproving: int

class BestObjectiveNotImprovingDict(_t.TypedDict, total=False):
    MaxNumberOfTrainingJobsNotImproving: int

class BlueGreenUpdatePolicyDict(_t.TypedDict, total=False):
    TrafficRoutingConfiguration: _t.Required[TrafficRoutingConfigDict]
    TerminationWaitInSeconds: int
    MaximumExecutionTimeoutInSeconds: int

class CapacitySizeDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["INSTANCE_COUNT", "CAPACITY_PERCENT"] | _Text]
    Value: _t.Required[int]

class CaptureContentTypeHeaderDict(_t.TypedDict, total=False):
    CsvContentTypes: _Sequence[_Text]
    JsonContentTypes: _Sequence[_Text]

class CaptureOptionDict(_t.TypedDict, total=False):
    CaptureMode: _t.Required[_t.Literal["Input", "Output", "InputAndOutput"] | _Text]

class CategoricalParameterRangeAnswer:
    Name: str
    Values: list[str]

class CategoricalParameterRangeDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]

class ChannelAnswer:
    ChannelName: str
    DataSource: DataSourceAnswer
    ContentType: str
    CompressionType: str
    RecordWrapperType: str
    InputMode: str
    ShuffleConfig: ShuffleConfigAnswer

class ChannelDict(_t.TypedDict, total=False):
    ChannelName: _t.Required[_Text]
    DataSource: _t.Required[DataSourceDict]
    ContentType: _Text
    CompressionType: _t.Literal["None", "Gzip"] | _Text
    RecordWrapperType: _t.Literal["None", "RecordIO"] | _Text
    InputMode: _t.Literal["Pipe", "File", "FastFile"] | _Text
    ShuffleConfig: ShuffleConfigDict

class CheckpointConfigAnswer:
    S3Uri: str
    LocalPath: str

class CheckpointConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    LocalPath: _Text

class ClarifyExplainerConfigDict(_t.TypedDict, total=False):
    EnableExplanations: _Text
    InferenceConfig: ClarifyInferenceConfigDict
    ShapConfig: _t.Required[ClarifyShapConfigDict]

class ClarifyInferenceConfigDict(_t.TypedDict, total=False):
    FeaturesAttribute: _Text
    ContentTemplate: _Text
    MaxRecordCount: int
    MaxPayloadInMB: int
    ProbabilityIndex: int
    LabelIndex: int
    ProbabilityAttribute: _Text
    LabelAttribute: _Text
    LabelHeaders: _Sequence[_Text]
    FeatureHeaders: _Sequence[_Text]
    FeatureTypes: _Sequence[_t.Literal["numerical", "categorical", "text"] | _Text]

class ClarifyShapBaselineConfigDict(_t.TypedDict, total=False):
    MimeType: _Text
    ShapBaseline: _Text
    ShapBaselineUri: _Text

class ClarifyShapConfigDict(_t.TypedDict, total=False):
    ShapBaselineConfig: _t.Required[ClarifyShapBaselineConfigDict]
    NumberOfSamples: int
    UseLogit: bool
    Seed: int
    TextConfig: ClarifyTextConfigDict

class ClarifyTextConfigDict(_t.TypedDict, total=False):
    Language: _t.Required[_Text]
    Granularity: _t.Required[_t.Literal["token", "sentence", "paragraph"] | _Text]

class CollectionConfigurationAnswer:
    CollectionName: str
    CollectionParameters: _Mapping[str, str]

class CollectionConfigurationDict(_t.TypedDict, total=False):
    CollectionName: _Text
    CollectionParameters: _Mapping[str, _Text]

class ContainerDefinitionDict(_t.TypedDict, total=False):
    ContainerHostname: _Text
    Image: _Text
    ImageConfig: ImageConfigDict
    Mode: _t.Literal["SingleModel", "MultiModel"] | _Text
    ModelDataUrl: _Text
    ModelDataSource: ModelDataSourceDict
    AdditionalModelDataSources: _Sequence[AdditionalModelDataSourceDict]
    Environment: _Mapping[str, _Text]
    ModelPackageName: _Text
    InferenceSpecificationName: _Text
    MultiModelConfig: MultiModelConfigDict
    ContainerMetricsConfig: ContainerMetricsConfigDict

class ContainerMetricsConfigDict(_t.TypedDict, total=False):
    MetricsEndpoints: _Sequence[MetricsEndpointDict]

class ContinuousParameterRangeAnswer:
    Name: str
    MinValue: str
    MaxValue: str
    ScalingType: str

class ContinuousParameterRangeDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    MinValue: _t.Required[_Text]
    MaxValue: _t.Required[_Text]
    ScalingType: _t.Literal["Auto", "Linear", "Logarithmic", "ReverseLogarithmic"] | _Text

class ConvergenceDetectedAnswer:
    CompleteOnConvergence: str

class ConvergenceDetectedDict(_t.TypedDict, total=False):
    CompleteOnConvergence: _t.Literal["Disabled", "Enabled"] | _Text

class CreateEndpointConfigOutputAnswer:
    EndpointConfigArn: str

class CreateEndpointOutputAnswer:
    EndpointArn: str

class CreateHyperParameterTuningJobResponseAnswer:
    HyperParameterTuningJobArn: str

class CreateLabelingJobResponseAnswer:
    LabelingJobArn: str

class CreateModelOutputAnswer:
    ModelArn: str

class CreateProcessingJobResponseAnswer:
    ProcessingJobArn: str

class CreateTrainingJobResponseAnswer:
    TrainingJobArn: str

class CreateTransformJobResponseAnswer:
    TransformJobArn: str

class CrossRegionTrafficConfigDict(_t.TypedDict, total=False):
    MaxInvocationsPerSecondPerInstance: _t.Required[int]
    MaxCrossRegionPercentPerEndpoint: _t.Required[int]

class DataCaptureConfigDict(_t.TypedDict, total=False):
    EnableCapture: bool
    InitialSamplingPercentage: _t.Required[int]
    DestinationS3Uri: _t.Required[_Text]
    KmsKeyId: _Text
    CaptureOptions: _t.Required[_Sequence[CaptureOptionDict]]
    CaptureContentTypeHeader: CaptureContentTypeHeaderDict

class DataProcessingAnswer:
    InputFilter: str
    OutputFilter: str
    JoinSource: str

class DataProcessingDict(_t.TypedDict, total=False):
    InputFilter: _Text
    OutputFilter: _Text
    JoinSource: _t.Literal["Input", "None"] | _Text

class DataSourceAnswer:
    S3DataSource: S3DataSourceAnswer
    FileSystemDataSource: FileSystemDataSourceAnswer
    DatasetSource: DatasetSourceAnswer

class DataSourceDict(_t.TypedDict, total=False):
    S3DataSource: S3DataSourceDict
    FileSystemDataSource: FileSystemDataSourceDict
    DatasetSource: DatasetSourceDict

class DatasetDefinitionAnswer:
    AthenaDatasetDefinition: AthenaDatasetDefinitionAnswer
    RedshiftDatasetDefinition: RedshiftDatasetDefinitionAnswer
    LocalPath: str
    DataDistributionType: str
    InputMode: str

class DatasetDefinitionDict(_t.TypedDict, total=False):
    AthenaDatasetDefinition: AthenaDatasetDefinitionDict
    RedshiftDatasetDefinition: RedshiftDatasetDefinitionDict
    LocalPath: _Text
    DataDistributionType: _t.Literal["FullyReplicated", "ShardedByS3Key"] | _Text
    InputMode: _t.Literal["Pipe", "File"] | _Text

class DatasetSourceAnswer:
    DatasetArn: str

class DatasetSourceDict(_t.TypedDict, total=False):
    DatasetArn: _t.Required[_Text]

class DebugHookConfigAnswer:
    LocalPath: str
    S3OutputPath: str
    HookParameters: _Mapping[str, str]
    CollectionConfigurations: list[CollectionConfigurationAnswer]

class DebugHookConfigDict(_t.TypedDict, total=False):
    LocalPath: _Text
    S3OutputPath: _t.Required[_Text]
    HookParameters: _Mapping[str, _Text]
    CollectionConfigurations: _Sequence[CollectionConfigurationDict]

class DebugRuleConfigurationAnswer:
    RuleConfigurationName: str
    LocalPath: str
    S3OutputPath: str
    RuleEvaluatorImage: str
    InstanceType: str
    VolumeSizeInGB: int
    RuleParameters: _Mapping[str, str]

class DebugRuleConfigurationDict(_t.TypedDict, total=False):
    RuleConfigurationName: _t.Required[_Text]
    LocalPath: _Text
    S3OutputPath: _Text
    RuleEvaluatorImage: _t.Required[_Text]
    InstanceType: _Text
    VolumeSizeInGB: int
    RuleParameters: _Mapping[str, _Text]

class DebugRuleEvaluationStatusAnswer:
    RuleConfigurationName: str
    RuleEvaluationJobArn: str
    RuleEvaluationStatus: str
    StatusDetails: str
    LastModifiedTime: str

class DeploymentConfigDict(_t.TypedDict, total=False):
    BlueGreenUpdatePolicy: BlueGreenUpdatePolicyDict
    RollingUpdatePolicy: RollingUpdatePolicyDict
    AutoRollbackConfiguration: AutoRollbackConfigDict

class DescribeHyperParameterTuningJobResponseAnswer:
    HyperParameterTuningJobName: str
    HyperParameterTuningJobArn: str
    HyperParameterTuningJobConfig: HyperParameterTuningJobConfigAnswer
    TrainingJobDefinition: HyperParameterTrainingJobDefinitionAnswer
    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinitionAnswer]
    HyperParameterTuningJobStatus: str
    CreationTime: str
    HyperParameterTuningEndTime: str
    LastModifiedTime: str
    TrainingJobStatusCounters: TrainingJobStatusCountersAnswer
    ObjectiveStatusCounters: ObjectiveStatusCountersAnswer
    BestTrainingJob: HyperParameterTrainingJobSummaryAnswer
    OverallBestTrainingJob: HyperParameterTrainingJobSummaryAnswer
    WarmStartConfig: HyperParameterTuningJobWarmStartConfigAnswer
    Autotune: AutotuneAnswer
    FailureReason: str
    TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetailsAnswer
    ConsumedResources: HyperParameterTuningJobConsumedResourcesAnswer

class DescribeLabelingJobResponseAnswer:
    LabelingJobStatus: str
    LabelCounters: LabelCountersAnswer
    FailureReason: str
    CreationTime: str
    LastModifiedTime: str
    JobReferenceCode: str
    LabelingJobName: str
    LabelingJobArn: str
    LabelAttributeName: str
    InputConfig: LabelingJobInputConfigAnswer
    OutputConfig: LabelingJobOutputConfigAnswer
    RoleArn: str
    LabelCategoryConfigS3Uri: str
    StoppingConditions: LabelingJobStoppingConditionsAnswer
    LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfigAnswer
    HumanTaskConfig: HumanTaskConfigAnswer
    Tags: list[TagAnswer]
    LabelingJobOutput: LabelingJobOutputAnswer

class DescribeProcessingJobResponseAnswer:
    ProcessingInputs: list[ProcessingInputAnswer]
    ProcessingOutputConfig: ProcessingOutputConfigAnswer
    ProcessingJobName: str
    ProcessingResources: ProcessingResourcesAnswer
    StoppingCondition: ProcessingStoppingConditionAnswer
    AppSpecification: AppSpecificationAnswer
    Environment: _Mapping[str, str]
    NetworkConfig: NetworkConfigAnswer
    RoleArn: str
    ExperimentConfig: ExperimentConfigAnswer
    ProcessingJobArn: str
    ProcessingJobStatus: str
    ExitMessage: str
    FailureReason: str
    ProcessingEndTime: str
    ProcessingStartTime: str
    LastModifiedTime: str
    CreationTime: str
    MonitoringScheduleArn: str
    AutoMLJobArn: str
    TrainingJobArn: str

class DescribeTrainingJobResponseAnswer:
    TrainingJobName: str
    TrainingJobArn: str
    TuningJobArn: str
    LabelingJobArn: str
    AutoMLJobArn: str
    ModelArtifacts: ModelArtifactsAnswer
    TrainingJobStatus: str
    SecondaryStatus: str
    FailureReason: str
    HyperParameters: _Mapping[str, str]
    AlgorithmSpecification: AlgorithmSpecificationAnswer
    RoleArn: str
    InputDataConfig: list[ChannelAnswer]
    OutputDataConfig: OutputDataConfigAnswer
    ResourceConfig: ResourceConfigAnswer
    WarmPoolStatus: WarmPoolStatusAnswer
    VpcConfig: VpcConfigAnswer
    StoppingCondition: StoppingConditionAnswer
    CreationTime: str
    TrainingStartTime: str
    TrainingEndTime: str
    LastModifiedTime: str
    SecondaryStatusTransitions: list[SecondaryStatusTransitionAnswer]
    FinalMetricDataList: list[MetricDataAnswer]
    EnableNetworkIsolation: bool
    EnableInterContainerTrafficEncryption: bool
    EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfigAnswer
    TrainingTimeInSeconds: int
    BillableTimeInSeconds: int
    BillableTokenCount: int
    DebugHookConfig: DebugHookConfigAnswer
    ExperimentConfig: ExperimentConfigAnswer
    DebugRuleConfigurations: list[DebugRuleConfigurationAnswer]
    TensorBoardOutputConfig: TensorBoardOutputConfigAnswer
    DebugRuleEvaluationStatuses: list[DebugRuleEvaluationStatusAnswer]
    ProfilerConfig: ProfilerConfigAnswer
    ProfilerRuleConfigurations: list[ProfilerRuleConfigurationAnswer]
    ProfilerRuleEvaluationStatuses: list[ProfilerRuleEvaluationStatusAnswer]
    ProfilingStatus: str
    Environment: _Mapping[str, str]
    RetryStrategy: RetryStrategyAnswer
    RemoteDebugConfig: RemoteDebugConfigAnswer
    InfraCheckConfig: InfraCheckConfigAnswer
    ServerlessJobConfig: ServerlessJobConfigAnswer
    MlflowConfig: MlflowConfigAnswer
    ModelPackageConfig: ModelPackageConfigAnswer
    MlflowDetails: MlflowDetailsAnswer
    ProgressInfo: TrainingProgressInfoAnswer
    OutputModelPackageArn: str

class DescribeTransformJobResponseAnswer:
    TransformJobName: str
    TransformJobArn: str
    TransformJobStatus: str
    FailureReason: str
    ModelName: str
    MaxConcurrentTransforms: int
    ModelClientConfig: ModelClientConfigAnswer
    MaxPayloadInMB: int
    BatchStrategy: str
    Environment: _Mapping[str, str]
    TransformInput: TransformInputAnswer
    TransformOutput: TransformOutputAnswer
    DataCaptureConfig: BatchDataCaptureConfigAnswer
    TransformResources: TransformResourcesAnswer
    CreationTime: str
    TransformStartTime: str
    TransformEndTime: str
    LabelingJobArn: str
    AutoMLJobArn: str
    DataProcessing: DataProcessingAnswer
    ExperimentConfig: ExperimentConfigAnswer

class ExperimentConfigAnswer:
    ExperimentName: str
    TrialName: str
    TrialComponentDisplayName: str
    RunName: str

class ExperimentConfigDict(_t.TypedDict, total=False):
    ExperimentName: _Text
    TrialName: _Text
    TrialComponentDisplayName: _Text
    RunName: _Text

class ExplainerConfigDict(_t.TypedDict, total=False):
    ClarifyExplainerConfig: ClarifyExplainerConfigDict

class FileSystemDataSourceAnswer:
    FileSystemId: str
    FileSystemAccessMode: str
    FileSystemType: str
    DirectoryPath: str

class FileSystemDataSourceDict(_t.TypedDict, total=False):
    FileSystemId: _t.Required[_Text]
    FileSystemAccessMode: _t.Required[_t.Literal["rw", "ro"] | _Text]
    FileSystemType: _t.Required[_t.Literal["EFS", "FSxLustre"] | _Text]
    DirectoryPath: _t.Required[_Text]

class FinalHyperParameterTuningJobObjectiveMetricAnswer:
    Type: str
    MetricName: str
    Value: float

class HubAccessConfigAnswer:
    HubContentArn: str

class HubAccessConfigDict(_t.TypedDict, total=False):
    HubContentArn: _t.Required[_Text]

class HumanTaskConfigAnswer:
    WorkteamArn: str
    UiConfig: UiConfigAnswer
    PreHumanTaskLambdaArn: str
    TaskKeywords: list[str]
    TaskTitle: str
    TaskDescription: str
    NumberOfHumanWorkersPerDataObject: int
    TaskTimeLimitInSeconds: int
    TaskAvailabilityLifetimeInSeconds: int
    MaxConcurrentTaskCount: int
    AnnotationConsolidationConfig: AnnotationConsolidationConfigAnswer
    PublicWorkforceTaskPrice: PublicWorkforceTaskPriceAnswer

class HumanTaskConfigDict(_t.TypedDict, total=False):
    WorkteamArn: _t.Required[_Text]
    UiConfig: _t.Required[UiConfigDict]
    PreHumanTaskLambdaArn: _Text
    TaskKeywords: _Sequence[_Text]
    TaskTitle: _t.Required[_Text]
    TaskDescription: _t.Required[_Text]
    NumberOfHumanWorkersPerDataObject: _t.Required[int]
    TaskTimeLimitInSeconds: _t.Required[int]
    TaskAvailabilityLifetimeInSeconds: int
    MaxConcurrentTaskCount: int
    AnnotationConsolidationConfig: AnnotationConsolidationConfigDict
    PublicWorkforceTaskPrice: PublicWorkforceTaskPriceDict

class HyperParameterAlgorithmSpecificationAnswer:
    TrainingImage: str
    TrainingInputMode: str
    AlgorithmName: str
    MetricDefinitions: list[MetricDefinitionAnswer]

class HyperParameterAlgorithmSpecificationDict(_t.TypedDict, total=False):
    TrainingImage: _Text
    TrainingInputMode: _t.Required[_t.Literal["Pipe", "File", "FastFile"] | _Text]
    AlgorithmName: _Text
    MetricDefinitions: _Sequence[MetricDefinitionDict]

class HyperParameterTrainingJobDefinitionAnswer:
    DefinitionName: str
    TuningObjective: HyperParameterTuningJobObjectiveAnswer
    HyperParameterRanges: ParameterRangesAnswer
    StaticHyperParameters: _Mapping[str, str]
    AlgorithmSpecification: HyperParameterAlgorithmSpecificationAnswer
    RoleArn: str
    InputDataConfig: list[ChannelAnswer]
    VpcConfig: VpcConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    ResourceConfig: ResourceConfigAnswer
    HyperParameterTuningResourceConfig: HyperParameterTuningResourceConfigAnswer
    StoppingCondition: StoppingConditionAnswer
    EnableNetworkIsolation: bool
    EnableInterContainerTrafficEncryption: bool
    EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfigAnswer
    RetryStrategy: RetryStrategyAnswer
    Environment: _Mapping[str, str]

class HyperParameterTrainingJobDefinitionDict(_t.TypedDict, total=False):
    DefinitionName: _Text
    TuningObjective: HyperParameterTuningJobObjectiveDict
    HyperParameterRanges: ParameterRangesDict
    StaticHyperParameters: _Mapping[str, _Text]
    AlgorithmSpecification: _t.Required[HyperParameterAlgorithmSpecificationDict]
    RoleArn: _t.Required[_Text]
    InputDataConfig: _Sequence[ChannelDict]
    VpcConfig: VpcConfigDict
    OutputDataConfig: _t.Required[OutputDataConfigDict]
    ResourceConfig: ResourceConfigDict
    HyperParameterTuningResourceConfig: HyperParameterTuningResourceConfigDict
    StoppingCondition: _t.Required[StoppingConditionDict]
    EnableNetworkIsolation: bool
    EnableInterContainerTrafficEncryption: bool
    EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfigDict
    RetryStrategy: RetryStrategyDict
    Environment: _Mapping[str, _Text]

class HyperParameterTrainingJobSummaryAnswer:
    TrainingJobDefinitionName: str
    TrainingJobName: str
    TrainingJobArn: str
    TuningJobName: str
    CreationTime: str
    TrainingStartTime: str
    TrainingEndTime: str
    TrainingJobStatus: str
    TunedHyperParameters: _Mapping[str, str]
    FailureReason: str
    FinalHyperParameterTuningJobObjectiveMetric: FinalHyperParameterTuningJobObjectiveMetricAnswer
    ObjectiveStatus: str

class HyperParameterTuningInstanceConfigAnswer:
    InstanceType: str
    InstanceCount: int
    VolumeSizeInGB: int

class HyperParameterTuningInstanceConfigDict(_t.TypedDict, total=False):
    InstanceType: _t.Required[_Text]
    InstanceCount: _t.Required[int]
    VolumeSizeInGB: _t.Required[int]

class HyperParameterTuningJobCompletionDetailsAnswer:
    NumberOfTrainingJobsObjectiveNotImproving: int
    ConvergenceDetectedTime: str

class HyperParameterTuningJobConfigAnswer:
    Strategy: str
    StrategyConfig: HyperParameterTuningJobStrategyConfigAnswer
    HyperParameterTuningJobObjective: HyperParameterTuningJobObjectiveAnswer
    ResourceLimits: ResourceLimitsAnswer
    ParameterRanges: ParameterRangesAnswer
    TrainingJobEarlyStoppingType: str
    TuningJobCompletionCriteria: TuningJobCompletionCriteriaAnswer
    RandomSeed: int

class HyperParameterTuningJobConfigDict(_t.TypedDict, total=False):
    Strategy: _t.Required[_t.Literal["Bayesian", "Random", "Hyperband", "Grid"] | _Text]
    StrategyConfig: HyperParameterTuningJobStrategyConfigDict
    HyperParameterTuningJobObjective: HyperParameterTuningJobObjectiveDict
    ResourceLimits: _t.Required[ResourceLimitsDict]
    ParameterRanges: ParameterRangesDict
    TrainingJobEarlyStoppingType: _t.Literal["Off", "Auto"] | _Text
    TuningJobCompletionCriteria: TuningJobCompletionCriteriaDict
    RandomSeed: int

class HyperParameterTuningJobConsumedResourcesAnswer:
    RuntimeInSeconds: int

class HyperParameterTuningJobObjectiveAnswer:
    Type: str
    MetricName: str

class HyperParameterTuningJobObjectiveDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["Maximize", "Minimize"] | _Text]
    MetricName: _t.Required[_Text]

class HyperParameterTuningJobStrategyConfigAnswer:
    HyperbandStrategyConfig: HyperbandStrategyConfigAnswer

class HyperParameterTuningJobStrategyConfigDict(_t.TypedDict, total=False):
    HyperbandStrategyConfig: HyperbandStrategyConfigDict

class HyperParameterTuningJobWarmStartConfigAnswer:
    ParentHyperParameterTuningJobs: list[ParentHyperParameterTuningJobAnswer]
    WarmStartType: str

class HyperParameterTuningJobWarmStartConfigDict(_t.TypedDict, total=False):
    ParentHyperParameterTuningJobs: _t.Required[_Sequence[ParentHyperParameterTuningJobDict]]
    WarmStartType: _t.Required[_t.Literal["IdenticalDataAndAlgorithm", "TransferLearning"] | _Text]

class HyperParameterTuningResourceConfigAnswer:
    InstanceType: str
    InstanceCount: int
    VolumeSizeInGB: int
    VolumeKmsKeyId: str
    AllocationStrategy: str
    InstanceConfigs: list[HyperParameterTuningInstanceConfigAnswer]

class HyperParameterTuningResourceConfigDict(_t.TypedDict, total=False):
    InstanceType: _Text
    InstanceCount: int
    VolumeSizeInGB: int
    VolumeKmsKeyId: _Text
    AllocationStrategy: _t.Literal["Prioritized"] | _Text
    InstanceConfigs: _Sequence[HyperParameterTuningInstanceConfigDict]

class HyperbandStrategyConfigAnswer:
    MinResource: int
    MaxResource: int

class HyperbandStrategyConfigDict(_t.TypedDict, total=False):
    MinResource: int
    MaxResource: int

class ImageConfigDict(_t.TypedDict, total=False):
    RepositoryAccessMode: _t.Required[_t.Literal["Platform", "Vpc"] | _Text]
    RepositoryAuthConfig: RepositoryAuthConfigDict

class InferenceExecutionConfigDict(_t.TypedDict, total=False):
    Mode: _t.Required[_t.Literal["Serial", "Direct"] | _Text]

class InferenceHubAccessConfigDict(_t.TypedDict, total=False):
    HubContentArn: _t.Required[_Text]

class InfraCheckConfigAnswer:
    EnableInfraCheck: bool

class InfraCheckConfigDict(_t.TypedDict, total=False):
    EnableInfraCheck: bool

class InstanceGroupAnswer:
    InstanceType: str
    InstanceCount: int
    InstanceGroupName: str

class InstanceGroupDict(_t.TypedDict, total=False):
    InstanceType: _t.Required[_Text]
    InstanceCount: _t.Required[int]
    InstanceGroupName: _t.Required[_Text]

class InstancePlacementConfigAnswer:
    EnableMultipleJobs: bool
    PlacementSpecifications: list[PlacementSpecificationAnswer]

class InstancePlacementConfigDict(_t.TypedDict, total=False):
    EnableMultipleJobs: bool
    PlacementSpecifications: _Sequence[PlacementSpecificationDict]

class InstancePoolDict(_t.TypedDict, total=False):
    InstanceType: _t.Required[_Text]
    ModelNameOverride: _Text
    Priority: _t.Required[int]

class InstancePreferenceAnswer:
    InstanceType: str
    InstanceCount: int
    TrainingPlanArns: list[str]

class InstancePreferenceDict(_t.TypedDict, total=False):
    InstanceType: _t.Required[_Text]
    InstanceCount: int
    TrainingPlanArns: _Sequence[_Text]

class IntegerParameterRangeAnswer:
    Name: str
    MinValue: str
    MaxValue: str
    ScalingType: str

class IntegerParameterRangeDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    MinValue: _t.Required[_Text]
    MaxValue: _t.Required[_Text]
    ScalingType: _t.Literal["Auto", "Linear", "Logarithmic", "ReverseLogarithmic"] | _Text

class LabelCountersAnswer:
    TotalLabeled: int
    HumanLabeled: int
    MachineLabeled: int
    FailedNonRetryableError: int
    Unlabeled: int

class LabelingJobAlgorithmsConfigAnswer:
    LabelingJobAlgorithmSpecificationArn: str
    InitialActiveLearningModelArn: str
    LabelingJobResourceConfig: LabelingJobResourceConfigAnswer

class LabelingJobAlgorithmsConfigDict(_t.TypedDict, total=False):
    LabelingJobAlgorithmSpecificationArn: _t.Required[_Text]
    InitialActiveLearningModelArn: _Text
    LabelingJobResourceConfig: LabelingJobResourceConfigDict

class LabelingJobDataAttributesAnswer:
    ContentClassifiers: list[str]

class LabelingJobDataAttributesDict(_t.TypedDict, total=False):
    ContentClassifiers: _Sequence[_t.Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"] | _Text]

class LabelingJobDataSourceAnswer:
    S3DataSource: LabelingJobS3DataSourceAnswer
    SnsDataSource: LabelingJobSnsDataSourceAnswer

class LabelingJobDataSourceDict(_t.TypedDict, total=False):
    S3DataSource: LabelingJobS3DataSourceDict
    SnsDataSource: LabelingJobSnsDataSourceDict

class LabelingJobInputConfigAnswer:
    DataSource: LabelingJobDataSourceAnswer
    DataAttributes: LabelingJobDataAttributesAnswer

class LabelingJobInputConfigDict(_t.TypedDict, total=False):
    DataSource: _t.Required[LabelingJobDataSourceDict]
    DataAttributes: LabelingJobDataAttributesDict

class LabelingJobOutputAnswer:
    OutputDatasetS3Uri: str
    FinalActiveLearningModelArn: str

class LabelingJobOutputConfigAnswer:
    S3OutputPath: str
    KmsKeyId: str
    SnsTopicArn: str

class LabelingJobOutputConfigDict(_t.TypedDict, total=False):
    S3OutputPath: _t.Required[_Text]
    KmsKeyId: _Text
    SnsTopicArn: _Text

class LabelingJobResourceConfigAnswer:
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigAnswer

class LabelingJobResourceConfigDict(_t.TypedDict, total=False):
    VolumeKmsKeyId: _Text
    VpcConfig: VpcConfigDict

class LabelingJobS3DataSourceAnswer:
    ManifestS3Uri: str

class LabelingJobS3DataSourceDict(_t.TypedDict, total=False):
    ManifestS3Uri: _t.Required[_Text]

class LabelingJobSnsDataSourceAnswer:
    SnsTopicArn: str

class LabelingJobSnsDataSourceDict(_t.TypedDict, total=False):
    SnsTopicArn: _t.Required[_Text]

class LabelingJobStoppingConditionsAnswer:
    MaxHumanLabeledObjectCount: int
    MaxPercentageOfInputDatasetLabeled: int

class LabelingJobStoppingConditionsDict(_t.TypedDict, total=False):
    MaxHumanLabeledObjectCount: int
    MaxPercentageOfInputDatasetLabeled: int

class MetricDataAnswer:
    MetricName: str
    Value: float
    Timestamp: str

class MetricDefinitionAnswer:
    Name: str
    Regex: str

class MetricDefinitionDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Regex: _t.Required[_Text]

class MetricsConfigDict(_t.TypedDict, total=False):
    EnableEnhancedMetrics: bool
    EnableDetailedObservability: bool
    MetricPublishFrequencyInSeconds: int

class MetricsEndpointDict(_t.TypedDict, total=False):
    MetricsEndpointPath: _t.Required[_Text]
    MetricPublishFrequencyInSeconds: int

class MlflowConfigAnswer:
    MlflowResourceArn: str
    MlflowExperimentName: str
    MlflowRunName: str

class MlflowConfigDict(_t.TypedDict, total=False):
    MlflowResourceArn: _t.Required[_Text]
    MlflowExperimentName: _Text
    MlflowRunName: _Text

class MlflowDetailsAnswer:
    MlflowExperimentId: str
    MlflowRunId: str

class ModelAccessConfigAnswer:
    AcceptEula: bool

class ModelAccessConfigDict(_t.TypedDict, total=False):
    AcceptEula: _t.Required[bool]

class ModelArtifactsAnswer:
    S3ModelArtifacts: str

class ModelClientConfigAnswer:
    InvocationsTimeoutInSeconds: int
    InvocationsMaxRetries: int

class ModelClientConfigDict(_t.TypedDict, total=False):
    InvocationsTimeoutInSeconds: int
    InvocationsMaxRetries: int

class ModelDataSourceDict(_t.TypedDict, total=False):
    S3DataSource: S3ModelDataSourceDict

class ModelPackageConfigAnswer:
    ModelPackageGroupArn: str
    SourceModelPackageArn: str

class ModelPackageConfigDict(_t.TypedDict, total=False):
    ModelPackageGroupArn: _t.Required[_Text]
    SourceModelPackageArn: _Text

class MultiModelConfigDict(_t.TypedDict, total=False):
    ModelCacheSetting: _t.Literal["Enabled", "Disabled"] | _Text

class NetworkConfigAnswer:
    EnableInterContainerTrafficEncryption: bool
    EnableNetworkIsolation: bool
    VpcConfig: VpcConfigAnswer

class NetworkConfigDict(_t.TypedDict, total=False):
    EnableInterContainerTrafficEncryption: bool
    EnableNetworkIsolation: bool
    VpcConfig: VpcConfigDict

class ObjectiveStatusCountersAnswer:
    Succeeded: int
    Pending: int
    Failed: int

class OutputDataConfigAnswer:
    KmsKeyId: str
    S3OutputPath: str
    CompressionType: str

class OutputDataConfigDict(_t.TypedDict, total=False):
    KmsKeyId: _Text
    S3OutputPath: _t.Required[_Text]
    CompressionType: _t.Literal["GZIP", "NONE"] | _Text

class ParameterRangesAnswer:
    IntegerParameterRanges: list[IntegerParameterRangeAnswer]
    ContinuousParameterRanges: list[ContinuousParameterRangeAnswer]
    CategoricalParameterRanges: list[CategoricalParameterRangeAnswer]
    AutoParameters: list[AutoParameterAnswer]

class ParameterRangesDict(_t.TypedDict, total=False):
    IntegerParameterRanges: _Sequence[IntegerParameterRangeDict]
    ContinuousParameterRanges: _Sequence[ContinuousParameterRangeDict]
    CategoricalParameterRanges: _Sequence[CategoricalParameterRangeDict]
    AutoParameters: _Sequence[AutoParameterDict]

class ParentHyperParameterTuningJobAnswer:
    HyperParameterTuningJobName: str

class ParentHyperParameterTuningJobDict(_t.TypedDict, total=False):
    HyperParameterTuningJobName: _Text

class PlacementSpecificationAnswer:
    UltraServerId: str
    InstanceCount: int

class PlacementSpecificationDict(_t.TypedDict, total=False):
    UltraServerId: _Text
    InstanceCount: _t.Required[int]

class PrefixAwareRoutingConfigDict(_t.TypedDict, total=False):
    PrefixLength: int
    ConcurrencyThreshold: int

class ProcessingClusterConfigAnswer:
    InstanceCount: int
    InstanceType: str
    VolumeSizeInGB: int
    VolumeKmsKeyId: str
    InstancePreferences: list[ProcessingInstancePreferenceAnswer]
    SelectedInstanceType: str
    SelectedInstanceCount: int

class ProcessingClusterConfigDict(_t.TypedDict, total=False):
    InstanceCount: int
    InstanceType: _Text
    VolumeSizeInGB: _t.Required[int]
    VolumeKmsKeyId: _Text
    InstancePreferences: _Sequence[ProcessingInstancePreferenceDict]
    SelectedInstanceType: _Text
    SelectedInstanceCount: int

class ProcessingFeatureStoreOutputAnswer:
    FeatureGroupName: str

class ProcessingFeatureStoreOutputDict(_t.TypedDict, total=False):
    FeatureGroupName: _t.Required[_Text]

class ProcessingInputAnswer:
    InputName: str
    AppManaged: bool
    S3Input: ProcessingS3InputAnswer
    DatasetDefinition: DatasetDefinitionAnswer

class ProcessingInputDict(_t.TypedDict, total=False):
    InputName: _t.Required[_Text]
    AppManaged: bool
    S3Input: ProcessingS3InputDict
    DatasetDefinition: DatasetDefinitionDict

class ProcessingInstancePreferenceAnswer:
    InstanceType: str
    InstanceCount: int

class ProcessingInstancePreferenceDict(_t.TypedDict, total=False):
    InstanceType: _t.Required[_Text]
    InstanceCount: int

class ProcessingOutputAnswer:
    OutputName: str
    S3Output: ProcessingS3OutputAnswer
    FeatureStoreOutput: ProcessingFeatureStoreOutputAnswer
    AppManaged: bool

class ProcessingOutputConfigAnswer:
    Outputs: list[ProcessingOutputAnswer]
    KmsKeyId: str

class ProcessingOutputConfigDict(_t.TypedDict, total=False):
    Outputs: _t.Required[_Sequence[ProcessingOutputDict]]
    KmsKeyId: _Text

class ProcessingOutputDict(_t.TypedDict, total=False):
    OutputName: _t.Required[_Text]
    S3Output: ProcessingS3OutputDict
    FeatureStoreOutput: ProcessingFeatureStoreOutputDict
    AppManaged: bool

class ProcessingResourcesAnswer:
    ClusterConfig: ProcessingClusterConfigAnswer

class ProcessingResourcesDict(_t.TypedDict, total=False):
    ClusterConfig: _t.Required[ProcessingClusterConfigDict]

class ProcessingS3InputAnswer:
    S3Uri: str
    LocalPath: str
    S3DataType: str
    S3InputMode: str
    S3DataDistributionType: str
    S3CompressionType: str

class ProcessingS3InputDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    LocalPath: _Text
    S3DataType: _t.Required[_t.Literal["ManifestFile", "S3Prefix"] | _Text]
    S3InputMode: _t.Literal["Pipe", "File"] | _Text
    S3DataDistributionType: _t.Literal["FullyReplicated", "ShardedByS3Key"] | _Text
    S3CompressionType: _t.Literal["None", "Gzip"] | _Text

class ProcessingS3OutputAnswer:
    S3Uri: str
    LocalPath: str
    S3UploadMode: str

class ProcessingS3OutputDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    LocalPath: _Text
    S3UploadMode: _t.Required[_t.Literal["Continuous", "EndOfJob"] | _Text]

class ProcessingStoppingConditionAnswer:
    MaxRuntimeInSeconds: int

class ProcessingStoppingConditionDict(_t.TypedDict, total=False):
    MaxRuntimeInSeconds: _t.Required[int]

class ProductionVariantCapacityReservationConfigDict(_t.TypedDict, total=False):
    CapacityReservationPreference: _t.Literal["capacity-reservations-only"] | _Text
    MlReservationArn: _Text

class ProductionVariantCoreDumpConfigDict(_t.TypedDict, total=False):
    DestinationS3Uri: _t.Required[_Text]
    KmsKeyId: _Text

class ProductionVariantDict(_t.TypedDict, total=False):
    VariantName: _t.Required[_Text]
    ModelName: _Text
    InitialInstanceCount: int
    InstanceType: _Text
    InstancePools: _Sequence[InstancePoolDict]
    VariantInstanceProvisionTimeoutInSeconds: int
    InitialVariantWeight: float
    AcceleratorType: _t.Literal["ml.eia1.medium", "ml.eia1.large", "ml.eia1.xlarge", "ml.eia2.medium", "ml.eia2.large", "ml.eia2.xlarge"] | _Text
    CoreDumpConfig: ProductionVariantCoreDumpConfigDict
    ServerlessConfig: ProductionVariantServerlessConfigDict
    VolumeSizeInGB: int
    ModelDataDownloadTimeoutInSeconds: int
    ContainerStartupHealthCheckTimeoutInSeconds: int
    EnableSSMAccess: bool
    ManagedInstanceScaling: ProductionVariantManagedInstanceScalingDict
    RoutingConfig: ProductionVariantRoutingConfigDict
    InferenceAmiVersion: _t.Literal["al2-ami-sagemaker-inference-gpu-2", "al2-ami-sagemaker-inference-gpu-2-1", "al2-ami-sagemaker-inference-gpu-3-1", "al2-ami-sagemaker-inference-neuron-2", "al2023-ami-sagemaker-inference-gpu-4-1"] | _Text
    CapacityReservationConfig: ProductionVariantCapacityReservationConfigDict
    AcceleratorPartitionLayouts: _Sequence[AcceleratorPartitionLayoutDict]

class ProductionVariantManagedInstanceScalingDict(_t.TypedDict, total=False):
    Status: _t.Literal["ENABLED", "DISABLED"] | _Text
    MinInstanceCount: int
    MaxInstanceCount: int
    ScaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicyDict

class ProductionVariantManagedInstanceScalingScaleInPolicyDict(_t.TypedDict, total=False):
    Strategy: _t.Required[_t.Literal["IDLE_RELEASE", "CONSOLIDATION"] | _Text]
    MaximumStepSize: int
    CooldownInMinutes: int

class ProductionVariantRoutingConfigDict(_t.TypedDict, total=False):
    RoutingStrategy: _t.Required[_t.Literal["LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE", "KV_AWARE"] | _Text]
    PrefixAwareRoutingConfig: PrefixAwareRoutingConfigDict

class ProductionVariantServerlessConfigDict(_t.TypedDict, total=False):
    MemorySizeInMB: _t.Required[int]
    MaxConcurrency: _t.Required[int]
    ProvisionedConcurrency: int

class ProfilerConfigAnswer:
    S3OutputPath: str
    ProfilingIntervalInMilliseconds: int
    ProfilingParameters: _Mapping[str, str]
    DisableProfiler: bool

class ProfilerConfigDict(_t.TypedDict, total=False):
    S3OutputPath: _Text
    ProfilingIntervalInMilliseconds: int
    ProfilingParameters: _Mapping[str, _Text]
    DisableProfiler: bool

class ProfilerRuleConfigurationAnswer:
    RuleConfigurationName: str
    LocalPath: str
    S3OutputPath: str
    RuleEvaluatorImage: str
    InstanceType: str
    VolumeSizeInGB: int
    RuleParameters: _Mapping[str, str]

class ProfilerRuleConfigurationDict(_t.TypedDict, total=False):
    RuleConfigurationName: _t.Required[_Text]
    LocalPath: _Text
    S3OutputPath: _Text
    RuleEvaluatorImage: _t.Required[_Text]
    InstanceType: _Text
    VolumeSizeInGB: int
    RuleParameters: _Mapping[str, _Text]

class ProfilerRuleEvaluationStatusAnswer:
    RuleConfigurationName: str
    RuleEvaluationJobArn: str
    RuleEvaluationStatus: str
    StatusDetails: str
    LastModifiedTime: str

class PublicWorkforceTaskPriceAnswer:
    AmountInUsd: USDAnswer

class PublicWorkforceTaskPriceDict(_t.TypedDict, total=False):
    AmountInUsd: USDDict

class RedshiftDatasetDefinitionAnswer:
    ClusterId: str
    Database: str
    DbUser: str
    QueryString: str
    ClusterRoleArn: str
    OutputS3Uri: str
    KmsKeyId: str
    OutputFormat: str
    OutputCompression: str

class RedshiftDatasetDefinitionDict(_t.TypedDict, total=False):
    ClusterId: _t.Required[_Text]
    Database: _t.Required[_Text]
    DbUser: _t.Required[_Text]
    QueryString: _t.Required[_Text]
    ClusterRoleArn: _t.Required[_Text]
    OutputS3Uri: _t.Required[_Text]
    KmsKeyId: _Text
    OutputFormat: _t.Required[_t.Literal["PARQUET", "CSV"] | _Text]
    OutputCompression: _t.Literal["None", "GZIP", "BZIP2", "ZSTD", "SNAPPY"] | _Text

class RemoteDebugConfigAnswer:
    EnableRemoteDebug: bool

class RemoteDebugConfigDict(_t.TypedDict, total=False):
    EnableRemoteDebug: bool

class RepositoryAuthConfigDict(_t.TypedDict, total=False):
    RepositoryCredentialsProviderArn: _t.Required[_Text]

class ResourceConfigAnswer:
    InstanceType: str
    InstanceCount: int
    VolumeSizeInGB: int
    VolumeKmsKeyId: str
    KeepAlivePeriodInSeconds: int
    InstanceGroups: list[InstanceGroupAnswer]
    TrainingPlanArn: str
    InstancePlacementConfig: InstancePlacementConfigAnswer
    InstancePreferences: list[InstancePreferenceAnswer]
    SelectedInstanceType: str
    SelectedInstanceCount: int

class ResourceConfigDict(_t.TypedDict, total=False):
    InstanceType: _Text
    InstanceCount: int
    VolumeSizeInGB: int
    VolumeKmsKeyId: _Text
    KeepAlivePeriodInSeconds: int
    InstanceGroups: _Sequence[InstanceGroupDict]
    TrainingPlanArn: _Text
    InstancePlacementConfig: InstancePlacementConfigDict
    InstancePreferences: _Sequence[InstancePreferenceDict]
    SelectedInstanceType: _Text
    SelectedInstanceCount: int

class ResourceLimitsAnswer:
    MaxNumberOfTrainingJobs: int
    MaxParallelTrainingJobs: int
    MaxRuntimeInSeconds: int

class ResourceLimitsDict(_t.TypedDict, total=False):
    MaxNumberOfTrainingJobs: int
    MaxParallelTrainingJobs: _t.Required[int]
    MaxRuntimeInSeconds: int

class RetryStrategyAnswer:
    MaximumRetryAttempts: int

class RetryStrategyDict(_t.TypedDict, total=False):
    MaximumRetryAttempts: _t.Required[int]

class RollingUpdatePolicyDict(_t.TypedDict, total=False):
    MaximumBatchSize: _t.Required[CapacitySizeDict]
    WaitIntervalInSeconds: _t.Required[int]
    MaximumExecutionTimeoutInSeconds: int
    RollbackMaximumBatchSize: CapacitySizeDict

class S3DataSourceAnswer:
    S3DataType: str
    S3Uri: str
    S3DataDistributionType: str
    AttributeNames: list[str]
    InstanceGroupNames: list[str]
    ModelAccessConfig: ModelAccessConfigAnswer
    HubAccessConfig: HubAccessConfigAnswer

class S3DataSourceDict(_t.TypedDict, total=False):
    S3DataType: _t.Required[_t.Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile", "Converse"] | _Text]
    S3Uri: _t.Required[_Text]
    S3DataDistributionType: _t.Literal["FullyReplicated", "ShardedByS3Key"] | _Text
    AttributeNames: _Sequence[_Text]
    InstanceGroupNames: _Sequence[_Text]
    ModelAccessConfig: ModelAccessConfigDict
    HubAccessConfig: HubAccessConfigDict

class S3ModelDataSourceDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    S3DataType: _t.Required[_t.Literal["S3Prefix", "S3Object"] | _Text]
    CompressionType: _t.Required[_t.Literal["None", "Gzip"] | _Text]
    ModelAccessConfig: ModelAccessConfigDict
    HubAccessConfig: InferenceHubAccessConfigDict
    ManifestS3Uri: _Text
    ETag: _Text
    ManifestEtag: _Text

class SecondaryStatusTransitionAnswer:
    Status: str
    StartTime: str
    EndTime: str
    StatusMessage: str

class ServerlessJobConfigAnswer:
    BaseModelArn: str
    AcceptEula: bool
    JobType: str
    CustomizationTechnique: str
    Peft: str
    EvaluationType: str
    EvaluatorArn: str
    SequenceLength: str

class ServerlessJobConfigDict(_t.TypedDict, total=False):
    BaseModelArn: _t.Required[_Text]
    AcceptEula: bool
    JobType: _t.Required[_t.Literal["FineTuning", "Evaluation"] | _Text]
    CustomizationTechnique: _t.Literal["SFT", "DPO", "RLVR", "RLAIF"] | _Text
    Peft: _t.Literal["LORA"] | _Text
    EvaluationType: _t.Literal["LLMAJEvaluation", "CustomScorerEvaluation", "BenchmarkEvaluation"] | _Text
    EvaluatorArn: _Text
    SequenceLength: _Text

class SessionChainingConfigDict(_t.TypedDict, total=False):
    EnableSessionTagChaining: bool

class ShuffleConfigAnswer:
    Seed: int

class ShuffleConfigDict(_t.TypedDict, total=False):
    Seed: _t.Required[int]

class StoppingConditionAnswer:
    MaxRuntimeInSeconds: int
    MaxWaitTimeInSeconds: int
    MaxPendingTimeInSeconds: int

class StoppingConditionDict(_t.TypedDict, total=False):
    MaxRuntimeInSeconds: int
    MaxWaitTimeInSeconds: int
    MaxPendingTimeInSeconds: int

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TensorBoardOutputConfigAnswer:
    LocalPath: str
    S3OutputPath: str

class TensorBoardOutputConfigDict(_t.TypedDict, total=False):
    LocalPath: _Text
    S3OutputPath: _t.Required[_Text]

class TrafficRoutingConfigDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["ALL_AT_ONCE", "CANARY", "LINEAR"] | _Text]
    WaitIntervalInSeconds: _t.Required[int]
    CanarySize: CapacitySizeDict
    LinearStepSize: CapacitySizeDict

class TrainingImageConfigAnswer:
    TrainingRepositoryAccessMode: str
    TrainingRepositoryAuthConfig: TrainingRepositoryAuthConfigAnswer

class TrainingImageConfigDict(_t.TypedDict, total=False):
    TrainingRepositoryAccessMode: _t.Required[_t.Literal["Platform", "Vpc"] | _Text]
    TrainingRepositoryAuthConfig: TrainingRepositoryAuthConfigDict

class TrainingJobStatusCountersAnswer:
    Completed: int
    InProgress: int
    RetryableError: int
    NonRetryableError: int
    Stopped: int

class TrainingProgressInfoAnswer:
    TotalStepCountPerEpoch: int
    CurrentStep: int
    CurrentEpoch: int
    MaxEpoch: int

class TrainingRepositoryAuthConfigAnswer:
    TrainingRepositoryCredentialsProviderArn: str

class TrainingRepositoryAuthConfigDict(_t.TypedDict, total=False):
    TrainingRepositoryCredentialsProviderArn: _t.Required[_Text]

class TransformDataSourceAnswer:
    S3DataSource: TransformS3DataSourceAnswer

class TransformDataSourceDict(_t.TypedDict, total=False):
    S3DataSource: _t.Required[TransformS3DataSourceDict]

class TransformInputAnswer:
    DataSource: TransformDataSourceAnswer
    ContentType: str
    CompressionType: str
    SplitType: str

class TransformInputDict(_t.TypedDict, total=False):
    DataSource: _t.Required[TransformDataSourceDict]
    ContentType: _Text
    CompressionType: _t.Literal["None", "Gzip"] | _Text
    SplitType: _t.Literal["None", "Line", "RecordIO", "TFRecord"] | _Text

class TransformOutputAnswer:
    S3OutputPath: str
    Accept: str
    AssembleWith: str
    KmsKeyId: str

class TransformOutputDict(_t.TypedDict, total=False):
    S3OutputPath: _t.Required[_Text]
    Accept: _Text
    AssembleWith: _t.Literal["None", "Line"] | _Text
    KmsKeyId: _Text

class TransformResourcesAnswer:
    InstanceType: str
    InstanceCount: int
    VolumeKmsKeyId: str
    TransformAmiVersion: str

class TransformResourcesDict(_t.TypedDict, total=False):
    InstanceType: _t.Required[_Text]
    InstanceCount: _t.Required[int]
    VolumeKmsKeyId: _Text
    TransformAmiVersion: _Text

class TransformS3DataSourceAnswer:
    S3DataType: str
    S3Uri: str

class TransformS3DataSourceDict(_t.TypedDict, total=False):
    S3DataType: _t.Required[_t.Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile", "Converse"] | _Text]
    S3Uri: _t.Required[_Text]

class TuningJobCompletionCriteriaAnswer:
    TargetObjectiveMetricValue: float
    BestObjectiveNotImproving: BestObjectiveNotImprovingAnswer
    ConvergenceDetected: ConvergenceDetectedAnswer

class TuningJobCompletionCriteriaDict(_t.TypedDict, total=False):
    TargetObjectiveMetricValue: float
    BestObjectiveNotImproving: BestObjectiveNotImprovingDict
    ConvergenceDetected: ConvergenceDetectedDict

class USDAnswer:
    Dollars: int
    Cents: int
    TenthFractionsOfACent: int

class USDDict(_t.TypedDict, total=False):
    Dollars: int
    Cents: int
    TenthFractionsOfACent: int

class UiConfigAnswer:
    UiTemplateS3Uri: str
    HumanTaskUiArn: str

class UiConfigDict(_t.TypedDict, total=False):
    UiTemplateS3Uri: _Text
    HumanTaskUiArn: _Text

class UpdateEndpointOutputAnswer:
    EndpointArn: str

class VariantPropertyDict(_t.TypedDict, total=False):
    VariantPropertyType: _t.Required[_t.Literal["DesiredInstanceCount", "DesiredWeight", "DataCaptureConfig"] | _Text]

class VpcConfigAnswer:
    SecurityGroupIds: list[str]
    Subnets: list[str]

class VpcConfigDict(_t.TypedDict, total=False):
    SecurityGroupIds: _t.Required[_Sequence[_Text]]
    Subnets: _t.Required[_Sequence[_Text]]

class WarmPoolStatusAnswer:
    Status: str
    ResourceRetainedBillableTimeInSeconds: int
    ReusedByJob: str

@_t.overload
def create_training_job(
    name: str,
    /,
    *,
    TrainingJobName: _Text,
    RoleArn: _Text,
    OutputDataConfig: OutputDataConfigDict,
    HyperParameters: _Mapping[str, _Text] = ...,
    AlgorithmSpecification: AlgorithmSpecificationDict = ...,
    InputDataConfig: _Sequence[ChannelDict] = ...,
    ResourceConfig: ResourceConfigDict = ...,
    VpcConfig: VpcConfigDict = ...,
    StoppingCondition: StoppingConditionDict = ...,
    Tags: _Sequence[TagDict] = ...,
    EnableNetworkIsolation: bool = ...,
    EnableInterContainerTrafficEncryption: bool = ...,
    EnableManagedSpotTraining: bool = ...,
    CheckpointConfig: CheckpointConfigDict = ...,
    DebugHookConfig: DebugHookConfigDict = ...,
    DebugRuleConfigurations: _Sequence[DebugRuleConfigurationDict] = ...,
    TensorBoardOutputConfig: TensorBoardOutputConfigDict = ...,
    ExperimentConfig: ExperimentConfigDict = ...,
    ProfilerConfig: ProfilerConfigDict = ...,
    ProfilerRuleConfigurations: _Sequence[ProfilerRuleConfigurationDict] = ...,
    Environment: _Mapping[str, _Text] = ...,
    RetryStrategy: RetryStrategyDict = ...,
    RemoteDebugConfig: RemoteDebugConfigDict = ...,
    InfraCheckConfig: InfraCheckConfigDict = ...,
    SessionChainingConfig: SessionChainingConfigDict = ...,
    ServerlessJobConfig: ServerlessJobConfigDict = ...,
    MlflowConfig: MlflowConfigDict = ...,
    ModelPackageConfig: ModelPackageConfigDict = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTrainingJobResponseAnswer]:
    """Train a model and wait for the job's end; ``.result.ModelArtifacts.S3ModelArtifacts`` is where the model lies."""

@_t.overload
def create_training_job(
    name: str,
    /,
    *,
    TrainingJobName: _Text,
    RoleArn: _Text,
    OutputDataConfig: OutputDataConfigDict,
    HyperParameters: _Mapping[str, _Text] = ...,
    AlgorithmSpecification: AlgorithmSpecificationDict = ...,
    InputDataConfig: _Sequence[ChannelDict] = ...,
    ResourceConfig: ResourceConfigDict = ...,
    VpcConfig: VpcConfigDict = ...,
    StoppingCondition: StoppingConditionDict = ...,
    Tags: _Sequence[TagDict] = ...,
    EnableNetworkIsolation: bool = ...,
    EnableInterContainerTrafficEncryption: bool = ...,
    EnableManagedSpotTraining: bool = ...,
    CheckpointConfig: CheckpointConfigDict = ...,
    DebugHookConfig: DebugHookConfigDict = ...,
    DebugRuleConfigurations: _Sequence[DebugRuleConfigurationDict] = ...,
    TensorBoardOutputConfig: TensorBoardOutputConfigDict = ...,
    ExperimentConfig: ExperimentConfigDict = ...,
    ProfilerConfig: ProfilerConfigDict = ...,
    ProfilerRuleConfigurations: _Sequence[ProfilerRuleConfigurationDict] = ...,
    Environment: _Mapping[str, _Text] = ...,
    RetryStrategy: RetryStrategyDict = ...,
    RemoteDebugConfig: RemoteDebugConfigDict = ...,
    InfraCheckConfig: InfraCheckConfigDict = ...,
    SessionChainingConfig: SessionChainingConfigDict = ...,
    ServerlessJobConfig: ServerlessJobConfigDict = ...,
    MlflowConfig: MlflowConfigDict = ...,
    ModelPackageConfig: ModelPackageConfigDict = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateTrainingJobResponseAnswer]:
    """Train a model and wait for the job's end; ``.result.ModelArtifacts.S3ModelArtifacts`` is where the model lies."""


@_t.overload
def create_transform_job(
    name: str,
    /,
    *,
    TransformJobName: _Text,
    ModelName: _Text,
    TransformInput: TransformInputDict,
    TransformOutput: TransformOutputDict,
    TransformResources: TransformResourcesDict,
    MaxConcurrentTransforms: int = ...,
    ModelClientConfig: ModelClientConfigDict = ...,
    MaxPayloadInMB: int = ...,
    BatchStrategy: _t.Literal["MultiRecord", "SingleRecord"] | _Text = ...,
    Environment: _Mapping[str, _Text] = ...,
    DataCaptureConfig: BatchDataCaptureConfigDict = ...,
    DataProcessing: DataProcessingDict = ...,
    Tags: _Sequence[TagDict] = ...,
    ExperimentConfig: ExperimentConfigDict = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTransformJobResponseAnswer]:
    """Run a model over a dataset and wait for the job's end."""

@_t.overload
def create_transform_job(
    name: str,
    /,
    *,
    TransformJobName: _Text,
    ModelName: _Text,
    TransformInput: TransformInputDict,
    TransformOutput: TransformOutputDict,
    TransformResources: TransformResourcesDict,
    MaxConcurrentTransforms: int = ...,
    ModelClientConfig: ModelClientConfigDict = ...,
    MaxPayloadInMB: int = ...,
    BatchStrategy: _t.Literal["MultiRecord", "SingleRecord"] | _Text = ...,
    Environment: _Mapping[str, _Text] = ...,
    DataCaptureConfig: BatchDataCaptureConfigDict = ...,
    DataProcessing: DataProcessingDict = ...,
    Tags: _Sequence[TagDict] = ...,
    ExperimentConfig: ExperimentConfigDict = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateTransformJobResponseAnswer]:
    """Run a model over a dataset and wait for the job's end."""


@_t.overload
def create_hyper_parameter_tuning_job(
    name: str,
    /,
    *,
    HyperParameterTuningJobName: _Text,
    HyperParameterTuningJobConfig: HyperParameterTuningJobConfigDict,
    TrainingJobDefinition: HyperParameterTrainingJobDefinitionDict = ...,
    TrainingJobDefinitions: _Sequence[HyperParameterTrainingJobDefinitionDict] = ...,
    WarmStartConfig: HyperParameterTuningJobWarmStartConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    Autotune: AutotuneDict = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeHyperParameterTuningJobResponseAnswer]:
    """Search hyperparameters and wait for the job's end; ``.result.BestTrainingJob`` is the best found."""

@_t.overload
def create_hyper_parameter_tuning_job(
    name: str,
    /,
    *,
    HyperParameterTuningJobName: _Text,
    HyperParameterTuningJobConfig: HyperParameterTuningJobConfigDict,
    TrainingJobDefinition: HyperParameterTrainingJobDefinitionDict = ...,
    TrainingJobDefinitions: _Sequence[HyperParameterTrainingJobDefinitionDict] = ...,
    WarmStartConfig: HyperParameterTuningJobWarmStartConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    Autotune: AutotuneDict = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateHyperParameterTuningJobResponseAnswer]:
    """Search hyperparameters and wait for the job's end; ``.result.BestTrainingJob`` is the best found."""


@_t.overload
def create_labeling_job(
    name: str,
    /,
    *,
    LabelingJobName: _Text,
    LabelAttributeName: _Text,
    InputConfig: LabelingJobInputConfigDict,
    OutputConfig: LabelingJobOutputConfigDict,
    RoleArn: _Text,
    HumanTaskConfig: HumanTaskConfigDict,
    LabelCategoryConfigS3Uri: _Text = ...,
    StoppingConditions: LabelingJobStoppingConditionsDict = ...,
    LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeLabelingJobResponseAnswer]:
    """Have data labelled and wait for the job's end."""

@_t.overload
def create_labeling_job(
    name: str,
    /,
    *,
    LabelingJobName: _Text,
    LabelAttributeName: _Text,
    InputConfig: LabelingJobInputConfigDict,
    OutputConfig: LabelingJobOutputConfigDict,
    RoleArn: _Text,
    HumanTaskConfig: HumanTaskConfigDict,
    LabelCategoryConfigS3Uri: _Text = ...,
    StoppingConditions: LabelingJobStoppingConditionsDict = ...,
    LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateLabelingJobResponseAnswer]:
    """Have data labelled and wait for the job's end."""


@_t.overload
def create_processing_job(
    name: str,
    /,
    *,
    ProcessingJobName: _Text,
    ProcessingResources: ProcessingResourcesDict,
    AppSpecification: AppSpecificationDict,
    RoleArn: _Text,
    ProcessingInputs: _Sequence[ProcessingInputDict] = ...,
    ProcessingOutputConfig: ProcessingOutputConfigDict = ...,
    StoppingCondition: ProcessingStoppingConditionDict = ...,
    Environment: _Mapping[str, _Text] = ...,
    NetworkConfig: NetworkConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    ExperimentConfig: ExperimentConfigDict = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeProcessingJobResponseAnswer]:
    """Run a processing container and wait for the job's end."""

@_t.overload
def create_processing_job(
    name: str,
    /,
    *,
    ProcessingJobName: _Text,
    ProcessingResources: ProcessingResourcesDict,
    AppSpecification: AppSpecificationDict,
    RoleArn: _Text,
    ProcessingInputs: _Sequence[ProcessingInputDict] = ...,
    ProcessingOutputConfig: ProcessingOutputConfigDict = ...,
    StoppingCondition: ProcessingStoppingConditionDict = ...,
    Environment: _Mapping[str, _Text] = ...,
    NetworkConfig: NetworkConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    ExperimentConfig: ExperimentConfigDict = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateProcessingJobResponseAnswer]:
    """Run a processing container and wait for the job's end."""


def create_endpoint(
    name: str,
    /,
    *,
    EndpointName: _Text,
    EndpointConfigName: _Text,
    DeploymentConfig: DeploymentConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateEndpointOutputAnswer]:
    """Make an endpoint; it goes into service later."""


def create_endpoint_config(
    name: str,
    /,
    *,
    EndpointConfigName: _Text,
    ProductionVariants: _Sequence[ProductionVariantDict],
    DataCaptureConfig: DataCaptureConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    KmsKeyId: _Text = ...,
    AsyncInferenceConfig: AsyncInferenceConfigDict = ...,
    ExplainerConfig: ExplainerConfigDict = ...,
    ShadowProductionVariants: _Sequence[ProductionVariantDict] = ...,
    ExecutionRoleArn: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    EnableNetworkIsolation: bool = ...,
    MetricsConfig: MetricsConfigDict = ...,
    CrossRegionTrafficConfig: CrossRegionTrafficConfigDict = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateEndpointConfigOutputAnswer]:
    """Say which models an endpoint is to serve."""


def create_model(
    name: str,
    /,
    *,
    ModelName: _Text,
    PrimaryContainer: ContainerDefinitionDict = ...,
    Containers: _Sequence[ContainerDefinitionDict] = ...,
    InferenceExecutionConfig: InferenceExecutionConfigDict = ...,
    ExecutionRoleArn: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    VpcConfig: VpcConfigDict = ...,
    EnableNetworkIsolation: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateModelOutputAnswer]:
    """Make a model of a container and its artifacts."""


def update_endpoint(
    name: str,
    /,
    *,
    EndpointName: _Text,
    EndpointConfigName: _Text,
    RetainAllVariantProperties: bool = ...,
    ExcludeRetainedVariantProperties: _Sequence[VariantPropertyDict] = ...,
    DeploymentConfig: DeploymentConfigDict = ...,
    RetainDeploymentConfig: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateEndpointOutputAnswer]:
    """Give an endpoint another configuration; it changes later."""
