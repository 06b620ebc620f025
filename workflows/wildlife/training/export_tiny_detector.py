"""Writes a tiny ONNX detector: the box around all that is brighter than a threshold. For tests of the ONNX path.

    cd workflows/wildlife && python -m training.export_tiny_detector --out tiny.onnx

The file is written by hand, field by field as onnx.proto numbers them: seven kinds of message, no dependency.
"""

from __future__ import annotations

import argparse
import struct
from pathlib import Path

OPSET = 13
IR_VERSION = 8
_FLOAT, _INT64 = 1, 7  # TensorProto.DataType


def detector(rows: int | None = 96, columns: int | None = 128, brighter_than: float = 0.9) -> bytes:
    """A ModelProto. Sizes that are None stay open."""
    nodes = [
        # The darkest channel of a white pixel is bright, that of a coloured one is not.
        _node("ReduceMin", ["images"], ["grey"], axes=[1], keepdims=0),
        _node("Greater", ["grey", "threshold"], ["is_bright"]),
        _node("Cast", ["is_bright"], ["bright"], to=_FLOAT),
        _node("ReduceMax", ["bright"], ["across"], axes=[1], keepdims=0),
        _node("ReduceMax", ["bright"], ["down"], axes=[2], keepdims=0),
        _node("ArgMax", ["across"], ["left"], axis=1, keepdims=1),
        _node("ArgMax", ["across"], ["right"], axis=1, keepdims=1, select_last_index=1),
        _node("ArgMax", ["down"], ["top"], axis=1, keepdims=1),
        _node("ArgMax", ["down"], ["bottom"], axis=1, keepdims=1, select_last_index=1),
        _node("Sub", ["right", "left"], ["width_less_one"]),
        _node("Sub", ["bottom", "top"], ["height_less_one"]),
        _node("Add", ["width_less_one", "one"], ["width"]),
        _node("Add", ["height_less_one", "one"], ["height"]),
        _node("Concat", ["left", "top", "width", "height"], ["whole_box"], axis=1),
        _node("Cast", ["whole_box"], ["flat_box"], to=_FLOAT),
        _node("Unsqueeze", ["flat_box", "one"], ["boxes"]),
        # 1 where anything is bright, 0 where nothing is.
        _node("ReduceMax", ["across"], ["scores"], axes=[1], keepdims=1),
    ]
    graph = b"".join(
        [
            *(_message(1, node) for node in nodes),
            _text(2, "tiny_detector"),
            _message(5, _tensor("threshold", [], _FLOAT, struct.pack("<f", brighter_than))),
            _message(5, _tensor("one", [1], _INT64, struct.pack("<q", 1))),
            _message(11, _value("images", ["batch", 3, rows or "rows", columns or "columns"])),
            _message(12, _value("boxes", ["batch", 1, 4])),
            _message(12, _value("scores", ["batch", 1])),
        ]
    )
    opset = _text(1, "") + _number(2, OPSET)
    return _number(1, IR_VERSION) + _text(2, "stepsmith") + _message(7, graph) + _message(8, opset)


def _node(kind: str, inputs: list[str], outputs: list[str], **attributes: int | list[int]) -> bytes:
    body = b"".join(_text(1, name) for name in inputs) + b"".join(_text(2, name) for name in outputs)
    body += _text(3, outputs[0]) + _text(4, kind)
    for name, value in attributes.items():
        if isinstance(value, list):
            # AttributeProto: ints = 8, type = 20 (INTS = 7).
            body += _message(5, _text(1, name) + b"".join(_number(8, one) for one in value) + _number(20, 7))
        else:
            # i = 3, type INT = 2.
            body += _message(5, _text(1, name) + _number(3, value) + _number(20, 2))
    return body


def _tensor(name: str, lengths: list[int], kind: int, raw: bytes) -> bytes:
    return b"".join(_number(1, length) for length in lengths) + _number(2, kind) + _text(8, name) + _message(9, raw)


def _value(name: str, lengths: list[int | str]) -> bytes:
    dimensions = b"".join(
        _message(1, _number(1, length) if isinstance(length, int) else _text(2, length)) for length in lengths
    )
    tensor = _number(1, _FLOAT) + _message(2, dimensions)
    return _text(1, name) + _message(2, _message(1, tensor))


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _text(field: int, value: str) -> bytes:
    return _message(field, value.encode())


def _message(field: int, body: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(body)) + body


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.export_tiny_detector")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    options.out.write_bytes(detector())
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
