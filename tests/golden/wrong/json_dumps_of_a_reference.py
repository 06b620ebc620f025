"""json.dumps knows no references."""

import json

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"body": json.dumps({"name": run.name})})
