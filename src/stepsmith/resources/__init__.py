"""What a workflow needs beside its states: what ``resources.py`` of a workflow folder is written with.

Every resource is frozen data. What exists only once it is deployed (an ARN, a name) is a ``Token``.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from stepsmith.resources.bucket import Bucket
from stepsmith.resources.budget import Budget
from stepsmith.resources.function import Function
from stepsmith.resources.grant import Grant
from stepsmith.resources.job import JobDefinition, JobQueue
from stepsmith.resources.parameter import Parameter
from stepsmith.resources.token import Token, tokens_in
from stepsmith.resources.topic import Topic

Resource: TypeAlias = Bucket | Budget | Function[Any, Any] | JobDefinition | JobQueue | Parameter | Topic

__all__ = [
    "Bucket",
    "Budget",
    "Function",
    "Grant",
    "JobDefinition",
    "JobQueue",
    "Parameter",
    "Resource",
    "Token",
    "Topic",
    "tokens_in",
]
