"""Nothing that a definition holds becomes code: its texts stay texts."""

from __future__ import annotations

import ast
import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stepsmith import asl, import_definition, plain

nasty = st.sampled_from(
    ['"""', "'''", "\\", "\n", "\r", "\u2028", "#", "{", "}", "{%", "%}", "import os", "\ud800", "\x00", "é", "$", "`",
     '"', "'", "lambda", "\ue000mArk0.0\ue001", "fn", "states", "path"]
)  # fmt: skip
texts = st.lists(nasty | st.text(max_size=3), max_size=6).map("".join)
names = texts.filter(lambda text: 0 < len(text) <= 40)


@given(
    names=st.lists(names, min_size=2, max_size=2, unique=True), comment=texts, path=texts, expression=texts, key=texts
)
@settings(max_examples=200, suppress_health_check=list(HealthCheck))
def test_any_text_anywhere_round_trips(names: Any, comment: str, path: str, expression: str, key: str) -> None:
    first, second = names
    definition = {
        "Comment": comment,
        "StartAt": first,
        "States": {
            first: {
                "Type": "Task",
                "Comment": comment,
                "Resource": path,
                "Parameters": {f"{key}.$": path, "k": [expression, {key: comment}]},
                "Next": second,
            },
            second: {
                "Type": "Pass",
                "QueryLanguage": "JSONata",
                "Output": {"a": f"{{% {expression} %}}", "b": "{% '" + expression.replace("'", "") + "' & $x %}"},
                "Next": first,
            },
        },
    }
    imported = import_definition(definition)
    built = asl.write(imported.build().machine)
    assert json.dumps(built, sort_keys=True) == json.dumps(definition, sort_keys=True)
    module = ast.parse(imported.source)
    assert {type(node).__name__ for node in module.body} <= {"Expr", "ImportFrom", "FunctionDef"}
    called = {
        ast.unparse(node.func).split("(")[0].split(".")[0] for node in ast.walk(module) if isinstance(node, ast.Call)
    }
    assert called <= {*plain.__all__, "workflow", "raw", "goto", "fn", "not_"}
