"""JSONata 2.0 as AWS Step Functions evaluates it: parsed once into closures, bounded, with positions in every error.

    expression = prepare("$states.input.items[price > 10].name")
    expression.evaluate({"states": {"input": {"items": [...]}}})        # a JSON value, or UNDEFINED

Evaluation never walks or copies data that the expression does not touch. AWS's dialect: $parse $partition $range $hash
$uuid $random(seed), no $eval; integers are exact within 64 bits; a number that is not finite leaves as a string; depth,
memory and time are bounded as on AWS (time by counted steps, so that a result does not depend on the machine).
``references`` says which variables and which paths of them an expression reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stepsmith.jsonata.errors import JsonataError
from stepsmith.jsonata.nodes import Node
from stepsmith.jsonata.numbers import javascript_text, number_text, read_json
from stepsmith.jsonata.parser import parse
from stepsmith.jsonata.references import Called, Named, Reference, References, references
from stepsmith.jsonata.values import UNDEFINED, Function, Undefined
from stepsmith.lazy import lazy

if TYPE_CHECKING:
    from stepsmith.jsonata.expression import Expression, prepare
    from stepsmith.jsonata.run import Limits, Sources
else:
    # What evaluates is loaded when something is evaluated; who only reads expressions does without.
    __getattr__ = lazy(__name__, {"expression": "Expression prepare", "run": "Limits Sources"})

__all__ = [
    "UNDEFINED",
    "Called",
    "Expression",
    "Function",
    "JsonataError",
    "Limits",
    "Named",
    "Node",
    "Reference",
    "References",
    "Sources",
    "Undefined",
    "javascript_text",
    "number_text",
    "parse",
    "prepare",
    "read_json",
    "references",
]
