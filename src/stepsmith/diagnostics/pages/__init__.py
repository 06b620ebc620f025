"""One page a rule, in Markdown. A test runs its examples: the wrong one must raise the rule, the right one nothing."""

from __future__ import annotations

from importlib import resources


def page(code: str) -> str:
    """The text of a rule's page. Raises KeyError for a code that the catalogue does not have."""
    file = resources.files(__name__).joinpath(f"{code.upper()}.md")
    if not file.is_file():
        raise KeyError(code)
    return file.read_text(encoding="utf-8")
