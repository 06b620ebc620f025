"""Runs every recording of AWS that lies beside the checkout and writes how far ours agrees.

    python scripts/conformance.py      # writes benchmarks/results/conformance.json; exit 1 on an unexplained deviation

Executions (with and without services), executions under a mock configuration file, and TestState requests, by category
and as the mean of the categories: most rows are choice operators and intrinsic functions, which prove little.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # The comparisons are the tests' own.

from tests import corpus  # noqa: E402
from tests.execution import deviations, recordings  # noqa: E402
from tests.local import state_recordings  # noqa: E402
from tests.testing import mock_recordings  # noqa: E402

ASPECTS = ("status", "output", "error", "cause", "events")
RESULT = ROOT / "benchmarks" / "results" / "conformance.json"


class Compared(NamedTuple):
    category: str
    row: dict[str, Any]
    aspects: recordings.Aspects
    evidence: str | None

    @property
    def difference(self) -> str | None:
        return recordings.first_difference(self.aspects)

    @property
    def reason(self) -> str | None:
        """Why it may differ: the recording is special, or what it needs is refused with a clear error."""
        refused = self.difference is not None and "not there yet" in self.difference
        if refused and self.evidence is None:
            assert self.difference is not None
            return self.difference.rpartition("': ")[2]
        return self.evidence


def compared() -> Iterator[Compared]:
    for row in recordings.rows():
        yield Compared(row["category"], row, recordings.compare(row), deviations.reason(deviations.EXECUTIONS, row))
    for row in recordings.rows("service_executions.jsonl"):
        aspects = recordings.compare_with_services(row)
        yield Compared(f"{row['category']}, with services", row, aspects, deviations.reason(deviations.SERVICES, row))
    with tempfile.TemporaryDirectory() as folder:
        for row in recordings.rows("mock_config.jsonl"):
            if row["ops"]:
                yield Compared("mock configuration file", row, mock_recordings.compare(row, Path(folder)), None)
    for row in recordings.rows(state_recordings.FILE):
        reason = deviations.reason(deviations.STATES, row)
        yield Compared("TestState", row, state_recordings.compare(row), reason)


def figures(results: list[Compared]) -> dict[str, Any]:
    categories: dict[str, dict[str, Any]] = {}
    for name in sorted({one.category for one in results}):
        rows = [one for one in results if one.category == name]
        agree, recorded = Counter[str](), Counter[str]()
        for one in rows:
            for aspect, difference in one.aspects.items():
                recorded[aspect] += 1
                agree[aspect] += difference is None
        same = sum(one.difference is None for one in rows)
        categories[name] = {
            "rows": len(rows),
            "same": same,
            "aspects": {aspect: [agree[aspect], recorded[aspect]] for aspect in recorded},
        }
    return {
        "rows": len(results),
        "same": sum(one["same"] for one in categories.values()),
        "mean of categories": statistics.mean(one["same"] / one["rows"] for one in categories.values()),
        "mean of categories by aspect": {aspect: _mean(categories, aspect) for aspect in ASPECTS},
        "categories": categories,
        "deviations": [
            {"recording": deviations.short(one.row), "category": one.category, "evidence": one.reason}
            for one in results
            if one.difference is not None and one.reason is not None
        ],
    }


def _mean(categories: dict[str, dict[str, Any]], aspect: str) -> float:
    shares = [one["aspects"][aspect] for one in categories.values() if aspect in one["aspects"]]
    return statistics.mean(agree / recorded for agree, recorded in shares)


def main() -> None:
    if not corpus.present():
        sys.exit(corpus.REASON)
    results = list(compared())
    RESULT.write_text(json.dumps(figures(results), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    wrong = 0
    for one in results:
        difference = one.difference
        if difference is not None and one.reason is None:
            wrong += 1
            print(f"{deviations.short(one.row)}: {difference[:500]}", file=sys.stderr)
        elif difference is None and one.reason is not None:
            wrong += 1
            print(f"{deviations.short(one.row)} agrees now: take it out of the deviations", file=sys.stderr)
    if wrong:
        sys.exit(f"{wrong} recordings deviate without evidence, or no longer do")


if __name__ == "__main__":
    main()
