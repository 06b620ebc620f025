"""Recordings of CloudFormation made on AWS, replayed against the engine: calls, placeholders, comparison."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from stepsmith.local.stacks import StackApiError, Stacks

CAPABILITIES = ["CAPABILITY_AUTO_EXPAND", "CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"]
# Members that differ between recordings of different years, or that tell who called and not what happened.
# Capabilities: [] before September 2025, what was given since. Replacement: told for additions in April 2025 only.
# ResourceIdentifierSummaries: what an import would need, which this cloud refuses.
VARYING = frozenset(
    {
        "ResponseMetadata",
        "Capabilities",
        "LastOperations",
        "OperationId",
        "ClientRequestToken",
        "ResourceIdentifierSummaries",
    }
)
_TOKEN = re.compile(r"<[a-zA-Z][\w-]*(?::\d+)?>")
# A name that CloudFormation made, of which the recording kept the random part.
_GENERATED = re.compile(r"CFN-[A-Za-z0-9]+-[A-Za-z0-9]{12}")
_FREE = {"datetime", "timestamp", "date"}


class Unsupported(Exception):
    """The recording needs something that cannot be replayed here."""


class Replay:
    """Runs the calls of one case. ``answers[i]`` is what call i gave; errors are ``{"Error": …}``."""

    def __init__(self, case: Mapping[str, Any], stacks: Stacks, client: Callable[[str], Any]) -> None:
        self.case = case
        self.stacks = stacks
        self.client = client
        self.answers: dict[int, Any] = {}
        self.events_before_deletion: list[dict[str, Any]] = []
        self.templates = {
            template["id"]: template.get("text") or json.dumps(template["object"]) for template in case["templates"]
        }

    def run(self) -> Iterator[tuple[dict[str, Any], Any]]:
        """Each call with its answer, in order."""
        for call in self.case["calls"]:
            answer = self._answer(call)
            self.answers[call["i"]] = answer
            yield call, answer

    def _answer(self, call: Mapping[str, Any]) -> Any:
        arguments = self._resolve(call.get("args", {}))
        service, operation = call["service"], call["operation"]
        if service == "cloudformation":
            if operation.startswith("wait:"):
                return self._wait(operation, arguments)
            if operation == "deploy_via_change_set":
                return self._deploy(arguments)
            if operation == "delete_stack":
                events = self.call("describe_stack_events", {"StackName": arguments["StackName"]})
                self.events_before_deletion = events.get("StackEvents", [])
            return self.call(operation, arguments)
        if service == "fixture" and operation == "s3_create_bucket":
            name = f"fixture-bucket-{call['i']}"
            self.client("s3").create_bucket(Bucket=name)
            return name
        if service not in ("s3", "ssm", "ec2", "sns", "iam", "sts", "stepfunctions") or operation.startswith("upload"):
            raise Unsupported(f"needs {service}:{operation}")
        from botocore.exceptions import ClientError, ParamValidationError

        try:
            return getattr(self.client(service), operation)(**arguments)
        except ClientError as error:
            return {"Error": error.response["Error"]}
        except (AttributeError, ParamValidationError):
            raise Unsupported(f"needs {service}:{operation}") from None

    def call(self, operation: str, arguments: dict[str, Any]) -> dict[str, Any]:
        name = "".join(part.capitalize() for part in operation.split("_"))
        try:
            return self.stacks.handle(name, arguments)
        except StackApiError as error:
            if error.code == "NotImplemented":
                raise Unsupported(f"operation {name}") from None
            refusals = ("Unrecognized resource types", "not supported by this local cloud", "cannot look up")
            if any(refusal in error.message for refusal in refusals):
                raise Unsupported(error.message.split(". This")[0]) from None
            return {"Error": {"Code": error.code, "Message": error.message}}

    def _wait(self, operation: str, arguments: dict[str, Any]) -> dict[str, Any]:
        if operation == "wait:change_set_create_complete":
            described = self.call("describe_change_set", arguments)
            failed = described.get("Status") == "FAILED"
        else:
            described = self.call("describe_stacks", {"StackName": arguments["StackName"]})
            status = described["Stacks"][0]["StackStatus"] if "Stacks" in described else "DELETE_COMPLETE"
            failed = status != operation.removeprefix("wait:stack_").upper()
        return {"Error": {"Code": "WaiterError", "Message": "terminal failure state"}} if failed else {}

    def _deploy(self, arguments: dict[str, Any]) -> dict[str, Any]:
        created = self.call(
            "create_change_set",
            {"ChangeSetName": f"helper-{len(self.answers)}", "Capabilities": CAPABILITIES, **arguments},
        )
        if "Error" in created:
            return created
        executed = self.call("execute_change_set", {"ChangeSetName": created["Id"]})
        if "Error" in executed:
            return executed
        stack = self.call("describe_stacks", {"StackName": created["StackId"]})["Stacks"][0]
        outputs = {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", ())}
        answer = {**created, "StackName": stack["StackName"], "Outputs": outputs, "Status": stack["StackStatus"]}
        if stack["StackStatus"] not in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
            answer["Error"] = {"Code": "StackDeployError", "Message": stack.get("StackStatusReason")}
            answer["events"] = self.call("describe_stack_events", {"StackName": created["StackId"]})["StackEvents"]
        return answer

    def _resolve(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._resolve(item) for name, item in value.items()}
        if isinstance(value, list):
            return [self._resolve(item) for item in value]
        if not isinstance(value, str):
            return value
        if value.startswith("template:"):
            return self.templates[value.removeprefix("template:")]
        whole = re.fullmatch(r"\$\{call:(\d+)\}((?:\.[\w]+)*)", value)
        if whole:
            return self._path(int(whole.group(1)), whole.group(2))
        if "${call:" in value:
            return re.sub(
                r"\$\{call:(\d+)\}((?:\.[A-Z]\w*)*)", lambda match: str(self._path(int(match[1]), match[2])), value
            )
        return value

    def _path(self, index: int, path: str) -> Any:
        value = self.answers.get(index)
        if value is None:
            raise Unsupported(f"needs the answer of call {index}")
        for part in path.split(".")[1:]:
            value = value[int(part)] if part.isdigit() else value.get(part)
        return value


class Matcher:
    """Compares a recorded value with an actual one; the same placeholder must stand for the same text throughout."""

    def __init__(self, placeholders: Mapping[str, str]) -> None:
        self.bound: dict[str, str] = {}
        self.literals = sorted(placeholders.items(), key=lambda item: -len(item[0]))

    def differences(self, recorded: Any, actual: Any, pointer: str = "") -> Iterator[str]:
        actual = _parsed(actual)
        if isinstance(recorded, dict):
            if not isinstance(actual, dict):
                yield f"{pointer}: recorded an object, here {actual!r}"
                return
            for name in {**recorded, **actual}:
                if (
                    name in VARYING
                    or (name == "Type" and "Error" in pointer)
                    or (name == "Replacement" and recorded.get("Action") == "Add")
                ):
                    continue
                if name == "EventId" and _event_kind(recorded[name]) == _event_kind(actual.get(name, "")):
                    continue
                if name not in actual:
                    yield f"{pointer}/{name}: recorded {recorded[name]!r}, here nothing"
                elif name not in recorded:
                    yield f"{pointer}/{name}: recorded nothing, here {actual[name]!r}"
                else:
                    yield from self.differences(recorded[name], actual[name], f"{pointer}/{name}")
        elif isinstance(recorded, list):
            yield from self._list(recorded, actual, pointer)
        elif isinstance(recorded, str):
            if recorded not in _FREE and not self._text(recorded, actual):
                yield f"{pointer}: recorded {recorded!r}, here {actual!r}"
        elif recorded != actual:
            yield f"{pointer}: recorded {recorded!r}, here {actual!r}"

    def events(self, recorded: Any, actual: list[dict[str, Any]], before: list[dict[str, Any]]) -> Iterator[str]:
        """Events as recorded: all of them, one of them, or grouped by resource; newest first, or oldest first."""
        if isinstance(recorded, list):
            if recorded and isinstance(recorded[0], str):
                actual = [event["ResourceType"] for event in actual]
            yield from self.differences(recorded, actual, "/events")
        elif "LogicalResourceId" in recorded:
            wanted = (recorded["LogicalResourceId"], recorded["ResourceStatus"])
            found = next((one for one in actual if (one["LogicalResourceId"], one["ResourceStatus"]) == wanted), {})
            yield from self.differences(recorded, found, "/event")
        elif len(recorded) == 1 or "StackEvents" in recorded:
            ((_, events),) = ((name, value) for name, value in recorded.items() if name != "ResponseMetadata")
            yield from self._all_events(events, actual)
        else:
            yield from self._grouped_events(recorded, actual, before)

    def _all_events(self, recorded: list[dict[str, Any]], actual: list[dict[str, Any]]) -> Iterator[str]:
        yield from self.differences(recorded, actual, "/events")

    def _grouped_events(
        self, recorded: dict[str, Any], actual: list[dict[str, Any]], before: list[dict[str, Any]]
    ) -> Iterator[str]:
        statuses = {event["ResourceStatus"] for events in recorded.values() for event in events}
        if (
            "DELETE_COMPLETE"
            not in {event["ResourceStatus"] for name, events in recorded.items() if _is_stack(name) for event in events}
            and before
        ):
            actual = before  # these events were taken before the stack was deleted
        compact = not any("EventId" in event for events in recorded.values() for event in events)
        groups: dict[str, list[dict[str, Any]]] = {}
        for event in actual:
            is_stack = event["ResourceType"] == "AWS::CloudFormation::Stack"
            groups.setdefault("" if is_stack else event["LogicalResourceId"], []).append(event)
        for name, events in recorded.items():
            found = groups.pop("" if _is_stack(name) else name, [])
            if not compact:
                yield from self.differences(events, found, f"/{name}")
                continue
            # Oldest first, repeats and the clean-up dropped.
            told = [event["ResourceStatus"] for event in reversed(found)]
            told = [status for index, status in enumerate(told) if status != (told[index - 1] if index else None)]
            told = [status for status in told if status in statuses]
            yield from self.differences([event["ResourceStatus"] for event in events], told, f"/{name}")
        for name in groups:
            yield f"/{name}: recorded nothing, here {[event['ResourceStatus'] for event in groups[name]]}"

    def _list(self, recorded: list[Any], actual: Any, pointer: str) -> Iterator[str]:
        if not isinstance(actual, (list, tuple)) or len(recorded) != len(actual):
            yield f"{pointer}: recorded {recorded!r}, here {actual!r}"
            return
        if pointer.endswith(("/Details", "/Scope", "/Parameters", "/Outputs", "/Tags")):
            # Sets: recorded in one order or another.
            actual = sorted(actual, key=_order)
            recorded = sorted(recorded, key=_order)
        for index, (one, other) in enumerate(zip(recorded, actual, strict=True)):
            yield from self.differences(one, other, f"{pointer}/{index}")

    def _text(self, recorded: str, actual: Any) -> bool:
        text = actual if isinstance(actual, str) else str(actual)
        for value, name in self.literals:
            text = text.replace(value, name)
        text = text.replace("123456789012", "111111111111")
        pattern, names = "", []
        position = 0
        for found in _TOKEN.finditer(recorded):
            pattern += re.escape(recorded[position : found.start()]) + "(.+?)"
            names.append(found.group())
            position = found.end()
        pattern += re.escape(recorded[position:])
        if _GENERATED.fullmatch(recorded) and re.fullmatch(r".+-[A-Za-z0-9]{12}", text):
            return True
        match = re.fullmatch(pattern, text, re.DOTALL)
        if match is None:
            return text == recorded
        for name, value in zip(names, match.groups(), strict=True):
            if self.bound.setdefault(name, value) != value and ":" in name:
                return False
        return True


def _event_kind(event_id: str) -> str:
    """An event's id without what differs from run to run."""
    kind = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|<uuid:\d+>", "uuid", event_id)
    return re.sub(r"-\d{4}-\d{2}-\d{2}T[\d:.]+Z$", "-date", kind)


def _is_stack(name: str) -> bool:
    return name == "Stack" or name.startswith("<stack-name")


def _order(value: Any) -> str:
    if isinstance(value, dict):
        target = value.get("Target", {})
        keys = ("ChangeSource", "Evaluation", "CausingEntity", "ParameterKey", "OutputKey", "Key")
        return "|".join([str(target.get("Attribute")), str(target.get("Name")), *(str(value.get(key)) for key in keys)])
    return str(value)


def _parsed(value: Any) -> Any:
    """Recordings have text that begins with a brace parsed."""
    if isinstance(value, str) and value.startswith("{") and not value.startswith("{{"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
