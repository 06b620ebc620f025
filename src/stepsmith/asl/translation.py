"""One query language's texts in the other, where that can be said in one line: what a finding offers to write instead.

A translation keeps the meaning for values that are there; what either language does with missing ones differs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Final

from stepsmith import jsonata
from stepsmith.asl.model import Json
from stepsmith.paths import ParsedPath, PathError, parse_path
from stepsmith.paths.intrinsics import Argument, Call, Literal, PathArgument, parse_intrinsic
from stepsmith.paths.syntax import Indexes, Names, Wildcard

_SHOWN = 160
INPUT: Final = "$states.input"
RESULT: Final = "$states.result"


def to_jsonata(text: str, root: str = INPUT) -> str | None:
    """A path or an intrinsic call as JSONata, without delimiters; ``root`` is what ``$`` stands for.

    None where it is malformed or has no short equivalent.
    """
    try:
        if text.lstrip().startswith("$"):
            return _path(parse_path(text.strip()), root)
        return _call(parse_intrinsic(text), root)
    except PathError:
        return None


def template_to_jsonata(value: Json, root: str = INPUT) -> Json:
    """A payload template as a JSONata state writes it. Raises ``ValueError`` where a text cannot be translated."""
    if isinstance(value, list):
        return [template_to_jsonata(item, root) for item in value]
    if not isinstance(value, dict):
        return value
    made = {}
    for name, item in value.items():
        if name.endswith(".$") and isinstance(item, str):
            expression = to_jsonata(item, root)
            if expression is None:
                raise ValueError(item)
            made[name.removesuffix(".$")] = f"{{% {expression} %}}"
        else:
            made[name] = template_to_jsonata(item, root)
    return made


def to_path(expression: str) -> str | None:
    """``$states.input.a`` as ``$.a``, ``$states.context.X`` as ``$$.X``, ``$x.y`` as it is; None for anything else."""
    try:
        found = jsonata.references(jsonata.parse(expression.strip()))
    except jsonata.JsonataError:
        return None
    if len(found.reads) != 1 or not found.reads[0].exact or "$" + ".".join(found.reads[0].path) != expression.strip():
        return None
    first, *rest = found.reads[0].path
    if first == "states":
        if not rest or rest[0] not in ("input", "context", "result"):
            return None
        return ".".join(("$$" if rest[0] == "context" else "$", *rest[1:]))
    return expression.strip()


def offered(name: str, written: Json, kind: str, language: str) -> str | None:
    """What to write instead of a field of the other language in a state of ``language``; None where it takes thought.

    ``kind`` is the state's type.
    """
    try:
        return (_in_jsonata if language == "JSONata" else _in_jsonpath)(name, written, kind)
    except ValueError:
        return None


# ---- JSONPath fields in a JSONata state ---------------------------------------------------------------------------

_WORKERS = ("Task", "Parallel", "Map")


def _in_jsonata(name: str, written: Json, kind: str) -> str | None:
    done = "$states.errorOutput" if kind == "catcher" else RESULT if kind in _WORKERS else INPUT
    match name:
        case "Parameters":
            field = {"Pass": "Output", "Map": "ItemSelector"}.get(kind, "Arguments")
            return _write(field, template_to_jsonata(written))
        case "Result":
            return _write("Output", written)
        case "ResultSelector":
            return _write("Output", template_to_jsonata(written, RESULT))
        case "InputPath" if isinstance(written, str):
            return f"leave it out and read {_wrapped(written, INPUT)} where it is used"
        case "OutputPath" if isinstance(written, str):
            return _write("Output", _wrapped(written, done))
        case "ResultPath" if written is None:
            return _write("Output", "{% $states.input %}")
        case "ResultPath" if isinstance(written, str) and re.fullmatch(r"\$\.\w+", written):
            merged = f"{{% $merge([{INPUT}, {{'{written[2:]}': {done}}}]) %}}"
            return _write("Output", merged)
        case "ItemsPath" if isinstance(written, str):
            return _write("Items", _wrapped(written, INPUT))
    if name.endswith("Path") and isinstance(written, str):
        return _write(name.removesuffix("Path"), _wrapped(written, INPUT))
    return None


_COMPARISON: Final = re.compile(
    r"(?:String|Numeric|Boolean)(Equals|LessThan|GreaterThan|LessThanEquals|GreaterThanEquals)(Path)?"
)


def offered_condition(rule: Mapping[str, Json]) -> str | None:
    """What to write instead of a JSONPath comparison, for those that are one operator in JSONata."""
    variable = rule.get("Variable")
    left = to_jsonata(variable) if isinstance(variable, str) else None
    if left is None:
        return None
    for name, operand in rule.items():
        found = _COMPARISON.fullmatch(name)
        if found:
            right = to_jsonata(operand) if found.group(2) else json.dumps(operand, ensure_ascii=False)
            return (
                None if right is None else _write("Condition", f"{{% {left} {_OPERATORS[found.group(1)]} {right} %}}")
            )
        if name == "IsPresent" and isinstance(operand, bool):
            inside = f"$exists({left})"
            return _write("Condition", f"{{% {inside if operand else f'$not({inside})'} %}}")
    return None


_OPERATORS: Final = {
    "Equals": "=",
    "LessThan": "<",
    "GreaterThan": ">",
    "LessThanEquals": "<=",
    "GreaterThanEquals": ">=",
}


# ---- JSONata fields in a JSONPath state ---------------------------------------------------------------------------


def _in_jsonpath(name: str, written: Json, kind: str) -> str | None:
    match name:
        case "Arguments":
            return _write("Parameters", template_to_paths(written))
        case "Output" if kind == "Pass":
            return _write("Parameters", template_to_paths(written))
        case "Output" if kind in _WORKERS:
            return _write("ResultSelector", template_to_paths(written))
        case "Items" if isinstance(written, str) and (path := to_path(written[2:-2])):
            return _write("ItemsPath", path)
        case "Condition":
            return "write a Variable and a comparison, such as NumericGreaterThan"
    return None


def template_to_paths(value: Json) -> Json:
    """A JSONata template as a payload template. Raises ``ValueError`` where an expression is more than a path."""
    if isinstance(value, dict):
        made: dict[str, Json] = {}
        for name, item in value.items():
            if isinstance(item, str) and item.startswith("{%"):
                path = to_path(item[2:-2])
                if path is None:
                    raise ValueError(item)
                made[f"{name}.$"] = path
            else:
                made[name] = template_to_paths(item)
        return made
    if isinstance(value, str) and value.startswith("{%"):
        raise ValueError(value)
    return [template_to_paths(item) for item in value] if isinstance(value, list) else value


# ---- texts --------------------------------------------------------------------------------------------------------


def _write(field: str, value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return f'write "{field}": {text}' if len(text) <= _SHOWN else f"{field} is the field for it"


def _wrapped(text: str, root: str) -> str:
    expression = to_jsonata(text, root)
    if expression is None:
        raise ValueError(text)
    return f"{{% {expression} %}}"


def _path(path: ParsedPath, root: str) -> str | None:
    if path.variable is not None:
        out = f"${path.variable}"
    else:
        out = "$states.context" if path.root == "context" else root
    for step in path.steps:
        if isinstance(step, Names) and len(step.names) == 1:
            name = step.names[0]
            out += f".{name}" if re.fullmatch(r"[A-Za-z_]\w*", name) else f".`{name}`"
        elif isinstance(step, Indexes) and len(step.indexes) == 1:
            out += f"[{step.indexes[0]}]"
        elif not isinstance(step, Wildcard):
            return None
    return out


def _call(call: Call, root: str) -> str | None:
    arguments = [_argument(one, root) for one in call.arguments]
    if any(one is None for one in arguments):
        return None
    made = _CALLS.get(call.name)
    if call.name == "States.Format":
        return _format(call, [str(one) for one in arguments])
    return made([str(one) for one in arguments]) if made else None


def _argument(argument: Argument, root: str) -> str | None:
    if isinstance(argument, PathArgument):
        return _path(argument.path, root)
    if isinstance(argument, Call):
        inner = _call(argument, root)
        return f"({inner})" if inner is not None and argument.name in _OPERATIONS else inner
    if isinstance(argument.value, str) and "'" not in argument.value and "\\" not in argument.value:
        return f"'{argument.value}'"
    return json.dumps(argument.value, ensure_ascii=False)


_OPERATIONS: Final = frozenset(("States.Format", "States.MathAdd", "States.ArrayContains"))


def _format(call: Call, arguments: list[str]) -> str | None:
    template = call.arguments[0]
    if not isinstance(template, Literal) or not isinstance(template.value, str) or "\\" in template.raw:
        return None
    pieces = template.value.split("{}")
    if len(pieces) != len(arguments):
        return None
    out = [f"'{pieces[0]}'"] if pieces[0] else []
    for piece, argument in zip(pieces[1:], arguments[1:], strict=True):
        out += [argument, *([f"'{piece}'"] if piece else [])]
    return " & ".join(out) if len(out) > 1 else f"$string({out[0]})"


_CALLS: Final[Mapping[str, Callable[[list[str]], str]]] = {
    "States.Array": lambda given: f"[{', '.join(given)}]",
    "States.ArrayContains": lambda given: f"{given[1]} in {given[0]}",
    "States.ArrayGetItem": lambda given: f"{given[0]}[{given[1]}]",
    "States.ArrayLength": lambda given: f"$count({given[0]})",
    "States.ArrayPartition": lambda given: f"$partition({given[0]}, {given[1]})",
    "States.ArrayRange": lambda given: f"$range({', '.join(given)})",
    "States.ArrayUnique": lambda given: f"$distinct({given[0]})",
    "States.Base64Decode": lambda given: f"$base64decode({given[0]})",
    "States.Base64Encode": lambda given: f"$base64encode({given[0]})",
    "States.Hash": lambda given: f"$hash({', '.join(given)})",
    "States.JsonMerge": lambda given: f"$merge([{given[0]}, {given[1]}])",
    "States.JsonToString": lambda given: f"$string({given[0]})",
    "States.MathAdd": lambda given: " + ".join(given),
    "States.StringToJson": lambda given: f"$parse({given[0]})",
    "States.UUID": lambda given: "$uuid()",
}
