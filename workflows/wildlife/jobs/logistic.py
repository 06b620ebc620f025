"""A multinomial logistic regression: a matrix, trained with NumPy and SciPy and kept as JSON.

scikit-learn would bring 40 MB into the job's image, and its pickles are tied to its version; thousands of crops and
some dozens of measures need neither. Features are brought to mean 0 and deviation 1, and each one's square is added, so
that "neither too small nor too large" can be learnt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True, kw_only=True)
class Logistic:
    """``weights`` is (1 + 2 × features, classes): intercept, features, squares."""

    classes: tuple[str, ...]
    features: tuple[str, ...]
    mean: np.ndarray
    deviation: np.ndarray
    weights: np.ndarray

    def probabilities(self, values: np.ndarray) -> np.ndarray:
        """(rows, classes), from (rows, features)."""
        scores = _expanded((values - self.mean) / self.deviation) @ self.weights
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(scores / scores.sum(axis=1, keepdims=True))

    def to_json(self) -> dict[str, Any]:
        return {
            "classes": list(self.classes),
            "features": list(self.features),
            "mean": _rounded(self.mean),
            "deviation": _rounded(self.deviation),
            "weights": [_rounded(row) for row in self.weights],
        }

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Logistic:
        return cls(
            classes=tuple(value["classes"]),
            features=tuple(value["features"]),
            mean=np.array(value["mean"]),
            deviation=np.array(value["deviation"]),
            weights=np.array(value["weights"]),
        )


def train(
    values: np.ndarray, labels: Sequence[str], features: Sequence[str], *, penalty: float, steps: int = 300
) -> Logistic:
    """By L-BFGS from zero weights: no chance is involved, and the same values give the same model."""
    from scipy.optimize import minimize

    classes = tuple(sorted(set(labels)))
    mean, deviation = values.mean(axis=0), np.maximum(values.std(axis=0), 1e-6)
    inputs = _expanded((values - mean) / deviation)
    wanted = np.array([[label == name for name in classes] for label in labels], dtype=np.float64)
    # Rare species count as much as frequent ones.
    share = (wanted / wanted.sum(axis=0)).sum(axis=1) * len(labels) / len(classes)
    shape = (inputs.shape[1], len(classes))

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(shape)
        scores = inputs @ weights
        scores -= scores.max(axis=1, keepdims=True)
        logarithm = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        free = weights.copy()
        free[0] = 0
        value = -(share[:, None] * wanted * logarithm).sum() / len(labels) + penalty * (free**2).sum()
        slope = inputs.T @ (share[:, None] * (np.exp(logarithm) - wanted)) / len(labels) + 2 * penalty * free
        return float(value), slope.ravel()

    found = minimize(loss, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B", options={"maxiter": steps})
    return Logistic(
        classes=classes,
        features=tuple(features),
        mean=mean,
        deviation=deviation,
        weights=found.x.reshape(shape),
    )


def _expanded(values: np.ndarray) -> np.ndarray:
    # Far outside of what was seen in training, a square would say anything at all with great confidence.
    near = np.clip(values, -4, 4)
    return np.concatenate([np.ones((len(near), 1)), near, near**2], axis=1)


def _rounded(values: np.ndarray) -> list[float]:
    return [float(f"{value:.5g}") for value in values]
