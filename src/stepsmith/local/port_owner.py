"""Which program listens on a port of this machine, as far as the system tells without asking for rights."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from pathlib import Path


def describe_owner(port: int) -> str | None:
    """``'python3 (process 4711)'``, or None when the system does not say."""
    return _from_proc(port) or _from_lsof(port)


def _from_proc(port: int) -> str | None:
    """Linux: the socket's number stands in /proc/net/tcp, and in the process's open files."""
    inodes = set()
    for table in (Path("/proc/net/tcp"), Path("/proc/net/tcp6")):
        with contextlib.suppress(OSError):
            for line in table.read_text(encoding="ascii").splitlines()[1:]:
                fields = line.split()
                if fields[3] == "0A" and int(fields[1].rpartition(":")[2], 16) == port:
                    inodes.add(f"socket:[{fields[9]}]")
    if not inodes:
        return None
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            for descriptor in (process / "fd").iterdir():
                with contextlib.suppress(OSError):
                    if str(descriptor.readlink()) in inodes:
                        name = (process / "comm").read_text(encoding="utf-8").strip()
                        return f"{name} (process {process.name})"
    return None


def _from_lsof(port: int) -> str | None:
    if shutil.which("lsof") is None:
        return None
    done = subprocess.run(
        ["lsof", "-nP", f"-iTCP:{port}", "-sTCP:LISTEN", "-Fpc"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=10,
    )
    fields = {line[:1]: line[1:] for line in done.stdout.splitlines()}
    return f"{fields['c']} (process {fields['p']})" if {"p", "c"} <= fields.keys() else None
