"""What is left to fill in in a draft."""

import pytest

from drafter.skeleton.todo import placeholders
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
