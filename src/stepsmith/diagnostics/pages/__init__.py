"""One page a rule, in Markdown. A test runs its examples: the wrong one must raise the rule, the right one nothing."""

from __future__ import annotations


def page(code: str) -> str:
    """The text of a rule's page. Raises KeyError for a code that the catalogue does not have."""
    from importlib import resources  # slow to load, and a definition is judged without it

    file = resources.files(__name__).joinpath(f"{code.upper()}.md")
    if not file.is_file():
        raise KeyError(code)
    return file.read_text(encoding="utf-8")
