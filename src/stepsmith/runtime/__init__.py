"""What Lambda handlers and Batch jobs use: structured logging with a correlation id.

Standard library only, and imports nothing else of stepsmith: this folder is copied into function zips and job images,
where ``from stepsmith.runtime import log`` finds it.
"""

from stepsmith.runtime.logging import correlated, log

__all__ = ["correlated", "log"]
