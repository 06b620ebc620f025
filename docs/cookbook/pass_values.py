"""Pass values between states

A field of an earlier result is an attribute of its reference, however many states lie between. What a function takes
and gives is declared once; a field that it does not give is an error in the editor, and at the line when the workflow
is built. The definition gets an `Assign` where a later state needs the value, with only the fields that are read.
"""

from dataclasses import dataclass

from stepsmith import Step, Succeed, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_
from stepsmith.testing import run


@dataclass
class Order:
    id: str
    usd: float


@dataclass
class Customer:
    name: str
    email: str


@dataclass
class Receipt:
    number: int


find_customer = Function("FindCustomer", handler="find.handler", source="functions/find", gives=Customer)
charge = Function("Charge", handler="charge.handler", source="functions/charge", takes=Order, gives=Receipt)
send = Function("Send", handler="send.handler", source="functions/send")


@workflow
def purchase(order: Order) -> Step:
    customer = lambda_.invoke("FindCustomer", find_customer, {"order": order.id})
    charged = lambda_.invoke("Charge", charge, Order(id=order.id, usd=order.usd))
    sent = lambda_.invoke("Send", send, {"to": customer.result.email, "number": charged.result.number})
    return customer >> charged >> sent >> Succeed("Done", output={"receipt": charged.result.number})


def test_the_receipt_is_sent_to_the_customer() -> None:
    mocks = {
        "FindCustomer": {"name": "Ann", "email": "ann@example.com"},
        "Charge": {"number": 7},
        "Send": lambda mail: mail,
    }
    done = run(purchase, {"id": "o-1", "usd": 5}, mocks=mocks)
    assert done.output == {"receipt": 7}
    assert done.states["Send"].outputs == [{"to": "ann@example.com", "number": 7}]
