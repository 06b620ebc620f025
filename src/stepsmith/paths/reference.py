"""A reference path names exactly one node, so that a value can be put there as well as read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from stepsmith.paths.errors import PathError
from stepsmith.paths.selection import Miss, as_path_error, definite_getter
from stepsmith.paths.syntax import Indexes, Names, parse_path, syntax_error
from stepsmith.paths.text import compact_json

Json: TypeAlias = Any

SINGLE_NODE: Final = "a reference path names a single node, without the operators @ .. , : ? * or an index below 0"


@dataclass(frozen=True, slots=True)
class ReferencePath:
    """``keys`` holds a name (str) or an index (int) for each step from the root."""

    text: str
    keys: tuple[str | int, ...]

    def get(self, root: Json) -> Json:
        """The node; PathError, worded as for ``prepare_path``, when it is missing."""
        try:
            return definite_getter(self._steps())(root)
        except Miss as miss:
            raise as_path_error(miss, self.text) from None

    def put(self, root: Json, value: Json) -> Json:
        """A new root with ``value`` at this path; ``root`` is left as it is, and shared where nothing changes.

        Objects that are missing on the way are made. A name below something that is no object, or an index that the
        array does not have, is a PathError of kind ``result_path`` [S] (States.ResultPathMatchFailure).
        """
        return _put(root, self.keys, value, self.text)

    def _steps(self) -> tuple[Names | Indexes, ...]:
        return tuple(Names((key,)) if isinstance(key, str) else Indexes((key,)) for key in self.keys)


def prepare_reference_path(text: str) -> ReferencePath:
    """Raises PathError of kind ``syntax`` where ``text`` is no path, or one that could name several nodes."""
    parsed = parse_path(text)
    if parsed.root != "input":
        raise syntax_error(text, "a reference path, which begins '$.' or '$['", text.find("$") + 1)
    keys: list[str | int] = []
    for step in parsed.steps:
        match step:
            case Names((name,)):
                keys.append(name)
            case Indexes((index,)) if index >= 0:
                keys.append(index)
            case _:
                raise PathError(
                    "syntax", f"Invalid path '{text}': {SINGLE_NODE}", reason=SINGLE_NODE, path=text, position=0
                )
    return ReferencePath(text, tuple(keys))


def _put(root: Json, keys: tuple[str | int, ...], value: Json, text: str) -> Json:
    holders: list[Json] = []
    node = root
    for key in keys:
        fits = isinstance(node, dict) if isinstance(key, str) else isinstance(node, list) and key < len(node)
        if not fits:
            raise _unable(text, node)
        holders.append(node)
        node = node.get(key, {}) if isinstance(key, str) else node[key]
    for holder, key in zip(reversed(holders), reversed(keys), strict=True):
        if isinstance(key, str):
            value = {**holder, key: value}
        else:
            value = [*holder[:key], value, *holder[key + 1 :]]
    return value


def _unable(text: str, node: Json) -> PathError:
    # The wording is ours: no recording shows AWS's.
    return PathError("result_path", f"Unable to apply ResultPath '{text}' to the value {compact_json(node)}", path=text)
