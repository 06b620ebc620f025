# ruff: noqa
# fmt: off
"""Operations of aws-sdk:fis."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class ActionAnswer:
    Id: str
    Arn: str
    Description: str
    Parameters: _Mapping[str, ActionParameterAnswer]
    Targets: _Mapping[str, ActionTargetAnswer]
    Tags: _Mapping[str, str]

class ActionParameterAnswer:
    Description: str
    Required: bool

class ActionSummaryAnswer:
    Id: str
    Arn: str
    Description: str
    Targets: _Mapping[str, ActionTargetAnswer]
    Tags: _Mapping[str, str]

class ActionTargetAnswer:
    ResourceType: str

class CreateExperimentTemplateActionInputDict(_t.TypedDict, total=False):
    ActionId: _t.Required[_Text]
    Description: _Text
    Parameters: _Mapping[str, _Text]
    Targets: _Mapping[str, _Text]
    StartAfter: _Sequence[_Text]

class CreateExperimentTemplateExperimentOptionsInputDict(_t.TypedDict, total=False):
    AccountTargeting: _t.Literal["single-account", "multi-account"] | _Text
    EmptyTargetResolutionMode: _t.Literal["fail", "skip"] | _Text

class CreateExperimentTemplateLogConfigurationInputDict(_t.TypedDict, total=False):
    CloudWatchLogsConfiguration: ExperimentTemplateCloudWatchLogsLogConfigurationInputDict
    S3Configuration: ExperimentTemplateS3LogConfigurationInputDict
    LogSchemaVersion: _t.Required[int]

class CreateExperimentTemplateReportConfigurationInputDict(_t.TypedDict, total=False):
    Outputs: ExperimentTemplateReportConfigurationOutputsInputDict
    DataSources: ExperimentTemplateReportConfigurationDataSourcesInputDict
    PreExperimentDuration: _Text
    PostExperimentDuration: _Text

class CreateExperimentTemplateResponseAnswer:
    ExperimentTemplate: ExperimentTemplateAnswer

class CreateExperimentTemplateStopConditionInputDict(_t.TypedDict, total=False):
    Source: _t.Required[_Text]
    Value: _Text

class CreateExperimentTemplateTargetInputDict(_t.TypedDict, total=False):
    ResourceType: _t.Required[_Text]
    ResourceArns: _Sequence[_Text]
    ResourceTags: _Mapping[str, _Text]
    Filters: _Sequence[ExperimentTemplateTargetInputFilterDict]
    SelectionMode: _t.Required[_Text]
    Parameters: _Mapping[str, _Text]

class CreateTargetAccountConfigurationResponseAnswer:
    TargetAccountConfiguration: TargetAccountConfigurationAnswer

class DeleteExperimentTemplateResponseAnswer:
    ExperimentTemplate: ExperimentTemplateAnswer

class DeleteTargetAccountConfigurationResponseAnswer:
    TargetAccountConfiguration: TargetAccountConfigurationAnswer

class ExperimentActionAnswer:
    ActionId: str
    Description: str
    Parameters: _Mapping[str, str]
    Targets: _Mapping[str, str]
    StartAfter: list[str]
    State: ExperimentActionStateAnswer
    StartTime: str
    EndTime: str

class ExperimentActionStateAnswer:
    Status: str
    Reason: str

class ExperimentAnswer:
    Id: str
    Arn: str
    ExperimentTemplateId: str
    RoleArn: str
    State: ExperimentStateAnswer
    Targets: _Mapping[str, ExperimentTargetAnswer]
    Actions: _Mapping[str, ExperimentActionAnswer]
    StopConditions: list[ExperimentStopConditionAnswer]
    CreationTime: str
    StartTime: str
    EndTime: str
    Tags: _Mapping[str, str]
    LogConfiguration: ExperimentLogConfigurationAnswer
    ExperimentOptions: ExperimentOptionsAnswer
    TargetAccountConfigurationsCount: int
    ExperimentReportConfiguration: ExperimentReportConfigurationAnswer
    ExperimentReport: ExperimentReportAnswer

class ExperimentCloudWatchLogsLogConfigurationAnswer:
    LogGroupArn: str

class ExperimentErrorAnswer:
    AccountId: str
    Code: str
    Location: str

class ExperimentLogConfigurationAnswer:
    CloudWatchLogsConfiguration: ExperimentCloudWatchLogsLogConfigurationAnswer
    S3Configuration: ExperimentS3LogConfigurationAnswer
    LogSchemaVersion: int

class ExperimentOptionsAnswer:
    AccountTargeting: str
    EmptyTargetResolutionMode: str
    ActionsMode: str

class ExperimentReportAnswer:
    State: ExperimentReportStateAnswer
    S3Reports: list[ExperimentReportS3ReportAnswer]

class ExperimentReportConfigurationAnswer:
    Outputs: ExperimentReportConfigurationOutputsAnswer
    DataSources: ExperimentReportConfigurationDataSourcesAnswer
    PreExperimentDuration: str
    PostExperimentDuration: str

class ExperimentReportConfigurationCloudWatchDashboardAnswer:
    DashboardIdentifier: str

class ExperimentReportConfigurationDataSourcesAnswer:
    CloudWatchDashboards: list[ExperimentReportConfigurationCloudWatchDashboardAnswer]

class ExperimentReportConfigurationOutputsAnswer:
    S3Configuration: ExperimentReportConfigurationOutputsS3ConfigurationAnswer

class ExperimentReportConfigurationOutputsS3ConfigurationAnswer:
    BucketName: str
    Prefix: str

class ExperimentReportErrorAnswer:
    Code: str

class ExperimentReportS3ReportAnswer:
    Arn: str
    ReportType: str

class ExperimentReportStateAnswer:
    Status: str
    Reason: str
    Error: ExperimentReportErrorAnswer

class ExperimentS3LogConfigurationAnswer:
    BucketName: str
    Prefix: str

class ExperimentStateAnswer:
    Status: str
    Reason: str
    Error: ExperimentErrorAnswer

class ExperimentStopConditionAnswer:
    Source: str
    Value: str

class ExperimentSummaryAnswer:
    Id: str
    Arn: str
    ExperimentTemplateId: str
    State: ExperimentStateAnswer
    CreationTime: str
    Tags: _Mapping[str, str]
    ExperimentOptions: ExperimentOptionsAnswer

class ExperimentTargetAccountConfigurationAnswer:
    RoleArn: str
    AccountId: str
    Description: str

class ExperimentTargetAccountConfigurationSummaryAnswer:
    RoleArn: str
    AccountId: str
    Description: str

class ExperimentTargetAnswer:
    ResourceType: str
    ResourceArns: list[str]
    ResourceTags: _Mapping[str, str]
    Filters: list[ExperimentTargetFilterAnswer]
    SelectionMode: str
    Parameters: _Mapping[str, str]

class ExperimentTargetFilterAnswer:
    Path: str
    Values: list[str]

class ExperimentTemplateActionAnswer:
    ActionId: str
    Description: str
    Parameters: _Mapping[str, str]
    Targets: _Mapping[str, str]
    StartAfter: list[str]

class ExperimentTemplateAnswer:
    Id: str
    Arn: str
    Description: str
    Targets: _Mapping[str, ExperimentTemplateTargetAnswer]
    Actions: _Mapping[str, ExperimentTemplateActionAnswer]
    StopConditions: list[ExperimentTemplateStopConditionAnswer]
    CreationTime: str
    LastUpdateTime: str
    RoleArn: str
    Tags: _Mapping[str, str]
    LogConfiguration: ExperimentTemplateLogConfigurationAnswer
    ExperimentOptions: ExperimentTemplateExperimentOptionsAnswer
    TargetAccountConfigurationsCount: int
    ExperimentReportConfiguration: ExperimentTemplateReportConfigurationAnswer

class ExperimentTemplateCloudWatchLogsLogConfigurationAnswer:
    LogGroupArn: str

class ExperimentTemplateCloudWatchLogsLogConfigurationInputDict(_t.TypedDict, total=False):
    LogGroupArn: _t.Required[_Text]

class ExperimentTemplateExperimentOptionsAnswer:
    AccountTargeting: str
    EmptyTargetResolutionMode: str

class ExperimentTemplateLogConfigurationAnswer:
    CloudWatchLogsConfiguration: ExperimentTemplateCloudWatchLogsLogConfigurationAnswer
    S3Configuration: ExperimentTemplateS3LogConfigurationAnswer
    LogSchemaVersion: int

class ExperimentTemplateReportConfigurationAnswer:
    Outputs: ExperimentTemplateReportConfigurationOutputsAnswer
    DataSources: ExperimentTemplateReportConfigurationDataSourcesAnswer
    PreExperimentDuration: str
    PostExperimentDuration: str

class ExperimentTemplateReportConfigurationCloudWatchDashboardAnswer:
    DashboardIdentifier: str

class ExperimentTemplateReportConfigurationDataSourcesAnswer:
    CloudWatchDashboards: list[ExperimentTemplateReportConfigurationCloudWatchDashboardAnswer]

class ExperimentTemplateReportConfigurationDataSourcesInputDict(_t.TypedDict, total=False):
    CloudWatchDashboards: _Sequence[ReportConfigurationCloudWatchDashboardInputDict]

class ExperimentTemplateReportConfigurationOutputsAnswer:
    S3Configuration: ReportConfigurationS3OutputAnswer

class ExperimentTemplateReportConfigurationOutputsInputDict(_t.TypedDict, total=False):
    S3Configuration: ReportConfigurationS3OutputInputDict

class ExperimentTemplateS3LogConfigurationAnswer:
    BucketName: str
    Prefix: str

class ExperimentTemplateS3LogConfigurationInputDict(_t.TypedDict, total=False):
    BucketName: _t.Required[_Text]
    Prefix: _Text

class ExperimentTemplateStopConditionAnswer:
    Source: str
    Value: str

class ExperimentTemplateSummaryAnswer:
    Id: str
    Arn: str
    Description: str
    CreationTime: str
    LastUpdateTime: str
    Tags: _Mapping[str, str]

class ExperimentTemplateTargetAnswer:
    ResourceType: str
    ResourceArns: list[str]
    ResourceTags: _Mapping[str, str]
    Filters: list[ExperimentTemplateTargetFilterAnswer]
    SelectionMode: str
    Parameters: _Mapping[str, str]

class ExperimentTemplateTargetFilterAnswer:
    Path: str
    Values: list[str]

class ExperimentTemplateTargetInputFilterDict(_t.TypedDict, total=False):
    Path: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]

class GetActionResponseAnswer:
    Action: ActionAnswer

class GetExperimentResponseAnswer:
    Experiment: ExperimentAnswer

class GetExperimentTargetAccountConfigurationResponseAnswer:
    TargetAccountConfiguration: ExperimentTargetAccountConfigurationAnswer

class GetExperimentTemplateResponseAnswer:
    ExperimentTemplate: ExperimentTemplateAnswer

class GetSafetyLeverResponseAnswer:
    SafetyLever: SafetyLeverAnswer

class GetTargetAccountConfigurationResponseAnswer:
    TargetAccountConfiguration: TargetAccountConfigurationAnswer

class GetTargetResourceTypeResponseAnswer:
    TargetResourceType: TargetResourceTypeAnswer

class ListActionsResponseAnswer:
    Actions: list[ActionSummaryAnswer]
    NextToken: str

class ListExperimentResolvedTargetsResponseAnswer:
    ResolvedTargets: list[ResolvedTargetAnswer]
    NextToken: str

class ListExperimentTargetAccountConfigurationsResponseAnswer:
    TargetAccountConfigurations: list[ExperimentTargetAccountConfigurationSummaryAnswer]
    NextToken: str

class ListExperimentTemplatesResponseAnswer:
    ExperimentTemplates: list[ExperimentTemplateSummaryAnswer]
    NextToken: str

class ListExperimentsResponseAnswer:
    Experiments: list[ExperimentSummaryAnswer]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    Tags: _Mapping[str, str]

class ListTargetAccountConfigurationsResponseAnswer:
    TargetAccountConfigurations: list[TargetAccountConfigurationSummaryAnswer]
    NextToken: str

class ListTargetResourceTypesResponseAnswer:
    TargetResourceTypes: list[TargetResourceTypeSummaryAnswer]
    NextToken: str

class ReportConfigurationCloudWatchDashboardInputDict(_t.TypedDict, total=False):
    DashboardIdentifier: _Text

class ReportConfigurationS3OutputAnswer:
    BucketName: str
    Prefix: str

class ReportConfigurationS3OutputInputDict(_t.TypedDict, total=False):
    BucketName: _Text
    Prefix: _Text

class ResolvedTargetAnswer:
    ResourceType: str
    TargetName: str
    TargetInformation: _Mapping[str, str]

class SafetyLeverAnswer:
    Id: str
    Arn: str
    State: SafetyLeverStateAnswer

class SafetyLeverStateAnswer:
    Status: str
    Reason: str

class StartExperimentExperimentOptionsInputDict(_t.TypedDict, total=False):
    ActionsMode: _t.Literal["skip-all", "run-all"] | _Text

class StartExperimentResponseAnswer:
    Experiment: ExperimentAnswer

class StopExperimentResponseAnswer:
    Experiment: ExperimentAnswer

class TagResourceResponseAnswer:
    ...

class TargetAccountConfigurationAnswer:
    RoleArn: str
    AccountId: str
    Description: str

class TargetAccountConfigurationSummaryAnswer:
    RoleArn: str
    AccountId: str
    Description: str

class TargetResourceTypeAnswer:
    ResourceType: str
    Description: str
    Parameters: _Mapping[str, TargetResourceTypeParameterAnswer]

class TargetResourceTypeParameterAnswer:
    Description: str
    Required: bool

class TargetResourceTypeSummaryAnswer:
    ResourceType: str
    Description: str

class UntagResourceResponseAnswer:
    ...

class UpdateExperimentTemplateActionInputItemDict(_t.TypedDict, total=False):
    ActionId: _Text
    Description: _Text
    Parameters: _Mapping[str, _Text]
    Targets: _Mapping[str, _Text]
    StartAfter: _Sequence[_Text]

class UpdateExperimentTemplateExperimentOptionsInputDict(_t.TypedDict, total=False):
    EmptyTargetResolutionMode: _t.Literal["fail", "skip"] | _Text

class UpdateExperimentTemplateLogConfigurationInputDict(_t.TypedDict, total=False):
    CloudWatchLogsConfiguration: ExperimentTemplateCloudWatchLogsLogConfigurationInputDict
    S3Configuration: ExperimentTemplateS3LogConfigurationInputDict
    LogSchemaVersion: int

class UpdateExperimentTemplateReportConfigurationInputDict(_t.TypedDict, total=False):
    Outputs: ExperimentTemplateReportConfigurationOutputsInputDict
    DataSources: ExperimentTemplateReportConfigurationDataSourcesInputDict
    PreExperimentDuration: _Text
    PostExperimentDuration: _Text

class UpdateExperimentTemplateResponseAnswer:
    ExperimentTemplate: ExperimentTemplateAnswer

class UpdateExperimentTemplateStopConditionInputDict(_t.TypedDict, total=False):
    Source: _t.Required[_Text]
    Value: _Text

class UpdateExperimentTemplateTargetInputDict(_t.TypedDict, total=False):
    ResourceType: _t.Required[_Text]
    ResourceArns: _Sequence[_Text]
    ResourceTags: _Mapping[str, _Text]
    Filters: _Sequence[ExperimentTemplateTargetInputFilterDict]
    SelectionMode: _t.Required[_Text]
    Parameters: _Mapping[str, _Text]

class UpdateSafetyLeverStateInputDict(_t.TypedDict, total=False):
    Status: _t.Required[_t.Literal["disengaged", "engaged"] | _Text]
    Reason: _t.Required[_Text]

class UpdateSafetyLeverStateResponseAnswer:
    SafetyLever: SafetyLeverAnswer

class UpdateTargetAccountConfigurationResponseAnswer:
    TargetAccountConfiguration: TargetAccountConfigurationAnswer

def create_experiment_template(
    name: str,
    /,
    *,
    Description: _Text,
    StopConditions: _Sequence[CreateExperimentTemplateStopConditionInputDict],
    Actions: _Mapping[str, CreateExperimentTemplateActionInputDict],
    RoleArn: _Text,
    ClientToken: _Text = ...,
    Targets: _Mapping[str, CreateExperimentTemplateTargetInputDict] = ...,
    Tags: _Mapping[str, _Text] = ...,
    LogConfiguration: CreateExperimentTemplateLogConfigurationInputDict = ...,
    ExperimentOptions: CreateExperimentTemplateExperimentOptionsInputDict = ...,
    ExperimentReportConfiguration: CreateExperimentTemplateReportConfigurationInputDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateExperimentTemplateResponseAnswer]:
    """Call aws-sdk:fis:createExperimentTemplate."""


def create_target_account_configuration(
    name: str,
    /,
    *,
    ExperimentTemplateId: _Text,
    AccountId: _Text,
    RoleArn: _Text,
    ClientToken: _Text = ...,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateTargetAccountConfigurationResponseAnswer]:
    """Call aws-sdk:fis:createTargetAccountConfiguration."""


def delete_experiment_template(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteExperimentTemplateResponseAnswer]:
    """Call aws-sdk:fis:deleteExperimentTemplate."""


def delete_target_account_configuration(
    name: str,
    /,
    *,
    ExperimentTemplateId: _Text,
    AccountId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteTargetAccountConfigurationResponseAnswer]:
    """Call aws-sdk:fis:deleteTargetAccountConfiguration."""


def get_action(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetActionResponseAnswer]:
    """Call aws-sdk:fis:getAction."""


def get_experiment(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetExperimentResponseAnswer]:
    """Call aws-sdk:fis:getExperiment."""


def get_experiment_target_account_configuration(
    name: str,
    /,
    *,
    ExperimentId: _Text,
    AccountId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetExperimentTargetAccountConfigurationResponseAnswer]:
    """Call aws-sdk:fis:getExperimentTargetAccountConfiguration."""


def get_experiment_template(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetExperimentTemplateResponseAnswer]:
    """Call aws-sdk:fis:getExperimentTemplate."""


def get_safety_lever(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSafetyLeverResponseAnswer]:
    """Call aws-sdk:fis:getSafetyLever."""


def get_target_account_configuration(
    name: str,
    /,
    *,
    ExperimentTemplateId: _Text,
    AccountId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTargetAccountConfigurationResponseAnswer]:
    """Call aws-sdk:fis:getTargetAccountConfiguration."""


def get_target_resource_type(
    name: str,
    /,
    *,
    ResourceType: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTargetResourceTypeResponseAnswer]:
    """Call aws-sdk:fis:getTargetResourceType."""


def list_actions(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListActionsResponseAnswer]:
    """Call aws-sdk:fis:listActions."""


def list_experiment_resolved_targets(
    name: str,
    /,
    *,
    ExperimentId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    TargetName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListExperimentResolvedTargetsResponseAnswer]:
    """Call aws-sdk:fis:listExperimentResolvedTargets."""


def list_experiment_target_account_configurations(
    name: str,
    /,
    *,
    ExperimentId: _Text,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListExperimentTargetAccountConfigurationsResponseAnswer]:
    """Call aws-sdk:fis:listExperimentTargetAccountConfigurations."""


def list_experiment_templates(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListExperimentTemplatesResponseAnswer]:
    """Call aws-sdk:fis:listExperimentTemplates."""


def list_experiments(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    ExperimentTemplateId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListExperimentsResponseAnswer]:
    """Call aws-sdk:fis:listExperiments."""


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
    """Call aws-sdk:fis:listTagsForResource."""


def list_target_account_configurations(
    name: str,
    /,
    *,
    ExperimentTemplateId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTargetAccountConfigurationsResponseAnswer]:
    """Call aws-sdk:fis:listTargetAccountConfigurations."""


def list_target_resource_types(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTargetResourceTypesResponseAnswer]:
    """Call aws-sdk:fis:listTargetResourceTypes."""


def start_experiment(
    name: str,
    /,
    *,
    ExperimentTemplateId: _Text,
    ClientToken: _Text = ...,
    ExperimentOptions: StartExperimentExperimentOptionsInputDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartExperimentResponseAnswer]:
    """Call aws-sdk:fis:startExperiment."""


def stop_experiment(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopExperimentResponseAnswer]:
    """Call aws-sdk:fis:stopExperiment."""


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
    """Call aws-sdk:fis:tagResource."""


def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    TagKeys: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UntagResourceResponseAnswer]:
    """Call aws-sdk:fis:untagResource."""


def update_experiment_template(
    name: str,
    /,
    *,
    Id: _Text,
    Description: _Text = ...,
    StopConditions: _Sequence[UpdateExperimentTemplateStopConditionInputDict] = ...,
    Targets: _Mapping[str, UpdateExperimentTemplateTargetInputDict] = ...,
    Actions: _Mapping[str, UpdateExperimentTemplateActionInputItemDict] = ...,
    RoleArn: _Text = ...,
    LogConfiguration: UpdateExperimentTemplateLogConfigurationInputDict = ...,
    ExperimentOptions: UpdateExperimentTemplateExperimentOptionsInputDict = ...,
    ExperimentReportConfiguration: UpdateExperimentTemplateReportConfigurationInputDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateExperimentTemplateResponseAnswer]:
    """Call aws-sdk:fis:updateExperimentTemplate."""


def update_safety_lever_state(
    name: str,
    /,
    *,
    Id: _Text,
    State: UpdateSafetyLeverStateInputDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateSafetyLeverStateResponseAnswer]:
    """Call aws-sdk:fis:updateSafetyLeverState."""


def update_target_account_configuration(
    name: str,
    /,
    *,
    ExperimentTemplateId: _Text,
    AccountId: _Text,
    RoleArn: _Text = ...,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateTargetAccountConfigurationResponseAnswer]:
    """Call aws-sdk:fis:updateTargetAccountConfiguration."""
