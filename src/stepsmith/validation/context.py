"""3011: what is read from the context object is something that AWS puts there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from stepsmith.diagnostics import Diagnostic, Severity, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.paths import paths_in
from stepsmith.validation.places import plain_steps
from stepsmith.validation.scope import Subject

_Members = Mapping[str, "_Members | None"]

# [D] "Accessing execution data from the Context object"; [R] RetryCount and the redrive's members. None: any value.
_CONTEXT: _Members = {
    "Execution": dict.fromkeys(("Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime")),
    "State": dict.fromkeys(("EnteredTime", "Name", "RetryCount")),
    "StateMachine": dict.fromkeys(("Id", "Name")),
    "Task": {"Token": None},
    "Map": {"Item": dict.fromkeys(("Index", "Value", "Key", "Source"))},
}


def check(subject: Subject) -> Iterator[Diagnostic]:
    for site in subject.sites:
        for one in site.expressions:
            told = set()
            for path in one.references.paths if one.references is not None else ():
                if path[:2] == ("states", "context") and path not in told:
                    told.add(path)
                    text = "$" + ".".join(path)
                    # Where an expression reads more than the one path, it may do without the value.
                    yield from _missing(site.pointer + one.pointer, text, path[2:], certain=one.text == text)
        if site.language == "JSONPath":
            for pointer, text in site.texts:
                last = pointer.rpartition("/")[2]
                if "$$" in text and (last.endswith((".$", "Path")) or last == "Variable"):
                    tested = "/Choices/" in pointer  # a Choice asks with IsPresent whether something is there
                    for parsed, _ in paths_in(text):
                        if parsed.root == "context":
                            steps = plain_steps(parsed)
                            yield from _missing(site.pointer + pointer, parsed.text, steps, certain=not tested)


def _missing(pointer: str, text: str, steps: Sequence[object], *, certain: bool) -> Iterator[Diagnostic]:
    members: _Members | None = _CONTEXT
    for step in steps:
        if members is None:
            return
        if step not in members:
            guess = nearest(str(step), members)
            hint = f"did you mean {guess}?" if guess else f"there are {', '.join(members)}"
            found = rules.NO_CONTEXT_MEMBER.at(pointer, text=text, member=step, hint=hint, within=text)
            yield found if certain else replace(found, severity=Severity.WARNING)
            return
        members = members[str(step)]
