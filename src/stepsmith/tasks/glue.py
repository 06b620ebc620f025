"""Jobs of AWS Glue."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

start_job_run = optimized("glue", "startJobRun", "Run a job and wait for its end; ``.result`` describes the run.")
