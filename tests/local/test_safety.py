"""Nothing that the local cloud starts can reach real AWS, whatever its own environment offers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from stepsmith.local import lifecycle
from stepsmith.local.clients import Clients
from stepsmith.local.environment import child_environment
from stepsmith.local.settings import Settings
from tests.local.conftest import LocalCloud, free_port, profile_on

# What a careless shell has: real keys, a profile, an endpoint.
CARELESS = {
    "AWS_ACCESS_KEY_ID": "AKIAREAL",
    "AWS_SECRET_ACCESS_KEY": "real",
    "AWS_SESSION_TOKEN": "real",
    "AWS_PROFILE": "production",
    "AWS_ENDPOINT_URL_S3": "https://s3.amazonaws.com",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.2/",
    "AWS_ROLE_ARN": "arn:aws:iam::111111111111:role/production",
    "AWS_WEB_IDENTITY_TOKEN_FILE": "/token",
    "HTTPS_PROXY": "http://proxy:3128",
    "SECRET": "hidden",
}

LOOK = """
import json, os, boto3
session = boto3.session.Session()
keys = session.get_credentials().get_frozen_credentials()
print(json.dumps({
    "key": keys.access_key,
    "token": keys.token,
    "profile": session.profile_name,
    "endpoints": [session.client(name).meta.endpoint_url for name in ("s3", "sts", "states" if 0 else "stepfunctions")],
    "home": os.environ["HOME"],
    "secret": os.environ.get("SECRET"),
    "proxy": os.environ.get("HTTPS_PROXY"),
}))
"""


def test_a_childs_sdk_finds_test_keys_and_this_cloud_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys in the environment, in the home folder, and in the child's own variables make no difference."""
    home = tmp_path / "home"
    (home / ".aws").mkdir(parents=True)
    (home / ".aws" / "credentials").write_text("[default]\naws_access_key_id=AKIAHOME\naws_secret_access_key=x\n")
    for name, value in {**CARELESS, "HOME": str(home)}.items():
        monkeypatch.setenv(name, value)
    settings = Settings(project=tmp_path, port=4599)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    own = {name: value for name, value in CARELESS.items() if name not in ("SECRET", "HTTPS_PROXY")}
    environment = child_environment(settings, scratch, own)
    done = subprocess.run([sys.executable, "-c", LOOK], env=environment, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {
        "key": "test",
        "token": None,
        "profile": "default",
        "endpoints": ["http://127.0.0.1:4599"] * 3,
        "home": str(scratch),
        "secret": None,
        "proxy": None,
    }


def test_our_own_clients_ignore_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in CARELESS.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("AWS_PROFILE")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "https://amazonaws.com")
    client = Clients(Settings(project=tmp_path, port=4599))("s3")
    assert client.meta.endpoint_url == "http://127.0.0.1:4599"
    assert client._request_signer._credentials.access_key == "test"


def test_the_server_knows_no_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Started from a shell with real keys, neither the server nor a function in it has them."""
    for name, value in CARELESS.items():
        monkeypatch.setenv(name, value)
    status = lifecycle.up(tmp_path, profile_on(free_port(), tmp_path))
    try:
        assert status.endpoint is not None
        environ = Path(f"/proc/{status.pid}/environ")
        if environ.exists():
            assert b"AWS_" not in environ.read_bytes()
        for name in CARELESS:
            monkeypatch.delenv(name)
        cloud = LocalCloud(status.endpoint, tmp_path)
        seen, _ = cloud.invoke(cloud.function("import os\ndef handle(e, c):\n    return dict(os.environ)"))
        assert seen["AWS_ACCESS_KEY_ID"] == "test"
        assert not {"SECRET", "AWS_PROFILE", "AWS_SESSION_TOKEN", "HTTPS_PROXY"} & seen.keys()
    finally:
        lifecycle.down(tmp_path)
