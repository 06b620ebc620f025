"""Writes the type stubs beside src/stepsmith/tasks: those of the optimized integrations, and of the services that
workflows call most through aws-sdk. ``stepsmith stubs`` writes any other into a project.

Run after botocore was upgraded or a module of tasks changed; ``--check`` writes nothing and exits 1 when one is stale.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

from stepsmith.tasks import SERVICES
from stepsmith.tasks.aws_sdk import stubs as sdk_stub
from stepsmith.tasks.calls import calls_of
from stepsmith.tasks.stubs import stub

FOLDER = Path(__file__).resolve().parent.parent / "src" / "stepsmith" / "tasks"
HOW = "scripts/generate_tasks.py writes it."

# What the definitions of AWS's own samples call most through aws-sdk, and what stands beside an optimized integration.
# Left to `stepsmith stubs`: ec2 and sagemaker, whose stubs are as large as a third of all these.
SHIPPED = (
    "athena", "autoscaling", "batch", "bedrock", "bedrockruntime", "cloudformation", "cloudwatch", "cloudwatchlogs",
    "comprehend", "dynamodb", "ecs", "emrserverless", "eventbridge", "fis", "glue", "lambda", "organizations", "polly",
    "rds", "redshiftdata", "rekognition", "s3", "sagemakerruntime", "scheduler", "secretsmanager", "sfn", "sns", "sqs",
    "ssm", "sts", "textract", "transcribe", "translate",
)  # fmt: skip


def files() -> dict[Path, str]:
    found: dict[Path, str] = {}
    for module in sorted(set(SERVICES.values()) - {"batch", "lambda_", "sns"}):
        loaded = import_module(f"stepsmith.tasks.{module}")
        found[FOLDER / f"{module}.pyi"] = stub(loaded.__doc__ or "", calls_of(module).items(), how=HOW)
    names = [f"{segment}_" if segment == "lambda" else segment for segment in SHIPPED]
    for segment, name in zip(SHIPPED, names, strict=True):
        found[FOLDER / "aws_sdk" / f"{name}.pyi"] = sdk_stub(segment, how=HOW)
    found[FOLDER / "aws_sdk" / "__init__.pyi"] = "\n".join(
        [
            '"""Every operation of every AWS service. Type checkers check those with a stub, listed here."""',
            f"# Generated: do not edit. {HOW}",
            "",
            "import typing as _t",
            "",
            "from stepsmith.authoring import Task as _Task",
            *(f"from stepsmith.tasks.aws_sdk import {name} as {name}" for name in sorted(names)),
            "",
            "def operations(segment: str) -> dict[str, str]: ...",
            "def stubs(segment: str, *, how: str) -> str: ...",
            "def segment_meant(name: str) -> tuple[str | None, str | None]: ...",
            "class ServiceCalls:",
            "    def __getattr__(self, name: str) -> _t.Callable[..., _Task[_t.Any]]: ...",
            "",
            "def __getattr__(name: str) -> ServiceCalls: ...",
            "",
        ]
    )
    return found


def main() -> int:
    wanted = files()
    there = {*FOLDER.glob("*.pyi"), *(FOLDER / "aws_sdk").glob("*.pyi")}
    if "--check" in sys.argv:
        stale = [path for path, text in wanted.items() if path not in there or path.read_text("utf-8") != text]
        stale += sorted(there - wanted.keys())
        for path in stale:
            print(f"stale: {path.name}; run scripts/generate_tasks.py and commit", file=sys.stderr)
        return 1 if stale else 0
    for path in there - wanted.keys():
        path.unlink()
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8")
    print(f"wrote {len(wanted)} stubs, {sum(map(len, wanted.values())) / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
