"""Findings about definitions and files: the catalogue of rules, their pages, and how they are shown."""

from stepsmith.diagnostics.catalogue import CATALOGUE
from stepsmith.diagnostics.diagnostic import Diagnostic, Rule, Severity, locate, narrowed
from stepsmith.diagnostics.pages import page
from stepsmith.diagnostics.reports.json import render_json
from stepsmith.diagnostics.reports.text import render_text
from stepsmith.diagnostics.suggestion import nearest
from stepsmith.diagnostics.suppression import Suppression

__all__ = [
    "CATALOGUE",
    "Diagnostic",
    "Rule",
    "Severity",
    "Suppression",
    "locate",
    "narrowed",
    "nearest",
    "page",
    "render_json",
    "render_text",
]
