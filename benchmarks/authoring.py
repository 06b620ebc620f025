"""Milliseconds to build workflows of 100, 1,000 and 8,000 states: growth must be linear.

Every state calls a function with what the one before gave and with what a state far before gave, every tenth is a
Choice whose branches join, and one catch guards all of them.
"""

from __future__ import annotations

import time

from stepsmith import Choice, Fail, Step, workflow
from stepsmith.authoring import Workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

SIZES = (100, 1_000, 8_000)

function = Function("Work", handler="work.handler", source="functions/work")


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


def milliseconds(size: int, repetitions: int = 3) -> float:
    """Of processor time, the best of some builds: other processes disturb that least."""
    flow = chain(size)
    found = []
    for _ in range(repetitions):
        begin = time.process_time()
        flow.build()
        found.append(time.process_time() - begin)
    return min(found) * 1000


def main() -> None:
    print(f"{'states':>8} {'ms':>10} {'µs a state':>12}")
    for size in SIZES:
        taken = milliseconds(size)
        print(f"{size:>8,} {taken:>10.1f} {taken * 1000 / size:>12.1f}")


if __name__ == "__main__":
    main()
