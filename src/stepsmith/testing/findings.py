"""What an exploration found, and how it reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from stepsmith.execution.failure import QUERY_EVALUATION_ERROR
from stepsmith.testing.coverage import WorkflowCoverage
from stepsmith.testing.scenario import Scenario, is_importable, is_self_contained

Kind: TypeAlias = Literal[
    "never ends", "waits for ever", "runtime", "history", "invariant", "state", "catcher", "retrier"
]
"""In the order in which a report lists them."""

KINDS: tuple[Kind, ...] = (
    "never ends",
    "waits for ever",
    "runtime",
    "history",
    "invariant",
    "state",
    "catcher",
    "retrier",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """``steps`` are the visits of the shortest scenario, each a task and its outcome; ``scenario`` repeats it with
    ``run``. Both are empty for what is never reached. ``error`` is the one that the machine itself raised,
    ``child``: in a child of a distributed Map. ``place`` is the state's ``file:line``, where known.
    """

    kind: Kind
    state: str
    message: str
    workflow: Any
    place: str | None = None
    steps: tuple[tuple[str, str], ...] = ()
    scenario: Scenario | None = None
    invariant: Callable[..., Any] | None = None
    error: str | None = None
    child: bool = False

    @property
    def test(self) -> str | None:
        """The source of a pytest module that fails as long as the finding stands; None for what is never reached."""
        if self.scenario is None:
            return None
        words = self.invariant.__name__ if self.invariant is not None else f"{self.kind} {self.state}"
        name = re.sub(r"\W+", "_", words.casefold()).strip("_")
        function = self.invariant
        usable = function is not None and (
            is_importable(function.__module__, function.__name__, function) or is_self_contained(function)
        )
        needs = [function] if function is not None and usable else []
        about = re.sub(r'[\\"]', "'", self.message.partition("\n")[0])
        return self.scenario.source(self.workflow, name, self._assertions(usable), about=about, needs=needs)

    def _assertions(self, usable: bool) -> Sequence[str]:
        if not self.child:
            return self._assertions_about("result", usable)
        about_child = self._assertions_about("child", usable)
        return [
            "for child in [one for run in result.map_runs for one in run.failures]:",
            *(f"    {a}" for a in about_child),
        ]

    def _assertions_about(self, what: str, usable: bool) -> Sequence[str]:
        match self.kind:
            case "invariant":
                assert self.invariant is not None
                if usable:
                    return [f"assert {self.invariant.__name__}(result) is not False"]
                # A function that uses what stands around it can be neither imported nor copied.
                return [f'assert False, "write here what {self.invariant.__name__} asks of result"']
            case "runtime" if self.error == QUERY_EVALUATION_ERROR:
                return [
                    f'failed = [event.details for event in {what}.history if event.type == "EvaluationFailed"]',
                    "assert not failed",
                ]
            case "runtime":
                return [f"assert {what}.error != {self.error!r}, {what}.cause"]
            case "waits for ever":
                return ['assert result.status != "RUNNING"']
            case _:
                return [
                    f'assert {what}.status != "TIMED_OUT"',
                    f'assert "maximum number of history events" not in ({what}.cause or "")',
                ]

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        way = " → ".join(f"{state} ({label})" for state, label in self.steps)
        return f"{where}{self.kind}: {self.message}" + (f"\n    shortest way: {way}" if way else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exploration:
    """``paths`` counts the runs, ``ends`` those that came to an end of the execution. ``cut`` says where a bound
    stopped the search, ``notes`` what was taken to be the same as something else.
    """

    findings: tuple[Finding, ...]
    paths: int
    ends: int
    coverage: WorkflowCoverage
    cut: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether no bound stopped the search."""
        return not self.cut

    @property
    def clean(self) -> bool:
        """Nothing was found, and nothing was left out."""
        return self.complete and not self.findings

    def __str__(self) -> str:
        count = len(self.findings)
        verdict = "clean" if self.clean else f"{count} finding{'s' if count != 1 else ''}"
        lines = [f"{self.coverage.origin.name}: {verdict} after {self.paths} runs, {self.ends} of them to an end"]
        lines += [f"  {finding}".replace("\n", "\n  ") for finding in self.findings]
        lines += [f"  cut: {one}" for one in self.cut]
        lines += [f"  note: {one}" for one in self.notes]
        return "\n".join(lines)
