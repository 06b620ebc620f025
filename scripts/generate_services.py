"""Writes src/stepsmith/integrations/services.json from the metadata of botocore's service models.

Run after botocore was upgraded; a test says when.
"""

from __future__ import annotations

import sys
from pathlib import Path

from stepsmith.integrations.models import build_index, dump_index

TARGET = Path(__file__).resolve().parent.parent / "src" / "stepsmith" / "integrations" / "services.json"


def main() -> int:
    TARGET.write_text(dump_index(build_index()), encoding="utf-8")
    print(f"wrote {TARGET.relative_to(Path.cwd()) if TARGET.is_relative_to(Path.cwd()) else TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
