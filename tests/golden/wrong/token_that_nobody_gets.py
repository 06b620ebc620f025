"""Who waits for a token must have handed it out."""

from stepsmith import Step, workflow
from stepsmith.tasks import sqs


@workflow
def wrong(run) -> Step:
    return sqs.send_message("Ask", QueueUrl="questions", MessageBody="well?", wait_for_task_token=True)
