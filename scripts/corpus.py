"""Reads and judges every definition in a folder and prints the figures.

    python scripts/corpus.py FOLDER [--json]

Definitions are files that end in .json, .yaml, .yml or .asl (templates: one for each in them), and
the rows of .jsonl files that have a ``definition`` or a ``definition_string``. A row with an ``error_message``, or
without a ``status``, was refused or only judged: it counts apart. Nothing is written.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from stepsmith import asl
from stepsmith.diagnostics import Diagnostic, Severity
from stepsmith.errors import StepsmithError
from stepsmith.validation import as_template, template_definitions, validate

ENDINGS = (".json", ".yaml", ".yml", ".asl")


class Definition(NamedTuple):
    name: str
    group: str
    text: str
    path: str | None
    type: str


def definitions(folder: Path) -> Iterator[Definition]:
    for file in sorted(folder.rglob("*")):
        group = str(file.parent.relative_to(folder)) if file.parent != folder else "."
        if file.suffix == ".jsonl":
            yield from rows(file)
        elif file.suffix in ENDINGS and file.is_file():
            text = file.read_text("utf-8", errors="replace")
            if "StartAt" in text or "States" in text:
                yield Definition(str(file.relative_to(folder)), group, text, str(file), "STANDARD")


def rows(file: Path) -> Iterator[Definition]:
    for number, line in enumerate(file.read_text("utf-8").split("\n"), 1):
        row: Any = json.loads(line) if line.strip() else {}
        found = (row.get("definition_string") or row.get("definition")) if isinstance(row, dict) else None
        if not found or not isinstance(found, (str, dict)):
            continue
        text = found if isinstance(found, str) else json.dumps(found)
        group = f"{file.name}, refused" if row.get("error_message") else file.name
        yield Definition(f"{file.name}:{number}", group, text, None, row.get("type") or "STANDARD")


def errors(found: tuple[Diagnostic, ...]) -> list[str]:
    return [item.code for item in found if item.severity is Severity.ERROR]


def figures(folder: Path) -> dict[str, Any]:
    counts: dict[str, Counter[str]] = {}
    listed: dict[str, list[str]] = {}
    seconds = 0.0
    for one in definitions(folder):
        template = as_template(one.text, path=one.path)
        judged: list[tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]] = []
        if template is not None:
            try:
                embedded = template_definitions(template)
            except StepsmithError as error:
                print(f"{one.name}: {error}", file=sys.stderr)
                continue
            judged = [(item.diagnostics, item.diagnostics) for item in embedded if item.unknown is None]
        else:
            begin = time.process_time()
            reading = asl.read(one.text, path=one.path)
            seconds += time.process_time() - begin
            judged = [(reading.diagnostics, validate(one.text, path=one.path, type=one.type))]  # type: ignore[arg-type]
        for read, all_found in judged:
            count = counts.setdefault(one.group, Counter())
            structural = [code for code in errors(read) if code.startswith("SS10")]
            count["definitions"] += 1
            count["read without a structural error"] += not structural
            count["accepted by the validator"] += not errors(all_found)
            if structural:
                listed.setdefault(one.group, []).append(f"{one.name}: {', '.join(sorted(set(structural)))}")
    return {
        "groups": {name: dict(count) for name, count in sorted(counts.items())},
        "structural errors": listed,
        "reading all took ms": round(seconds * 1000, 1),
    }


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
    print(f"{'definitions':>11} {'structure':>10} {'accepted':>9}  where")
    for name, count in found["groups"].items():
        read, accepted = count["read without a structural error"], count["accepted by the validator"]
        print(f"{count['definitions']:>11} {read:>10} {accepted:>9}  {name}")
    for name, lines in found["structural errors"].items():
        print(f"\nnot read without a structural error, {name}:", *lines, sep="\n  ")
    print(f"\nreading all took {found['reading all took ms']} ms")


if __name__ == "__main__":
    main()
