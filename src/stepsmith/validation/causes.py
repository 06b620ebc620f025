"""One cause, one finding: a misspelled field is told once, not again by what follows from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stepsmith.diagnostics import Diagnostic

_LACKS = ("SS1003", "SS1009", "SS2007")  # a field is missing, none of several is there, there is no Default
_WAYS = {"Default", "Catch"}  # fields that a state may do without, and that lead to others
_OF_WAYS = ("SS2002", "SS2005")  # nothing leads to a state, nothing leads out of a loop


def without_consequences(found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings, without those that are there only because a field stands under a wrong name."""
    meant: dict[str, set[str]] = {}  # the fields that unknown ones probably stand for, by the object's pointer
    for one in found:
        name = one.facts.get("meant") if one.code == "SS1004" else None
        if name:
            meant.setdefault(one.pointer.rpartition("/")[0], set()).add(name)
    if not meant:
        return tuple(found)
    return tuple(one for one in found if not _follows(one, meant))


def _follows(one: Diagnostic, meant: Mapping[str, set[str]]) -> bool:
    if one.code in _LACKS:
        return _is_there(one, meant.get(one.pointer, set()))
    if one.code in _OF_WAYS:
        states = one.pointer.rpartition("/")[0]
        return any(names & _WAYS and place.rpartition("/")[0] == states for place, names in meant.items())
    return one.code == "SS3002" and any("Assign" in names for names in meant.values())


def _is_there(lack: Diagnostic, names: set[str]) -> bool:
    if lack.code == "SS2007":
        return "Default" in names
    if lack.code == "SS1003":
        return bool(names & set(lack.facts["field"].split(" or ")))
    fields, found = lack.facts["fields"], lack.facts["found"]
    if found not in ("none", "none of them"):
        return False
    return bool(names & set(fields.split(" or "))) or ("a comparison" in fields and bool(names - {"Next", "Variable"}))
