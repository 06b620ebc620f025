"""One run as something to keep: its input, what its tasks answered, and the source of a test that repeats it."""

from __future__ import annotations

import importlib.util
import inspect
import pprint
import re
import sys
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from stepsmith import asl
from stepsmith.asl import Json
from stepsmith.execution import Failure, Success
from stepsmith.execution.virtual import Timed
from stepsmith.integrations import Integration, mock_problem
from stepsmith.testing.mocks import Fails, Mock, Never, Returns, is_test_state_mock
from stepsmith.testing.runner import machine_of

WIDTH = 118
_HELPERS = (Fails, Never, Returns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """The answers of a task in a run that goes round and round: ``before``, then ``cycle``, ``times`` over."""

    before: tuple[Mock, ...]
    cycle: tuple[Mock, ...]
    times: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """``mocks`` holds for each task its answers, attempt by attempt; ``arguments`` are further ones of ``run``. Tasks
    without any have that of ``samples``, which ``sample_mocks`` gives for a workflow.
    """

    input: Json
    samples: Mapping[str, Mock] = field(default_factory=dict)
    mocks: Mapping[str, Sequence[Mock] | Repeated]
    arguments: Mapping[str, Any] = field(default_factory=dict)

    @property
    def run_mocks(self) -> dict[str, Any]:
        """``mocks`` as ``run`` takes them."""
        return {**self.samples, **{name: _listed(given) for name, given in self.mocks.items()}}

    def source(
        self,
        workflow: Any,
        name: str,
        assertions: Sequence[str],
        *,
        about: str = "",
        needs: Sequence[Callable[..., Any]] = (),
    ) -> str:
        """A Python module with one test, ``test_<name>``: it runs ``workflow`` so and asserts ``assertions``, lines
        about ``result``. ``needs`` are functions that these call.
        """
        imports, setting, expression = _workflow_source(workflow)
        mocks = [
            f"            {key!r}: {_given_source(given, 12 + len(repr(key)) + 2, self._sample_of(key))},"
            for key, given in self.mocks.items()
        ]
        body = "\n".join(mocks)
        helpers = [one.__name__ for one in _HELPERS if f"{one.__name__}(" in body]
        if self.samples:
            setting.append(f"SAMPLES = sample_mocks({expression})")
            helpers.append("sample_mocks")
        for function in needs:
            if is_importable(function.__module__, function.__name__, function):
                imports.append(f"from {function.__module__} import {function.__name__}")
            else:
                setting.append("\n\n" + textwrap.dedent(inspect.getsource(function)).rstrip() + "\n")
        imports.append(f"from stepsmith.testing import {', '.join(sorted([*helpers, 'run'], key=str.swapcase))}")
        given = [f"        {key}={value!r}," for key, value in self.arguments.items()]
        if any("PosixPath(" in line or "WindowsPath(" in line for line in given):
            given = [re.sub(r"\b(Posix|Windows)Path\(", "Path(", line) for line in given]
            imports.append("from pathlib import Path")
        spread = ["            **SAMPLES,"] if self.samples else []
        test = [
            f"def test_{name}():",
            "    result = run(",
            f"        {expression},",
            f"        {_literal(self.input, 8)},",
            *(
                ["        mocks={", *spread, *mocks, "        },"]
                if mocks
                else ["        mocks=SAMPLES,"]
                if spread
                else []
            ),
            *given,
            "    )",
            *(f"    {line}" for line in assertions),
        ]
        head = "\n\n".join(part for part in (f'"""{about}"""' if about else "", "\n".join(sorted(imports))) if part)
        return (
            "\n\n".join(part for part in (head, "\n".join(setting).strip("\n"), "\n" + "\n".join(test)) if part) + "\n"
        )

    def _sample_of(self, name: str) -> tuple[str, Mock] | None:
        return (f"SAMPLES[{name!r}]", self.samples[name]) if name in self.samples else None


def is_self_contained(function: Callable[..., Any]) -> bool:
    """Whether the function's own source is all that is needed to define it elsewhere."""
    if not inspect.isfunction(function) or not function.__name__.isidentifier():
        return False
    try:
        inspect.getsource(function)
    except OSError:
        return False
    uses = inspect.getclosurevars(function)
    # pytest puts names of its own, which begin with @, where it rewrites an assert.
    return not uses.nonlocals and all(name.startswith("@") for name in uses.globals)


def mock_of(integration: Integration, given: Sequence[Timed], *, timed: bool = False) -> Mock:
    """What stands for one attempt that was answered so, as short as ``run`` takes it.

    ``timed`` keeps how long the answer took, which matters where branches run side by side.
    """
    submitted: Json = None
    for delay, answer in given:
        seconds = delay if timed else 0.0
        if isinstance(answer, Failure):
            return Fails(answer.error, answer.cause, seconds)
        if isinstance(answer, Success):
            return _returns(integration, answer.output, submitted, seconds)
        submitted = getattr(answer, "output", None) or None
    return Never()


def _returns(integration: Integration, output: Json, submitted: Json, seconds: float) -> Mock:
    value, raw = output, False
    if integration.kind == "optimized" and integration.service == "lambda":
        wrapped = {"ExecutedVersion": "$LATEST", "Payload": ..., "StatusCode": 200}
        if integration.pattern != "request_response":
            raw = False
        elif isinstance(output, dict) and {**output, "Payload": ...} == wrapped and "Payload" in output:
            value = output["Payload"]
        else:
            raw = True
    fits = mock_problem(integration, output, "PRESENT", spelling=True) is None
    if submitted is None and not seconds and not raw and fits and not _is_ambiguous(value):
        return value
    mode: Any = None if fits else "NONE"
    return Returns(value, duration_seconds=seconds, raw=raw, submitted=submitted, field_validation_mode=mode)


def _is_ambiguous(value: Json) -> bool:
    return is_test_state_mock(value)


def _listed(given: Sequence[Mock] | Repeated) -> Any:
    if isinstance(given, Repeated):
        return [*given.before, *given.cycle * given.times]
    return given[0] if len(given) == 1 and not isinstance(given[0], list) else list(given)


# ---- Python source -------------------------------------------------------------------------------------------------


def _given_source(given: Sequence[Mock] | Repeated, indent: int, sample: tuple[str, Mock] | None) -> str:
    if isinstance(given, Repeated):
        before = f"{_sequence(given.before, indent, sample)} + " if given.before else ""
        return f"{before}{_sequence(given.cycle, indent, sample)} * {given.times}"
    if len(given) == 1 and not isinstance(given[0], list):
        return _mock_source(given[0], indent, sample)
    return _sequence(given, indent, sample)


def _sequence(mocks: Sequence[Mock], indent: int, sample: tuple[str, Mock] | None) -> str:
    """A list of mocks; the same one several times in a row is written once."""
    groups: list[tuple[str, int]] = []
    for one in (_mock_source(mock, indent, sample) for mock in mocks):
        if groups and groups[-1][0] == one:
            groups[-1] = one, groups[-1][1] + 1
        else:
            groups.append((one, 1))
    if len(groups) == 1 and groups[0][1] > 1:
        return f"[{groups[0][0]}] * {groups[0][1]}"
    return (
        "[" + ", ".join(f"*[{one}] * {count}" if count > 2 else ", ".join([one] * count) for one, count in groups) + "]"
    )


def _mock_source(mock: Mock, indent: int, sample: tuple[str, Mock] | None) -> str:
    if sample is not None and mock == sample[1]:
        return sample[0]
    if not isinstance(mock, (Returns, Fails, Never)):
        return _literal(mock, indent)
    name = type(mock).__name__
    given: list[str] = []
    for one in fields(mock):
        value = getattr(mock, one.name)
        if value != one.default or type(value) is not type(one.default):
            positional = one.name in ("value", "error", "cause") and len(given) == fields(mock).index(one)
            given.append(_literal(value, indent) if positional else f"{one.name}={_literal(value, indent)}")
    return f"{name}({', '.join(given)})"


def _literal(value: Json, indent: int) -> str:
    text = pprint.pformat(value, width=max(40, WIDTH - indent), sort_dicts=False, compact=True)
    return text.replace("\n", "\n" + " " * indent)


def _workflow_source(workflow: Any) -> tuple[list[str], list[str], str]:
    """Imports, further lines, and the expression that gives the workflow."""
    function = getattr(workflow, "function", None)
    if function is not None and is_importable(function.__module__, function.__name__, workflow):
        return [f"from {function.__module__} import {function.__name__}"], [], function.__name__
    if isinstance(workflow, (str, Path)):
        return [], [], repr(str(workflow))
    return [], [f"DEFINITION = {_literal(asl.write(machine_of(workflow)), 0)}"], "DEFINITION"


def is_importable(module: str, name: str, value: object) -> bool:
    """Whether ``from module import name`` gives ``value``, in another process as well."""
    loaded = sys.modules.get(module)
    if module == "__main__" or getattr(loaded, name, None) is not value:
        return False
    try:
        return importlib.util.find_spec(module.partition(".")[0]) is not None
    except (ImportError, ValueError):
        return False  # a package made for one process only has no spec
