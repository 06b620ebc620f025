"""Look: how many texts lie under a prefix?

{"prefix": "incoming/"} → {"texts": 2, "size_bytes": 1024}
"""

from __future__ import annotations

import os
from typing import Any

import boto3
from stepsmith.runtime import log


def handler(event: dict[str, Any], context: Any) -> dict[str, int]:
    pages = (
        boto3.client("s3")
        .get_paginator("list_objects_v2")
        .paginate(Bucket=os.environ["DATA_BUCKET"], Prefix=event["prefix"])
    )
    sizes = [item["Size"] for page in pages for item in page.get("Contents", ()) if item["Key"].endswith(".txt")]
    log("looked for texts", prefix=event["prefix"], texts=len(sizes))
    return {"texts": len(sizes), "size_bytes": sum(sizes)}
