"""AWS Batch as a workflow sees it: queues and job definitions by the names of their files in ``batch/``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field

from stepsmith.errors import DefinitionError
from stepsmith.resources.bucket import Bucket
from stepsmith.resources.grant import Grant
from stepsmith.resources.token import Token, check_id


@dataclass(frozen=True, slots=True)
class JobQueue:
    """``JobQueue("cpu")`` is ``batch/job_queues/cpu.yaml``. It lives in the platform stack, shared by workflows."""

    id: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", self.id):
            raise DefinitionError(f"JobQueue({self.id!r}): the name of a file in batch/job_queues, without .yaml")

    @property
    def arn(self) -> Token:
        pascal = "".join(part[:1].upper() + part[1:] for part in re.split(r"[_-]+", self.id))
        return Token(f"{pascal}QueueArn", resource_id=self.id, attribute="Arn", resource=self)


@dataclass(frozen=True, slots=True)
class JobDefinition:
    """``definition`` names ``batch/job_definitions/<definition>.yaml``.

    ``outputs`` maps the name of each thing the job writes to its file name. stepsmith makes an address in ``bucket``
    for each, hands it to the job as the parameter ``output_<name>`` and to whoever reads ``.outputs.<name>``.
    The job may read and write ``bucket``; ``reads`` are further buckets that it reads.
    """

    id: str
    _: KW_ONLY
    definition: str
    queue: JobQueue
    bucket: Bucket | None = None
    outputs: Mapping[str, str] = field(default_factory=dict, hash=False)
    reads: Sequence[Bucket] = ()
    allows: Sequence[Grant] = ()

    def __post_init__(self) -> None:
        check_id("JobDefinition", self.id)
        object.__setattr__(self, "outputs", dict(self.outputs))
        object.__setattr__(self, "reads", tuple(self.reads))
        object.__setattr__(self, "allows", tuple(self.allows))
        if self.outputs and self.bucket is None:
            raise DefinitionError(f"JobDefinition({self.id!r}) declares outputs but no bucket to write them to")
        for name in self.outputs:
            if not name.isidentifier():
                raise DefinitionError(f"JobDefinition({self.id!r}): the output {name!r} is not an identifier")

    @property
    def arn(self) -> Token:
        """With its revision: the definition submits exactly what was deployed with it."""
        return Token(f"{self.id}JobDefinitionArn", resource_id=self.id, attribute="Ref", resource=self)
