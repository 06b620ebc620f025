"""What the children of a map run gave: gathered for the state's output, or handed on to be written."""

from __future__ import annotations

from typing import Any

from stepsmith.asl import Json
from stepsmith.datasets import ChildRecord
from stepsmith.execution.failure import DATA_LIMIT_EXCEEDED, Failure, too_large
from stepsmith.execution.json_text import PAYLOAD_LIMIT_BYTES, compact, size_bytes
from stepsmith.execution.map_plan import ChildEnded, MapRunPlan, StartChild


class MapResults:
    """With a writer that exports, ``records`` wait to be written. Without, outputs are kept in the order of the items,
    and no longer than they fit into a state's output.
    """

    def __init__(self, plan: MapRunPlan) -> None:
        self._plan = plan
        self._express = plan.program.type == "EXPRESS"
        writer = plan.writer
        self.exports = writer is not None and writer.bucket is not None
        self._transformation = "COMPACT" if writer is None else writer.transformation
        self.records: list[ChildRecord] = []
        self._outputs: dict[int, list[Json]] | None = {}
        self._bytes = len("[]")

    def add(self, child: StartChild, ended: ChildEnded) -> None:
        if self.exports:
            self.records.append(self.record(child, ended))
            return
        if self._outputs is None:
            return
        if ended.status != "SUCCEEDED" or self._transformation == "NONE":
            # [D] a child that failed appears as Transformation NONE shows it.
            output: Json = self.record(child, ended).to_json()
            text = compact(output)
        else:
            assert ended.output_text is not None
            output, text = ended.output, ended.output_text
        flatten = self._transformation == "FLATTEN" and ended.status == "SUCCEEDED" and isinstance(output, list)
        values = output if flatten else [output]
        self._bytes += size_bytes(text) + 1 - (2 if flatten else 0)
        if self._bytes - 1 > PAYLOAD_LIMIT_BYTES:
            self._outputs = None
        else:
            self._outputs[child.number] = values

    def forget(self, child: StartChild, ended: ChildEnded) -> None:
        """A child that did not succeed is redriven: what it gave counts no longer."""
        if not self.exports and self._outputs is not None:
            del self._outputs[child.number]
            self._bytes -= size_bytes(compact(self.record(child, ended).to_json())) + 1

    def record(self, child: StartChild, ended: ChildEnded) -> ChildRecord:
        return ChildRecord(
            ended.status,
            child.name,
            child.arn,
            self._plan.state_machine_arn,
            child.input_text,
            ended.output_text,
            ended.error,
            ended.cause,
            ended.started_at,
            ended.stopped_at,
            child.redrive_count,
            ended.redriven_at,
            self._express,
            child.item_count,
        )

    def pending(self, child: StartChild) -> ChildRecord:
        """The record of a child that was never started."""
        machine = self._plan.state_machine_arn
        return ChildRecord("PENDING", child.name, child.arn, machine, child.input_text, item_count=child.item_count)

    def output(self, details: Any) -> Json | Failure:
        """The state's result: the address of what was written, or all outputs; a Failure when they are too large."""
        if self.exports:
            return {"MapRunArn": self._plan.arn, "ResultWriterDetails": details}
        if self._outputs is None:
            # [D] the name; that the map run fails with it is not recorded.
            return Failure(DATA_LIMIT_EXCEEDED, too_large(self._plan.state_name, fatal=False).message)
        return [value for number in sorted(self._outputs) for value in self._outputs[number]]
