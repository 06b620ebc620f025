"""Containers on Amazon ECS and Fargate."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

run_task = optimized("ecs", "runTask", "Run a task and wait until it has stopped; ``.result`` describes it.")
