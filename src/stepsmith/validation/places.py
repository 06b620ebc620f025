"""Where the results of calls lie: which part of which call's answer is at a place of a state's input or in a variable.

A forward walk over a scope. A place is kept only if it holds the same on every way to the state; what is computed is
not followed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from stepsmith.asl import ChoiceState, Json, MapState, ParallelState, PassState, State, TaskState
from stepsmith.asl.expressions import inner, is_expression
from stepsmith.asl.flow import Edge, Scope
from stepsmith.integrations import Integration, ResourceError, missing_member, parse_resource
from stepsmith.paths import ParsedPath, PathError, parse_path
from stepsmith.paths.syntax import Indexes, Names
from stepsmith.validation.scope import Site

_KEPT = 32  # places a state: more would make long machines slow

Step = str | int
Place = tuple[Step, ...]
"""``("input", …)`` in the state's input, ``("result", …)`` in what its own call answers, ``("$name", …)`` below a
variable."""


@dataclass(frozen=True, slots=True)
class Part:
    """What lies at ``path`` of a call's result."""

    call: Integration
    path: tuple[Step, ...] = ()


Known = Mapping[Place, Part]


def entries(scope: Scope, sites: Mapping[str, Site], begin: Known) -> dict[str, Known]:
    """What is known on entry to each state that is reached."""
    if scope.machine.start_at not in sites:
        return {}
    outgoing = scope.graph.outgoing()
    here: dict[str, Known] = {scope.machine.start_at: begin}
    waiting = [scope.machine.start_at]
    while waiting:
        name = waiting.pop()
        site = sites.get(name)
        for edge in outgoing[name]:
            after = {} if site is None else _left(site, here[name], edge)
            before = here.get(edge.target)
            both = after if before is None else {p: part for p, part in before.items() if after.get(p) == part}
            if before is None or len(both) != len(before):
                here[edge.target] = both
                waiting.append(edge.target)
    return here


# ---- what a state hands on ----------------------------------------------------------------------------------------


def _left(site: Site, known: Known, edge: Edge) -> Known:
    state = site.state
    block: Mapping[str, Json] = site.written
    if edge.kind == "catch" or (edge.kind == "rule" and isinstance(state, ChoiceState)):
        entries = site.written.get("Catch" if edge.kind == "catch" else "Choices", ())
        block = entries[edge.index] if edge.index < len(entries) and isinstance(entries[edge.index], dict) else {}
    caught = edge.kind == "catch"
    call = None if caught else call_of(state)
    worked = isinstance(state, (TaskState, ParallelState, MapState))
    result: dict[Place, Part] = {("result",): Part(call)} if call is not None else {}
    given: dict[Place, Part]
    if site.language == "JSONata":
        inside = {**known, **result}
        if "Output" in block:
            given = _template(block["Output"], ("input",), inside, site)
        elif worked or caught:
            given = {("input",): Part(call)} if call is not None else {}
        else:
            given = _at(known, "input")
    else:
        given = jsonpath_output(site, known, call, worked=worked, caught=caught, block=block)
    assigned = block.get("Assign")
    names = {name.removesuffix(".$"): value for name, value in assigned.items()} if isinstance(assigned, dict) else {}
    kept = {p: part for p, part in known.items() if str(p[0]).startswith("$") and str(p[0])[1:] not in names}
    if isinstance(assigned, dict):
        inside = {**known, **result}
        if site.language == "JSONPath" and worked:
            inside = {**{p: x for p, x in known.items() if p[0] != "input"}, **_moved(result, "input")}
        for name, value in assigned.items():
            kept.update(_template({name: value}, (), inside, site, root="$"))
    return dict(islice((given | kept).items(), _KEPT))


def jsonpath_output(
    site: Site, known: Known, call: Integration | None, *, worked: bool, caught: bool, block: Mapping[str, Json]
) -> dict[Place, Part]:
    raw = _at(known, "input")
    written = site.written
    if caught:
        made: dict[Place, Part] = {}
    elif worked and call is not None:
        made = {("input",): Part(call)}
        if "ResultSelector" in written:
            made = _template(written["ResultSelector"], ("input",), made, site)
    elif isinstance(site.state, PassState):
        effective = below(raw, written.get("InputPath", "$"))
        made = effective
        if "Parameters" in written:
            made = _template(written["Parameters"], ("input",), {**known, **effective}, site)
        if "Result" in written:
            made = {}
    else:
        made = {} if worked else below(raw, written.get("InputPath", "$"))
    if worked or caught or isinstance(site.state, PassState):
        target = block.get("ResultPath", "$") if caught else written.get("ResultPath", "$")
        if target is None:
            made = raw
        else:
            steps = _steps(target)
            if steps is None:
                return {}
            at: Place = ("input", *steps)
            others = {p: part for p, part in raw.items() if p[: len(at)] != at and at[: len(p)] != p} if steps else {}
            made = {**others, **{(*at, *p[1:]): part for p, part in made.items()}}
    return made if caught else below(made, written.get("OutputPath", "$"))


def call_of(state: State) -> Integration | None:
    if not isinstance(state, TaskState):
        return None
    try:
        return parse_resource(state.resource)
    except ResourceError:
        return None  # told as SS5001


def _at(known: Known, root: str) -> dict[Place, Part]:
    return {place: part for place, part in known.items() if place[0] == root}


def _moved(known: Known, root: str) -> dict[Place, Part]:
    return {(root, *place[1:]): part for place, part in known.items()}


def below(known: Known, path: Json) -> dict[Place, Part]:
    """What is known of the value that a path selects, as the new input."""
    steps = _steps(path)
    if steps is None:
        return {}
    at: Place = ("input", *steps)
    found: dict[Place, Part] = {("input", *p[len(at) :]): part for p, part in known.items() if p[: len(at)] == at}
    covering = part_at(at, known)
    if covering is not None:
        found[("input",)] = covering
    return found


def _steps(path: Json) -> tuple[Step, ...] | None:
    """The steps of a plain path into the input; None for anything else."""
    try:
        parsed = parse_path(path) if isinstance(path, str) else None
    except PathError:
        return None
    if parsed is None or parsed.root != "input":
        return None
    steps = plain_steps(parsed)
    return steps if len(steps) == len(parsed.steps) else None


def plain_steps(path: ParsedPath) -> tuple[Step, ...]:
    """The steps up to the first that may name several nodes."""
    found: list[Step] = []
    for step in path.steps:
        if isinstance(step, Names) and len(step.names) == 1:
            found.append(step.names[0])
        elif isinstance(step, Indexes) and len(step.indexes) == 1:
            found.append(step.indexes[0])
        else:
            break
    return tuple(found)


def part_at(place: Place, known: Known) -> Part | None:
    """The part of a result that lies at a place, or below which it lies."""
    for end in range(len(place), 0, -1):
        part = known.get(place[:end])
        if part is not None:
            return Part(part.call, (*part.path, *place[end:]))
    return None


def _template(value: Json, place: Place, known: Known, site: Site, root: str = "") -> dict[Place, Part]:
    """Where the parts of results lie in the value that a template makes. ``root`` begins the names at the top."""
    found: dict[Place, Part] = {}
    if isinstance(value, dict):
        for name, item in value.items():
            at: Place = (*place, root + name.removesuffix(".$"))
            if name.endswith(".$") and site.language == "JSONPath":
                read = _read_path(item)
                if read is not None:
                    found.update(_copied(read, at, known))
            else:
                found.update(_template(item, at, known, site))
    elif isinstance(value, str) and site.language == "JSONata" and is_expression(value):
        found.update(_copied(_read_expression(inner(value).strip()), place, known))
    return found


def _copied(read: Place | None, place: Place, known: Known) -> dict[Place, Part]:
    if read is None:
        return {}
    found = {(*place, *p[len(read) :]): part for p, part in known.items() if p[: len(read)] == read}
    part = part_at(read, known)
    if part is not None and missing_member(part.call, part.path, through_lists=True) is None:
        found[place] = part  # what is missing there is told there, and not again where the copy is read
    return found


def _read_path(text: Json) -> Place | None:
    try:
        parsed = parse_path(text) if isinstance(text, str) and text.startswith("$") else None
    except PathError:
        return None
    if parsed is None or parsed.root == "context":
        return None
    steps = plain_steps(parsed)
    return (root_of(parsed), *steps) if len(steps) == len(parsed.steps) else None


def root_of(path: ParsedPath) -> str:
    return "input" if path.variable is None else f"${path.variable}"


def _read_expression(text: str) -> Place | None:
    """``$states.result.Jobs`` and ``$job.Status`` as places; None for what computes."""
    if not text.startswith("$") or not all(part.isidentifier() for part in text[1:].split(".")):
        return None
    return place_of(tuple(text[1:].split(".")))


def place_of(path: tuple[str, ...]) -> Place | None:
    if path[0] != "states":
        return (f"${path[0]}", *path[1:])
    return path[1:] if len(path) > 1 and path[1] in ("input", "result") else None
