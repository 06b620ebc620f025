"""Distributed Maps: what is read and written, and that outer values reach the children by their input."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from stepsmith import (
    Batch,
    Batches,
    DefinitionError,
    Fail,
    Pass,
    RawState,
    Step,
    Succeed,
    asl,
    each,
    each_distributed,
    raw,
    retry,
    s3,
    workflow,
)
from stepsmith.tasks import batch, lambda_
from stepsmith.testing import run
from stepsmith.validation import validate
from tests.authoring.authored import COUNT, DATA, JOB, build, states


@dataclass
class Order:
    id: str
    usd: str


@dataclass
class Sized:
    id: str
    usd: int


@dataclass
class Day:
    day: str


AN_ITEM = "{% $states.context.Execution.Input %}"


def of(dataset: Any, **options: Any) -> dict[str, Any]:
    found: dict[str, Any] = states(lambda: each_distributed("E", dataset, lambda item: Pass("P", item), **options))["E"]
    return found


class TestReaders:
    @pytest.mark.parametrize(
        ("dataset", "reader"),
        [
            (
                s3.csv("b", "k.csv"),
                {"ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
                 "Arguments": {"Bucket": "b", "Key": "k.csv"}},
            ),
            (
                s3.csv("b", "k.csv", headers=["x", "y"], delimiter="|", max_items=9),
                {"ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["x", "y"],
                                  "CSVDelimiter": "PIPE", "MaxItems": 9},
                 "Arguments": {"Bucket": "b", "Key": "k.csv"}},
            ),
            (
                s3.json("b", "k.json", pointer="/a/b"),
                {"ReaderConfig": {"InputType": "JSON", "ItemsPointer": "/a/b"},
                 "Arguments": {"Bucket": "b", "Key": "k.json"}},
            ),
            (s3.jsonl("b", "k"), {"ReaderConfig": {"InputType": "JSONL"}, "Arguments": {"Bucket": "b", "Key": "k"}}),
            (
                s3.parquet("b", "k"),
                {"ReaderConfig": {"InputType": "PARQUET"}, "Arguments": {"Bucket": "b", "Key": "k"}},
            ),
            (
                s3.manifest("b", "k", files="parquet"),
                {"ReaderConfig": {"ManifestType": "ATHENA_DATA", "InputType": "PARQUET"},
                 "Arguments": {"Bucket": "b", "Key": "k"}},
            ),
            (
                s3.inventory("b", "k"),
                {"ReaderConfig": {"ManifestType": "S3_INVENTORY"}, "Arguments": {"Bucket": "b", "Key": "k"}},
            ),
        ],
    )  # fmt: skip
    def test_an_object_is_read_as_it_is_said_to_be(self, dataset: Any, reader: dict[str, Any]) -> None:
        assert of(dataset)["ItemReader"] == {"Resource": "arn:aws:states:::s3:getObject", **reader}

    def test_a_listing_is_of_all_objects_or_those_under_a_prefix(self) -> None:
        listing = {"Resource": "arn:aws:states:::s3:listObjectsV2"}
        assert of(s3.listing("b"))["ItemReader"] == {**listing, "Arguments": {"Bucket": "b"}}
        assert of(s3.listing(DATA, "in/", flatten="jsonl", max_items=5))["ItemReader"] == {
            **listing,
            "ReaderConfig": {"InputType": "JSONL", "Transformation": "LOAD_AND_FLATTEN", "MaxItems": 5},
            "Arguments": {"Bucket": "${DataName}", "Prefix": "in/"},
        }

    def test_key_and_bucket_may_be_references(self) -> None:
        def function(input: Any) -> Step:
            return each_distributed("E", s3.jsonl(input.bucket, f"in/{input.day}.jsonl"), lambda item: Pass("P"))

        assert states(function)["E"]["ItemReader"]["Arguments"] == {
            "Bucket": "{% $states.context.Execution.Input.bucket %}",
            "Key": "{% 'in/' & $states.context.Execution.Input.day & '.jsonl' %}",
        }

    def test_the_bucket_belongs_to_what_the_workflow_uses(self) -> None:
        results = s3.results(DATA, "out")
        found = build(lambda: each_distributed("E", s3.listing(DATA), lambda item: Pass("P"), results=results))
        assert found.resources == (DATA,)

    @pytest.mark.parametrize(
        ("dataset", "field"), [(s3.csv("b", "k", Order), "cents"), (s3.listing("b"), "Name")], ids=["csv", "listing"]
    )
    def test_what_an_item_has_is_checked(self, dataset: Any, field: str) -> None:
        with pytest.raises(DefinitionError, match=f"has no field '{field}'"):
            build(lambda: each_distributed("E", dataset, lambda item: Pass("P", item[field])))

    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (lambda: s3.csv("b", "k", Sized), "every value in a CSV file is a text: declare Sized.usd as str"),
            (lambda: s3.csv("b", "k", delimiter="TAB"), "delimiter is 'TAB'; it is one of ','"),  # type: ignore[call-overload]
            (lambda: s3.csv("b", "k", headers="a,b"), "headers are the names of the columns"),
            (lambda: s3.csv("b", "k", headers=["a", "a"]), "each once"),
            (lambda: s3.json("b", "k", pointer="a"), "pointer is a JSON Pointer"),
            (lambda: s3.jsonl("b", ""), "the key is empty"),
            (lambda: s3.jsonl("b", "k", max_items=0), "max_items is 0"),
            (lambda: s3.listing("b", flatten="xml"), "flatten is 'xml'"),  # type: ignore[call-overload]
            (lambda: s3.listing("b", of=Order), "without flatten an item is the S3Object"),  # type: ignore[call-overload]
            (lambda: s3.manifest("b", "k", files="json"), "files is 'json'"),  # type: ignore[call-overload]
            (lambda: s3.manifest("b", "k", files="jsonl", headers=["a"]), "headers are for csv"),
            (lambda: s3.results("b", "p", form="CSV"), "form is 'CSV'"),  # type: ignore[arg-type]
            (lambda: s3.results("b", "p", transformation="ALL"), "transformation is 'ALL'"),  # type: ignore[arg-type]
        ],
    )
    def test_what_cannot_be_read_or_written_is_refused(self, make: Any, message: str) -> None:
        with pytest.raises(DefinitionError) as caught:
            make()
        assert message in str(caught.value) and str(caught.value).startswith("tests/authoring/test_distributed.py:")


class TestOptions:
    def test_options_are_written(self) -> None:
        found = of([1, 2], max_concurrency=9, child_type="EXPRESS", label="Nine", tolerated_failure_count=3,
                   tolerated_failure_percentage=2.5, retry=[retry.backoff(1)])  # fmt: skip
        assert (found["Items"], found["MaxConcurrency"], found["Label"]) == ([1, 2], 9, "Nine")
        assert (found["ToleratedFailureCount"], found["ToleratedFailurePercentage"]) == (3, 2.5)
        assert found["ItemProcessor"]["ProcessorConfig"] == {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}
        assert "Retry" in found and "ItemReader" not in found and "ItemSelector" not in found

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"max_concurrency": 10_001}, "max_concurrency is 10001"),
            ({"max_concurrency": 1.5}, "max_concurrency is 1.5"),
            ({"tolerated_failure_percentage": 101}, "from 0 to 100"),
            ({"tolerated_failure_count": "1"}, "tolerated_failure_count is '1'"),
            ({"child_type": "FAST"}, "child_type is 'FAST'"),
            ({"label": "with blanks"}, "label is 'with blanks'"),
            ({"batches": Batches()}, "Batches needs max_items, max_input_bytes or both"),
            ({"batches": Batches(max_input_bytes=300_000)}, "MaxInputBytesPerBatch is 300000"),
        ],
    )
    def test_wrong_options_are_refused(self, options: Any, message: str) -> None:
        with pytest.raises(DefinitionError) as caught:
            of([1], **options)
        assert message in str(caught.value)

    def test_what_is_no_list_is_refused(self) -> None:
        with pytest.raises(DefinitionError, match=r"neither a list nor one of s3\.csv"):
            of("text")
        with pytest.raises(DefinitionError, match=r"what lies in S3 is for each_distributed"):
            build(lambda: each("E", s3.listing("b"), lambda item: Pass("P")))  # type: ignore[call-overload]

    def test_a_failed_map_is_caught(self) -> None:
        found = states(lambda: each_distributed("E", [1], lambda item: Pass("P")).catch(Fail("F")))
        assert found["E"]["Catch"] == [{"ErrorEquals": ["States.ALL"], "Next": "F"}]


def test_a_child_that_reads_nothing_outside_is_given_its_item_alone() -> None:
    found = states(lambda: each_distributed("E", [1], lambda item: Pass("P", [item])))["E"]
    assert "ItemSelector" not in found
    assert found["ItemProcessor"]["States"]["P"]["Output"] == [AN_ITEM]


def test_outer_values_are_handed_to_the_children_and_only_the_fields_that_they_read() -> None:
    def function(input: Day) -> Step:
        count = lambda_.invoke("Count", COUNT)

        def body(item: Any, index: int) -> Step:
            return Pass("P", {"item": item, "index": index, "day": input.day, "n": count.result.n})

        return count >> each_distributed("E", [1], body)

    found = states(function)["E"]
    assert found["ItemSelector"] == {
        "item": "{% $states.context.Map.Item.Value %}",
        "index": "{% $states.context.Map.Item.Index %}",
        "input": {"day": "{% $states.context.Execution.Input.day %}"},
        "Count": "{% {'n': $Count.n} %}",
    }
    assert found["ItemProcessor"]["States"]["P"]["Output"] == {
        "item": "{% $states.context.Execution.Input.item %}",
        "index": "{% $states.context.Execution.Input.index %}",
        "day": "{% $states.context.Execution.Input.input.day %}",
        "n": "{% $states.context.Execution.Input.Count.n %}",
    }


def test_batches_are_handed_outer_values_once() -> None:
    def function(input: Day) -> Step:
        def body(batch: Batch[Any]) -> Step:
            return Pass("P", {"items": batch.Items, "day": input.day, "x": batch.BatchInput.input})

        return each_distributed("E", [1], body, batches=Batches(max_items=5, input={"input": 1}))

    found = states(function)["E"]
    assert found["ItemBatcher"] == {
        "MaxItemsPerBatch": 5,
        "BatchInput": {"input": 1, "input_2": {"day": "{% $states.context.Execution.Input.day %}"}},
    }
    assert found["ItemProcessor"]["States"]["P"]["Output"] == {
        "items": "{% $states.context.Execution.Input.Items %}",
        "day": "{% $states.context.Execution.Input.BatchInput.input_2.day %}",
        "x": "{% $states.context.Execution.Input.BatchInput.input %}",
    }


def test_values_reach_children_of_children_and_iterations_around_them() -> None:
    @workflow()
    def nested(input: Any) -> Step:
        def outer(x: int) -> Step:
            def inner(y: int, index: int) -> Step:
                sums = each("Sums", [100], lambda z: Pass("Sum", x + y + z + index + input.more))
                return each_distributed("Deep", [0], lambda _: Pass("At", [x, y, index, input.more])) >> sums

            return each_distributed("Inner", [1, 2], inner)

        return each("Outer", [10, 20], outer)

    assert validate(asl.dump(nested.build().machine)) == ()
    assert run(nested, {"more": 1000}).output == [[[1111], [1113]], [[1121], [1123]]]


def test_a_missing_member_stays_missing_for_the_child() -> None:
    from stepsmith import fn

    @workflow()
    def lenient(input: Any) -> Step:
        return each_distributed("E", [1], lambda item: Pass("P", fn.default(input.unit, "none")))

    assert run(lenient, {}).output == ["none"]
    assert run(lenient, {"unit": "m"}).output == ["m"]


def test_the_error_of_a_handler_and_the_outputs_of_a_job_reach_the_children() -> None:
    def function(input: Any) -> Step:
        job = batch.submit_job("Resize", JOB)
        handled = job.catch(
            lambda error: each_distributed("Tell", [1], lambda item: Pass("T", error.Cause)) >> Fail("F")
        )
        return handled >> each_distributed("E", [1], lambda item: Pass("P", job.outputs.images))

    found = states(function)
    assert found["Tell"]["ItemSelector"] == {"Resize_error": {"Cause": "{% $Resize_error.Cause %}"}}
    assert found["E"]["ItemSelector"] == {
        "Resize_images": "{% 's3://${DataName}/runs/' & $states.context.Execution.Name & '/Resize/images.jsonl' %}"
    }


def test_a_job_of_a_child_writes_below_the_childs_own_name() -> None:
    def function() -> Step:
        def body(item: int) -> Step:
            job = batch.submit_job("Resize", JOB)
            return job >> Pass("P", job.outputs.images)

        return each("Around", [1], lambda _: each_distributed("E", [1], body))

    inside = states(function)["Around"]["ItemProcessor"]["States"]["E"]["ItemProcessor"]["States"]
    assert inside["P"]["Output"] == (
        "{% 's3://${DataName}/runs/' & $states.context.Execution.Name & '/Resize/images.jsonl' %}")  # fmt: skip


def test_results_that_are_written_are_read_by_their_manifest() -> None:
    @workflow()
    def totals(input: Any) -> Step:
        rows = s3.csv(DATA, "orders.csv", Order)
        every = each_distributed("E", rows, lambda row: Pass("P", row.usd), results=s3.results(DATA, "totals"))
        return every >> Succeed("S", output=every.result.ResultWriterDetails.Key)

    done = run(totals, {}, objects={"s3://${DataName}/orders.csv": "id,usd\n1,5\n2,7\n"})
    assert done.succeeded and done.output.endswith("/manifest.json")
    [written] = [body for key, body in done.objects.items() if "SUCCEEDED" in key]
    assert written == b'["5","7"]'


class TestRefused:
    def test_what_a_child_gives_is_read_from_the_map(self) -> None:
        def function() -> Step:
            inner = Pass("P", 1)
            return each_distributed("E", [1], lambda item: inner) >> Succeed("S", output=inner.result)

        with pytest.raises(DefinitionError, match=r"not visible outside; read E\.result"):
            build(function)

    def test_a_child_cannot_set_an_outer_variable(self) -> None:
        def state(name: str) -> RawState:
            return RawState(name, {"Type": "Pass", "Assign": {"total": 1}})

        with pytest.raises(DefinitionError, match=r"In assigns \$total, but a child of E .* read E\.result"):
            build(lambda: state("Out") >> each_distributed("E", [1], lambda item: state("In")))

    def test_a_child_cannot_read_an_outer_variable_by_hand(self) -> None:
        def function() -> Step:
            first = RawState("Out", {"Type": "Pass", "Assign": {"total": 1}})
            return first >> each_distributed("E", [1], lambda item: Pass("In", raw("$total + 1")))

        with pytest.raises(DefinitionError, match=r"In reads \$total in raw.*keep the value in a Pass state"):
            build(function)

    def test_a_batch_has_no_index(self) -> None:
        with pytest.raises(DefinitionError, match="a batch has no index"):
            build(lambda: each_distributed("E", [1], lambda item, index: Pass("P"), batches=Batches(max_items=1)))
