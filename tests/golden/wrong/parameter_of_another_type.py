"""A number is no text, and a list is none either."""

from stepsmith import Step, fn, workflow
from stepsmith.tasks import sqs


@workflow
def wrong(run) -> Step:
    return sqs.send_message("Tell", QueueUrl=fn.count(run.items), MessageBody="done", DelaySeconds="soon")
