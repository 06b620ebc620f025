# ruff: noqa
# fmt: off
"""Jobs of AWS Elemental MediaConvert."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AacSettingsAnswer:
    AudioDescriptionBroadcasterMix: str
    Bitrate: int
    CodecProfile: str
    CodingMode: str
    LoudnessMeasurementMode: str
    PassthroughControl: str
    RapInterval: int
    RateControlMode: str
    RawFormat: str
    SampleRate: int
    Specification: str
    TargetLoudnessRange: int
    VbrQuality: str

class AacSettingsDict(_t.TypedDict, total=False):
    AudioDescriptionBroadcasterMix: _t.Literal["BROADCASTER_MIXED_AD", "NORMAL"] | _Text
    Bitrate: int
    CodecProfile: _t.Literal["LC", "HEV1", "HEV2", "XHE"] | _Text
    CodingMode: _t.Literal["AD_RECEIVER_MIX", "CODING_MODE_1_0", "CODING_MODE_1_1", "CODING_MODE_2_0", "CODING_MODE_5_1", "CODING_MODE_AUTO"] | _Text
    LoudnessMeasurementMode: _t.Literal["PROGRAM", "ANCHOR"] | _Text
    PassthroughControl: _t.Literal["WHEN_POSSIBLE", "NO_PASSTHROUGH"] | _Text
    RapInterval: int
    RateControlMode: _t.Literal["CBR", "VBR"] | _Text
    RawFormat: _t.Literal["LATM_LOAS", "NONE"] | _Text
    SampleRate: int
    Specification: _t.Literal["MPEG2", "MPEG4"] | _Text
    TargetLoudnessRange: int
    VbrQuality: _t.Literal["LOW", "MEDIUM_LOW", "MEDIUM_HIGH", "HIGH"] | _Text

class Ac3SettingsAnswer:
    Bitrate: int
    BitstreamMode: str
    CodingMode: str
    Dialnorm: int
    DynamicRangeCompressionLine: str
    DynamicRangeCompressionProfile: str
    DynamicRangeCompressionRf: str
    LfeFilter: str
    MetadataControl: str
    SampleRate: int

class Ac3SettingsDict(_t.TypedDict, total=False):
    Bitrate: int
    BitstreamMode: _t.Literal["COMPLETE_MAIN", "COMMENTARY", "DIALOGUE", "EMERGENCY", "HEARING_IMPAIRED", "MUSIC_AND_EFFECTS", "VISUALLY_IMPAIRED", "VOICE_OVER"] | _Text
    CodingMode: _t.Literal["CODING_MODE_1_0", "CODING_MODE_1_1", "CODING_MODE_2_0", "CODING_MODE_3_2_LFE", "CODING_MODE_AUTO"] | _Text
    Dialnorm: int
    DynamicRangeCompressionLine: _t.Literal["FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH", "NONE"] | _Text
    DynamicRangeCompressionProfile: _t.Literal["FILM_STANDARD", "NONE"] | _Text
    DynamicRangeCompressionRf: _t.Literal["FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH", "NONE"] | _Text
    LfeFilter: _t.Literal["ENABLED", "DISABLED"] | _Text
    MetadataControl: _t.Literal["FOLLOW_INPUT", "USE_CONFIGURED"] | _Text
    SampleRate: int

class Ac4SettingsAnswer:
    Bitrate: int
    BitstreamMode: str
    CodingMode: str
    DynamicRangeCompressionFlatPanelTv: str
    DynamicRangeCompressionHomeTheater: str
    DynamicRangeCompressionPortableHeadphones: str
    DynamicRangeCompressionPortableSpeakers: str
    LoRoCenterMixLevel: float
    LoRoSurroundMixLevel: float
    LtRtCenterMixLevel: float
    LtRtSurroundMixLevel: float
    SampleRate: int
    StereoDownmix: str

class Ac4SettingsDict(_t.TypedDict, total=False):
    Bitrate: int
    BitstreamMode: _t.Literal["COMPLETE_MAIN", "EMERGENCY"] | _Text
    CodingMode: _t.Literal["CODING_MODE_2_0", "CODING_MODE_3_2_LFE", "CODING_MODE_5_1_4"] | _Text
    DynamicRangeCompressionFlatPanelTv: _t.Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"] | _Text
    DynamicRangeCompressionHomeTheater: _t.Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"] | _Text
    DynamicRangeCompressionPortableHeadphones: _t.Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"] | _Text
    DynamicRangeCompressionPortableSpeakers: _t.Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"] | _Text
    LoRoCenterMixLevel: float
    LoRoSurroundMixLevel: float
    LtRtCenterMixLevel: float
    LtRtSurroundMixLevel: float
    SampleRate: int
    StereoDownmix: _t.Literal["NOT_INDICATED", "LO_RO", "LT_RT", "DPL2"] | _Text

class AccelerationSettingsAnswer:
    Mode: str

class AccelerationSettingsDict(_t.TypedDict, total=False):
    Mode: _t.Required[_t.Literal["DISABLED", "ENABLED", "PREFERRED"] | _Text]

class AdvancedInputFilterSettingsAnswer:
    AddTexture: str
    Sharpening: str

class AdvancedInputFilterSettingsDict(_t.TypedDict, total=False):
    AddTexture: _t.Literal["ENABLED", "DISABLED"] | _Text
    Sharpening: _t.Literal["OFF", "LOW", "HIGH"] | _Text

class AiffSettingsAnswer:
    BitDepth: int
    Channels: int
    SampleRate: int

class AiffSettingsDict(_t.TypedDict, total=False):
    BitDepth: int
    Channels: int
    SampleRate: int

class AllowedRenditionSizeAnswer:
    Height: int
    Required: str
    Width: int

class AllowedRenditionSizeDict(_t.TypedDict, total=False):
    Height: int
    Required: _t.Literal["ENABLED", "DISABLED"] | _Text
    Width: int

class AncillarySourceSettingsAnswer:
    Convert608To708: str
    SourceAncillaryChannelNumber: int
    TerminateCaptions: str

class AncillarySourceSettingsDict(_t.TypedDict, total=False):
    Convert608To708: _t.Literal["UPCONVERT", "DISABLED"] | _Text
    SourceAncillaryChannelNumber: int
    TerminateCaptions: _t.Literal["END_OF_INPUT", "DISABLED"] | _Text

class AudioChannelTaggingSettingsAnswer:
    ChannelTag: str
    ChannelTags: list[str]

class AudioChannelTaggingSettingsDict(_t.TypedDict, total=False):
    ChannelTag: _Text
    ChannelTags: _Sequence[_Text]

class AudioCodecSettingsAnswer:
    AacSettings: AacSettingsAnswer
    Ac3Settings: Ac3SettingsAnswer
    Ac4Settings: Ac4SettingsAnswer
    AiffSettings: AiffSettingsAnswer
    Codec: str
    Eac3AtmosSettings: Eac3AtmosSettingsAnswer
    Eac3Settings: Eac3SettingsAnswer
    FlacSettings: FlacSettingsAnswer
    Mp2Settings: Mp2SettingsAnswer
    Mp3Settings: Mp3SettingsAnswer
    OpusSettings: OpusSettingsAnswer
    VorbisSettings: VorbisSettingsAnswer
    WavSettings: WavSettingsAnswer

class AudioCodecSettingsDict(_t.TypedDict, total=False):
    AacSettings: AacSettingsDict
    Ac3Settings: Ac3SettingsDict
    Ac4Settings: Ac4SettingsDict
    AiffSettings: AiffSettingsDict
    Codec: _t.Literal["AAC", "MP2", "MP3", "WAV", "AIFF", "AC3", "AC4", "EAC3", "EAC3_ATMOS", "VORBIS", "OPUS", "PASSTHROUGH", "FLAC"] | _Text
    Eac3AtmosSettings: Eac3AtmosSettingsDict
    Eac3Settings: Eac3SettingsDict
    FlacSettings: FlacSettingsDict
    Mp2Settings: Mp2SettingsDict
    Mp3Settings: Mp3SettingsDict
    OpusSettings: OpusSettingsDict
    VorbisSettings: VorbisSettingsDict
    WavSettings: WavSettingsDict

class AudioDescriptionAnswer:
    AudioChannelTaggingSettings: AudioChannelTaggingSettingsAnswer
    AudioNormalizationSettings: AudioNormalizationSettingsAnswer
    AudioPitchCorrectionSettings: AudioPitchCorrectionSettingsAnswer
    AudioSourceName: str
    AudioType: int
    AudioTypeControl: str
    CodecSettings: AudioCodecSettingsAnswer
    CustomLanguageCode: str
    LanguageCode: str
    LanguageCodeControl: str
    RemixSettings: RemixSettingsAnswer
    StreamName: str

class AudioDescriptionDict(_t.TypedDict, total=False):
    AudioChannelTaggingSettings: AudioChannelTaggingSettingsDict
    AudioNormalizationSettings: AudioNormalizationSettingsDict
    AudioPitchCorrectionSettings: AudioPitchCorrectionSettingsDict
    AudioSourceName: _Text
    AudioType: int
    AudioTypeControl: _t.Literal["FOLLOW_INPUT", "USE_CONFIGURED"] | _Text
    CodecSettings: AudioCodecSettingsDict
    CustomLanguageCode: _Text
    LanguageCode: _Text
    LanguageCodeControl: _t.Literal["FOLLOW_INPUT", "USE_CONFIGURED"] | _Text
    RemixSettings: RemixSettingsDict
    StreamName: _Text

class AudioNormalizationSettingsAnswer:
    Algorithm: str
    AlgorithmControl: str
    CorrectionGateLevel: int
    LoudnessLogging: str
    PeakCalculation: str
    TargetLkfs: float
    TruePeakLimiterThreshold: float

class AudioNormalizationSettingsDict(_t.TypedDict, total=False):
    Algorithm: _t.Literal["ITU_BS_1770_1", "ITU_BS_1770_2", "ITU_BS_1770_3", "ITU_BS_1770_4"] | _Text
    AlgorithmControl: _t.Literal["CORRECT_AUDIO", "MEASURE_ONLY"] | _Text
    CorrectionGateLevel: int
    LoudnessLogging: _t.Literal["LOG", "DONT_LOG"] | _Text
    PeakCalculation: _t.Literal["TRUE_PEAK", "NONE"] | _Text
    TargetLkfs: float
    TruePeakLimiterThreshold: float

class AudioPitchCorrectionSettingsAnswer:
    SlowPalPitchCorrection: str

class AudioPitchCorrectionSettingsDict(_t.TypedDict, total=False):
    SlowPalPitchCorrection: _t.Literal["DISABLED", "ENABLED"] | _Text

class AudioSelectorAnswer:
    AudioDurationCorrection: str
    CustomLanguageCode: str
    DefaultSelection: str
    ExternalAudioFileInput: str
    HlsRenditionGroupSettings: HlsRenditionGroupSettingsAnswer
    LanguageCode: str
    Offset: int
    Pids: list[int]
    ProgramSelection: int
    RemixSettings: RemixSettingsAnswer
    SelectorType: str
    Smpte337Passthrough: str
    Streams: list[int]
    Tracks: list[int]

class AudioSelectorDict(_t.TypedDict, total=False):
    AudioDurationCorrection: _t.Literal["DISABLED", "AUTO", "TRACK", "FRAME", "FORCE"] | _Text
    CustomLanguageCode: _Text
    DefaultSelection: _t.Literal["DEFAULT", "NOT_DEFAULT"] | _Text
    ExternalAudioFileInput: _Text
    HlsRenditionGroupSettings: HlsRenditionGroupSettingsDict
    LanguageCode: _Text
    Offset: int
    Pids: _Sequence[int]
    ProgramSelection: int
    RemixSettings: RemixSettingsDict
    SelectorType: _t.Literal["PID", "TRACK", "LANGUAGE_CODE", "HLS_RENDITION_GROUP", "ALL_PCM", "STREAM"] | _Text
    Smpte337Passthrough: _t.Literal["ENABLED", "DISABLED"] | _Text
    Streams: _Sequence[int]
    Tracks: _Sequence[int]

class AudioSelectorGroupAnswer:
    AudioSelectorNames: list[str]

class AudioSelectorGroupDict(_t.TypedDict, total=False):
    AudioSelectorNames: _Sequence[_Text]

class AutomatedAbrRuleAnswer:
    AllowedRenditions: list[AllowedRenditionSizeAnswer]
    ForceIncludeRenditions: list[ForceIncludeRenditionSizeAnswer]
    MinBottomRenditionSize: MinBottomRenditionSizeAnswer
    MinTopRenditionSize: MinTopRenditionSizeAnswer
    Type: str

class AutomatedAbrRuleDict(_t.TypedDict, total=False):
    AllowedRenditions: _Sequence[AllowedRenditionSizeDict]
    ForceIncludeRenditions: _Sequence[ForceIncludeRenditionSizeDict]
    MinBottomRenditionSize: MinBottomRenditionSizeDict
    MinTopRenditionSize: MinTopRenditionSizeDict
    Type: _t.Literal["MIN_TOP_RENDITION_SIZE", "MIN_BOTTOM_RENDITION_SIZE", "FORCE_INCLUDE_RENDITIONS", "ALLOWED_RENDITIONS"] | _Text

class AutomatedAbrSettingsAnswer:
    MaxAbrBitrate: int
    MaxQualityLevel: float
    MaxRenditions: int
    MinAbrBitrate: int
    Rules: list[AutomatedAbrRuleAnswer]

class AutomatedAbrSettingsDict(_t.TypedDict, total=False):
    MaxAbrBitrate: int
    MaxQualityLevel: float
    MaxRenditions: int
    MinAbrBitrate: int
    Rules: _Sequence[AutomatedAbrRuleDict]

class AutomatedEncodingSettingsAnswer:
    AbrSettings: AutomatedAbrSettingsAnswer

class AutomatedEncodingSettingsDict(_t.TypedDict, total=False):
    AbrSettings: AutomatedAbrSettingsDict

class Av1QvbrSettingsAnswer:
    QvbrQualityLevel: int
    QvbrQualityLevelFineTune: float

class Av1QvbrSettingsDict(_t.TypedDict, total=False):
    QvbrQualityLevel: int
    QvbrQualityLevelFineTune: float

class Av1SettingsAnswer:
    AdaptiveQuantization: str
    BitDepth: str
    Bitrate: int
    FilmGrainSynthesis: str
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    GopSize: float
    MaxBitrate: int
    NumberBFramesBetweenReferenceFrames: int
    PerFrameMetrics: list[str]
    QvbrSettings: Av1QvbrSettingsAnswer
    RateControlMode: str
    SceneChangeDetect: str
    Slices: int
    SlidingWindowMs: int
    SlidingWindowPeakBitrate: int
    SpatialAdaptiveQuantization: str

class Av1SettingsDict(_t.TypedDict, total=False):
    AdaptiveQuantization: _t.Literal["OFF", "LOW", "MEDIUM", "HIGH", "HIGHER", "MAX"] | _Text
    BitDepth: _t.Literal["BIT_8", "BIT_10"] | _Text
    Bitrate: int
    FilmGrainSynthesis: _t.Literal["DISABLED", "ENABLED"] | _Text
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    GopSize: float
    MaxBitrate: int
    NumberBFramesBetweenReferenceFrames: int
    PerFrameMetrics: _Sequence[_t.Literal["PSNR", "SSIM", "MS_SSIM", "PSNR_HVS", "VMAF", "QVBR", "SHOT_CHANGE"] | _Text]
    QvbrSettings: Av1QvbrSettingsDict
    RateControlMode: _t.Literal["CBR", "QVBR"] | _Text
    SceneChangeDetect: _t.Literal["DISABLED", "ENABLED", "TRANSITION_DETECTION"] | _Text
    Slices: int
    SlidingWindowMs: int
    SlidingWindowPeakBitrate: int
    SpatialAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text

class AvailBlankingAnswer:
    AvailBlankingImage: str

class AvailBlankingDict(_t.TypedDict, total=False):
    AvailBlankingImage: _Text

class AvcIntraSettingsAnswer:
    AvcIntraClass: str
    AvcIntraUhdSettings: AvcIntraUhdSettingsAnswer
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    InterlaceMode: str
    PerFrameMetrics: list[str]
    ScanTypeConversionMode: str
    SlowPal: str
    Telecine: str

class AvcIntraSettingsDict(_t.TypedDict, total=False):
    AvcIntraClass: _t.Literal["CLASS_50", "CLASS_100", "CLASS_200", "CLASS_4K_2K"] | _Text
    AvcIntraUhdSettings: AvcIntraUhdSettingsDict
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    InterlaceMode: _t.Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"] | _Text
    PerFrameMetrics: _Sequence[_t.Literal["PSNR", "SSIM", "MS_SSIM", "PSNR_HVS", "VMAF", "QVBR", "SHOT_CHANGE"] | _Text]
    ScanTypeConversionMode: _t.Literal["INTERLACED", "INTERLACED_OPTIMIZE"] | _Text
    SlowPal: _t.Literal["DISABLED", "ENABLED"] | _Text
    Telecine: _t.Literal["NONE", "HARD"] | _Text

class AvcIntraUhdSettingsAnswer:
    QualityTuningLevel: str

class AvcIntraUhdSettingsDict(_t.TypedDict, total=False):
    QualityTuningLevel: _t.Literal["SINGLE_PASS", "MULTI_PASS"] | _Text

class BandwidthReductionFilterAnswer:
    Sharpening: str
    Strength: str

class BandwidthReductionFilterDict(_t.TypedDict, total=False):
    Sharpening: _t.Literal["LOW", "MEDIUM", "HIGH", "OFF"] | _Text
    Strength: _t.Literal["LOW", "MEDIUM", "HIGH", "AUTO", "OFF"] | _Text

class BurninDestinationSettingsAnswer:
    Alignment: str
    ApplyFontColor: str
    BackgroundColor: str
    BackgroundOpacity: int
    FallbackFont: str
    FontColor: str
    FontFileBold: str
    FontFileBoldItalic: str
    FontFileItalic: str
    FontFileRegular: str
    FontOpacity: int
    FontResolution: int
    FontScript: str
    FontSize: int
    HexFontColor: str
    OutlineColor: str
    OutlineSize: int
    RemoveRubyReserveAttributes: str
    ShadowColor: str
    ShadowOpacity: int
    ShadowXOffset: int
    ShadowYOffset: int
    StylePassthrough: str
    TeletextSpacing: str
    XPosition: int
    YPosition: int

class BurninDestinationSettingsDict(_t.TypedDict, total=False):
    Alignment: _t.Literal["CENTERED", "LEFT", "AUTO"] | _Text
    ApplyFontColor: _t.Literal["WHITE_TEXT_ONLY", "ALL_TEXT"] | _Text
    BackgroundColor: _t.Literal["NONE", "BLACK", "WHITE", "AUTO"] | _Text
    BackgroundOpacity: int
    FallbackFont: _t.Literal["BEST_MATCH", "MONOSPACED_SANSSERIF", "MONOSPACED_SERIF", "PROPORTIONAL_SANSSERIF", "PROPORTIONAL_SERIF"] | _Text
    FontColor: _t.Literal["WHITE", "BLACK", "YELLOW", "RED", "GREEN", "BLUE", "HEX", "AUTO"] | _Text
    FontFileBold: _Text
    FontFileBoldItalic: _Text
    FontFileItalic: _Text
    FontFileRegular: _Text
    FontOpacity: int
    FontResolution: int
    FontScript: _t.Literal["AUTOMATIC", "HANS", "HANT"] | _Text
    FontSize: int
    HexFontColor: _Text
    OutlineColor: _t.Literal["BLACK", "WHITE", "YELLOW", "RED", "GREEN", "BLUE", "AUTO"] | _Text
    OutlineSize: int
    RemoveRubyReserveAttributes: _t.Literal["DISABLED", "ENABLED"] | _Text
    ShadowColor: _t.Literal["NONE", "BLACK", "WHITE", "AUTO"] | _Text
    ShadowOpacity: int
    ShadowXOffset: int
    ShadowYOffset: int
    StylePassthrough: _t.Literal["ENABLED", "DISABLED"] | _Text
    TeletextSpacing: _t.Literal["FIXED_GRID", "PROPORTIONAL", "AUTO"] | _Text
    XPosition: int
    YPosition: int

class CaptionDescriptionAnswer:
    AudioSourceNames: list[str]
    CaptionSelectorName: str
    CustomLanguageCode: str
    DestinationSettings: CaptionDestinationSettingsAnswer
    LanguageCode: str
    LanguageDescription: str
    Source: str

class CaptionDescriptionDict(_t.TypedDict, total=False):
    AudioSourceNames: _Sequence[_Text]
    CaptionSelectorName: _Text
    CustomLanguageCode: _Text
    DestinationSettings: CaptionDestinationSettingsDict
    LanguageCode: _Text
    LanguageDescription: _Text
    Source: _t.Literal["INPUT_CAPTION_SELECTOR", "SMART_SUBTITLE"] | _Text

class CaptionDestinationSettingsAnswer:
    BurninDestinationSettings: BurninDestinationSettingsAnswer
    DestinationType: str
    DvbSubDestinationSettings: DvbSubDestinationSettingsAnswer
    EmbeddedDestinationSettings: EmbeddedDestinationSettingsAnswer
    ImscDestinationSettings: ImscDestinationSettingsAnswer
    SccDestinationSettings: SccDestinationSettingsAnswer
    SrtDestinationSettings: SrtDestinationSettingsAnswer
    TeletextDestinationSettings: TeletextDestinationSettingsAnswer
    TtmlDestinationSettings: TtmlDestinationSettingsAnswer
    WebvttDestinationSettings: WebvttDestinationSettingsAnswer

class CaptionDestinationSettingsDict(_t.TypedDict, total=False):
    BurninDestinationSettings: BurninDestinationSettingsDict
    DestinationType: _t.Literal["BURN_IN", "DVB_SUB", "EMBEDDED", "EMBEDDED_PLUS_SCTE20", "IMSC", "SCTE20_PLUS_EMBEDDED", "SCC", "SRT", "SMI", "TELETEXT", "TTML", "WEBVTT"] | _Text
    DvbSubDestinationSettings: DvbSubDestinationSettingsDict
    EmbeddedDestinationSettings: EmbeddedDestinationSettingsDict
    ImscDestinationSettings: ImscDestinationSettingsDict
    SccDestinationSettings: SccDestinationSettingsDict
    SrtDestinationSettings: SrtDestinationSettingsDict
    TeletextDestinationSettings: TeletextDestinationSettingsDict
    TtmlDestinationSettings: TtmlDestinationSettingsDict
    WebvttDestinationSettings: WebvttDestinationSettingsDict

class CaptionSelectorAnswer:
    CustomLanguageCode: str
    LanguageCode: str
    SourceSettings: CaptionSourceSettingsAnswer

class CaptionSelectorDict(_t.TypedDict, total=False):
    CustomLanguageCode: _Text
    LanguageCode: _Text
    SourceSettings: CaptionSourceSettingsDict

class CaptionSourceFramerateAnswer:
    FramerateDenominator: int
    FramerateNumerator: int

class CaptionSourceFramerateDict(_t.TypedDict, total=False):
    FramerateDenominator: int
    FramerateNumerator: int

class CaptionSourceSettingsAnswer:
    AncillarySourceSettings: AncillarySourceSettingsAnswer
    DvbSubSourceSettings: DvbSubSourceSettingsAnswer
    EmbeddedSourceSettings: EmbeddedSourceSettingsAnswer
    FileSourceSettings: FileSourceSettingsAnswer
    SourceType: str
    TeletextSourceSettings: TeletextSourceSettingsAnswer
    TrackSourceSettings: TrackSourceSettingsAnswer
    WebvttHlsSourceSettings: WebvttHlsSourceSettingsAnswer

class CaptionSourceSettingsDict(_t.TypedDict, total=False):
    AncillarySourceSettings: AncillarySourceSettingsDict
    DvbSubSourceSettings: DvbSubSourceSettingsDict
    EmbeddedSourceSettings: EmbeddedSourceSettingsDict
    FileSourceSettings: FileSourceSettingsDict
    SourceType: _t.Literal["ANCILLARY", "DVB_SUB", "EMBEDDED", "SCTE20", "SCC", "TTML", "STL", "SRT", "SMI", "SMPTE_TT", "TELETEXT", "NULL_SOURCE", "IMSC", "WEBVTT", "TT_3GPP"] | _Text
    TeletextSourceSettings: TeletextSourceSettingsDict
    TrackSourceSettings: TrackSourceSettingsDict
    WebvttHlsSourceSettings: WebvttHlsSourceSettingsDict

class ChannelMappingAnswer:
    OutputChannels: list[OutputChannelMappingAnswer]

class ChannelMappingDict(_t.TypedDict, total=False):
    OutputChannels: _Sequence[OutputChannelMappingDict]

class ClipLimitsAnswer:
    MaximumRGBTolerance: int
    MaximumYUV: int
    MinimumRGBTolerance: int
    MinimumYUV: int

class ClipLimitsDict(_t.TypedDict, total=False):
    MaximumRGBTolerance: int
    MaximumYUV: int
    MinimumRGBTolerance: int
    MinimumYUV: int

class CmafAdditionalManifestAnswer:
    ManifestNameModifier: str
    SelectedOutputs: list[str]

class CmafAdditionalManifestDict(_t.TypedDict, total=False):
    ManifestNameModifier: _Text
    SelectedOutputs: _Sequence[_Text]

class CmafEncryptionSettingsAnswer:
    ClearLeadSegments: int
    ConstantInitializationVector: str
    EncryptionMethod: str
    InitializationVectorInManifest: str
    SpekeKeyProvider: SpekeKeyProviderCmafAnswer
    StaticKeyProvider: StaticKeyProviderAnswer
    Type: str

class CmafEncryptionSettingsDict(_t.TypedDict, total=False):
    ClearLeadSegments: int
    ConstantInitializationVector: _Text
    EncryptionMethod: _t.Literal["SAMPLE_AES", "AES_CTR"] | _Text
    InitializationVectorInManifest: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    SpekeKeyProvider: SpekeKeyProviderCmafDict
    StaticKeyProvider: StaticKeyProviderDict
    Type: _t.Literal["SPEKE", "STATIC_KEY"] | _Text

class CmafGroupSettingsAnswer:
    AdditionalManifests: list[CmafAdditionalManifestAnswer]
    BaseUrl: str
    ClientCache: str
    CodecSpecification: str
    DashAdaptationSetGrouping: list[str]
    DashIFrameTrickPlayNameModifier: str
    DashManifestStyle: str
    Destination: str
    DestinationSettings: DestinationSettingsAnswer
    Encryption: CmafEncryptionSettingsAnswer
    FragmentLength: int
    ImageBasedTrickPlay: str
    ImageBasedTrickPlaySettings: CmafImageBasedTrickPlaySettingsAnswer
    ImageBasedTrickPlayVariants: list[CmafImageBasedTrickPlayVariantAnswer]
    ManifestCompression: str
    ManifestDurationFormat: str
    MinBufferTime: int
    MinFinalSegmentLength: float
    MpdManifestBandwidthType: str
    MpdProfile: str
    PtsOffsetHandlingForBFrames: str
    SegmentControl: str
    SegmentLength: int
    SegmentLengthControl: str
    StreamInfResolution: str
    TargetDurationCompatibilityMode: str
    VideoCompositionOffsets: str
    WriteDashManifest: str
    WriteHlsManifest: str
    WriteSegmentTimelineInRepresentation: str

class CmafGroupSettingsDict(_t.TypedDict, total=False):
    AdditionalManifests: _Sequence[CmafAdditionalManifestDict]
    BaseUrl: _Text
    ClientCache: _t.Literal["DISABLED", "ENABLED"] | _Text
    CodecSpecification: _t.Literal["RFC_6381", "RFC_4281"] | _Text
    DashAdaptationSetGrouping: _Sequence[_t.Literal["CODEC"] | _Text]
    DashIFrameTrickPlayNameModifier: _Text
    DashManifestStyle: _t.Literal["BASIC", "COMPACT", "DISTINCT", "FULL"] | _Text
    Destination: _Text
    DestinationSettings: DestinationSettingsDict
    Encryption: CmafEncryptionSettingsDict
    FragmentLength: int
    ImageBasedTrickPlay: _t.Literal["NONE", "THUMBNAIL", "THUMBNAIL_AND_FULLFRAME", "ADVANCED", "VARIANTS"] | _Text
    ImageBasedTrickPlaySettings: CmafImageBasedTrickPlaySettingsDict
    ImageBasedTrickPlayVariants: _Sequence[CmafImageBasedTrickPlayVariantDict]
    ManifestCompression: _t.Literal["GZIP", "NONE"] | _Text
    ManifestDurationFormat: _t.Literal["FLOATING_POINT", "INTEGER"] | _Text
    MinBufferTime: int
    MinFinalSegmentLength: float
    MpdManifestBandwidthType: _t.Literal["AVERAGE", "MAX"] | _Text
    MpdProfile: _t.Literal["MAIN_PROFILE", "ON_DEMAND_PROFILE"] | _Text
    PtsOffsetHandlingForBFrames: _t.Literal["ZERO_BASED", "MATCH_INITIAL_PTS"] | _Text
    SegmentControl: _t.Literal["SINGLE_FILE", "SEGMENTED_FILES"] | _Text
    SegmentLength: int
    SegmentLengthControl: _t.Literal["EXACT", "GOP_MULTIPLE", "MATCH"] | _Text
    StreamInfResolution: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    TargetDurationCompatibilityMode: _t.Literal["LEGACY", "SPEC_COMPLIANT"] | _Text
    VideoCompositionOffsets: _t.Literal["SIGNED", "UNSIGNED"] | _Text
    WriteDashManifest: _t.Literal["DISABLED", "ENABLED"] | _Text
    WriteHlsManifest: _t.Literal["DISABLED", "ENABLED"] | _Text
    WriteSegmentTimelineInRepresentation: _t.Literal["ENABLED", "DISABLED"] | _Text

class CmafImageBasedTrickPlaySettingsAnswer:
    IntervalCadence: str
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class CmafImageBasedTrickPlaySettingsDict(_t.TypedDict, total=False):
    IntervalCadence: _t.Literal["FOLLOW_IFRAME", "FOLLOW_CUSTOM", "FOLLOW_SEGMENTATION"] | _Text
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class CmafImageBasedTrickPlayVariantAnswer:
    IntervalCadence: str
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class CmafImageBasedTrickPlayVariantDict(_t.TypedDict, total=False):
    IntervalCadence: _t.Literal["FOLLOW_IFRAME", "FOLLOW_CUSTOM", "FOLLOW_SEGMENTATION"] | _Text
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class CmfcSettingsAnswer:
    AudioDuration: str
    AudioGroupId: str
    AudioRenditionSets: str
    AudioTrackType: str
    C2paManifest: str
    CertificateSecret: str
    DescriptiveVideoServiceFlag: str
    IFrameOnlyManifest: str
    KlvMetadata: str
    ManifestMetadataSignaling: str
    Scte35Esam: str
    Scte35Source: str
    SigningKmsKey: str
    TimedMetadata: str
    TimedMetadataBoxVersion: str
    TimedMetadataSchemeIdUri: str
    TimedMetadataValue: str

class CmfcSettingsDict(_t.TypedDict, total=False):
    AudioDuration: _t.Literal["DEFAULT_CODEC_DURATION", "MATCH_VIDEO_DURATION"] | _Text
    AudioGroupId: _Text
    AudioRenditionSets: _Text
    AudioTrackType: _t.Literal["ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT", "ALTERNATE_AUDIO_AUTO_SELECT", "ALTERNATE_AUDIO_NOT_AUTO_SELECT", "AUDIO_ONLY_VARIANT_STREAM"] | _Text
    C2paManifest: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    CertificateSecret: _Text
    DescriptiveVideoServiceFlag: _t.Literal["DONT_FLAG", "FLAG"] | _Text
    IFrameOnlyManifest: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    KlvMetadata: _t.Literal["PASSTHROUGH", "NONE"] | _Text
    ManifestMetadataSignaling: _t.Literal["ENABLED", "DISABLED"] | _Text
    Scte35Esam: _t.Literal["INSERT", "NONE"] | _Text
    Scte35Source: _t.Literal["PASSTHROUGH", "NONE", "MANIFEST_CUES"] | _Text
    SigningKmsKey: _Text
    TimedMetadata: _t.Literal["PASSTHROUGH", "NONE"] | _Text
    TimedMetadataBoxVersion: _t.Literal["VERSION_0", "VERSION_1"] | _Text
    TimedMetadataSchemeIdUri: _Text
    TimedMetadataValue: _Text

class ColorConversion3DLUTSettingAnswer:
    FileInput: str
    InputColorSpace: str
    InputMasteringLuminance: int
    OutputColorSpace: str
    OutputMasteringLuminance: int

class ColorConversion3DLUTSettingDict(_t.TypedDict, total=False):
    FileInput: _Text
    InputColorSpace: _t.Literal["FOLLOW", "REC_601", "REC_709", "HDR10", "HLG_2020", "P3DCI", "P3D65_SDR", "P3D65_HDR"] | _Text
    InputMasteringLuminance: int
    OutputColorSpace: _t.Literal["FOLLOW", "REC_601", "REC_709", "HDR10", "HLG_2020", "P3DCI", "P3D65_SDR", "P3D65_HDR"] | _Text
    OutputMasteringLuminance: int

class ColorCorrectorAnswer:
    Brightness: int
    ClipLimits: ClipLimitsAnswer
    ColorSpaceConversion: str
    Contrast: int
    Hdr10Metadata: Hdr10MetadataAnswer
    HdrToSdrToneMapper: str
    Hue: int
    MaxLuminance: int
    SampleRangeConversion: str
    Saturation: int
    SdrReferenceWhiteLevel: int

class ColorCorrectorDict(_t.TypedDict, total=False):
    Brightness: int
    ClipLimits: ClipLimitsDict
    ColorSpaceConversion: _t.Literal["NONE", "FORCE_601", "FORCE_709", "FORCE_HDR10", "FORCE_HLG_2020", "FORCE_P3DCI", "FORCE_P3D65_SDR", "FORCE_P3D65_HDR"] | _Text
    Contrast: int
    Hdr10Metadata: Hdr10MetadataDict
    HdrToSdrToneMapper: _t.Literal["PRESERVE_DETAILS", "VIBRANT"] | _Text
    Hue: int
    MaxLuminance: int
    SampleRangeConversion: _t.Literal["LIMITED_RANGE_SQUEEZE", "NONE", "LIMITED_RANGE_CLIP"] | _Text
    Saturation: int
    SdrReferenceWhiteLevel: int

class ContainerSettingsAnswer:
    CmfcSettings: CmfcSettingsAnswer
    Container: str
    F4vSettings: F4vSettingsAnswer
    M2tsSettings: M2tsSettingsAnswer
    M3u8Settings: M3u8SettingsAnswer
    MovSettings: MovSettingsAnswer
    Mp4Settings: Mp4SettingsAnswer
    MpdSettings: MpdSettingsAnswer
    MxfSettings: MxfSettingsAnswer

class ContainerSettingsDict(_t.TypedDict, total=False):
    CmfcSettings: CmfcSettingsDict
    Container: _t.Literal["F4V", "GIF", "ISMV", "M2TS", "M3U8", "CMFC", "MOV", "MP4", "MPD", "MXF", "OGG", "WEBM", "RAW", "Y4M"] | _Text
    F4vSettings: F4vSettingsDict
    M2tsSettings: M2tsSettingsDict
    M3u8Settings: M3u8SettingsDict
    MovSettings: MovSettingsDict
    Mp4Settings: Mp4SettingsDict
    MpdSettings: MpdSettingsDict
    MxfSettings: MxfSettingsDict

class CreateJobResponseAnswer:
    Job: JobAnswer

class DashAdditionalManifestAnswer:
    ManifestNameModifier: str
    SelectedOutputs: list[str]

class DashAdditionalManifestDict(_t.TypedDict, total=False):
    ManifestNameModifier: _Text
    SelectedOutputs: _Sequence[_Text]

class DashIsoEncryptionSettingsAnswer:
    PlaybackDeviceCompatibility: str
    SpekeKeyProvider: SpekeKeyProviderAnswer

class DashIsoEncryptionSettingsDict(_t.TypedDict, total=False):
    PlaybackDeviceCompatibility: _t.Literal["CENC_V1", "UNENCRYPTED_SEI", "CENC_V1_UNENCRYPTED_HEADERS"] | _Text
    SpekeKeyProvider: SpekeKeyProviderDict

class DashIsoGroupSettingsAnswer:
    AdditionalManifests: list[DashAdditionalManifestAnswer]
    AudioChannelConfigSchemeIdUri: str
    BaseUrl: str
    DashAdaptationSetGrouping: list[str]
    DashIFrameTrickPlayNameModifier: str
    DashManifestStyle: str
    Destination: str
    DestinationSettings: DestinationSettingsAnswer
    Encryption: DashIsoEncryptionSettingsAnswer
    FragmentLength: int
    HbbtvCompliance: str
    ImageBasedTrickPlay: str
    ImageBasedTrickPlaySettings: DashIsoImageBasedTrickPlaySettingsAnswer
    ImageBasedTrickPlayVariants: list[DashIsoImageBasedTrickPlayVariantAnswer]
    MinBufferTime: int
    MinFinalSegmentLength: float
    MpdManifestBandwidthType: str
    MpdProfile: str
    PtsOffsetHandlingForBFrames: str
    SegmentControl: str
    SegmentLength: int
    SegmentLengthControl: str
    VideoCompositionOffsets: str
    WriteSegmentTimelineInRepresentation: str

class DashIsoGroupSettingsDict(_t.TypedDict, total=False):
    AdditionalManifests: _Sequence[DashAdditionalManifestDict]
    AudioChannelConfigSchemeIdUri: _t.Literal["MPEG_CHANNEL_CONFIGURATION", "DOLBY_CHANNEL_CONFIGURATION"] | _Text
    BaseUrl: _Text
    DashAdaptationSetGrouping: _Sequence[_t.Literal["CODEC"] | _Text]
    DashIFrameTrickPlayNameModifier: _Text
    DashManifestStyle: _t.Literal["BASIC", "COMPACT", "DISTINCT", "FULL"] | _Text
    Destination: _Text
    DestinationSettings: DestinationSettingsDict
    Encryption: DashIsoEncryptionSettingsDict
    FragmentLength: int
    HbbtvCompliance: _t.Literal["HBBTV_1_5", "NONE"] | _Text
    ImageBasedTrickPlay: _t.Literal["NONE", "THUMBNAIL", "THUMBNAIL_AND_FULLFRAME", "ADVANCED", "VARIANTS"] | _Text
    ImageBasedTrickPlaySettings: DashIsoImageBasedTrickPlaySettingsDict
    ImageBasedTrickPlayVariants: _Sequence[DashIsoImageBasedTrickPlayVariantDict]
    MinBufferTime: int
    MinFinalSegmentLength: float
    MpdManifestBandwidthType: _t.Literal["AVERAGE", "MAX"] | _Text
    MpdProfile: _t.Literal["MAIN_PROFILE", "ON_DEMAND_PROFILE"] | _Text
    PtsOffsetHandlingForBFrames: _t.Literal["ZERO_BASED", "MATCH_INITIAL_PTS"] | _Text
    SegmentControl: _t.Literal["SINGLE_FILE", "SEGMENTED_FILES"] | _Text
    SegmentLength: int
    SegmentLengthControl: _t.Literal["EXACT", "GOP_MULTIPLE", "MATCH"] | _Text
    VideoCompositionOffsets: _t.Literal["SIGNED", "UNSIGNED"] | _Text
    WriteSegmentTimelineInRepresentation: _t.Literal["ENABLED", "DISABLED"] | _Text

class DashIsoImageBasedTrickPlaySettingsAnswer:
    IntervalCadence: str
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class DashIsoImageBasedTrickPlaySettingsDict(_t.TypedDict, total=False):
    IntervalCadence: _t.Literal["FOLLOW_IFRAME", "FOLLOW_CUSTOM", "FOLLOW_SEGMENTATION"] | _Text
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class DashIsoImageBasedTrickPlayVariantAnswer:
    IntervalCadence: str
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class DashIsoImageBasedTrickPlayVariantDict(_t.TypedDict, total=False):
    IntervalCadence: _t.Literal["FOLLOW_IFRAME", "FOLLOW_CUSTOM", "FOLLOW_SEGMENTATION"] | _Text
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class DeinterlacerAnswer:
    Algorithm: str
    Control: str
    Mode: str

class DeinterlacerDict(_t.TypedDict, total=False):
    Algorithm: _t.Literal["INTERPOLATE", "INTERPOLATE_TICKER", "BLEND", "BLEND_TICKER", "LINEAR_INTERPOLATION"] | _Text
    Control: _t.Literal["FORCE_ALL_FRAMES", "NORMAL"] | _Text
    Mode: _t.Literal["DEINTERLACE", "INVERSE_TELECINE", "ADAPTIVE"] | _Text

class DestinationSettingsAnswer:
    S3Settings: S3DestinationSettingsAnswer

class DestinationSettingsDict(_t.TypedDict, total=False):
    S3Settings: S3DestinationSettingsDict

class DolbyVisionAnswer:
    Compatibility: str
    L6Metadata: DolbyVisionLevel6MetadataAnswer
    L6Mode: str
    Mapping: str
    Profile: str

class DolbyVisionDict(_t.TypedDict, total=False):
    Compatibility: _t.Literal["DUPLICATE_STREAM", "SUPPLEMENTAL_CODECS"] | _Text
    L6Metadata: DolbyVisionLevel6MetadataDict
    L6Mode: _t.Literal["PASSTHROUGH", "RECALCULATE", "SPECIFY"] | _Text
    Mapping: _t.Literal["HDR10_NOMAP", "HDR10_1000"] | _Text
    Profile: _t.Literal["PROFILE_5", "PROFILE_8_1"] | _Text

class DolbyVisionLevel6MetadataAnswer:
    MaxCll: int
    MaxFall: int

class DolbyVisionLevel6MetadataDict(_t.TypedDict, total=False):
    MaxCll: int
    MaxFall: int

class DurationControlAnswer:
    IntegerDurationMaximumCompressionDenominator: int
    IntegerDurationMaximumCompressionNumerator: int
    IntegerDurationTrimThresholdMilliseconds: int

class DurationControlDict(_t.TypedDict, total=False):
    IntegerDurationMaximumCompressionDenominator: int
    IntegerDurationMaximumCompressionNumerator: int
    IntegerDurationTrimThresholdMilliseconds: int

class DvbNitSettingsAnswer:
    NetworkId: int
    NetworkName: str
    NitInterval: int

class DvbNitSettingsDict(_t.TypedDict, total=False):
    NetworkId: int
    NetworkName: _Text
    NitInterval: int

class DvbSdtSettingsAnswer:
    OutputSdt: str
    SdtInterval: int
    ServiceName: str
    ServiceProviderName: str

class DvbSdtSettingsDict(_t.TypedDict, total=False):
    OutputSdt: _t.Literal["SDT_FOLLOW", "SDT_FOLLOW_IF_PRESENT", "SDT_MANUAL", "SDT_NONE"] | _Text
    SdtInterval: int
    ServiceName: _Text
    ServiceProviderName: _Text

class DvbSubDestinationSettingsAnswer:
    Alignment: str
    ApplyFontColor: str
    BackgroundColor: str
    BackgroundOpacity: int
    DdsHandling: str
    DdsXCoordinate: int
    DdsYCoordinate: int
    FallbackFont: str
    FontColor: str
    FontFileBold: str
    FontFileBoldItalic: str
    FontFileItalic: str
    FontFileRegular: str
    FontOpacity: int
    FontResolution: int
    FontScript: str
    FontSize: int
    Height: int
    HexFontColor: str
    OutlineColor: str
    OutlineSize: int
    ShadowColor: str
    ShadowOpacity: int
    ShadowXOffset: int
    ShadowYOffset: int
    StylePassthrough: str
    SubtitlingType: str
    TeletextSpacing: str
    Width: int
    XPosition: int
    YPosition: int

class DvbSubDestinationSettingsDict(_t.TypedDict, total=False):
    Alignment: _t.Literal["CENTERED", "LEFT", "AUTO"] | _Text
    ApplyFontColor: _t.Literal["WHITE_TEXT_ONLY", "ALL_TEXT"] | _Text
    BackgroundColor: _t.Literal["NONE", "BLACK", "WHITE", "AUTO"] | _Text
    BackgroundOpacity: int
    DdsHandling: _t.Literal["NONE", "SPECIFIED", "NO_DISPLAY_WINDOW", "SPECIFIED_OPTIMAL"] | _Text
    DdsXCoordinate: int
    DdsYCoordinate: int
    FallbackFont: _t.Literal["BEST_MATCH", "MONOSPACED_SANSSERIF", "MONOSPACED_SERIF", "PROPORTIONAL_SANSSERIF", "PROPORTIONAL_SERIF"] | _Text
    FontColor: _t.Literal["WHITE", "BLACK", "YELLOW", "RED", "GREEN", "BLUE", "HEX", "AUTO"] | _Text
    FontFileBold: _Text
    FontFileBoldItalic: _Text
    FontFileItalic: _Text
    FontFileRegular: _Text
    FontOpacity: int
    FontResolution: int
    FontScript: _t.Literal["AUTOMATIC", "HANS", "HANT"] | _Text
    FontSize: int
    Height: int
    HexFontColor: _Text
    OutlineColor: _t.Literal["BLACK", "WHITE", "YELLOW", "RED", "GREEN", "BLUE", "AUTO"] | _Text
    OutlineSize: int
    ShadowColor: _t.Literal["NONE", "BLACK", "WHITE", "AUTO"] | _Text
    ShadowOpacity: int
    ShadowXOffset: int
    ShadowYOffset: int
    StylePassthrough: _t.Literal["ENABLED", "DISABLED"] | _Text
    SubtitlingType: _t.Literal["HEARING_IMPAIRED", "STANDARD"] | _Text
    TeletextSpacing: _t.Literal["FIXED_GRID", "PROPORTIONAL", "AUTO"] | _Text
    Width: int
    XPosition: int
    YPosition: int

class DvbSubSourceSettingsAnswer:
    Pid: int

class DvbSubSourceSettingsDict(_t.TypedDict, total=False):
    Pid: int

class DvbTdtSettingsAnswer:
    TdtInterval: int

class DvbTdtSettingsDict(_t.TypedDict, total=False):
    TdtInterval: int

class DynamicAudioSelectorAnswer:
    AudioDurationCorrection: str
    ExternalAudioFileInput: str
    LanguageCode: str
    Offset: int
    SelectorType: str

class DynamicAudioSelectorDict(_t.TypedDict, total=False):
    AudioDurationCorrection: _t.Literal["DISABLED", "AUTO", "TRACK", "FRAME", "FORCE"] | _Text
    ExternalAudioFileInput: _Text
    LanguageCode: _Text
    Offset: int
    SelectorType: _t.Literal["ALL_TRACKS", "LANGUAGE_CODE"] | _Text

class Eac3AtmosSettingsAnswer:
    Bitrate: int
    BitstreamMode: str
    CodingMode: str
    DialogueIntelligence: str
    DownmixControl: str
    DynamicRangeCompressionLine: str
    DynamicRangeCompressionRf: str
    DynamicRangeControl: str
    LoRoCenterMixLevel: float
    LoRoSurroundMixLevel: float
    LtRtCenterMixLevel: float
    LtRtSurroundMixLevel: float
    MeteringMode: str
    SampleRate: int
    SpeechThreshold: int
    StereoDownmix: str
    SurroundExMode: str

class Eac3AtmosSettingsDict(_t.TypedDict, total=False):
    Bitrate: int
    BitstreamMode: _t.Literal["COMPLETE_MAIN"] | _Text
    CodingMode: _t.Literal["CODING_MODE_AUTO", "CODING_MODE_5_1_4", "CODING_MODE_7_1_4", "CODING_MODE_9_1_6"] | _Text
    DialogueIntelligence: _t.Literal["ENABLED", "DISABLED"] | _Text
    DownmixControl: _t.Literal["SPECIFIED", "INITIALIZE_FROM_SOURCE"] | _Text
    DynamicRangeCompressionLine: _t.Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"] | _Text
    DynamicRangeCompressionRf: _t.Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"] | _Text
    DynamicRangeControl: _t.Literal["SPECIFIED", "INITIALIZE_FROM_SOURCE"] | _Text
    LoRoCenterMixLevel: float
    LoRoSurroundMixLevel: float
    LtRtCenterMixLevel: float
    LtRtSurroundMixLevel: float
    MeteringMode: _t.Literal["LEQ_A", "ITU_BS_1770_1", "ITU_BS_1770_2", "ITU_BS_1770_3", "ITU_BS_1770_4"] | _Text
    SampleRate: int
    SpeechThreshold: int
    StereoDownmix: _t.Literal["NOT_INDICATED", "STEREO", "SURROUND", "DPL2"] | _Text
    SurroundExMode: _t.Literal["NOT_INDICATED", "ENABLED", "DISABLED"] | _Text

class Eac3SettingsAnswer:
    AttenuationControl: str
    Bitrate: int
    BitstreamMode: str
    CodingMode: str
    DcFilter: str
    Dialnorm: int
    DynamicRangeCompressionLine: str
    DynamicRangeCompressionRf: str
    LfeControl: str
    LfeFilter: str
    LoRoCenterMixLevel: float
    LoRoSurroundMixLevel: float
    LtRtCenterMixLevel: float
    LtRtSurroundMixLevel: float
    MetadataControl: str
    PassthroughControl: str
    PhaseControl: str
    SampleRate: int
    StereoDownmix: str
    SurroundExMode: str
    SurroundMode: str

class Eac3SettingsDict(_t.TypedDict, total=False):
    AttenuationControl: _t.Literal["ATTENUATE_3_DB", "NONE"] | _Text
    Bitrate: int
    BitstreamMode: _t.Literal["COMPLETE_MAIN", "COMMENTARY", "EMERGENCY", "HEARING_IMPAIRED", "VISUALLY_IMPAIRED"] | _Text
    CodingMode: _t.Literal["CODING_MODE_1_0", "CODING_MODE_2_0", "CODING_MODE_3_2", "CODING_MODE_AUTO"] | _Text
    DcFilter: _t.Literal["ENABLED", "DISABLED"] | _Text
    Dialnorm: int
    DynamicRangeCompressionLine: _t.Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"] | _Text
    DynamicRangeCompressionRf: _t.Literal["NONE", "FILM_STANDARD", "FILM_LIGHT", "MUSIC_STANDARD", "MUSIC_LIGHT", "SPEECH"] | _Text
    LfeControl: _t.Literal["LFE", "NO_LFE"] | _Text
    LfeFilter: _t.Literal["ENABLED", "DISABLED"] | _Text
    LoRoCenterMixLevel: float
    LoRoSurroundMixLevel: float
    LtRtCenterMixLevel: float
    LtRtSurroundMixLevel: float
    MetadataControl: _t.Literal["FOLLOW_INPUT", "USE_CONFIGURED"] | _Text
    PassthroughControl: _t.Literal["WHEN_POSSIBLE", "NO_PASSTHROUGH"] | _Text
    PhaseControl: _t.Literal["SHIFT_90_DEGREES", "NO_SHIFT"] | _Text
    SampleRate: int
    StereoDownmix: _t.Literal["NOT_INDICATED", "LO_RO", "LT_RT", "DPL2"] | _Text
    SurroundExMode: _t.Literal["NOT_INDICATED", "ENABLED", "DISABLED"] | _Text
    SurroundMode: _t.Literal["NOT_INDICATED", "ENABLED", "DISABLED"] | _Text

class ElementalInferenceConfigurationAnswer:
    Features: list[str]
    Feeds: list[ElementalInferenceFeedAnswer]

class ElementalInferenceFeedAnswer:
    Arn: str
    FeedManagementState: str

class ElementalInferenceFeedConfigurationSourceAnswer:
    FeedArn: str

class ElementalInferenceFeedConfigurationSourceDict(_t.TypedDict, total=False):
    FeedArn: _Text

class ElementalInferenceSettingsAnswer:
    FeedConfigurationSource: ElementalInferenceFeedConfigurationSourceAnswer

class ElementalInferenceSettingsDict(_t.TypedDict, total=False):
    FeedConfigurationSource: ElementalInferenceFeedConfigurationSourceDict

class EmbeddedDestinationSettingsAnswer:
    Destination608ChannelNumber: int
    Destination708ServiceNumber: int

class EmbeddedDestinationSettingsDict(_t.TypedDict, total=False):
    Destination608ChannelNumber: int
    Destination708ServiceNumber: int

class EmbeddedSourceSettingsAnswer:
    Convert608To708: str
    Source608ChannelNumber: int
    Source608TrackNumber: int
    TerminateCaptions: str

class EmbeddedSourceSettingsDict(_t.TypedDict, total=False):
    Convert608To708: _t.Literal["UPCONVERT", "DISABLED"] | _Text
    Source608ChannelNumber: int
    Source608TrackNumber: int
    TerminateCaptions: _t.Literal["END_OF_INPUT", "DISABLED"] | _Text

class EncryptionContractConfigurationAnswer:
    SpekeAudioPreset: str
    SpekeVideoPreset: str

class EncryptionContractConfigurationDict(_t.TypedDict, total=False):
    SpekeAudioPreset: _t.Literal["PRESET_AUDIO_1", "PRESET_AUDIO_2", "PRESET_AUDIO_3", "SHARED", "UNENCRYPTED"] | _Text
    SpekeVideoPreset: _t.Literal["PRESET_VIDEO_1", "PRESET_VIDEO_2", "PRESET_VIDEO_3", "PRESET_VIDEO_4", "PRESET_VIDEO_5", "PRESET_VIDEO_6", "PRESET_VIDEO_7", "PRESET_VIDEO_8", "SHARED", "UNENCRYPTED"] | _Text

class EsamManifestConfirmConditionNotificationAnswer:
    MccXml: str

class EsamManifestConfirmConditionNotificationDict(_t.TypedDict, total=False):
    MccXml: _Text

class EsamSettingsAnswer:
    ManifestConfirmConditionNotification: EsamManifestConfirmConditionNotificationAnswer
    ResponseSignalPreroll: int
    SignalProcessingNotification: EsamSignalProcessingNotificationAnswer

class EsamSettingsDict(_t.TypedDict, total=False):
    ManifestConfirmConditionNotification: EsamManifestConfirmConditionNotificationDict
    ResponseSignalPreroll: int
    SignalProcessingNotification: EsamSignalProcessingNotificationDict

class EsamSignalProcessingNotificationAnswer:
    SccXml: str

class EsamSignalProcessingNotificationDict(_t.TypedDict, total=False):
    SccXml: _Text

class ExtendedDataServicesAnswer:
    CopyProtectionAction: str
    VchipAction: str

class ExtendedDataServicesDict(_t.TypedDict, total=False):
    CopyProtectionAction: _t.Literal["PASSTHROUGH", "STRIP"] | _Text
    VchipAction: _t.Literal["PASSTHROUGH", "STRIP"] | _Text

class F4vSettingsAnswer:
    MoovPlacement: str

class F4vSettingsDict(_t.TypedDict, total=False):
    MoovPlacement: _t.Literal["PROGRESSIVE_DOWNLOAD", "NORMAL"] | _Text

class FileGroupSettingsAnswer:
    Destination: str
    DestinationSettings: DestinationSettingsAnswer

class FileGroupSettingsDict(_t.TypedDict, total=False):
    Destination: _Text
    DestinationSettings: DestinationSettingsDict

class FileSourceSettingsAnswer:
    ByteRateLimit: str
    Convert608To708: str
    ConvertPaintToPop: str
    Framerate: CaptionSourceFramerateAnswer
    SourceFile: str
    TimeDelta: int
    TimeDeltaUnits: str
    UpconvertSTLToTeletext: str

class FileSourceSettingsDict(_t.TypedDict, total=False):
    ByteRateLimit: _t.Literal["ENABLED", "DISABLED"] | _Text
    Convert608To708: _t.Literal["UPCONVERT", "DISABLED"] | _Text
    ConvertPaintToPop: _t.Literal["ENABLED", "DISABLED"] | _Text
    Framerate: CaptionSourceFramerateDict
    SourceFile: _Text
    TimeDelta: int
    TimeDeltaUnits: _t.Literal["SECONDS", "MILLISECONDS"] | _Text
    UpconvertSTLToTeletext: _t.Literal["UPCONVERT", "DISABLED"] | _Text

class FlacSettingsAnswer:
    BitDepth: int
    Channels: int
    SampleRate: int

class FlacSettingsDict(_t.TypedDict, total=False):
    BitDepth: int
    Channels: int
    SampleRate: int

class ForceIncludeRenditionSizeAnswer:
    Height: int
    Width: int

class ForceIncludeRenditionSizeDict(_t.TypedDict, total=False):
    Height: int
    Width: int

class FrameCaptureSettingsAnswer:
    FramerateDenominator: int
    FramerateNumerator: int
    MaxCaptures: int
    Quality: int

class FrameCaptureSettingsDict(_t.TypedDict, total=False):
    FramerateDenominator: int
    FramerateNumerator: int
    MaxCaptures: int
    Quality: int

class GifSettingsAnswer:
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int

class GifSettingsDict(_t.TypedDict, total=False):
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int

class H264QvbrSettingsAnswer:
    MaxAverageBitrate: int
    QvbrQualityLevel: int
    QvbrQualityLevelFineTune: float

class H264QvbrSettingsDict(_t.TypedDict, total=False):
    MaxAverageBitrate: int
    QvbrQualityLevel: int
    QvbrQualityLevelFineTune: float

class H264SettingsAnswer:
    AdaptiveQuantization: str
    BandwidthReductionFilter: BandwidthReductionFilterAnswer
    Bitrate: int
    CodecLevel: str
    CodecProfile: str
    DynamicSubGop: str
    EndOfStreamMarkers: str
    EntropyEncoding: str
    ExplicitWeightedPrediction: str
    FieldEncoding: str
    FlickerAdaptiveQuantization: str
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    GopBReference: str
    GopClosedCadence: int
    GopSize: float
    GopSizeUnits: str
    HrdBufferFinalFillPercentage: int
    HrdBufferInitialFillPercentage: int
    HrdBufferSize: int
    InterlaceMode: str
    MaxBitrate: int
    MinIInterval: int
    NumberBFramesBetweenReferenceFrames: int
    NumberReferenceFrames: int
    ParControl: str
    ParDenominator: int
    ParNumerator: int
    PerFrameMetrics: list[str]
    QualityTuningLevel: str
    QvbrSettings: H264QvbrSettingsAnswer
    RateControlMode: str
    RepeatPps: str
    SaliencyAwareEncoding: str
    ScanTypeConversionMode: str
    SceneChangeDetect: str
    Slices: int
    SlidingWindowMs: int
    SlidingWindowPeakBitrate: int
    SlowPal: str
    Softness: int
    SpatialAdaptiveQuantization: str
    Syntax: str
    Telecine: str
    TemporalAdaptiveQuantization: str
    UnregisteredSeiTimecode: str
    WriteMp4PackagingType: str

class H264SettingsDict(_t.TypedDict, total=False):
    AdaptiveQuantization: _t.Literal["OFF", "AUTO", "LOW", "MEDIUM", "HIGH", "HIGHER", "MAX"] | _Text
    BandwidthReductionFilter: BandwidthReductionFilterDict
    Bitrate: int
    CodecLevel: _t.Literal["AUTO", "LEVEL_1", "LEVEL_1_1", "LEVEL_1_2", "LEVEL_1_3", "LEVEL_2", "LEVEL_2_1", "LEVEL_2_2", "LEVEL_3", "LEVEL_3_1", "LEVEL_3_2", "LEVEL_4", "LEVEL_4_1", "LEVEL_4_2", "LEVEL_5", "LEVEL_5_1", "LEVEL_5_2"] | _Text
    CodecProfile: _t.Literal["BASELINE", "HIGH", "HIGH_10BIT", "HIGH_422", "HIGH_422_10BIT", "MAIN"] | _Text
    DynamicSubGop: _t.Literal["ADAPTIVE", "STATIC"] | _Text
    EndOfStreamMarkers: _t.Literal["INCLUDE", "SUPPRESS"] | _Text
    EntropyEncoding: _t.Literal["CABAC", "CAVLC"] | _Text
    ExplicitWeightedPrediction: _t.Literal["DISABLED", "ENABLED"] | _Text
    FieldEncoding: _t.Literal["PAFF", "FORCE_FIELD", "MBAFF"] | _Text
    FlickerAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    GopBReference: _t.Literal["DISABLED", "ENABLED"] | _Text
    GopClosedCadence: int
    GopSize: float
    GopSizeUnits: _t.Literal["FRAMES", "SECONDS", "AUTO"] | _Text
    HrdBufferFinalFillPercentage: int
    HrdBufferInitialFillPercentage: int
    HrdBufferSize: int
    InterlaceMode: _t.Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"] | _Text
    MaxBitrate: int
    MinIInterval: int
    NumberBFramesBetweenReferenceFrames: int
    NumberReferenceFrames: int
    ParControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    ParDenominator: int
    ParNumerator: int
    PerFrameMetrics: _Sequence[_t.Literal["PSNR", "SSIM", "MS_SSIM", "PSNR_HVS", "VMAF", "QVBR", "SHOT_CHANGE"] | _Text]
    QualityTuningLevel: _t.Literal["SINGLE_PASS", "SINGLE_PASS_HQ", "MULTI_PASS_HQ"] | _Text
    QvbrSettings: H264QvbrSettingsDict
    RateControlMode: _t.Literal["VBR", "CBR", "QVBR"] | _Text
    RepeatPps: _t.Literal["DISABLED", "ENABLED"] | _Text
    SaliencyAwareEncoding: _t.Literal["DISABLED", "PREFERRED"] | _Text
    ScanTypeConversionMode: _t.Literal["INTERLACED", "INTERLACED_OPTIMIZE"] | _Text
    SceneChangeDetect: _t.Literal["DISABLED", "ENABLED", "TRANSITION_DETECTION"] | _Text
    Slices: int
    SlidingWindowMs: int
    SlidingWindowPeakBitrate: int
    SlowPal: _t.Literal["DISABLED", "ENABLED"] | _Text
    Softness: int
    SpatialAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    Syntax: _t.Literal["DEFAULT", "RP2027"] | _Text
    Telecine: _t.Literal["NONE", "SOFT", "HARD"] | _Text
    TemporalAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    UnregisteredSeiTimecode: _t.Literal["DISABLED", "ENABLED"] | _Text
    WriteMp4PackagingType: _t.Literal["AVC1", "AVC3"] | _Text

class H265QvbrSettingsAnswer:
    MaxAverageBitrate: int
    QvbrQualityLevel: int
    QvbrQualityLevelFineTune: float

class H265QvbrSettingsDict(_t.TypedDict, total=False):
    MaxAverageBitrate: int
    QvbrQualityLevel: int
    QvbrQualityLevelFineTune: float

class H265SettingsAnswer:
    AdaptiveQuantization: str
    AlternateTransferFunctionSei: str
    BandwidthReductionFilter: BandwidthReductionFilterAnswer
    Bitrate: int
    CodecLevel: str
    CodecProfile: str
    Deblocking: str
    DynamicSubGop: str
    EndOfStreamMarkers: str
    FlickerAdaptiveQuantization: str
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    GopBReference: str
    GopClosedCadence: int
    GopSize: float
    GopSizeUnits: str
    HrdBufferFinalFillPercentage: int
    HrdBufferInitialFillPercentage: int
    HrdBufferSize: int
    InterlaceMode: str
    MaxBitrate: int
    MinIInterval: int
    MvOverPictureBoundaries: str
    MvTemporalPredictor: str
    NumberBFramesBetweenReferenceFrames: int
    NumberReferenceFrames: int
    ParControl: str
    ParDenominator: int
    ParNumerator: int
    PerFrameMetrics: list[str]
    QualityTuningLevel: str
    QvbrSettings: H265QvbrSettingsAnswer
    RateControlMode: str
    SampleAdaptiveOffsetFilterMode: str
    ScanTypeConversionMode: str
    SceneChangeDetect: str
    Slices: int
    SlidingWindowMs: int
    SlidingWindowPeakBitrate: int
    SlowPal: str
    SpatialAdaptiveQuantization: str
    Telecine: str
    TemporalAdaptiveQuantization: str
    TemporalIds: str
    TileHeight: int
    TilePadding: str
    TileWidth: int
    Tiles: str
    TreeBlockSize: str
    UnregisteredSeiTimecode: str
    WriteMp4PackagingType: str

class H265SettingsDict(_t.TypedDict, total=False):
    AdaptiveQuantization: _t.Literal["OFF", "LOW", "MEDIUM", "HIGH", "HIGHER", "MAX", "AUTO"] | _Text
    AlternateTransferFunctionSei: _t.Literal["DISABLED", "ENABLED"] | _Text
    BandwidthReductionFilter: BandwidthReductionFilterDict
    Bitrate: int
    CodecLevel: _t.Literal["AUTO", "LEVEL_1", "LEVEL_2", "LEVEL_2_1", "LEVEL_3", "LEVEL_3_1", "LEVEL_4", "LEVEL_4_1", "LEVEL_5", "LEVEL_5_1", "LEVEL_5_2", "LEVEL_6", "LEVEL_6_1", "LEVEL_6_2"] | _Text
    CodecProfile: _t.Literal["MAIN_MAIN", "MAIN_HIGH", "MAIN10_MAIN", "MAIN10_HIGH", "MAIN_422_8BIT_MAIN", "MAIN_422_8BIT_HIGH", "MAIN_422_10BIT_MAIN", "MAIN_422_10BIT_HIGH"] | _Text
    Deblocking: _t.Literal["ENABLED", "DISABLED"] | _Text
    DynamicSubGop: _t.Literal["ADAPTIVE", "STATIC"] | _Text
    EndOfStreamMarkers: _t.Literal["INCLUDE", "SUPPRESS"] | _Text
    FlickerAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    GopBReference: _t.Literal["DISABLED", "ENABLED"] | _Text
    GopClosedCadence: int
    GopSize: float
    GopSizeUnits: _t.Literal["FRAMES", "SECONDS", "AUTO"] | _Text
    HrdBufferFinalFillPercentage: int
    HrdBufferInitialFillPercentage: int
    HrdBufferSize: int
    InterlaceMode: _t.Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"] | _Text
    MaxBitrate: int
    MinIInterval: int
    MvOverPictureBoundaries: _t.Literal["ENABLED", "DISABLED"] | _Text
    MvTemporalPredictor: _t.Literal["ENABLED", "DISABLED"] | _Text
    NumberBFramesBetweenReferenceFrames: int
    NumberReferenceFrames: int
    ParControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    ParDenominator: int
    ParNumerator: int
    PerFrameMetrics: _Sequence[_t.Literal["PSNR", "SSIM", "MS_SSIM", "PSNR_HVS", "VMAF", "QVBR", "SHOT_CHANGE"] | _Text]
    QualityTuningLevel: _t.Literal["SINGLE_PASS", "SINGLE_PASS_HQ", "MULTI_PASS_HQ"] | _Text
    QvbrSettings: H265QvbrSettingsDict
    RateControlMode: _t.Literal["VBR", "CBR", "QVBR"] | _Text
    SampleAdaptiveOffsetFilterMode: _t.Literal["DEFAULT", "ADAPTIVE", "OFF"] | _Text
    ScanTypeConversionMode: _t.Literal["INTERLACED", "INTERLACED_OPTIMIZE"] | _Text
    SceneChangeDetect: _t.Literal["DISABLED", "ENABLED", "TRANSITION_DETECTION"] | _Text
    Slices: int
    SlidingWindowMs: int
    SlidingWindowPeakBitrate: int
    SlowPal: _t.Literal["DISABLED", "ENABLED"] | _Text
    SpatialAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    Telecine: _t.Literal["NONE", "SOFT", "HARD"] | _Text
    TemporalAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    TemporalIds: _t.Literal["DISABLED", "ENABLED"] | _Text
    TileHeight: int
    TilePadding: _t.Literal["NONE", "PADDED"] | _Text
    TileWidth: int
    Tiles: _t.Literal["DISABLED", "ENABLED"] | _Text
    TreeBlockSize: _t.Literal["AUTO", "TREE_SIZE_32X32"] | _Text
    UnregisteredSeiTimecode: _t.Literal["DISABLED", "ENABLED"] | _Text
    WriteMp4PackagingType: _t.Literal["HVC1", "HEV1"] | _Text

class Hdr10MetadataAnswer:
    BluePrimaryX: int
    BluePrimaryY: int
    GreenPrimaryX: int
    GreenPrimaryY: int
    MaxContentLightLevel: int
    MaxFrameAverageLightLevel: int
    MaxLuminance: int
    MinLuminance: int
    RedPrimaryX: int
    RedPrimaryY: int
    WhitePointX: int
    WhitePointY: int

class Hdr10MetadataDict(_t.TypedDict, total=False):
    BluePrimaryX: int
    BluePrimaryY: int
    GreenPrimaryX: int
    GreenPrimaryY: int
    MaxContentLightLevel: int
    MaxFrameAverageLightLevel: int
    MaxLuminance: int
    MinLuminance: int
    RedPrimaryX: int
    RedPrimaryY: int
    WhitePointX: int
    WhitePointY: int

class Hdr10PlusAnswer:
    MasteringMonitorNits: int
    TargetMonitorNits: int

class Hdr10PlusDict(_t.TypedDict, total=False):
    MasteringMonitorNits: int
    TargetMonitorNits: int

class HlsAdditionalManifestAnswer:
    ManifestNameModifier: str
    SelectedOutputs: list[str]

class HlsAdditionalManifestDict(_t.TypedDict, total=False):
    ManifestNameModifier: _Text
    SelectedOutputs: _Sequence[_Text]

class HlsCaptionLanguageMappingAnswer:
    CaptionChannel: int
    CustomLanguageCode: str
    LanguageCode: str
    LanguageDescription: str

class HlsCaptionLanguageMappingDict(_t.TypedDict, total=False):
    CaptionChannel: int
    CustomLanguageCode: _Text
    LanguageCode: _Text
    LanguageDescription: _Text

class HlsEncryptionSettingsAnswer:
    ConstantInitializationVector: str
    EncryptionMethod: str
    InitializationVectorInManifest: str
    OfflineEncrypted: str
    SpekeKeyProvider: SpekeKeyProviderAnswer
    StaticKeyProvider: StaticKeyProviderAnswer
    Type: str

class HlsEncryptionSettingsDict(_t.TypedDict, total=False):
    ConstantInitializationVector: _Text
    EncryptionMethod: _t.Literal["AES128", "SAMPLE_AES"] | _Text
    InitializationVectorInManifest: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    OfflineEncrypted: _t.Literal["ENABLED", "DISABLED"] | _Text
    SpekeKeyProvider: SpekeKeyProviderDict
    StaticKeyProvider: StaticKeyProviderDict
    Type: _t.Literal["SPEKE", "STATIC_KEY"] | _Text

class HlsGroupSettingsAnswer:
    AdMarkers: list[str]
    AdditionalManifests: list[HlsAdditionalManifestAnswer]
    AudioOnlyHeader: str
    BaseUrl: str
    CaptionLanguageMappings: list[HlsCaptionLanguageMappingAnswer]
    CaptionLanguageSetting: str
    CaptionSegmentLengthControl: str
    ClientCache: str
    CodecSpecification: str
    Destination: str
    DestinationSettings: DestinationSettingsAnswer
    DirectoryStructure: str
    Encryption: HlsEncryptionSettingsAnswer
    ImageBasedTrickPlay: str
    ImageBasedTrickPlaySettings: HlsImageBasedTrickPlaySettingsAnswer
    ImageBasedTrickPlayVariants: list[HlsImageBasedTrickPlayVariantAnswer]
    ManifestCompression: str
    ManifestDurationFormat: str
    MinFinalSegmentLength: float
    MinSegmentLength: int
    OutputSelection: str
    ProgramDateTime: str
    ProgramDateTimePeriod: int
    ProgressiveWriteHlsManifest: str
    SegmentControl: str
    SegmentLength: int
    SegmentLengthControl: str
    SegmentsPerSubdirectory: int
    StreamInfResolution: str
    TargetDurationCompatibilityMode: str
    TimedMetadataId3Frame: str
    TimedMetadataId3Period: int
    TimestampDeltaMilliseconds: int

class HlsGroupSettingsDict(_t.TypedDict, total=False):
    AdMarkers: _Sequence[_t.Literal["ELEMENTAL", "ELEMENTAL_SCTE35"] | _Text]
    AdditionalManifests: _Sequence[HlsAdditionalManifestDict]
    AudioOnlyHeader: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    BaseUrl: _Text
    CaptionLanguageMappings: _Sequence[HlsCaptionLanguageMappingDict]
    CaptionLanguageSetting: _t.Literal["INSERT", "OMIT", "NONE"] | _Text
    CaptionSegmentLengthControl: _t.Literal["LARGE_SEGMENTS", "MATCH_VIDEO"] | _Text
    ClientCache: _t.Literal["DISABLED", "ENABLED"] | _Text
    CodecSpecification: _t.Literal["RFC_6381", "RFC_4281"] | _Text
    Destination: _Text
    DestinationSettings: DestinationSettingsDict
    DirectoryStructure: _t.Literal["SINGLE_DIRECTORY", "SUBDIRECTORY_PER_STREAM"] | _Text
    Encryption: HlsEncryptionSettingsDict
    ImageBasedTrickPlay: _t.Literal["NONE", "THUMBNAIL", "THUMBNAIL_AND_FULLFRAME", "ADVANCED", "VARIANTS"] | _Text
    ImageBasedTrickPlaySettings: HlsImageBasedTrickPlaySettingsDict
    ImageBasedTrickPlayVariants: _Sequence[HlsImageBasedTrickPlayVariantDict]
    ManifestCompression: _t.Literal["GZIP", "NONE"] | _Text
    ManifestDurationFormat: _t.Literal["FLOATING_POINT", "INTEGER"] | _Text
    MinFinalSegmentLength: float
    MinSegmentLength: int
    OutputSelection: _t.Literal["MANIFESTS_AND_SEGMENTS", "SEGMENTS_ONLY"] | _Text
    ProgramDateTime: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    ProgramDateTimePeriod: int
    ProgressiveWriteHlsManifest: _t.Literal["ENABLED", "DISABLED"] | _Text
    SegmentControl: _t.Literal["SINGLE_FILE", "SEGMENTED_FILES"] | _Text
    SegmentLength: int
    SegmentLengthControl: _t.Literal["EXACT", "GOP_MULTIPLE", "MATCH"] | _Text
    SegmentsPerSubdirectory: int
    StreamInfResolution: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    TargetDurationCompatibilityMode: _t.Literal["LEGACY", "SPEC_COMPLIANT"] | _Text
    TimedMetadataId3Frame: _t.Literal["NONE", "PRIV", "TDRL"] | _Text
    TimedMetadataId3Period: int
    TimestampDeltaMilliseconds: int

class HlsImageBasedTrickPlaySettingsAnswer:
    IntervalCadence: str
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class HlsImageBasedTrickPlaySettingsDict(_t.TypedDict, total=False):
    IntervalCadence: _t.Literal["FOLLOW_IFRAME", "FOLLOW_CUSTOM", "FOLLOW_SEGMENTATION"] | _Text
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class HlsImageBasedTrickPlayVariantAnswer:
    IntervalCadence: str
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class HlsImageBasedTrickPlayVariantDict(_t.TypedDict, total=False):
    IntervalCadence: _t.Literal["FOLLOW_IFRAME", "FOLLOW_CUSTOM", "FOLLOW_SEGMENTATION"] | _Text
    ThumbnailHeight: int
    ThumbnailInterval: float
    ThumbnailWidth: int
    TileHeight: int
    TileWidth: int

class HlsRenditionGroupSettingsAnswer:
    RenditionGroupId: str
    RenditionLanguageCode: str
    RenditionName: str

class HlsRenditionGroupSettingsDict(_t.TypedDict, total=False):
    RenditionGroupId: _Text
    RenditionLanguageCode: _Text
    RenditionName: _Text

class HlsSettingsAnswer:
    AudioGroupId: str
    AudioOnlyContainer: str
    AudioRenditionSets: str
    AudioTrackType: str
    DescriptiveVideoServiceFlag: str
    IFrameOnlyManifest: str
    SegmentModifier: str

class HlsSettingsDict(_t.TypedDict, total=False):
    AudioGroupId: _Text
    AudioOnlyContainer: _t.Literal["AUTOMATIC", "M2TS"] | _Text
    AudioRenditionSets: _Text
    AudioTrackType: _t.Literal["ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT", "ALTERNATE_AUDIO_AUTO_SELECT", "ALTERNATE_AUDIO_NOT_AUTO_SELECT", "AUDIO_ONLY_VARIANT_STREAM"] | _Text
    DescriptiveVideoServiceFlag: _t.Literal["DONT_FLAG", "FLAG"] | _Text
    IFrameOnlyManifest: _t.Literal["INCLUDE", "INCLUDE_AS_TS", "EXCLUDE"] | _Text
    SegmentModifier: _Text

class HopDestinationAnswer:
    Priority: int
    Queue: str
    WaitMinutes: int

class HopDestinationDict(_t.TypedDict, total=False):
    Priority: int
    Queue: _Text
    WaitMinutes: int

class Id3InsertionAnswer:
    Id3: str
    Timecode: str

class Id3InsertionDict(_t.TypedDict, total=False):
    Id3: _Text
    Timecode: _Text

class ImageInserterAnswer:
    InsertableImages: list[InsertableImageAnswer]
    SdrReferenceWhiteLevel: int

class ImageInserterDict(_t.TypedDict, total=False):
    InsertableImages: _Sequence[InsertableImageDict]
    SdrReferenceWhiteLevel: int

class ImscDestinationSettingsAnswer:
    Accessibility: str
    StylePassthrough: str

class ImscDestinationSettingsDict(_t.TypedDict, total=False):
    Accessibility: _t.Literal["DISABLED", "ENABLED"] | _Text
    StylePassthrough: _t.Literal["ENABLED", "DISABLED"] | _Text

class InputAnswer:
    AdvancedInputFilter: str
    AdvancedInputFilterSettings: AdvancedInputFilterSettingsAnswer
    AudioSelectorGroups: _Mapping[str, AudioSelectorGroupAnswer]
    AudioSelectors: _Mapping[str, AudioSelectorAnswer]
    CaptionSelectors: _Mapping[str, CaptionSelectorAnswer]
    Crop: RectangleAnswer
    DeblockFilter: str
    DecryptionSettings: InputDecryptionSettingsAnswer
    DenoiseFilter: str
    DolbyVisionMetadataXml: str
    DynamicAudioSelectors: _Mapping[str, DynamicAudioSelectorAnswer]
    FileInput: str
    FilterEnable: str
    FilterStrength: int
    ImageInserter: ImageInserterAnswer
    InputClippings: list[InputClippingAnswer]
    InputScanType: str
    MultiViewSettings: list[MultiViewSettingsAnswer]
    Position: RectangleAnswer
    ProgramNumber: int
    PsiControl: str
    SupplementalImps: list[str]
    TamsSettings: InputTamsSettingsAnswer
    TimecodeSource: str
    TimecodeStart: str
    VideoGenerator: InputVideoGeneratorAnswer
    VideoOverlays: list[VideoOverlayAnswer]
    VideoSelector: VideoSelectorAnswer

class InputClippingAnswer:
    EndTimecode: str
    StartTimecode: str

class InputClippingDict(_t.TypedDict, total=False):
    EndTimecode: _Text
    StartTimecode: _Text

class InputDecryptionSettingsAnswer:
    DecryptionMode: str
    EncryptedDecryptionKey: str
    InitializationVector: str
    KmsKeyRegion: str

class InputDecryptionSettingsDict(_t.TypedDict, total=False):
    DecryptionMode: _t.Literal["AES_CTR", "AES_CBC", "AES_GCM"] | _Text
    EncryptedDecryptionKey: _Text
    InitializationVector: _Text
    KmsKeyRegion: _Text

class InputDict(_t.TypedDict, total=False):
    AdvancedInputFilter: _t.Literal["ENABLED", "DISABLED"] | _Text
    AdvancedInputFilterSettings: AdvancedInputFilterSettingsDict
    AudioSelectorGroups: _Mapping[str, AudioSelectorGroupDict]
    AudioSelectors: _Mapping[str, AudioSelectorDict]
    CaptionSelectors: _Mapping[str, CaptionSelectorDict]
    Crop: RectangleDict
    DeblockFilter: _t.Literal["ENABLED", "DISABLED"] | _Text
    DecryptionSettings: InputDecryptionSettingsDict
    DenoiseFilter: _t.Literal["ENABLED", "DISABLED"] | _Text
    DolbyVisionMetadataXml: _Text
    DynamicAudioSelectors: _Mapping[str, DynamicAudioSelectorDict]
    FileInput: _Text
    FilterEnable: _t.Literal["AUTO", "DISABLE", "FORCE"] | _Text
    FilterStrength: int
    ImageInserter: ImageInserterDict
    InputClippings: _Sequence[InputClippingDict]
    InputScanType: _t.Literal["AUTO", "PSF"] | _Text
    MultiViewSettings: _Sequence[MultiViewSettingsDict]
    Position: RectangleDict
    ProgramNumber: int
    PsiControl: _t.Literal["IGNORE_PSI", "USE_PSI"] | _Text
    SupplementalImps: _Sequence[_Text]
    TamsSettings: InputTamsSettingsDict
    TimecodeSource: _t.Literal["EMBEDDED", "ZEROBASED", "SPECIFIEDSTART"] | _Text
    TimecodeStart: _Text
    VideoGenerator: InputVideoGeneratorDict
    VideoOverlays: _Sequence[VideoOverlayDict]
    VideoSelector: VideoSelectorDict

class InputTamsSettingsAnswer:
    AuthConnectionArn: str
    GapHandling: str
    SourceId: str
    Timerange: str

class InputTamsSettingsDict(_t.TypedDict, total=False):
    AuthConnectionArn: _Text
    GapHandling: _t.Literal["SKIP_GAPS", "FILL_WITH_BLACK", "HOLD_LAST_FRAME"] | _Text
    SourceId: _Text
    Timerange: _Text

class InputVideoGeneratorAnswer:
    Channels: int
    Duration: int
    FramerateDenominator: int
    FramerateNumerator: int
    Height: int
    ImageInput: str
    SampleRate: int
    Width: int

class InputVideoGeneratorDict(_t.TypedDict, total=False):
    Channels: int
    Duration: int
    FramerateDenominator: int
    FramerateNumerator: int
    Height: int
    ImageInput: _Text
    SampleRate: int
    Width: int

class InsertableImageAnswer:
    Duration: int
    FadeIn: int
    FadeOut: int
    Height: int
    ImageInserterInput: str
    ImageX: int
    ImageY: int
    Layer: int
    Opacity: int
    StartTime: str
    Width: int

class InsertableImageDict(_t.TypedDict, total=False):
    Duration: int
    FadeIn: int
    FadeOut: int
    Height: int
    ImageInserterInput: _Text
    ImageX: int
    ImageY: int
    Layer: int
    Opacity: int
    StartTime: _Text
    Width: int

class JobAnswer:
    AccelerationSettings: AccelerationSettingsAnswer
    AccelerationStatus: str
    Arn: str
    BillingTagsSource: str
    ClientRequestToken: str
    CreatedAt: str
    CurrentPhase: str
    ElementalInferenceConfiguration: ElementalInferenceConfigurationAnswer
    ElementalInferenceSettings: ElementalInferenceSettingsAnswer
    ErrorCode: int
    ErrorMessage: str
    HopDestinations: list[HopDestinationAnswer]
    Id: str
    JobEngineVersionRequested: str
    JobEngineVersionUsed: str
    JobPercentComplete: int
    JobTemplate: str
    LastShareDetails: str
    Messages: JobMessagesAnswer
    OutputGroupDetails: list[OutputGroupDetailAnswer]
    Priority: int
    Queue: str
    QueueTransitions: list[QueueTransitionAnswer]
    RetryCount: int
    Role: str
    Settings: JobSettingsAnswer
    ShareStatus: str
    SimulateReservedQueue: str
    Status: str
    StatusUpdateInterval: str
    Timing: TimingAnswer
    UserMetadata: _Mapping[str, str]
    Warnings: list[WarningGroupAnswer]

class JobMessagesAnswer:
    Info: list[str]
    Warning: list[str]

class JobSettingsAnswer:
    AdAvailOffset: int
    AvailBlanking: AvailBlankingAnswer
    ColorConversion3DLUTSettings: list[ColorConversion3DLUTSettingAnswer]
    Esam: EsamSettingsAnswer
    ExtendedDataServices: ExtendedDataServicesAnswer
    FollowSource: int
    Inputs: list[InputAnswer]
    KantarWatermark: KantarWatermarkSettingsAnswer
    MotionImageInserter: MotionImageInserterAnswer
    MotionImageInserters: list[MotionImageInserterAnswer]
    NielsenConfiguration: NielsenConfigurationAnswer
    NielsenNonLinearWatermark: NielsenNonLinearWatermarkSettingsAnswer
    OutputGroups: list[OutputGroupAnswer]
    TimecodeConfig: TimecodeConfigAnswer
    TimedMetadataInsertion: TimedMetadataInsertionAnswer

class JobSettingsDict(_t.TypedDict, total=False):
    AdAvailOffset: int
    AvailBlanking: AvailBlankingDict
    ColorConversion3DLUTSettings: _Sequence[ColorConversion3DLUTSettingDict]
    Esam: EsamSettingsDict
    ExtendedDataServices: ExtendedDataServicesDict
    FollowSource: int
    Inputs: _Sequence[InputDict]
    KantarWatermark: KantarWatermarkSettingsDict
    MotionImageInserter: MotionImageInserterDict
    MotionImageInserters: _Sequence[MotionImageInserterDict]
    NielsenConfiguration: NielsenConfigurationDict
    NielsenNonLinearWatermark: NielsenNonLinearWatermarkSettingsDict
    OutputGroups: _Sequence[OutputGroupDict]
    TimecodeConfig: TimecodeConfigDict
    TimedMetadataInsertion: TimedMetadataInsertionDict

class KantarWatermarkSettingsAnswer:
    ChannelName: str
    ContentReference: str
    CredentialsSecretName: str
    FileOffset: float
    KantarLicenseId: int
    KantarServerUrl: str
    LogDestination: str
    Metadata3: str
    Metadata4: str
    Metadata5: str
    Metadata6: str
    Metadata7: str
    Metadata8: str

class KantarWatermarkSettingsDict(_t.TypedDict, total=False):
    ChannelName: _Text
    ContentReference: _Text
    CredentialsSecretName: _Text
    FileOffset: float
    KantarLicenseId: int
    KantarServerUrl: _Text
    LogDestination: _Text
    Metadata3: _Text
    Metadata4: _Text
    Metadata5: _Text
    Metadata6: _Text
    Metadata7: _Text
    Metadata8: _Text

class M2tsScte35EsamAnswer:
    Scte35EsamPid: int

class M2tsScte35EsamDict(_t.TypedDict, total=False):
    Scte35EsamPid: int

class M2tsSettingsAnswer:
    AudioBufferModel: str
    AudioDuration: str
    AudioFramesPerPes: int
    AudioPids: list[int]
    AudioPtsOffsetDelta: int
    Bitrate: int
    BufferModel: str
    DataPTSControl: str
    DvbNitSettings: DvbNitSettingsAnswer
    DvbSdtSettings: DvbSdtSettingsAnswer
    DvbSubPids: list[int]
    DvbTdtSettings: DvbTdtSettingsAnswer
    DvbTeletextPid: int
    EbpAudioInterval: str
    EbpPlacement: str
    EsRateInPes: str
    ForceTsVideoEbpOrder: str
    FragmentTime: float
    KlvMetadata: str
    MaxPcrInterval: int
    MinEbpInterval: int
    NielsenId3: str
    NullPacketBitrate: float
    PatInterval: int
    PcrControl: str
    PcrPid: int
    PmtInterval: int
    PmtPid: int
    PreventBufferUnderflow: str
    PrivateMetadataPid: int
    ProgramNumber: int
    PtsOffset: int
    PtsOffsetMode: str
    RateMode: str
    Scte35Esam: M2tsScte35EsamAnswer
    Scte35Pid: int
    Scte35Source: str
    SegmentationMarkers: str
    SegmentationStyle: str
    SegmentationTime: float
    TimedMetadataPid: int
    TransportStreamId: int
    VideoPid: int

class M2tsSettingsDict(_t.TypedDict, total=False):
    AudioBufferModel: _t.Literal["DVB", "ATSC"] | _Text
    AudioDuration: _t.Literal["DEFAULT_CODEC_DURATION", "MATCH_VIDEO_DURATION"] | _Text
    AudioFramesPerPes: int
    AudioPids: _Sequence[int]
    AudioPtsOffsetDelta: int
    Bitrate: int
    BufferModel: _t.Literal["MULTIPLEX", "NONE"] | _Text
    DataPTSControl: _t.Literal["AUTO", "ALIGN_TO_VIDEO"] | _Text
    DvbNitSettings: DvbNitSettingsDict
    DvbSdtSettings: DvbSdtSettingsDict
    DvbSubPids: _Sequence[int]
    DvbTdtSettings: DvbTdtSettingsDict
    DvbTeletextPid: int
    EbpAudioInterval: _t.Literal["VIDEO_AND_FIXED_INTERVALS", "VIDEO_INTERVAL"] | _Text
    EbpPlacement: _t.Literal["VIDEO_AND_AUDIO_PIDS", "VIDEO_PID"] | _Text
    EsRateInPes: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    ForceTsVideoEbpOrder: _t.Literal["FORCE", "DEFAULT"] | _Text
    FragmentTime: float
    KlvMetadata: _t.Literal["PASSTHROUGH", "NONE"] | _Text
    MaxPcrInterval: int
    MinEbpInterval: int
    NielsenId3: _t.Literal["INSERT", "NONE"] | _Text
    NullPacketBitrate: float
    PatInterval: int
    PcrControl: _t.Literal["PCR_EVERY_PES_PACKET", "CONFIGURED_PCR_PERIOD"] | _Text
    PcrPid: int
    PmtInterval: int
    PmtPid: int
    PreventBufferUnderflow: _t.Literal["DISABLED", "ENABLED"] | _Text
    PrivateMetadataPid: int
    ProgramNumber: int
    PtsOffset: int
    PtsOffsetMode: _t.Literal["AUTO", "SECONDS", "MILLISECONDS"] | _Text
    RateMode: _t.Literal["VBR", "CBR"] | _Text
    Scte35Esam: M2tsScte35EsamDict
    Scte35Pid: int
    Scte35Source: _t.Literal["PASSTHROUGH", "NONE", "MANIFEST_CUES"] | _Text
    SegmentationMarkers: _t.Literal["NONE", "RAI_SEGSTART", "RAI_ADAPT", "PSI_SEGSTART", "EBP", "EBP_LEGACY"] | _Text
    SegmentationStyle: _t.Literal["MAINTAIN_CADENCE", "RESET_CADENCE"] | _Text
    SegmentationTime: float
    TimedMetadataPid: int
    TransportStreamId: int
    VideoPid: int

class M3u8SettingsAnswer:
    AudioDuration: str
    AudioFramesPerPes: int
    AudioPids: list[int]
    AudioPtsOffsetDelta: int
    DataPTSControl: str
    MaxPcrInterval: int
    NielsenId3: str
    PatInterval: int
    PcrControl: str
    PcrPid: int
    PmtInterval: int
    PmtPid: int
    PrivateMetadataPid: int
    ProgramNumber: int
    PtsOffset: int
    PtsOffsetMode: str
    Scte35Pid: int
    Scte35Source: str
    TimedMetadata: str
    TimedMetadataPid: int
    TransportStreamId: int
    VideoPid: int

class M3u8SettingsDict(_t.TypedDict, total=False):
    AudioDuration: _t.Literal["DEFAULT_CODEC_DURATION", "MATCH_VIDEO_DURATION"] | _Text
    AudioFramesPerPes: int
    AudioPids: _Sequence[int]
    AudioPtsOffsetDelta: int
    DataPTSControl: _t.Literal["AUTO", "ALIGN_TO_VIDEO"] | _Text
    MaxPcrInterval: int
    NielsenId3: _t.Literal["INSERT", "NONE"] | _Text
    PatInterval: int
    PcrControl: _t.Literal["PCR_EVERY_PES_PACKET", "CONFIGURED_PCR_PERIOD"] | _Text
    PcrPid: int
    PmtInterval: int
    PmtPid: int
    PrivateMetadataPid: int
    ProgramNumber: int
    PtsOffset: int
    PtsOffsetMode: _t.Literal["AUTO", "SECONDS", "MILLISECONDS"] | _Text
    Scte35Pid: int
    Scte35Source: _t.Literal["PASSTHROUGH", "NONE", "MANIFEST_CUES"] | _Text
    TimedMetadata: _t.Literal["PASSTHROUGH", "NONE"] | _Text
    TimedMetadataPid: int
    TransportStreamId: int
    VideoPid: int

class MinBottomRenditionSizeAnswer:
    Height: int
    Width: int

class MinBottomRenditionSizeDict(_t.TypedDict, total=False):
    Height: int
    Width: int

class MinTopRenditionSizeAnswer:
    Height: int
    Width: int

class MinTopRenditionSizeDict(_t.TypedDict, total=False):
    Height: int
    Width: int

class MotionImageInserterAnswer:
    Framerate: MotionImageInsertionFramerateAnswer
    Input: str
    InsertionMode: str
    Offset: MotionImageInsertionOffsetAnswer
    Playback: str
    StartTime: str

class MotionImageInserterDict(_t.TypedDict, total=False):
    Framerate: MotionImageInsertionFramerateDict
    Input: object
    InsertionMode: _t.Literal["MOV", "PNG"] | _Text
    Offset: MotionImageInsertionOffsetDict
    Playback: _t.Literal["ONCE", "REPEAT"] | _Text
    StartTime: _Text

class MotionImageInsertionFramerateAnswer:
    FramerateDenominator: int
    FramerateNumerator: int

class MotionImageInsertionFramerateDict(_t.TypedDict, total=False):
    FramerateDenominator: int
    FramerateNumerator: int

class MotionImageInsertionOffsetAnswer:
    ImageX: int
    ImageY: int

class MotionImageInsertionOffsetDict(_t.TypedDict, total=False):
    ImageX: int
    ImageY: int

class MovSettingsAnswer:
    AudioDuration: str
    ClapAtom: str
    CslgAtom: str
    Mpeg2FourCCControl: str
    PaddingControl: str
    Reference: str

class MovSettingsDict(_t.TypedDict, total=False):
    AudioDuration: _t.Literal["DEFAULT_CODEC_DURATION", "MATCH_VIDEO_DURATION"] | _Text
    ClapAtom: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    CslgAtom: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    Mpeg2FourCCControl: _t.Literal["XDCAM", "MPEG"] | _Text
    PaddingControl: _t.Literal["OMNEON", "NONE"] | _Text
    Reference: _t.Literal["SELF_CONTAINED", "EXTERNAL"] | _Text

class Mp2SettingsAnswer:
    AudioDescriptionMix: str
    Bitrate: int
    Channels: int
    SampleRate: int

class Mp2SettingsDict(_t.TypedDict, total=False):
    AudioDescriptionMix: _t.Literal["BROADCASTER_MIXED_AD", "NONE"] | _Text
    Bitrate: int
    Channels: int
    SampleRate: int

class Mp3SettingsAnswer:
    Bitrate: int
    Channels: int
    RateControlMode: str
    SampleRate: int
    VbrQuality: int

class Mp3SettingsDict(_t.TypedDict, total=False):
    Bitrate: int
    Channels: int
    RateControlMode: _t.Literal["CBR", "VBR"] | _Text
    SampleRate: int
    VbrQuality: int

class Mp4SettingsAnswer:
    AudioDuration: str
    C2paManifest: str
    CertificateSecret: str
    CslgAtom: str
    CttsVersion: int
    FreeSpaceBox: str
    MoovPlacement: str
    Mp4MajorBrand: str
    SigningKmsKey: str

class Mp4SettingsDict(_t.TypedDict, total=False):
    AudioDuration: _t.Literal["DEFAULT_CODEC_DURATION", "MATCH_VIDEO_DURATION"] | _Text
    C2paManifest: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    CertificateSecret: _Text
    CslgAtom: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    CttsVersion: int
    FreeSpaceBox: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    MoovPlacement: _t.Literal["PROGRESSIVE_DOWNLOAD", "NORMAL"] | _Text
    Mp4MajorBrand: _Text
    SigningKmsKey: _Text

class MpdSettingsAnswer:
    AccessibilityCaptionHints: str
    AudioDuration: str
    C2paManifest: str
    CaptionContainerType: str
    CertificateSecret: str
    KlvMetadata: str
    ManifestMetadataSignaling: str
    Scte35Esam: str
    Scte35Source: str
    SigningKmsKey: str
    TimedMetadata: str
    TimedMetadataBoxVersion: str
    TimedMetadataSchemeIdUri: str
    TimedMetadataValue: str

class MpdSettingsDict(_t.TypedDict, total=False):
    AccessibilityCaptionHints: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    AudioDuration: _t.Literal["DEFAULT_CODEC_DURATION", "MATCH_VIDEO_DURATION"] | _Text
    C2paManifest: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    CaptionContainerType: _t.Literal["RAW", "FRAGMENTED_MP4"] | _Text
    CertificateSecret: _Text
    KlvMetadata: _t.Literal["NONE", "PASSTHROUGH"] | _Text
    ManifestMetadataSignaling: _t.Literal["ENABLED", "DISABLED"] | _Text
    Scte35Esam: _t.Literal["INSERT", "NONE"] | _Text
    Scte35Source: _t.Literal["PASSTHROUGH", "NONE", "MANIFEST_CUES"] | _Text
    SigningKmsKey: _Text
    TimedMetadata: _t.Literal["PASSTHROUGH", "NONE"] | _Text
    TimedMetadataBoxVersion: _t.Literal["VERSION_0", "VERSION_1"] | _Text
    TimedMetadataSchemeIdUri: _Text
    TimedMetadataValue: _Text

class Mpeg2SettingsAnswer:
    AdaptiveQuantization: str
    Bitrate: int
    CodecLevel: str
    CodecProfile: str
    DynamicSubGop: str
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    GopClosedCadence: int
    GopSize: float
    GopSizeUnits: str
    HrdBufferFinalFillPercentage: int
    HrdBufferInitialFillPercentage: int
    HrdBufferSize: int
    InterlaceMode: str
    IntraDcPrecision: str
    MaxBitrate: int
    MinIInterval: int
    NumberBFramesBetweenReferenceFrames: int
    ParControl: str
    ParDenominator: int
    ParNumerator: int
    PerFrameMetrics: list[str]
    QualityTuningLevel: str
    RateControlMode: str
    ScanTypeConversionMode: str
    SceneChangeDetect: str
    SlidingWindowMs: int
    SlidingWindowPeakBitrate: int
    SlowPal: str
    Softness: int
    SpatialAdaptiveQuantization: str
    Syntax: str
    Telecine: str
    TemporalAdaptiveQuantization: str

class Mpeg2SettingsDict(_t.TypedDict, total=False):
    AdaptiveQuantization: _t.Literal["OFF", "LOW", "MEDIUM", "HIGH"] | _Text
    Bitrate: int
    CodecLevel: _t.Literal["AUTO", "LOW", "MAIN", "HIGH1440", "HIGH"] | _Text
    CodecProfile: _t.Literal["MAIN", "PROFILE_422"] | _Text
    DynamicSubGop: _t.Literal["ADAPTIVE", "STATIC"] | _Text
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    GopClosedCadence: int
    GopSize: float
    GopSizeUnits: _t.Literal["FRAMES", "SECONDS"] | _Text
    HrdBufferFinalFillPercentage: int
    HrdBufferInitialFillPercentage: int
    HrdBufferSize: int
    InterlaceMode: _t.Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"] | _Text
    IntraDcPrecision: _t.Literal["AUTO", "INTRA_DC_PRECISION_8", "INTRA_DC_PRECISION_9", "INTRA_DC_PRECISION_10", "INTRA_DC_PRECISION_11"] | _Text
    MaxBitrate: int
    MinIInterval: int
    NumberBFramesBetweenReferenceFrames: int
    ParControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    ParDenominator: int
    ParNumerator: int
    PerFrameMetrics: _Sequence[_t.Literal["PSNR", "SSIM", "MS_SSIM", "PSNR_HVS", "VMAF", "QVBR", "SHOT_CHANGE"] | _Text]
    QualityTuningLevel: _t.Literal["SINGLE_PASS", "MULTI_PASS"] | _Text
    RateControlMode: _t.Literal["VBR", "CBR"] | _Text
    ScanTypeConversionMode: _t.Literal["INTERLACED", "INTERLACED_OPTIMIZE"] | _Text
    SceneChangeDetect: _t.Literal["DISABLED", "ENABLED"] | _Text
    SlidingWindowMs: int
    SlidingWindowPeakBitrate: int
    SlowPal: _t.Literal["DISABLED", "ENABLED"] | _Text
    Softness: int
    SpatialAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    Syntax: _t.Literal["DEFAULT", "D_10"] | _Text
    Telecine: _t.Literal["NONE", "SOFT", "HARD"] | _Text
    TemporalAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text

class MsSmoothAdditionalManifestAnswer:
    ManifestNameModifier: str
    SelectedOutputs: list[str]

class MsSmoothAdditionalManifestDict(_t.TypedDict, total=False):
    ManifestNameModifier: _Text
    SelectedOutputs: _Sequence[_Text]

class MsSmoothEncryptionSettingsAnswer:
    SpekeKeyProvider: SpekeKeyProviderAnswer

class MsSmoothEncryptionSettingsDict(_t.TypedDict, total=False):
    SpekeKeyProvider: SpekeKeyProviderDict

class MsSmoothGroupSettingsAnswer:
    AdditionalManifests: list[MsSmoothAdditionalManifestAnswer]
    AudioDeduplication: str
    Destination: str
    DestinationSettings: DestinationSettingsAnswer
    Encryption: MsSmoothEncryptionSettingsAnswer
    FragmentLength: int
    FragmentLengthControl: str
    ManifestEncoding: str

class MsSmoothGroupSettingsDict(_t.TypedDict, total=False):
    AdditionalManifests: _Sequence[MsSmoothAdditionalManifestDict]
    AudioDeduplication: _t.Literal["COMBINE_DUPLICATE_STREAMS", "NONE"] | _Text
    Destination: _Text
    DestinationSettings: DestinationSettingsDict
    Encryption: MsSmoothEncryptionSettingsDict
    FragmentLength: int
    FragmentLengthControl: _t.Literal["EXACT", "GOP_MULTIPLE"] | _Text
    ManifestEncoding: _t.Literal["UTF8", "UTF16"] | _Text

class MultiViewInputAnswer:
    FileInput: str

class MultiViewInputDict(_t.TypedDict, total=False):
    FileInput: _Text

class MultiViewSettingsAnswer:
    Input: MultiViewInputAnswer

class MultiViewSettingsDict(_t.TypedDict, total=False):
    Input: MultiViewInputDict

class MxfSettingsAnswer:
    AfdSignaling: str
    Profile: str
    UncompressedAudioWrapping: str
    XavcProfileSettings: MxfXavcProfileSettingsAnswer

class MxfSettingsDict(_t.TypedDict, total=False):
    AfdSignaling: _t.Literal["NO_COPY", "COPY_FROM_VIDEO"] | _Text
    Profile: _t.Literal["D_10", "XDCAM", "OP1A", "XAVC", "XDCAM_RDD9"] | _Text
    UncompressedAudioWrapping: _t.Literal["AUTO", "AES3"] | _Text
    XavcProfileSettings: MxfXavcProfileSettingsDict

class MxfXavcProfileSettingsAnswer:
    DurationMode: str
    MaxAncDataSize: int

class MxfXavcProfileSettingsDict(_t.TypedDict, total=False):
    DurationMode: _t.Literal["ALLOW_ANY_DURATION", "DROP_FRAMES_FOR_COMPLIANCE"] | _Text
    MaxAncDataSize: int

class NexGuardFileMarkerSettingsAnswer:
    License: str
    Payload: int
    Preset: str
    Strength: str

class NexGuardFileMarkerSettingsDict(_t.TypedDict, total=False):
    License: _Text
    Payload: int
    Preset: _Text
    Strength: _t.Literal["LIGHTEST", "LIGHTER", "DEFAULT", "STRONGER", "STRONGEST"] | _Text

class NielsenConfigurationAnswer:
    BreakoutCode: int
    DistributorId: str

class NielsenConfigurationDict(_t.TypedDict, total=False):
    BreakoutCode: int
    DistributorId: _Text

class NielsenNonLinearWatermarkSettingsAnswer:
    ActiveWatermarkProcess: str
    AdiFilename: str
    AssetId: str
    AssetName: str
    CbetSourceId: str
    EpisodeId: str
    MetadataDestination: str
    SourceId: int
    SourceWatermarkStatus: str
    TicServerUrl: str
    UniqueTicPerAudioTrack: str

class NielsenNonLinearWatermarkSettingsDict(_t.TypedDict, total=False):
    ActiveWatermarkProcess: _t.Literal["NAES2_AND_NW", "CBET", "NAES2_AND_NW_AND_CBET"] | _Text
    AdiFilename: _Text
    AssetId: _Text
    AssetName: _Text
    CbetSourceId: _Text
    EpisodeId: _Text
    MetadataDestination: _Text
    SourceId: int
    SourceWatermarkStatus: _t.Literal["CLEAN", "WATERMARKED"] | _Text
    TicServerUrl: _Text
    UniqueTicPerAudioTrack: _t.Literal["RESERVE_UNIQUE_TICS_PER_TRACK", "SAME_TICS_PER_TRACK"] | _Text

class NoiseReducerAnswer:
    Filter: str
    FilterSettings: NoiseReducerFilterSettingsAnswer
    SpatialFilterSettings: NoiseReducerSpatialFilterSettingsAnswer
    TemporalFilterSettings: NoiseReducerTemporalFilterSettingsAnswer

class NoiseReducerDict(_t.TypedDict, total=False):
    Filter: _t.Literal["BILATERAL", "MEAN", "GAUSSIAN", "LANCZOS", "SHARPEN", "CONSERVE", "SPATIAL", "TEMPORAL", "PERCEPTUAL", "NONE"] | _Text
    FilterSettings: NoiseReducerFilterSettingsDict
    SpatialFilterSettings: NoiseReducerSpatialFilterSettingsDict
    TemporalFilterSettings: NoiseReducerTemporalFilterSettingsDict

class NoiseReducerFilterSettingsAnswer:
    Strength: int

class NoiseReducerFilterSettingsDict(_t.TypedDict, total=False):
    Strength: int

class NoiseReducerSpatialFilterSettingsAnswer:
    PostFilterSharpenStrength: int
    Speed: int
    Strength: int

class NoiseReducerSpatialFilterSettingsDict(_t.TypedDict, total=False):
    PostFilterSharpenStrength: int
    Speed: int
    Strength: int

class NoiseReducerTemporalFilterSettingsAnswer:
    AggressiveMode: int
    PostTemporalSharpening: str
    PostTemporalSharpeningStrength: str
    Speed: int
    Strength: int

class NoiseReducerTemporalFilterSettingsDict(_t.TypedDict, total=False):
    AggressiveMode: int
    PostTemporalSharpening: _t.Literal["DISABLED", "ENABLED", "AUTO"] | _Text
    PostTemporalSharpeningStrength: _t.Literal["LOW", "MEDIUM", "HIGH"] | _Text
    Speed: int
    Strength: int

class OpusSettingsAnswer:
    Bitrate: int
    Channels: int
    SampleRate: int

class OpusSettingsDict(_t.TypedDict, total=False):
    Bitrate: int
    Channels: int
    SampleRate: int

class OutputAnswer:
    AudioDescriptions: list[AudioDescriptionAnswer]
    CaptionDescriptions: list[CaptionDescriptionAnswer]
    ContainerSettings: ContainerSettingsAnswer
    Extension: str
    NameModifier: str
    OutputSettings: OutputSettingsAnswer
    Preset: str
    VideoDescription: VideoDescriptionAnswer

class OutputChannelMappingAnswer:
    InputChannels: list[int]
    InputChannelsFineTune: list[float]

class OutputChannelMappingDict(_t.TypedDict, total=False):
    InputChannels: _Sequence[int]
    InputChannelsFineTune: _Sequence[float]

class OutputDetailAnswer:
    DurationInMs: int
    VideoDetails: VideoDetailAnswer

class OutputDict(_t.TypedDict, total=False):
    AudioDescriptions: _Sequence[AudioDescriptionDict]
    CaptionDescriptions: _Sequence[CaptionDescriptionDict]
    ContainerSettings: ContainerSettingsDict
    Extension: _Text
    NameModifier: _Text
    OutputSettings: OutputSettingsDict
    Preset: _Text
    VideoDescription: VideoDescriptionDict

class OutputGroupAnswer:
    AutomatedEncodingSettings: AutomatedEncodingSettingsAnswer
    CustomName: str
    Name: str
    OutputGroupSettings: OutputGroupSettingsAnswer
    Outputs: list[OutputAnswer]

class OutputGroupDetailAnswer:
    OutputDetails: list[OutputDetailAnswer]

class OutputGroupDict(_t.TypedDict, total=False):
    AutomatedEncodingSettings: AutomatedEncodingSettingsDict
    CustomName: _Text
    Name: _Text
    OutputGroupSettings: OutputGroupSettingsDict
    Outputs: _Sequence[OutputDict]

class OutputGroupSettingsAnswer:
    CmafGroupSettings: CmafGroupSettingsAnswer
    DashIsoGroupSettings: DashIsoGroupSettingsAnswer
    FileGroupSettings: FileGroupSettingsAnswer
    HlsGroupSettings: HlsGroupSettingsAnswer
    MsSmoothGroupSettings: MsSmoothGroupSettingsAnswer
    PerFrameMetrics: list[str]
    Type: str

class OutputGroupSettingsDict(_t.TypedDict, total=False):
    CmafGroupSettings: CmafGroupSettingsDict
    DashIsoGroupSettings: DashIsoGroupSettingsDict
    FileGroupSettings: FileGroupSettingsDict
    HlsGroupSettings: HlsGroupSettingsDict
    MsSmoothGroupSettings: MsSmoothGroupSettingsDict
    PerFrameMetrics: _Sequence[_t.Literal["PSNR", "SSIM", "MS_SSIM", "PSNR_HVS", "VMAF", "QVBR", "SHOT_CHANGE"] | _Text]
    Type: _t.Literal["HLS_GROUP_SETTINGS", "DASH_ISO_GROUP_SETTINGS", "FILE_GROUP_SETTINGS", "MS_SMOOTH_GROUP_SETTINGS", "CMAF_GROUP_SETTINGS"] | _Text

class OutputSettingsAnswer:
    HlsSettings: HlsSettingsAnswer

class OutputSettingsDict(_t.TypedDict, total=False):
    HlsSettings: HlsSettingsDict

class PartnerWatermarkingAnswer:
    NexguardFileMarkerSettings: NexGuardFileMarkerSettingsAnswer

class PartnerWatermarkingDict(_t.TypedDict, total=False):
    NexguardFileMarkerSettings: NexGuardFileMarkerSettingsDict

class PassthroughSettingsAnswer:
    FrameControl: str
    GopsPerSegment: int
    SegmentationMode: str
    VideoSelectorMode: str

class PassthroughSettingsDict(_t.TypedDict, total=False):
    FrameControl: _t.Literal["NEAREST_IDRFRAME", "NEAREST_IFRAME"] | _Text
    GopsPerSegment: int
    SegmentationMode: _t.Literal["AUTO", "DURATION_BASED", "GOP_COUNT"] | _Text
    VideoSelectorMode: _t.Literal["AUTO", "REMUX_ALL"] | _Text

class ProresSettingsAnswer:
    ChromaSampling: str
    CodecProfile: str
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    InterlaceMode: str
    ParControl: str
    ParDenominator: int
    ParNumerator: int
    PerFrameMetrics: list[str]
    ScanTypeConversionMode: str
    SlowPal: str
    Telecine: str

class ProresSettingsDict(_t.TypedDict, total=False):
    ChromaSampling: _t.Literal["PRESERVE_444_SAMPLING", "SUBSAMPLE_TO_422"] | _Text
    CodecProfile: _t.Literal["APPLE_PRORES_422", "APPLE_PRORES_422_HQ", "APPLE_PRORES_422_LT", "APPLE_PRORES_422_PROXY", "APPLE_PRORES_4444", "APPLE_PRORES_4444_XQ"] | _Text
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    InterlaceMode: _t.Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"] | _Text
    ParControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    ParDenominator: int
    ParNumerator: int
    PerFrameMetrics: _Sequence[_t.Literal["PSNR", "SSIM", "MS_SSIM", "PSNR_HVS", "VMAF", "QVBR", "SHOT_CHANGE"] | _Text]
    ScanTypeConversionMode: _t.Literal["INTERLACED", "INTERLACED_OPTIMIZE"] | _Text
    SlowPal: _t.Literal["DISABLED", "ENABLED"] | _Text
    Telecine: _t.Literal["NONE", "HARD"] | _Text

class QueueTransitionAnswer:
    DestinationQueue: str
    SourceQueue: str
    Timestamp: str

class RectangleAnswer:
    Height: int
    Width: int
    X: int
    Y: int

class RectangleDict(_t.TypedDict, total=False):
    Height: int
    Width: int
    X: int
    Y: int

class RemixSettingsAnswer:
    AudioDescriptionAudioChannel: int
    AudioDescriptionDataChannel: int
    ChannelMapping: ChannelMappingAnswer
    ChannelsIn: int
    ChannelsOut: int

class RemixSettingsDict(_t.TypedDict, total=False):
    AudioDescriptionAudioChannel: int
    AudioDescriptionDataChannel: int
    ChannelMapping: ChannelMappingDict
    ChannelsIn: int
    ChannelsOut: int

class S3DestinationAccessControlAnswer:
    CannedAcl: str

class S3DestinationAccessControlDict(_t.TypedDict, total=False):
    CannedAcl: _t.Literal["PUBLIC_READ", "AUTHENTICATED_READ", "BUCKET_OWNER_READ", "BUCKET_OWNER_FULL_CONTROL"] | _Text

class S3DestinationSettingsAnswer:
    AccessControl: S3DestinationAccessControlAnswer
    Encryption: S3EncryptionSettingsAnswer
    StorageClass: str

class S3DestinationSettingsDict(_t.TypedDict, total=False):
    AccessControl: S3DestinationAccessControlDict
    Encryption: S3EncryptionSettingsDict
    StorageClass: _t.Literal["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "GLACIER_IR"] | _Text

class S3EncryptionSettingsAnswer:
    EncryptionType: str
    KmsEncryptionContext: str
    KmsKeyArn: str

class S3EncryptionSettingsDict(_t.TypedDict, total=False):
    EncryptionType: _t.Literal["SERVER_SIDE_ENCRYPTION_S3", "SERVER_SIDE_ENCRYPTION_KMS"] | _Text
    KmsEncryptionContext: _Text
    KmsKeyArn: _Text

class SccDestinationSettingsAnswer:
    Framerate: str

class SccDestinationSettingsDict(_t.TypedDict, total=False):
    Framerate: _t.Literal["FRAMERATE_23_97", "FRAMERATE_24", "FRAMERATE_25", "FRAMERATE_29_97_DROPFRAME", "FRAMERATE_29_97_NON_DROPFRAME"] | _Text

class SpekeKeyProviderAnswer:
    CertificateArn: str
    EncryptionContractConfiguration: EncryptionContractConfigurationAnswer
    ResourceId: str
    SystemIds: list[str]
    Url: str

class SpekeKeyProviderCmafAnswer:
    CertificateArn: str
    DashSignaledSystemIds: list[str]
    EncryptionContractConfiguration: EncryptionContractConfigurationAnswer
    HlsSignaledSystemIds: list[str]
    ResourceId: str
    Url: str

class SpekeKeyProviderCmafDict(_t.TypedDict, total=False):
    CertificateArn: _Text
    DashSignaledSystemIds: _Sequence[_Text]
    EncryptionContractConfiguration: EncryptionContractConfigurationDict
    HlsSignaledSystemIds: _Sequence[_Text]
    ResourceId: _Text
    Url: _Text

class SpekeKeyProviderDict(_t.TypedDict, total=False):
    CertificateArn: _Text
    EncryptionContractConfiguration: EncryptionContractConfigurationDict
    ResourceId: _Text
    SystemIds: _Sequence[_Text]
    Url: _Text

class SrtDestinationSettingsAnswer:
    StylePassthrough: str

class SrtDestinationSettingsDict(_t.TypedDict, total=False):
    StylePassthrough: _t.Literal["ENABLED", "DISABLED"] | _Text

class StaticKeyProviderAnswer:
    KeyFormat: str
    KeyFormatVersions: str
    StaticKeyValue: str
    Url: str

class StaticKeyProviderDict(_t.TypedDict, total=False):
    KeyFormat: _Text
    KeyFormatVersions: _Text
    StaticKeyValue: _Text
    Url: _Text

class TeletextDestinationSettingsAnswer:
    PageNumber: str
    PageTypes: list[str]

class TeletextDestinationSettingsDict(_t.TypedDict, total=False):
    PageNumber: _Text
    PageTypes: _Sequence[_t.Literal["PAGE_TYPE_INITIAL", "PAGE_TYPE_SUBTITLE", "PAGE_TYPE_ADDL_INFO", "PAGE_TYPE_PROGRAM_SCHEDULE", "PAGE_TYPE_HEARING_IMPAIRED_SUBTITLE"] | _Text]

class TeletextSourceSettingsAnswer:
    PageNumber: str

class TeletextSourceSettingsDict(_t.TypedDict, total=False):
    PageNumber: _Text

class TimecodeBurninAnswer:
    FontSize: int
    Position: str
    Prefix: str

class TimecodeBurninDict(_t.TypedDict, total=False):
    FontSize: int
    Position: _t.Literal["TOP_CENTER", "TOP_LEFT", "TOP_RIGHT", "MIDDLE_LEFT", "MIDDLE_CENTER", "MIDDLE_RIGHT", "BOTTOM_LEFT", "BOTTOM_CENTER", "BOTTOM_RIGHT"] | _Text
    Prefix: _Text

class TimecodeConfigAnswer:
    Anchor: str
    Source: str
    Start: str
    TimestampOffset: str

class TimecodeConfigDict(_t.TypedDict, total=False):
    Anchor: _Text
    Source: _t.Literal["EMBEDDED", "ZEROBASED", "SPECIFIEDSTART"] | _Text
    Start: _Text
    TimestampOffset: _Text

class TimedMetadataInsertionAnswer:
    Id3Insertions: list[Id3InsertionAnswer]

class TimedMetadataInsertionDict(_t.TypedDict, total=False):
    Id3Insertions: _Sequence[Id3InsertionDict]

class TimingAnswer:
    FinishTime: str
    StartTime: str
    SubmitTime: str

class TrackSourceSettingsAnswer:
    StreamNumber: int
    TrackNumber: int

class TrackSourceSettingsDict(_t.TypedDict, total=False):
    StreamNumber: int
    TrackNumber: int

class TtmlDestinationSettingsAnswer:
    BackgroundColor: str
    BackgroundOpacity: int
    FontColor: str
    FontOpacity: int
    FontSize: int
    FontStyle: str
    FontWeight: str
    StylePassthrough: str
    TextDecoration: str

class TtmlDestinationSettingsDict(_t.TypedDict, total=False):
    BackgroundColor: _t.Literal["NONE", "BLACK", "WHITE", "AUTO"] | _Text
    BackgroundOpacity: int
    FontColor: _t.Literal["WHITE", "BLACK", "YELLOW", "RED", "GREEN", "BLUE", "AUTO"] | _Text
    FontOpacity: int
    FontSize: int
    FontStyle: _t.Literal["NORMAL", "ITALIC"] | _Text
    FontWeight: _t.Literal["NORMAL", "BOLD"] | _Text
    StylePassthrough: _t.Literal["ENABLED", "DISABLED"] | _Text
    TextDecoration: _t.Literal["NONE", "UNDERLINE"] | _Text

class UncompressedSettingsAnswer:
    Fourcc: str
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    InterlaceMode: str
    ScanTypeConversionMode: str
    SlowPal: str
    Telecine: str

class UncompressedSettingsDict(_t.TypedDict, total=False):
    Fourcc: _t.Literal["I420", "I422", "I444"] | _Text
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    InterlaceMode: _t.Literal["INTERLACED", "PROGRESSIVE"] | _Text
    ScanTypeConversionMode: _t.Literal["INTERLACED", "INTERLACED_OPTIMIZE"] | _Text
    SlowPal: _t.Literal["DISABLED", "ENABLED"] | _Text
    Telecine: _t.Literal["NONE", "HARD"] | _Text

class Vc3SettingsAnswer:
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    InterlaceMode: str
    ScanTypeConversionMode: str
    SlowPal: str
    Telecine: str
    Vc3Class: str

class Vc3SettingsDict(_t.TypedDict, total=False):
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    InterlaceMode: _t.Literal["INTERLACED", "PROGRESSIVE"] | _Text
    ScanTypeConversionMode: _t.Literal["INTERLACED", "INTERLACED_OPTIMIZE"] | _Text
    SlowPal: _t.Literal["DISABLED", "ENABLED"] | _Text
    Telecine: _t.Literal["NONE", "HARD"] | _Text
    Vc3Class: _t.Literal["CLASS_145_8BIT", "CLASS_220_8BIT", "CLASS_220_10BIT"] | _Text

class VideoCodecSettingsAnswer:
    Av1Settings: Av1SettingsAnswer
    AvcIntraSettings: AvcIntraSettingsAnswer
    Codec: str
    FrameCaptureSettings: FrameCaptureSettingsAnswer
    GifSettings: GifSettingsAnswer
    H264Settings: H264SettingsAnswer
    H265Settings: H265SettingsAnswer
    Mpeg2Settings: Mpeg2SettingsAnswer
    PassthroughSettings: PassthroughSettingsAnswer
    ProresSettings: ProresSettingsAnswer
    UncompressedSettings: UncompressedSettingsAnswer
    Vc3Settings: Vc3SettingsAnswer
    Vp8Settings: Vp8SettingsAnswer
    Vp9Settings: Vp9SettingsAnswer
    XavcSettings: XavcSettingsAnswer

class VideoCodecSettingsDict(_t.TypedDict, total=False):
    Av1Settings: Av1SettingsDict
    AvcIntraSettings: AvcIntraSettingsDict
    Codec: _t.Literal["AV1", "AVC_INTRA", "FRAME_CAPTURE", "GIF", "H_264", "H_265", "MPEG2", "PASSTHROUGH", "PRORES", "UNCOMPRESSED", "VC3", "VP8", "VP9", "XAVC"] | _Text
    FrameCaptureSettings: FrameCaptureSettingsDict
    GifSettings: GifSettingsDict
    H264Settings: H264SettingsDict
    H265Settings: H265SettingsDict
    Mpeg2Settings: Mpeg2SettingsDict
    PassthroughSettings: PassthroughSettingsDict
    ProresSettings: ProresSettingsDict
    UncompressedSettings: UncompressedSettingsDict
    Vc3Settings: Vc3SettingsDict
    Vp8Settings: Vp8SettingsDict
    Vp9Settings: Vp9SettingsDict
    XavcSettings: XavcSettingsDict

class VideoDescriptionAnswer:
    AfdSignaling: str
    AntiAlias: str
    ChromaPositionMode: str
    CodecSettings: VideoCodecSettingsAnswer
    ColorMetadata: str
    Crop: RectangleAnswer
    DropFrameTimecode: str
    FixedAfd: int
    Height: int
    Position: RectangleAnswer
    RespondToAfd: str
    ScalingBehavior: str
    Sharpness: int
    TimecodeInsertion: str
    TimecodeTrack: str
    VideoPreprocessors: VideoPreprocessorAnswer
    Width: int

class VideoDescriptionDict(_t.TypedDict, total=False):
    AfdSignaling: _t.Literal["NONE", "AUTO", "FIXED"] | _Text
    AntiAlias: _t.Literal["DISABLED", "ENABLED"] | _Text
    ChromaPositionMode: _t.Literal["AUTO", "FORCE_CENTER", "FORCE_TOP_LEFT"] | _Text
    CodecSettings: VideoCodecSettingsDict
    ColorMetadata: _t.Literal["IGNORE", "INSERT"] | _Text
    Crop: RectangleDict
    DropFrameTimecode: _t.Literal["DISABLED", "ENABLED"] | _Text
    FixedAfd: int
    Height: int
    Position: RectangleDict
    RespondToAfd: _t.Literal["NONE", "RESPOND", "PASSTHROUGH"] | _Text
    ScalingBehavior: _t.Literal["DEFAULT", "STRETCH_TO_OUTPUT", "FIT", "FIT_NO_UPSCALE", "FILL", "SMART_CROP"] | _Text
    Sharpness: int
    TimecodeInsertion: _t.Literal["DISABLED", "PIC_TIMING_SEI"] | _Text
    TimecodeTrack: _t.Literal["DISABLED", "ENABLED"] | _Text
    VideoPreprocessors: VideoPreprocessorDict
    Width: int

class VideoDetailAnswer:
    HeightInPx: int
    WidthInPx: int

class VideoOverlayAnswer:
    Crop: VideoOverlayCropAnswer
    EndTimecode: str
    InitialPosition: VideoOverlayPositionAnswer
    Input: VideoOverlayInputAnswer
    Playback: str
    StartTimecode: str
    Transitions: list[VideoOverlayTransitionAnswer]

class VideoOverlayCropAnswer:
    Height: int
    Unit: str
    Width: int
    X: int
    Y: int

class VideoOverlayCropDict(_t.TypedDict, total=False):
    Height: int
    Unit: _t.Literal["PIXELS", "PERCENTAGE"] | _Text
    Width: int
    X: int
    Y: int

class VideoOverlayDict(_t.TypedDict, total=False):
    Crop: VideoOverlayCropDict
    EndTimecode: _Text
    InitialPosition: VideoOverlayPositionDict
    Input: VideoOverlayInputDict
    Playback: _t.Literal["ONCE", "REPEAT"] | _Text
    StartTimecode: _Text
    Transitions: _Sequence[VideoOverlayTransitionDict]

class VideoOverlayInputAnswer:
    AudioSelectors: _Mapping[str, AudioSelectorAnswer]
    FileInput: str
    InputClippings: list[VideoOverlayInputClippingAnswer]
    TimecodeSource: str
    TimecodeStart: str

class VideoOverlayInputClippingAnswer:
    EndTimecode: str
    StartTimecode: str

class VideoOverlayInputClippingDict(_t.TypedDict, total=False):
    EndTimecode: _Text
    StartTimecode: _Text

class VideoOverlayInputDict(_t.TypedDict, total=False):
    AudioSelectors: _Mapping[str, AudioSelectorDict]
    FileInput: _Text
    InputClippings: _Sequence[VideoOverlayInputClippingDict]
    TimecodeSource: _t.Literal["EMBEDDED", "ZEROBASED", "SPECIFIEDSTART"] | _Text
    TimecodeStart: _Text

class VideoOverlayPositionAnswer:
    Height: int
    Opacity: int
    Unit: str
    Width: int
    XPosition: int
    YPosition: int

class VideoOverlayPositionDict(_t.TypedDict, total=False):
    Height: int
    Opacity: int
    Unit: _t.Literal["PIXELS", "PERCENTAGE"] | _Text
    Width: int
    XPosition: int
    YPosition: int

class VideoOverlayTransitionAnswer:
    EndPosition: VideoOverlayPositionAnswer
    EndTimecode: str
    StartTimecode: str

class VideoOverlayTransitionDict(_t.TypedDict, total=False):
    EndPosition: VideoOverlayPositionDict
    EndTimecode: _Text
    StartTimecode: _Text

class VideoPreprocessorAnswer:
    ColorCorrector: ColorCorrectorAnswer
    Deinterlacer: DeinterlacerAnswer
    DolbyVision: DolbyVisionAnswer
    DurationControl: DurationControlAnswer
    Hdr10Plus: Hdr10PlusAnswer
    ImageInserter: ImageInserterAnswer
    NoiseReducer: NoiseReducerAnswer
    PartnerWatermarking: PartnerWatermarkingAnswer
    TimecodeBurnin: TimecodeBurninAnswer

class VideoPreprocessorDict(_t.TypedDict, total=False):
    ColorCorrector: ColorCorrectorDict
    Deinterlacer: DeinterlacerDict
    DolbyVision: DolbyVisionDict
    DurationControl: DurationControlDict
    Hdr10Plus: Hdr10PlusDict
    ImageInserter: ImageInserterDict
    NoiseReducer: NoiseReducerDict
    PartnerWatermarking: PartnerWatermarkingDict
    TimecodeBurnin: TimecodeBurninDict

class VideoSelectorAnswer:
    AlphaBehavior: str
    ColorSpace: str
    ColorSpaceUsage: str
    EmbeddedTimecodeOverride: str
    Hdr10Metadata: Hdr10MetadataAnswer
    MaxLuminance: int
    PadVideo: str
    Pid: int
    ProgramNumber: int
    Rotate: str
    SampleRange: str
    SelectorType: str
    Streams: list[int]

class VideoSelectorDict(_t.TypedDict, total=False):
    AlphaBehavior: _t.Literal["DISCARD", "REMAP_TO_LUMA"] | _Text
    ColorSpace: _t.Literal["FOLLOW", "REC_601", "REC_709", "HDR10", "HLG_2020", "P3DCI", "P3D65_SDR", "P3D65_HDR"] | _Text
    ColorSpaceUsage: _t.Literal["FORCE", "FALLBACK"] | _Text
    EmbeddedTimecodeOverride: _t.Literal["NONE", "USE_MDPM"] | _Text
    Hdr10Metadata: Hdr10MetadataDict
    MaxLuminance: int
    PadVideo: _t.Literal["DISABLED", "BLACK"] | _Text
    Pid: int
    ProgramNumber: int
    Rotate: _t.Literal["DEGREE_0", "DEGREES_90", "DEGREES_180", "DEGREES_270", "AUTO"] | _Text
    SampleRange: _t.Literal["FOLLOW", "FULL_RANGE", "LIMITED_RANGE"] | _Text
    SelectorType: _t.Literal["AUTO", "STREAM"] | _Text
    Streams: _Sequence[int]

class VorbisSettingsAnswer:
    Channels: int
    SampleRate: int
    VbrQuality: int

class VorbisSettingsDict(_t.TypedDict, total=False):
    Channels: int
    SampleRate: int
    VbrQuality: int

class Vp8SettingsAnswer:
    Bitrate: int
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    GopSize: float
    HrdBufferSize: int
    MaxBitrate: int
    ParControl: str
    ParDenominator: int
    ParNumerator: int
    QualityTuningLevel: str
    RateControlMode: str

class Vp8SettingsDict(_t.TypedDict, total=False):
    Bitrate: int
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    GopSize: float
    HrdBufferSize: int
    MaxBitrate: int
    ParControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    ParDenominator: int
    ParNumerator: int
    QualityTuningLevel: _t.Literal["MULTI_PASS", "MULTI_PASS_HQ"] | _Text
    RateControlMode: _t.Literal["VBR"] | _Text

class Vp9SettingsAnswer:
    Bitrate: int
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    GopSize: float
    HrdBufferSize: int
    MaxBitrate: int
    ParControl: str
    ParDenominator: int
    ParNumerator: int
    QualityTuningLevel: str
    RateControlMode: str

class Vp9SettingsDict(_t.TypedDict, total=False):
    Bitrate: int
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    GopSize: float
    HrdBufferSize: int
    MaxBitrate: int
    ParControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    ParDenominator: int
    ParNumerator: int
    QualityTuningLevel: _t.Literal["MULTI_PASS", "MULTI_PASS_HQ"] | _Text
    RateControlMode: _t.Literal["VBR"] | _Text

class WarningGroupAnswer:
    Code: int
    Count: int

class WavSettingsAnswer:
    BitDepth: int
    Channels: int
    Format: str
    SampleRate: int

class WavSettingsDict(_t.TypedDict, total=False):
    BitDepth: int
    Channels: int
    Format: _t.Literal["RIFF", "RF64", "EXTENSIBLE"] | _Text
    SampleRate: int

class WebvttDestinationSettingsAnswer:
    Accessibility: str
    StylePassthrough: str

class WebvttDestinationSettingsDict(_t.TypedDict, total=False):
    Accessibility: _t.Literal["DISABLED", "ENABLED"] | _Text
    StylePassthrough: _t.Literal["ENABLED", "DISABLED", "STRICT", "MERGE"] | _Text

class WebvttHlsSourceSettingsAnswer:
    RenditionGroupId: str
    RenditionLanguageCode: str
    RenditionName: str

class WebvttHlsSourceSettingsDict(_t.TypedDict, total=False):
    RenditionGroupId: _Text
    RenditionLanguageCode: _Text
    RenditionName: _Text

class Xavc4kIntraCbgProfileSettingsAnswer:
    XavcClass: str

class Xavc4kIntraCbgProfileSettingsDict(_t.TypedDict, total=False):
    XavcClass: _t.Literal["CLASS_100", "CLASS_300", "CLASS_480"] | _Text

class Xavc4kIntraVbrProfileSettingsAnswer:
    XavcClass: str

class Xavc4kIntraVbrProfileSettingsDict(_t.TypedDict, total=False):
    XavcClass: _t.Literal["CLASS_100", "CLASS_300", "CLASS_480"] | _Text

class Xavc4kProfileSettingsAnswer:
    BitrateClass: str
    CodecProfile: str
    FlickerAdaptiveQuantization: str
    GopBReference: str
    GopClosedCadence: int
    HrdBufferSize: int
    QualityTuningLevel: str
    Slices: int

class Xavc4kProfileSettingsDict(_t.TypedDict, total=False):
    BitrateClass: _t.Literal["BITRATE_CLASS_100", "BITRATE_CLASS_140", "BITRATE_CLASS_200"] | _Text
    CodecProfile: _t.Literal["HIGH", "HIGH_422"] | _Text
    FlickerAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    GopBReference: _t.Literal["DISABLED", "ENABLED"] | _Text
    GopClosedCadence: int
    HrdBufferSize: int
    QualityTuningLevel: _t.Literal["SINGLE_PASS", "SINGLE_PASS_HQ", "MULTI_PASS_HQ"] | _Text
    Slices: int

class XavcHdIntraCbgProfileSettingsAnswer:
    InterlaceMode: str
    XavcClass: str

class XavcHdIntraCbgProfileSettingsDict(_t.TypedDict, total=False):
    InterlaceMode: _t.Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"] | _Text
    XavcClass: _t.Literal["CLASS_50", "CLASS_100", "CLASS_200"] | _Text

class XavcHdProfileSettingsAnswer:
    BitrateClass: str
    FlickerAdaptiveQuantization: str
    GopBReference: str
    GopClosedCadence: int
    HrdBufferSize: int
    InterlaceMode: str
    QualityTuningLevel: str
    Slices: int
    Telecine: str

class XavcHdProfileSettingsDict(_t.TypedDict, total=False):
    BitrateClass: _t.Literal["BITRATE_CLASS_25", "BITRATE_CLASS_35", "BITRATE_CLASS_50"] | _Text
    FlickerAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    GopBReference: _t.Literal["DISABLED", "ENABLED"] | _Text
    GopClosedCadence: int
    HrdBufferSize: int
    InterlaceMode: _t.Literal["PROGRESSIVE", "TOP_FIELD", "BOTTOM_FIELD", "FOLLOW_TOP_FIELD", "FOLLOW_BOTTOM_FIELD"] | _Text
    QualityTuningLevel: _t.Literal["SINGLE_PASS", "SINGLE_PASS_HQ", "MULTI_PASS_HQ"] | _Text
    Slices: int
    Telecine: _t.Literal["NONE", "HARD"] | _Text

class XavcSettingsAnswer:
    AdaptiveQuantization: str
    EntropyEncoding: str
    FramerateControl: str
    FramerateConversionAlgorithm: str
    FramerateDenominator: int
    FramerateNumerator: int
    PerFrameMetrics: list[str]
    Profile: str
    SlowPal: str
    Softness: int
    SpatialAdaptiveQuantization: str
    TemporalAdaptiveQuantization: str
    Xavc4kIntraCbgProfileSettings: Xavc4kIntraCbgProfileSettingsAnswer
    Xavc4kIntraVbrProfileSettings: Xavc4kIntraVbrProfileSettingsAnswer
    Xavc4kProfileSettings: Xavc4kProfileSettingsAnswer
    XavcHdIntraCbgProfileSettings: XavcHdIntraCbgProfileSettingsAnswer
    XavcHdProfileSettings: XavcHdProfileSettingsAnswer

class XavcSettingsDict(_t.TypedDict, total=False):
    AdaptiveQuantization: _t.Literal["OFF", "AUTO", "LOW", "MEDIUM", "HIGH", "HIGHER", "MAX"] | _Text
    EntropyEncoding: _t.Literal["AUTO", "CABAC", "CAVLC"] | _Text
    FramerateControl: _t.Literal["INITIALIZE_FROM_SOURCE", "SPECIFIED"] | _Text
    FramerateConversionAlgorithm: _t.Literal["DUPLICATE_DROP", "INTERPOLATE", "FRAMEFORMER", "MAINTAIN_FRAME_COUNT"] | _Text
    FramerateDenominator: int
    FramerateNumerator: int
    PerFrameMetrics: _Sequence[_t.Literal["PSNR", "SSIM", "MS_SSIM", "PSNR_HVS", "VMAF", "QVBR", "SHOT_CHANGE"] | _Text]
    Profile: _t.Literal["XAVC_HD_INTRA_CBG", "XAVC_4K_INTRA_CBG", "XAVC_4K_INTRA_VBR", "XAVC_HD", "XAVC_4K"] | _Text
    SlowPal: _t.Literal["DISABLED", "ENABLED"] | _Text
    Softness: int
    SpatialAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    TemporalAdaptiveQuantization: _t.Literal["DISABLED", "ENABLED"] | _Text
    Xavc4kIntraCbgProfileSettings: Xavc4kIntraCbgProfileSettingsDict
    Xavc4kIntraVbrProfileSettings: Xavc4kIntraVbrProfileSettingsDict
    Xavc4kProfileSettings: Xavc4kProfileSettingsDict
    XavcHdIntraCbgProfileSettings: XavcHdIntraCbgProfileSettingsDict
    XavcHdProfileSettings: XavcHdProfileSettingsDict

@_t.overload
def create_job(
    name: str,
    /,
    *,
    Role: _Text,
    Settings: JobSettingsDict,
    AccelerationSettings: AccelerationSettingsDict = ...,
    BillingTagsSource: _t.Literal["QUEUE", "PRESET", "JOB_TEMPLATE", "JOB"] | _Text = ...,
    ClientRequestToken: _Text = ...,
    ElementalInferenceSettings: ElementalInferenceSettingsDict = ...,
    HopDestinations: _Sequence[HopDestinationDict] = ...,
    JobEngineVersion: _Text = ...,
    JobTemplate: _Text = ...,
    Priority: int = ...,
    Queue: _Text = ...,
    SimulateReservedQueue: _t.Literal["DISABLED", "ENABLED"] | _Text = ...,
    StatusUpdateInterval: _t.Literal["SECONDS_10", "SECONDS_12", "SECONDS_15", "SECONDS_20", "SECONDS_30", "SECONDS_60", "SECONDS_120", "SECONDS_180", "SECONDS_240", "SECONDS_300", "SECONDS_360", "SECONDS_420", "SECONDS_480", "SECONDS_540", "SECONDS_600"] | _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    UserMetadata: _Mapping[str, _Text] = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Convert media and wait for the job's end."""

@_t.overload
def create_job(
    name: str,
    /,
    *,
    Role: _Text,
    Settings: JobSettingsDict,
    AccelerationSettings: AccelerationSettingsDict = ...,
    BillingTagsSource: _t.Literal["QUEUE", "PRESET", "JOB_TEMPLATE", "JOB"] | _Text = ...,
    ClientRequestToken: _Text = ...,
    ElementalInferenceSettings: ElementalInferenceSettingsDict = ...,
    HopDestinations: _Sequence[HopDestinationDict] = ...,
    JobEngineVersion: _Text = ...,
    JobTemplate: _Text = ...,
    Priority: int = ...,
    Queue: _Text = ...,
    SimulateReservedQueue: _t.Literal["DISABLED", "ENABLED"] | _Text = ...,
    StatusUpdateInterval: _t.Literal["SECONDS_10", "SECONDS_12", "SECONDS_15", "SECONDS_20", "SECONDS_30", "SECONDS_60", "SECONDS_120", "SECONDS_180", "SECONDS_240", "SECONDS_300", "SECONDS_360", "SECONDS_420", "SECONDS_480", "SECONDS_540", "SECONDS_600"] | _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    UserMetadata: _Mapping[str, _Text] = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateJobResponseAnswer]:
    """Convert media and wait for the job's end."""
