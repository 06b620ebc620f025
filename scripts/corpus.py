"""Judges a folder of definitions whose verdict is known and prints how often stepsmith agrees.

    python scripts/corpus.py FOLDER [--json]

What a folder may hold, each with what is expected of it:

  *.jsonl                 rows with ``definition`` or ``definition_string``: AWS refused those with an
                          ``error_message`` or the ``result`` FAIL, and accepted the others
  mutants/*.json          each has a defect
  expectations.json       a list of ``file`` and ``expect``: valid or invalid
  other *.json, *.yaml …  real definitions, and templates with definitions in them

A row that is a request rather than a definition is left out, and so is a definition that was there before. Nothing is
written.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from stepsmith.diagnostics import Severity
from stepsmith.validation import as_template, aws_diagnostics, template_definitions, validate

ACCEPTED, REJECTED, LABELS = "AWS accepted", "AWS rejected", "AWS rejected, for a character in a Map's label"
MUTANTS, INVALID, VALID = "mutants", "another validator's invalid cases", "another validator's valid cases"
ENDINGS = (".json", ".yaml", ".yml", ".asl")


class Case(NamedTuple):
    """``valid`` is what is expected; ``words`` AWS's own answer, where it is known, as one text."""

    name: str
    group: str
    text: str
    path: str | None
    type: str
    valid: bool
    words: str | None = None


def cases(folder: Path) -> Iterator[Case]:
    """Every definition once."""
    seen = set()
    for case in _all(folder):
        key = (case.text, case.type, case.group)
        if key not in seen:
            seen.add(key)
            yield case


def _all(folder: Path) -> Iterator[Case]:
    listed = {}
    for file in sorted(folder.rglob("expectations.json")):
        for entry in json.loads(file.read_text("utf-8")):
            listed[file.parent / entry["file"]] = entry["expect"] == "valid"
    for file in sorted(folder.rglob("*")):
        name = str(file.relative_to(folder))
        if file.suffix == ".jsonl":
            yield from _rows(file)
        elif file in listed:
            group = VALID if listed[file] else INVALID
            yield Case(name, group, file.read_text("utf-8"), str(file), "STANDARD", listed[file])
        elif file.suffix in ENDINGS and file.is_file() and file.name != "expectations.json":
            text = file.read_text("utf-8", errors="replace")
            if file.parent.name == "mutants":
                yield Case(name, MUTANTS, text, str(file), "STANDARD", False)
            elif _is_definition(text):
                group = "real, as written" if file.parent.name == "raw" else "real"
                yield Case(name, group, text, str(file), "STANDARD", True)


def _is_definition(text: str) -> bool:
    """Whether the text is meant as a definition or a template, also when it is broken."""
    try:
        value = json.loads(text)
    except ValueError:
        return "StartAt" in text or "States" in text
    return isinstance(value, dict) and not value.keys().isdisjoint(("StartAt", "States", "Resources"))


def _rows(file: Path) -> Iterator[Case]:
    for number, line in enumerate(file.read_text("utf-8").split("\n"), 1):
        row: Any = json.loads(line) if line.strip() else {}
        found = (row.get("definition_string") or row.get("definition")) if isinstance(row, dict) else None
        if not found or not isinstance(found, (str, dict)) or row.get("kind") == "api":
            continue
        text = found if isinstance(found, str) else json.dumps(found)
        text = text.replace('"activity_arn"', '"arn:aws:states:us-east-1:123456789012:activity:a"')  # a recorder's word
        refused = bool(row.get("error_message")) or row.get("result") == "FAIL"
        group = REJECTED if refused else ACCEPTED
        if refused and str(row.get("error_message")).startswith("Error=ValueError"):
            group = LABELS  # many rows of one kind; the message is a mock's, only the verdict is AWS's
        kind = row.get("type") or "STANDARD"
        yield Case(f"{file.name}:{number}", group, text, None, kind, not refused, _words(row) if refused else None)


def _words(row: dict[str, Any]) -> str | None:
    """AWS's own code, message and location; what a mock of it said does not count."""
    if row.get("diagnostics"):
        return ", ".join(f"{one['code']}: {one['message']} at {one.get('location')}" for one in row["diagnostics"])
    return json.loads(row["error_message"])["exception_value"] if row.get("aws_message") else None


class Verdict(NamedTuple):
    """``refused`` as AWS would refuse to create it, ``fails`` also where it is created and must fail when it runs."""

    refused: bool
    fails: bool
    codes: tuple[str, ...]
    words: str


def judge(case: Case) -> Verdict:
    template = as_template(case.text, path=case.path)
    if template is not None:
        found = [item for one in template_definitions(template) for item in one.diagnostics]
        words = ""
    else:
        found = list(validate(case.text, path=case.path, type=case.type))  # type: ignore[arg-type]
        said = aws_diagnostics(case.text, type=case.type) if case.words else ()  # type: ignore[arg-type]
        words = ", ".join(f"{one.code}: {one.message} at {one.location}" for one in said)
    errors = [item for item in found if item.severity is Severity.ERROR]
    codes = tuple(sorted({item.code for item in errors}))
    return Verdict(any(item.refused for item in errors), bool(errors), codes, words)


def agrees(case: Case, verdict: Verdict) -> bool:
    """AWS's verdict is about creation; for the others, what must fail when it runs is a defect as well."""
    if case.group in (ACCEPTED, REJECTED, LABELS):
        return verdict.refused is not case.valid
    return verdict.fails is not case.valid


def figures(folder: Path) -> dict[str, Any]:
    groups: dict[str, dict[str, int]] = {}
    listed: dict[str, list[str]] = {}
    said = spoken = 0
    for case in cases(folder):
        verdict = judge(case)
        count = groups.setdefault(case.group, {"cases": 0, "agree": 0, "fail when they run": 0})
        agree = agrees(case, verdict)
        count["cases"] += 1
        count["agree"] += agree
        count["fail when they run"] += verdict.fails and not verdict.refused
        if not agree:
            what = ", ".join(verdict.codes) or "nothing found"
            listed.setdefault(case.group, []).append(f"{case.name}: {what}")
        if case.words is not None:
            spoken += 1
            # AWS wraps its words: "An error occurred (InvalidDefinition) …: Invalid State Machine Definition: '…'".
            said += verdict.words in case.words
    return {"groups": groups, "listed": listed, "AWS's words": {"cases": spoken, "agree": said}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    if not options.folder.is_dir():
        sys.exit(f"{options.folder} is not a folder")
    found = figures(options.folder)
    if options.json:
        print(json.dumps(found, indent=2, ensure_ascii=False))
        return
    print(f"{'cases':>6} {'agree':>6} {'%':>6}  {'fail at run time':>16}  group")
    for name, count in found["groups"].items():
        share = f"{count['agree'] / count['cases']:.1%}"
        print(f"{count['cases']:>6} {count['agree']:>6} {share:>6}  {count['fail when they run']:>16}  {name}")
    words = found["AWS's words"]
    print(f"{words['cases']:>6} {words['agree']:>6}                           AWS's own words, given as AWS gave them")
    for name, lines in found["listed"].items():
        print(f"\nnot as expected, {name}:", *lines, sep="\n  ")


if __name__ == "__main__":
    main()
