"""The way out: JSONata by hand, where ``fn`` and the operators do not reach."""

from __future__ import annotations

from typing import Any

from stepsmith.authoring.building import is_marked, pieces
from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import Dynamic, Raw
from stepsmith.authoring.reference import reference


def raw(text: str) -> Any:
    """An expression as written: ``raw(f"$count({run.items}[size > 3])")``. References in it become what they are.

    Its syntax is checked here; which variables it reads is left to the author.
    """
    from stepsmith import jsonata  # a parser that few workflows need

    fragments = tuple(
        piece._node if isinstance(piece, Dynamic) else piece
        for piece in (pieces(text) if is_marked(text) else (text.strip(),))
    )
    try:
        # A variable in place of each reference: where a variable may stand, so may what it stands for.
        jsonata.parse("".join(piece if isinstance(piece, str) else "$reference" for piece in fragments))
    except jsonata.JsonataError as error:
        raise refuse(f"raw({text!r}) is not JSONata: {error.message}") from error
    return reference(Raw(fragments))
