"""Clusters and Kubernetes jobs on Amazon EKS."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

create_cluster = optimized("eks", "createCluster", "Make a cluster and wait until it is there.")
delete_cluster = optimized("eks", "deleteCluster", "Delete a cluster and wait until it is gone.")
create_nodegroup = optimized("eks", "createNodegroup", "Make a node group and wait until it is there.")
delete_nodegroup = optimized("eks", "deleteNodegroup", "Delete a node group and wait until it is gone.")
create_fargate_profile = optimized("eks", "createFargateProfile", "Make a Fargate profile and wait until it is there.")
delete_fargate_profile = optimized("eks", "deleteFargateProfile", "Delete a Fargate profile and wait until it is gone.")
call = optimized("eks", "call", "Call the Kubernetes API of a cluster.")
run_job = optimized("eks", "runJob", "Run a Kubernetes job and wait for its end.")
