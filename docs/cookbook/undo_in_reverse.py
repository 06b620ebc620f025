"""Undo what was done: a saga

Each step says how it is undone. When one fails, what undoes those before it runs, the last first, and the workflow
fails with the error that began it. The states are plain Tasks with Catch; the picture shows every way.
"""

from dataclasses import dataclass

import pytest

from stepsmith import Step, retry, saga, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_
from stepsmith.testing import Failure, run


@dataclass
class Trip:
    traveller: str
    to: str


@dataclass
class Booking:
    id: str


def function(id: str) -> Function[object, Booking]:
    return Function(id, handler="booking.handler", source=f"functions/{id.lower()}", gives=Booking)


flights, hotels, payments = function("Flights"), function("Hotels"), function("Payments")
AGAIN = [retry.lambda_service(), retry.backoff(5)]


@workflow
def book(trip: Trip) -> Step:
    flight = lambda_.invoke("BookFlight", flights, {"do": "book", "to": trip.to})
    hotel = lambda_.invoke("BookHotel", hotels, {"do": "book", "to": trip.to})
    return saga(
        "Trip",
        flight.compensate(
            lambda_.invoke("CancelFlight", flights, {"do": "cancel", "id": flight.result.id}, retry=AGAIN)
        ),
        hotel.compensate(lambda_.invoke("CancelHotel", hotels, {"do": "cancel", "id": hotel.result.id}, retry=AGAIN)),
        lambda_.invoke("Pay", payments, {"traveller": trip.traveller}),
    )


@pytest.mark.parametrize(
    ("failing", "undone"),
    [("BookFlight", ()), ("BookHotel", ("CancelFlight",)), ("Pay", ("CancelHotel", "CancelFlight"))],
)
def test_what_was_booked_is_cancelled(failing: str, undone: tuple[str, ...]) -> None:
    names = ["BookFlight", "BookHotel", "Pay", "CancelHotel", "CancelFlight"]
    mocks = {**{name: {"id": name} for name in names}, failing: Failure("Refused", "no")}
    outcome = run(book, {"traveller": "Ann", "to": "Oslo"}, mocks=mocks)
    assert outcome.path[outcome.path.index(failing) + 1 :] == (*undone, "Trip: undone")
    assert outcome.error == "Refused"
