"""CloudFormation templates as data: reading with places, checking, evaluating, writing. Knows no service.

``read`` gives a ``Template`` whose structure AWS would accept, or raises ``TemplateError`` in AWS's words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stepsmith.lazy import lazy
from stepsmith.template.errors import TemplateError, UnresolvedValue
from stepsmith.template.references import PSEUDO_PARAMETERS, Reference, function, references

if TYPE_CHECKING:
    from stepsmith.template.evaluation import (
        KNOWN_AFTER_APPLY,
        NO_VALUE,
        Scope,
        evaluate,
        evaluate_conditions,
        imports,
        is_unknown,
        pruned,
        simplify,
    )
    from stepsmith.template.order import creation_order, dependencies
    from stepsmith.template.parameters import (
        GivenParameter,
        ParameterValue,
        plain_text,
        resolve_parameters,
    )
    from stepsmith.template.reader import Template, parse_template
    from stepsmith.template.structure import check
    from stepsmith.template.writer import dump, dump_value
else:
    # Who builds only writes; who validates only reads.
    __getattr__ = lazy(
        __name__,
        {
            "evaluation": "KNOWN_AFTER_APPLY NO_VALUE Scope evaluate evaluate_conditions imports is_unknown pruned "
            "simplify",
            "order": "creation_order dependencies",
            "parameters": "GivenParameter ParameterValue plain_text resolve_parameters",
            "reader": "Template parse_template",
            "structure": "check",
            "writer": "dump dump_value",
        },
    )

__all__ = [
    "KNOWN_AFTER_APPLY",
    "NO_VALUE",
    "PSEUDO_PARAMETERS",
    "GivenParameter",
    "ParameterValue",
    "Reference",
    "Scope",
    "Template",
    "TemplateError",
    "UnresolvedValue",
    "check",
    "creation_order",
    "dependencies",
    "dump",
    "dump_value",
    "evaluate",
    "evaluate_conditions",
    "function",
    "imports",
    "is_unknown",
    "parse_template",
    "plain_text",
    "pruned",
    "read",
    "references",
    "resolve_parameters",
    "simplify",
]


def read(text: str, *, path: str | None = None) -> Template:
    """A template whose structure was checked. Raises ``TemplateError`` with the place of the first fault."""
    from stepsmith.template.reader import parse_template
    from stepsmith.template.structure import check

    return check(parse_template(text, path=path))
