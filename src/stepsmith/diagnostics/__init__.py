"""Findings about definitions and files: the catalogue of rules, their pages, and how they are shown."""

from stepsmith.diagnostics.catalogue import CATALOGUE
from stepsmith.diagnostics.diagnostic import Diagnostic, Rule, Severity, locate
from stepsmith.diagnostics.pages import page
from stepsmith.diagnostics.rendering import render_json, render_text
from stepsmith.diagnostics.suggestion import nearest

__all__ = [
    "CATALOGUE",
    "Diagnostic",
    "Rule",
    "Severity",
    "locate",
    "nearest",
    "page",
    "render_json",
    "render_text",
]
