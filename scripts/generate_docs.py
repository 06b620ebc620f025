"""Writes docs/commands.md, docs/diagnostics.md, docs/asl.schema.json, docs/figures.md and the README's pictures.

All come from the program itself; the figures from what was measured last (``benchmarks/results``, ``make figures``).

``--check`` writes nothing and exits 1 when one of them is stale.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
from pathlib import Path
from typing import Any

import click

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


def figures() -> str:
    def result(name: str) -> Any:
        return json.loads((ROOT / "benchmarks" / "results" / f"{name}.json").read_text("utf-8"))

    lines = [NOTE, "# Figures\n", "Measured on two shared cores with Python 3.11; `make figures` measures anew.\n"]
    columns = result("jsonata")
    lines += ["## JSONata: µs for one evaluation\n", f"| | {' | '.join(columns)} |", f"|---|{'---|' * len(columns)}"]
    for name in columns["stepsmith"]:
        cells = [f"{times[name] * 1e6:,.2f}" if name in times else "" for times in columns.values()]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    small = [
        taken * 1e6
        for name, taken in columns["stepsmith"].items()
        if not name.startswith(("sum of", "prepare", "a + 1"))
    ]
    lines.append(f"\nSmall expressions: median {statistics.median(small):.2f} µs, worst {max(small):.2f} µs.\n")
    suite = result("suite")
    applies = suite["cases"] - sum(suite["left out"].values())
    lines += [
        f"JSONata's own suite: {suite['agree']:,} of the {applies:,} cases that apply to AWS agree "
        f"({suite['agree'] / applies:.1%}). Left out of its {suite['cases']:,}:\n",
        *(f"- {count}: {reason}" for reason, count in suite["left out"].items()),
        "",
    ]
    lines += ["## Reading definitions: ms\n", "| | ms |", "|---|---|"]
    lines += [f"| {name} | {taken:.1f} |" for name, taken in result("definitions").items()]
    corpus = result("corpus")
    lines += ["\n## Definitions of others (`scripts/corpus.py FOLDER`)\n"]
    lines += ["| where | definitions | read without a structural error | accepted |", "|---|---|---|---|"]
    for name, count in corpus["groups"].items():
        numbers = " | ".join(str(number) for number in count.values())
        lines.append(f"| {name} | {numbers} |")
    lines.append(
        "\nNot read without one, because the file itself is broken (the name begins with the sample's hash):\n"
    )
    lines += [f"- {name}: {'; '.join(broken)}" for name, broken in corpus["broken"].items()]
    fuzz = result("fuzz")
    lines += [
        "\n## Bad input (`scripts/fuzz.py`)\n",
        f"{fuzz['cases']:,} cases, seed {fuzz['seed']}, Python {fuzz['python']}, {fuzz['seconds']} s, at most "
        f"{fuzz['memory_mb']} MB: {fuzz['wrong']} that gave anything but a model and findings, a value or a coded "
        "error.\n",
        "| kind | cases | slowest, ms |",
        "|---|---|---|",
    ]
    lines += [f"| {kind} | {row['cases']:,} | {row['slowest_ms']:,} |" for kind, row in fuzz["kinds"].items()]
    return "\n".join([*lines, ""])


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
        "docs/figures.md": figures(),
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
