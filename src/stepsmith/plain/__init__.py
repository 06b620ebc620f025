"""The States Language as it is: one constructor for each type of state, every member a keyword argument.

Members are named in snake_case (``result_path``, ``item_processor``); transitions are made by ``>>``, ``goto`` and the
rules of a ``Choice``. Nothing is derived: data flows as the language says, through the state's input, ``Output`` or
``ResultPath``, and ``Assign``. In JSONata ``states`` and ``var`` are the references, with the operators and functions
that every reference has; in JSONPath there are ``path`` and its comparisons.
"""

from stepsmith.authoring.plain import Branch
from stepsmith.plain.conditions import Condition, Path, all_of, any_of, none_of, path
from stepsmith.plain.constructors import Choice, Fail, Map, Parallel, Pass, Succeed, Task, Verbatim, Wait
from stepsmith.plain.expressions import delimited, quoted, states, var
from stepsmith.plain.flow import beside, branch, catch, following, goto, retrier, when

__all__ = [
    "Branch",
    "Choice",
    "Condition",
    "Fail",
    "Map",
    "Parallel",
    "Pass",
    "Path",
    "Succeed",
    "Task",
    "Verbatim",
    "Wait",
    "all_of",
    "any_of",
    "beside",
    "branch",
    "catch",
    "delimited",
    "following",
    "goto",
    "none_of",
    "path",
    "quoted",
    "retrier",
    "states",
    "var",
    "when",
]
