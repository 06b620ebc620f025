"""mypy accepts what is right and refuses what is wrong, without a plugin."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CASES = Path(__file__).parent / "cases"
COOKBOOK = ROOT / "docs" / "cookbook"


@pytest.fixture(scope="module")
def found() -> dict[tuple[str, int], str]:
    """What mypy says, by file and line; all files in one run, which costs seconds."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context",
               str(CASES / "good.py"), str(CASES / "bad.py"), *map(str, COOKBOOK.glob("*.py"))]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    messages: dict[tuple[str, int], str] = {}
    for line in done.stdout.splitlines():
        match = re.match(r".*?([\w.]+):(\d+): error: (.*)", line)
        if match:
            key = (match[1], int(match[2]))
            messages[key] = f"{messages.get(key, '')}{match[3]}\n"
    return messages


@pytest.mark.slow
def test_good_calls_pass(found: dict[tuple[str, int], str]) -> None:
    assert {key: message for key, message in found.items() if key[0] != "bad.py"} == {}


@pytest.mark.slow
def test_bad_calls_fail_where_and_as_expected(found: dict[tuple[str, int], str]) -> None:
    lines = (CASES / "bad.py").read_text().splitlines()
    expected = {
        number: match[1] for number, line in enumerate(lines, start=1) if (match := re.search(r"# error: (.*)$", line))
    }
    reported = {line: message for (file, line), message in found.items() if file == "bad.py"}
    assert reported.keys() == expected.keys()
    assert {line: message for line, message in reported.items() if expected[line] not in message} == {}


@pytest.mark.slow
def test_a_stub_written_into_a_project_is_checked(tmp_path: Path) -> None:
    stepsmith = [str(Path(sys.executable).parent / "stepsmith"), "stubs", "kms", "-o", str(tmp_path / "calls")]
    subprocess.run(stepsmith, cwd=tmp_path, check=True, capture_output=True)
    (tmp_path / "program.py").write_text(
        "from calls import kms\n"
        "keys = kms.list_keys('Keys', Limit=10)\n"
        "name: str = keys.result.Keys[0].KeyId\n"
        "kms.list_keys('Keys', Limits=10)\n"
        "keys.result.Keys[0].Id\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "program.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=110, check=False)
    assert [line.partition(" error: ")[2][:60] for line in done.stdout.splitlines() if " error: " in line] == [
        'Unexpected keyword argument "Limits" for "list_keys"; did yo',
        '"KeyListEntryAnswer" has no attribute "Id"  [attr-defined]',
    ]


@pytest.mark.slow
def test_what_an_import_writes_is_typed() -> None:
    cases = Path(__file__).parents[1] / "importing" / "cases"
    files = [str(file) for file in sorted(cases.glob("*.py"))]
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *files]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    assert (done.returncode, done.stdout) == (0, "")
