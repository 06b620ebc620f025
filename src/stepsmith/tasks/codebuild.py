"""Builds by AWS CodeBuild."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

start_build = optimized("codebuild", "startBuild", "Run a build and wait for its end.")
stop_build = optimized("codebuild", "stopBuild", "Stop a build.")
batch_delete_builds = optimized("codebuild", "batchDeleteBuilds", "Delete builds.")
batch_get_reports = optimized("codebuild", "batchGetReports", "What test reports say.")
start_build_batch = optimized("codebuild", "startBuildBatch", "Run a batch of builds and wait for its end.")
stop_build_batch = optimized("codebuild", "stopBuildBatch", "Stop a batch of builds.")
retry_build_batch = optimized("codebuild", "retryBuildBatch", "Run a batch of builds again and wait for its end.")
delete_build_batch = optimized("codebuild", "deleteBuildBatch", "Delete a batch of builds.")
