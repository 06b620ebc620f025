"""Which integrations the local cloud can run for real. The others are refused when a state machine is created."""

from __future__ import annotations

from typing import Final

from stepsmith.integrations import Integration, ResourceError, operation_model

# Optimized integrations, with the patterns in which they are run.
_OPTIMIZED: Final = {
    ("batch", "submitJob"): ("request_response", "sync"),
    ("dynamodb", "deleteItem"): ("request_response",),
    ("dynamodb", "getItem"): ("request_response",),
    ("dynamodb", "putItem"): ("request_response",),
    ("dynamodb", "updateItem"): ("request_response",),
    ("events", "putEvents"): ("request_response", "wait_for_task_token"),
    ("lambda", "invoke"): ("request_response", "wait_for_task_token"),
    ("sns", "publish"): ("request_response", "wait_for_task_token"),
    ("sqs", "sendMessage"): ("request_response", "wait_for_task_token"),
    ("states", "startExecution"): ("request_response", "sync", "sync:2", "wait_for_task_token"),
}

# Behind these calls moto starts nothing and says that it did.
_PRETENDED: Final = {
    "athena": ("startQueryExecution",),
    "codebuild": ("startBuild", "startBuildBatch"),
    "databrew": ("startJobRun",),
    "ecs": ("runTask", "startTask", "createService"),
    "emr": ("runJobFlow", "addJobFlowSteps"),
    "emrcontainers": ("startJobRun",),
    "emrserverless": ("startJobRun",),
    "glue": ("startJobRun", "startCrawler"),
    "sagemaker": (
        "createAutoMLJob",
        "createEndpoint",
        "createHyperParameterTuningJob",
        "createLabelingJob",
        "createProcessingJob",
        "createTrainingJob",
        "createTransformJob",
        "startPipelineExecution",
    ),
    "textract": ("startDocumentAnalysis", "startDocumentTextDetection"),
    "transcribe": ("startTranscriptionJob",),
}


def unsupported(integration: Integration) -> str | None:
    """Why the local cloud cannot run a task, None when it can."""
    arn, service, action = integration.arn, integration.service, integration.action
    match integration.kind:
        case "lambda" | "activity":
            return None
        case "unknown":
            return f"'{arn}' is a placeholder that nothing has replaced; a state machine needs a value"
        case "optimized":
            patterns = _OPTIMIZED.get((service, action))
            if patterns is None or integration.pattern not in patterns:
                known = ", ".join(sorted({f"{name}:{call}" for name, call in _OPTIMIZED}))
                return f"The local cloud does not run {arn}. It runs {known}, and aws-sdk:… calls"
            return None
        case "sdk":
            if action in _PRETENDED.get(service, ()):
                return f"The local cloud does not run {arn}: nothing behind it would do the work"
            try:
                operation_model(service, action)
            except ResourceError as error:
                return str(error)
            return None
        case _:
            return f"The local cloud does not run {integration.kind} tasks yet: {arn}"
