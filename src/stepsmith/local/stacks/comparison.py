"""Whether a service kept what was declared: property by property, as CloudFormation's types are compared."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import Any

from stepsmith.template import plain_text


def not_kept(
    declared: Any, found: Any, *, unordered: Collection[str], shared: Collection[str] = (), pointer: str = ""
) -> Iterator[tuple[str, Any, Any]]:
    """Each declared part that ``found`` lacks or has otherwise: pointer, what was declared, what is there.

    ``found`` may have members that were not declared: services add defaults. ``unordered`` names properties whose
    lists are sets, ``shared`` those of them to which other resources may have added.
    """
    if isinstance(declared, dict):
        other = _as_structure(found)
        if not isinstance(other, dict):
            if declared:
                yield pointer, declared, found
            return
        for name, value in declared.items():
            inner = f"{pointer}/{name}"
            yield from not_kept(value, other.get(name), unordered=unordered, shared=shared, pointer=inner)
    elif isinstance(declared, list):
        yield from _list_not_kept(declared, _as_structure(found), unordered, shared, pointer)
    elif not same_scalar(declared, found):
        yield pointer, declared, found


def _list_not_kept(
    declared: list[Any], found: Any, unordered: Collection[str], shared: Collection[str], pointer: str
) -> Iterator[tuple[str, Any, Any]]:
    if found is None and not declared:
        return
    if not isinstance(found, list):
        # A policy may have one action as text where another writes a list of one.
        found = [] if found is None else [found]
    name = pointer.rsplit("/", 1)[-1]
    if len(declared) != len(found) and not (name in shared and len(declared) < len(found)):
        yield pointer, declared, found
    elif name in unordered:
        left = list(found)
        for item in declared:
            match = next((other for other in left if not list(not_kept(item, other, unordered=unordered))), None)
            if match is None:
                yield pointer, item, left
                return
            left.remove(match)
    else:
        for index, (item, other) in enumerate(zip(declared, found, strict=True)):
            yield from not_kept(item, other, unordered=unordered, shared=shared, pointer=f"{pointer}/{index}")


def same_scalar(declared: Any, found: Any) -> bool:
    """``"30"`` is ``30`` and ``"true"`` is ``True``, as for CloudFormation; an empty text is an absent one."""
    if bool(declared == found) and isinstance(declared, bool) == isinstance(found, bool):
        return True
    if found is None:
        return bool(declared == "")
    if isinstance(declared, str) and declared[:1] in ("{", "["):
        structure = _as_structure(declared)
        if not isinstance(structure, str):
            return bool(structure == _as_structure(found))
    if isinstance(found, (dict, list)):
        return isinstance(found, list) and len(found) == 1 and same_scalar(declared, found[0])
    left, right = plain_text(declared), plain_text(found)
    if bool(left == right) or {left.lower(), right.lower()} in ({"true"}, {"false"}):
        return True
    try:
        return float(left) == float(right)
    except ValueError:
        return False


def _as_structure(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
