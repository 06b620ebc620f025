"""The field table: which field is legal on which state in which query language, its kind and its range.

Reader, writer, authoring, validation, the hypothesis strategies and the published JSON Schema all read it. Evidence:
States Language specification and the AWS developer guide for the cells; AWS's own answers for the ranges where noted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, Flag, auto
from functools import cache, cached_property
from typing import NamedTuple

from stepsmith.asl.model import (
    ChoiceState,
    FailState,
    MapState,
    ParallelState,
    PassState,
    SucceedState,
    TaskState,
    WaitState,
)


class Language(Flag):
    JSONPATH = auto()
    JSONATA = auto()
    BOTH = JSONPATH | JSONATA


class Kind(Enum):
    """What a value is. Each kind has one reader and one writer."""

    TEXT = "a string"
    BOOLEAN = "true or false"
    INTEGER = "an integer"
    NUMBER = "a number"
    TIMESTAMP = "a timestamp"
    JSON = "any JSON value"
    OBJECT = "an object"
    PATH = "a path or null"
    TEXTS = "a list of strings"
    ASSIGN = "an object of variables"
    STATE_NAME = "the name of a state"
    LANGUAGE = "JSONPath or JSONata"
    ERRORS = "a list of error names"
    RETRIERS = "a list of retriers"
    CATCHERS = "a list of catchers"
    RULES = "a list of choice rules"
    BRANCHES = "a list of branches"
    PROCESSOR = "a state machine"
    STATES = "an object of states"


class Dynamic(Flag):
    """How a value may be computed: as ``{% … %}`` in a JSONata state, or by a sibling field ending in Path."""

    NOTHING = 0
    EXPRESSION = auto()
    PATH_TWIN = auto()


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: Kind
    languages: Language = Language.BOTH
    dynamic: Dynamic = Dynamic.NOTHING
    minimum: int | None = None
    maximum: int | None = None
    required: bool = False
    values: tuple[str, ...] = ()
    members: Row | None = None  # of an object whose members are a table of their own; the model keeps it as JSON

    @property
    def attribute(self) -> str:
        return attribute(self.name)

    @property
    def computed(self) -> bool:
        """Whether a JSONata state may compute it."""
        return bool(self.dynamic._value_ & Dynamic.EXPRESSION._value_)


class Spelling(NamedTuple):
    """One name under which a field may be written, and in which languages.

    ``mask`` is the languages' number: a Flag's ``&`` is slow. A value of one of the types ``as_written`` needs no more
    reading.
    """

    field: Field
    attribute: str
    twin: bool
    languages: Language
    mask: int
    as_written: frozenset[type]


class Row(tuple[Field, ...]):
    """The fields of one object. What the reader asks for every object it reads is computed once."""

    @cached_property
    def by_name(self) -> dict[str, Spelling]:
        found = {}
        for field in self:
            for name in spellings(field):
                twin = name != field.name
                legal = Language.JSONPATH if twin else field.languages
                types = frozenset() if twin else _as_written(field)
                found[name] = Spelling(field, field.attribute, twin, legal, legal.value, types)
        return found

    @cached_property
    def required(self) -> tuple[Field, ...]:
        return tuple(field for field in self if field.required)


def _as_written(field: Field) -> frozenset[type]:
    match field.kind:
        case Kind.JSON:
            return frozenset((dict, list, str, int, float, bool, type(None)))
        case Kind.PATH:
            return frozenset((str, type(None)))
        case Kind.OBJECT | Kind.ASSIGN if not field.members:
            return frozenset((dict,))
        case Kind.BOOLEAN:
            return frozenset((bool,))
        case Kind.TEXT | Kind.STATE_NAME if not field.values and Dynamic.EXPRESSION not in field.dynamic:
            return frozenset((str,))
    return frozenset()


def _row(*fields: Field) -> Row:
    return Row(fields)


@cache
def attribute(name: str) -> str:
    """The mechanical snake_case of a JSON name: ``TimeoutSeconds`` is ``timeout_seconds``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


P, A, B = Language.JSONPATH, Language.JSONATA, Language.BOTH
X, T = Dynamic.EXPRESSION, Dynamic.PATH_TWIN
F, K = Field, Kind

LANGUAGES = ("JSONPath", "JSONata")
_FIRST = (F("Comment", K.TEXT), F("QueryLanguage", K.LANGUAGE, values=LANGUAGES))
_IN = (F("InputPath", K.PATH, P),)
_OUT = (F("Assign", K.ASSIGN, B, X), F("Output", K.JSON, A, X), F("OutputPath", K.PATH, P))
_RESULT = (F("ResultSelector", K.OBJECT, P), F("ResultPath", K.PATH, P))
_GUARDS = (F("Retry", K.RETRIERS), F("Catch", K.CATCHERS))
_ONWARD = (F("Next", K.STATE_NAME), F("End", K.BOOLEAN))
_SECONDS_MAXIMUM = 99_999_999

# What a distributed Map reads, batches and writes, and how its processor runs. [D] the developer guide's pages on
# ItemReader, ItemBatcher and ResultWriter; rules between these fields are in validation.
READER_CONFIG = _row(
    F("InputType", K.TEXT, values=("CSV", "JSON", "JSONL", "PARQUET", "MANIFEST")),
    F("Transformation", K.TEXT, values=("NONE", "LOAD_AND_FLATTEN")),
    F("ManifestType", K.TEXT, values=("ATHENA_DATA", "S3_INVENTORY")),
    F("CSVDelimiter", K.TEXT, values=("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB")),
    F("CSVHeaderLocation", K.TEXT, values=("FIRST_ROW", "GIVEN")),
    F("CSVHeaders", K.TEXTS),
    F("ItemsPointer", K.TEXT),
    F("MaxItems", K.INTEGER, B, X | T, 0, 100_000_000),
)
ITEM_READER = _row(
    F("Resource", K.TEXT, required=True),
    F("ReaderConfig", K.OBJECT, members=READER_CONFIG),
    F("Parameters", K.OBJECT, P),
    F("Arguments", K.JSON, A, X),
)
ITEM_BATCHER = _row(
    F("MaxItemsPerBatch", K.INTEGER, B, X | T, 1),
    F("MaxInputBytesPerBatch", K.INTEGER, B, X | T, 1, 262_144),
    F("BatchInput", K.JSON, B, X),
)
WRITER_CONFIG = _row(
    F("OutputType", K.TEXT, required=True, values=("JSON", "JSONL")),
    F("Transformation", K.TEXT, values=("NONE", "COMPACT", "FLATTEN")),
)
RESULT_WRITER = _row(
    F("Resource", K.TEXT),
    F("WriterConfig", K.OBJECT, members=WRITER_CONFIG),
    F("Parameters", K.OBJECT, P),
    F("Arguments", K.JSON, A, X),
)
PROCESSOR_CONFIG = _row(
    F("Mode", K.TEXT, values=("INLINE", "DISTRIBUTED")),
    F("ExecutionType", K.TEXT, values=("STANDARD", "EXPRESS")),
)

STATES: dict[str, Row] = {
    "Task": _row(
        *_FIRST,
        F("Resource", K.TEXT, required=True),
        *_IN,
        F("Parameters", K.OBJECT, P),
        F("Arguments", K.JSON, A, X),
        F("Credentials", K.JSON, B, X),
        F("TimeoutSeconds", K.INTEGER, B, X | T, 1, _SECONDS_MAXIMUM),
        F("HeartbeatSeconds", K.INTEGER, B, X | T, 1, _SECONDS_MAXIMUM),
        *_RESULT,
        *_OUT,
        *_GUARDS,
        *_ONWARD,
    ),
    "Pass": _row(
        *_FIRST,
        *_IN,
        F("Parameters", K.JSON, P),
        F("Result", K.JSON, P),
        F("ResultPath", K.PATH, P),
        *_OUT,
        *_ONWARD,
    ),
    "Choice": _row(*_FIRST, *_IN, F("Choices", K.RULES, required=True), F("Default", K.STATE_NAME), *_OUT),
    "Wait": _row(
        *_FIRST,
        *_IN,
        F("Seconds", K.INTEGER, B, X | T, 0, _SECONDS_MAXIMUM),
        F("Timestamp", K.TIMESTAMP, B, X | T),
        *_OUT,
        *_ONWARD,
    ),
    "Succeed": _row(*_FIRST, *_IN, F("Output", K.JSON, A, X), F("OutputPath", K.PATH, P)),
    "Fail": _row(*_FIRST, F("Error", K.TEXT, B, X | T), F("Cause", K.TEXT, B, X | T)),
    "Parallel": _row(
        *_FIRST,
        *_IN,
        F("Parameters", K.OBJECT, P),
        F("Arguments", K.JSON, A, X),
        F("Branches", K.BRANCHES, required=True),
        *_RESULT,
        *_OUT,
        *_GUARDS,
        *_ONWARD,
    ),
    "Map": _row(
        *_FIRST,
        F("Label", K.TEXT),
        *_IN,
        F("ItemReader", K.OBJECT, members=ITEM_READER),
        F("ItemsPath", K.PATH, P),
        F("Items", K.JSON, A, X),
        F("ItemSelector", K.JSON, B, X),
        F("Parameters", K.OBJECT, P),
        F("ItemBatcher", K.OBJECT, members=ITEM_BATCHER),
        F("MaxConcurrency", K.INTEGER, B, X | T, 0),
        F("ToleratedFailureCount", K.INTEGER, B, X | T, 0),
        F("ToleratedFailurePercentage", K.NUMBER, B, X | T, 0, 100),
        F("ItemProcessor", K.PROCESSOR),
        F("Iterator", K.PROCESSOR),
        F("ResultWriter", K.OBJECT, members=RESULT_WRITER),
        *_RESULT,
        *_OUT,
        *_GUARDS,
        *_ONWARD,
    ),
}

MACHINE = _row(
    F("Comment", K.TEXT),
    F("QueryLanguage", K.LANGUAGE, values=LANGUAGES),
    F("Version", K.TEXT, values=("1.0",)),
    F("TimeoutSeconds", K.INTEGER, minimum=1, maximum=_SECONDS_MAXIMUM),
    F("StartAt", K.STATE_NAME, required=True),
    F("States", K.STATES, required=True),
)
# QueryLanguage on a branch or a processor is refused by AWS ("Field 'QueryLanguage' is not supported").
BRANCH = _row(
    F("Comment", K.TEXT),
    F("StartAt", K.STATE_NAME, required=True),
    F("States", K.STATES, required=True),
)
PROCESSOR = _row(F("ProcessorConfig", K.OBJECT, members=PROCESSOR_CONFIG), *BRANCH)

RETRIER = _row(
    F("ErrorEquals", K.ERRORS, required=True),
    F("IntervalSeconds", K.INTEGER, minimum=1, maximum=_SECONDS_MAXIMUM),
    F("MaxAttempts", K.INTEGER, minimum=0, maximum=_SECONDS_MAXIMUM),
    F("BackoffRate", K.NUMBER, minimum=1),
    F("MaxDelaySeconds", K.INTEGER, minimum=1, maximum=31_622_400),
    F("JitterStrategy", K.TEXT, values=("FULL", "NONE")),
    F("Comment", K.TEXT),
)
CATCHER = _row(
    F("ErrorEquals", K.ERRORS, required=True),
    F("ResultPath", K.PATH, P),
    F("Assign", K.ASSIGN, B, X),
    F("Output", K.JSON, A, X),
    F("Comment", K.TEXT),
    F("Next", K.STATE_NAME, required=True),
)
RULE = _row(
    F("Condition", K.BOOLEAN, A, X),
    F("Assign", K.ASSIGN, B, X),
    F("Output", K.JSON, A, X),
    F("Comment", K.TEXT),
    F("Next", K.STATE_NAME, required=True),
)

CLASSES = {
    kind.type: kind
    for kind in (TaskState, PassState, ChoiceState, WaitState, SucceedState, FailState, ParallelState, MapState)
}

# Rules between fields are not cells of the table: they are data too. Exactly one of each group must be written
# (Wait's four and Map's processor), or at most one (the plain field and its Path twin, which the reader derives).
EXACTLY_ONE: dict[str, tuple[tuple[str, ...], ...]] = {
    "Wait": (("Seconds", "SecondsPath", "Timestamp", "TimestampPath"),),
    "Map": (("ItemProcessor", "Iterator"),),
}
# At least one of each group. [D] "You must specify at least one of" the limits; an empty ResultWriter says nothing.
AT_LEAST_ONE: dict[str, tuple[str, ...]] = {
    "ItemBatcher": (
        "MaxItemsPerBatch",
        "MaxItemsPerBatchPath",
        "MaxInputBytesPerBatch",
        "MaxInputBytesPerBatchPath",
    ),
    "ResultWriter": ("Resource", "WriterConfig"),
}

_LITERAL = tuple(
    f"{kind}{how}"
    for kind in ("String", "Numeric", "Timestamp")
    for how in ("Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals")
)
COMPARISONS: frozenset[str] = frozenset(
    (
        *_LITERAL,
        *(name + "Path" for name in _LITERAL),
        "BooleanEquals",
        "BooleanEqualsPath",
        "StringMatches",
        *(f"Is{kind}" for kind in ("Null", "Present", "Numeric", "String", "Boolean", "Timestamp")),
    )
)


def spellings(field: Field) -> tuple[str, ...]:
    """The names under which a field may be written."""
    return (field.name, field.name + "Path") if Dynamic.PATH_TWIN in field.dynamic else (field.name,)


BY_NAME: dict[str, dict[str, Field]] = {
    state: {name: spelling.field for name, spelling in row.by_name.items()} for state, row in STATES.items()
}
