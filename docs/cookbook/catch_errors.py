"""Catch errors: of a state, of a part, of the whole

`catch` stands on a state, on a chain of states, or on the workflow. A handler is a function of the error; its open
ends go on to what follows. A more special catch comes first, and nothing gets past one for every error.
"""

from dataclasses import dataclass

from stepsmith import ErrorOutput, Fail, Pass, Step, fn, workflow
from stepsmith.resources import Function, Topic
from stepsmith.tasks import lambda_, sns
from stepsmith.testing import Failure, run


@dataclass
class Report:
    day: str


alerts = Topic("Alerts")
work = Function("Work", handler="work.handler", source="functions/work")


def tell(error: ErrorOutput) -> Step:
    message = f"{error.Error}: {fn.substring(error.Cause, 0, 200)}"
    return sns.publish("Tell", alerts, message=message) >> Fail("Failed", error="Report.Failed", cause=message)


@workflow(catch=tell)
def report(report: Report) -> Step:
    weather = lambda_.invoke("Weather", work, {"day": report.day}).catch(Pass("NoWeather"))
    read, count = lambda_.invoke("Read", work, {"day": report.day}), lambda_.invoke("Count", work, {})
    counted = (read >> count).catch("Report.NothingThere", lambda error: Pass("Nothing", {"why": error.Cause}))
    return weather >> counted >> lambda_.invoke("Write", work, {"day": report.day})


FINE = {"Weather": 1, "Read": 1, "Count": 1, "Write": 1, "Tell": {"MessageId": "m-1"}}


def test_a_report_without_weather_is_written() -> None:
    outcome = run(report, {"day": "today"}, mocks={**FINE, "Weather": Failure("Anything")})
    assert outcome.succeeded and "NoWeather" in outcome.path


def test_a_day_without_anything_is_no_failure() -> None:
    outcome = run(report, {"day": "today"}, mocks={**FINE, "Count": Failure("Report.NothingThere", "a holiday")})
    assert outcome.path == ("Weather", "Read", "Count", "Nothing", "Write")


def test_somebody_is_told_of_any_other_failure() -> None:
    outcome = run(report, {"day": "today"}, mocks={**FINE, "Write": Failure("Disk.Full", "no room")})
    assert (outcome.error, outcome.cause) == ("Report.Failed", "Disk.Full: no room")
