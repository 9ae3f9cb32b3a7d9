"""Notes of a page are found by the links between them and their marks, whoever wrote the page."""

import pytest

from drafter.model.resolution import Text
from drafter.readers.html import read
from drafter.readers.source import Mark


@pytest.mark.parametrize(
    ("mark", "note"),
    [
        ('<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>', '<a href="#_ftnref1" name="_ftn1">[1]</a>'),
        ('<a name="n1anc" href="#n1sym"><sup>1</sup></a>', '<a name="n1sym" href="#n1anc">1</a>'),
        ('<sup><a href="#f1" id="r1">[1]</a></sup>', '<a href="#r1" id="f1">[1]</a>'),
    ],
    ids=["Word", "LibreOffice", "Google"],
)
def test_links_that_lead_to_each_other_are_a_note_and_its_mark(mark, note):
    first, below = read(f"<p>Agenda,{mark} and</p><div><p>{note} Resolution 70/1.</p></div>".encode()).blocks
    assert first.inlines == (Text("Agenda,"), Mark("1"), Text(" and"))
    assert (below.note, below.words) == ("1", "Resolution 70/1.")


def test_a_link_to_a_place_that_leads_nowhere_back_is_no_mark():
    (first,) = read(b'<p>paragraph <a href="#p1">1</a> above</p>').blocks
    assert first.words == "paragraph 1 above"
