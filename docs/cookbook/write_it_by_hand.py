"""Write a state or an expression by hand

What has no function here can still be written: `raw(…)` is JSONata with references in it, `RawState` a state of the
language, `task(…)` a Task with any resource, such as an activity whose workers poll for it. They are joined, caught
and read like any other, and checked when the workflow is built.
"""

from dataclasses import dataclass

from stepsmith import RawState, Step, Succeed, raw, workflow
from stepsmith.tasks import task
from stepsmith.testing import run


@dataclass
class Reading:
    sensor: str
    values: list[float]


@workflow
def outlier(reading: Reading) -> Step:
    spread = RawState(
        "Spread",
        {
            "Type": "Pass",
            "Output": {"most": raw(f"$max({reading.values})"), "least": raw(f"$min({reading.values})")},
            "Assign": {"spread": raw(f"$max({reading.values}) - $min({reading.values})")},
        },
    )
    inspect = task(
        "Inspect",
        "arn:aws:states:eu-north-1:123456789012:activity:inspect",
        {"sensor": reading.sensor, "spread": raw("$spread"), "odd": raw(f"[{reading.values}[$ > 100]]")},
        timeout_seconds=3600,
        heartbeat_seconds=60,
    )
    return spread >> inspect >> Succeed("Done", output=inspect.result.verdict)


def test_a_worker_is_given_what_is_odd() -> None:
    mocks = {"Inspect": lambda asked: {"verdict": f"{asked['sensor']}: {asked['odd']} of {asked['spread']}"}}
    done = run(outlier, {"sensor": "t1", "values": [20, 250, 30]}, mocks=mocks)
    assert done.output == "t1: [250] of 230"
