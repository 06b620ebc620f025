"""Writes docs/commands.md, docs/diagnostics.md, docs/asl.schema.json, docs/figures.md, the table of
docs/tasks.md and the README's pictures.

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
from stepsmith.integrations import member_name
from stepsmith.project import build_project
from stepsmith.tasks import SERVICES
from stepsmith.tasks.calls import Call, calls_of
from stepsmith.tasks.signatures import input_of

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
    """The README, each ``<!-- picture: NAME -->`` followed by the graph, each ``<!-- file: PATH -->`` by the file."""
    project = load_project(ROOT)

    def picture(found: re.Match[str]) -> str:
        name = found.group(1)
        machine = build_project(project, (name,)).workflows[0].built.machine
        return f"<!-- picture: {name} -->\n```mermaid\n{mermaid(machine).rstrip()}\n```\n<!-- /picture -->"

    def file(found: re.Match[str]) -> str:
        path = found.group(1)
        return f"<!-- file: {path} -->\n```python\n{(ROOT / path).read_text('utf-8').rstrip()}\n```\n<!-- /file -->"

    text = (ROOT / "README.md").read_text("utf-8")
    text = re.sub(r"<!-- file: (\S+) -->\n.*?<!-- /file -->", file, text, flags=re.DOTALL)
    return re.sub(r"<!-- picture: (\w+) -->\n.*?<!-- /picture -->", picture, text, flags=re.DOTALL)


def tasks() -> str:
    """docs/tasks.md with the functions of every optimized integration."""
    rows = ["| function | waits for | needs | |", "|---|---|---|---|"]
    for module in sorted(SERVICES.values()):
        for name, call in calls_of(module).items():
            shapes, outer = input_of(call)
            needed = (member_name(one) for one in shapes[outer or ""].get("required", ()))
            waits = [word for word, there in (("the job", call.waits), ("a token", callbacks(call))) if there]
            says = call.says.replace("``", "`")
            rows.append(f"| `{module}.{name}` | {', '.join(waits)} | {', '.join(needed)} | {says} |")
    table = "\n".join(rows)
    text = (ROOT / "docs" / "tasks.md").read_text("utf-8")
    found = f"<!-- functions -->\n{table}\n<!-- /functions -->"
    return re.sub(r"<!-- functions -->\n.*?<!-- /functions -->", lambda _: found, text, flags=re.DOTALL)


def callbacks(call: Call) -> bool:
    return "wait_for_task_token" in call.patterns


def main() -> None:
    stale = []
    written = {
        "docs/commands.md": commands(),
        "docs/diagnostics.md": diagnostics(),
        "docs/asl.schema.json": json.dumps(schema(), indent=1, ensure_ascii=False) + "\n",
        "docs/figures.md": f"{NOTE}\n{figures()}",
        "docs/tasks.md": tasks(),
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
