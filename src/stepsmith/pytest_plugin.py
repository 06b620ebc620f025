"""A pytest plugin: the fixture ``run_workflow``, and a report of what the tests' runs have covered.

``run_workflow`` runs a workflow in virtual time, as ``stepsmith.testing.run``. ``--stepsmith-coverage`` (or
``stepsmith_coverage = true`` in pytest's configuration) counts states, transitions, catchers and retriers of every
workflow that is run; ``--stepsmith-coverage-fail-under=N`` (``stepsmith_coverage_fail_under``) fails the session below
N per cent.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from stepsmith.testing import Result
    from stepsmith.testing.coverage import Coverage

_CARRIED = "stepsmith_coverage"


@pytest.fixture
def run_workflow() -> Callable[..., Result]:
    """``run_workflow(workflow, input, mocks={…})`` gives the run's Result."""
    # Imported here: a plugin is loaded in every test session, also in those that run no workflow.
    from stepsmith.testing import run

    return run


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("stepsmith")
    group.addoption(
        "--stepsmith-coverage",
        action="store_true",
        default=False,
        help="Report which states, transitions, catchers and retriers the workflows under test went through.",
    )
    group.addoption(
        "--stepsmith-coverage-fail-under",
        type=_per_cent,
        default=None,
        metavar="N",
        help="Fail when less than N per cent of them, all workflows together, were gone through; implies the report.",
    )
    parser.addini("stepsmith_coverage", "As --stepsmith-coverage.", type="bool", default=False)
    parser.addini("stepsmith_coverage_fail_under", "As --stepsmith-coverage-fail-under.", default="")


def pytest_configure(config: pytest.Config) -> None:
    limit = _limit(config)
    if limit is not None or config.getoption("--stepsmith-coverage") or config.getini("stepsmith_coverage"):
        from stepsmith.testing.coverage import Coverage

        config.pluginmanager.register(_Session(Coverage(), limit, config), "stepsmith-coverage")


def _limit(config: pytest.Config) -> float | None:
    given: float | None = config.getoption("--stepsmith-coverage-fail-under")
    written = config.getini("stepsmith_coverage_fail_under")
    if given is not None or not written:
        return given
    try:
        return _per_cent(written)
    except argparse.ArgumentTypeError as error:
        raise pytest.UsageError(f"stepsmith_coverage_fail_under: {error}") from None


def _per_cent(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"expected a number from 0 to 100, found {text!r}")
    return value


class _Session:
    """Measures one pytest session. Under pytest-xdist each worker measures, and the controller merges and judges."""

    def __init__(self, coverage: Coverage, limit: float | None, config: pytest.Config) -> None:
        self.coverage = coverage
        self.limit = limit
        self.is_worker = hasattr(config, "workerinput")

    def pytest_sessionstart(self) -> None:
        from stepsmith.testing.coverage import begin

        begin(self.coverage)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:
        # A worker that crashed has no output; its tests are reported as failed.
        self.coverage.merge(getattr(node, "workeroutput", {}).get(_CARRIED, ()))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Iterator[None]:
        from stepsmith.testing.coverage import end

        end(self.coverage)
        if self.is_worker:
            session.config.workeroutput[_CARRIED] = self.coverage.to_plain()  # type: ignore[attr-defined]
        elif self._fails and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        return (yield)

    @property
    def _fails(self) -> bool:
        return self.limit is not None and self.coverage.percentage < self.limit

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        from stepsmith.testing.coverage import shown

        terminalreporter.section("stepsmith coverage")
        terminalreporter.write_line(str(self.coverage))
        if self._fails:
            assert self.limit is not None
            reached = shown(self.coverage.percentage)
            terminalreporter.write_line(f"FAIL: {reached} % is less than the {self.limit:g} % asked for", red=True)
