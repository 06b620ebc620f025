"""The eight types of states. ``...`` (not given) leaves a member out; None is a null where null has a meaning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from stepsmith.asl.model import Retrier
from stepsmith.authoring.location import refuse
from stepsmith.authoring.plain import Branch, PlainCatcher, PlainRule, PlainState, path_text
from stepsmith.authoring.steps import Step, checked
from stepsmith.plain.flow import given

Value: TypeAlias = Any
"""Any JSON value; in JSONata with references in it, in JSONPath with paths as members."""
PathText: TypeAlias = str | None
Language: TypeAlias = str | None
Assigned: TypeAlias = Mapping[str, object] | None


def Task(
    name: str,
    resource: str,
    *,
    comment: str | None = None,
    query_language: Language = None,
    input_path: PathText | Any = ...,
    parameters: Value = ...,
    arguments: Value = ...,
    credentials: Value = ...,
    timeout_seconds: Value = None,
    heartbeat_seconds: Value = None,
    result_selector: Value = None,
    result_path: PathText | Any = ...,
    assign: Assigned = None,
    output: Value = ...,
    output_path: PathText | Any = ...,
    retry: Sequence[Retrier] = (),
    catch: Sequence[PlainCatcher] = (),
    end: bool = False,
) -> PlainState:
    """Work done by a service. ``end``: the scope ends here, whatever comes next."""
    members = given(
        comment=comment,
        query_language=query_language,
        resource=resource,
        input_path=input_path,
        parameters=parameters,
        arguments=arguments,
        credentials=credentials,
        result_selector=result_selector,
        result_path=result_path,
        assign=assign,
        output=output,
        output_path=output_path,
    )
    members |= limits(timeout_seconds=timeout_seconds, heartbeat_seconds=heartbeat_seconds) | retriers(retry)
    return PlainState(name, "Task", members, catchers=tuple(catch), end=end)


def Pass(
    name: str,
    *,
    comment: str | None = None,
    query_language: Language = None,
    input_path: PathText | Any = ...,
    parameters: Value = ...,
    result: Value = ...,
    result_path: PathText | Any = ...,
    assign: Assigned = None,
    output: Value = ...,
    output_path: PathText | Any = ...,
    end: bool = False,
) -> PlainState:
    """Data put in shape."""
    members = given(
        comment=comment,
        query_language=query_language,
        input_path=input_path,
        parameters=parameters,
        result=result,
        result_path=result_path,
        assign=assign,
        output=output,
        output_path=output_path,
    )
    return PlainState(name, "Pass", members, end=end)


def Choice(
    name: str,
    rules: Sequence[PlainRule],
    *,
    default: Step | None = None,
    comment: str | None = None,
    query_language: Language = None,
    input_path: PathText | Any = ...,
    assign: Assigned = None,
    output: Value = ...,
    output_path: PathText | Any = ...,
) -> PlainState:
    """The first rule that holds leads on, else ``default``; without one the state fails then."""
    members = given(
        comment=comment,
        query_language=query_language,
        input_path=input_path,
        assign=assign,
        output=output,
        output_path=output_path,
    )
    if default is not None:
        checked(default, f"the default of {name}")
    return PlainState(name, "Choice", members, rules=tuple(rules), default=default)


def Wait(
    name: str,
    *,
    seconds: Value = None,
    timestamp: Value = None,
    comment: str | None = None,
    query_language: Language = None,
    input_path: PathText | Any = ...,
    assign: Assigned = None,
    output: Value = ...,
    output_path: PathText | Any = ...,
    end: bool = False,
) -> PlainState:
    """``seconds`` or ``timestamp``: a value, a path or an expression."""
    members = given(
        comment=comment,
        query_language=query_language,
        input_path=input_path,
        assign=assign,
        output=output,
        output_path=output_path,
    )
    members |= limits(seconds=seconds, timestamp=timestamp)
    return PlainState(name, "Wait", members, end=end)


def Succeed(
    name: str,
    *,
    comment: str | None = None,
    query_language: Language = None,
    input_path: PathText | Any = ...,
    output: Value = ...,
    output_path: PathText | Any = ...,
) -> PlainState:
    members = given(
        comment=comment, query_language=query_language, input_path=input_path, output=output, output_path=output_path
    )
    return PlainState(name, "Succeed", members)


def Fail(
    name: str,
    *,
    error: Value = None,
    cause: Value = None,
    comment: str | None = None,
    query_language: Language = None,
) -> PlainState:
    """``error`` and ``cause``: texts, paths or expressions."""
    members = given(comment=comment, query_language=query_language) | limits(error=error, cause=cause)
    return PlainState(name, "Fail", members)


def Parallel(
    name: str,
    branches: Sequence[Step | Branch],
    *,
    comment: str | None = None,
    query_language: Language = None,
    input_path: PathText | Any = ...,
    parameters: Value = ...,
    arguments: Value = ...,
    result_selector: Value = None,
    result_path: PathText | Any = ...,
    assign: Assigned = None,
    output: Value = ...,
    output_path: PathText | Any = ...,
    retry: Sequence[Retrier] = (),
    catch: Sequence[PlainCatcher] = (),
    end: bool = False,
) -> PlainState:
    """Every branch at once."""
    if not branches:
        raise refuse(f"Parallel({name!r}) has no branches")
    members = given(
        comment=comment,
        query_language=query_language,
        input_path=input_path,
        parameters=parameters,
        arguments=arguments,
        result_selector=result_selector,
        result_path=result_path,
        assign=assign,
        output=output,
        output_path=output_path,
    )
    return PlainState(
        name,
        "Parallel",
        members | retriers(retry),
        branches=tuple(_machine(one) for one in branches),
        holder="Branches",
        catchers=tuple(catch),
        end=end,
    )


def Map(
    name: str,
    item_processor: Step | Branch | None = None,
    *,
    iterator: Step | Branch | None = None,
    label: str | None = None,
    items: Value = ...,
    items_path: PathText | Any = ...,
    item_reader: Value = None,
    item_selector: Value = ...,
    item_batcher: Value = None,
    max_concurrency: Value = None,
    tolerated_failure_count: Value = None,
    tolerated_failure_percentage: Value = None,
    result_writer: Value = None,
    comment: str | None = None,
    query_language: Language = None,
    input_path: PathText | Any = ...,
    parameters: Value = ...,
    result_selector: Value = None,
    result_path: PathText | Any = ...,
    assign: Assigned = None,
    output: Value = ...,
    output_path: PathText | Any = ...,
    retry: Sequence[Retrier] = (),
    catch: Sequence[PlainCatcher] = (),
    end: bool = False,
) -> PlainState:
    """States for every item. ``iterator`` is the old spelling of ``item_processor``: exactly one of them is given.

    A distributed Map's processor is ``branch(step, processor_config={"Mode": "DISTRIBUTED", …})``.
    """
    machine = item_processor if item_processor is not None else iterator
    if machine is None or (item_processor is not None and iterator is not None):
        raise refuse(f"Map({name!r}): give either item_processor or iterator")
    members = given(
        comment=comment,
        query_language=query_language,
        label=label,
        items=items,
        items_path=items_path,
        item_reader=item_reader,
        item_selector=item_selector,
        item_batcher=item_batcher,
        result_writer=result_writer,
        input_path=input_path,
        parameters=parameters,
        result_selector=result_selector,
        result_path=result_path,
        assign=assign,
        output=output,
        output_path=output_path,
    )
    members |= retriers(retry) | limits(
        max_concurrency=max_concurrency,
        tolerated_failure_count=tolerated_failure_count,
        tolerated_failure_percentage=tolerated_failure_percentage,
    )
    holder = "Iterator" if item_processor is None else "ItemProcessor"
    return PlainState(
        name, "Map", members, branches=(_machine(machine),), holder=holder, catchers=tuple(catch), end=end
    )


def Verbatim(name: str, definition: object) -> PlainState:
    """A state as its JSON, transitions by name included, for what no constructor can write.

    Nothing is joined to it: the states it leads to are put ``beside``.
    """
    kind = definition.get("Type") if isinstance(definition, Mapping) else None
    return PlainState(name, str(kind), {"": definition}, is_verbatim=True)


def _machine(given_as: Step | Branch) -> Branch:
    return given_as if isinstance(given_as, Branch) else Branch(checked(given_as, "a branch"), {})


def limits(**written: object) -> dict[str, Any]:
    """Members that a JSONPath state reads from a path under a name of their own: ``TimeoutSecondsPath``."""
    found: dict[str, Any] = {}
    for attribute, value in written.items():
        text = path_text(value)
        found |= given(**({attribute: value} if text is None else {f"{attribute}_path": text}))
    return found


def retriers(retry: Sequence[Retrier]) -> dict[str, Any]:
    if not retry:
        return {}
    from stepsmith.asl.writer import write_retrier

    return {"Retry": [write_retrier(entry) for entry in retry]}
