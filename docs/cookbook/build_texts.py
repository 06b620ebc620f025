"""Build texts and compute with results

References stand in f-strings, and `fn` has what JSONata and AWS can do with values: the expression is checked when
the workflow is built and evaluated when it runs. An `if` of Python would decide too early, so it is refused; `fn.if_`
is what is meant.
"""

from dataclasses import dataclass

from stepsmith import Pass, Step, Succeed, context, fn, workflow
from stepsmith.testing import run


@dataclass
class Line:
    article: str
    pieces: int
    usd: float


@dataclass
class Invoice:
    customer: str
    lines: list[Line]


@workflow
def invoice(invoice: Invoice) -> Step:
    total = Pass("Total", fn.sum(fn.map(invoice.lines, lambda line: line.pieces * line.usd)))
    dear = fn.filter(invoice.lines, lambda line: line.usd >= 100)
    note = fn.if_(fn.count(dear) > 0, "insured", "not insured")
    text = f"{fn.upper(invoice.customer)}: {fn.round(total.result, 2)} USD, {note} ({context.execution_name})"
    return total >> Succeed("Done", output={"text": text, "articles": fn.join(fn.map(dear, lambda line: line.article))})


def test_the_text_names_customer_and_total() -> None:
    lines = [{"article": "lens", "pieces": 1, "usd": 250.5}, {"article": "strap", "pieces": 2, "usd": 9.75}]
    done = run(invoice, {"customer": "ann", "lines": lines}, name="run-1")
    assert done.output == {"text": "ANN: 270 USD, insured (run-1)", "articles": "lens"}
