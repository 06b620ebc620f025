"""5006: secrets in plain text. A definition is readable by whoever may describe the machine, and stands in histories.

Only forms that nothing else has are taken for keys and tokens, and only names that nothing else has for passwords.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stepsmith.asl import Json
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import join_pointer
from stepsmith.validation.scope import Subject

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
_NOT_DATA = frozenset(("Type", "Resource", "Next", "Default", "Comment", "QueryLanguage", "Label"))


def check(subject: Subject) -> Iterator[Diagnostic]:
    for site in subject.sites:
        for name, value in site.written.items():
            if name not in _NOT_DATA:
                yield from _value(name, value, join_pointer(site.pointer, name))


def _value(name: str, value: Json, pointer: str) -> Iterator[Diagnostic]:
    if isinstance(value, dict):
        # An environment variable is a pair: {"Name": "DB_PASSWORD", "Value": "…"}.
        named, given = value.get("Name", value.get("name")), "Value" if "Value" in value else "value"
        for key, item in value.items():
            label = named if key == given and isinstance(named, str) else key
            yield from _value(label, item, join_pointer(pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _value(name, item, f"{pointer}/{index}")
    elif isinstance(value, str) and (kind := _kind(name, value)):
        hint = "keep it in Secrets Manager or in an EventBridge connection, and read it when the task runs"
        yield rules.SECRET.at(pointer, kind=kind, hint=hint)


def _kind(name: str, text: str) -> str | None:
    if len(text) < 4 or text.endswith("EXAMPLE"):
        return None
    for kind, form in _FORMS:
        if form.search(text):
            return kind
    if _NAMES.fullmatch(name) and not _ELSEWHERE.search(text) and " " not in text:
        return f"the value of {name}"
    return None
