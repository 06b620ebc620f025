"""Gather all pages of a listing

`repeat` runs rounds and keeps a value from one to the next: here the keys so far, and the token of the next page. The
service's own names are known, and so are the types of what it answers. A list may be as long as 256 KiB; for more,
`process_files_of_a_prefix.py` starts an execution for each file.
"""

from dataclasses import dataclass
from typing import Any

from stepsmith import Round, Step, Succeed, fn, repeat, workflow
from stepsmith.resources import Bucket
from stepsmith.tasks import aws_sdk
from stepsmith.testing import run

archive = Bucket("Archive")


@dataclass
class Pages:
    keys: list[str]
    after: str
    more: bool


@workflow
def list_archive(listing: Any) -> Step:
    def next_page(pages: Pages) -> Round[Pages]:
        page = aws_sdk.s3.list_objects_v2("ListPage", Bucket=archive.name, Prefix="in/", StartAfter=pages.after)
        found = fn.map(page.result.Contents, lambda found: found.Key)
        keys = fn.append(pages.keys, found)
        return Round(page, keep=Pages(keys=keys, after=fn.item(keys, -1), more=page.result.IsTruncated))

    pages = repeat(
        "Pages",
        next_page,
        start=Pages(keys=[], after="in/", more=True),
        until=lambda pages: pages.more == False,  # noqa: E712
        max_rounds=100,
    )
    return pages >> Succeed("Done", output=pages.result.keys)


def test_pages_are_put_together() -> None:
    pages = [
        {"Contents": [{"Key": "in/a"}, {"Key": "in/b"}], "IsTruncated": True},
        {"Contents": [{"Key": "in/c"}], "IsTruncated": False},
    ]
    assert run(list_archive, {}, mocks={"ListPage": pages}).output == ["in/a", "in/b", "in/c"]
