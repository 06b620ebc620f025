# ruff: noqa
# fmt: off
"""Operations of aws-sdk:s3."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AbacStatusAnswer:
    Status: str

class AbacStatusDict(_t.TypedDict, total=False):
    Status: _t.Literal["Enabled", "Disabled"] | _Text

class AbortIncompleteMultipartUploadAnswer:
    DaysAfterInitiation: int

class AbortIncompleteMultipartUploadDict(_t.TypedDict, total=False):
    DaysAfterInitiation: int

class AbortMultipartUploadOutputAnswer:
    RequestCharged: str
    VersionId: str

class AccelerateConfigurationDict(_t.TypedDict, total=False):
    Status: _t.Literal["Enabled", "Suspended"] | _Text

class AccessControlPolicyDict(_t.TypedDict, total=False):
    Grants: _Sequence[GrantDict]
    Owner: OwnerDict

class AccessControlTranslationAnswer:
    Owner: str

class AccessControlTranslationDict(_t.TypedDict, total=False):
    Owner: _t.Required[_t.Literal["Destination"] | _Text]

class AnalyticsAndOperatorAnswer:
    Prefix: str
    Tags: list[TagAnswer]

class AnalyticsAndOperatorDict(_t.TypedDict, total=False):
    Prefix: _Text
    Tags: _Sequence[TagDict]

class AnalyticsConfigurationAnswer:
    Id: str
    Filter: AnalyticsFilterAnswer
    StorageClassAnalysis: StorageClassAnalysisAnswer

class AnalyticsConfigurationDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Filter: AnalyticsFilterDict
    StorageClassAnalysis: _t.Required[StorageClassAnalysisDict]

class AnalyticsExportDestinationAnswer:
    S3BucketDestination: AnalyticsS3BucketDestinationAnswer

class AnalyticsExportDestinationDict(_t.TypedDict, total=False):
    S3BucketDestination: _t.Required[AnalyticsS3BucketDestinationDict]

class AnalyticsFilterAnswer:
    Prefix: str
    Tag: TagAnswer
    And: AnalyticsAndOperatorAnswer

class AnalyticsFilterDict(_t.TypedDict, total=False):
    Prefix: _Text
    Tag: TagDict
    And: AnalyticsAndOperatorDict

class AnalyticsS3BucketDestinationAnswer:
    Format: str
    BucketAccountId: str
    Bucket: str
    Prefix: str

class AnalyticsS3BucketDestinationDict(_t.TypedDict, total=False):
    Format: _t.Required[_t.Literal["CSV"] | _Text]
    BucketAccountId: _Text
    Bucket: _t.Required[_Text]
    Prefix: _Text

class AnnotationEntryAnswer:
    AnnotationName: str
    LastModified: str
    ETag: str
    ChecksumAlgorithm: list[str]
    Size: int
    ReplicationStatus: str

class AnnotationTableConfigurationDict(_t.TypedDict, total=False):
    ConfigurationState: _t.Required[_t.Literal["ENABLED", "DISABLED"] | _Text]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict
    Role: _Text

class AnnotationTableConfigurationResultAnswer:
    ConfigurationState: str
    TableStatus: str
    Error: ErrorDetailsAnswer
    TableName: str
    TableArn: str
    Role: str

class AnnotationTableConfigurationUpdatesDict(_t.TypedDict, total=False):
    ConfigurationState: _t.Required[_t.Literal["ENABLED", "DISABLED"] | _Text]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict
    Role: _Text

class BlockedEncryptionTypesAnswer:
    EncryptionType: list[str]

class BlockedEncryptionTypesDict(_t.TypedDict, total=False):
    EncryptionType: _Sequence[_t.Literal["NONE", "SSE-C"] | _Text]

class BucketAnswer:
    Name: str
    CreationDate: str
    BucketRegion: str
    BucketArn: str

class BucketInfoDict(_t.TypedDict, total=False):
    DataRedundancy: _t.Literal["SingleAvailabilityZone", "SingleLocalZone"] | _Text
    Type: _t.Literal["Directory"] | _Text

class BucketLifecycleConfigurationDict(_t.TypedDict, total=False):
    Rules: _t.Required[_Sequence[LifecycleRuleDict]]

class BucketLoggingStatusDict(_t.TypedDict, total=False):
    LoggingEnabled: LoggingEnabledDict

class CORSConfigurationDict(_t.TypedDict, total=False):
    CorsRules: _t.Required[_Sequence[CORSRuleDict]]

class CORSRuleAnswer:
    Id: str
    AllowedHeaders: list[str]
    AllowedMethods: list[str]
    AllowedOrigins: list[str]
    ExposeHeaders: list[str]
    MaxAgeSeconds: int

class CORSRuleDict(_t.TypedDict, total=False):
    Id: _Text
    AllowedHeaders: _Sequence[_Text]
    AllowedMethods: _t.Required[_Sequence[_Text]]
    AllowedOrigins: _t.Required[_Sequence[_Text]]
    ExposeHeaders: _Sequence[_Text]
    MaxAgeSeconds: int

class CSVInputDict(_t.TypedDict, total=False):
    FileHeaderInfo: _t.Literal["USE", "IGNORE", "NONE"] | _Text
    Comments: _Text
    QuoteEscapeCharacter: _Text
    RecordDelimiter: _Text
    FieldDelimiter: _Text
    QuoteCharacter: _Text
    AllowQuotedRecordDelimiter: bool

class CSVOutputDict(_t.TypedDict, total=False):
    QuoteFields: _t.Literal["ALWAYS", "ASNEEDED"] | _Text
    QuoteEscapeCharacter: _Text
    RecordDelimiter: _Text
    FieldDelimiter: _Text
    QuoteCharacter: _Text

class ChecksumAnswer:
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: str

class CloudFunctionConfigurationAnswer:
    Id: str
    Event: str
    Events: list[str]
    CloudFunction: str
    InvocationRole: str

class CloudFunctionConfigurationDict(_t.TypedDict, total=False):
    Id: _Text
    Event: _Text
    Events: _Sequence[_Text]
    CloudFunction: _Text
    InvocationRole: _Text

class CommonPrefixAnswer:
    Prefix: str

class CompleteMultipartUploadOutputAnswer:
    Location: str
    Bucket: str
    Key: str
    Expiration: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: str
    ServerSideEncryption: str
    VersionId: str
    SsekmsKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: str

class CompletedMultipartUploadDict(_t.TypedDict, total=False):
    Parts: _Sequence[CompletedPartDict]

class CompletedPartDict(_t.TypedDict, total=False):
    ETag: _Text
    ChecksumCRC32: _Text
    ChecksumCRC32C: _Text
    ChecksumCRC64NVME: _Text
    ChecksumSHA1: _Text
    ChecksumSHA256: _Text
    ChecksumSHA512: _Text
    ChecksumMD5: _Text
    ChecksumXXHASH64: _Text
    ChecksumXXHASH3: _Text
    ChecksumXXHASH128: _Text
    PartNumber: int

class ConditionAnswer:
    HttpErrorCodeReturnedEquals: str
    KeyPrefixEquals: str

class ConditionDict(_t.TypedDict, total=False):
    HttpErrorCodeReturnedEquals: _Text
    KeyPrefixEquals: _Text

class CopyObjectOutputAnswer:
    CopyObjectResult: CopyObjectResultAnswer
    Expiration: str
    CopySourceVersionId: str
    VersionId: str
    ServerSideEncryption: str
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    RequestCharged: str

class CopyObjectResultAnswer:
    ETag: str
    LastModified: str
    ChecksumType: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str

class CopyPartResultAnswer:
    ETag: str
    LastModified: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str

class CreateBucketConfigurationDict(_t.TypedDict, total=False):
    LocationConstraint: _Text
    Location: LocationInfoDict
    Bucket: BucketInfoDict
    Tags: _Sequence[TagDict]

class CreateBucketOutputAnswer:
    Location: str
    BucketArn: str

class CreateMultipartUploadOutputAnswer:
    AbortDate: str
    AbortRuleId: str
    Bucket: str
    Key: str
    UploadId: str
    ServerSideEncryption: str
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    RequestCharged: str
    ChecksumAlgorithm: str
    ChecksumType: str
    VersionId: str

class CreateSessionOutputAnswer:
    ServerSideEncryption: str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    Credentials: SessionCredentialsAnswer

class DefaultRetentionAnswer:
    Mode: str
    Days: int
    Years: int
    DefaultEventHold: EventHoldDurationAnswer

class DefaultRetentionDict(_t.TypedDict, total=False):
    Mode: _t.Literal["GOVERNANCE", "COMPLIANCE"] | _Text
    Days: int
    Years: int
    DefaultEventHold: EventHoldDurationDict

class DeleteDict(_t.TypedDict, total=False):
    Objects: _t.Required[_Sequence[ObjectIdentifierDict]]
    Quiet: bool

class DeleteMarkerEntryAnswer:
    Owner: OwnerAnswer
    Key: str
    VersionId: str
    IsLatest: bool
    LastModified: str

class DeleteMarkerReplicationAnswer:
    Status: str

class DeleteMarkerReplicationDict(_t.TypedDict, total=False):
    Status: _t.Literal["Enabled", "Disabled"] | _Text

class DeleteObjectAnnotationOutputAnswer:
    ObjectVersionId: str
    RequestCharged: str

class DeleteObjectOutputAnswer:
    DeleteMarker: bool
    VersionId: str
    RequestCharged: str

class DeleteObjectTaggingOutputAnswer:
    VersionId: str

class DeleteObjectsOutputAnswer:
    Deleted: list[DeletedObjectAnswer]
    RequestCharged: str
    Errors: list[ErrorAnswer]

class DeletedObjectAnswer:
    Key: str
    VersionId: str
    DeleteMarker: bool
    DeleteMarkerVersionId: str

class DestinationAnswer:
    Bucket: str
    Account: str
    StorageClass: str
    AccessControlTranslation: AccessControlTranslationAnswer
    EncryptionConfiguration: EncryptionConfigurationAnswer
    ReplicationTime: ReplicationTimeAnswer
    Metrics: MetricsAnswer

class DestinationDict(_t.TypedDict, total=False):
    Bucket: _t.Required[_Text]
    Account: _Text
    StorageClass: _t.Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"] | _Text
    AccessControlTranslation: AccessControlTranslationDict
    EncryptionConfiguration: EncryptionConfigurationDict
    ReplicationTime: ReplicationTimeDict
    Metrics: MetricsDict

class DestinationResultAnswer:
    TableBucketType: str
    TableBucketArn: str
    TableNamespace: str

class EncryptionConfigurationAnswer:
    ReplicaKmsKeyID: str

class EncryptionConfigurationDict(_t.TypedDict, total=False):
    ReplicaKmsKeyID: _Text

class EncryptionDict(_t.TypedDict, total=False):
    EncryptionType: _t.Required[_t.Literal["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"] | _Text]
    KmsKeyId: _Text
    KmsContext: _Text

class ErrorAnswer:
    Key: str
    VersionId: str
    Code: str
    Message: str

class ErrorDetailsAnswer:
    ErrorCode: str
    ErrorMessage: str

class ErrorDocumentAnswer:
    Key: str

class ErrorDocumentDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]

class EventBridgeConfigurationAnswer:
    ...

class EventHoldDurationAnswer:
    Days: int
    Years: int

class EventHoldDurationDict(_t.TypedDict, total=False):
    Days: int
    Years: int

class ExistingObjectReplicationAnswer:
    Status: str

class ExistingObjectReplicationDict(_t.TypedDict, total=False):
    Status: _t.Required[_t.Literal["Enabled", "Disabled"] | _Text]

class FilterRuleAnswer:
    Name: str
    Value: str

class FilterRuleDict(_t.TypedDict, total=False):
    Name: _t.Literal["prefix", "suffix"] | _Text
    Value: _Text

class GetBucketAbacOutputAnswer:
    AbacStatus: AbacStatusAnswer

class GetBucketAccelerateConfigurationOutputAnswer:
    Status: str
    RequestCharged: str

class GetBucketAclOutputAnswer:
    Owner: OwnerAnswer
    Grants: list[GrantAnswer]

class GetBucketAnalyticsConfigurationOutputAnswer:
    AnalyticsConfiguration: AnalyticsConfigurationAnswer

class GetBucketCorsOutputAnswer:
    CorsRules: list[CORSRuleAnswer]

class GetBucketEncryptionOutputAnswer:
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfigurationAnswer

class GetBucketIntelligentTieringConfigurationOutputAnswer:
    IntelligentTieringConfiguration: IntelligentTieringConfigurationAnswer

class GetBucketInventoryConfigurationOutputAnswer:
    InventoryConfiguration: InventoryConfigurationAnswer

class GetBucketLifecycleConfigurationOutputAnswer:
    Rules: list[LifecycleRuleAnswer]
    TransitionDefaultMinimumObjectSize: str

class GetBucketLifecycleOutputAnswer:
    Rules: list[RuleAnswer]

class GetBucketLocationOutputAnswer:
    LocationConstraint: str

class GetBucketLoggingOutputAnswer:
    LoggingEnabled: LoggingEnabledAnswer

class GetBucketMetadataConfigurationOutputAnswer:
    GetBucketMetadataConfigurationResult: GetBucketMetadataConfigurationResultAnswer

class GetBucketMetadataConfigurationResultAnswer:
    MetadataConfigurationResult: MetadataConfigurationResultAnswer

class GetBucketMetadataTableConfigurationOutputAnswer:
    GetBucketMetadataTableConfigurationResult: GetBucketMetadataTableConfigurationResultAnswer

class GetBucketMetadataTableConfigurationResultAnswer:
    MetadataTableConfigurationResult: MetadataTableConfigurationResultAnswer
    Status: str
    Error: ErrorDetailsAnswer

class GetBucketMetricsConfigurationOutputAnswer:
    MetricsConfiguration: MetricsConfigurationAnswer

class GetBucketOwnershipControlsOutputAnswer:
    OwnershipControls: OwnershipControlsAnswer

class GetBucketPolicyOutputAnswer:
    Policy: str

class GetBucketPolicyStatusOutputAnswer:
    PolicyStatus: PolicyStatusAnswer

class GetBucketReplicationOutputAnswer:
    ReplicationConfiguration: ReplicationConfigurationAnswer

class GetBucketRequestPaymentOutputAnswer:
    Payer: str

class GetBucketTaggingOutputAnswer:
    TagSet: list[TagAnswer]

class GetBucketVersioningOutputAnswer:
    Status: str
    MfaDelete: str

class GetBucketWebsiteOutputAnswer:
    RedirectAllRequestsTo: RedirectAllRequestsToAnswer
    IndexDocument: IndexDocumentAnswer
    ErrorDocument: ErrorDocumentAnswer
    RoutingRules: list[RoutingRuleAnswer]

class GetObjectAclOutputAnswer:
    Owner: OwnerAnswer
    Grants: list[GrantAnswer]
    RequestCharged: str

class GetObjectAnnotationOutputAnswer:
    AnnotationPayload: str
    ObjectVersionId: str
    LastModified: str
    ContentLength: int
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: str
    ServerSideEncryption: str
    RequestCharged: str
    ReplicationStatus: str

class GetObjectAttributesOutputAnswer:
    DeleteMarker: bool
    LastModified: str
    VersionId: str
    RequestCharged: str
    ETag: str
    Checksum: ChecksumAnswer
    ObjectParts: GetObjectAttributesPartsAnswer
    StorageClass: str
    ObjectSize: int

class GetObjectAttributesPartsAnswer:
    TotalPartsCount: int
    PartNumberMarker: int
    NextPartNumberMarker: int
    MaxParts: int
    IsTruncated: bool
    Parts: list[ObjectPartAnswer]

class GetObjectLegalHoldOutputAnswer:
    LegalHold: ObjectLockLegalHoldAnswer

class GetObjectLockConfigurationOutputAnswer:
    ObjectLockConfiguration: ObjectLockConfigurationAnswer

class GetObjectOutputAnswer:
    Body: str
    DeleteMarker: bool
    AcceptRanges: str
    Expiration: str
    Restore: str
    LastModified: str
    ContentLength: int
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: str
    MissingMeta: int
    VersionId: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentRange: str
    ContentType: str
    Expires: str
    WebsiteRedirectLocation: str
    ServerSideEncryption: str
    Metadata: _Mapping[str, str]
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    BucketKeyEnabled: bool
    StorageClass: str
    RequestCharged: str
    ReplicationStatus: str
    PartsCount: int
    TagCount: int
    ObjectLockMode: str
    ObjectLockRetainUntilDate: str
    ObjectLockLegalHoldStatus: str
    ObjectLockEventHold: str
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int

class GetObjectRetentionOutputAnswer:
    Retention: ObjectLockRetentionAnswer

class GetObjectTaggingOutputAnswer:
    VersionId: str
    TagSet: list[TagAnswer]

class GetObjectTorrentOutputAnswer:
    Body: str
    RequestCharged: str

class GetPublicAccessBlockOutputAnswer:
    PublicAccessBlockConfiguration: PublicAccessBlockConfigurationAnswer

class GlacierJobParametersDict(_t.TypedDict, total=False):
    Tier: _t.Required[_t.Literal["Standard", "Bulk", "Expedited"] | _Text]

class GrantAnswer:
    Grantee: GranteeAnswer
    Permission: str

class GrantDict(_t.TypedDict, total=False):
    Grantee: GranteeDict
    Permission: _t.Literal["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"] | _Text

class GranteeAnswer:
    DisplayName: str
    EmailAddress: str
    Id: str
    Type: str
    Uri: str

class GranteeDict(_t.TypedDict, total=False):
    DisplayName: _Text
    EmailAddress: _Text
    Id: _Text
    Type: _t.Required[_t.Literal["CanonicalUser", "AmazonCustomerByEmail", "Group"] | _Text]
    Uri: _Text

class HeadBucketOutputAnswer:
    BucketArn: str
    BucketLocationType: str
    BucketLocationName: str
    BucketRegion: str
    AccessPointAlias: bool

class HeadObjectOutputAnswer:
    DeleteMarker: bool
    AcceptRanges: str
    Expiration: str
    Restore: str
    ArchiveStatus: str
    LastModified: str
    ContentLength: int
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: str
    ETag: str
    MissingMeta: int
    VersionId: str
    CacheControl: str
    ContentDisposition: str
    ContentEncoding: str
    ContentLanguage: str
    ContentType: str
    ContentRange: str
    Expires: str
    WebsiteRedirectLocation: str
    ServerSideEncryption: str
    Metadata: _Mapping[str, str]
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    BucketKeyEnabled: bool
    StorageClass: str
    RequestCharged: str
    ReplicationStatus: str
    PartsCount: int
    TagCount: int
    ObjectLockMode: str
    ObjectLockRetainUntilDate: str
    ObjectLockLegalHoldStatus: str
    ObjectLockEventHold: str
    ObjectLockEventHoldDurationDays: int
    ObjectLockEventHoldDurationYears: int

class IndexDocumentAnswer:
    Suffix: str

class IndexDocumentDict(_t.TypedDict, total=False):
    Suffix: _t.Required[_Text]

class InitiatorAnswer:
    Id: str
    DisplayName: str

class InputSerializationDict(_t.TypedDict, total=False):
    Csv: CSVInputDict
    CompressionType: _t.Literal["NONE", "GZIP", "BZIP2"] | _Text
    Json: JSONInputDict
    Parquet: _Mapping[str, object]

class IntelligentTieringAndOperatorAnswer:
    Prefix: str
    Tags: list[TagAnswer]

class IntelligentTieringAndOperatorDict(_t.TypedDict, total=False):
    Prefix: _Text
    Tags: _Sequence[TagDict]

class IntelligentTieringConfigurationAnswer:
    Id: str
    Filter: IntelligentTieringFilterAnswer
    Status: str
    Tierings: list[TieringAnswer]

class IntelligentTieringConfigurationDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Filter: IntelligentTieringFilterDict
    Status: _t.Required[_t.Literal["Enabled", "Disabled"] | _Text]
    Tierings: _t.Required[_Sequence[TieringDict]]

class IntelligentTieringFilterAnswer:
    Prefix: str
    Tag: TagAnswer
    And: IntelligentTieringAndOperatorAnswer

class IntelligentTieringFilterDict(_t.TypedDict, total=False):
    Prefix: _Text
    Tag: TagDict
    And: IntelligentTieringAndOperatorDict

class InventoryConfigurationAnswer:
    Destination: InventoryDestinationAnswer
    IsEnabled: bool
    Filter: InventoryFilterAnswer
    Id: str
    IncludedObjectVersions: str
    OptionalFields: list[str]
    Schedule: InventoryScheduleAnswer

class InventoryConfigurationDict(_t.TypedDict, total=False):
    Destination: _t.Required[InventoryDestinationDict]
    IsEnabled: _t.Required[bool]
    Filter: InventoryFilterDict
    Id: _t.Required[_Text]
    IncludedObjectVersions: _t.Required[_t.Literal["All", "Current"] | _Text]
    OptionalFields: _Sequence[_t.Literal["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "ReplicationStatus", "EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode", "ObjectLockLegalHoldStatus", "ObjectLockEventHoldStatus", "ObjectLockEventHoldDuration", "IntelligentTieringAccessTier", "BucketKeyStatus", "ChecksumAlgorithm", "ObjectAccessControlList", "ObjectOwner", "LifecycleExpirationDate", "IntelligentTieringReferenceDate"] | _Text]
    Schedule: _t.Required[InventoryScheduleDict]

class InventoryDestinationAnswer:
    S3BucketDestination: InventoryS3BucketDestinationAnswer

class InventoryDestinationDict(_t.TypedDict, total=False):
    S3BucketDestination: _t.Required[InventoryS3BucketDestinationDict]

class InventoryEncryptionAnswer:
    Sses3: SSES3Answer
    Ssekms: SSEKMSAnswer

class InventoryEncryptionDict(_t.TypedDict, total=False):
    Sses3: _Mapping[str, object]
    Ssekms: SSEKMSDict

class InventoryFilterAnswer:
    Prefix: str

class InventoryFilterDict(_t.TypedDict, total=False):
    Prefix: _t.Required[_Text]

class InventoryS3BucketDestinationAnswer:
    AccountId: str
    Bucket: str
    Format: str
    Prefix: str
    Encryption: InventoryEncryptionAnswer

class InventoryS3BucketDestinationDict(_t.TypedDict, total=False):
    AccountId: _Text
    Bucket: _t.Required[_Text]
    Format: _t.Required[_t.Literal["CSV", "ORC", "Parquet"] | _Text]
    Prefix: _Text
    Encryption: InventoryEncryptionDict

class InventoryScheduleAnswer:
    Frequency: str

class InventoryScheduleDict(_t.TypedDict, total=False):
    Frequency: _t.Required[_t.Literal["Daily", "Weekly"] | _Text]

class InventoryTableConfigurationDict(_t.TypedDict, total=False):
    ConfigurationState: _t.Required[_t.Literal["ENABLED", "DISABLED"] | _Text]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict

class InventoryTableConfigurationResultAnswer:
    ConfigurationState: str
    TableStatus: str
    Error: ErrorDetailsAnswer
    TableName: str
    TableArn: str

class InventoryTableConfigurationUpdatesDict(_t.TypedDict, total=False):
    ConfigurationState: _t.Required[_t.Literal["ENABLED", "DISABLED"] | _Text]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict

class JSONInputDict(_t.TypedDict, total=False):
    Type: _t.Literal["DOCUMENT", "LINES"] | _Text

class JSONOutputDict(_t.TypedDict, total=False):
    RecordDelimiter: _Text

class JournalTableConfigurationDict(_t.TypedDict, total=False):
    RecordExpiration: _t.Required[RecordExpirationDict]
    EncryptionConfiguration: MetadataTableEncryptionConfigurationDict

class JournalTableConfigurationResultAnswer:
    TableStatus: str
    Error: ErrorDetailsAnswer
    TableName: str
    TableArn: str
    RecordExpiration: RecordExpirationAnswer

class JournalTableConfigurationUpdatesDict(_t.TypedDict, total=False):
    RecordExpiration: _t.Required[RecordExpirationDict]

class LambdaFunctionConfigurationAnswer:
    Id: str
    LambdaFunctionArn: str
    Events: list[str]
    Filter: NotificationConfigurationFilterAnswer

class LambdaFunctionConfigurationDict(_t.TypedDict, total=False):
    Id: _Text
    LambdaFunctionArn: _t.Required[_Text]
    Events: _t.Required[_Sequence[_Text]]
    Filter: NotificationConfigurationFilterDict

class LifecycleConfigurationDict(_t.TypedDict, total=False):
    Rules: _t.Required[_Sequence[RuleDict]]

class LifecycleExpirationAnswer:
    Date: str
    Days: int
    ExpiredObjectDeleteMarker: bool

class LifecycleExpirationDict(_t.TypedDict, total=False):
    Date: _Text | float
    Days: int
    ExpiredObjectDeleteMarker: bool

class LifecycleRuleAndOperatorAnswer:
    Prefix: str
    Tags: list[TagAnswer]
    ObjectSizeGreaterThan: int
    ObjectSizeLessThan: int

class LifecycleRuleAndOperatorDict(_t.TypedDict, total=False):
    Prefix: _Text
    Tags: _Sequence[TagDict]
    ObjectSizeGreaterThan: int
    ObjectSizeLessThan: int

class LifecycleRuleAnswer:
    Expiration: LifecycleExpirationAnswer
    Id: str
    Prefix: str
    Filter: LifecycleRuleFilterAnswer
    Status: str
    Transitions: list[TransitionAnswer]
    NoncurrentVersionTransitions: list[NoncurrentVersionTransitionAnswer]
    NoncurrentVersionExpiration: NoncurrentVersionExpirationAnswer
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUploadAnswer

class LifecycleRuleDict(_t.TypedDict, total=False):
    Expiration: LifecycleExpirationDict
    Id: _Text
    Prefix: _Text
    Filter: LifecycleRuleFilterDict
    Status: _t.Required[_t.Literal["Enabled", "Disabled"] | _Text]
    Transitions: _Sequence[TransitionDict]
    NoncurrentVersionTransitions: _Sequence[NoncurrentVersionTransitionDict]
    NoncurrentVersionExpiration: NoncurrentVersionExpirationDict
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUploadDict

class LifecycleRuleFilterAnswer:
    Prefix: str
    Tag: TagAnswer
    ObjectSizeGreaterThan: int
    ObjectSizeLessThan: int
    And: LifecycleRuleAndOperatorAnswer

class LifecycleRuleFilterDict(_t.TypedDict, total=False):
    Prefix: _Text
    Tag: TagDict
    ObjectSizeGreaterThan: int
    ObjectSizeLessThan: int
    And: LifecycleRuleAndOperatorDict

class ListBucketAnalyticsConfigurationsOutputAnswer:
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    AnalyticsConfigurationList: list[AnalyticsConfigurationAnswer]

class ListBucketIntelligentTieringConfigurationsOutputAnswer:
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    IntelligentTieringConfigurationList: list[IntelligentTieringConfigurationAnswer]

class ListBucketInventoryConfigurationsOutputAnswer:
    ContinuationToken: str
    InventoryConfigurationList: list[InventoryConfigurationAnswer]
    IsTruncated: bool
    NextContinuationToken: str

class ListBucketMetricsConfigurationsOutputAnswer:
    IsTruncated: bool
    ContinuationToken: str
    NextContinuationToken: str
    MetricsConfigurationList: list[MetricsConfigurationAnswer]

class ListBucketsOutputAnswer:
    Buckets: list[BucketAnswer]
    Owner: OwnerAnswer
    ContinuationToken: str
    Prefix: str

class ListDirectoryBucketsOutputAnswer:
    Buckets: list[BucketAnswer]
    ContinuationToken: str

class ListMultipartUploadsOutputAnswer:
    Bucket: str
    KeyMarker: str
    UploadIdMarker: str
    NextKeyMarker: str
    Prefix: str
    Delimiter: str
    NextUploadIdMarker: str
    MaxUploads: int
    IsTruncated: bool
    Uploads: list[MultipartUploadAnswer]
    CommonPrefixes: list[CommonPrefixAnswer]
    EncodingType: str
    RequestCharged: str

class ListObjectAnnotationsOutputAnswer:
    Annotations: list[AnnotationEntryAnswer]
    Bucket: str
    Key: str
    ObjectVersionId: str
    AnnotationPrefix: str
    MaxAnnotationResults: int
    AnnotationCount: int
    ContinuationToken: str
    NextContinuationToken: str
    RequestCharged: str

class ListObjectVersionsOutputAnswer:
    IsTruncated: bool
    KeyMarker: str
    VersionIdMarker: str
    NextKeyMarker: str
    NextVersionIdMarker: str
    Versions: list[ObjectVersionAnswer]
    DeleteMarkers: list[DeleteMarkerEntryAnswer]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[CommonPrefixAnswer]
    EncodingType: str
    RequestCharged: str

class ListObjectsOutputAnswer:
    IsTruncated: bool
    Marker: str
    NextMarker: str
    Contents: list[ObjectAnswer]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[CommonPrefixAnswer]
    EncodingType: str
    RequestCharged: str

class ListObjectsV2OutputAnswer:
    IsTruncated: bool
    Contents: list[ObjectAnswer]
    Name: str
    Prefix: str
    Delimiter: str
    MaxKeys: int
    CommonPrefixes: list[CommonPrefixAnswer]
    EncodingType: str
    KeyCount: int
    ContinuationToken: str
    NextContinuationToken: str
    StartAfter: str
    RequestCharged: str

class ListPartsOutputAnswer:
    AbortDate: str
    AbortRuleId: str
    Bucket: str
    Key: str
    UploadId: str
    PartNumberMarker: int
    NextPartNumberMarker: int
    MaxParts: int
    IsTruncated: bool
    Parts: list[PartAnswer]
    Initiator: InitiatorAnswer
    Owner: OwnerAnswer
    StorageClass: str
    RequestCharged: str
    ChecksumAlgorithm: str
    ChecksumType: str
    VersionId: str

class LocationInfoDict(_t.TypedDict, total=False):
    Type: _t.Literal["AvailabilityZone", "LocalZone"] | _Text
    Name: _Text

class LoggingEnabledAnswer:
    TargetBucket: str
    TargetGrants: list[TargetGrantAnswer]
    TargetPrefix: str
    TargetObjectKeyFormat: TargetObjectKeyFormatAnswer

class LoggingEnabledDict(_t.TypedDict, total=False):
    TargetBucket: _t.Required[_Text]
    TargetGrants: _Sequence[TargetGrantDict]
    TargetPrefix: _t.Required[_Text]
    TargetObjectKeyFormat: TargetObjectKeyFormatDict

class MetadataConfigurationDict(_t.TypedDict, total=False):
    JournalTableConfiguration: _t.Required[JournalTableConfigurationDict]
    InventoryTableConfiguration: InventoryTableConfigurationDict
    AnnotationTableConfiguration: AnnotationTableConfigurationDict

class MetadataConfigurationResultAnswer:
    DestinationResult: DestinationResultAnswer
    JournalTableConfigurationResult: JournalTableConfigurationResultAnswer
    InventoryTableConfigurationResult: InventoryTableConfigurationResultAnswer
    AnnotationTableConfigurationResult: AnnotationTableConfigurationResultAnswer

class MetadataEntryDict(_t.TypedDict, total=False):
    Name: _Text
    Value: _Text

class MetadataTableConfigurationDict(_t.TypedDict, total=False):
    S3TablesDestination: _t.Required[S3TablesDestinationDict]

class MetadataTableConfigurationResultAnswer:
    S3TablesDestinationResult: S3TablesDestinationResultAnswer

class MetadataTableEncryptionConfigurationDict(_t.TypedDict, total=False):
    SseAlgorithm: _t.Required[_t.Literal["aws:kms", "AES256"] | _Text]
    KmsKeyArn: _Text

class MetricsAndOperatorAnswer:
    Prefix: str
    Tags: list[TagAnswer]
    AccessPointArn: str

class MetricsAndOperatorDict(_t.TypedDict, total=False):
    Prefix: _Text
    Tags: _Sequence[TagDict]
    AccessPointArn: _Text

class MetricsAnswer:
    Status: str
    EventThreshold: ReplicationTimeValueAnswer

class MetricsConfigurationAnswer:
    Id: str
    Filter: MetricsFilterAnswer

class MetricsConfigurationDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Filter: MetricsFilterDict

class MetricsDict(_t.TypedDict, total=False):
    Status: _t.Required[_t.Literal["Enabled", "Disabled"] | _Text]
    EventThreshold: ReplicationTimeValueDict

class MetricsFilterAnswer:
    Prefix: str
    Tag: TagAnswer
    AccessPointArn: str
    And: MetricsAndOperatorAnswer

class MetricsFilterDict(_t.TypedDict, total=False):
    Prefix: _Text
    Tag: TagDict
    AccessPointArn: _Text
    And: MetricsAndOperatorDict

class MultipartUploadAnswer:
    UploadId: str
    Key: str
    Initiated: str
    StorageClass: str
    Owner: OwnerAnswer
    Initiator: InitiatorAnswer
    ChecksumAlgorithm: str
    ChecksumType: str
    VersionId: str

class NoncurrentVersionExpirationAnswer:
    NoncurrentDays: int
    NewerNoncurrentVersions: int

class NoncurrentVersionExpirationDict(_t.TypedDict, total=False):
    NoncurrentDays: int
    NewerNoncurrentVersions: int

class NoncurrentVersionTransitionAnswer:
    NoncurrentDays: int
    StorageClass: str
    NewerNoncurrentVersions: int

class NoncurrentVersionTransitionDict(_t.TypedDict, total=False):
    NoncurrentDays: int
    StorageClass: _t.Literal["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"] | _Text
    NewerNoncurrentVersions: int

class NotificationConfigurationAnswer:
    TopicConfigurations: list[TopicConfigurationAnswer]
    QueueConfigurations: list[QueueConfigurationAnswer]
    LambdaFunctionConfigurations: list[LambdaFunctionConfigurationAnswer]
    EventBridgeConfiguration: EventBridgeConfigurationAnswer

class NotificationConfigurationDeprecatedAnswer:
    TopicConfiguration: TopicConfigurationDeprecatedAnswer
    QueueConfiguration: QueueConfigurationDeprecatedAnswer
    CloudFunctionConfiguration: CloudFunctionConfigurationAnswer

class NotificationConfigurationDeprecatedDict(_t.TypedDict, total=False):
    TopicConfiguration: TopicConfigurationDeprecatedDict
    QueueConfiguration: QueueConfigurationDeprecatedDict
    CloudFunctionConfiguration: CloudFunctionConfigurationDict

class NotificationConfigurationDict(_t.TypedDict, total=False):
    TopicConfigurations: _Sequence[TopicConfigurationDict]
    QueueConfigurations: _Sequence[QueueConfigurationDict]
    LambdaFunctionConfigurations: _Sequence[LambdaFunctionConfigurationDict]
    EventBridgeConfiguration: _Mapping[str, object]

class NotificationConfigurationFilterAnswer:
    Key: S3KeyFilterAnswer

class NotificationConfigurationFilterDict(_t.TypedDict, total=False):
    Key: S3KeyFilterDict

class ObjectAnswer:
    Key: str
    LastModified: str
    ETag: str
    ChecksumAlgorithm: list[str]
    ChecksumType: str
    Size: int
    StorageClass: str
    Owner: OwnerAnswer
    RestoreStatus: RestoreStatusAnswer

class ObjectEncryptionDict(_t.TypedDict, total=False):
    Ssekms: SSEKMSEncryptionDict

class ObjectIdentifierDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    VersionId: _Text
    ETag: _Text
    LastModifiedTime: _Text | float
    Size: int

class ObjectLockConfigurationAnswer:
    ObjectLockEnabled: str
    Rule: ObjectLockRuleAnswer

class ObjectLockConfigurationDict(_t.TypedDict, total=False):
    ObjectLockEnabled: _t.Literal["Enabled"] | _Text
    Rule: ObjectLockRuleDict

class ObjectLockLegalHoldAnswer:
    Status: str

class ObjectLockLegalHoldDict(_t.TypedDict, total=False):
    Status: _t.Literal["ON", "OFF"] | _Text

class ObjectLockRetentionAnswer:
    Mode: str
    RetainUntilDate: str
    EventHold: str
    EventHoldDuration: EventHoldDurationAnswer

class ObjectLockRetentionDict(_t.TypedDict, total=False):
    Mode: _t.Literal["GOVERNANCE", "COMPLIANCE"] | _Text
    RetainUntilDate: _Text | float
    EventHold: _t.Literal["ON", "OFF"] | _Text
    EventHoldDuration: EventHoldDurationDict

class ObjectLockRuleAnswer:
    DefaultRetention: DefaultRetentionAnswer

class ObjectLockRuleDict(_t.TypedDict, total=False):
    DefaultRetention: DefaultRetentionDict

class ObjectPartAnswer:
    PartNumber: int
    Size: int
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str

class ObjectVersionAnswer:
    ETag: str
    ChecksumAlgorithm: list[str]
    ChecksumType: str
    Size: int
    StorageClass: str
    Key: str
    VersionId: str
    IsLatest: bool
    LastModified: str
    Owner: OwnerAnswer
    RestoreStatus: RestoreStatusAnswer

class OutputLocationDict(_t.TypedDict, total=False):
    S3: S3LocationDict

class OutputSerializationDict(_t.TypedDict, total=False):
    Csv: CSVOutputDict
    Json: JSONOutputDict

class OwnerAnswer:
    DisplayName: str
    Id: str

class OwnerDict(_t.TypedDict, total=False):
    DisplayName: _Text
    Id: _Text

class OwnershipControlsAnswer:
    Rules: list[OwnershipControlsRuleAnswer]

class OwnershipControlsDict(_t.TypedDict, total=False):
    Rules: _t.Required[_Sequence[OwnershipControlsRuleDict]]

class OwnershipControlsRuleAnswer:
    ObjectOwnership: str

class OwnershipControlsRuleDict(_t.TypedDict, total=False):
    ObjectOwnership: _t.Required[_t.Literal["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"] | _Text]

class PartAnswer:
    PartNumber: int
    LastModified: str
    ETag: str
    Size: int
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str

class PartitionedPrefixAnswer:
    PartitionDateSource: str

class PartitionedPrefixDict(_t.TypedDict, total=False):
    PartitionDateSource: _t.Literal["EventTime", "DeliveryTime"] | _Text

class PolicyStatusAnswer:
    IsPublic: bool

class PublicAccessBlockConfigurationAnswer:
    BlockPublicAcls: bool
    IgnorePublicAcls: bool
    BlockPublicPolicy: bool
    RestrictPublicBuckets: bool

class PublicAccessBlockConfigurationDict(_t.TypedDict, total=False):
    BlockPublicAcls: bool
    IgnorePublicAcls: bool
    BlockPublicPolicy: bool
    RestrictPublicBuckets: bool

class PutBucketLifecycleConfigurationOutputAnswer:
    TransitionDefaultMinimumObjectSize: str

class PutObjectAclOutputAnswer:
    RequestCharged: str

class PutObjectAnnotationOutputAnswer:
    Key: str
    AnnotationName: str
    ObjectVersionId: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: str
    ServerSideEncryption: str
    RequestCharged: str

class PutObjectLegalHoldOutputAnswer:
    RequestCharged: str

class PutObjectLockConfigurationOutputAnswer:
    RequestCharged: str

class PutObjectOutputAnswer:
    Expiration: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    ChecksumType: str
    ServerSideEncryption: str
    VersionId: str
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    SsekmsEncryptionContext: str
    BucketKeyEnabled: bool
    Size: int
    RequestCharged: str

class PutObjectRetentionOutputAnswer:
    RequestCharged: str

class PutObjectTaggingOutputAnswer:
    VersionId: str

class QueueConfigurationAnswer:
    Id: str
    QueueArn: str
    Events: list[str]
    Filter: NotificationConfigurationFilterAnswer

class QueueConfigurationDeprecatedAnswer:
    Id: str
    Event: str
    Events: list[str]
    Queue: str

class QueueConfigurationDeprecatedDict(_t.TypedDict, total=False):
    Id: _Text
    Event: _Text
    Events: _Sequence[_Text]
    Queue: _Text

class QueueConfigurationDict(_t.TypedDict, total=False):
    Id: _Text
    QueueArn: _t.Required[_Text]
    Events: _t.Required[_Sequence[_Text]]
    Filter: NotificationConfigurationFilterDict

class RecordExpirationAnswer:
    Expiration: str
    Days: int

class RecordExpirationDict(_t.TypedDict, total=False):
    Expiration: _t.Required[_t.Literal["ENABLED", "DISABLED"] | _Text]
    Days: int

class RedirectAllRequestsToAnswer:
    HostName: str
    Protocol: str

class RedirectAllRequestsToDict(_t.TypedDict, total=False):
    HostName: _t.Required[_Text]
    Protocol: _t.Literal["http", "https"] | _Text

class RedirectAnswer:
    HostName: str
    HttpRedirectCode: str
    Protocol: str
    ReplaceKeyPrefixWith: str
    ReplaceKeyWith: str

class RedirectDict(_t.TypedDict, total=False):
    HostName: _Text
    HttpRedirectCode: _Text
    Protocol: _t.Literal["http", "https"] | _Text
    ReplaceKeyPrefixWith: _Text
    ReplaceKeyWith: _Text

class RenameObjectOutputAnswer:
    ...

class ReplicaModificationsAnswer:
    Status: str

class ReplicaModificationsDict(_t.TypedDict, total=False):
    Status: _t.Required[_t.Literal["Enabled", "Disabled"] | _Text]

class ReplicationConfigurationAnswer:
    Role: str
    Rules: list[ReplicationRuleAnswer]

class ReplicationConfigurationDict(_t.TypedDict, total=False):
    Role: _t.Required[_Text]
    Rules: _t.Required[_Sequence[ReplicationRuleDict]]

class ReplicationRuleAndOperatorAnswer:
    Prefix: str
    Tags: list[TagAnswer]

class ReplicationRuleAndOperatorDict(_t.TypedDict, total=False):
    Prefix: _Text
    Tags: _Sequence[TagDict]

class ReplicationRuleAnswer:
    Id: str
    Priority: int
    Prefix: str
    Filter: ReplicationRuleFilterAnswer
    Status: str
    SourceSelectionCriteria: SourceSelectionCriteriaAnswer
    ExistingObjectReplication: ExistingObjectReplicationAnswer
    Destination: DestinationAnswer
    DeleteMarkerReplication: DeleteMarkerReplicationAnswer

class ReplicationRuleDict(_t.TypedDict, total=False):
    Id: _Text
    Priority: int
    Prefix: _Text
    Filter: ReplicationRuleFilterDict
    Status: _t.Required[_t.Literal["Enabled", "Disabled"] | _Text]
    SourceSelectionCriteria: SourceSelectionCriteriaDict
    ExistingObjectReplication: ExistingObjectReplicationDict
    Destination: _t.Required[DestinationDict]
    DeleteMarkerReplication: DeleteMarkerReplicationDict

class ReplicationRuleFilterAnswer:
    Prefix: str
    Tag: TagAnswer
    And: ReplicationRuleAndOperatorAnswer

class ReplicationRuleFilterDict(_t.TypedDict, total=False):
    Prefix: _Text
    Tag: TagDict
    And: ReplicationRuleAndOperatorDict

class ReplicationTimeAnswer:
    Status: str
    Time: ReplicationTimeValueAnswer

class ReplicationTimeDict(_t.TypedDict, total=False):
    Status: _t.Required[_t.Literal["Enabled", "Disabled"] | _Text]
    Time: _t.Required[ReplicationTimeValueDict]

class ReplicationTimeValueAnswer:
    Minutes: int

class ReplicationTimeValueDict(_t.TypedDict, total=False):
    Minutes: int

class RequestPaymentConfigurationDict(_t.TypedDict, total=False):
    Payer: _t.Required[_t.Literal["Requester", "BucketOwner"] | _Text]

class RestoreObjectOutputAnswer:
    RequestCharged: str
    RestoreOutputPath: str

class RestoreRequestDict(_t.TypedDict, total=False):
    Days: int
    GlacierJobParameters: GlacierJobParametersDict
    Type: _t.Literal["SELECT"] | _Text
    Tier: _t.Literal["Standard", "Bulk", "Expedited"] | _Text
    Description: _Text
    SelectParameters: SelectParametersDict
    OutputLocation: OutputLocationDict

class RestoreStatusAnswer:
    IsRestoreInProgress: bool
    RestoreExpiryDate: str

class RoutingRuleAnswer:
    Condition: ConditionAnswer
    Redirect: RedirectAnswer

class RoutingRuleDict(_t.TypedDict, total=False):
    Condition: ConditionDict
    Redirect: _t.Required[RedirectDict]

class RuleAnswer:
    Expiration: LifecycleExpirationAnswer
    Id: str
    Prefix: str
    Status: str
    Transition: TransitionAnswer
    NoncurrentVersionTransition: NoncurrentVersionTransitionAnswer
    NoncurrentVersionExpiration: NoncurrentVersionExpirationAnswer
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUploadAnswer

class RuleDict(_t.TypedDict, total=False):
    Expiration: LifecycleExpirationDict
    Id: _Text
    Prefix: _t.Required[_Text]
    Status: _t.Required[_t.Literal["Enabled", "Disabled"] | _Text]
    Transition: TransitionDict
    NoncurrentVersionTransition: NoncurrentVersionTransitionDict
    NoncurrentVersionExpiration: NoncurrentVersionExpirationDict
    AbortIncompleteMultipartUpload: AbortIncompleteMultipartUploadDict

class S3KeyFilterAnswer:
    FilterRules: list[FilterRuleAnswer]

class S3KeyFilterDict(_t.TypedDict, total=False):
    FilterRules: _Sequence[FilterRuleDict]

class S3LocationDict(_t.TypedDict, total=False):
    BucketName: _t.Required[_Text]
    Prefix: _t.Required[_Text]
    Encryption: EncryptionDict
    CannedACL: _t.Literal["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"] | _Text
    AccessControlList: _Sequence[GrantDict]
    Tagging: TaggingDict
    UserMetadata: _Sequence[MetadataEntryDict]
    StorageClass: _t.Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"] | _Text

class S3TablesDestinationDict(_t.TypedDict, total=False):
    TableBucketArn: _t.Required[_Text]
    TableName: _t.Required[_Text]

class S3TablesDestinationResultAnswer:
    TableBucketArn: str
    TableName: str
    TableArn: str
    TableNamespace: str

class SSEKMSAnswer:
    KeyId: str

class SSEKMSDict(_t.TypedDict, total=False):
    KeyId: _t.Required[_Text]

class SSEKMSEncryptionDict(_t.TypedDict, total=False):
    KmsKeyArn: _t.Required[_Text]
    BucketKeyEnabled: bool

class SSES3Answer:
    ...

class SelectParametersDict(_t.TypedDict, total=False):
    InputSerialization: _t.Required[InputSerializationDict]
    ExpressionType: _t.Required[_t.Literal["SQL"] | _Text]
    Expression: _t.Required[_Text]
    OutputSerialization: _t.Required[OutputSerializationDict]

class ServerSideEncryptionByDefaultAnswer:
    SseAlgorithm: str
    KmsMasterKeyID: str

class ServerSideEncryptionByDefaultDict(_t.TypedDict, total=False):
    SseAlgorithm: _t.Required[_t.Literal["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"] | _Text]
    KmsMasterKeyID: _Text

class ServerSideEncryptionConfigurationAnswer:
    Rules: list[ServerSideEncryptionRuleAnswer]

class ServerSideEncryptionConfigurationDict(_t.TypedDict, total=False):
    Rules: _t.Required[_Sequence[ServerSideEncryptionRuleDict]]

class ServerSideEncryptionRuleAnswer:
    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefaultAnswer
    BucketKeyEnabled: bool
    BlockedEncryptionTypes: BlockedEncryptionTypesAnswer

class ServerSideEncryptionRuleDict(_t.TypedDict, total=False):
    ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefaultDict
    BucketKeyEnabled: bool
    BlockedEncryptionTypes: BlockedEncryptionTypesDict

class SessionCredentialsAnswer:
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    Expiration: str

class SimplePrefixAnswer:
    ...

class SourceSelectionCriteriaAnswer:
    SseKmsEncryptedObjects: SseKmsEncryptedObjectsAnswer
    ReplicaModifications: ReplicaModificationsAnswer

class SourceSelectionCriteriaDict(_t.TypedDict, total=False):
    SseKmsEncryptedObjects: SseKmsEncryptedObjectsDict
    ReplicaModifications: ReplicaModificationsDict

class SseKmsEncryptedObjectsAnswer:
    Status: str

class SseKmsEncryptedObjectsDict(_t.TypedDict, total=False):
    Status: _t.Required[_t.Literal["Enabled", "Disabled"] | _Text]

class StorageClassAnalysisAnswer:
    DataExport: StorageClassAnalysisDataExportAnswer

class StorageClassAnalysisDataExportAnswer:
    OutputSchemaVersion: str
    Destination: AnalyticsExportDestinationAnswer

class StorageClassAnalysisDataExportDict(_t.TypedDict, total=False):
    OutputSchemaVersion: _t.Required[_t.Literal["V_1"] | _Text]
    Destination: _t.Required[AnalyticsExportDestinationDict]

class StorageClassAnalysisDict(_t.TypedDict, total=False):
    DataExport: StorageClassAnalysisDataExportDict

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TaggingDict(_t.TypedDict, total=False):
    TagSet: _t.Required[_Sequence[TagDict]]

class TargetGrantAnswer:
    Grantee: GranteeAnswer
    Permission: str

class TargetGrantDict(_t.TypedDict, total=False):
    Grantee: GranteeDict
    Permission: _t.Literal["FULL_CONTROL", "READ", "WRITE"] | _Text

class TargetObjectKeyFormatAnswer:
    SimplePrefix: SimplePrefixAnswer
    PartitionedPrefix: PartitionedPrefixAnswer

class TargetObjectKeyFormatDict(_t.TypedDict, total=False):
    SimplePrefix: _Mapping[str, object]
    PartitionedPrefix: PartitionedPrefixDict

class TieringAnswer:
    Days: int
    AccessTier: str

class TieringDict(_t.TypedDict, total=False):
    Days: _t.Required[int]
    AccessTier: _t.Required[_t.Literal["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] | _Text]

class TopicConfigurationAnswer:
    Id: str
    TopicArn: str
    Events: list[str]
    Filter: NotificationConfigurationFilterAnswer

class TopicConfigurationDeprecatedAnswer:
    Id: str
    Events: list[str]
    Event: str
    Topic: str

class TopicConfigurationDeprecatedDict(_t.TypedDict, total=False):
    Id: _Text
    Events: _Sequence[_Text]
    Event: _Text
    Topic: _Text

class TopicConfigurationDict(_t.TypedDict, total=False):
    Id: _Text
    TopicArn: _t.Required[_Text]
    Events: _t.Required[_Sequence[_Text]]
    Filter: NotificationConfigurationFilterDict

class TransitionAnswer:
    Date: str
    Days: int
    StorageClass: str

class TransitionDict(_t.TypedDict, total=False):
    Date: _Text | float
    Days: int
    StorageClass: _t.Literal["GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "GLACIER_IR"] | _Text

class UpdateObjectEncryptionResponseAnswer:
    RequestCharged: str

class UploadPartCopyOutputAnswer:
    CopySourceVersionId: str
    CopyPartResult: CopyPartResultAnswer
    ServerSideEncryption: str
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: str
    VersionId: str

class UploadPartOutputAnswer:
    ServerSideEncryption: str
    ETag: str
    ChecksumCRC32: str
    ChecksumCRC32C: str
    ChecksumCRC64NVME: str
    ChecksumSHA1: str
    ChecksumSHA256: str
    ChecksumSHA512: str
    ChecksumMD5: str
    ChecksumXXHASH64: str
    ChecksumXXHASH3: str
    ChecksumXXHASH128: str
    SseCustomerAlgorithm: str
    SseCustomerKeyMD5: str
    SsekmsKeyId: str
    BucketKeyEnabled: bool
    RequestCharged: str
    VersionId: str

class VersioningConfigurationDict(_t.TypedDict, total=False):
    MfaDelete: _t.Literal["Enabled", "Disabled"] | _Text
    Status: _t.Literal["Enabled", "Suspended"] | _Text

class WebsiteConfigurationDict(_t.TypedDict, total=False):
    ErrorDocument: ErrorDocumentDict
    IndexDocument: IndexDocumentDict
    RedirectAllRequestsTo: RedirectAllRequestsToDict
    RoutingRules: _Sequence[RoutingRuleDict]

def abort_multipart_upload(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    UploadId: _Text,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    IfMatchInitiatedTime: _Text | float = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AbortMultipartUploadOutputAnswer]:
    """Call aws-sdk:s3:abortMultipartUpload."""


def complete_multipart_upload(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    UploadId: _Text,
    MultipartUpload: CompletedMultipartUploadDict = ...,
    ChecksumCRC32: _Text = ...,
    ChecksumCRC32C: _Text = ...,
    ChecksumCRC64NVME: _Text = ...,
    ChecksumSHA1: _Text = ...,
    ChecksumSHA256: _Text = ...,
    ChecksumSHA512: _Text = ...,
    ChecksumMD5: _Text = ...,
    ChecksumXXHASH64: _Text = ...,
    ChecksumXXHASH3: _Text = ...,
    ChecksumXXHASH128: _Text = ...,
    ChecksumType: _t.Literal["COMPOSITE", "FULL_OBJECT"] | _Text = ...,
    MpuObjectSize: int = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    IfMatch: _Text = ...,
    IfNoneMatch: _Text = ...,
    SseCustomerAlgorithm: _Text = ...,
    SseCustomerKey: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CompleteMultipartUploadOutputAnswer]:
    """Call aws-sdk:s3:completeMultipartUpload."""


def copy_object(
    name: str,
    /,
    *,
    Bucket: _Text,
    CopySource: _Text,
    Key: _Text,
    Acl: _t.Literal["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"] | _Text = ...,
    CacheControl: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ContentDisposition: _Text = ...,
    ContentEncoding: _Text = ...,
    ContentLanguage: _Text = ...,
    ContentType: _Text = ...,
    CopySourceIfMatch: _Text = ...,
    CopySourceIfModifiedSince: _Text | float = ...,
    CopySourceIfNoneMatch: _Text = ...,
    CopySourceIfUnmodifiedSince: _Text | float = ...,
    Expires: _Text = ...,
    GrantFullControl: _Text = ...,
    GrantRead: _Text = ...,
    GrantReadACP: _Text = ...,
    GrantWriteACP: _Text = ...,
    IfMatch: _Text = ...,
    IfNoneMatch: _Text = ...,
    Metadata: _Mapping[str, _Text] = ...,
    MetadataDirective: _t.Literal["COPY", "REPLACE"] | _Text = ...,
    TaggingDirective: _t.Literal["COPY", "REPLACE"] | _Text = ...,
    AnnotationDirective: _t.Literal["COPY", "EXCLUDE"] | _Text = ...,
    ServerSideEncryption: _t.Literal["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"] | _Text = ...,
    StorageClass: _t.Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"] | _Text = ...,
    WebsiteRedirectLocation: _Text = ...,
    SseCustomerAlgorithm: _Text = ...,
    SseCustomerKey: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    SsekmsKeyId: _Text = ...,
    SsekmsEncryptionContext: _Text = ...,
    BucketKeyEnabled: bool = ...,
    CopySourceSSECustomerAlgorithm: _Text = ...,
    CopySourceSSECustomerKey: _Text = ...,
    CopySourceSSECustomerKeyMD5: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    Tagging: _Text = ...,
    ObjectLockMode: _t.Literal["GOVERNANCE", "COMPLIANCE"] | _Text = ...,
    ObjectLockRetainUntilDate: _Text | float = ...,
    ObjectLockLegalHoldStatus: _t.Literal["ON", "OFF"] | _Text = ...,
    ObjectLockEventHold: _t.Literal["ON", "OFF"] | _Text = ...,
    ObjectLockEventHoldDurationDays: int = ...,
    ObjectLockEventHoldDurationYears: int = ...,
    ExpectedBucketOwner: _Text = ...,
    ExpectedSourceBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CopyObjectOutputAnswer]:
    """Call aws-sdk:s3:copyObject."""


def create_bucket(
    name: str,
    /,
    *,
    Bucket: _Text,
    Acl: _t.Literal["private", "public-read", "public-read-write", "authenticated-read"] | _Text = ...,
    CreateBucketConfiguration: CreateBucketConfigurationDict = ...,
    GrantFullControl: _Text = ...,
    GrantRead: _Text = ...,
    GrantReadACP: _Text = ...,
    GrantWrite: _Text = ...,
    GrantWriteACP: _Text = ...,
    ObjectLockEnabledForBucket: bool = ...,
    ObjectOwnership: _t.Literal["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"] | _Text = ...,
    BucketNamespace: _t.Literal["account-regional", "global"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateBucketOutputAnswer]:
    """Call aws-sdk:s3:createBucket."""


def create_bucket_metadata_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    MetadataConfiguration: MetadataConfigurationDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:createBucketMetadataConfiguration."""


def create_bucket_metadata_table_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    MetadataTableConfiguration: MetadataTableConfigurationDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:createBucketMetadataTableConfiguration."""


def create_multipart_upload(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    Acl: _t.Literal["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"] | _Text = ...,
    CacheControl: _Text = ...,
    ContentDisposition: _Text = ...,
    ContentEncoding: _Text = ...,
    ContentLanguage: _Text = ...,
    ContentType: _Text = ...,
    Expires: _Text = ...,
    GrantFullControl: _Text = ...,
    GrantRead: _Text = ...,
    GrantReadACP: _Text = ...,
    GrantWriteACP: _Text = ...,
    Metadata: _Mapping[str, _Text] = ...,
    ServerSideEncryption: _t.Literal["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"] | _Text = ...,
    StorageClass: _t.Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"] | _Text = ...,
    WebsiteRedirectLocation: _Text = ...,
    SseCustomerAlgorithm: _Text = ...,
    SseCustomerKey: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    SsekmsKeyId: _Text = ...,
    SsekmsEncryptionContext: _Text = ...,
    BucketKeyEnabled: bool = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    Tagging: _Text = ...,
    ObjectLockMode: _t.Literal["GOVERNANCE", "COMPLIANCE"] | _Text = ...,
    ObjectLockRetainUntilDate: _Text | float = ...,
    ObjectLockLegalHoldStatus: _t.Literal["ON", "OFF"] | _Text = ...,
    ObjectLockEventHold: _t.Literal["ON", "OFF"] | _Text = ...,
    ObjectLockEventHoldDurationDays: int = ...,
    ObjectLockEventHoldDurationYears: int = ...,
    ExpectedBucketOwner: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ChecksumType: _t.Literal["COMPOSITE", "FULL_OBJECT"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateMultipartUploadOutputAnswer]:
    """Call aws-sdk:s3:createMultipartUpload."""


def create_session(
    name: str,
    /,
    *,
    Bucket: _Text,
    SessionMode: _t.Literal["ReadOnly", "ReadWrite"] | _Text = ...,
    ServerSideEncryption: _t.Literal["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"] | _Text = ...,
    SsekmsKeyId: _Text = ...,
    SsekmsEncryptionContext: _Text = ...,
    BucketKeyEnabled: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateSessionOutputAnswer]:
    """Call aws-sdk:s3:createSession."""


def delete_bucket(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucket."""


def delete_bucket_analytics_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketAnalyticsConfiguration."""


def delete_bucket_cors(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketCors."""


def delete_bucket_encryption(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketEncryption."""


def delete_bucket_intelligent_tiering_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketIntelligentTieringConfiguration."""


def delete_bucket_inventory_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketInventoryConfiguration."""


def delete_bucket_lifecycle(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketLifecycle."""


def delete_bucket_metadata_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketMetadataConfiguration."""


def delete_bucket_metadata_table_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketMetadataTableConfiguration."""


def delete_bucket_metrics_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketMetricsConfiguration."""


def delete_bucket_ownership_controls(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketOwnershipControls."""


def delete_bucket_policy(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketPolicy."""


def delete_bucket_replication(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketReplication."""


def delete_bucket_tagging(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketTagging."""


def delete_bucket_website(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deleteBucketWebsite."""


def delete_object(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    Mfa: _Text = ...,
    VersionId: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    BypassGovernanceRetention: bool = ...,
    ExpectedBucketOwner: _Text = ...,
    IfMatch: _Text = ...,
    IfMatchLastModifiedTime: _Text | float = ...,
    IfMatchSize: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteObjectOutputAnswer]:
    """Call aws-sdk:s3:deleteObject."""


def delete_object_annotation(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    AnnotationName: _Text,
    VersionId: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    ObjectIfMatch: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteObjectAnnotationOutputAnswer]:
    """Call aws-sdk:s3:deleteObjectAnnotation."""


def delete_object_tagging(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    VersionId: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteObjectTaggingOutputAnswer]:
    """Call aws-sdk:s3:deleteObjectTagging."""


def delete_objects(
    name: str,
    /,
    *,
    Bucket: _Text,
    Delete: DeleteDict,
    Mfa: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    BypassGovernanceRetention: bool = ...,
    ExpectedBucketOwner: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteObjectsOutputAnswer]:
    """Call aws-sdk:s3:deleteObjects."""


def delete_public_access_block(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:deletePublicAccessBlock."""


def get_bucket_abac(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketAbacOutputAnswer]:
    """Call aws-sdk:s3:getBucketAbac."""


def get_bucket_accelerate_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketAccelerateConfigurationOutputAnswer]:
    """Call aws-sdk:s3:getBucketAccelerateConfiguration."""


def get_bucket_acl(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketAclOutputAnswer]:
    """Call aws-sdk:s3:getBucketAcl."""


def get_bucket_analytics_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketAnalyticsConfigurationOutputAnswer]:
    """Call aws-sdk:s3:getBucketAnalyticsConfiguration."""


def get_bucket_cors(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketCorsOutputAnswer]:
    """Call aws-sdk:s3:getBucketCors."""


def get_bucket_encryption(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketEncryptionOutputAnswer]:
    """Call aws-sdk:s3:getBucketEncryption."""


def get_bucket_intelligent_tiering_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketIntelligentTieringConfigurationOutputAnswer]:
    """Call aws-sdk:s3:getBucketIntelligentTieringConfiguration."""


def get_bucket_inventory_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketInventoryConfigurationOutputAnswer]:
    """Call aws-sdk:s3:getBucketInventoryConfiguration."""


def get_bucket_lifecycle(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketLifecycleOutputAnswer]:
    """Call aws-sdk:s3:getBucketLifecycle."""


def get_bucket_lifecycle_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketLifecycleConfigurationOutputAnswer]:
    """Call aws-sdk:s3:getBucketLifecycleConfiguration."""


def get_bucket_location(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketLocationOutputAnswer]:
    """Call aws-sdk:s3:getBucketLocation."""


def get_bucket_logging(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketLoggingOutputAnswer]:
    """Call aws-sdk:s3:getBucketLogging."""


def get_bucket_metadata_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketMetadataConfigurationOutputAnswer]:
    """Call aws-sdk:s3:getBucketMetadataConfiguration."""


def get_bucket_metadata_table_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketMetadataTableConfigurationOutputAnswer]:
    """Call aws-sdk:s3:getBucketMetadataTableConfiguration."""


def get_bucket_metrics_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketMetricsConfigurationOutputAnswer]:
    """Call aws-sdk:s3:getBucketMetricsConfiguration."""


def get_bucket_notification(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[NotificationConfigurationDeprecatedAnswer]:
    """Call aws-sdk:s3:getBucketNotification."""


def get_bucket_notification_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[NotificationConfigurationAnswer]:
    """Call aws-sdk:s3:getBucketNotificationConfiguration."""


def get_bucket_ownership_controls(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketOwnershipControlsOutputAnswer]:
    """Call aws-sdk:s3:getBucketOwnershipControls."""


def get_bucket_policy(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketPolicyOutputAnswer]:
    """Call aws-sdk:s3:getBucketPolicy."""


def get_bucket_policy_status(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketPolicyStatusOutputAnswer]:
    """Call aws-sdk:s3:getBucketPolicyStatus."""


def get_bucket_replication(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketReplicationOutputAnswer]:
    """Call aws-sdk:s3:getBucketReplication."""


def get_bucket_request_payment(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketRequestPaymentOutputAnswer]:
    """Call aws-sdk:s3:getBucketRequestPayment."""


def get_bucket_tagging(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketTaggingOutputAnswer]:
    """Call aws-sdk:s3:getBucketTagging."""


def get_bucket_versioning(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketVersioningOutputAnswer]:
    """Call aws-sdk:s3:getBucketVersioning."""


def get_bucket_website(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBucketWebsiteOutputAnswer]:
    """Call aws-sdk:s3:getBucketWebsite."""


def get_object(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    IfMatch: _Text = ...,
    IfModifiedSince: _Text | float = ...,
    IfNoneMatch: _Text = ...,
    IfUnmodifiedSince: _Text | float = ...,
    Range: _Text = ...,
    ResponseCacheControl: _Text = ...,
    ResponseContentDisposition: _Text = ...,
    ResponseContentEncoding: _Text = ...,
    ResponseContentLanguage: _Text = ...,
    ResponseContentType: _Text = ...,
    ResponseExpires: _Text | float = ...,
    VersionId: _Text = ...,
    SseCustomerAlgorithm: _Text = ...,
    SseCustomerKey: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    PartNumber: int = ...,
    ExpectedBucketOwner: _Text = ...,
    ChecksumMode: _t.Literal["ENABLED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetObjectOutputAnswer]:
    """Call aws-sdk:s3:getObject."""


def get_object_acl(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    VersionId: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetObjectAclOutputAnswer]:
    """Call aws-sdk:s3:getObjectAcl."""


def get_object_annotation(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    AnnotationName: _Text,
    VersionId: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    ChecksumMode: _t.Literal["ENABLED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetObjectAnnotationOutputAnswer]:
    """Call aws-sdk:s3:getObjectAnnotation."""


def get_object_attributes(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    ObjectAttributes: _Sequence[_t.Literal["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"] | _Text],
    VersionId: _Text = ...,
    MaxParts: int = ...,
    PartNumberMarker: int = ...,
    SseCustomerAlgorithm: _Text = ...,
    SseCustomerKey: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetObjectAttributesOutputAnswer]:
    """Call aws-sdk:s3:getObjectAttributes."""


def get_object_legal_hold(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    VersionId: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetObjectLegalHoldOutputAnswer]:
    """Call aws-sdk:s3:getObjectLegalHold."""


def get_object_lock_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetObjectLockConfigurationOutputAnswer]:
    """Call aws-sdk:s3:getObjectLockConfiguration."""


def get_object_retention(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    VersionId: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetObjectRetentionOutputAnswer]:
    """Call aws-sdk:s3:getObjectRetention."""


def get_object_tagging(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    VersionId: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetObjectTaggingOutputAnswer]:
    """Call aws-sdk:s3:getObjectTagging."""


def get_object_torrent(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetObjectTorrentOutputAnswer]:
    """Call aws-sdk:s3:getObjectTorrent."""


def get_public_access_block(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPublicAccessBlockOutputAnswer]:
    """Call aws-sdk:s3:getPublicAccessBlock."""


def head_bucket(
    name: str,
    /,
    *,
    Bucket: _Text,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[HeadBucketOutputAnswer]:
    """Call aws-sdk:s3:headBucket."""


def head_object(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    IfMatch: _Text = ...,
    IfModifiedSince: _Text | float = ...,
    IfNoneMatch: _Text = ...,
    IfUnmodifiedSince: _Text | float = ...,
    Range: _Text = ...,
    ResponseCacheControl: _Text = ...,
    ResponseContentDisposition: _Text = ...,
    ResponseContentEncoding: _Text = ...,
    ResponseContentLanguage: _Text = ...,
    ResponseContentType: _Text = ...,
    ResponseExpires: _Text | float = ...,
    VersionId: _Text = ...,
    SseCustomerAlgorithm: _Text = ...,
    SseCustomerKey: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    PartNumber: int = ...,
    ExpectedBucketOwner: _Text = ...,
    ChecksumMode: _t.Literal["ENABLED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[HeadObjectOutputAnswer]:
    """Call aws-sdk:s3:headObject."""


def list_bucket_analytics_configurations(
    name: str,
    /,
    *,
    Bucket: _Text,
    ContinuationToken: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListBucketAnalyticsConfigurationsOutputAnswer]:
    """Call aws-sdk:s3:listBucketAnalyticsConfigurations."""


def list_bucket_intelligent_tiering_configurations(
    name: str,
    /,
    *,
    Bucket: _Text,
    ContinuationToken: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListBucketIntelligentTieringConfigurationsOutputAnswer]:
    """Call aws-sdk:s3:listBucketIntelligentTieringConfigurations."""


def list_bucket_inventory_configurations(
    name: str,
    /,
    *,
    Bucket: _Text,
    ContinuationToken: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListBucketInventoryConfigurationsOutputAnswer]:
    """Call aws-sdk:s3:listBucketInventoryConfigurations."""


def list_bucket_metrics_configurations(
    name: str,
    /,
    *,
    Bucket: _Text,
    ContinuationToken: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListBucketMetricsConfigurationsOutputAnswer]:
    """Call aws-sdk:s3:listBucketMetricsConfigurations."""


def list_buckets(
    name: str,
    /,
    *,
    MaxBuckets: int = ...,
    ContinuationToken: _Text = ...,
    Prefix: _Text = ...,
    BucketRegion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListBucketsOutputAnswer]:
    """Call aws-sdk:s3:listBuckets."""


def list_directory_buckets(
    name: str,
    /,
    *,
    ContinuationToken: _Text = ...,
    MaxDirectoryBuckets: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDirectoryBucketsOutputAnswer]:
    """Call aws-sdk:s3:listDirectoryBuckets."""


def list_multipart_uploads(
    name: str,
    /,
    *,
    Bucket: _Text,
    Delimiter: _Text = ...,
    EncodingType: _t.Literal["url"] | _Text = ...,
    KeyMarker: _Text = ...,
    MaxUploads: int = ...,
    Prefix: _Text = ...,
    UploadIdMarker: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListMultipartUploadsOutputAnswer]:
    """Call aws-sdk:s3:listMultipartUploads."""


def list_object_annotations(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    VersionId: _Text = ...,
    MaxAnnotationResults: int = ...,
    AnnotationPrefix: _Text = ...,
    ContinuationToken: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListObjectAnnotationsOutputAnswer]:
    """Call aws-sdk:s3:listObjectAnnotations."""


def list_object_versions(
    name: str,
    /,
    *,
    Bucket: _Text,
    Delimiter: _Text = ...,
    EncodingType: _t.Literal["url"] | _Text = ...,
    KeyMarker: _Text = ...,
    MaxKeys: int = ...,
    Prefix: _Text = ...,
    VersionIdMarker: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    OptionalObjectAttributes: _Sequence[_t.Literal["RestoreStatus"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListObjectVersionsOutputAnswer]:
    """Call aws-sdk:s3:listObjectVersions."""


def list_objects(
    name: str,
    /,
    *,
    Bucket: _Text,
    Delimiter: _Text = ...,
    EncodingType: _t.Literal["url"] | _Text = ...,
    Marker: _Text = ...,
    MaxKeys: int = ...,
    Prefix: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    OptionalObjectAttributes: _Sequence[_t.Literal["RestoreStatus"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListObjectsOutputAnswer]:
    """Call aws-sdk:s3:listObjects."""


def list_objects_v2(
    name: str,
    /,
    *,
    Bucket: _Text,
    Delimiter: _Text = ...,
    EncodingType: _t.Literal["url"] | _Text = ...,
    MaxKeys: int = ...,
    Prefix: _Text = ...,
    ContinuationToken: _Text = ...,
    FetchOwner: bool = ...,
    StartAfter: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    OptionalObjectAttributes: _Sequence[_t.Literal["RestoreStatus"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListObjectsV2OutputAnswer]:
    """Call aws-sdk:s3:listObjectsV2."""


def list_parts(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    UploadId: _Text,
    MaxParts: int = ...,
    PartNumberMarker: int = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    SseCustomerAlgorithm: _Text = ...,
    SseCustomerKey: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListPartsOutputAnswer]:
    """Call aws-sdk:s3:listParts."""


def put_bucket_abac(
    name: str,
    /,
    *,
    Bucket: _Text,
    AbacStatus: AbacStatusDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketAbac."""


def put_bucket_accelerate_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    AccelerateConfiguration: AccelerateConfigurationDict,
    ExpectedBucketOwner: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketAccelerateConfiguration."""


def put_bucket_acl(
    name: str,
    /,
    *,
    Bucket: _Text,
    Acl: _t.Literal["private", "public-read", "public-read-write", "authenticated-read"] | _Text = ...,
    AccessControlPolicy: AccessControlPolicyDict = ...,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    GrantFullControl: _Text = ...,
    GrantRead: _Text = ...,
    GrantReadACP: _Text = ...,
    GrantWrite: _Text = ...,
    GrantWriteACP: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketAcl."""


def put_bucket_analytics_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    AnalyticsConfiguration: AnalyticsConfigurationDict,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketAnalyticsConfiguration."""


def put_bucket_cors(
    name: str,
    /,
    *,
    Bucket: _Text,
    CorsConfiguration: CORSConfigurationDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketCors."""


def put_bucket_encryption(
    name: str,
    /,
    *,
    Bucket: _Text,
    ServerSideEncryptionConfiguration: ServerSideEncryptionConfigurationDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketEncryption."""


def put_bucket_intelligent_tiering_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    IntelligentTieringConfiguration: IntelligentTieringConfigurationDict,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketIntelligentTieringConfiguration."""


def put_bucket_inventory_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    InventoryConfiguration: InventoryConfigurationDict,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketInventoryConfiguration."""


def put_bucket_lifecycle(
    name: str,
    /,
    *,
    Bucket: _Text,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    LifecycleConfiguration: LifecycleConfigurationDict = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketLifecycle."""


def put_bucket_lifecycle_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    LifecycleConfiguration: BucketLifecycleConfigurationDict = ...,
    ExpectedBucketOwner: _Text = ...,
    TransitionDefaultMinimumObjectSize: _t.Literal["varies_by_storage_class", "all_storage_classes_128K"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutBucketLifecycleConfigurationOutputAnswer]:
    """Call aws-sdk:s3:putBucketLifecycleConfiguration."""


def put_bucket_logging(
    name: str,
    /,
    *,
    Bucket: _Text,
    BucketLoggingStatus: BucketLoggingStatusDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketLogging."""


def put_bucket_metrics_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    Id: _Text,
    MetricsConfiguration: MetricsConfigurationDict,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketMetricsConfiguration."""


def put_bucket_notification(
    name: str,
    /,
    *,
    Bucket: _Text,
    NotificationConfiguration: NotificationConfigurationDeprecatedDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketNotification."""


def put_bucket_notification_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    NotificationConfiguration: NotificationConfigurationDict,
    ExpectedBucketOwner: _Text = ...,
    SkipDestinationValidation: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketNotificationConfiguration."""


def put_bucket_ownership_controls(
    name: str,
    /,
    *,
    Bucket: _Text,
    OwnershipControls: OwnershipControlsDict,
    ContentMD5: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketOwnershipControls."""


def put_bucket_policy(
    name: str,
    /,
    *,
    Bucket: _Text,
    Policy: _Text,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ConfirmRemoveSelfBucketAccess: bool = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketPolicy."""


def put_bucket_replication(
    name: str,
    /,
    *,
    Bucket: _Text,
    ReplicationConfiguration: ReplicationConfigurationDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    Token: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketReplication."""


def put_bucket_request_payment(
    name: str,
    /,
    *,
    Bucket: _Text,
    RequestPaymentConfiguration: RequestPaymentConfigurationDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketRequestPayment."""


def put_bucket_tagging(
    name: str,
    /,
    *,
    Bucket: _Text,
    Tagging: TaggingDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketTagging."""


def put_bucket_versioning(
    name: str,
    /,
    *,
    Bucket: _Text,
    VersioningConfiguration: VersioningConfigurationDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    Mfa: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketVersioning."""


def put_bucket_website(
    name: str,
    /,
    *,
    Bucket: _Text,
    WebsiteConfiguration: WebsiteConfigurationDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putBucketWebsite."""


def put_object(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    Acl: _t.Literal["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"] | _Text = ...,
    Body: object = ...,
    CacheControl: _Text = ...,
    ContentDisposition: _Text = ...,
    ContentEncoding: _Text = ...,
    ContentLanguage: _Text = ...,
    ContentLength: int = ...,
    ContentMD5: _Text = ...,
    ContentType: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ChecksumCRC32: _Text = ...,
    ChecksumCRC32C: _Text = ...,
    ChecksumCRC64NVME: _Text = ...,
    ChecksumSHA1: _Text = ...,
    ChecksumSHA256: _Text = ...,
    ChecksumSHA512: _Text = ...,
    ChecksumMD5: _Text = ...,
    ChecksumXXHASH64: _Text = ...,
    ChecksumXXHASH3: _Text = ...,
    ChecksumXXHASH128: _Text = ...,
    Expires: _Text = ...,
    IfMatch: _Text = ...,
    IfNoneMatch: _Text = ...,
    GrantFullControl: _Text = ...,
    GrantRead: _Text = ...,
    GrantReadACP: _Text = ...,
    GrantWriteACP: _Text = ...,
    WriteOffsetBytes: int = ...,
    Metadata: _Mapping[str, _Text] = ...,
    ServerSideEncryption: _t.Literal["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"] | _Text = ...,
    StorageClass: _t.Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"] | _Text = ...,
    WebsiteRedirectLocation: _Text = ...,
    SseCustomerAlgorithm: _Text = ...,
    SseCustomerKey: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    SsekmsKeyId: _Text = ...,
    SsekmsEncryptionContext: _Text = ...,
    BucketKeyEnabled: bool = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    Tagging: _Text = ...,
    ObjectLockMode: _t.Literal["GOVERNANCE", "COMPLIANCE"] | _Text = ...,
    ObjectLockRetainUntilDate: _Text | float = ...,
    ObjectLockLegalHoldStatus: _t.Literal["ON", "OFF"] | _Text = ...,
    ObjectLockEventHold: _t.Literal["ON", "OFF"] | _Text = ...,
    ObjectLockEventHoldDurationDays: int = ...,
    ObjectLockEventHoldDurationYears: int = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutObjectOutputAnswer]:
    """Call aws-sdk:s3:putObject."""


def put_object_acl(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    Acl: _t.Literal["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"] | _Text = ...,
    AccessControlPolicy: AccessControlPolicyDict = ...,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    GrantFullControl: _Text = ...,
    GrantRead: _Text = ...,
    GrantReadACP: _Text = ...,
    GrantWrite: _Text = ...,
    GrantWriteACP: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    VersionId: _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutObjectAclOutputAnswer]:
    """Call aws-sdk:s3:putObjectAcl."""


def put_object_annotation(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    AnnotationName: _Text,
    AnnotationPayload: object,
    VersionId: _Text = ...,
    ObjectIfMatch: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ChecksumCRC32: _Text = ...,
    ChecksumCRC32C: _Text = ...,
    ChecksumCRC64NVME: _Text = ...,
    ChecksumSHA1: _Text = ...,
    ChecksumSHA256: _Text = ...,
    ChecksumSHA512: _Text = ...,
    ChecksumMD5: _Text = ...,
    ChecksumXXHASH64: _Text = ...,
    ChecksumXXHASH3: _Text = ...,
    ChecksumXXHASH128: _Text = ...,
    ContentMD5: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutObjectAnnotationOutputAnswer]:
    """Call aws-sdk:s3:putObjectAnnotation."""


def put_object_legal_hold(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    LegalHold: ObjectLockLegalHoldDict = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    VersionId: _Text = ...,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutObjectLegalHoldOutputAnswer]:
    """Call aws-sdk:s3:putObjectLegalHold."""


def put_object_lock_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    ObjectLockConfiguration: ObjectLockConfigurationDict = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    Token: _Text = ...,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutObjectLockConfigurationOutputAnswer]:
    """Call aws-sdk:s3:putObjectLockConfiguration."""


def put_object_retention(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    Retention: ObjectLockRetentionDict = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    VersionId: _Text = ...,
    BypassGovernanceRetention: bool = ...,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutObjectRetentionOutputAnswer]:
    """Call aws-sdk:s3:putObjectRetention."""


def put_object_tagging(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    Tagging: TaggingDict,
    VersionId: _Text = ...,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutObjectTaggingOutputAnswer]:
    """Call aws-sdk:s3:putObjectTagging."""


def put_public_access_block(
    name: str,
    /,
    *,
    Bucket: _Text,
    PublicAccessBlockConfiguration: PublicAccessBlockConfigurationDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:putPublicAccessBlock."""


def rename_object(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    RenameSource: _Text,
    DestinationIfMatch: _Text = ...,
    DestinationIfNoneMatch: _Text = ...,
    DestinationIfModifiedSince: _Text | float = ...,
    DestinationIfUnmodifiedSince: _Text | float = ...,
    SourceIfMatch: _Text = ...,
    SourceIfNoneMatch: _Text = ...,
    SourceIfModifiedSince: _Text | float = ...,
    SourceIfUnmodifiedSince: _Text | float = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RenameObjectOutputAnswer]:
    """Call aws-sdk:s3:renameObject."""


def restore_object(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    VersionId: _Text = ...,
    RestoreRequest: RestoreRequestDict = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RestoreObjectOutputAnswer]:
    """Call aws-sdk:s3:restoreObject."""


def update_bucket_metadata_annotation_table_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    AnnotationTableConfiguration: AnnotationTableConfigurationUpdatesDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:updateBucketMetadataAnnotationTableConfiguration."""


def update_bucket_metadata_inventory_table_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    InventoryTableConfiguration: InventoryTableConfigurationUpdatesDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:updateBucketMetadataInventoryTableConfiguration."""


def update_bucket_metadata_journal_table_configuration(
    name: str,
    /,
    *,
    Bucket: _Text,
    JournalTableConfiguration: JournalTableConfigurationUpdatesDict,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:updateBucketMetadataJournalTableConfiguration."""


def update_object_encryption(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    ObjectEncryption: ObjectEncryptionDict,
    VersionId: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateObjectEncryptionResponseAnswer]:
    """Call aws-sdk:s3:updateObjectEncryption."""


def upload_part(
    name: str,
    /,
    *,
    Bucket: _Text,
    Key: _Text,
    PartNumber: int,
    UploadId: _Text,
    Body: object = ...,
    ContentLength: int = ...,
    ContentMD5: _Text = ...,
    ChecksumAlgorithm: _t.Literal["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] | _Text = ...,
    ChecksumCRC32: _Text = ...,
    ChecksumCRC32C: _Text = ...,
    ChecksumCRC64NVME: _Text = ...,
    ChecksumSHA1: _Text = ...,
    ChecksumSHA256: _Text = ...,
    ChecksumSHA512: _Text = ...,
    ChecksumMD5: _Text = ...,
    ChecksumXXHASH64: _Text = ...,
    ChecksumXXHASH3: _Text = ...,
    ChecksumXXHASH128: _Text = ...,
    SseCustomerAlgorithm: _Text = ...,
    SseCustomerKey: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UploadPartOutputAnswer]:
    """Call aws-sdk:s3:uploadPart."""


def upload_part_copy(
    name: str,
    /,
    *,
    Bucket: _Text,
    CopySource: _Text,
    Key: _Text,
    PartNumber: int,
    UploadId: _Text,
    CopySourceIfMatch: _Text = ...,
    CopySourceIfModifiedSince: _Text | float = ...,
    CopySourceIfNoneMatch: _Text = ...,
    CopySourceIfUnmodifiedSince: _Text | float = ...,
    CopySourceRange: _Text = ...,
    SseCustomerAlgorithm: _Text = ...,
    SseCustomerKey: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    CopySourceSSECustomerAlgorithm: _Text = ...,
    CopySourceSSECustomerKey: _Text = ...,
    CopySourceSSECustomerKeyMD5: _Text = ...,
    RequestPayer: _t.Literal["requester"] | _Text = ...,
    ExpectedBucketOwner: _Text = ...,
    ExpectedSourceBucketOwner: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UploadPartCopyOutputAnswer]:
    """Call aws-sdk:s3:uploadPartCopy."""


def write_get_object_response(
    name: str,
    /,
    *,
    RequestRoute: _Text,
    RequestToken: _Text,
    Body: object = ...,
    StatusCode: int = ...,
    ErrorCode: _Text = ...,
    ErrorMessage: _Text = ...,
    AcceptRanges: _Text = ...,
    CacheControl: _Text = ...,
    ContentDisposition: _Text = ...,
    ContentEncoding: _Text = ...,
    ContentLanguage: _Text = ...,
    ContentLength: int = ...,
    ContentRange: _Text = ...,
    ContentType: _Text = ...,
    ChecksumCRC32: _Text = ...,
    ChecksumCRC32C: _Text = ...,
    ChecksumCRC64NVME: _Text = ...,
    ChecksumSHA1: _Text = ...,
    ChecksumSHA256: _Text = ...,
    ChecksumSHA512: _Text = ...,
    ChecksumMD5: _Text = ...,
    ChecksumXXHASH64: _Text = ...,
    ChecksumXXHASH3: _Text = ...,
    ChecksumXXHASH128: _Text = ...,
    DeleteMarker: bool = ...,
    ETag: _Text = ...,
    Expires: _Text = ...,
    Expiration: _Text = ...,
    LastModified: _Text | float = ...,
    MissingMeta: int = ...,
    Metadata: _Mapping[str, _Text] = ...,
    ObjectLockMode: _t.Literal["GOVERNANCE", "COMPLIANCE"] | _Text = ...,
    ObjectLockLegalHoldStatus: _t.Literal["ON", "OFF"] | _Text = ...,
    ObjectLockRetainUntilDate: _Text | float = ...,
    PartsCount: int = ...,
    ReplicationStatus: _t.Literal["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"] | _Text = ...,
    RequestCharged: _t.Literal["requester"] | _Text = ...,
    Restore: _Text = ...,
    ServerSideEncryption: _t.Literal["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"] | _Text = ...,
    SseCustomerAlgorithm: _Text = ...,
    SsekmsKeyId: _Text = ...,
    SseCustomerKeyMD5: _Text = ...,
    StorageClass: _t.Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"] | _Text = ...,
    TagCount: int = ...,
    VersionId: _Text = ...,
    BucketKeyEnabled: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:s3:writeGetObjectResponse."""
