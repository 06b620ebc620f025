"""Clusters and steps of Amazon EMR."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

create_cluster = optimized("elasticmapreduce", "createCluster", "Start a cluster and wait until it is ready.")
terminate_cluster = optimized("elasticmapreduce", "terminateCluster", "End a cluster and wait until it is gone.")
add_step = optimized("elasticmapreduce", "addStep", "Give a cluster a step and wait for the step's end.")
cancel_step = optimized("elasticmapreduce", "cancelStep", "Cancel a step that has not begun.")
set_cluster_termination_protection = optimized(
    "elasticmapreduce", "setClusterTerminationProtection", "Protect a cluster from being ended, or no longer."
)
modify_instance_fleet_by_name = optimized(
    "elasticmapreduce", "modifyInstanceFleetByName", "Change the capacity of an instance fleet."
)
modify_instance_group_by_name = optimized(
    "elasticmapreduce", "modifyInstanceGroupByName", "Change the size of an instance group."
)
