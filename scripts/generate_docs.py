"""Writes docs/commands.md, docs/diagnostics.md, docs/asl.schema.json, docs/figures.md and the README's pictures.

All come from the program itself; the figures from what was measured last (``benchmarks/results``, ``make figures``).

``--check`` writes nothing and exits 1 when one of them is stale.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import click
from figures import figures

from stepsmith.asl.schema import schema
from stepsmith.cli import cli
from stepsmith.configuration import load_project
from stepsmith.diagnostics import CATALOGUE
from stepsmith.graph import mermaid
from stepsmith.project import build_project

ROOT = Path(__file__).resolve().parent.parent
NOTE = "<!-- Written by scripts/generate_docs.py; change the program, then run `make docs`. -->\n"


def commands() -> str:
    lines = [NOTE, "# Commands\n"]

    def describe(command: click.Command, path: str, parent: click.Context | None) -> None:
        context = click.Context(command, info_name=path.split()[-1], parent=parent, max_content_width=100)
        lines.append(f"## {path}\n\n```text\n{context.get_help()}\n```\n")
        if isinstance(command, click.Group):
            for name in command.list_commands(context):
                inner = command.get_command(context, name)
                if inner is not None:
                    describe(inner, f"{path} {name}", context)

    describe(cli, "stepsmith", None)
    return "\n".join(lines)


def diagnostics() -> str:
    rows = [
        f"| [{rule.code}](../src/stepsmith/diagnostics/pages/{rule.code}.md) | {rule.name} | {rule.severity.value} |"
        for rule in CATALOGUE.values()
    ]
    head = [NOTE, "# Findings\n", "`stepsmith explain CODE` prints the page of each.\n"]
    return "\n".join([*head, "| code | name | severity |", "|---|---|---|", *rows, ""])


def readme() -> str:
    """The README with each ``<!-- picture: NAME -->`` followed by the workflow's graph."""
    project = load_project(ROOT)

    def picture(found: re.Match[str]) -> str:
        name = found.group(1)
        machine = build_project(project, (name,)).workflows[0].built.machine
        return f"<!-- picture: {name} -->\n```mermaid\n{mermaid(machine).rstrip()}\n```\n<!-- /picture -->"

    text = (ROOT / "README.md").read_text("utf-8")
    return re.sub(r"<!-- picture: (\w+) -->\n.*?<!-- /picture -->", picture, text, flags=re.DOTALL)


def main() -> None:
    stale = []
    written = {
        "docs/commands.md": commands(),
        "docs/diagnostics.md": diagnostics(),
        "docs/asl.schema.json": json.dumps(schema(), indent=1, ensure_ascii=False) + "\n",
        "docs/figures.md": f"{NOTE}\n{figures()}",
        "README.md": readme(),
    }
    for name, text in written.items():
        file = ROOT / name
        if file.is_file() and file.read_text("utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            file.write_text(text, "utf-8")
    if "--check" in sys.argv and stale:
        sys.exit(f"stale: {', '.join(stale)}; run 'make docs' and commit")


if __name__ == "__main__":
    main()
