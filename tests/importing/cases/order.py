"""order.asl.json, imported by stepsmith."""

from stepsmith import Step, workflow
from stepsmith.plain import (
    Choice,
    Fail,
    Map,
    Parallel,
    Pass,
    Succeed,
    Task,
    Wait,
    branch,
    catch,
    following,
    goto,
    none_of,
    path,
    retrier,
    when,
)


def charge_branch_1() -> Step:
    return Task("Card", "${CardArn}")


def charge_branch_2() -> Step:
    ledger = Pass("Ledger", result={"entry.$": "kept"}, result_path=None)
    written = Succeed("Written")
    return ledger >> written


def ship_item() -> Step:
    label = Task("Label", "${LabelArn}", timeout_seconds=30)
    freight = Task("Freight", "${FreightArn}")
    post = Task("Post", "${PostArn}")
    weight = Choice("Weight?", [when(path("$.weight") > 30, freight)], default=post)
    sent = Succeed("Sent")
    return label >> weight >> sent


@workflow(timeout_seconds=3600, query_language=None)
def order() -> Step:
    """Orders are charged, and shipped unless the card is refused"""
    refused = Fail("Refused", error="Refused", cause=path("$.error.Cause"))
    tell_operators = Task(
        "Tell operators",
        "arn:aws:states:::sns:publish",
        parameters={"TopicArn": "${AlertsArn}", "Message": path("States.Format('order {}: {}', $.order.id, $.Cause)")},
    )
    validate = Task(
        "Validate",
        "arn:aws:states:::lambda:invoke",
        comment="Fails with BadOrder",
        parameters={"FunctionName": "${ValidateArn}", "Payload": {"order": path("$.order"), "attempt": 1}},
        result_selector={"valid": path("$.Payload.valid")},
        result_path="$.validation",
        retry=[
            retrier("Lambda.ServiceException", interval_seconds=2, max_attempts=6, backoff_rate=2),
            retrier("States.ALL", max_attempts=1),
        ],
        catch=[
            catch(["BadOrder"], refused, result_path="$.error"),
            catch(["States.ALL"], tell_operators >> goto("Refused")),
        ],
    )
    hold = Wait("Hold", seconds=path("$.order.hold"))
    valid = Choice(
        "Valid?",
        [
            when(
                path("$.validation.valid").boolean_equals(True)
                & ((path("$.order.total") < 100) | none_of(path("$.order.customer") == "new")),
                following,
            ),
            when(path("$.order.hold").is_present(True), hold >> goto("Validate")),
        ],
        default=goto("Refused"),
    )
    charge = Parallel(
        "Charge",
        [charge_branch_1(), branch(charge_branch_2(), comment="for the books")],
        result_path="$.charge",
    )
    ship = Map("Ship", iterator=ship_item(), items_path="$.order.parcels", max_concurrency=5)
    return validate >> valid >> charge >> ship
