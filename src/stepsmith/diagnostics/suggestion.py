"""What somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(written: str, names: Iterable[str]) -> str | None:
    """The name closest to what was written, case aside; None when none is near."""
    by_lower = {name.lower(): name for name in names}
    if written.lower() in by_lower:
        return by_lower[written.lower()]
    from difflib import get_close_matches  # only where something is wrong

    found = get_close_matches(written.lower(), list(by_lower), n=1, cutoff=0.7)
    return by_lower[found[0]] if found else None
