"""Call any service of AWS, checked

`aws_sdk.<service>.<operation>` is every call that Step Functions can make; names and types of parameters and answers
come from AWS's own models, so that a misspelt one is an error at its line. The permissions that the call needs are
derived. Services that Step Functions can wait for have modules of their own (`glue`, `athena`, `ecs`, …).
"""

from dataclasses import dataclass

from stepsmith import Choice, Fail, Step, Succeed, fn, retry, workflow
from stepsmith.tasks import athena, aws_sdk
from stepsmith.testing import run


@dataclass
class Image:
    bucket: str
    key: str


@workflow
def look(image: Image) -> Step:
    labels = aws_sdk.rekognition.detect_labels(
        "DetectLabels",
        Image={"S3Object": {"Bucket": image.bucket, "Name": image.key}},
        MaxLabels=10,
        MinConfidence=80,
        retry=[retry.backoff(3, "Rekognition.ThrottlingException")],
    )
    names = fn.map(labels.result.Labels, lambda label: label.Name)
    query = athena.start_query_execution(
        "Count",
        QueryString=f"select count(*) from seen where label in ('{fn.join(names, chr(39) + ', ' + chr(39))}')",
        WorkGroup="reports",
    )
    location = query.result.QueryExecution.ResultConfiguration.OutputLocation
    return labels >> (
        Choice("AnythingThere")
        .when(fn.count(names) > 0, query >> Succeed("Done", output={"labels": names, "report": location}))
        .otherwise(Fail("Nothing", error="Image.Empty", cause=image.key))
    )


def test_labels_are_counted() -> None:
    mocks = {
        "DetectLabels": {"Labels": [{"Name": "Lynx"}, {"Name": "Snow"}]},
        "Count": {"QueryExecution": {"ResultConfiguration": {"OutputLocation": "s3://reports/1.csv"}}},
    }
    done = run(look, {"bucket": "in", "key": "1.jpg"}, mocks=mocks)
    assert done.output == {"labels": ["Lynx", "Snow"], "report": "s3://reports/1.csv"}


def test_an_image_without_anything_is_told() -> None:
    assert run(look, {"bucket": "in", "key": "1.jpg"}, mocks={"DetectLabels": {"Labels": []}}).error == "Image.Empty"
