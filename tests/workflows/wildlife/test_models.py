"""The committed models: small, made of seeds 1 to 20, and good on pictures that they have not seen."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from jobs import logistic
from jobs.classification import features, species
from jobs.detection import candidates, detector
from training import score, train

from tests.workflows.wildlife.conftest import Cloud

FILES = (Path(detector.__file__).with_name("scorer.json"), Path(species.__file__).with_name("classifier.json"))


def assert_good(figures: score.Figures) -> None:
    assert figures.precision > 0.9, score.report(figures)
    assert figures.recall > 0.9, score.report(figures)
    assert figures.accuracy > 0.9, score.report(figures)
    assert figures.accuracy_of_all > 0.85, score.report(figures)


def test_the_committed_sample(cloud: Cloud) -> None:
    truth = json.loads((score.SAMPLE / "truth.json").read_text())
    figures = score.Figures()
    score.run(figures, score.SAMPLE / "images", truth, cloud.client, cloud.bucket, "sample")
    assert figures.images == len(truth["images"])
    assert_good(figures)
    # What the dataset will say: each burst's species once, and nothing that was not there.
    assert (figures.events["missing"], figures.events["wrong"]) == (0, 0), score.report(figures)


def test_the_files_are_small_and_name_their_features() -> None:
    scorer, classifier = (json.loads(path.read_text()) for path in FILES)
    assert sum(path.stat().st_size for path in FILES) < 300_000
    assert tuple(scorer["features"]) == candidates.MEASURES and scorer["classes"] == ["animal", "nothing"]
    assert tuple(classifier["features"]) == features.FEATURES and tuple(classifier["classes"]) == score.SPECIES


def rows(labels: list[str]) -> list[train.Measured]:
    random = np.random.default_rng(3)
    return [
        (
            random.normal(size=len(candidates.MEASURES)) + 2 * (label == "nothing"),
            random.normal(size=len(features.FEATURES)) + len(label),
            None if label == "nothing" else label,
        )
        for label in labels
    ]


def test_training_again_gives_the_same_file_and_reading_it_the_same_model() -> None:
    labels = ["nothing", "fox", "wild boar", "fox"] * 12
    first, second = ({path: train.text(model) for path, model in train.train(rows(labels)).items()} for _ in range(2))
    assert first == second and set(first) == set(FILES)
    for text in first.values():
        assert train.text(logistic.Logistic.from_json(json.loads(text))) == text


def test_shuffled_labels_teach_nothing() -> None:
    """If this model were good, the figures would come from something other than the labels."""
    random = np.random.default_rng(0)
    values = random.normal(size=(300, 4))
    labels = np.array(["a", "b"])[(values[:, 0] > 0).astype(int)]
    names = [f"f{number}" for number in range(4)]
    fresh = random.normal(size=(300, 4))
    wanted = np.array(["a", "b"])[(fresh[:, 0] > 0).astype(int)]

    def accuracy(given: np.ndarray) -> float:
        model = logistic.train(values, list(given), names, penalty=1e-3)
        return float((np.array(model.classes)[model.probabilities(fresh).argmax(axis=1)] == wanted).mean())

    assert accuracy(labels) > 0.95
    assert 0.3 < accuracy(random.permutation(labels)) < 0.7
    assert np.allclose(logistic.train(values, list(labels), names, penalty=1.0).probabilities(fresh).sum(axis=1), 1)
