"""Starting, asking, stopping: what a person meets first."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import socket
import time
from decimal import Decimal
from pathlib import Path

import pytest

from stepsmith.errors import ConfigurationError
from stepsmith.local import lifecycle
from stepsmith.local.settings import Settings
from tests.local.conftest import free_port, profile_on


def test_up_status_down(tmp_path: Path) -> None:
    """It is up in less than a second and small; a second up finds it; down leaves neither process nor state."""
    profile = profile_on(free_port(), tmp_path)
    began = time.monotonic()
    status = lifecycle.up(tmp_path, profile)
    seconds = time.monotonic() - began
    try:
        assert status.running and status.pid is not None
        assert seconds < 5  # Measured: 0.5 s; a loaded machine must not fail the suite.
        assert lifecycle.up(tmp_path, profile).already_running
        assert lifecycle.is_up(tmp_path, profile)
        again = lifecycle.status(tmp_path)
        assert (again.pid, again.account, again.region) == (status.pid, "000000000000", "eu-north-1")
        assert again.memory_mb is not None and again.memory_mb < 120
        assert "listening on http://127.0.0.1" in "\n".join(lifecycle.logs(tmp_path))
    finally:
        assert lifecycle.down(tmp_path)
    with pytest.raises(ProcessLookupError):
        os.kill(status.pid, 0)
    assert not (tmp_path / ".stepsmith" / "local").exists()
    assert lifecycle.status(tmp_path).running is False
    assert lifecycle.down(tmp_path) is False


def test_a_port_that_is_taken_names_who_took_it(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(ConfigurationError) as raised:
            lifecycle.up(tmp_path, profile_on(port, tmp_path))
    text = str(raised.value)
    assert f"port {port} on 127.0.0.1 is taken by" in text
    assert "conf/profiles/local.yaml" in text
    if Path("/proc/net/tcp").exists():
        assert f"(process {os.getpid()})" in text


def test_another_projects_cloud_on_the_port_is_named(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    profile = profile_on(free_port(), tmp_path)
    lifecycle.up(first, profile)
    try:
        with pytest.raises(ConfigurationError, match=rf"the local cloud of {first}"):
            lifecycle.up(second, profile)
        with pytest.raises(ConfigurationError, match="region eu-north-1 instead of us-east-1"):
            lifecycle.up(first, dataclasses.replace(profile, region="us-east-1"))
    finally:
        lifecycle.down(first)


@pytest.mark.parametrize("noted", ['{"pid": 999999999, "port": 1}', "no json", "{}"])
def test_a_leftover_file_is_no_running_cloud(tmp_path: Path, noted: str) -> None:
    file = tmp_path / ".stepsmith" / "local" / "server.json"
    file.parent.mkdir(parents=True)
    file.write_text(noted)
    assert lifecycle.status(tmp_path).running is False
    assert not file.exists()


@pytest.mark.parametrize("damage", ["no json", "{}", None])
def test_a_running_cloud_whose_file_is_damaged_or_gone_is_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str | None
) -> None:
    """Else nothing could stop it: ``status`` would say that it is down, and ``up`` that it has the port."""
    port = free_port()
    profile = profile_on(port, tmp_path)
    started = lifecycle.up(tmp_path, profile)
    monkeypatch.setattr(lifecycle, "settings_for", lambda *_: Settings(project=tmp_path.resolve(), port=port))
    file = tmp_path / ".stepsmith" / "local" / "server.json"
    if damage is None:
        file.unlink()
    else:
        file.write_text(damage)
    try:
        assert lifecycle.status(tmp_path).pid == started.pid
        assert lifecycle.up(tmp_path, profile).already_running
    finally:
        stopped = lifecycle.down(tmp_path)
        if not stopped and started.pid is not None:
            os.kill(started.pid, signal.SIGKILL)
    assert stopped


def test_a_pid_that_now_belongs_to_another_program_is_left_alone(tmp_path: Path) -> None:
    """``down`` must not kill whoever has the number of a cloud that is gone."""
    file = tmp_path / ".stepsmith" / "local" / "server.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"pid": os.getpid(), "port": free_port()}))
    assert lifecycle.down(tmp_path) is False


def test_spend_is_kept_while_the_cloud_is_down(tmp_path: Path) -> None:
    assert lifecycle.spend(tmp_path) == 0
    lifecycle.spend(tmp_path, "48.20")
    assert lifecycle.spend(tmp_path) == Decimal("48.20")
    assert lifecycle.status(tmp_path).spend_usd == Decimal("48.20")


@pytest.mark.parametrize("amount", ["a lot", "-1", "inf", "nan"])
def test_an_impossible_spend_is_refused(tmp_path: Path, amount: str) -> None:
    with pytest.raises(ConfigurationError):
        lifecycle.spend(tmp_path, amount)


@pytest.mark.parametrize(
    "change",
    [{"provider": "aws", "endpoint": None}, {"endpoint": "http://10.0.0.1:4566"}, {"endpoint": "https://127.0.0.1"}],
)
def test_a_profile_for_another_place_is_refused(tmp_path: Path, change: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError):
        lifecycle.up(tmp_path, dataclasses.replace(profile_on(4566, tmp_path), **change))
