"""Writes src/stepsmith/integrations/services.json from the metadata of botocore's service models.

Run after botocore was upgraded; ``--check`` writes nothing and exits 1 when the file is stale.
"""

from __future__ import annotations

import sys
from pathlib import Path

from stepsmith.integrations.models import build_index, dump_index

TARGET = Path(__file__).resolve().parent.parent / "src" / "stepsmith" / "integrations" / "services.json"


def main() -> int:
    if "--check" in sys.argv:
        if TARGET.is_file() and TARGET.read_text(encoding="utf-8") == dump_index(build_index()):
            return 0
        print(f"stale: {TARGET.name}; run scripts/generate_services.py and commit", file=sys.stderr)
        return 1
    TARGET.write_text(dump_index(build_index()), encoding="utf-8")
    print(f"wrote {TARGET.relative_to(Path.cwd()) if TARGET.is_relative_to(Path.cwd()) else TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
