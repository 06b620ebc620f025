"""What Python decides while a workflow is being built, though only the running workflow can know it.

Python asks a reference for its truth (``and``, ``or``, ``not``, ``if``, chained comparisons, ``in``). The source around
the question says which of them it was, and so what to write instead.
"""

from __future__ import annotations

import ast
import linecache
from types import FrameType

from stepsmith.authoring.location import author, of_frame, refuse
from stepsmith.errors import DefinitionError

_FALLBACK = (
    "what a reference holds is known only when the workflow runs: write & for and, | for or, not_(…) for not, "
    "(a < b) & (b < c) for a < b < c, fn.one_of(…) for in, and Choice(…).when(…) for if"
)
_BUILTINS = {"min": "fn.min(…)", "max": "fn.max(…)", "sorted": "fn.sort(…)", "any": "|", "all": "&", "bool": "!= …"}


def truth() -> DefinitionError:
    """The error for a reference whose truth Python asked for."""
    frame = author()
    where = of_frame(frame)
    construct = _construct(frame)
    if construct is None:
        return refuse(_FALLBACK, where)
    asked: ast.AST = construct
    if isinstance(construct, (ast.If, ast.While, ast.IfExp, ast.Assert)):
        asked = construct.test
    elif isinstance(construct, ast.Match):
        asked = construct.subject
    return refuse(_advice(construct), where.part(asked) if isinstance(asked, ast.expr) else where)


def _advice(node: ast.AST) -> str:
    match node:
        case ast.BoolOp(op, values):
            name, sign = ("and", "&") if isinstance(op, ast.And) else ("or", "|")
            written = f" {sign} ".join(_operand(value) for value in values)
            return f"`{name}` is decided while the workflow is being built; write {written}"
        case ast.UnaryOp(ast.Not(), operand):
            return f"`not` is decided while the workflow is being built; write not_({ast.unparse(operand)})"
        case ast.Compare(left, [ast.In() | ast.NotIn() as op], [right]):
            call = f"fn.one_of({ast.unparse(left)}, {ast.unparse(right)})"
            written = f"not_({call})" if isinstance(op, ast.NotIn) else call
            return f"`in` is decided while the workflow is being built; write {written}, or fn.contains(…) for texts"
        case ast.Compare(left, operators, comparators):
            sides = [left, *comparators]
            links = [
                "(" + ast.unparse(ast.Compare(first, [operator], [second])) + ")"
                for first, operator, second in zip(sides, operators, sides[1:], strict=False)
            ]
            return f"a chained comparison is decided while the workflow is being built; write {' & '.join(links)}"
        case ast.If() | ast.While() | ast.IfExp() | ast.Assert() | ast.Match():
            word = {"IfExp": "if … else"}.get(type(node).__name__, type(node).__name__.lower())
            instead = {
                "if … else": "fn.if_(condition, then, otherwise)",
                "while": "repeat(…)",
                "assert": "Choice(…).when(…, Fail(…))",
            }.get(word, 'Choice("Name").when(condition, step).otherwise(step)')
            return f"`{word}` is decided while the workflow is being built; write {instead}"
        case ast.Call(ast.Name(name), _) if name in _BUILTINS:
            return f"{name}() needs values while the workflow is being built; write {_BUILTINS[name]}"
    return _FALLBACK


def _operand(value: ast.expr) -> str:
    text = ast.unparse(value)
    return text if isinstance(value, (ast.Name, ast.Attribute, ast.Call, ast.Subscript)) else f"({text})"


def _construct(frame: FrameType) -> ast.AST | None:
    """The innermost construct around the instruction at which the frame stands that asks for a truth."""
    instruction = frame.f_lasti // 2
    positions = list(frame.f_code.co_positions())
    line, _, column, _ = positions[instruction] if instruction < len(positions) else (None,) * 4
    if line is None or column is None:
        return None
    try:
        tree = ast.parse("".join(linecache.getlines(frame.f_code.co_filename, frame.f_globals)))
    except SyntaxError:  # not a Python file: a notebook cell with magics, a template
        return None
    found: ast.AST | None = None
    for node in ast.walk(tree):
        if not isinstance(node, (ast.expr, ast.stmt)) or not _asks(node):
            continue
        start, end = (node.lineno, node.col_offset), (node.end_lineno or 0, node.end_col_offset or 0)
        inside = start <= (line, column) < end
        if isinstance(node, (ast.If, ast.While)):  # the question is about the test, not about the body
            test = node.test
            inside = (line, column) == start or (test.lineno, test.col_offset) <= (line, column) < (
                test.end_lineno or 0,
                test.end_col_offset or 0,
            )
        if inside:
            found = node  # ast.walk goes from the outside inwards
    return found


def _asks(node: ast.AST) -> bool:
    match node:
        case ast.BoolOp() | ast.If() | ast.While() | ast.IfExp() | ast.Assert() | ast.Match():
            return True
        case ast.UnaryOp(ast.Not(), _):
            return True
        case ast.Compare(_, operators, _):
            return len(operators) > 1 or isinstance(operators[0], (ast.In, ast.NotIn))
        case ast.Call(ast.Name(name), _):
            return name in _BUILTINS
    return False
