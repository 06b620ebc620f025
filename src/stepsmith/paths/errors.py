"""What can go wrong with a path or an intrinsic function, worded as AWS words it.

These are failures *inside* a workflow (or, for ``kind == "syntax"``, a wrong definition): the engine turns them into
the execution's error and cause, the validator into a diagnostic. ``error`` is the error name that AWS gives.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

PathErrorKind: TypeAlias = Literal["syntax", "missing", "missing_property", "type", "undefined_variable", "result_path"]


class PathError(Exception):
    """A path is malformed (``syntax``) or does not apply to the value it was given (every other kind).

    ``message`` is the cause without the engine's prefix about the state; ``reason`` is its last part, without the
    path. ``position`` counts from 0 in the text of the path and is only known for ``syntax``.
    """

    def __init__(
        self,
        kind: PathErrorKind,
        message: str,
        *,
        reason: str | None = None,
        path: str | None = None,
        position: int | None = None,
        pointer: str | None = None,
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.reason = reason if reason is not None else message
        self.path = path
        self.position = position
        self.pointer = pointer

    @property
    def error(self) -> str:
        # The specification names States.ParameterPathFailure too, but AWS answers States.Runtime
        # [R] test_invalid_jsonpath[INVALID_JSONPATH_IN_STRING_EXPR_JSONPATH].
        return "States.ResultPathMatchFailure" if self.kind == "result_path" else "States.Runtime"


class IntrinsicError(Exception):
    """An intrinsic function was given arguments that it cannot work on.

    The specification calls this States.IntrinsicFailure. Users who asserted on real executions report States.Runtime
    with a cause that contains 'Invalid arguments in States.<Name>', so that is what ``error`` and ``message`` hold.
    """

    error = "States.Runtime"

    def __init__(self, function: str, detail: str) -> None:
        self.function = function
        self.message = f"Invalid arguments in {function}"
        self.detail = detail
        super().__init__(f"{self.message}: {detail}")
