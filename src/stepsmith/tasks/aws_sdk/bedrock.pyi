# ruff: noqa
# fmt: off
"""Operations of aws-sdk:bedrock."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AccountEnforcedGuardrailInferenceInputConfigurationDict(_t.TypedDict, total=False):
    GuardrailIdentifier: _t.Required[_Text]
    GuardrailVersion: _t.Required[_Text]
    SelectiveContentGuarding: SelectiveContentGuardingDict
    ModelEnforcement: ModelEnforcementDict

class AccountEnforcedGuardrailOutputConfigurationAnswer:
    ConfigId: str
    GuardrailArn: str
    GuardrailId: str
    InputTags: str
    SelectiveContentGuarding: SelectiveContentGuardingAnswer
    GuardrailVersion: str
    CreatedAt: str
    CreatedBy: str
    UpdatedAt: str
    UpdatedBy: str
    Owner: str
    ModelEnforcement: ModelEnforcementAnswer

class AdvancedPromptOptimizationInputConfigAnswer:
    S3Uri: str

class AdvancedPromptOptimizationInputConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class AdvancedPromptOptimizationJobSummaryAnswer:
    JobArn: str
    JobName: str
    JobStatus: str
    CreationTime: str
    LastModifiedTime: str

class AdvancedPromptOptimizationOutputConfigAnswer:
    S3Uri: str

class AdvancedPromptOptimizationOutputConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class AgreementAvailabilityAnswer:
    Status: str
    ErrorMessage: str

class AutomatedEvaluationConfigAnswer:
    DatasetMetricConfigs: list[EvaluationDatasetMetricConfigAnswer]
    EvaluatorModelConfig: EvaluatorModelConfigAnswer
    CustomMetricConfig: AutomatedEvaluationCustomMetricConfigAnswer

class AutomatedEvaluationConfigDict(_t.TypedDict, total=False):
    DatasetMetricConfigs: _t.Required[_Sequence[EvaluationDatasetMetricConfigDict]]
    EvaluatorModelConfig: EvaluatorModelConfigDict
    CustomMetricConfig: AutomatedEvaluationCustomMetricConfigDict

class AutomatedEvaluationCustomMetricConfigAnswer:
    CustomMetrics: list[AutomatedEvaluationCustomMetricSourceAnswer]
    EvaluatorModelConfig: CustomMetricEvaluatorModelConfigAnswer

class AutomatedEvaluationCustomMetricConfigDict(_t.TypedDict, total=False):
    CustomMetrics: _t.Required[_Sequence[AutomatedEvaluationCustomMetricSourceDict]]
    EvaluatorModelConfig: _t.Required[CustomMetricEvaluatorModelConfigDict]

class AutomatedEvaluationCustomMetricSourceAnswer:
    CustomMetricDefinition: CustomMetricDefinitionAnswer

class AutomatedEvaluationCustomMetricSourceDict(_t.TypedDict, total=False):
    CustomMetricDefinition: CustomMetricDefinitionDict

class AutomatedReasoningCheckFindingAnswer:
    Valid: AutomatedReasoningCheckValidFindingAnswer
    Invalid: AutomatedReasoningCheckInvalidFindingAnswer
    Satisfiable: AutomatedReasoningCheckSatisfiableFindingAnswer
    Impossible: AutomatedReasoningCheckImpossibleFindingAnswer
    TranslationAmbiguous: AutomatedReasoningCheckTranslationAmbiguousFindingAnswer
    TooComplex: AutomatedReasoningCheckTooComplexFindingAnswer
    NoTranslations: AutomatedReasoningCheckNoTranslationsFindingAnswer

class AutomatedReasoningCheckImpossibleFindingAnswer:
    Translation: AutomatedReasoningCheckTranslationAnswer
    ContradictingRules: list[AutomatedReasoningCheckRuleAnswer]
    LogicWarning: AutomatedReasoningCheckLogicWarningAnswer

class AutomatedReasoningCheckInputTextReferenceAnswer:
    Text: str

class AutomatedReasoningCheckInvalidFindingAnswer:
    Translation: AutomatedReasoningCheckTranslationAnswer
    ContradictingRules: list[AutomatedReasoningCheckRuleAnswer]
    LogicWarning: AutomatedReasoningCheckLogicWarningAnswer

class AutomatedReasoningCheckLogicWarningAnswer:
    Type: str
    Premises: list[AutomatedReasoningLogicStatementAnswer]
    Claims: list[AutomatedReasoningLogicStatementAnswer]

class AutomatedReasoningCheckNoTranslationsFindingAnswer:
    ...

class AutomatedReasoningCheckRuleAnswer:
    Id: str
    PolicyVersionArn: str

class AutomatedReasoningCheckSatisfiableFindingAnswer:
    Translation: AutomatedReasoningCheckTranslationAnswer
    ClaimsTrueScenario: AutomatedReasoningCheckScenarioAnswer
    ClaimsFalseScenario: AutomatedReasoningCheckScenarioAnswer
    LogicWarning: AutomatedReasoningCheckLogicWarningAnswer

class AutomatedReasoningCheckScenarioAnswer:
    Statements: list[AutomatedReasoningLogicStatementAnswer]

class AutomatedReasoningCheckTooComplexFindingAnswer:
    ...

class AutomatedReasoningCheckTranslationAmbiguousFindingAnswer:
    Options: list[AutomatedReasoningCheckTranslationOptionAnswer]
    DifferenceScenarios: list[AutomatedReasoningCheckScenarioAnswer]

class AutomatedReasoningCheckTranslationAnswer:
    Premises: list[AutomatedReasoningLogicStatementAnswer]
    Claims: list[AutomatedReasoningLogicStatementAnswer]
    UntranslatedPremises: list[AutomatedReasoningCheckInputTextReferenceAnswer]
    UntranslatedClaims: list[AutomatedReasoningCheckInputTextReferenceAnswer]
    Confidence: float

class AutomatedReasoningCheckTranslationOptionAnswer:
    Translations: list[AutomatedReasoningCheckTranslationAnswer]

class AutomatedReasoningCheckValidFindingAnswer:
    Translation: AutomatedReasoningCheckTranslationAnswer
    ClaimsTrueScenario: AutomatedReasoningCheckScenarioAnswer
    SupportingRules: list[AutomatedReasoningCheckRuleAnswer]
    LogicWarning: AutomatedReasoningCheckLogicWarningAnswer

class AutomatedReasoningLogicStatementAnswer:
    Logic: str
    NaturalLanguage: str

class AutomatedReasoningPolicyAddRuleAnnotationAnswer:
    Expression: str

class AutomatedReasoningPolicyAddRuleAnnotationDict(_t.TypedDict, total=False):
    Expression: _t.Required[_Text]

class AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationAnswer:
    NaturalLanguage: str

class AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationDict(_t.TypedDict, total=False):
    NaturalLanguage: _t.Required[_Text]

class AutomatedReasoningPolicyAddRuleMutationAnswer:
    Rule: AutomatedReasoningPolicyDefinitionRuleAnswer

class AutomatedReasoningPolicyAddTypeAnnotationAnswer:
    Name: str
    Description: str
    Values: list[AutomatedReasoningPolicyDefinitionTypeValueAnswer]

class AutomatedReasoningPolicyAddTypeAnnotationDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Description: _t.Required[_Text]
    Values: _t.Required[_Sequence[AutomatedReasoningPolicyDefinitionTypeValueDict]]

class AutomatedReasoningPolicyAddTypeMutationAnswer:
    Type: AutomatedReasoningPolicyDefinitionTypeAnswer

class AutomatedReasoningPolicyAddTypeValueAnswer:
    Value: str
    Description: str

class AutomatedReasoningPolicyAddTypeValueDict(_t.TypedDict, total=False):
    Value: _t.Required[_Text]
    Description: _Text

class AutomatedReasoningPolicyAddVariableAnnotationAnswer:
    Name: str
    Type: str
    Description: str

class AutomatedReasoningPolicyAddVariableAnnotationDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Type: _t.Required[_Text]
    Description: _t.Required[_Text]

class AutomatedReasoningPolicyAddVariableMutationAnswer:
    Variable: AutomatedReasoningPolicyDefinitionVariableAnswer

class AutomatedReasoningPolicyAnnotatedChunkAnswer:
    PageNumber: int
    Content: list[AutomatedReasoningPolicyAnnotatedContentAnswer]

class AutomatedReasoningPolicyAnnotatedContentAnswer:
    Line: AutomatedReasoningPolicyAnnotatedLineAnswer

class AutomatedReasoningPolicyAnnotatedLineAnswer:
    LineNumber: int
    LineText: str

class AutomatedReasoningPolicyAnnotationAnswer:
    AddType: AutomatedReasoningPolicyAddTypeAnnotationAnswer
    UpdateType: AutomatedReasoningPolicyUpdateTypeAnnotationAnswer
    DeleteType: AutomatedReasoningPolicyDeleteTypeAnnotationAnswer
    AddVariable: AutomatedReasoningPolicyAddVariableAnnotationAnswer
    UpdateVariable: AutomatedReasoningPolicyUpdateVariableAnnotationAnswer
    DeleteVariable: AutomatedReasoningPolicyDeleteVariableAnnotationAnswer
    AddRule: AutomatedReasoningPolicyAddRuleAnnotationAnswer
    UpdateRule: AutomatedReasoningPolicyUpdateRuleAnnotationAnswer
    DeleteRule: AutomatedReasoningPolicyDeleteRuleAnnotationAnswer
    AddRuleFromNaturalLanguage: AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationAnswer
    UpdateFromRulesFeedback: AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationAnswer
    UpdateFromScenarioFeedback: AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationAnswer
    IngestContent: AutomatedReasoningPolicyIngestContentAnnotationAnswer

class AutomatedReasoningPolicyAnnotationDict(_t.TypedDict, total=False):
    AddType: AutomatedReasoningPolicyAddTypeAnnotationDict
    UpdateType: AutomatedReasoningPolicyUpdateTypeAnnotationDict
    DeleteType: AutomatedReasoningPolicyDeleteTypeAnnotationDict
    AddVariable: AutomatedReasoningPolicyAddVariableAnnotationDict
    UpdateVariable: AutomatedReasoningPolicyUpdateVariableAnnotationDict
    DeleteVariable: AutomatedReasoningPolicyDeleteVariableAnnotationDict
    AddRule: AutomatedReasoningPolicyAddRuleAnnotationDict
    UpdateRule: AutomatedReasoningPolicyUpdateRuleAnnotationDict
    DeleteRule: AutomatedReasoningPolicyDeleteRuleAnnotationDict
    AddRuleFromNaturalLanguage: AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationDict
    UpdateFromRulesFeedback: AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationDict
    UpdateFromScenarioFeedback: AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationDict
    IngestContent: AutomatedReasoningPolicyIngestContentAnnotationDict

class AutomatedReasoningPolicyAtomicStatementAnswer:
    Id: str
    Text: str
    Location: AutomatedReasoningPolicyStatementLocationAnswer

class AutomatedReasoningPolicyBuildLogAnswer:
    Entries: list[AutomatedReasoningPolicyBuildLogEntryAnswer]

class AutomatedReasoningPolicyBuildLogEntryAnswer:
    Annotation: AutomatedReasoningPolicyAnnotationAnswer
    Status: str
    BuildSteps: list[AutomatedReasoningPolicyBuildStepAnswer]

class AutomatedReasoningPolicyBuildResultAssetManifestAnswer:
    Entries: list[AutomatedReasoningPolicyBuildResultAssetManifestEntryAnswer]

class AutomatedReasoningPolicyBuildResultAssetManifestEntryAnswer:
    AssetType: str
    AssetName: str
    AssetId: str

class AutomatedReasoningPolicyBuildResultAssetsAnswer:
    PolicyDefinition: AutomatedReasoningPolicyDefinitionAnswer
    QualityReport: AutomatedReasoningPolicyDefinitionQualityReportAnswer
    BuildLog: AutomatedReasoningPolicyBuildLogAnswer
    GeneratedTestCases: AutomatedReasoningPolicyGeneratedTestCasesAnswer
    PolicyScenarios: AutomatedReasoningPolicyScenariosAnswer
    AssetManifest: AutomatedReasoningPolicyBuildResultAssetManifestAnswer
    Document: AutomatedReasoningPolicySourceDocumentAnswer
    FidelityReport: AutomatedReasoningPolicyFidelityReportAnswer

class AutomatedReasoningPolicyBuildStepAnswer:
    Context: AutomatedReasoningPolicyBuildStepContextAnswer
    PriorElement: AutomatedReasoningPolicyDefinitionElementAnswer
    Messages: list[AutomatedReasoningPolicyBuildStepMessageAnswer]

class AutomatedReasoningPolicyBuildStepContextAnswer:
    Planning: AutomatedReasoningPolicyPlanningAnswer
    Mutation: AutomatedReasoningPolicyMutationAnswer

class AutomatedReasoningPolicyBuildStepMessageAnswer:
    Message: str
    MessageType: str

class AutomatedReasoningPolicyBuildWorkflowDocumentDict(_t.TypedDict, total=False):
    Document: _t.Required[object]
    DocumentContentType: _t.Required[_t.Literal["pdf", "txt"] | _Text]
    DocumentName: _t.Required[_Text]
    DocumentDescription: _Text

class AutomatedReasoningPolicyBuildWorkflowRepairContentDict(_t.TypedDict, total=False):
    Annotations: _t.Required[_Sequence[AutomatedReasoningPolicyAnnotationDict]]

class AutomatedReasoningPolicyBuildWorkflowSourceDict(_t.TypedDict, total=False):
    PolicyDefinition: AutomatedReasoningPolicyDefinitionDict
    WorkflowContent: AutomatedReasoningPolicyWorkflowTypeContentDict

class AutomatedReasoningPolicyBuildWorkflowSummaryAnswer:
    PolicyArn: str
    BuildWorkflowId: str
    Status: str
    BuildWorkflowType: str
    CreatedAt: str
    UpdatedAt: str

class AutomatedReasoningPolicyDefinitionAnswer:
    Version: str
    Types: list[AutomatedReasoningPolicyDefinitionTypeAnswer]
    Rules: list[AutomatedReasoningPolicyDefinitionRuleAnswer]
    Variables: list[AutomatedReasoningPolicyDefinitionVariableAnswer]

class AutomatedReasoningPolicyDefinitionDict(_t.TypedDict, total=False):
    Version: _Text
    Types: _Sequence[AutomatedReasoningPolicyDefinitionTypeDict]
    Rules: _Sequence[AutomatedReasoningPolicyDefinitionRuleDict]
    Variables: _Sequence[AutomatedReasoningPolicyDefinitionVariableDict]

class AutomatedReasoningPolicyDefinitionElementAnswer:
    PolicyDefinitionVariable: AutomatedReasoningPolicyDefinitionVariableAnswer
    PolicyDefinitionType: AutomatedReasoningPolicyDefinitionTypeAnswer
    PolicyDefinitionRule: AutomatedReasoningPolicyDefinitionRuleAnswer

class AutomatedReasoningPolicyDefinitionQualityReportAnswer:
    TypeCount: int
    VariableCount: int
    RuleCount: int
    UnusedTypes: list[str]
    UnusedTypeValues: list[AutomatedReasoningPolicyDefinitionTypeValuePairAnswer]
    UnusedVariables: list[str]
    ConflictingRules: list[str]
    DisjointRuleSets: list[AutomatedReasoningPolicyDisjointRuleSetAnswer]

class AutomatedReasoningPolicyDefinitionRuleAnswer:
    Id: str
    Expression: str
    AlternateExpression: str

class AutomatedReasoningPolicyDefinitionRuleDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Expression: _t.Required[_Text]
    AlternateExpression: _Text

class AutomatedReasoningPolicyDefinitionTypeAnswer:
    Name: str
    Description: str
    Values: list[AutomatedReasoningPolicyDefinitionTypeValueAnswer]

class AutomatedReasoningPolicyDefinitionTypeDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Description: _Text
    Values: _t.Required[_Sequence[AutomatedReasoningPolicyDefinitionTypeValueDict]]

class AutomatedReasoningPolicyDefinitionTypeValueAnswer:
    Value: str
    Description: str

class AutomatedReasoningPolicyDefinitionTypeValueDict(_t.TypedDict, total=False):
    Value: _t.Required[_Text]
    Description: _Text

class AutomatedReasoningPolicyDefinitionTypeValuePairAnswer:
    TypeName: str
    ValueName: str

class AutomatedReasoningPolicyDefinitionVariableAnswer:
    Name: str
    Type: str
    Description: str

class AutomatedReasoningPolicyDefinitionVariableDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Type: _t.Required[_Text]
    Description: _t.Required[_Text]

class AutomatedReasoningPolicyDeleteRuleAnnotationAnswer:
    RuleId: str

class AutomatedReasoningPolicyDeleteRuleAnnotationDict(_t.TypedDict, total=False):
    RuleId: _t.Required[_Text]

class AutomatedReasoningPolicyDeleteRuleMutationAnswer:
    Id: str

class AutomatedReasoningPolicyDeleteTypeAnnotationAnswer:
    Name: str

class AutomatedReasoningPolicyDeleteTypeAnnotationDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]

class AutomatedReasoningPolicyDeleteTypeMutationAnswer:
    Name: str

class AutomatedReasoningPolicyDeleteTypeValueAnswer:
    Value: str

class AutomatedReasoningPolicyDeleteTypeValueDict(_t.TypedDict, total=False):
    Value: _t.Required[_Text]

class AutomatedReasoningPolicyDeleteVariableAnnotationAnswer:
    Name: str

class AutomatedReasoningPolicyDeleteVariableAnnotationDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]

class AutomatedReasoningPolicyDeleteVariableMutationAnswer:
    Name: str

class AutomatedReasoningPolicyDisjointRuleSetAnswer:
    Variables: list[str]
    Rules: list[str]

class AutomatedReasoningPolicyFidelityReportAnswer:
    CoverageScore: float
    AccuracyScore: float
    RuleReports: _Mapping[str, AutomatedReasoningPolicyRuleReportAnswer]
    VariableReports: _Mapping[str, AutomatedReasoningPolicyVariableReportAnswer]
    DocumentSources: list[AutomatedReasoningPolicyReportSourceDocumentAnswer]

class AutomatedReasoningPolicyGenerateFidelityReportContentDict(_t.TypedDict, total=False):
    Documents: _Sequence[AutomatedReasoningPolicyBuildWorkflowDocumentDict]

class AutomatedReasoningPolicyGeneratedTestCaseAnswer:
    QueryContent: str
    GuardContent: str
    ExpectedAggregatedFindingsResult: str

class AutomatedReasoningPolicyGeneratedTestCasesAnswer:
    GeneratedTestCases: list[AutomatedReasoningPolicyGeneratedTestCaseAnswer]

class AutomatedReasoningPolicyIngestContentAnnotationAnswer:
    Content: str

class AutomatedReasoningPolicyIngestContentAnnotationDict(_t.TypedDict, total=False):
    Content: _t.Required[_Text]

class AutomatedReasoningPolicyIterativeRefinementContentDict(_t.TypedDict, total=False):
    Documents: _t.Required[_Sequence[AutomatedReasoningPolicyBuildWorkflowDocumentDict]]
    Feedback: _Text

class AutomatedReasoningPolicyMutationAnswer:
    AddType: AutomatedReasoningPolicyAddTypeMutationAnswer
    UpdateType: AutomatedReasoningPolicyUpdateTypeMutationAnswer
    DeleteType: AutomatedReasoningPolicyDeleteTypeMutationAnswer
    AddVariable: AutomatedReasoningPolicyAddVariableMutationAnswer
    UpdateVariable: AutomatedReasoningPolicyUpdateVariableMutationAnswer
    DeleteVariable: AutomatedReasoningPolicyDeleteVariableMutationAnswer
    AddRule: AutomatedReasoningPolicyAddRuleMutationAnswer
    UpdateRule: AutomatedReasoningPolicyUpdateRuleMutationAnswer
    DeleteRule: AutomatedReasoningPolicyDeleteRuleMutationAnswer

class AutomatedReasoningPolicyPlanningAnswer:
    ...

class AutomatedReasoningPolicyReportSourceDocumentAnswer:
    DocumentName: str
    DocumentHash: str
    DocumentId: str
    AtomicStatements: list[AutomatedReasoningPolicyAtomicStatementAnswer]
    DocumentContent: list[AutomatedReasoningPolicyAnnotatedChunkAnswer]

class AutomatedReasoningPolicyRuleReportAnswer:
    Rule: str
    GroundingStatements: list[AutomatedReasoningPolicyStatementReferenceAnswer]
    GroundingJustifications: list[str]
    AccuracyScore: float
    AccuracyJustification: str

class AutomatedReasoningPolicyScenarioAnswer:
    Expression: str
    AlternateExpression: str
    ExpectedResult: str
    RuleIds: list[str]

class AutomatedReasoningPolicyScenariosAnswer:
    PolicyScenarios: list[AutomatedReasoningPolicyScenarioAnswer]

class AutomatedReasoningPolicySourceDocumentAnswer:
    Document: str
    DocumentContentType: str
    DocumentName: str
    DocumentDescription: str
    DocumentHash: str

class AutomatedReasoningPolicyStatementLocationAnswer:
    Lines: list[int]

class AutomatedReasoningPolicyStatementReferenceAnswer:
    DocumentId: str
    StatementId: str

class AutomatedReasoningPolicySummaryAnswer:
    PolicyArn: str
    Name: str
    Description: str
    Version: str
    PolicyId: str
    CreatedAt: str
    UpdatedAt: str

class AutomatedReasoningPolicyTestCaseAnswer:
    TestCaseId: str
    GuardContent: str
    QueryContent: str
    ExpectedAggregatedFindingsResult: str
    CreatedAt: str
    UpdatedAt: str
    ConfidenceThreshold: float

class AutomatedReasoningPolicyTestResultAnswer:
    TestCase: AutomatedReasoningPolicyTestCaseAnswer
    PolicyArn: str
    TestRunStatus: str
    TestFindings: list[AutomatedReasoningCheckFindingAnswer]
    TestRunResult: str
    AggregatedTestFindingsResult: str
    UpdatedAt: str

class AutomatedReasoningPolicyTypeValueAnnotationAnswer:
    AddTypeValue: AutomatedReasoningPolicyAddTypeValueAnswer
    UpdateTypeValue: AutomatedReasoningPolicyUpdateTypeValueAnswer
    DeleteTypeValue: AutomatedReasoningPolicyDeleteTypeValueAnswer

class AutomatedReasoningPolicyTypeValueAnnotationDict(_t.TypedDict, total=False):
    AddTypeValue: AutomatedReasoningPolicyAddTypeValueDict
    UpdateTypeValue: AutomatedReasoningPolicyUpdateTypeValueDict
    DeleteTypeValue: AutomatedReasoningPolicyDeleteTypeValueDict

class AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationAnswer:
    RuleIds: list[str]
    Feedback: str

class AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationDict(_t.TypedDict, total=False):
    RuleIds: _Sequence[_Text]
    Feedback: _t.Required[_Text]

class AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationAnswer:
    RuleIds: list[str]
    ScenarioExpression: str
    Feedback: str

class AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationDict(_t.TypedDict, total=False):
    RuleIds: _Sequence[_Text]
    ScenarioExpression: _t.Required[_Text]
    Feedback: _Text

class AutomatedReasoningPolicyUpdateRuleAnnotationAnswer:
    RuleId: str
    Expression: str

class AutomatedReasoningPolicyUpdateRuleAnnotationDict(_t.TypedDict, total=False):
    RuleId: _t.Required[_Text]
    Expression: _t.Required[_Text]

class AutomatedReasoningPolicyUpdateRuleMutationAnswer:
    Rule: AutomatedReasoningPolicyDefinitionRuleAnswer

class AutomatedReasoningPolicyUpdateTypeAnnotationAnswer:
    Name: str
    NewName: str
    Description: str
    Values: list[AutomatedReasoningPolicyTypeValueAnnotationAnswer]

class AutomatedReasoningPolicyUpdateTypeAnnotationDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    NewName: _Text
    Description: _Text
    Values: _t.Required[_Sequence[AutomatedReasoningPolicyTypeValueAnnotationDict]]

class AutomatedReasoningPolicyUpdateTypeMutationAnswer:
    Type: AutomatedReasoningPolicyDefinitionTypeAnswer

class AutomatedReasoningPolicyUpdateTypeValueAnswer:
    Value: str
    NewValue: str
    Description: str

class AutomatedReasoningPolicyUpdateTypeValueDict(_t.TypedDict, total=False):
    Value: _t.Required[_Text]
    NewValue: _Text
    Description: _Text

class AutomatedReasoningPolicyUpdateVariableAnnotationAnswer:
    Name: str
    NewName: str
    Description: str

class AutomatedReasoningPolicyUpdateVariableAnnotationDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    NewName: _Text
    Description: _Text

class AutomatedReasoningPolicyUpdateVariableMutationAnswer:
    Variable: AutomatedReasoningPolicyDefinitionVariableAnswer

class AutomatedReasoningPolicyVariableReportAnswer:
    PolicyVariable: str
    GroundingStatements: list[AutomatedReasoningPolicyStatementReferenceAnswer]
    GroundingJustifications: list[str]
    AccuracyScore: float
    AccuracyJustification: str

class AutomatedReasoningPolicyWorkflowTypeContentDict(_t.TypedDict, total=False):
    Documents: _Sequence[AutomatedReasoningPolicyBuildWorkflowDocumentDict]
    PolicyRepairAssets: AutomatedReasoningPolicyBuildWorkflowRepairContentDict
    GenerateFidelityReportContent: AutomatedReasoningPolicyGenerateFidelityReportContentDict
    IterativeRefinementContent: AutomatedReasoningPolicyIterativeRefinementContentDict

class BatchDeleteAdvancedPromptOptimizationJobErrorAnswer:
    JobIdentifier: str
    Code: str
    Message: str

class BatchDeleteAdvancedPromptOptimizationJobItemAnswer:
    JobIdentifier: str
    JobStatus: str

class BatchDeleteAdvancedPromptOptimizationJobResponseAnswer:
    Errors: list[BatchDeleteAdvancedPromptOptimizationJobErrorAnswer]
    AdvancedPromptOptimizationJobs: list[BatchDeleteAdvancedPromptOptimizationJobItemAnswer]

class BatchDeleteEvaluationJobErrorAnswer:
    JobIdentifier: str
    Code: str
    Message: str

class BatchDeleteEvaluationJobItemAnswer:
    JobIdentifier: str
    JobStatus: str

class BatchDeleteEvaluationJobResponseAnswer:
    Errors: list[BatchDeleteEvaluationJobErrorAnswer]
    EvaluationJobs: list[BatchDeleteEvaluationJobItemAnswer]

class BedrockEvaluatorModelAnswer:
    ModelIdentifier: str

class BedrockEvaluatorModelDict(_t.TypedDict, total=False):
    ModelIdentifier: _t.Required[_Text]

class ByteContentDocAnswer:
    Identifier: str
    ContentType: str
    Data: str

class ByteContentDocDict(_t.TypedDict, total=False):
    Identifier: _t.Required[_Text]
    ContentType: _t.Required[_Text]
    Data: _t.Required[object]

class CancelAutomatedReasoningPolicyBuildWorkflowResponseAnswer:
    ...

class CloudWatchConfigAnswer:
    LogGroupName: str
    RoleArn: str
    LargeDataDeliveryS3Config: S3ConfigAnswer

class CloudWatchConfigDict(_t.TypedDict, total=False):
    LogGroupName: _t.Required[_Text]
    RoleArn: _t.Required[_Text]
    LargeDataDeliveryS3Config: S3ConfigDict

class CreateAdvancedPromptOptimizationJobResponseAnswer:
    JobArn: str

class CreateAutomatedReasoningPolicyResponseAnswer:
    PolicyArn: str
    Version: str
    Name: str
    Description: str
    DefinitionHash: str
    CreatedAt: str
    UpdatedAt: str

class CreateAutomatedReasoningPolicyTestCaseResponseAnswer:
    PolicyArn: str
    TestCaseId: str

class CreateAutomatedReasoningPolicyVersionResponseAnswer:
    PolicyArn: str
    Version: str
    Name: str
    Description: str
    DefinitionHash: str
    CreatedAt: str

class CreateCustomModelDeploymentResponseAnswer:
    CustomModelDeploymentArn: str

class CreateCustomModelResponseAnswer:
    ModelArn: str

class CreateEvaluationJobResponseAnswer:
    JobArn: str

class CreateFoundationModelAgreementResponseAnswer:
    ModelId: str

class CreateGuardrailResponseAnswer:
    GuardrailId: str
    GuardrailArn: str
    Version: str
    CreatedAt: str

class CreateGuardrailVersionResponseAnswer:
    GuardrailId: str
    Version: str

class CreateInferenceProfileResponseAnswer:
    InferenceProfileArn: str
    Status: str

class CreateMarketplaceModelEndpointResponseAnswer:
    MarketplaceModelEndpoint: MarketplaceModelEndpointAnswer

class CreateModelCopyJobResponseAnswer:
    JobArn: str

class CreateModelCustomizationJobResponseAnswer:
    JobArn: str

class CreateModelImportJobResponseAnswer:
    JobArn: str

class CreateModelInvocationJobResponseAnswer:
    JobArn: str

class CreatePromptRouterResponseAnswer:
    PromptRouterArn: str

class CreateProvisionedModelThroughputResponseAnswer:
    ProvisionedModelArn: str

class CustomMetricBedrockEvaluatorModelAnswer:
    ModelIdentifier: str

class CustomMetricBedrockEvaluatorModelDict(_t.TypedDict, total=False):
    ModelIdentifier: _t.Required[_Text]

class CustomMetricDefinitionAnswer:
    Name: str
    Instructions: str
    RatingScale: list[RatingScaleItemAnswer]

class CustomMetricDefinitionDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Instructions: _t.Required[_Text]
    RatingScale: _Sequence[RatingScaleItemDict]

class CustomMetricEvaluatorModelConfigAnswer:
    BedrockEvaluatorModels: list[CustomMetricBedrockEvaluatorModelAnswer]

class CustomMetricEvaluatorModelConfigDict(_t.TypedDict, total=False):
    BedrockEvaluatorModels: _t.Required[_Sequence[CustomMetricBedrockEvaluatorModelDict]]

class CustomModelDataSourceDict(_t.TypedDict, total=False):
    ModelPackageArnDataSource: ModelPackageArnDataSourceDict

class CustomModelDeploymentSummaryAnswer:
    CustomModelDeploymentArn: str
    CustomModelDeploymentName: str
    ModelArn: str
    CreatedAt: str
    Status: str
    LastUpdatedAt: str
    FailureMessage: str

class CustomModelDeploymentUpdateDetailsAnswer:
    ModelArn: str
    UpdateStatus: str

class CustomModelSummaryAnswer:
    ModelArn: str
    ModelName: str
    CreationTime: str
    BaseModelArn: str
    BaseModelName: str
    CustomizationType: str
    OwnerAccountId: str
    ModelStatus: str

class CustomModelUnitsAnswer:
    CustomModelUnitsPerModelCopy: int
    CustomModelUnitsVersion: str

class CustomizationConfigAnswer:
    DistillationConfig: DistillationConfigAnswer
    RftConfig: RFTConfigAnswer

class CustomizationConfigDict(_t.TypedDict, total=False):
    DistillationConfig: DistillationConfigDict
    RftConfig: RFTConfigDict

class DataProcessingDetailsAnswer:
    Status: str
    CreationTime: str
    LastModifiedTime: str

class DeleteAutomatedReasoningPolicyBuildWorkflowResponseAnswer:
    ...

class DeleteAutomatedReasoningPolicyResponseAnswer:
    ...

class DeleteAutomatedReasoningPolicyTestCaseResponseAnswer:
    ...

class DeleteCustomModelDeploymentResponseAnswer:
    ...

class DeleteCustomModelResponseAnswer:
    ...

class DeleteEnforcedGuardrailConfigurationResponseAnswer:
    ...

class DeleteFoundationModelAgreementResponseAnswer:
    ...

class DeleteGuardrailResponseAnswer:
    ...

class DeleteImportedModelResponseAnswer:
    ...

class DeleteInferenceProfileResponseAnswer:
    ...

class DeleteMarketplaceModelEndpointResponseAnswer:
    ...

class DeleteModelInvocationLoggingConfigurationResponseAnswer:
    ...

class DeletePromptRouterResponseAnswer:
    ...

class DeleteProvisionedModelThroughputResponseAnswer:
    ...

class DeleteResourcePolicyResponseAnswer:
    ...

class DeregisterMarketplaceModelEndpointResponseAnswer:
    ...

class DimensionalPriceRateAnswer:
    Dimension: str
    Price: str
    Description: str
    Unit: str

class DistillationConfigAnswer:
    TeacherModelConfig: TeacherModelConfigAnswer

class DistillationConfigDict(_t.TypedDict, total=False):
    TeacherModelConfig: _t.Required[TeacherModelConfigDict]

class EndpointConfigAnswer:
    SageMaker: SageMakerEndpointAnswer

class EndpointConfigDict(_t.TypedDict, total=False):
    SageMaker: SageMakerEndpointDict

class EvaluationBedrockModelAnswer:
    ModelIdentifier: str
    InferenceParams: str
    PerformanceConfig: PerformanceConfigurationAnswer

class EvaluationBedrockModelDict(_t.TypedDict, total=False):
    ModelIdentifier: _t.Required[_Text]
    InferenceParams: _Text
    PerformanceConfig: PerformanceConfigurationDict

class EvaluationConfigAnswer:
    Automated: AutomatedEvaluationConfigAnswer
    Human: HumanEvaluationConfigAnswer

class EvaluationConfigDict(_t.TypedDict, total=False):
    Automated: AutomatedEvaluationConfigDict
    Human: HumanEvaluationConfigDict

class EvaluationDatasetAnswer:
    Name: str
    DatasetLocation: EvaluationDatasetLocationAnswer

class EvaluationDatasetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    DatasetLocation: EvaluationDatasetLocationDict

class EvaluationDatasetLocationAnswer:
    S3Uri: str

class EvaluationDatasetLocationDict(_t.TypedDict, total=False):
    S3Uri: _Text

class EvaluationDatasetMetricConfigAnswer:
    TaskType: str
    Dataset: EvaluationDatasetAnswer
    MetricNames: list[str]

class EvaluationDatasetMetricConfigDict(_t.TypedDict, total=False):
    TaskType: _t.Required[_t.Literal["Summarization", "Classification", "QuestionAndAnswer", "Generation", "Custom"] | _Text]
    Dataset: _t.Required[EvaluationDatasetDict]
    MetricNames: _t.Required[_Sequence[_Text]]

class EvaluationInferenceConfigAnswer:
    Models: list[EvaluationModelConfigAnswer]
    RagConfigs: list[RAGConfigAnswer]

class EvaluationInferenceConfigDict(_t.TypedDict, total=False):
    Models: _Sequence[EvaluationModelConfigDict]
    RagConfigs: _Sequence[RAGConfigDict]

class EvaluationInferenceConfigSummaryAnswer:
    ModelConfigSummary: EvaluationModelConfigSummaryAnswer
    RagConfigSummary: EvaluationRagConfigSummaryAnswer

class EvaluationModelConfigAnswer:
    BedrockModel: EvaluationBedrockModelAnswer
    PrecomputedInferenceSource: EvaluationPrecomputedInferenceSourceAnswer

class EvaluationModelConfigDict(_t.TypedDict, total=False):
    BedrockModel: EvaluationBedrockModelDict
    PrecomputedInferenceSource: EvaluationPrecomputedInferenceSourceDict

class EvaluationModelConfigSummaryAnswer:
    BedrockModelIdentifiers: list[str]
    PrecomputedInferenceSourceIdentifiers: list[str]

class EvaluationOutputDataConfigAnswer:
    S3Uri: str

class EvaluationOutputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class EvaluationPrecomputedInferenceSourceAnswer:
    InferenceSourceIdentifier: str

class EvaluationPrecomputedInferenceSourceDict(_t.TypedDict, total=False):
    InferenceSourceIdentifier: _t.Required[_Text]

class EvaluationPrecomputedRagSourceConfigAnswer:
    RetrieveSourceConfig: EvaluationPrecomputedRetrieveSourceConfigAnswer
    RetrieveAndGenerateSourceConfig: EvaluationPrecomputedRetrieveAndGenerateSourceConfigAnswer

class EvaluationPrecomputedRagSourceConfigDict(_t.TypedDict, total=False):
    RetrieveSourceConfig: EvaluationPrecomputedRetrieveSourceConfigDict
    RetrieveAndGenerateSourceConfig: EvaluationPrecomputedRetrieveAndGenerateSourceConfigDict

class EvaluationPrecomputedRetrieveAndGenerateSourceConfigAnswer:
    RagSourceIdentifier: str

class EvaluationPrecomputedRetrieveAndGenerateSourceConfigDict(_t.TypedDict, total=False):
    RagSourceIdentifier: _t.Required[_Text]

class EvaluationPrecomputedRetrieveSourceConfigAnswer:
    RagSourceIdentifier: str

class EvaluationPrecomputedRetrieveSourceConfigDict(_t.TypedDict, total=False):
    RagSourceIdentifier: _t.Required[_Text]

class EvaluationRagConfigSummaryAnswer:
    BedrockKnowledgeBaseIdentifiers: list[str]
    PrecomputedRagSourceIdentifiers: list[str]

class EvaluationSummaryAnswer:
    JobArn: str
    JobName: str
    Status: str
    CreationTime: str
    JobType: str
    EvaluationTaskTypes: list[str]
    ModelIdentifiers: list[str]
    RagIdentifiers: list[str]
    EvaluatorModelIdentifiers: list[str]
    CustomMetricsEvaluatorModelIdentifiers: list[str]
    InferenceConfigSummary: EvaluationInferenceConfigSummaryAnswer
    ApplicationType: str

class EvaluatorModelConfigAnswer:
    BedrockEvaluatorModels: list[BedrockEvaluatorModelAnswer]

class EvaluatorModelConfigDict(_t.TypedDict, total=False):
    BedrockEvaluatorModels: _Sequence[BedrockEvaluatorModelDict]

class ExportAutomatedReasoningPolicyVersionResponseAnswer:
    PolicyDefinition: AutomatedReasoningPolicyDefinitionAnswer

class ExternalSourceAnswer:
    SourceType: str
    S3Location: S3ObjectDocAnswer
    ByteContent: ByteContentDocAnswer

class ExternalSourceDict(_t.TypedDict, total=False):
    SourceType: _t.Required[_t.Literal["S3", "BYTE_CONTENT"] | _Text]
    S3Location: S3ObjectDocDict
    ByteContent: ByteContentDocDict

class ExternalSourcesGenerationConfigurationAnswer:
    PromptTemplate: PromptTemplateAnswer
    GuardrailConfiguration: GuardrailConfigurationAnswer
    KbInferenceConfig: KbInferenceConfigAnswer
    AdditionalModelRequestFields: _Mapping[str, _t.Any]

class ExternalSourcesGenerationConfigurationDict(_t.TypedDict, total=False):
    PromptTemplate: PromptTemplateDict
    GuardrailConfiguration: GuardrailConfigurationDict
    KbInferenceConfig: KbInferenceConfigDict
    AdditionalModelRequestFields: _Mapping[str, object]

class ExternalSourcesRetrieveAndGenerateConfigurationAnswer:
    ModelArn: str
    Sources: list[ExternalSourceAnswer]
    GenerationConfiguration: ExternalSourcesGenerationConfigurationAnswer

class ExternalSourcesRetrieveAndGenerateConfigurationDict(_t.TypedDict, total=False):
    ModelArn: _t.Required[_Text]
    Sources: _t.Required[_Sequence[ExternalSourceDict]]
    GenerationConfiguration: ExternalSourcesGenerationConfigurationDict

class FieldForRerankingAnswer:
    FieldName: str

class FieldForRerankingDict(_t.TypedDict, total=False):
    FieldName: _t.Required[_Text]

class FilterAttributeAnswer:
    Key: str
    Value: _t.Any

class FilterAttributeDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[object]

class FoundationModelDetailsAnswer:
    ModelArn: str
    ModelId: str
    ModelName: str
    ProviderName: str
    InputModalities: list[str]
    OutputModalities: list[str]
    ResponseStreamingSupported: bool
    CustomizationsSupported: list[str]
    InferenceTypesSupported: list[str]
    ModelLifecycle: FoundationModelLifecycleAnswer

class FoundationModelLifecycleAnswer:
    Status: str
    StartOfLifeTime: str
    EndOfLifeTime: str
    LegacyTime: str
    PublicExtendedAccessTime: str

class FoundationModelSummaryAnswer:
    ModelArn: str
    ModelId: str
    ModelName: str
    ProviderName: str
    InputModalities: list[str]
    OutputModalities: list[str]
    ResponseStreamingSupported: bool
    CustomizationsSupported: list[str]
    InferenceTypesSupported: list[str]
    ModelLifecycle: FoundationModelLifecycleAnswer

class GenerationConfigurationAnswer:
    PromptTemplate: PromptTemplateAnswer
    GuardrailConfiguration: GuardrailConfigurationAnswer
    KbInferenceConfig: KbInferenceConfigAnswer
    AdditionalModelRequestFields: _Mapping[str, _t.Any]

class GenerationConfigurationDict(_t.TypedDict, total=False):
    PromptTemplate: PromptTemplateDict
    GuardrailConfiguration: GuardrailConfigurationDict
    KbInferenceConfig: KbInferenceConfigDict
    AdditionalModelRequestFields: _Mapping[str, object]

class GetAccountDataRetentionResponseAnswer:
    Mode: str
    UpdatedAt: str

class GetAdvancedPromptOptimizationJobResponseAnswer:
    JobArn: str
    JobName: str
    JobDescription: str
    JobStatus: str
    InputConfig: AdvancedPromptOptimizationInputConfigAnswer
    OutputConfig: AdvancedPromptOptimizationOutputConfigAnswer
    EncryptionKeyArn: str
    CreationTime: str
    LastModifiedTime: str
    FailureMessage: str
    ModelConfigurations: list[ModelConfigurationAnswer]

class GetAutomatedReasoningPolicyAnnotationsResponseAnswer:
    PolicyArn: str
    Name: str
    BuildWorkflowId: str
    Annotations: list[AutomatedReasoningPolicyAnnotationAnswer]
    AnnotationSetHash: str
    UpdatedAt: str

class GetAutomatedReasoningPolicyBuildWorkflowResponseAnswer:
    PolicyArn: str
    BuildWorkflowId: str
    Status: str
    BuildWorkflowType: str
    DocumentName: str
    DocumentContentType: str
    DocumentDescription: str
    CreatedAt: str
    UpdatedAt: str

class GetAutomatedReasoningPolicyBuildWorkflowResultAssetsResponseAnswer:
    PolicyArn: str
    BuildWorkflowId: str
    BuildWorkflowAssets: AutomatedReasoningPolicyBuildResultAssetsAnswer

class GetAutomatedReasoningPolicyNextScenarioResponseAnswer:
    PolicyArn: str
    Scenario: AutomatedReasoningPolicyScenarioAnswer

class GetAutomatedReasoningPolicyResponseAnswer:
    PolicyArn: str
    Name: str
    Version: str
    PolicyId: str
    Description: str
    DefinitionHash: str
    KmsKeyArn: str
    CreatedAt: str
    UpdatedAt: str

class GetAutomatedReasoningPolicyTestCaseResponseAnswer:
    PolicyArn: str
    TestCase: AutomatedReasoningPolicyTestCaseAnswer

class GetAutomatedReasoningPolicyTestResultResponseAnswer:
    TestResult: AutomatedReasoningPolicyTestResultAnswer

class GetCustomModelDeploymentResponseAnswer:
    CustomModelDeploymentArn: str
    ModelDeploymentName: str
    ModelArn: str
    CreatedAt: str
    Status: str
    Description: str
    UpdateDetails: CustomModelDeploymentUpdateDetailsAnswer
    FailureMessage: str
    LastUpdatedAt: str

class GetCustomModelResponseAnswer:
    ModelArn: str
    ModelName: str
    JobName: str
    JobArn: str
    BaseModelArn: str
    CustomizationType: str
    ModelKmsKeyArn: str
    HyperParameters: _Mapping[str, str]
    TrainingDataConfig: TrainingDataConfigAnswer
    ValidationDataConfig: ValidationDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    TrainingMetrics: TrainingMetricsAnswer
    ValidationMetrics: list[ValidatorMetricAnswer]
    CreationTime: str
    CustomizationConfig: CustomizationConfigAnswer
    ModelStatus: str
    FailureMessage: str

class GetEvaluationJobResponseAnswer:
    JobName: str
    Status: str
    JobArn: str
    JobDescription: str
    RoleArn: str
    CustomerEncryptionKeyId: str
    JobType: str
    ApplicationType: str
    EvaluationConfig: EvaluationConfigAnswer
    InferenceConfig: EvaluationInferenceConfigAnswer
    OutputDataConfig: EvaluationOutputDataConfigAnswer
    CreationTime: str
    LastModifiedTime: str
    FailureMessages: list[str]

class GetFoundationModelAvailabilityResponseAnswer:
    ModelId: str
    AgreementAvailability: AgreementAvailabilityAnswer
    AuthorizationStatus: str
    EntitlementAvailability: str
    RegionAvailability: str

class GetFoundationModelResponseAnswer:
    ModelDetails: FoundationModelDetailsAnswer

class GetGuardrailResponseAnswer:
    Name: str
    Description: str
    GuardrailId: str
    GuardrailArn: str
    Version: str
    Status: str
    TopicPolicy: GuardrailTopicPolicyAnswer
    ContentPolicy: GuardrailContentPolicyAnswer
    WordPolicy: GuardrailWordPolicyAnswer
    SensitiveInformationPolicy: GuardrailSensitiveInformationPolicyAnswer
    ContextualGroundingPolicy: GuardrailContextualGroundingPolicyAnswer
    AutomatedReasoningPolicy: GuardrailAutomatedReasoningPolicyAnswer
    CrossRegionDetails: GuardrailCrossRegionDetailsAnswer
    CreatedAt: str
    UpdatedAt: str
    StatusReasons: list[str]
    FailureRecommendations: list[str]
    BlockedInputMessaging: str
    BlockedOutputsMessaging: str
    KmsKeyArn: str

class GetImportedModelResponseAnswer:
    ModelArn: str
    ModelName: str
    JobName: str
    JobArn: str
    ModelDataSource: ModelDataSourceAnswer
    CreationTime: str
    ModelArchitecture: str
    ModelKmsKeyArn: str
    InstructSupported: bool
    CustomModelUnits: CustomModelUnitsAnswer

class GetInferenceProfileResponseAnswer:
    InferenceProfileName: str
    Description: str
    CreatedAt: str
    UpdatedAt: str
    InferenceProfileArn: str
    Models: list[InferenceProfileModelAnswer]
    InferenceProfileId: str
    Status: str
    Type: str

class GetMarketplaceModelEndpointResponseAnswer:
    MarketplaceModelEndpoint: MarketplaceModelEndpointAnswer

class GetModelCopyJobResponseAnswer:
    JobArn: str
    Status: str
    CreationTime: str
    TargetModelArn: str
    TargetModelName: str
    SourceAccountId: str
    SourceModelArn: str
    TargetModelKmsKeyArn: str
    TargetModelTags: list[TagAnswer]
    FailureMessage: str
    SourceModelName: str

class GetModelCustomizationJobResponseAnswer:
    JobArn: str
    JobName: str
    OutputModelName: str
    OutputModelArn: str
    ClientRequestToken: str
    RoleArn: str
    Status: str
    StatusDetails: StatusDetailsAnswer
    FailureMessage: str
    CreationTime: str
    LastModifiedTime: str
    EndTime: str
    BaseModelArn: str
    HyperParameters: _Mapping[str, str]
    TrainingDataConfig: TrainingDataConfigAnswer
    ValidationDataConfig: ValidationDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    CustomizationType: str
    OutputModelKmsKeyArn: str
    TrainingMetrics: TrainingMetricsAnswer
    ValidationMetrics: list[ValidatorMetricAnswer]
    VpcConfig: VpcConfigAnswer
    CustomizationConfig: CustomizationConfigAnswer

class GetModelImportJobResponseAnswer:
    JobArn: str
    JobName: str
    ImportedModelName: str
    ImportedModelArn: str
    RoleArn: str
    ModelDataSource: ModelDataSourceAnswer
    Status: str
    FailureMessage: str
    CreationTime: str
    LastModifiedTime: str
    EndTime: str
    VpcConfig: VpcConfigAnswer
    ImportedModelKmsKeyArn: str

class GetModelInvocationJobResponseAnswer:
    JobArn: str
    JobName: str
    ModelId: str
    ClientRequestToken: str
    RoleArn: str
    Status: str
    Message: str
    SubmitTime: str
    LastModifiedTime: str
    EndTime: str
    InputDataConfig: ModelInvocationJobInputDataConfigAnswer
    OutputDataConfig: ModelInvocationJobOutputDataConfigAnswer
    VpcConfig: VpcConfigAnswer
    TimeoutDurationInHours: int
    JobExpirationTime: str
    ModelInvocationType: str
    TotalRecordCount: int
    ProcessedRecordCount: int
    SuccessRecordCount: int
    ErrorRecordCount: int

class GetModelInvocationLoggingConfigurationResponseAnswer:
    LoggingConfig: LoggingConfigAnswer

class GetPromptRouterResponseAnswer:
    PromptRouterName: str
    RoutingCriteria: RoutingCriteriaAnswer
    Description: str
    CreatedAt: str
    UpdatedAt: str
    PromptRouterArn: str
    Models: list[PromptRouterTargetModelAnswer]
    FallbackModel: PromptRouterTargetModelAnswer
    Status: str
    Type: str

class GetProvisionedModelThroughputResponseAnswer:
    ModelUnits: int
    DesiredModelUnits: int
    ProvisionedModelName: str
    ProvisionedModelArn: str
    ModelArn: str
    DesiredModelArn: str
    FoundationModelArn: str
    Status: str
    CreationTime: str
    LastModifiedTime: str
    FailureMessage: str
    CommitmentDuration: str
    CommitmentExpirationTime: str

class GetResourcePolicyResponseAnswer:
    ResourcePolicy: str

class GetUseCaseForModelAccessResponseAnswer:
    FormData: str

class GraderConfigAnswer:
    LambdaGrader: LambdaGraderConfigAnswer

class GraderConfigDict(_t.TypedDict, total=False):
    LambdaGrader: LambdaGraderConfigDict

class GuardrailAutomatedReasoningPolicyAnswer:
    Policies: list[str]
    ConfidenceThreshold: float

class GuardrailAutomatedReasoningPolicyConfigDict(_t.TypedDict, total=False):
    Policies: _t.Required[_Sequence[_Text]]
    ConfidenceThreshold: float

class GuardrailConfigurationAnswer:
    GuardrailId: str
    GuardrailVersion: str

class GuardrailConfigurationDict(_t.TypedDict, total=False):
    GuardrailId: _t.Required[_Text]
    GuardrailVersion: _t.Required[_Text]

class GuardrailContentFilterAnswer:
    Type: str
    InputStrength: str
    OutputStrength: str
    InputModalities: list[str]
    OutputModalities: list[str]
    InputAction: str
    OutputAction: str
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailContentFilterConfigDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["SEXUAL", "VIOLENCE", "HATE", "INSULTS", "MISCONDUCT", "PROMPT_ATTACK"] | _Text]
    InputStrength: _t.Required[_t.Literal["NONE", "LOW", "MEDIUM", "HIGH"] | _Text]
    OutputStrength: _t.Required[_t.Literal["NONE", "LOW", "MEDIUM", "HIGH"] | _Text]
    InputModalities: _Sequence[_t.Literal["TEXT", "IMAGE"] | _Text]
    OutputModalities: _Sequence[_t.Literal["TEXT", "IMAGE"] | _Text]
    InputAction: _t.Literal["BLOCK", "NONE"] | _Text
    OutputAction: _t.Literal["BLOCK", "NONE"] | _Text
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailContentFiltersTierAnswer:
    TierName: str

class GuardrailContentFiltersTierConfigDict(_t.TypedDict, total=False):
    TierName: _t.Required[_t.Literal["CLASSIC", "STANDARD"] | _Text]

class GuardrailContentPolicyAnswer:
    Filters: list[GuardrailContentFilterAnswer]
    Tier: GuardrailContentFiltersTierAnswer

class GuardrailContentPolicyConfigDict(_t.TypedDict, total=False):
    FiltersConfig: _t.Required[_Sequence[GuardrailContentFilterConfigDict]]
    TierConfig: GuardrailContentFiltersTierConfigDict

class GuardrailContextualGroundingFilterAnswer:
    Type: str
    Threshold: float
    Action: str
    Enabled: bool

class GuardrailContextualGroundingFilterConfigDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["GROUNDING", "RELEVANCE"] | _Text]
    Threshold: _t.Required[float]
    Action: _t.Literal["BLOCK", "NONE"] | _Text
    Enabled: bool

class GuardrailContextualGroundingPolicyAnswer:
    Filters: list[GuardrailContextualGroundingFilterAnswer]
    Tier: GuardrailContextualGroundingTierAnswer

class GuardrailContextualGroundingPolicyConfigDict(_t.TypedDict, total=False):
    FiltersConfig: _t.Required[_Sequence[GuardrailContextualGroundingFilterConfigDict]]
    TierConfig: GuardrailContextualGroundingTierConfigDict

class GuardrailContextualGroundingTierAnswer:
    TierName: str

class GuardrailContextualGroundingTierConfigDict(_t.TypedDict, total=False):
    TierName: _t.Required[_t.Literal["CLASSIC", "STANDARD"] | _Text]

class GuardrailCrossRegionConfigDict(_t.TypedDict, total=False):
    GuardrailProfileIdentifier: _t.Required[_Text]

class GuardrailCrossRegionDetailsAnswer:
    GuardrailProfileId: str
    GuardrailProfileArn: str

class GuardrailManagedWordsAnswer:
    Type: str
    InputAction: str
    OutputAction: str
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailManagedWordsConfigDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["PROFANITY"] | _Text]
    InputAction: _t.Literal["BLOCK", "NONE"] | _Text
    OutputAction: _t.Literal["BLOCK", "NONE"] | _Text
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailPiiEntityAnswer:
    Type: str
    Action: str
    InputAction: str
    OutputAction: str
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailPiiEntityConfigDict(_t.TypedDict, total=False):
    Type: _t.Required[_Text]
    Action: _t.Required[_t.Literal["BLOCK", "ANONYMIZE", "NONE"] | _Text]
    InputAction: _t.Literal["BLOCK", "ANONYMIZE", "NONE"] | _Text
    OutputAction: _t.Literal["BLOCK", "ANONYMIZE", "NONE"] | _Text
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailRegexAnswer:
    Name: str
    Description: str
    Pattern: str
    Action: str
    InputAction: str
    OutputAction: str
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailRegexConfigDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Description: _Text
    Pattern: _t.Required[_Text]
    Action: _t.Required[_t.Literal["BLOCK", "ANONYMIZE", "NONE"] | _Text]
    InputAction: _t.Literal["BLOCK", "ANONYMIZE", "NONE"] | _Text
    OutputAction: _t.Literal["BLOCK", "ANONYMIZE", "NONE"] | _Text
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailSensitiveInformationPolicyAnswer:
    PiiEntities: list[GuardrailPiiEntityAnswer]
    Regexes: list[GuardrailRegexAnswer]

class GuardrailSensitiveInformationPolicyConfigDict(_t.TypedDict, total=False):
    PiiEntitiesConfig: _Sequence[GuardrailPiiEntityConfigDict]
    RegexesConfig: _Sequence[GuardrailRegexConfigDict]

class GuardrailSummaryAnswer:
    Id: str
    Arn: str
    Status: str
    Name: str
    Description: str
    Version: str
    CreatedAt: str
    UpdatedAt: str
    CrossRegionDetails: GuardrailCrossRegionDetailsAnswer

class GuardrailTopicAnswer:
    Name: str
    Definition: str
    Examples: list[str]
    Type: str
    InputAction: str
    OutputAction: str
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailTopicConfigDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Definition: _t.Required[_Text]
    Examples: _Sequence[_Text]
    Type: _t.Required[_t.Literal["DENY"] | _Text]
    InputAction: _t.Literal["BLOCK", "NONE"] | _Text
    OutputAction: _t.Literal["BLOCK", "NONE"] | _Text
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailTopicPolicyAnswer:
    Topics: list[GuardrailTopicAnswer]
    Tier: GuardrailTopicsTierAnswer

class GuardrailTopicPolicyConfigDict(_t.TypedDict, total=False):
    TopicsConfig: _t.Required[_Sequence[GuardrailTopicConfigDict]]
    TierConfig: GuardrailTopicsTierConfigDict

class GuardrailTopicsTierAnswer:
    TierName: str

class GuardrailTopicsTierConfigDict(_t.TypedDict, total=False):
    TierName: _t.Required[_t.Literal["CLASSIC", "STANDARD"] | _Text]

class GuardrailWordAnswer:
    Text: str
    InputAction: str
    OutputAction: str
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailWordConfigDict(_t.TypedDict, total=False):
    Text: _t.Required[_Text]
    InputAction: _t.Literal["BLOCK", "NONE"] | _Text
    OutputAction: _t.Literal["BLOCK", "NONE"] | _Text
    InputEnabled: bool
    OutputEnabled: bool

class GuardrailWordPolicyAnswer:
    Words: list[GuardrailWordAnswer]
    ManagedWordLists: list[GuardrailManagedWordsAnswer]

class GuardrailWordPolicyConfigDict(_t.TypedDict, total=False):
    WordsConfig: _Sequence[GuardrailWordConfigDict]
    ManagedWordListsConfig: _Sequence[GuardrailManagedWordsConfigDict]

class HumanEvaluationConfigAnswer:
    HumanWorkflowConfig: HumanWorkflowConfigAnswer
    CustomMetrics: list[HumanEvaluationCustomMetricAnswer]
    DatasetMetricConfigs: list[EvaluationDatasetMetricConfigAnswer]

class HumanEvaluationConfigDict(_t.TypedDict, total=False):
    HumanWorkflowConfig: HumanWorkflowConfigDict
    CustomMetrics: _Sequence[HumanEvaluationCustomMetricDict]
    DatasetMetricConfigs: _t.Required[_Sequence[EvaluationDatasetMetricConfigDict]]

class HumanEvaluationCustomMetricAnswer:
    Name: str
    Description: str
    RatingMethod: str

class HumanEvaluationCustomMetricDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Description: _Text
    RatingMethod: _t.Required[_Text]

class HumanWorkflowConfigAnswer:
    FlowDefinitionArn: str
    Instructions: str

class HumanWorkflowConfigDict(_t.TypedDict, total=False):
    FlowDefinitionArn: _t.Required[_Text]
    Instructions: _Text

class ImplicitFilterConfigurationAnswer:
    MetadataAttributes: list[MetadataAttributeSchemaAnswer]
    ModelArn: str

class ImplicitFilterConfigurationDict(_t.TypedDict, total=False):
    MetadataAttributes: _t.Required[_Sequence[MetadataAttributeSchemaDict]]
    ModelArn: _t.Required[_Text]

class ImportedModelSummaryAnswer:
    ModelArn: str
    ModelName: str
    CreationTime: str
    InstructSupported: bool
    ModelArchitecture: str

class InferenceConfigurationAnswer:
    MaxTokens: int
    Temperature: float
    TopP: float
    StopSequences: list[str]

class InferenceConfigurationDict(_t.TypedDict, total=False):
    MaxTokens: int
    Temperature: float
    TopP: float
    StopSequences: _Sequence[_Text]

class InferenceProfileModelAnswer:
    ModelArn: str

class InferenceProfileModelSourceDict(_t.TypedDict, total=False):
    CopyFrom: _Text

class InferenceProfileSummaryAnswer:
    InferenceProfileName: str
    Description: str
    CreatedAt: str
    UpdatedAt: str
    InferenceProfileArn: str
    Models: list[InferenceProfileModelAnswer]
    InferenceProfileId: str
    Status: str
    Type: str

class InvocationLogSourceAnswer:
    S3Uri: str

class InvocationLogSourceDict(_t.TypedDict, total=False):
    S3Uri: _Text

class InvocationLogsConfigAnswer:
    UsePromptResponse: bool
    InvocationLogSource: InvocationLogSourceAnswer
    RequestMetadataFilters: RequestMetadataFiltersAnswer

class InvocationLogsConfigDict(_t.TypedDict, total=False):
    UsePromptResponse: bool
    InvocationLogSource: _t.Required[InvocationLogSourceDict]
    RequestMetadataFilters: RequestMetadataFiltersDict

class KbInferenceConfigAnswer:
    TextInferenceConfig: TextInferenceConfigAnswer

class KbInferenceConfigDict(_t.TypedDict, total=False):
    TextInferenceConfig: TextInferenceConfigDict

class KnowledgeBaseConfigAnswer:
    RetrieveConfig: RetrieveConfigAnswer
    RetrieveAndGenerateConfig: RetrieveAndGenerateConfigurationAnswer

class KnowledgeBaseConfigDict(_t.TypedDict, total=False):
    RetrieveConfig: RetrieveConfigDict
    RetrieveAndGenerateConfig: RetrieveAndGenerateConfigurationDict

class KnowledgeBaseRetrievalConfigurationAnswer:
    VectorSearchConfiguration: KnowledgeBaseVectorSearchConfigurationAnswer

class KnowledgeBaseRetrievalConfigurationDict(_t.TypedDict, total=False):
    VectorSearchConfiguration: _t.Required[KnowledgeBaseVectorSearchConfigurationDict]

class KnowledgeBaseRetrieveAndGenerateConfigurationAnswer:
    KnowledgeBaseId: str
    ModelArn: str
    RetrievalConfiguration: KnowledgeBaseRetrievalConfigurationAnswer
    GenerationConfiguration: GenerationConfigurationAnswer
    OrchestrationConfiguration: OrchestrationConfigurationAnswer

class KnowledgeBaseRetrieveAndGenerateConfigurationDict(_t.TypedDict, total=False):
    KnowledgeBaseId: _t.Required[_Text]
    ModelArn: _t.Required[_Text]
    RetrievalConfiguration: KnowledgeBaseRetrievalConfigurationDict
    GenerationConfiguration: GenerationConfigurationDict
    OrchestrationConfiguration: OrchestrationConfigurationDict

class KnowledgeBaseVectorSearchConfigurationAnswer:
    NumberOfResults: int
    OverrideSearchType: str
    Filter: RetrievalFilterAnswer
    ImplicitFilterConfiguration: ImplicitFilterConfigurationAnswer
    RerankingConfiguration: VectorSearchRerankingConfigurationAnswer

class KnowledgeBaseVectorSearchConfigurationDict(_t.TypedDict, total=False):
    NumberOfResults: int
    OverrideSearchType: _t.Literal["HYBRID", "SEMANTIC"] | _Text
    Filter: RetrievalFilterDict
    ImplicitFilterConfiguration: ImplicitFilterConfigurationDict
    RerankingConfiguration: VectorSearchRerankingConfigurationDict

class LambdaGraderConfigAnswer:
    LambdaArn: str

class LambdaGraderConfigDict(_t.TypedDict, total=False):
    LambdaArn: _t.Required[_Text]

class LegalTermAnswer:
    Url: str

class ListAdvancedPromptOptimizationJobsResponseAnswer:
    JobSummaries: list[AdvancedPromptOptimizationJobSummaryAnswer]
    NextToken: str

class ListAutomatedReasoningPoliciesResponseAnswer:
    AutomatedReasoningPolicySummaries: list[AutomatedReasoningPolicySummaryAnswer]
    NextToken: str

class ListAutomatedReasoningPolicyBuildWorkflowsResponseAnswer:
    AutomatedReasoningPolicyBuildWorkflowSummaries: list[AutomatedReasoningPolicyBuildWorkflowSummaryAnswer]
    NextToken: str

class ListAutomatedReasoningPolicyTestCasesResponseAnswer:
    TestCases: list[AutomatedReasoningPolicyTestCaseAnswer]
    NextToken: str

class ListAutomatedReasoningPolicyTestResultsResponseAnswer:
    TestResults: list[AutomatedReasoningPolicyTestResultAnswer]
    NextToken: str

class ListCustomModelDeploymentsResponseAnswer:
    NextToken: str
    ModelDeploymentSummaries: list[CustomModelDeploymentSummaryAnswer]

class ListCustomModelsResponseAnswer:
    NextToken: str
    ModelSummaries: list[CustomModelSummaryAnswer]

class ListEnforcedGuardrailsConfigurationResponseAnswer:
    GuardrailsConfig: list[AccountEnforcedGuardrailOutputConfigurationAnswer]
    NextToken: str

class ListEvaluationJobsResponseAnswer:
    NextToken: str
    JobSummaries: list[EvaluationSummaryAnswer]

class ListFoundationModelAgreementOffersResponseAnswer:
    ModelId: str
    Offers: list[OfferAnswer]

class ListFoundationModelsResponseAnswer:
    ModelSummaries: list[FoundationModelSummaryAnswer]

class ListGuardrailsResponseAnswer:
    Guardrails: list[GuardrailSummaryAnswer]
    NextToken: str

class ListImportedModelsResponseAnswer:
    NextToken: str
    ModelSummaries: list[ImportedModelSummaryAnswer]

class ListInferenceProfilesResponseAnswer:
    InferenceProfileSummaries: list[InferenceProfileSummaryAnswer]
    NextToken: str

class ListMarketplaceModelEndpointsResponseAnswer:
    MarketplaceModelEndpoints: list[MarketplaceModelEndpointSummaryAnswer]
    NextToken: str

class ListModelCopyJobsResponseAnswer:
    NextToken: str
    ModelCopyJobSummaries: list[ModelCopyJobSummaryAnswer]

class ListModelCustomizationJobsResponseAnswer:
    NextToken: str
    ModelCustomizationJobSummaries: list[ModelCustomizationJobSummaryAnswer]

class ListModelImportJobsResponseAnswer:
    NextToken: str
    ModelImportJobSummaries: list[ModelImportJobSummaryAnswer]

class ListModelInvocationJobsResponseAnswer:
    NextToken: str
    InvocationJobSummaries: list[ModelInvocationJobSummaryAnswer]

class ListPromptRoutersResponseAnswer:
    PromptRouterSummaries: list[PromptRouterSummaryAnswer]
    NextToken: str

class ListProvisionedModelThroughputsResponseAnswer:
    NextToken: str
    ProvisionedModelSummaries: list[ProvisionedModelSummaryAnswer]

class ListTagsForResourceResponseAnswer:
    Tags: list[TagAnswer]

class LoggingConfigAnswer:
    CloudWatchConfig: CloudWatchConfigAnswer
    S3Config: S3ConfigAnswer
    TextDataDeliveryEnabled: bool
    ImageDataDeliveryEnabled: bool
    EmbeddingDataDeliveryEnabled: bool
    VideoDataDeliveryEnabled: bool
    AudioDataDeliveryEnabled: bool

class LoggingConfigDict(_t.TypedDict, total=False):
    CloudWatchConfig: CloudWatchConfigDict
    S3Config: S3ConfigDict
    TextDataDeliveryEnabled: bool
    ImageDataDeliveryEnabled: bool
    EmbeddingDataDeliveryEnabled: bool
    VideoDataDeliveryEnabled: bool
    AudioDataDeliveryEnabled: bool

class MarketplaceModelEndpointAnswer:
    EndpointArn: str
    ModelSourceIdentifier: str
    Status: str
    StatusMessage: str
    CreatedAt: str
    UpdatedAt: str
    EndpointConfig: EndpointConfigAnswer
    EndpointStatus: str
    EndpointStatusMessage: str

class MarketplaceModelEndpointSummaryAnswer:
    EndpointArn: str
    ModelSourceIdentifier: str
    Status: str
    StatusMessage: str
    CreatedAt: str
    UpdatedAt: str

class MetadataAttributeSchemaAnswer:
    Key: str
    Type: str
    Description: str

class MetadataAttributeSchemaDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Type: _t.Required[_t.Literal["STRING", "NUMBER", "BOOLEAN", "STRING_LIST"] | _Text]
    Description: _t.Required[_Text]

class MetadataConfigurationForRerankingAnswer:
    SelectionMode: str
    SelectiveModeConfiguration: RerankingMetadataSelectiveModeConfigurationAnswer

class MetadataConfigurationForRerankingDict(_t.TypedDict, total=False):
    SelectionMode: _t.Required[_t.Literal["SELECTIVE", "ALL"] | _Text]
    SelectiveModeConfiguration: RerankingMetadataSelectiveModeConfigurationDict

class ModelConfigurationAnswer:
    ModelId: str
    InferenceConfig: InferenceConfigurationAnswer
    AdditionalModelRequestFields: _Mapping[str, _t.Any]

class ModelConfigurationDict(_t.TypedDict, total=False):
    ModelId: _t.Required[_Text]
    InferenceConfig: InferenceConfigurationDict
    AdditionalModelRequestFields: _Mapping[str, object]

class ModelCopyJobSummaryAnswer:
    JobArn: str
    Status: str
    CreationTime: str
    TargetModelArn: str
    TargetModelName: str
    SourceAccountId: str
    SourceModelArn: str
    TargetModelKmsKeyArn: str
    TargetModelTags: list[TagAnswer]
    FailureMessage: str
    SourceModelName: str

class ModelCustomizationJobSummaryAnswer:
    JobArn: str
    BaseModelArn: str
    JobName: str
    Status: str
    StatusDetails: StatusDetailsAnswer
    LastModifiedTime: str
    CreationTime: str
    EndTime: str
    CustomModelArn: str
    CustomModelName: str
    CustomizationType: str

class ModelDataSourceAnswer:
    S3DataSource: S3DataSourceAnswer

class ModelDataSourceDict(_t.TypedDict, total=False):
    S3DataSource: S3DataSourceDict

class ModelEnforcementAnswer:
    IncludedModels: list[str]
    ExcludedModels: list[str]

class ModelEnforcementDict(_t.TypedDict, total=False):
    IncludedModels: _t.Required[_Sequence[_Text]]
    ExcludedModels: _t.Required[_Sequence[_Text]]

class ModelImportJobSummaryAnswer:
    JobArn: str
    JobName: str
    Status: str
    LastModifiedTime: str
    CreationTime: str
    EndTime: str
    ImportedModelArn: str
    ImportedModelName: str

class ModelInvocationJobInputDataConfigAnswer:
    S3InputDataConfig: ModelInvocationJobS3InputDataConfigAnswer

class ModelInvocationJobInputDataConfigDict(_t.TypedDict, total=False):
    S3InputDataConfig: ModelInvocationJobS3InputDataConfigDict

class ModelInvocationJobOutputDataConfigAnswer:
    S3OutputDataConfig: ModelInvocationJobS3OutputDataConfigAnswer

class ModelInvocationJobOutputDataConfigDict(_t.TypedDict, total=False):
    S3OutputDataConfig: ModelInvocationJobS3OutputDataConfigDict

class ModelInvocationJobS3InputDataConfigAnswer:
    S3InputFormat: str
    S3Uri: str
    S3BucketOwner: str

class ModelInvocationJobS3InputDataConfigDict(_t.TypedDict, total=False):
    S3InputFormat: _t.Literal["JSONL"] | _Text
    S3Uri: _t.Required[_Text]
    S3BucketOwner: _Text

class ModelInvocationJobS3OutputDataConfigAnswer:
    S3Uri: str
    S3EncryptionKeyId: str
    S3BucketOwner: str

class ModelInvocationJobS3OutputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    S3EncryptionKeyId: _Text
    S3BucketOwner: _Text

class ModelInvocationJobSummaryAnswer:
    JobArn: str
    JobName: str
    ModelId: str
    ClientRequestToken: str
    RoleArn: str
    Status: str
    Message: str
    SubmitTime: str
    LastModifiedTime: str
    EndTime: str
    InputDataConfig: ModelInvocationJobInputDataConfigAnswer
    OutputDataConfig: ModelInvocationJobOutputDataConfigAnswer
    VpcConfig: VpcConfigAnswer
    TimeoutDurationInHours: int
    JobExpirationTime: str
    ModelInvocationType: str
    TotalRecordCount: int
    ProcessedRecordCount: int
    SuccessRecordCount: int
    ErrorRecordCount: int

class ModelPackageArnDataSourceDict(_t.TypedDict, total=False):
    ModelPackageArn: _t.Required[_Text]

class OfferAnswer:
    OfferId: str
    OfferToken: str
    TermDetails: TermDetailsAnswer

class OrchestrationConfigurationAnswer:
    QueryTransformationConfiguration: QueryTransformationConfigurationAnswer

class OrchestrationConfigurationDict(_t.TypedDict, total=False):
    QueryTransformationConfiguration: _t.Required[QueryTransformationConfigurationDict]

class OutputDataConfigAnswer:
    S3Uri: str

class OutputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class PerformanceConfigurationAnswer:
    Latency: str

class PerformanceConfigurationDict(_t.TypedDict, total=False):
    Latency: _t.Literal["standard", "optimized"] | _Text

class PricingTermAnswer:
    RateCard: list[DimensionalPriceRateAnswer]

class PromptRouterSummaryAnswer:
    PromptRouterName: str
    RoutingCriteria: RoutingCriteriaAnswer
    Description: str
    CreatedAt: str
    UpdatedAt: str
    PromptRouterArn: str
    Models: list[PromptRouterTargetModelAnswer]
    FallbackModel: PromptRouterTargetModelAnswer
    Status: str
    Type: str

class PromptRouterTargetModelAnswer:
    ModelArn: str

class PromptRouterTargetModelDict(_t.TypedDict, total=False):
    ModelArn: _t.Required[_Text]

class PromptTemplateAnswer:
    TextPromptTemplate: str

class PromptTemplateDict(_t.TypedDict, total=False):
    TextPromptTemplate: _Text

class ProvisionedModelSummaryAnswer:
    ProvisionedModelName: str
    ProvisionedModelArn: str
    ModelArn: str
    DesiredModelArn: str
    FoundationModelArn: str
    ModelUnits: int
    DesiredModelUnits: int
    Status: str
    CommitmentDuration: str
    CommitmentExpirationTime: str
    CreationTime: str
    LastModifiedTime: str

class PutAccountDataRetentionResponseAnswer:
    Mode: str
    UpdatedAt: str

class PutEnforcedGuardrailConfigurationResponseAnswer:
    ConfigId: str
    UpdatedAt: str
    UpdatedBy: str

class PutModelInvocationLoggingConfigurationResponseAnswer:
    ...

class PutResourcePolicyResponseAnswer:
    ResourceArn: str

class PutUseCaseForModelAccessResponseAnswer:
    ...

class QueryTransformationConfigurationAnswer:
    Type: str

class QueryTransformationConfigurationDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["QUERY_DECOMPOSITION"] | _Text]

class RAGConfigAnswer:
    KnowledgeBaseConfig: KnowledgeBaseConfigAnswer
    PrecomputedRagSourceConfig: EvaluationPrecomputedRagSourceConfigAnswer

class RAGConfigDict(_t.TypedDict, total=False):
    KnowledgeBaseConfig: KnowledgeBaseConfigDict
    PrecomputedRagSourceConfig: EvaluationPrecomputedRagSourceConfigDict

class RFTConfigAnswer:
    GraderConfig: GraderConfigAnswer
    HyperParameters: RFTHyperParametersAnswer

class RFTConfigDict(_t.TypedDict, total=False):
    GraderConfig: GraderConfigDict
    HyperParameters: RFTHyperParametersDict

class RFTHyperParametersAnswer:
    EpochCount: int
    BatchSize: int
    LearningRate: float
    MaxPromptLength: int
    TrainingSamplePerPrompt: int
    InferenceMaxTokens: int
    ReasoningEffort: str
    EvalInterval: int

class RFTHyperParametersDict(_t.TypedDict, total=False):
    EpochCount: int
    BatchSize: int
    LearningRate: float
    MaxPromptLength: int
    TrainingSamplePerPrompt: int
    InferenceMaxTokens: int
    ReasoningEffort: _t.Literal["low", "medium", "high"] | _Text
    EvalInterval: int

class RatingScaleItemAnswer:
    Definition: str
    Value: RatingScaleItemValueAnswer

class RatingScaleItemDict(_t.TypedDict, total=False):
    Definition: _t.Required[_Text]
    Value: _t.Required[RatingScaleItemValueDict]

class RatingScaleItemValueAnswer:
    StringValue: str
    FloatValue: float

class RatingScaleItemValueDict(_t.TypedDict, total=False):
    StringValue: _Text
    FloatValue: float

class RegisterMarketplaceModelEndpointResponseAnswer:
    MarketplaceModelEndpoint: MarketplaceModelEndpointAnswer

class RequestMetadataBaseFiltersAnswer:
    Equals: _Mapping[str, str]
    NotEquals: _Mapping[str, str]

class RequestMetadataBaseFiltersDict(_t.TypedDict, total=False):
    Equals: _Mapping[str, _Text]
    NotEquals: _Mapping[str, _Text]

class RequestMetadataFiltersAnswer:
    Equals: _Mapping[str, str]
    NotEquals: _Mapping[str, str]
    AndAll: list[RequestMetadataBaseFiltersAnswer]
    OrAll: list[RequestMetadataBaseFiltersAnswer]

class RequestMetadataFiltersDict(_t.TypedDict, total=False):
    Equals: _Mapping[str, _Text]
    NotEquals: _Mapping[str, _Text]
    AndAll: _Sequence[RequestMetadataBaseFiltersDict]
    OrAll: _Sequence[RequestMetadataBaseFiltersDict]

class RerankingMetadataSelectiveModeConfigurationAnswer:
    FieldsToInclude: list[FieldForRerankingAnswer]
    FieldsToExclude: list[FieldForRerankingAnswer]

class RerankingMetadataSelectiveModeConfigurationDict(_t.TypedDict, total=False):
    FieldsToInclude: _Sequence[FieldForRerankingDict]
    FieldsToExclude: _Sequence[FieldForRerankingDict]

class RetrievalFilterAnswer:
    Equals: FilterAttributeAnswer
    NotEquals: FilterAttributeAnswer
    GreaterThan: FilterAttributeAnswer
    GreaterThanOrEquals: FilterAttributeAnswer
    LessThan: FilterAttributeAnswer
    LessThanOrEquals: FilterAttributeAnswer
    In: FilterAttributeAnswer
    NotIn: FilterAttributeAnswer
    StartsWith: FilterAttributeAnswer
    ListContains: FilterAttributeAnswer
    StringContains: FilterAttributeAnswer
    AndAll: list[RetrievalFilterAnswer]
    OrAll: list[RetrievalFilterAnswer]

class RetrievalFilterDict(_t.TypedDict, total=False):
    Equals: FilterAttributeDict
    NotEquals: FilterAttributeDict
    GreaterThan: FilterAttributeDict
    GreaterThanOrEquals: FilterAttributeDict
    LessThan: FilterAttributeDict
    LessThanOrEquals: FilterAttributeDict
    In: FilterAttributeDict
    NotIn: FilterAttributeDict
    StartsWith: FilterAttributeDict
    ListContains: FilterAttributeDict
    StringContains: FilterAttributeDict
    AndAll: _Sequence[RetrievalFilterDict]
    OrAll: _Sequence[RetrievalFilterDict]

class RetrieveAndGenerateConfigurationAnswer:
    Type: str
    KnowledgeBaseConfiguration: KnowledgeBaseRetrieveAndGenerateConfigurationAnswer
    ExternalSourcesConfiguration: ExternalSourcesRetrieveAndGenerateConfigurationAnswer

class RetrieveAndGenerateConfigurationDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["KNOWLEDGE_BASE", "EXTERNAL_SOURCES"] | _Text]
    KnowledgeBaseConfiguration: KnowledgeBaseRetrieveAndGenerateConfigurationDict
    ExternalSourcesConfiguration: ExternalSourcesRetrieveAndGenerateConfigurationDict

class RetrieveConfigAnswer:
    KnowledgeBaseId: str
    KnowledgeBaseRetrievalConfiguration: KnowledgeBaseRetrievalConfigurationAnswer

class RetrieveConfigDict(_t.TypedDict, total=False):
    KnowledgeBaseId: _t.Required[_Text]
    KnowledgeBaseRetrievalConfiguration: _t.Required[KnowledgeBaseRetrievalConfigurationDict]

class RoutingCriteriaAnswer:
    ResponseQualityDifference: float

class RoutingCriteriaDict(_t.TypedDict, total=False):
    ResponseQualityDifference: _t.Required[float]

class S3ConfigAnswer:
    BucketName: str
    KeyPrefix: str

class S3ConfigDict(_t.TypedDict, total=False):
    BucketName: _t.Required[_Text]
    KeyPrefix: _Text

class S3DataSourceAnswer:
    S3Uri: str

class S3DataSourceDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class S3ObjectDocAnswer:
    Uri: str

class S3ObjectDocDict(_t.TypedDict, total=False):
    Uri: _t.Required[_Text]

class SageMakerEndpointAnswer:
    InitialInstanceCount: int
    InstanceType: str
    ExecutionRole: str
    KmsEncryptionKey: str
    Vpc: VpcConfigAnswer

class SageMakerEndpointDict(_t.TypedDict, total=False):
    InitialInstanceCount: _t.Required[int]
    InstanceType: _t.Required[_Text]
    ExecutionRole: _t.Required[_Text]
    KmsEncryptionKey: _Text
    Vpc: VpcConfigDict

class SelectiveContentGuardingAnswer:
    System: str
    Messages: str

class SelectiveContentGuardingDict(_t.TypedDict, total=False):
    System: _t.Literal["SELECTIVE", "COMPREHENSIVE"] | _Text
    Messages: _t.Literal["SELECTIVE", "COMPREHENSIVE"] | _Text

class StartAutomatedReasoningPolicyBuildWorkflowResponseAnswer:
    PolicyArn: str
    BuildWorkflowId: str

class StartAutomatedReasoningPolicyTestWorkflowResponseAnswer:
    PolicyArn: str

class StatusDetailsAnswer:
    ValidationDetails: ValidationDetailsAnswer
    DataProcessingDetails: DataProcessingDetailsAnswer
    TrainingDetails: TrainingDetailsAnswer

class StopAdvancedPromptOptimizationJobResponseAnswer:
    ...

class StopEvaluationJobResponseAnswer:
    ...

class StopModelCustomizationJobResponseAnswer:
    ...

class StopModelInvocationJobResponseAnswer:
    ...

class SupportTermAnswer:
    RefundPolicyDescription: str

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TagResourceResponseAnswer:
    ...

class TeacherModelConfigAnswer:
    TeacherModelIdentifier: str
    MaxResponseLengthForInference: int

class TeacherModelConfigDict(_t.TypedDict, total=False):
    TeacherModelIdentifier: _t.Required[_Text]
    MaxResponseLengthForInference: int

class TermDetailsAnswer:
    UsageBasedPricingTerm: PricingTermAnswer
    LegalTerm: LegalTermAnswer
    SupportTerm: SupportTermAnswer
    ValidityTerm: ValidityTermAnswer

class TextInferenceConfigAnswer:
    Temperature: float
    TopP: float
    MaxTokens: int
    StopSequences: list[str]

class TextInferenceConfigDict(_t.TypedDict, total=False):
    Temperature: float
    TopP: float
    MaxTokens: int
    StopSequences: _Sequence[_Text]

class TrainingDataConfigAnswer:
    S3Uri: str
    InvocationLogsConfig: InvocationLogsConfigAnswer

class TrainingDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _Text
    InvocationLogsConfig: InvocationLogsConfigDict

class TrainingDetailsAnswer:
    Status: str
    CreationTime: str
    LastModifiedTime: str

class TrainingMetricsAnswer:
    TrainingLoss: float

class UntagResourceResponseAnswer:
    ...

class UpdateAutomatedReasoningPolicyAnnotationsResponseAnswer:
    PolicyArn: str
    BuildWorkflowId: str
    AnnotationSetHash: str
    UpdatedAt: str

class UpdateAutomatedReasoningPolicyResponseAnswer:
    PolicyArn: str
    Name: str
    DefinitionHash: str
    UpdatedAt: str

class UpdateAutomatedReasoningPolicyTestCaseResponseAnswer:
    PolicyArn: str
    TestCaseId: str

class UpdateCustomModelDeploymentResponseAnswer:
    CustomModelDeploymentArn: str

class UpdateGuardrailResponseAnswer:
    GuardrailId: str
    GuardrailArn: str
    Version: str
    UpdatedAt: str

class UpdateMarketplaceModelEndpointResponseAnswer:
    MarketplaceModelEndpoint: MarketplaceModelEndpointAnswer

class UpdateProvisionedModelThroughputResponseAnswer:
    ...

class ValidationDataConfigAnswer:
    Validators: list[ValidatorAnswer]

class ValidationDataConfigDict(_t.TypedDict, total=False):
    Validators: _t.Required[_Sequence[ValidatorDict]]

class ValidationDetailsAnswer:
    Status: str
    CreationTime: str
    LastModifiedTime: str

class ValidatorAnswer:
    S3Uri: str

class ValidatorDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class ValidatorMetricAnswer:
    ValidationLoss: float

class ValidityTermAnswer:
    AgreementDuration: str

class VectorSearchBedrockRerankingConfigurationAnswer:
    ModelConfiguration: VectorSearchBedrockRerankingModelConfigurationAnswer
    NumberOfRerankedResults: int
    MetadataConfiguration: MetadataConfigurationForRerankingAnswer

class VectorSearchBedrockRerankingConfigurationDict(_t.TypedDict, total=False):
    ModelConfiguration: _t.Required[VectorSearchBedrockRerankingModelConfigurationDict]
    NumberOfRerankedResults: int
    MetadataConfiguration: MetadataConfigurationForRerankingDict

class VectorSearchBedrockRerankingModelConfigurationAnswer:
    ModelArn: str
    AdditionalModelRequestFields: _Mapping[str, _t.Any]

class VectorSearchBedrockRerankingModelConfigurationDict(_t.TypedDict, total=False):
    ModelArn: _t.Required[_Text]
    AdditionalModelRequestFields: _Mapping[str, object]

class VectorSearchRerankingConfigurationAnswer:
    Type: str
    BedrockRerankingConfiguration: VectorSearchBedrockRerankingConfigurationAnswer

class VectorSearchRerankingConfigurationDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["BEDROCK_RERANKING_MODEL"] | _Text]
    BedrockRerankingConfiguration: VectorSearchBedrockRerankingConfigurationDict

class VpcConfigAnswer:
    SubnetIds: list[str]
    SecurityGroupIds: list[str]

class VpcConfigDict(_t.TypedDict, total=False):
    SubnetIds: _t.Required[_Sequence[_Text]]
    SecurityGroupIds: _t.Required[_Sequence[_Text]]

def batch_delete_advanced_prompt_optimization_job(
    name: str,
    /,
    *,
    JobIdentifiers: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDeleteAdvancedPromptOptimizationJobResponseAnswer]:
    """Call aws-sdk:bedrock:batchDeleteAdvancedPromptOptimizationJob."""


def batch_delete_evaluation_job(
    name: str,
    /,
    *,
    JobIdentifiers: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDeleteEvaluationJobResponseAnswer]:
    """Call aws-sdk:bedrock:batchDeleteEvaluationJob."""


def cancel_automated_reasoning_policy_build_workflow(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelAutomatedReasoningPolicyBuildWorkflowResponseAnswer]:
    """Call aws-sdk:bedrock:cancelAutomatedReasoningPolicyBuildWorkflow."""


def create_advanced_prompt_optimization_job(
    name: str,
    /,
    *,
    JobName: _Text,
    InputConfig: AdvancedPromptOptimizationInputConfigDict,
    OutputConfig: AdvancedPromptOptimizationOutputConfigDict,
    ModelConfigurations: _Sequence[ModelConfigurationDict],
    JobDescription: _Text = ...,
    ClientToken: _Text = ...,
    EncryptionKeyArn: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateAdvancedPromptOptimizationJobResponseAnswer]:
    """Call aws-sdk:bedrock:createAdvancedPromptOptimizationJob."""


def create_automated_reasoning_policy(
    name: str,
    /,
    *,
    Name: _Text,
    Description: _Text = ...,
    ClientRequestToken: _Text = ...,
    PolicyDefinition: AutomatedReasoningPolicyDefinitionDict = ...,
    KmsKeyId: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateAutomatedReasoningPolicyResponseAnswer]:
    """Call aws-sdk:bedrock:createAutomatedReasoningPolicy."""


def create_automated_reasoning_policy_test_case(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    GuardContent: _Text,
    ExpectedAggregatedFindingsResult: _t.Literal["VALID", "INVALID", "SATISFIABLE", "IMPOSSIBLE", "TRANSLATION_AMBIGUOUS", "TOO_COMPLEX", "NO_TRANSLATION"] | _Text,
    QueryContent: _Text = ...,
    ClientRequestToken: _Text = ...,
    ConfidenceThreshold: float = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateAutomatedReasoningPolicyTestCaseResponseAnswer]:
    """Call aws-sdk:bedrock:createAutomatedReasoningPolicyTestCase."""


def create_automated_reasoning_policy_version(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    LastUpdatedDefinitionHash: _Text,
    ClientRequestToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateAutomatedReasoningPolicyVersionResponseAnswer]:
    """Call aws-sdk:bedrock:createAutomatedReasoningPolicyVersion."""


def create_custom_model(
    name: str,
    /,
    *,
    ModelName: _Text,
    ModelSourceConfig: ModelDataSourceDict = ...,
    CustomModelDataSource: CustomModelDataSourceDict = ...,
    ModelKmsKeyArn: _Text = ...,
    RoleArn: _Text = ...,
    ModelTags: _Sequence[TagDict] = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCustomModelResponseAnswer]:
    """Call aws-sdk:bedrock:createCustomModel."""


def create_custom_model_deployment(
    name: str,
    /,
    *,
    ModelDeploymentName: _Text,
    ModelArn: _Text,
    Description: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCustomModelDeploymentResponseAnswer]:
    """Call aws-sdk:bedrock:createCustomModelDeployment."""


def create_evaluation_job(
    name: str,
    /,
    *,
    JobName: _Text,
    RoleArn: _Text,
    EvaluationConfig: EvaluationConfigDict,
    InferenceConfig: EvaluationInferenceConfigDict,
    OutputDataConfig: EvaluationOutputDataConfigDict,
    JobDescription: _Text = ...,
    ClientRequestToken: _Text = ...,
    CustomerEncryptionKeyId: _Text = ...,
    JobTags: _Sequence[TagDict] = ...,
    ApplicationType: _t.Literal["ModelEvaluation", "RagEvaluation"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateEvaluationJobResponseAnswer]:
    """Call aws-sdk:bedrock:createEvaluationJob."""


def create_foundation_model_agreement(
    name: str,
    /,
    *,
    OfferToken: _Text,
    ModelId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateFoundationModelAgreementResponseAnswer]:
    """Call aws-sdk:bedrock:createFoundationModelAgreement."""


def create_guardrail(
    name: str,
    /,
    *,
    Name: _Text,
    BlockedInputMessaging: _Text,
    BlockedOutputsMessaging: _Text,
    Description: _Text = ...,
    TopicPolicyConfig: GuardrailTopicPolicyConfigDict = ...,
    ContentPolicyConfig: GuardrailContentPolicyConfigDict = ...,
    WordPolicyConfig: GuardrailWordPolicyConfigDict = ...,
    SensitiveInformationPolicyConfig: GuardrailSensitiveInformationPolicyConfigDict = ...,
    ContextualGroundingPolicyConfig: GuardrailContextualGroundingPolicyConfigDict = ...,
    AutomatedReasoningPolicyConfig: GuardrailAutomatedReasoningPolicyConfigDict = ...,
    CrossRegionConfig: GuardrailCrossRegionConfigDict = ...,
    KmsKeyId: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateGuardrailResponseAnswer]:
    """Call aws-sdk:bedrock:createGuardrail."""


def create_guardrail_version(
    name: str,
    /,
    *,
    GuardrailIdentifier: _Text,
    Description: _Text = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateGuardrailVersionResponseAnswer]:
    """Call aws-sdk:bedrock:createGuardrailVersion."""


def create_inference_profile(
    name: str,
    /,
    *,
    InferenceProfileName: _Text,
    ModelSource: InferenceProfileModelSourceDict,
    Description: _Text = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateInferenceProfileResponseAnswer]:
    """Call aws-sdk:bedrock:createInferenceProfile."""


def create_marketplace_model_endpoint(
    name: str,
    /,
    *,
    ModelSourceIdentifier: _Text,
    EndpointConfig: EndpointConfigDict,
    EndpointName: _Text,
    AcceptEula: bool = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateMarketplaceModelEndpointResponseAnswer]:
    """Call aws-sdk:bedrock:createMarketplaceModelEndpoint."""


def create_model_copy_job(
    name: str,
    /,
    *,
    SourceModelArn: _Text,
    TargetModelName: _Text,
    ModelKmsKeyId: _Text = ...,
    TargetModelTags: _Sequence[TagDict] = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateModelCopyJobResponseAnswer]:
    """Call aws-sdk:bedrock:createModelCopyJob."""


def create_model_customization_job(
    name: str,
    /,
    *,
    JobName: _Text,
    CustomModelName: _Text,
    RoleArn: _Text,
    BaseModelIdentifier: _Text,
    TrainingDataConfig: TrainingDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    ClientRequestToken: _Text = ...,
    CustomizationType: _t.Literal["FINE_TUNING", "CONTINUED_PRE_TRAINING", "DISTILLATION", "REINFORCEMENT_FINE_TUNING", "IMPORTED"] | _Text = ...,
    CustomModelKmsKeyId: _Text = ...,
    JobTags: _Sequence[TagDict] = ...,
    CustomModelTags: _Sequence[TagDict] = ...,
    ValidationDataConfig: ValidationDataConfigDict = ...,
    HyperParameters: _Mapping[str, _Text] = ...,
    VpcConfig: VpcConfigDict = ...,
    CustomizationConfig: CustomizationConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateModelCustomizationJobResponseAnswer]:
    """Call aws-sdk:bedrock:createModelCustomizationJob."""


def create_model_import_job(
    name: str,
    /,
    *,
    JobName: _Text,
    ImportedModelName: _Text,
    RoleArn: _Text,
    ModelDataSource: ModelDataSourceDict,
    JobTags: _Sequence[TagDict] = ...,
    ImportedModelTags: _Sequence[TagDict] = ...,
    ClientRequestToken: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    ImportedModelKmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateModelImportJobResponseAnswer]:
    """Call aws-sdk:bedrock:createModelImportJob."""


def create_model_invocation_job(
    name: str,
    /,
    *,
    JobName: _Text,
    RoleArn: _Text,
    ModelId: _Text,
    InputDataConfig: ModelInvocationJobInputDataConfigDict,
    OutputDataConfig: ModelInvocationJobOutputDataConfigDict,
    ClientRequestToken: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    TimeoutDurationInHours: int = ...,
    Tags: _Sequence[TagDict] = ...,
    ModelInvocationType: _t.Literal["InvokeModel", "Converse"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateModelInvocationJobResponseAnswer]:
    """Call aws-sdk:bedrock:createModelInvocationJob."""


def create_prompt_router(
    name: str,
    /,
    *,
    PromptRouterName: _Text,
    Models: _Sequence[PromptRouterTargetModelDict],
    RoutingCriteria: RoutingCriteriaDict,
    FallbackModel: PromptRouterTargetModelDict,
    ClientRequestToken: _Text = ...,
    Description: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreatePromptRouterResponseAnswer]:
    """Call aws-sdk:bedrock:createPromptRouter."""


def create_provisioned_model_throughput(
    name: str,
    /,
    *,
    ModelUnits: int,
    ProvisionedModelName: _Text,
    ModelId: _Text,
    ClientRequestToken: _Text = ...,
    CommitmentDuration: _t.Literal["OneMonth", "SixMonths"] | _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateProvisionedModelThroughputResponseAnswer]:
    """Call aws-sdk:bedrock:createProvisionedModelThroughput."""


def delete_automated_reasoning_policy(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    Force: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAutomatedReasoningPolicyResponseAnswer]:
    """Call aws-sdk:bedrock:deleteAutomatedReasoningPolicy."""


def delete_automated_reasoning_policy_build_workflow(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowId: _Text,
    LastUpdatedAt: _Text | float,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAutomatedReasoningPolicyBuildWorkflowResponseAnswer]:
    """Call aws-sdk:bedrock:deleteAutomatedReasoningPolicyBuildWorkflow."""


def delete_automated_reasoning_policy_test_case(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    TestCaseId: _Text,
    LastUpdatedAt: _Text | float,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAutomatedReasoningPolicyTestCaseResponseAnswer]:
    """Call aws-sdk:bedrock:deleteAutomatedReasoningPolicyTestCase."""


def delete_custom_model(
    name: str,
    /,
    *,
    ModelIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCustomModelResponseAnswer]:
    """Call aws-sdk:bedrock:deleteCustomModel."""


def delete_custom_model_deployment(
    name: str,
    /,
    *,
    CustomModelDeploymentIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCustomModelDeploymentResponseAnswer]:
    """Call aws-sdk:bedrock:deleteCustomModelDeployment."""


def delete_enforced_guardrail_configuration(
    name: str,
    /,
    *,
    ConfigId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteEnforcedGuardrailConfigurationResponseAnswer]:
    """Call aws-sdk:bedrock:deleteEnforcedGuardrailConfiguration."""


def delete_foundation_model_agreement(
    name: str,
    /,
    *,
    ModelId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteFoundationModelAgreementResponseAnswer]:
    """Call aws-sdk:bedrock:deleteFoundationModelAgreement."""


def delete_guardrail(
    name: str,
    /,
    *,
    GuardrailIdentifier: _Text,
    GuardrailVersion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteGuardrailResponseAnswer]:
    """Call aws-sdk:bedrock:deleteGuardrail."""


def delete_imported_model(
    name: str,
    /,
    *,
    ModelIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteImportedModelResponseAnswer]:
    """Call aws-sdk:bedrock:deleteImportedModel."""


def delete_inference_profile(
    name: str,
    /,
    *,
    InferenceProfileIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteInferenceProfileResponseAnswer]:
    """Call aws-sdk:bedrock:deleteInferenceProfile."""


def delete_marketplace_model_endpoint(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteMarketplaceModelEndpointResponseAnswer]:
    """Call aws-sdk:bedrock:deleteMarketplaceModelEndpoint."""


def delete_model_invocation_logging_configuration(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteModelInvocationLoggingConfigurationResponseAnswer]:
    """Call aws-sdk:bedrock:deleteModelInvocationLoggingConfiguration."""


def delete_prompt_router(
    name: str,
    /,
    *,
    PromptRouterArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeletePromptRouterResponseAnswer]:
    """Call aws-sdk:bedrock:deletePromptRouter."""


def delete_provisioned_model_throughput(
    name: str,
    /,
    *,
    ProvisionedModelId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteProvisionedModelThroughputResponseAnswer]:
    """Call aws-sdk:bedrock:deleteProvisionedModelThroughput."""


def delete_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteResourcePolicyResponseAnswer]:
    """Call aws-sdk:bedrock:deleteResourcePolicy."""


def deregister_marketplace_model_endpoint(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterMarketplaceModelEndpointResponseAnswer]:
    """Call aws-sdk:bedrock:deregisterMarketplaceModelEndpoint."""


def export_automated_reasoning_policy_version(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExportAutomatedReasoningPolicyVersionResponseAnswer]:
    """Call aws-sdk:bedrock:exportAutomatedReasoningPolicyVersion."""


def get_account_data_retention(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAccountDataRetentionResponseAnswer]:
    """Call aws-sdk:bedrock:getAccountDataRetention."""


def get_advanced_prompt_optimization_job(
    name: str,
    /,
    *,
    JobIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAdvancedPromptOptimizationJobResponseAnswer]:
    """Call aws-sdk:bedrock:getAdvancedPromptOptimizationJob."""


def get_automated_reasoning_policy(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAutomatedReasoningPolicyResponseAnswer]:
    """Call aws-sdk:bedrock:getAutomatedReasoningPolicy."""


def get_automated_reasoning_policy_annotations(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAutomatedReasoningPolicyAnnotationsResponseAnswer]:
    """Call aws-sdk:bedrock:getAutomatedReasoningPolicyAnnotations."""


def get_automated_reasoning_policy_build_workflow(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAutomatedReasoningPolicyBuildWorkflowResponseAnswer]:
    """Call aws-sdk:bedrock:getAutomatedReasoningPolicyBuildWorkflow."""


def get_automated_reasoning_policy_build_workflow_result_assets(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowId: _Text,
    AssetType: _t.Literal["BUILD_LOG", "QUALITY_REPORT", "POLICY_DEFINITION", "GENERATED_TEST_CASES", "POLICY_SCENARIOS", "FIDELITY_REPORT", "ASSET_MANIFEST", "SOURCE_DOCUMENT"] | _Text,
    AssetId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAutomatedReasoningPolicyBuildWorkflowResultAssetsResponseAnswer]:
    """Call aws-sdk:bedrock:getAutomatedReasoningPolicyBuildWorkflowResultAssets."""


def get_automated_reasoning_policy_next_scenario(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAutomatedReasoningPolicyNextScenarioResponseAnswer]:
    """Call aws-sdk:bedrock:getAutomatedReasoningPolicyNextScenario."""


def get_automated_reasoning_policy_test_case(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    TestCaseId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAutomatedReasoningPolicyTestCaseResponseAnswer]:
    """Call aws-sdk:bedrock:getAutomatedReasoningPolicyTestCase."""


def get_automated_reasoning_policy_test_result(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowId: _Text,
    TestCaseId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAutomatedReasoningPolicyTestResultResponseAnswer]:
    """Call aws-sdk:bedrock:getAutomatedReasoningPolicyTestResult."""


def get_custom_model(
    name: str,
    /,
    *,
    ModelIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCustomModelResponseAnswer]:
    """Call aws-sdk:bedrock:getCustomModel."""


def get_custom_model_deployment(
    name: str,
    /,
    *,
    CustomModelDeploymentIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCustomModelDeploymentResponseAnswer]:
    """Call aws-sdk:bedrock:getCustomModelDeployment."""


def get_evaluation_job(
    name: str,
    /,
    *,
    JobIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetEvaluationJobResponseAnswer]:
    """Call aws-sdk:bedrock:getEvaluationJob."""


def get_foundation_model(
    name: str,
    /,
    *,
    ModelIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFoundationModelResponseAnswer]:
    """Call aws-sdk:bedrock:getFoundationModel."""


def get_foundation_model_availability(
    name: str,
    /,
    *,
    ModelId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFoundationModelAvailabilityResponseAnswer]:
    """Call aws-sdk:bedrock:getFoundationModelAvailability."""


def get_guardrail(
    name: str,
    /,
    *,
    GuardrailIdentifier: _Text,
    GuardrailVersion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetGuardrailResponseAnswer]:
    """Call aws-sdk:bedrock:getGuardrail."""


def get_imported_model(
    name: str,
    /,
    *,
    ModelIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetImportedModelResponseAnswer]:
    """Call aws-sdk:bedrock:getImportedModel."""


def get_inference_profile(
    name: str,
    /,
    *,
    InferenceProfileIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetInferenceProfileResponseAnswer]:
    """Call aws-sdk:bedrock:getInferenceProfile."""


def get_marketplace_model_endpoint(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMarketplaceModelEndpointResponseAnswer]:
    """Call aws-sdk:bedrock:getMarketplaceModelEndpoint."""


def get_model_copy_job(
    name: str,
    /,
    *,
    JobArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetModelCopyJobResponseAnswer]:
    """Call aws-sdk:bedrock:getModelCopyJob."""


def get_model_customization_job(
    name: str,
    /,
    *,
    JobIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetModelCustomizationJobResponseAnswer]:
    """Call aws-sdk:bedrock:getModelCustomizationJob."""


def get_model_import_job(
    name: str,
    /,
    *,
    JobIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetModelImportJobResponseAnswer]:
    """Call aws-sdk:bedrock:getModelImportJob."""


def get_model_invocation_job(
    name: str,
    /,
    *,
    JobIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetModelInvocationJobResponseAnswer]:
    """Call aws-sdk:bedrock:getModelInvocationJob."""


def get_model_invocation_logging_configuration(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetModelInvocationLoggingConfigurationResponseAnswer]:
    """Call aws-sdk:bedrock:getModelInvocationLoggingConfiguration."""


def get_prompt_router(
    name: str,
    /,
    *,
    PromptRouterArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPromptRouterResponseAnswer]:
    """Call aws-sdk:bedrock:getPromptRouter."""


def get_provisioned_model_throughput(
    name: str,
    /,
    *,
    ProvisionedModelId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetProvisionedModelThroughputResponseAnswer]:
    """Call aws-sdk:bedrock:getProvisionedModelThroughput."""


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
    """Call aws-sdk:bedrock:getResourcePolicy."""


def get_use_case_for_model_access(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetUseCaseForModelAccessResponseAnswer]:
    """Call aws-sdk:bedrock:getUseCaseForModelAccess."""


def list_advanced_prompt_optimization_jobs(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["CreationTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAdvancedPromptOptimizationJobsResponseAnswer]:
    """Call aws-sdk:bedrock:listAdvancedPromptOptimizationJobs."""


def list_automated_reasoning_policies(
    name: str,
    /,
    *,
    PolicyArn: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAutomatedReasoningPoliciesResponseAnswer]:
    """Call aws-sdk:bedrock:listAutomatedReasoningPolicies."""


def list_automated_reasoning_policy_build_workflows(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAutomatedReasoningPolicyBuildWorkflowsResponseAnswer]:
    """Call aws-sdk:bedrock:listAutomatedReasoningPolicyBuildWorkflows."""


def list_automated_reasoning_policy_test_cases(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAutomatedReasoningPolicyTestCasesResponseAnswer]:
    """Call aws-sdk:bedrock:listAutomatedReasoningPolicyTestCases."""


def list_automated_reasoning_policy_test_results(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAutomatedReasoningPolicyTestResultsResponseAnswer]:
    """Call aws-sdk:bedrock:listAutomatedReasoningPolicyTestResults."""


def list_custom_model_deployments(
    name: str,
    /,
    *,
    CreatedBefore: _Text | float = ...,
    CreatedAfter: _Text | float = ...,
    NameContains: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["CreationTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    StatusEquals: _t.Literal["Creating", "Active", "Failed"] | _Text = ...,
    ModelArnEquals: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCustomModelDeploymentsResponseAnswer]:
    """Call aws-sdk:bedrock:listCustomModelDeployments."""


def list_custom_models(
    name: str,
    /,
    *,
    CreationTimeBefore: _Text | float = ...,
    CreationTimeAfter: _Text | float = ...,
    NameContains: _Text = ...,
    BaseModelArnEquals: _Text = ...,
    FoundationModelArnEquals: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["CreationTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    IsOwned: bool = ...,
    ModelStatus: _t.Literal["Active", "Creating", "Failed"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCustomModelsResponseAnswer]:
    """Call aws-sdk:bedrock:listCustomModels."""


def list_enforced_guardrails_configuration(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEnforcedGuardrailsConfigurationResponseAnswer]:
    """Call aws-sdk:bedrock:listEnforcedGuardrailsConfiguration."""


def list_evaluation_jobs(
    name: str,
    /,
    *,
    CreationTimeAfter: _Text | float = ...,
    CreationTimeBefore: _Text | float = ...,
    StatusEquals: _t.Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped", "Deleting"] | _Text = ...,
    ApplicationTypeEquals: _t.Literal["ModelEvaluation", "RagEvaluation"] | _Text = ...,
    NameContains: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["CreationTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEvaluationJobsResponseAnswer]:
    """Call aws-sdk:bedrock:listEvaluationJobs."""


def list_foundation_model_agreement_offers(
    name: str,
    /,
    *,
    ModelId: _Text,
    OfferType: _t.Literal["ALL", "PUBLIC"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListFoundationModelAgreementOffersResponseAnswer]:
    """Call aws-sdk:bedrock:listFoundationModelAgreementOffers."""


def list_foundation_models(
    name: str,
    /,
    *,
    ByProvider: _Text = ...,
    ByCustomizationType: _t.Literal["FINE_TUNING", "CONTINUED_PRE_TRAINING", "DISTILLATION"] | _Text = ...,
    ByOutputModality: _t.Literal["TEXT", "IMAGE", "EMBEDDING"] | _Text = ...,
    ByInferenceType: _t.Literal["ON_DEMAND", "PROVISIONED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListFoundationModelsResponseAnswer]:
    """Call aws-sdk:bedrock:listFoundationModels."""


def list_guardrails(
    name: str,
    /,
    *,
    GuardrailIdentifier: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListGuardrailsResponseAnswer]:
    """Call aws-sdk:bedrock:listGuardrails."""


def list_imported_models(
    name: str,
    /,
    *,
    CreationTimeBefore: _Text | float = ...,
    CreationTimeAfter: _Text | float = ...,
    NameContains: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["CreationTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListImportedModelsResponseAnswer]:
    """Call aws-sdk:bedrock:listImportedModels."""


def list_inference_profiles(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    TypeEquals: _t.Literal["SYSTEM_DEFINED", "APPLICATION"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListInferenceProfilesResponseAnswer]:
    """Call aws-sdk:bedrock:listInferenceProfiles."""


def list_marketplace_model_endpoints(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    ModelSourceEquals: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListMarketplaceModelEndpointsResponseAnswer]:
    """Call aws-sdk:bedrock:listMarketplaceModelEndpoints."""


def list_model_copy_jobs(
    name: str,
    /,
    *,
    CreationTimeAfter: _Text | float = ...,
    CreationTimeBefore: _Text | float = ...,
    StatusEquals: _t.Literal["InProgress", "Completed", "Failed"] | _Text = ...,
    SourceAccountEquals: _Text = ...,
    SourceModelArnEquals: _Text = ...,
    TargetModelNameContains: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["CreationTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListModelCopyJobsResponseAnswer]:
    """Call aws-sdk:bedrock:listModelCopyJobs."""


def list_model_customization_jobs(
    name: str,
    /,
    *,
    CreationTimeAfter: _Text | float = ...,
    CreationTimeBefore: _Text | float = ...,
    StatusEquals: _t.Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"] | _Text = ...,
    NameContains: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["CreationTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListModelCustomizationJobsResponseAnswer]:
    """Call aws-sdk:bedrock:listModelCustomizationJobs."""


def list_model_import_jobs(
    name: str,
    /,
    *,
    CreationTimeAfter: _Text | float = ...,
    CreationTimeBefore: _Text | float = ...,
    StatusEquals: _t.Literal["InProgress", "Completed", "Failed"] | _Text = ...,
    NameContains: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["CreationTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListModelImportJobsResponseAnswer]:
    """Call aws-sdk:bedrock:listModelImportJobs."""


def list_model_invocation_jobs(
    name: str,
    /,
    *,
    SubmitTimeAfter: _Text | float = ...,
    SubmitTimeBefore: _Text | float = ...,
    StatusEquals: _t.Literal["Submitted", "InProgress", "Completed", "Failed", "Stopping", "Stopped", "PartiallyCompleted", "Expired", "Validating", "Scheduled"] | _Text = ...,
    NameContains: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["CreationTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListModelInvocationJobsResponseAnswer]:
    """Call aws-sdk:bedrock:listModelInvocationJobs."""


def list_prompt_routers(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Type: _t.Literal["custom", "default"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListPromptRoutersResponseAnswer]:
    """Call aws-sdk:bedrock:listPromptRouters."""


def list_provisioned_model_throughputs(
    name: str,
    /,
    *,
    CreationTimeAfter: _Text | float = ...,
    CreationTimeBefore: _Text | float = ...,
    StatusEquals: _t.Literal["Creating", "InService", "Updating", "Failed"] | _Text = ...,
    ModelArnEquals: _Text = ...,
    NameContains: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["CreationTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListProvisionedModelThroughputsResponseAnswer]:
    """Call aws-sdk:bedrock:listProvisionedModelThroughputs."""


def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTagsForResourceResponseAnswer]:
    """Call aws-sdk:bedrock:listTagsForResource."""


def put_account_data_retention(
    name: str,
    /,
    *,
    Mode: _t.Literal["default", "none", "aws_review", "provider_data_share", "inherit"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutAccountDataRetentionResponseAnswer]:
    """Call aws-sdk:bedrock:putAccountDataRetention."""


def put_enforced_guardrail_configuration(
    name: str,
    /,
    *,
    GuardrailInferenceConfig: AccountEnforcedGuardrailInferenceInputConfigurationDict,
    ConfigId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutEnforcedGuardrailConfigurationResponseAnswer]:
    """Call aws-sdk:bedrock:putEnforcedGuardrailConfiguration."""


def put_model_invocation_logging_configuration(
    name: str,
    /,
    *,
    LoggingConfig: LoggingConfigDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutModelInvocationLoggingConfigurationResponseAnswer]:
    """Call aws-sdk:bedrock:putModelInvocationLoggingConfiguration."""


def put_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    ResourcePolicy: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutResourcePolicyResponseAnswer]:
    """Call aws-sdk:bedrock:putResourcePolicy."""


def put_use_case_for_model_access(
    name: str,
    /,
    *,
    FormData: object,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutUseCaseForModelAccessResponseAnswer]:
    """Call aws-sdk:bedrock:putUseCaseForModelAccess."""


def register_marketplace_model_endpoint(
    name: str,
    /,
    *,
    EndpointIdentifier: _Text,
    ModelSourceIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterMarketplaceModelEndpointResponseAnswer]:
    """Call aws-sdk:bedrock:registerMarketplaceModelEndpoint."""


def start_automated_reasoning_policy_build_workflow(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowType: _t.Literal["INGEST_CONTENT", "REFINE_POLICY", "IMPORT_POLICY", "GENERATE_FIDELITY_REPORT", "GENERATE_POLICY_SCENARIOS", "RESOLVE_POLICY_AMBIGUITIES", "ITERATIVELY_REFINE_POLICY"] | _Text,
    SourceContent: AutomatedReasoningPolicyBuildWorkflowSourceDict,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartAutomatedReasoningPolicyBuildWorkflowResponseAnswer]:
    """Call aws-sdk:bedrock:startAutomatedReasoningPolicyBuildWorkflow."""


def start_automated_reasoning_policy_test_workflow(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowId: _Text,
    TestCaseIds: _Sequence[_Text] = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartAutomatedReasoningPolicyTestWorkflowResponseAnswer]:
    """Call aws-sdk:bedrock:startAutomatedReasoningPolicyTestWorkflow."""


def stop_advanced_prompt_optimization_job(
    name: str,
    /,
    *,
    JobIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopAdvancedPromptOptimizationJobResponseAnswer]:
    """Call aws-sdk:bedrock:stopAdvancedPromptOptimizationJob."""


def stop_evaluation_job(
    name: str,
    /,
    *,
    JobIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopEvaluationJobResponseAnswer]:
    """Call aws-sdk:bedrock:stopEvaluationJob."""


def stop_model_customization_job(
    name: str,
    /,
    *,
    JobIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopModelCustomizationJobResponseAnswer]:
    """Call aws-sdk:bedrock:stopModelCustomizationJob."""


def stop_model_invocation_job(
    name: str,
    /,
    *,
    JobIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopModelInvocationJobResponseAnswer]:
    """Call aws-sdk:bedrock:stopModelInvocationJob."""


def tag_resource(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    Tags: _Sequence[TagDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TagResourceResponseAnswer]:
    """Call aws-sdk:bedrock:tagResource."""


def untag_resource(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UntagResourceResponseAnswer]:
    """Call aws-sdk:bedrock:untagResource."""


def update_automated_reasoning_policy(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    PolicyDefinition: AutomatedReasoningPolicyDefinitionDict,
    Name: _Text = ...,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateAutomatedReasoningPolicyResponseAnswer]:
    """Call aws-sdk:bedrock:updateAutomatedReasoningPolicy."""


def update_automated_reasoning_policy_annotations(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    BuildWorkflowId: _Text,
    Annotations: _Sequence[AutomatedReasoningPolicyAnnotationDict],
    LastUpdatedAnnotationSetHash: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateAutomatedReasoningPolicyAnnotationsResponseAnswer]:
    """Call aws-sdk:bedrock:updateAutomatedReasoningPolicyAnnotations."""


def update_automated_reasoning_policy_test_case(
    name: str,
    /,
    *,
    PolicyArn: _Text,
    TestCaseId: _Text,
    GuardContent: _Text,
    LastUpdatedAt: _Text | float,
    ExpectedAggregatedFindingsResult: _t.Literal["VALID", "INVALID", "SATISFIABLE", "IMPOSSIBLE", "TRANSLATION_AMBIGUOUS", "TOO_COMPLEX", "NO_TRANSLATION"] | _Text,
    QueryContent: _Text = ...,
    ConfidenceThreshold: float = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateAutomatedReasoningPolicyTestCaseResponseAnswer]:
    """Call aws-sdk:bedrock:updateAutomatedReasoningPolicyTestCase."""


def update_custom_model_deployment(
    name: str,
    /,
    *,
    ModelArn: _Text,
    CustomModelDeploymentIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateCustomModelDeploymentResponseAnswer]:
    """Call aws-sdk:bedrock:updateCustomModelDeployment."""


def update_guardrail(
    name: str,
    /,
    *,
    GuardrailIdentifier: _Text,
    Name: _Text,
    BlockedInputMessaging: _Text,
    BlockedOutputsMessaging: _Text,
    Description: _Text = ...,
    TopicPolicyConfig: GuardrailTopicPolicyConfigDict = ...,
    ContentPolicyConfig: GuardrailContentPolicyConfigDict = ...,
    WordPolicyConfig: GuardrailWordPolicyConfigDict = ...,
    SensitiveInformationPolicyConfig: GuardrailSensitiveInformationPolicyConfigDict = ...,
    ContextualGroundingPolicyConfig: GuardrailContextualGroundingPolicyConfigDict = ...,
    AutomatedReasoningPolicyConfig: GuardrailAutomatedReasoningPolicyConfigDict = ...,
    CrossRegionConfig: GuardrailCrossRegionConfigDict = ...,
    KmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateGuardrailResponseAnswer]:
    """Call aws-sdk:bedrock:updateGuardrail."""


def update_marketplace_model_endpoint(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    EndpointConfig: EndpointConfigDict,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateMarketplaceModelEndpointResponseAnswer]:
    """Call aws-sdk:bedrock:updateMarketplaceModelEndpoint."""


def update_provisioned_model_throughput(
    name: str,
    /,
    *,
    ProvisionedModelId: _Text,
    DesiredProvisionedModelName: _Text = ...,
    DesiredModelId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateProvisionedModelThroughputResponseAnswer]:
    """Call aws-sdk:bedrock:updateProvisionedModelThroughput."""
