"""Parameters are spelt as AWS spells them."""

from stepsmith import Step, workflow
from stepsmith.tasks import glue


@workflow
def wrong(run) -> Step:
    return glue.start_job_run("Nightly", job_name="nightly")
