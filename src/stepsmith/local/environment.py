"""The environment variables of a child process, built from nothing.

A child inherits no variable of the process that started the local cloud. It finds test credentials, the local
endpoint, no instance metadata, no configuration files and an empty home, and what a function's or a job's own
variables say about credentials or endpoints is overruled: no SDK in it can reach real AWS.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from stepsmith.local.clients import ACCESS_KEY, SECRET_KEY
from stepsmith.local.settings import HOST, Settings

_SYSTEM_PATH = ("/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin")

# With any of these a program could bring its own credentials or address.
_REFUSED_PREFIXES = ("AWS_ENDPOINT_URL", "AWS_CONTAINER_CREDENTIALS_", "AWS_CONTAINER_AUTHORIZATION_")
_REFUSED = {
    "AWS_CONFIG_FILE",
    "AWS_DEFAULT_PROFILE",
    "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
    "AWS_PROFILE",
    "AWS_ROLE_ARN",
    "AWS_SECURITY_TOKEN",
    "AWS_SESSION_TOKEN",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
}


def child_environment(
    settings: Settings, scratch: Path, variables: Mapping[str, str], path: Sequence[Path] = ()
) -> dict[str, str]:
    """``variables`` are the function's or job's own; ``path`` comes before the system's; ``scratch`` is its home."""
    own = {name: value for name, value in variables.items() if not _is_refused(name)}
    return {
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        **own,
        "PATH": os.pathsep.join([*map(str, path), *_SYSTEM_PATH]),
        "HOME": str(scratch),
        "TMPDIR": str(scratch),
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "AWS_ENDPOINT_URL": settings.endpoint,
        "AWS_ACCESS_KEY_ID": ACCESS_KEY,
        "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
        "AWS_REGION": settings.region,
        "AWS_DEFAULT_REGION": settings.region,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "BOTO_CONFIG": os.devnull,
        "NO_PROXY": f"{HOST},localhost",
        "no_proxy": f"{HOST},localhost",
    }


def _is_refused(name: str) -> bool:
    return name in _REFUSED or name.startswith(_REFUSED_PREFIXES)
