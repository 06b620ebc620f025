"""A wildlife folder as its processes see it, and an S3 that answers over HTTP."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
WILDLIFE = ROOT / "workflows" / "wildlife"
sys.path.insert(0, str(WILDLIFE))
for function in ("guard_budget", "weather"):
    sys.path.insert(0, str(WILDLIFE / "functions" / function))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloud:
    """A bucket of its own, behind real HTTP."""

    endpoint: str
    bucket: str
    client: Any

    def put(self, key: str, body: bytes) -> None:
        self.client.put_object(Bucket=self.bucket, Key=key, Body=body)

    def get(self, key: str) -> bytes:
        return bytes(self.client.get_object(Bucket=self.bucket, Key=key)["Body"].read())

    def listing(self, prefix: str = "") -> list[str]:
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=prefix)
        return [item["Key"] for page in pages for item in page.get("Contents", [])]

    def uri(self, key: str) -> str:
        return f"s3://{self.bucket}/{key}"


@pytest.fixture(scope="session")
def endpoint() -> Iterator[str]:
    from moto.server import ThreadedMotoServer

    # One line per request hides what failed.
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@contextlib.contextmanager
def in_cloud(endpoint: str) -> Iterator[Cloud]:
    """A new bucket; this process's environment names its endpoint and nothing else of AWS."""
    import boto3

    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("AWS_")]:
            patch.delenv(name)
        for name, value in local_environment(endpoint).items():
            patch.setenv(name, value)
        client = boto3.client("s3")
        bucket = f"wildlife-{uuid.uuid4().hex[:12]}"
        client.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})
        yield Cloud(endpoint=endpoint, bucket=bucket, client=client)
        client.close()


@pytest.fixture
def cloud(endpoint: str) -> Iterator[Cloud]:
    with in_cloud(endpoint) as cloud:
        yield cloud


def local_environment(endpoint: str) -> dict[str, str]:
    return {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": "eu-north-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }


@pytest.fixture(scope="session")
def application(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that an image has: ``jobs`` and the vendored runtime, nothing else of ours."""
    folder = tmp_path_factory.mktemp("app")
    shutil.copytree(WILDLIFE / "jobs", folder / "jobs", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "stepsmith").mkdir()
    (folder / "stepsmith" / "__init__.py").write_text("")
    runtime = ROOT / "src" / "stepsmith" / "runtime"
    shutil.copytree(runtime, folder / "stepsmith" / "runtime", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


Job = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def job(application: Path, cloud: Cloud, tmp_path: Path) -> Job:
    """Run ``python -m <module> …`` as its own process, with nothing of this process's environment."""

    def run(module: str, *arguments: str, execution: str = "run-1", **environment: str) -> Any:
        scratch = tmp_path / "home"
        with contextlib.suppress(FileExistsError):
            scratch.mkdir()
        return subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=application,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(scratch),
                "TMPDIR": str(tmp_path),
                "PYTHONPATH": str(application),
                "STEPSMITH_EXECUTION": execution,
                **local_environment(cloud.endpoint),
                **environment,
            },
            capture_output=True,
            text=True,
            timeout=60,
        )

    return run
