"""What is wrong with a template, in the words AWS uses, with the place where it is written."""

from __future__ import annotations

from stepsmith.errors import DefinitionError
from stepsmith.source import Span


class TemplateError(DefinitionError):
    """``message`` is AWS's text; ``pointer`` and ``span`` say where, when that is known."""

    def __init__(self, message: str, *, pointer: str | None = None, span: Span | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.pointer = pointer
        self.span = span


class UnresolvedValue(Exception):
    """A value depends on a resource that does not exist yet. ``entity`` is ``Topic`` or ``Topic.TopicName``."""

    def __init__(self, entity: str) -> None:
        super().__init__(entity)
        self.entity = entity
