import re

import pytest
from hypothesis import given, settings

from drafter.model.errors import UnprovedRedline
from drafter.model.resolution import Link, Note, NoteAgain, Paragraph, Text
from drafter.ooxml.archive import packed, unpacked
from drafter.writers.redline import write
from drafter.writers.redline.proof import prove
from tests.profiles import examples
from tests.resolutions import RESOLUTIONS, draft, note, template
from tests.writers.redline.redlines import AUTHOR, DATE, redline

PAIRS = [("77/338", "79/332"), ("79/332", "77/338")]


@settings(max_examples=examples(60))
@given(RESOLUTIONS, RESOLUTIONS)
def test_any_redline_is_proved(old, new):
    write(old, new, template(new), AUTHOR, DATE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ((Text("a"), note("n"), Text(" b"), NoteAgain(1)), (Text("a b"), note("m"), Text(" c"), NoteAgain(1))),
        ((Text("a"), note("n"), note("m")), (Text("a"), note("m"))),
        ((Text("a"), note("n")), (Text("a"), note("m"), note("n"))),
        ((Text("a"), Note((Text("See A/1/2, p. 5 of it."),))), (Text("a"), Note((Text("See A/3/4, p. 5 of it."),)))),
        ((Text("a "), Link("b", "https://a.org")), (Text("a "), Link("b", "https://b.org"))),
        ((Text("<w:p/> & {{ x }}"),), (Text("{% x %} ]]>"),)),
        ((Text("first line\nsecond"),), (Text("first line"),)),
    ],
)
def test_notes_links_and_strange_words_are_proved(old, new):
    redline(draft(body=(Paragraph(old),)), draft(body=(Paragraph(new),)))
    redline(draft(title=old), draft(title=new))


def test_a_file_that_is_not_proved_is_not_given():
    old, new = draft(), draft(title=(Text("Safety of ships"),))
    parts = unpacked(redline(old, new))
    parts["word/document.xml"] = re.sub(rb"ships", b"boats", parts["word/document.xml"])
    with pytest.raises(UnprovedRedline, match="accepting all changes would not give the new text"):
        prove(packed(parts), template(new), old, new)
