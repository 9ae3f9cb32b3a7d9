"""A remark stands at the paragraph that prints what it is about."""

from drafter.rendering.remarks import remarks
from drafter.rendering.render import rendered
from tests.drafts import draft
from tests.sources import PHRASES


def shown(body, facts=""):
    skeleton = draft(body, facts)
    return [(words.split()[-1], remark) for words, remark in remarks(skeleton, *rendered(skeleton, PHRASES))]


BODY = """\
preamble:
  - Noting: the first meeting, held in {{ meetings[0].place }}
  - Noting: the second meeting, held in {{ meetings[1].place }}
  - each: memorandums
    comment: Still in force?
operative:
  - Requests: the Board to act in {{ host }}
    comment: Which Board?
"""
FACTS = """\
  organization: League of Arab States
  host: Osh
  memorandums: [{with: Board, signed: May 2024}]
  meetings:
    - {number: 1, place: Osh}
    - {number: 2, place: Bishkek, comment: Or Osh?}
"""


def test_a_remark_on_an_entry_of_a_list_stands_where_that_entry_is_printed():
    assert ("Bishkek,", "Or Osh?") in shown(BODY, FACTS)


def test_every_remark_is_shown_once_and_in_the_order_of_reading():
    assert [remark for _, remark in shown(BODY, FACTS)] == ["Or Osh?", "Still in force?", "Which Board?"]


def test_a_remark_on_a_fact_that_prints_nothing_stands_where_the_fact_is_asked_for():
    body = "preamble:\n  - Noting: peace\n  - Noting: the report{% if held %} of the meeting{% endif %}\n"
    found = shown(body, "  held: {text: 'yes', comment: Was it held?}\n")
    assert found == [("meeting,", "Was it held?")]
