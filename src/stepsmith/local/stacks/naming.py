"""Names and identifiers as CloudFormation makes them."""

from __future__ import annotations

import random
import string
import uuid
from dataclasses import dataclass, field

_MIXED = string.ascii_letters + string.digits
_LOWER = string.ascii_lowercase + string.digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Where random parts come from; ``source`` can be seeded for tests."""

    source: random.Random = field(default_factory=random.Random)

    def uuid(self) -> str:
        return str(uuid.UUID(int=self.source.getrandbits(128), version=4))

    def suffix(self, length: int = 12, *, lower: bool = False) -> str:
        return "".join(self.source.choices(_LOWER if lower else _MIXED, k=length))

    def physical(self, stack: str, logical_id: str, *, maximum: int, lower: bool = False) -> str:
        """``<stack>-<logical id>-<12 random>``; the longer parts are cut so that the whole fits."""
        suffix = self.suffix(lower=lower)
        room = maximum - len(suffix) - 2
        if len(stack) + len(logical_id) > room:
            # Both halves keep at least half of the room; what one does not need, the other gets.
            logical_room = min(len(logical_id), max(room // 2, room - len(stack)))
            stack = stack[: room - logical_room]
            logical_id = logical_id[:logical_room]
        name = f"{stack.rstrip('-')}-{logical_id.strip('-')}-{suffix}"
        return name.lower() if lower else name

    def short(self, logical_id: str, *, maximum: int, length: int = 12) -> str:
        """``<logical id>-<random>``, for services whose names do not carry the stack."""
        return f"{logical_id[: maximum - length - 1]}-{self.suffix(length)}"


def stack_arn(*, region: str, account: str, name: str, identifier: str) -> str:
    return f"arn:{partition(region)}:cloudformation:{region}:{account}:stack/{name}/{identifier}"


def change_set_arn(*, region: str, account: str, name: str, identifier: str) -> str:
    return f"arn:{partition(region)}:cloudformation:{region}:{account}:changeSet/{name}/{identifier}"


def partition(region: str) -> str:
    if region.startswith("cn-"):
        return "aws-cn"
    return "aws-us-gov" if region.startswith("us-gov-") else "aws"


def url_suffix(region: str) -> str:
    return "amazonaws.com.cn" if region.startswith("cn-") else "amazonaws.com"
