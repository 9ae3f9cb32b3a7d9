"""What is found is printed for programs, which read it back as it is."""

from __future__ import annotations

import json

from drafter.cli.terminal import interchange
from drafter.model.problems import Level, Place, Problem, Proposal

SPOT = Place("drafts/a.yaml", 2, 7, end_line=2, end_column=19)
PROPOSAL = Proposal(SPOT, "31 June, 202", "30 June 2024", safe=False)
YAML = Problem(SPOT, "there is no 31 June, 2024: look", "DATE-01", proposal=PROPOSAL)
WORD = Problem(Place("a.docx", paragraph="PP3"), "spelled “x”", "SPL-01", Level.HINT, agreed=True)
NO_RULE = Problem(Place("drafts/a.yaml", 1, 1), "this is no skeleton")
REGION = {"startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 19}
ALL = (NO_RULE, YAML, WORD)


def test_json_is_one_object_with_a_version_and_the_findings():
    printed = json.loads(interchange.as_json(ALL, {}))
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
    assert json.loads(interchange.as_json((), {})) == {"version": 1, "findings": []}


def test_github_commands_escape_what_would_end_them():
    assert interchange.github([YAML], {}) == (
        "::error file=drafts/a.yaml,line=2,col=7,endLine=2,endColumn=19,title=DATE-01::there is no 31 June, 2024: look"
    )
    odd = Problem(Place("a,b:c.yaml", 1, 1), "100 %\nmore")
    assert interchange.github([odd], {}) == "::error file=a%2Cb%3Ac.yaml,line=1,col=1::100 %25%0Amore"


def test_sarif_names_every_rule_and_place():
    run = json.loads(interchange.sarif(ALL, {}))["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["DATE-01", "SPL-01"]
    assert run["results"][1]["locations"][0]["physicalLocation"]["region"] == REGION
    change = run["results"][1]["fixes"][0]["artifactChanges"][0]
    assert change["replacements"] == [{"deletedRegion": REGION, "insertedContent": {"text": "30 June 2024"}}]
    assert "fixes" not in run["results"][0]
    assert [result["level"] for result in run["results"]] == ["error", "error", "note"]
    assert "region" not in run["results"][2]["locations"][0]["physicalLocation"]
