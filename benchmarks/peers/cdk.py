"""The same six-state machine in CDK for Python, timed in a process of its own: seconds to import and to synthesise.

Run by ``authoring.py`` with the Python of ``.venvs/peers-cdk``; prints JSON.
"""

import json
import sys
import tempfile
import time

begun = time.perf_counter()
import aws_cdk as cdk  # noqa: E402
from aws_cdk import aws_lambda as lambda_  # noqa: E402
from aws_cdk import aws_stepfunctions as sfn  # noqa: E402
from aws_cdk import aws_stepfunctions_tasks as tasks  # noqa: E402

imported = time.perf_counter()
with tempfile.TemporaryDirectory() as folder:
    app = cdk.App(outdir=folder)
    stack = cdk.Stack(app, "Bench")
    function = lambda_.Function.from_function_arn(stack, "Work", "arn:aws:lambda:eu-north-1:000000000000:function:work")
    payload = sfn.TaskInput.from_object({"prefix": "{% $states.input.prefix %}"})
    guard = tasks.LambdaInvoke.jsonata(
        stack, "Guard", lambda_function=function, payload=payload, assign={"cost": "{% $states.result.Payload.cost %}"}
    )
    read = tasks.LambdaInvoke.jsonata(stack, "Read", lambda_function=function, payload=payload)
    each = sfn.Map.jsonata(
        stack, "Each", items=sfn.ProvideItems.jsonata("{% $states.input.Payload.pages %}"), max_concurrency=5
    )
    each.item_processor(tasks.LambdaInvoke.jsonata(stack, "Page", lambda_function=function, payload=payload))
    failed = sfn.Fail(stack, "Failed", error="Failed")
    each.add_catch(failed, errors=["States.ALL"])
    choice = sfn.Choice.jsonata(stack, "Affordable").when(sfn.Condition.jsonata("{% $cost <= 10 %}"), read.next(each))
    sfn.StateMachine(
        stack,
        "Machine",
        definition_body=sfn.DefinitionBody.from_chainable(guard.next(choice.otherwise(failed))),
        query_language=sfn.QueryLanguage.JSONATA,
    )
    app.synth()
json.dump({"import": imported - begun, "synthesise": time.perf_counter() - imported}, sys.stdout)
