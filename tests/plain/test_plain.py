"""Plain states: every member of the language, as it is written."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from stepsmith import Choice, Fail, Pass, Step, Succeed, asl, fn, plain, workflow
from stepsmith.asl import fields as table
from stepsmith.errors import DefinitionError
from stepsmith.plain import (
    all_of,
    any_of,
    beside,
    branch,
    catch,
    delimited,
    following,
    goto,
    none_of,
    path,
    quoted,
    when,
)
from stepsmith.plain import constructors as plain_states
from tests.authoring.authored import states

TRANSITIONS = {"next", "end", "default", "choices", "branches", "item_processor", "iterator", "catch", "retry"}


@pytest.mark.parametrize("kind", sorted(table.STATES))
def test_a_constructor_has_every_member_of_the_field_table(kind: str) -> None:
    taken = set(inspect.signature(getattr(plain_states, kind)).parameters)
    members = {field.attribute for field in table.STATES[kind]}
    assert members - TRANSITIONS <= taken


def plain_states_of(function: Callable[..., Step], **options: Any) -> dict[str, Any]:
    return states(function, query_language=None, **options)


def test_paths_are_members_that_end_in_dollar() -> None:
    def flow(given: Any) -> Step:
        return plain.Pass("P", parameters={"a": path("$.a"), "b": [{"c": path("$$.Execution.Id")}], "d": "$.d"})

    assert plain_states_of(flow)["P"]["Parameters"] == {"a.$": "$.a", "b": [{"c.$": "$$.Execution.Id"}], "d": "$.d"}


def test_a_limit_from_a_path_has_the_name_that_ends_in_path() -> None:
    def flow(given: Any) -> Step:
        return plain.Task("T", "${R}", timeout_seconds=path("$.t"), result_path=None)

    assert plain_states_of(flow)["T"] == {
        "Type": "Task", "Resource": "${R}", "TimeoutSecondsPath": "$.t", "ResultPath": None, "End": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("condition", "written"),
    [
        (path("$.n") < 3, {"Variable": "$.n", "NumericLessThan": 3}),
        (path("$.s") >= "b", {"Variable": "$.s", "StringGreaterThanEquals": "b"}),
        (path("$.b") == True, {"Variable": "$.b", "BooleanEquals": True}),  # noqa: E712
        (path("$.s") != "b", {"Not": {"Variable": "$.s", "StringEquals": "b"}}),
        (path("$.t").timestamp_less_than_path("$.u"), {"Variable": "$.t", "TimestampLessThanPath": "$.u"}),
        (path("$.t").is_present(False, comment="c"), {"Variable": "$.t", "IsPresent": False, "Comment": "c"}),
    ],
)
def test_a_comparison_takes_its_operator_from_what_it_compares_with(condition: Any, written: Any) -> None:
    assert condition.members == written


def test_conditions_are_joined_in_one_list_from_left_to_right() -> None:
    a, b, c = (path(f"$.{name}").is_present(True) for name in "abc")
    assert (a & b & c).members == {"And": [a.members, b.members, c.members]}
    assert (a & (b & c)).members == {"And": [a.members, {"And": [b.members, c.members]}]}
    assert (a & b | c).members == {"Or": [{"And": [a.members, b.members]}, c.members]}
    assert all_of(all_of(a, b), c).members == {"And": [{"And": [a.members, b.members]}, c.members]}
    assert any_of(a).members == {"Or": [a.members]}
    assert none_of(a, comment="no").members == {"Not": a.members, "Comment": "no"}


def test_what_follows_a_choice_may_be_the_target_of_its_rules() -> None:
    def flow(given: Any) -> Step:
        choice = plain.Choice("C", [when(path("$.x") == 1, following)], default=plain.Pass("P"))
        return choice >> plain.Succeed("S")

    found = plain_states_of(flow)
    assert (found["C"]["Choices"][0]["Next"], found["C"]["Default"], found["P"]["Next"]) == ("S", "P", "S")


def test_a_choice_without_default_has_none() -> None:
    found = plain_states_of(lambda given: plain.Choice("C", [when(path("$.x") == 1, plain.Succeed("S"))]))
    assert "Default" not in found["C"]


def test_a_state_that_ends_is_not_joined() -> None:
    def flow(given: Any) -> Step:
        choice = plain.Choice("C", [when(path("$.x") == 1, plain.Pass("Last", end=True))], default=following)
        return choice >> plain.Pass("Next")

    assert plain_states_of(flow)["Last"] == {"Type": "Pass", "End": True}


def test_a_goto_by_name_leads_to_a_state_that_is_written_later() -> None:
    def flow(given: Any) -> Step:
        return plain.Choice("C", [when(path("$.x") == 1, goto("B"))], default=plain.Pass("A")) >> plain.Pass("B")

    assert plain_states_of(flow)["C"]["Choices"][0]["Next"] == "B"


def test_a_goto_by_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(DefinitionError, match=r"goto\(Bee\): Bee does not stand in the same scope"):
        plain_states_of(lambda given: plain.Pass("A") >> goto("Bee"))


def test_states_beside_are_reached_by_goto_or_not_at_all() -> None:
    found = plain_states_of(lambda given: beside(plain.Pass("A") >> goto("C"), plain.Pass("B") >> plain.Succeed("C")))
    assert (found["A"]["Next"], found["B"]["Next"]) == ("C", "C")


def test_a_catcher_of_a_jsonpath_state_keeps_its_error_under_a_path() -> None:
    def flow(given: Any) -> Step:
        return plain.Task("T", "${R}", catch=[catch(["E", "F"], plain.Fail("No"), result_path="$.e", comment="c")])

    expected = [{"ErrorEquals": ["E", "F"], "ResultPath": "$.e", "Comment": "c", "Next": "No"}]
    assert plain_states_of(flow)["T"]["Catch"] == expected


def test_a_distributed_map_is_written_as_it_is() -> None:
    def flow(given: Any) -> Step:
        config = {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}
        return plain.Map(
            "M",
            branch(plain.Pass("P"), processor_config=config, comment="c"),
            item_reader={"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": path("$.b")}},
            max_concurrency=path("$.m"),
        )

    found = plain_states_of(flow)["M"]
    assert found["ItemReader"]["Parameters"] == {"Bucket.$": "$.b"}
    assert found["MaxConcurrencyPath"] == "$.m"
    assert found["ItemProcessor"]["ProcessorConfig"] == {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}
    assert found["ItemProcessor"]["Comment"] == "c"


def test_states_and_variables_are_references_with_all_operators() -> None:
    def flow(given: Any) -> Step:
        return plain.Pass(
            "P",
            assign={"total": fn.sum(plain.states.input.costs)},
            output={"sum": plain.var.total + 1, "who": f"{plain.states.context.Execution.Name}!", "raw": "{%1%}"},
        )

    found = states(flow)["P"]
    assert found["Assign"] == {"total": "{% $sum($states.input.costs) %}"}
    assert found["Output"] == {
        "sum": "{% $total + 1 %}", "who": "{% $states.context.Execution.Name & '!' %}", "raw": "{%1%}",
    }  # fmt: skip


def test_spellings_that_the_builder_does_not_choose() -> None:
    def flow(given: Any) -> Step:
        return plain.Pass("P", output=[delimited("a"), quoted("b"), delimited(plain.var.c, before="", after="\n")])

    assert states(flow)["P"]["Output"] == ["{% 'a' %}", '{% "b" %}', "{%$c\n%}"]


def test_plain_and_derived_states_stand_in_one_workflow() -> None:
    def flow(given: Any) -> Step:
        first = Pass("First", {"n": given.n})
        plain_one = plain.Pass("Second", output={"n": plain.states.input.n})
        return first >> plain_one >> Choice("Third").when(first.result.n == 1, Succeed("One")).otherwise(Fail("No"))

    found = states(flow)
    assert found["First"]["Assign"] == {"First": {"n": "{% $states.context.Execution.Input.n %}"}}
    assert found["Second"]["Output"] == {"n": "{% $states.input.n %}"}
    assert found["Third"]["Choices"][0]["Condition"] == "{% $First.n = 1 %}"


def test_derived_states_declare_jsonata_in_a_workflow_of_another_language() -> None:
    found = plain_states_of(lambda given: Pass("Derived", {"n": given.n}) >> plain.Pass("Plain"))
    assert found["Derived"]["QueryLanguage"] == "JSONata"
    assert "QueryLanguage" not in found["Plain"]


def test_names_that_plain_states_assign_are_not_taken_for_derived_variables() -> None:
    def flow(given: Any) -> Step:
        first = Pass("total", {"n": given.n})
        return first >> plain.Pass("P", assign={"total": 1}) >> Pass("Q", {"n": first.result.n})

    found = states(flow)
    assert list(found["total"]["Assign"]) == ["total_2"]


def test_options_of_the_definition() -> None:
    @workflow(query_language="JSONPath", version="1.0", timeout_seconds="${Limit}")
    def flow() -> Step:
        return plain.Succeed("S")

    written = asl.write(flow.build().machine)
    assert (written["QueryLanguage"], written["Version"], written["TimeoutSeconds"]) == ("JSONPath", "1.0", "${Limit}")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: plain.Map("M"), "either item_processor or iterator"),
        (lambda: plain.Parallel("P", []), "has no branches"),
        (lambda: path("$.a").is_presnt(True), "no operator 'is_presnt'; did you mean is_present"),
        (lambda: path("$.a") < True, "a text or a number"),
        (lambda: path("$.a") == path("$.b"), "another path is compared by a method"),
        (lambda: bool(path("$.a") == 1), "write & for and"),
        (lambda: catch("States.ALL", plain.Succeed("S")), "errors is a list"),
        (lambda: plain.Pass("P", parameters={"a": [path("$.a")]}), "must be the value of an object's member"),
        (lambda: plain.Pass("P", parameters={"a": path("$.a"), "a.$": "$.b"}), "given twice"),
        (lambda: plain.Pass("P", result={1: 2}), "names are texts"),
        (lambda: plain.Pass("P", result=object()), "is not JSON"),
        (lambda: plain.var["a b"], "no name of a variable"),
        (lambda: delimited(1, before="x"), "both are blanks"),
    ],
)
def test_what_cannot_be_written_is_refused_at_once(make: Callable[[], object], message: str) -> None:
    with pytest.raises(DefinitionError, match=message):
        make()


def test_a_plain_state_has_no_result() -> None:
    with pytest.raises(DefinitionError, match="PlainState 'P' has no 'result'"):
        plain.Pass("P").result  # noqa: B018


def test_a_handler_that_reads_its_error_cannot_guard_a_jsonpath_state() -> None:
    def flow(given: Any) -> Step:
        return plain.Task("T", "${R}").catch(lambda error: Fail("F", cause=error.Cause))

    with pytest.raises(DefinitionError, match="which a JSONPath state cannot assign"):
        plain_states_of(flow)


def test_a_plain_fail_waits_for_the_cleanup_of_finally() -> None:
    def flow(given: Any) -> Step:
        return (plain.Task("T", "${R}") >> plain.Fail("F", error="E")).finally_(plain.Pass("Clean"))

    found = states(flow)
    assert (found["T"]["Next"], found["Clean"]["Next"]) == ("Clean", "F")


def test_a_plain_end_that_would_go_around_finally_is_refused() -> None:
    with pytest.raises(DefinitionError, match="T ends the workflow without the cleanup of finally_"):
        states(lambda given: plain.Task("T", "${R}", end=True).finally_(plain.Pass("Clean")))
