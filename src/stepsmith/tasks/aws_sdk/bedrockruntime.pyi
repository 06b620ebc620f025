# ruff: noqa
# fmt: off
"""Operations of aws-sdk:bedrockruntime."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AppliedGuardrailDetailsAnswer:
    GuardrailId: str
    GuardrailVersion: str
    GuardrailArn: str
    GuardrailOrigin: list[str]
    GuardrailOwnership: str

class ApplyGuardrailResponseAnswer:
    Usage: GuardrailUsageAnswer
    Action: str
    ActionReason: str
    Outputs: list[GuardrailOutputContentAnswer]
    Assessments: list[GuardrailAssessmentAnswer]
    GuardrailCoverage: GuardrailCoverageAnswer

class AsyncInvokeOutputDataConfigAnswer:
    S3OutputDataConfig: AsyncInvokeS3OutputDataConfigAnswer

class AsyncInvokeOutputDataConfigDict(_t.TypedDict, total=False):
    S3OutputDataConfig: AsyncInvokeS3OutputDataConfigDict

class AsyncInvokeS3OutputDataConfigAnswer:
    S3Uri: str
    KmsKeyId: str
    BucketOwner: str

class AsyncInvokeS3OutputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    KmsKeyId: _Text
    BucketOwner: _Text

class AsyncInvokeSummaryAnswer:
    InvocationArn: str
    ModelArn: str
    ClientRequestToken: str
    Status: str
    FailureMessage: str
    SubmitTime: str
    LastModifiedTime: str
    EndTime: str
    OutputDataConfig: AsyncInvokeOutputDataConfigAnswer

class AudioBlockAnswer:
    Format: str
    Source: AudioSourceAnswer
    Error: ErrorBlockAnswer

class AudioBlockDict(_t.TypedDict, total=False):
    Format: _t.Required[_t.Literal["mp3", "opus", "wav", "aac", "flac", "mp4", "ogg", "mkv", "mka", "x-aac", "m4a", "mpeg", "mpga", "pcm", "webm"] | _Text]
    Source: _t.Required[AudioSourceDict]
    Error: ErrorBlockDict

class AudioSourceAnswer:
    Bytes: str
    S3Location: S3LocationAnswer

class AudioSourceDict(_t.TypedDict, total=False):
    Bytes: object
    S3Location: S3LocationDict

class BidirectionalInputPayloadPartDict(_t.TypedDict, total=False):
    Bytes: object

class BidirectionalOutputPayloadPartAnswer:
    Bytes: str

class CacheDetailAnswer:
    Ttl: str
    InputTokens: int

class CachePointBlockAnswer:
    Type: str
    Ttl: str

class CachePointBlockDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["default"] | _Text]
    Ttl: _t.Literal["5m", "1h"] | _Text

class CitationAnswer:
    Title: str
    Source: str
    SourceContent: list[CitationSourceContentAnswer]
    Location: CitationLocationAnswer

class CitationDict(_t.TypedDict, total=False):
    Title: _Text
    Source: _Text
    SourceContent: _Sequence[CitationSourceContentDict]
    Location: CitationLocationDict

class CitationGeneratedContentAnswer:
    Text: str

class CitationGeneratedContentDict(_t.TypedDict, total=False):
    Text: _Text

class CitationLocationAnswer:
    Web: WebLocationAnswer
    DocumentChar: DocumentCharLocationAnswer
    DocumentPage: DocumentPageLocationAnswer
    DocumentChunk: DocumentChunkLocationAnswer
    SearchResultLocation: SearchResultLocationAnswer

class CitationLocationDict(_t.TypedDict, total=False):
    Web: WebLocationDict
    DocumentChar: DocumentCharLocationDict
    DocumentPage: DocumentPageLocationDict
    DocumentChunk: DocumentChunkLocationDict
    SearchResultLocation: SearchResultLocationDict

class CitationSourceContentAnswer:
    Text: str

class CitationSourceContentDict(_t.TypedDict, total=False):
    Text: _Text

class CitationsConfigAnswer:
    Enabled: bool

class CitationsConfigDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]

class CitationsContentBlockAnswer:
    Content: list[CitationGeneratedContentAnswer]
    Citations: list[CitationAnswer]

class CitationsContentBlockDict(_t.TypedDict, total=False):
    Content: _Sequence[CitationGeneratedContentDict]
    Citations: _Sequence[CitationDict]

class ContentBlockAnswer:
    Text: str
    Image: ImageBlockAnswer
    Document: DocumentBlockAnswer
    Video: VideoBlockAnswer
    Audio: AudioBlockAnswer
    ToolUse: ToolUseBlockAnswer
    ToolResult: ToolResultBlockAnswer
    GuardContent: GuardrailConverseContentBlockAnswer
    CachePoint: CachePointBlockAnswer
    ReasoningContent: ReasoningContentBlockAnswer
    CitationsContent: CitationsContentBlockAnswer
    SearchResult: SearchResultBlockAnswer
    ToolAddition: ToolAdditionBlockAnswer
    ToolRemoval: ToolRemovalBlockAnswer

class ContentBlockDict(_t.TypedDict, total=False):
    Text: _Text
    Image: ImageBlockDict
    Document: DocumentBlockDict
    Video: VideoBlockDict
    Audio: AudioBlockDict
    ToolUse: ToolUseBlockDict
    ToolResult: ToolResultBlockDict
    GuardContent: GuardrailConverseContentBlockDict
    CachePoint: CachePointBlockDict
    ReasoningContent: ReasoningContentBlockDict
    CitationsContent: CitationsContentBlockDict
    SearchResult: SearchResultBlockDict
    ToolAddition: ToolAdditionBlockDict
    ToolRemoval: ToolRemovalBlockDict

class ConverseMetricsAnswer:
    LatencyMs: int

class ConverseOutputAnswer:
    Message: MessageAnswer

class ConverseResponseAnswer:
    Output: ConverseOutputAnswer
    StopReason: str
    Usage: TokenUsageAnswer
    Metrics: ConverseMetricsAnswer
    AdditionalModelResponseFields: _t.Any
    Trace: ConverseTraceAnswer
    PerformanceConfig: PerformanceConfigurationAnswer
    ServiceTier: ServiceTierAnswer

class ConverseTokensRequestDict(_t.TypedDict, total=False):
    Messages: _Sequence[MessageDict]
    System: _Sequence[SystemContentBlockDict]
    ToolConfig: ToolConfigurationDict
    AdditionalModelRequestFields: object

class ConverseTraceAnswer:
    Guardrail: GuardrailTraceAssessmentAnswer
    PromptRouter: PromptRouterTraceAnswer

class CountTokensInputDict(_t.TypedDict, total=False):
    InvokeModel: InvokeModelTokensRequestDict
    Converse: ConverseTokensRequestDict

class CountTokensResponseAnswer:
    InputTokens: int

class DocumentBlockAnswer:
    Format: str
    Name: str
    Source: DocumentSourceAnswer
    Context: str
    Citations: CitationsConfigAnswer

class DocumentBlockDict(_t.TypedDict, total=False):
    Format: _t.Literal["pdf", "csv", "doc", "docx", "xls", "xlsx", "html", "txt", "md"] | _Text
    Name: _t.Required[_Text]
    Source: _t.Required[DocumentSourceDict]
    Context: _Text
    Citations: CitationsConfigDict

class DocumentCharLocationAnswer:
    DocumentIndex: int
    Start: int
    End: int

class DocumentCharLocationDict(_t.TypedDict, total=False):
    DocumentIndex: int
    Start: int
    End: int

class DocumentChunkLocationAnswer:
    DocumentIndex: int
    Start: int
    End: int

class DocumentChunkLocationDict(_t.TypedDict, total=False):
    DocumentIndex: int
    Start: int
    End: int

class DocumentContentBlockAnswer:
    Text: str

class DocumentContentBlockDict(_t.TypedDict, total=False):
    Text: _Text

class DocumentPageLocationAnswer:
    DocumentIndex: int
    Start: int
    End: int

class DocumentPageLocationDict(_t.TypedDict, total=False):
    DocumentIndex: int
    Start: int
    End: int

class DocumentSourceAnswer:
    Bytes: str
    S3Location: S3LocationAnswer
    Text: str
    Content: list[DocumentContentBlockAnswer]

class DocumentSourceDict(_t.TypedDict, total=False):
    Bytes: object
    S3Location: S3LocationDict
    Text: _Text
    Content: _Sequence[DocumentContentBlockDict]

class ErrorBlockAnswer:
    Message: str

class ErrorBlockDict(_t.TypedDict, total=False):
    Message: object

class GetAsyncInvokeResponseAnswer:
    InvocationArn: str
    ModelArn: str
    ClientRequestToken: str
    Status: str
    FailureMessage: str
    SubmitTime: str
    LastModifiedTime: str
    EndTime: str
    OutputDataConfig: AsyncInvokeOutputDataConfigAnswer

class GuardrailAssessmentAnswer:
    TopicPolicy: GuardrailTopicPolicyAssessmentAnswer
    ContentPolicy: GuardrailContentPolicyAssessmentAnswer
    WordPolicy: GuardrailWordPolicyAssessmentAnswer
    SensitiveInformationPolicy: GuardrailSensitiveInformationPolicyAssessmentAnswer
    ContextualGroundingPolicy: GuardrailContextualGroundingPolicyAssessmentAnswer
    AutomatedReasoningPolicy: GuardrailAutomatedReasoningPolicyAssessmentAnswer
    InvocationMetrics: GuardrailInvocationMetricsAnswer
    AppliedGuardrailDetails: AppliedGuardrailDetailsAnswer

class GuardrailAutomatedReasoningFindingAnswer:
    Valid: GuardrailAutomatedReasoningValidFindingAnswer
    Invalid: GuardrailAutomatedReasoningInvalidFindingAnswer
    Satisfiable: GuardrailAutomatedReasoningSatisfiableFindingAnswer
    Impossible: GuardrailAutomatedReasoningImpossibleFindingAnswer
    TranslationAmbiguous: GuardrailAutomatedReasoningTranslationAmbiguousFindingAnswer
    TooComplex: GuardrailAutomatedReasoningTooComplexFindingAnswer
    NoTranslations: GuardrailAutomatedReasoningNoTranslationsFindingAnswer

class GuardrailAutomatedReasoningImpossibleFindingAnswer:
    Translation: GuardrailAutomatedReasoningTranslationAnswer
    ContradictingRules: list[GuardrailAutomatedReasoningRuleAnswer]
    LogicWarning: GuardrailAutomatedReasoningLogicWarningAnswer

class GuardrailAutomatedReasoningInputTextReferenceAnswer:
    Text: str

class GuardrailAutomatedReasoningInvalidFindingAnswer:
    Translation: GuardrailAutomatedReasoningTranslationAnswer
    ContradictingRules: list[GuardrailAutomatedReasoningRuleAnswer]
    LogicWarning: GuardrailAutomatedReasoningLogicWarningAnswer

class GuardrailAutomatedReasoningLogicWarningAnswer:
    Type: str
    Premises: list[GuardrailAutomatedReasoningStatementAnswer]
    Claims: list[GuardrailAutomatedReasoningStatementAnswer]

class GuardrailAutomatedReasoningNoTranslationsFindingAnswer:
    ...

class GuardrailAutomatedReasoningPolicyAssessmentAnswer:
    Findings: list[GuardrailAutomatedReasoningFindingAnswer]

class GuardrailAutomatedReasoningRuleAnswer:
    Identifier: str
    PolicyVersionArn: str

class GuardrailAutomatedReasoningSatisfiableFindingAnswer:
    Translation: GuardrailAutomatedReasoningTranslationAnswer
    ClaimsTrueScenario: GuardrailAutomatedReasoningScenarioAnswer
    ClaimsFalseScenario: GuardrailAutomatedReasoningScenarioAnswer
    LogicWarning: GuardrailAutomatedReasoningLogicWarningAnswer

class GuardrailAutomatedReasoningScenarioAnswer:
    Statements: list[GuardrailAutomatedReasoningStatementAnswer]

class GuardrailAutomatedReasoningStatementAnswer:
    Logic: str
    NaturalLanguage: str

class GuardrailAutomatedReasoningTooComplexFindingAnswer:
    ...

class GuardrailAutomatedReasoningTranslationAmbiguousFindingAnswer:
    Options: list[GuardrailAutomatedReasoningTranslationOptionAnswer]
    DifferenceScenarios: list[GuardrailAutomatedReasoningScenarioAnswer]

class GuardrailAutomatedReasoningTranslationAnswer:
    Premises: list[GuardrailAutomatedReasoningStatementAnswer]
    Claims: list[GuardrailAutomatedReasoningStatementAnswer]
    UntranslatedPremises: list[GuardrailAutomatedReasoningInputTextReferenceAnswer]
    UntranslatedClaims: list[GuardrailAutomatedReasoningInputTextReferenceAnswer]
    Confidence: float

class GuardrailAutomatedReasoningTranslationOptionAnswer:
    Translations: list[GuardrailAutomatedReasoningTranslationAnswer]

class GuardrailAutomatedReasoningValidFindingAnswer:
    Translation: GuardrailAutomatedReasoningTranslationAnswer
    ClaimsTrueScenario: GuardrailAutomatedReasoningScenarioAnswer
    SupportingRules: list[GuardrailAutomatedReasoningRuleAnswer]
    LogicWarning: GuardrailAutomatedReasoningLogicWarningAnswer

class GuardrailChecksConfigDict(_t.TypedDict, total=False):
    ContentFilter: GuardrailChecksContentFilterConfigDict
    PromptAttack: GuardrailChecksPromptAttackConfigDict
    SensitiveInformation: GuardrailChecksSensitiveInformationConfigDict

class GuardrailChecksContentBlockDict(_t.TypedDict, total=False):
    Text: _Text

class GuardrailChecksContentFilterCategoryConfigDict(_t.TypedDict, total=False):
    Category: _t.Required[_t.Literal["VIOLENCE", "HATE", "SEXUAL", "MISCONDUCT", "INSULTS"] | _Text]

class GuardrailChecksContentFilterConfigDict(_t.TypedDict, total=False):
    Categories: _t.Required[_Sequence[GuardrailChecksContentFilterCategoryConfigDict]]

class GuardrailChecksContentFilterResultAnswer:
    Results: list[GuardrailChecksContentFilterResultEntryAnswer]

class GuardrailChecksContentFilterResultEntryAnswer:
    Category: str
    SeverityScore: float

class GuardrailChecksContentFilterUsageAnswer:
    TextUnits: int

class GuardrailChecksMessageDict(_t.TypedDict, total=False):
    Role: _t.Required[_t.Literal["user", "assistant", "system"] | _Text]
    Content: _t.Required[_Sequence[GuardrailChecksContentBlockDict]]

class GuardrailChecksPromptAttackCategoryConfigDict(_t.TypedDict, total=False):
    Category: _t.Required[_t.Literal["JAILBREAK", "PROMPT_INJECTION", "PROMPT_LEAKAGE"] | _Text]

class GuardrailChecksPromptAttackConfigDict(_t.TypedDict, total=False):
    Categories: _t.Required[_Sequence[GuardrailChecksPromptAttackCategoryConfigDict]]

class GuardrailChecksPromptAttackResultAnswer:
    Results: list[GuardrailChecksPromptAttackResultEntryAnswer]

class GuardrailChecksPromptAttackResultEntryAnswer:
    Category: str
    SeverityScore: float

class GuardrailChecksPromptAttackUsageAnswer:
    TextUnits: int

class GuardrailChecksResultsAnswer:
    ContentFilter: GuardrailChecksContentFilterResultAnswer
    PromptAttack: GuardrailChecksPromptAttackResultAnswer
    SensitiveInformation: GuardrailChecksSensitiveInformationResultAnswer

class GuardrailChecksSensitiveInformationConfigDict(_t.TypedDict, total=False):
    Entities: _t.Required[_Sequence[GuardrailChecksSensitiveInformationEntityConfigDict]]

class GuardrailChecksSensitiveInformationEntityConfigDict(_t.TypedDict, total=False):
    Type: _t.Required[_Text]

class GuardrailChecksSensitiveInformationResultAnswer:
    Results: list[GuardrailChecksSensitiveInformationResultEntryAnswer]
    Truncated: bool

class GuardrailChecksSensitiveInformationResultEntryAnswer:
    Type: str
    ConfidenceScore: float
    BeginOffset: int
    EndOffset: int
    MessageIndex: int
    ContentIndex: int

class GuardrailChecksSensitiveInformationUsageAnswer:
    TextUnits: int

class GuardrailChecksUsageResultsAnswer:
    ContentFilter: GuardrailChecksContentFilterUsageAnswer
    PromptAttack: GuardrailChecksPromptAttackUsageAnswer
    SensitiveInformation: GuardrailChecksSensitiveInformationUsageAnswer

class GuardrailConfigurationDict(_t.TypedDict, total=False):
    GuardrailIdentifier: _Text
    GuardrailVersion: _Text
    Trace: _t.Literal["enabled", "disabled", "enabled_full"] | _Text

class GuardrailContentBlockDict(_t.TypedDict, total=False):
    Text: GuardrailTextBlockDict
    Image: GuardrailImageBlockDict

class GuardrailContentFilterAnswer:
    Type: str
    Confidence: str
    FilterStrength: str
    Action: str
    Detected: bool

class GuardrailContentPolicyAssessmentAnswer:
    Filters: list[GuardrailContentFilterAnswer]

class GuardrailContextualGroundingFilterAnswer:
    Type: str
    Threshold: float
    Score: float
    Action: str
    Detected: bool

class GuardrailContextualGroundingPolicyAssessmentAnswer:
    Filters: list[GuardrailContextualGroundingFilterAnswer]

class GuardrailConverseContentBlockAnswer:
    Text: GuardrailConverseTextBlockAnswer
    Image: GuardrailConverseImageBlockAnswer

class GuardrailConverseContentBlockDict(_t.TypedDict, total=False):
    Text: GuardrailConverseTextBlockDict
    Image: GuardrailConverseImageBlockDict

class GuardrailConverseImageBlockAnswer:
    Format: str
    Source: GuardrailConverseImageSourceAnswer

class GuardrailConverseImageBlockDict(_t.TypedDict, total=False):
    Format: _t.Required[_t.Literal["png", "jpeg"] | _Text]
    Source: _t.Required[GuardrailConverseImageSourceDict]

class GuardrailConverseImageSourceAnswer:
    Bytes: str

class GuardrailConverseImageSourceDict(_t.TypedDict, total=False):
    Bytes: object

class GuardrailConverseTextBlockAnswer:
    Text: str
    Qualifiers: list[str]

class GuardrailConverseTextBlockDict(_t.TypedDict, total=False):
    Text: _t.Required[_Text]
    Qualifiers: _Sequence[_t.Literal["grounding_source", "query", "guard_content"] | _Text]

class GuardrailCoverageAnswer:
    TextCharacters: GuardrailTextCharactersCoverageAnswer
    Images: GuardrailImageCoverageAnswer

class GuardrailCustomWordAnswer:
    Match: str
    Action: str
    Detected: bool

class GuardrailImageBlockDict(_t.TypedDict, total=False):
    Format: _t.Required[_t.Literal["png", "jpeg"] | _Text]
    Source: _t.Required[GuardrailImageSourceDict]

class GuardrailImageCoverageAnswer:
    Guarded: int
    Total: int

class GuardrailImageSourceDict(_t.TypedDict, total=False):
    Bytes: object

class GuardrailInvocationMetricsAnswer:
    GuardrailProcessingLatency: int
    Usage: GuardrailUsageAnswer
    GuardrailCoverage: GuardrailCoverageAnswer

class GuardrailManagedWordAnswer:
    Match: str
    Type: str
    Action: str
    Detected: bool

class GuardrailOutputContentAnswer:
    Text: str

class GuardrailPiiEntityFilterAnswer:
    Match: str
    Type: str
    Action: str
    Detected: bool

class GuardrailRegexFilterAnswer:
    Name: str
    Match: str
    Regex: str
    Action: str
    Detected: bool

class GuardrailSensitiveInformationPolicyAssessmentAnswer:
    PiiEntities: list[GuardrailPiiEntityFilterAnswer]
    Regexes: list[GuardrailRegexFilterAnswer]

class GuardrailTextBlockDict(_t.TypedDict, total=False):
    Text: _t.Required[_Text]
    Qualifiers: _Sequence[_t.Literal["grounding_source", "query", "guard_content"] | _Text]

class GuardrailTextCharactersCoverageAnswer:
    Guarded: int
    Total: int

class GuardrailTopicAnswer:
    Name: str
    Type: str
    Action: str
    Detected: bool

class GuardrailTopicPolicyAssessmentAnswer:
    Topics: list[GuardrailTopicAnswer]

class GuardrailTraceAssessmentAnswer:
    ModelOutput: list[str]
    InputAssessment: _Mapping[str, GuardrailAssessmentAnswer]
    OutputAssessments: _Mapping[str, list[GuardrailAssessmentAnswer]]
    ActionReason: str

class GuardrailUsageAnswer:
    TopicPolicyUnits: int
    ContentPolicyUnits: int
    WordPolicyUnits: int
    SensitiveInformationPolicyUnits: int
    SensitiveInformationPolicyFreeUnits: int
    ContextualGroundingPolicyUnits: int
    ContentPolicyImageUnits: int
    AutomatedReasoningPolicyUnits: int
    AutomatedReasoningPolicies: int

class GuardrailWordPolicyAssessmentAnswer:
    CustomWords: list[GuardrailCustomWordAnswer]
    ManagedWordLists: list[GuardrailManagedWordAnswer]

class ImageBlockAnswer:
    Format: str
    Source: ImageSourceAnswer
    Error: ErrorBlockAnswer

class ImageBlockDict(_t.TypedDict, total=False):
    Format: _t.Required[_t.Literal["png", "jpeg", "gif", "webp"] | _Text]
    Source: _t.Required[ImageSourceDict]
    Error: ErrorBlockDict

class ImageSourceAnswer:
    Bytes: str
    S3Location: S3LocationAnswer

class ImageSourceDict(_t.TypedDict, total=False):
    Bytes: object
    S3Location: S3LocationDict

class InferenceConfigurationDict(_t.TypedDict, total=False):
    MaxTokens: int
    Temperature: float
    TopP: float
    StopSequences: _Sequence[_Text]

class InternalServerExceptionAnswer:
    Message: str

class InvokeGuardrailChecksResponseAnswer:
    Results: GuardrailChecksResultsAnswer
    Usage: GuardrailChecksUsageResultsAnswer

class InvokeModelResponseAnswer:
    Body: str
    ContentType: str
    PerformanceConfigLatency: str
    ServiceTier: str

class InvokeModelTokensRequestDict(_t.TypedDict, total=False):
    Body: _t.Required[object]

class InvokeModelWithBidirectionalStreamInputDict(_t.TypedDict, total=False):
    Chunk: BidirectionalInputPayloadPartDict

class InvokeModelWithBidirectionalStreamOutputAnswer:
    Chunk: BidirectionalOutputPayloadPartAnswer
    InternalServerException: InternalServerExceptionAnswer
    ModelStreamErrorException: ModelStreamErrorExceptionAnswer
    ValidationException: ValidationExceptionAnswer
    ThrottlingException: ThrottlingExceptionAnswer
    ModelTimeoutException: ModelTimeoutExceptionAnswer
    ServiceUnavailableException: ServiceUnavailableExceptionAnswer

class InvokeModelWithBidirectionalStreamResponseAnswer:
    Body: InvokeModelWithBidirectionalStreamOutputAnswer

class JsonSchemaDefinitionDict(_t.TypedDict, total=False):
    Schema: _t.Required[_Text]
    Name: _Text
    Description: _Text

class ListAsyncInvokesResponseAnswer:
    NextToken: str
    AsyncInvokeSummaries: list[AsyncInvokeSummaryAnswer]

class MessageAnswer:
    Role: str
    Content: list[ContentBlockAnswer]

class MessageDict(_t.TypedDict, total=False):
    Role: _t.Required[_t.Literal["user", "assistant", "system"] | _Text]
    Content: _t.Required[_Sequence[ContentBlockDict]]

class ModelStreamErrorExceptionAnswer:
    Message: str
    OriginalStatusCode: int
    OriginalMessage: str

class ModelTimeoutExceptionAnswer:
    Message: str

class OutputConfigDict(_t.TypedDict, total=False):
    TextFormat: OutputFormatDict
    Effort: _Text

class OutputFormatDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["json_schema"] | _Text]
    Structure: _t.Required[OutputFormatStructureDict]

class OutputFormatStructureDict(_t.TypedDict, total=False):
    JsonSchema: JsonSchemaDefinitionDict

class PerformanceConfigurationAnswer:
    Latency: str

class PerformanceConfigurationDict(_t.TypedDict, total=False):
    Latency: _t.Literal["standard", "optimized"] | _Text

class PromptRouterTraceAnswer:
    InvokedModelId: str

class PromptVariableValuesDict(_t.TypedDict, total=False):
    Text: _Text

class ReasoningContentBlockAnswer:
    ReasoningText: ReasoningTextBlockAnswer
    RedactedContent: str

class ReasoningContentBlockDict(_t.TypedDict, total=False):
    ReasoningText: ReasoningTextBlockDict
    RedactedContent: object

class ReasoningTextBlockAnswer:
    Text: str
    Signature: str

class ReasoningTextBlockDict(_t.TypedDict, total=False):
    Text: _t.Required[_Text]
    Signature: _Text

class S3LocationAnswer:
    Uri: str
    BucketOwner: str

class S3LocationDict(_t.TypedDict, total=False):
    Uri: _t.Required[_Text]
    BucketOwner: _Text

class SearchResultBlockAnswer:
    Source: str
    Title: str
    Content: list[SearchResultContentBlockAnswer]
    Citations: CitationsConfigAnswer

class SearchResultBlockDict(_t.TypedDict, total=False):
    Source: _t.Required[_Text]
    Title: _t.Required[_Text]
    Content: _t.Required[_Sequence[SearchResultContentBlockDict]]
    Citations: CitationsConfigDict

class SearchResultContentBlockAnswer:
    Text: str

class SearchResultContentBlockDict(_t.TypedDict, total=False):
    Text: _t.Required[_Text]

class SearchResultLocationAnswer:
    SearchResultIndex: int
    Start: int
    End: int

class SearchResultLocationDict(_t.TypedDict, total=False):
    SearchResultIndex: int
    Start: int
    End: int

class ServiceTierAnswer:
    Type: str

class ServiceTierDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["priority", "default", "flex", "reserved"] | _Text]

class ServiceUnavailableExceptionAnswer:
    Message: str

class SpecificToolChoiceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]

class StartAsyncInvokeResponseAnswer:
    InvocationArn: str

class SystemContentBlockDict(_t.TypedDict, total=False):
    Text: _Text
    GuardContent: GuardrailConverseContentBlockDict
    CachePoint: CachePointBlockDict

class SystemToolDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class ThrottlingExceptionAnswer:
    Message: str

class TokenUsageAnswer:
    InputTokens: int
    OutputTokens: int
    TotalTokens: int
    CacheReadInputTokens: int
    CacheWriteInputTokens: int
    CacheDetails: list[CacheDetailAnswer]

class ToolAdditionBlockAnswer:
    Tool: ToolReferenceAnswer

class ToolAdditionBlockDict(_t.TypedDict, total=False):
    Tool: _t.Required[ToolReferenceDict]

class ToolChoiceDict(_t.TypedDict, total=False):
    Auto: _Mapping[str, object]
    Any: _Mapping[str, object]
    Tool: SpecificToolChoiceDict

class ToolConfigurationDict(_t.TypedDict, total=False):
    Tools: _t.Required[_Sequence[ToolDict]]
    ToolChoice: ToolChoiceDict

class ToolDict(_t.TypedDict, total=False):
    ToolSpec: ToolSpecificationDict
    SystemTool: SystemToolDict
    CachePoint: CachePointBlockDict

class ToolInputSchemaDict(_t.TypedDict, total=False):
    Json: object

class ToolReferenceAnswer:
    Type: str
    Name: str
    ServerName: str

class ToolReferenceDict(_t.TypedDict, total=False):
    Type: _Text
    Name: _Text
    ServerName: _Text

class ToolRemovalBlockAnswer:
    Tool: ToolReferenceAnswer

class ToolRemovalBlockDict(_t.TypedDict, total=False):
    Tool: _t.Required[ToolReferenceDict]

class ToolResultBlockAnswer:
    ToolUseId: str
    Content: list[ToolResultContentBlockAnswer]
    Status: str
    Type: str

class ToolResultBlockDict(_t.TypedDict, total=False):
    ToolUseId: _t.Required[_Text]
    Content: _t.Required[_Sequence[ToolResultContentBlockDict]]
    Status: _t.Literal["success", "error"] | _Text
    Type: _Text

class ToolResultContentBlockAnswer:
    Json: _t.Any
    Text: str
    Image: ImageBlockAnswer
    Document: DocumentBlockAnswer
    Video: VideoBlockAnswer
    SearchResult: SearchResultBlockAnswer

class ToolResultContentBlockDict(_t.TypedDict, total=False):
    Json: object
    Text: _Text
    Image: ImageBlockDict
    Document: DocumentBlockDict
    Video: VideoBlockDict
    SearchResult: SearchResultBlockDict

class ToolSpecificationDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Description: _Text
    InputSchema: _t.Required[ToolInputSchemaDict]
    Strict: bool

class ToolUseBlockAnswer:
    ToolUseId: str
    Name: str
    Input: _t.Any
    Type: str

class ToolUseBlockDict(_t.TypedDict, total=False):
    ToolUseId: _t.Required[_Text]
    Name: _t.Required[_Text]
    Input: _t.Required[object]
    Type: _t.Literal["server_tool_use"] | _Text

class ValidationExceptionAnswer:
    Message: str

class VideoBlockAnswer:
    Format: str
    Source: VideoSourceAnswer

class VideoBlockDict(_t.TypedDict, total=False):
    Format: _t.Required[_t.Literal["mkv", "mov", "mp4", "webm", "flv", "mpeg", "mpg", "wmv", "three_gp"] | _Text]
    Source: _t.Required[VideoSourceDict]

class VideoSourceAnswer:
    Bytes: str
    S3Location: S3LocationAnswer

class VideoSourceDict(_t.TypedDict, total=False):
    Bytes: object
    S3Location: S3LocationDict

class WebLocationAnswer:
    Url: str
    Domain: str

class WebLocationDict(_t.TypedDict, total=False):
    Url: _Text
    Domain: _Text

def apply_guardrail(
    name: str,
    /,
    *,
    GuardrailIdentifier: _Text,
    GuardrailVersion: _Text,
    Source: _t.Literal["INPUT", "OUTPUT"] | _Text,
    Content: _Sequence[GuardrailContentBlockDict],
    OutputScope: _t.Literal["INTERVENTIONS", "FULL"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ApplyGuardrailResponseAnswer]:
    """Call aws-sdk:bedrockruntime:applyGuardrail."""


def converse(
    name: str,
    /,
    *,
    ModelId: _Text,
    Messages: _Sequence[MessageDict] = ...,
    System: _Sequence[SystemContentBlockDict] = ...,
    InferenceConfig: InferenceConfigurationDict = ...,
    ToolConfig: ToolConfigurationDict = ...,
    GuardrailConfig: GuardrailConfigurationDict = ...,
    AdditionalModelRequestFields: object = ...,
    PromptVariables: _Mapping[str, PromptVariableValuesDict] = ...,
    AdditionalModelResponseFieldPaths: _Sequence[_Text] = ...,
    RequestMetadata: _Mapping[str, _Text] = ...,
    PerformanceConfig: PerformanceConfigurationDict = ...,
    ServiceTier: ServiceTierDict = ...,
    OutputConfig: OutputConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ConverseResponseAnswer]:
    """Call aws-sdk:bedrockruntime:converse."""


def count_tokens(
    name: str,
    /,
    *,
    ModelId: _Text,
    Input: CountTokensInputDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CountTokensResponseAnswer]:
    """Call aws-sdk:bedrockruntime:countTokens."""


def get_async_invoke(
    name: str,
    /,
    *,
    InvocationArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAsyncInvokeResponseAnswer]:
    """Call aws-sdk:bedrockruntime:getAsyncInvoke."""


def invoke_guardrail_checks(
    name: str,
    /,
    *,
    Messages: _Sequence[GuardrailChecksMessageDict],
    Checks: GuardrailChecksConfigDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[InvokeGuardrailChecksResponseAnswer]:
    """Call aws-sdk:bedrockruntime:invokeGuardrailChecks."""


def invoke_model(
    name: str,
    /,
    *,
    ModelId: _Text,
    Body: object = ...,
    ContentType: _Text = ...,
    Accept: _Text = ...,
    Trace: _t.Literal["ENABLED", "DISABLED", "ENABLED_FULL"] | _Text = ...,
    GuardrailIdentifier: _Text = ...,
    GuardrailVersion: _Text = ...,
    PerformanceConfigLatency: _t.Literal["standard", "optimized"] | _Text = ...,
    ServiceTier: _t.Literal["priority", "default", "flex", "reserved"] | _Text = ...,
    RequestMetadata: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[InvokeModelResponseAnswer]:
    """Call aws-sdk:bedrockruntime:invokeModel."""


def invoke_model_with_bidirectional_stream(
    name: str,
    /,
    *,
    ModelId: _Text,
    Body: InvokeModelWithBidirectionalStreamInputDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[InvokeModelWithBidirectionalStreamResponseAnswer]:
    """Call aws-sdk:bedrockruntime:invokeModelWithBidirectionalStream."""


def list_async_invokes(
    name: str,
    /,
    *,
    SubmitTimeAfter: _Text | float = ...,
    SubmitTimeBefore: _Text | float = ...,
    StatusEquals: _t.Literal["InProgress", "Completed", "Failed"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    SortBy: _t.Literal["SubmissionTime"] | _Text = ...,
    SortOrder: _t.Literal["Ascending", "Descending"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAsyncInvokesResponseAnswer]:
    """Call aws-sdk:bedrockruntime:listAsyncInvokes."""


def start_async_invoke(
    name: str,
    /,
    *,
    ModelId: _Text,
    ModelInput: object,
    OutputDataConfig: AsyncInvokeOutputDataConfigDict,
    ClientRequestToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartAsyncInvokeResponseAnswer]:
    """Call aws-sdk:bedrockruntime:startAsyncInvoke."""
