"""A Map whose iterations are executions of their own: over millions of items, also those that lie in S3."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, make_dataclass
from typing import Any, Generic, Literal, TypedDict, TypeVar, Unpack, overload

from stepsmith.authoring import shapes
from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import Item, ItemIndex, Node
from stepsmith.authoring.reference import reference
from stepsmith.authoring.retry import Retry, retriers
from stepsmith.authoring.s3 import Dataset, Results
from stepsmith.authoring.scopes import Map, given_by
from stepsmith.authoring.steps import Gives, Step, checked
from stepsmith.authoring.values import Template, shape_of, template

Given = TypeVar("Given")
Element = TypeVar("Element")
Other = TypeVar("Other")


@dataclass(frozen=True, slots=True)
class Batch(Generic[Element]):
    """What a child is given when items are batched: ``Items``, and the ``input`` of ``Batches`` as ``BatchInput``."""

    Items: list[Element]
    BatchInput: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Batches:
    """How many items a child is given: at least one of the limits. ``input`` is the same for every batch."""

    max_items: int | None = None
    max_input_bytes: int | None = None
    input: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True)
class ResultFiles:
    Bucket: str
    Key: str


@dataclass(frozen=True, slots=True)
class Written:
    """What a distributed Map gives that writes its results: where their manifest.json lies."""

    MapRunArn: str
    ResultWriterDetails: ResultFiles


class Distribution(TypedDict, total=False):
    """How many children run at once, what they are, and how many items may fail."""

    max_concurrency: int
    child_type: Literal["STANDARD", "EXPRESS"]
    tolerated_failure_count: int
    tolerated_failure_percentage: float
    label: str
    retry: Sequence[Retry]


@dataclass(frozen=True, slots=True, eq=False, init=False)
class DistributedMap(Map[Any], Generic[Given]):
    """Made by ``each_distributed``. ``items`` is None when a ``dataset`` is read."""

    dataset: Dataset[Any] | None
    batches: Template
    writer: Results | None
    child_type: str
    tolerated_failure_count: Template
    tolerated_failure_percentage: Template
    label: str | None

    def __init__(
        self,
        name: str,
        items: object,
        body: Callable[..., Step],
        *,
        batches: Batches | None,
        results: Results | None,
        options: Distribution,
    ) -> None:
        dataset = items if isinstance(items, Dataset) else None
        kind = shape_of(items) if dataset is None else list[dataset.shape]  # type: ignore[name-defined]
        if dataset is None and shapes.is_list(kind) is False and shapes.plain(kind) is not dict:
            raise refuse(f"each_distributed({name!r}): items is neither a list nor one of s3.csv(…), s3.json(…), …")
        _check(name, options)
        self._begin(
            name,
            items=None if dataset is not None else template(items),
            dataset=dataset,
            batches=None if batches is None else _batches(name, batches),
            writer=results,
            max_concurrency=template(options.get("max_concurrency")),
            child_type=options.get("child_type", "STANDARD"),
            tolerated_failure_count=template(options.get("tolerated_failure_count")),
            tolerated_failure_percentage=template(options.get("tolerated_failure_percentage")),
            label=options.get("label"),
            retry=retriers(options.get("retry", ()), state=name),
            guards=(),
        )
        element = shapes.item(kind)
        parameters = [reference(Item(self.identity), element), reference(ItemIndex(self.identity), int)]
        if batches is not None:
            members = [("Items", list[element]), ("BatchInput", Any)]  # type: ignore[valid-type]
            parameters = [reference(Item(self.identity), make_dataclass("Batch", members))]
        code = getattr(body, "__code__", None)
        wanted = 1 if code is None else code.co_argcount - len(getattr(body, "__defaults__", None) or ())
        if wanted > len(parameters):
            raise refuse(f"each_distributed({name!r}): its function takes the batch alone; a batch has no index")
        inside = checked(body(*parameters[:wanted]), f"what the function of each_distributed({name!r}) returns")
        object.__setattr__(self, "body", inside)
        object.__setattr__(self, "shape", list[given_by(inside)] if results is None else Written)  # type: ignore[misc]

    @property
    def result(self) -> Given:  # type: ignore[override]
        """The list of what the children gave; with ``results`` where that was written."""
        return super(DistributedMap, self).result  # type: ignore[return-value]


# [D] quotas of Step Functions: 10,000 children at once, 100,000,000 items.
_MOST = {"max_concurrency": 10_000, "tolerated_failure_count": 100_000_000, "tolerated_failure_percentage": 100}


def _check(name: str, options: Distribution) -> None:
    def fail(message: str) -> None:
        raise refuse(f"each_distributed({name!r}): {message}")

    for option, most in _MOST.items():
        value: object = options.get(option)
        wrong = isinstance(value, (bool, str)) or (isinstance(value, float) and "percentage" not in option)
        if wrong or (isinstance(value, (int, float)) and not 0 <= value <= most):
            fail(f"{option} is {value!r}; it is a number from 0 to {most:,}")
    if options.get("child_type", "STANDARD") not in ("STANDARD", "EXPRESS"):
        fail(f"child_type is {options['child_type']!r}; it is STANDARD or EXPRESS")
    label: object = options.get("label")
    # [D] at most 40 characters; what it may not hold is what an ARN and a history may not.
    if label is not None and not (isinstance(label, str) and re.fullmatch(r"[A-Za-z0-9_.-]{1,40}", label)):
        fail(f"label is {label!r}; it is a text of 1 to 40 letters, digits, '-', '_' and '.'")


def _batches(name: str, batches: Batches) -> Template:
    held = {
        "MaxItemsPerBatch": template(batches.max_items),
        "MaxInputBytesPerBatch": template(batches.max_input_bytes),
        "BatchInput": template(batches.input),
    }
    for member, most in (("MaxItemsPerBatch", 2**31), ("MaxInputBytesPerBatch", 262_144)):
        value = held[member]
        if value is not None and not isinstance(value, Node) and not (type(value) is int and 1 <= value <= most):
            raise refuse(
                f"each_distributed({name!r}): {member} is {value!r}; it is a whole number from 1"
                + (f" to {most:,}" if most == 262_144 else "")
            )
    if held["MaxItemsPerBatch"] is None and held["MaxInputBytesPerBatch"] is None:
        raise refuse(f"each_distributed({name!r}): Batches needs max_items, max_input_bytes or both")
    return {member: value for member, value in held.items() if value is not None}


@overload
def each_distributed(
    name: str,
    items: Sequence[Element] | Dataset[Element],
    body: Callable[[Element], Step],
    *,
    results: Results,
    **options: Unpack[Distribution],
) -> DistributedMap[Written]: ...
@overload
def each_distributed(
    name: str,
    items: Sequence[Element] | Dataset[Element],
    body: Callable[[Element, int], Step],
    *,
    results: Results,
    **options: Unpack[Distribution],
) -> DistributedMap[Written]: ...
@overload
def each_distributed(
    name: str,
    items: Sequence[Element] | Dataset[Element],
    body: Callable[[Batch[Element]], Step],
    *,
    batches: Batches,
    results: Results,
    **options: Unpack[Distribution],
) -> DistributedMap[Written]: ...
@overload
def each_distributed(
    name: str,
    items: Sequence[Element] | Dataset[Element],
    body: Callable[[Element], Gives[Other]],
    **options: Unpack[Distribution],
) -> DistributedMap[list[Other]]: ...
@overload
def each_distributed(
    name: str,
    items: Sequence[Element] | Dataset[Element],
    body: Callable[[Element, int], Gives[Other]],
    **options: Unpack[Distribution],
) -> DistributedMap[list[Other]]: ...
@overload
def each_distributed(
    name: str,
    items: Sequence[Element] | Dataset[Element],
    body: Callable[[Batch[Element]], Gives[Other]],
    *,
    batches: Batches,
    **options: Unpack[Distribution],
) -> DistributedMap[list[Other]]: ...
@overload
def each_distributed(
    name: str,
    items: Sequence[Element] | Dataset[Element],
    body: Callable[[Element], Step],
    **options: Unpack[Distribution],
) -> DistributedMap[list[Any]]: ...
@overload
def each_distributed(
    name: str,
    items: Sequence[Element] | Dataset[Element],
    body: Callable[[Element, int], Step],
    **options: Unpack[Distribution],
) -> DistributedMap[list[Any]]: ...
@overload
def each_distributed(
    name: str,
    items: Sequence[Element] | Dataset[Element],
    body: Callable[[Batch[Element]], Step],
    *,
    batches: Batches,
    **options: Unpack[Distribution],
) -> DistributedMap[list[Any]]: ...
def each_distributed(
    name: str,
    items: Any,
    body: Callable[..., Any],
    *,
    batches: Batches | None = None,
    results: Results | None = None,
    **options: Unpack[Distribution],
) -> DistributedMap[Any]:
    """The states that ``body`` returns, as an execution of its own for every item, or every batch of items.

    ``items`` is a list or what lies in S3 (``s3.csv(…)``, ``s3.listing(…)``, …). ``results=s3.results(…)`` writes what
    the children give to S3 instead of handing it on, which 256 KiB limit. Values of outer scopes that ``body`` uses are
    put into every child's input. The first item that fails fails the whole, unless failures are tolerated: a count or a
    percentage of items. A child that is an EXPRESS execution ends within five minutes.
    """
    return DistributedMap(name, items, body, batches=batches, results=results, options=options)
