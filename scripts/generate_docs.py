"""Writes docs/commands.md and docs/diagnostics.md from the program itself; ``--check`` exits 1 when they are stale."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from stepsmith.cli import cli
from stepsmith.diagnostics import CATALOGUE

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


def main() -> None:
    stale = []
    for name, text in (("commands.md", commands()), ("diagnostics.md", diagnostics())):
        file = ROOT / "docs" / name
        if file.is_file() and file.read_text("utf-8") == text:
            continue
        stale.append(f"docs/{name}")
        if "--check" not in sys.argv:
            file.write_text(text, "utf-8")
    if "--check" in sys.argv and stale:
        sys.exit(f"stale: {', '.join(stale)}; run 'make docs' and commit")


if __name__ == "__main__":
    main()
