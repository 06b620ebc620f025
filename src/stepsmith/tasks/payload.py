"""Whether a payload is what its receiver declares to take: the fields, and that none is missing."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from stepsmith.authoring.location import refuse
from stepsmith.authoring.shapes import always_there, fields_of, fits
from stepsmith.authoring.values import shape_of
from stepsmith.diagnostics import nearest


def check_resource(resource: object, kind: type, state: str) -> None:
    """Refuse what is not the resource that the task works with."""
    if not isinstance(resource, kind):
        known = getattr(resource, "id", None)
        found = f"the {type(resource).__name__} {known!r}" if known else repr(resource)
        raise refuse(
            f"{state}: the second argument is {found}, not a {kind.__name__}; declare one in resources.py: "
            f'{kind.__name__}("Name", …)'
        )


def check_payload(payload: object, takes: Any, what: str) -> None:
    """Nothing is checked where nothing is declared. Types of values are what a type checker is for."""
    known = fields_of(takes) if takes is not None else None
    if known is None:
        return
    declared = takes.__name__
    if not isinstance(payload, Mapping):
        found = shape_of(payload)
        if not fits(takes, found):
            raise refuse(f"{what} must be {declared}, not {getattr(found, '__name__', found)}")
        return
    for name in payload:
        if name not in known:
            meant = nearest(name, known)
            hint = f"did you mean {meant!r}?" if meant else f"it has {', '.join(known) or 'no fields'}"
            raise refuse(f"{what}: {declared} has no field {name!r}; {hint}")
    missing = [name for name in known if name not in payload and always_there(takes, name)]
    if missing and dataclasses.is_dataclass(takes):
        raise refuse(f"{what}: {declared} needs {', '.join(missing)}")
