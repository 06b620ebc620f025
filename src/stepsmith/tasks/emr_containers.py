"""Jobs of Amazon EMR on EKS."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

create_virtual_cluster = optimized("emr-containers", "createVirtualCluster", "Make a virtual cluster.")
delete_virtual_cluster = optimized(
    "emr-containers", "deleteVirtualCluster", "Delete a virtual cluster and wait until it is gone."
)
start_job_run = optimized("emr-containers", "startJobRun", "Run a job and wait for its end.")
