"""Fields of JSONPath states: InputPath, Parameters, ResultSelector, ResultPath, OutputPath, Assign."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from stepsmith import paths
from stepsmith.asl import Json
from stepsmith.errors import DefinitionError
from stepsmith.execution import entropy

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber

Field: TypeAlias = "Callable[[Fiber, Json], Json]"


def prepare_path(written: Json, field: str) -> Field | None:
    """InputPath or OutputPath as a function; None when it changes nothing. A written null gives the empty object."""
    if written is ... or written == "$":
        return None
    if written is None:
        return lambda fiber, value: {}
    with reading(field, written):
        get = paths.prepare_path(written)
    return with_context(get, "$$" in written)


def prepare_template(template: Json, field: str) -> Field | None:
    """A payload template as a function of its own ``$``; None when there is none."""
    if template is ...:
        return None
    with reading(field, template):
        fill = paths.prepare_template(template, source=entropy.chance)
    # A template that never says $$ is not given the context object: making one costs more than most templates.
    return with_context(fill, _mentions_context(template))


def prepare_assign(assign: Mapping[str, Json] | None, field: str = "Assign") -> Field | None:
    return prepare_template(dict(assign), field) if assign else None


def prepare_text(written: str, field: str) -> Field:
    """ErrorPath or CausePath: a path or an intrinsic call."""
    with reading(field, written):
        get = paths.prepare_value(written, field, source=entropy.chance)
    return with_context(get, "$$" in written)


def prepare_result_path(written: Json, field: str = "ResultPath") -> Callable[[Json, Json], Json]:
    """A function of raw input and result: where the result goes."""
    if written is ... or written == "$":
        return lambda raw, result: result
    if written is None:
        return lambda raw, result: raw
    with reading(field, written):
        path = paths.prepare_reference_path(written)
    return path.put


def with_context(function: Callable[[Json, Json, Mapping[str, Json]], Json], uses_context: bool) -> Field:
    if uses_context:
        return lambda fiber, value: function(value, fiber.context(), fiber.variables)
    return lambda fiber, value: function(value, None, fiber.variables)


class reading:  # noqa: N801 (a context manager reads like a verb)
    """Turns what ``paths`` says about a malformed path into a DefinitionError that names the field."""

    def __init__(self, field: str, written: Json) -> None:
        self.field = field
        self.written = written

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (paths.PathError, paths.IntrinsicError)):
            raise DefinitionError(f"{self.field}: {error.message}") from error


def _mentions_context(template: Json) -> bool:
    if isinstance(template, str):
        return "$$" in template
    if isinstance(template, dict):
        return any(_mentions_context(item) for item in template.values())
    return isinstance(template, (list, tuple)) and any(_mentions_context(item) for item in template)
