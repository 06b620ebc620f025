"""Where a workflow under test comes from: its name, and the place in the user's files where each state is written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepsmith import asl
from stepsmith.asl import Machine
from stepsmith.asl.flow import scopes


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """``places`` is ``file:line`` by the name of the state; empty for a definition that came as a value."""

    name: str
    places: Mapping[str, str]


def origin_of(workflow: Any, machine: Machine) -> Origin:
    """``workflow`` is anything that ``run`` takes, ``machine`` what it was made into."""
    if callable(getattr(workflow, "build", None)):
        lines = workflow.build().lines
        return Origin(name=str(workflow.name), places={name: str(where) for name, where in lines.items()})
    if isinstance(workflow, (str, Path)):
        return Origin(name=str(workflow), places=_places(Path(workflow), machine))
    return Origin(name=f"definition {digest(machine)[:8]}, which starts at {machine.start_at}", places={})


def digest(machine: Machine) -> str:
    """The same for equal definitions, in every process."""
    return hashlib.sha256(json.dumps(asl.write(machine)).encode()).hexdigest()


def _places(path: Path, machine: Machine) -> dict[str, str]:
    document = asl.read(path.read_text(encoding="utf-8"), path=str(path)).document
    found: dict[str, str] = {}
    for scope in scopes(machine):
        for name in scope.machine.states:
            span = document.key_span(scope.state_pointer(name)) if document is not None else None
            if span is not None:
                found[name] = f"{path}:{span.line}"
    return found
