"""From the model of a machine to a program: every path, expression and rule is read once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from stepsmith.asl import (
    Catcher,
    ChoiceState,
    FailState,
    InvalidState,
    Machine,
    MapState,
    ParallelState,
    PassState,
    QueryLanguage,
    State,
    Substitution,
    SucceedState,
    TaskState,
    WaitState,
    language_of,
)
from stepsmith.errors import DefinitionError
from stepsmith.execution.branches import prepare_map, prepare_parallel
from stepsmith.execution.choice import prepare_choice
from stepsmith.execution.data_flow import jsonata_conclusion, jsonpath_conclusion
from stepsmith.execution.distributed import prepare_distributed
from stepsmith.execution.inspection import Inspection
from stepsmith.execution.observer import Observer, observe_state
from stepsmith.execution.plain_states import prepare_fail, prepare_pass, prepare_succeed
from stepsmith.execution.program import MachineType, Prepared, Program
from stepsmith.execution.retry import Attempt, Attempts, PreparedCatcher
from stepsmith.execution.targets import CheckParameters, Preparing
from stepsmith.execution.task import prepare_task
from stepsmith.execution.wait import prepare_wait

EXPRESS_LIMIT_SECONDS = 300
"""An Express execution runs for five minutes at most [D]."""

ALONE_LIMIT_SECONDS = 300
"""So does the test of one state [D]."""


def prepare(
    machine: Machine,
    *,
    type: MachineType = "STANDARD",
    check_parameters: CheckParameters | None = None,
    observer: Observer | None = None,
) -> Program:
    """The program of ``machine``; executions share it.

    ``check_parameters(integration, parameters)`` may refuse a call before it is made, as AWS does: what it returns
    becomes the cause of a States.Runtime failure. ``observer`` hears which way each execution goes.

    Raises DefinitionError for what cannot run, naming the state.
    """
    timeout = machine.timeout_seconds
    if isinstance(timeout, Substitution):
        raise DefinitionError(f"TimeoutSeconds is {timeout.text}, a placeholder; give it a value to run the machine")
    start = _prepare_machine(machine, machine.query_language, type, check_parameters, observer)
    return Program(start=start, type=type, timeout_seconds=_limit(type, timeout))


def _limit(type: MachineType, timeout: int | None) -> int | None:
    if type == "STANDARD":
        return timeout
    return EXPRESS_LIMIT_SECONDS if timeout is None else min(timeout, EXPRESS_LIMIT_SECONDS)


def prepare_alone(
    machine: Machine, name: str, inspection: Inspection, *, check_parameters: CheckParameters | None = None
) -> Program:
    """The program of one state of ``machine``: it ends when the state is left, and ``inspection`` sees the way there.

    Raises DefinitionError for a state that cannot run.
    """
    state = machine.states[name]
    prepared = Prepared(name=name, type=state.type)
    preparing = Preparing(
        name=name,
        states={},
        language=machine.query_language,
        machine_type="STANDARD",
        check_parameters=check_parameters,
        prepare_machine=inspection.inner,
        prepare_child=lambda inner, type: Program(start=inspection.inner(inner), type=type, timeout_seconds=None),
        observer=inspection,
        inspection=inspection,
    )
    _prepare_state(prepared, state, preparing)
    return Program(start=prepared, type="STANDARD", timeout_seconds=ALONE_LIMIT_SECONDS)


def _prepare_machine(
    machine: Machine,
    language: QueryLanguage | None,
    machine_type: MachineType,
    check: CheckParameters | None,
    observer: Observer | None,
) -> Prepared:
    states = {name: Prepared(name=name, type=state.type) for name, state in machine.states.items()}
    for name, state in machine.states.items():
        preparing = Preparing(
            name=name,
            states=states,
            language=language,
            machine_type=machine_type,
            check_parameters=check,
            prepare_machine=lambda inner: _prepare_machine(inner, language, machine_type, check, observer),
            prepare_child=lambda inner, type: Program(
                start=_prepare_machine(inner, language, type, check, observer),
                type=type,
                timeout_seconds=_limit(type, None),
            ),
            observer=observer,
        )
        try:
            _prepare_state(states[name], state, preparing)
            if observer is not None:
                observe_state(observer, states[name], only_next=isinstance(state, (PassState, WaitState)))
        except DefinitionError as error:
            message = str(error)
            raise error if message.startswith("state '") else preparing.refuse(message) from error
    try:
        return states[machine.start_at]
    except KeyError:
        raise DefinitionError(f"StartAt names {machine.start_at!r}, and there is no such state") from None


def _prepare_state(prepared: Prepared, state: State, preparing: Preparing) -> None:
    jsonata = language_of(state, preparing.language) != "JSONPath"
    match state:
        case PassState():
            prepared.run = prepare_pass(state, jsonata, preparing)
        case SucceedState():
            prepared.run = prepare_succeed(state, jsonata, preparing)
        case FailState():
            prepared.run = prepare_fail(state, jsonata, preparing)
        case ChoiceState():
            prepared.run = prepare_choice(state, jsonata, preparing)
        case WaitState():
            prepared.steps = prepare_wait(state, jsonata, preparing)
        case TaskState():
            prepared.steps = _with_attempts(state, prepare_task(state, jsonata, preparing), jsonata, preparing)
        case ParallelState():
            prepared.steps = _with_attempts(state, prepare_parallel(state, jsonata, preparing), jsonata, preparing)
        case MapState():
            prepared.steps = _with_attempts(state, _prepare_map(state, jsonata, preparing), jsonata, preparing)
        case InvalidState():
            raise preparing.refuse("it could not be read; `stepsmith validate` says what is wrong with it")


def _with_attempts(
    state: TaskState | ParallelState | MapState, attempt: Any, jsonata: bool, preparing: Preparing
) -> Callable[..., Any]:
    if jsonata:
        conclude = jsonata_conclusion(state.output, state.assign, result="result")
    else:
        conclude = jsonpath_conclusion(
            result_selector=state.result_selector,
            result_path=state.result_path,
            output_path=state.output_path,
            assign=state.assign,
            inspection=preparing.inspection,
        )
    if preparing.inspection is not None:
        attempt = preparing.inspection.attempt(attempt)
        if isinstance(state, TaskState):
            conclude = preparing.inspection.watch_result(conclude)
    following = preparing.following(state)
    return Attempts(
        attempt=attempt,
        conclude=conclude if following is None else preparing.observed(conclude, "next"),
        following=following,
        retriers=state.retry,
        catchers=[_catcher(catcher, index, jsonata, preparing) for index, catcher in enumerate(state.catch)],
        failed_event=None if isinstance(state, TaskState) else f"{state.type}StateFailed",
        observer=preparing.observer,
        retried=0 if preparing.inspection is None else preparing.inspection.retries,
        inspection=preparing.inspection,
    ).steps


def _catcher(catcher: Catcher, index: int, jsonata: bool, preparing: Preparing) -> PreparedCatcher:
    place = f"Catch[{index}]/"
    if jsonata:
        conclude = jsonata_conclusion(catcher.output, catcher.assign, result="errorOutput", place=place)
    else:
        conclude = jsonpath_conclusion(result_path=catcher.result_path, assign=catcher.assign, place=place)
    following = preparing.target(catcher.next, f"Catch[{index}].Next")
    if preparing.inspection is not None:
        conclude = preparing.inspection.watch_catcher(index, conclude)
    return PreparedCatcher(catcher.error_equals, following, preparing.observed(conclude, "catch", index))


def _prepare_map(state: MapState, jsonata: bool, preparing: Preparing) -> Attempt:
    if state.processor is None:
        raise preparing.refuse("a Map needs an ItemProcessor")
    if state.distributed:
        return prepare_distributed(state, jsonata, preparing)
    fields: Mapping[str, Any] = {
        "ItemReader": state.item_reader,
        "ItemBatcher": state.item_batcher,
        "ResultWriter": state.result_writer,
    }
    for field, written in fields.items():
        if written is not ...:
            raise preparing.refuse(f"{field} is for a distributed Map; set the processor's Mode to DISTRIBUTED")
    return prepare_map(state, jsonata, preparing)
