"""The API of AWS Step Functions over our engine: state machines, executions, histories, task tokens.

Error codes and texts are AWS's.
"""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from stepsmith.datasets import ObjectStore
from stepsmith.execution import Execution
from stepsmith.execution.json_text import parsed
from stepsmith.local.activities import Activities, Activity
from stepsmith.local.definitions import check_definition, read_definition
from stepsmith.local.executions import Run, Runs
from stepsmith.local.host import Host
from stepsmith.local.machines import (
    Machines,
    StateMachine,
    check_machine_arn,
    check_name,
    check_role,
    new_revision_id,
)
from stepsmith.local.map_run_calls import MapRunCalls
from stepsmith.local.map_runs import MapRuns
from stepsmith.local.parts import Call, Part
from stepsmith.local.protocol import ApiError
from stepsmith.local.state_test import answer_test, real_calls
from stepsmith.local.states_answers import (
    describe_execution,
    describe_machine,
    history_page,
    list_execution,
    page,
    parse_payloads,
)
from stepsmith.local.tasks import Tasks
from stepsmith.local.version_calls import VersionCalls
from stepsmith.local.versions import Versions
from stepsmith.local.worker_calls import WorkerCalls, check_reason

_MAX_INPUT_BYTES = 262_144
_SETTINGS = ("loggingConfiguration", "tracingConfiguration", "encryptionConfiguration")
_DEFAULT_SETTINGS: Mapping[str, Any] = {
    "loggingConfiguration": {"level": "OFF", "includeExecutionData": False},
    "tracingConfiguration": {"enabled": False},
    "encryptionConfiguration": {"type": "AWS_OWNED_KEY"},
}
_SYNC_LIMIT_SECONDS = 300.0
_SYNC_MEMBERS = (
    "executionArn",
    "input",
    "inputDetails",
    "name",
    "output",
    "outputDetails",
    "startDate",
    "stateMachineArn",
    "status",
    "stopDate",
    "error",
    "cause",
    "traceHeader",
)


class StatesApi:
    """Step Functions. ``attach`` gives it the host and the tasks, which need it themselves."""

    def __init__(self, store_of: Callable[[str], ObjectStore]) -> None:
        self.machines = Machines()
        self.runs = Runs()
        self.activities = Activities()
        self.versions = Versions()
        self.map_runs = MapRuns(self.runs, store_of)
        self._host: Host
        self._tasks: Tasks
        self._workers: WorkerCalls
        self._lock = threading.Lock()

    def attach(self, host: Host, tasks: Tasks) -> None:
        self._host = host
        self.map_runs.attach(host)
        self._tasks = tasks
        self._workers = WorkerCalls(self.activities, tasks, host.now)

    @property
    def part(self) -> Part:
        return Part(
            service="stepfunctions",
            whole=True,
            status=lambda: {"status": "ready", "running": self.runs.running()},
            operations={
                "CreateStateMachine": self._create,
                "DescribeStateMachine": self._describe,
                "UpdateStateMachine": self._update,
                "DeleteStateMachine": self._delete,
                "ListStateMachines": self._list,
                "ValidateStateMachineDefinition": self._validate,
                "TestState": self._test_state,
                "StartExecution": self._start,
                "StartSyncExecution": self._start_sync,
                "StopExecution": self._stop,
                "DescribeExecution": self._describe_execution,
                "DescribeStateMachineForExecution": self._describe_for_execution,
                "GetExecutionHistory": self._history,
                "ListExecutions": self._list_executions,
                "RedriveExecution": self._redrive,
                **MapRunCalls(self.map_runs, self.runs).operations,
                **VersionCalls(self.machines, self.versions, self._host.now).operations,
                "TagResource": self._tag,
                "UntagResource": self._untag,
                "ListTagsForResource": self._list_tags,
                **self._workers.operations,
            },
        )

    # --- state machines ----------------------------------------------------------------------------------------

    def _create(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        name, kind = parameters["name"], parameters.get("type", "STANDARD")
        check_name(name)
        check_role(parameters["roleArn"])
        _check_version_description(parameters)
        machine = self.machines.create(
            StateMachine(
                arn=f"arn:aws:states:{call.region}:{call.account}:stateMachine:{name}",
                name=name,
                type=kind,
                definition=parameters["definition"],
                role_arn=parameters["roleArn"],
                created_at=self._host.now(),
                revision_id=new_revision_id(),
                settings={one: parameters.get(one) or _DEFAULT_SETTINGS[one] for one in _SETTINGS},
                program=read_definition(parameters["definition"], kind, self.activities.exists),
                tags={tag["key"]: tag["value"] for tag in parameters.get("tags") or ()},
            )
        )
        made = {"stateMachineArn": machine.arn, "creationDate": machine.created_at}
        return {**made, **self._published(machine, parameters)}

    def _published(self, machine: StateMachine, parameters: Mapping[str, Any]) -> dict[str, Any]:
        if not parameters.get("publish"):
            return {}
        version = self.versions.publish(machine, self._host.now(), parameters.get("versionDescription"))
        return {"stateMachineVersionArn": version.arn}

    def _describe(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        included, arn = parameters.get("includedData") != "METADATA_ONLY", parameters["stateMachineArn"]
        version = self.versions.find(arn)
        if version is None:
            return describe_machine(self.machines.find(arn), included=included)
        described = describe_machine(version.machine, included=included)
        about = {"stateMachineArn": version.arn, "creationDate": version.created_at, "description": version.description}
        return {**described, **about, "revisionId": version.machine.revision_id}

    def _update(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        arn = parameters["stateMachineArn"]
        machine = self.machines.find(arn)
        if machine.deleting:
            raise ApiError("StateMachineDeleting", f"State Machine is being deleted: '{arn}'")
        if not any(parameters.get(name) for name in ("definition", "roleArn", *_SETTINGS)):
            raise ApiError(
                "MissingRequiredParameter",
                "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration "
                "must be specified",
            )
        _check_version_description(parameters)
        changes: dict[str, Any] = {}
        if parameters.get("definition"):
            changes["program"] = read_definition(parameters["definition"], machine.type, self.activities.exists)
            changes["definition"] = parameters["definition"]
        if parameters.get("roleArn"):
            check_role(parameters["roleArn"])
            changes["role_arn"] = parameters["roleArn"]
        given = {name: parameters[name] for name in _SETTINGS if parameters.get(name)}
        changes["settings"] = {**machine.settings, **given}
        changed = self.machines.change(arn, **changes, revision_id=new_revision_id(), updated_at=self._host.now())
        answer = {"updateDate": changed.updated_at, "revisionId": changed.revision_id}
        return {**answer, **self._published(changed, parameters)}

    def _delete(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        arn = parameters["stateMachineArn"]
        check_machine_arn(arn)
        try:
            self.machines.change(arn, deleting=True)
        except ApiError:
            return {}  # [D] Deleting what is not there is no error.
        # [D] Its executions are ended, and with the last of them the machine is gone.
        for run in list(self.runs.of_machine(arn)):
            self._host.stop(run)
            self.runs.forget(run)
        self.machines.remove(arn)
        self.versions.forget(arn)
        return {}

    def _list(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        listed = [
            {"stateMachineArn": one.arn, "name": one.name, "type": one.type, "creationDate": one.created_at}
            for one in self.machines.all(call.region)
        ]
        return page("stateMachines", listed, parameters)

    def _validate(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        return check_definition(
            parameters["definition"],
            parameters.get("type", "STANDARD"),
            severity=parameters.get("severity", "ERROR"),
            limit=parameters.get("maxResults") or 100,
        )

    def _test_state(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        return answer_test(
            parameters,
            call=real_calls(self._tasks.perform, parameters),
            region=call.region,
            account=call.account,
            now=self._host.now(),
            seed=uuid.uuid4().int >> 1,
        )

    # --- executions --------------------------------------------------------------------------------------------

    def _start(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        run = self._begin(parameters)
        return {"executionArn": run.arn, "startDate": run.execution.started_at}

    def _start_sync(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        began = time.monotonic()
        run = self._begin(parameters, sync=True)
        run.ended.wait(_SYNC_LIMIT_SECONDS + 5)
        described = describe_execution(run, self._host.now())
        answer = {name: described[name] for name in _SYNC_MEMBERS if name in described}
        milliseconds = int((time.monotonic() - began) * 1000)
        # [R]: the smallest bill is 64 MB for 100 ms. The memory is not measured here.
        billed = {
            "billedMemoryUsedInMB": 64,
            "billedDurationInMilliseconds": max(100, -(-milliseconds // 100) * 100),
        }
        return {**answer, "billingDetails": billed}

    def _begin(self, parameters: Mapping[str, Any], *, sync: bool = False) -> Run:
        machine, version_arn, alias_arn = self._target(parameters)
        if sync and machine.type != "EXPRESS":
            raise ApiError(
                "StateMachineTypeNotSupported", "This operation is not supported by this type of state machine"
            )
        if machine.deleting:
            raise ApiError("StateMachineDeleting", f"State Machine is being deleted: '{machine.arn}'")
        name = parameters.get("name") or str(uuid.uuid4())
        check_name(name)
        text = parameters.get("input", "{}")
        value = _read_input(text)
        kind = "express" if machine.type == "EXPRESS" else "execution"
        arn = machine.arn.replace(":stateMachine:", f":{kind}:", 1) + f":{name}"
        execution = Execution(
            machine.program,
            input=value,
            input_text=text,
            name=name,
            arn=f"{arn}:{uuid.uuid4()}" if kind == "express" else arn,
            role_arn=machine.role_arn,
            state_machine_arn=machine.arn,
            now=self._host.now(),
            seed=uuid.uuid4().int,
            version_arn=version_arn,
            alias_arn=alias_arn,
        )
        run = Run(execution=execution, machine=machine, trace_header=parameters.get("traceHeader"))
        kept = self.runs.add(run)
        if kept is run:
            self._host.start(run)
        return kept

    def _target(self, parameters: Mapping[str, Any]) -> tuple[StateMachine, str | None, str | None]:
        """The machine that an execution is to run, and the version and the alias that it was named by."""
        arn = parameters["stateMachineArn"]
        version, alias = self.versions.resolve(arn)
        if version is None:
            return self.machines.find(arn), None, None
        return version.machine, version.arn, None if alias is None else alias.arn

    def _stop(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        check_reason(parameters)
        run = self.runs.find(parameters["executionArn"])
        self._host.stop(run, parameters.get("error"), parameters.get("cause"))
        return {"stopDate": run.execution.stopped_at}

    def _redrive(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        run = self.runs.find(parameters["executionArn"])
        if run.map_run_arn is not None:
            _refuse_child(run)
        token, now = parameters.get("clientToken"), self._host.now()
        # [measured by others on AWS] a token that was used is answered as then, whatever the execution does now.
        known = run.redriven_with(token, now)
        if known is None:
            objection = self._objection_to_redrive(run) or self._host.redrive(run)
            if objection is not None:
                raise ApiError("ExecutionNotRedrivable", f"Execution {run.arn} invalid for redrive as: {objection}")
            known = run.note_redrive(token)
        return {"redriveDate": known}

    def _objection_to_redrive(self, run: Run) -> str | None:
        try:
            deleting = self.machines.find(run.machine.arn).deleting
        except ApiError:
            deleting = True
        return "State machine is in DELETING status" if deleting else self.map_runs.why_not_redrivable(run)

    def _describe_execution(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        included = parameters.get("includedData") != "METADATA_ONLY"
        return describe_execution(self.runs.find(parameters["executionArn"]), self._host.now(), included=included)

    def _describe_for_execution(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        run = self.runs.find(parameters["executionArn"])
        machine = run.machine
        described = describe_machine(machine, included=parameters.get("includedData") != "METADATA_ONLY")
        described["updateDate"] = machine.updated_at or machine.created_at
        if run.map_run_arn is not None:
            described |= {"mapRunArn": run.map_run_arn, "label": machine.name.rpartition("/")[2]}
        return described

    def _history(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        return history_page(self.runs.find(parameters["executionArn"]), parameters)

    def _list_executions(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        machine_arn, map_run_arn = parameters.get("stateMachineArn"), parameters.get("mapRunArn")
        if bool(machine_arn) == bool(map_run_arn):
            raise ApiError(
                "ValidationException",
                "Either stateMachineArn or mapRunArn must be specified, and not both",
                reason="MISSING_REQUIRED_PARAMETER",
            )
        redriven = parameters.get("redriveFilter")
        if map_run_arn:
            runs = self.runs.of_map_run(self.map_runs.find(map_run_arn).arn)
        else:
            if redriven:
                # [measured by others on AWS]
                raise ApiError(
                    "ValidationException",
                    "RedriveFilter cannot be applied to ListExecutions call with StateMachine ARN",
                )
            qualified = str(machine_arn)
            # A version's and an alias's ARN is the machine's with one part more.
            machine = self.machines.find(":".join(qualified.split(":")[:7]))
            if machine.type == "EXPRESS":
                raise ApiError(
                    "StateMachineTypeNotSupported", "This operation is not supported by this type of state machine"
                )
            runs = self.runs.of_machine(machine.arn)
            if qualified != machine.arn:
                runs = (run for run in runs if qualified in run.execution.qualifiers.values())
        status = parameters.get("statusFilter")
        listed = [
            list_execution(run)
            for run in runs
            if status in (None, run.execution.status)
            and redriven in (None, "REDRIVEN" if run.execution.redrive_count else "NOT_REDRIVEN")
        ]
        return page("executions", listed, parameters)

    # --- tags --------------------------------------------------------------------------------------------------

    def _tag(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        given = {tag["key"]: tag["value"] for tag in parameters["tags"]}
        with self._lock:
            self._set_tags(parameters, {**self._tagged(parameters).tags, **given})
        return {}

    def _untag(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        with self._lock:
            tags = self._tagged(parameters).tags
            self._set_tags(parameters, {key: tags[key] for key in tags if key not in parameters["tagKeys"]})
        return {}

    def _list_tags(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        tags = self._tagged(parameters).tags
        return {"tags": [{"key": key, "value": value} for key, value in tags.items()]}

    def _set_tags(self, parameters: Mapping[str, Any], tags: dict[str, str]) -> None:
        tagged = self._tagged(parameters)
        if isinstance(tagged, Activity):
            tagged.tags = tags
        else:
            self.machines.change(tagged.arn, tags=tags)

    def _tagged(self, parameters: Mapping[str, Any]) -> StateMachine | Activity:
        arn = parameters["resourceArn"]
        try:
            return self.activities.find(arn) if ":activity:" in arn else self.machines.find(arn)
        except ApiError as error:
            if error.code in ("StateMachineDoesNotExist", "ActivityDoesNotExist"):
                raise ApiError("ResourceNotFound", f"Resource not found: '{arn}'") from None
            raise

    # --- child executions (tasks.ChildExecutions) --------------------------------------------------------------

    def start_child(self, parameters: Mapping[str, Any], parent: Run) -> tuple[dict[str, Any], Run]:
        """StartExecution of a task: ``Input`` may be an object."""
        given = parameters.get("Input")
        if given is None:
            given = {}  # [R] also where it is null
        text = given if isinstance(given, str) else json.dumps(given, separators=(",", ":"), ensure_ascii=False)
        request = {"stateMachineArn": parameters["StateMachineArn"], "name": parameters["Name"], "input": text}
        run = self._begin(request)
        # [R] AWS accepts both forms of the date; the API's own JSON has epoch seconds.
        return {"ExecutionArn": run.arn, "StartDate": run.execution.started_at}, run

    def describe_child(self, run: Run, *, parse: bool) -> dict[str, Any]:
        """DescribeExecution as a task's result [R]; ``parse`` for ``.sync:2``."""
        described = describe_execution(run, self._host.now())
        kept = [name for name in _SYNC_MEMBERS if name in described and name != "traceHeader"]
        result = {name[0].upper() + name[1:]: described[name] for name in kept}
        for name in ("InputDetails", "OutputDetails"):
            if name in result:
                result[name] = {"Included": result[name]["included"]}
        for name in ("StartDate", "StopDate"):
            result[name] = int(result[name] * 1000)
        return parse_payloads(result) if parse else result

    def stop_child(self, run: Run) -> None:
        self._host.stop(run)


def _refuse_child(run: Run) -> None:
    """[M] what a distributed Map started is redriven with its map run only."""
    if run.is_express:
        raise ApiError("InvalidArn", "Invalid Arn: 'Resource type not valid in this context: express'")
    raise ApiError(
        "ValidationException",
        "Labeled Execution ARNs are not supported for this API",
        reason="API_DOES_NOT_SUPPORT_LABELED_ARNS",
    )


def _check_version_description(parameters: Mapping[str, Any]) -> None:
    if parameters.get("versionDescription") and not parameters.get("publish"):
        # [R]
        raise ApiError("ValidationException", "Version description can only be set when publish is true")


def _read_input(text: str) -> Any:
    if len(text.encode()) > _MAX_INPUT_BYTES:
        raise ApiError(
            "ValidationException",
            "1 validation error detected: Value at 'input' failed to satisfy constraint: "
            f"Member must have length less than or equal to {_MAX_INPUT_BYTES}",
        )
    try:
        return parsed(text)
    except ValueError as error:
        word = text.split()[0] if text.split() else ""
        # [R]: the JSON parser's own words.
        reason = (
            f"Unrecognized token '{word}': was expecting (JSON String, Number, Array, Object or token 'null', "
            "'true' or 'false')"
            if word.isalnum()
            else str(error)
        )
        raise ApiError("InvalidExecutionInput", f"Invalid State Machine Execution Input: '{reason}'") from None
