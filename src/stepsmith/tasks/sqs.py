"""Messages by Amazon SQS."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

send_message = optimized("sqs", "sendMessage", "Send a message; a ``MessageBody`` that is no text is sent as its JSON.")
