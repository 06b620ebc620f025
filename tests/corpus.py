"""Where recordings lie, if they lie beside the checkout. Tests that read them skip with a reason where they do not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
REASON = "the recordings (../shared/corpus) do not lie beside this checkout"


def present() -> bool:
    return CORPUS.is_dir()


def rows(name: str) -> list[Any]:
    """The rows of a file for ``parametrize``; one skipped entry when the recordings are absent."""
    file = CORPUS / name
    if not file.is_file():
        return [pytest.param({}, marks=pytest.mark.skip(reason=REASON))]
    return [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line.strip()]
