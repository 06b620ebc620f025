"""Jobs, models and endpoints of Amazon SageMaker AI."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

create_training_job = optimized(
    "sagemaker",
    "createTrainingJob",
    "Train a model and wait for the job's end; ``.result.ModelArtifacts.S3ModelArtifacts`` is where the model lies.",
)
create_transform_job = optimized(
    "sagemaker", "createTransformJob", "Run a model over a dataset and wait for the job's end."
)
create_hyper_parameter_tuning_job = optimized(
    "sagemaker",
    "createHyperParameterTuningJob",
    "Search hyperparameters and wait for the job's end; ``.result.BestTrainingJob`` is the best found.",
)
create_labeling_job = optimized("sagemaker", "createLabelingJob", "Have data labelled and wait for the job's end.")
create_processing_job = optimized(
    "sagemaker", "createProcessingJob", "Run a processing container and wait for the job's end."
)
create_endpoint = optimized("sagemaker", "createEndpoint", "Make an endpoint; it goes into service later.")
create_endpoint_config = optimized("sagemaker", "createEndpointConfig", "Say which models an endpoint is to serve.")
create_model = optimized("sagemaker", "createModel", "Make a model of a container and its artifacts.")
update_endpoint = optimized("sagemaker", "updateEndpoint", "Give an endpoint another configuration; it changes later.")
