"""Drawing a machine, with or without what an execution made of it: Mermaid text, SVG, a page."""

from stepsmith.graph.mermaid import mermaid
from stepsmith.graph.overlay import StateMark, overlay
from stepsmith.graph.page import page
from stepsmith.graph.svg import svg

__all__ = ["StateMark", "mermaid", "overlay", "page", "svg"]
