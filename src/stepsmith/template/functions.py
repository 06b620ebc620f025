"""The intrinsic functions: which exist, what their arguments must look like, and AWS's words when they do not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stepsmith.template.references import function

# The order is AWS's own. [D] https://github.com/aws/aws-cli/pull/2746 quotes the text
KNOWN = (
    "Fn::Base64, Fn::GetAtt, Fn::GetAZs, Fn::ImportValue, Fn::Join, Fn::Split, Fn::FindInMap, Fn::Select, Ref, "
    "Fn::Equals, Fn::If, Fn::Not, Condition, Fn::And, Fn::Or, Fn::Contains, Fn::EachMemberEquals, Fn::EachMemberIn, "
    "Fn::ValueOf, Fn::ValueOfAll, Fn::RefAll, Fn::Sub, Fn::Cidr"
)
# Functions of AWS that this project does not evaluate: refused by name instead of guessed at.
NOT_EVALUATED = frozenset(
    {
        "Fn::Cidr",
        "Fn::Transform",
        "Fn::ForEach",
        "Fn::Length",
        "Fn::ToJsonString",
        "Fn::GetStackOutput",
        "Fn::Contains",
        "Fn::EachMemberEquals",
        "Fn::EachMemberIn",
        "Fn::ValueOf",
        "Fn::ValueOfAll",
        "Fn::RefAll",
    }
)
CONDITION_FUNCTIONS = frozenset({"Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals"})

GET_ATT = (
    "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource "
    "attribute"
)
SUB = (
    "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as "
    "first argument, and an optional second argument to specify a mapping of values to replace in the string"
)
JOIN = (
    "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings "
    "to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined."
)
SELECT = "Template error: Fn::Select requires a list argument with two elements: an integer index and a list"
SPLIT = (
    "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be "
    "split or a function that returns a string to be split."
)
FIND_IN_MAP = (
    "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the attribute "
    "for return value"
)
BASE64 = "Template error: every Fn::Base64 object must have a String-typed value."
EQUALS = "Template error: every Fn::Equals object requires a list of 2 string parameters."
IF = (
    "Template error: every Fn::If object requires three parameters, the condition name, the value if it is true and "
    "the value if it is false"
)
NOT = "Template error: every Fn::Not object requires one boolean parameter."
REF = "Template error: every Ref object must have a single String value."
GET_AZS = "Template error: every Fn::GetAZs object must have a String-typed value."
IMPORT_VALUE = "Template error: every Fn::ImportValue object must have a String-typed value."


def unsupported(name: str) -> str:
    if name in NOT_EVALUATED or name.startswith("Fn::ForEach"):
        return f"Template error: the function {name} is not supported by this local cloud"
    return f"Template Error: Encountered unsupported function: {name} Supported functions are: [{KNOWN}]"


def malformed(name: str, argument: Any) -> str | None:
    """What is wrong with a call as it is written, before anything is evaluated; None when nothing is."""
    check = _CHECKS.get(name)
    if check is None:
        return unsupported(name)
    return check(argument)


def _is_text(value: Any) -> bool:
    return isinstance(value, (str, int, float, bool)) or function(value) is not None


def _is_list(value: Any) -> bool:
    return isinstance(value, list) or function(value) is not None


def _get_att(argument: Any) -> str | None:
    parts = argument.split(".", 1) if isinstance(argument, str) else argument
    if not isinstance(parts, list) or len(parts) != 2 or not isinstance(parts[0], str) or not parts[0]:
        return GET_ATT
    return None if parts[1] and _is_text(parts[1]) else GET_ATT


def _sub(argument: Any) -> str | None:
    if isinstance(argument, list):
        well = len(argument) == 2 and isinstance(argument[0], str) and isinstance(argument[1], dict)
        return None if well else SUB
    return None if isinstance(argument, str) else SUB


def _join(argument: Any) -> str | None:
    well = isinstance(argument, list) and len(argument) == 2 and isinstance(argument[0], str) and _is_list(argument[1])
    return None if well else JOIN


def _split(argument: Any) -> str | None:
    well = isinstance(argument, list) and len(argument) == 2 and isinstance(argument[0], str) and _is_text(argument[1])
    return None if well else SPLIT


def _select(argument: Any) -> str | None:
    if not isinstance(argument, list) or len(argument) != 2 or not _is_list(argument[1]):
        return SELECT
    index, items = argument
    if function(index) is not None:
        return None
    if isinstance(index, bool) or not str(index).isdecimal():
        return SELECT
    # [R] test_change_set_fn_select.py::TestChangeSetFnSelect::test_invalid_select_index_type[index-out-of-range]
    return SELECT if isinstance(items, list) and int(index) >= len(items) else None


def _find_in_map(argument: Any) -> str | None:
    return None if isinstance(argument, list) and len(argument) == 3 and all(map(_is_text, argument)) else FIND_IN_MAP


def _equals(argument: Any) -> str | None:
    return None if isinstance(argument, list) and len(argument) == 2 else EQUALS


def _logical(name: str) -> Callable[[Any], str | None]:
    message = f"Template error: every {name} object requires a list of at least 2 and at most 10 boolean parameters."
    return lambda argument: None if isinstance(argument, list) and 2 <= len(argument) <= 10 else message


_CHECKS: dict[str, Callable[[Any], str | None]] = {
    "Ref": lambda argument: None if isinstance(argument, str) else REF,
    "Fn::GetAtt": _get_att,
    "Fn::Sub": _sub,
    "Fn::Join": _join,
    "Fn::Select": _select,
    "Fn::Split": _split,
    "Fn::FindInMap": _find_in_map,
    "Fn::Base64": lambda argument: None if _is_text(argument) else BASE64,
    "Fn::If": lambda argument: (
        None if isinstance(argument, list) and len(argument) == 3 and isinstance(argument[0], str) else IF
    ),
    "Fn::Equals": _equals,
    "Fn::And": _logical("Fn::And"),
    "Fn::Or": _logical("Fn::Or"),
    "Fn::Not": lambda argument: None if isinstance(argument, list) and len(argument) == 1 else NOT,
    "Fn::GetAZs": lambda argument: None if _is_text(argument) else GET_AZS,
    "Fn::ImportValue": lambda argument: None if _is_text(argument) else IMPORT_VALUE,
}
