"""A State that sponsors on behalf of a group: its own line in the YAML, its star and its note in print."""

from pathlib import Path

import pytest

from tests.commands.runner import built, drafter, line_with
from tests.corpus import CORPUS, needs_corpus

pytestmark = pytest.mark.usefixtures("folder")

HEAD = "drafter: 1\ndocument:\n  session: 81\n  symbol: A/81/L.23\n  title: Peace\n"
BODY = "operative:\n  - Notes: the report\n"
GROUP = "the States that are members of the Group of 77 and China"
CHANGES = "Any changes to the list of sponsors will be reflected in the official record of the meeting."


def lines(document: str) -> list[str]:
    Path("a.yaml").write_text(HEAD + document + BODY, "utf-8")
    return built(Path("a.yaml"))


def told(document: str) -> list[str]:
    Path("a.yaml").write_text(HEAD + document + BODY, "utf-8")
    ran = drafter("build", "a.yaml")
    assert ran.code == 1
    return [line.removeprefix("a.yaml:") for line in ran.err.splitlines() if line.startswith("a.yaml:")]


@pytest.mark.parametrize(
    ("document", "line", "notes"),
    [
        ("  on_behalf:\n    Iraq: {}\n", "Iraq:*,** draft resolution", [GROUP, CHANGES]),
        ("  sponsors: [Iraq]\n  on_behalf:\n    Iraq: {}\n", "Iraq:*,** draft resolution", [GROUP, CHANGES]),
        ("  committee: Second Committee\n  on_behalf:\n    Iraq: {}\n", "Iraq:* draft resolution", [GROUP]),
        (
            "  sponsors: [Thailand, Maldives]\n  on_behalf:\n    Nigeria: {}\n",
            "Maldives, Nigeria* and Thailand:** draft resolution",
            [GROUP, CHANGES],
        ),
        (
            "  committee: Third Committee\n  on_behalf:\n    Nigeria: {}\n    Cuba: the Movement\n",
            "Cuba* and Nigeria**: draft resolution",
            ["the Movement", GROUP],
        ),
    ],
)
def test_a_state_submits_for_a_group_as_the_united_nations_prints_it(document, line, notes):
    printed = lines(document.format(GROUP))
    assert line_with(printed, "draft resolution") == line
    expected = [n if n == CHANGES else f"On behalf of {n}." for n in notes]
    assert [p for p in printed if p.lstrip("*").startswith(" ")] == [
        f"{'*' * n} {note}" for n, note in enumerate(expected, 1)
    ]


def test_what_was_printed_is_read_back_as_the_same_facts():
    lines(f"  sponsors: [Thailand, Maldives]\n  on_behalf:\n    Nigeria: {GROUP}\n")
    for ending in ("docx", "txt"):
        assert drafter("build", "a.yaml", "-o", f"out.{ending}", "--force").code == 0
        assert drafter("reduce", f"out.{ending}", "-o", "back.yaml", "--force").code == 0
        back = Path("back.yaml").read_text("utf-8")
        assert "  sponsors: [Maldives, Thailand]\n" in back
        assert f"  on_behalf:\n    Nigeria: {GROUP}\n" in back
        assert "footnotes:" not in back
        assert "printed" not in back


@pytest.mark.parametrize(
    ("document", "place", "words"),
    [
        ('  sponsors: ["Kyrgyzstan[^*]", China]\n', "6:14", "“Kyrgyzstan: the States that are members of …”"),
        ("  sponsors: [Kyrgyzstan*, China]\n", "6:14", "under “on_behalf:”"),
        ("  sponsors:\n    - Kyrgyzstan: the Group\n", "7:7", "under “on_behalf:”"),
        ("  on_behalf:\n    Iraq: On behalf of the Group\n", "7:11", "put there by drafter"),
        ("  on_behalf:\n    Iraq:\n", "7:5", "has no group yet"),
        ("  on_behalf: Iraq\n", "6:3", "lines of “name: value”"),
    ],
)
def test_a_star_that_is_typed_is_told_with_the_line_for_the_group(document, place, words):
    (one,) = told(document)
    assert one.startswith(f"{place}: error: ")
    assert words in one


def test_the_group_is_no_fault_of_the_house_rules_and_submission_knows_the_sponsor():
    lines(f"  date: 28 October 2026\n  agenda_item: 12\n  on_behalf:\n    Iraq: {GROUP}\n")
    found = drafter("check", "a.yaml").out
    assert "SPON" not in found
    assert "FN-" not in found
    assert "met      at least one sponsor is named" in drafter("check", "--for-submission", "a.yaml").out


@needs_corpus
@pytest.mark.parametrize("name", ["other/A_80_L.23", "pdf/A_C.1_80_L.10"])
def test_a_real_draft_for_a_group_is_read_as_facts(name):
    assert drafter("reduce", str(CORPUS / f"{name}.pdf"), "-o", "back.yaml").code == 0
    back = Path("back.yaml").read_text("utf-8")
    assert "  on_behalf:\n" in back
    assert "printed:" not in back
    assert '"*"' not in back
