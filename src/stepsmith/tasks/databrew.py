"""Jobs of AWS Glue DataBrew."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

start_job_run = optimized("databrew", "startJobRun", "Run a job and wait for its end.")
