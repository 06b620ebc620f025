"""Milliseconds to judge a chain of states at three sizes: the time is to grow as the chain does.

    python benchmarks/growth.py [--json]

Every state assigns a variable of its own and reads the one before, so that the sets of variables grow as well.
Processor time, the best of some runs.
"""

from __future__ import annotations

import argparse
import json
from typing import Any

from definitions import best

from stepsmith.validation import validate

SIZES = (10, 1_000, 10_000)


def chain(states: int, language: str) -> str:
    made: dict[str, Any] = {}
    for number in range(states):
        read = max(0, number - 1)
        assigned = f"{{% $v{read} %}}" if language == "JSONata" else f"$v{read}"
        name = f"v{number}" if language == "JSONata" else f"v{number}.$"
        state: dict[str, Any] = {"Type": "Pass", "Assign": {name: assigned} if number else {"v0": 0}}
        made[str(number)] = {**state, **({"Next": str(number + 1)} if number + 1 < states else {"End": True})}
    return json.dumps({"QueryLanguage": language, "StartAt": "0", "States": made}, separators=(",", ":"))


def measure() -> dict[str, float]:
    rows: dict[str, float] = {}
    for language in ("JSONPath", "JSONata"):
        for size in SIZES:
            text = chain(size, language)
            assert validate(text) == ()
            rows[f"{size:,} states, {language}"] = best(lambda text=text: validate(text), 3)  # type: ignore[misc]
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print milliseconds as JSON")
    options = parser.parse_args()
    rows = measure()
    if options.json:
        print(json.dumps(rows, indent=2))
        return
    for name, taken in rows.items():
        print(f"{name:<28} {taken:8.1f} ms")


if __name__ == "__main__":
    main()
