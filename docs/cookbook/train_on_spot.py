"""Train a model on spot machines

Every parameter of the service is there and checked: managed spot, checkpoints, tags. The state ends when the job
does, and the result is the description of the job, with types: where the model lies, what it measured.
"""

from dataclasses import dataclass

from stepsmith import Choice, Fail, Step, Succeed, context, fn, retry, workflow
from stepsmith.resources import Bucket
from stepsmith.tasks import sagemaker
from stepsmith.testing import Failure, run


@dataclass
class Training:
    data_uri: str
    epochs: int
    at_most_error: float


models = Bucket("Models")


@workflow
def train(training: Training) -> Step:
    trained = sagemaker.create_training_job(
        "Train",
        TrainingJobName=f"species-{context.execution_name}",
        RoleArn="arn:aws:iam::123456789012:role/training",
        AlgorithmSpecification={"TrainingImage": "image", "TrainingInputMode": "FastFile"},
        HyperParameters={"epochs": fn.string(training.epochs)},
        InputDataConfig=[
            {
                "ChannelName": "train",
                "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": training.data_uri}},
            }
        ],
        OutputDataConfig={"S3OutputPath": f"s3://{models.name}/runs/"},
        ResourceConfig={"InstanceType": "ml.g5.xlarge", "InstanceCount": 1, "VolumeSizeInGB": 50},
        EnableManagedSpotTraining=True,
        CheckpointConfig={"S3Uri": f"s3://{models.name}/checkpoints/{context.execution_name}/"},
        StoppingCondition={"MaxRuntimeInSeconds": 3600, "MaxWaitTimeInSeconds": 7200},
        Tags=[{"Key": "workflow", "Value": "train"}],
        retry=[retry.backoff(3, "SageMaker.ResourceLimitExceededException", interval_seconds=60)],
    )
    error = trained.result.FinalMetricDataList[0].Value
    return trained >> (
        Choice("GoodEnough")
        .when(error <= training.at_most_error, Succeed("Model", output=trained.result.ModelArtifacts.S3ModelArtifacts))
        .otherwise(Fail("Poor", error="Train.Poor", cause=f"an error of {error}"))
    )


def test_it_waits_for_a_machine_and_gives_the_model() -> None:
    description = {
        "TrainingJobStatus": "Completed",
        "ModelArtifacts": {"S3ModelArtifacts": "s3://models/runs/model.tar.gz"},
        "FinalMetricDataList": [{"MetricName": "error", "Value": 0.02, "Timestamp": "2026-11-20T12:00:00Z"}],
    }
    given = {"data_uri": "s3://data/", "epochs": 5, "at_most_error": 0.05}
    busy = Failure("SageMaker.ResourceLimitExceededException")
    assert run(train, given, mocks={"Train": [busy, description]}).output == "s3://models/runs/model.tar.gz"
    assert run(train, {**given, "at_most_error": 0.01}, mocks={"Train": description}).error == "Train.Poor"
