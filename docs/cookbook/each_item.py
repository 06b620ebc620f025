"""Run states for every item of a list

`each` takes a list and a function of one item (and its index, if it wants it) that returns states. What lies outside,
the input or an earlier result, is used in there like anything else. The list of what the iterations give is
`.result`.
"""

from dataclasses import dataclass

from stepsmith import Step, Succeed, each, fn, retry, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_
from stepsmith.testing import run


@dataclass
class Catalogue:
    pages: list[str]
    currency: str


@dataclass
class Page:
    url: str
    usd: float


read_page = Function("ReadPage", handler="read.handler", source="functions/read", gives=Page)


@workflow
def catalogue(catalogue: Catalogue) -> Step:
    def read(url: str, index: int) -> Step:
        asked = {"url": url, "number": index + 1, "currency": catalogue.currency}
        return lambda_.invoke("ReadPage", read_page, asked, retry=[retry.lambda_service()])

    pages = each("Pages", catalogue.pages, read, max_concurrency=4)
    return pages >> Succeed("Sum", output=fn.sum(fn.map(pages.result, lambda page: page.usd)))


def test_every_page_counts() -> None:
    mocks = {"ReadPage": lambda asked: {"url": asked["url"], "usd": asked["number"] * 10}}
    assert run(catalogue, {"pages": ["a", "b", "c"], "currency": "USD"}, mocks=mocks).output == 60
    assert run(catalogue, {"pages": [], "currency": "USD"}, mocks=mocks).output == 0
