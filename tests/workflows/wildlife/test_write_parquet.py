"""WriteParquet against S3: a run replaces its prefix's rows, and no reader sees half of one."""

from __future__ import annotations

import json
import threading
import uuid
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import guard_budget
import pyarrow as pa
import pyarrow.dataset as ds
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jobs import dataset, rows, schema, stage0, storage, write_parquet
from jobs.storage import Address, ReplacedMeanwhile, Storage, StorageError, connect

from tests.workflows.wildlife.conftest import WILDLIFE, Cloud, Job
from tests.workflows.wildlife.pictures import jpeg, plain_jpeg, truncated_jpeg

OUT = "runs/run-1/"


def arguments(cloud: Cloud, prefix: str) -> list[str]:
    given = {"bucket": cloud.bucket, "prefix": prefix}
    given |= {name: cloud.uri(f"{OUT}Stage0/{name}/") for name in ("images", "quarantine")}
    given |= {"events": cloud.uri(f"{OUT}Stage2/events/"), "weather": cloud.uri(f"{OUT}WeatherEnrichment/")}
    given |= {"datasets": cloud.uri("datasets/"), "summary": cloud.uri(f"{OUT}WriteParquet/summary.json")}
    return [part for name, value in given.items() for part in (f"--{name}", value)]


def stage_zero(cloud: Cloud, prefix: str) -> None:
    """GuardBudget's plan, and Stage0's array, in this process."""
    for key in cloud.listing(OUT):
        cloud.client.delete_object(Bucket=cloud.bucket, Key=key)
    plan = guard_budget.write_plan(cloud.client, cloud.bucket, prefix.rstrip("/") + "/", OUT)
    outputs = [f"--{name}={cloud.uri(f'{OUT}Stage0/{name}/')}" for name in ("images", "quarantine")]
    for index in range(plan.chunks):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("AWS_BATCH_JOB_ARRAY_INDEX", str(index))
            assert stage0.main([f"--plan={plan.address}", *outputs]) == 0
    put_lines(cloud, "Stage2/events/00000.jsonl", [])


def put_lines(cloud: Cloud, key: str, rows: list[dict[str, Any]]) -> None:
    cloud.put(f"{OUT}{key}", "".join(json.dumps(row) + "\n" for row in rows).encode())


def run_both(cloud: Cloud, prefix: str) -> dict[str, Any]:
    stage_zero(cloud, prefix)
    assert write_parquet.main(arguments(cloud, prefix)) == 0
    return summary_of(cloud)


def summary_of(cloud: Cloud) -> dict[str, Any]:
    summary: dict[str, Any] = json.loads(cloud.get(f"{OUT}WriteParquet/summary.json"))
    return summary


def table(cloud: Cloud, keys: list[str] | None = None, name: str = "images", key: str = "image_uri") -> pa.Table:
    """What pyarrow finds in the folder by itself, or in the files named."""
    from pyarrow.fs import S3FileSystem

    files = S3FileSystem(
        access_key="testing", secret_key="testing", endpoint_override=cloud.endpoint, region="eu-north-1"
    )
    partitioning = ds.partitioning(schema.PARTITION_SCHEMA, flavor="hive")
    source: Any = [f"{cloud.bucket}/{key}" for key in keys] if keys is not None else f"{cloud.bucket}/datasets/{name}"
    found = ds.dataset(
        source, filesystem=files, format="parquet", partitioning=partitioning,
        partition_base_dir=f"{cloud.bucket}/datasets/{name}",
    )  # fmt: skip
    return found.to_table().sort_by(key)


def committed(cloud: Cloud) -> pa.Table:
    address = Address(cloud.bucket, "datasets/images/")
    return table(cloud, [file.key for file in dataset.data_files(connect(), address)])


def uris(found: pa.Table) -> list[str]:
    return [uri.rpartition("/")[2] for uri in found["image_uri"].to_pylist()]


@pytest.fixture
def one_day(cloud: Cloud) -> Cloud:
    for number in range(3):
        cloud.put(f"in/{number}.JPG", jpeg(number))
    return cloud


def test_the_sample_becomes_the_dataset_that_the_truth_describes(cloud: Cloud, job: Job) -> None:
    """The committed sample; a second run of the same prefix changes nothing."""
    truth = json.loads((WILDLIFE / "sample" / "truth.json").read_text())
    for path in (WILDLIFE / "sample" / "images").iterdir():
        cloud.put(f"incoming/2026-11/{path.name}", path.read_bytes())
    stage_zero(cloud, "incoming/2026-11/")
    run = job("jobs.write_parquet", *arguments(cloud, "incoming/2026-11/"))
    assert run.returncode == 0, run.stdout + run.stderr
    rows = {row["image_uri"].rpartition("/")[2]: row for row in table(cloud).to_pylist()}
    assert sorted(rows) == sorted(image["file"] for image in truth["images"])
    for image in truth["images"]:
        row, taken = rows[image["file"]], datetime.fromisoformat(image["taken_at_local"])
        assert (row["camera"], row["date"], row["taken_at_local"]) == (image["camera"], taken.date(), taken)
        for name in ("utc_offset_minutes", "latitude_degrees", "longitude_degrees", "altitude_metres"):
            assert row[name] == pytest.approx(image[name], abs=1e-6)
        assert (row["width_px"], row["height_px"], row["warnings"]) == (truth["width_px"], truth["height_px"], [])
    summary = summary_of(cloud)
    days = Counter((image["camera"], image["taken_at_local"][:10]) for image in truth["images"])
    assert summary["images_per_camera_and_day"] == [
        {"camera": camera, "date": day, "images": count} for (camera, day), count in sorted(days.items())
    ]
    assert {(entry["uri"].rpartition("/")[2], entry["reason"]) for entry in summary["quarantine"]} == {
        (entry["file"], entry["kind"].replace(" ", "_")) for entry in truth["broken"]
    }
    assert (summary["images"], summary["quarantined"], summary["duplicates"]) == (66, 2, 1)
    assert summary["images_dataset"] == cloud.uri("datasets/images/")
    assert summary["events_dataset"] == cloud.uri("datasets/events/")

    before = cloud.listing("datasets/")
    assert write_parquet.main(arguments(cloud, "incoming/2026-11/")) == 0
    assert cloud.listing("datasets/") == before
    summary = summary_of(cloud)
    assert (summary["files_written"], summary["files_kept"], summary["files_removed"]) == (0, len(days), 0)


def test_a_second_run_replaces_and_keeps_days_that_did_not_change(one_day: Cloud) -> None:
    cloud = one_day
    cloud.put("in/3.JPG", jpeg(3, taken="2026:11:03 12:00:00"))
    cloud.put("in/4.JPG", plain_jpeg())
    run_both(cloud, "in")
    assert uris(table(cloud)) == ["0.JPG", "1.JPG", "2.JPG", "3.JPG", "4.JPG"]
    first = {key.split("/")[3]: key for key in cloud.listing("datasets/images/camera=CAM1/")}

    cloud.client.delete_object(Bucket=cloud.bucket, Key="in/1.JPG")
    cloud.client.delete_object(Bucket=cloud.bucket, Key="in/4.JPG")
    cloud.put("in/5.JPG", jpeg(5, taken="2026:11:04 12:00:00"))
    summary = run_both(cloud, "in/")

    assert uris(table(cloud)) == uris(committed(cloud)) == ["0.JPG", "2.JPG", "3.JPG", "5.JPG"]
    second = {key.split("/")[3]: key for key in cloud.listing("datasets/images/camera=CAM1/")}
    assert second["date=2026-11-03"] == first["date=2026-11-03"]
    assert second["date=2026-11-02"] != first["date=2026-11-02"]
    assert (summary["files_written"], summary["files_kept"], summary["files_removed"]) == (2, 1, 2)
    assert cloud.listing("datasets/images/camera=unknown/") == []


def test_images_without_camera_or_time_have_partitions_that_readers_know(cloud: Cloud) -> None:
    cloud.put("in/1.JPG", plain_jpeg())
    cloud.put("in/2.JPG", jpeg(2, serial="A/B=c d"))
    summary = run_both(cloud, "in")
    assert [(row["camera"], row["date"]) for row in table(cloud).to_pylist()] == [
        ("unknown", None),
        ("A/B=c d", date(2026, 11, 2)),
    ]
    assert summary["images_per_camera_and_day"] == [
        {"camera": "A/B=c d", "date": "2026-11-02", "images": 1},
        {"camera": "unknown", "date": None, "images": 1},
    ]
    assert summary["warnings"] == {"no_exif": 1}


def test_two_prefixes_coexist(one_day: Cloud) -> None:
    cloud = one_day
    cloud.put("other/9.JPG", jpeg(9))
    run_both(cloud, "in")
    run_both(cloud, "other")
    assert uris(table(cloud)) == uris(committed(cloud)) == ["0.JPG", "1.JPG", "2.JPG", "9.JPG"]
    cloud.put("other/8.JPG", jpeg(8))
    run_both(cloud, "other")
    assert uris(table(cloud)) == ["0.JPG", "1.JPG", "2.JPG", "8.JPG", "9.JPG"]
    prefixes = Counter(row["source_prefix"] for row in table(cloud).to_pylist())
    assert prefixes == {cloud.uri("in/"): 3, cloud.uri("other/"): 2}


def test_prefixes_that_overlap_are_refused(one_day: Cloud, capsys: pytest.CaptureFixture[str]) -> None:
    cloud = one_day
    cloud.put("in/deeper/7.JPG", jpeg(7))
    run_both(cloud, "in")
    stage_zero(cloud, "in/deeper")
    assert write_parquet.main(arguments(cloud, "in/deeper")) == 65
    message = json.loads(capsys.readouterr().out.splitlines()[-1])["message"]
    assert f"{cloud.uri('in/deeper/')} overlaps {cloud.uri('in/')}" in message and "Run" in message
    assert len(uris(table(cloud))) == 4


def test_no_row_left_is_an_empty_commit(one_day: Cloud) -> None:
    cloud = one_day
    run_both(cloud, "in")
    for number in range(3):
        cloud.put(f"in/{number}.JPG", truncated_jpeg(number))
    summary = run_both(cloud, "in")
    assert (summary["images"], summary["quarantined"], summary["images_per_camera_and_day"]) == (0, 3, [])
    assert [key for key in cloud.listing("datasets/") if key.endswith(".parquet")] == []
    assert dataset.data_files(connect(), Address(cloud.bucket, "datasets/images")) == []
    (commit,) = dataset.commits(connect(), Address(cloud.bucket, "datasets/images/"))
    assert commit.files == ()


class Dying(Storage):
    """S3 through which a job dies at one chosen write or deletion."""

    def __init__(self, inner: Storage, die_at: int) -> None:
        super().__init__(inner._client)
        self.left = die_at

    def _step(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise StorageError("Killed", "the host went away")

    def upload(self, path: Path, address: Address, content_type: str) -> None:
        self._step()
        super().upload(path, address, content_type)

    def replace(self, address: Address, body: bytes, content_type: str, *, etag: str | None) -> None:
        self._step()
        super().replace(address, body, content_type, etag=etag)

    def delete(self, addresses: Any) -> None:
        self._step()
        super().delete(addresses)


@pytest.mark.parametrize("die_at", range(5))
def test_a_run_that_dies_anywhere_shows_the_old_rows_or_the_new(
    one_day: Cloud, monkeypatch: pytest.MonkeyPatch, die_at: int
) -> None:
    """Its next attempt, of the same execution, puts everything right, for readers of either kind."""
    cloud = one_day
    run_both(cloud, "in")
    old = ["0.JPG", "1.JPG", "2.JPG"]
    cloud.put("in/3.JPG", jpeg(3))
    cloud.put("in/4.JPG", jpeg(4, taken="2026:11:03 12:00:00"))
    new = [*old, "3.JPG", "4.JPG"]
    monkeypatch.setenv("STEPSMITH_EXECUTION", "run-2")
    stage_zero(cloud, "in")

    monkeypatch.setattr(write_parquet, "connect", lambda: Dying(connect(), die_at))
    code = write_parquet.main(arguments(cloud, "in"))
    assert code == 1
    # Two uploads, the commit, the deletion; then the deletion of no events, whose commit stays as it was.
    assert uris(committed(cloud)) == (old if die_at < 3 else new)

    monkeypatch.setattr(write_parquet, "connect", connect)
    assert write_parquet.main(arguments(cloud, "in")) == 0
    assert uris(committed(cloud)) == uris(table(cloud)) == new
    assert len([key for key in cloud.listing("datasets/") if key.endswith(".parquet")]) == 2


def local_files(tmp_path: Path, *contents: tuple[str, bytes]) -> list[dataset.LocalFile]:
    made = []
    for number, (day, content) in enumerate(contents):
        path = tmp_path / f"{number}-{hash(content)}.parquet"
        path.write_bytes(content)
        made.append(dataset.LocalFile(path=path, camera="C", date=day, rows=1))
    return made


class Racing(Storage):
    """S3 in which another run commits just before this one does, the first ``times`` times."""

    def __init__(self, inner: Storage, times: int, other: Any) -> None:
        super().__init__(inner._client)
        self.left, self.other = times, other

    def replace(self, address: Address, body: bytes, content_type: str, *, etag: str | None) -> None:
        if self.left:
            self.left -= 1
            self.other()
        super().replace(address, body, content_type, etag=etag)


def test_of_two_runs_of_one_prefix_the_later_commit_wins_whole(cloud: Cloud, tmp_path: Path) -> None:
    target, prefix = Address(cloud.bucket, "datasets/images"), Address(cloud.bucket, "in/")
    shared, theirs, mine = ("2026-11-02", b"shared"), ("2026-11-03", b"theirs"), ("2026-11-03", b"mine")
    dataset.replace(connect(), target, prefix, local_files(tmp_path, shared), "run-0")

    def other() -> None:
        dataset.replace(connect(), target, prefix, local_files(tmp_path, theirs), "run-1")

    racing = Racing(connect(), 1, other)
    dataset.replace(racing, target, prefix, local_files(tmp_path, shared, mine), "run-2")
    found = sorted(cloud.get(file.key) for file in dataset.data_files(connect(), target))
    assert found == [b"mine", b"shared"]
    assert len([key for key in cloud.listing("datasets/") if key.endswith(".parquet")]) == 2


def test_endless_conflicts_end_in_an_error_that_another_attempt_may_cure(cloud: Cloud, tmp_path: Path) -> None:
    target, prefix = Address(cloud.bucket, "datasets/images"), Address(cloud.bucket, "in/")
    numbers: Iterator[int] = iter(range(100))

    def other() -> None:
        files = local_files(tmp_path, ("2026-11-02", b"%d" % next(numbers)))
        dataset.replace(connect(), target, prefix, files, "run-1")

    with pytest.raises(StorageError, match="run this one again") as raised:
        files = local_files(tmp_path, ("2026-11-02", b"mine"))
        dataset.replace(Racing(connect(), 100, other), target, prefix, files, "run-2")
    assert raised.value.code == "Conflict"


def test_runs_of_two_prefixes_at_once_both_stand(cloud: Cloud, tmp_path: Path) -> None:
    target = Address(cloud.bucket, "datasets/images")
    work = {}
    for name in ("a", "b"):
        folder = tmp_path / name
        folder.mkdir()
        files = local_files(folder, *((f"2026-11-{day:02}", b"%s%d" % (name.encode(), day)) for day in range(1, 6)))
        arguments_of = (connect(), target, Address(cloud.bucket, f"{name}/"), files, f"run-{name}")
        work[name] = threading.Thread(target=dataset.replace, args=arguments_of)
    for thread in work.values():
        thread.start()
    for thread in work.values():
        thread.join()
    found = sorted(cloud.get(file.key) for file in dataset.data_files(connect(), target))
    assert found == sorted(b"%s%d" % (name, day) for name in (b"a", b"b") for day in range(1, 6))


def test_files_of_dead_runs_go_after_a_day_and_not_before(cloud: Cloud, tmp_path: Path) -> None:
    target, prefix = Address(cloud.bucket, "datasets/images"), Address(cloud.bucket, "in/")
    orphan = f"datasets/images/camera=C/date=2026-11-02/{dataset.prefix_id(prefix)}-deadbeef-00000000.parquet"
    foreign = "datasets/images/camera=C/date=2026-11-02/other-prefix.parquet"
    cloud.put(orphan, b"orphan")
    cloud.put(foreign, b"foreign")
    dataset.replace(connect(), target, prefix, local_files(tmp_path, ("2026-11-02", b"x")), "run-1")
    assert orphan in cloud.listing()

    class Tomorrow(Storage):
        def listing(self, bucket: str, prefix: str) -> Iterator[storage.Listed]:
            for listed in super().listing(bucket, prefix):
                modified = datetime.now(UTC) - timedelta(hours=25)
                yield storage.Listed(
                    address=listed.address, size_bytes=listed.size_bytes, etag=listed.etag, modified=modified
                )

    dataset.replace(Tomorrow(connect()._client), target, prefix, local_files(tmp_path, ("2026-11-02", b"y")), "run-2")
    assert orphan not in cloud.listing() and foreign in cloud.listing()
    assert sorted(cloud.get(file.key) for file in dataset.data_files(connect(), target)) == [b"y"]


def test_a_file_that_somebody_deleted_is_written_again(cloud: Cloud, tmp_path: Path) -> None:
    target, prefix = Address(cloud.bucket, "datasets/images"), Address(cloud.bucket, "in/")
    files = local_files(tmp_path, ("2026-11-02", b"x"))
    dataset.replace(connect(), target, prefix, files, "run-1")
    (lost,) = dataset.data_files(connect(), target)
    cloud.client.delete_object(Bucket=cloud.bucket, Key=lost.key)
    assert dataset.replace(connect(), target, prefix, files, "run-2").written == 1
    assert [cloud.get(file.key) for file in dataset.data_files(connect(), target)] == [b"x"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"uri": "s3://BUCKET/elsewhere/1.JPG"}', "it is another run's manifest"),
        ('{"uri": "s3://BUCKET/in/1.JPG"}', "does not fit the dataset of images (KeyError"),
        (
            '{"uri": "s3://BUCKET/in/1.JPG", "camera": "C", "taken_at_local": "noon"}',
            "does not fit the dataset of images (V",
        ),
        ("{", "line 1: not JSON"),
        ("[]", "line 1: expected an object with 'uri'"),
    ],
)
def test_a_manifest_that_is_none_is_refused_and_nothing_changes(
    one_day: Cloud, capsys: pytest.CaptureFixture[str], line: str, message: str
) -> None:
    cloud = one_day
    run_both(cloud, "in")
    before = cloud.listing("datasets/")
    cloud.put(f"{OUT}Stage0/images/00000.jsonl", line.replace("BUCKET", cloud.bucket).encode())
    assert write_parquet.main(arguments(cloud, "in")) == 65
    assert message in json.loads(capsys.readouterr().out.splitlines()[-1])["message"]
    assert cloud.listing("datasets/") == before


def test_a_missing_manifest_and_a_commit_of_the_future_are_clear_errors(
    one_day: Cloud, capsys: pytest.CaptureFixture[str]
) -> None:
    cloud = one_day
    assert write_parquet.main(arguments(cloud, "in")) == 65
    assert "there are no shards" in json.loads(capsys.readouterr().out.splitlines()[-1])["message"]
    run_both(cloud, "in")
    (commit,) = cloud.listing("datasets/images/_commits/")
    cloud.put(commit, b'{"version": 2}')
    capsys.readouterr()
    assert write_parquet.main(arguments(cloud, "in")) == 65
    assert "has version 2; this program knows version 1" in capsys.readouterr().out


def test_the_dataset_may_not_lie_among_the_images(one_day: Cloud, capsys: pytest.CaptureFixture[str]) -> None:
    assert write_parquet.main(arguments(one_day, "datasets")) == 65
    assert "lie below" in capsys.readouterr().out


def test_a_conditional_write_loses_to_whoever_was_first(cloud: Cloud) -> None:
    address, client = Address(cloud.bucket, "x"), connect()
    client.replace(address, b"1", "text/plain", etag=None)
    with pytest.raises(ReplacedMeanwhile):
        client.replace(address, b"2", "text/plain", etag=None)
    _, etag = client.read_tagged(address)
    client.replace(address, b"3", "text/plain", etag=etag)
    with pytest.raises(ReplacedMeanwhile):
        client.replace(address, b"4", "text/plain", etag=etag)
    assert cloud.get("x") == b"3"


def event(number: int, **changes: Any) -> dict[str, Any]:
    usual = {
        "event_id": f"e{number}", "camera": "CAM1", "started_at_local": f"2026-11-0{2 + number % 2}T06:48:41",
        "ended_at_local": f"2026-11-0{2 + number % 2}T06:49:00", "utc_offset_minutes": 60, "species": "red fox",
        "confidence": 0.97, "animals": 1, "images": ["s3://BUCKET/in/0.JPG"] * 2, "boxes": [[1, 2, 3, 4.4]] * 2,
        "scores": [0.9, 0.8], "latitude_degrees": 60.1, "longitude_degrees": 13.0,
    }  # fmt: skip
    return {**usual, **changes}


def put_events(cloud: Cloud, *events: dict[str, Any]) -> None:
    text = json.dumps(events).replace("BUCKET", cloud.bucket)
    put_lines(cloud, "Stage2/events/00000.jsonl", json.loads(text)[::2])
    put_lines(cloud, "Stage2/events/00001.jsonl", json.loads(text)[1::2])


def put_weather(cloud: Cloud, **degrees: float | None) -> None:
    rows = [
        {"event_id": name, "temperature_celsius": value, "precipitation_mm": 0.3, "wind_speed_metres_per_second": None}
        for name, value in degrees.items()
    ]
    put_lines(cloud, "WeatherEnrichment/00000.jsonl", rows)
    cloud.put(f"{OUT}WeatherEnrichment/summary.json", json.dumps({"events": len(rows)}).encode())


def events_table(cloud: Cloud) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = table(cloud, name="events", key="event_id").to_pylist()
    return rows


def test_events_are_joined_with_their_weather(one_day: Cloud, capsys: pytest.CaptureFixture[str]) -> None:
    cloud = one_day
    stage_zero(cloud, "in")
    nowhere = {"started_at_local": None, "ended_at_local": None, "latitude_degrees": None, "species": "roe deer"}
    put_events(cloud, event(0), event(1), event(2, **nowhere), event(3, camera="CAM2"))
    put_weather(cloud, e0=-4.5, e1=2.0, e2=None, elsewhere=1.0)
    assert write_parquet.main(arguments(cloud, "in")) == 0
    first, *_ = rows = events_table(cloud)
    assert first == {
        "event_id": "e0", "source_prefix": cloud.uri("in/"), "species": "red fox", "confidence": 0.97, "animals": 1,
        "started_at_local": datetime(2026, 11, 2, 6, 48, 41), "ended_at_local": datetime(2026, 11, 2, 6, 49),
        "utc_offset_minutes": 60, "latitude_degrees": 60.1, "longitude_degrees": 13.0,
        "image_uris": [cloud.uri("in/0.JPG")] * 2, "boxes_px": [[1, 2, 3, 4]] * 2, "scores": [0.9, 0.8],
        "temperature_celsius": -4.5, "precipitation_mm": 0.3, "wind_speed_metres_per_second": None,
        "camera": "CAM1", "date": date(2026, 11, 2),
    }  # fmt: skip
    assert [(row["temperature_celsius"], row["date"]) for row in rows] == [
        (-4.5, date(2026, 11, 2)), (2.0, date(2026, 11, 3)), (None, None), (None, date(2026, 11, 3)),
    ]  # fmt: skip
    summary = summary_of(cloud)
    assert summary["events_per_species"] == [
        {"species": "red fox", "events": 3, "images": 3},
        {"species": "roe deer", "events": 1, "images": 1},
    ]
    assert summary["events_per_camera"] == [
        {"camera": "CAM1", "events": 3, "images": 3},
        {"camera": "CAM2", "events": 1, "images": 1},
    ]
    assert summary["events_per_weather"] == [
        {"weather": "precipitation, 0 °C or more", "events": 1},
        {"weather": "precipitation, below 0 °C", "events": 1},
        {"weather": "unknown", "events": 2},
    ]
    assert (summary["events"], summary["weather"]) == (4, "known for 2 of 4 events")
    before = cloud.listing("datasets/")
    assert write_parquet.main(arguments(cloud, "in")) == 0
    assert cloud.listing("datasets/") == before and summary_of(cloud)["files_written"] == 0


def test_without_weather_it_is_null_and_the_summary_says_so(one_day: Cloud, capsys: pytest.CaptureFixture[str]) -> None:
    """Also where WeatherEnrichment died after some shards: without a summary nothing of it counts."""
    cloud = one_day
    stage_zero(cloud, "in")
    put_events(cloud, event(0), event(1))
    put_weather(cloud, e0=-4.5, e1=2.0)
    cloud.client.delete_object(Bucket=cloud.bucket, Key=f"{OUT}WeatherEnrichment/summary.json")
    capsys.readouterr()
    assert write_parquet.main(arguments(cloud, "in")) == 0
    weather = ("temperature_celsius", "precipitation_mm", "wind_speed_metres_per_second")
    assert [[row[name] for name in weather] for row in events_table(cloud)] == [[None] * 3] * 2
    assert summary_of(cloud)["weather"].startswith("missing: WeatherEnrichment failed")
    assert summary_of(cloud)["events_per_weather"] == [{"weather": "unknown", "events": 2}]
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (last["event"], last["level"]) == ("write parquet finished", "WARNING")


def test_a_second_run_of_other_events_replaces_them(one_day: Cloud) -> None:
    cloud = one_day
    stage_zero(cloud, "in")
    put_events(cloud, event(0), event(1))
    assert write_parquet.main(arguments(cloud, "in")) == 0
    put_events(cloud, event(1), event(5))
    assert write_parquet.main(arguments(cloud, "in")) == 0
    assert [row["event_id"] for row in events_table(cloud)] == ["e1", "e5"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"images": ["s3://BUCKET/elsewhere/1.JPG"]}, "it is another run's"),
        ({"boxes": None}, "the line of e0 does not fit the dataset of events (TypeError"),
        ({"started_at_local": "noon"}, "does not fit the dataset of events (ValueError"),
    ],
)
def test_events_that_do_not_fit_are_refused(
    one_day: Cloud, capsys: pytest.CaptureFixture[str], changes: dict[str, Any], message: str
) -> None:
    stage_zero(one_day, "in")
    put_events(one_day, event(0, **changes))
    assert write_parquet.main(arguments(one_day, "in")) == 65
    assert message in json.loads(capsys.readouterr().out.splitlines()[-1])["message"]
    assert one_day.listing("datasets/") == []


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(["1.JPG", "2.JPG", "3.JPG", "4.JPG"]))
def test_the_first_key_of_a_duplicate_stays_whatever_the_order_of_the_shards(tmp_path: Path, order: list[str]) -> None:
    with rows.Rows(tmp_path / f"{uuid.uuid4()}.sqlite") as held:
        kept = [
            held.add_image({"uri": name, "sha256": "even" if int(name[0]) % 2 == 0 else "odd", "camera": name,
                            "taken_at_local": None})
            for name in order
        ]  # fmt: skip
        found = held._database.execute("SELECT key, camera FROM images ORDER BY key").fetchall()
    assert found == [("1.JPG", "1.JPG"), ("2.JPG", "2.JPG")] and sum(kept) == 2


def test_the_readme_has_the_schemas_tables() -> None:
    text = (WILDLIFE / "README.md").read_text()
    for name, kind, nullable, meaning in (*schema.PARTITIONS, *schema.COLUMNS, *schema.EVENT_COLUMNS):
        assert f"| {name} | {kind} | {'yes' if nullable else 'no'} | {meaning} |" in text


def test_the_readmes_queries_run(one_day: Cloud, capsys: pytest.CaptureFixture[str]) -> None:
    stage_zero(one_day, "in")
    put_events(one_day, event(0), event(1, species="roe deer"))
    put_weather(one_day, e0=-4.5, e1=2.0)
    assert write_parquet.main(arguments(one_day, "in")) == 0
    capsys.readouterr()
    text = (WILDLIFE / "README.md").read_text()
    code = text.split("```python\n")[1].split("```")[0]
    for written, here in (("http://127.0.0.1:4566", one_day.endpoint), ("<bucket>", one_day.bucket)):
        assert written in code
        code = code.replace(written, here)
    exec(compile(code, "README.md", "exec"), {})
    shown = capsys.readouterr().out
    assert "red fox" in shown and "-4.5" in shown
