"""Findings as JUnit XML, as CI systems read test results."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from stepsmith.diagnostics.diagnostic import Diagnostic, Severity

_ALLOWED = frozenset("\t\n\r")
_NEVER = frozenset(map(chr, (*range(0xD800, 0xE000), 0xFFFE, 0xFFFF)))


def render_junit(diagnostics: Sequence[Diagnostic], checked: Sequence[str]) -> str:
    """One suite a file, one case a finding; a file without one has one case that passed.

    ``checked`` are the names of all files that were judged. An error is a failure; a warning passes and says itself in
    ``system-out``, because it does not fail the run; what is suppressed is skipped, with the reason.
    """
    names = list(dict.fromkeys([*checked, *(item.file or "stepsmith" for item in diagnostics)]))
    by_file: dict[str, list[Diagnostic]] = {name: [] for name in names}
    for item in diagnostics:
        by_file[item.file or "stepsmith"].append(item)
    root = ElementTree.Element("testsuites", {"name": "stepsmith"})
    totals = [0, 0, 0]
    for name, found in by_file.items():
        suite = ElementTree.SubElement(root, "testsuite", {"name": _clean(name)})
        if not found:
            _case(suite, name, "valid")
        for item in found:
            _finding(suite, name, item)
        counts = [max(1, len(found)), len(suite.findall("testcase/failure")), len(suite.findall("testcase/skipped"))]
        totals = [sum(pair) for pair in zip(totals, counts, strict=True)]
        _count(suite, counts)
    _count(root, totals)
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode")


def _finding(suite: ElementTree.Element, name: str, item: Diagnostic) -> None:
    place = f"{item.span.line}:{item.span.column}" if item.span else item.pointer
    case = _case(suite, name, f"{item.code} {item.name} {place}".rstrip())
    if item.span is not None:
        case.set("line", str(item.span.line))
    text = "\n".join(part for part in (f"{name}:{place}: {item.message}", item.hint) if part)
    if item.suppression is not None:
        ElementTree.SubElement(case, "skipped", {"message": _clean(item.suppression.reason)})
    elif item.severity is Severity.ERROR:
        ElementTree.SubElement(case, "failure", {"message": _clean(item.message), "type": item.code}).text = _clean(
            text
        )
    else:
        ElementTree.SubElement(case, "system-out").text = _clean(f"{item.severity.value} {item.code}: {text}")


def _case(suite: ElementTree.Element, file: str, name: str) -> ElementTree.Element:
    return ElementTree.SubElement(
        suite, "testcase", {"classname": _clean(file), "name": _clean(name), "file": _clean(file), "time": "0"}
    )


def _count(element: ElementTree.Element, counts: Sequence[int]) -> None:
    for name, number in zip(("tests", "failures", "skipped"), counts, strict=True):
        element.set(name, str(number))
    element.set("errors", "0")
    element.set("time", "0")


def _clean(text: str) -> str:
    """XML 1.0 cannot hold control characters and surrogates, not even escaped."""
    return "".join(
        "\ufffd" if (character < " " and character not in _ALLOWED) or character in _NEVER else character
        for character in text
    )
