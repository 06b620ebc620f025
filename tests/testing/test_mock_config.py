"""AWS's mock configuration file, and stepsmith's own files of mocks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stepsmith.errors import ConfigurationError
from stepsmith.testing import Failure, MockConfigFile, run
from stepsmith.testing.mock_config import read_mocks
from tests import corpus
from tests.execution import recordings
from tests.execution.machines import FUNCTION, JOB, machine, task
from tests.testing import mock_recordings

AGAIN = [{"ErrorEquals": ["Busy"], "IntervalSeconds": 1, "MaxAttempts": 3}]
DEFINITION = machine("Charge", {"Charge": task(Retry=AGAIN, Next="Count"), "Count": task(FUNCTION)})
CONFIGURATION: dict[str, Any] = {
    "StateMachines": {
        "Orders": {"TestCases": {"Happy": {"Charge": "Charged", "Count": "One"}, "Busy": {"Charge": "Twice"}}},
        "Other": {"TestCases": {"Happy": {"Charge": "Twice"}}},
    },
    "MockedResponses": {
        "Charged": {"0": {"Return": {"StatusCode": 200, "Payload": {"paid": 7}}}},
        "Twice": {
            "0-1": {"Throw": {"Error": "Busy", "Cause": "later"}},
            "2": {"Return": {"StatusCode": 200, "Payload": {}}},
        },
        "One": {"0": {"Return": {"StatusCode": 200, "Payload": 1}}},
    },
}


def written(folder: Path, value: Any, name: str = "mocks.json") -> Path:
    file = folder / name
    file.write_text(value if isinstance(value, str) else json.dumps(value, indent=1), encoding="utf-8")
    return file


def test_a_test_case_names_the_answers_of_its_states(tmp_path: Path) -> None:
    result = run(DEFINITION, {}, MockConfigFile(written(tmp_path, CONFIGURATION), "Happy", machine="Orders"))
    assert result.states["Charge"].outputs == [{"StatusCode": 200, "Payload": {"paid": 7}}]
    assert result.output == 1  # a function called by its ARN gives what it returned


def test_ranges_count_calls_and_mocks_can_be_added(tmp_path: Path) -> None:
    mocks = {**MockConfigFile(written(tmp_path, CONFIGURATION), case="Busy"), "Count": 3}
    result = run(DEFINITION, {}, mocks)
    assert (result.output, result.states["Charge"].attempts, result.duration_seconds) == (3, 3, 1 + 2)


@pytest.mark.parametrize(
    ("changes", "case", "message"),
    [
        ({}, "Hapy", "has no test case 'Hapy'; did you mean 'Happy'? They are Orders: Happy, Orders: Busy"),
        ({}, "Happy", "has several test cases; name one with machine=. They are Orders: Happy, Other: Happy"),
        ({}, None, "has several test cases; name one with case="),
        ({"StateMachines": []}, None, 'expected {"StateMachines": {…}, "MockedResponses": {…}}'),
        ({"StateMachines": {"M": {}}}, None, "mocks.json:3: StateMachines.M.TestCases: expected an object"),
        ({"StateMachines": {"M": {"TestCases": {"C": 1}}}}, None, "expected an object that maps states"),
        ({"MockedResponses": 1}, "Busy", "MockedResponses: expected an object"),
        ({"MockedResponses": {"Twise": {}}}, "Busy", "no mocked response 'Twice'; did you mean 'Twise'?"),
        ({"MockedResponses": {"Twice": {}}}, "Busy", "expected numbered answers"),
        ({"MockedResponses": {"Twice": {"a": {}}}}, "Busy", "expected a number or a range such as \"1-2\", found 'a'"),
        ({"MockedResponses": {"Twice": {"2-1": {"Return": 1}}}}, "Busy", "found '2-1'"),
        ({"MockedResponses": {"Twice": {"0": {"Give": 1}}}}, "Busy", 'expected {"Return": …} or {"Throw"'),
        ({"MockedResponses": {"Twice": {"0": {"Throw": {"Cause": "c"}}}}}, "Busy", "MockedResponses.Twice.0: expected"),
        (
            {"MockedResponses": {"Twice": {"0-1": {"Return": 1}, "1": {"Return": 1}}}},
            "Busy",
            "MockedResponses.Twice.1: call 1 is answered twice",
        ),
        ({"MockedResponses": {"Twice": {"0": {"Return": 1}, "3": {"Return": 1}}}}, "Busy", "calls 1 to 2 are missing"),
    ],
)
def test_what_is_wrong_with_the_file_is_said(tmp_path: Path, changes: Any, case: str | None, message: str) -> None:
    file = written(tmp_path, {**CONFIGURATION, **changes})
    with pytest.raises(ConfigurationError) as error:
        MockConfigFile(file, case=case)
    assert message in str(error.value)
    assert error.value.file == str(file)


def test_a_file_that_is_no_json_or_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"mocks\.json:1: "):
        MockConfigFile(written(tmp_path, '{"a'))
    with pytest.raises(ConfigurationError, match="cannot be read: No such file"):
        MockConfigFile(tmp_path / "none.json")


def test_own_files_map_states_to_answers(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        {
            "Charge": [{"Throw": {"Error": "Busy"}}, {"Return": {"paid": 1}}],
            "Count": {"errorOutput": {"error": "Lost", "cause": "c"}},
        },
    )
    mocks = read_mocks(file)
    assert mocks["Count"] == Failure("Lost", "c")
    result = run(DEFINITION, {}, mocks)
    assert (result.error, result.cause, result.states["Charge"].attempts) == ("Lost", "c", 2)
    with pytest.raises(ConfigurationError, match="has no test cases, and 'Busy' was asked for"):
        read_mocks(file, "Busy")
    with pytest.raises(ConfigurationError, match=r'Job: expected {"Return"'):
        read_mocks(written(tmp_path, {"Job": 1}))


def test_own_files_take_aws_files_too(tmp_path: Path) -> None:
    mocks = read_mocks(written(tmp_path, CONFIGURATION), "Busy")
    assert mocks["Charge"][0] == Failure("Busy", "later")


def test_the_shape_of_what_a_file_returns_is_checked(tmp_path: Path) -> None:
    configuration = {
        "StateMachines": {"M": {"TestCases": {"C": {"Job": "R"}}}},
        "MockedResponses": {"R": {"0": {"Return": {"Status": "DONE"}}}},
    }
    file = written(tmp_path, configuration)
    with pytest.raises(ConfigurationError, match="Field 'Status' is not an expected value"):
        run(machine("Job", {"Job": task(JOB)}), {}, MockConfigFile(file))
    lax = MockConfigFile(file, field_validation_mode="NONE")
    assert run(machine("Job", {"Job": task(JOB)}), {}, lax).output == {"Status": "DONE"}


# ---- recorded executions -------------------------------------------------------------------------------------------


def _rows() -> list[Any]:
    rows = corpus.rows("mock_config.jsonl")
    return [
        pytest.param(row, id=row["name"].split("::")[-1]) if isinstance(row, dict) else row
        for row in rows
        if not isinstance(row, dict) or row["ops"]
    ]


@pytest.mark.parametrize("row", _rows())
def test_recorded_executions_are_reproduced(row: dict[str, Any], tmp_path: Path) -> None:
    assert recordings.first_difference(mock_recordings.compare(row, tmp_path)) is None
