"""Definitions as Python: ``stepsmith import`` and ``import_definition``.

A definition is laid out (``outline``), its members and expressions are written as constructors and operators
(``members``, ``conditions``, ``expressions``), and the module that results is run and compared with what was read
(``definition``). What would differ is written as its JSON or its JSONata instead, with the reason.
"""

from stepsmith.importing.imported import Imported, import_definition
from stepsmith.importing.source import Remark

__all__ = ["Imported", "Remark", "import_definition"]
