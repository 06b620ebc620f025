"""Count: the words of the texts under a prefix, the most frequent first, as one JSON object at an address in S3.

python -m jobs.count --bucket B --prefix incoming/ --least-letters 3 --counts s3://B/runs/…/counts.json
"""

from __future__ import annotations

import argparse
import json
import os
import re
from collections import Counter
from collections.abc import Iterable

import boto3
from botocore.config import Config
from stepsmith.runtime import log


def count(texts: Iterable[str], least_letters: int) -> Counter[str]:
    """How often each word is there, whatever its case."""
    found: Counter[str] = Counter()
    for text in texts:
        found.update(word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) >= least_letters)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bucket", required=True)
    parser.add_argument("--prefix", required=True)
    parser.add_argument("--least-letters", type=int, required=True)
    parser.add_argument("--counts", required=True, help="the s3:// address to write to")
    options = parser.parse_args()
    # An endpoint of one's own, the local cloud's, does not answer under <bucket>.<host>.
    style = {"addressing_style": "path"} if os.environ.get("AWS_ENDPOINT_URL") else None
    s3 = boto3.client("s3", config=Config(s3=style))
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=options.bucket, Prefix=options.prefix)
    keys = [item["Key"] for page in pages for item in page.get("Contents", ()) if item["Key"].endswith(".txt")]
    texts = (s3.get_object(Bucket=options.bucket, Key=key)["Body"].read().decode("utf-8") for key in keys)
    found = count(texts, options.least_letters)
    bucket, _, key = options.counts.removeprefix("s3://").partition("/")
    # Another attempt writes the same object again: nothing is ever there half.
    s3.put_object(Bucket=bucket, Key=key, Body=json.dumps(dict(found.most_common())), ContentType="application/json")
    log("counted", texts=len(keys), words=len(found), counts=options.counts)


if __name__ == "__main__":
    main()
