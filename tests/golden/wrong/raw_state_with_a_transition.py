"""Transitions are made by >>."""

from stepsmith import Pass, RawState, Step, workflow


@workflow
def wrong(run) -> Step:
    return RawState("Look", {"Type": "Pass", "Next": "Tell"}) >> Pass("Tell")
