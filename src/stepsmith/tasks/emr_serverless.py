"""Applications and jobs of EMR Serverless."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

create_application = optimized("emr-serverless", "createApplication", "Make an application and wait until it is there.")
start_application = optimized("emr-serverless", "startApplication", "Start an application and wait until it runs.")
stop_application = optimized("emr-serverless", "stopApplication", "Stop an application and wait until it has stopped.")
delete_application = optimized(
    "emr-serverless", "deleteApplication", "Delete an application and wait until it is gone."
)
start_job_run = optimized("emr-serverless", "startJobRun", "Run a job and wait for its end.")
cancel_job_run = optimized("emr-serverless", "cancelJobRun", "Cancel a job and wait until it has ended.")
