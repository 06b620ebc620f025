"""Which parts of a workflow tests have been through: states, transitions, catchers, retriers.

    with measure_coverage() as coverage:
        run(wildlife, …)
    assert not coverage["wildlife"].missing, coverage

As long as nobody measures, ``run`` prepares its machine without an observer and nothing is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, TypeAlias

from stepsmith.asl import Machine
from stepsmith.asl.flow import Edge, EdgeKind, edges, scopes
from stepsmith.errors import ConfigurationError
from stepsmith.execution.fiber import Fiber
from stepsmith.testing.origin import Origin, digest, origin_of

PartKind: TypeAlias = Literal["state", "transition", "catcher", "retried", "exhausted"]
KINDS: Mapping[PartKind, str] = {
    "state": "states",
    "transition": "transitions",
    "catcher": "catchers",
    "retried": "retriers that retried",
    "exhausted": "retriers used up",
}


class Part(NamedTuple):
    """One thing to be covered. ``label`` says what it is in words; it does not tell parts apart."""

    kind: PartKind
    state: str
    edge: str
    position: int
    label: str

    @property
    def key(self) -> tuple[str, str, str, int]:
        return self.kind, self.state, self.edge, self.position


def parts_of(machine: Machine) -> tuple[Part, ...]:
    """All that can be covered, in written order. A retrier with MaxAttempts 0 never retries; it is used up at once."""
    found: list[Part] = []
    for scope in scopes(machine):
        for name, state in scope.machine.states.items():
            found.append(Part("state", name, "", 0, "never entered"))
            for edge in edges(name, state):
                if edge.kind == "catch":
                    errors = _listed(getattr(state, "catch")[edge.index].error_equals)  # noqa: B009
                    label = f"catcher {edge.index + 1} ({errors} → {edge.target}) never met an error"
                    found.append(Part("catcher", name, "catch", edge.index, label))
                else:
                    found.append(Part("transition", name, edge.kind, edge.index, _never(edge)))
            for index, retrier in enumerate(getattr(state, "retry", ())):
                label = f"retrier {index + 1} ({_listed(retrier.error_equals)})"
                if retrier.max_attempts != 0:
                    found.append(Part("retried", name, "", index, f"{label} never retried"))
                found.append(Part("exhausted", name, "", index, f"{label} was never used up"))
    return tuple(found)


def _listed(errors: Sequence[str]) -> str:
    return ", ".join(errors) if len(errors) <= 3 else f"{errors[0]} and {len(errors) - 1} others"


def _never(edge: Edge) -> str:
    if edge.kind == "rule":
        return f"rule {edge.index + 1} (→ {edge.target}) never held"
    if edge.kind == "default":
        return f"never went to its Default, {edge.target}"
    return f"never went on to {edge.target}"


@dataclass(slots=True)
class Hits:
    """The parts that executions went through: an observer of the engine."""

    keys: set[tuple[str, str, str, int]] = field(default_factory=set)

    def entered(self, fiber: Fiber, name: str) -> None:
        self.keys.add(("state", name, "", 0))

    def took(self, fiber: Fiber, name: str, kind: EdgeKind, index: int) -> None:
        self.keys.add(("catcher" if kind == "catch" else "transition", name, kind, index))

    def retrier_matched(self, fiber: Fiber, name: str, index: int, exhausted: bool) -> None:
        self.keys.add(("exhausted" if exhausted else "retried", name, "", index))


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkflowCoverage:
    """``parts`` is all that can be covered; ``hits`` grows while tests run."""

    origin: Origin
    parts: tuple[Part, ...]
    hits: Hits = field(default_factory=Hits)

    @property
    def missing(self) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.key not in self.hits.keys)

    @property
    def percentage(self) -> float:
        return percentage(len(self.parts) - len(self.missing), len(self.parts))

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self) -> Iterator[str]:
        """The summary, then one line for each part that is missing."""
        counts = []
        for kind, title in KINDS.items():
            parts = [part for part in self.parts if part.kind == kind]
            if parts:
                hit = sum(part.key in self.hits.keys for part in parts)
                counts.append(f"{title} {hit}/{len(parts)}")
        yield f"{self.origin.name}: {shown(self.percentage)} %  ({', '.join(counts)})"
        for part in self.missing:
            place = self.origin.places.get(part.state)
            yield f"  {f'{place}: ' if place else ''}{part.state}: {part.label}"


class Coverage(Mapping[str, WorkflowCoverage]):
    """By the name of the workflow: its function's name, or the path of its file."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], WorkflowCoverage] = {}
        self._observed: dict[int, tuple[Any, Hits]] = {}

    def __getitem__(self, name: str) -> WorkflowCoverage:
        found = [one for one in self._found.values() if one.origin.name == name]
        if not found:
            known = ", ".join(self) or "nothing"
            raise KeyError(f"no run of {name!r} was measured; measured were {known}")
        if len(found) > 1:
            raise ConfigurationError(f"{len(found)} different definitions named {name!r} were measured; see str()")
        return found[0]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(one.origin.name for one in self._found.values()))

    def __len__(self) -> int:
        return len(set(self))

    @property
    def workflows(self) -> tuple[WorkflowCoverage, ...]:
        """In the order of their names; two definitions of one name are two."""
        return tuple(sorted(self._found.values(), key=lambda one: one.origin.name))

    @property
    def percentage(self) -> float:
        """Of the parts of all workflows together; 100 when nothing was run."""
        parts = sum(len(one.parts) for one in self.workflows)
        return percentage(parts - sum(len(one.missing) for one in self.workflows), parts)

    def __str__(self) -> str:
        return "\n".join(str(one) for one in self.workflows) or "no workflow was run"

    def observer(self, workflow: Any, machine: Machine) -> Hits:
        """Where runs of ``workflow`` are counted."""
        known = self._observed.get(id(workflow))
        # A definition that is a dict may have been changed since: its digest decides.
        if known is not None and known[0] is workflow and callable(getattr(workflow, "build", None)):
            return known[1]
        origin = origin_of(workflow, machine)
        entry = self._found.setdefault(
            (origin.name, digest(machine)), WorkflowCoverage(origin=origin, parts=parts_of(machine))
        )
        self._observed[id(workflow)] = workflow, entry.hits
        return entry.hits

    def to_plain(self) -> list[dict[str, Any]]:
        """Lists, objects, texts and numbers only, to be carried between processes; ``merge`` takes it."""
        return [
            {
                "name": one.origin.name,
                "places": dict(one.origin.places),
                "digest": identity,
                "parts": [list(part) for part in one.parts],
                "hits": [list(key) for key in sorted(one.hits.keys)],
            }
            for (_, identity), one in self._found.items()
        ]

    def merge(self, plain: Iterable[Mapping[str, Any]]) -> None:
        """Add what another process measured."""
        for given in plain:
            origin = Origin(name=given["name"], places=given["places"])
            fresh = WorkflowCoverage(origin=origin, parts=tuple(Part(*part) for part in given["parts"]))
            entry = self._found.setdefault((origin.name, given["digest"]), fresh)
            entry.hits.keys.update((kind, state, edge, index) for kind, state, edge, index in given["hits"])


@dataclass(frozen=True, slots=True)
class _All:
    """Several measurements of the same run."""

    hits: tuple[Hits, ...]

    def entered(self, fiber: Fiber, name: str) -> None:
        for one in self.hits:
            one.entered(fiber, name)

    def took(self, fiber: Fiber, name: str, kind: EdgeKind, index: int) -> None:
        for one in self.hits:
            one.took(fiber, name, kind, index)

    def retrier_matched(self, fiber: Fiber, name: str, index: int, exhausted: bool) -> None:
        for one in self.hits:
            one.retrier_matched(fiber, name, index, exhausted)


_measuring: list[Coverage] = []


@contextmanager
def measure_coverage() -> Iterator[Coverage]:
    """Count what every ``run`` inside the block goes through. Blocks may be nested; each counts for itself."""
    coverage = Coverage()
    begin(coverage)
    try:
        yield coverage
    finally:
        end(coverage)


def begin(coverage: Coverage) -> None:
    """Count every ``run`` from now on, until ``end``."""
    _measuring.append(coverage)


def end(coverage: Coverage) -> None:
    _measuring.remove(coverage)


def observer_of(workflow: Any, machine: Machine) -> _All | None:
    """What ``run`` gives to ``prepare``; None as long as nobody measures."""
    if not _measuring:
        return None
    return _All(tuple(coverage.observer(workflow, machine) for coverage in _measuring))


def percentage(covered: int, of: int) -> float:
    return 100.0 * covered / of if of else 100.0


def shown(value: float) -> str:
    """Rounded down, so that 100 means all."""
    return f"{int(value * 10) / 10:g}"
