"""Trains the two committed models on generated pictures, seeds 1 to 20.

    cd workflows/wildlife && python -m training.train

``jobs/detection/scorer.json`` tells animals from shadows and ghosts, ``jobs/classification/classifier.json`` names the
species. The same seeds give the same files, on the same libraries and kind of processor. No other seed is looked at.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from jobs import logistic
from jobs.classification import features
from jobs.detection import candidates

from .pictures import examples

SEEDS = range(1, 21)
IMAGES = 66
PENALTY = 1e-3
JOBS = Path(__file__).parents[1] / "jobs"

# Measures of a candidate, features of the animal, and its species (None: it is no animal).
Measured = tuple[np.ndarray, np.ndarray, str | None]


def measured(seed: int) -> list[Measured]:
    return [
        (
            one.candidate.measures,
            features.measure(
                one.picture.pixels, one.background, one.picture.light, one.candidate.mask, *one.candidate.box[:2]
            ),
            one.species,
        )
        for one in examples(seed, IMAGES)
    ]


def train(rows: list[Measured]) -> dict[Path, logistic.Logistic]:
    animals = [row for row in rows if row[2] is not None]
    return {
        JOBS / "detection" / "scorer.json": logistic.train(
            np.stack([row[0] for row in rows]),
            ["nothing" if row[2] is None else "animal" for row in rows],
            candidates.MEASURES,
            penalty=PENALTY,
        ),
        JOBS / "classification" / "classifier.json": logistic.train(
            np.stack([row[1] for row in animals]), [str(row[2]) for row in animals], features.FEATURES, penalty=PENALTY
        ),
    }


def text(model: logistic.Logistic) -> str:
    content = model.to_json()
    lines = ",\n".join(f" {json.dumps(name)}: {json.dumps(value)}" for name, value in content.items())
    return "{\n" + lines + "\n}\n"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.train", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args(arguments)
    with ProcessPoolExecutor(options.processes) as pool:
        rows = [row for some in pool.map(measured, SEEDS) for row in some]
    for path, model in train(rows).items():
        path.write_text(text(model), encoding="utf-8")
        print(f"{path.name}: {len(text(model)):,} bytes", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
