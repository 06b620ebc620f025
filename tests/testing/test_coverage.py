"""Coverage of workflows: what counts, what is missing, and the report of a pytest session, also under pytest-xdist."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from stepsmith import Pass, workflow
from stepsmith.testing import Coverage, Failure, measure_coverage, run
from stepsmith.testing.coverage import observer_of
from tests.execution.machines import machine, passing, task

RETRY = [{"ErrorEquals": ["E"], "MaxAttempts": 1}, {"ErrorEquals": ["F"], "MaxAttempts": 0}]
CATCH = [{"ErrorEquals": ["E"], "Next": "Z"}, {"ErrorEquals": ["States.ALL"], "Next": "Z"}]
STATES = {
    "A": task(Retry=RETRY, Catch=CATCH, Next="Go"),
    "Go": {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericEquals": 1, "Next": "Z"}], "Default": "Each"},
    "Each": {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": machine("In", {"In": passing()}), "Next": "Z"},
    "Z": passing(),
}
DEFINITION = machine("A", STATES)


def only(coverage: Coverage) -> Any:
    (one,) = coverage.workflows
    return one


def missing(*mocks: Any) -> list[str]:
    with measure_coverage() as coverage:
        for mock in mocks:
            run(DEFINITION, {"n": 1, "items": [1]}, mocks={"A": mock})
    return [f"{part.state}: {part.label}" for part in only(coverage).missing]


RAW = {"n": 1}
ALL_IN_TURN = [RAW, {"n": 2, "items": [1]}, [Failure("E"), Failure("E")], Failure("F")]


def through(mock: Any) -> Any:
    from stepsmith.testing import Returns

    return Returns(mock, raw=True) if isinstance(mock, dict) else mock


def test_what_was_not_gone_through_is_named() -> None:
    assert missing(through(RAW)) == [
        "A: catcher 1 (E → Z) never met an error",
        "A: catcher 2 (States.ALL → Z) never met an error",
        "A: retrier 1 (E) never retried",
        "A: retrier 1 (E) was never used up",
        "A: retrier 2 (F) was never used up",
        "Go: never went to its Default, Each",
        "Each: never entered",
        "Each: never went on to Z",
        "In: never entered",
    ]


def test_a_retrier_that_retried_is_not_yet_used_up() -> None:
    once = missing(through(RAW), [Failure("E"), through(RAW)])
    assert "A: retrier 1 (E) never retried" not in once
    assert "A: retrier 1 (E) was never used up" in once


def test_runs_add_up_to_everything() -> None:
    assert missing(*map(through, ALL_IN_TURN)) == []


def test_nothing_is_observed_while_nobody_measures() -> None:
    assert observer_of(DEFINITION, None) is None  # type: ignore[arg-type]


def test_blocks_may_be_nested_and_count_for_themselves() -> None:
    with measure_coverage() as outer:
        run(DEFINITION, {"n": 1}, mocks={"A": Failure("F")})
        with measure_coverage() as inner:
            run(DEFINITION, {"n": 1}, mocks={"A": through(RAW)})
    assert len(only(outer).missing) < len(only(inner).missing)


def test_the_places_of_an_authored_workflow_are_the_authors() -> None:
    @workflow
    def small(value: dict[str, int]) -> Any:
        return Pass("First", 1) >> Pass("Second", 2)

    with measure_coverage() as coverage:
        run(small, {})
        run(small, {})
    assert list(coverage) == ["small"]
    assert coverage["small"].percentage == 100
    place = coverage["small"].origin.places["Second"]
    assert place.startswith("tests/testing/test_coverage.py:"), place


def test_the_places_of_a_file_are_its_lines(tmp_path: Path) -> None:
    file = tmp_path / "m.asl.json"
    file.write_text(json.dumps(DEFINITION, indent=1), encoding="utf-8")
    with measure_coverage() as coverage:
        run(file, {"n": 1}, mocks={"A": Failure("F")})
    line = line_of(file, '"In"')
    assert f"  {file}:{line}: In: never entered" in str(coverage).splitlines()


def line_of(file: Path, text: str) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return 1 + next(number for number, line in enumerate(lines) if line.strip().startswith(f"{text}: {{"))


def test_a_name_that_was_not_measured_lists_those_that_were() -> None:
    with measure_coverage() as coverage:
        run(machine("B", {"B": passing()}))
    with pytest.raises(KeyError, match=r"measured were definition [0-9a-f]{8}, which starts at B"):
        coverage["wildlife"]


def test_what_two_processes_measured_is_added_up() -> None:
    measured = []
    for mock in ALL_IN_TURN:
        with measure_coverage() as coverage:
            run(DEFINITION, {"n": 1, "items": [1]}, mocks={"A": through(mock)})
        measured.append(json.loads(json.dumps(coverage.to_plain())))
    merged = Coverage()
    for plain in measured:
        merged.merge(plain)
    assert only(merged).missing == ()
    assert merged.percentage == 100


TESTS = """
import pytest
from stepsmith.testing import Failure, run

RETRY = [{"ErrorEquals": ["E"], "MaxAttempts": 1}]
TASK = {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Retry": RETRY, "End": True}
DEFINITION = {"StartAt": "A", "States": {"A": TASK}}

@pytest.mark.parametrize("mock", [{"MessageId": "m"}, Failure("E")], ids=["works", "fails"])
def test_it(run_workflow, mock):
    run_workflow(DEFINITION, {}, mocks={"A": [mock, mock]})
"""


def session(folder: Path, *options: str, tests: str = TESTS) -> subprocess.CompletedProcess[str]:
    (folder / "test_it.py").write_text(tests, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, "test_it.py"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_a_session_reports_what_all_its_tests_covered(tmp_path: Path, workers: tuple[str, ...]) -> None:
    done = session(tmp_path, "--stepsmith-coverage", "--stepsmith-coverage-fail-under=100", *workers)
    assert done.returncode == 0, done.stdout + done.stderr
    assert ": 100 %  (states 1/1, retriers that retried 1/1, retriers used up 1/1)" in done.stdout


def test_a_session_below_the_limit_fails_and_names_what_is_missing(tmp_path: Path) -> None:
    done = session(tmp_path, "--stepsmith-coverage-fail-under=90", "-k", "works")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "A: retrier 1 (E) was never used up" in done.stdout
    assert "FAIL: 33.3 % is less than the 90 % asked for" in done.stdout


def test_the_settings_of_a_file_do_as_the_options(tmp_path: Path) -> None:
    settings = "[pytest]\nstepsmith_coverage = true\nstepsmith_coverage_fail_under = 34\n"
    (tmp_path / "pytest.ini").write_text(settings, encoding="utf-8")
    done = session(tmp_path, "-k", "works")
    assert done.returncode == 1
    assert "stepsmith coverage" in done.stdout
    (tmp_path / "pytest.ini").write_text("[pytest]\nstepsmith_coverage_fail_under = much\n", encoding="utf-8")
    done = session(tmp_path)
    assert done.returncode == 4
    assert "stepsmith_coverage_fail_under: expected a number from 0 to 100, found 'much'" in done.stderr


def test_without_an_option_there_is_no_report(tmp_path: Path) -> None:
    done = session(tmp_path)
    assert done.returncode == 0
    assert "stepsmith coverage" not in done.stdout


@pytest.mark.parametrize("value", ["101", "-1", "nan", "all"])
def test_a_limit_that_is_no_percentage_is_a_usage_error(tmp_path: Path, value: str) -> None:
    done = session(tmp_path, f"--stepsmith-coverage-fail-under={value}")
    assert done.returncode == 4
    assert f"expected a number from 0 to 100, found '{value}'" in done.stderr
