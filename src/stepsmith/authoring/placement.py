"""From steps to a graph: every state in its scope, with its name and its transitions.

Steps are walked in reading order, which is the order of states in the definition and the order in which a name that
is used again becomes ``Name (2)``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias

from stepsmith.authoring import shapes
from stepsmith.authoring.compensation import Saga
from stepsmith.authoring.control import Choice, Fail, Succeed
from stepsmith.authoring.location import Location, refuse
from stepsmith.authoring.nodes import Caught, Identity, Input, Node, Result
from stepsmith.authoring.placed import Catch, Jump, Placed, Scope, Target
from stepsmith.authoring.plain import PlainState
from stepsmith.authoring.reference import reference
from stepsmith.authoring.scopes import Loop, Map, Parallel
from stepsmith.authoring.steps import (
    Beside,
    Catching,
    Chain,
    ErrorOutput,
    Finally,
    Following,
    Goto,
    Guard,
    Guarded,
    State,
    Step,
    TryElse,
    found,
)
from stepsmith.authoring.work import RawState

NEXT, DEFAULT = -1, -2
"""What an open end sets when it is joined: ``Next``, ``Default``, or from 0 the ``Next`` of a rule."""


End: TypeAlias = tuple[Placed, int]


class Placement:
    """``top`` is the workflow's scope; ``names`` are those of all states, unique over the whole definition.

    ``unguarded`` are states within a catch, with its place, that have no Catch of their own.
    """

    def __init__(self, step: Step, takes: shapes.Shape = Any) -> None:
        self._takes = takes
        self.names: set[str] = set()
        self.placed: set[Identity] = set()
        self.scopes: list[Scope] = []
        self.unguarded: dict[Placed, Location] = {}
        self._loops: tuple[Loop[object], ...] = ()
        self._cleanups: tuple[Step, ...] = ()
        self._cleaning: dict[Placed, Step] = {}
        self._jumps: list[Goto] = []
        self.top = self._scope(step, None, None)

    # Scopes and names ------------------------------------------------------------------------------------------------

    def _scope(self, step: Step, parent: Scope | None, owner: Placed | None) -> Scope:
        scope = Scope(parent, owner)
        self.scopes.append(scope)
        outer = self._loops, self._cleanups
        self._loops, self._cleanups = (), ()
        start, ends = self._place(step, scope)
        self._loops, self._cleanups = outer
        scope.start = start
        scope.is_open = bool(ends)
        # A Choice cannot end a scope; a state that does is put after those of its rules that lead nowhere.
        open_choices = [end for end in ends if end[1] != NEXT]
        if open_choices:
            done = self._add(_generated(Succeed, "Done", open_choices[0][0]), scope)
            for end in open_choices:
                _join(end, done)
        return scope

    def _add(self, step: State, scope: Scope, *, name: str | None = None, role: str = "") -> Placed:
        placed = Placed(self.unique(name or step.identity.name), step, scope, self._loops, role)
        scope.states.append(placed)
        scope.named.setdefault(step.identity.name, placed)
        if role in ("", "start") and scope.first.setdefault(step.identity, placed).loops != self._loops:
            scope.in_several_loops.add(step.identity)
        self.placed.add(step.identity)
        return placed

    def unique(self, name: str) -> str:
        candidate, number = name, 1
        while candidate in self.names:
            number += 1
            suffix = f" ({number})"
            candidate = name[: 80 - len(suffix)] + suffix
        self.names.add(candidate)
        return candidate

    def shape(self, root: Node) -> shapes.Shape:
        """What is known of a root that a child is given."""
        if isinstance(root, Input):
            return self._takes
        of = getattr(root, "of", None)
        if isinstance(root, Caught):
            return ErrorOutput
        found = next((scope.first[of] for scope in self.scopes if of in scope.first), None)
        return getattr(found.step, "shape", Any) if isinstance(root, Result) and found is not None else Any

    # Steps -----------------------------------------------------------------------------------------------------------

    def _place(self, step: Step, scope: Scope) -> tuple[Target, list[End]]:
        """Where to enter a step, and its ends that lead nowhere yet."""
        match step:
            case Chain():
                return self._chain(step, scope)
            case Guarded(inner, guard, is_whole):
                before = len(scope.states)
                start, ends = self._place(inner, scope)
                ends += self._handle(guard, scope.states[before:], scope, is_whole=is_whole)
                return start, ends
            case TryElse(inner, guard, then):
                before = len(scope.states)
                start, ends = self._place(inner, scope)
                handled = self._handle(guard, scope.states[before:], scope)
                entry, following = self._place(then, scope)
                for end in ends:
                    _join(end, entry)
                return start, following + handled
            case Finally():
                return self._finally(step, scope)
            case Saga():
                return self._saga(step, scope)
            case Goto():
                self._jumps.append(step)
                return Jump(step, scope), []
            case Beside():
                start, ends = self._place(step.main, scope)
                for other in step.others:
                    ends += self._place(other, scope)[1]
                return start, ends
            case Following():
                raise refuse("following is only for the rules of a plain Choice", None)
            case PlainState():
                return self._plain(step, scope)
            case Loop():
                return self._loop(step, scope)
            case Choice():
                return self._choice(step, scope)
            case State():
                return self._state(step, scope)
        raise AssertionError(f"a step that cannot be placed: {step!r}")

    def _chain(self, chain: Chain[object], scope: Scope) -> tuple[Target, list[End]]:
        start: Target | None = None
        ends: list[End] = []
        before: Step | None = None
        for step in _links(chain):
            if before is not None and not ends:
                raise refuse(
                    f"{_title(step)} can never be reached: {_title(before)} before it leaves nothing open; "
                    "remove it, or put it into a branch of its own",
                    _place_of(step),
                )
            entry, following = self._place(step, scope)
            for end in ends:
                _join(end, entry)
            start, ends, before = start or entry, following, step
        assert start is not None
        return start, ends

    def _state(self, step: State, scope: Scope) -> tuple[Target, list[End]]:
        if _is_final(step) and self._cleanups:
            return self._after_cleanup(step, scope)
        placed = self._add(step, scope)
        if isinstance(step, Map):
            placed.inner.append(self._scope(step.body, scope, placed))
        elif isinstance(step, Parallel):
            for branch in step.branches:
                placed.inner.append(self._scope(branch, scope, placed))
        ends: list[End] = [] if _is_final(step) else [(placed, NEXT)]
        if isinstance(step, Catching):
            for guard in step.guards:
                ends += self._handle(guard, [placed], scope)
        return placed, ends

    def _plain(self, step: PlainState, scope: Scope) -> tuple[Target, list[End]]:
        if _is_final(step) and self._cleanups:
            if step.type in ("Succeed", "Fail") and not step.is_verbatim:
                return self._after_cleanup(step, scope)
            raise refuse(
                f"{step.identity.name} ends the workflow without the cleanup of finally_: leave out end=True, or put "
                'what is inside into Parallel("…", …)',
                step.identity.where,
            )
        placed = self._add(step, scope)
        for branch in step.branches:
            placed.inner.append(self._scope(branch.step, scope, placed))
        ends: list[End] = [] if step.is_final else [(placed, NEXT)]
        for index, rule in enumerate(step.rules):
            placed.rules.append(None)
            if isinstance(rule.then, Following):
                ends.append((placed, index))
            else:
                placed.rules[index], open_ends = self._place(rule.then, scope)
                ends += open_ends
        if isinstance(step.default, Following):
            ends.append((placed, DEFAULT))
        elif step.default is not None:
            placed.default, open_ends = self._place(step.default, scope)
            ends += open_ends
        for catcher in step.catchers:
            target, open_ends = self._place(catcher.then, scope)
            error = Identity(step.identity.name, step.identity.where)
            placed.catchers.append(Catch(catcher.errors, target, error, catcher.members))
            ends += open_ends
        for guard in step.guards:
            ends += self._handle(guard, [placed], scope)
        return placed, ends

    def _choice(self, step: Choice, scope: Scope) -> tuple[Target, list[End]]:
        if not step.rules:
            raise refuse(
                f"Choice({step.identity.name!r}) has no when(…); write .when(condition, step) before otherwise(…)",
                step.identity.where,
            )
        placed = self._add(step, scope)
        ends: list[End] = []
        for rule in step.rules:
            placed.rules.append(None)
            target, open_ends = self._place(rule.then, scope)
            placed.rules[-1] = target
            ends += open_ends
        if step.default is None:
            ends.append((placed, DEFAULT))
        else:
            placed.default, open_ends = self._place(step.default, scope)
            ends += open_ends
        return placed, ends

    def _loop(self, loop: Loop[object], scope: Scope) -> tuple[Target, list[End]]:
        """Start (Pass), the rounds, keep (Pass), and a Choice that ends the loop or begins another round."""
        name = loop.identity.name
        start = self._add(loop, scope, role="start")
        outer, self._loops = self._loops, (*self._loops, loop)
        start.following, ends = self._place(loop.body, scope)
        if not ends:
            raise refuse(f"repeat({name!r}): no path through a round comes to its end", loop.identity.where)
        keep = self._add(loop, scope, name=_suffixed(name, ": keep"), role="keep")
        check = self._add(loop, scope, name=_suffixed(name, ": enough?"), role="check")
        self._loops = outer
        for end in ends:
            _join(end, keep)
        keep.following = check
        check.rules.append(None)
        check.default = start.following
        return start, [(check, 0)]

    # Ways out --------------------------------------------------------------------------------------------------------

    def _finally(self, step: Finally, scope: Scope) -> tuple[Target, list[End]]:
        """The cleanup where the inner step ends, before each end of the workflow in it, and where it fails."""
        before, jumps = len(scope.states), len(self._jumps)
        outer, self._cleanups = self._cleanups, (step.cleanup, *self._cleanups)
        start, ends = self._place(step.inner, scope)
        self._cleanups = outer
        guarded = scope.states[before:]
        inside: set[Identity | str] = {placed.step.identity for placed in guarded}
        inside |= {placed.step.identity.name for placed in guarded}
        for jump in self._jumps[jumps:]:
            if jump.target not in inside:
                raise refuse(
                    f"goto({jump.name}) leaves the part that finally_ follows ({step.where}) without it; only "
                    "its end, a Succeed or a Fail may",
                    jump.where,
                )
        if ends:
            entry, following = self._place(step.cleanup, scope)
            for end in ends:
                _join(end, entry)
            ends = following
        # A cleanup that fails is not run again: neither this one nor, in here, those of the finally_ around it.
        cleanups = (step.cleanup, *outer)
        catching = self._catching(
            [placed for placed in guarded if not any(self._cleaning.get(placed) is cleanup for cleanup in cleanups)],
            step.where,
        )
        if catching:
            error = self._error(catching[0].name, step.where, scope)
            failing = self._fail_on(f"{_title(step.cleanup)}: fail on", error, step.where)
            self._cleanups = cleanups
            target, _ = self._state(failing, scope)
            self._cleanups = outer
            for placed in catching:
                placed.catchers.append(Catch(("States.ALL",), target, error))
        return start, ends

    def _after_cleanup(self, step: State, scope: Scope) -> tuple[Target, list[End]]:
        """A Fail or a Succeed behind the cleanups that stand around it, the innermost first."""
        cleanups, self._cleanups = self._cleanups, ()
        start: Target | None = None
        ends: list[End] = []
        tried: list[Placed] = []
        for cleanup in cleanups:
            before = len(scope.states)
            entry, following = self._place(cleanup, scope)
            if not following:
                raise refuse(f"{_title(cleanup)} runs by finally_, but leaves nothing open", _place_of(cleanup))
            for end in ends:
                _join(end, entry)
            start, ends = start or entry, following
            tried += scope.states[before:]
            self._cleaning |= dict.fromkeys(scope.states[before:], cleanup)
        self._cleanups = cleanups
        final = self._add(step, scope)
        for end in ends:
            _join(end, final)
        assert start is not None
        scope.entries.setdefault(step.identity, start)
        if _fails(step):  # what went wrong first is what the workflow fails with, whether or not a cleanup works
            self._pass_over(tried, final, scope)
        return start, []

    def _saga(self, saga: Saga, scope: Scope) -> tuple[Target, list[End]]:
        """The steps, and behind them what undoes them in reverse: where one fails, it enters before its turn."""
        start: Target | None = None
        ends: list[End] = []
        failed: list[list[Placed]] = []
        for part in saga.parts:
            if failed and not ends:
                raise refuse(f"saga({saga.name!r}): {_title(part.step)} can never be reached", _place_of(part.step))
            before = len(scope.states)
            entry, following = self._place(part.step, scope)
            for end in ends:
                _join(end, entry)
            start, ends = start or entry, following
            failed.append(scope.states[before:])
            for placed in failed[-1]:
                if _is_final(placed.step):
                    raise refuse(
                        f"{placed.name} would end the workflow out of saga({saga.name!r}), with nothing undone: put "
                        'this part into Parallel("…", …), whose failure the saga sees',
                        placed.where,
                    )
        error = self._error(saga.name, saga.where, scope)
        undone: list[tuple[Target, list[Placed]]] = []  # beside each part but the last: what undoes it, last first
        entries: list[Target | None] = []
        ways: list[End] = []
        for part in reversed(saga.parts[:-1]):
            if part.undo is None:
                entries.append(None)
                continue
            before = len(scope.states)
            entry, following = self._place(part.undo, scope)
            for end in ways:
                _join(end, entry)
            ways = following
            undone.append((entry, scope.states[before:]))
            entries.append(entry)
        failing, _ = self._state(self._fail_on(_suffixed(saga.name, ": undone"), error, saga.where), scope)
        for end in ways:
            _join(end, failing)
        for index, (_, states) in enumerate(undone):
            self._pass_over(states, undone[index + 1][0] if index + 1 < len(undone) else failing, scope)
        for index, guarded in enumerate(failed):
            # Those before it succeeded: the first of them, counted back, that has something to undo.
            behind = entries[len(failed) - 1 - index :]
            target = next((entry for entry in behind if entry is not None), failing)
            for placed in self._catching(guarded, saga.where):
                placed.catchers.append(Catch(("States.ALL",), target, error))
        assert start is not None
        return start, ends

    def _error(self, name: str, where: Location, scope: Scope) -> Identity:
        error = Identity(name, where)
        scope.errors.add(error)
        return error

    def _fail_on(self, name: str, error: Identity, where: Location) -> Fail:
        caught = reference(Caught(error), ErrorOutput)
        failing = Fail(name[:80], error=caught.Error, cause=caught.Cause)
        failing.identity.where = where
        return failing

    def _pass_over(self, states: Sequence[Placed], target: Target, scope: Scope) -> None:
        """Whatever of these fails leads on to ``target`` as their end does."""
        for placed in _can_catch_all(states):
            placed.catchers.append(Catch(("States.ALL",), target, Identity(placed.name, placed.where)))

    def _catching(self, guarded: Sequence[Placed], where: Location) -> list[Placed]:
        """Those that a catch for every error can be put on; the others are noted."""
        self.unguarded |= {placed: where for placed in guarded if not placed.can_catch}
        return _can_catch_all(guarded)

    def _handle(self, guard: Guard, guarded: Sequence[Placed], scope: Scope, *, is_whole: bool = False) -> list[End]:
        """Put a handler behind the states that it guards, itself left out; what its ends lead to is returned."""
        catching = self._catching(guarded, guard.where)
        if not catching:
            if is_whole:
                return []
            raise refuse(
                "nothing in here can be caught: there is no Task, Map or Parallel without a catch for every error; "
                "remove this catch",
                guard.where,
            )
        first = "workflow" if is_whole else catching[0].name
        error = self._error(first, guard.where, scope)
        step = guard.handler(reference(Caught(error), ErrorOutput))
        if not isinstance(step, Step):
            raise refuse(f"the handler must return a state or several joined by >>, not {found(step)}", guard.where)
        target, ends = self._place(step, scope)
        for placed in catching:
            placed.catchers.append(Catch(guard.errors, target, error))
        return ends


def _join(end: End, target: Target) -> None:
    placed, slot = end
    if slot == NEXT:
        placed.following = target
    elif slot == DEFAULT:
        placed.default = target
    else:
        placed.rules[slot] = target


def _links(chain: Chain[object]) -> Iterator[Step]:
    """The steps of a chain from the first to the last, however deep the pairs are nested."""
    waiting: list[Step] = [chain]
    while waiting:
        step = waiting.pop()
        if isinstance(step, Chain):
            waiting += (step.then, step.first)
        else:
            yield step


def _can_catch_all(guarded: Sequence[Placed]) -> list[Placed]:
    return [
        placed
        for placed in guarded
        # Nothing gets past a catcher for every error.
        if placed.can_catch and not any("States.ALL" in catcher.errors for catcher in placed.catchers)
    ]


def _fails(step: State) -> bool:
    if isinstance(step, PlainState):
        return step.type == "Fail"
    return isinstance(step, Fail) or (isinstance(step, RawState) and step.definition["Type"] == "Fail")


def _is_final(step: State) -> bool:
    if isinstance(step, RawState):
        return step.definition["Type"] in ("Succeed", "Fail")
    if isinstance(step, PlainState):
        return step.is_final and step.type != "Choice"
    return isinstance(step, (Succeed, Fail))


def _generated(kind: Callable[[str], Succeed], name: str, after: Placed) -> Succeed:
    state = kind(name)
    state.identity.where = after.where
    return state


def _suffixed(name: str, suffix: str) -> str:
    return name[: 80 - len(suffix)] + suffix


def _title(step: Step) -> str:
    if isinstance(step, State):
        return step.identity.name
    if isinstance(step, Goto):
        return f"goto({step.name})"
    if isinstance(step, (Guarded, Finally, TryElse)):
        return _title(step.inner)
    if isinstance(step, Saga):
        return step.name
    if isinstance(step, Beside):
        return _title(step.main)
    return _title(next(_links(step))) if isinstance(step, Chain) else "a step"


def _place_of(step: Step) -> Location | None:
    if isinstance(step, State):
        return step.identity.where
    if isinstance(step, (Goto, Saga)):
        return step.where
    if isinstance(step, (Guarded, Finally, TryElse)):
        return _place_of(step.inner)
    if isinstance(step, Beside):
        return _place_of(step.main)
    return _place_of(next(_links(step))) if isinstance(step, Chain) else None
