"""Functions that make Task states, one module per service. The first argument is always the state's name."""

from stepsmith.tasks import batch, lambda_, sns
from stepsmith.tasks.sdk import aws_sdk, task

__all__ = ["aws_sdk", "batch", "lambda_", "sns", "task"]
