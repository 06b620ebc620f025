"""Models of Amazon Bedrock."""

from __future__ import annotations

from stepsmith.tasks.answers import ModelAnswer
from stepsmith.tasks.calls import optimized

invoke_model = optimized(
    "bedrock", "invokeModel", "Ask a model; ``Body`` is JSON in the form that the model wants.", answer=ModelAnswer
)
create_model_customization_job = optimized(
    "bedrock", "createModelCustomizationJob", "Train a custom model and wait for the job's end."
)
