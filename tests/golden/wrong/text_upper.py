"""The text of an f-string is not there yet."""

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", f"s3://{run.bucket}/".upper())
