"""A log line is one JSON object on stdout that says which execution it belongs to."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.runtime import correlated, log

RUNTIME = Path(__file__).resolve().parents[2] / "src" / "stepsmith" / "runtime"


@pytest.fixture(autouse=True)
def no_correlation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STEPSMITH_EXECUTION", raising=False)
    monkeypatch.delenv("STEPSMITH_STATE", raising=False)


def line(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    text = capsys.readouterr().out
    assert text.endswith("\n") and text.count("\n") == 1
    record = json.loads(text)
    assert isinstance(record, dict)
    return record


def test_a_line_has_time_level_event_and_fields(capsys: pytest.CaptureFixture[str]) -> None:
    log("images listed", images=3)
    record = line(capsys)
    assert list(record) == ["time", "level", "event", "images"]
    assert (record["level"], record["event"], record["images"]) == ("INFO", "images listed", 3)
    written = datetime.fromisoformat(str(record["time"]))
    assert written.utcoffset() is not None and abs((datetime.now(UTC) - written).total_seconds()) < 60


def test_the_environment_names_execution_and_state(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("STEPSMITH_EXECUTION", "run-7")
    monkeypatch.setenv("STEPSMITH_STATE", "Stage0")
    log("started")
    record = line(capsys)
    assert (record["execution"], record["state"]) == ("run-7", "Stage0")


def test_nearer_wins_field_over_correlated_over_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("STEPSMITH_EXECUTION", "environment")
    with correlated(execution="event"):
        log("a")
        assert line(capsys)["execution"] == "event"
        log("b", execution="field")
        assert line(capsys)["execution"] == "field"
        with correlated(execution=None, state="Guard"):
            log("c")
            record = line(capsys)
            assert (record["execution"], record["state"]) == ("event", "Guard")
    log("d")
    assert line(capsys)["execution"] == "environment"


def test_a_warm_function_does_not_keep_the_last_execution(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(RuntimeError), correlated(execution="first"):
        raise RuntimeError
    log("second")
    assert "execution" not in line(capsys)


def test_own_names_cannot_be_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    log("kept", time="noon", event="other")
    record = line(capsys)
    assert (record["event"], record["event_"], record["time_"]) == ("kept", "other", "noon")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
        (Decimal("1.50"), "1.50"),
        (date(2026, 11, 1), "2026-11-01"),
        ({2: {"b", "a"}}, {"2": ["a", "b"]}),
        ("\udc80", "\\udc80"),
        ("gråhund\nräv", "gråhund\nräv"),
        (True, True),
        (None, None),
    ],
)
def test_values_outside_json_become_text(value: object, written: object, capsys: pytest.CaptureFixture[str]) -> None:
    log("value", value=value)
    assert line(capsys)["value"] == written


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.dates(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    )
)
def test_any_value_makes_one_line_of_strict_json(value: object) -> None:
    import contextlib
    import io

    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        log("any", value=value)
    text = out.getvalue()
    assert text.count("\n") == 1
    text.encode("utf-8")
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))


def test_an_unknown_level_is_refused() -> None:
    with pytest.raises(ValueError, match="expected one of DEBUG, INFO, WARNING, ERROR"):
        log("x", level="LOUD")


def test_the_folder_alone_is_enough(tmp_path: Path) -> None:
    """Vendored under an empty ``stepsmith`` package, with no site-packages, it works."""
    package = tmp_path / "stepsmith"
    (package / "runtime").mkdir(parents=True)
    (package / "__init__.py").write_text("")
    for source in RUNTIME.glob("*.py"):
        (package / "runtime" / source.name).write_text(source.read_text())
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
         "from stepsmith.runtime import log; log('alone', answer=42)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(run.stdout)["answer"] == 42
