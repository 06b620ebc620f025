"""Twelve expressions that workflows contain, evaluated by stepsmith and by the peers that are installed.

Peers are looked for in ``.venvs/peers-*``, one environment per peer because they all install a module named
``jsonata``: jsonata-python in one, jsonata-rs in another, the JavaScript original in ``peers-npm``; ``make peers``
installs them. Run: ``python benchmarks/jsonata.py [--json] [--quick]``.
Every engine gets the same data, prepared outside the measurement where its interface allows it; times are the best of
several rounds. The first row also says what growth of unrelated input costs.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ITEMS = [
    {"name": f"item-{i:04}", "price": (i * 37) % 101 + 0.5, "quantity": i % 7, "status": "OPEN" if i % 3 else "DONE"}
    for i in range(1000)
]
STATES: dict[str, Any] = {
    "input": {
        "prefix": "incoming/2026-11/",
        "bucket": "data",
        "cost": 12.5,
        "budget": 40,
        "items": ITEMS[:10],
        "many": ITEMS,
        "limits": {"small": 10, "large": 100},
        "size": "large",
        "tags": ["b", "a", "c"],
    },
    "context": {"Execution": {"Id": "arn:aws:states:eu-north-1:000000000000:execution:wild:run-1", "Name": "run-1"}},
}
VARIABLES: dict[str, Any] = {"states": STATES, "Guard": {"remaining": 30.25, "ok": True}}

EXPRESSIONS: dict[str, str] = {
    "path": "$states.input.prefix",
    "comparison": "$states.input.cost <= $Guard.remaining",
    "condition": "$states.input.cost < 10 ? 'small' : $states.input.size",
    "object construction": "{'Bucket': $states.input.bucket, 'Prefix': $states.input.prefix, 'n': 3, 'list': [1, 2]}",
    "string building": "'s3://' & $states.input.bucket & '/runs/' & $states.context.Execution.Name & '/out.json'",
    "arithmetic": "$states.input.cost * 1.25 + $states.input.budget / 2 - 1",
    "lookup by variable": "$lookup($states.input.limits, $states.input.size)",
    "function call": "$uppercase($substringBefore($states.input.prefix, '/'))",
    "filter 10": "$states.input.items[price > 50].name",
    "sort 10": "$states.input.items^(>price).name",
    "reduction 10": "$reduce($states.input.items.quantity, function($a, $b) { $a + $b })",
    "sum of 1,000": "$sum($states.input.many.price)",
}
SMALL = tuple(name for name in EXPRESSIONS if name != "sum of 1,000")


def best(action: Callable[[], Any], rounds: int, seconds: float) -> float:
    """Seconds for one call: the fastest of ``rounds`` rounds that each take about ``seconds``."""
    action()
    started = time.perf_counter()
    action()
    count = max(1, int(seconds / max(time.perf_counter() - started, 1e-7)))
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        for _ in range(count):
            action()
        times.append((time.perf_counter() - started) / count)
    return min(times)


def measure_stepsmith(rounds: int, seconds: float) -> dict[str, float]:
    from stepsmith.jsonata import prepare

    results = {}
    for name, text in EXPRESSIONS.items():
        evaluate = prepare(text).evaluate
        results[name] = best(lambda evaluate=evaluate: evaluate(VARIABLES), rounds, seconds)  # type: ignore[misc]
    everything = list(EXPRESSIONS.values())
    results["prepare (mean)"] = best(lambda: [prepare(text) for text in everything], rounds, seconds) / len(everything)
    evaluate = prepare("$states.input.cost + 1").evaluate
    results["a + 1 beside 1,000 items"] = best(lambda: evaluate(VARIABLES), rounds, seconds)
    return results


PEER = """
import json, sys, time
sys.path.insert(0, sys.argv[1])
from jsonata_bench import EXPRESSIONS, VARIABLES, best
rounds, seconds = int(sys.argv[2]), float(sys.argv[3])
import jsonata
try:
    from jsonata.jsonata import Jsonata
except ImportError:
    Jsonata = getattr(jsonata, "Jsonata", None)
results = {}
for name, text in {**EXPRESSIONS, "a + 1 beside 1,000 items": "$states.input.cost + 1"}.items():
    try:
        try:
            engine = Jsonata(text)
        except TypeError:
            engine = Jsonata.jsonata(text)
        if hasattr(engine, "assign"):
            for key, value in VARIABLES.items():
                engine.assign(key, value)
            action = lambda: engine.evaluate(None)
        else:
            action = lambda: engine.evaluate(None, VARIABLES)
        results[name] = best(action, rounds, seconds)
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
print(json.dumps(results))
"""


def measure_peer(python: Path, rounds: int, seconds: float) -> dict[str, float]:
    """Runs this module's expressions in a peer's own environment; an engine that cannot be driven gives no rows."""
    here = Path(__file__).resolve()
    program = PEER.replace("jsonata_bench", "bench_module").replace(
        "from bench_module",
        "import importlib.util as u; s = u.spec_from_file_location('bench_module', sys.argv[4]); "
        "m = u.module_from_spec(s); sys.modules['bench_module'] = m; s.loader.exec_module(m)\nfrom bench_module",
    )
    command = [str(python), "-c", program, "", str(rounds), str(seconds), str(here)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    if done.stderr:
        print(done.stderr.strip(), file=sys.stderr)
    return json.loads(done.stdout) if done.returncode == 0 else {}


NODE = """
const jsonata = require('jsonata');
const given = JSON.parse(require('fs').readFileSync(0, 'utf8'));
async function best(action) {
  await action();
  const start = process.hrtime.bigint();
  await action();
  const count = Math.max(1, Math.floor(given.seconds / Math.max(Number(process.hrtime.bigint() - start) / 1e9, 1e-7)));
  let least = Infinity;
  for (let round = 0; round < given.rounds; round++) {
    const begin = process.hrtime.bigint();
    for (let i = 0; i < count; i++) await action();
    least = Math.min(least, Number(process.hrtime.bigint() - begin) / 1e9 / count);
  }
  return least;
}
(async () => {
  const results = {};
  for (const [name, text] of Object.entries(given.expressions)) {
    try {
      const expression = jsonata(text);
      results[name] = await best(() => expression.evaluate(null, given.variables));
    } catch (error) {
      process.stderr.write(`${name}: ${error.message}\\n`);
    }
  }
  process.stdout.write(JSON.stringify(results));
})();
"""


def measure_npm(folder: Path, rounds: int, seconds: float) -> dict[str, float]:
    """The JavaScript original: its ``evaluate`` is awaited, as its interface demands."""
    expressions = {**EXPRESSIONS, "a + 1 beside 1,000 items": "$states.input.cost + 1"}
    given = {"expressions": expressions, "variables": VARIABLES, "rounds": rounds, "seconds": seconds}
    command = ["node", "-e", NODE]
    done = subprocess.run(
        command, input=json.dumps(given), cwd=folder, capture_output=True, text=True, timeout=300, check=False
    )
    if done.stderr:
        print(done.stderr.strip(), file=sys.stderr)
    return json.loads(done.stdout) if done.returncode == 0 else {}


def peers(root: Path) -> dict[str, Path]:
    found = {}
    for folder in sorted(root.glob(".venvs/peers-*")):
        python = folder / "bin" / "python"
        if python.exists() and any(folder.glob("lib/python*/site-packages/jsonata*")):
            found[folder.name.removeprefix("peers-")] = python
    return found


def table(columns: dict[str, dict[str, float]]) -> str:
    names = list(columns["stepsmith"])
    width = max(map(len, names))
    lines = [" ".join(["µs per evaluation".ljust(width), *(engine.rjust(14) for engine in columns)])]
    for name in names:
        cells = [f"{columns[e][name] * 1e6:14.2f}" if name in columns[e] else "-".rjust(14) for e in columns]
        lines.append(" ".join([name.ljust(width), *cells]))
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print seconds as JSON")
    parser.add_argument("--quick", action="store_true", help="shorter rounds")
    options = parser.parse_args()
    rounds, seconds = (3, 0.02) if options.quick else (7, 0.1)
    columns = {"stepsmith": measure_stepsmith(rounds, seconds)}
    for name, python in peers(Path(__file__).resolve().parent.parent).items():
        columns[name] = measure_peer(python, rounds, seconds)
    npm = Path(__file__).resolve().parent.parent / ".venvs" / "peers-npm"
    if (npm / "node_modules" / "jsonata").is_dir():
        columns["npm jsonata"] = measure_npm(npm, rounds, seconds)
    if options.json:
        print(json.dumps(columns, indent=2))
        return
    small = [columns["stepsmith"][name] * 1e6 for name in SMALL]
    print(table(columns))
    print(f"\nsmall expressions: median {statistics.median(small):.2f} µs, worst {max(small):.2f} µs")


if __name__ == "__main__":
    main()
