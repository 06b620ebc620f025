"""batch/ files: what is accepted, and what is refused with file, line and key."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from stepsmith.configuration import BatchFiles, load_batch, load_project
from stepsmith.configuration.batch import logical_id
from stepsmith.errors import ConfigurationError

JOB = """\
image: wildlife
platform: FARGATE
vcpus: 1
memory_mib: 2048
command: [python, -m, jobs.stage0, Ref::prefix]
timeout_seconds: 3600
"""
SPOT = "type: FARGATE_SPOT\nmax_vcpus: 16\n"
INSTANCES = "type: SPOT\nmax_vcpus: 16\ninstance_types: [default_x86_64]\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[tool.stepsmith]\n")
    return tmp_path


def write(project: Path, **files: str) -> None:
    folders = {"environment": "compute_environments", "queue": "job_queues", "job": "job_definitions"}
    for name, text in files.items():
        kind, _, stem = name.partition("_")
        path = project / "batch" / folders[kind] / f"{stem.replace('_', '-')}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text))


def load(project: Path, **files: str) -> BatchFiles:
    write(project, **files)
    return load_batch(project)


def refusal(project: Path, **files: str) -> ConfigurationError:
    write(project, **files)
    with pytest.raises(ConfigurationError) as caught:
        load_batch(project)
    return caught.value


def test_a_project_without_the_folder_has_no_batch_resources(project: Path) -> None:
    assert load_batch(project) == BatchFiles()


def test_files_are_typed_data_named_by_their_file(project: Path) -> None:
    batch = load(
        project,
        environment_spot=SPOT,
        environment_on_demand="type: FARGATE\nmax_vcpus: 8\n",
        queue_cpu="priority: 1\ncompute_environments: [spot, on-demand]\n",
        job_stage0=JOB,
    )
    assert batch.job_queues["cpu"].compute_environments == ("spot", "on-demand")
    assert batch.job_queues["cpu"].platform == "FARGATE"
    assert batch.compute_environments["on-demand"].max_vcpus == 8
    assert batch.job_definitions["stage0"].references == ("prefix",)
    assert batch.job_definitions["stage0"].attempts == 1
    assert batch.findings == ()


def test_the_batch_files_of_this_repository_are_right() -> None:
    root = Path(__file__).parents[2]
    batch = load_batch(load_project(root))
    assert set(batch.job_queues) == {"cpu", "gpu"}
    assert {"wildlife-stage0", "wildlife-write-parquet"} <= set(batch.job_definitions)
    assert batch.findings == ()


@pytest.mark.parametrize(
    ("text", "line", "key", "words"),
    [
        (SPOT + "max_vcpu: 2\n", 3, "max_vcpu", "did you mean 'max_vcpus'"),
        ("type: FARGATE_SPOT\n", 1, None, "'max_vcpus' is missing"),
        ("type: FARGAT\nmax_vcpus: 1\n", 1, "type", "did you mean 'FARGATE'"),
        ("type: FARGATE\nmax_vcpus: many\n", 2, "max_vcpus", "found 'many' (text), expected a whole number"),
        (
            "type: FARGATE\nmax_vcpus: 0\n",
            2,
            "max_vcpus",
            "found 0 (a number), expected a whole number of vCPUs from 1",
        ),
        ("type: FARGATE\nmax_vcpus: true\n", 2, "max_vcpus", "found true (a boolean)"),
        (SPOT + "min_vcpus: 0\n", 3, "min_vcpus", "not allowed on Fargate"),
        (SPOT + "instance_types: [c7g.large]\n", 3, "instance_types", "not allowed on Fargate"),
        (SPOT + "allocation_strategy: BEST_FIT_PROGRESSIVE\n", 3, "allocation_strategy", "not allowed on Fargate"),
        (SPOT + "bid_percentage: 50\n", 3, "bid_percentage", "not allowed on Fargate"),
        ("type: SPOT\nmax_vcpus: 1\n", 1, None, "'instance_types' is missing"),
        (INSTANCES + "min_vcpus: 32\n", 4, "min_vcpus", "more than max_vcpus (16)"),
        (INSTANCES + "allocation_strategy: BEST_FIT\n", 4, "allocation_strategy", "expected one of"),
        (INSTANCES.replace("SPOT", "EC2") + "bid_percentage: 70\n", 4, "bid_percentage", "only for SPOT"),
        (INSTANCES + "bid_percentage: 170\n", 4, "bid_percentage", "percentage (1-100)"),
        ("type: FARGATE\nmax_vcpus: 1\ntype: SPOT\n", 3, None, "written twice"),
        ("type: [FARGATE\n", 2, None, "not YAML"),
        ("- FARGATE\n", 1, None, "expected keys and values, found a list"),
        ("", 1, None, "empty"),
    ],
)
def test_a_wrong_compute_environment_is_refused_with_its_place(
    project: Path, text: str, line: int, key: str | None, words: str
) -> None:
    error = refusal(project, environment_spot=text)
    assert (error.file, error.line, error.key) == ("batch/compute_environments/spot.yaml", line, key), str(error)
    assert words in error.reason


@pytest.mark.parametrize(
    ("text", "line", "key", "words"),
    [
        ("priority: 1\ncompute_environments: [spott]\n", 2, "compute_environments[0]", "did you mean 'spot'?"),
        ("priority: 1\ncompute_environments:\n  - spot\n  - gpu\n", 4, "compute_environments[1]", "Fargate with EC2"),
        ("priority: 1\ncompute_environments: []\n", 2, "compute_environments", "one to three names"),
        ("priority: 1\ncompute_environments: [spot, spot]\n", 2, "compute_environments", "one to three names"),
        ("priority: high\ncompute_environments: [spot]\n", 1, "priority", "expected a whole number"),
        ("compute_environments: [spot]\n", 1, None, "'priority' is missing"),
        (
            "priority: 1\ncompute_environments: [spot]\njob_state_time_limits:\n"
            "  - {reason: CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY, max_time_seconds: 60}\n",
            4,
            "job_state_time_limits[0].max_time_seconds",
            "600 to 86400",
        ),
    ],
)
def test_a_wrong_queue_is_refused_with_its_place(project: Path, text: str, line: int, key: str, words: str) -> None:
    error = refusal(project, environment_spot=SPOT, environment_gpu=INSTANCES, queue_cpu=text)
    assert (error.file, error.line, error.key) == ("batch/job_queues/cpu.yaml", line, key), str(error)
    assert words in error.reason


def with_line(line: str) -> str:
    """JOB with one more line, or with the line of that key replaced."""
    key = line.partition(":")[0]
    return "".join(kept + "\n" for kept in JOB.splitlines() if not kept.startswith(f"{key}:")) + line + "\n"


@pytest.mark.parametrize(
    ("line", "key", "words"),
    [
        ("timeout_seconds: 59", "timeout_seconds", "from 60"),
        ("timeout: 60", "timeout", "did you mean 'timeout_seconds'"),
        ("vcpus: 3", "vcpus", "0.25, 0.5, 1, 2, 4, 8, 16"),
        ("memory_mib: 1024", "memory_mib", "2048 to 8192 in steps of 1024"),
        ("memory_mib: 2500", "memory_mib", "in steps of 1024"),
        ("memory_mib: 2 GB", "memory_mib", "expected a whole number"),
        ("gpus: 1", "gpus", "it has no GPUs"),
        ("shared_memory_mib: 64", "shared_memory_mib", "not allowed on Fargate"),
        ("ephemeral_storage_gib: 20", "ephemeral_storage_gib", "21 to 200"),
        ("command: python main.py", "command", "expected a list"),
        ("command: [sleep, 60]", "command[1]", "put numbers in quotes"),
        ("parameters: {prefx: a}", "parameters.prefx", "did you mean 'prefix'"),
        ("environment: {AWS_BATCH_JOB_ID: x}", "environment.AWS_BATCH_JOB_ID", "belong to Batch"),
        ("environment: {DEBUG: true}", "environment.DEBUG", "found true (a boolean)"),
        ("image: Wild/Life", "image", "the name of the workflow's folder"),
        ("retry: {attempts: 11}", "retry.attempts", "from 1 to 10"),
        ("retry: {evaluate_on_exit: []}", "retry", "'attempts' is missing"),
        (
            "retry: {attempts: 2, evaluate_on_exit: [{action: RETRY}]}",
            "retry.evaluate_on_exit[0]",
            "at least one of on_status_reason",
        ),
        (
            "retry: {attempts: 2, evaluate_on_exit: [{action: TRY, on_reason: a}]}",
            "retry.evaluate_on_exit[0].action",
            "RETRY, EXIT",
        ),
        (
            "retry: {attempts: 2, evaluate_on_exit: [{action: EXIT, on_reason: 'a*b'}]}",
            "retry.evaluate_on_exit[0].on_reason",
            "may end with *",
        ),
        (
            "retry: {attempts: 2, evaluate_on_exit: [{action: EXIT, on_exit_code: 137}]}",
            "retry.evaluate_on_exit[0].on_exit_code",
            "digits in quotes",
        ),
        ("log_retention_days: 31", "log_retention_days", "expected one of"),
    ],
)
def test_a_wrong_job_definition_is_refused_with_its_place(project: Path, line: str, key: str, words: str) -> None:
    text = with_line(line)
    error = refusal(project, job_stage0=text)
    assert (error.file, error.key) == ("batch/job_definitions/stage0.yaml", key), str(error)
    assert words in error.reason
    assert error.line is not None and key.split(".")[0].split("[")[0] in text.splitlines()[error.line - 1]


def test_instances_give_whole_vcpus_and_gpus_but_no_disk(project: Path) -> None:
    on_instances = JOB.replace("FARGATE", "EC2")
    assert load(project, job_a=on_instances + "gpus: 1\n").job_definitions["a"].gpus == 1
    assert "no fractions" in refusal(project, job_a=on_instances.replace("vcpus: 1", "vcpus: 1.5")).reason
    assert "belongs to the instance" in refusal(project, job_a=on_instances + "ephemeral_storage_gib: 50\n").reason


def test_several_mistakes_are_counted_and_the_first_line_is_named(project: Path) -> None:
    error = refusal(
        project, job_a="image: 1\nplatform: MARS\nvcpus: 0\nmemory_mib: 1\ncommand: []\ntimeout_seconds: 1\n"
    )
    assert error.line == 1
    assert error.reason.endswith("(and 5 more in this file)")


def test_rules_that_do_not_end_with_exit_are_pointed_out(project: Path) -> None:
    rules = "retry:\n  attempts: 3\n  evaluate_on_exit:\n    - {on_status_reason: Host EC2*, action: RETRY}\n"
    (finding,) = load(project, job_a=JOB + rules).findings
    assert (finding.file, finding.line) == ("batch/job_definitions/a.yaml", 10)
    assert "end with {on_reason: '*', action: EXIT}" in str(finding)
    ended = rules + "    - {on_reason: '*', action: EXIT}\n"
    assert load(project, job_a=JOB + ended).findings == ()


def test_names_that_become_one_resource_are_refused(project: Path) -> None:
    write(project, job_a_b=JOB)
    (project / "batch/job_definitions/a_b.yaml").write_text(JOB)
    with pytest.raises(ConfigurationError, match="become the same resource 'AB'"):
        load_batch(project)


def test_a_file_that_would_be_overlooked_is_refused(project: Path) -> None:
    write(project, job_a=JOB)
    (project / "batch/job_definitions/b.yml").write_text(JOB)
    with pytest.raises(ConfigurationError, match=r"rename it to b\.yaml"):
        load_batch(project)


@pytest.mark.parametrize(("name", "expected"), [("spot-cpu", "SpotCpu"), ("a_b", "AB"), ("gpu4x", "Gpu4x")])
def test_a_name_keeps_its_words_as_a_logical_id(name: str, expected: str) -> None:
    assert logical_id(name) == expected
