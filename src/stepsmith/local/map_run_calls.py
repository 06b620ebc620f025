"""DescribeMapRun, ListMapRuns and UpdateMapRun, and what their answers hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stepsmith.errors import ExecutionError
from stepsmith.local.executions import Runs
from stepsmith.local.map_runs import DrivenMapRun, MapRuns
from stepsmith.local.parts import Call, Operation
from stepsmith.local.protocol import ApiError
from stepsmith.local.states_answers import page

_CHANGES = ("maxConcurrency", "toleratedFailureCount", "toleratedFailurePercentage")


class MapRunCalls:
    """``operations`` by name, for the Step Functions part."""

    def __init__(self, map_runs: MapRuns, runs: Runs) -> None:
        self._map_runs = map_runs
        self._runs = runs

    @property
    def operations(self) -> Mapping[str, Operation]:
        return {"DescribeMapRun": self._describe, "ListMapRuns": self._list, "UpdateMapRun": self._update}

    def _describe(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        driven = self._map_runs.find(parameters["mapRunArn"])
        with driven.lock:
            return describe_map_run(driven)

    def _list(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        run = self._runs.find(parameters["executionArn"])
        listed = []
        for driven in self._map_runs.of_execution(run.arn):
            entry: dict[str, Any] = {
                "executionArn": run.arn,
                "mapRunArn": driven.arn,
                "stateMachineArn": driven.machine.arn,
                "startDate": driven.map_run.started_at,
            }
            listed.append(_with_stop(driven, entry))
        return page("mapRuns", listed, parameters)

    def _update(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        driven = self._map_runs.find(parameters["mapRunArn"])
        given = {name: parameters.get(name) for name in _CHANGES}
        if all(value is None for value in given.values()):
            raise ApiError(
                "ValidationException",
                f"UpdateMapRun needs one of {', '.join(_CHANGES)}",
                reason="MISSING_REQUIRED_PARAMETER",
            )
        _check_range("maxConcurrency", given["maxConcurrency"], None)
        _check_range("toleratedFailureCount", given["toleratedFailureCount"], None)
        _check_range("toleratedFailurePercentage", given["toleratedFailurePercentage"], 100)
        try:
            self._map_runs.update(driven, *given.values())
        except ExecutionError:
            raise ApiError(
                "ValidationException",
                f"Map Run has completed and can no longer be updated: '{driven.arn}'",
                reason="CANNOT_UPDATE_COMPLETED_MAP_RUN",
            ) from None
        return {}


def describe_map_run(driven: DrivenMapRun) -> dict[str, Any]:
    """DescribeMapRun's answer."""
    map_run = driven.map_run
    described: dict[str, Any] = {
        "mapRunArn": driven.arn,
        "executionArn": driven.parent.arn,
        "status": map_run.status,
        "startDate": map_run.started_at,
        "maxConcurrency": driven.max_concurrency,
        "toleratedFailurePercentage": map_run.tolerated_failure_percentage or 0.0,
        "toleratedFailureCount": map_run.tolerated_failure_count or 0,
        "itemCounts": map_run.items.to_api(),
        "executionCounts": map_run.executions.to_api(),
        "redriveCount": map_run.redrive_count,
    }
    if map_run.redriven_at is not None:
        described["redriveDate"] = map_run.redriven_at
    return _with_stop(driven, described)


def _with_stop(driven: DrivenMapRun, answer: dict[str, Any]) -> dict[str, Any]:
    stopped = driven.map_run.stopped_at
    return answer if stopped is None else {**answer, "stopDate": stopped}


def _check_range(name: str, value: float | None, most: int | None) -> None:
    """[B] the smallest is 0; the words are those of other constraints [R]."""
    if value is not None and value < 0:
        problem = "greater than or equal to 0"
    elif value is not None and most is not None and value > most:
        problem = f"less than or equal to {most}"
    else:
        return
    raise ApiError(
        "ValidationException",
        f"1 validation error detected: Value '{value}' at '{name}' failed to satisfy constraint: "
        f"Member must have value {problem}",
    )
