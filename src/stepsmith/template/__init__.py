"""CloudFormation templates as data: reading with places, checking, evaluating, writing. Knows no service."""

from stepsmith.template.writer import dump, dump_value

__all__ = ["dump", "dump_value"]
