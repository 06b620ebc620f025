"""Images without a container engine: addressed by content, whole or not at all, with an environment that runs."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from stepsmith.configuration import Project
from stepsmith.deployment.dependencies import COMPLETE, environment_key, job_environment
from stepsmith.deployment.images import LocalImage, build_local_image, image_address
from stepsmith.errors import ConfigurationError, DeploymentError
from tests.deployment.clouds import aws_profile, local_profile
from tests.deployment.projects import make_project, make_wheel, offline


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


@pytest.fixture
def ready(project: Project) -> Project:
    """A project whose environment (of no packages) need not be made."""
    environment = project.state / "environments" / environment_key("")
    environment.mkdir(parents=True)
    (environment / COMPLETE).write_text("")
    return project


def make(project: Project, image: str = "flow") -> LocalImage:
    return build_local_image(project, image, notice=lambda text: None, needed_by="batch/job_definitions/crunch.yaml")


def test_an_image_is_the_jobs_the_runtime_and_a_record(ready: Project) -> None:
    image = make(ready)
    digest = image.address.removeprefix("stepsmith.local/flow:")
    assert len(digest) == 12 and image.app == ready.state / "images/flow" / digest / "app"
    assert (image.app / "jobs/crunch.py").is_file() and (image.app / "jobs/__init__.py").is_file()
    assert (image.app / "stepsmith/runtime/__init__.py").is_file()
    record = json.loads((image.app.parent / "image.json").read_text())
    assert record["environment"] == image.environment.name == environment_key("")
    assert (record["name"], record["python"]) == ("flow", f"{sys.version_info.major}.{sys.version_info.minor}")


def test_the_address_changes_with_the_code(ready: Project) -> None:
    first = make(ready)
    assert make(ready) == first
    (ready.workflows / "flow/jobs/crunch.py").write_text("print('otherwise')\n")
    second = make(ready)
    assert second.address != first.address and first.app.is_dir() and second.app.is_dir()


def test_an_image_without_a_folder_says_what_to_write(ready: Project) -> None:
    with pytest.raises(ConfigurationError, match=r"crunch\.yaml: the image 'flaw'.*'image: flow'"):
        make(ready, "flaw")


def test_on_aws_the_profile_says_where_an_image_lies(project: Project) -> None:
    def address(**images: str) -> str:
        profile = aws_profile(images=images)
        return image_address(project, profile, "flow", notice=lambda text: None, needed_by="crunch.yaml")

    assert address(flow="1.dkr.ecr.eu-west-1.amazonaws.com/team/flow:7").endswith("/team/flow:7")
    assert address(flow="1.dkr.ecr.eu-west-1.amazonaws.com/flow@sha256:aa").endswith("aa")
    with pytest.raises(ConfigurationError, match=r"(?s)dev\.yaml: images\.flow: .*flow: 111122223333\.dkr\.ecr\."):
        address()
    with pytest.raises(ConfigurationError, match="the last part of the repository's name must be 'flow'"):
        address(flow="1.dkr.ecr.eu-west-1.amazonaws.com/other:7")


def test_the_local_cloud_never_asks_the_profile(ready: Project) -> None:
    profile = replace(local_profile(), images={"flow": "elsewhere/flow"})
    assert image_address(ready, profile, "flow", notice=lambda text: None, needed_by="x").startswith("stepsmith.local/")


def test_an_environment_has_the_packages_runs_and_is_made_once(project: Project, tmp_path: Path) -> None:
    make_wheel(tmp_path / "wheels")
    requirements = offline(tmp_path / "wheels", "tinything")
    notices: list[str] = []

    def once() -> Path:
        return job_environment(requirements, state=project.state, place="image flow", notice=notices.append)

    environment = once()
    assert (environment / COMPLETE).is_file()
    python = environment / "bin/python"
    said = subprocess.run([python, "-c", "import tinything; print(tinything.VERSION)"], capture_output=True, text=True)
    assert said.stdout == "1.0\n"
    # Scripts name the folder that the environment was renamed to, not the one that it was made in.
    script = (environment / "bin/tinything-say").read_text()
    assert f"{environment}/bin/python" in script and f".{environment.name}-" not in script
    assert once() == environment and len(notices) == 1
    assert not [path for path in environment.parent.iterdir() if path.name.startswith(".")]


def test_an_environment_that_was_cut_short_is_made_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    half = project.state / "environments" / environment_key("x")
    half.mkdir(parents=True)
    (half / "leftover").write_text("")
    ran: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        if command[1:3] == ["-m", "venv"]:
            (Path(command[3]) / "bin").mkdir(exist_ok=True)
            (Path(command[3]) / "pyvenv.cfg").write_text("")
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr("subprocess.run", run)
    job_environment("x", state=project.state, place="image flow", notice=lambda text: None)
    assert (half / COMPLETE).is_file() and not (half / "leftover").exists()
    assert len(ran) == 2


def test_a_failure_leaves_nothing_that_looks_complete(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, "", "ERROR: no space left on device\n")

    monkeypatch.setattr("subprocess.run", run)
    with pytest.raises(DeploymentError, match=r"(?s)making an environment .* failed .*no space left") as caught:
        job_environment("x", state=project.state, place="image flow", notice=lambda text: None)
    assert caught.value.reason == "ERROR: no space left on device"
    assert list((project.state / "environments").iterdir()) == []


def test_the_image_for_gpus_is_made_of_the_same_folder(ready: Project) -> None:
    plain, gpu = make(ready), make(ready, "flow-gpu")
    assert gpu.address.startswith("stepsmith.local/flow-gpu:") and gpu.environment == plain.environment
    assert (gpu.app / "jobs").is_dir() and (gpu.app / "stepsmith").is_dir()


def test_what_was_deleted_from_an_environment_or_an_image_is_made_again(tmp_path: Path) -> None:
    notices: list[str] = []
    place = {"state": tmp_path, "place": "image demo", "notice": notices.append}
    environment = job_environment("", **place)
    assert job_environment("", **place) == environment
    assert len(notices) == 1
    shutil.rmtree(environment / "lib")
    assert (job_environment("", **place) / "lib").is_dir()
    assert len(notices) == 2


def test_an_image_from_which_a_file_was_deleted_is_laid_again(ready: Project) -> None:
    first = build_local_image(ready, "flow", notice=print, needed_by="a test")
    (first.app / "jobs" / "__init__.py").unlink()
    again = build_local_image(ready, "flow", notice=print, needed_by="a test")
    assert again == first
    assert (again.app / "jobs" / "__init__.py").is_file()
