"""AWS Batch's job operations: queues of jobs, each attempt of which is a real process.

Jobs go the way they go on AWS: SUBMITTED, PENDING (for what they depend on), RUNNABLE, STARTING, RUNNING, SUCCEEDED or
FAILED; a retry returns to RUNNABLE. Higher queue priority first, then first come first served. A compute environment
takes jobs up to its ``maxvCpus``, and this machine as many vCPUs as it has cores; a job larger than the machine runs
alone. Job definitions, queues and compute environments are those registered with Batch when the job was submitted.
"""

from __future__ import annotations

import itertools
import logging
import os
import threading
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from stepsmith.local.parts import Call, Part
from stepsmith.local.protocol import ApiError
from stepsmith.local.runners import attempt
from stepsmith.local.runners.job import ENDED, STATUSES, TIMED_OUT, WAITING, Job, Plan, describe, summarise
from stepsmith.local.runners.leash import Leashed
from stepsmith.local.runners.logs import Logs, LogStream
from stepsmith.local.runners.submission import find_queue, plan
from stepsmith.local.settings import Settings
from stepsmith.local.timers import Timers

_log = logging.getLogger(__name__)

_GRACE_SECONDS = 30.0  # [D] Between SIGTERM and SIGKILL.
_MAX_DEPENDENCIES = 20
_MAX_ARRAY = 10_000
_PAGE = 100


class Jobs:
    """All jobs of one cloud. ``clients`` makes boto3 clients, ``cores`` is how many vCPUs may run at once."""

    def __init__(
        self,
        settings: Settings,
        clients: Callable[[str, str | None], Any],
        logs: Logs,
        timers: Timers,
        cores: int | None = None,
    ) -> None:
        self._settings = settings
        self._clients = clients
        self._logs = logs
        self._timers = timers
        self._cores = float(cores or os.cpu_count() or 1)
        self._numbers = itertools.count()
        self._lock = threading.RLock()
        self._jobs: dict[str, Job] = {}
        self._runnable: list[Job] = []
        self._used_cores = 0.0
        self._used_vcpus: dict[str, float] = {}
        self._closed = False

    @property
    def part(self) -> Part:
        operations = {
            "SubmitJob": self.submit,
            "DescribeJobs": self._describe_jobs,
            "ListJobs": self._list_jobs,
            "TerminateJob": self._terminate_job,
            "CancelJob": self._cancel_job,
        }
        return Part(service="batch", operations=operations, status=self._status)

    def submit(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        """SubmitJob."""
        made = plan(parameters, call, self._clients("batch", call.region), self._settings.project)
        size = (parameters.get("arrayProperties") or {}).get("size")
        if size is not None and not 2 <= size <= _MAX_ARRAY:
            raise ApiError("ClientException", f"Array size must be 2 to {_MAX_ARRAY}; found {size}")
        dependencies = tuple(parameters.get("dependsOn") or ())
        if len(dependencies) > _MAX_DEPENDENCIES:
            raise ApiError(
                "ClientException", f"A job may depend on {_MAX_DEPENDENCIES} jobs; found {len(dependencies)}"
            )
        with self._lock:
            if self._closed:
                raise ApiError("ServerException", "The local cloud is shutting down", 500)
            for dependency in dependencies:
                if dependency.get("jobId") and dependency["jobId"] not in self._jobs:
                    raise ApiError("ClientException", f"dependsOn: job {dependency['jobId']} does not exist")
            job = self._add(made, str(uuid.uuid4()), call, dependencies)
            if size is not None:
                job.array_size = size
                for index in range(size):
                    child = self._add(made, f"{job.id}:{index}", call, dependencies)
                    child.array_index, child.parent = index, job
                    job.children.append(child)
            for one in (job, *job.children):
                self._wait_for_dependencies(one)
            if job.children and not job.ended:
                job.status = "PENDING"
            self._schedule()
        return {"jobArn": job.arn, "jobName": made.name, "jobId": job.id}

    def when_ended(self, job_id: str, listener: Callable[[dict[str, Any]], None]) -> None:
        """Call ``listener`` with the JobDetail when the job has ended; at once if it has."""
        with self._lock:
            job = self._jobs[job_id]
            if not job.ended:
                job.listeners.append(listener)
                return
        listener(describe(job))

    def terminate(self, job_id: str, reason: str) -> None:
        """End a job wherever it stands; it is not retried. An unknown or ended job is left alone."""
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None or job.ended:
                return
            job.is_terminated = True
            for one in job.children or [job]:
                self._end_now(one, reason)
            self._schedule()

    def close(self) -> None:
        """End every process."""
        with self._lock:
            self._closed = True
            self._runnable.clear()
            running = [job.process for job in self._jobs.values() if job.process is not None]
        for process in running:
            process.kill()

    # --- the API ----------------------------------------------------------------------------------------------

    def _describe_jobs(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        if len(parameters["jobs"]) > _PAGE:
            raise ApiError("ClientException", f"DescribeJobs takes at most {_PAGE} job ids")
        with self._lock:
            asked = [name.rpartition("job/")[2] for name in parameters["jobs"]]
            return {"jobs": [describe(self._jobs[job_id]) for job_id in asked if job_id in self._jobs]}

    def _list_jobs(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        filters = parameters.get("filters") or []
        # [D] Without a status ListJobs answers RUNNING jobs only; with filters the status is not looked at.
        status = None if filters else parameters.get("jobStatus") or "RUNNING"
        if status is not None and status not in STATUSES:
            raise ApiError("ClientException", f"jobStatus must be one of {', '.join(STATUSES)}; found {status}")
        queue = None
        if parameters.get("jobQueue"):
            queue = find_queue(self._clients("batch", call.region), parameters["jobQueue"], accepting=False).arn
        elif not parameters.get("arrayJobId"):
            raise ApiError("ClientException", "ListJobs needs jobQueue or arrayJobId")
        with self._lock:
            found = sorted(self._jobs.values(), key=lambda job: -job.number)
            if parameters.get("arrayJobId"):
                found = [job for job in found if job.parent and job.parent.id == parameters["arrayJobId"]]
            else:
                found = [job for job in found if job.parent is None and job.plan.queue.arn == queue]
            listed = [summarise(job) for job in found if status in (None, job.status) and _passes(job, filters)]
        first = int(parameters.get("nextToken") or 0)
        last = first + min(int(parameters.get("maxResults") or _PAGE), _PAGE)
        page: dict[str, Any] = {"jobSummaryList": listed[first:last]}
        return {**page, "nextToken": str(last)} if last < len(listed) else page

    def _terminate_job(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        self.terminate(parameters["jobId"], parameters["reason"])
        return {}

    def _cancel_job(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        with self._lock:
            job = self._jobs.get(parameters["jobId"])
            if job is not None and not job.ended:
                # [D] Jobs that have begun to start go on; TerminateJob ends those.
                for one in [one for one in job.children or [job] if one.status in WAITING]:
                    one.is_cancelled = True
                    self._end_now(one, parameters["reason"])
                job.is_cancelled = True
                self._schedule()
        return {}

    def _status(self) -> Mapping[str, Any]:
        with self._lock:
            counts = {status: 0 for status in STATUSES if status not in ENDED}
            for job in self._jobs.values():
                if job.status in counts and not job.children:
                    counts[job.status] += 1
        return {"status": "ready", **{status.lower(): count for status, count in counts.items() if count}}

    # --- the way of a job; all under the lock -------------------------------------------------------------------

    def _now_ms(self) -> int:
        return int(self._timers.now() * 1000)

    def _add(self, made: Plan, job_id: str, call: Call, dependencies: tuple[Mapping[str, str], ...]) -> Job:
        job = Job(
            id=job_id,
            arn=f"arn:aws:batch:{call.region}:{call.account}:job/{job_id}",
            number=next(self._numbers),
            plan=made,
            created_ms=self._now_ms(),
            depends_on=dependencies,
        )
        self._jobs[job_id] = job
        return job

    def _wait_for_dependencies(self, job: Job) -> None:
        for dependency in job.depends_on:
            kind, other = dependency.get("type"), dependency.get("jobId")
            if kind == "SEQUENTIAL" and not other:
                if job.parent is not None and job.array_index:
                    job.waits_for.add(f"{job.parent.id}:{job.array_index - 1}")
            elif kind == "N_TO_N" and job.array_index is not None and self._jobs[str(other)].children:
                job.waits_for.add(f"{other}:{job.array_index}")
            elif other:
                job.waits_for.add(other)
        failed = [name for name in job.waits_for if self._jobs[name].status == "FAILED"]
        job.waits_for -= {name for name in job.waits_for if self._jobs[name].ended}
        if job.children:
            return  # Its children wait; an array itself is PENDING until they have ended.
        if failed:
            self._finish(job, "FAILED", "Dependent Job failed")
        elif job.waits_for:
            job.status = "PENDING"
        else:
            self._make_runnable(job)

    def _make_runnable(self, job: Job) -> None:
        job.status = "RUNNABLE"
        environments = job.plan.queue.environments
        if all(job.plan.vcpus > largest for _, _, largest in environments):
            # [D] Such a job stays RUNNABLE for ever on AWS too, with a reason of this kind.
            job.status_reason = (
                f"MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - The job asks for {job.plan.vcpus:g} vCPUs, and "
                f"no enabled compute environment of queue {job.plan.queue.name} is that large."
            )
        self._runnable.append(job)
        self._runnable.sort(key=lambda one: (-one.plan.queue.priority, one.number))

    def _schedule(self) -> None:
        """Start what fits, in order. A job that does not fit yet keeps those behind it waiting, as on AWS."""
        for job in list(self._runnable):
            if self._closed:
                return
            plan = job.plan
            fitting = [one for one in plan.queue.environments if plan.vcpus <= one[2]]
            if not fitting:
                continue
            cores = min(plan.vcpus, self._cores)
            free = [one for one in fitting if self._used_vcpus.get(one[1], 0.0) + plan.vcpus <= one[2]]
            if not free or self._used_cores + cores > self._cores:
                return
            name, arn, _ = free[0]
            self._runnable.remove(job)
            self._used_cores += cores
            self._used_vcpus[arn] = self._used_vcpus.get(arn, 0.0) + plan.vcpus
            self._start(job, name, arn)

    def _start(self, job: Job, environment_name: str, environment_arn: str) -> None:
        task = attempt.task_id()
        region, account = job.arn.split(":")[3:5]
        job.status, job.status_reason = "STARTING", None
        job.environment_arn = environment_arn
        job.task_arn = f"arn:aws:ecs:{region}:{account}:task/{environment_name}/{task}"
        job.log_stream = attempt.stream_name(job, task)
        job.exit_code = job.reason = job.started_ms = job.stopped_ms = None
        number = len(job.attempts) + 1
        arguments = (job, number, environment_name)
        threading.Thread(target=self._attempt, args=arguments, name=f"job {job.id}", daemon=True).start()

    def _attempt(self, job: Job, number: int, environment_name: str) -> None:
        """In a thread of its own, not under the lock: one attempt from its start to what follows from its end."""
        timers: list[Any] = []

        def started(process: Leashed, stream: LogStream) -> None:
            with self._lock:
                job.process, job.stream = process, stream
                job.status, job.started_ms = "RUNNING", self._now_ms()
                if self._closed:
                    process.kill()
                elif job.end_reason is not None:
                    self._stop_process(job)
                elif job.plan.timeout_seconds is not None:
                    timers.append(self._timers.after(job.plan.timeout_seconds, lambda: self._time_out(job, process)))

        try:
            end = attempt.run(job, number, environment_name, self._settings, self._logs, started)
        except Exception as error:
            _log.exception("attempt %d of job %s could not be run", number, job.id)
            reason = f"CannotStartContainerError: {error}"
            end = attempt.End(exit_code=None, status_reason=reason, reason=reason)
        for timer in timers:
            timer.cancel()
        with self._lock:
            self._attempt_ended(job, end)

    def _attempt_ended(self, job: Job, end: attempt.End) -> None:
        plan = job.plan
        self._used_cores -= min(plan.vcpus, self._cores)
        self._used_vcpus[str(job.environment_arn)] -= plan.vcpus
        job.process = job.stream = None
        job.stopped_ms, job.exit_code, job.reason = self._now_ms(), end.exit_code, end.reason
        status_reason = job.end_reason or end.status_reason
        container: dict[str, Any] = {"taskArn": job.task_arn, "logStreamName": job.log_stream, "networkInterfaces": []}
        container |= {} if end.exit_code is None else {"exitCode": end.exit_code}
        container |= {} if end.reason is None else {"reason": end.reason}
        done: dict[str, Any] = {"container": container, "stoppedAt": job.stopped_ms, "statusReason": status_reason}
        job.attempts.append(done if job.started_ms is None else {**done, "startedAt": job.started_ms})
        if self._closed:
            return
        if end.exit_code == 0 and job.end_reason is None:
            self._finish(job, "SUCCEEDED", status_reason)
        elif (
            job.end_reason is None
            and len(job.attempts) < plan.attempts
            and attempt.should_retry(end, plan.retry_strategy.get("evaluateOnExit") or ())
        ):
            job.status_reason = status_reason
            self._make_runnable(job)
        else:
            self._finish(job, "FAILED", status_reason)
        self._schedule()

    def _time_out(self, job: Job, process: Leashed) -> None:
        with self._lock:
            if job.process is process and job.end_reason is None:
                job.end_reason = TIMED_OUT
                self._stop_process(job)

    def _end_now(self, job: Job, reason: str) -> None:
        """Terminate or cancel: a waiting job ends here, a starting or running one when its process has ended."""
        if job.ended:
            return
        if job.status in WAITING:
            if job in self._runnable:
                self._runnable.remove(job)
            self._finish(job, "FAILED", reason)
        elif job.end_reason is None:
            job.end_reason = reason
            self._stop_process(job)

    def _stop_process(self, job: Job) -> None:
        process = job.process
        if process is not None:
            process.terminate()
            self._timers.after(_GRACE_SECONDS, process.kill)

    def _finish(self, job: Job, status: str, reason: str | None) -> None:
        job.status, job.status_reason = status, reason
        job.stopped_ms = job.stopped_ms or self._now_ms()
        for other in list(self._jobs.values()):
            if job.id in other.waits_for and not other.ended:
                other.waits_for.discard(job.id)
                if other.children:
                    continue
                if status == "FAILED":
                    self._finish(other, "FAILED", "Dependent Job failed")
                elif not other.waits_for and other.status == "PENDING":
                    self._make_runnable(other)
        parent = job.parent
        if parent is not None and not parent.ended and all(child.ended for child in parent.children):
            failed = any(child.status == "FAILED" for child in parent.children)
            text = "Array Child Job failed" if failed else None
            self._finish(parent, "FAILED" if failed else "SUCCEEDED", text)
        if job.listeners:
            detail = describe(job)
            for listener in job.listeners:
                # In a thread of its own: whoever waits may submit the next job, and we hold the lock.
                threading.Thread(target=listener, args=(detail,), name="job ended", daemon=True).start()
            job.listeners.clear()


def _passes(job: Job, filters: list[Mapping[str, Any]]) -> bool:
    for entry in filters:
        name, values = entry.get("name"), entry.get("values") or []
        if name == "JOB_NAME":
            passed = any(_starts(job.plan.name, value) for value in values)
        elif name == "JOB_DEFINITION":
            passed = any(
                _starts(job.plan.definition_name, value) or job.plan.definition_arn == value for value in values
            )
        elif name == "BEFORE_CREATED_AT":
            passed = job.created_ms < int(values[0])
        elif name == "AFTER_CREATED_AT":
            passed = job.created_ms > int(values[0])
        else:
            raise ApiError("ClientException", f"The local cloud does not filter jobs by {name}")
        if not passed:
            return False
    return True


def _starts(text: str, value: str) -> bool:
    text, value = text.lower(), value.lower()
    return text.startswith(value[:-1]) if value.endswith("*") else text == value
