"""Findings as SARIF 2.1.0, as code scanning reads them."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from stepsmith.diagnostics.catalogue import CATALOGUE
from stepsmith.diagnostics.diagnostic import Diagnostic, Rule, Severity
from stepsmith.diagnostics.pages import page

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_AWS = "https://docs.aws.amazon.com/step-functions/latest/dg/"
HELP = {
    # Where the rules of each family are written down; the page itself is in the rule's ``help``.
    "SS10": "https://states-language.net/spec.html",
    "SS20": _AWS + "concepts-states.html",
    "SS30": _AWS + "workflow-variables.html",
    "SS31": _AWS + "transforming-data.html",
    "SS40": _AWS + "concepts-error-handling.html",
    "SS50": _AWS + "integrate-services.html",
    "SS60": _AWS + "service-quotas.html",
    "SS70": "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/"
    "aws-resource-stepfunctions-statemachine.html",
    "SS80": _AWS + "concepts-amazon-states-language.html",
}
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_KINDS = {"definition": "inSource", "command line": "external"}


def render_sarif(diagnostics: Sequence[Diagnostic], *, version: str, folder: Path | None = None) -> str:
    """One run. ``version`` is the tool's; files below ``folder`` are named relative to it: code scanning wants that."""
    codes = sorted({item.code for item in diagnostics})
    seen: Counter[str] = Counter()
    run = {
        "tool": {
            "driver": {
                "name": "stepsmith",
                "semanticVersion": version,
                "rules": [_rule(CATALOGUE[code]) for code in codes],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(item, codes.index(item.code), seen, folder) for item in diagnostics],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)


def _rule(rule: Rule) -> dict[str, Any]:
    text = page(rule.code)
    title, _, body = text.partition("\n")
    short = title.removeprefix("# ").partition(" · ")[2]
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": short},
        "fullDescription": {"text": body.strip().split("\n\n")[0]},
        "help": {"text": body.strip(), "markdown": text},
        "helpUri": HELP[rule.code[:4]],
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(item: Diagnostic, index: int, seen: Counter[str], folder: Path | None) -> dict[str, Any]:
    uri = _uri(item.file, folder)
    found: dict[str, Any] = {
        "ruleId": item.code,
        "ruleIndex": index,
        "level": _LEVELS[item.severity],
        "message": {"text": item.message if item.hint is None else f"{item.message}\n{item.hint}"},
    }
    location: dict[str, Any] = {}
    if uri is not None:
        location["physicalLocation"] = {"artifactLocation": {"uri": uri}}
        if item.span is not None:
            location["physicalLocation"]["region"] = {
                "startLine": item.span.line,
                "startColumn": item.span.column,
                "endLine": item.span.end_line,
                "endColumn": item.span.end_column,
            }
    if item.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": item.pointer}]
    if location:
        found["locations"] = [location]
    # Lines move; a finding is the same one as long as it says the same about the same value.
    identity = json.dumps([item.code, uri, item.pointer, item.message])
    seen[identity] += 1
    digest = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()
    found["partialFingerprints"] = {"stepsmithPointer/v1": f"{digest[:32]}:{seen[identity]}"}
    # [S] SARIF 3.27.23: within a run either every result has the member or none.
    found["suppressions"] = []
    if item.suppression is not None:
        kind = _KINDS[item.suppression.where]
        found["suppressions"] = [{"kind": kind, "status": "accepted", "justification": item.suppression.reason}]
    return found


def _uri(file: str | None, folder: Path | None) -> str | None:
    if file is None:
        return None
    path = PurePath(file)
    if folder is not None and path.is_absolute() and path.is_relative_to(folder):
        path = path.relative_to(folder)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
