"""A state machine as frozen data: one class per state type, one attribute per field of the table in ``fields.py``.

A value that the language lets you write in several spellings is one attribute: ``seconds`` holds an ``int``, a
``Path`` (written ``SecondsPath``), an ``Expression`` (``"{% … %}"``) or a ``Substitution`` (``"${Name}"``).
Payload templates (``Arguments``, ``Output``, ``Assign``, ``Parameters``, …) are plain JSON values: the expressions in
them stay strings, found by ``asl.expressions``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, TypeAlias

Json: TypeAlias = Any
"""None, bool, int, float, str, list of Json or dict of str to Json. Never mutated once it is in a model."""

QueryLanguage: TypeAlias = Literal["JSONPath", "JSONata"]


@dataclass(frozen=True, slots=True)
class Path:
    """A JSONPath: ``text`` as written, beginning ``$``. Where intrinsics are allowed (ErrorPath), one of those."""

    text: str


@dataclass(frozen=True, slots=True)
class Expression:
    """A JSONata expression: ``text`` is all that lies between ``{%`` and ``%}``, blanks included."""

    text: str

    @property
    def written(self) -> str:
        return "{%" + self.text + "%}"


@dataclass(frozen=True, slots=True)
class Substitution:
    """A CloudFormation definition substitution standing for a whole value: ``text`` as written, ``${Name}``."""

    text: str


Number: TypeAlias = int | float | Path | Expression | Substitution
Text: TypeAlias = str | Path | Expression


@dataclass(frozen=True, slots=True, kw_only=True)
class Retrier:
    error_equals: tuple[str, ...]
    interval_seconds: int | None = None
    max_attempts: int | None = None
    backoff_rate: float | None = None
    max_delay_seconds: int | None = None
    jitter_strategy: str | None = None
    comment: str | None = None
    extra: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catcher:
    error_equals: tuple[str, ...]
    next: str
    result_path: Json = ...  # Ellipsis: not written. None is a written null, which keeps the input.
    output: Json = ...
    assign: Mapping[str, Json] | None = None
    comment: str | None = None
    extra: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One JSONPath operator. ``operand`` is the literal, or the path text when ``operator`` ends in ``Path``."""

    variable: str
    operator: str
    operand: Json
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class And:
    conditions: tuple[Condition, ...]
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class Or:
    conditions: tuple[Condition, ...]
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class Not:
    condition: Condition
    comment: str | None = None


Condition: TypeAlias = Comparison | And | Or | Not | Expression | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One entry of ``Choices``. JSONata rules hold an Expression or a bool, JSONPath rules one of the operators."""

    condition: Condition
    next: str
    assign: Mapping[str, Json] | None = None
    output: Json = ...
    comment: str | None = None
    extra: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """What every state has. ``extra`` keeps members that the table does not know, so that writing loses nothing."""

    type: ClassVar[str]
    comment: str | None = None
    query_language: QueryLanguage | None = None
    extra: Mapping[str, Json] = field(default_factory=dict)


# ``...`` (Ellipsis) means 'not written' wherever a written null has a meaning of its own.
@dataclass(frozen=True, slots=True, kw_only=True)
class TaskState(_State):
    type: ClassVar[str] = "Task"
    resource: str
    input_path: Json = ...
    output_path: Json = ...
    parameters: Json = ...
    result_selector: Json = ...
    result_path: Json = ...
    arguments: Json = ...
    output: Json = ...
    assign: Mapping[str, Json] | None = None
    timeout_seconds: Number | None = None
    heartbeat_seconds: Number | None = None
    credentials: Json = ...
    retry: tuple[Retrier, ...] = ()
    catch: tuple[Catcher, ...] = ()
    next: str | None = None
    end: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PassState(_State):
    type: ClassVar[str] = "Pass"
    input_path: Json = ...
    output_path: Json = ...
    parameters: Json = ...
    result: Json = ...
    result_path: Json = ...
    output: Json = ...
    assign: Mapping[str, Json] | None = None
    next: str | None = None
    end: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceState(_State):
    type: ClassVar[str] = "Choice"
    choices: tuple[Rule, ...]
    default: str | None = None
    input_path: Json = ...
    output_path: Json = ...
    output: Json = ...
    assign: Mapping[str, Json] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitState(_State):
    type: ClassVar[str] = "Wait"
    seconds: Number | None = None
    timestamp: Text | Substitution | None = None
    input_path: Json = ...
    output_path: Json = ...
    output: Json = ...
    assign: Mapping[str, Json] | None = None
    next: str | None = None
    end: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SucceedState(_State):
    type: ClassVar[str] = "Succeed"
    input_path: Json = ...
    output_path: Json = ...
    output: Json = ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FailState(_State):
    type: ClassVar[str] = "Fail"
    error: Text | None = None
    cause: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParallelState(_State):
    type: ClassVar[str] = "Parallel"
    branches: tuple[Machine, ...]
    input_path: Json = ...
    output_path: Json = ...
    parameters: Json = ...
    result_selector: Json = ...
    result_path: Json = ...
    arguments: Json = ...
    output: Json = ...
    assign: Mapping[str, Json] | None = None
    retry: tuple[Retrier, ...] = ()
    catch: tuple[Catcher, ...] = ()
    next: str | None = None
    end: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MapState(_State):
    """``item_processor`` and ``iterator`` are two spellings of one thing; read it through ``processor``."""

    type: ClassVar[str] = "Map"
    item_processor: Machine | None = None
    iterator: Machine | None = None
    items: Json = ...
    items_path: Json = ...
    item_selector: Json = ...
    item_reader: Json = ...
    item_batcher: Json = ...
    result_writer: Json = ...
    label: str | None = None
    max_concurrency: Number | None = None
    tolerated_failure_count: Number | None = None
    tolerated_failure_percentage: Number | None = None
    input_path: Json = ...
    output_path: Json = ...
    parameters: Json = ...
    result_selector: Json = ...
    result_path: Json = ...
    output: Json = ...
    assign: Mapping[str, Json] | None = None
    retry: tuple[Retrier, ...] = ()
    catch: tuple[Catcher, ...] = ()
    next: str | None = None
    end: bool | None = None

    @property
    def processor(self) -> Machine | None:
        return self.item_processor if self.item_processor is not None else self.iterator

    @property
    def selector(self) -> Json:
        """ItemSelector, or its legacy spelling Parameters; Ellipsis when neither is written."""
        return self.item_selector if self.item_selector is not ... else self.parameters

    @property
    def distributed(self) -> bool:
        machine = self.processor
        config = machine.processor_config if machine is not None else None
        return isinstance(config, Mapping) and config.get("Mode") == "DISTRIBUTED"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvalidState(_State):
    """A state that could not be read: ``raw`` is what was written. Its name stays a legal target."""

    type: ClassVar[str] = "Invalid"
    raw: Json


State: TypeAlias = (
    TaskState | PassState | ChoiceState | WaitState | SucceedState | FailState | ParallelState | MapState | InvalidState
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """A whole definition, one branch of a Parallel or the processor of a Map.

    ``states`` keeps the order in which they are written. ``processor_config`` is only for a processor, ``version`` and
    ``timeout_seconds`` only for a whole definition.
    """

    start_at: str
    states: Mapping[str, State]
    comment: str | None = None
    version: str | None = None
    timeout_seconds: int | Substitution | None = None
    query_language: QueryLanguage | None = None
    processor_config: Json = None
    extra: Mapping[str, Json] = field(default_factory=dict)


def language_of(state: State, machine_language: QueryLanguage | None) -> QueryLanguage:
    """The language of ``state``: its own, else the whole machine's (never an enclosing state's), else JSONPath."""
    return state.query_language or machine_language or "JSONPath"
