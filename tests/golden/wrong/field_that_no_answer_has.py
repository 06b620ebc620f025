"""What a call answers is known from its API."""

from stepsmith import Step, Succeed, workflow
from stepsmith.tasks import aws_sdk


@workflow
def wrong(run) -> Step:
    found = aws_sdk.s3.list_buckets("List")
    return found >> Succeed("Done", output=found.result.Buckets[0].Nam)
