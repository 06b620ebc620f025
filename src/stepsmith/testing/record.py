"""``record``: a history as mocks, and as the source of a test that runs the same way again."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from stepsmith.asl import Json
from stepsmith.errors import ConfigurationError
from stepsmith.testing.mocks import Mock
from stepsmith.testing.recorded import events_of, recorded
from stepsmith.testing.scenario import Scenario, mock_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What one execution was given and did. ``path`` names its states in the order in which they were entered."""

    scenario: Scenario
    status: str
    output: Json
    error: str | None
    path: tuple[str, ...]

    @property
    def input(self) -> Json:
        return self.scenario.input

    @property
    def mocks(self) -> dict[str, Any]:
        """As ``run`` takes them."""
        return self.scenario.run_mocks

    @property
    def arguments(self) -> Mapping[str, Any]:
        """Further arguments of ``run``: the time at which it started."""
        return self.scenario.arguments

    def test(self, workflow: Any, name: str = "recorded") -> str:
        """The source of a pytest module with ``test_<name>``: ``workflow`` goes the recorded way to the recorded end.

        ``workflow`` is anything that ``run`` takes; one that cannot be imported is written out.
        """
        if not re.fullmatch(r"\w+", name):
            raise ConfigurationError(f"expected a part of a function's name, found {name!r}", key="name")
        ended = f"assert result.output == {self.output!r}" if self.status == "SUCCEEDED" else (
            f"assert result.error == {self.error!r}"
        )  # fmt: skip
        assertions = [f'assert result.status == "{self.status}", result.cause', f"assert result.path == {self.path!r}"]
        if self.status != "TIMED_OUT":
            assertions.append(ended)
        return self.scenario.source(
            workflow, name, assertions, about="Made from a history by stepsmith.testing.record."
        )


def record(history: Any) -> Recording:
    """The input, the answers of all tasks and the end of one execution.

    ``history`` is GetExecutionHistory's answer (all pages, with execution data), its events, the path of a JSON file
    with either, or a Result. Raises ConfigurationError where it is none of these, where the execution still runs or was
    stopped from outside, and for histories with map runs: what their children did is in histories of their own.
    """
    events = events_of(history)
    last = events[-1]
    status = last.type.removeprefix("Execution")
    statuses = {"Succeeded": "SUCCEEDED", "Failed": "FAILED", "TimedOut": "TIMED_OUT"}
    if status not in statuses:
        raise ConfigurationError(
            f"the history ends with {last.type}: only executions that ended by themselves run again"
        )
    if any(event.type == "MapRunStarted" for event in events):
        raise ConfigurationError("the history has a map run; what its children did is in histories of their own")
    found = recorded(events)
    # Where branches run side by side, how long each task took decides what comes first.
    timed = len(found.branches) > 1
    mocks: dict[str, list[Mock]] = {}
    for one in found.tries:
        mocks.setdefault(one.state, []).append(mock_of(one.integration, one.answers, timed=timed))
    given: Mapping[str, Sequence[Mock]] = mocks
    output = last.details.get("output")
    return Recording(
        scenario=Scenario(
            input=json.loads(events[0].details["input"]), mocks=given, arguments={"now": events[0].timestamp}
        ),
        status=statuses[status],
        output=json.loads(output) if output is not None else None,
        error=last.details.get("error"),
        path=found.path,
    )
