"""From items as they are read to the inputs of child executions: ItemSelector first, then ItemBatcher."""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Iterable
from random import Random
from typing import NamedTuple

from stepsmith.asl import Json
from stepsmith.datasets import Item
from stepsmith.execution.entropy import running
from stepsmith.execution.failure import DATA_LIMIT_EXCEEDED, Failed, Failure
from stepsmith.execution.json_text import PAYLOAD_LIMIT_BYTES, compact, exceeds_limit, size_bytes
from stepsmith.execution.map_plan import MapRunPlan


class ChildInput(NamedTuple):
    """``text`` is the JSON text of ``value``."""

    value: Json
    text: str
    item_count: int


class MapInputs:
    """``pending`` items were read and are in no child's input yet; ``ended`` says that no more will be added.

    Offers time and chance to the expressions of ItemSelector: its own, so that the parent's history does not depend on
    how many items there were.
    """

    def __init__(self, plan: MapRunPlan, now: float) -> None:
        self.now = now
        self.random = Random(f"{plan.arn}\n{plan.seed}")
        self.ended = False
        self._plan = plan
        self._source = "STATE_DATA" if plan.reader is None else plan.reader.source
        self._items: deque[Json | Item] = deque()
        self._index = 0
        self._held: tuple[Json, str] | None = None
        self._batch: list[Json] = []
        self._batch_texts: list[str] = []
        self._batch_bytes = 0
        batcher = plan.batcher
        self._before = (
            '{"Items":['
            if batcher is None or batcher.input is ...
            else f'{{"BatchInput":{compact(batcher.input)},"Items":['
        )
        self._fixed_bytes = size_bytes(self._before) + len("]}")
        most = batcher.max_bytes if batcher is not None else None
        self._most_bytes = min(PAYLOAD_LIMIT_BYTES if most is None else most, PAYLOAD_LIMIT_BYTES)

    @property
    def pending(self) -> int:
        return len(self._items) + len(self._batch) + (self._held is not None)

    def add(self, items: Iterable[Json | Item]) -> None:
        self._items.extend(items)

    def rest(self) -> MapInputs:
        """The same of its own, as if no more items would be added: what it gives is still pending here."""
        rest = copy.copy(self)
        rest.ended = True
        rest.random = Random()
        rest.random.setstate(self.random.getstate())
        rest._items = deque(self._items)
        rest._batch, rest._batch_texts = list(self._batch), list(self._batch_texts)
        return rest

    def skip(self) -> None:
        """Pass over the item for which ``next`` raised Failed."""
        if self._held is not None:
            self._held = None
        else:
            self._items.popleft()
            self._index += 1

    def next(self) -> ChildInput | None:
        """The next child's input; None until more items come, or when there are none.

        Raises Failed; the item is pending still.
        """
        if self._plan.batcher is not None:
            return self._next_batch()
        if not self._items:
            return None
        value, text = self._selected()
        if exceeds_limit(text):
            raise _too_large(f"item {self._index}", size_bytes(text), PAYLOAD_LIMIT_BYTES)
        self._taken()
        return ChildInput(value, text, 1)

    def _next_batch(self) -> ChildInput | None:
        batcher = self._plan.batcher
        assert batcher is not None
        while True:
            if self._held is None:
                if not self._items:
                    return self._finished_batch() if self.ended and self._batch else None
                self._held = self._selected()
                self._taken()
            value, text = self._held
            size = size_bytes(text)
            if self._fixed_bytes + size > self._most_bytes:
                # Not recorded what AWS does with an item that fits into no batch; it must not pass unseen.
                raise _too_large(f"item {self._index - 1} with BatchInput", self._fixed_bytes + size, self._most_bytes)
            if self._batch and self._fixed_bytes + self._batch_bytes + len(self._batch) + size > self._most_bytes:
                return self._finished_batch()
            self._batch.append(value)
            self._batch_texts.append(text)
            self._batch_bytes += size
            self._held = None
            if len(self._batch) == batcher.max_items:
                return self._finished_batch()

    def _finished_batch(self) -> ChildInput:
        batcher = self._plan.batcher
        assert batcher is not None
        value: dict[str, Json] = {} if batcher.input is ... else {"BatchInput": batcher.input}
        value["Items"] = self._batch
        text = f"{self._before}{','.join(self._batch_texts)}]}}"
        given = ChildInput(value, text, len(self._batch))
        self._batch, self._batch_texts, self._batch_bytes = [], [], 0
        return given

    def _taken(self) -> None:
        self._items.popleft()
        self._index += 1

    def _selected(self) -> tuple[Json, str]:
        item = self._items[0]
        value = item.value if isinstance(item, Item) else item
        if self._plan.select is not None:
            # [measured by others on AWS] the children see nothing of this: their context object has no Map.
            map_item: dict[str, Json] = {"Index": self._index, "Value": value, "Source": self._source}
            if isinstance(item, Item):
                if item.key is not None:
                    map_item["Key"] = item.key
                if item.source is not None:
                    map_item["Source"] = item.source
            with running(self):
                value = self._plan.select(map_item)
        elif isinstance(item, Item) and item.key is not None:
            # [D] a member of an object goes in as the pair; the names are those of Map.Item.
            value = {"Key": item.key, "Value": value}
        return value, compact(value)


def _too_large(what: str, size: int, limit: int) -> Failed:
    cause = f"The input of a child execution is too large: {what} takes {size} bytes, and the limit is {limit}."
    return Failed(Failure(DATA_LIMIT_EXCEEDED, cause))
