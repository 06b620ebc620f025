"""5007: a result is read only where the service puts something, as far as botocore's models tell.

An error where a state reads its own call's result; a warning where the result has come another way, or where the read
is a part of a larger expression, which may do without the value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from stepsmith.asl import ChoiceState, Json, MapState, ParallelState, TaskState, WaitState
from stepsmith.diagnostics import Diagnostic, Severity, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.integrations import missing_member
from stepsmith.paths import paths_in
from stepsmith.validation.places import (
    Known,
    Part,
    Place,
    below,
    call_of,
    entries,
    jsonpath_output,
    part_at,
    place_of,
    plain_steps,
    root_of,
)
from stepsmith.validation.scope import Parsed, Site, Subject


def check(subject: Subject) -> Iterator[Diagnostic]:
    entered: dict[str, Known] = {}  # by the pointer of the state
    for scope in subject.scopes:
        begin: Known = {}
        if scope.parent is not None and scope.owner is not None and not scope.distributed:
            outside = entered.get(scope.parent.state_pointer(scope.owner), {})
            begin = {place: part for place, part in outside.items() if str(place[0]).startswith("$")}
        sites = {site.name: site for site in subject.sites_of(scope)}
        if not any(isinstance(site.state, TaskState) for site in sites.values()) and not begin:
            continue
        here = entries(scope, sites, begin)
        for name, site in sites.items():
            if name in here:
                entered[site.pointer] = here[name]
                yield from _reads(site, here[name])


def _reads(site: Site, known: Known) -> Iterator[Diagnostic]:
    call = call_of(site.state)
    if not known and call is None:
        return
    if site.language == "JSONata":
        inside = {**known, ("result",): Part(call)} if call is not None else known
        for one in site.expressions:
            yield from _expression_reads(site, one, inside)
        return
    effective = {**known, **below(known, site.written.get("InputPath", "$"))} if "InputPath" in site.written else known
    result: Known = {("input",): Part(call)} if call is not None else {}
    told: set[Place] = set()
    asked = _asked_for(site.written.get("Choices", ()))
    for pointer, text in site.texts:
        parts = pointer.split("/")
        field, last = parts[1], parts[-1]
        if not (last.endswith((".$", "Path")) or last == "Variable") or field in ("ResultPath", "Catch"):
            continue
        variables = {place: part for place, part in known.items() if str(place[0]).startswith("$")}
        if field == "OutputPath":
            seen = jsonpath_output(
                replace(site, written={name: item for name, item in site.written.items() if name != field}),
                known,
                call,
                worked=isinstance(site.state, (TaskState, ParallelState, MapState)),
                caught=False,
                block=site.written,
            )
        elif field == "ResultSelector" or (field == "Assign" and isinstance(site.state, TaskState)):
            seen = {**variables, **result}
        elif field == "Assign" and not isinstance(site.state, (ChoiceState, WaitState)):
            seen = variables
        elif field == "InputPath":
            seen = dict(known)
        else:
            seen = dict(effective)
        if field == "Choices" and text in asked:
            continue
        certain = call is not None and field in ("ResultSelector", "OutputPath", "Assign")
        for path, _ in paths_in(text):
            if path.root != "context":
                steps = plain_steps(path)
                place = (root_of(path), *steps)
                if place in told:
                    continue
                told.add(place)
                yield from _missing(
                    site.pointer + pointer, place, seen, path.text, through_lists=False, certain=certain
                )


def _asked_for(rule: Json) -> frozenset[str]:
    """The paths that some IsPresent of a Choice tests: where they are compared, they are there."""
    found: set[str] = set()
    waiting = [rule]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            if "IsPresent" in one and isinstance(one.get("Variable"), str):
                found.add(one["Variable"])
            waiting += [one[name] for name in ("And", "Or", "Not") if name in one]
    return frozenset(found)


def _expression_reads(site: Site, one: Parsed, known: Known) -> Iterator[Diagnostic]:
    told: set[Place] = set()
    for read in one.references.reads if one.references is not None else ():
        place = place_of(read.path)
        if place is None or place in told:
            continue
        told.add(place)
        text = "$" + ".".join(read.path)
        certain = place[0] == "result" and one.text == text
        yield from _missing(site.pointer + one.pointer, place, known, text, through_lists=True, certain=certain)


def _missing(
    pointer: str, place: Place, known: Known, text: str, *, through_lists: bool, certain: bool
) -> Iterator[Diagnostic]:
    part = part_at(place, known)
    if part is None or not part.path:
        return
    gone = missing_member(part.call, part.path, through_lists=through_lists)
    if gone is None:
        return
    step = str(part.path[gone.position])
    guess = nearest(step, gone.known)
    hint = f"did you mean {guess}?" if guess else None
    if hint is None and 0 < len(gone.known) <= 12:
        hint = f"there are {', '.join(gone.known)}"
    call = f"{part.call.resource_type}:{part.call.resource}"
    found = rules.NO_RESULT_MEMBER.at(pointer, text=text, member=step, call=call, hint=hint, within=text)
    yield found if certain else replace(found, severity=Severity.WARNING)
