"""Judging a definition: one module per family of rules, one call for all of them.

An error means that AWS refuses the definition or that it must fail when it runs. The structural findings (10xx) come
from the reader; the families here look at what could be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stepsmith.diagnostics import Diagnostic, Severity
from stepsmith.lazy import lazy
from stepsmith.validation.judging import MachineType
from stepsmith.validation.reading import examine, validate
from stepsmith.validation.suppression import code_problem, unused_suppression

if TYPE_CHECKING:
    from stepsmith.validation.answers import AwsDiagnostic, aws_diagnostics
    from stepsmith.validation.files import Checked, check_content, check_folder
    from stepsmith.validation.templates import TemplateDefinition, as_template, template_definitions
else:
    __getattr__ = lazy(
        __name__,
        {
            "answers": "AwsDiagnostic aws_diagnostics",
            "files": "Checked check_content check_folder",
            "templates": "TemplateDefinition as_template template_definitions",
        },
    )


def has_errors(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(item.severity is Severity.ERROR for item in diagnostics)


__all__ = [
    "AwsDiagnostic",
    "Checked",
    "MachineType",
    "TemplateDefinition",
    "as_template",
    "aws_diagnostics",
    "check_content",
    "check_folder",
    "code_problem",
    "examine",
    "has_errors",
    "template_definitions",
    "unused_suppression",
    "validate",
]
