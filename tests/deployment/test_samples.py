"""A workflow's sample: what is wrong in its file is said with file, line and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from stepsmith.deployment.samples import load_sample
from stepsmith.errors import ConfigurationError


def write(folder: Path, text: str) -> Path:
    (folder / "sample" / "images").mkdir(parents=True)
    (folder / "sample" / "input.json").write_text('{"prefix": "in/"}')
    (folder / "sample" / "sample.yaml").write_text(text)
    return folder


def test_a_sample_names_its_input_and_its_uploads(tmp_path: Path) -> None:
    text = "input: input.json\nuploads:\n  - {from: images, bucket: DataBucketName, prefix: in/}\n"
    sample = load_sample(write(tmp_path, text))
    assert sample.input == {"prefix": "in/"}
    assert [(upload.bucket, upload.prefix) for upload in sample.uploads] == [("DataBucketName", "in/")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("inputs: input.json\n", "sample.yaml:1: inputs: unknown key"),
        ("uploads: []\n", "sample.yaml:1: the key 'input' is missing"),
        ("input: 7\n", "sample.yaml:1: input: expected text"),
        ("input: nowhere.json\n", "nowhere.json cannot be read"),
        ("input: input.json\nuploads: yes please\n", "sample.yaml:2: uploads: expected a list"),
        (
            "input: input.json\nuploads:\n  - {from: videos, bucket: B}\n",
            "sample.yaml:3: uploads.0.from: there is no videos",
        ),
        ("input: input.json\nuploads:\n  - {from: images}\n", "the key 'bucket' is missing"),
        ("input: [\n", "sample.yaml:2: not YAML"),
    ],
)
def test_a_wrong_sample_is_refused_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        load_sample(write(tmp_path, text))
    assert said in str(refused.value)


def test_a_workflow_without_a_sample_says_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"sample/sample\.yaml, or give --input"):
        load_sample(tmp_path)
