"""The IAM statements that a machine, its functions and its jobs need, each naming who needs it: least privilege.

Resources are texts with the tokens of the definition (``${GuardBudgetArn}``); beside a ``*`` stands the reason.
"""

from stepsmith.permissions.machine import (
    logging_statements,
    machine_statements,
    state_statements,
    tracing_statements,
)
from stepsmith.permissions.principals import function_statements, job_execution_statements, job_statements
from stepsmith.permissions.statement import Statement, merge, sids

__all__ = [
    "Statement",
    "function_statements",
    "job_execution_statements",
    "job_statements",
    "logging_statements",
    "machine_statements",
    "merge",
    "sids",
    "state_statements",
    "tracing_statements",
]
