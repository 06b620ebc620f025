"""Gives bad input of every kind to the readers, the validator, expressions and paths, and says what came back.

    python scripts/fuzz.py [--cases 100000] [--seed 0] [--json FILE]

A text of any kind gives a model and findings, an expression of any kind a value or a coded error. Another exception, a
case that takes longer than ``LIMIT_SECONDS`` or more memory than ``LIMIT_BYTES`` ends the run with exit code 1 and the
case. The same seed gives the same cases.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import platform
import random
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from stepsmith import asl, paths
from stepsmith.asl import fields as table
from stepsmith.jsonata import JsonataError, Limits, prepare, references
from stepsmith.jsonata.builtins import BUILTINS
from stepsmith.template import TemplateError, parse_template
from stepsmith.validation import as_template, template_definitions, validate

LIMIT_SECONDS = 20.0
LIMIT_BYTES = 3 * 2**30
SMALL = Limits(steps=20_000, memory_bytes=200_000)
Case = tuple[str, Callable[[], object], str]

NAMES = sorted({name for row in table.STATES.values() for name in row.by_name} | table.COMPARISONS | {"And", "Not"})
VALUES: list[Any] = [
    None, True, False, 0, -1, 1, 2.5, 1e308, 2**63, 10**30, "", "$", "$.a", "$$.x", "$x", "{% 1 %}", "{% ( %}", "${N}",
    "States.Format('{}', $.a)", "arn:aws:states:::lambda:invoke", "arn:aws:states:::batch:submitJob.sync", "A",
    "\ud7ff",
    "2026-02-30T00:00:00Z", [], {}, [{}], {"a.$": "$.b"}, [[[]]], {"": {"": ""}}, "JSONata", "DISTRIBUTED",
]  # fmt: skip
WORDS = [
    *"()[]{}.,;:?+-*/%=<>^&|@#$ab10'\"`\\ ~!", "**", "~>", ":=", "..", " and ", " in ", "$$", "$x", "$states", "'s'",
    "1e300", "null", "function($x){$x}",
    "/(a+)+$/", "/(b)|a*/i", "[1..9]", "{'a':1}", "$x := ", "|a|{}|", "λ", "\U0001f600",
    *[f"${name}(" for name in sorted(BUILTINS) if name not in ("uuid", "random", "now", "millis", "shuffle")],
]  # fmt: skip
STEPS = [
    "$", "$$", "$x", ".a", "..", "[0]", "[-1]", "[*]", "[?(@.a > 1)]", "[1:3]", "['a','b']", "[(@.length-1)]", ".*",
    ".length()", "States.", "Format(", "ArrayRange(", "JsonMerge(", "MathAdd(", "Hash(", "'x'", ",", ")", "1", " ",
    "\\", "{}",
]  # fmt: skip
LINES = [
    "Resources:", "  M:", "    Type: AWS::StepFunctions::StateMachine", "    Type: AWS::Serverless::StateMachine",
    "    Properties:", "      Definition:", "      DefinitionString: !Sub |",
    "        {\"StartAt\": \"A\", \"States\": {",
    "        \"A\": {\"Type\": \"Wait\", \"Seconds\": ${X}, \"End\": true}}}", "        StartAt: A", "        States:",
    "          A: {Type: Pass, End: true}", "      DefinitionString: !Join ['', ['{', !Ref X, '}']]", "? [a]",
    "&a [*a]", "!!binary x",
    "- - -", "{", "}", "<<: *a", "%YAML 1.1", "---", "...", "\t", "          B: !GetAtt X.Arn",
    "        Fn::If: [C, {}, {}]",
]  # fmt: skip


def value(chance: random.Random, depth: int = 0) -> Any:
    kind = chance.random()
    if depth > 3 or kind < 0.6:
        return chance.choice(VALUES)
    if kind < 0.8:
        return [value(chance, depth + 1) for _ in range(chance.randrange(4))]
    return {chance.choice(NAMES): value(chance, depth + 1) for _ in range(chance.randrange(4))}


def machine(chance: random.Random, depth: int = 0) -> dict[str, Any]:
    states: dict[str, Any] = {}
    for name in "ABC"[: chance.randrange(1, 4)]:
        kind = chance.choice(list(table.STATES))
        state: dict[str, Any] = {"Type": kind, "Next": chance.choice("ABC")}
        for field in chance.sample(list(table.STATES[kind].by_name), 3):
            state[field] = value(chance)
        if depth < 2 and kind == "Parallel":
            state["Branches"] = [machine(chance, depth + 1)]
        if depth < 2 and kind == "Map":
            state["ItemProcessor"] = machine(chance, depth + 1)
        states[name] = state
    made: dict[str, Any] = {"StartAt": "A", "States": states}
    if chance.random() < 0.4:
        made["QueryLanguage"] = chance.choice(["JSONata", "JSONPath", "X"])
    return made


def damaged(chance: random.Random, text: str) -> str:
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(text) + 1)
        text = (
            text[:at]
            + chance.choice(["", *'{}[]",:\\\x00', "null", "\ufeff", "1e999"])
            + text[at + chance.randrange(5) :]
        )
    return text


def judged(text: str, path: str | None = None) -> None:
    reading = asl.read(text, path=path)
    assert reading.machine is not None or reading.diagnostics
    validate(text, path=path)
    if reading.machine is not None:
        assert asl.read_value(asl.write(reading.machine)).machine == reading.machine


def evaluated(text: str, limits: Limits = SMALL) -> None:
    data = {"a": [{"b": 1}, {"b": "x"}], "b": "aaaaaaaaaaaaaaaaaaaaaaaa!", "": None}
    try:
        expression = prepare(text, limits=limits)
        references(expression)
        expression.evaluate({"x": data, "states": {"input": data}}, data)
    except JsonataError as error:
        assert error.code, text


def followed(text: str) -> None:
    root = {"a": [{"a": 2, "b": [1, 2]}, 3], "b": "x"}
    for check in (paths.check_path, paths.check_reference_path, paths.check_intrinsic):
        check(text)
    with contextlib.suppress(paths.PathError, paths.IntrinsicError):
        paths.prepare_path(text)(root, {}, {"x": root})
    with contextlib.suppress(paths.PathError, paths.IntrinsicError):
        paths.prepare_template({"a.$": text})(root, {}, {"x": root})


def templated(text: str) -> None:
    try:
        parse_template(text)
    except TemplateError:
        return
    template = as_template(text)
    for one in template_definitions(template) if template else ():
        assert one.machine is not None or one.unknown or one.diagnostics


def cases(chance: random.Random) -> Iterator[Case]:
    while True:
        text = json.dumps(machine(chance), indent=chance.choice([None, 2]))
        yield "definition, values of any kind", lambda text=text: judged(text), text
        broken = damaged(chance, text)
        yield "definition, damaged JSON", lambda text=broken: judged(text), broken
        yaml = damaged(chance, text)
        yield "definition, damaged YAML", lambda text=yaml: judged(text, "x.asl.yaml"), yaml
        for _ in range(3):
            words = "".join(chance.choice(WORDS) for _ in range(chance.randrange(1, 14)))
            yield "JSONata expression", lambda text=words: evaluated(text), words
        for _ in range(2):
            steps = "".join(chance.choice(STEPS) for _ in range(chance.randrange(1, 9)))
            yield "path or intrinsic function", lambda text=steps: followed(text), steps
        lines = "\n".join(chance.choice(LINES) if chance.random() < 0.25 else line for line in LINES[:12])
        yield "template", lambda text=lines: templated(text), lines
        noise = "".join(chr(chance.choice([chance.randrange(128), chance.randrange(0xD7FF)])) for _ in range(40))
        yield "text of any characters", lambda text=noise: (judged(text), evaluated(text), followed(text)), noise


def bombs() -> Iterator[Case]:
    """What is small to write and large to read."""
    ten = 10 * 2**20
    texts = {
        "JSON nested 100,000 deep": "[" * 100_000 + "]" * 100_000,
        "objects nested 100,000 deep": '{"a":' * 100_000 + "1" + "}" * 100_000,
        "YAML nested 50,000 deep": "[" * 50_000 + "]" * 50_000,
        "YAML blocks nested 3,000 deep": "\n".join(" " * depth + "a:" for depth in range(3_000)),
        "billion laughs": "a0: &a0 [x]\n"
        + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)),
        "an alias to itself": "a: &a [*a]\n",
        "a string of 10 MB": json.dumps(
            {"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": "x" * ten, "End": True}}}
        ),
        "a comment of 10 MB that is not closed": '{"Comment": "' + "\\u0041" * (ten // 6),
        "10 MB of blanks": " " * ten,
        "10 MB of substitutions": '{"a": ' + "${X}" * (ten // 4) + "}",
        "a number of a million digits": '{"a": ' + "9" * 1_000_000 + "}",
        "100,000 choice rules": json.dumps(
            {"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [{}] * 100_000}}}
        ),
        "choice rules nested 150 deep": _nested_rules(150),
    }
    for name, text in texts.items():
        yield name, lambda text=text: judged(text), name
        yield (
            name + " (as YAML)",
            lambda text=text, name=name: judged(text, "x.yaml") if len(text) < ten else None,
            name,
        )
    expressions = {
        "parentheses nested 100,000 deep": "(" * 100_000 + "1" + ")" * 100_000,
        "an operator chained 100,000 times": "1" + "+1" * 100_000,
        "a path of 100,000 steps": "a" + ".a" * 100_000,
        "minus 100,000 times": "-" * 100_000 + "1",
        "a catastrophic regular expression": "$match(b, /^(a+)+$/)",
        "another one": "$replace(b, /(a|aa)+$/, 'x')",
        "alternatives that overlap": "$contains('" + "a" * 5000 + "!', /^(a|a|a)*b/)",
        "back-references": "$match('" + "a" * 500 + "', /(a*)*\\1\\1b/)",
        "endless recursion": "($f := function($n){$f($n + 1)}; $f(0))",
        "endless tail recursion": "($f := function($n){$f($n)}; $f(0))",
        "a range of ten million": "[1..10000000]",
        "a string that doubles": "($f := function($s, $n){$n > 60 ? $s : $f($s & $s, $n + 1)}; $f('ab', 0))",
        "padding to 10 GB": "$pad('a', 10000000000)",
        "a string of 10 MB": "$length('" + "x" * ten + "')",
        "a power that overflows": "$power(10, 100000)",
        "factors of factors": "$reduce([1..1000], function($a, $b){$a * 1000000})",
    }
    for name, text in expressions.items():
        yield name, lambda text=text: evaluated(text, Limits()), name
    for name, text in {
        "a path of 100,000 steps": "$" + ".a" * 100_000,
        "deep scans in a row": "$" + "..*" * 12,
        "filters nested 5,000 deep": "$[?(" * 5_000,
        "functions nested 5,000 deep": "States.Array(" * 5_000,
        "a path of 10 MB": "$." + "a" * ten,
        "a range of ten million": "States.ArrayRange(0, 10000000, 1)",
    }.items():
        yield f"path: {name}", lambda text=text: followed(text), name


def _nested_rules(depth: int) -> str:
    rule: dict[str, Any] = {"Variable": "$.a", "IsPresent": True}
    for _ in range(depth):
        rule = {"Not": rule}
    return json.dumps({"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [{**rule, "Next": "A"}]}}})


class _Hang(BaseException):
    """A case took too long."""


def _ring(signal_number: int, frame: object) -> None:
    raise _Hang


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--no-bombs", action="store_true", help="leave out what is large")
    parser.add_argument("--json", help="write the result there")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT_BYTES, LIMIT_BYTES))
    signal.signal(signal.SIGALRM, _ring)
    counts: dict[str, int] = {}
    slowest: dict[str, float] = {}
    wrong: list[str] = []
    began = time.perf_counter()
    made = cases(random.Random(options.seed))
    bomb = [] if options.no_bombs else list(bombs())
    for number in range(options.cases):
        is_bomb = number < len(bomb)
        kind, action, text = bomb[number] if is_bomb else next(made)
        signal.setitimer(signal.ITIMER_REAL, LIMIT_SECONDS)
        start = time.perf_counter()
        try:
            action()
        except _Hang:
            wrong.append(f"{kind}: longer than {LIMIT_SECONDS:.0f} s: {text[:300]!r}")
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(last.filename).name}:{last.lineno}"
            wrong.append(f"{kind}: {where}: {type(error).__name__}: {str(error)[:200]}: {text[:600]!r}")
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        taken = time.perf_counter() - start
        if is_bomb and taken > 1:
            print(f"{taken:5.1f} s  {kind}", file=sys.stderr)
        kind = "bombs" if is_bomb else kind
        counts[kind] = counts.get(kind, 0) + 1
        slowest[kind] = max(slowest.get(kind, 0.0), taken)
        if len(wrong) >= 20:
            break
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    done = {
        "cases": sum(counts.values()),
        "seed": options.seed,
        "python": platform.python_version(),
        "seconds": round(time.perf_counter() - began),
        "memory_mb": memory,
        "wrong": len(wrong),
        "kinds": {kind: {"cases": counts[kind], "slowest_ms": round(slowest[kind] * 1000)} for kind in counts},
    }
    print(json.dumps(done, indent=2))
    for line in wrong:
        print(line, file=sys.stderr)
    if options.json and not wrong:
        Path(options.json).write_text(json.dumps(done, indent=2) + "\n", encoding="utf-8")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
