"""Starting, asking and stopping the local cloud of a project.

What a running cloud is, stands in ``.stepsmith/local/server.json``: its process, port, account and region. A file whose
process is gone, or is another one by now, is a leftover and is taken away. A cloud whose file was lost or damaged is
found by asking its port whose it is.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from stepsmith.configuration import Profile, Project
from stepsmith.errors import ConfigurationError
from stepsmith.local.port_owner import describe_owner
from stepsmith.local.settings import HOST, PORT, Settings
from stepsmith.local.spend import read_spend, write_spend

HEALTH_PATH = "/_stepsmith/health"
_LOG = "server.log"
_FILE = "server.json"
_START_SECONDS = 20.0
_STOP_SECONDS = 10.0
_POLL_SECONDS = 0.02

_children: dict[int, subprocess.Popen[bytes]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalStatus:
    """``parts`` tells what each part does (``{"batch": {"status": "ready", "running": 1}, …}``), empty when down."""

    running: bool
    endpoint: str | None = None
    pid: int | None = None
    account: str | None = None
    region: str | None = None
    memory_mb: int | None = None
    seconds: float | None = None
    spend_usd: Decimal = Decimal(0)
    parts: Mapping[str, Any]
    already_running: bool = False


def settings_for(project: Project | Path, profile: Profile | None = None) -> Settings:
    """The settings of a project's local cloud. Raises ConfigurationError for a profile that is not for it."""
    root = project if isinstance(project, Path) else project.root
    if profile is None:
        return Settings(project=root.resolve())
    if profile.provider != "local":
        raise ConfigurationError(
            f"profile {profile.name} is for {profile.provider}; the local cloud needs one with provider: local",
            file=profile.file,
            key="provider",
        )
    parts = urlsplit(profile.endpoint or f"http://{HOST}:{PORT}")
    if parts.scheme != "http" or parts.hostname not in (HOST, "localhost"):
        raise ConfigurationError(
            f"found {profile.endpoint}; the local cloud listens on {HOST} only, write http://{HOST}:{PORT}",
            file=profile.file,
            key="endpoint",
        )
    return Settings(project=root.resolve(), port=parts.port or PORT, account=profile.account, region=profile.region)


def up(project: Project | Path, profile: Profile | None = None, *, foreground: bool = False) -> LocalStatus:
    """Start the local cloud and wait until it answers; does nothing when it runs already.

    With ``foreground`` it runs in this process until it is interrupted. Raises ConfigurationError when the port is
    taken or the cloud does not start.
    """
    settings = settings_for(project, profile)
    found = _running(settings)
    if found is not None:
        _check_same(found, settings)
        return _status(found, settings.state, already_running=True)
    _check_port(settings)
    settings.state.mkdir(parents=True, exist_ok=True)
    if foreground:
        from stepsmith.local.server import serve

        serve(settings)
        return LocalStatus(running=False, parts={})
    process = _spawn(settings)
    return _status(_wait_until_up(process, settings), settings.state)


def down(project: Project | Path, *, keep_state: bool = False) -> bool:
    """Stop the local cloud with everything that runs in it; True if it ran. Its state goes unless it is to be kept."""
    settings = settings_for(project)
    state, found = settings.state, _running(settings)
    if found is not None:
        _stop(int(found["pid"]))
    if not keep_state:
        shutil.rmtree(state, ignore_errors=True)
    return found is not None


def status(project: Project | Path) -> LocalStatus:
    """What the project's local cloud is doing."""
    settings = settings_for(project)
    state, found = settings.state, _running(settings)
    if found is None:
        return LocalStatus(running=False, parts={}, spend_usd=read_spend(state))
    return _status(found, state)


def is_up(project: Project | Path, profile: Profile | None = None) -> bool:
    """Whether a local cloud answers for this project (on the profile's port, if one is given)."""
    settings = settings_for(project, profile)
    found = _running(settings)
    return found is not None and (profile is None or int(found["port"]) == settings.port)


def log_file(project: Project | Path) -> Path:
    """Where the local cloud writes its log."""
    return settings_for(project).state / _LOG


def logs(project: Project | Path, lines: int = 200) -> list[str]:
    """The last lines of the local cloud's log; empty when it never ran."""
    return _tail(log_file(project), lines)


def spend(project: Project | Path, amount: str | float | Decimal | None = None) -> Decimal:
    """Set the month-to-date spend in USD, or ask for it when ``amount`` is None."""
    state = settings_for(project).state
    return read_spend(state) if amount is None else write_spend(state, amount)


def write_server_file(settings: Settings) -> None:
    """Called by the server when it listens."""
    value = {
        "pid": os.getpid(),
        "port": settings.port,
        "account": settings.account,
        "region": settings.region,
        "project": str(settings.project),
    }
    temporary = settings.state / f"{_FILE}.new"
    temporary.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
    temporary.replace(settings.state / _FILE)


def remove_server_file(settings: Settings) -> None:
    """Called by the server when it stops."""
    (settings.state / _FILE).unlink(missing_ok=True)


# --- inside -------------------------------------------------------------------------------------------------------


def _running(settings: Settings) -> dict[str, Any] | None:
    """The health of the running cloud of this project; a leftover file is removed."""
    file = settings.state / _FILE
    try:
        noted = json.loads(file.read_text(encoding="utf-8"))
        pid, port = int(noted["pid"]), int(noted["port"])
    except FileNotFoundError:
        return _unrecorded(settings)
    except (ValueError, KeyError, TypeError):
        file.unlink(missing_ok=True)
        return _unrecorded(settings)
    health = ask_health(port)
    if health is not None and health.get("pid") == pid:
        return {**health, "port": port}
    if not _alive(pid) or health is not None:
        file.unlink(missing_ok=True)
    return None


def _unrecorded(settings: Settings) -> dict[str, Any] | None:
    """The health of a cloud of this project that runs without its file: who deletes the file must still be able to stop
    it."""
    health = ask_health(settings.port, timeout_seconds=1.0)
    if health is None or health.get("project") != str(settings.project):
        return None
    return {**health, "port": settings.port}


def ask_health(port: int, timeout_seconds: float = 5.0) -> dict[str, Any] | None:
    """What a local cloud on this port says of itself; None when there is none."""
    connection = http.client.HTTPConnection(HOST, port, timeout=timeout_seconds)
    try:
        connection.request("GET", HEALTH_PATH)
        response = connection.getresponse()
        answer = json.loads(response.read()) if response.status == 200 else None
    except (OSError, ValueError, http.client.HTTPException):
        return None
    finally:
        connection.close()
    return answer if isinstance(answer, dict) and "pid" in answer else None


def _check_same(found: Mapping[str, Any], settings: Settings) -> None:
    wanted = {"port": settings.port, "account": settings.account, "region": settings.region}
    other = {name: found[name] for name, value in wanted.items() if found[name] != value}
    if other:
        shown = ", ".join(f"{name} {value} instead of {wanted[name]}" for name, value in other.items())
        raise ConfigurationError(
            f"the local cloud runs already (process {found['pid']}) with {shown}. Stop it first: stepsmith local down"
        )


def _check_port(settings: Settings) -> None:
    import socket

    try:
        socket.create_server((HOST, settings.port)).close()
    except OSError as error:
        other = ask_health(settings.port, timeout_seconds=1.0)
        if other is not None:
            who = f"the local cloud of {other.get('project')} (process {other.get('pid')})"
            advice = f"Stop it: stepsmith local down in {other.get('project')}"
        else:
            who = describe_owner(settings.port) or f"another program ({error.strerror})"
            advice = "Stop that program"
        raise ConfigurationError(
            f"port {settings.port} on {HOST} is taken by {who}. {advice}, or write another port into the endpoint of "
            "conf/profiles/local.yaml",
            key="endpoint",
        ) from None


def _spawn(settings: Settings) -> subprocess.Popen[bytes]:
    arguments = [
        *("--project", str(settings.project)),
        *("--port", str(settings.port)),
        *("--account", settings.account),
        *("--region", settings.region),
    ]
    # Not even the server needs to know credentials or an address of AWS.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    with (settings.state / _LOG).open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "stepsmith.local.server", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=environment,
            cwd=settings.project,
            start_new_session=True,
        )
    _children[process.pid] = process
    return process


def _wait_until_up(process: subprocess.Popen[bytes], settings: Settings) -> dict[str, Any]:
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end:
        health = ask_health(settings.port, timeout_seconds=1.0)
        if health is not None and health.get("pid") == process.pid:
            return {**health, "port": settings.port}
        if process.poll() is not None:
            said = "\n".join(_tail(settings.state / _LOG, 15))
            raise ConfigurationError(f"the local cloud ended at once (exit code {process.returncode}):\n{said}")
        time.sleep(_POLL_SECONDS)
    process.kill()
    raise ConfigurationError(
        f"the local cloud did not answer within {_START_SECONDS:.0f} seconds; see {settings.state / _LOG}"
    )


def _stop(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
        end = time.monotonic() + _STOP_SECONDS
        while _alive(pid):
            if time.monotonic() > end:
                os.kill(pid, signal.SIGKILL)  # Its children die with it: see runners.leash.
                end = float("inf")
            time.sleep(_POLL_SECONDS)


def _alive(pid: int) -> bool:
    child = _children.get(pid)
    if child is not None:
        return child.poll() is None  # A child that ended stays visible until it is asked for.
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _status(health: Mapping[str, Any], state: Path, *, already_running: bool = False) -> LocalStatus:
    return LocalStatus(
        running=True,
        endpoint=health["endpoint"],
        pid=health["pid"],
        account=health["account"],
        region=health["region"],
        memory_mb=health.get("memory_mb"),
        seconds=health["seconds"],
        spend_usd=read_spend(state),
        parts=health["parts"],
        already_running=already_running,
    )


def _tail(file: Path, lines: int) -> list[str]:
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:]
    except FileNotFoundError:
        return []
