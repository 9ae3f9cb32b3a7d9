from hypothesis import given, settings

from drafter.model.resolution import Masthead, Paragraph, Part, Table, Text
from drafter.ooxml.namespaces import w
from drafter.writers.docx import write as clean
from drafter.writers.docx.content import repeated_notes
from drafter.writers.layout import lines
from drafter.writers.redline import accepted, rejected, write
from tests.resolutions import RESOLUTIONS, draft, note, template
from tests.writers.redline.redlines import AUTHOR, DATE, part, redline

PAIRS = [("77/338", "79/332"), ("79/332", "77/338")]


@settings(max_examples=30, deadline=None)
@given(RESOLUTIONS, RESOLUTIONS)
def test_every_second_mark_leads_to_a_bookmark_and_no_other_note_has_one(old, new):
    for data in (write(old, new, template(new), AUTHOR, DATE), clean(new, template(new))):
        codes = [one.text for one in part(data).iter(w("instrText"), w("delInstrText"))]
        names = {code.split()[1] for code in codes if code.startswith(" NOTEREF")}
        bookmarks = [one.get(w("name")) for one in part(data).iter(w("bookmarkStart"))]
        assert len(bookmarks) == len(set(bookmarks))
        assert names <= set(bookmarks)
        assert len(bookmarks) <= len(repeated_notes(lines(old)) | repeated_notes(lines(new))) * 2


def test_notes_without_a_second_mark_have_no_bookmark():
    data = redline(draft(body=(Paragraph((Text("a"), note("n"))),)), draft(body=(Paragraph((Text("b"), note("m"))),)))
    assert not list(part(data).iter(w("bookmarkStart")))


def test_notes_are_counted_in_the_order_of_the_merged_text():
    old = draft(body=(Paragraph((Text("One"), note("first"), Text(" two"), note("second")), Part.PREAMBULAR),))
    new = draft(body=(Paragraph((Text("One"), note("other"), Text(" two"), note("second")), Part.PREAMBULAR),))
    notes = part(redline(old, new), "word/footnotes.xml")
    assert [one.get(w("id")) for one in notes] == ["-1", "0", "1", "2", "3", "4"]
    assert [len(list(one.iter(w("ins"), w("del")))) > 0 for one in notes][2:] == [False, True, True, False]


def test_tables_of_other_width_are_replaced():
    narrow, wide = (Table((tuple((Text(word),) for word in words.split()),)) for words in ("a b", "a b c"))
    redline(draft(body=(narrow,)), draft(body=(wide,)))


def test_the_letter_of_the_symbol_changes_too():
    old, new = (draft(masthead=Masthead(symbol=symbol)) for symbol in ("S/RES/1", "A/81/L.5"))
    data = redline(old, new)
    assert "S/RES/1" in "".join(part(rejected(data), "word/header3.xml").itertext())
    assert "A/81/L.5" in "".join(part(accepted(data), "word/header3.xml").itertext())
