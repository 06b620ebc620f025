"""Milliseconds to build workflows: growth must be linear; beside CDK for Python on a machine of six states.

    python benchmarks/authoring.py [--json]

In the large workflows every state calls a function with what the one before gave and with what a state far before
gave, every tenth is a Choice whose branches join, and one catch guards all of them. Cold rows are whole processes, the
best of several. CDK (``.venvs/peers-cdk``, ``make peers``) runs through Node.js; without it there is no row for it.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from stepsmith import Choice, Fail, Step, each, workflow
from stepsmith.authoring import Workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

ROOT = Path(__file__).resolve().parent.parent
SIZES = (100, 1_000, 2_000, 8_000)

function = Function("Work", handler="work.handler", source="functions/work")


@workflow
def six(run: Any) -> Step:
    guard = lambda_.invoke("Guard", function, {"prefix": run.prefix})
    read = lambda_.invoke("Read", function, {"prefix": run.prefix})
    pages = each(
        "Each", read.result.pages, lambda page: lambda_.invoke("Page", function, {"prefix": page}), max_concurrency=5
    )
    failed = Fail("Failed", error="Failed")
    work = read >> pages.catch("States.ALL", failed)
    return guard >> Choice("Affordable").when(guard.result.cost <= 10, work).otherwise(failed)


def chain(size: int) -> Workflow[object]:
    def states(run: object) -> Step:
        first = before = lambda_.invoke("S0", function, {"input": run})
        step: Step = first
        for number in range(1, size):
            state = lambda_.invoke(f"S{number}", function, {"first": first.result.n, "before": before.result.n})
            if number % 10 == 0:
                either = Choice(f"Q{number}").when(before.result.n > number, state).otherwise(Fail(f"F{number}"))
                step = step >> either
            else:
                step = step >> state
            before = state
        return step

    return workflow(catch=Fail("Failed"))(states)


def warm(flow: Workflow[Any], repetitions: int) -> float:
    """Seconds of processor time, the best of some builds: other processes disturb that least."""
    found = []
    for _ in range(repetitions):
        begin = time.process_time()
        flow.build()
        found.append(time.process_time() - begin)
    return min(found)


def cold(program: str, repetitions: int = 7) -> float:
    """Seconds of processor time for a whole process that runs ``program``, interpreter and imports included."""
    found = []
    for _ in range(repetitions):
        begin = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True)
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        found.append(end.ru_utime + end.ru_stime - begin.ru_utime - begin.ru_stime)
    return min(found)


def cdk() -> dict[str, float]:
    python = ROOT / ".venvs" / "peers-cdk" / "bin" / "python"
    if not python.exists():
        return {}
    runs = []
    for _ in range(3):
        done = subprocess.run(
            [python, ROOT / "benchmarks" / "peers" / "cdk.py"], capture_output=True, text=True, timeout=300, check=False
        )
        if done.returncode:
            print(f"cdk: {done.stderr[-1000:]}", file=sys.stderr)
            return {}
        runs.append(json.loads(done.stdout))
    return {name: min(run[name] for run in runs) for name in ("import", "synthesise")}


def measure() -> dict[str, float]:
    sys.path.insert(0, str(ROOT))
    from stepsmith.configuration import load_project
    from stepsmith.project import build_project

    wildlife = build_project(load_project(ROOT), ("wildlife",)).workflows[0].loaded.workflow
    found = {
        "wildlife, warm": warm(wildlife, 20),
        "wildlife, cold process": cold(
            "from pathlib import Path; from stepsmith.configuration import load_project;"
            "from stepsmith.project import build_project; build_project(load_project(Path.cwd()), ('wildlife',))"
        ),
        "six states, warm": warm(six, 50),
        "six states, cold process": cold(
            "import sys; sys.path.insert(0, 'benchmarks'); import authoring as a; a.six.build()"
        ),
        **{f"{size:,} states": warm(chain(size), 3) for size in SIZES},
    }
    peer = cdk()
    if peer:
        found["CDK for Python, six states: import"] = peer["import"]
        found["CDK for Python, six states: synthesise"] = peer["synthesise"]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print milliseconds as JSON")
    options = parser.parse_args()
    found = {name: seconds * 1000 for name, seconds in measure().items()}
    if options.json:
        print(json.dumps(found, indent=2))
        return
    for name, milliseconds in found.items():
        print(f"{name:<42}{milliseconds:>12,.1f} ms")


if __name__ == "__main__":
    main()
