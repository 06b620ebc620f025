"""boto3 clients for a profile.

A local profile is unable to reach AWS: its session reads no file and no variable that could bring credentials, a
profile or an endpoint, its credentials are made up, every client has the profile's endpoint, and whatever is about to
be sent to any other place is refused at the transport. A profile for AWS must find the account that it names.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import Any
from urllib.parse import urlsplit

from stepsmith.configuration import Profile
from stepsmith.configuration.profile import is_aws, is_loopback
from stepsmith.errors import ConfigurationError, DeploymentError

ACCESS_KEY = "stepsmith-local"
SECRET_KEY = "stepsmith-local"

LOST_CONTACT = 3
NOT_ALLOWED = 4
NEEDS_DECISION = 5

_NOT_ALLOWED_CODES = frozenset(
    {
        "AccessDenied",
        "AccessDeniedException",
        "AuthFailure",
        "ExpiredToken",
        "ExpiredTokenException",
        "IncompleteSignature",
        "InvalidAccessKeyId",
        "InvalidClientTokenId",
        "MissingAuthenticationToken",
        "OptInRequired",
        "RequestExpired",
        "SignatureDoesNotMatch",
        "UnauthorizedOperation",
        "UnrecognizedClientException",
        "403",
    }
)
_UNAVAILABLE_CODES = frozenset(
    {
        "InternalError",
        "InternalFailure",
        "RequestLimitExceeded",
        "ServiceUnavailable",
        "SlowDown",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "500",
        "502",
        "503",
        "504",
    }
)


@dataclass(slots=True)
class Connection:
    """The clients of one profile, each made once. ``client("cloudformation")`` may be called from any thread."""

    profile: Profile
    session: Any
    sleep: Callable[[float], None] = time.sleep
    _clients: dict[str, Any] = field(default_factory=dict)
    _lock: Any = field(default_factory=Lock)

    def client(self, service: str) -> Any:
        with self._lock:
            if service not in self._clients:
                self._clients[service] = _client(self.profile, self.session, service)
            return self._clients[service]

    @property
    def poll_seconds(self) -> float:
        """How long to wait before asking again. AWS throttles those who ask often; the local cloud answers at once."""
        return 0.1 if self.profile.local else 2.5


def connect(profile: Profile) -> Connection:
    """A connection for a profile; nothing is sent yet."""
    if profile.provider != "aws":
        _check_endpoint(profile)
    with translated("preparing the connection"):
        session = _aws_session(profile) if profile.provider == "aws" else _enclosed_session(profile)
    return Connection(profile, session)


def check_account(connection: Connection) -> str:
    """Ask who we are, and refuse an account that the profile does not name. Returns the caller's ARN."""
    with translated("asking which account these credentials belong to"):
        identity = connection.client("sts").get_caller_identity()
    profile = connection.profile
    if identity["Account"] != profile.account:
        raise DeploymentError(
            f"the profile {profile.name!r} is for the account {profile.account}, but these credentials belong to "
            f"{identity['Account']} ({identity['Arn']}); use others (aws_profile in {profile.file}), "
            "or correct the account there",
            exit_code=NOT_ALLOWED,
        )
    return str(identity["Arn"])


@contextmanager
def translated(doing: str, *, stack: str | None = None) -> Iterator[None]:
    """Turn what boto3 raises into a DeploymentError that says what was being done and what to do.

    Refused calls and missing credentials end with exit code 4, a cloud that does not answer with 3, others with 1.
    """
    from botocore import exceptions
    from botocore.parsers import ResponseParserError

    try:
        yield
    except (
        exceptions.NoCredentialsError,
        exceptions.PartialCredentialsError,
        exceptions.CredentialRetrievalError,
    ) as error:
        raise DeploymentError(
            f"{doing}: there are no usable AWS credentials ({error}); sign in (aws sso login, aws configure) "
            "or name a profile of the AWS CLI in the profile's aws_profile",
            stack=stack,
            exit_code=NOT_ALLOWED,
        ) from error
    except exceptions.ProfileNotFound as error:
        raise DeploymentError(
            f"{doing}: {error}; correct aws_profile in the profile, or create it with aws configure",
            stack=stack,
            exit_code=NOT_ALLOWED,
        ) from error
    except (
        exceptions.SSOTokenLoadError,
        exceptions.UnauthorizedSSOTokenError,
        exceptions.TokenRetrievalError,
    ) as error:
        raise DeploymentError(
            f"{doing}: the sign-in has expired ({error}); aws sso login, then the same command again",
            stack=stack,
            exit_code=NOT_ALLOWED,
        ) from error
    except exceptions.ClientError as error:
        raise _from_client_error(error, doing, stack) from error
    except (exceptions.HTTPClientError, exceptions.ConnectionError) as error:
        raise DeploymentError(
            f"{doing}: the cloud does not answer ({error}). On AWS what was started goes on, and the same command "
            "finds it again; a local cloud may be down: 'stepsmith local status' says, 'stepsmith local up' starts it",
            stack=stack,
            exit_code=LOST_CONTACT,
        ) from error
    except ResponseParserError as error:
        raise DeploymentError(
            f"{doing}: what answers there is not AWS and no local cloud (its answer cannot be read). "
            "Look at the profile's endpoint; which program has the port, 'stepsmith local up' says",
            stack=stack,
            exit_code=LOST_CONTACT,
        ) from error
    except exceptions.BotoCoreError as error:
        raise DeploymentError(f"{doing}: {error}", stack=stack) from error


def error_code(error: Any) -> str:
    """The code of a ClientError, empty when the answer had none."""
    return str(error.response.get("Error", {}).get("Code", ""))


def _from_client_error(error: Any, doing: str, stack: str | None) -> DeploymentError:
    code = error_code(error)
    message = error.response.get("Error", {}).get("Message", "") or str(error)
    operation = error.operation_name
    if code in _NOT_ALLOWED_CODES:
        text = f"{doing}: {operation} was refused ({code}): {message}"
        if "Expired" in code:
            text += "; sign in again, then the same command finds where it was"
        return DeploymentError(text, stack=stack, reason=message, exit_code=NOT_ALLOWED)
    if code in _UNAVAILABLE_CODES or error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0) >= 500:
        attempts = error.response.get("ResponseMetadata", {}).get("RetryAttempts", 0) + 1
        text = f"{doing}: {operation} failed {attempts} times ({code}): {message}; the same command tries again"
        return DeploymentError(text, stack=stack, reason=message, exit_code=LOST_CONTACT)
    return DeploymentError(f"{doing}: {operation} failed ({code}): {message}", stack=stack, reason=message)


def _aws_session(profile: Profile) -> Any:
    import boto3

    return boto3.session.Session(profile_name=profile.aws_profile, region_name=profile.region)


def _enclosed_session(profile: Profile) -> Any:
    """A session that knows only what it is told here."""
    import boto3
    import botocore.session

    core = botocore.session.Session(
        session_vars={
            "profile": (None, None, None, None),
            "config_file": (None, None, os.devnull, None),
            "credentials_file": (None, None, os.devnull, None),
        }
    )
    core.set_credentials(ACCESS_KEY, SECRET_KEY)
    endpoint = _origin(profile.endpoint or "")

    def refuse_other_places(request: Any, **_: Any) -> None:
        if _origin(request.url) != endpoint or is_aws(request.url):
            raise DeploymentError(
                f"the profile {profile.name!r} may reach only {profile.endpoint}; "
                f"a call to {urlsplit(request.url).netloc} was stopped before it was sent"
            )

    # Registered on the session, so that every client has it; the last thing that botocore asks before it sends.
    core.register("before-send", refuse_other_places)
    return boto3.session.Session(botocore_session=core, region_name=profile.region)


def _client(profile: Profile, session: Any, service: str) -> Any:
    from botocore.config import Config

    if profile.provider == "aws":
        config = Config(
            # Measured: ten attempts bridge about a minute of throttling and 20 seconds without a network.
            retries={"mode": "standard", "total_max_attempts": 10},
            connect_timeout=10,
            read_timeout=60,
            user_agent_extra="stepsmith",
        )
        return session.client(service, region_name=profile.region, config=config)
    config = Config(
        retries={"mode": "standard", "total_max_attempts": 3},
        connect_timeout=5,
        read_timeout=120,
        user_agent_extra="stepsmith",
        # What the environment could say otherwise.
        proxies={},
        ignore_configured_endpoint_urls=True,
        use_fips_endpoint=False,
        use_dualstack_endpoint=False,
        defaults_mode="legacy",
        # No names before the host: the endpoint is the only one there is.
        s3={"addressing_style": "path"},
        inject_host_prefix=False,
    )
    return session.client(service, region_name=profile.region, endpoint_url=profile.endpoint, config=config)


def _check_endpoint(profile: Profile) -> None:
    """What reading a profile has checked, once more for profiles made in code: this is where it matters."""
    endpoint = profile.endpoint
    if not endpoint:
        raise ConfigurationError(f"the profile {profile.name!r} ({profile.provider}) has no endpoint", key="endpoint")
    if is_aws(endpoint) or (profile.local and not is_loopback(endpoint)):
        raise ConfigurationError(
            f"{endpoint} is no endpoint for the provider {profile.provider}: a local profile stays on this machine",
            key="endpoint",
        )


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.scheme, (parts.hostname or "").lower(), port
