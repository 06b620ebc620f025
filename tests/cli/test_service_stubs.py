"""stepsmith stubs: a module and its stub for a service, in the project."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from stepsmith.configuration import load_project
from stepsmith.project import build_project
from tests.cli.test_commands import Capture, stepsmith

WORKFLOW = """\
from stepsmith import Step, workflow
from ..aws import kms, lambda_


@workflow
def keys() -> Step:
    found = kms.list_keys("Keys", Limit=10)
    return found >> kms.describe_key("Describe", KeyId=found.result.Keys[0].KeyId) >> lambda_.list_functions("List")
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text("[tool.stepsmith]\n")
    (tmp_path / "workflows" / "keys").mkdir(parents=True)
    (tmp_path / "workflows" / "keys" / "workflow.py").write_text(WORKFLOW)
    return tmp_path


def test_a_workflow_imports_what_is_written(project: Path, capsys: Capture) -> None:
    code, out, err = stepsmith(capsys, "stubs", "kms", "lambda")
    assert (code, err) == (0, "a workflow imports them with 'from ..aws import …'\n")
    assert out.splitlines() == [
        f"wrote  workflows/aws/{name}" for name in ("kms.py", "kms.pyi", "lambda_.py", "lambda_.pyi")
    ]
    states = build_project(load_project(project)).workflows[0].built.machine.states
    assert list(states) == ["Keys", "Describe", "List"]
    stub = ast.parse((project / "workflows/aws/kms.pyi").read_text("utf-8"))
    assert {"list_keys", "describe_key"} <= {node.name for node in stub.body if isinstance(node, ast.FunctionDef)}


def test_an_error_in_a_call_is_told_at_the_authors_line(project: Path, capsys: Capture) -> None:
    stepsmith(capsys, "stubs", "kms", "lambda")
    (project / "workflows/keys/workflow.py").write_text(WORKFLOW.replace("kms.list_keys", "kms.list_kees"))
    code, _, err = stepsmith(capsys, "build")
    assert code == 1
    assert "workflow.py:7: aws_sdk.kms has no operation 'list_kees'; did you mean list_keys?" in err


def test_the_folder_may_be_given(project: Path, capsys: Capture) -> None:
    assert stepsmith(capsys, "stubs", "sts", "-o", "elsewhere/calls")[0] == 0
    assert sorted(path.name for path in (project / "elsewhere/calls").iterdir()) == ["sts.py", "sts.pyi"]


@pytest.mark.parametrize(
    ("service", "meant"),
    [("logs", "did you mean cloudwatchlogs?"), ("kmss", "did you mean kms?"), ("zzzzz", "aws-sdk:SERVICE:…")],
)
def test_a_service_that_is_not_there_writes_nothing(project: Path, capsys: Capture, service: str, meant: str) -> None:
    code, out, err = stepsmith(capsys, "stubs", "sts", service)
    assert (code, out) == (64, "")
    assert f"there is no service '{service}'" in err and meant in err
    assert not (project / "workflows/aws").exists()
