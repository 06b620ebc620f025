"""json.dumps of a text with a reference in it escapes the mark."""

import json

from stepsmith import Pass, Step, workflow


@workflow
def wrong(run) -> Step:
    return Pass("Look", {"body": json.dumps({"name": f"{run.name}"})})
