# ruff: noqa
# fmt: off
"""Operations of aws-sdk:rekognition."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AgeRangeAnswer:
    Low: int
    High: int

class AssetAnswer:
    GroundTruthManifest: GroundTruthManifestAnswer

class AssetDict(_t.TypedDict, total=False):
    GroundTruthManifest: GroundTruthManifestDict

class AssociateFacesResponseAnswer:
    AssociatedFaces: list[AssociatedFaceAnswer]
    UnsuccessfulFaceAssociations: list[UnsuccessfulFaceAssociationAnswer]
    UserStatus: str

class AssociatedFaceAnswer:
    FaceId: str

class AudioMetadataAnswer:
    Codec: str
    DurationMillis: int
    SampleRate: int
    NumberOfChannels: int

class AuditImageAnswer:
    Bytes: str
    S3Object: S3ObjectAnswer
    BoundingBox: BoundingBoxAnswer

class BeardAnswer:
    Value: bool
    Confidence: float

class BlackFrameDict(_t.TypedDict, total=False):
    MaxPixelThreshold: float
    MinCoveragePercentage: float

class BoundingBoxAnswer:
    Width: float
    Height: float
    Left: float
    Top: float

class BoundingBoxDict(_t.TypedDict, total=False):
    Width: float
    Height: float
    Left: float
    Top: float

class CelebrityAnswer:
    Urls: list[str]
    Name: str
    Id: str
    Face: ComparedFaceAnswer
    MatchConfidence: float
    KnownGender: KnownGenderAnswer

class CelebrityDetailAnswer:
    Urls: list[str]
    Name: str
    Id: str
    Confidence: float
    BoundingBox: BoundingBoxAnswer
    Face: FaceDetailAnswer
    KnownGender: KnownGenderAnswer

class CelebrityRecognitionAnswer:
    Timestamp: int
    Celebrity: CelebrityDetailAnswer

class ChallengeAnswer:
    Type: str
    Version: str

class ChallengePreferenceDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["FaceMovementAndLightChallenge", "FaceMovementChallenge"] | _Text]
    Versions: VersionsDict

class CompareFacesMatchAnswer:
    Similarity: float
    Face: ComparedFaceAnswer

class CompareFacesResponseAnswer:
    SourceImageFace: ComparedSourceImageFaceAnswer
    FaceMatches: list[CompareFacesMatchAnswer]
    UnmatchedFaces: list[ComparedFaceAnswer]
    SourceImageOrientationCorrection: str
    TargetImageOrientationCorrection: str

class ComparedFaceAnswer:
    BoundingBox: BoundingBoxAnswer
    Confidence: float
    Landmarks: list[LandmarkAnswer]
    Pose: PoseAnswer
    Quality: ImageQualityAnswer
    Emotions: list[EmotionAnswer]
    Smile: SmileAnswer

class ComparedSourceImageFaceAnswer:
    BoundingBox: BoundingBoxAnswer
    Confidence: float

class ConnectedHomeSettingsAnswer:
    Labels: list[str]
    MinConfidence: float

class ConnectedHomeSettingsDict(_t.TypedDict, total=False):
    Labels: _t.Required[_Sequence[_Text]]
    MinConfidence: float

class ConnectedHomeSettingsForUpdateDict(_t.TypedDict, total=False):
    Labels: _Sequence[_Text]
    MinConfidence: float

class ContentModerationDetectionAnswer:
    Timestamp: int
    ModerationLabel: ModerationLabelAnswer
    StartTimestampMillis: int
    EndTimestampMillis: int
    DurationMillis: int
    ContentTypes: list[ContentTypeAnswer]

class ContentTypeAnswer:
    Confidence: float
    Name: str

class CopyProjectVersionResponseAnswer:
    ProjectVersionArn: str

class CoversBodyPartAnswer:
    Confidence: float
    Value: bool

class CreateCollectionResponseAnswer:
    StatusCode: int
    CollectionArn: str
    FaceModelVersion: str

class CreateDatasetResponseAnswer:
    DatasetArn: str

class CreateFaceLivenessSessionRequestSettingsDict(_t.TypedDict, total=False):
    OutputConfig: LivenessOutputConfigDict
    AuditImagesLimit: int
    ChallengePreferences: _Sequence[ChallengePreferenceDict]

class CreateFaceLivenessSessionResponseAnswer:
    SessionId: str

class CreateProjectResponseAnswer:
    ProjectArn: str

class CreateProjectVersionResponseAnswer:
    ProjectVersionArn: str

class CreateStreamProcessorResponseAnswer:
    StreamProcessorArn: str

class CreateUserResponseAnswer:
    ...

class CustomLabelAnswer:
    Name: str
    Confidence: float
    Geometry: GeometryAnswer

class CustomizationFeatureConfigAnswer:
    ContentModeration: CustomizationFeatureContentModerationConfigAnswer

class CustomizationFeatureConfigDict(_t.TypedDict, total=False):
    ContentModeration: CustomizationFeatureContentModerationConfigDict

class CustomizationFeatureContentModerationConfigAnswer:
    ConfidenceThreshold: float

class CustomizationFeatureContentModerationConfigDict(_t.TypedDict, total=False):
    ConfidenceThreshold: float

class DatasetChangesDict(_t.TypedDict, total=False):
    GroundTruth: _t.Required[object]

class DatasetDescriptionAnswer:
    CreationTimestamp: str
    LastUpdatedTimestamp: str
    Status: str
    StatusMessage: str
    StatusMessageCode: str
    DatasetStats: DatasetStatsAnswer

class DatasetLabelDescriptionAnswer:
    LabelName: str
    LabelStats: DatasetLabelStatsAnswer

class DatasetLabelStatsAnswer:
    EntryCount: int
    BoundingBoxCount: int

class DatasetMetadataAnswer:
    CreationTimestamp: str
    DatasetType: str
    DatasetArn: str
    Status: str
    StatusMessage: str
    StatusMessageCode: str

class DatasetSourceDict(_t.TypedDict, total=False):
    GroundTruthManifest: GroundTruthManifestDict
    DatasetArn: _Text

class DatasetStatsAnswer:
    LabeledEntries: int
    TotalEntries: int
    TotalLabels: int
    ErrorEntries: int

class DeleteCollectionResponseAnswer:
    StatusCode: int

class DeleteDatasetResponseAnswer:
    ...

class DeleteFacesResponseAnswer:
    DeletedFaces: list[str]
    UnsuccessfulFaceDeletions: list[UnsuccessfulFaceDeletionAnswer]

class DeleteProjectPolicyResponseAnswer:
    ...

class DeleteProjectResponseAnswer:
    Status: str

class DeleteProjectVersionResponseAnswer:
    Status: str

class DeleteStreamProcessorResponseAnswer:
    ...

class DeleteUserResponseAnswer:
    ...

class DescribeCollectionResponseAnswer:
    FaceCount: int
    FaceModelVersion: str
    CollectionARN: str
    CreationTimestamp: str
    UserCount: int

class DescribeDatasetResponseAnswer:
    DatasetDescription: DatasetDescriptionAnswer

class DescribeProjectVersionsResponseAnswer:
    ProjectVersionDescriptions: list[ProjectVersionDescriptionAnswer]
    NextToken: str

class DescribeProjectsResponseAnswer:
    ProjectDescriptions: list[ProjectDescriptionAnswer]
    NextToken: str

class DescribeStreamProcessorResponseAnswer:
    Name: str
    StreamProcessorArn: str
    Status: str
    StatusMessage: str
    CreationTimestamp: str
    LastUpdateTimestamp: str
    Input: StreamProcessorInputAnswer
    Output: StreamProcessorOutputAnswer
    RoleArn: str
    Settings: StreamProcessorSettingsAnswer
    NotificationChannel: StreamProcessorNotificationChannelAnswer
    KmsKeyId: str
    RegionsOfInterest: list[RegionOfInterestAnswer]
    DataSharingPreference: StreamProcessorDataSharingPreferenceAnswer

class DetectCustomLabelsResponseAnswer:
    CustomLabels: list[CustomLabelAnswer]

class DetectFacesResponseAnswer:
    FaceDetails: list[FaceDetailAnswer]
    OrientationCorrection: str

class DetectLabelsImageBackgroundAnswer:
    Quality: DetectLabelsImageQualityAnswer
    DominantColors: list[DominantColorAnswer]

class DetectLabelsImageForegroundAnswer:
    Quality: DetectLabelsImageQualityAnswer
    DominantColors: list[DominantColorAnswer]

class DetectLabelsImagePropertiesAnswer:
    Quality: DetectLabelsImageQualityAnswer
    DominantColors: list[DominantColorAnswer]
    Foreground: DetectLabelsImageForegroundAnswer
    Background: DetectLabelsImageBackgroundAnswer

class DetectLabelsImagePropertiesSettingsDict(_t.TypedDict, total=False):
    MaxDominantColors: int

class DetectLabelsImageQualityAnswer:
    Brightness: float
    Sharpness: float
    Contrast: float

class DetectLabelsResponseAnswer:
    Labels: list[LabelAnswer]
    OrientationCorrection: str
    LabelModelVersion: str
    ImageProperties: DetectLabelsImagePropertiesAnswer

class DetectLabelsSettingsDict(_t.TypedDict, total=False):
    GeneralLabels: GeneralLabelsSettingsDict
    ImageProperties: DetectLabelsImagePropertiesSettingsDict

class DetectModerationLabelsResponseAnswer:
    ModerationLabels: list[ModerationLabelAnswer]
    ModerationModelVersion: str
    HumanLoopActivationOutput: HumanLoopActivationOutputAnswer
    ProjectVersion: str
    ContentTypes: list[ContentTypeAnswer]

class DetectProtectiveEquipmentResponseAnswer:
    ProtectiveEquipmentModelVersion: str
    Persons: list[ProtectiveEquipmentPersonAnswer]
    Summary: ProtectiveEquipmentSummaryAnswer

class DetectTextFiltersDict(_t.TypedDict, total=False):
    WordFilter: DetectionFilterDict
    RegionsOfInterest: _Sequence[RegionOfInterestDict]

class DetectTextResponseAnswer:
    TextDetections: list[TextDetectionAnswer]
    TextModelVersion: str

class DetectionFilterDict(_t.TypedDict, total=False):
    MinConfidence: float
    MinBoundingBoxHeight: float
    MinBoundingBoxWidth: float

class DisassociateFacesResponseAnswer:
    DisassociatedFaces: list[DisassociatedFaceAnswer]
    UnsuccessfulFaceDisassociations: list[UnsuccessfulFaceDisassociationAnswer]
    UserStatus: str

class DisassociatedFaceAnswer:
    FaceId: str

class DistributeDatasetDict(_t.TypedDict, total=False):
    Arn: _t.Required[_Text]

class DistributeDatasetEntriesResponseAnswer:
    ...

class DominantColorAnswer:
    Red: int
    Blue: int
    Green: int
    HexCode: str
    CssColor: str
    SimplifiedColor: str
    PixelPercent: float

class EmotionAnswer:
    Type: str
    Confidence: float

class EquipmentDetectionAnswer:
    BoundingBox: BoundingBoxAnswer
    Confidence: float
    Type: str
    CoversBodyPart: CoversBodyPartAnswer

class EvaluationResultAnswer:
    F1Score: float
    Summary: SummaryAnswer

class EyeDirectionAnswer:
    Yaw: float
    Pitch: float
    Confidence: float

class EyeOpenAnswer:
    Value: bool
    Confidence: float

class EyeglassesAnswer:
    Value: bool
    Confidence: float

class FaceAnswer:
    FaceId: str
    BoundingBox: BoundingBoxAnswer
    ImageId: str
    ExternalImageId: str
    Confidence: float
    IndexFacesModelVersion: str
    UserId: str

class FaceDetailAnswer:
    BoundingBox: BoundingBoxAnswer
    AgeRange: AgeRangeAnswer
    Smile: SmileAnswer
    Eyeglasses: EyeglassesAnswer
    Sunglasses: SunglassesAnswer
    Gender: GenderAnswer
    Beard: BeardAnswer
    Mustache: MustacheAnswer
    EyesOpen: EyeOpenAnswer
    MouthOpen: MouthOpenAnswer
    Emotions: list[EmotionAnswer]
    Landmarks: list[LandmarkAnswer]
    Pose: PoseAnswer
    Quality: ImageQualityAnswer
    Confidence: float
    FaceOccluded: FaceOccludedAnswer
    EyeDirection: EyeDirectionAnswer

class FaceDetectionAnswer:
    Timestamp: int
    Face: FaceDetailAnswer

class FaceMatchAnswer:
    Similarity: float
    Face: FaceAnswer

class FaceOccludedAnswer:
    Value: bool
    Confidence: float

class FaceRecordAnswer:
    Face: FaceAnswer
    FaceDetail: FaceDetailAnswer

class FaceSearchSettingsAnswer:
    CollectionId: str
    FaceMatchThreshold: float

class FaceSearchSettingsDict(_t.TypedDict, total=False):
    CollectionId: _Text
    FaceMatchThreshold: float

class FeedbackItemAnswer:
    Code: str
    Message: str

class GenderAnswer:
    Value: str
    Confidence: float

class GeneralLabelsSettingsDict(_t.TypedDict, total=False):
    LabelInclusionFilters: _Sequence[_Text]
    LabelExclusionFilters: _Sequence[_Text]
    LabelCategoryInclusionFilters: _Sequence[_Text]
    LabelCategoryExclusionFilters: _Sequence[_Text]

class GeometryAnswer:
    BoundingBox: BoundingBoxAnswer
    Polygon: list[PointAnswer]

class GetCelebrityInfoResponseAnswer:
    Urls: list[str]
    Name: str
    KnownGender: KnownGenderAnswer

class GetCelebrityRecognitionResponseAnswer:
    JobStatus: str
    StatusMessage: str
    VideoMetadata: VideoMetadataAnswer
    NextToken: str
    Celebrities: list[CelebrityRecognitionAnswer]
    JobId: str
    Video: VideoAnswer
    JobTag: str

class GetContentModerationRequestMetadataAnswer:
    SortBy: str
    AggregateBy: str

class GetContentModerationResponseAnswer:
    JobStatus: str
    StatusMessage: str
    VideoMetadata: VideoMetadataAnswer
    ModerationLabels: list[ContentModerationDetectionAnswer]
    NextToken: str
    ModerationModelVersion: str
    JobId: str
    Video: VideoAnswer
    JobTag: str
    GetRequestMetadata: GetContentModerationRequestMetadataAnswer

class GetFaceDetectionResponseAnswer:
    JobStatus: str
    StatusMessage: str
    VideoMetadata: VideoMetadataAnswer
    NextToken: str
    Faces: list[FaceDetectionAnswer]
    JobId: str
    Video: VideoAnswer
    JobTag: str

class GetFaceLivenessSessionResultsResponseAnswer:
    SessionId: str
    Status: str
    Confidence: float
    ReferenceImage: AuditImageAnswer
    AuditImages: list[AuditImageAnswer]
    Challenge: ChallengeAnswer
    Feedback: list[FeedbackItemAnswer]
    Metadata: SessionMetadataAnswer

class GetFaceSearchResponseAnswer:
    JobStatus: str
    StatusMessage: str
    NextToken: str
    VideoMetadata: VideoMetadataAnswer
    Persons: list[PersonMatchAnswer]
    JobId: str
    Video: VideoAnswer
    JobTag: str

class GetLabelDetectionRequestMetadataAnswer:
    SortBy: str
    AggregateBy: str

class GetLabelDetectionResponseAnswer:
    JobStatus: str
    StatusMessage: str
    VideoMetadata: VideoMetadataAnswer
    NextToken: str
    Labels: list[LabelDetectionAnswer]
    LabelModelVersion: str
    JobId: str
    Video: VideoAnswer
    JobTag: str
    GetRequestMetadata: GetLabelDetectionRequestMetadataAnswer

class GetMediaAnalysisJobResponseAnswer:
    JobId: str
    JobName: str
    OperationsConfig: MediaAnalysisOperationsConfigAnswer
    Status: str
    FailureDetails: MediaAnalysisJobFailureDetailsAnswer
    CreationTimestamp: str
    CompletionTimestamp: str
    Input: MediaAnalysisInputAnswer
    OutputConfig: MediaAnalysisOutputConfigAnswer
    KmsKeyId: str
    Results: MediaAnalysisResultsAnswer
    ManifestSummary: MediaAnalysisManifestSummaryAnswer

class GetPersonTrackingResponseAnswer:
    JobStatus: str
    StatusMessage: str
    VideoMetadata: VideoMetadataAnswer
    NextToken: str
    Persons: list[PersonDetectionAnswer]
    JobId: str
    Video: VideoAnswer
    JobTag: str

class GetSegmentDetectionResponseAnswer:
    JobStatus: str
    StatusMessage: str
    VideoMetadata: list[VideoMetadataAnswer]
    AudioMetadata: list[AudioMetadataAnswer]
    NextToken: str
    Segments: list[SegmentDetectionAnswer]
    SelectedSegmentTypes: list[SegmentTypeInfoAnswer]
    JobId: str
    Video: VideoAnswer
    JobTag: str

class GetTextDetectionResponseAnswer:
    JobStatus: str
    StatusMessage: str
    VideoMetadata: VideoMetadataAnswer
    TextDetections: list[TextDetectionResultAnswer]
    NextToken: str
    TextModelVersion: str
    JobId: str
    Video: VideoAnswer
    JobTag: str

class GroundTruthManifestAnswer:
    S3Object: S3ObjectAnswer

class GroundTruthManifestDict(_t.TypedDict, total=False):
    S3Object: S3ObjectDict

class HumanLoopActivationOutputAnswer:
    HumanLoopArn: str
    HumanLoopActivationReasons: list[str]
    HumanLoopActivationConditionsEvaluationResults: str

class HumanLoopConfigDict(_t.TypedDict, total=False):
    HumanLoopName: _t.Required[_Text]
    FlowDefinitionArn: _t.Required[_Text]
    DataAttributes: HumanLoopDataAttributesDict

class HumanLoopDataAttributesDict(_t.TypedDict, total=False):
    ContentClassifiers: _Sequence[_t.Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"] | _Text]

class ImageDict(_t.TypedDict, total=False):
    Bytes: object
    S3Object: S3ObjectDict

class ImageQualityAnswer:
    Brightness: float
    Sharpness: float

class IndexFacesResponseAnswer:
    FaceRecords: list[FaceRecordAnswer]
    OrientationCorrection: str
    FaceModelVersion: str
    UnindexedFaces: list[UnindexedFaceAnswer]

class InstanceAnswer:
    BoundingBox: BoundingBoxAnswer
    Confidence: float
    DominantColors: list[DominantColorAnswer]

class KinesisDataStreamAnswer:
    Arn: str

class KinesisDataStreamDict(_t.TypedDict, total=False):
    Arn: _Text

class KinesisVideoStreamAnswer:
    Arn: str

class KinesisVideoStreamDict(_t.TypedDict, total=False):
    Arn: _Text

class KinesisVideoStreamStartSelectorDict(_t.TypedDict, total=False):
    ProducerTimestamp: int
    FragmentNumber: _Text

class KnownGenderAnswer:
    Type: str

class LabelAliasAnswer:
    Name: str

class LabelAnswer:
    Name: str
    Confidence: float
    Instances: list[InstanceAnswer]
    Parents: list[ParentAnswer]
    Aliases: list[LabelAliasAnswer]
    Categories: list[LabelCategoryAnswer]

class LabelCategoryAnswer:
    Name: str

class LabelDetectionAnswer:
    Timestamp: int
    Label: LabelAnswer
    StartTimestampMillis: int
    EndTimestampMillis: int
    DurationMillis: int

class LabelDetectionSettingsDict(_t.TypedDict, total=False):
    GeneralLabels: GeneralLabelsSettingsDict

class LandmarkAnswer:
    Type: str
    X: float
    Y: float

class ListCollectionsResponseAnswer:
    CollectionIds: list[str]
    NextToken: str
    FaceModelVersions: list[str]

class ListDatasetEntriesResponseAnswer:
    DatasetEntries: list[str]
    NextToken: str

class ListDatasetLabelsResponseAnswer:
    DatasetLabelDescriptions: list[DatasetLabelDescriptionAnswer]
    NextToken: str

class ListFacesResponseAnswer:
    Faces: list[FaceAnswer]
    NextToken: str
    FaceModelVersion: str

class ListMediaAnalysisJobsResponseAnswer:
    NextToken: str
    MediaAnalysisJobs: list[MediaAnalysisJobDescriptionAnswer]

class ListProjectPoliciesResponseAnswer:
    ProjectPolicies: list[ProjectPolicyAnswer]
    NextToken: str

class ListStreamProcessorsResponseAnswer:
    NextToken: str
    StreamProcessors: list[StreamProcessorAnswer]

class ListTagsForResourceResponseAnswer:
    Tags: _Mapping[str, str]

class ListUsersResponseAnswer:
    Users: list[UserAnswer]
    NextToken: str

class LivenessOutputConfigDict(_t.TypedDict, total=False):
    S3Bucket: _t.Required[_Text]
    S3KeyPrefix: _Text

class MatchedUserAnswer:
    UserId: str
    UserStatus: str

class MediaAnalysisDetectModerationLabelsConfigAnswer:
    MinConfidence: float
    ProjectVersion: str

class MediaAnalysisDetectModerationLabelsConfigDict(_t.TypedDict, total=False):
    MinConfidence: float
    ProjectVersion: _Text

class MediaAnalysisInputAnswer:
    S3Object: S3ObjectAnswer

class MediaAnalysisInputDict(_t.TypedDict, total=False):
    S3Object: _t.Required[S3ObjectDict]

class MediaAnalysisJobDescriptionAnswer:
    JobId: str
    JobName: str
    OperationsConfig: MediaAnalysisOperationsConfigAnswer
    Status: str
    FailureDetails: MediaAnalysisJobFailureDetailsAnswer
    CreationTimestamp: str
    CompletionTimestamp: str
    Input: MediaAnalysisInputAnswer
    OutputConfig: MediaAnalysisOutputConfigAnswer
    KmsKeyId: str
    Results: MediaAnalysisResultsAnswer
    ManifestSummary: MediaAnalysisManifestSummaryAnswer

class MediaAnalysisJobFailureDetailsAnswer:
    Code: str
    Message: str

class MediaAnalysisManifestSummaryAnswer:
    S3Object: S3ObjectAnswer

class MediaAnalysisModelVersionsAnswer:
    Moderation: str

class MediaAnalysisOperationsConfigAnswer:
    DetectModerationLabels: MediaAnalysisDetectModerationLabelsConfigAnswer

class MediaAnalysisOperationsConfigDict(_t.TypedDict, total=False):
    DetectModerationLabels: MediaAnalysisDetectModerationLabelsConfigDict

class MediaAnalysisOutputConfigAnswer:
    S3Bucket: str
    S3KeyPrefix: str

class MediaAnalysisOutputConfigDict(_t.TypedDict, total=False):
    S3Bucket: _t.Required[_Text]
    S3KeyPrefix: _Text

class MediaAnalysisResultsAnswer:
    S3Object: S3ObjectAnswer
    ModelVersions: MediaAnalysisModelVersionsAnswer

class ModerationLabelAnswer:
    Confidence: float
    Name: str
    ParentName: str
    TaxonomyLevel: int

class MouthOpenAnswer:
    Value: bool
    Confidence: float

class MustacheAnswer:
    Value: bool
    Confidence: float

class NotificationChannelDict(_t.TypedDict, total=False):
    SnsTopicArn: _t.Required[_Text]
    RoleArn: _t.Required[_Text]

class OutputConfigAnswer:
    S3Bucket: str
    S3KeyPrefix: str

class OutputConfigDict(_t.TypedDict, total=False):
    S3Bucket: _Text
    S3KeyPrefix: _Text

class ParentAnswer:
    Name: str

class PersonDetailAnswer:
    Index: int
    BoundingBox: BoundingBoxAnswer
    Face: FaceDetailAnswer

class PersonDetectionAnswer:
    Timestamp: int
    Person: PersonDetailAnswer

class PersonMatchAnswer:
    Timestamp: int
    Person: PersonDetailAnswer
    FaceMatches: list[FaceMatchAnswer]

class PointAnswer:
    X: float
    Y: float

class PointDict(_t.TypedDict, total=False):
    X: float
    Y: float

class PoseAnswer:
    Roll: float
    Yaw: float
    Pitch: float

class ProjectDescriptionAnswer:
    ProjectArn: str
    CreationTimestamp: str
    Status: str
    Datasets: list[DatasetMetadataAnswer]
    Feature: str
    AutoUpdate: str

class ProjectPolicyAnswer:
    ProjectArn: str
    PolicyName: str
    PolicyRevisionId: str
    PolicyDocument: str
    CreationTimestamp: str
    LastUpdatedTimestamp: str

class ProjectVersionDescriptionAnswer:
    ProjectVersionArn: str
    CreationTimestamp: str
    MinInferenceUnits: int
    Status: str
    StatusMessage: str
    BillableTrainingTimeInSeconds: int
    TrainingEndTimestamp: str
    OutputConfig: OutputConfigAnswer
    TrainingDataResult: TrainingDataResultAnswer
    TestingDataResult: TestingDataResultAnswer
    EvaluationResult: EvaluationResultAnswer
    ManifestSummary: GroundTruthManifestAnswer
    KmsKeyId: str
    MaxInferenceUnits: int
    SourceProjectVersionArn: str
    VersionDescription: str
    Feature: str
    BaseModelVersion: str
    FeatureConfig: CustomizationFeatureConfigAnswer

class ProtectiveEquipmentBodyPartAnswer:
    Name: str
    Confidence: float
    EquipmentDetections: list[EquipmentDetectionAnswer]

class ProtectiveEquipmentPersonAnswer:
    BodyParts: list[ProtectiveEquipmentBodyPartAnswer]
    BoundingBox: BoundingBoxAnswer
    Confidence: float
    Id: int

class ProtectiveEquipmentSummarizationAttributesDict(_t.TypedDict, total=False):
    MinConfidence: _t.Required[float]
    RequiredEquipmentTypes: _t.Required[_Sequence[_t.Literal["FACE_COVER", "HAND_COVER", "HEAD_COVER"] | _Text]]

class ProtectiveEquipmentSummaryAnswer:
    PersonsWithRequiredEquipment: list[int]
    PersonsWithoutRequiredEquipment: list[int]
    PersonsIndeterminate: list[int]

class PutProjectPolicyResponseAnswer:
    PolicyRevisionId: str

class RecognizeCelebritiesResponseAnswer:
    CelebrityFaces: list[CelebrityAnswer]
    UnrecognizedFaces: list[ComparedFaceAnswer]
    OrientationCorrection: str

class RegionOfInterestAnswer:
    BoundingBox: BoundingBoxAnswer
    Polygon: list[PointAnswer]

class RegionOfInterestDict(_t.TypedDict, total=False):
    BoundingBox: BoundingBoxDict
    Polygon: _Sequence[PointDict]

class S3DestinationAnswer:
    Bucket: str
    KeyPrefix: str

class S3DestinationDict(_t.TypedDict, total=False):
    Bucket: _Text
    KeyPrefix: _Text

class S3ObjectAnswer:
    Bucket: str
    Name: str
    Version: str

class S3ObjectDict(_t.TypedDict, total=False):
    Bucket: _Text
    Name: _Text
    Version: _Text

class SearchFacesByImageResponseAnswer:
    SearchedFaceBoundingBox: BoundingBoxAnswer
    SearchedFaceConfidence: float
    FaceMatches: list[FaceMatchAnswer]
    FaceModelVersion: str

class SearchFacesResponseAnswer:
    SearchedFaceId: str
    FaceMatches: list[FaceMatchAnswer]
    FaceModelVersion: str

class SearchUsersByImageResponseAnswer:
    UserMatches: list[UserMatchAnswer]
    FaceModelVersion: str
    SearchedFace: SearchedFaceDetailsAnswer
    UnsearchedFaces: list[UnsearchedFaceAnswer]

class SearchUsersResponseAnswer:
    UserMatches: list[UserMatchAnswer]
    FaceModelVersion: str
    SearchedFace: SearchedFaceAnswer
    SearchedUser: SearchedUserAnswer

class SearchedFaceAnswer:
    FaceId: str

class SearchedFaceDetailsAnswer:
    FaceDetail: FaceDetailAnswer

class SearchedUserAnswer:
    UserId: str

class SegmentDetectionAnswer:
    Type: str
    StartTimestampMillis: int
    EndTimestampMillis: int
    DurationMillis: int
    StartTimecodeSMPTE: str
    EndTimecodeSMPTE: str
    DurationSMPTE: str
    TechnicalCueSegment: TechnicalCueSegmentAnswer
    ShotSegment: ShotSegmentAnswer
    StartFrameNumber: int
    EndFrameNumber: int
    DurationFrames: int

class SegmentTypeInfoAnswer:
    Type: str
    ModelVersion: str

class SessionMetadataAnswer:
    SdkType: str

class ShotSegmentAnswer:
    Index: int
    Confidence: float

class SmileAnswer:
    Value: bool
    Confidence: float

class StartCelebrityRecognitionResponseAnswer:
    JobId: str

class StartContentModerationResponseAnswer:
    JobId: str

class StartFaceDetectionResponseAnswer:
    JobId: str

class StartFaceSearchResponseAnswer:
    JobId: str

class StartLabelDetectionResponseAnswer:
    JobId: str

class StartMediaAnalysisJobResponseAnswer:
    JobId: str

class StartPersonTrackingResponseAnswer:
    JobId: str

class StartProjectVersionResponseAnswer:
    Status: str

class StartSegmentDetectionFiltersDict(_t.TypedDict, total=False):
    TechnicalCueFilter: StartTechnicalCueDetectionFilterDict
    ShotFilter: StartShotDetectionFilterDict

class StartSegmentDetectionResponseAnswer:
    JobId: str

class StartShotDetectionFilterDict(_t.TypedDict, total=False):
    MinSegmentConfidence: float

class StartStreamProcessorResponseAnswer:
    SessionId: str

class StartTechnicalCueDetectionFilterDict(_t.TypedDict, total=False):
    MinSegmentConfidence: float
    BlackFrame: BlackFrameDict

class StartTextDetectionFiltersDict(_t.TypedDict, total=False):
    WordFilter: DetectionFilterDict
    RegionsOfInterest: _Sequence[RegionOfInterestDict]

class StartTextDetectionResponseAnswer:
    JobId: str

class StopProjectVersionResponseAnswer:
    Status: str

class StopStreamProcessorResponseAnswer:
    ...

class StreamProcessingStartSelectorDict(_t.TypedDict, total=False):
    KvsStreamStartSelector: KinesisVideoStreamStartSelectorDict

class StreamProcessingStopSelectorDict(_t.TypedDict, total=False):
    MaxDurationInSeconds: int

class StreamProcessorAnswer:
    Name: str
    Status: str

class StreamProcessorDataSharingPreferenceAnswer:
    OptIn: bool

class StreamProcessorDataSharingPreferenceDict(_t.TypedDict, total=False):
    OptIn: _t.Required[bool]

class StreamProcessorInputAnswer:
    KinesisVideoStream: KinesisVideoStreamAnswer

class StreamProcessorInputDict(_t.TypedDict, total=False):
    KinesisVideoStream: KinesisVideoStreamDict

class StreamProcessorNotificationChannelAnswer:
    SnsTopicArn: str

class StreamProcessorNotificationChannelDict(_t.TypedDict, total=False):
    SnsTopicArn: _t.Required[_Text]

class StreamProcessorOutputAnswer:
    KinesisDataStream: KinesisDataStreamAnswer
    S3Destination: S3DestinationAnswer

class StreamProcessorOutputDict(_t.TypedDict, total=False):
    KinesisDataStream: KinesisDataStreamDict
    S3Destination: S3DestinationDict

class StreamProcessorSettingsAnswer:
    FaceSearch: FaceSearchSettingsAnswer
    ConnectedHome: ConnectedHomeSettingsAnswer

class StreamProcessorSettingsDict(_t.TypedDict, total=False):
    FaceSearch: FaceSearchSettingsDict
    ConnectedHome: ConnectedHomeSettingsDict

class StreamProcessorSettingsForUpdateDict(_t.TypedDict, total=False):
    ConnectedHomeForUpdate: ConnectedHomeSettingsForUpdateDict

class SummaryAnswer:
    S3Object: S3ObjectAnswer

class SunglassesAnswer:
    Value: bool
    Confidence: float

class TagResourceResponseAnswer:
    ...

class TechnicalCueSegmentAnswer:
    Type: str
    Confidence: float

class TestingDataAnswer:
    Assets: list[AssetAnswer]
    AutoCreate: bool

class TestingDataDict(_t.TypedDict, total=False):
    Assets: _Sequence[AssetDict]
    AutoCreate: bool

class TestingDataResultAnswer:
    Input: TestingDataAnswer
    Output: TestingDataAnswer
    Validation: ValidationDataAnswer

class TextDetectionAnswer:
    DetectedText: str
    Type: str
    Id: int
    ParentId: int
    Confidence: float
    Geometry: GeometryAnswer

class TextDetectionResultAnswer:
    Timestamp: int
    TextDetection: TextDetectionAnswer

class TrainingDataAnswer:
    Assets: list[AssetAnswer]

class TrainingDataDict(_t.TypedDict, total=False):
    Assets: _Sequence[AssetDict]

class TrainingDataResultAnswer:
    Input: TrainingDataAnswer
    Output: TrainingDataAnswer
    Validation: ValidationDataAnswer

class UnindexedFaceAnswer:
    Reasons: list[str]
    FaceDetail: FaceDetailAnswer

class UnsearchedFaceAnswer:
    FaceDetails: FaceDetailAnswer
    Reasons: list[str]

class UnsuccessfulFaceAssociationAnswer:
    FaceId: str
    UserId: str
    Confidence: float
    Reasons: list[str]

class UnsuccessfulFaceDeletionAnswer:
    FaceId: str
    UserId: str
    Reasons: list[str]

class UnsuccessfulFaceDisassociationAnswer:
    FaceId: str
    UserId: str
    Reasons: list[str]

class UntagResourceResponseAnswer:
    ...

class UpdateDatasetEntriesResponseAnswer:
    ...

class UpdateStreamProcessorResponseAnswer:
    ...

class UserAnswer:
    UserId: str
    UserStatus: str

class UserMatchAnswer:
    Similarity: float
    User: MatchedUserAnswer

class ValidationDataAnswer:
    Assets: list[AssetAnswer]

class VersionsDict(_t.TypedDict, total=False):
    Minimum: _Text
    Maximum: _Text

class VideoAnswer:
    S3Object: S3ObjectAnswer

class VideoDict(_t.TypedDict, total=False):
    S3Object: S3ObjectDict

class VideoMetadataAnswer:
    Codec: str
    DurationMillis: int
    Format: str
    FrameRate: float
    FrameHeight: int
    FrameWidth: int
    ColorRange: str

def associate_faces(
    name: str,
    /,
    *,
    CollectionId: _Text,
    UserId: _Text,
    FaceIds: _Sequence[_Text],
    UserMatchThreshold: float = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssociateFacesResponseAnswer]:
    """Call aws-sdk:rekognition:associateFaces."""


def compare_faces(
    name: str,
    /,
    *,
    SourceImage: ImageDict,
    TargetImage: ImageDict,
    SimilarityThreshold: float = ...,
    QualityFilter: _t.Literal["NONE", "AUTO", "LOW", "MEDIUM", "HIGH"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CompareFacesResponseAnswer]:
    """Call aws-sdk:rekognition:compareFaces."""


def copy_project_version(
    name: str,
    /,
    *,
    SourceProjectArn: _Text,
    SourceProjectVersionArn: _Text,
    DestinationProjectArn: _Text,
    VersionName: _Text,
    OutputConfig: OutputConfigDict,
    Tags: _Mapping[str, _Text] = ...,
    KmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CopyProjectVersionResponseAnswer]:
    """Call aws-sdk:rekognition:copyProjectVersion."""


def create_collection(
    name: str,
    /,
    *,
    CollectionId: _Text,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCollectionResponseAnswer]:
    """Call aws-sdk:rekognition:createCollection."""


def create_dataset(
    name: str,
    /,
    *,
    DatasetType: _t.Literal["TRAIN", "TEST"] | _Text,
    ProjectArn: _Text,
    DatasetSource: DatasetSourceDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDatasetResponseAnswer]:
    """Call aws-sdk:rekognition:createDataset."""


def create_face_liveness_session(
    name: str,
    /,
    *,
    KmsKeyId: _Text = ...,
    Settings: CreateFaceLivenessSessionRequestSettingsDict = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateFaceLivenessSessionResponseAnswer]:
    """Call aws-sdk:rekognition:createFaceLivenessSession."""


def create_project(
    name: str,
    /,
    *,
    ProjectName: _Text,
    Feature: _t.Literal["CONTENT_MODERATION", "CUSTOM_LABELS"] | _Text = ...,
    AutoUpdate: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateProjectResponseAnswer]:
    """Call aws-sdk:rekognition:createProject."""


def create_project_version(
    name: str,
    /,
    *,
    ProjectArn: _Text,
    VersionName: _Text,
    OutputConfig: OutputConfigDict,
    TrainingData: TrainingDataDict = ...,
    TestingData: TestingDataDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    KmsKeyId: _Text = ...,
    VersionDescription: _Text = ...,
    FeatureConfig: CustomizationFeatureConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateProjectVersionResponseAnswer]:
    """Call aws-sdk:rekognition:createProjectVersion."""


def create_stream_processor(
    name: str,
    /,
    *,
    Input: StreamProcessorInputDict,
    Output: StreamProcessorOutputDict,
    Name: _Text,
    Settings: StreamProcessorSettingsDict,
    RoleArn: _Text,
    Tags: _Mapping[str, _Text] = ...,
    NotificationChannel: StreamProcessorNotificationChannelDict = ...,
    KmsKeyId: _Text = ...,
    RegionsOfInterest: _Sequence[RegionOfInterestDict] = ...,
    DataSharingPreference: StreamProcessorDataSharingPreferenceDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateStreamProcessorResponseAnswer]:
    """Call aws-sdk:rekognition:createStreamProcessor."""


def create_user(
    name: str,
    /,
    *,
    CollectionId: _Text,
    UserId: _Text,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateUserResponseAnswer]:
    """Call aws-sdk:rekognition:createUser."""


def delete_collection(
    name: str,
    /,
    *,
    CollectionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCollectionResponseAnswer]:
    """Call aws-sdk:rekognition:deleteCollection."""


def delete_dataset(
    name: str,
    /,
    *,
    DatasetArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDatasetResponseAnswer]:
    """Call aws-sdk:rekognition:deleteDataset."""


def delete_faces(
    name: str,
    /,
    *,
    CollectionId: _Text,
    FaceIds: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteFacesResponseAnswer]:
    """Call aws-sdk:rekognition:deleteFaces."""


def delete_project(
    name: str,
    /,
    *,
    ProjectArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteProjectResponseAnswer]:
    """Call aws-sdk:rekognition:deleteProject."""


def delete_project_policy(
    name: str,
    /,
    *,
    ProjectArn: _Text,
    PolicyName: _Text,
    PolicyRevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteProjectPolicyResponseAnswer]:
    """Call aws-sdk:rekognition:deleteProjectPolicy."""


def delete_project_version(
    name: str,
    /,
    *,
    ProjectVersionArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteProjectVersionResponseAnswer]:
    """Call aws-sdk:rekognition:deleteProjectVersion."""


def delete_stream_processor(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteStreamProcessorResponseAnswer]:
    """Call aws-sdk:rekognition:deleteStreamProcessor."""


def delete_user(
    name: str,
    /,
    *,
    CollectionId: _Text,
    UserId: _Text,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteUserResponseAnswer]:
    """Call aws-sdk:rekognition:deleteUser."""


def describe_collection(
    name: str,
    /,
    *,
    CollectionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeCollectionResponseAnswer]:
    """Call aws-sdk:rekognition:describeCollection."""


def describe_dataset(
    name: str,
    /,
    *,
    DatasetArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDatasetResponseAnswer]:
    """Call aws-sdk:rekognition:describeDataset."""


def describe_project_versions(
    name: str,
    /,
    *,
    ProjectArn: _Text,
    VersionNames: _Sequence[_Text] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeProjectVersionsResponseAnswer]:
    """Call aws-sdk:rekognition:describeProjectVersions."""


def describe_projects(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    ProjectNames: _Sequence[_Text] = ...,
    Features: _Sequence[_t.Literal["CONTENT_MODERATION", "CUSTOM_LABELS"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeProjectsResponseAnswer]:
    """Call aws-sdk:rekognition:describeProjects."""


def describe_stream_processor(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStreamProcessorResponseAnswer]:
    """Call aws-sdk:rekognition:describeStreamProcessor."""


def detect_custom_labels(
    name: str,
    /,
    *,
    ProjectVersionArn: _Text,
    Image: ImageDict,
    MaxResults: int = ...,
    MinConfidence: float = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectCustomLabelsResponseAnswer]:
    """Call aws-sdk:rekognition:detectCustomLabels."""


def detect_faces(
    name: str,
    /,
    *,
    Image: ImageDict,
    Attributes: _Sequence[_t.Literal["DEFAULT", "ALL", "AGE_RANGE", "BEARD", "EMOTIONS", "EYE_DIRECTION", "EYEGLASSES", "EYES_OPEN", "GENDER", "MOUTH_OPEN", "MUSTACHE", "FACE_OCCLUDED", "SMILE", "SUNGLASSES"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectFacesResponseAnswer]:
    """Call aws-sdk:rekognition:detectFaces."""


def detect_labels(
    name: str,
    /,
    *,
    Image: ImageDict,
    MaxLabels: int = ...,
    MinConfidence: float = ...,
    Features: _Sequence[_t.Literal["GENERAL_LABELS", "IMAGE_PROPERTIES"] | _Text] = ...,
    Settings: DetectLabelsSettingsDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectLabelsResponseAnswer]:
    """Call aws-sdk:rekognition:detectLabels."""


def detect_moderation_labels(
    name: str,
    /,
    *,
    Image: ImageDict,
    MinConfidence: float = ...,
    HumanLoopConfig: HumanLoopConfigDict = ...,
    ProjectVersion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectModerationLabelsResponseAnswer]:
    """Call aws-sdk:rekognition:detectModerationLabels."""


def detect_protective_equipment(
    name: str,
    /,
    *,
    Image: ImageDict,
    SummarizationAttributes: ProtectiveEquipmentSummarizationAttributesDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectProtectiveEquipmentResponseAnswer]:
    """Call aws-sdk:rekognition:detectProtectiveEquipment."""


def detect_text(
    name: str,
    /,
    *,
    Image: ImageDict,
    Filters: DetectTextFiltersDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectTextResponseAnswer]:
    """Call aws-sdk:rekognition:detectText."""


def disassociate_faces(
    name: str,
    /,
    *,
    CollectionId: _Text,
    UserId: _Text,
    FaceIds: _Sequence[_Text],
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DisassociateFacesResponseAnswer]:
    """Call aws-sdk:rekognition:disassociateFaces."""


def distribute_dataset_entries(
    name: str,
    /,
    *,
    Datasets: _Sequence[DistributeDatasetDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DistributeDatasetEntriesResponseAnswer]:
    """Call aws-sdk:rekognition:distributeDatasetEntries."""


def get_celebrity_info(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCelebrityInfoResponseAnswer]:
    """Call aws-sdk:rekognition:getCelebrityInfo."""


def get_celebrity_recognition(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["ID", "TIMESTAMP"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCelebrityRecognitionResponseAnswer]:
    """Call aws-sdk:rekognition:getCelebrityRecognition."""


def get_content_moderation(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["NAME", "TIMESTAMP"] | _Text = ...,
    AggregateBy: _t.Literal["TIMESTAMPS", "SEGMENTS"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetContentModerationResponseAnswer]:
    """Call aws-sdk:rekognition:getContentModeration."""


def get_face_detection(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFaceDetectionResponseAnswer]:
    """Call aws-sdk:rekognition:getFaceDetection."""


def get_face_liveness_session_results(
    name: str,
    /,
    *,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFaceLivenessSessionResultsResponseAnswer]:
    """Call aws-sdk:rekognition:getFaceLivenessSessionResults."""


def get_face_search(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["INDEX", "TIMESTAMP"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFaceSearchResponseAnswer]:
    """Call aws-sdk:rekognition:getFaceSearch."""


def get_label_detection(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["NAME", "TIMESTAMP"] | _Text = ...,
    AggregateBy: _t.Literal["TIMESTAMPS", "SEGMENTS"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLabelDetectionResponseAnswer]:
    """Call aws-sdk:rekognition:getLabelDetection."""


def get_media_analysis_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMediaAnalysisJobResponseAnswer]:
    """Call aws-sdk:rekognition:getMediaAnalysisJob."""


def get_person_tracking(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["INDEX", "TIMESTAMP"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPersonTrackingResponseAnswer]:
    """Call aws-sdk:rekognition:getPersonTracking."""


def get_segment_detection(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSegmentDetectionResponseAnswer]:
    """Call aws-sdk:rekognition:getSegmentDetection."""


def get_text_detection(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTextDetectionResponseAnswer]:
    """Call aws-sdk:rekognition:getTextDetection."""


def index_faces(
    name: str,
    /,
    *,
    CollectionId: _Text,
    Image: ImageDict,
    ExternalImageId: _Text = ...,
    DetectionAttributes: _Sequence[_t.Literal["DEFAULT", "ALL", "AGE_RANGE", "BEARD", "EMOTIONS", "EYE_DIRECTION", "EYEGLASSES", "EYES_OPEN", "GENDER", "MOUTH_OPEN", "MUSTACHE", "FACE_OCCLUDED", "SMILE", "SUNGLASSES"] | _Text] = ...,
    MaxFaces: int = ...,
    QualityFilter: _t.Literal["NONE", "AUTO", "LOW", "MEDIUM", "HIGH"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[IndexFacesResponseAnswer]:
    """Call aws-sdk:rekognition:indexFaces."""


def list_collections(
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
) -> _Task[ListCollectionsResponseAnswer]:
    """Call aws-sdk:rekognition:listCollections."""


def list_dataset_entries(
    name: str,
    /,
    *,
    DatasetArn: _Text,
    ContainsLabels: _Sequence[_Text] = ...,
    Labeled: bool = ...,
    SourceRefContains: _Text = ...,
    HasErrors: bool = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDatasetEntriesResponseAnswer]:
    """Call aws-sdk:rekognition:listDatasetEntries."""


def list_dataset_labels(
    name: str,
    /,
    *,
    DatasetArn: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDatasetLabelsResponseAnswer]:
    """Call aws-sdk:rekognition:listDatasetLabels."""


def list_faces(
    name: str,
    /,
    *,
    CollectionId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    UserId: _Text = ...,
    FaceIds: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListFacesResponseAnswer]:
    """Call aws-sdk:rekognition:listFaces."""


def list_media_analysis_jobs(
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
) -> _Task[ListMediaAnalysisJobsResponseAnswer]:
    """Call aws-sdk:rekognition:listMediaAnalysisJobs."""


def list_project_policies(
    name: str,
    /,
    *,
    ProjectArn: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListProjectPoliciesResponseAnswer]:
    """Call aws-sdk:rekognition:listProjectPolicies."""


def list_stream_processors(
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
) -> _Task[ListStreamProcessorsResponseAnswer]:
    """Call aws-sdk:rekognition:listStreamProcessors."""


def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTagsForResourceResponseAnswer]:
    """Call aws-sdk:rekognition:listTagsForResource."""


def list_users(
    name: str,
    /,
    *,
    CollectionId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListUsersResponseAnswer]:
    """Call aws-sdk:rekognition:listUsers."""


def put_project_policy(
    name: str,
    /,
    *,
    ProjectArn: _Text,
    PolicyName: _Text,
    PolicyDocument: object,
    PolicyRevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutProjectPolicyResponseAnswer]:
    """Call aws-sdk:rekognition:putProjectPolicy."""


def recognize_celebrities(
    name: str,
    /,
    *,
    Image: ImageDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RecognizeCelebritiesResponseAnswer]:
    """Call aws-sdk:rekognition:recognizeCelebrities."""


def search_faces(
    name: str,
    /,
    *,
    CollectionId: _Text,
    FaceId: _Text,
    MaxFaces: int = ...,
    FaceMatchThreshold: float = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SearchFacesResponseAnswer]:
    """Call aws-sdk:rekognition:searchFaces."""


def search_faces_by_image(
    name: str,
    /,
    *,
    CollectionId: _Text,
    Image: ImageDict,
    MaxFaces: int = ...,
    FaceMatchThreshold: float = ...,
    QualityFilter: _t.Literal["NONE", "AUTO", "LOW", "MEDIUM", "HIGH"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SearchFacesByImageResponseAnswer]:
    """Call aws-sdk:rekognition:searchFacesByImage."""


def search_users(
    name: str,
    /,
    *,
    CollectionId: _Text,
    UserId: _Text = ...,
    FaceId: _Text = ...,
    UserMatchThreshold: float = ...,
    MaxUsers: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SearchUsersResponseAnswer]:
    """Call aws-sdk:rekognition:searchUsers."""


def search_users_by_image(
    name: str,
    /,
    *,
    CollectionId: _Text,
    Image: ImageDict,
    UserMatchThreshold: float = ...,
    MaxUsers: int = ...,
    QualityFilter: _t.Literal["NONE", "AUTO", "LOW", "MEDIUM", "HIGH"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SearchUsersByImageResponseAnswer]:
    """Call aws-sdk:rekognition:searchUsersByImage."""


def start_celebrity_recognition(
    name: str,
    /,
    *,
    Video: VideoDict,
    ClientRequestToken: _Text = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartCelebrityRecognitionResponseAnswer]:
    """Call aws-sdk:rekognition:startCelebrityRecognition."""


def start_content_moderation(
    name: str,
    /,
    *,
    Video: VideoDict,
    MinConfidence: float = ...,
    ClientRequestToken: _Text = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartContentModerationResponseAnswer]:
    """Call aws-sdk:rekognition:startContentModeration."""


def start_face_detection(
    name: str,
    /,
    *,
    Video: VideoDict,
    ClientRequestToken: _Text = ...,
    NotificationChannel: NotificationChannelDict = ...,
    FaceAttributes: _t.Literal["DEFAULT", "ALL"] | _Text = ...,
    JobTag: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartFaceDetectionResponseAnswer]:
    """Call aws-sdk:rekognition:startFaceDetection."""


def start_face_search(
    name: str,
    /,
    *,
    Video: VideoDict,
    CollectionId: _Text,
    ClientRequestToken: _Text = ...,
    FaceMatchThreshold: float = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartFaceSearchResponseAnswer]:
    """Call aws-sdk:rekognition:startFaceSearch."""


def start_label_detection(
    name: str,
    /,
    *,
    Video: VideoDict,
    ClientRequestToken: _Text = ...,
    MinConfidence: float = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: _Text = ...,
    Features: _Sequence[_t.Literal["GENERAL_LABELS"] | _Text] = ...,
    Settings: LabelDetectionSettingsDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartLabelDetectionResponseAnswer]:
    """Call aws-sdk:rekognition:startLabelDetection."""


def start_media_analysis_job(
    name: str,
    /,
    *,
    OperationsConfig: MediaAnalysisOperationsConfigDict,
    Input: MediaAnalysisInputDict,
    OutputConfig: MediaAnalysisOutputConfigDict,
    ClientRequestToken: _Text = ...,
    JobName: _Text = ...,
    KmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartMediaAnalysisJobResponseAnswer]:
    """Call aws-sdk:rekognition:startMediaAnalysisJob."""


def start_person_tracking(
    name: str,
    /,
    *,
    Video: VideoDict,
    ClientRequestToken: _Text = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartPersonTrackingResponseAnswer]:
    """Call aws-sdk:rekognition:startPersonTracking."""


def start_project_version(
    name: str,
    /,
    *,
    ProjectVersionArn: _Text,
    MinInferenceUnits: int,
    MaxInferenceUnits: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartProjectVersionResponseAnswer]:
    """Call aws-sdk:rekognition:startProjectVersion."""


def start_segment_detection(
    name: str,
    /,
    *,
    Video: VideoDict,
    SegmentTypes: _Sequence[_t.Literal["TECHNICAL_CUE", "SHOT"] | _Text],
    ClientRequestToken: _Text = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: _Text = ...,
    Filters: StartSegmentDetectionFiltersDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartSegmentDetectionResponseAnswer]:
    """Call aws-sdk:rekognition:startSegmentDetection."""


def start_stream_processor(
    name: str,
    /,
    *,
    Name: _Text,
    StartSelector: StreamProcessingStartSelectorDict = ...,
    StopSelector: StreamProcessingStopSelectorDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartStreamProcessorResponseAnswer]:
    """Call aws-sdk:rekognition:startStreamProcessor."""


def start_text_detection(
    name: str,
    /,
    *,
    Video: VideoDict,
    ClientRequestToken: _Text = ...,
    NotificationChannel: NotificationChannelDict = ...,
    JobTag: _Text = ...,
    Filters: StartTextDetectionFiltersDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartTextDetectionResponseAnswer]:
    """Call aws-sdk:rekognition:startTextDetection."""


def stop_project_version(
    name: str,
    /,
    *,
    ProjectVersionArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopProjectVersionResponseAnswer]:
    """Call aws-sdk:rekognition:stopProjectVersion."""


def stop_stream_processor(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopStreamProcessorResponseAnswer]:
    """Call aws-sdk:rekognition:stopStreamProcessor."""


def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    Tags: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TagResourceResponseAnswer]:
    """Call aws-sdk:rekognition:tagResource."""


def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UntagResourceResponseAnswer]:
    """Call aws-sdk:rekognition:untagResource."""


def update_dataset_entries(
    name: str,
    /,
    *,
    DatasetArn: _Text,
    Changes: DatasetChangesDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDatasetEntriesResponseAnswer]:
    """Call aws-sdk:rekognition:updateDatasetEntries."""


def update_stream_processor(
    name: str,
    /,
    *,
    Name: _Text,
    SettingsForUpdate: StreamProcessorSettingsForUpdateDict = ...,
    RegionsOfInterestForUpdate: _Sequence[RegionOfInterestDict] = ...,
    DataSharingPreferenceForUpdate: StreamProcessorDataSharingPreferenceDict = ...,
    ParametersToDelete: _Sequence[_t.Literal["ConnectedHomeMinConfidence", "RegionsOfInterest"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateStreamProcessorResponseAnswer]:
    """Call aws-sdk:rekognition:updateStreamProcessor."""
