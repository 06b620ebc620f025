"""The functions that every expression has. There is no $eval: AWS does not have it. [M]"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from stepsmith.jsonata import (
    functions_arrays,
    functions_aws,
    functions_dates,
    functions_higher,
    functions_numbers,
    functions_objects,
    functions_strings,
)
from stepsmith.jsonata.library import Builtin

_LIBRARIES = (
    functions_strings.LIBRARY,
    functions_numbers.LIBRARY,
    functions_arrays.LIBRARY,
    functions_higher.LIBRARY,
    functions_objects.LIBRARY,
    functions_dates.LIBRARY,
    functions_aws.LIBRARY,
)

BUILTINS: Final = MappingProxyType(
    {name: function for library in _LIBRARIES for name, function in library.functions.items()}
)

__all__ = ["BUILTINS", "Builtin"]
