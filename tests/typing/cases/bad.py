"""Calls that a type checker must refuse: every line with a comment 'error: …' gives that error, and no other does."""

# ruff: noqa: B018, E501

from __future__ import annotations

from dataclasses import dataclass

from stepsmith import Choice, Fail, Pass, Step, Wait, each, fn, workflow
from stepsmith.resources import Function, Topic
from stepsmith.tasks import batch, lambda_, sns


@dataclass
class Run:
    prefix: str
    count: int


@dataclass
class Verdict:
    cost_usd: float
    runs: list[Run]


guard_budget = Function("Guard", handler="a.b", source="f", takes=Run, gives=Verdict)
alerts = Topic("Alerts")


@workflow()
def bad(run: Run) -> Step:
    lambda_.invoke("A", guard_budget, Verdict(1.0, []))  # error: Cannot infer value of type parameter "Taken"
    lambda_.invoke("A", guard_budget, Run(prefix=run.prefix, count=run.prefix))  # error: incompatible type "str"
    guard = lambda_.invoke("A", guard_budget, Run(prefix=run.prefiks, count=1))  # error: "Run" has no attribute "prefiks"
    guard.result.cost  # error: "Verdict" has no attribute "cost"
    each("E", guard.result.runs, lambda each_run: Pass("P", each_run.x))  # error: "Run" has no attribute "x"
    each("E", guard.result.cost_usd, lambda item: Pass("P", item))  # error: matches argument types "str", "float"
    Choice("Q").when(guard.result.cost_usd, Fail("F"))  # error: incompatible type "float"
    Choice("Q").when(guard.result.cost_usd > 1, None)  # error: incompatible type "None"
    guard >> guard.result  # error: cannot be "Verdict"
    Choice("Q").result  # error: has no attribute "result"
    batch.submit_job("B", guard_budget)  # error: incompatible type
    sns.publish("N", "arn", message="x")  # error: incompatible type "str"
    fn.count(run.count)  # error: incompatible type "int"
    Wait("W", timestamp=run.count)  # error: incompatible type "int"
    (guard >> guard).result.nothing  # error: "Verdict" has no attribute "nothing"
    return None  # error: Incompatible return value type
