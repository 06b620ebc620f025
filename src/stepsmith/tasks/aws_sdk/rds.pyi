# ruff: noqa
# fmt: off
"""Operations of aws-sdk:rds."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AccountAttributesMessageAnswer:
    AccountQuotas: list[AccountQuotaAnswer]

class AccountQuotaAnswer:
    AccountQuotaName: str
    Used: int
    Max: int

class AddSourceIdentifierToSubscriptionResultAnswer:
    EventSubscription: EventSubscriptionAnswer

class AdditionalStorageVolumeAnswer:
    VolumeName: str
    AllocatedStorage: int
    Iops: int
    MaxAllocatedStorage: int
    StorageThroughput: int
    StorageType: str

class AdditionalStorageVolumeDict(_t.TypedDict, total=False):
    VolumeName: _t.Required[_Text]
    AllocatedStorage: int
    Iops: int
    MaxAllocatedStorage: int
    StorageThroughput: int
    StorageType: _Text

class AdditionalStorageVolumeOutputAnswer:
    VolumeName: str
    StorageVolumeStatus: str
    StorageOperationStatus: str
    StorageOperationPercentProgress: int
    AllocatedStorage: int
    Iops: int
    MaxAllocatedStorage: int
    StorageThroughput: int
    StorageType: str

class ApplyPendingMaintenanceActionResultAnswer:
    ResourcePendingMaintenanceActions: ResourcePendingMaintenanceActionsAnswer

class AuthorizeDBSecurityGroupIngressResultAnswer:
    DbSecurityGroup: DBSecurityGroupAnswer

class AvailabilityZoneAnswer:
    Name: str

class AvailableAdditionalStorageVolumesOptionAnswer:
    SupportsStorageAutoscaling: bool
    SupportsStorageThroughput: bool
    SupportsIops: bool
    StorageType: str
    MinStorageSize: int
    MaxStorageSize: int
    MinIops: int
    MaxIops: int
    MinIopsPerGib: float
    MaxIopsPerGib: float
    MinStorageThroughput: int
    MaxStorageThroughput: int

class AvailableCapacityPerAvailabilityZoneAnswer:
    AvailabilityZone: str
    AvailableCapacity: int

class AvailableProcessorFeatureAnswer:
    Name: str
    DefaultValue: str
    AllowedValues: str

class BlueGreenDeploymentAnswer:
    BlueGreenDeploymentIdentifier: str
    BlueGreenDeploymentName: str
    Source: str
    Target: str
    SwitchoverDetails: list[SwitchoverDetailAnswer]
    Tasks: list[BlueGreenDeploymentTaskAnswer]
    Status: str
    StatusDetails: str
    CreateTime: str
    DeleteTime: str
    TagList: list[TagAnswer]

class BlueGreenDeploymentTaskAnswer:
    Name: str
    Status: str

class CancelDBCapacityReservationResponseAnswer:
    DbCapacityReservation: DBCapacityReservationAnswer

class CertificateAnswer:
    CertificateIdentifier: str
    CertificateType: str
    Thumbprint: str
    ValidFrom: str
    ValidTill: str
    CertificateArn: str
    CustomerOverride: bool
    CustomerOverrideValidTill: str

class CertificateDetailsAnswer:
    CaIdentifier: str
    ValidTill: str

class CertificateMessageAnswer:
    DefaultCertificateForNewLaunches: str
    Certificates: list[CertificateAnswer]
    Marker: str

class CharacterSetAnswer:
    CharacterSetName: str
    CharacterSetDescription: str

class CloudwatchLogsExportConfigurationDict(_t.TypedDict, total=False):
    EnableLogTypes: _Sequence[_Text]
    DisableLogTypes: _Sequence[_Text]

class ClusterPendingModifiedValuesAnswer:
    PendingCloudwatchLogsExports: PendingCloudwatchLogsExportsAnswer
    DbClusterIdentifier: str
    MasterUserPassword: str
    IamDatabaseAuthenticationEnabled: bool
    EngineVersion: str
    BackupRetentionPeriod: int
    StorageType: str
    AllocatedStorage: int
    RdsCustomClusterConfiguration: RdsCustomClusterConfigurationAnswer
    Iops: int
    CertificateDetails: CertificateDetailsAnswer

class ConnectionPoolConfigurationDict(_t.TypedDict, total=False):
    MaxConnectionsPercent: int
    MaxIdleConnectionsPercent: int
    ConnectionBorrowTimeout: int
    SessionPinningFilters: _Sequence[_Text]
    InitQuery: _Text

class ConnectionPoolConfigurationInfoAnswer:
    MaxConnectionsPercent: int
    MaxIdleConnectionsPercent: int
    ConnectionBorrowTimeout: int
    SessionPinningFilters: list[str]
    InitQuery: str

class ContextAttributeAnswer:
    Key: str
    Value: str

class CopyDBClusterParameterGroupResultAnswer:
    DbClusterParameterGroup: DBClusterParameterGroupAnswer

class CopyDBClusterSnapshotResultAnswer:
    DbClusterSnapshot: DBClusterSnapshotAnswer

class CopyDBParameterGroupResultAnswer:
    DbParameterGroup: DBParameterGroupAnswer

class CopyDBSnapshotResultAnswer:
    DbSnapshot: DBSnapshotAnswer

class CopyOptionGroupResultAnswer:
    OptionGroup: OptionGroupAnswer

class CreateBlueGreenDeploymentResponseAnswer:
    BlueGreenDeployment: BlueGreenDeploymentAnswer

class CreateDBCapacityReservationResponseAnswer:
    DbCapacityReservation: DBCapacityReservationAnswer

class CreateDBClusterParameterGroupResultAnswer:
    DbClusterParameterGroup: DBClusterParameterGroupAnswer

class CreateDBClusterResultAnswer:
    DbCluster: DBClusterAnswer

class CreateDBClusterSnapshotResultAnswer:
    DbClusterSnapshot: DBClusterSnapshotAnswer

class CreateDBInstanceReadReplicaResultAnswer:
    DbInstance: DBInstanceAnswer

class CreateDBInstanceResultAnswer:
    DbInstance: DBInstanceAnswer

class CreateDBParameterGroupResultAnswer:
    DbParameterGroup: DBParameterGroupAnswer

class CreateDBProxyEndpointResponseAnswer:
    DbProxyEndpoint: DBProxyEndpointAnswer

class CreateDBProxyResponseAnswer:
    DbProxy: DBProxyAnswer

class CreateDBSecurityGroupResultAnswer:
    DbSecurityGroup: DBSecurityGroupAnswer

class CreateDBSnapshotResultAnswer:
    DbSnapshot: DBSnapshotAnswer

class CreateDBSubnetGroupResultAnswer:
    DbSubnetGroup: DBSubnetGroupAnswer

class CreateEventSubscriptionResultAnswer:
    EventSubscription: EventSubscriptionAnswer

class CreateGlobalClusterResultAnswer:
    GlobalCluster: GlobalClusterAnswer

class CreateOptionGroupResultAnswer:
    OptionGroup: OptionGroupAnswer

class CreateTenantDatabaseResultAnswer:
    TenantDatabase: TenantDatabaseAnswer

class CustomDBEngineVersionAMIAnswer:
    ImageId: str
    Status: str

class DBCapacityReservationAnswer:
    DbCapacityReservationName: str
    DbInstanceClass: str
    Engine: str
    LicenseModel: str
    ReservedCapacityPerAvailabilityZone: int
    AvailableCapacityPerAvailabilityZoneList: list[AvailableCapacityPerAvailabilityZoneAnswer]
    EndDate: str
    CreateDate: str
    StartDate: str
    CommitmentInfo: DBCapacityReservationCommitmentInfoAnswer
    State: str
    DbCapacityReservationArn: str
    DbCapacityReservationIdentifier: str
    TagList: list[TagAnswer]

class DBCapacityReservationCommitmentInfoAnswer:
    CommittedCapacityPerAvailabilityZone: int
    CommitmentEndDate: str

class DBClusterAnswer:
    AllocatedStorage: int
    AvailabilityZones: list[str]
    BackupRetentionPeriod: int
    CharacterSetName: str
    DatabaseName: str
    DbClusterIdentifier: str
    DbClusterParameterGroup: str
    DbSubnetGroup: str
    Status: str
    PercentProgress: str
    EarliestRestorableTime: str
    Endpoint: str
    ReaderEndpoint: str
    CustomEndpoints: list[str]
    MultiAZ: bool
    Engine: str
    EngineVersion: str
    LatestRestorableTime: str
    Port: int
    MasterUsername: str
    DbClusterOptionGroupMemberships: list[DBClusterOptionGroupStatusAnswer]
    PreferredBackupWindow: str
    PreferredMaintenanceWindow: str
    UpgradeRolloutOrder: str
    ReplicationSourceIdentifier: str
    ReadReplicaIdentifiers: list[str]
    StatusInfos: list[DBClusterStatusInfoAnswer]
    DbClusterMembers: list[DBClusterMemberAnswer]
    VpcSecurityGroups: list[VpcSecurityGroupMembershipAnswer]
    HostedZoneId: str
    StorageEncrypted: bool
    StorageEncryptionType: str
    KmsKeyId: str
    DbClusterResourceId: str
    DbClusterArn: str
    AssociatedRoles: list[DBClusterRoleAnswer]
    IamDatabaseAuthenticationEnabled: bool
    CloneGroupId: str
    ClusterCreateTime: str
    EarliestBacktrackTime: str
    BacktrackWindow: int
    BacktrackConsumedChangeRecords: int
    EnabledCloudwatchLogsExports: list[str]
    Capacity: int
    PendingModifiedValues: ClusterPendingModifiedValuesAnswer
    EngineMode: str
    ScalingConfigurationInfo: ScalingConfigurationInfoAnswer
    RdsCustomClusterConfiguration: RdsCustomClusterConfigurationAnswer
    DbClusterInstanceClass: str
    StorageType: str
    Iops: int
    StorageThroughput: int
    IoOptimizedNextAllowedModificationTime: str
    PubliclyAccessible: bool
    AutoMinorVersionUpgrade: bool
    DeletionProtection: bool
    HttpEndpointEnabled: bool
    ActivityStreamMode: str
    ActivityStreamStatus: str
    ActivityStreamKmsKeyId: str
    ActivityStreamKinesisStreamName: str
    CopyTagsToSnapshot: bool
    CrossAccountClone: bool
    DomainMemberships: list[DomainMembershipAnswer]
    TagList: list[TagAnswer]
    GlobalClusterIdentifier: str
    GlobalWriteForwardingStatus: str
    GlobalWriteForwardingRequested: bool
    NetworkType: str
    AutomaticRestartTime: str
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationInfoAnswer
    ServerlessV2PlatformVersion: str
    MonitoringInterval: int
    MonitoringRoleArn: str
    DatabaseInsightsMode: str
    PerformanceInsightsEnabled: bool
    PerformanceInsightsKMSKeyId: str
    PerformanceInsightsRetentionPeriod: int
    DbSystemId: str
    MasterUserSecret: MasterUserSecretAnswer
    LocalWriteForwardingStatus: str
    AwsBackupRecoveryPointArn: str
    LimitlessDatabase: LimitlessDatabaseAnswer
    ClusterScalabilityType: str
    CertificateDetails: CertificateDetailsAnswer
    EngineLifecycleSupport: str
    VpcNetworkingEnabled: bool
    InternetAccessGatewayEnabled: bool

class DBClusterAssociatedRoleDict(_t.TypedDict, total=False):
    RoleArn: _t.Required[_Text]
    FeatureName: _Text

class DBClusterAutomatedBackupAnswer:
    Engine: str
    VpcId: str
    DbClusterAutomatedBackupsArn: str
    DbClusterIdentifier: str
    RestoreWindow: RestoreWindowAnswer
    MasterUsername: str
    DbClusterResourceId: str
    Region: str
    LicenseModel: str
    Status: str
    IamDatabaseAuthenticationEnabled: bool
    ClusterCreateTime: str
    StorageEncrypted: bool
    StorageEncryptionType: str
    AllocatedStorage: int
    EngineVersion: str
    DbClusterArn: str
    BackupRetentionPeriod: int
    PreferredBackupWindow: str
    EngineMode: str
    AvailabilityZones: list[str]
    Port: int
    KmsKeyId: str
    StorageType: str
    Iops: int
    StorageThroughput: int
    AwsBackupRecoveryPointArn: str
    TagList: list[TagAnswer]

class DBClusterAutomatedBackupMessageAnswer:
    Marker: str
    DbClusterAutomatedBackups: list[DBClusterAutomatedBackupAnswer]

class DBClusterBacktrackAnswer:
    DbClusterIdentifier: str
    BacktrackIdentifier: str
    BacktrackTo: str
    BacktrackedFrom: str
    BacktrackRequestCreationTime: str
    Status: str

class DBClusterBacktrackMessageAnswer:
    Marker: str
    DbClusterBacktracks: list[DBClusterBacktrackAnswer]

class DBClusterCapacityInfoAnswer:
    DbClusterIdentifier: str
    PendingCapacity: int
    CurrentCapacity: int
    SecondsBeforeTimeout: int
    TimeoutAction: str

class DBClusterEndpointAnswer:
    DbClusterEndpointIdentifier: str
    DbClusterIdentifier: str
    DbClusterEndpointResourceIdentifier: str
    Endpoint: str
    Status: str
    EndpointType: str
    CustomEndpointType: str
    StaticMembers: list[str]
    ExcludedMembers: list[str]
    DbClusterEndpointArn: str

class DBClusterEndpointMessageAnswer:
    Marker: str
    DbClusterEndpoints: list[DBClusterEndpointAnswer]

class DBClusterMemberAnswer:
    DbInstanceIdentifier: str
    IsClusterWriter: bool
    DbClusterParameterGroupStatus: str
    PromotionTier: int

class DBClusterMessageAnswer:
    Marker: str
    DbClusters: list[DBClusterAnswer]

class DBClusterOptionGroupStatusAnswer:
    DbClusterOptionGroupName: str
    Status: str

class DBClusterParameterGroupAnswer:
    DbClusterParameterGroupName: str
    DbParameterGroupFamily: str
    Description: str
    DbClusterParameterGroupArn: str

class DBClusterParameterGroupDetailsAnswer:
    Parameters: list[ParameterAnswer]
    Marker: str

class DBClusterParameterGroupNameMessageAnswer:
    DbClusterParameterGroupName: str

class DBClusterParameterGroupsMessageAnswer:
    Marker: str
    DbClusterParameterGroups: list[DBClusterParameterGroupAnswer]

class DBClusterRoleAnswer:
    RoleArn: str
    Status: str
    FeatureName: str

class DBClusterSnapshotAnswer:
    AvailabilityZones: list[str]
    DbClusterSnapshotIdentifier: str
    DbClusterIdentifier: str
    SnapshotCreateTime: str
    Engine: str
    EngineMode: str
    AllocatedStorage: int
    Status: str
    Port: int
    VpcId: str
    ClusterCreateTime: str
    MasterUsername: str
    EngineVersion: str
    LicenseModel: str
    SnapshotType: str
    PercentProgress: int
    StorageEncrypted: bool
    StorageEncryptionType: str
    BackupRetentionPeriod: int
    PreferredBackupWindow: str
    KmsKeyId: str
    DbClusterSnapshotArn: str
    SourceDBClusterSnapshotArn: str
    IamDatabaseAuthenticationEnabled: bool
    TagList: list[TagAnswer]
    StorageType: str
    StorageThroughput: int
    DbClusterResourceId: str
    DbSystemId: str

class DBClusterSnapshotAttributeAnswer:
    AttributeName: str
    AttributeValues: list[str]

class DBClusterSnapshotAttributesResultAnswer:
    DbClusterSnapshotIdentifier: str
    DbClusterSnapshotAttributes: list[DBClusterSnapshotAttributeAnswer]

class DBClusterSnapshotMessageAnswer:
    Marker: str
    DbClusterSnapshots: list[DBClusterSnapshotAnswer]

class DBClusterStatusInfoAnswer:
    StatusType: str
    Normal: bool
    Status: str
    Message: str

class DBEngineVersionAnswer:
    Engine: str
    MajorEngineVersion: str
    EngineVersion: str
    DatabaseInstallationFilesS3BucketName: str
    DatabaseInstallationFilesS3Prefix: str
    DatabaseInstallationFiles: list[str]
    CustomDBEngineVersionManifest: str
    DbParameterGroupFamily: str
    DbEngineDescription: str
    DbEngineVersionArn: str
    DbEngineVersionDescription: str
    DefaultCharacterSet: CharacterSetAnswer
    FailureReason: str
    Image: CustomDBEngineVersionAMIAnswer
    DbEngineMediaType: str
    KmsKeyId: str
    CreateTime: str
    SupportedCharacterSets: list[CharacterSetAnswer]
    SupportedNcharCharacterSets: list[CharacterSetAnswer]
    ValidUpgradeTarget: list[UpgradeTargetAnswer]
    SupportedTimezones: list[TimezoneAnswer]
    ExportableLogTypes: list[str]
    SupportsLogExportsToCloudwatchLogs: bool
    SupportsReadReplica: bool
    SupportedEngineModes: list[str]
    SupportedFeatureNames: list[str]
    Status: str
    SupportsParallelQuery: bool
    SupportsGlobalDatabases: bool
    TagList: list[TagAnswer]
    SupportsBabelfish: bool
    SupportsLimitlessDatabase: bool
    SupportsCertificateRotationWithoutRestart: bool
    SupportedCACertificateIdentifiers: list[str]
    SupportsLocalWriteForwarding: bool
    SupportsIntegrations: bool
    ServerlessV2FeaturesSupport: ServerlessV2FeaturesSupportAnswer

class DBEngineVersionMessageAnswer:
    Marker: str
    DbEngineVersions: list[DBEngineVersionAnswer]

class DBInstanceAnswer:
    DbInstanceIdentifier: str
    DbInstanceClass: str
    Engine: str
    DbInstanceStatus: str
    MasterUsername: str
    DbName: str
    Endpoint: EndpointAnswer
    AllocatedStorage: int
    InstanceCreateTime: str
    PreferredBackupWindow: str
    BackupRetentionPeriod: int
    DbSecurityGroups: list[DBSecurityGroupMembershipAnswer]
    VpcSecurityGroups: list[VpcSecurityGroupMembershipAnswer]
    DbParameterGroups: list[DBParameterGroupStatusAnswer]
    AvailabilityZone: str
    DbSubnetGroup: DBSubnetGroupAnswer
    PreferredMaintenanceWindow: str
    UpgradeRolloutOrder: str
    PendingModifiedValues: PendingModifiedValuesAnswer
    LatestRestorableTime: str
    MultiAZ: bool
    EngineVersion: str
    AutoMinorVersionUpgrade: bool
    ReadReplicaSourceDBInstanceIdentifier: str
    ReadReplicaDBInstanceIdentifiers: list[str]
    ReadReplicaDBClusterIdentifiers: list[str]
    ReplicaMode: str
    LicenseModel: str
    Iops: int
    StorageThroughput: int
    OptionGroupMemberships: list[OptionGroupMembershipAnswer]
    CharacterSetName: str
    NcharCharacterSetName: str
    SecondaryAvailabilityZone: str
    PubliclyAccessible: bool
    StatusInfos: list[DBInstanceStatusInfoAnswer]
    StorageType: str
    StorageEncryptionType: str
    TdeCredentialArn: str
    DbInstancePort: int
    DbClusterIdentifier: str
    StorageEncrypted: bool
    KmsKeyId: str
    DbiResourceId: str
    CaCertificateIdentifier: str
    DomainMemberships: list[DomainMembershipAnswer]
    CopyTagsToSnapshot: bool
    MonitoringInterval: int
    EnhancedMonitoringResourceArn: str
    MonitoringRoleArn: str
    PromotionTier: int
    DbInstanceArn: str
    Timezone: str
    IamDatabaseAuthenticationEnabled: bool
    DatabaseInsightsMode: str
    PerformanceInsightsEnabled: bool
    PerformanceInsightsKMSKeyId: str
    PerformanceInsightsRetentionPeriod: int
    EnabledCloudwatchLogsExports: list[str]
    ProcessorFeatures: list[ProcessorFeatureAnswer]
    DeletionProtection: bool
    AssociatedRoles: list[DBInstanceRoleAnswer]
    ListenerEndpoint: EndpointAnswer
    MaxAllocatedStorage: int
    TagList: list[TagAnswer]
    AutomationMode: str
    ResumeFullAutomationModeTime: str
    CustomerOwnedIpEnabled: bool
    NetworkType: str
    ActivityStreamStatus: str
    ActivityStreamKmsKeyId: str
    ActivityStreamKinesisStreamName: str
    ActivityStreamMode: str
    ActivityStreamEngineNativeAuditFieldsIncluded: bool
    AwsBackupRecoveryPointArn: str
    DbInstanceAutomatedBackupsReplications: list[DBInstanceAutomatedBackupsReplicationAnswer]
    BackupTarget: str
    AutomaticRestartTime: str
    CustomIamInstanceProfile: str
    ActivityStreamPolicyStatus: str
    CertificateDetails: CertificateDetailsAnswer
    DbSystemId: str
    MasterUserSecret: MasterUserSecretAnswer
    ReadReplicaSourceDBClusterIdentifier: str
    PercentProgress: str
    MultiTenant: bool
    DedicatedLogVolume: bool
    IsStorageConfigUpgradeAvailable: bool
    EngineLifecycleSupport: str
    AdditionalStorageVolumes: list[AdditionalStorageVolumeOutputAnswer]
    StorageVolumeStatus: str
    StorageOperationStatus: str
    StorageOperationPercentProgress: int
    DbCapacityReservationIdentifier: str

class DBInstanceAutomatedBackupAnswer:
    DbInstanceArn: str
    DbiResourceId: str
    Region: str
    DbInstanceIdentifier: str
    RestoreWindow: RestoreWindowAnswer
    AllocatedStorage: int
    Status: str
    Port: int
    AvailabilityZone: str
    VpcId: str
    InstanceCreateTime: str
    MasterUsername: str
    Engine: str
    EngineVersion: str
    LicenseModel: str
    Iops: int
    StorageThroughput: int
    OptionGroupName: str
    TdeCredentialArn: str
    Encrypted: bool
    StorageEncryptionType: str
    StorageType: str
    KmsKeyId: str
    Timezone: str
    IamDatabaseAuthenticationEnabled: bool
    BackupRetentionPeriod: int
    PreferredBackupWindow: str
    DbInstanceAutomatedBackupsArn: str
    DbInstanceAutomatedBackupsReplications: list[DBInstanceAutomatedBackupsReplicationAnswer]
    BackupTarget: str
    MultiTenant: bool
    AwsBackupRecoveryPointArn: str
    TagList: list[TagAnswer]
    DedicatedLogVolume: bool
    AdditionalStorageVolumes: list[AdditionalStorageVolumeAnswer]

class DBInstanceAutomatedBackupMessageAnswer:
    Marker: str
    DbInstanceAutomatedBackups: list[DBInstanceAutomatedBackupAnswer]

class DBInstanceAutomatedBackupsReplicationAnswer:
    DbInstanceAutomatedBackupsArn: str

class DBInstanceMessageAnswer:
    Marker: str
    DbInstances: list[DBInstanceAnswer]

class DBInstanceRoleAnswer:
    RoleArn: str
    FeatureName: str
    Status: str

class DBInstanceStatusInfoAnswer:
    StatusType: str
    Normal: bool
    Status: str
    Message: str

class DBMajorEngineVersionAnswer:
    Engine: str
    MajorEngineVersion: str
    SupportedEngineLifecycles: list[SupportedEngineLifecycleAnswer]

class DBParameterGroupAnswer:
    DbParameterGroupName: str
    DbParameterGroupFamily: str
    Description: str
    DbParameterGroupArn: str

class DBParameterGroupDetailsAnswer:
    Parameters: list[ParameterAnswer]
    Marker: str

class DBParameterGroupNameMessageAnswer:
    DbParameterGroupName: str

class DBParameterGroupStatusAnswer:
    DbParameterGroupName: str
    ParameterApplyStatus: str

class DBParameterGroupsMessageAnswer:
    Marker: str
    DbParameterGroups: list[DBParameterGroupAnswer]

class DBProxyAnswer:
    DbProxyName: str
    DbProxyArn: str
    Status: str
    EngineFamily: str
    VpcId: str
    VpcSecurityGroupIds: list[str]
    VpcSubnetIds: list[str]
    DefaultAuthScheme: str
    Auth: list[UserAuthConfigInfoAnswer]
    RoleArn: str
    Endpoint: str
    RequireTLS: bool
    IdleClientTimeout: int
    DebugLogging: bool
    CreatedDate: str
    UpdatedDate: str
    EndpointNetworkType: str
    TargetConnectionNetworkType: str

class DBProxyEndpointAnswer:
    DbProxyEndpointName: str
    DbProxyEndpointArn: str
    DbProxyName: str
    Status: str
    VpcId: str
    VpcSecurityGroupIds: list[str]
    VpcSubnetIds: list[str]
    Endpoint: str
    CreatedDate: str
    TargetRole: str
    IsDefault: bool
    EndpointNetworkType: str

class DBProxyTargetAnswer:
    TargetArn: str
    Endpoint: str
    TrackedClusterId: str
    RdsResourceId: str
    Port: int
    Type: str
    Role: str
    TargetHealth: TargetHealthAnswer

class DBProxyTargetGroupAnswer:
    DbProxyName: str
    TargetGroupName: str
    TargetGroupArn: str
    IsDefault: bool
    Status: str
    ConnectionPoolConfig: ConnectionPoolConfigurationInfoAnswer
    CreatedDate: str
    UpdatedDate: str

class DBRecommendationAnswer:
    RecommendationId: str
    TypeId: str
    Severity: str
    ResourceArn: str
    Status: str
    CreatedTime: str
    UpdatedTime: str
    Detection: str
    Recommendation: str
    Description: str
    Reason: str
    RecommendedActions: list[RecommendedActionAnswer]
    Category: str
    Source: str
    TypeDetection: str
    TypeRecommendation: str
    Impact: str
    AdditionalInfo: str
    Links: list[DocLinkAnswer]
    IssueDetails: IssueDetailsAnswer

class DBRecommendationMessageAnswer:
    DbRecommendation: DBRecommendationAnswer

class DBRecommendationsMessageAnswer:
    DbRecommendations: list[DBRecommendationAnswer]
    Marker: str

class DBSecurityGroupAnswer:
    OwnerId: str
    DbSecurityGroupName: str
    DbSecurityGroupDescription: str
    VpcId: str
    Ec2SecurityGroups: list[EC2SecurityGroupAnswer]
    IpRanges: list[IPRangeAnswer]
    DbSecurityGroupArn: str

class DBSecurityGroupMembershipAnswer:
    DbSecurityGroupName: str
    Status: str

class DBSecurityGroupMessageAnswer:
    Marker: str
    DbSecurityGroups: list[DBSecurityGroupAnswer]

class DBShardGroupAnswer:
    DbShardGroupResourceId: str
    DbShardGroupIdentifier: str
    DbClusterIdentifier: str
    MaxACU: float
    MinACU: float
    ComputeRedundancy: int
    Status: str
    PubliclyAccessible: bool
    Endpoint: str
    DbShardGroupArn: str
    TagList: list[TagAnswer]

class DBSnapshotAnswer:
    DbSnapshotIdentifier: str
    DbInstanceIdentifier: str
    SnapshotCreateTime: str
    Engine: str
    AllocatedStorage: int
    Status: str
    Port: int
    AvailabilityZone: str
    VpcId: str
    InstanceCreateTime: str
    MasterUsername: str
    EngineVersion: str
    LicenseModel: str
    SnapshotType: str
    Iops: int
    StorageThroughput: int
    OptionGroupName: str
    PercentProgress: int
    SourceRegion: str
    SourceDBSnapshotIdentifier: str
    StorageType: str
    TdeCredentialArn: str
    Encrypted: bool
    StorageEncryptionType: str
    BackupRetentionPeriod: int
    PreferredBackupWindow: str
    KmsKeyId: str
    DbSnapshotArn: str
    Timezone: str
    IamDatabaseAuthenticationEnabled: bool
    ProcessorFeatures: list[ProcessorFeatureAnswer]
    DbiResourceId: str
    TagList: list[TagAnswer]
    SnapshotTarget: str
    OriginalSnapshotCreateTime: str
    SnapshotDatabaseTime: str
    DbSystemId: str
    MultiTenant: bool
    DedicatedLogVolume: bool
    AdditionalStorageVolumes: list[AdditionalStorageVolumeAnswer]
    SnapshotAvailabilityZone: str
    FullSnapshotSizeInBytes: int

class DBSnapshotAttributeAnswer:
    AttributeName: str
    AttributeValues: list[str]

class DBSnapshotAttributesResultAnswer:
    DbSnapshotIdentifier: str
    DbSnapshotAttributes: list[DBSnapshotAttributeAnswer]

class DBSnapshotMessageAnswer:
    Marker: str
    DbSnapshots: list[DBSnapshotAnswer]

class DBSnapshotTenantDatabaseAnswer:
    DbSnapshotIdentifier: str
    DbInstanceIdentifier: str
    DbiResourceId: str
    EngineName: str
    SnapshotType: str
    TenantDatabaseCreateTime: str
    TenantDBName: str
    MasterUsername: str
    TenantDatabaseResourceId: str
    CharacterSetName: str
    DbSnapshotTenantDatabaseARN: str
    NcharCharacterSetName: str
    TagList: list[TagAnswer]

class DBSnapshotTenantDatabasesMessageAnswer:
    Marker: str
    DbSnapshotTenantDatabases: list[DBSnapshotTenantDatabaseAnswer]

class DBSubnetGroupAnswer:
    DbSubnetGroupName: str
    DbSubnetGroupDescription: str
    VpcId: str
    SubnetGroupStatus: str
    Subnets: list[SubnetAnswer]
    DbSubnetGroupArn: str
    SupportedNetworkTypes: list[str]

class DBSubnetGroupMessageAnswer:
    Marker: str
    DbSubnetGroups: list[DBSubnetGroupAnswer]

class DeleteBlueGreenDeploymentResponseAnswer:
    BlueGreenDeployment: BlueGreenDeploymentAnswer

class DeleteDBClusterAutomatedBackupResultAnswer:
    DbClusterAutomatedBackup: DBClusterAutomatedBackupAnswer

class DeleteDBClusterResultAnswer:
    DbCluster: DBClusterAnswer

class DeleteDBClusterSnapshotResultAnswer:
    DbClusterSnapshot: DBClusterSnapshotAnswer

class DeleteDBInstanceAutomatedBackupResultAnswer:
    DbInstanceAutomatedBackup: DBInstanceAutomatedBackupAnswer

class DeleteDBInstanceResultAnswer:
    DbInstance: DBInstanceAnswer

class DeleteDBProxyEndpointResponseAnswer:
    DbProxyEndpoint: DBProxyEndpointAnswer

class DeleteDBProxyResponseAnswer:
    DbProxy: DBProxyAnswer

class DeleteDBSnapshotResultAnswer:
    DbSnapshot: DBSnapshotAnswer

class DeleteEventSubscriptionResultAnswer:
    EventSubscription: EventSubscriptionAnswer

class DeleteGlobalClusterResultAnswer:
    GlobalCluster: GlobalClusterAnswer

class DeleteTenantDatabaseResultAnswer:
    TenantDatabase: TenantDatabaseAnswer

class DeregisterDBProxyTargetsResponseAnswer:
    ...

class DescribeBlueGreenDeploymentsResponseAnswer:
    BlueGreenDeployments: list[BlueGreenDeploymentAnswer]
    Marker: str

class DescribeDBCapacityReservationsResponseAnswer:
    DbCapacityReservations: list[DBCapacityReservationAnswer]
    Marker: str

class DescribeDBClusterSnapshotAttributesResultAnswer:
    DbClusterSnapshotAttributesResult: DBClusterSnapshotAttributesResultAnswer

class DescribeDBLogFilesDetailsAnswer:
    LogFileName: str
    LastWritten: int
    Size: int

class DescribeDBLogFilesResponseAnswer:
    DescribeDBLogFiles: list[DescribeDBLogFilesDetailsAnswer]
    Marker: str

class DescribeDBMajorEngineVersionsResponseAnswer:
    DbMajorEngineVersions: list[DBMajorEngineVersionAnswer]
    Marker: str

class DescribeDBProxiesResponseAnswer:
    DbProxies: list[DBProxyAnswer]
    Marker: str

class DescribeDBProxyEndpointsResponseAnswer:
    DbProxyEndpoints: list[DBProxyEndpointAnswer]
    Marker: str

class DescribeDBProxyTargetGroupsResponseAnswer:
    TargetGroups: list[DBProxyTargetGroupAnswer]
    Marker: str

class DescribeDBProxyTargetsResponseAnswer:
    Targets: list[DBProxyTargetAnswer]
    Marker: str

class DescribeDBShardGroupsResponseAnswer:
    DbShardGroups: list[DBShardGroupAnswer]
    Marker: str

class DescribeDBSnapshotAttributesResultAnswer:
    DbSnapshotAttributesResult: DBSnapshotAttributesResultAnswer

class DescribeEngineDefaultClusterParametersResultAnswer:
    EngineDefaults: EngineDefaultsAnswer

class DescribeEngineDefaultParametersResultAnswer:
    EngineDefaults: EngineDefaultsAnswer

class DescribeIntegrationsResponseAnswer:
    Marker: str
    Integrations: list[IntegrationAnswer]

class DescribeValidDBInstanceModificationsResultAnswer:
    ValidDBInstanceModificationsMessage: ValidDBInstanceModificationsMessageAnswer

class DisableHttpEndpointResponseAnswer:
    ResourceArn: str
    HttpEndpointEnabled: bool

class DocLinkAnswer:
    Text: str
    Url: str

class DomainMembershipAnswer:
    Domain: str
    Status: str
    Fqdn: str
    IamRoleName: str
    Ou: str
    AuthSecretArn: str
    DnsIps: list[str]

class DoubleRangeAnswer:
    From: float
    To: float

class DownloadDBLogFilePortionDetailsAnswer:
    LogFileData: str
    Marker: str
    AdditionalDataPending: bool

class EC2SecurityGroupAnswer:
    Status: str
    Ec2SecurityGroupName: str
    Ec2SecurityGroupId: str
    Ec2SecurityGroupOwnerId: str

class EnableHttpEndpointResponseAnswer:
    ResourceArn: str
    HttpEndpointEnabled: bool

class EndpointAnswer:
    Address: str
    Port: int
    HostedZoneId: str

class EngineDefaultsAnswer:
    DbParameterGroupFamily: str
    Marker: str
    Parameters: list[ParameterAnswer]

class EventAnswer:
    SourceIdentifier: str
    SourceType: str
    Message: str
    EventCategories: list[str]
    Date: str
    SourceArn: str

class EventCategoriesMapAnswer:
    SourceType: str
    EventCategories: list[str]

class EventCategoriesMessageAnswer:
    EventCategoriesMapList: list[EventCategoriesMapAnswer]

class EventSubscriptionAnswer:
    CustomerAwsId: str
    CustSubscriptionId: str
    SnsTopicArn: str
    Status: str
    SubscriptionCreationTime: str
    SourceType: str
    SourceIdsList: list[str]
    EventCategoriesList: list[str]
    Enabled: bool
    EventSubscriptionArn: str

class EventSubscriptionsMessageAnswer:
    Marker: str
    EventSubscriptionsList: list[EventSubscriptionAnswer]

class EventsMessageAnswer:
    Marker: str
    Events: list[EventAnswer]

class ExportTaskAnswer:
    ExportTaskIdentifier: str
    SourceArn: str
    ExportOnly: list[str]
    SnapshotTime: str
    TaskStartTime: str
    TaskEndTime: str
    S3Bucket: str
    S3Prefix: str
    IamRoleArn: str
    KmsKeyId: str
    Status: str
    PercentProgress: int
    TotalExtractedDataInGB: int
    FailureCause: str
    WarningMessage: str
    SourceType: str

class ExportTasksMessageAnswer:
    Marker: str
    ExportTasks: list[ExportTaskAnswer]

class FailoverDBClusterResultAnswer:
    DbCluster: DBClusterAnswer

class FailoverGlobalClusterResultAnswer:
    GlobalCluster: GlobalClusterAnswer

class FailoverStateAnswer:
    Status: str
    FromDbClusterArn: str
    ToDbClusterArn: str
    IsDataLossAllowed: bool

class FilterDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]

class GlobalClusterAnswer:
    GlobalClusterIdentifier: str
    GlobalClusterResourceId: str
    GlobalClusterArn: str
    Status: str
    Engine: str
    EngineVersion: str
    EngineLifecycleSupport: str
    DatabaseName: str
    StorageEncrypted: bool
    StorageEncryptionType: str
    DeletionProtection: bool
    GlobalClusterMembers: list[GlobalClusterMemberAnswer]
    Endpoint: str
    FailoverState: FailoverStateAnswer
    TagList: list[TagAnswer]

class GlobalClusterMemberAnswer:
    DbClusterArn: str
    Readers: list[str]
    IsWriter: bool
    GlobalWriteForwardingStatus: str
    SynchronizationStatus: str

class GlobalClustersMessageAnswer:
    Marker: str
    GlobalClusters: list[GlobalClusterAnswer]

class IPRangeAnswer:
    Status: str
    Cidrip: str

class IntegrationAnswer:
    SourceArn: str
    TargetArn: str
    IntegrationName: str
    IntegrationArn: str
    KmsKeyId: str
    AdditionalEncryptionContext: _Mapping[str, str]
    Status: str
    Tags: list[TagAnswer]
    DataFilter: str
    Description: str
    CreateTime: str
    Errors: list[IntegrationErrorAnswer]

class IntegrationErrorAnswer:
    ErrorCode: str
    ErrorMessage: str

class IssueDetailsAnswer:
    PerformanceIssueDetails: PerformanceIssueDetailsAnswer

class LimitlessDatabaseAnswer:
    Status: str
    MinRequiredACU: float

class MasterUserSecretAnswer:
    SecretArn: str
    SecretStatus: str
    KmsKeyId: str

class MetricAnswer:
    Name: str
    References: list[MetricReferenceAnswer]
    StatisticsDetails: str
    MetricQuery: MetricQueryAnswer

class MetricQueryAnswer:
    PerformanceInsightsMetricQuery: PerformanceInsightsMetricQueryAnswer

class MetricReferenceAnswer:
    Name: str
    ReferenceDetails: ReferenceDetailsAnswer

class MinimumEngineVersionPerAllowedValueAnswer:
    AllowedValue: str
    MinimumEngineVersion: str

class ModifyActivityStreamResponseAnswer:
    KmsKeyId: str
    KinesisStreamName: str
    Status: str
    Mode: str
    EngineNativeAuditFieldsIncluded: bool
    PolicyStatus: str

class ModifyAdditionalStorageVolumeDict(_t.TypedDict, total=False):
    VolumeName: _t.Required[_Text]
    AllocatedStorage: int
    Iops: int
    MaxAllocatedStorage: int
    StorageThroughput: int
    StorageType: _Text
    SetForDelete: bool

class ModifyCertificatesResultAnswer:
    Certificate: CertificateAnswer

class ModifyDBCapacityReservationResponseAnswer:
    DbCapacityReservation: DBCapacityReservationAnswer

class ModifyDBClusterResultAnswer:
    DbCluster: DBClusterAnswer

class ModifyDBClusterSnapshotAttributeResultAnswer:
    DbClusterSnapshotAttributesResult: DBClusterSnapshotAttributesResultAnswer

class ModifyDBInstanceResultAnswer:
    DbInstance: DBInstanceAnswer

class ModifyDBProxyEndpointResponseAnswer:
    DbProxyEndpoint: DBProxyEndpointAnswer

class ModifyDBProxyResponseAnswer:
    DbProxy: DBProxyAnswer

class ModifyDBProxyTargetGroupResponseAnswer:
    DbProxyTargetGroup: DBProxyTargetGroupAnswer

class ModifyDBSnapshotAttributeResultAnswer:
    DbSnapshotAttributesResult: DBSnapshotAttributesResultAnswer

class ModifyDBSnapshotResultAnswer:
    DbSnapshot: DBSnapshotAnswer

class ModifyDBSubnetGroupResultAnswer:
    DbSubnetGroup: DBSubnetGroupAnswer

class ModifyEventSubscriptionResultAnswer:
    EventSubscription: EventSubscriptionAnswer

class ModifyGlobalClusterResultAnswer:
    GlobalCluster: GlobalClusterAnswer

class ModifyOptionGroupResultAnswer:
    OptionGroup: OptionGroupAnswer

class ModifyTenantDatabaseResultAnswer:
    TenantDatabase: TenantDatabaseAnswer

class OptionAnswer:
    OptionName: str
    OptionDescription: str
    Persistent: bool
    Permanent: bool
    Port: int
    OptionVersion: str
    OptionSettings: list[OptionSettingAnswer]
    DbSecurityGroupMemberships: list[DBSecurityGroupMembershipAnswer]
    VpcSecurityGroupMemberships: list[VpcSecurityGroupMembershipAnswer]

class OptionConfigurationDict(_t.TypedDict, total=False):
    OptionName: _t.Required[_Text]
    Port: int
    OptionVersion: _Text
    DbSecurityGroupMemberships: _Sequence[_Text]
    VpcSecurityGroupMemberships: _Sequence[_Text]
    OptionSettings: _Sequence[OptionSettingDict]

class OptionGroupAnswer:
    OptionGroupName: str
    OptionGroupDescription: str
    EngineName: str
    MajorEngineVersion: str
    Options: list[OptionAnswer]
    AllowsVpcAndNonVpcInstanceMemberships: bool
    VpcId: str
    OptionGroupArn: str
    SourceOptionGroup: str
    SourceAccountId: str
    CopyTimestamp: str
    SourceRegion: str

class OptionGroupMembershipAnswer:
    OptionGroupName: str
    Status: str

class OptionGroupOptionAnswer:
    Name: str
    Description: str
    EngineName: str
    MajorEngineVersion: str
    MinimumRequiredMinorEngineVersion: str
    PortRequired: bool
    DefaultPort: int
    OptionsDependedOn: list[str]
    OptionsConflictsWith: list[str]
    Persistent: bool
    Permanent: bool
    RequiresAutoMinorEngineVersionUpgrade: bool
    VpcOnly: bool
    SupportsOptionVersionDowngrade: bool
    OptionGroupOptionSettings: list[OptionGroupOptionSettingAnswer]
    OptionGroupOptionVersions: list[OptionVersionAnswer]
    CopyableCrossAccount: bool
    CopyableCrossRegion: bool

class OptionGroupOptionSettingAnswer:
    SettingName: str
    SettingDescription: str
    DefaultValue: str
    ApplyType: str
    AllowedValues: str
    IsModifiable: bool
    IsRequired: bool
    MinimumEngineVersionPerAllowedValue: list[MinimumEngineVersionPerAllowedValueAnswer]

class OptionGroupOptionsMessageAnswer:
    OptionGroupOptions: list[OptionGroupOptionAnswer]
    Marker: str

class OptionGroupsAnswer:
    OptionGroupsList: list[OptionGroupAnswer]
    Marker: str

class OptionSettingAnswer:
    Name: str
    Value: str
    DefaultValue: str
    Description: str
    ApplyType: str
    DataType: str
    AllowedValues: str
    IsModifiable: bool
    IsCollection: bool

class OptionSettingDict(_t.TypedDict, total=False):
    Name: _Text
    Value: _Text
    DefaultValue: _Text
    Description: _Text
    ApplyType: _Text
    DataType: _Text
    AllowedValues: _Text
    IsModifiable: bool
    IsCollection: bool

class OptionVersionAnswer:
    Version: str
    IsDefault: bool

class OrderableDBInstanceOptionAnswer:
    Engine: str
    EngineVersion: str
    DbInstanceClass: str
    LicenseModel: str
    AvailabilityZoneGroup: str
    AvailabilityZones: list[AvailabilityZoneAnswer]
    MultiAZCapable: bool
    ReadReplicaCapable: bool
    Vpc: bool
    SupportsStorageEncryption: bool
    StorageType: str
    SupportsIops: bool
    SupportsStorageThroughput: bool
    SupportsEnhancedMonitoring: bool
    SupportsIAMDatabaseAuthentication: bool
    SupportsPerformanceInsights: bool
    MinStorageSize: int
    MaxStorageSize: int
    MinIopsPerDbInstance: int
    MaxIopsPerDbInstance: int
    MinIopsPerGib: float
    MaxIopsPerGib: float
    MinStorageThroughputPerDbInstance: int
    MaxStorageThroughputPerDbInstance: int
    MinStorageThroughputPerIops: float
    MaxStorageThroughputPerIops: float
    AvailableProcessorFeatures: list[AvailableProcessorFeatureAnswer]
    SupportedEngineModes: list[str]
    SupportsStorageAutoscaling: bool
    SupportsKerberosAuthentication: bool
    OutpostCapable: bool
    SupportedActivityStreamModes: list[str]
    SupportsGlobalDatabases: bool
    SupportedNetworkTypes: list[str]
    SupportsClusters: bool
    SupportsDedicatedLogVolume: bool
    SupportsAdditionalStorageVolumes: bool
    SupportsHttpEndpoint: bool
    AvailableAdditionalStorageVolumesOptions: list[AvailableAdditionalStorageVolumesOptionAnswer]

class OrderableDBInstanceOptionsMessageAnswer:
    OrderableDBInstanceOptions: list[OrderableDBInstanceOptionAnswer]
    Marker: str

class OutpostAnswer:
    Arn: str

class ParameterAnswer:
    ParameterName: str
    ParameterValue: str
    Description: str
    Source: str
    ApplyType: str
    DataType: str
    AllowedValues: str
    IsModifiable: bool
    MinimumEngineVersion: str
    ApplyMethod: str
    SupportedEngineModes: list[str]

class ParameterDict(_t.TypedDict, total=False):
    ParameterName: _Text
    ParameterValue: _Text
    Description: _Text
    Source: _Text
    ApplyType: _Text
    DataType: _Text
    AllowedValues: _Text
    IsModifiable: bool
    MinimumEngineVersion: _Text
    ApplyMethod: _t.Literal["immediate", "pending-reboot"] | _Text
    SupportedEngineModes: _Sequence[_Text]

class PendingCloudwatchLogsExportsAnswer:
    LogTypesToEnable: list[str]
    LogTypesToDisable: list[str]

class PendingMaintenanceActionAnswer:
    Action: str
    AutoAppliedAfterDate: str
    ForcedApplyDate: str
    OptInStatus: str
    CurrentApplyDate: str
    Description: str

class PendingMaintenanceActionsMessageAnswer:
    PendingMaintenanceActions: list[ResourcePendingMaintenanceActionsAnswer]
    Marker: str

class PendingModifiedValuesAnswer:
    DbInstanceClass: str
    AllocatedStorage: int
    MasterUserPassword: str
    Port: int
    BackupRetentionPeriod: int
    MultiAZ: bool
    EngineVersion: str
    LicenseModel: str
    Iops: int
    StorageThroughput: int
    DbInstanceIdentifier: str
    StorageType: str
    CaCertificateIdentifier: str
    DbSubnetGroupName: str
    PendingCloudwatchLogsExports: PendingCloudwatchLogsExportsAnswer
    ProcessorFeatures: list[ProcessorFeatureAnswer]
    AutomationMode: str
    ResumeFullAutomationModeTime: str
    MultiTenant: bool
    IamDatabaseAuthenticationEnabled: bool
    DedicatedLogVolume: bool
    Engine: str
    AdditionalStorageVolumes: list[AdditionalStorageVolumeAnswer]
    DbCapacityReservationIdentifier: str

class PerformanceInsightsMetricDimensionGroupAnswer:
    Dimensions: list[str]
    Group: str
    Limit: int

class PerformanceInsightsMetricQueryAnswer:
    GroupBy: PerformanceInsightsMetricDimensionGroupAnswer
    Metric: str

class PerformanceIssueDetailsAnswer:
    StartTime: str
    EndTime: str
    Metrics: list[MetricAnswer]
    Analysis: str

class ProcessorFeatureAnswer:
    Name: str
    Value: str

class ProcessorFeatureDict(_t.TypedDict, total=False):
    Name: _Text
    Value: _Text

class PromoteReadReplicaDBClusterResultAnswer:
    DbCluster: DBClusterAnswer

class PromoteReadReplicaResultAnswer:
    DbInstance: DBInstanceAnswer

class PurchaseReservedDBInstancesOfferingResultAnswer:
    ReservedDBInstance: ReservedDBInstanceAnswer

class RangeAnswer:
    From: int
    To: int
    Step: int

class RdsCustomClusterConfigurationAnswer:
    InterconnectSubnetId: str
    TransitGatewayMulticastDomainId: str
    ReplicaMode: str

class RdsCustomClusterConfigurationDict(_t.TypedDict, total=False):
    InterconnectSubnetId: _Text
    TransitGatewayMulticastDomainId: _Text
    ReplicaMode: _t.Literal["open-read-only", "mounted"] | _Text

class RebootDBClusterResultAnswer:
    DbCluster: DBClusterAnswer

class RebootDBInstanceResultAnswer:
    DbInstance: DBInstanceAnswer

class RecommendedActionAnswer:
    ActionId: str
    Title: str
    Description: str
    Operation: str
    Parameters: list[RecommendedActionParameterAnswer]
    ApplyModes: list[str]
    Status: str
    IssueDetails: IssueDetailsAnswer
    ContextAttributes: list[ContextAttributeAnswer]

class RecommendedActionParameterAnswer:
    Key: str
    Value: str

class RecommendedActionUpdateDict(_t.TypedDict, total=False):
    ActionId: _t.Required[_Text]
    Status: _t.Required[_Text]

class RecurringChargeAnswer:
    RecurringChargeAmount: float
    RecurringChargeFrequency: str

class ReferenceDetailsAnswer:
    ScalarReferenceDetails: ScalarReferenceDetailsAnswer

class RegisterDBProxyTargetsResponseAnswer:
    DbProxyTargets: list[DBProxyTargetAnswer]

class RemoveFromGlobalClusterResultAnswer:
    GlobalCluster: GlobalClusterAnswer

class RemoveSourceIdentifierFromSubscriptionResultAnswer:
    EventSubscription: EventSubscriptionAnswer

class ReservedDBInstanceAnswer:
    ReservedDBInstanceId: str
    ReservedDBInstancesOfferingId: str
    DbInstanceClass: str
    StartTime: str
    Duration: int
    FixedPrice: float
    UsagePrice: float
    CurrencyCode: str
    DbInstanceCount: int
    ProductDescription: str
    OfferingType: str
    MultiAZ: bool
    State: str
    RecurringCharges: list[RecurringChargeAnswer]
    ReservedDBInstanceArn: str
    LeaseId: str

class ReservedDBInstanceMessageAnswer:
    Marker: str
    ReservedDBInstances: list[ReservedDBInstanceAnswer]

class ReservedDBInstancesOfferingAnswer:
    ReservedDBInstancesOfferingId: str
    DbInstanceClass: str
    Duration: int
    FixedPrice: float
    UsagePrice: float
    CurrencyCode: str
    ProductDescription: str
    OfferingType: str
    MultiAZ: bool
    RecurringCharges: list[RecurringChargeAnswer]

class ReservedDBInstancesOfferingMessageAnswer:
    Marker: str
    ReservedDBInstancesOfferings: list[ReservedDBInstancesOfferingAnswer]

class ResourcePendingMaintenanceActionsAnswer:
    ResourceIdentifier: str
    PendingMaintenanceActionDetails: list[PendingMaintenanceActionAnswer]

class RestoreDBClusterFromS3ResultAnswer:
    DbCluster: DBClusterAnswer

class RestoreDBClusterFromSnapshotResultAnswer:
    DbCluster: DBClusterAnswer

class RestoreDBClusterToPointInTimeResultAnswer:
    DbCluster: DBClusterAnswer

class RestoreDBInstanceFromDBSnapshotResultAnswer:
    DbInstance: DBInstanceAnswer

class RestoreDBInstanceFromS3ResultAnswer:
    DbInstance: DBInstanceAnswer

class RestoreDBInstanceToPointInTimeResultAnswer:
    DbInstance: DBInstanceAnswer

class RestoreWindowAnswer:
    EarliestTime: str
    LatestTime: str

class RevokeDBSecurityGroupIngressResultAnswer:
    DbSecurityGroup: DBSecurityGroupAnswer

class ScalarReferenceDetailsAnswer:
    Value: float

class ScalingConfigurationDict(_t.TypedDict, total=False):
    MinCapacity: int
    MaxCapacity: int
    AutoPause: bool
    SecondsUntilAutoPause: int
    TimeoutAction: _Text
    SecondsBeforeTimeout: int

class ScalingConfigurationInfoAnswer:
    MinCapacity: int
    MaxCapacity: int
    AutoPause: bool
    SecondsUntilAutoPause: int
    TimeoutAction: str
    SecondsBeforeTimeout: int

class ServerlessV2FeaturesSupportAnswer:
    MinCapacity: float
    MaxCapacity: float

class ServerlessV2PlatformVersionInfoAnswer:
    ServerlessV2PlatformVersion: str
    ServerlessV2PlatformVersionDescription: str
    Engine: str
    ServerlessV2FeaturesSupport: ServerlessV2FeaturesSupportAnswer
    Status: str
    IsDefault: bool

class ServerlessV2PlatformVersionsMessageAnswer:
    Marker: str
    ServerlessV2PlatformVersions: list[ServerlessV2PlatformVersionInfoAnswer]

class ServerlessV2ScalingConfigurationDict(_t.TypedDict, total=False):
    MinCapacity: float
    MaxCapacity: float
    SecondsUntilAutoPause: int

class ServerlessV2ScalingConfigurationInfoAnswer:
    MinCapacity: float
    MaxCapacity: float
    SecondsUntilAutoPause: int

class SourceRegionAnswer:
    RegionName: str
    Endpoint: str
    Status: str
    SupportsDBInstanceAutomatedBackupsReplication: bool

class SourceRegionMessageAnswer:
    Marker: str
    SourceRegions: list[SourceRegionAnswer]

class StartActivityStreamResponseAnswer:
    KmsKeyId: str
    KinesisStreamName: str
    Status: str
    Mode: str
    EngineNativeAuditFieldsIncluded: bool
    ApplyImmediately: bool

class StartDBClusterResultAnswer:
    DbCluster: DBClusterAnswer

class StartDBInstanceAutomatedBackupsReplicationResultAnswer:
    DbInstanceAutomatedBackup: DBInstanceAutomatedBackupAnswer

class StartDBInstanceResultAnswer:
    DbInstance: DBInstanceAnswer

class StopActivityStreamResponseAnswer:
    KmsKeyId: str
    KinesisStreamName: str
    Status: str

class StopDBClusterResultAnswer:
    DbCluster: DBClusterAnswer

class StopDBInstanceAutomatedBackupsReplicationResultAnswer:
    DbInstanceAutomatedBackup: DBInstanceAutomatedBackupAnswer

class StopDBInstanceResultAnswer:
    DbInstance: DBInstanceAnswer

class SubnetAnswer:
    SubnetIdentifier: str
    SubnetAvailabilityZone: AvailabilityZoneAnswer
    SubnetOutpost: OutpostAnswer
    SubnetStatus: str

class SupportedEngineLifecycleAnswer:
    LifecycleSupportName: str
    LifecycleSupportStartDate: str
    LifecycleSupportEndDate: str

class SwitchoverBlueGreenDeploymentResponseAnswer:
    BlueGreenDeployment: BlueGreenDeploymentAnswer

class SwitchoverDetailAnswer:
    SourceMember: str
    TargetMember: str
    Status: str

class SwitchoverGlobalClusterResultAnswer:
    GlobalCluster: GlobalClusterAnswer

class SwitchoverReadReplicaResultAnswer:
    DbInstance: DBInstanceAnswer

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class TagListMessageAnswer:
    TagList: list[TagAnswer]

class TagSpecificationDict(_t.TypedDict, total=False):
    ResourceType: _Text
    Tags: _Sequence[TagDict]

class TargetHealthAnswer:
    State: str
    Reason: str
    Description: str

class TargetResourceConfigurationDict(_t.TypedDict, total=False):
    SourceArn: _t.Required[_Text]
    TargetKmsKeyId: _Text

class TenantDatabaseAnswer:
    TenantDatabaseCreateTime: str
    DbInstanceIdentifier: str
    TenantDBName: str
    Status: str
    MasterUsername: str
    DbiResourceId: str
    TenantDatabaseResourceId: str
    TenantDatabaseARN: str
    CharacterSetName: str
    NcharCharacterSetName: str
    DeletionProtection: bool
    PendingModifiedValues: TenantDatabasePendingModifiedValuesAnswer
    MasterUserSecret: MasterUserSecretAnswer
    TagList: list[TagAnswer]

class TenantDatabasePendingModifiedValuesAnswer:
    MasterUserPassword: str
    TenantDBName: str

class TenantDatabasesMessageAnswer:
    Marker: str
    TenantDatabases: list[TenantDatabaseAnswer]

class TimezoneAnswer:
    TimezoneName: str

class UpgradeTargetAnswer:
    Engine: str
    EngineVersion: str
    Description: str
    AutoUpgrade: bool
    IsMajorVersionUpgrade: bool
    SupportedEngineModes: list[str]
    SupportsParallelQuery: bool
    SupportsGlobalDatabases: bool
    SupportsBabelfish: bool
    SupportsLimitlessDatabase: bool
    SupportsLocalWriteForwarding: bool
    SupportsIntegrations: bool

class UserAuthConfigDict(_t.TypedDict, total=False):
    Description: _Text
    UserName: _Text
    AuthScheme: _t.Literal["SECRETS"] | _Text
    SecretArn: _Text
    IamAuth: _t.Literal["DISABLED", "REQUIRED", "ENABLED"] | _Text
    ClientPasswordAuthType: _t.Literal["MYSQL_NATIVE_PASSWORD", "MYSQL_CACHING_SHA2_PASSWORD", "POSTGRES_SCRAM_SHA_256", "POSTGRES_MD5", "SQL_SERVER_AUTHENTICATION"] | _Text

class UserAuthConfigInfoAnswer:
    Description: str
    UserName: str
    AuthScheme: str
    SecretArn: str
    IamAuth: str
    ClientPasswordAuthType: str

class ValidAdditionalStorageOptionsAnswer:
    SupportsAdditionalStorageVolumes: bool
    Volumes: list[ValidVolumeOptionsAnswer]

class ValidDBInstanceModificationsMessageAnswer:
    Storage: list[ValidStorageOptionsAnswer]
    ValidProcessorFeatures: list[AvailableProcessorFeatureAnswer]
    SupportsDedicatedLogVolume: bool
    AdditionalStorage: ValidAdditionalStorageOptionsAnswer

class ValidStorageOptionsAnswer:
    StorageType: str
    StorageSize: list[RangeAnswer]
    ProvisionedIops: list[RangeAnswer]
    IopsToStorageRatio: list[DoubleRangeAnswer]
    ProvisionedStorageThroughput: list[RangeAnswer]
    StorageThroughputToIopsRatio: list[DoubleRangeAnswer]
    SupportsStorageAutoscaling: bool

class ValidVolumeOptionsAnswer:
    VolumeName: str
    Storage: list[ValidStorageOptionsAnswer]

class VpcSecurityGroupMembershipAnswer:
    VpcSecurityGroupId: str
    Status: str

def add_role_to_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    RoleArn: _Text,
    FeatureName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:addRoleToDBCluster."""


def add_role_to_db_instance(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    RoleArn: _Text,
    FeatureName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:addRoleToDBInstance."""


def add_source_identifier_to_subscription(
    name: str,
    /,
    *,
    SubscriptionName: _Text,
    SourceIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AddSourceIdentifierToSubscriptionResultAnswer]:
    """Call aws-sdk:rds:addSourceIdentifierToSubscription."""


def add_tags_to_resource(
    name: str,
    /,
    *,
    ResourceName: _Text,
    Tags: _Sequence[TagDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:addTagsToResource."""


def apply_pending_maintenance_action(
    name: str,
    /,
    *,
    ResourceIdentifier: _Text,
    ApplyAction: _Text,
    OptInType: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ApplyPendingMaintenanceActionResultAnswer]:
    """Call aws-sdk:rds:applyPendingMaintenanceAction."""


def authorize_db_security_group_ingress(
    name: str,
    /,
    *,
    DbSecurityGroupName: _Text,
    Cidrip: _Text = ...,
    Ec2SecurityGroupName: _Text = ...,
    Ec2SecurityGroupId: _Text = ...,
    Ec2SecurityGroupOwnerId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AuthorizeDBSecurityGroupIngressResultAnswer]:
    """Call aws-sdk:rds:authorizeDBSecurityGroupIngress."""


def backtrack_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    BacktrackTo: _Text | float,
    Force: bool = ...,
    UseEarliestTimeOnPointInTimeUnavailable: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterBacktrackAnswer]:
    """Call aws-sdk:rds:backtrackDBCluster."""


def cancel_db_capacity_reservation(
    name: str,
    /,
    *,
    DbCapacityReservationIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelDBCapacityReservationResponseAnswer]:
    """Call aws-sdk:rds:cancelDBCapacityReservation."""


def cancel_export_task(
    name: str,
    /,
    *,
    ExportTaskIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExportTaskAnswer]:
    """Call aws-sdk:rds:cancelExportTask."""


def copy_db_cluster_parameter_group(
    name: str,
    /,
    *,
    SourceDBClusterParameterGroupIdentifier: _Text,
    TargetDBClusterParameterGroupIdentifier: _Text,
    TargetDBClusterParameterGroupDescription: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CopyDBClusterParameterGroupResultAnswer]:
    """Call aws-sdk:rds:copyDBClusterParameterGroup."""


def copy_db_cluster_snapshot(
    name: str,
    /,
    *,
    SourceDBClusterSnapshotIdentifier: _Text,
    TargetDBClusterSnapshotIdentifier: _Text,
    KmsKeyId: _Text = ...,
    PreSignedUrl: _Text = ...,
    CopyTags: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CopyDBClusterSnapshotResultAnswer]:
    """Call aws-sdk:rds:copyDBClusterSnapshot."""


def copy_db_parameter_group(
    name: str,
    /,
    *,
    SourceDBParameterGroupIdentifier: _Text,
    TargetDBParameterGroupIdentifier: _Text,
    TargetDBParameterGroupDescription: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CopyDBParameterGroupResultAnswer]:
    """Call aws-sdk:rds:copyDBParameterGroup."""


def copy_db_snapshot(
    name: str,
    /,
    *,
    SourceDBSnapshotIdentifier: _Text,
    TargetDBSnapshotIdentifier: _Text,
    KmsKeyId: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    CopyTags: bool = ...,
    PreSignedUrl: _Text = ...,
    OptionGroupName: _Text = ...,
    TargetCustomAvailabilityZone: _Text = ...,
    SnapshotTarget: _Text = ...,
    CopyOptionGroup: bool = ...,
    SnapshotAvailabilityZone: _Text = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CopyDBSnapshotResultAnswer]:
    """Call aws-sdk:rds:copyDBSnapshot."""


def copy_option_group(
    name: str,
    /,
    *,
    SourceOptionGroupIdentifier: _Text,
    TargetOptionGroupIdentifier: _Text,
    TargetOptionGroupDescription: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CopyOptionGroupResultAnswer]:
    """Call aws-sdk:rds:copyOptionGroup."""


def create_blue_green_deployment(
    name: str,
    /,
    *,
    BlueGreenDeploymentName: _Text,
    Source: _Text,
    TargetEngineVersion: _Text = ...,
    TargetDBParameterGroupName: _Text = ...,
    TargetDBClusterParameterGroupName: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    TargetDBInstanceClass: _Text = ...,
    UpgradeTargetStorageConfig: bool = ...,
    TargetIops: int = ...,
    TargetStorageType: _Text = ...,
    TargetAllocatedStorage: int = ...,
    TargetStorageThroughput: int = ...,
    TargetResourceConfigurations: _Sequence[TargetResourceConfigurationDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateBlueGreenDeploymentResponseAnswer]:
    """Call aws-sdk:rds:createBlueGreenDeployment."""


def create_custom_db_engine_version(
    name: str,
    /,
    *,
    Engine: _Text,
    EngineVersion: _Text,
    DatabaseInstallationFilesS3BucketName: _Text = ...,
    DatabaseInstallationFilesS3Prefix: _Text = ...,
    DatabaseInstallationFiles: _Sequence[_Text] = ...,
    ImageId: _Text = ...,
    KmsKeyId: _Text = ...,
    SourceCustomDbEngineVersionIdentifier: _Text = ...,
    UseAwsProvidedLatestImage: bool = ...,
    Description: _Text = ...,
    Manifest: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBEngineVersionAnswer]:
    """Call aws-sdk:rds:createCustomDBEngineVersion."""


def create_db_capacity_reservation(
    name: str,
    /,
    *,
    DbCapacityReservationName: _Text,
    DbInstanceClass: _Text,
    Engine: _Text,
    CapacityPerAvailabilityZone: int,
    AvailabilityZones: _Sequence[_Text],
    EndDate: _Text | float = ...,
    StartDate: _Text | float = ...,
    CommitmentDuration: int = ...,
    LicenseModel: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBCapacityReservationResponseAnswer]:
    """Call aws-sdk:rds:createDBCapacityReservation."""


def create_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    Engine: _Text,
    AvailabilityZones: _Sequence[_Text] = ...,
    BackupRetentionPeriod: int = ...,
    CharacterSetName: _Text = ...,
    DatabaseName: _Text = ...,
    DbClusterParameterGroupName: _Text = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    DbSubnetGroupName: _Text = ...,
    EngineVersion: _Text = ...,
    Port: int = ...,
    MasterUsername: _Text = ...,
    MasterUserPassword: _Text = ...,
    OptionGroupName: _Text = ...,
    PreferredBackupWindow: _Text = ...,
    PreferredMaintenanceWindow: _Text = ...,
    ReplicationSourceIdentifier: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    StorageEncrypted: bool = ...,
    KmsKeyId: _Text = ...,
    PreSignedUrl: _Text = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    BacktrackWindow: int = ...,
    EnableCloudwatchLogsExports: _Sequence[_Text] = ...,
    EngineMode: _Text = ...,
    ScalingConfiguration: ScalingConfigurationDict = ...,
    RdsCustomClusterConfiguration: RdsCustomClusterConfigurationDict = ...,
    DbClusterInstanceClass: _Text = ...,
    AllocatedStorage: int = ...,
    StorageType: _Text = ...,
    Iops: int = ...,
    PubliclyAccessible: bool = ...,
    AutoMinorVersionUpgrade: bool = ...,
    DeletionProtection: bool = ...,
    GlobalClusterIdentifier: _Text = ...,
    EnableHttpEndpoint: bool = ...,
    CopyTagsToSnapshot: bool = ...,
    Domain: _Text = ...,
    DomainIAMRoleName: _Text = ...,
    EnableGlobalWriteForwarding: bool = ...,
    NetworkType: _Text = ...,
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationDict = ...,
    MonitoringInterval: int = ...,
    MonitoringRoleArn: _Text = ...,
    DatabaseInsightsMode: _t.Literal["standard", "advanced"] | _Text = ...,
    EnablePerformanceInsights: bool = ...,
    PerformanceInsightsKMSKeyId: _Text = ...,
    PerformanceInsightsRetentionPeriod: int = ...,
    EnableLimitlessDatabase: bool = ...,
    ClusterScalabilityType: _t.Literal["standard", "limitless"] | _Text = ...,
    DbSystemId: _Text = ...,
    ManageMasterUserPassword: bool = ...,
    EnableLocalWriteForwarding: bool = ...,
    MasterUserSecretKmsKeyId: _Text = ...,
    CaCertificateIdentifier: _Text = ...,
    EngineLifecycleSupport: _Text = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    MasterUserAuthenticationType: _t.Literal["password", "iam-db-auth"] | _Text = ...,
    WithExpressConfiguration: bool = ...,
    AssociatedRoles: _Sequence[DBClusterAssociatedRoleDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBClusterResultAnswer]:
    """Call aws-sdk:rds:createDBCluster."""


def create_db_cluster_endpoint(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    DbClusterEndpointIdentifier: _Text,
    EndpointType: _Text,
    StaticMembers: _Sequence[_Text] = ...,
    ExcludedMembers: _Sequence[_Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterEndpointAnswer]:
    """Call aws-sdk:rds:createDBClusterEndpoint."""


def create_db_cluster_parameter_group(
    name: str,
    /,
    *,
    DbClusterParameterGroupName: _Text,
    DbParameterGroupFamily: _Text,
    Description: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBClusterParameterGroupResultAnswer]:
    """Call aws-sdk:rds:createDBClusterParameterGroup."""


def create_db_cluster_snapshot(
    name: str,
    /,
    *,
    DbClusterSnapshotIdentifier: _Text,
    DbClusterIdentifier: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBClusterSnapshotResultAnswer]:
    """Call aws-sdk:rds:createDBClusterSnapshot."""


def create_db_instance(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    DbInstanceClass: _Text,
    Engine: _Text,
    DbName: _Text = ...,
    AllocatedStorage: int = ...,
    MasterUsername: _Text = ...,
    MasterUserPassword: _Text = ...,
    DbSecurityGroups: _Sequence[_Text] = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    AvailabilityZone: _Text = ...,
    DbSubnetGroupName: _Text = ...,
    PreferredMaintenanceWindow: _Text = ...,
    DbParameterGroupName: _Text = ...,
    BackupRetentionPeriod: int = ...,
    PreferredBackupWindow: _Text = ...,
    Port: int = ...,
    MultiAZ: bool = ...,
    EngineVersion: _Text = ...,
    AutoMinorVersionUpgrade: bool = ...,
    LicenseModel: _Text = ...,
    Iops: int = ...,
    StorageThroughput: int = ...,
    OptionGroupName: _Text = ...,
    CharacterSetName: _Text = ...,
    NcharCharacterSetName: _Text = ...,
    PubliclyAccessible: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    DbClusterIdentifier: _Text = ...,
    StorageType: _Text = ...,
    TdeCredentialArn: _Text = ...,
    TdeCredentialPassword: _Text = ...,
    StorageEncrypted: bool = ...,
    KmsKeyId: _Text = ...,
    Domain: _Text = ...,
    DomainFqdn: _Text = ...,
    DomainOu: _Text = ...,
    DomainAuthSecretArn: _Text = ...,
    DomainDnsIps: _Sequence[_Text] = ...,
    CopyTagsToSnapshot: bool = ...,
    MonitoringInterval: int = ...,
    MonitoringRoleArn: _Text = ...,
    DomainIAMRoleName: _Text = ...,
    PromotionTier: int = ...,
    Timezone: _Text = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    DatabaseInsightsMode: _t.Literal["standard", "advanced"] | _Text = ...,
    EnablePerformanceInsights: bool = ...,
    PerformanceInsightsKMSKeyId: _Text = ...,
    PerformanceInsightsRetentionPeriod: int = ...,
    EnableCloudwatchLogsExports: _Sequence[_Text] = ...,
    ProcessorFeatures: _Sequence[ProcessorFeatureDict] = ...,
    DeletionProtection: bool = ...,
    MaxAllocatedStorage: int = ...,
    EnableCustomerOwnedIp: bool = ...,
    NetworkType: _Text = ...,
    BackupTarget: _Text = ...,
    CustomIamInstanceProfile: _Text = ...,
    DbSystemId: _Text = ...,
    CaCertificateIdentifier: _Text = ...,
    ManageMasterUserPassword: bool = ...,
    MasterUserSecretKmsKeyId: _Text = ...,
    MultiTenant: bool = ...,
    DedicatedLogVolume: bool = ...,
    EngineLifecycleSupport: _Text = ...,
    AdditionalStorageVolumes: _Sequence[AdditionalStorageVolumeDict] = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    DbCapacityReservationIdentifier: _Text = ...,
    MasterUserAuthenticationType: _t.Literal["password", "iam-db-auth"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBInstanceResultAnswer]:
    """Call aws-sdk:rds:createDBInstance."""


def create_db_instance_read_replica(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    SourceDBInstanceIdentifier: _Text = ...,
    DbInstanceClass: _Text = ...,
    AvailabilityZone: _Text = ...,
    Port: int = ...,
    MultiAZ: bool = ...,
    AutoMinorVersionUpgrade: bool = ...,
    Iops: int = ...,
    StorageThroughput: int = ...,
    OptionGroupName: _Text = ...,
    DbParameterGroupName: _Text = ...,
    PubliclyAccessible: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    DbSubnetGroupName: _Text = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    StorageType: _Text = ...,
    CopyTagsToSnapshot: bool = ...,
    MonitoringInterval: int = ...,
    MonitoringRoleArn: _Text = ...,
    KmsKeyId: _Text = ...,
    PreSignedUrl: _Text = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    DatabaseInsightsMode: _t.Literal["standard", "advanced"] | _Text = ...,
    EnablePerformanceInsights: bool = ...,
    PerformanceInsightsKMSKeyId: _Text = ...,
    PerformanceInsightsRetentionPeriod: int = ...,
    EnableCloudwatchLogsExports: _Sequence[_Text] = ...,
    ProcessorFeatures: _Sequence[ProcessorFeatureDict] = ...,
    UseDefaultProcessorFeatures: bool = ...,
    DeletionProtection: bool = ...,
    Domain: _Text = ...,
    DomainIAMRoleName: _Text = ...,
    DomainFqdn: _Text = ...,
    DomainOu: _Text = ...,
    DomainAuthSecretArn: _Text = ...,
    DomainDnsIps: _Sequence[_Text] = ...,
    ReplicaMode: _t.Literal["open-read-only", "mounted"] | _Text = ...,
    EnableCustomerOwnedIp: bool = ...,
    NetworkType: _Text = ...,
    MaxAllocatedStorage: int = ...,
    BackupTarget: _Text = ...,
    CustomIamInstanceProfile: _Text = ...,
    AllocatedStorage: int = ...,
    SourceDBClusterIdentifier: _Text = ...,
    DedicatedLogVolume: bool = ...,
    UpgradeStorageConfig: bool = ...,
    CaCertificateIdentifier: _Text = ...,
    AdditionalStorageVolumes: _Sequence[AdditionalStorageVolumeDict] = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    DbCapacityReservationIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBInstanceReadReplicaResultAnswer]:
    """Call aws-sdk:rds:createDBInstanceReadReplica."""


def create_db_parameter_group(
    name: str,
    /,
    *,
    DbParameterGroupName: _Text,
    DbParameterGroupFamily: _Text,
    Description: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBParameterGroupResultAnswer]:
    """Call aws-sdk:rds:createDBParameterGroup."""


def create_db_proxy(
    name: str,
    /,
    *,
    DbProxyName: _Text,
    EngineFamily: _t.Literal["MYSQL", "POSTGRESQL", "SQLSERVER"] | _Text,
    RoleArn: _Text,
    VpcSubnetIds: _Sequence[_Text],
    DefaultAuthScheme: _t.Literal["IAM_AUTH", "NONE"] | _Text = ...,
    Auth: _Sequence[UserAuthConfigDict] = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    RequireTLS: bool = ...,
    IdleClientTimeout: int = ...,
    DebugLogging: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    EndpointNetworkType: _t.Literal["IPV4", "IPV6", "DUAL"] | _Text = ...,
    TargetConnectionNetworkType: _t.Literal["IPV4", "IPV6"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBProxyResponseAnswer]:
    """Call aws-sdk:rds:createDBProxy."""


def create_db_proxy_endpoint(
    name: str,
    /,
    *,
    DbProxyName: _Text,
    DbProxyEndpointName: _Text,
    VpcSubnetIds: _Sequence[_Text],
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    TargetRole: _t.Literal["READ_WRITE", "READ_ONLY"] | _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    EndpointNetworkType: _t.Literal["IPV4", "IPV6", "DUAL"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBProxyEndpointResponseAnswer]:
    """Call aws-sdk:rds:createDBProxyEndpoint."""


def create_db_security_group(
    name: str,
    /,
    *,
    DbSecurityGroupName: _Text,
    DbSecurityGroupDescription: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBSecurityGroupResultAnswer]:
    """Call aws-sdk:rds:createDBSecurityGroup."""


def create_db_shard_group(
    name: str,
    /,
    *,
    DbShardGroupIdentifier: _Text,
    DbClusterIdentifier: _Text,
    MaxACU: float,
    ComputeRedundancy: int = ...,
    MinACU: float = ...,
    PubliclyAccessible: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBShardGroupAnswer]:
    """Call aws-sdk:rds:createDBShardGroup."""


def create_db_snapshot(
    name: str,
    /,
    *,
    DbSnapshotIdentifier: _Text,
    DbInstanceIdentifier: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBSnapshotResultAnswer]:
    """Call aws-sdk:rds:createDBSnapshot."""


def create_db_subnet_group(
    name: str,
    /,
    *,
    DbSubnetGroupName: _Text,
    DbSubnetGroupDescription: _Text,
    SubnetIds: _Sequence[_Text],
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDBSubnetGroupResultAnswer]:
    """Call aws-sdk:rds:createDBSubnetGroup."""


def create_event_subscription(
    name: str,
    /,
    *,
    SubscriptionName: _Text,
    SnsTopicArn: _Text,
    SourceType: _Text = ...,
    EventCategories: _Sequence[_Text] = ...,
    SourceIds: _Sequence[_Text] = ...,
    Enabled: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateEventSubscriptionResultAnswer]:
    """Call aws-sdk:rds:createEventSubscription."""


def create_global_cluster(
    name: str,
    /,
    *,
    GlobalClusterIdentifier: _Text,
    SourceDBClusterIdentifier: _Text = ...,
    Engine: _Text = ...,
    EngineVersion: _Text = ...,
    EngineLifecycleSupport: _Text = ...,
    DeletionProtection: bool = ...,
    DatabaseName: _Text = ...,
    StorageEncrypted: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateGlobalClusterResultAnswer]:
    """Call aws-sdk:rds:createGlobalCluster."""


def create_integration(
    name: str,
    /,
    *,
    SourceArn: _Text,
    TargetArn: _Text,
    IntegrationName: _Text,
    KmsKeyId: _Text = ...,
    AdditionalEncryptionContext: _Mapping[str, _Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    DataFilter: _Text = ...,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[IntegrationAnswer]:
    """Call aws-sdk:rds:createIntegration."""


def create_option_group(
    name: str,
    /,
    *,
    OptionGroupName: _Text,
    EngineName: _Text,
    MajorEngineVersion: _Text,
    OptionGroupDescription: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateOptionGroupResultAnswer]:
    """Call aws-sdk:rds:createOptionGroup."""


def create_tenant_database(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    TenantDBName: _Text,
    MasterUsername: _Text,
    MasterUserPassword: _Text = ...,
    CharacterSetName: _Text = ...,
    NcharCharacterSetName: _Text = ...,
    ManageMasterUserPassword: bool = ...,
    MasterUserSecretKmsKeyId: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateTenantDatabaseResultAnswer]:
    """Call aws-sdk:rds:createTenantDatabase."""


def delete_blue_green_deployment(
    name: str,
    /,
    *,
    BlueGreenDeploymentIdentifier: _Text,
    DeleteTarget: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteBlueGreenDeploymentResponseAnswer]:
    """Call aws-sdk:rds:deleteBlueGreenDeployment."""


def delete_custom_db_engine_version(
    name: str,
    /,
    *,
    Engine: _Text,
    EngineVersion: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBEngineVersionAnswer]:
    """Call aws-sdk:rds:deleteCustomDBEngineVersion."""


def delete_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    SkipFinalSnapshot: bool = ...,
    FinalDBSnapshotIdentifier: _Text = ...,
    DeleteAutomatedBackups: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDBClusterResultAnswer]:
    """Call aws-sdk:rds:deleteDBCluster."""


def delete_db_cluster_automated_backup(
    name: str,
    /,
    *,
    DbClusterResourceId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDBClusterAutomatedBackupResultAnswer]:
    """Call aws-sdk:rds:deleteDBClusterAutomatedBackup."""


def delete_db_cluster_endpoint(
    name: str,
    /,
    *,
    DbClusterEndpointIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterEndpointAnswer]:
    """Call aws-sdk:rds:deleteDBClusterEndpoint."""


def delete_db_cluster_parameter_group(
    name: str,
    /,
    *,
    DbClusterParameterGroupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:deleteDBClusterParameterGroup."""


def delete_db_cluster_snapshot(
    name: str,
    /,
    *,
    DbClusterSnapshotIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDBClusterSnapshotResultAnswer]:
    """Call aws-sdk:rds:deleteDBClusterSnapshot."""


def delete_db_instance(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    SkipFinalSnapshot: bool = ...,
    FinalDBSnapshotIdentifier: _Text = ...,
    DeleteAutomatedBackups: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDBInstanceResultAnswer]:
    """Call aws-sdk:rds:deleteDBInstance."""


def delete_db_instance_automated_backup(
    name: str,
    /,
    *,
    DbiResourceId: _Text = ...,
    DbInstanceAutomatedBackupsArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDBInstanceAutomatedBackupResultAnswer]:
    """Call aws-sdk:rds:deleteDBInstanceAutomatedBackup."""


def delete_db_parameter_group(
    name: str,
    /,
    *,
    DbParameterGroupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:deleteDBParameterGroup."""


def delete_db_proxy(
    name: str,
    /,
    *,
    DbProxyName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDBProxyResponseAnswer]:
    """Call aws-sdk:rds:deleteDBProxy."""


def delete_db_proxy_endpoint(
    name: str,
    /,
    *,
    DbProxyEndpointName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDBProxyEndpointResponseAnswer]:
    """Call aws-sdk:rds:deleteDBProxyEndpoint."""


def delete_db_security_group(
    name: str,
    /,
    *,
    DbSecurityGroupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:deleteDBSecurityGroup."""


def delete_db_shard_group(
    name: str,
    /,
    *,
    DbShardGroupIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBShardGroupAnswer]:
    """Call aws-sdk:rds:deleteDBShardGroup."""


def delete_db_snapshot(
    name: str,
    /,
    *,
    DbSnapshotIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDBSnapshotResultAnswer]:
    """Call aws-sdk:rds:deleteDBSnapshot."""


def delete_db_subnet_group(
    name: str,
    /,
    *,
    DbSubnetGroupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:deleteDBSubnetGroup."""


def delete_event_subscription(
    name: str,
    /,
    *,
    SubscriptionName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteEventSubscriptionResultAnswer]:
    """Call aws-sdk:rds:deleteEventSubscription."""


def delete_global_cluster(
    name: str,
    /,
    *,
    GlobalClusterIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteGlobalClusterResultAnswer]:
    """Call aws-sdk:rds:deleteGlobalCluster."""


def delete_integration(
    name: str,
    /,
    *,
    IntegrationIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[IntegrationAnswer]:
    """Call aws-sdk:rds:deleteIntegration."""


def delete_option_group(
    name: str,
    /,
    *,
    OptionGroupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:deleteOptionGroup."""


def delete_tenant_database(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    TenantDBName: _Text,
    SkipFinalSnapshot: bool = ...,
    FinalDBSnapshotIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteTenantDatabaseResultAnswer]:
    """Call aws-sdk:rds:deleteTenantDatabase."""


def deregister_db_proxy_targets(
    name: str,
    /,
    *,
    DbProxyName: _Text,
    TargetGroupName: _Text = ...,
    DbInstanceIdentifiers: _Sequence[_Text] = ...,
    DbClusterIdentifiers: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterDBProxyTargetsResponseAnswer]:
    """Call aws-sdk:rds:deregisterDBProxyTargets."""


def describe_account_attributes(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AccountAttributesMessageAnswer]:
    """Call aws-sdk:rds:describeAccountAttributes."""


def describe_blue_green_deployments(
    name: str,
    /,
    *,
    BlueGreenDeploymentIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeBlueGreenDeploymentsResponseAnswer]:
    """Call aws-sdk:rds:describeBlueGreenDeployments."""


def describe_certificates(
    name: str,
    /,
    *,
    CertificateIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CertificateMessageAnswer]:
    """Call aws-sdk:rds:describeCertificates."""


def describe_db_capacity_reservations(
    name: str,
    /,
    *,
    DbCapacityReservationIdentifier: _Text = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    Filters: _Sequence[FilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDBCapacityReservationsResponseAnswer]:
    """Call aws-sdk:rds:describeDBCapacityReservations."""


def describe_db_cluster_automated_backups(
    name: str,
    /,
    *,
    DbClusterResourceId: _Text = ...,
    DbClusterIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterAutomatedBackupMessageAnswer]:
    """Call aws-sdk:rds:describeDBClusterAutomatedBackups."""


def describe_db_cluster_backtracks(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    BacktrackIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterBacktrackMessageAnswer]:
    """Call aws-sdk:rds:describeDBClusterBacktracks."""


def describe_db_cluster_endpoints(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text = ...,
    DbClusterEndpointIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterEndpointMessageAnswer]:
    """Call aws-sdk:rds:describeDBClusterEndpoints."""


def describe_db_cluster_parameter_groups(
    name: str,
    /,
    *,
    DbClusterParameterGroupName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterParameterGroupsMessageAnswer]:
    """Call aws-sdk:rds:describeDBClusterParameterGroups."""


def describe_db_cluster_parameters(
    name: str,
    /,
    *,
    DbClusterParameterGroupName: _Text,
    Source: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterParameterGroupDetailsAnswer]:
    """Call aws-sdk:rds:describeDBClusterParameters."""


def describe_db_cluster_snapshot_attributes(
    name: str,
    /,
    *,
    DbClusterSnapshotIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDBClusterSnapshotAttributesResultAnswer]:
    """Call aws-sdk:rds:describeDBClusterSnapshotAttributes."""


def describe_db_cluster_snapshots(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text = ...,
    DbClusterSnapshotIdentifier: _Text = ...,
    SnapshotType: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    IncludeShared: bool = ...,
    IncludePublic: bool = ...,
    DbClusterResourceId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterSnapshotMessageAnswer]:
    """Call aws-sdk:rds:describeDBClusterSnapshots."""


def describe_db_clusters(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    IncludeShared: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterMessageAnswer]:
    """Call aws-sdk:rds:describeDBClusters."""


def describe_db_engine_versions(
    name: str,
    /,
    *,
    Engine: _Text = ...,
    EngineVersion: _Text = ...,
    DbParameterGroupFamily: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    DefaultOnly: bool = ...,
    ListSupportedCharacterSets: bool = ...,
    ListSupportedTimezones: bool = ...,
    IncludeAll: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBEngineVersionMessageAnswer]:
    """Call aws-sdk:rds:describeDBEngineVersions."""


def describe_db_instance_automated_backups(
    name: str,
    /,
    *,
    DbiResourceId: _Text = ...,
    DbInstanceIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    DbInstanceAutomatedBackupsArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBInstanceAutomatedBackupMessageAnswer]:
    """Call aws-sdk:rds:describeDBInstanceAutomatedBackups."""


def describe_db_instances(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBInstanceMessageAnswer]:
    """Call aws-sdk:rds:describeDBInstances."""


def describe_db_log_files(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    FilenameContains: _Text = ...,
    FileLastWritten: int = ...,
    FileSize: int = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDBLogFilesResponseAnswer]:
    """Call aws-sdk:rds:describeDBLogFiles."""


def describe_db_major_engine_versions(
    name: str,
    /,
    *,
    Engine: _Text = ...,
    MajorEngineVersion: _Text = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDBMajorEngineVersionsResponseAnswer]:
    """Call aws-sdk:rds:describeDBMajorEngineVersions."""


def describe_db_parameter_groups(
    name: str,
    /,
    *,
    DbParameterGroupName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBParameterGroupsMessageAnswer]:
    """Call aws-sdk:rds:describeDBParameterGroups."""


def describe_db_parameters(
    name: str,
    /,
    *,
    DbParameterGroupName: _Text,
    Source: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBParameterGroupDetailsAnswer]:
    """Call aws-sdk:rds:describeDBParameters."""


def describe_db_proxies(
    name: str,
    /,
    *,
    DbProxyName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDBProxiesResponseAnswer]:
    """Call aws-sdk:rds:describeDBProxies."""


def describe_db_proxy_endpoints(
    name: str,
    /,
    *,
    DbProxyName: _Text = ...,
    DbProxyEndpointName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDBProxyEndpointsResponseAnswer]:
    """Call aws-sdk:rds:describeDBProxyEndpoints."""


def describe_db_proxy_target_groups(
    name: str,
    /,
    *,
    DbProxyName: _Text,
    TargetGroupName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDBProxyTargetGroupsResponseAnswer]:
    """Call aws-sdk:rds:describeDBProxyTargetGroups."""


def describe_db_proxy_targets(
    name: str,
    /,
    *,
    DbProxyName: _Text,
    TargetGroupName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDBProxyTargetsResponseAnswer]:
    """Call aws-sdk:rds:describeDBProxyTargets."""


def describe_db_recommendations(
    name: str,
    /,
    *,
    LastUpdatedAfter: _Text | float = ...,
    LastUpdatedBefore: _Text | float = ...,
    Locale: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBRecommendationsMessageAnswer]:
    """Call aws-sdk:rds:describeDBRecommendations."""


def describe_db_security_groups(
    name: str,
    /,
    *,
    DbSecurityGroupName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBSecurityGroupMessageAnswer]:
    """Call aws-sdk:rds:describeDBSecurityGroups."""


def describe_db_shard_groups(
    name: str,
    /,
    *,
    DbShardGroupIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDBShardGroupsResponseAnswer]:
    """Call aws-sdk:rds:describeDBShardGroups."""


def describe_db_snapshot_attributes(
    name: str,
    /,
    *,
    DbSnapshotIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDBSnapshotAttributesResultAnswer]:
    """Call aws-sdk:rds:describeDBSnapshotAttributes."""


def describe_db_snapshot_tenant_databases(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text = ...,
    DbSnapshotIdentifier: _Text = ...,
    SnapshotType: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    DbiResourceId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBSnapshotTenantDatabasesMessageAnswer]:
    """Call aws-sdk:rds:describeDBSnapshotTenantDatabases."""


def describe_db_snapshots(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text = ...,
    DbSnapshotIdentifier: _Text = ...,
    SnapshotType: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    IncludeShared: bool = ...,
    IncludePublic: bool = ...,
    DbiResourceId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBSnapshotMessageAnswer]:
    """Call aws-sdk:rds:describeDBSnapshots."""


def describe_db_subnet_groups(
    name: str,
    /,
    *,
    DbSubnetGroupName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBSubnetGroupMessageAnswer]:
    """Call aws-sdk:rds:describeDBSubnetGroups."""


def describe_engine_default_cluster_parameters(
    name: str,
    /,
    *,
    DbParameterGroupFamily: _Text,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEngineDefaultClusterParametersResultAnswer]:
    """Call aws-sdk:rds:describeEngineDefaultClusterParameters."""


def describe_engine_default_parameters(
    name: str,
    /,
    *,
    DbParameterGroupFamily: _Text,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEngineDefaultParametersResultAnswer]:
    """Call aws-sdk:rds:describeEngineDefaultParameters."""


def describe_event_categories(
    name: str,
    /,
    *,
    SourceType: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EventCategoriesMessageAnswer]:
    """Call aws-sdk:rds:describeEventCategories."""


def describe_event_subscriptions(
    name: str,
    /,
    *,
    SubscriptionName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EventSubscriptionsMessageAnswer]:
    """Call aws-sdk:rds:describeEventSubscriptions."""


def describe_events(
    name: str,
    /,
    *,
    SourceIdentifier: _Text = ...,
    SourceType: _t.Literal["db-instance", "db-parameter-group", "db-security-group", "db-snapshot", "db-cluster", "db-cluster-snapshot", "custom-engine-version", "db-proxy", "blue-green-deployment", "db-shard-group", "zero-etl"] | _Text = ...,
    StartTime: _Text | float = ...,
    EndTime: _Text | float = ...,
    Duration: int = ...,
    EventCategories: _Sequence[_Text] = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EventsMessageAnswer]:
    """Call aws-sdk:rds:describeEvents."""


def describe_export_tasks(
    name: str,
    /,
    *,
    ExportTaskIdentifier: _Text = ...,
    SourceArn: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    SourceType: _t.Literal["SNAPSHOT", "CLUSTER"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExportTasksMessageAnswer]:
    """Call aws-sdk:rds:describeExportTasks."""


def describe_global_clusters(
    name: str,
    /,
    *,
    GlobalClusterIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GlobalClustersMessageAnswer]:
    """Call aws-sdk:rds:describeGlobalClusters."""


def describe_integrations(
    name: str,
    /,
    *,
    IntegrationIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeIntegrationsResponseAnswer]:
    """Call aws-sdk:rds:describeIntegrations."""


def describe_option_group_options(
    name: str,
    /,
    *,
    EngineName: _Text,
    MajorEngineVersion: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[OptionGroupOptionsMessageAnswer]:
    """Call aws-sdk:rds:describeOptionGroupOptions."""


def describe_option_groups(
    name: str,
    /,
    *,
    OptionGroupName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    EngineName: _Text = ...,
    MajorEngineVersion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[OptionGroupsAnswer]:
    """Call aws-sdk:rds:describeOptionGroups."""


def describe_orderable_db_instance_options(
    name: str,
    /,
    *,
    Engine: _Text,
    EngineVersion: _Text = ...,
    DbInstanceClass: _Text = ...,
    LicenseModel: _Text = ...,
    AvailabilityZoneGroup: _Text = ...,
    Vpc: bool = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[OrderableDBInstanceOptionsMessageAnswer]:
    """Call aws-sdk:rds:describeOrderableDBInstanceOptions."""


def describe_pending_maintenance_actions(
    name: str,
    /,
    *,
    ResourceIdentifier: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PendingMaintenanceActionsMessageAnswer]:
    """Call aws-sdk:rds:describePendingMaintenanceActions."""


def describe_reserved_db_instances(
    name: str,
    /,
    *,
    ReservedDBInstanceId: _Text = ...,
    ReservedDBInstancesOfferingId: _Text = ...,
    DbInstanceClass: _Text = ...,
    Duration: _Text = ...,
    ProductDescription: _Text = ...,
    OfferingType: _Text = ...,
    MultiAZ: bool = ...,
    LeaseId: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ReservedDBInstanceMessageAnswer]:
    """Call aws-sdk:rds:describeReservedDBInstances."""


def describe_reserved_db_instances_offerings(
    name: str,
    /,
    *,
    ReservedDBInstancesOfferingId: _Text = ...,
    DbInstanceClass: _Text = ...,
    Duration: _Text = ...,
    ProductDescription: _Text = ...,
    OfferingType: _Text = ...,
    MultiAZ: bool = ...,
    Filters: _Sequence[FilterDict] = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ReservedDBInstancesOfferingMessageAnswer]:
    """Call aws-sdk:rds:describeReservedDBInstancesOfferings."""


def describe_serverless_v2_platform_versions(
    name: str,
    /,
    *,
    ServerlessV2PlatformVersion: _Text = ...,
    Engine: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    DefaultOnly: bool = ...,
    IncludeAll: bool = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ServerlessV2PlatformVersionsMessageAnswer]:
    """Call aws-sdk:rds:describeServerlessV2PlatformVersions."""


def describe_source_regions(
    name: str,
    /,
    *,
    RegionName: _Text = ...,
    MaxRecords: int = ...,
    Marker: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SourceRegionMessageAnswer]:
    """Call aws-sdk:rds:describeSourceRegions."""


def describe_tenant_databases(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text = ...,
    TenantDBName: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TenantDatabasesMessageAnswer]:
    """Call aws-sdk:rds:describeTenantDatabases."""


def describe_valid_db_instance_modifications(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeValidDBInstanceModificationsResultAnswer]:
    """Call aws-sdk:rds:describeValidDBInstanceModifications."""


def disable_http_endpoint(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DisableHttpEndpointResponseAnswer]:
    """Call aws-sdk:rds:disableHttpEndpoint."""


def download_db_log_file_portion(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    LogFileName: _Text,
    Marker: _Text = ...,
    NumberOfLines: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DownloadDBLogFilePortionDetailsAnswer]:
    """Call aws-sdk:rds:downloadDBLogFilePortion."""


def enable_http_endpoint(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EnableHttpEndpointResponseAnswer]:
    """Call aws-sdk:rds:enableHttpEndpoint."""


def failover_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    TargetDBInstanceIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FailoverDBClusterResultAnswer]:
    """Call aws-sdk:rds:failoverDBCluster."""


def failover_global_cluster(
    name: str,
    /,
    *,
    GlobalClusterIdentifier: _Text,
    TargetDbClusterIdentifier: _Text,
    AllowDataLoss: bool = ...,
    Switchover: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FailoverGlobalClusterResultAnswer]:
    """Call aws-sdk:rds:failoverGlobalCluster."""


def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceName: _Text,
    Filters: _Sequence[FilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TagListMessageAnswer]:
    """Call aws-sdk:rds:listTagsForResource."""


def modify_activity_stream(
    name: str,
    /,
    *,
    ResourceArn: _Text = ...,
    AuditPolicyState: _t.Literal["locked", "unlocked"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyActivityStreamResponseAnswer]:
    """Call aws-sdk:rds:modifyActivityStream."""


def modify_certificates(
    name: str,
    /,
    *,
    CertificateIdentifier: _Text = ...,
    RemoveCustomerOverride: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyCertificatesResultAnswer]:
    """Call aws-sdk:rds:modifyCertificates."""


def modify_current_db_cluster_capacity(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    Capacity: int = ...,
    SecondsBeforeTimeout: int = ...,
    TimeoutAction: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterCapacityInfoAnswer]:
    """Call aws-sdk:rds:modifyCurrentDBClusterCapacity."""


def modify_custom_db_engine_version(
    name: str,
    /,
    *,
    Engine: _Text,
    EngineVersion: _Text,
    Description: _Text = ...,
    Status: _t.Literal["available", "inactive", "inactive-except-restore"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBEngineVersionAnswer]:
    """Call aws-sdk:rds:modifyCustomDBEngineVersion."""


def modify_db_capacity_reservation(
    name: str,
    /,
    *,
    DbCapacityReservationIdentifier: _Text,
    CapacityPerAvailabilityZone: int = ...,
    EndDateType: _t.Literal["unlimited", "limited"] | _Text = ...,
    EndDate: _Text | float = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDBCapacityReservationResponseAnswer]:
    """Call aws-sdk:rds:modifyDBCapacityReservation."""


def modify_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    NewDBClusterIdentifier: _Text = ...,
    ApplyImmediately: bool = ...,
    BackupRetentionPeriod: int = ...,
    DbClusterParameterGroupName: _Text = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    Port: int = ...,
    MasterUserPassword: _Text = ...,
    OptionGroupName: _Text = ...,
    PreferredBackupWindow: _Text = ...,
    PreferredMaintenanceWindow: _Text = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    BacktrackWindow: int = ...,
    CloudwatchLogsExportConfiguration: CloudwatchLogsExportConfigurationDict = ...,
    EngineVersion: _Text = ...,
    AllowMajorVersionUpgrade: bool = ...,
    DbInstanceParameterGroupName: _Text = ...,
    Domain: _Text = ...,
    DomainIAMRoleName: _Text = ...,
    ScalingConfiguration: ScalingConfigurationDict = ...,
    DeletionProtection: bool = ...,
    EnableHttpEndpoint: bool = ...,
    CopyTagsToSnapshot: bool = ...,
    EnableGlobalWriteForwarding: bool = ...,
    DbClusterInstanceClass: _Text = ...,
    AllocatedStorage: int = ...,
    StorageType: _Text = ...,
    Iops: int = ...,
    AutoMinorVersionUpgrade: bool = ...,
    NetworkType: _Text = ...,
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationDict = ...,
    MonitoringInterval: int = ...,
    MonitoringRoleArn: _Text = ...,
    DatabaseInsightsMode: _t.Literal["standard", "advanced"] | _Text = ...,
    EnablePerformanceInsights: bool = ...,
    PerformanceInsightsKMSKeyId: _Text = ...,
    PerformanceInsightsRetentionPeriod: int = ...,
    ManageMasterUserPassword: bool = ...,
    RotateMasterUserPassword: bool = ...,
    EnableLocalWriteForwarding: bool = ...,
    MasterUserSecretKmsKeyId: _Text = ...,
    EngineMode: _Text = ...,
    AllowEngineModeChange: bool = ...,
    AwsBackupRecoveryPointArn: _Text = ...,
    EnableLimitlessDatabase: bool = ...,
    CaCertificateIdentifier: _Text = ...,
    MasterUserAuthenticationType: _t.Literal["password", "iam-db-auth"] | _Text = ...,
    EngineLifecycleSupport: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDBClusterResultAnswer]:
    """Call aws-sdk:rds:modifyDBCluster."""


def modify_db_cluster_endpoint(
    name: str,
    /,
    *,
    DbClusterEndpointIdentifier: _Text,
    EndpointType: _Text = ...,
    StaticMembers: _Sequence[_Text] = ...,
    ExcludedMembers: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterEndpointAnswer]:
    """Call aws-sdk:rds:modifyDBClusterEndpoint."""


def modify_db_cluster_parameter_group(
    name: str,
    /,
    *,
    DbClusterParameterGroupName: _Text,
    Parameters: _Sequence[ParameterDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterParameterGroupNameMessageAnswer]:
    """Call aws-sdk:rds:modifyDBClusterParameterGroup."""


def modify_db_cluster_snapshot_attribute(
    name: str,
    /,
    *,
    DbClusterSnapshotIdentifier: _Text,
    AttributeName: _Text,
    ValuesToAdd: _Sequence[_Text] = ...,
    ValuesToRemove: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDBClusterSnapshotAttributeResultAnswer]:
    """Call aws-sdk:rds:modifyDBClusterSnapshotAttribute."""


def modify_db_instance(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    AllocatedStorage: int = ...,
    DbInstanceClass: _Text = ...,
    DbSubnetGroupName: _Text = ...,
    DbSecurityGroups: _Sequence[_Text] = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    ApplyImmediately: bool = ...,
    MasterUserPassword: _Text = ...,
    DbParameterGroupName: _Text = ...,
    BackupRetentionPeriod: int = ...,
    PreferredBackupWindow: _Text = ...,
    PreferredMaintenanceWindow: _Text = ...,
    MultiAZ: bool = ...,
    EngineVersion: _Text = ...,
    AllowMajorVersionUpgrade: bool = ...,
    AutoMinorVersionUpgrade: bool = ...,
    LicenseModel: _Text = ...,
    Iops: int = ...,
    StorageThroughput: int = ...,
    OptionGroupName: _Text = ...,
    NewDBInstanceIdentifier: _Text = ...,
    StorageType: _Text = ...,
    TdeCredentialArn: _Text = ...,
    TdeCredentialPassword: _Text = ...,
    CaCertificateIdentifier: _Text = ...,
    Domain: _Text = ...,
    DomainFqdn: _Text = ...,
    DomainOu: _Text = ...,
    DomainAuthSecretArn: _Text = ...,
    DomainDnsIps: _Sequence[_Text] = ...,
    DisableDomain: bool = ...,
    CopyTagsToSnapshot: bool = ...,
    MonitoringInterval: int = ...,
    DbPortNumber: int = ...,
    PubliclyAccessible: bool = ...,
    MonitoringRoleArn: _Text = ...,
    DomainIAMRoleName: _Text = ...,
    PromotionTier: int = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    DatabaseInsightsMode: _t.Literal["standard", "advanced"] | _Text = ...,
    EnablePerformanceInsights: bool = ...,
    PerformanceInsightsKMSKeyId: _Text = ...,
    PerformanceInsightsRetentionPeriod: int = ...,
    CloudwatchLogsExportConfiguration: CloudwatchLogsExportConfigurationDict = ...,
    ProcessorFeatures: _Sequence[ProcessorFeatureDict] = ...,
    UseDefaultProcessorFeatures: bool = ...,
    DeletionProtection: bool = ...,
    MaxAllocatedStorage: int = ...,
    CertificateRotationRestart: bool = ...,
    ReplicaMode: _t.Literal["open-read-only", "mounted"] | _Text = ...,
    AutomationMode: _t.Literal["full", "all-paused"] | _Text = ...,
    ResumeFullAutomationModeMinutes: int = ...,
    EnableCustomerOwnedIp: bool = ...,
    NetworkType: _Text = ...,
    AwsBackupRecoveryPointArn: _Text = ...,
    ManageMasterUserPassword: bool = ...,
    RotateMasterUserPassword: bool = ...,
    MasterUserSecretKmsKeyId: _Text = ...,
    MultiTenant: bool = ...,
    DedicatedLogVolume: bool = ...,
    Engine: _Text = ...,
    AdditionalStorageVolumes: _Sequence[ModifyAdditionalStorageVolumeDict] = ...,
    DbCapacityReservationIdentifier: _Text = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    MasterUserAuthenticationType: _t.Literal["password", "iam-db-auth"] | _Text = ...,
    EngineLifecycleSupport: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDBInstanceResultAnswer]:
    """Call aws-sdk:rds:modifyDBInstance."""


def modify_db_parameter_group(
    name: str,
    /,
    *,
    DbParameterGroupName: _Text,
    Parameters: _Sequence[ParameterDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBParameterGroupNameMessageAnswer]:
    """Call aws-sdk:rds:modifyDBParameterGroup."""


def modify_db_proxy(
    name: str,
    /,
    *,
    DbProxyName: _Text,
    NewDBProxyName: _Text = ...,
    DefaultAuthScheme: _t.Literal["IAM_AUTH", "NONE"] | _Text = ...,
    Auth: _Sequence[UserAuthConfigDict] = ...,
    RequireTLS: bool = ...,
    IdleClientTimeout: int = ...,
    DebugLogging: bool = ...,
    RoleArn: _Text = ...,
    SecurityGroups: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDBProxyResponseAnswer]:
    """Call aws-sdk:rds:modifyDBProxy."""


def modify_db_proxy_endpoint(
    name: str,
    /,
    *,
    DbProxyEndpointName: _Text,
    NewDBProxyEndpointName: _Text = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDBProxyEndpointResponseAnswer]:
    """Call aws-sdk:rds:modifyDBProxyEndpoint."""


def modify_db_proxy_target_group(
    name: str,
    /,
    *,
    TargetGroupName: _Text,
    DbProxyName: _Text,
    ConnectionPoolConfig: ConnectionPoolConfigurationDict = ...,
    NewName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDBProxyTargetGroupResponseAnswer]:
    """Call aws-sdk:rds:modifyDBProxyTargetGroup."""


def modify_db_recommendation(
    name: str,
    /,
    *,
    RecommendationId: _Text,
    Locale: _Text = ...,
    Status: _Text = ...,
    RecommendedActionUpdates: _Sequence[RecommendedActionUpdateDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBRecommendationMessageAnswer]:
    """Call aws-sdk:rds:modifyDBRecommendation."""


def modify_db_shard_group(
    name: str,
    /,
    *,
    DbShardGroupIdentifier: _Text,
    MaxACU: float = ...,
    MinACU: float = ...,
    ComputeRedundancy: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBShardGroupAnswer]:
    """Call aws-sdk:rds:modifyDBShardGroup."""


def modify_db_snapshot(
    name: str,
    /,
    *,
    DbSnapshotIdentifier: _Text,
    EngineVersion: _Text = ...,
    OptionGroupName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDBSnapshotResultAnswer]:
    """Call aws-sdk:rds:modifyDBSnapshot."""


def modify_db_snapshot_attribute(
    name: str,
    /,
    *,
    DbSnapshotIdentifier: _Text,
    AttributeName: _Text,
    ValuesToAdd: _Sequence[_Text] = ...,
    ValuesToRemove: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDBSnapshotAttributeResultAnswer]:
    """Call aws-sdk:rds:modifyDBSnapshotAttribute."""


def modify_db_subnet_group(
    name: str,
    /,
    *,
    DbSubnetGroupName: _Text,
    SubnetIds: _Sequence[_Text],
    DbSubnetGroupDescription: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyDBSubnetGroupResultAnswer]:
    """Call aws-sdk:rds:modifyDBSubnetGroup."""


def modify_event_subscription(
    name: str,
    /,
    *,
    SubscriptionName: _Text,
    SnsTopicArn: _Text = ...,
    SourceType: _Text = ...,
    EventCategories: _Sequence[_Text] = ...,
    Enabled: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyEventSubscriptionResultAnswer]:
    """Call aws-sdk:rds:modifyEventSubscription."""


def modify_global_cluster(
    name: str,
    /,
    *,
    GlobalClusterIdentifier: _Text,
    NewGlobalClusterIdentifier: _Text = ...,
    DeletionProtection: bool = ...,
    EngineVersion: _Text = ...,
    AllowMajorVersionUpgrade: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyGlobalClusterResultAnswer]:
    """Call aws-sdk:rds:modifyGlobalCluster."""


def modify_integration(
    name: str,
    /,
    *,
    IntegrationIdentifier: _Text,
    IntegrationName: _Text = ...,
    DataFilter: _Text = ...,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[IntegrationAnswer]:
    """Call aws-sdk:rds:modifyIntegration."""


def modify_option_group(
    name: str,
    /,
    *,
    OptionGroupName: _Text,
    OptionsToInclude: _Sequence[OptionConfigurationDict] = ...,
    OptionsToRemove: _Sequence[_Text] = ...,
    ApplyImmediately: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyOptionGroupResultAnswer]:
    """Call aws-sdk:rds:modifyOptionGroup."""


def modify_tenant_database(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    TenantDBName: _Text,
    MasterUserPassword: _Text = ...,
    NewTenantDBName: _Text = ...,
    ManageMasterUserPassword: bool = ...,
    RotateMasterUserPassword: bool = ...,
    MasterUserSecretKmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyTenantDatabaseResultAnswer]:
    """Call aws-sdk:rds:modifyTenantDatabase."""


def promote_read_replica(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    BackupRetentionPeriod: int = ...,
    PreferredBackupWindow: _Text = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PromoteReadReplicaResultAnswer]:
    """Call aws-sdk:rds:promoteReadReplica."""


def promote_read_replica_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PromoteReadReplicaDBClusterResultAnswer]:
    """Call aws-sdk:rds:promoteReadReplicaDBCluster."""


def purchase_reserved_db_instances_offering(
    name: str,
    /,
    *,
    ReservedDBInstancesOfferingId: _Text,
    ReservedDBInstanceId: _Text = ...,
    DbInstanceCount: int = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PurchaseReservedDBInstancesOfferingResultAnswer]:
    """Call aws-sdk:rds:purchaseReservedDBInstancesOffering."""


def reboot_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RebootDBClusterResultAnswer]:
    """Call aws-sdk:rds:rebootDBCluster."""


def reboot_db_instance(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    ForceFailover: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RebootDBInstanceResultAnswer]:
    """Call aws-sdk:rds:rebootDBInstance."""


def reboot_db_shard_group(
    name: str,
    /,
    *,
    DbShardGroupIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBShardGroupAnswer]:
    """Call aws-sdk:rds:rebootDBShardGroup."""


def register_db_proxy_targets(
    name: str,
    /,
    *,
    DbProxyName: _Text,
    TargetGroupName: _Text = ...,
    DbInstanceIdentifiers: _Sequence[_Text] = ...,
    DbClusterIdentifiers: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterDBProxyTargetsResponseAnswer]:
    """Call aws-sdk:rds:registerDBProxyTargets."""


def remove_from_global_cluster(
    name: str,
    /,
    *,
    GlobalClusterIdentifier: _Text,
    DbClusterIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RemoveFromGlobalClusterResultAnswer]:
    """Call aws-sdk:rds:removeFromGlobalCluster."""


def remove_role_from_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    RoleArn: _Text,
    FeatureName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:removeRoleFromDBCluster."""


def remove_role_from_db_instance(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    RoleArn: _Text,
    FeatureName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:removeRoleFromDBInstance."""


def remove_source_identifier_from_subscription(
    name: str,
    /,
    *,
    SubscriptionName: _Text,
    SourceIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RemoveSourceIdentifierFromSubscriptionResultAnswer]:
    """Call aws-sdk:rds:removeSourceIdentifierFromSubscription."""


def remove_tags_from_resource(
    name: str,
    /,
    *,
    ResourceName: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:rds:removeTagsFromResource."""


def reset_db_cluster_parameter_group(
    name: str,
    /,
    *,
    DbClusterParameterGroupName: _Text,
    ResetAllParameters: bool = ...,
    Parameters: _Sequence[ParameterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBClusterParameterGroupNameMessageAnswer]:
    """Call aws-sdk:rds:resetDBClusterParameterGroup."""


def reset_db_parameter_group(
    name: str,
    /,
    *,
    DbParameterGroupName: _Text,
    ResetAllParameters: bool = ...,
    Parameters: _Sequence[ParameterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DBParameterGroupNameMessageAnswer]:
    """Call aws-sdk:rds:resetDBParameterGroup."""


def restore_db_cluster_from_s3(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    Engine: _Text,
    MasterUsername: _Text,
    SourceEngine: _Text,
    SourceEngineVersion: _Text,
    S3BucketName: _Text,
    S3IngestionRoleArn: _Text,
    AvailabilityZones: _Sequence[_Text] = ...,
    BackupRetentionPeriod: int = ...,
    CharacterSetName: _Text = ...,
    DatabaseName: _Text = ...,
    DbClusterParameterGroupName: _Text = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    DbSubnetGroupName: _Text = ...,
    EngineVersion: _Text = ...,
    Port: int = ...,
    MasterUserPassword: _Text = ...,
    OptionGroupName: _Text = ...,
    PreferredBackupWindow: _Text = ...,
    PreferredMaintenanceWindow: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    StorageEncrypted: bool = ...,
    KmsKeyId: _Text = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    S3Prefix: _Text = ...,
    BacktrackWindow: int = ...,
    EnableCloudwatchLogsExports: _Sequence[_Text] = ...,
    DeletionProtection: bool = ...,
    CopyTagsToSnapshot: bool = ...,
    Domain: _Text = ...,
    DomainIAMRoleName: _Text = ...,
    StorageType: _Text = ...,
    NetworkType: _Text = ...,
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationDict = ...,
    ManageMasterUserPassword: bool = ...,
    MasterUserSecretKmsKeyId: _Text = ...,
    EngineLifecycleSupport: _Text = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    AssociatedRoles: _Sequence[DBClusterAssociatedRoleDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RestoreDBClusterFromS3ResultAnswer]:
    """Call aws-sdk:rds:restoreDBClusterFromS3."""


def restore_db_cluster_from_snapshot(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    SnapshotIdentifier: _Text,
    Engine: _Text,
    AvailabilityZones: _Sequence[_Text] = ...,
    EngineVersion: _Text = ...,
    Port: int = ...,
    DbSubnetGroupName: _Text = ...,
    DatabaseName: _Text = ...,
    OptionGroupName: _Text = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    KmsKeyId: _Text = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    BacktrackWindow: int = ...,
    EnableCloudwatchLogsExports: _Sequence[_Text] = ...,
    EngineMode: _Text = ...,
    ScalingConfiguration: ScalingConfigurationDict = ...,
    DbClusterParameterGroupName: _Text = ...,
    DeletionProtection: bool = ...,
    CopyTagsToSnapshot: bool = ...,
    Domain: _Text = ...,
    DomainIAMRoleName: _Text = ...,
    DbClusterInstanceClass: _Text = ...,
    StorageType: _Text = ...,
    Iops: int = ...,
    PubliclyAccessible: bool = ...,
    NetworkType: _Text = ...,
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationDict = ...,
    RdsCustomClusterConfiguration: RdsCustomClusterConfigurationDict = ...,
    MonitoringInterval: int = ...,
    MonitoringRoleArn: _Text = ...,
    EnablePerformanceInsights: bool = ...,
    PerformanceInsightsKMSKeyId: _Text = ...,
    PerformanceInsightsRetentionPeriod: int = ...,
    BackupRetentionPeriod: int = ...,
    PreferredBackupWindow: _Text = ...,
    EngineLifecycleSupport: _Text = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    EnableVPCNetworking: bool = ...,
    EnableInternetAccessGateway: bool = ...,
    AssociatedRoles: _Sequence[DBClusterAssociatedRoleDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RestoreDBClusterFromSnapshotResultAnswer]:
    """Call aws-sdk:rds:restoreDBClusterFromSnapshot."""


def restore_db_cluster_to_point_in_time(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    RestoreType: _Text = ...,
    SourceDBClusterIdentifier: _Text = ...,
    RestoreToTime: _Text | float = ...,
    UseLatestRestorableTime: bool = ...,
    Port: int = ...,
    DbSubnetGroupName: _Text = ...,
    OptionGroupName: _Text = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    KmsKeyId: _Text = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    BacktrackWindow: int = ...,
    EnableCloudwatchLogsExports: _Sequence[_Text] = ...,
    DbClusterParameterGroupName: _Text = ...,
    DeletionProtection: bool = ...,
    CopyTagsToSnapshot: bool = ...,
    Domain: _Text = ...,
    DomainIAMRoleName: _Text = ...,
    DbClusterInstanceClass: _Text = ...,
    StorageType: _Text = ...,
    PubliclyAccessible: bool = ...,
    Iops: int = ...,
    NetworkType: _Text = ...,
    SourceDbClusterResourceId: _Text = ...,
    ServerlessV2ScalingConfiguration: ServerlessV2ScalingConfigurationDict = ...,
    ScalingConfiguration: ScalingConfigurationDict = ...,
    EngineMode: _Text = ...,
    RdsCustomClusterConfiguration: RdsCustomClusterConfigurationDict = ...,
    MonitoringInterval: int = ...,
    MonitoringRoleArn: _Text = ...,
    EnablePerformanceInsights: bool = ...,
    PerformanceInsightsKMSKeyId: _Text = ...,
    PerformanceInsightsRetentionPeriod: int = ...,
    BackupRetentionPeriod: int = ...,
    PreferredBackupWindow: _Text = ...,
    EngineLifecycleSupport: _Text = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    EnableVPCNetworking: bool = ...,
    EnableInternetAccessGateway: bool = ...,
    AssociatedRoles: _Sequence[DBClusterAssociatedRoleDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RestoreDBClusterToPointInTimeResultAnswer]:
    """Call aws-sdk:rds:restoreDBClusterToPointInTime."""


def restore_db_instance_from_db_snapshot(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    DbSnapshotIdentifier: _Text = ...,
    DbInstanceClass: _Text = ...,
    Port: int = ...,
    AvailabilityZone: _Text = ...,
    DbSubnetGroupName: _Text = ...,
    MultiAZ: bool = ...,
    PubliclyAccessible: bool = ...,
    AutoMinorVersionUpgrade: bool = ...,
    LicenseModel: _Text = ...,
    DbName: _Text = ...,
    Engine: _Text = ...,
    Iops: int = ...,
    StorageThroughput: int = ...,
    OptionGroupName: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    StorageType: _Text = ...,
    TdeCredentialArn: _Text = ...,
    TdeCredentialPassword: _Text = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    Domain: _Text = ...,
    DomainFqdn: _Text = ...,
    DomainOu: _Text = ...,
    DomainAuthSecretArn: _Text = ...,
    DomainDnsIps: _Sequence[_Text] = ...,
    CopyTagsToSnapshot: bool = ...,
    DomainIAMRoleName: _Text = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    EnableCloudwatchLogsExports: _Sequence[_Text] = ...,
    ProcessorFeatures: _Sequence[ProcessorFeatureDict] = ...,
    UseDefaultProcessorFeatures: bool = ...,
    DbParameterGroupName: _Text = ...,
    DeletionProtection: bool = ...,
    EnableCustomerOwnedIp: bool = ...,
    NetworkType: _Text = ...,
    BackupTarget: _Text = ...,
    CustomIamInstanceProfile: _Text = ...,
    AllocatedStorage: int = ...,
    DbClusterSnapshotIdentifier: _Text = ...,
    BackupRetentionPeriod: int = ...,
    PreferredBackupWindow: _Text = ...,
    DbCapacityReservationIdentifier: _Text = ...,
    DedicatedLogVolume: bool = ...,
    CaCertificateIdentifier: _Text = ...,
    EngineLifecycleSupport: _Text = ...,
    AdditionalStorageVolumes: _Sequence[AdditionalStorageVolumeDict] = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    ManageMasterUserPassword: bool = ...,
    MasterUserSecretKmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RestoreDBInstanceFromDBSnapshotResultAnswer]:
    """Call aws-sdk:rds:restoreDBInstanceFromDBSnapshot."""


def restore_db_instance_from_s3(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    DbInstanceClass: _Text,
    Engine: _Text,
    SourceEngine: _Text,
    SourceEngineVersion: _Text,
    S3BucketName: _Text,
    S3IngestionRoleArn: _Text,
    DbName: _Text = ...,
    AllocatedStorage: int = ...,
    MasterUsername: _Text = ...,
    MasterUserPassword: _Text = ...,
    DbSecurityGroups: _Sequence[_Text] = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    AvailabilityZone: _Text = ...,
    DbSubnetGroupName: _Text = ...,
    PreferredMaintenanceWindow: _Text = ...,
    DbParameterGroupName: _Text = ...,
    BackupRetentionPeriod: int = ...,
    PreferredBackupWindow: _Text = ...,
    Port: int = ...,
    MultiAZ: bool = ...,
    EngineVersion: _Text = ...,
    AutoMinorVersionUpgrade: bool = ...,
    LicenseModel: _Text = ...,
    Iops: int = ...,
    StorageThroughput: int = ...,
    OptionGroupName: _Text = ...,
    PubliclyAccessible: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    StorageType: _Text = ...,
    StorageEncrypted: bool = ...,
    KmsKeyId: _Text = ...,
    CopyTagsToSnapshot: bool = ...,
    MonitoringInterval: int = ...,
    MonitoringRoleArn: _Text = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    S3Prefix: _Text = ...,
    DatabaseInsightsMode: _t.Literal["standard", "advanced"] | _Text = ...,
    EnablePerformanceInsights: bool = ...,
    PerformanceInsightsKMSKeyId: _Text = ...,
    PerformanceInsightsRetentionPeriod: int = ...,
    EnableCloudwatchLogsExports: _Sequence[_Text] = ...,
    ProcessorFeatures: _Sequence[ProcessorFeatureDict] = ...,
    UseDefaultProcessorFeatures: bool = ...,
    DeletionProtection: bool = ...,
    MaxAllocatedStorage: int = ...,
    NetworkType: _Text = ...,
    ManageMasterUserPassword: bool = ...,
    MasterUserSecretKmsKeyId: _Text = ...,
    DbCapacityReservationIdentifier: _Text = ...,
    DedicatedLogVolume: bool = ...,
    CaCertificateIdentifier: _Text = ...,
    EngineLifecycleSupport: _Text = ...,
    AdditionalStorageVolumes: _Sequence[AdditionalStorageVolumeDict] = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RestoreDBInstanceFromS3ResultAnswer]:
    """Call aws-sdk:rds:restoreDBInstanceFromS3."""


def restore_db_instance_to_point_in_time(
    name: str,
    /,
    *,
    TargetDBInstanceIdentifier: _Text,
    SourceDBInstanceIdentifier: _Text = ...,
    RestoreTime: _Text | float = ...,
    UseLatestRestorableTime: bool = ...,
    DbInstanceClass: _Text = ...,
    Port: int = ...,
    AvailabilityZone: _Text = ...,
    DbSubnetGroupName: _Text = ...,
    MultiAZ: bool = ...,
    PubliclyAccessible: bool = ...,
    AutoMinorVersionUpgrade: bool = ...,
    LicenseModel: _Text = ...,
    DbName: _Text = ...,
    Engine: _Text = ...,
    Iops: int = ...,
    StorageThroughput: int = ...,
    OptionGroupName: _Text = ...,
    CopyTagsToSnapshot: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    StorageType: _Text = ...,
    TdeCredentialArn: _Text = ...,
    TdeCredentialPassword: _Text = ...,
    VpcSecurityGroupIds: _Sequence[_Text] = ...,
    Domain: _Text = ...,
    DomainIAMRoleName: _Text = ...,
    DomainFqdn: _Text = ...,
    DomainOu: _Text = ...,
    DomainAuthSecretArn: _Text = ...,
    DomainDnsIps: _Sequence[_Text] = ...,
    EnableIAMDatabaseAuthentication: bool = ...,
    EnableCloudwatchLogsExports: _Sequence[_Text] = ...,
    ProcessorFeatures: _Sequence[ProcessorFeatureDict] = ...,
    UseDefaultProcessorFeatures: bool = ...,
    DbParameterGroupName: _Text = ...,
    DeletionProtection: bool = ...,
    SourceDbiResourceId: _Text = ...,
    MaxAllocatedStorage: int = ...,
    EnableCustomerOwnedIp: bool = ...,
    NetworkType: _Text = ...,
    SourceDBInstanceAutomatedBackupsArn: _Text = ...,
    BackupTarget: _Text = ...,
    CustomIamInstanceProfile: _Text = ...,
    AllocatedStorage: int = ...,
    BackupRetentionPeriod: int = ...,
    PreferredBackupWindow: _Text = ...,
    DbCapacityReservationIdentifier: _Text = ...,
    DedicatedLogVolume: bool = ...,
    CaCertificateIdentifier: _Text = ...,
    EngineLifecycleSupport: _Text = ...,
    AdditionalStorageVolumes: _Sequence[AdditionalStorageVolumeDict] = ...,
    TagSpecifications: _Sequence[TagSpecificationDict] = ...,
    ManageMasterUserPassword: bool = ...,
    MasterUserSecretKmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RestoreDBInstanceToPointInTimeResultAnswer]:
    """Call aws-sdk:rds:restoreDBInstanceToPointInTime."""


def revoke_db_security_group_ingress(
    name: str,
    /,
    *,
    DbSecurityGroupName: _Text,
    Cidrip: _Text = ...,
    Ec2SecurityGroupName: _Text = ...,
    Ec2SecurityGroupId: _Text = ...,
    Ec2SecurityGroupOwnerId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RevokeDBSecurityGroupIngressResultAnswer]:
    """Call aws-sdk:rds:revokeDBSecurityGroupIngress."""


def start_activity_stream(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    Mode: _t.Literal["sync", "async"] | _Text,
    KmsKeyId: _Text,
    ApplyImmediately: bool = ...,
    EngineNativeAuditFieldsIncluded: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartActivityStreamResponseAnswer]:
    """Call aws-sdk:rds:startActivityStream."""


def start_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartDBClusterResultAnswer]:
    """Call aws-sdk:rds:startDBCluster."""


def start_db_instance(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    DbCapacityReservationIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartDBInstanceResultAnswer]:
    """Call aws-sdk:rds:startDBInstance."""


def start_db_instance_automated_backups_replication(
    name: str,
    /,
    *,
    SourceDBInstanceArn: _Text,
    BackupRetentionPeriod: int = ...,
    KmsKeyId: _Text = ...,
    PreSignedUrl: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartDBInstanceAutomatedBackupsReplicationResultAnswer]:
    """Call aws-sdk:rds:startDBInstanceAutomatedBackupsReplication."""


def start_export_task(
    name: str,
    /,
    *,
    ExportTaskIdentifier: _Text,
    SourceArn: _Text,
    S3BucketName: _Text,
    IamRoleArn: _Text,
    KmsKeyId: _Text,
    S3Prefix: _Text = ...,
    ExportOnly: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExportTaskAnswer]:
    """Call aws-sdk:rds:startExportTask."""


def stop_activity_stream(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    ApplyImmediately: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopActivityStreamResponseAnswer]:
    """Call aws-sdk:rds:stopActivityStream."""


def stop_db_cluster(
    name: str,
    /,
    *,
    DbClusterIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopDBClusterResultAnswer]:
    """Call aws-sdk:rds:stopDBCluster."""


def stop_db_instance(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    DbSnapshotIdentifier: _Text = ...,
    DetachFromDBCapacityReservation: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopDBInstanceResultAnswer]:
    """Call aws-sdk:rds:stopDBInstance."""


def stop_db_instance_automated_backups_replication(
    name: str,
    /,
    *,
    SourceDBInstanceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopDBInstanceAutomatedBackupsReplicationResultAnswer]:
    """Call aws-sdk:rds:stopDBInstanceAutomatedBackupsReplication."""


def switchover_blue_green_deployment(
    name: str,
    /,
    *,
    BlueGreenDeploymentIdentifier: _Text,
    SwitchoverTimeout: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SwitchoverBlueGreenDeploymentResponseAnswer]:
    """Call aws-sdk:rds:switchoverBlueGreenDeployment."""


def switchover_global_cluster(
    name: str,
    /,
    *,
    GlobalClusterIdentifier: _Text,
    TargetDbClusterIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SwitchoverGlobalClusterResultAnswer]:
    """Call aws-sdk:rds:switchoverGlobalCluster."""


def switchover_read_replica(
    name: str,
    /,
    *,
    DbInstanceIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SwitchoverReadReplicaResultAnswer]:
    """Call aws-sdk:rds:switchoverReadReplica."""
