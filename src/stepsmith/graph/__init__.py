"""Drawing a machine: Mermaid text, which GitHub and most editors show as a picture."""

from stepsmith.graph.mermaid import mermaid

__all__ = ["mermaid"]
