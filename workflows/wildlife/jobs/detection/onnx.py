"""A detector from an ONNX file, in the background model's place.

The model takes ``images``: float32 (batch, 3, rows, columns), RGB, 0 to 1. It gives ``boxes``: (batch, n, 4), each
left, top, width and height in pixels of its input, and ``scores``: (batch, n), 0 to 1; a row that is no detection has
score 0. A picture is fitted into the model's input in its own proportions, the rest is grey.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image

from stepsmith.runtime import log

from ..command import BadInput
from .detector import Detection, SceneChanged, whole_pixels
from .picture import WORKING_PX, Picture

GREY = 0.5
# In the order of preference; the first that is there is used.
PROVIDERS = ("CUDAExecutionProvider", "CPUExecutionProvider")


class OnnxDetector:
    def __init__(self, model: bytes, source: str) -> None:
        # 60 MB that nobody needs who uses the background model.
        import onnxruntime

        available = onnxruntime.get_available_providers()
        wanted = [name for name in PROVIDERS if name in available]
        try:
            self._session: Any = onnxruntime.InferenceSession(model, providers=wanted)
        except Exception as error:
            # onnxruntime raises types of its own for a broken or too new file; all mean that this file will not do.
            raise BadInput(f"{source} cannot be loaded as an ONNX model ({type(error).__name__}: {error})") from error
        self._rows, self._columns = _input_size(self._session, source)
        missing = {"boxes", "scores"} - {output.name for output in self._session.get_outputs()}
        if missing:
            raise BadInput(
                f"{source} has no output {' and '.join(sorted(missing))}; jobs/detection/onnx.py says what is"
            )
        self.name = f"onnx:{hashlib.sha256(model).hexdigest()}"
        # What was asked for and what is used may differ: a GPU without its libraries is left out.
        log("detector loaded", model=source, available=available, provider=self._session.get_providers()[0])

    def detect(
        self, pictures: Sequence[Picture], backgrounds: Sequence[np.ndarray | None]
    ) -> list[list[Detection] | SceneChanged]:
        """The pictures are one batch."""
        if not pictures:
            return []
        fitted = [self._fit(picture) for picture in pictures]
        batch = np.stack([one for one, _ in fitted])
        boxes, scores = self._session.run(["boxes", "scores"], {"images": batch})
        return [
            [_detection(box, float(score), factor, picture) for box, score in zip(*rows, strict=True) if score > 0]
            for picture, (_, factor), *rows in zip(pictures, fitted, boxes, scores, strict=True)
        ]

    def _fit(self, picture: Picture) -> tuple[np.ndarray, float]:
        rows, columns = picture.pixels.shape[:2]
        factor = min(self._rows / rows, self._columns / columns)
        size = (max(1, round(columns * factor)), max(1, round(rows * factor)))
        small = Image.fromarray(picture.pixels).resize(size, Image.Resampling.BILINEAR)
        whole = np.full((3, self._rows, self._columns), GREY, dtype=np.float32)
        whole[:, : size[1], : size[0]] = np.asarray(small, dtype=np.float32).transpose(2, 0, 1) / 255
        return whole, factor


def _detection(box: np.ndarray, score: float, factor: float, picture: Picture) -> Detection:
    left, top, width, height = (float(value) / factor for value in box)
    where = whole_pixels((left, top, left + width, top + height), picture)
    return Detection(box=where, score=round(min(score, 1.0), 4))


def _input_size(session: Any, source: str) -> tuple[int, int]:
    """Rows and columns; where the model leaves them open, a square of the working size."""
    inputs = {given.name: given for given in session.get_inputs()}
    if set(inputs) != {"images"} or len(inputs["images"].shape) != 4:
        found = ", ".join(f"{name} {given.shape}" for name, given in inputs.items())
        raise BadInput(f"{source} takes {found}; expected one input, images (batch, 3, rows, columns)")
    if isinstance(inputs["images"].shape[0], int):
        raise BadInput(f"{source} takes batches of {inputs['images'].shape[0]} only; export it with an open batch size")
    rows, columns = (
        length if isinstance(length, int) and length > 0 else WORKING_PX for length in inputs["images"].shape[2:]
    )
    return rows, columns
