"""An id that cannot name a resource of a template."""

from stepsmith import Pass, Step, workflow
from stepsmith.resources import Bucket


data = Bucket("my-data")


@workflow
def wrong(run) -> Step:
    return Pass("Look", data.name)
