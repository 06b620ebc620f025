"""agent.asl.json, imported by stepsmith."""

from stepsmith import Step, fn, raw, workflow
from stepsmith.plain import (
    Choice,
    Fail,
    Map,
    Pass,
    Task,
    branch,
    catch,
    delimited,
    following,
    goto,
    retrier,
    states,
    var,
    when,
)
from stepsmith.tasks import aws_sdk, dynamodb


def answer_item() -> Step:
    return Pass("Use", output=f"{states.input.answer}{fn.string(fn.count(states.input.tool))}")


@workflow
def agent() -> Step:
    stuck = Fail("Stuck", error="Stuck", cause=var.problem.Cause)
    ask = Task(
        "Ask",
        "arn:aws:states:::bedrock:invokeModel",
        arguments={
            "ModelId": states.input.model,
            "Body": {"prompt": f"Question {states.input.number}: {states.input.text}", "max_tokens": 100},
        },
        assign={
            "answer": states.result.Body.completion,
            "asked": delimited(states.context.State.EnteredTime, after=""),
        },
        output=fn.merge(states.input, {"number": states.input.number + 1}),
        catch=[catch(["States.TaskFailed"], stuck, assign={"problem": states.errorOutput})],
    )
    enough = Choice(
        "Enough?",
        [
            when(
                fn.contains(var.answer, "done") | (states.input.number >= 5),
                following,
                # as text: ** has no operator
                output=raw("$states.input.**.text"),
            ),
            when(
                # as text: its spelling is not the one that the builder writes
                raw("$states.input.kind in [\"short\",'long']"),
                goto("Ask"),
            ),
        ],
        default=goto("Ask"),
    )
    answer = Map(
        "Answer",
        branch(answer_item(), processor_config={"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}),
        items=fn.filter(states.input.tools, lambda tool: tool.cost < 3),
        item_selector={"tool": states.context.Map.Item.Value, "answer": var.answer},
        tolerated_failure_percentage=5,
    )
    save = dynamodb.put_item(
        "Save",
        TableName="${Answers}",
        Item={"id": {"S": states.context.Execution.Name}},
        comment="for the next question",
        retry=[retrier("States.TaskFailed", max_attempts=2)],
    )
    tell = aws_sdk.sns.publish("Tell", Message=var.answer, TopicArn="${Topic}")
    return ask >> enough >> answer >> save >> tell
