"""``explore``: every outcome of every task, tried in virtual time, and what is wrong with where that leads."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from stepsmith import asl
from stepsmith.asl import Json, Machine
from stepsmith.asl.flow import scopes
from stepsmith.execution import HISTORY_LIMIT, Execution, Failure, Invoke, MachineType, prepare
from stepsmith.execution.failure import QUERY_EVALUATION_ERROR, RUNTIME
from stepsmith.execution.redrive import LONGEST_EXECUTION_SECONDS
from stepsmith.execution.virtual import Timed
from stepsmith.testing.coverage import Part, WorkflowCoverage, parts_of
from stepsmith.testing.exploration import Bounds, End, Explorer, Prefix
from stepsmith.testing.findings import KINDS, Exploration, Finding, Kind
from stepsmith.testing.loops import Loop, loops_of
from stepsmith.testing.mocks import Mock, check_names
from stepsmith.testing.objects import GivenObject, Objects
from stepsmith.testing.origin import origin_of
from stepsmith.testing.outcomes import outcomes_of, sample_mocks
from stepsmith.testing.result import Result
from stepsmith.testing.runner import check_input, machine_of, refuse_invalid, states_of
from stepsmith.testing.scenario import Repeated, Scenario, mock_of

Invariant = Callable[[Result], Any]

# What the machine itself raises when its fields do not fit the data; a service raises none of these.
OWN_ERRORS = frozenset(
    {
        RUNTIME,
        QUERY_EVALUATION_ERROR,
        "States.IntrinsicFailure",
        "States.ParameterPathFailure",
        "States.ResultPathMatchFailure",
        "States.NoChoiceMatched",
    }
)
_UNREACHED: Mapping[str, Kind] = {"state": "state", "catcher": "catcher", "exhausted": "retrier"}
_HISTORY_FULL = "maximum number of history events"


def explore(
    workflow: Any,
    input: Json = None,
    mocks: Mapping[str, Mock] | None = None,
    *,
    invariants: Iterable[Invariant] = (),
    type: MachineType = "STANDARD",
    max_paths: int = 10_000,
    max_depth: int = 100,
    iterations: int = 2,
    objects: Mapping[str, GivenObject] | None = None,
    name: str = "test",
    now: float = 1_800_000_000.0,
    seed: int = 0,
    **arguments: Any,
) -> Exploration:
    """Drive ``workflow`` through every outcome of its tasks and report what is wrong with where that leads.

    A task succeeds, with what ``mocks`` gives or a sample of its API's shape; fails with each error that a Retry or
    Catch names, once and at every attempt; fails with one that none names; does not answer in time. ``mocks`` are those
    of ``run``, but for lists; ``AnyOf(a, b)`` are results of which each is tried. ``objects`` are what distributed Maps
    read, as in ``run``. ``invariants`` are functions of a
    ``Result``: one that returns False or raises AssertionError does not hold.

    Found are ways that cannot end or that wait for ever, failures of the machine's own fields (States.Runtime and its
    kind), histories that would pass 25,000 events, invariants that do not hold, and states, catchers and retriers that
    are never reached or used up. Each comes with a scenario of as few faults as lead there, and of those the shortest,
    as a test, ``finding.test``.

    ``max_paths`` bounds the runs and ``max_depth`` the tasks on one way; of a Map's items the first ``iterations`` are
    explored and the others succeed. What a bound cuts off is named in the report, which then is not ``clean``. The time
    that a way has taken is not compared: a place reached later is the same place.

    Raises DefinitionError when the machine cannot run, ConfigurationError for mocks that cannot be.
    """
    check_input(input)
    machine = machine_of(workflow)
    refuse_invalid(machine, type)
    check_names(mocks or {}, [one for one, state in states_of(machine) if isinstance(state, asl.TaskState)])
    samples = {task: value for task, value in sample_mocks(machine).items() if task not in (mocks or {})}
    given = {"name": name, "now": now, "seed": seed, **arguments}
    explorer = Explorer(
        lambda observer: prepare(machine, type=type, observer=observer),
        outcomes_of(machine, {**samples, **(mocks or {})}),
        Bounds(paths=max_paths, depth=max_depth, iterations=iterations),
        input,
        given,
        lambda: None if objects is None else Objects(objects, now=now),
    )
    return _Judge(workflow, machine, explorer, tuple(invariants), type, samples, objects).report()


class _Judge:
    """Keeps the first finding of each kind and state: ways come with the fewest faults first, of those the
    shortest."""

    def __init__(
        self,
        workflow: Any,
        machine: Machine,
        explorer: Explorer,
        invariants: tuple[Invariant, ...],
        type: MachineType,
        samples: Mapping[str, Json],
        objects: Mapping[str, GivenObject] | None,
    ) -> None:
        self.workflow = workflow
        self.machine = machine
        self.explorer = explorer
        self.invariants = invariants
        self.type = type
        self.states = dict(states_of(machine))
        self.origin = origin_of(workflow, machine)
        self.samples = samples
        self.objects = objects
        self.found: dict[tuple[object, ...], Finding] = {}

    def report(self) -> Exploration:
        search = self.explorer.search(self.end)
        for loops in loops_of(search):
            self.loops(loops)
        coverage = WorkflowCoverage(origin=self.origin, parts=parts_of(self.machine), hits=search.hits)
        notes = []
        if search.alike:
            names = ", ".join(sorted(search.alike))
            bound = self.explorer.bounds.iterations
            notes.append(
                f"of a Map's items the first {bound} were explored, the others succeeded: {names} (iterations)"
            )
        parts, behind = self.unreached(coverage)
        for part in parts:
            message = f"{part.state}: {part.label}"
            if search.cut:
                notes.append(f"not reached within the bounds: {message}")
                continue
            if part.kind == "state":
                message += "; if a result of a task leads there, give it: mocks={…: AnyOf(…)}"
            self.keep(_UNREACHED[part.kind], part.state, message, None, key=part.key)
        if behind:
            notes.append(f"{behind} further states lie behind states that were never entered")
        findings = sorted(self.found.values(), key=lambda one: KINDS.index(one.kind))
        return Exploration(
            findings=tuple(findings),
            paths=search.paths,
            ends=search.ends,
            coverage=coverage,
            cut=tuple(search.cut),
            notes=tuple(notes),
        )

    # ---- ways that end --------------------------------------------------------------------------------------------

    def end(self, end: End) -> None:
        if end.waits:
            state = end.waits[-1]
            why = "nothing may ever answer it, and there is no time-out; give the state TimeoutSeconds"
            self.keep("waits for ever", state, f"{state}: {why}", end.prefix)
            return
        first = end.execution
        self.own_failures(first, end.prefix, child=False)
        for one in end.family.map_runs:
            for child in one.failures:
                self.own_failures(child, end.prefix, child=True)
        if not self.invariants:
            return
        result = Result.of(first, list(self.states), family=end.family)
        for invariant in self.invariants:
            key = ("invariant", str(id(invariant)))
            if key in self.found:
                continue
            broken = _broken(invariant, result)
            if broken is not None:
                ended = f"{first.status}" + (f", {first.error}: {first.cause}" if first.error else "")
                message = f"{invariant.__name__} does not hold{broken} (the run ends {ended})"
                self.keep("invariant", result.path[-1], message, end.prefix, key=key, invariant=invariant)

    def own_failures(self, execution: Execution, prefix: Prefix, *, child: bool) -> None:
        """What the machine's own fields raise."""
        for event in execution.history:
            if event.type == "EvaluationFailed":
                state, name = str(event.details["state"]), str(event.details["error"])
                if not self.expects(state, name):
                    message = f"{state}: {name}: {event.details['cause']}"
                    self.keep("runtime", state, message, prefix, error=QUERY_EVALUATION_ERROR, child=child)
        error = execution.error
        if execution.status != "FAILED" or error not in OWN_ERRORS or error == QUERY_EVALUATION_ERROR:
            return
        injected = (one.outcome.failure for one in prefix)
        if any(isinstance(failure, Failure) and failure.error == error for failure in injected):
            return
        state = _last_state(execution)
        if _HISTORY_FULL in (execution.cause or ""):
            seconds = execution.now - execution.started_at
            message = f"{state}: the history is full with {HISTORY_LIMIT:,} events after {_duration(seconds)}"
            self.keep("history", state, message, prefix, child=child)
        else:
            self.keep("runtime", state, f"{state}: {error}: {execution.cause}", prefix, error=error, child=child)

    def expects(self, state: str, error: str) -> bool:
        """Whether a catcher of the state names the error: its author knows that it may happen."""
        return any(error in catcher.error_equals for catcher in getattr(self.states.get(state), "catch", ()))

    # ---- ways that do not -----------------------------------------------------------------------------------------

    def loops(self, loops: Sequence[Loop]) -> None:
        limit = self.machine.timeout_seconds
        timeout = float(limit) if isinstance(limit, int) else LONGEST_EXECUTION_SECONDS
        for loop in loops:
            states = dict.fromkeys(step.decision.state for step in loop.steps)
            way = " → ".join(f"{step.decision.state} ({step.decision.outcome.label})" for step in loop.steps)
            rounds = math.ceil(HISTORY_LIMIT / loop.events)
            if loop.trapped:
                message = f"{way} leads back to where it began, and no success of a task leads out"
                hint = "; if a result would, give it: mocks={…: AnyOf(…)}" if limit is None else ""
                self.keep("never ends", next(iter(states)), message + hint, loop.before, loop=loop)
                return
            if self.type == "STANDARD" and rounds * loop.seconds < timeout:
                after = _duration(rounds * loop.seconds)
                message = f"{way}, again and again: the history is full with {HISTORY_LIMIT:,} events after {after}"
                self.keep("history", next(iter(states)), message, loop.before, loop=loop)
                return

    # ---- what is never reached ------------------------------------------------------------------------------------

    def unreached(self, coverage: WorkflowCoverage) -> tuple[list[Part], int]:
        """What was not gone through, and how many states only others lead to that were not entered either."""
        missing = coverage.missing
        unentered = {part.state for part in missing if part.kind == "state"}
        behind = set(unentered)
        for scope in scopes(self.machine):
            if scope.owner not in unentered:
                behind.discard(scope.machine.start_at)
            behind.difference_update(edge.target for edge in scope.graph.edges if edge.source not in unentered)
        parts = [
            part
            for part in missing
            if part.kind in _UNREACHED and part.state not in behind
            if part.kind == "state" or part.state not in unentered
        ]
        return parts, len(behind)

    # ---- findings -------------------------------------------------------------------------------------------------

    def keep(
        self,
        kind: Kind,
        state: str,
        message: str,
        prefix: Prefix | None,
        *,
        key: tuple[object, ...] | None = None,
        loop: Loop | None = None,
        invariant: Invariant | None = None,
        error: str | None = None,
        child: bool = False,
    ) -> None:
        key = key or (kind, state, error or "")
        if key in self.found:
            return
        steps = prefix or ()
        if loop is not None:
            steps = (*steps, *(step.decision for step in loop.steps))
        self.found[key] = Finding(
            kind=kind,
            state=state,
            message=message,
            workflow=self.workflow,
            place=self.origin.places.get(state),
            steps=tuple((one.state, one.outcome.label) for one in steps),
            scenario=None if prefix is None else self.scenario(prefix, loop),
            invariant=invariant,
            error=error,
            child=child,
        )

    def scenario(self, prefix: Prefix, loop: Loop | None) -> Scenario:
        before = self.explorer.answers(prefix)
        cycle: list[tuple[Invoke, list[Timed]]] = []
        rounds = 0
        if loop is not None:
            whole = self.explorer.answers((*prefix, *(step.decision for step in loop.steps)))
            cycle = whole[len(before) :]
            rounds = math.ceil(HISTORY_LIMIT / loop.events) + 1
        mocks: dict[str, Sequence[Mock] | Repeated] = {}
        for name, outcomes in self.explorer.outcomes.items():
            first = [mock_of(effect.integration, given) for effect, given in before if effect.state_name == name]
            again = [mock_of(effect.integration, given) for effect, given in cycle if effect.state_name == name]
            if again:
                mocks[name] = Repeated(before=tuple(first), cycle=tuple(again), times=rounds)
            elif first:
                mocks[name] = first
            elif name not in self.samples and _is_value(outcomes.all[0].success):
                # It is not met here, but may be once what is wrong is mended.
                mocks[name] = [outcomes.all[0].success]
        arguments = {key: value for key, value in self.explorer.arguments.items() if value != _DEFAULTS.get(key)}
        if self.type != "STANDARD":
            arguments["type"] = self.type
        if self.objects is not None:
            arguments["objects"] = dict(self.objects)
        mocks = {name: given for name, given in mocks.items() if given != [self.samples.get(name, ...)]}
        return Scenario(input=self.explorer.input, samples=self.samples, mocks=mocks, arguments=arguments)


_DEFAULTS = {"name": "test", "now": 1_800_000_000.0, "seed": 0}


def _is_value(mock: Mock) -> bool:
    """Whether it can be written down."""
    return not callable(mock) and not isinstance(mock, Exception)


def _broken(invariant: Invariant, result: Result) -> str | None:
    """Why the invariant does not hold, None when it does."""
    try:
        return "" if invariant(result) is False else None
    except AssertionError as error:
        words = str(error).partition("\n")[0]
        return f": {words}" if words else ""


def _last_state(execution: Execution) -> str:
    """The state in which the execution failed."""
    found = re.search(r"the state '(.*?)' \(entered", execution.cause or "")
    if found is not None:
        return found.group(1)
    event = execution.history[-1]
    while not event.type.endswith("StateEntered"):
        event = execution.history[event.previous_event_id - 1]
    return str(event.details["name"])


def _duration(seconds: float) -> str:
    for length, unit in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:.0f} seconds"
