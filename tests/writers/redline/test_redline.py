import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from lxml import etree

from drafter.compare import NO_REASONS, Reason
from drafter.model.errors import UnprovedRedline
from drafter.model.resolution import Link, Masthead, Note, NoteAgain, Paragraph, Part, Table, Text
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import w
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.docx import write as clean
from drafter.writers.docx.content import repeated_notes
from drafter.writers.layout import lines
from drafter.writers.redline import accepted, rejected, write
from drafter.writers.redline.proof import prove
from tests.profiles import examples
from tests.resolutions import RESOLUTIONS, adopted, draft, note, operative, preambular, sound, template
from tests.sources import resolution

AUTHOR, DATE = "Delegation of X & Y", "2027-07-01T00:00:00Z"
PAIRS = [("77/338", "79/332"), ("79/332", "77/338")]


def redline(old, new, reasons=NO_REASONS):
    return sound(write(old, new, template(new), AUTHOR, DATE, reasons))


def part(data, name="word/document.xml"):
    return etree.fromstring(unpacked(data)[name])


def revisions(data):
    names = [name for name in unpacked(data) if name.startswith("word/") and name.endswith(".xml")]
    return [one for name in names for one in part(data, name).iter(w("ins"), w("del"))]


@settings(max_examples=examples(60))
@given(RESOLUTIONS, RESOLUTIONS)
def test_any_redline_is_proved(old, new):
    write(old, new, template(new), AUTHOR, DATE)


@settings(max_examples=examples(10))
@given(RESOLUTIONS, RESOLUTIONS)
def test_any_redline_is_a_sound_file(old, new):
    redline(old, new)


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


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_two_texts_of_a_redline_are_read_back(old, new):
    data = redline(resolution(old), resolution(new))
    assert parse(docx.read(data))[0] == resolution(new)
    assert parse(docx.read_base(data))[0] == resolution(old)
    assert parse(docx.read(accepted(data)))[0] == resolution(new)
    assert parse(docx.read(rejected(data)))[0] == resolution(old)


def test_a_text_against_itself_has_no_revision():
    assert revisions(redline(adopted(), adopted())) == []


def test_revisions_have_one_author_one_date_and_ids_of_their_own():
    found = revisions(redline(resolution("77/338"), resolution("79/332")))
    assert {(one.get(w("author")), one.get(w("date"))) for one in found} == {(AUTHOR, DATE)}
    ids = [one.get(w("id")) for one in found]
    assert len(set(ids)) == len(ids) > 50


def test_nothing_is_marked_as_moved_and_word_goes_on_tracking():
    one, two = preambular("Noting", " the first report,"), preambular("Recalling", " all harbours,")
    data = redline(draft(body=(one, two)), draft(body=(two, one)))
    assert not list(part(data).iter(w("moveFrom"), w("moveTo")))
    assert part(data, "word/settings.xml").find(w("trackRevisions")) is not None


def test_the_same_texts_give_the_same_bytes():
    assert redline(draft(), adopted()) == redline(draft(), adopted())


def test_the_revision_stands_inside_the_link():
    old, new = (draft(body=(operative("1.", "Recalls", f" its resolution {n};"),)) for n in ("77/338", "79/332"))
    links = [[child.tag for child in link] for link in part(redline(old, new)).iter(w("hyperlink"))]
    assert links[-2:] == [[w("del")], [w("ins")]]


def test_words_and_paragraphs_that_are_typed_on_are_one_insertion():
    old = draft(body=(preambular("Noting", " the harbours,"), preambular("Stressing", " the lights,")))
    sub = Paragraph((Text("Fog and snow;"),), Part.OPERATIVE, "(i)", 2)
    new = draft(body=(preambular("Noting", " the harbours, and these:"), sub, old.body[1]))
    first, second, third = part(redline(old, new)).findall(f".//{w('body')}/{w('p')}/{w('pPr')}")[-4:-1]
    assert [one.find(f"{w('rPr')}/{w('ins')}") is not None for one in (first, second, third)] == [True, False, False]
    assert [style.get(w("val")) for style in second.iter(w("pStyle"))] == ["SubParagraph2", "SingleTxt"]
    assert second.find(w("pPrChange")) is not None


def test_a_new_number_is_a_change_of_the_number():
    asks = preambular("Asks", " for a report on the harbours of the world.")
    old, new = (draft(body=(replace(asks, part=Part.OPERATIVE, label=label),)) for label in ("1.", "2."))
    found = [(one.tag, "".join(one.itertext())) for one in revisions(redline(old, new))]
    assert found == [(w("del"), "1."), (w("ins"), "2.")]


def test_notes_are_counted_in_the_order_of_the_merged_text():
    old = draft(body=(Paragraph((Text("One"), note("first"), Text(" two"), note("second")), Part.PREAMBULAR),))
    new = draft(body=(Paragraph((Text("One"), note("other"), Text(" two"), note("second")), Part.PREAMBULAR),))
    notes = part(redline(old, new), "word/footnotes.xml")
    assert [one.get(w("id")) for one in notes] == ["-1", "0", "1", "2", "3", "4"]
    assert [len(list(one.iter(w("ins"), w("del")))) > 0 for one in notes][2:] == [False, True, True, False]


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


def test_tables_of_other_width_are_replaced():
    narrow, wide = (Table((tuple((Text(word),) for word in words.split()),)) for words in ("a b", "a b c"))
    redline(draft(body=(narrow,)), draft(body=(wide,)))


def test_the_letter_of_the_symbol_changes_too():
    old, new = (draft(masthead=Masthead(symbol=symbol)) for symbol in ("S/RES/1", "A/81/L.5"))
    data = redline(old, new)
    assert "S/RES/1" in "".join(part(rejected(data), "word/header3.xml").itertext())
    assert "A/81/L.5" in "".join(part(accepted(data), "word/header3.xml").itertext())


def test_the_reason_of_a_change_stands_in_a_comment():
    words = "The session is the eighty-first."
    old, new = (draft(body=(Paragraph((Text(one),)),)) for one in (words.replace("eighty-", "seventy-"), words))
    data = redline(old, new, {words: (Reason(19, 31, "session 79 → 81"), Reason(0, 3, "no change"))})
    texts = ["".join(one.itertext()) for one in part(data, "word/comments.xml")]
    assert texts == ["session 79 → 81"]


def test_a_file_that_is_not_proved_is_not_given():
    old, new = draft(), draft(title=(Text("Safety of ships"),))
    parts = unpacked(redline(old, new))
    parts["word/document.xml"] = re.sub(rb"ships", b"boats", parts["word/document.xml"])
    with pytest.raises(UnprovedRedline, match="accepting all changes would not give the new text"):
        prove(packed(parts), template(new), old, new)
