"""Text to value, with a place in the text for every JSON Pointer. JSON and YAML 1.2 (core schema).

Reading never raises: what is wrong with the text is a ``Problem``. Places are computed only when somebody asks.
"""

from stepsmith.source.decoding import decode
from stepsmith.source.document import Document, Problem, parse
from stepsmith.source.span import Span, join_pointer, split_pointer

__all__ = ["Document", "Problem", "Span", "decode", "join_pointer", "parse", "split_pointer"]
