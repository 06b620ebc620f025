"""The sample generator: the same seed gives the same bytes, and the truth says what is on them."""

from __future__ import annotations

import hashlib
import io
import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from sample import animals, generate

SAMPLE = Path(generate.__file__).parent


def digest(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.glob("*.JPG"))}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("small")
    return folder / "images", generate.generate(7, 12, folder / "images", folder / "truth.json")


def test_the_same_seed_gives_the_same_bytes(small: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    folder, truth = small
    assert generate.generate(7, 12, tmp_path / "images", tmp_path / "truth.json") == truth
    assert digest(tmp_path / "images") == digest(folder)
    assert (tmp_path / "truth.json").read_bytes() == (folder.parent / "truth.json").read_bytes()


def test_another_seed_gives_other_pictures(small: tuple[Path, dict[str, Any]], tmp_path: Path) -> None:
    generate.generate(8, 12, tmp_path / "images", tmp_path / "truth.json")
    assert not set(digest(tmp_path / "images").values()) & set(digest(small[0]).values())


def test_the_committed_sample_is_what_seed_100_makes(tmp_path: Path) -> None:
    """Byte for byte; after an upgrade of numpy or Pillow that changes pixels, generate it anew."""
    generate.generate(100, 66, tmp_path / "images", tmp_path / "truth.json")
    assert digest(tmp_path / "images") == digest(SAMPLE / "images")
    assert (tmp_path / "truth.json").read_text() == (SAMPLE / "truth.json").read_text()


def test_the_committed_sample_is_small_and_complete() -> None:
    truth = json.loads((SAMPLE / "truth.json").read_text())
    files = list((SAMPLE / "images").iterdir())
    assert sum(path.stat().st_size for path in files) <= 5_000_000
    assert len(truth["images"]) >= 60 and len({image["camera"] for image in truth["images"]}) == 3
    named = [entry["file"] for part in ("images", "duplicates", "broken") for entry in truth[part]]
    assert sorted(named) == sorted(path.name for path in files)
    assert {image["night"] for image in truth["images"]} == {True, False}
    assert {image["kind"] for image in truth["images"]} == {"animals", "still", "stir"}
    seen = {animal["species"] for image in truth["images"] for animal in image["animals"]}
    assert seen == {species.name for species in animals.SPECIES}


def test_one_file_is_cut_one_is_no_image_one_is_a_copy(small: tuple[Path, dict[str, Any]]) -> None:
    folder, truth = small
    kinds = {entry["kind"]: (folder / entry["file"]).read_bytes() for entry in truth["broken"]}
    with Image.open(io.BytesIO(kinds["truncated"])) as image, pytest.raises(OSError, match="truncated"):
        image.load()
    with pytest.raises(OSError, match="cannot identify"):
        Image.open(io.BytesIO(kinds["not an image"]))
    (copy,) = truth["duplicates"]
    assert (folder / copy["file"]).read_bytes() == (folder / copy["of"]).read_bytes()
    contents = Counter(digest(folder).values())
    assert sorted(contents.values())[-2:] == [1, 2]


def test_boxes_lie_in_the_frame_and_animals_stand_out_from_the_empty_scene() -> None:
    """With the hour's light evened out, a box differs more from the camera's median frame than the whole frame does."""
    bursts = [burst for burst in generate.plan(3, 90) if burst.camera == 1]
    by_night: dict[bool, list[generate.Frame]] = {True: [], False: []}
    for frame in generate.frames(3, bursts):
        by_night[frame.night].append(frame)
    compared = 0
    for frames in by_night.values():
        median = np.median(np.stack([frame.pixels for frame in frames]), axis=0)
        for frame in frames:
            for animal in frame.animals:
                left, top, right, bottom = animal["box_px"]
                assert 0 <= left < right <= generate.WIDTH_PX and 0 <= top < bottom <= generate.HEIGHT_PX
                assert 0 < animal["visible_fraction"] <= 1
                gain = np.median(median) / np.median(frame.pixels)
                difference = np.abs(frame.pixels * gain - median).mean(axis=2)
                if animal["visible_fraction"] == 1:
                    compared += 1
                    assert difference[top:bottom, left:right].mean() > difference.mean()
    assert compared >= 10


def test_nothing_but_the_pixels_tells_the_species(small: tuple[Path, dict[str, Any]]) -> None:
    folder, truth = small
    for image in truth["images"]:
        with Image.open(folder / image["file"]) as opened:
            exif = opened.getexif()
            written = str([dict(exif), exif.get_ifd(0x8769), exif.get_ifd(0x8825), opened.info.get("comment")])
        assert image["file"].startswith(image["camera"] + "_")
        assert not any(species.name.split()[-1] in written.lower() for species in animals.SPECIES)
    numbers = [image["file"] for image in truth["images"]]
    taken = [(image["camera"], image["taken_at_local"]) for image in truth["images"]]
    assert len(set(numbers)) == len(numbers) and len(set(taken)) == len(taken)


def test_nights_are_grey(small: tuple[Path, dict[str, Any]]) -> None:
    folder, truth = small
    for image in truth["images"]:
        with Image.open(folder / image["file"]) as opened:
            pixels = np.asarray(opened.convert("RGB"), dtype=np.int16)
        colour = np.ptp(pixels, axis=2).mean()
        assert (colour < 1) == image["night"], image["file"]


@pytest.mark.parametrize("images", [6, 7, 200])
def test_a_plan_has_as_many_frames_as_asked_and_no_two_at_once(images: int) -> None:
    bursts = generate.plan(1, images)
    assert sum(burst.frames for burst in bursts) == images
    assert len({(burst.camera, burst.at) for burst in bursts}) == len(bursts)
    assert bursts == sorted(bursts, key=lambda burst: (burst.camera, burst.at))


def test_the_truth_may_not_lie_among_the_images(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="would upload the answers"):
        generate.generate(1, 6, tmp_path, tmp_path / "truth.json")


def test_generating_again_leaves_no_file_of_the_last_time(tmp_path: Path) -> None:
    generate.generate(1, 7, tmp_path / "images", tmp_path / "truth.json")
    generate.generate(1, 6, tmp_path / "images", tmp_path / "truth.json")
    assert len(list((tmp_path / "images").iterdir())) == 9
