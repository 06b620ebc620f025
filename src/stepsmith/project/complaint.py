"""What an exception in a workflow's own code says: the author's line, and what was probably meant.

Python's words are kept; where they name something that is not there, what is there is added.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import linecache
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import CodeType, FrameType, TracebackType

from stepsmith.authoring.location import Location
from stepsmith.diagnostics import Diagnostic, Severity, nearest
from stepsmith.errors import DefinitionError, Excerpt
from stepsmith.source import split_pointer


def complaint(error: Exception, folder: Path) -> DefinitionError:
    """The error that the author of the workflow in ``folder`` should read."""
    if isinstance(error, SyntaxError) and error.filename and error.lineno:
        where = Location(error.filename, error.lineno)
        excerpt = where.excerpt()
        if excerpt is not None and error.offset:
            start = error.offset - 1
            end = error.end_offset - 1 if error.end_offset and error.end_lineno == error.lineno else start + 1
            excerpt = Excerpt(excerpt.file, excerpt.line, excerpt.text, start, max(start + 1, end))
        return DefinitionError(f"{where}: {type(error).__name__}: {error.msg}", excerpt=excerpt)
    found = _innermost(error, folder)
    if found is None:
        return DefinitionError(f"{folder}: {type(error).__name__}: {error}")
    frame, where = found
    # Newer Pythons guess too; one guess is enough.
    said = "" if isinstance(error, RecursionError) else re.sub(r"\. Did you mean [^?]*\?$", "", str(error))
    words = f"{where}: {type(error).__name__}: {said}{_advice(error, frame, where)}"
    return DefinitionError(words, excerpt=where.excerpt())


def invalid(workflow: Location, lines: Mapping[str, Location], findings: Sequence[Diagnostic]) -> DefinitionError:
    """The error for a workflow whose definition AWS would refuse, at the state of the first finding.

    ``lines`` says where each state was written; a finding that is about no state is shown at the workflow.
    """
    first, *others = (finding for finding in findings if finding.severity is Severity.ERROR)
    names = [part for part in split_pointer(first.pointer) if part in lines]
    where = lines[names[-1]] if names else workflow
    advice = f"; {first.hint}" if first.hint else ""
    more = f" (and {len(others)} more)" if others else ""
    words = f"{first.message} ({first.code}, 'stepsmith explain {first.code}'){advice}{more}"
    return DefinitionError(f"{where}: {words}", findings, excerpt=where.excerpt())


def located(error: DefinitionError, folder: Path) -> DefinitionError:
    """The same error with the author's line, if what raised it did not know one: a resource of a wrong name."""
    if error.excerpt is not None or error.diagnostics:
        return error
    found = _innermost(error, folder)
    if found is None or str(error).startswith(f"{found[1]}: "):
        return error
    return DefinitionError(f"{found[1]}: {error}", excerpt=found[1].excerpt())


def _innermost(error: Exception, folder: Path) -> tuple[FrameType, Location] | None:
    """The last of the author's own frames that led to the error."""
    found: tuple[FrameType, Location] | None = None
    step: TracebackType | None = error.__traceback__
    while step is not None:
        code: CodeType = step.tb_frame.f_code
        if Path(code.co_filename).is_relative_to(folder):
            found = step.tb_frame, Location(code.co_filename, step.tb_lineno, code, step.tb_lasti // 2)
        step = step.tb_next
    return found


def _advice(error: Exception, frame: FrameType, where: Location) -> str:
    match error:
        case RecursionError():
            return (
                "a function calls itself while the workflow is being built, without an end: "
                "rounds of the running workflow are made by repeat(…)"
            )
        case NameError(name=str(name)):
            return _meant(name, [*frame.f_locals, *frame.f_globals, *vars(builtins)])
        case AttributeError(name=str(name)) if error.obj is not None:
            return _meant(name, [member for member in dir(error.obj) if not member.startswith("_")])
        case TypeError() if "Object of type Reference is not JSON serializable" in str(error):
            return "; objects need no json.dumps: give the object itself, or fn.string(…) for its text"
        case TypeError() if (called := re.search(r"(\w+)\(\) got an unexpected", str(error))) is not None:
            return _parameters(called.group(1), str(error), frame, where)
    return ""


def _meant(name: str, known: Iterable[str]) -> str:
    meant = nearest(name, known)
    return f"; did you mean {meant!r}?" if meant else ""


def _parameters(name: str, message: str, frame: FrameType, where: Location) -> str:
    """Which parameter was meant, or all that the function has which was called in this line under this name."""
    unexpected = re.search(r"unexpected keyword argument '(\w+)'", message)
    function = _called(name, frame, where) if unexpected else None
    if function is None or unexpected is None:
        return ""
    known = [parameter for parameter in inspect.signature(function).parameters if parameter != "self"]
    return _meant(unexpected.group(1), known) or f"; it takes {', '.join(known)}"


def _called(name: str, frame: FrameType, where: Location) -> Callable[..., object] | None:
    """What a call in this line names, if it is written as names and attributes: nothing of the author's is run."""
    try:
        tree = ast.parse("".join(linecache.getlines(where.file)))
    except SyntaxError:  # it was changed since it was imported
        return None
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and call.lineno <= where.line <= (call.end_lineno or 0):
            parts = ast.unparse(call.func).split(".")
            value: object = {**frame.f_globals, **frame.f_locals}.get(parts[0])
            for part in parts[1:]:
                value = inspect.getattr_static(value, part, None)
            if callable(value) and getattr(value, "__name__", None) in (name, parts[-1]):
                return value
    return None
