"""From the placed graph to a definition: states of the language, in JSONata, in reading order.

A state's ``Output`` is the useful part of what it did, so that the history shows it and nothing piles up from state to
state; what later states need travels in variables.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from stepsmith.asl.model import (
    Catcher,
    ChoiceState,
    Expression,
    FailState,
    Json,
    Machine,
    MapState,
    ParallelState,
    PassState,
    QueryLanguage,
    Rule,
    State,
    Substitution,
    SucceedState,
    TaskState,
    WaitState,
)
from stepsmith.authoring import shapes
from stepsmith.authoring.bindings import KINDS, Binding, Bindings
from stepsmith.authoring.control import Choice, Fail, Pass, Succeed, Wait
from stepsmith.authoring.distributed import DistributedMap
from stepsmith.authoring.location import Location, refuse
from stepsmith.authoring.nodes import (
    Caught,
    Constant,
    ContextField,
    Delimited,
    Field,
    Input,
    Item,
    ItemIndex,
    JobOutput,
    Local,
    Node,
    ObjectOf,
    Operation,
    OwnError,
    OwnResult,
    Response,
    Result,
    RoundNumber,
    StateName,
)
from stepsmith.authoring.passing import BATCH_INPUT, Passed
from stepsmith.authoring.placed import Catch, Placed, Scope, Target, enough, resolved
from stepsmith.authoring.placement import Placement
from stepsmith.authoring.plain import ONWARD, PlainState, read_state, write_machine, written_language
from stepsmith.authoring.scopes import Loop, Map, Parallel
from stepsmith.authoring.steps import ErrorOutput
from stepsmith.authoring.values import Template, is_delimited
from stepsmith.authoring.work import RawState, Task
from stepsmith.authoring.writer import write
from stepsmith.resources import Resource, Token, tokens_in

DerivedState = TypeVar("DerivedState", bound=State)

_MAP_ITEM = {"item": "Value", "index": "Index"}


class Emission:
    """One definition in the making: ``tokens``, ``resources`` and ``lines`` are what it turned out to use."""

    def __init__(
        self, placement: Placement, bindings: Bindings, query_language: QueryLanguage | None = "JSONata"
    ) -> None:
        self._query_language = query_language
        self._placement = placement
        self._bindings = bindings
        self.tokens: dict[Token, None] = {}
        self.resources: dict[Resource, None] = {}
        self.lines: dict[str, Location] = {}
        self._by_id: dict[tuple[type, str], Resource] = {}

    def machine(
        self, *, comment: str | None, timeout_seconds: int | Substitution | None, version: str | None = None
    ) -> Machine:
        start, states = self._scope(self._placement.top)
        return Machine(
            comment=comment,
            version=version,
            query_language=self._query_language,
            start_at=start,
            timeout_seconds=timeout_seconds,
            states=states,
        )

    def _scope(self, scope: Scope) -> tuple[str, dict[str, State]]:
        assert scope.start is not None
        start = resolved(scope.start).name
        states: dict[str, State] = {}
        captured = self._bindings.captured(scope)
        if captured and scope.owner is not None:
            # Scopes inside see another item in the context object, so the iteration begins by keeping its own.
            name = self._placement.unique(f"{scope.owner.name[:70]}: item")
            self.lines[name] = scope.owner.where
            kept = {
                binding.variable: f"{{% $states.context.Map.Item.{_MAP_ITEM[binding.kind]} %}}" for binding in captured
            }
            states[name] = self._own_language(PassState(assign=kept, next=start))
            start = name
        for placed in scope.states:
            self.lines[placed.name] = placed.where
            if isinstance(placed.step, PlainState):
                states[placed.name] = self._plain(placed, placed.step)
            else:
                states[placed.name] = self._own_language(self._state(placed))
        return start, states

    def _own_language(self, state: DerivedState) -> DerivedState:
        return state if self._query_language == "JSONata" else replace(state, query_language="JSONata")

    # States ----------------------------------------------------------------------------------------------------------

    def _state(self, placed: Placed) -> State:
        step = placed.step
        onward: dict[str, Any] = {"next": _name(placed.following)} if placed.following is not None else {"end": True}
        match step:
            case Task():
                return self._task(placed, step, onward)
            case Choice():
                return self._choice(placed, step)
            case Loop():
                return self._loop(placed, step, onward)
            case DistributedMap():
                return self._distributed(placed, step, onward)
            case Map():
                concurrency = self._scalar(step.max_concurrency, placed)
                return MapState(
                    items=self._value(step.items, placed),
                    max_concurrency=concurrency,
                    item_processor=self._processor(placed.inner[0], {"Mode": "INLINE"}),
                    assign=self._assign(placed, OwnResult(), step.shape),
                    retry=step.retry,
                    catch=self._catch(placed),
                    **onward,
                )
            case Parallel():
                return ParallelState(
                    branches=tuple(self._processor(branch, None) for branch in placed.inner),
                    assign=self._assign(placed, OwnResult(), list),
                    retry=step.retry,
                    catch=self._catch(placed),
                    **onward,
                )
            case Pass():
                output = ... if step.value is None else self._value(step.value, placed)
                return PassState(output=output, assign=self._assign(placed, step.value, step.shape), **onward)
            case Wait():
                seconds = self._scalar(step.seconds, placed)
                return WaitState(seconds=seconds, timestamp=self._scalar(step.timestamp, placed), **onward)
            case Succeed():
                return SucceedState(output=self._value(step.output, placed) if step.has_output else ...)
            case Fail():
                return FailState(error=self._scalar(step.error, placed), cause=self._scalar(step.cause, placed))
            case RawState():
                return self._raw(placed, step, onward)
        raise AssertionError(f"a state that cannot be emitted: {step!r}")

    def _task(self, placed: Placed, step: Task[Any], onward: Mapping[str, Any]) -> State:
        self._use(step.resources, placed)
        return TaskState(
            resource=step.resource,
            arguments=... if step.arguments is None else self._value(step.arguments, placed),
            timeout_seconds=self._scalar(step.timeout_seconds, placed),
            heartbeat_seconds=self._scalar(step.heartbeat_seconds, placed),
            comment=step.comment,
            output=... if isinstance(step.useful, OwnResult) else self._value(step.useful, placed),
            assign=self._assign(placed, step.useful, step.shape),
            retry=step.retry,
            catch=self._catch(placed),
            **onward,
        )

    def _distributed(self, placed: Placed, step: DistributedMap[Any], onward: Mapping[str, Any]) -> State:
        child = placed.inner[0]
        held: dict[str, Any] = (
            {"items": ...} if step.dataset is not None else {"items": self._value(step.items, placed)}
        )
        if step.dataset is not None:
            self._use(step.dataset.resources, placed)
            reader: dict[str, Json] = {"Resource": step.dataset.resource}
            if step.dataset.config:
                reader["ReaderConfig"] = self._value(step.dataset.config, placed)
            held["item_reader"] = {**reader, "Arguments": self._value(step.dataset.arguments, placed)}
        if step.batches is not None:
            given = {**step.batches.get(BATCH_INPUT, {}), **self._passed(child, placed)}
            batcher = {member: value for member, value in step.batches.items() if member != BATCH_INPUT}
            held["item_batcher"] = self._value({**batcher, **({BATCH_INPUT: given} if given else {})}, placed)
        elif selector := self._passed(child, placed):
            name = self._bindings.passing.item(child)
            item = {} if name is None else {name: ContextField("Map.Item.Value")}
            held["item_selector"] = self._value({**item, **selector}, placed)
        if step.writer is not None:
            self._use(step.writer.resources, placed)
            held["result_writer"] = {
                "Resource": "arn:aws:states:::s3:putObject",
                "WriterConfig": step.writer.config,
                "Arguments": self._value(step.writer.arguments, placed),
            }
        return MapState(
            **held,
            label=step.label,
            max_concurrency=self._scalar(step.max_concurrency, placed),
            tolerated_failure_count=self._scalar(step.tolerated_failure_count, placed),
            tolerated_failure_percentage=self._scalar(step.tolerated_failure_percentage, placed),
            item_processor=self._processor(child, {"Mode": "DISTRIBUTED", "ExecutionType": step.child_type}),
            assign=self._assign(placed, OwnResult(), step.shape),
            retry=step.retry,
            catch=self._catch(placed),
            **onward,
        )

    def _passed(self, child: Scope, placed: Placed) -> dict[str, Template]:
        """The outer values that the children are given, as ``placed``, the distributed Map, reads them."""
        return {passed.name: self._outer(passed, placed) for passed in self._bindings.passing.values(child)}

    def _outer(self, passed: Passed, placed: Placed) -> Template:
        root = passed.root
        if isinstance(root, ItemIndex) and root.of is placed.step.identity:
            return ContextField("Map.Item.Index")
        if isinstance(root, (Item, ItemIndex)) and placed.scope.iterates is root.of:
            # Here the context object has the item that is being selected, not the one of the iteration around it.
            binding = self._bindings.find(KINDS[type(root)], root.of, placed)
            assert binding is not None
            root = Local(binding.variable)
        if passed.fields is None:
            return root
        names = sorted(passed.fields)
        shape = self._placement.shape(passed.root)
        if all(shapes.always_there(shape, name) for name in names):
            return {name: Field(root, name) for name in names}
        # A member that is missing is left out, so that the child can ask for it by fn.exists.
        return ObjectOf(tuple((name, Field(root, name)) for name in names))

    def _use(self, resources: Iterable[Resource], placed: Placed) -> None:
        for resource in resources:
            first = self._by_id.setdefault((type(resource), resource.id), resource)
            if first != resource:
                raise refuse(
                    f"{placed.name} uses a second {type(resource).__name__} called {resource.id!r}; both would be one "
                    "resource of the template: give one of them another id",
                    placed.where,
                )
            self.resources[resource] = None

    def _choice(self, placed: Placed, step: Choice) -> State:
        rules = tuple(
            Rule(condition=self._expression(rule.condition, placed), next=_name(target))
            for rule, target in zip(step.rules, placed.rules, strict=True)
        )
        return ChoiceState(choices=rules, default=_name(placed.default))

    def _loop(self, placed: Placed, loop: Loop[object], onward: Mapping[str, Any]) -> State:
        kept = self._bindings.find("result", loop.identity, placed)
        number = self._bindings.find("round", loop.identity, placed)
        assert kept is not None and number is not None
        if placed.role == "start":
            return PassState(assign={kept.variable: self._value(loop.start, placed), number.variable: 1}, **onward)
        if placed.role == "keep":
            return PassState(assign={kept.variable: self._value(loop.keep, placed)}, **onward)
        another = Operation("+", RoundNumber(loop.identity), Constant(1))
        return ChoiceState(
            choices=(Rule(condition=self._expression(enough(loop), placed), next=_name(placed.rules[0])),),
            default=_name(placed.default),
            # Only Default runs the state's own Assign: the number is that of the last round once the loop has ended.
            assign={number.variable: self._value(another, placed)},
        )

    def _processor(self, scope: Scope, configuration: Json) -> Machine:
        start, states = self._scope(scope)
        return Machine(start_at=start, states=states, processor_config=configuration)

    def _raw(self, placed: Placed, step: RawState, onward: Mapping[str, Any]) -> State:
        written: dict[str, Json] = self._value(step.definition, placed)
        if written["Type"] not in ("Succeed", "Fail"):
            written["End"] = True  # what follows is set below, where it need not exist for the reader
        from stepsmith import asl  # the reader, which only raw states need
        from stepsmith.diagnostics import Severity

        reading = asl.read_value({"StartAt": placed.name, "QueryLanguage": "JSONata", "States": {placed.name: written}})
        errors = [found for found in reading.diagnostics if found.severity is Severity.ERROR]
        if errors or reading.machine is None:
            raise refuse(f"{placed.name}: {'; '.join(found.message for found in errors)}", placed.where)
        state = reading.machine.states[placed.name]
        changes: dict[str, Any] = {}
        if written["Type"] not in ("Succeed", "Fail"):
            changes = {"end": None, **onward}
        if isinstance(state, TaskState):
            assign = {**(state.assign or {}), **(self._assign(placed, OwnResult(), Any) or {})}
            changes |= {"assign": assign or None, "catch": (*state.catch, *self._catch(placed))}
        return replace(state, **changes)

    def _plain(self, placed: Placed, step: PlainState) -> State:
        if step.is_verbatim:
            return read_state(placed.name, step.members[""], self._query_language)
        written: dict[str, Json] = {"Type": step.type}
        language = written_language(step, self._query_language)
        if language is not None:
            written["QueryLanguage"] = language
        written |= self._value(step.members, placed)
        machines = [
            {**branch.members, **write_machine(self._processor(scope, None))}
            for branch, scope in zip(step.branches, placed.inner, strict=True)
        ]
        if machines:
            written[step.holder] = machines if step.holder == "Branches" else machines[0]
        if step.type == "Choice":
            written["Choices"] = [
                {**self._value(rule.members, placed), "Next": _name(target)}
                for rule, target in zip(step.rules, placed.rules, strict=True)
            ]
            if placed.default is not None:
                written["Default"] = _name(placed.default)
        elif step.type in ONWARD:
            written |= {"Next": _name(placed.following)} if placed.following is not None else {"End": True}
        if placed.catchers:
            written["Catch"] = [self._plain_catcher(catch, placed, language) for catch in placed.catchers]
        return read_state(placed.name, written, self._query_language)

    def _plain_catcher(self, catch: Catch, placed: Placed, language: QueryLanguage | None) -> dict[str, Json]:
        assign = self._caught(catch, placed)
        if assign is not None and (language or self._query_language) != "JSONata":
            raise refuse(
                f"{placed.name}: a handler reads its error, which a JSONPath state cannot assign; write "
                'catch=[catch(["States.ALL"], step, result_path="$.error")]',
                placed.where,
            )
        derived: dict[str, Json] = {} if assign is None else {"Assign": assign}
        return {
            "ErrorEquals": list(catch.errors),
            **self._value(dict(catch.members), placed),
            **derived,
            "Next": _name(catch.target),
        }

    def _catch(self, placed: Placed) -> tuple[Catcher, ...]:
        return tuple(
            Catcher(error_equals=catch.errors, next=_name(catch.target), assign=self._caught(catch, placed))
            for catch in placed.catchers
        )

    def _caught(self, catch: Catch, placed: Placed) -> Mapping[str, Json] | None:
        binding = self._bindings.find("error", catch.error, placed)
        if binding is None:
            return None
        return {binding.variable: self._part(binding, OwnError(), ErrorOutput, placed)}

    # Variables -------------------------------------------------------------------------------------------------------

    def _assign(self, placed: Placed, useful: Template, shape: shapes.Shape) -> Mapping[str, Json] | None:
        assigned: dict[str, Json] = {}
        for binding in self._bindings.assigns.get(placed, ()):
            if binding.kind == "result":
                assigned[binding.variable] = self._part(binding, useful, shape, placed)
            else:
                assigned[binding.variable] = self._part(binding, OwnResult(), Any, placed)
        return assigned or None

    def _part(self, binding: Binding, whole: Template, shape: shapes.Shape, placed: Placed) -> Json:
        """What a variable holds: the whole value, or an object of the fields that are read."""
        if binding.fields is None:
            return self._value(whole, placed)
        names = sorted(binding.fields)
        if isinstance(whole, dict):
            return self._value({name: whole[name] for name in names if name in whole}, placed)
        if not isinstance(whole, Node) or all(shapes.always_there(shape, name) for name in names):
            # Every field must be there: one that is not fails here, where a Catch can help, and not where it is read.
            return self._value({name: Field(whole, name) for name in names}, placed)
        # A member that is missing is left out, so that fn.exists can ask for it.
        return self._value(ObjectOf(tuple((name, Field(whole, name)) for name in names)), placed)

    # Values ----------------------------------------------------------------------------------------------------------

    def _value(self, held: Template, placed: Placed) -> Json:
        if isinstance(held, Node):
            if isinstance(held, StateName):
                return placed.name
            if isinstance(held, Constant) and not (isinstance(held.value, str) and is_delimited(held.value)):
                return self._value(held.value, placed)
            if isinstance(held, Delimited):
                return "{%" + held.before + self._text(held.inner, placed) + held.after + "%}"
            return "{% " + self._text(held, placed) + " %}"
        if isinstance(held, dict):
            return {name: self._value(item, placed) for name, item in held.items()}
        if isinstance(held, list):
            return [self._value(item, placed) for item in held]
        if isinstance(held, str) and "${" in held:
            self._note(held)
        return held

    def _scalar(self, held: Template, placed: Placed) -> Any:
        """The value of a field that holds a number or a text, or an expression for one."""
        return self._expression(held, placed) if isinstance(held, Node) else self._value(held, placed)

    def _expression(self, node: Node, placed: Placed) -> Expression:
        return Expression(f" {self._text(node, placed)} ")

    def _text(self, node: Node, placed: Placed) -> str:
        text = write(node, lambda root: self._root(root, placed))
        if "${" in text:
            self._note(text)
        return text

    def _note(self, text: str) -> None:
        for token in tokens_in(text):
            self.tokens[token] = None
            if token.resource is not None:
                self.resources[token.resource] = None  # type: ignore[index]

    def _root(self, root: Node, placed: Placed) -> Node | str:
        child = placed.scope.child
        handed = None if child is None else self._bindings.passing.read(child, root)
        if handed is not None:
            return handed
        match root:
            case Input():
                return "$states.context.Execution.Input"
            case ContextField(path):
                return f"$states.context.{path}"
            case StateName():
                return Constant(placed.name)
            case OwnResult():
                return "$states.result"
            case OwnError():
                return "$states.errorOutput"
            case JobOutput():
                return self._bindings.address(root, placed)
            case Item(of) if placed.scope.iterates is of:
                return "$states.context.Map.Item.Value"
            case ItemIndex(of) if placed.scope.iterates is of:
                return "$states.context.Map.Item.Index"
            case Result(of) | Response(of) | Caught(of) | Item(of) | ItemIndex(of) | RoundNumber(of):
                binding = self._bindings.find(KINDS[type(root)], of, placed)
                assert binding is not None
                return f"${binding.variable}"
        raise AssertionError(f"a root that cannot be resolved: {root!r}")


def _name(target: Target | None) -> Any:
    return None if target is None else resolved(target).name
