"""docs/figures.md: what was measured last (``benchmarks/results``), one function a section."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).resolve().parent.parent / "benchmarks" / "results"


def result(name: str) -> Any:
    return json.loads((RESULTS / f"{name}.json").read_text("utf-8"))


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return [*lines, *(f"| {' | '.join(map(str, row))} |" for row in rows)]


def interpreters() -> list[str]:
    found = result("interpreters")
    columns: dict[str, dict[str, float]] = found["seconds"]
    rows = [
        [case, *(f"{states / times[case]:,.0f}" if case in times else "" for times in columns.values())]
        for case, states in found["states"].items()
    ]
    lines = ["## Running machines: states a second\n", *table(["", *columns], rows), ""]
    lines.append(
        "`stepsmith` and npm run in process; the others answer over HTTP, from StartExecution until DescribeExecution "
        "says that it has ended. An empty cell: the engine does not run that machine rightly.\n"
    )
    agreed: dict[str, dict[str, float]] = found["agreement"]
    if agreed:
        count = next(iter(agreed.values()))["executions"]
        lines.append(f"{count:,.0f} executions recorded on AWS that need no service, run by each:\n")
        rows = [
            [name, f"{one['outcome']:,.0f}", f"{one['mean_of_categories']:.1%}", f"{one['events']:,.0f}"]
            for name, one in agreed.items()
        ]
        histories = next(iter(agreed.values()))["histories"]
        head = ["", "AWS's status and output or error", "mean of categories", f"AWS's events (of {histories:,.0f})"]
        lines += [*table(head, rows), ""]
    return lines


def conformance() -> list[str]:
    """What AWS recorded, by category, and every recording that is not reproduced."""
    found = result("conformance")
    aspects = ("status", "output", "error", "cause", "events", "nextState", "inspectionData", "refusal")

    def cell(counted: dict[str, list[int]], aspect: str) -> str:
        agree, recorded = counted.get(aspect, (0, 0))
        return (str(agree) if agree == recorded else f"{agree} of {recorded}") if recorded else ""

    rows = [
        [name, one["rows"], one["same"], *(cell(one["aspects"], aspect) for aspect in aspects)]
        for name, one in found["categories"].items()
    ]
    shares = found["mean of categories by aspect"]
    means = [f"{shares[aspect]:.1%}" if aspect in shares else "" for aspect in aspects]
    rows.append(["mean of categories", found["rows"], f"{found['mean of categories']:.1%}", *means])
    by_evidence: dict[str, list[str]] = {}
    for one in found["deviations"]:
        by_evidence.setdefault(one["evidence"], []).append(one["recording"])
    deviating = found["rows"] - found["same"]
    return [
        "## Conformance: what AWS recorded (`scripts/conformance.py`)\n",
        f"{found['same']:,} of {found['rows']:,} recordings are reproduced in every aspect that was recorded: event by "
        "event with ids, previousEventId and details where the history was; TestState to the inspection data.\n",
        *table(["category", "recordings", "the same", *aspects], rows),
        f"\nThe {deviating} that are not, with the reason:\n",
        *(f"- {evidence}: {', '.join(names)}" for evidence, names in by_evidence.items()),
        "",
    ]


def engine() -> list[str]:
    found = result("engine")
    rows = [[row["what"], row["size"], f"{row['rate']:,.0f}"] for row in found["states"]]
    maps = [
        [row["what"], f"{row['items']:,}", f"{row['rate']:,.0f}", f"{row['peak_mb']:,.0f}"]
        for row in found["distributed"]
    ]
    return [
        "## The engine at two sizes (`benchmarks/engine.py`)\n",
        *table(["", "size", "states a second"], rows),
        "\nA distributed Map whose children are one Pass state, in a process of its own:\n",
        *table(["", "items", "items a second", "peak memory, MB"], maps),
        "",
    ]


def jsonata() -> list[str]:
    columns = result("jsonata")
    rows = [
        [name, *(f"{times[name] * 1e6:,.2f}" if name in times else "" for times in columns.values())]
        for name in columns["stepsmith"]
    ]
    lines = ["## JSONata: µs for one evaluation\n", *table(["", *columns], rows)]
    small = [
        taken * 1e6
        for name, taken in columns["stepsmith"].items()
        if not name.startswith(("sum of", "prepare", "a + 1"))
    ]
    lines.append(f"\nSmall expressions: median {statistics.median(small):.2f} µs, worst {max(small):.2f} µs.\n")
    suite = result("suite")
    applies = suite["cases"] - sum(suite["left out"].values())
    return [
        *lines,
        f"JSONata's own suite: {suite['agree']:,} of the {applies:,} cases that apply to AWS agree "
        f"({suite['agree'] / applies:.1%}). Left out of its {suite['cases']:,}:\n",
        *(f"- {count}: {reason}" for reason, count in suite["left out"].items()),
        "",
    ]


def definitions() -> list[str]:
    rows = [[name, f"{taken:.1f}"] for name, taken in result("definitions").items()]
    return ["## Reading definitions: ms\n", *table(["", "ms"], rows), ""]


def validation() -> list[str]:
    found = result("validation")
    names = list(found["seconds for 100 files"])
    rows = [
        [group, row["cases"], *(f"{row[name] / row['cases']:.1%}" if name in row else "" for name in names)]
        for group, row in found["table"].items()
    ]
    speed: list[list[object]] = [
        ["100 files in a warm process, s", *(f"{taken:.2f}" for taken in found["seconds for 100 files"].values())]
    ]
    for kind in ("least", "median"):
        cells = [found["cold ms"].get(name, {}).get(kind) for name in names]
        shown = ["" if cell is None else f"{cell:.0f}" for cell in cells]
        speed.append([f"one small file, cold, ms ({kind} of 20 runs)", *shown])
    growth = ", ".join(f"{size} {taken:.0f} µs" for size, taken in found["us for a state"].items())
    return [
        "## Checking definitions (`benchmarks/validation.py`)\n",
        "Definitions whose verdict is known, and the share in which each tool agrees. Of what AWS judged, its verdict "
        "at creation counts; of real definitions, that they are accepted, although some are broken.\n",
        *table(["", "definitions", *names], rows),
        "",
        *table(["", *names], speed),
        f"\nFor each state, by the size of the definition: {growth}.\n",
        "Where stepsmith does not agree (real definitions: each a defect of the file, whose name begins with this "
        "hash):\n",
        *(f"- {group}: {'; '.join(lines)}" for group, lines in found["listed"].items()),
        "",
    ]


def authoring() -> list[str]:
    rows = [[name, f"{taken:,.1f}"] for name, taken in result("authoring").items()]
    return ["## Building workflows: ms\n", *table(["", "ms"], rows), ""]


def fuzz() -> list[str]:
    found = result("fuzz")
    rows = [[kind, f"{row['cases']:,}", f"{row['slowest_ms']:,}"] for kind, row in found["kinds"].items()]
    return [
        "## Bad input (`scripts/fuzz.py`)\n",
        f"{found['cases']:,} cases, seed {found['seed']}, Python {found['python']}, {found['seconds']} s, at most "
        f"{found['memory_mb']} MB: {found['wrong']} that gave anything but a model and findings, a value or a coded "
        "error.\n",
        *table(["kind", "cases", "slowest, ms"], rows),
    ]


SECTIONS: tuple[Callable[[], list[str]], ...] = (
    conformance,
    interpreters,
    engine,
    jsonata,
    definitions,
    authoring,
    validation,
    fuzz,
)


def figures() -> str:
    lines = ["# Figures\n", "Measured on two shared cores with Python 3.11; `make figures` measures anew.\n"]
    for section in SECTIONS:
        lines += section()
    return "\n".join([*lines, ""])
