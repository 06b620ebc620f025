"""Running a workflow in a test: virtual time, mocks in place of services."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, get_args

from stepsmith import asl
from stepsmith.asl import Json, Machine
from stepsmith.diagnostics import Severity, render_text
from stepsmith.errors import ConfigurationError, DefinitionError
from stepsmith.execution import Execution, MachineType, prepare, virtual
from stepsmith.execution.json_text import PAYLOAD_LIMIT_BYTES, exceeds_limit, size_bytes
from stepsmith.integrations import VALIDATION_MODES, ValidationMode
from stepsmith.testing.coverage import observer_of
from stepsmith.testing.family import KEPT_CHILDREN, Family
from stepsmith.testing.handlers import Handler, Handlers, HandlerTasks, handlers_of
from stepsmith.testing.mocks import Mock, Tasks
from stepsmith.testing.objects import GivenObject, Objects
from stepsmith.testing.other_machines import OtherMachines
from stepsmith.testing.result import Result


def run(
    workflow: Any,
    input: Json = None,
    mocks: Mapping[str, Mock] | None = None,
    *,
    type: MachineType = "STANDARD",
    name: str = "test",
    now: float = 1_800_000_000.0,
    seed: int = 0,
    handlers: bool | Mapping[str, Handler] | Handlers = False,
    objects: Mapping[str, GivenObject] | None = None,
    machines: Mapping[str, Any] | None = None,
    keep_children: int = KEPT_CHILDREN,
    field_validation_mode: ValidationMode = "PRESENT",
    pace: virtual.Pace | None = None,
    **arguments: Any,
) -> Result:
    """Run ``workflow`` to its end in virtual time: waiting takes no time, nothing outside is called.

    ``workflow`` is a workflow, a ``Machine``, a definition (a dict) or the path of one. ``mocks`` holds,
    by the name of the Task state:

    * a JSON value: the task's result (for ``lambda:invoke`` the function's result, that is the response's Payload),
    * a callable: given the task's effective input (for ``lambda:invoke`` the Payload), returns any of these; an
      exception that it raises fails the task under the exception's name (an AssertionError fails the test),
    * an exception, ``Failure("Error", "cause")``, ``Fails(…)``, ``Returns(…, duration_seconds=…)`` or ``Never()``,
    * the ``mock`` of AWS's TestState: ``{"result": "<JSON text>"}`` or ``{"errorOutput": {"error": …, "cause": …}}``,
    * a list of these: one for each attempt.

    ``MockConfigFile(path, case="…")`` gives such mocks from AWS's mock configuration file. A result is held to the
    shape of the API that the task calls: the members that are there must conform (``field_validation_mode`` PRESENT;
    STRICT asks for the required ones too, NONE for nothing).

    ``handlers`` let tasks without a mock call real functions: True the functions of the workflow's resources, each in a
    process of its own, ``{"State": function}`` functions of the test; ``Handlers`` says more. One that does not return
    in time fails with States.Timeout, one that raises as it would in Lambda.

    ``objects`` are what distributed Maps read, by address: ``{"s3://bucket/key": …}`` with bytes, text, a ``Path``, or
    the items of a ``.json`` or ``.jsonl`` file; what they write is in the result's ``objects``. ``s3://bucket/`` alone
    is a bucket with nothing in it. Of the children of each map run ``keep_children`` are kept, and as many of those
    that fail; all are counted.

    ``machines`` are other state machines by name or ARN, as ``workflow`` is given: a task that starts one of them
    (``states:startExecution``, with ``.sync`` and ``.sync:2``) and has no mock really runs it; ``mocks`` are for their
    tasks too.

    No ``input`` is ``{}``; JSON's null is ``input_text="null"``.
    ``now`` is the time at which it starts, in epoch seconds; ``pace(execution, time)`` is called before each answer,
    when its time has come, to show what has happened or to wait in real time; ``arguments`` are further ones of
    ``Execution``. Raises DefinitionError when the machine cannot run, ConfigurationError for an input that is no JSON
    or larger than 256 KiB, and when a task is met that has neither mock nor handler, or whose mock cannot be an answer
    of its service.
    """
    check_input(input)
    check_one_of(type, get_args(MachineType), "type")
    check_one_of(field_validation_mode, VALIDATION_MODES, "field_validation_mode")
    machine = machine_of(workflow)
    refuse_invalid(machine, type)
    program = prepare(machine, type=type, observer=observer_of(workflow, machine))
    if machines is not None and not isinstance(machines, Mapping):
        raise ConfigurationError(
            f'expected {{"<name or ARN>": <workflow>, …}}, found {machines.__class__.__name__}', key="machines"
        )
    others = OtherMachines({one: (given, machine_of(given)) for one, given in (machines or {}).items()})
    for _, other in others.machines.values():
        refuse_invalid(other, "STANDARD")
    names = task_names(machine)
    store = None if objects is None else Objects(objects, now=now)
    family = Family(keep_children)
    tasks = Tasks(
        mocks or {},
        [*names, *(one for _, inner in others.machines.values() for one in task_names(inner))],
        mode=field_validation_mode,
    )
    world = virtual.World(tasks, pace, store=store, watcher=family, now=now)
    execution = Execution(program, input=input, name=name, now=now, seed=seed, **arguments)
    wanted = handlers_of(handlers)

    def result(drive: Callable[[], None]) -> Result:
        with ExitStack() as stack:
            called = None if wanted is None else stack.enter_context(HandlerTasks(wanted, workflow, names, seed))
            tasks.others = others.then(called)
            drive()
        written = {} if store is None else dict(store.written)
        return Result.of(execution, [one for one, _ in states_of(machine)], written, family, redrive)

    def redrive(mocks: Mapping[str, Mock], after_seconds: float) -> Result:
        tasks.replace(mocks)
        return result(lambda: world.redrive(execution, execution.now + after_seconds))

    return result(lambda: world.run(execution, execution.start()))


def task_names(machine: Machine) -> list[str]:
    """The Task states of ``machine``, inner ones included."""
    return [name for name, state in states_of(machine) if isinstance(state, asl.TaskState)]


def check_one_of(value: object, allowed: Sequence[str], key: str) -> None:
    """Raises ConfigurationError for a value that is none of those."""
    if value not in allowed:
        raise ConfigurationError(f"expected one of {', '.join(allowed)}, found {value!r}", key=key)


def check_input(input: Json) -> None:
    """Raises ConfigurationError for what StartExecution would refuse."""
    try:
        text = json.dumps(input, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"the input is no JSON: {error}", key="input") from None
    if exceeds_limit(text):
        size = size_bytes(text)
        raise ConfigurationError(
            f"the input has {size:,} bytes as JSON, an execution takes {PAYLOAD_LIMIT_BYTES:,}; put it into S3 and "
            "give its address",
            key="input",
        )


_VALID: deque[tuple[MachineType, Machine]] = deque(maxlen=8)
"""The machines that were found valid last: tests run the same few again and again."""


def refuse_invalid(machine: Machine, type: MachineType = "STANDARD") -> None:
    """Raises DefinitionError with the findings, when there are such with which AWS does not create a machine.

    Whether calls have the parameters that they need is left to ``stepsmith validate``: mocks do not ask for them.
    """
    if (type, machine) in _VALID:
        return
    from stepsmith.validation import validate

    found = validate(machine, type=type)
    errors = [
        one for one in found if one.severity is Severity.ERROR and one.at_creation and not one.code.startswith("SS50")
    ]
    if errors:
        raise DefinitionError(f"the definition is not valid:\n{render_text(errors)}", errors)
    _VALID.append((type, machine))


def machine_of(workflow: Any) -> Machine:
    """The machine of anything that ``run`` takes. Raises DefinitionError when it is not a sound one."""
    if isinstance(workflow, Machine):
        return workflow
    if isinstance(workflow, dict):
        return sound(asl.read_value(workflow))
    if isinstance(workflow, (str, Path)):
        if isinstance(workflow, str) and workflow.lstrip().startswith("{"):
            raise DefinitionError("expected a workflow, a definition as a dict or the path of one, found its text")
        try:
            text = Path(workflow).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror
            raise ConfigurationError(f"no definition can be read: {reason}", file=str(workflow)) from None
        return sound(asl.read(text, path=str(workflow)))
    if callable(getattr(workflow, "build", None)):
        built = workflow.build()
        machine = built.machine
        assert isinstance(machine, Machine)
        return machine
    raise DefinitionError(
        f"expected a workflow, a machine, a definition or the path of one, found {type(workflow).__name__}"
    )


def states_of(machine: Machine) -> Iterator[tuple[str, asl.State]]:
    """Every state with its name, inner ones after the one that holds them."""
    for name, state in machine.states.items():
        yield name, state
        if isinstance(state, asl.ParallelState):
            for branch in state.branches:
                yield from states_of(branch)
        elif isinstance(state, asl.MapState) and state.processor is not None:
            yield from states_of(state.processor)


def sound(reading: asl.Reading) -> Machine:
    """The machine that was read. Raises DefinitionError, with all that is wrong, when it is not a sound one."""
    errors = [one for one in reading.diagnostics if one.severity is Severity.ERROR]
    if errors or reading.machine is None:
        raise DefinitionError(f"the definition is not sound:\n{render_text(errors)}", errors)
    return reading.machine
