"""What an expression reads from outside: variables, the paths of them it reads, and names that AWS does not offer.

AWS evaluates without a context: a path that begins with a bare name, ``$`` or ``$$`` is refused when the machine is
created. Only the first step of a path counts as top level; later steps, predicates, sort terms, groupings and
transforms do not. [M]
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from stepsmith.jsonata import nodes as n
from stepsmith.jsonata.bindings import bound_names
from stepsmith.jsonata.function_names import FUNCTION_NAMES

if TYPE_CHECKING:
    from stepsmith.jsonata.expression import Expression

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """``path`` begins with the variable's name; ``exact`` is False where more is read below it than the path says.

    ``$x.a.b`` reads exactly ("x", "a", "b"); ``$x.a[n > 1].b`` reads ("x", "a") and things below. Position counts
    characters of the expression from 0.
    """

    path: Path
    position: int
    exact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name and where it stands."""

    name: str
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A call of ``$name`` with so many arguments, where the name is not bound inside the expression."""

    name: str
    position: int
    arguments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """``reads`` has every use in the order it is written; ``bare_names`` and ``roots`` what AWS refuses.

    ``variables`` are the free variables without built-in functions; ``calls`` the functions called by name.
    """

    reads: tuple[Reference, ...]
    bare_names: tuple[Named, ...]
    roots: tuple[Named, ...]
    calls: tuple[Called, ...]

    @property
    def variables(self) -> frozenset[str]:
        return frozenset(read.path[0] for read in self.reads)

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(read.path for read in self.reads)

    @property
    def positions(self) -> tuple[int, ...]:
        return tuple(read.position for read in self.reads)

    @property
    def uses_root(self) -> bool:
        """Whether ``$`` or ``$$`` is read where AWS has no context."""
        return bool(self.roots)


def references(expression: n.Node | Expression) -> References:
    tree = expression if isinstance(expression, n.Node) else expression.tree
    walker = _Walker()
    scope = _Scope(None, frozenset(bound_names([tree])))
    walker.pending.append(_Task(tree, scope, True))
    walker.run()
    return References(
        reads=tuple(walker.reads),
        bare_names=tuple(walker.bare_names),
        roots=tuple(walker.roots),
        calls=tuple(walker.calls),
    )


@dataclass(slots=True)
class _Scope:
    """``names`` are bound somewhere in this scope, ``bound`` already at the place the walk has reached."""

    outer: _Scope | None
    names: frozenset[str]
    is_lambda: bool = False
    bound: set[str] = field(default_factory=set)

    def binds(self, name: str) -> bool:
        scope: _Scope | None = self
        later = False  # inside a lambda, what an outer scope binds later is bound when the lambda runs
        while scope is not None:
            if name in (scope.names if later else scope.bound):
                return True
            later = later or scope.is_lambda
            scope = scope.outer
        return False


@dataclass(slots=True)
class _Task:
    node: n.Node
    scope: _Scope
    top: bool


@dataclass(slots=True)
class _Binding:
    """Done after the value of ``:=`` was walked."""

    name: str
    scope: _Scope


class _Walker:
    """Walks with a stack of its own, because an expression may nest deeper than Python's."""

    def __init__(self) -> None:
        self.pending: list[_Task | _Binding] = []
        self.reads: list[Reference] = []
        self.bare_names: list[Named] = []
        self.roots: list[Named] = []
        self.calls: list[Called] = []

    def run(self) -> None:
        while self.pending:
            task = self.pending.pop()
            if isinstance(task, _Binding):
                task.scope.bound.add(task.name)
            else:
                following: list[_Task | _Binding] = []
                self.visit(task.node, task.scope, task.top, following)
                self.pending.extend(reversed(following))

    def visit(self, node: n.Node, scope: _Scope, top: bool, then: list[_Task | _Binding]) -> None:
        match node:
            case n.Path():
                scope = self.path(node, scope, top, then)
            case n.Variable():
                self.variable(node, (), True, scope, top)
            case n.Name(name=name):
                if top:
                    self.bare_names.append(Named(name=name, position=node.position))
            case n.Binary(left=left, right=right) | n.Apply(left=left, right=right):
                then += [_Task(left, scope, top), _Task(right, scope, top)]
            case n.Negate(operand=operand):
                then.append(_Task(operand, scope, top))
            case n.ArrayConstructor(members=members):
                then += [_Task(member, scope, top) for member in members]
            case n.ObjectConstructor(pairs=pairs):
                then += [_Task(part, scope, top) for pair in pairs for part in pair]
            case n.Block(expressions=expressions):
                inner = _Scope(scope, frozenset(bound_names(expressions)))
                then += [_Task(part, inner, top) for part in expressions]
            case n.Call():
                self.call(node, scope, top, then)
            case n.Lambda(parameters=parameters, body=body):
                names = {parameter.name for parameter in parameters}
                inner = _Scope(scope, frozenset(bound_names([body])) | names, is_lambda=True, bound=names)
                then.append(_Task(body, inner, top))
            case n.Condition(condition=condition, then=chosen, otherwise=otherwise):
                then += [_Task(condition, scope, top), _Task(chosen, scope, top)]
                if otherwise is not None:
                    then.append(_Task(otherwise, scope, top))
            case n.Bind(name=name, value=value):
                then += [_Task(value, scope, top), _Binding(name, self.home(name, scope))]
            case n.Sort(terms=terms):
                then += [_Task(term.expression, scope, False) for term in terms]
            case n.Transform(pattern=pattern, update=update, delete=delete):
                parts = [pattern, update] + ([delete] if delete is not None else [])
                then += [_Task(part, scope, False) for part in parts]
        self.carried(node, scope, then)

    @staticmethod
    def home(name: str, scope: _Scope) -> _Scope:
        """The scope whose ``:=`` this is."""
        home: _Scope | None = scope
        while home is not None and name not in home.names:
            home = home.outer
        return home or scope

    @staticmethod
    def carried(node: n.Node, scope: _Scope, then: list[_Task | _Binding]) -> None:
        for stage in node.predicates:
            if isinstance(stage, n.Filter):
                then.append(_Task(stage.condition, scope, False))
        if node.group is not None:
            then += [_Task(part, scope, False) for pair in node.group.pairs for part in pair]

    def call(self, node: n.Call, scope: _Scope, top: bool, then: list[_Task | _Binding]) -> None:
        procedure = node.procedure
        if isinstance(procedure, n.Variable) and not scope.binds(procedure.name):
            self.calls.append(Called(name=procedure.name, position=node.position, arguments=len(node.arguments)))
        then.append(_Task(procedure, scope, top))
        then += [_Task(argument, scope, top) for argument in node.arguments]

    def path(self, node: n.Path, scope: _Scope, top: bool, then: list[_Task | _Binding]) -> _Scope:
        """The scope in which the path's grouping stands: bindings of @ and # are visible from their step on."""
        first = node.steps[0]
        if isinstance(first, n.Variable):
            names, exact = _following(node)
            self.variable(first, names, exact, scope, top)
            self.carried(first, scope, then)
        else:
            then.append(_Task(first, scope, top))
        inner = scope
        for step in node.steps:
            if step is not first:
                then.append(_Task(step, inner, False))
            bound = [name for name in (step.focus, step.index) if name is not None]
            bound += [stage.name for stage in step.predicates if isinstance(stage, n.Index)]
            if bound:
                inner = _Scope(inner, frozenset(bound), bound=set(bound))
                # The step's own predicates see its bindings.
                if then and isinstance(then[-1], _Task) and then[-1].node is step:
                    then[-1].scope = inner
        return inner

    def variable(self, node: n.Variable, names: Path, exact: bool, scope: _Scope, top: bool) -> None:
        if node.name in ("", "$"):
            # $$ reads the root wherever it stands; $ is the context only at top level.
            if top or node.name == "$":
                self.roots.append(Named(name="$" + node.name, position=node.position))
        elif not scope.binds(node.name) and not (node.name in FUNCTION_NAMES and not names):
            self.reads.append(
                Reference(path=(node.name, *names), position=node.position, exact=exact and not node.predicates)
            )


def _following(path: n.Path) -> tuple[Path, bool]:
    """The plain names after a path's first step, as far as they say exactly what is read."""
    names: list[str] = []
    if path.steps[0].predicates or path.steps[0].group is not None:
        return (), False
    for step in path.steps[1:]:
        if not isinstance(step, n.Name):
            return tuple(names), False
        names.append(step.name)
        if step.predicates or step.tuple_stream or step.group is not None:
            return tuple(names), False
    return tuple(names), path.group is None
