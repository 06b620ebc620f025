"""JSONata's own suite agrees, apart from what AWS does not have: a list of exceptions, each with its reason."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from stepsmith.jsonata import UNDEFINED, JsonataError, Limits, prepare
from tests.corpus import CORPUS, REASON, ROOT

SUITE = CORPUS / "jsonata"

# Whole groups that do not apply to AWS.
NOT_ON_AWS = {
    "default-operator": "?: is newer than the 2.0.6 that AWS documents; of 297 suite cases that begin with a bare name "
    "AWS refuses about as many as invalid as there are with ?: and ?? counted as invalid",
    "coalescing-operator": "?? is newer than the 2.0.6 that AWS documents, as above",
    "function-eval": "AWS has no $eval (T1006)",
}
# Single cases that do not apply.
NOT_ON_AWS_EITHER = {
    "range-operator/case021.json#0": "ten million items exceed AWS's memory, which ends at 873,782",
    "range-operator/case024.json#0": "ten million items exceed AWS's memory, which ends at 873,782",
}


def grouped(size: int = 60) -> list[Any]:
    """Cases in bundles: a test of its own per case would cost more than the cases."""
    if not SUITE.is_dir():
        return [pytest.param([], marks=pytest.mark.skip(reason=REASON))]
    cases = json.loads((SUITE / "cases.json").read_text())
    return [pytest.param(cases[at : at + size], id=f"cases-{at}") for at in range(0, len(cases), size)]


def same(got: Any, wanted: Any, unordered: bool = False) -> bool:
    numbers = (int, float)
    if type(got) in numbers and type(wanted) in numbers:
        return got == wanted or abs(got - wanted) <= 1e-14 * abs(wanted)
    if type(got) is not type(wanted):
        return False
    if isinstance(got, dict):
        return got.keys() == wanted.keys() and all(same(got[key], wanted[key]) for key in got)
    if isinstance(got, list):
        if unordered:
            got, wanted = sorted(got, key=repr), sorted(wanted, key=repr)
        return len(got) == len(wanted) and all(same(a, b) for a, b in zip(got, wanted, strict=True))
    return got == wanted


def context_of(case: dict[str, Any], datasets: dict[str, Any]) -> Any:
    if case.get("dataset"):
        return datasets[case["dataset"]]
    data = case.get("data", UNDEFINED)
    # Null stands for 'no data' except where the case is about null itself.
    return UNDEFINED if data is None and case.get("result", UNDEFINED) is not None else data


def outcome(case: dict[str, Any], datasets: dict[str, Any]) -> tuple[str, Any]:
    # Where a case names no bound the suite has none; memory and depth of AWS are tested elsewhere.
    limits = Limits(depth=case.get("depth", 100), steps=400_000, memory_bytes=400_000_000)
    try:
        expression = prepare(case["expr"], limits=limits)
        return "value", expression.evaluate(case.get("bindings") or {}, context_of(case, datasets))
    except JsonataError as error:
        return "error", error.code


@pytest.fixture(scope="module")
def datasets() -> dict[str, Any]:
    return {path.stem: json.loads(path.read_text()) for path in (SUITE / "datasets").glob("*.json")}


@pytest.mark.parametrize("cases", grouped())
def test_every_case_that_applies_to_aws_agrees(cases: list[dict[str, Any]], datasets: dict[str, Any]) -> None:
    wrong = []
    for case in cases:
        if case["group"] in NOT_ON_AWS or case["id"] in NOT_ON_AWS_EITHER:
            continue
        kind, value = outcome(case, datasets)
        code = case.get("code") or (case["error"]["code"] if isinstance(case.get("error"), dict) else None)
        if "result" in case:
            fine = kind == "value" and value is not UNDEFINED and same(value, case["result"], case.get("unordered"))
        elif case.get("undefinedResult"):
            fine = kind == "value" and value is UNDEFINED
        else:
            fine = kind == "error" and value == code
        if not fine:
            wrong.append((case["id"], case["expr"], case.get("result", code), kind, value))
    assert not wrong


@pytest.mark.skipif(not SUITE.is_dir(), reason=REASON)
def test_the_figure_in_the_docs_counts_these_cases() -> None:
    """benchmarks/results/suite.json is what docs/figures.md shows; the test above says that all of them agree."""
    cases = json.loads((SUITE / "cases.json").read_text())
    left_out = Counter(
        NOT_ON_AWS.get(case["group"]) or NOT_ON_AWS_EITHER[case["id"]]
        for case in cases
        if case["group"] in NOT_ON_AWS or case["id"] in NOT_ON_AWS_EITHER
    )
    recorded = json.loads((ROOT / "benchmarks" / "results" / "suite.json").read_text())
    assert recorded == {
        "cases": len(cases),
        "agree": len(cases) - left_out.total(),
        "left out": dict(sorted(left_out.items())),
    }


def test_operators_newer_than_aws_are_refused_as_syntax() -> None:
    for text in ("$a ?: 1", "$a ?? 1"):
        with pytest.raises(JsonataError) as raised:
            prepare(text)
        assert raised.value.code == "S0211"
