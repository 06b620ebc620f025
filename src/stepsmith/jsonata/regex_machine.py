"""A backtracking matcher with ECMAScript's semantics that counts its steps, so that no pattern can hang it.

Python's ``re`` cannot be interrupted; it is used where the pattern's shape bounds its work (``regex.py`` decides), and
this machine for the rest. A pattern is compiled to instructions; alternatives wait on an explicit stack.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stepsmith.jsonata import regex_syntax as s
from stepsmith.jsonata.errors import failure, too_long

_SET, _SPLIT, _JUMP, _SAVE, _EDGE, _BACK, _LOOK, _RUN, _RESET, _MARK, _MOVED, _MATCH = range(12)
_BRANCH, _GREEDY, _LAZY = range(3)
_MOST_INSTRUCTIONS = 20_000

Instruction = tuple[Any, ...]
Spans = tuple[int, ...]  # start and end of each group, -1 where it did not take part


class Machine:
    """``search`` finds the first match from a place on and reports how many steps it took."""

    def __init__(self, tree: s.RegexTree, ignore_case: bool, multiline: bool, position: int) -> None:
        self.groups = tree.groups
        self.ignore_case = ignore_case
        self.multiline = multiline
        self.position = position
        self.marks = 0
        self.size = 0
        self.code = self._program(tree.root)
        self.slots = 2 * (tree.groups + 1) + self.marks

    def search(self, text: str, start: int, budget: int) -> tuple[Spans | None, int]:
        """Raises U1001 when ``budget`` steps do not suffice."""
        used = 0
        for place in range(start, len(text) + 1):
            found, steps = self._match(self.code, text, place, (-1,) * self.slots, budget - used, None)
            used += steps + 1
            if found is not None:
                spans = (place, found[1], *found[0][2 : 2 * (self.groups + 1)])
                return spans, used
        return None, used

    # Instructions.

    def _program(self, root: s.Pattern) -> list[Instruction]:
        code: list[Instruction] = []
        self._emit(root, code)
        code.append((_MATCH,))
        return code

    def _add(self, code: list[Instruction], instruction: Instruction) -> int:
        self.size += 1
        if self.size > _MOST_INSTRUCTIONS:
            raise failure("S0303", self.position, raw="too many repetitions")
        code.append(instruction)
        return len(code) - 1

    def _emit(self, node: s.Pattern, code: list[Instruction]) -> None:
        match node:
            case s.Characters():
                self._add(code, (_SET, self._tester(node)))
            case s.Edge(kind=kind):
                self._add(code, (_EDGE, kind))
            case s.Sequence(parts=parts):
                for part in parts:
                    self._emit(part, code)
            case s.Choice(branches=branches):
                self._emit_choice(branches, code)
            case s.Group(number=number, body=body):
                if number is not None:
                    self._add(code, (_SAVE, 2 * number))
                self._emit(body, code)
                if number is not None:
                    self._add(code, (_SAVE, 2 * number + 1))
            case s.BackReference(number=number):
                self._add(code, (_BACK, number))
            case s.Look(ahead=ahead, negated=negated, body=body):
                inner: list[Instruction] = []
                self._emit(body, inner)
                inner.append((_MATCH,))
                self._add(code, (_LOOK, inner, ahead, negated))
            case s.Repeat():
                self._emit_repeat(node, code)

    def _emit_choice(self, branches: tuple[s.Pattern, ...], code: list[Instruction]) -> None:
        ends = []
        for branch in branches[:-1]:
            split = self._add(code, (_SPLIT, 0, 0))
            self._emit(branch, code)
            ends.append(self._add(code, (_JUMP, 0)))
            code[split] = (_SPLIT, split + 1, len(code))
        self._emit(branches[-1], code)
        for end in ends:
            code[end] = (_JUMP, len(code))

    def _emit_repeat(self, node: s.Repeat, code: list[Instruction]) -> None:
        body = node.body
        while isinstance(body, s.Group) and body.number is None:
            body = body.body
        if isinstance(body, s.Characters):
            self._add(code, (_RUN, self._tester(body), node.least, node.most, node.greedy))
            return
        inside = _groups_in(body)
        for _ in range(node.least):
            self._reset(inside, code)
            self._emit(body, code)
        if node.most >= s.ANYTHING:
            mark = 2 * (self.groups + 1) + self.marks
            self.marks += 1
            split = self._add(code, (_SPLIT, 0, 0))
            self._reset(inside, code)
            self._add(code, (_MARK, mark))
            self._emit(body, code)
            self._add(code, (_MOVED, mark))
            self._add(code, (_JUMP, split))
            self._set_split(code, split, node.greedy)
            return
        splits = []
        for _ in range(node.most - node.least):
            mark = 2 * (self.groups + 1) + self.marks
            self.marks += 1
            splits.append(self._add(code, (_SPLIT, 0, 0)))
            self._reset(inside, code)
            self._add(code, (_MARK, mark))
            self._emit(body, code)
            self._add(code, (_MOVED, mark))
        for split in splits:
            self._set_split(code, split, node.greedy)

    def _reset(self, inside: list[int], code: list[Instruction]) -> None:
        if inside:
            self._add(code, (_RESET, 2 * min(inside), 2 * max(inside) + 2))

    @staticmethod
    def _set_split(code: list[Instruction], split: int, greedy: bool) -> None:
        code[split] = (_SPLIT, split + 1, len(code)) if greedy else (_SPLIT, len(code), split + 1)

    def _tester(self, characters: s.Characters) -> Callable[[str], bool]:
        if not self.ignore_case:
            if len(characters.ranges) == 1 and not characters.negated:
                low, high = (chr(code) for code in characters.ranges[0])
                return lambda character: low <= character <= high
            return characters.holds
        plain = s.Characters(characters.ranges)
        negated = characters.negated

        def holds(character: str) -> bool:
            forms = {character, character.lower(), character.upper()}
            return any(len(form) == 1 and plain.holds(form) for form in forms) != negated

        return holds

    # Matching.

    def _match(
        self, code: list[Instruction], text: str, place: int, slots: Spans, budget: int, end: int | None
    ) -> tuple[tuple[Spans, int] | None, int]:
        """Runs ``code`` from ``place``; with ``end`` a match counts only if it ends there."""
        # What to try next: (kind, instruction, place, groups, and for a run how far it reached or may still go).
        stack: list[tuple[int, int, int, Spans, int]] = []
        counter = used = 0
        length = len(text)
        while True:
            used += 1
            if used > budget:
                raise too_long(self.position)
            instruction = code[counter]
            kind = instruction[0]
            advance = True
            if kind == _SET:
                advance = place < length and instruction[1](text[place])
                place += 1
            elif kind == _RUN:
                _, test, least, most, greedy = instruction
                limit = min(length, place + most)
                reached = place
                if greedy:
                    while reached < limit and test(text[reached]):
                        reached += 1
                    used += reached - place
                    advance = reached - place >= least
                    if reached - place > least:
                        stack.append((_GREEDY, counter, place + least, slots, reached - 1))
                    place = reached
                else:
                    needed = place + least
                    while reached < min(needed, limit) and test(text[reached]):
                        reached += 1
                    advance = reached == needed
                    place = reached
                    if advance and most > least:
                        stack.append((_LAZY, counter, place, slots, most - least))
            elif kind == _SPLIT:
                stack.append((_BRANCH, instruction[2], place, slots, 0))
                counter = instruction[1]
                continue
            elif kind == _JUMP:
                counter = instruction[1]
                continue
            elif kind in (_SAVE, _MARK):
                slot = instruction[1]
                slots = (*slots[:slot], place, *slots[slot + 1 :])
            elif kind == _MOVED:
                advance = slots[instruction[1]] != place
            elif kind == _RESET:
                first, last = instruction[1], instruction[2]
                slots = (*slots[:first], *(-1,) * (last - first), *slots[last:])
            elif kind == _EDGE:
                advance = self._edge(instruction[1], text, place)
            elif kind == _BACK:
                reached = self._repeat_group(instruction[1], text, place, slots)
                advance = reached >= 0
                place = reached
            elif kind == _LOOK:
                found, steps = self._look(instruction, text, place, slots, budget - used)
                used += steps
                advance = found is not None
                slots = found if found is not None else slots
            elif end is None or place == end:
                return (slots, place), used
            else:
                advance = False
            if advance:
                counter += 1
                continue
            while True:
                if not stack:
                    return None, used
                resume, counter, place, slots, more = stack.pop()
                if resume == _BRANCH:
                    break
                if resume == _GREEDY:  # the run gives one character back
                    if more > place:
                        stack.append((_GREEDY, counter, place, slots, more - 1))
                    place = more
                    counter += 1
                    break
                if place < length and code[counter][1](text[place]):  # the run takes one character more
                    place += 1
                    if more > 1:
                        stack.append((_LAZY, counter, place, slots, more - 1))
                    counter += 1
                    break

    def _edge(self, kind: str, text: str, place: int) -> bool:
        if kind == "start":
            return place == 0 or (self.multiline and s.LINE_ENDS.holds(text[place - 1]))
        if kind == "end":
            return place == len(text) or (self.multiline and s.LINE_ENDS.holds(text[place]))
        before = place > 0 and s.WORD.holds(text[place - 1])
        after = place < len(text) and s.WORD.holds(text[place])
        return (before != after) == (kind == "boundary")

    def _repeat_group(self, number: int, text: str, place: int, slots: Spans) -> int:
        """Where the text of a group ends when it stands here again; -1 if it does not. An unset group is empty."""
        start, end = slots[2 * number], slots[2 * number + 1]
        if start < 0 or end < 0:
            return place
        part, here = text[start:end], text[place : place + end - start]
        same = part.lower() == here.lower() if self.ignore_case else part == here
        return place + end - start if same else -1

    def _look(
        self, instruction: Instruction, text: str, place: int, slots: Spans, budget: int
    ) -> tuple[Spans | None, int]:
        _, code, ahead, negated = instruction
        used = 0
        found: tuple[Spans, int] | None = None
        starts = [place] if ahead else range(place, -1, -1)
        for start in starts:
            found, steps = self._match(code, text, start, slots, budget - used, None if ahead else place)
            used += steps
            if found is not None:
                break
        if negated:
            return (slots if found is None else None), used
        return (found[0] if found is not None else None), used


def _groups_in(node: s.Pattern) -> list[int]:
    match node:
        case s.Group(number=number, body=body):
            return ([] if number is None else [number]) + _groups_in(body)
        case s.Sequence(parts=parts):
            return [number for part in parts for number in _groups_in(part)]
        case s.Choice(branches=branches):
            return [number for branch in branches for number in _groups_in(branch)]
        case s.Repeat(body=body) | s.Look(body=body):
            return _groups_in(body)
        case _:
            return []
