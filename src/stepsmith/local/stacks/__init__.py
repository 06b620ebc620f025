"""CloudFormation, strict and small: it makes real resources through the services' own APIs, or says that it cannot.

Every resource is read back after it was made or changed, and every declared property compared; what a service did not
keep fails the resource, unless the type says that this engine keeps it and why (``ResourceType.kept``). A template
with a type that is not in ``catalogue.TYPES`` is refused before anything is created.
"""

from stepsmith.local.stacks.errors import StackApiError
from stepsmith.local.stacks.stacks import Stacks

__all__ = ["StackApiError", "Stacks"]
