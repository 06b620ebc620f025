"""One cause, one finding: a misspelled field is told once, not a second time as the field that is missing for it."""

from __future__ import annotations

from collections.abc import Sequence

from stepsmith.diagnostics import Diagnostic

_LACKS = ("SS1003", "SS1009", "SS2007")  # a field is missing, none of several is there, there is no Default


def without_consequences(found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings, without those that say that a field is missing which is there under a wrong name."""
    meant: dict[str, set[str]] = {}  # the fields that unknown ones probably stand for, by the object's pointer
    for one in found:
        name = one.facts.get("meant") if one.code == "SS1004" else None
        if name:
            meant.setdefault(one.pointer.rpartition("/")[0], set()).add(name)
    if not meant:
        return tuple(found)
    return tuple(one for one in found if not (one.code in _LACKS and _is_there(one, meant.get(one.pointer, set()))))


def _is_there(lack: Diagnostic, names: set[str]) -> bool:
    if lack.code == "SS2007":
        return "Default" in names
    if lack.code == "SS1003":
        return bool(names & set(lack.facts["field"].split(" or ")))
    fields, found = lack.facts["fields"], lack.facts["found"]
    if found not in ("none", "none of them"):
        return False
    return bool(names & set(fields.split(" or "))) or ("a comparison" in fields and bool(names - {"Next", "Variable"}))
