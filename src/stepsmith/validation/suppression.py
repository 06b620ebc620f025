"""Findings that somebody decided to ignore, and decisions that no finding needs any more.

A state's or a machine's ``Comment`` may say ``stepsmith: ignore SS3002 because the caller sets it`` (several codes with
commas; the reason goes to the end of the line). It holds for that state or machine and all inside. Whatever has
``refused`` set is never ignored: AWS would refuse the machine anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stepsmith.asl import InvalidState, Machine
from stepsmith.asl.flow import Scope
from stepsmith.diagnostics import CATALOGUE, Diagnostic, Suppression, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import join_pointer

_MARK = "stepsmith:"
_DIRECTIVE = re.compile(r"stepsmith:[ \t]*ignore\b(?P<said>[^\n]*)")
_DECISION = re.compile(r"(?P<codes>[^ \t,]+(?:[ \t]*,[ \t]*[^ \t,]+)*)[ \t]+because[ \t]+(?P<reason>.*\S)")
_OURS = frozenset({"SS8001", "SS8002"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One code ignored within ``scope``, a pointer to a state or machine; written in the Comment at ``pointer``."""

    code: str
    reason: str
    scope: str
    pointer: str

    def covers(self, item: Diagnostic) -> bool:
        return item.code == self.code and (item.pointer == self.scope or item.pointer.startswith(f"{self.scope}/"))


def suppress(found: Sequence[Diagnostic], scopes: Sequence[Scope]) -> tuple[Diagnostic, ...]:
    """The same findings, the ignored ones marked; then those about the decisions themselves."""
    decisions: list[Decision] = []
    told: list[Diagnostic] = []
    for place, comment in _comments(scopes):
        written, wrong = _decisions(comment, place)
        decisions += written
        told += wrong
    if not decisions:
        return (*found, *told)
    used: set[Decision] = set()
    marked = []
    for item in found:
        # The decision nearest to the finding counts: scopes come from the outside in.
        decision = next((one for one in reversed(decisions) if one.covers(item)), None)
        if decision is not None and not item.refused and item.suppression is None:
            used.add(decision)
            item = replace(item, suppression=Suppression(decision.reason, "definition"))
        marked.append(item)
    for decision in decisions:
        if decision not in used:
            refused = any(decision.covers(item) for item in found)
            told.append(
                rules.UNUSED_SUPPRESSION.at(
                    decision.pointer, problem=unused_suppression(decision.code, refused=refused)
                )
            )
    return (*marked, *told)


def unused_suppression(code: str, *, refused: bool) -> str:
    """Why a decision changes nothing."""
    if refused:
        return f"{code} cannot be ignored: AWS refuses a definition with it"
    return f"nothing here raises {code}, so there is nothing to ignore"


def code_problem(code: str) -> str | None:
    """What is wrong with a code that somebody wants ignored, None when nothing is."""
    if code not in CATALOGUE:
        guess = nearest(code, CATALOGUE)
        return f"there is no finding {code!r}" + (f"; did you mean {guess}?" if guess else "")
    return f"{code} is about suppressions themselves" if code in _OURS else None


def _comments(scopes: Sequence[Scope]) -> Iterator[tuple[str, str]]:
    """Pointer of the owner and text of every Comment that may hold a decision, from the outside in."""
    for scope in scopes:
        yield from _comment(scope.machine, scope.pointer)
        for name, state in scope.machine.states.items():
            if isinstance(state, InvalidState):
                written = state.raw.get("Comment") if isinstance(state.raw, dict) else None
                if isinstance(written, str) and _MARK in written:
                    yield scope.state_pointer(name), written
            else:
                yield from _comment(state, scope.state_pointer(name))


def _comment(owner: Machine | object, pointer: str) -> Iterator[tuple[str, str]]:
    written = getattr(owner, "comment", None)
    if isinstance(written, str) and _MARK in written:
        yield pointer, written


def _decisions(comment: str, owner: str) -> tuple[list[Decision], list[Diagnostic]]:
    place = join_pointer(owner, "Comment")
    decisions: list[Decision] = []
    wrong: list[Diagnostic] = []
    for directive in _DIRECTIVE.finditer(comment):
        said = directive.group("said").strip()
        found = _DECISION.fullmatch(said)
        if found is None:
            written = f"stepsmith: ignore {said}".rstrip()
            text = f"a suppression needs codes and a reason, found {written!r}"
            hint = "write 'stepsmith: ignore CODE because REASON'"
            wrong.append(rules.BAD_SUPPRESSION.at(place, problem=text, hint=hint))
            continue
        for code in re.split(r"[ \t]*,[ \t]*", found.group("codes")):
            problem = code_problem(code)
            if problem is not None:
                wrong.append(rules.BAD_SUPPRESSION.at(place, problem=problem))
            else:
                decisions.append(Decision(code=code, reason=found.group("reason"), scope=owner, pointer=place))
    return decisions, wrong
