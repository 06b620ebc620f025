"""Writes anew what comes of the cases in tests/conformance/cases (``expected``; the hand-written ``sequence`` stays),
and what the programs in tests/golden/wrong are told.

python scripts/golden.py
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # The cases are the tests' own.

from tests.conformance import corpus
from tests.golden import wrong_programs


def main() -> None:
    for name in corpus.names():
        case = corpus.read(name)
        case["expected"] = corpus.expected(case)
        (corpus.FOLDER / f"{name}.json").write_text(corpus.written(case), "utf-8")
        if corpus.sequence(case["expected"]["events"]) != case["sequence"]:
            print(f"{name}: the events are no longer those of its sequence", file=sys.stderr)
    for name in wrong_programs.names():
        error = wrong_programs.error(name)
        if error is None:
            print(f"{name}: the program builds: it is not wrong", file=sys.stderr)
        (wrong_programs.FOLDER / f"{name}.txt").write_text(f"{error}\n", "utf-8")


if __name__ == "__main__":
    main()
