"""No child outlives the local cloud, however it ends."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from stepsmith.local import lifecycle
from stepsmith.local.runners.leash import Leashed
from tests.local.conftest import LocalCloud, free_port, profile_on, unique, wait_until

ENVIRONMENT = {"PATH": os.environ["PATH"]}

OWNER = """
import os, sys, time
from stepsmith.local.runners.leash import Leashed

script = "import os, subprocess, time; print(os.getpid(), subprocess.Popen(['sleep', '60']).pid, flush=True)"
command = [sys.executable, "-c", script + "; time.sleep(60)"]
child = Leashed(command, environment={"PATH": os.environ["PATH"]}, folder=".")
print(child.stdout.read(100).decode(), flush=True)
time.sleep(60)
"""


def alive(pid: int) -> bool:
    """Whether a process runs; one that only waits to be collected does not."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not Path("/proc").is_dir()


def leashed(folder: Path, script: str) -> Leashed:
    return Leashed([sys.executable, "-c", textwrap.dedent(script)], environment=ENVIRONMENT, folder=str(folder))


def test_a_child_ends_with_its_own_code_and_output(tmp_path: Path) -> None:
    process = leashed(tmp_path, "import sys; print('out'); print('err', file=sys.stderr); sys.exit(9)")
    lines = process.stdout.readall().decode().split()
    assert (sorted(lines), process.wait()) == (["err", "out"], 9)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGKILL, 137), (signal.SIGSEGV, 139)])
def test_a_signal_is_128_more(tmp_path: Path, number: int, code: int) -> None:
    assert leashed(tmp_path, f"import os; os.kill(os.getpid(), {int(number)})").wait() == code


def test_terminate_reaches_a_child_from_its_first_moment(tmp_path: Path) -> None:
    """Twenty children are asked to end as soon as they exist; none misses it."""
    for _ in range(20):
        process = Leashed(["sleep", "60"], environment=ENVIRONMENT, folder=str(tmp_path))
        process.terminate()
        assert process.wait() == 143


def test_what_a_child_leaves_behind_ends_with_it(tmp_path: Path) -> None:
    process = leashed(tmp_path, "import subprocess; print(subprocess.Popen(['sleep', '60']).pid, flush=True)")
    grandchild = int(process.stdout.readall())
    assert process.wait() == 0
    wait_until(lambda: not alive(grandchild), 5)


def test_a_child_sees_no_other_childs_pipe(tmp_path: Path) -> None:
    """If it held one open, killing the cloud would not end the other child."""
    first = Leashed(["sleep", "60"], environment=ENVIRONMENT, folder=str(tmp_path))
    second = Leashed(["sleep", "60"], environment=ENVIRONMENT, folder=str(tmp_path))
    first.kill()
    assert first.wait() == 137
    second.kill()
    assert second.wait() == 137


def test_killing_the_owner_ends_the_whole_group(tmp_path: Path) -> None:
    """The owner is a process of its own and gets SIGKILL; its child and its grandchild end."""
    owner = subprocess.Popen([sys.executable, "-c", OWNER], stdout=subprocess.PIPE, cwd=tmp_path, text=True)
    assert owner.stdout is not None
    pids = [int(word) for word in owner.stdout.readline().split()]
    assert len(pids) == 2
    assert all(alive(pid) for pid in pids)
    owner.kill()
    owner.wait()
    owner.stdout.close()
    wait_until(lambda: not any(alive(pid) for pid in pids), 5)


def test_killing_the_server_leaves_neither_job_nor_function(tmp_path: Path) -> None:
    """SIGKILL in the middle of a job with a child of its own and of a warm function."""
    status = lifecycle.up(tmp_path, profile_on(free_port(), tmp_path))
    assert status.endpoint is not None and status.pid is not None
    cloud = LocalCloud(status.endpoint, tmp_path)
    function, _ = cloud.invoke(cloud.function("import os\ndef handle(e, c):\n    return os.getpid()"))
    program = """
        import os, subprocess, time
        print(os.getpid(), subprocess.Popen(["sleep", "60"]).pid, flush=True)
        time.sleep(60)
    """
    definition = cloud.job_definition(cloud.image(program=program), ["python", "-m", "program"])
    job = cloud.client("batch").submit_job(jobName=unique("job"), jobQueue=cloud.queue(), jobDefinition=definition)
    job_id = job["jobId"]
    wait_until(lambda: cloud.job(job_id)["status"] == "RUNNING")
    stream = cloud.job(job_id)["container"]["logStreamName"]
    line = wait_until(lambda: cloud.lines("/aws/batch/job", stream))[0]
    pids = [function, *map(int, line.split())]
    assert all(alive(pid) for pid in pids)
    os.kill(status.pid, signal.SIGKILL)
    wait_until(lambda: not any(alive(pid) for pid in pids), 5)
    assert lifecycle.status(tmp_path).running is False
