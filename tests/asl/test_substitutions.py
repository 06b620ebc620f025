"""A substitution may stand wherever CloudFormation can fill one in."""

from __future__ import annotations

from stepsmith import asl

TEXT = """{"StartAt": "A", "States": {
  "A": {"Type": "Wait", "Seconds": ${Delay}, "Next": "B", "Comment": "a ${x} \\" ${y}"},
  "B": {"Type": "Map", "MaxConcurrency": "${Many}", "End": true, "ToleratedFailurePercentage": ${Share},
    "ItemProcessor": {"ProcessorConfig": {"Mode": "${Mode}", "ExecutionType": "${Kind}"},
      "StartAt": "C", "States": {"C": {"Type": "Task", "Resource": "${Arn}", "End": true,
        "Retry": [{"ErrorEquals": ["${Error}"], "MaxAttempts": ${Tries}, "JitterStrategy": "${Jitter}"}]}}}}
}}"""


def test_a_substitution_stands_for_numbers_and_texts() -> None:
    reading = asl.read(TEXT)
    assert reading.diagnostics == ()
    assert reading.machine is not None
    waits = reading.machine.states["A"]
    assert isinstance(waits, asl.WaitState)
    assert waits.seconds == asl.Substitution("${Delay}")
    assert waits.comment == 'a ${x} " ${y}'
    assert asl.read_value(asl.write(reading.machine)).machine == reading.machine


def test_places_are_those_of_the_text_as_it_is_written() -> None:
    reading = asl.read(TEXT.replace('"Comment"', '"Coment"'))
    (finding,) = reading.diagnostics
    assert finding.span is not None
    assert (finding.span.line, finding.span.column) == (2, TEXT.split("\n")[1].index('"Comment"') + 1)


def test_what_else_is_wrong_has_its_place() -> None:
    (finding,) = asl.read('{"A": ${X}, "B" 1}').diagnostics
    assert finding.span is not None
    assert (finding.code, finding.span.column) == ("SS1001", 17)
