"""A profile says where and how to deploy. It holds no secrets: for AWS it may name a profile of the AWS CLI.

A profile of the provider ``local`` must name an endpoint on this machine, and no profile but ``aws`` may name one that
belongs to AWS: it is refused here before anything is sent, and once more by the connection itself.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from stepsmith.configuration.document import ConfigurationFile, read, shown
from stepsmith.configuration.project import Project, load_project
from stepsmith.configuration.schema import check
from stepsmith.diagnostics.suggestion import nearest
from stepsmith.errors import ConfigurationError

AWS_DOMAINS = ("amazonaws.com", "amazonaws.com.cn", "amazonaws.eu", "api.aws", "aws.dev", "amazonaws-us-gov.com")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """``parameter_file`` is absolute; ``images`` maps an image's name to its address (never for ``local``)."""

    name: str
    provider: Literal["local", "aws", "localstack"]
    account: str
    region: str
    stack_prefix: str
    parameter_file: Path
    endpoint: str | None = None
    aws_profile: str | None = None
    images: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)
    file: str = ""

    @property
    def platform_stack(self) -> str:
        return f"{self.stack_prefix}-platform"

    def stack(self, workflow: str) -> str:
        """The stack of a workflow. A stack's name knows letters, digits and hyphens, so ``_`` becomes ``-``."""
        return f"{self.stack_prefix}-{workflow.replace('_', '-')}"

    @property
    def local(self) -> bool:
        return self.provider == "local"


def list_profiles(project: Project) -> tuple[str, ...]:
    """The names of the profiles that a project has."""
    return tuple(sorted(path.stem for path in project.profiles.glob("*.yaml")))


def load_profile(project: Project | Path, name: str) -> Profile:
    """Read ``conf/profiles/<name>.yaml``."""
    if not isinstance(project, Project):
        project = load_project(project)
    path = project.profiles / f"{name}.yaml"
    if not re.fullmatch(r"[A-Za-z0-9_-]+", name) or not path.is_file():
        names = list_profiles(project)
        near = nearest(name, names)
        hint = f"; did you mean {near!r}?" if near else ""
        raise ConfigurationError(
            f"there is no profile {name!r}{hint}. The profiles are: {', '.join(names) or 'none yet'} "
            f"(files in {shown(project.profiles, project.root)})"
        )
    file = read(path, root=project.root)
    check(file, "profile")
    value = file.value
    provider = value["provider"]
    _check_endpoint(file, provider, value.get("endpoint"))
    for key, providers in (("aws_profile", ("aws",)), ("images", ("aws", "localstack"))):
        if key in value and provider not in providers:
            file.refuse([key], f"not for the provider {provider}: only for {' and '.join(providers)}")
    parameter_file = (project.root / value["parameters"]).resolve()
    if not parameter_file.is_relative_to(project.root):
        file.refuse(["parameters"], f"{value['parameters']!r} lies outside the project")
    if not parameter_file.is_file():
        file.refuse(["parameters"], f"there is no file {value['parameters']}; create it (it may hold just {{}})")
    return Profile(
        name=name,
        provider=provider,
        account=value["account"],
        region=value["region"],
        stack_prefix=value["stack_prefix"],
        parameter_file=parameter_file,
        endpoint=value.get("endpoint"),
        aws_profile=value.get("aws_profile"),
        images=value.get("images", {}),
        tags=value.get("tags", {}),
        file=file.name,
    )


def is_loopback(endpoint: str) -> bool:
    """Whether the host of a URL is this machine, by its name alone: nothing is looked up."""
    host = urlsplit(endpoint).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_aws(endpoint: str) -> bool:
    """Whether the host of a URL belongs to AWS."""
    host = (urlsplit(endpoint).hostname or "").rstrip(".").lower()
    return any(host == domain or host.endswith("." + domain) for domain in AWS_DOMAINS)


def _check_endpoint(file: ConfigurationFile, provider: str, endpoint: str | None) -> None:
    if provider == "aws":
        if endpoint is not None:
            file.refuse(["endpoint"], "not for the provider aws: AWS's own endpoint of the Region is used; remove it")
        return
    if endpoint is None:
        file.refuse([], f"the key 'endpoint' is missing: the provider {provider} needs one, http://127.0.0.1:4566")
    try:
        port = urlsplit(endpoint).port
    except ValueError as error:
        file.refuse(["endpoint"], f"{endpoint!r} is not a URL: {error}")
    if is_aws(endpoint):
        file.refuse(["endpoint"], f"{endpoint} is AWS itself; the provider {provider} must never reach it")
    if provider == "local":
        if not is_loopback(endpoint):
            file.refuse(
                ["endpoint"],
                f"{endpoint} is not on this machine; the provider local needs a loopback address, http://127.0.0.1:4566",
            )
        if port is None:
            file.refuse(["endpoint"], f"{endpoint} names no port; expected http://127.0.0.1:4566")
