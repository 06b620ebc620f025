"""Which optimized integrations exist, and in which patterns: data, from the developer guide [D] (integrations table).

Express workflows only know ``request_response``.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

Pattern: TypeAlias = Literal["request_response", "sync", "sync:2", "wait_for_task_token"]

SUFFIXES: Final[dict[str, Pattern]] = {
    "": "request_response",
    "sync": "sync",
    "sync:2": "sync:2",
    "waitForTaskToken": "wait_for_task_token",
}

_PLAIN: Final[frozenset[Pattern]] = frozenset({"request_response"})
_SYNC: Final[frozenset[Pattern]] = _PLAIN | {"sync"}
_TOKEN: Final[frozenset[Pattern]] = _PLAIN | {"wait_for_task_token"}
_BOTH: Final[frozenset[Pattern]] = _SYNC | _TOKEN

SDK_PATTERNS: Final = _TOKEN

OPTIMIZED: Final[dict[str, dict[str, frozenset[Pattern]]]] = {
    "apigateway": {"invoke": _TOKEN},
    "athena": {
        "startQueryExecution": _SYNC,
        "stopQueryExecution": _PLAIN,
        "getQueryExecution": _PLAIN,
        "getQueryResults": _PLAIN,
    },
    # The guide lists no callback for Batch, although emulators accept it.
    "batch": {"submitJob": _SYNC},
    "bedrock": {"invokeModel": _TOKEN, "createModelCustomizationJob": _BOTH},
    "codebuild": {
        "startBuild": _SYNC,
        "stopBuild": _PLAIN,
        "batchDeleteBuilds": _PLAIN,
        "batchGetReports": _PLAIN,
        "startBuildBatch": _SYNC,
        "stopBuildBatch": _PLAIN,
        "retryBuildBatch": _SYNC,
        "deleteBuildBatch": _PLAIN,
    },
    "databrew": {"startJobRun": _SYNC},
    "dynamodb": {"getItem": _PLAIN, "putItem": _PLAIN, "updateItem": _PLAIN, "deleteItem": _PLAIN},
    "ecs": {"runTask": _BOTH},
    "eks": {
        "createCluster": _SYNC,
        "deleteCluster": _SYNC,
        "createNodegroup": _SYNC,
        "deleteNodegroup": _SYNC,
        "createFargateProfile": _SYNC,
        "deleteFargateProfile": _SYNC,
        "call": _TOKEN,
        "runJob": _BOTH,
    },
    "elasticmapreduce": {
        "createCluster": _SYNC,
        "terminateCluster": _SYNC,
        "addStep": _SYNC,
        "cancelStep": _PLAIN,
        "setClusterTerminationProtection": _PLAIN,
        "modifyInstanceFleetByName": _PLAIN,
        "modifyInstanceGroupByName": _PLAIN,
    },
    "emr-containers": {"createVirtualCluster": _PLAIN, "deleteVirtualCluster": _SYNC, "startJobRun": _SYNC},
    "emr-serverless": {
        "createApplication": _SYNC,
        "startApplication": _SYNC,
        "stopApplication": _SYNC,
        "deleteApplication": _SYNC,
        "startJobRun": _SYNC,
        "cancelJobRun": _SYNC,
    },
    "events": {"putEvents": _TOKEN},
    "glue": {"startJobRun": _SYNC},
    "http": {"invoke": _PLAIN},
    "lambda": {"invoke": _TOKEN},
    "mediaconvert": {"createJob": _SYNC},
    "sagemaker": {
        "createTrainingJob": _SYNC,
        "createTransformJob": _SYNC,
        "createHyperParameterTuningJob": _SYNC,
        "createLabelingJob": _SYNC,
        "createProcessingJob": _SYNC,
        "createEndpoint": _PLAIN,
        "createEndpointConfig": _PLAIN,
        "createModel": _PLAIN,
        "updateEndpoint": _PLAIN,
    },
    "sns": {"publish": _TOKEN},
    "sqs": {"sendMessage": _TOKEN},
    "states": {"startExecution": _BOTH | {"sync:2"}},
}

OPEN_SERVICES: Final = frozenset({"bedrockagentcore"})
"""Optimized services of whose actions we hold no list: any action is let through, request and response only."""
OPEN_PATTERNS: Final = _PLAIN


def suggest(name: str, known: list[str]) -> str:
    """A sentence that names the nearest known words, or all of them when few."""
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=3, cutoff=0.6)
    if near:
        return f"Did you mean {' or '.join(near)}?"
    return f"Known: {', '.join(sorted(known))}." if len(known) <= 12 else ""
