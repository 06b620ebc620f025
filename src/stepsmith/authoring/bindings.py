"""Which variables a workflow needs: derived from what its references read, and proven to be there when they do.

A result becomes a variable named after its state, in the scope in which the state stands, holding only the fields
that are read, assigned only where a later state reads it. Inner scopes read outer variables and never assign them;
names are unique over the whole definition, so that no scope can hide another's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, TypeVar

from stepsmith.asl.definedness import Transition, path_without, read_later, undefined
from stepsmith.authoring.control import Choice
from stepsmith.authoring.location import Location, refuse
from stepsmith.authoring.nodes import (
    ROOTS,
    Caught,
    Concatenation,
    Constant,
    ContextField,
    Field,
    Identity,
    Input,
    Item,
    ItemIndex,
    JobOutput,
    Lambda,
    Node,
    Raw,
    Response,
    Result,
    RoundNumber,
)
from stepsmith.authoring.passing import INDEX, INPUT, Passing, is_item_of, is_outer
from stepsmith.authoring.placed import Placed, Scope, expressions_of, leaves, resolved
from stepsmith.authoring.placement import Placement
from stepsmith.authoring.plain import PlainState
from stepsmith.authoring.reference import describe
from stepsmith.authoring.scopes import Loop
from stepsmith.authoring.work import Job, RawState

Bound = TypeVar("Bound")

Kind: TypeAlias = Literal["result", "response", "error", "item", "index", "round"]

_SUFFIX: dict[Kind, str] = {
    "result": "",
    "response": "_response",
    "error": "_error",
    "item": "_item",
    "index": "_index",
    "round": "_round",
}
KINDS: dict[type[Node], Kind] = {
    Result: "result",
    Response: "response",
    Caught: "error",
    Item: "item",
    ItemIndex: "index",
    RoundNumber: "round",
}


@dataclass(slots=True, eq=False)
class Binding:
    """A variable. ``fields`` are those that are read, None once the whole value is."""

    kind: Kind
    scope: Scope
    of: Identity
    variable: str = ""
    fields: set[str] | None = field(default_factory=set)


@dataclass(slots=True, eq=False)
class Reading:
    """What the states of one scope read of its identities and bindings: by state, with who reads it and as what."""

    identities: dict[Placed, dict[Identity, tuple[Placed, Node]]] = field(default_factory=dict)
    bindings: dict[Placed, dict[Binding, None]] = field(default_factory=dict)


class Bindings:
    """Every binding of a placed workflow, and ``assigns``: the bindings that a state assigns when it succeeds."""

    def __init__(self, placement: Placement) -> None:
        self._placement = placement
        self._found: dict[tuple[Kind, Scope, Identity], Binding] = {}
        self._reading: dict[Scope, Reading] = {scope: Reading() for scope in placement.scopes}
        self._addresses: dict[tuple[Scope, Identity, str], Node] = {}
        self._reserved = {"states"}
        self._by_hand: list[tuple[str, Placed]] = []
        self._raws: list[tuple[Raw, Placed]] = []
        self.passing = Passing()
        self.assigns: dict[Placed, list[Binding]] = {}
        for scope in placement.scopes:
            for placed in scope.states:
                self._collect(placed)
        self._check_by_hand()
        self._name()
        for scope in placement.scopes:
            self._analyse(scope)

    def find(self, kind: Kind, identity: Identity, reader: Placed) -> Binding | None:
        """The binding that ``reader`` means, if there is one."""
        scope: Scope | None = reader.scope
        while scope is not None:
            found = self._found.get((kind, scope, identity))
            if found is not None:
                return found
            scope = scope.parent
        return None

    def captured(self, scope: Scope) -> list[Binding]:
        """The item and the index of this scope's iterations, as far as scopes inside it read them."""
        owner = scope.iterates
        if owner is None:
            return []
        kinds: tuple[Kind, ...] = ("item", "index")
        return [found for kind in kinds if (found := self._found.get((kind, scope, owner))) is not None]

    # Collecting ------------------------------------------------------------------------------------------------------

    def _collect(self, placed: Placed) -> None:
        for held in expressions_of(placed):
            for leaf in leaves(held):
                self._walk(leaf, placed)
        if isinstance(placed.step, RawState):
            names = _assigned_by_hand(placed.step.definition)
            self._reserved.update(names)
            self._by_hand += [(name, placed) for name in names]
        if isinstance(placed.step, PlainState):
            plain = placed.step
            blocks = [plain.members, *(rule.members for rule in plain.rules), *(one.members for one in plain.catchers)]
            names = [name for block in blocks for name in _assigned_by_hand(block)]
            self._reserved.update(names)
            self._by_hand += [(name, placed) for name in names]
        if isinstance(placed.step, Loop):
            # The loop's own variables are assigned whether or not anything else reads them.
            self._binding("result", placed.scope, placed.step.identity).fields = None
            self._binding("round", placed.scope, placed.step.identity).fields = None

    def _walk(self, node: Node, reader: Placed) -> None:
        waiting = [node]
        while waiting:
            found = waiting.pop()
            if isinstance(found, Field) and isinstance(found.base, (Result, Response, Caught, Input, Item)):
                self._read(found.base, reader, found.name)
            elif isinstance(found, ROOTS):
                self._read(found, reader, None)
            else:
                if isinstance(found, Raw):
                    self._raws.append((found, reader))
                if isinstance(found, Lambda):
                    self._reserved.update(found.parameters)
                waiting.extend(found.parts)

    def _read(self, root: Node, reader: Placed, name: str | None, *, selecting: Placed | None = None) -> None:
        """``selecting`` is the distributed Map that hands the value to its children, in the scope of ``reader``."""
        child = reader.scope.child
        if child is not None and is_outer(root, child, reader.scope):
            owner = child.owner
            assert owner is not None
            self.passing.add(child, root, name)
            if not is_item_of(child, root):
                self._read(root, owner, name, selecting=owner)
            return
        if child is not None and isinstance(root, Item) and is_item_of(child, root):
            self.passing.add_item(child)
            return
        match root:
            case Result(of) | Response(of):
                self._bind(root, self._scope_of(root, of, reader), of, reader, name)
            case Caught(of):
                scope = _enclosing(reader.scope, lambda scope: of in scope.errors)
                if scope is None:
                    raise refuse(
                        f"{reader.name} reads the error of a catch outside of its handler's scope", reader.where
                    )
                self._bind(root, scope, of, reader, name)
            case RoundNumber(of):
                self._bind(root, self._scope_of(root, of, reader), of, reader, None)
            case Item(of) | ItemIndex(of):
                scope = _enclosing(reader.scope, lambda scope: scope.iterates is of)
                if scope is None:
                    raise refuse(
                        f"{reader.name} reads {describe(root)} outside of {of.name}; "
                        f"what its iterations give is {of.name}.result",
                        reader.where,
                    )
                # In a scope inside, and where items are selected, the context object has another item, or none.
                if scope is not reader.scope or selecting is not None:
                    binding = self._binding(KINDS[type(root)], scope, of)
                    binding.fields = None
                    self._reading[scope].bindings.setdefault(_anchor(reader, scope), {})[binding] = None
            case JobOutput(of, _, own):
                scope = reader.scope if own else self._scope_of(root, of, reader)
                if not own:
                    self._needs(scope, of, reader, root)
                self._walk(self.address(root, reader), reader)

    def _bind(self, root: Node, scope: Scope, of: Identity, reader: Placed, name: str | None) -> None:
        binding = self._binding(KINDS[type(root)], scope, of)
        if name is None:
            binding.fields = None
        elif binding.fields is not None:
            binding.fields.add(name)
        self._needs(scope, of, reader, root)
        self._reading[scope].bindings.setdefault(_anchor(reader, scope), {})[binding] = None

    def _needs(self, scope: Scope, of: Identity, reader: Placed, root: Node) -> None:
        needs = self._reading[scope].identities.setdefault(_anchor(reader, scope), {})
        needs.setdefault(of, (reader, root))

    def _binding(self, kind: Kind, scope: Scope, of: Identity) -> Binding:
        return self._found.setdefault((kind, scope, of), Binding(kind, scope, of))

    def _scope_of(self, root: Node, of: Identity, reader: Placed) -> Scope:
        """The innermost scope around the reader in which the state stands."""
        scope = _enclosing(reader.scope, lambda scope: of in scope.first)
        if scope is not None:
            return scope
        if of not in self._placement.placed:
            raise refuse(
                f"{reader.name} reads {describe(root)}, but {of.name} ({of.where}) does not stand in the workflow: "
                "join it with >> before the state that reads it",
                _place(root, reader),
            )
        inside = next(scope for scope in self._placement.scopes if of in scope.first)
        owner = inside.owner
        assert owner is not None
        raise refuse(
            f"{reader.name} reads {describe(root)}, but {of.name} runs inside {owner.name}, and what it gives is not "
            f"visible outside; read {owner.name}.result",
            _place(root, reader),
        )

    def address(self, root: JobOutput, reader: Placed) -> Node:
        """``s3://bucket/runs/<execution>/<state>/…/<file>``, with a folder for every round and iteration around it."""
        scope = reader.scope if root.own else self._scope_of(root, root.of, reader)
        found = self._addresses.get((scope, root.of, root.name))
        if found is None:
            found = self._addresses[scope, root.of, root.name] = self._make_address(root, scope)
        return found

    def _make_address(self, root: JobOutput, scope: Scope) -> Node:
        first = scope.first[root.of]
        job = first.step
        assert isinstance(job, Job)
        if root.of in scope.in_several_loops:
            raise refuse(
                f"{first.name} stands inside and outside of a loop: its outputs would have two addresses; make two "
                "states of it",
                first.where,
            )
        folders: list[Node] = []
        chain = scope.chain()
        if scope.child is not None:  # an execution of its own, whose name is in the address
            chain = chain[chain.index(scope.child) :]
        for outer, inner in zip(chain, [*chain[1:], None], strict=True):
            anchor = first if inner is None else inner.owner
            assert anchor is not None and anchor.scope is outer
            folders += [RoundNumber(loop.identity) for loop in anchor.loops]
            if inner is not None and inner.iterates is not None:
                folders.append(ItemIndex(inner.iterates))
        pieces: list[Node] = [Constant(f"s3://{job.bucket_name}/runs/"), ContextField("Execution.Name")]
        text = f"/{first.name}/"
        for folder in folders:
            pieces += [Constant(text), folder]
            text = "/"
        return Concatenation((*pieces, Constant(text + job.files[root.name])))

    def _check_by_hand(self) -> None:
        """Variables that raw states assign are neither seen nor set in the children of a distributed Map."""
        outside = {(name, placed.scope.child): placed for name, placed in self._by_hand}
        for name, placed in self._by_hand:
            child = placed.scope.child
            if child is not None and any(other == name and scope is not child for other, scope in outside):
                raise refuse(
                    f"{placed.name} assigns ${name}, but a child of {_owner_of(child)} has variables of its own, which "
                    "nobody outside sees: let the last state of the child give the value, and read "
                    f"{_owner_of(child)}.result",
                    placed.where,
                )
        for node, reader in self._raws:
            child = reader.scope.child
            text = "".join(fragment for fragment in node.fragments if isinstance(fragment, str))
            for name in dict.fromkeys(re.findall(r"\$([A-Za-z_]\w*)", text)) if child is not None else ():
                if any(other == name for other, _ in outside) and (name, child) not in outside:
                    raise refuse(
                        f"{reader.name} reads ${name} in raw(…), which the children of {_owner_of(child)} do not see: "
                        "keep the value in a Pass state and use its .result, which is handed to them",
                        reader.where,
                    )

    # Naming ----------------------------------------------------------------------------------------------------------

    def _name(self) -> None:
        taken = set(self._reserved)
        for (kind, scope, of), binding in self._found.items():
            first = scope.first.get(of)
            base = _identifier(first.name if first is not None else of.name) + _SUFFIX[kind]
            variable, number = base, 1
            while variable in taken:
                number += 1
                variable = f"{base}_{number}"
            taken.add(variable)
            binding.variable = variable
        for scope in self._placement.scopes:
            if scope.is_child:
                values = self.passing.values(scope)
                self.passing.name(scope, {passed.root: _wish(passed.root, scope) for passed in values})

    # Proving ---------------------------------------------------------------------------------------------------------

    def _analyse(self, scope: Scope) -> None:
        reading = self._reading[scope]
        if not reading.identities and not reading.bindings:
            return
        states = scope.states
        position = {placed: index for index, placed in enumerate(states)}
        assert scope.start is not None
        start = position[resolved(scope.start)]
        links: list[list[tuple[Identity | None, int]]] = []
        for placed in states:
            defined = None if isinstance(placed.step, Choice) else placed.step.identity
            links.append(
                [
                    (placed.catchers[index].error if kind == "catch" else defined, position[target])
                    for kind, index, target in placed.targets()
                ]
            )

        needed = dict.fromkeys(identity for needs in reading.identities.values() for identity in needs)
        bits = {identity: 1 << index for index, identity in enumerate(needed)}
        transitions = _transitions(links, bits)
        reads = [_mask(bits, reading.identities.get(placed, ())) for placed in states]
        for index, missing in undefined(start, transitions, reads):
            uses = reading.identities[states[index]]
            identity = next(identity for identity in uses if bits[identity] & missing)
            reader, root = uses[identity]
            path = path_without(start, transitions, index, bits[identity])
            raise self._undefined(identity, reader, root, [states[step].name for step in path])

        bound = dict.fromkeys(binding for found in reading.bindings.values() for binding in found)
        flags = {binding: 1 << index for index, binding in enumerate(bound)}
        given: dict[Identity, int] = {}
        made: dict[Identity, list[Binding]] = {}
        for binding, flag in flags.items():
            if binding.kind in ("result", "response", "error"):
                given[binding.of] = given.get(binding.of, 0) | flag
                made.setdefault(binding.of, []).append(binding)
        transitions = _transitions(links, given)
        later = read_later(start, transitions, [_mask(flags, reading.bindings.get(placed, ())) for placed in states])
        for index, placed in enumerate(states):
            if placed.role or isinstance(placed.step, Choice):
                continue
            wanted = [binding for binding in made.get(placed.step.identity, ()) if flags[binding] & later[index]]
            if wanted:
                self.assigns[placed] = wanted

    def _undefined(self, identity: Identity, reader: Placed, root: Node, path: list[str]) -> Exception:
        where = _place(root, reader)
        if reader.step.identity is identity:
            return refuse(
                f"{reader.name} reads its own {describe(root)}, which is there only afterwards; "
                "read it in a state that follows",
                where,
            )
        shown = path if path[-1:] == [reader.name] else [*path, reader.name]
        if isinstance(root, Caught):
            return refuse(
                f"{reader.name} reads the error that led to a handler, but a path reaches it without one: "
                f"{' > '.join(shown)}; read the error in the handler, and let a state of it keep what is needed later",
                where,
            )
        return refuse(
            f"{reader.name} reads {describe(root)}, but a path reaches it on which {identity.name} did not run: "
            f"{' > '.join(shown)}; read it only where {identity.name} has run, or put {identity.name} before the paths "
            "part",
            where,
        )


def _transitions(links: list[list[tuple[Identity | None, int]]], masks: dict[Identity, int]) -> list[list[Transition]]:
    return [
        [Transition(target, 0 if defined is None else masks.get(defined, 0)) for defined, target in out]
        for out in links
    ]


def _mask(bits: dict[Bound, int], members: Iterable[Bound]) -> int:
    total = 0
    for member in members:
        total |= bits[member]
    return total


def _place(root: Node, reader: Placed) -> Location:
    """Where the author wrote what is read; what stepsmith gave to a function as its argument has no such place."""
    where = root.where if isinstance(root, (Result, Response, JobOutput)) else None
    return where or reader.where


def _enclosing(scope: Scope | None, holds: Callable[[Scope], bool]) -> Scope | None:
    while scope is not None and not holds(scope):
        scope = scope.parent
    return scope


def _anchor(reader: Placed, scope: Scope) -> Placed:
    """The state of ``scope`` that is the reader or holds it."""
    while reader.scope is not scope:
        owner = reader.scope.owner
        assert owner is not None
        reader = owner
    return reader


def _identifier(name: str) -> str:
    """A name that may follow ``$``: letters, digits and underscores, a letter first, with room for a suffix."""
    found = re.sub(r"\W+", "_", name).strip("_")[:64]
    return found if found[:1].isalpha() and found.isidentifier() else f"State_{found}".rstrip("_")


def _owner_of(child: Scope | None) -> str:
    assert child is not None and child.owner is not None
    return child.owner.name


def _wish(root: Node, child: Scope) -> str:
    """What an outer value is called in the input of a child."""
    match root:
        case Input():
            return INPUT
        case JobOutput(of, name):
            return f"{_identifier(of.name)}_{name}"
        case ItemIndex() if is_item_of(child, root):
            return INDEX
        case Result(of) | Response(of) | Caught(of) | Item(of) | ItemIndex(of) | RoundNumber(of):
            return _identifier(of.name) + _SUFFIX[KINDS[type(root)]]
    raise AssertionError(f"a value that no child can be given: {root!r}")


def _assigned_by_hand(definition: Mapping[str, object]) -> Iterable[str]:
    assigned = definition.get("Assign")
    return assigned.keys() if isinstance(assigned, dict) else ()
