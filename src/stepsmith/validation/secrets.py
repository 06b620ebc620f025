"""5006: secrets in plain text. A definition is readable by whoever may describe the machine, and stands in histories.

Only forms that nothing else has are taken for keys and tokens, and only names that nothing else has for passwords.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stepsmith.asl import Json
from stepsmith.asl.expressions import strings
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import split_pointer
from stepsmith.validation.scope import Site, Subject

_FORMS = (
    ("an AWS access key", re.compile(r"\b(?:AKIA|ASIA)[A-Z2-7]{16}\b")),
    ("a private key", re.compile(r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----")),
    ("a GitHub token", re.compile(r"\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{50,})\b")),
    ("a Slack token", re.compile(r"\bxox[abprs]-[A-Za-z0-9-]{20,}")),
    ("a Stripe key", re.compile(r"\b[rs]k_live_[A-Za-z0-9]{20,}")),
    ("a signed token", re.compile(r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}")),
    ("credentials", re.compile(r"^(?:Basic [A-Za-z0-9+/]{8,}={0,2}|Bearer [\w.~+/-]{16,}=*)$")),
    ("a password in an address", re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s:/@{}$]+:[^\s:/@{}$]{4,}@")),
)
_NAMES = re.compile(
    r"(?:.*[a-z_-])?(?:password|passwd|secretaccesskey|secret_access_key|aws_secret_access_key|apikey|api_key|api-key"
    r"|clientsecret|client_secret|accesstoken|access_token|authtoken|auth_token|privatekey|private_key|secretstring)",
    re.IGNORECASE,
)
# Not a secret: an address of one, what is filled in elsewhere, and words that stand for nothing.
_ELSEWHERE = re.compile(
    r"^$|\$|\{\{|^arn:|^\{%|^<.*>$|^/|^ssm:|secretsmanager|^[*x.]+$|^(true|false|none|null|yes|no|string|example|changeme)$",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    for site in subject.sites:
        for pointer, text in (*site.texts, *strings(site.written.get("Result"), "/Result")):
            if len(text) >= 4 and (kind := _kind(pointer, text, site)):
                hint = "keep it in Secrets Manager or in an EventBridge connection, and read it when the task runs"
                yield rules.SECRET.at(site.pointer + pointer, kind=kind, hint=hint)


def _kind(pointer: str, text: str, site: Site) -> str | None:
    if text.endswith("EXAMPLE"):
        return None
    if _HINTS.search(text):
        for kind, form in _FORMS:
            if form.search(text):
                return kind
    name = pointer.rpartition("/")[2]
    if name in ("Value", "value"):
        name = _named(pointer, site)
    if " " not in text and _NAMES.fullmatch(name) and not _ELSEWHERE.search(text):
        return f"the value of {name}"
    return None


# One of these is in every form, and in few other texts.
_HINTS = re.compile(r"AKIA|ASIA|PRIVATE KEY|gh[pousr]_|github_pat_|xox|_live_|eyJ|Basic |Bearer |://")


def _named(pointer: str, site: Site) -> str:
    """The name beside a value: an environment variable is a pair, ``{"Name": "DB_PASSWORD", "Value": "…"}``."""
    pair: Json = site.written
    for step in split_pointer(pointer)[:-1]:
        pair = pair[int(step)] if isinstance(pair, list) else pair.get(step, {})
    name = (pair.get("Name") or pair.get("name")) if isinstance(pair, dict) else None
    return name if isinstance(name, str) else ""
