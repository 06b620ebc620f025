"""The validator beside its peers: what each makes of definitions whose verdict is known, and how long it takes.

    python benchmarks/validation.py [--corpus FOLDER] [--json]

``FOLDER`` is what ``scripts/corpus.py`` takes; without it ``../shared/corpus`` is read where it lies beside the
checkout, and else only times are measured, on definitions made here. Peers, each in its own environment
(``make peers``): asl-validator from npm, and cfn-lint (with the definition inside a template). Each judges what it can
read: JSON. ``${Name}`` is filled in for them, as CloudFormation would.

Seconds are for 100 files in one process that is warm, the best of three runs. Cold milliseconds are wall time of the
command line on one small file, the least and the median of 20 runs, after the modules were compiled.
"""

from __future__ import annotations

import argparse
import compileall
import json
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))


import corpus  # noqa: E402  a script beside this folder, not a package
from stepsmith.validation import check_content  # noqa: E402

CORPUS = ROOT.parent / "shared" / "corpus"
NPM = ROOT / ".venvs" / "peers-npm"
CFN_LINT = ROOT / ".venvs" / "cfn-lint"
FILES = 100
SIZES = (10, 100, 1_000, 10_000)
SMALL = {
    "StartAt": "Put",
    "States": {
        "Put": {
            "Type": "Task",
            "Resource": "arn:aws:states:::aws-sdk:s3:putObject",
            "Parameters": {"Bucket": "b", "Key": "k", "Body.$": "$"},
            "End": True,
        }
    },
}
ASL_VALIDATOR = """
const validate = require('asl-validator');
const texts = JSON.parse(require('fs').readFileSync(0, 'utf-8'));
const judge = text => { try { return !validate(JSON.parse(text)).isValid } catch { return true } };
const refused = texts.cases.map(judge);
let best = Infinity;
for (let run = 0; run < texts.runs; run++) {
  const begin = process.hrtime.bigint();
  texts.files.forEach(judge);
  best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1e9);
}
console.log(JSON.stringify({ refused, seconds: best }));
"""
CFN_LINT_PROGRAM = """
import json, sys, time
from cfnlint.api import lint
from cfnlint.config import ManualArgs

def judge(text):
    try:
        definition = json.loads(text)
    except ValueError:
        return True
    properties = {"RoleArn": "arn:aws:iam::123456789012:role/r", "Definition": definition}
    resource = {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}
    template = json.dumps({"Resources": {"M": resource}})
    return any(found.rule.id.startswith("E") for found in lint(template, config=CONFIG))

CONFIG = ManualArgs(regions=["us-east-1"], ignore_checks=["W", "I"])
texts = json.load(sys.stdin)
refused = [judge(text) for text in texts["cases"]]
begin = time.perf_counter()
for text in texts["files"]:
    judge(text)
print(json.dumps({"refused": refused, "seconds": time.perf_counter() - begin}))
"""


def filled(text: str) -> str:
    """CloudFormation's work: each ``${Name}`` becomes something that may stand there."""
    return re.sub(r"\$\{[^{}\"]+\}", "arn:aws:lambda:us-east-1:123456789012:function:Name", text)


def best(action: Callable[[], Any], clock: Callable[[], float] = time.perf_counter, runs: int = 3) -> float:
    found = []
    for _ in range(runs):
        begin = clock()
        action()
        found.append(clock() - begin)
    return min(found)


def asl_validator(texts: Sequence[str], files: Sequence[str]) -> dict[str, Any] | None:
    node = shutil.which("node")
    if node is None or not (NPM / "node_modules" / "asl-validator").is_dir():
        return None
    given = json.dumps({"cases": texts, "files": files, "runs": 3})
    return _answer([node, "-e", ASL_VALIDATOR], given, NPM)


def cfn_lint(texts: Sequence[str], files: Sequence[str]) -> dict[str, Any] | None:
    if not (CFN_LINT / ".ready").is_file():
        return None
    given = json.dumps({"cases": texts, "files": files})
    return _answer([str(CFN_LINT / "bin" / "python"), "-c", CFN_LINT_PROGRAM], given, ROOT)


def _answer(command: Sequence[str], given: str, folder: Path) -> dict[str, Any]:
    done = subprocess.run(command, input=given, capture_output=True, text=True, cwd=folder, check=False)
    if done.returncode:
        sys.exit(f"{command[0]} failed:\n{done.stderr[-2000:]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


PEERS = {"asl-validator": asl_validator, "cfn-lint": cfn_lint}


def measure(folder: Path | None) -> dict[str, Any]:
    cases = [case for case in corpus.cases(folder) if case.group != "real, as written"] if folder else []
    files = [case.text for case in cases if case.group == "real"][:FILES] or [chain(20)] * FILES
    contents = [text.encode("utf-8") for text in files]
    table: dict[str, dict[str, int]] = {}
    listed: dict[str, list[str]] = {}
    for case in cases:
        row = table.setdefault(case.group, {"cases": 0, "stepsmith": 0})
        verdict = corpus.judge(case)
        agree = corpus.agrees(case, verdict)
        row["cases"] += 1
        row["stepsmith"] += agree
        if not agree:
            name = Path(case.name).stem.partition("__")[0]
            listed.setdefault(case.group, []).append(f"{name}: {', '.join(verdict.codes) or 'nothing found'}")

    def warm() -> None:
        for content in contents:
            check_content(content, file="m.asl.json", type="STANDARD")

    warm()
    seconds = {"stepsmith": best(warm)}
    for name, peer in PEERS.items():
        answer = peer([filled(case.text) for case in cases], [filled(text) for text in files])
        if answer is None:
            print(f"{name} is not installed (make peers): no column", file=sys.stderr)
            continue
        seconds[name] = answer["seconds"]
        for case, refused in zip(cases, answer["refused"], strict=True):
            row = table[case.group]
            row[name] = row.get(name, 0) + (refused is not case.valid)
    return {
        "table": table,
        "listed": listed,
        "seconds for 100 files": seconds,
        "cold ms": cold(),
        "us for a state": {f"{size:,} states": growth(size) for size in SIZES},
    }


def cold() -> dict[str, dict[str, float]]:
    """Wall milliseconds from the start of the process to its end."""
    compileall.compile_dir(ROOT / "src" / "stepsmith", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "small.asl.json"
        file.write_text(json.dumps(SMALL), "utf-8")
        template = Path(folder) / "template.json"
        properties = {"RoleArn": "arn:aws:iam::123456789012:role/r", "Definition": SMALL}
        resource = {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}
        template.write_text(json.dumps({"Resources": {"M": resource}}), "utf-8")
        commands = {
            "stepsmith": [str(Path(sys.executable).with_name("stepsmith")), "validate", str(file)],
            "asl-validator": [str(NPM / "node_modules" / ".bin" / "asl-validator"), "--json-path", str(file)],
            "cfn-lint": [str(CFN_LINT / "bin" / "cfn-lint"), str(template)],
        }
        found = {}
        for name, command in commands.items():
            if not Path(command[0]).exists():
                continue
            runs = [_wall(command) for _ in range(20)]
            found[name] = {"least": min(runs), "median": statistics.median(runs)}
        return found


def _wall(command: Sequence[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return (time.perf_counter() - begin) * 1000


def chain(count: int) -> str:
    """``count`` states, one after the other: every tenth calls a function, the others pass. Below 1 MB at 10,000."""
    call = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}}
    states: dict[str, Any] = {}
    for number in range(count - 1):
        states[f"S{number}"] = {**({"Type": "Pass"} if number % 10 else call), "Next": f"S{number + 1}"}
    return json.dumps({"StartAt": "S0", "States": {**states, f"S{count - 1}": {"Type": "Succeed"}}})


def growth(count: int) -> float:
    """Processor time for each state: it should not grow with the size."""
    content = chain(count).encode("utf-8")
    taken = best(lambda: check_content(content, file="m.asl.json", type="STANDARD"), time.process_time)
    return taken * 1e6 / count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=CORPUS if CORPUS.is_dir() else None, help="a folder of cases")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    if options.corpus is None:
        print("no folder of cases is given and none lies beside the checkout: no table", file=sys.stderr)
    found = measure(options.corpus)
    if options.json:
        print(json.dumps(found, indent=2, ensure_ascii=False))
        return
    names = list(found["seconds for 100 files"])
    print(f"{'':<34} {'cases':>6} " + " ".join(f"{name:>14}" for name in names))
    for group, row in found["table"].items():
        print(f"{group:<34} {row['cases']:>6} " + " ".join(f"{row[name] / row['cases']:>14.1%}" for name in names))
    print(f"{'100 files, s':<41} " + " ".join(f"{found['seconds for 100 files'][name]:>14.2f}" for name in names))
    for kind in ("least", "median"):
        cells = (found["cold ms"].get(name, {}).get(kind) for name in names)
        shown = " ".join(f"{'' if cell is None else format(cell, '.0f'):>14}" for cell in cells)
        print(f"{'one file, cold, ms, ' + kind:<41} {shown}")
    for size, taken in found["us for a state"].items():
        print(f"{size:<41} {taken:>14.1f} µs for a state")


if __name__ == "__main__":
    main()
