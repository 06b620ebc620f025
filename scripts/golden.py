"""Writes what comes of the cases in tests/conformance/cases anew (``expected``); the hand-written ``sequence`` stays.

python scripts/golden.py
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # The cases are the tests' own.

from tests.conformance import corpus


def main() -> None:
    for name in corpus.names():
        case = corpus.read(name)
        case["expected"] = corpus.expected(case)
        (corpus.FOLDER / f"{name}.json").write_text(corpus.written(case), "utf-8")
        if corpus.sequence(case["expected"]["events"]) != case["sequence"]:
            print(f"{name}: the events are no longer those of its sequence", file=sys.stderr)


if __name__ == "__main__":
    main()
