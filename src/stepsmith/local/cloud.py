"""The parts of one local cloud, put together."""

from __future__ import annotations

import os
import resource
import sys
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from stepsmith.local.clients import Clients
from stepsmith.local.host import Host
from stepsmith.local.moto_seam import Services
from stepsmith.local.object_store import S3Objects
from stepsmith.local.parts import Call, Part
from stepsmith.local.protocol import ApiError
from stepsmith.local.runners.functions import Functions
from stepsmith.local.runners.jobs import Jobs
from stepsmith.local.runners.logs import Logs
from stepsmith.local.settings import Settings
from stepsmith.local.spend import cost_and_usage, with_actual_spend
from stepsmith.local.stacks import batch
from stepsmith.local.stacks.errors import StackApiError
from stepsmith.local.stacks.stacks import Stacks
from stepsmith.local.states_api import StatesApi
from stepsmith.local.tasks import Tasks
from stepsmith.local.timers import Timers


class Cloud:
    """``parts`` by SigV4 service name; ``rewrites`` by service and operation: what moto answered, completed."""

    def __init__(self, settings: Settings, timers: Timers | None = None) -> None:
        self.settings = settings
        self.timers = timers or Timers()
        self.services = Services(settings.account)
        self.clients = Clients(settings)
        self._began = time.time()
        self.logs = Logs(self.clients, self.timers.now)
        self.functions = Functions(settings, self.services, self.logs, self.timers)
        self.jobs = Jobs(settings, self.clients, self.logs, self.timers)
        self.states = StatesApi(lambda region: S3Objects(self.clients("s3", region)))
        tasks = Tasks(self.clients, self.functions, self.jobs, self.states, self.states.activities)
        self.host = Host(self.timers, self.logs, tasks.perform, self.states.map_runs.perform)
        self.states.attach(self.host, tasks)
        self.parts: dict[str, Part] = {
            "cloudformation": Part(
                service="cloudformation",
                operations=dict.fromkeys(Stacks.operations, self._cloudformation),
                whole=True,
                status=lambda: {"status": "ready"},
            ),
            "states": self.states.part,
            "batch": self.jobs.part,
            "lambda": self.functions.part,
            "ce": Part(service="ce", operations={"GetCostAndUsage": self._cost_and_usage}),
        }
        self._stacks: dict[str, Stacks] = {}
        self._stacks_lock = threading.Lock()
        self.rewrites: Mapping[tuple[str, str], Callable[[dict[str, Any]], dict[str, Any]]] = {
            ("budgets", operation): lambda answer: with_actual_spend(settings.state, answer)
            for operation in ("DescribeBudget", "DescribeBudgets")
        } | {("batch", operation): partial(self._with_kept, operation) for operation in batch.DESCRIBED}

    def start(self) -> None:
        self.settings.state.mkdir(parents=True, exist_ok=True)
        self.services.deliver_invocations_to(self._invoke_for_moto)
        self.services.load()

    def close(self) -> None:
        self.states.activities.close()
        self.host.close()
        self.functions.close()
        self.jobs.close()
        self.logs.close()
        self.timers.close()

    def health(self) -> dict[str, Any]:
        parts: dict[str, Any] = {part.service: dict(part.status()) for part in self.parts.values()}
        parts["other services"] = {"status": self.services.status}
        failed = any(str(part["status"]).startswith("failed") for part in parts.values())
        return {
            "status": "failed" if failed else "ready",
            "pid": os.getpid(),
            "endpoint": self.settings.endpoint,
            "account": self.settings.account,
            "region": self.settings.region,
            "project": str(self.settings.project),
            "memory_mb": _memory_mb(),
            "seconds": round(time.time() - self._began, 3),
            "parts": parts,
        }

    def _cloudformation(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        with self._stacks_lock:
            if call.region not in self._stacks:
                self._stacks[call.region] = Stacks(
                    lambda service: self.clients(service, call.region),
                    account=call.account,
                    region=call.region,
                    clock=self.timers.now,
                )
            stacks = self._stacks[call.region]
        try:
            return stacks.handle(call.operation, parameters)
        except StackApiError as error:
            raise ApiError(error.code, error.message, error.status) from None

    def _with_kept(self, operation: str, answer: dict[str, Any]) -> dict[str, Any]:
        """What moto says of Batch, completed with what the stacks keep because moto would forget it."""
        kept: dict[str, dict[str, Any]] = {}
        with self._stacks_lock:
            for stacks in self._stacks.values():
                kept |= stacks.kept()
        return batch.with_kept(self.clients("batch"), operation, answer, kept)

    def _invoke_for_moto(self, function_arn: str, payload: bytes, wait: bool) -> tuple[bytes, str | None]:
        region = function_arn.split(":")[3]
        if not wait:
            self.functions.start(region, function_arn, payload)
            return b"", None
        done = self.functions.invoke(region, function_arn, payload)
        return done.payload, done.function_error

    def _cost_and_usage(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        return cost_and_usage(self.settings.state, parameters)


def _memory_mb() -> int:
    """Resident memory of this process; where only the peak is known, that."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * resource.getpagesize() // 1_000_000
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak // (1_000_000 if sys.platform == "darwin" else 1_000)
