"""A child process that cannot outlive the local cloud, not even when the cloud is killed with SIGKILL.

Between the cloud and the child stands a leash: this same file, run as a program. It starts the child in a group of
its own and holds the read end of a pipe whose only write end is the cloud's. When the pipe closes, for whatever
reason, it kills the child's whole process group. It also kills what the child leaves behind when it ends by itself, as
a container does.

Roads not taken: ``PR_SET_PDEATHSIG`` exists on Linux only, and fires when the *thread* that forked ends.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys

_TERMINATE = b"T"


class Leashed:
    """A running child. ``stdout`` carries its standard output and standard error, in the order it wrote them."""

    def __init__(self, command: list[str], *, environment: dict[str, str], folder: str) -> None:
        import subprocess
        import threading

        self._lock = threading.Lock()
        report, self._report_write = os.pipe()
        try:
            self._leash = subprocess.Popen(
                [sys.executable, "-I", "-S", __file__, str(self._report_write), *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=environment,
                cwd=folder,
                pass_fds=[self._report_write],
                start_new_session=True,
                bufsize=0,
            )
        except BaseException:
            os.close(report)
            raise
        finally:
            os.close(self._report_write)
        self._report = os.fdopen(report, "rb", buffering=0)
        first = self._report.readline().split()
        self.pid = int(first[1]) if len(first) == 2 else None
        """The child's process id, which is also its process group; None if it could not be started."""
        assert self._leash.stdout is not None
        self.stdout = self._leash.stdout

    def terminate(self) -> None:
        """Ask the group to end (SIGTERM)."""
        self._tell(_TERMINATE)

    def kill(self) -> None:
        """End the group (SIGKILL)."""
        with self._lock:
            if self._leash.stdin is not None and not self._leash.stdin.closed:
                self._leash.stdin.close()

    def wait(self) -> int:
        """The exit code as a container reports it: 128 + n after signal n."""
        self._leash.wait()
        self.kill()
        self._report.close()
        return self._leash.returncode

    def _tell(self, word: bytes) -> None:
        with self._lock:
            if self._leash.stdin is not None and not self._leash.stdin.closed:
                try:
                    self._leash.stdin.write(word)
                except BrokenPipeError:
                    return  # The child has ended already.


def main(report: int, command: list[str]) -> int:
    """The leash itself. ``report`` is a descriptor on which it tells the child's process id."""
    wake_read, wake_write = os.pipe()
    os.set_blocking(wake_write, False)
    signal.set_wakeup_fd(wake_write)
    signal.signal(signal.SIGCHLD, lambda number, frame: None)

    child = os.fork()
    if child == 0:
        _become(report, command)
    # Both sides do it, so that the group is there whoever comes first; after exec the call is refused.
    with contextlib.suppress(PermissionError, ProcessLookupError):
        os.setpgid(child, child)
    # Only the pipe decides. The child must not inherit this: a SIGTERM before its exec would be lost.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    os.write(report, b"pid %d\n" % child)
    os.close(report)
    # The child holds the write end of its output now; ours would keep the reader waiting.
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 1)
    os.dup2(null, 2)

    held: int | None = 0
    while True:
        ready, _, _ = select.select([wake_read] if held is None else [wake_read, held], [], [])
        if wake_read in ready:
            os.read(wake_read, 4096)
            ended, status = os.waitpid(child, os.WNOHANG)
            if ended:
                _signal_group(child, signal.SIGKILL)
                code = os.waitstatus_to_exitcode(status)
                return code if code >= 0 else 128 - code
        if held in ready:
            words = os.read(0, 64)
            if words:
                _signal_group(child, signal.SIGTERM)
            else:
                _signal_group(child, signal.SIGKILL)
                held = None


def _become(report: int, command: list[str]) -> None:
    """In the child: become ``command``, in a process group of its own, with nothing of the leash left."""
    try:
        os.setpgid(0, 0)
        os.close(report)
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGCHLD, signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, f"exec: {command[0]!r}: {error.strerror}\n".encode())
        # [D] What a container runtime answers: 127 when there is no such program, 126 when it may not be run.
        os._exit(127 if isinstance(error, FileNotFoundError) else 126)


def _signal_group(group: int, number: int) -> None:
    # Nobody may be left in it (macOS answers EPERM for a group of zombies).
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, number)


if __name__ == "__main__":
    os._exit(main(int(sys.argv[1]), sys.argv[2:]))
