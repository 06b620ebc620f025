"""A machine as a Mermaid flowchart: every state once, every transition once, scopes inside their states."""

from __future__ import annotations

import re
from typing import Any

from stepsmith import Choice, Fail, Parallel, Step, Succeed, Wait, asl, each, workflow
from stepsmith.graph import mermaid
from stepsmith.resources import Function
from stepsmith.tasks import lambda_

WORK = Function("Work", handler="work.handler", source="functions/work")


def drawn(function: Any, **options: Any) -> str:
    return mermaid(workflow(**options)(function).build().machine)


def test_a_choice_is_labelled_with_its_conditions() -> None:
    def function(run: Any) -> Step:
        guard = lambda_.invoke("Guard", WORK)
        choice = Choice("Enough?").when(guard.result.cost <= run.limit, Succeed("Fine"))
        return guard >> choice.otherwise(Fail("Short", error="Short"))

    assert drawn(function) == (
        "flowchart TD\n"
        "  s1((start)):::end_\n"
        '  s3["Guard"]\n'
        '  s4{"Enough?"}\n'
        '  s5(["Fine"])\n'
        '  s6(["Short"]):::fail\n'
        "  s1 --> s3\n"
        "  s3 --> s4\n"
        '  s4 -->|"Guard.cost #lt;= input.limit"| s5\n'
        '  s4 -->|"otherwise"| s6\n'
        "  s2((end)):::end_\n"
        "  s5 --> s2\n"
        "  classDef fail stroke:#b3261e,color:#b3261e\n"
        "  classDef end_ fill:#333,stroke:#333,color:#fff\n"
    )


def test_scopes_are_boxes_inside_their_state() -> None:
    def function(run: Any) -> Step:
        both = Parallel("Both", Wait("Left", seconds=5), Wait("Right", seconds=1))
        return both >> each("Each", run.items, lambda item: lambda_.invoke("Inside", WORK))

    text = drawn(function)
    titles = re.findall(r'subgraph \w+ \["(.*?)"\]', text)
    assert titles == ["Both", "branch 1", "branch 2", "Each"]
    assert text.count("subgraph") == len(re.findall(r"^ *end$", text, flags=re.M))
    assert "Left<br/>5 s" in text


def test_one_catch_is_a_dashed_line_and_many_are_one_note() -> None:
    def function(run: Any) -> Step:
        step: Step = lambda_.invoke("S0", WORK).catch("Boom", Fail("F"))
        for number in range(1, 4):
            step = step >> lambda_.invoke(f"S{number}", WORK)
        return step

    text = drawn(function, catch=Fail("Handler"))
    assert re.findall(r'-\.->\|"(.*?)"\|', text) == ["Boom"]
    assert '"any error in 4 states"' in text
    assert text.count("-.->") == 2


def test_marks_of_mermaid_in_names_are_escaped() -> None:
    text = drawn(lambda run: Wait('a "b" <c> #1`', seconds=1))
    assert '"a #quot;b#quot; #lt;c#gt; #35;1#96;<br/>1 s"' in text


def test_long_conditions_are_cut() -> None:
    def function(run: Any) -> Step:
        return Choice("Q").when(run.a + run.b + run.c + run.d + run.e + run.f + run.g > 1000, Succeed("S"))

    (label,) = re.findall(r'-->\|"(input.*?)"\|', drawn(function))
    assert label.endswith("…") and len(label) <= 70


def test_every_state_of_any_machine_is_drawn_in_either_language() -> None:
    machine = asl.read_value({
        "StartAt": "A",
        "States": {
            "A": {"Type": "Choice", "Choices": [
                {"Variable": "$.x", "NumericEquals": 1, "Next": "B"},
                {"And": [{"Variable": "$.x", "IsNull": True}, {"Variable": "$.y", "IsNull": True}], "Next": "C"},
            ]},
            "B": {"Type": "Pass", "Next": "Nowhere"},
            "C": {"Type": "Succeed"},
        },
    }).machine  # fmt: skip
    assert machine is not None
    text = mermaid(machine)
    assert re.findall(r'-->\|"(.*?)"\|', text) == ["$.x NumericEquals 1", "and …"]
    assert all(f'"{name}"' in text for name in "ABC")
