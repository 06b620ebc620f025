"""What users import in their tests.

from stepsmith.testing import Failure, run

def test_over_budget_stops_before_any_job():
    result = run(wildlife, {"prefix": "…"}, mocks={"GuardBudget": {"estimated_usd": 9, "remaining_usd": 1}})
    assert result.status == "FAILED" and result.error == "Wildlife.BudgetExhausted"
    assert result.states["Stage0"].visits == 0
"""

from stepsmith.execution import Failure
from stepsmith.testing.coverage import Coverage, WorkflowCoverage, measure_coverage
from stepsmith.testing.explore import explore
from stepsmith.testing.findings import Exploration, Finding
from stepsmith.testing.handlers import Handlers
from stepsmith.testing.mock_config import MockConfigFile
from stepsmith.testing.mocks import Fails, Mock, Never, Returns
from stepsmith.testing.outcomes import AnyOf, sample_mocks
from stepsmith.testing.record import Recording, record
from stepsmith.testing.replay import Divergence, Replay, replay
from stepsmith.testing.result import Result, StateRun, StateRuns
from stepsmith.testing.runner import machine_of, run, states_of
from stepsmith.testing.state_test import ErrorDetails, InspectionData, StateResult, test_state

__all__ = [
    "AnyOf",
    "Coverage",
    "Divergence",
    "ErrorDetails",
    "Exploration",
    "Fails",
    "Failure",
    "Finding",
    "Handlers",
    "InspectionData",
    "Mock",
    "MockConfigFile",
    "Never",
    "Recording",
    "Replay",
    "Result",
    "Returns",
    "StateResult",
    "StateRun",
    "StateRuns",
    "WorkflowCoverage",
    "explore",
    "machine_of",
    "measure_coverage",
    "record",
    "replay",
    "run",
    "sample_mocks",
    "states_of",
    "test_state",
]
