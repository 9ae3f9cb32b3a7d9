"""What is left to do in a draft."""

from datetime import date

import pytest

from drafter.skeleton.todo import placeholders, stale
from tests.drafts import BODY, HEAD, draft


def messages(skeleton):
    return [problem.message for problem in placeholders(skeleton)]


def test_a_complete_draft_has_nothing_left():
    assert messages(draft()) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("sponsors: [Chad]", "sponsors: []"),
        ("sponsors: [Chad]", "sponsors:"),
        ("sponsors: [Chad]", "sponsors: TODO"),
        ("sponsors: [Chad]", "sponsors: [Chad, TODO]"),
        ("  sponsors: [Chad]\n", ""),
        ("  title: Peace in the world\n", ""),
        ("title: Peace in the world", "title: TODO"),
        ("session: 81", "session: TODO"),
        ("A/81/L.5", "A/81/L.__"),
    ],
)
def test_what_the_document_lacks_is_told_once(old, new):
    assert len(messages(draft(head=HEAD.replace(old, new)))) == 1


@pytest.mark.parametrize(
    "body",
    [
        BODY.replace("70/1", "TODO"),
        BODY + "  - heading: TODO\n",
        BODY + "  - table: [[State, TODO]]\n",
        BODY + "  - text: See TODO.\n",
        BODY + "    items: [TODO]\n",
        BODY + "    then: TODO\n",
        BODY + "footnotes: {note: TODO}\n",
        BODY + "footnotes: {note: {document: TODO}}\n",
        BODY + "  - TODO: the report\n",
        BODY + "sections: [{title: TODO}]\n",
        BODY + "annexes: [{title: TODO}]\n",
        BODY + "annexes: [{label: Annex, body: [{text: TODO}]}]\n",
        BODY + "  - Requests:\n",
        BODY + "facts: {organization: }\n",
        BODY + "  -\n",
    ],
)
def test_a_placeholder_or_a_gap_is_found_wherever_it_stands(body):
    assert len(messages(draft(body))) == 1


def test_a_placeholder_is_told_with_the_line_and_column_in_which_it_stands():
    body = "\npreamble:\n  - Recalling: >-\n      its resolution\n      70/1 of TODO\n"
    place = placeholders(draft(body))[0].place
    text = draft(body).text.splitlines()
    assert text[place.line - 1][place.column - 1 :] == "TODO"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("the summit held on 4 July 2026", True),
        ("the twenty-fifth anniversary of the fund", True),
        ("the resolutions thereon, the latest of which was resolution 78/298 of 28 June 2024", True),
        ("its resolution 79/332 of 5 September 2026", False),
        ("the treaty of 1 May 1994", False),
        ("the 2030 Agenda for Sustainable Development", False),
        ("document A/79/2026", False),
        ("its resolution 2099 (XX)", False),
        ("Economic and Social Council resolution 2026/1", False),
        ("its resolution 48/218 B of 29 July 2026", False),
    ],
)
def test_an_event_after_the_base_may_be_stale_and_history_does_not_age(words, said):
    skeleton = draft(f"preamble:\n  - Noting: {words}\n")
    assert bool(stale(skeleton, date(2025, 9, 1))) is said
