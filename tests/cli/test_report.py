"""What is found is printed for people and for programs."""

from __future__ import annotations

import json

import pytest

from drafter.cli import manual, report
from drafter.model.problems import Level, Place, Problem, Proposal
from drafter.rules.book import RULES

SPOT = Place("drafts/a.yaml", 2, 7, end_line=2, end_column=19)
PROPOSAL = Proposal(SPOT, "31 June, 202", "30 June 2024", safe=False)
YAML = Problem(SPOT, "there is no 31 June, 2024: look", "DATE-01", proposal=PROPOSAL)
WORD = Problem(Place("a.docx", paragraph="PP3"), "spelled “x”", "SPL-01", Level.HINT, agreed=True)
NO_RULE = Problem(Place("drafts/a.yaml", 1, 1), "this is no skeleton")
REGION = {"startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 19}
ALL = (NO_RULE, YAML, WORD)


def test_json_is_one_object_with_a_version_and_the_findings():
    printed = json.loads(report.as_json(ALL, {}))
    assert printed["version"] == 1
    assert printed["findings"][1] == {
        "file": "drafts/a.yaml",
        "line": 2,
        "column": 7,
        "end_line": 2,
        "end_column": 19,
        "rule": "DATE-01",
        "severity": "error",
        "message": "there is no 31 June, 2024: look",
        "fix": {
            "line": 2,
            "column": 7,
            "end_line": 2,
            "end_column": 19,
            "words": "31 June, 202",
            "instead": "30 June 2024",
            "safe": False,
        },
    }
    assert printed["findings"][0]["fix"] is None
    assert printed["findings"][2]["message"] == "PP3: spelled “x”"


def test_json_of_nothing_is_an_empty_list():
    assert json.loads(report.as_json((), {})) == {"version": 1, "findings": []}


def test_text_shows_the_line_with_a_caret_and_agreed_language_apart():
    printed = report.text(ALL, {"drafts/a.yaml": "a: 1\nheld: 31 June\n"})
    own, agreed = printed.split("\n\n")[:2]
    assert "    2 | held: 31 June\n      |       ^" in own
    assert agreed.startswith("Already in the adopted text")
    assert "a.docx:PP3: hint: spelled “x” [SPL-01]" in agreed
    assert printed.endswith("2 errors, 1 hint")


def test_repeats_of_one_finding_are_told_once_with_their_lines():
    again = [Problem(Place("a.yaml", n, 1), "no", "OP-01") for n in (4, 7, 9)]
    printed = report.text([*again, Problem(Place("a.yaml", 8, 1), "yes", "OP-01")], {})
    assert printed.splitlines() == [
        "a.yaml:4:1: error: no [OP-01]",
        "      and 2 more: lines 7, 9",
        "a.yaml:8:1: error: yes [OP-01]",
        "",
        "4 errors",
    ]


def test_repeats_in_a_word_file_are_told_by_their_paragraphs():
    again = [Problem(Place("a.docx", paragraph=f"PP{n}"), "no", "OP-01") for n in (4, 7)]
    assert "      and 1 more: in PP7" in report.text(again, {})


def test_github_commands_escape_what_would_end_them():
    assert report.github([YAML], {}) == (
        "::error file=drafts/a.yaml,line=2,col=7,title=DATE-01::there is no 31 June, 2024: look"
    )
    odd = Problem(Place("a,b:c.yaml", 1, 1), "100 %\nmore")
    assert report.github([odd], {}) == "::error file=a%2Cb%3Ac.yaml,line=1,col=1::100 %25%0Amore"


def test_sarif_names_every_rule_and_place():
    run = json.loads(report.sarif(ALL, {}))["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["DATE-01", "SPL-01"]
    assert run["results"][1]["locations"][0]["physicalLocation"]["region"] == REGION
    change = run["results"][1]["fixes"][0]["artifactChanges"][0]
    assert change["replacements"] == [{"deletedRegion": REGION, "insertedContent": {"text": "30 June 2024"}}]
    assert "fixes" not in run["results"][0]
    assert [result["level"] for result in run["results"]] == ["error", "error", "note"]
    assert "region" not in run["results"][2]["locations"][0]["physicalLocation"]


def test_what_has_no_rule_is_never_left_out():
    assert report.chosen(ALL, select=["SPL"]) == (NO_RULE, WORD)
    assert report.chosen(ALL, ignore=["SPL", "DATE-01"]) == (NO_RULE,)


def test_a_hint_never_blocks():
    assert not report.failed([WORD])
    assert report.failed([YAML])


@pytest.mark.parametrize("id_", list(RULES))
def test_every_rule_explains_itself_with_its_examples_and_its_source(id_):
    page = manual.explained(id_.lower())
    assert RULES[id_].source in page
    assert all(text in page for _, text in RULES[id_].examples)
    assert "Bad:" not in page


def test_an_unknown_rule_is_told_with_the_nearest_one():
    with pytest.raises(manual.UnknownRule, match="REF-11"):
        manual.explained("REF-111")


def test_the_list_has_every_rule_once():
    listed = manual.listed()
    assert all(listed.count(f"  {id_} ") == 1 for id_ in RULES)
