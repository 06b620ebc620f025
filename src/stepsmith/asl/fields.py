"""The field table: which field is legal on which state in which query language, its kind and its range.

Reader, writer, authoring, validation, the hypothesis strategies and the published JSON Schema all read it. Evidence:
States Language specification and the AWS developer guide for the cells; AWS's own answers for the ranges where noted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, Flag, auto

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

    @property
    def attribute(self) -> str:
        return attribute(self.name)


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

STATES: dict[str, tuple[Field, ...]] = {
    "Task": (
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
    "Pass": (
        *_FIRST,
        *_IN,
        F("Parameters", K.JSON, P),
        F("Result", K.JSON, P),
        F("ResultPath", K.PATH, P),
        *_OUT,
        *_ONWARD,
    ),
    "Choice": (*_FIRST, *_IN, F("Choices", K.RULES, required=True), F("Default", K.STATE_NAME), *_OUT),
    "Wait": (
        *_FIRST,
        *_IN,
        F("Seconds", K.INTEGER, B, X | T, 0, _SECONDS_MAXIMUM),
        F("Timestamp", K.TIMESTAMP, B, X | T),
        *_OUT,
        *_ONWARD,
    ),
    "Succeed": (*_FIRST, *_IN, F("Output", K.JSON, A, X), F("OutputPath", K.PATH, P)),
    "Fail": (*_FIRST, F("Error", K.TEXT, B, X | T), F("Cause", K.TEXT, B, X | T)),
    "Parallel": (
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
    "Map": (
        *_FIRST,
        F("Label", K.TEXT),
        *_IN,
        F("ItemReader", K.OBJECT),
        F("ItemsPath", K.PATH, P),
        F("Items", K.JSON, A, X),
        F("ItemSelector", K.JSON, B, X),
        F("Parameters", K.OBJECT, P),
        F("ItemBatcher", K.OBJECT),
        F("MaxConcurrency", K.INTEGER, B, X | T, 0),
        F("ToleratedFailureCount", K.INTEGER, B, X | T, 0),
        F("ToleratedFailurePercentage", K.NUMBER, B, X | T, 0, 100),
        F("ItemProcessor", K.PROCESSOR),
        F("Iterator", K.PROCESSOR),
        F("ResultWriter", K.OBJECT),
        *_RESULT,
        *_OUT,
        *_GUARDS,
        *_ONWARD,
    ),
}

MACHINE: tuple[Field, ...] = (
    F("Comment", K.TEXT),
    F("QueryLanguage", K.LANGUAGE, values=LANGUAGES),
    F("Version", K.TEXT, values=("1.0",)),
    F("TimeoutSeconds", K.INTEGER, minimum=1, maximum=_SECONDS_MAXIMUM),
    F("StartAt", K.STATE_NAME, required=True),
    F("States", K.STATES, required=True),
)
# QueryLanguage on a branch or a processor is refused by AWS ("Field 'QueryLanguage' is not supported").
BRANCH: tuple[Field, ...] = (
    F("Comment", K.TEXT),
    F("StartAt", K.STATE_NAME, required=True),
    F("States", K.STATES, required=True),
)
PROCESSOR: tuple[Field, ...] = (F("ProcessorConfig", K.OBJECT), *BRANCH)

RETRIER: tuple[Field, ...] = (
    F("ErrorEquals", K.ERRORS, required=True),
    F("IntervalSeconds", K.INTEGER, minimum=1, maximum=_SECONDS_MAXIMUM),
    F("MaxAttempts", K.INTEGER, minimum=0, maximum=_SECONDS_MAXIMUM),
    F("BackoffRate", K.NUMBER, minimum=1),
    F("MaxDelaySeconds", K.INTEGER, minimum=1, maximum=31_622_400),
    F("JitterStrategy", K.TEXT, values=("FULL", "NONE")),
    F("Comment", K.TEXT),
)
CATCHER: tuple[Field, ...] = (
    F("ErrorEquals", K.ERRORS, required=True),
    F("ResultPath", K.PATH, P),
    F("Assign", K.ASSIGN, B, X),
    F("Output", K.JSON, A, X),
    F("Comment", K.TEXT),
    F("Next", K.STATE_NAME, required=True),
)
RULE: tuple[Field, ...] = (
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
    state: {name: field for field in fields for name in spellings(field)} for state, fields in STATES.items()
}
