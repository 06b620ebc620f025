"""Mocks from files: AWS's MockConfigFile (Step Functions Local) and stepsmith's own, state by state.

    run(workflow, mocks=MockConfigFile("MockConfigFile.json", case="RetryPath"))

    {"StateMachines": {"Orders": {"TestCases": {"RetryPath": {"Charge": "ChargeTwice"}}}},
     "MockedResponses": {"ChargeTwice": {"0-1": {"Throw": {"Error": "Busy", "Cause": "…"}}, "2": {"Return": {…}}}}}

Numbers count the calls of a state in one execution, those of retries, loops and Map iterations together, as Step
Functions Local counts them [M].
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from stepsmith.diagnostics import nearest
from stepsmith.errors import ConfigurationError
from stepsmith.execution import Failure
from stepsmith.source import Document, join_pointer, parse
from stepsmith.testing.mocks import Mock, Returns, is_test_state_mock, read_test_state_mock

_RANGE = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?")
_FORM = 'expected {"Return": …} or {"Throw": {"Error": …, "Cause": …}}'


class MockConfigFile(Mapping[str, Mock]):
    """The mocks of one test case, by state: ``{**MockConfigFile(path, case="x"), "Another": {…}}`` adds to them.

    ``machine`` names the state machine where the file has several with this case; ``case`` may be left out where there
    is only one. ``field_validation_mode`` says how far what it returns is held to the API's shape; Step Functions Local
    itself does not look. Raises ConfigurationError with file and line for what is not such a file, or not in it.
    """

    def __init__(
        self,
        path: str | Path,
        case: str | None = None,
        *,
        machine: str | None = None,
        field_validation_mode: Any = None,
    ) -> None:
        document = read_document(Path(path))
        if not is_mock_config(document.value):
            raise ConfigurationError('expected {"StateMachines": {…}, "MockedResponses": {…}}', file=str(path))
        self._mocks = _case_mocks(document, case, machine, field_validation_mode)

    def __getitem__(self, name: str) -> Mock:
        return self._mocks[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._mocks)

    def __len__(self) -> int:
        return len(self._mocks)


def read_mocks(path: Path, case: str | None = None, *, machine: str | None = None) -> Mapping[str, Mock]:
    """The mocks of a file in either form. Raises ConfigurationError.

    ``machine`` is the one that is run: its cases are meant where a file of AWS's form has it. Stepsmith's own form maps
    the name of a state to ``{"Return": …}``, ``{"Throw": {"Error": …, "Cause": …}}`` or the ``mock`` of TestState, or
    to a list of these, one for each call.
    """
    document = read_document(path)
    if is_mock_config(document.value):
        return _case_mocks(document, case, machine if machine in document.value["StateMachines"] else None, None)
    if case is not None:
        raise ConfigurationError(f"has no test cases, and {case!r} was asked for", file=str(path))
    if not isinstance(document.value, dict):
        raise ConfigurationError("expected an object that maps the names of states to their answers", file=str(path))
    found: dict[str, Mock] = {}
    for name, value in document.value.items():
        answers = value if isinstance(value, list) else [value]
        read = [
            _own(document, (name, str(index)) if isinstance(value, list) else (name,), answer)
            for index, answer in enumerate(answers)
        ]
        found[name] = read if isinstance(value, list) else read[0]
    return found


def read_document(path: Path) -> Document:
    """Raises ConfigurationError for a file that cannot be read, or is neither JSON nor YAML."""
    try:
        document = parse(path.read_text(encoding="utf-8"), path=str(path))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ConfigurationError(f"cannot be read: {reason}", file=str(path)) from None
    if document.problems:
        problem = document.problems[0]
        raise ConfigurationError(problem.message, file=str(path), line=problem.span.line)
    return document


def is_mock_config(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("StateMachines"), dict) and "MockedResponses" in value


def _case_mocks(document: Document, case: str | None, machine: str | None, mode: Any) -> dict[str, Mock]:
    machines: dict[str, Any] = document.value["StateMachines"]
    named = {
        (name, title): states
        for name, body in machines.items()
        for title, states in _member(document, ("StateMachines", name), body, "TestCases").items()
    }
    name, title = _chosen(document, list(named), case, machine)
    place = ("StateMachines", name, "TestCases", title)
    responses = _member(document, (), document.value, "MockedResponses")
    mocks: dict[str, Mock] = {}
    states = named[name, title]
    if not isinstance(states, dict):
        raise _wrong(document, place, "expected an object that maps states to mocked responses")
    for state, response in states.items():
        if not isinstance(response, str) or response not in responses:
            guess = nearest(str(response), responses)
            raise _wrong(
                document,
                (*place, state),
                f"there is no mocked response {response!r}" + (f"; did you mean {guess!r}?" if guess else ""),
            )
        mocks[state] = _responses(document, ("MockedResponses", response), responses[response], mode)
    return mocks


def _chosen(document: Document, cases: list[tuple[str, str]], case: str | None, machine: str | None) -> tuple[str, str]:
    fitting = [(name, title) for name, title in cases if case in (None, title) and machine in (None, name)]
    if len(fitting) == 1:
        return fitting[0]
    listed = ", ".join(f"{name}: {title}" for name, title in (fitting or cases)) or "none"
    if fitting:
        what = "case" if case is None else "machine"
        raise ConfigurationError(
            f"has several test cases; name one with {what}=. They are {listed}", file=document.path
        )
    asked = " of ".join(repr(one) for one in (case, machine) if one is not None)
    guess = nearest(case or "", [title for _, title in cases]) if case else None
    hint = f"; did you mean {guess!r}?" if guess and guess != case else "."
    raise ConfigurationError(f"has no test case {asked}{hint} They are {listed}", file=document.path)


def _responses(document: Document, place: tuple[str, ...], value: Any, mode: Any) -> list[Mock]:
    """One entry for each call, in order."""
    if not isinstance(value, dict) or not value:
        raise _wrong(document, place, 'expected numbered answers such as {"0": {"Return": …}, "1-2": {"Throw": …}}')
    by_number: dict[int, Mock] = {}
    for key, answer in value.items():
        found = _RANGE.fullmatch(key)
        if found is None or int(found[2] or found[1]) < int(found[1]):
            raise _wrong(document, (*place, key), f'expected a number or a range such as "1-2", found {key!r}')
        mock = _answer(document, (*place, key), answer, mode)
        for number in range(int(found[1]), int(found[2] or found[1]) + 1):
            if number in by_number:
                raise _wrong(document, (*place, key), f"call {number} is answered twice")
            by_number[number] = mock
    missing = next(number for number in range(len(by_number) + 1) if number not in by_number)
    if missing != len(by_number):
        last = min(by_number.keys() - set(range(missing))) - 1
        which = f"call {missing} is" if last == missing else f"calls {missing} to {last} are"
        raise _wrong(document, place, f"{which} missing")
    return [by_number[number] for number in range(len(by_number))]


def _answer(document: Document, place: tuple[str, ...], answer: Any, mode: Any) -> Mock:
    if isinstance(answer, dict) and set(answer) == {"Return"}:
        return Returns(answer["Return"], raw=True, field_validation_mode=mode)
    if isinstance(answer, dict) and set(answer) == {"Throw"} and isinstance(answer["Throw"], dict):
        thrown = answer["Throw"]
        if thrown.keys() <= {"Error", "Cause"} and isinstance(thrown.get("Error"), str):
            return Failure(thrown["Error"], thrown.get("Cause"))
    raise _wrong(document, place, _FORM)


def _own(document: Document, place: tuple[str, ...], answer: Any) -> Mock:
    if is_test_state_mock(answer):
        return read_test_state_mock(answer, ".".join(place))
    if isinstance(answer, dict) and set(answer) == {"Return"}:
        return Returns(answer["Return"])
    return _answer(document, place, answer, None)


def _member(document: Document, place: tuple[str, ...], holder: Any, member: str) -> dict[str, Any]:
    value = holder.get(member) if isinstance(holder, dict) else None
    if not isinstance(value, dict):
        raise _wrong(document, (*place, member), "expected an object")
    return value


def _wrong(document: Document, place: tuple[str, ...], message: str) -> ConfigurationError:
    span = document.nearest_span(join_pointer("", *place))
    return ConfigurationError(message, file=document.path, line=span.line if span else None, key=".".join(place))
