"""How fast machines run here and in the peers that are installed, and how many recorded executions each reproduces.

    python benchmarks/interpreters.py [--repeat 5] [--json] [--recordings executions.jsonl]

The engine runs in process with its full history, and again behind the local cloud's API over HTTP, as the peers'
servers do: moto (``.venvs/peers-moto``) and ministack (``.venvs/peers-ministack``). The npm package
aws-local-stepfunctions (``.venvs/peers-npm``) runs in its own process and keeps no history. ``make peers`` installs
them; one that is absent has no column. Times over HTTP are from StartExecution until DescribeExecution no longer says
RUNNING.

``--recordings`` takes a file of executions recorded on AWS, one JSON object a line (``definition``, ``input``,
``expected_status``, ``expected_output``, ``expected_event_types`` where the history was recorded). Those that need no
service and no waiting are run everywhere; a row counts when the status and the output (or error) are AWS's, and again
when the types of its events are.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
ROLE = "arn:aws:iam::000000000000:role/machine"


class Case(NamedTuple):
    name: str
    definition: dict[str, Any]
    input: Any
    states: int


def linear(count: int, **fields: Any) -> dict[str, Any]:
    states = {f"S{n}": {"Type": "Pass", **fields, "Next": f"S{n + 1}"} for n in range(count - 1)}
    return {"StartAt": "S0", "States": {**states, f"S{count - 1}": {"Type": "Pass", **fields, "End": True}}}


def mapping() -> dict[str, Any]:
    passing = {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "End": True}}
    processor = {"StartAt": "A", "States": passing}
    return {
        "StartAt": "Each",
        "States": {"Each": {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": processor, "End": True}},
    }


CASES = (
    Case("200 Pass states in a row", linear(200), {"a": 1}, 200),
    Case("Map of 1,000 items, two Pass states each", mapping(), {"items": list(range(1000))}, 2001),
    Case(
        "200 Pass states, one JSONata expression each",
        {
            "QueryLanguage": "JSONata",
            **linear(200, Output={"n": "{% $states.input.n + 1 %}", "who": "{% $states.input.who %}"}),
        },
        {"n": 0, "who": "camera"},
        200,
    ),
)


class Outcome(NamedTuple):
    status: str
    output: Any
    error: str | None
    events: list[str]


# ---- in process -----------------------------------------------------------------------------------------------------


def in_process(case: Case, repeat: int) -> float:
    from stepsmith import asl
    from stepsmith.execution import prepare
    from stepsmith.execution.virtual import run

    machine = asl.read_value(case.definition).machine
    assert machine is not None
    program = prepare(machine)
    text = json.dumps(case.input)
    return best(lambda: finished(run(program, case.input, input_text=text).status), repeat)


def outcome_in_process(definition: dict[str, Any], value: Any) -> Outcome:
    from stepsmith import asl
    from stepsmith.errors import DefinitionError
    from stepsmith.execution import prepare
    from stepsmith.execution.virtual import run

    machine = asl.read_value(definition).machine
    assert machine is not None
    try:
        done = run(prepare(machine), value)
    except DefinitionError as error:
        return Outcome("REFUSED", None, str(error), [])
    return Outcome(done.status, done.output, done.error, [event.type for event in done.history])


# ---- servers --------------------------------------------------------------------------------------------------------


@contextmanager
def server(command: list[str], port: int, environment: dict[str, str], cwd: Path) -> Iterator[str]:
    """A server process on ``port`` until the block ends; gives its endpoint once it listens."""
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            command, env={**os.environ, **environment}, cwd=cwd, stdout=log, stderr=log, start_new_session=True
        )
        try:
            for _ in range(600):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                if process.poll() is not None:
                    log.seek(0)
                    raise SystemExit(f"{command[0]} ended: {log.read().decode(errors='replace')[-2000:]}")
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(20)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def our_cloud() -> Iterator[str]:
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "workflows").mkdir()
        command = [sys.executable, "-m", "stepsmith.local.server", "--project", folder, "--port", str(port)]
        with server(command, port, {}, Path(folder)) as endpoint:
            yield endpoint


@contextmanager
def moto() -> Iterator[str]:
    port = free_port()
    program = str(ROOT / ".venvs" / "peers-moto" / "bin" / "moto_server")
    with server([program, "-p", str(port)], port, {"MOTO_PORT": str(port)}, ROOT) as endpoint:
        settings = json.dumps({"stepfunctions": {"execute_state_machine": True}, "lambda": {"use_docker": False}})
        request = urllib.request.Request(
            f"{endpoint}/moto-api/config", settings.encode(), {"Content-Type": "application/json"}, method="POST"
        )
        urllib.request.urlopen(request).close()
        yield endpoint


@contextmanager
def ministack() -> Iterator[str]:
    port = free_port()
    program = str(ROOT / ".venvs" / "peers-ministack" / "bin" / "ministack")
    with server([program], port, {"GATEWAY_PORT": str(port), "MINISTACK_HOST": "127.0.0.1"}, ROOT) as endpoint:
        yield endpoint


def client(endpoint: str) -> Any:
    import boto3
    from botocore.config import Config

    return boto3.client(
        "stepfunctions",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="local",
        aws_secret_access_key="local",
        config=Config(retries={"total_max_attempts": 1}, read_timeout=60),
    )


_count = 0


def run_over_http(states: Any, machine: str, value: Any, *, seconds: float = 60.0) -> dict[str, Any]:
    global _count
    _count += 1
    # A name of its own: moto gives two unnamed executions the same one.
    arn = states.start_execution(stateMachineArn=machine, name=f"run-{_count}", input=json.dumps(value))["executionArn"]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        described: dict[str, Any] = states.describe_execution(executionArn=arn)
        if described["status"] != "RUNNING":
            return described
        time.sleep(0.002)
    return {"status": "RUNNING", "executionArn": arn}


def over_http(states: Any, case: Case, repeat: int) -> float:
    global _count
    _count += 1
    created = states.create_state_machine(
        name=f"machine-{_count}", definition=json.dumps(case.definition), roleArn=ROLE
    )
    arn = created["stateMachineArn"]
    return best(lambda: finished(run_over_http(states, arn, case.input)["status"]), repeat)


def outcome_over_http(states: Any, definition: dict[str, Any], value: Any) -> Outcome:
    from botocore.exceptions import BotoCoreError, ClientError

    global _count
    _count += 1
    try:
        machine = states.create_state_machine(name=f"machine-{_count}", definition=json.dumps(definition), roleArn=ROLE)
        done = run_over_http(states, machine["stateMachineArn"], value, seconds=20.0)  # some wait before they retry
        history = states.get_execution_history(executionArn=done["executionArn"], maxResults=1000)["events"]
    except (ClientError, BotoCoreError) as error:
        return Outcome("REFUSED", None, str(error), [])
    output = json.loads(done["output"]) if done.get("output") else None
    return Outcome(done["status"], output, done.get("error"), [event["type"] for event in history])


# ---- npm ------------------------------------------------------------------------------------------------------------

NODE = """
import { StateMachine } from 'aws-local-stepfunctions';
import { readFileSync } from 'fs';
const given = JSON.parse(readFileSync(0, 'utf8'));
const results = {};
for (const one of given.cases) {
  try {
    const machine = new StateMachine(one.definition, { checkArn: false });
    let least = Infinity;
    for (let round = 0; round < given.repeat; round++) {
      const begin = process.hrtime.bigint();
      await machine.run(one.input).result;
      least = Math.min(least, Number(process.hrtime.bigint() - begin) / 1e9);
    }
    results[one.name] = least;
  } catch (error) { process.stderr.write(`${one.name}: ${error.message}\\n`); }
}
process.stdout.write(JSON.stringify(results));
"""


def npm(repeat: int) -> dict[str, float]:
    """Only what it runs rightly: it takes no notice of QueryLanguage and hands the input on."""
    node = shutil.which("node")
    folder = ROOT / ".venvs" / "peers-npm"
    if node is None or not (folder / "node_modules" / "aws-local-stepfunctions").is_dir():
        return {}
    cases = [case._asdict() for case in CASES if case.definition.get("QueryLanguage") != "JSONata"]
    done = subprocess.run(
        [node, "--input-type=module", "-e", NODE],
        input=json.dumps({"cases": cases, "repeat": repeat}),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.stderr:
        print(done.stderr.strip(), file=sys.stderr)
    return json.loads(done.stdout) if done.returncode == 0 and done.stdout else {}


# ---- measuring ------------------------------------------------------------------------------------------------------


def finished(status: str) -> None:
    if status != "SUCCEEDED":
        raise RuntimeError(f"the execution ended as {status}")


def best(action: Callable[[], object], repeat: int) -> float:
    times = []
    for _ in range(repeat):
        begun = time.perf_counter()
        action()
        times.append(time.perf_counter() - begun)
    return min(times)


def recorded(file: Path) -> list[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [
        row
        for row in rows
        if row["pure"]
        and row["type"] == "STANDARD"
        and not row["output_has_placeholders"]
        and not row["noise_paths"]
        and '"Wait"' not in json.dumps(row["definition"])
        and "RandomNumberGenerated" not in json.dumps(row.get("expected_output"))
    ]


def agreement(rows: list[dict[str, Any]], outcome: Callable[[dict[str, Any], Any], Outcome]) -> dict[str, float]:
    """Counts, and the mean over the recordings' categories: most rows are choice operators and intrinsics."""
    events = histories = 0
    by_category: dict[str, list[bool]] = {}
    for row in rows:
        done = outcome(row["definition"], row["input"])
        agrees = done.status == row["expected_status"] and (
            done.output == row["expected_output"]
            if done.status == "SUCCEEDED"
            else done.error == row.get("expected_error")
        )
        by_category.setdefault(row["category"], []).append(agrees)
        if row.get("expected_event_types"):
            histories += 1
            # Some recordings sorted the events of parallel branches: their order is not evidence.
            events += agrees and sorted(done.events) == sorted(row["expected_event_types"])
    shares = [sum(found) / len(found) for found in by_category.values()]
    return {
        "executions": len(rows),
        "outcome": sum(map(sum, by_category.values())),
        "mean_of_categories": sum(shares) / len(shares),
        "histories": histories,
        "events": events,
    }


def measure(repeat: int, recordings: Path | None) -> dict[str, Any]:
    columns: dict[str, dict[str, float]] = {
        "stepsmith": {case.name: in_process(case, repeat) for case in CASES},
    }
    rows = recorded(recordings) if recordings is not None else []
    agreed = {"stepsmith": agreement(rows, outcome_in_process)} if rows else {}
    servers: dict[str, Any] = {"stepsmith, local cloud": our_cloud}
    for name, start in (("moto", moto), ("ministack", ministack)):
        if (ROOT / ".venvs" / f"peers-{name}" / ".ready").exists():
            servers[name] = start
        else:
            print(f"{name} is not installed (make peers): no column", file=sys.stderr)
    for name, start in servers.items():
        with start() as endpoint:
            states = client(endpoint)
            columns[name] = {}
            for case in CASES:
                try:
                    columns[name][case.name] = over_http(states, case, repeat)
                except Exception as error:
                    # A peer that cannot run a case has no figure; what it said belongs beside the table.
                    print(f"{name}: {case.name}: {error}", file=sys.stderr)
            if rows:
                agreed[name] = agreement(rows, lambda definition, value: outcome_over_http(states, definition, value))  # noqa: B023
    in_node = npm(repeat)
    if in_node:
        columns["npm aws-local-stepfunctions"] = in_node
    return {
        "states": {case.name: case.states for case in CASES},
        "seconds": columns,
        "agreement": agreed,
    }


def table(found: dict[str, Any]) -> str:
    columns, states = found["seconds"], found["states"]
    width = max(map(len, states))
    lines = [" ".join(["states per second".ljust(width), *(name.rjust(28) for name in columns)])]
    for case, count in states.items():
        cells = [f"{count / columns[c][case]:,.0f}" if case in columns[c] else "-" for c in columns]
        lines.append(" ".join([case.ljust(width), *(cell.rjust(28) for cell in cells)]))
    for name, one in found["agreement"].items():
        lines.append(
            f"{name}: {one['outcome']:.0f} of {one['executions']:.0f} recorded executions with AWS's outcome "
            f"(mean of categories {one['mean_of_categories']:.1%}), "
            f"{one['events']:.0f} of {one['histories']:.0f} with AWS's events"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=5, help="runs of each row; the best one counts")
    parser.add_argument("--json", action="store_true", help="print seconds and counts as JSON")
    parser.add_argument("--recordings", type=Path, help="executions recorded on AWS, a JSON object a line")
    options = parser.parse_args()
    if options.recordings is not None and not options.recordings.is_file():
        parser.error(f"--recordings: there is no file {options.recordings}")
    found = measure(options.repeat, options.recordings)
    print(json.dumps(found, indent=2) if options.json else table(found))


if __name__ == "__main__":
    main()
