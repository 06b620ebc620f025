"""Paths, payload templates and intrinsic functions of JSONPath states.

Everything is prepared once into closures ``(input, context object, variables) -> value``; a path that names one node
costs a few look-ups. ``PathError`` and ``IntrinsicError`` carry AWS's words in ``message`` and its name in ``error``.

What may surprise, all of it as AWS does it:

* ``$.list.length()`` is not a function: it is a missing property. Use ``States.ArrayLength``.
* A path that can select several nodes gives an array, also for one match or none; ``[0]`` after a filter applies to
  each match.
* A filter never matches scalars.
* ``States.MathAdd`` rounds half up; ``ArrayRange``, ``ArrayPartition``, ``ArrayGetItem`` and ``MathRandom`` cut
  decimals off.
* A failing intrinsic is ``States.Runtime`` ('Invalid arguments in States.…'), which nothing catches.
"""

from __future__ import annotations

from stepsmith.paths.check import (
    INTRINSIC_FIELDS,
    check_intrinsic,
    check_path,
    check_reference_path,
    check_single_path,
    check_template_value,
    check_text_value,
    path_function,
    paths_in,
    rounded_numbers,
)
from stepsmith.paths.errors import IntrinsicError, PathError
from stepsmith.paths.prepared import Prepared, prepare_path
from stepsmith.paths.reference import ReferencePath, prepare_reference_path
from stepsmith.paths.syntax import ParsedPath, parse_path
from stepsmith.paths.template import prepare_template, prepare_value
from stepsmith.paths.text import compact_json

__all__ = [
    "INTRINSIC_FIELDS",
    "IntrinsicError",
    "ParsedPath",
    "PathError",
    "Prepared",
    "ReferencePath",
    "check_intrinsic",
    "check_path",
    "check_reference_path",
    "check_single_path",
    "check_template_value",
    "check_text_value",
    "compact_json",
    "parse_path",
    "path_function",
    "paths_in",
    "prepare_path",
    "prepare_reference_path",
    "prepare_template",
    "prepare_value",
    "rounded_numbers",
]
