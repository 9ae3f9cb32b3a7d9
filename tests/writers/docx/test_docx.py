import re

import pytest
from hypothesis import given, settings
from lxml import etree

from drafter.model.errors import BadPicture, BadTemplate
from drafter.model.resolution import Masthead, Note, Paragraph, Text
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import w
from drafter.writers.docx import write
from tests.profiles import examples
from tests.resolutions import RESOLUTIONS, TEMPLATES, adopted, draft, note, sound, template, word_file

STRANGE = "& < > \" ' {{ 7*7 }} {% of %} {# x #} }} <w:p/> العربية 中文 \U00020000"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8ffff3f0005fe02fea7"
    "35a0b50000000049454e44ae426082"
)


def part(data, name):
    return etree.fromstring(unpacked(data)[name])


def words(element):
    return "".join(text.text or "" for text in element.iter(w("t")))


@settings(max_examples=examples(30))
@given(RESOLUTIONS)
def test_any_resolution_makes_a_sound_file_with_the_same_bytes_each_time(resolution):
    data = word_file(resolution)
    assert write(resolution, template(resolution)) == data


@pytest.mark.parametrize("resolution", [draft(), adopted()], ids=["draft", "adopted"])
def test_a_resolution_makes_a_sound_file(resolution):
    word_file(resolution)


def test_strange_words_come_through_everywhere():
    masthead = Masthead(symbol="A" + STRANGE, distribution=STRANGE, date=STRANGE, session=STRANGE)
    body = (Paragraph((Text(STRANGE), Note((Text(STRANGE),)))),)
    data = word_file(adopted(masthead=masthead, title=(Text(STRANGE),), body=body))
    for name in ["word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/header2.xml", "word/header3.xml"]:
        assert STRANGE in words(part(data, name)), name
    assert STRANGE in "".join(part(data, "docProps/core.xml").itertext())


def test_notes_are_numbered_in_the_order_of_their_marks():
    body = tuple(Paragraph((Text("x"), note(f"note {n}"), note(f"other {n}"))) for n in range(30))
    data = word_file(draft(body=body))
    notes = part(data, "word/footnotes.xml")
    assert [one.get(w("id")) for one in notes] == ["-1", "0", *map(str, range(1, 62))]
    assert [words(one).strip() for one in notes][3:5] == ["note 0", "other 0"]


def test_a_link_in_a_note_belongs_to_the_part_of_the_notes():
    data = unpacked(word_file(draft()))
    assert b"https://undocs.org/en/A/RES/70/1" in data["word/_rels/footnotes.xml.rels"]
    assert b"https://undocs.org/en/A/RES/70/1" not in data["word/_rels/document.xml.rels"]


def test_a_draft_shows_no_emblem_unless_one_is_given():
    assert not [name for name in unpacked(word_file(draft())) if "media" in name]
    with_emblem = sound(write(draft(), template(draft()), PIXEL))
    assert [name for name in unpacked(with_emblem) if "media" in name] == ["word/media/image1.png"]


def test_nobody_is_named_in_the_properties():
    core = unpacked(word_file(draft()))["docProps/core.xml"]
    assert re.findall(rb"<(\w+:\w+)", core) == [b"cp:coreProperties", b"dc:title", b"dc:subject", b"dc:identifier"]


def test_a_template_without_a_part_for_notes_gets_one():
    parts = unpacked(template(draft()))
    del parts["word/footnotes.xml"]
    for name in ["[Content_Types].xml", "word/_rels/document.xml.rels"]:
        parts[name] = re.sub(rb"<(Override|Relationship) [^>]*footnotes[^>]*/>", b"", parts[name])
    parts["word/settings.xml"] = re.sub(rb"<w:footnotePr>.*</w:footnotePr>", b"", parts["word/settings.xml"])
    data = sound(write(draft(), packed(parts)))
    assert [one.get(w("id")) for one in part(data, "word/footnotes.xml")] == ["-1", "0", "1", "2", "3"]


def test_a_tag_that_the_template_does_not_fill_is_found():
    parts = unpacked(template(draft()))
    parts["word/fontTable.xml"] = parts["word/fontTable.xml"].replace(b"SimSun", b"{{ font }}")
    with pytest.raises(BadTemplate, match=r"“\{\{ font \}\}” stands in word/fontTable\.xml, where no tag is filled"):
        write(draft(), packed(parts))


@pytest.mark.parametrize("name", ["draft-resolution.docx", "resolution.docx"])
def test_a_template_is_itself_a_sound_file(name):
    sound((TEMPLATES / name).read_bytes())


def _without(name, old, new):
    parts = unpacked(template(draft()))
    assert old in parts[name]
    return packed({**parts, name: parts[name].replace(old, new)})


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (b"", "no Word file"),
        (packed({"a.xml": b"<a/>"}), "no Word file"),
        (_without("word/document.xml", b"in paragraphs", b"in parragraphs"), "did you mean “paragraphs”"),
        (_without("word/document.xml", b"{%p endfor %}", b"end"), "“end” stands in the loop"),
        (_without("word/styles.xml", b'w:val="Sub_Paragraph_2"', b'w:val="Gone"'), "no style “Sub_Paragraph_2”"),
    ],
    ids=["nothing", "another archive", "an unknown name", "no end of the loop", "a style that is gone"],
)
def test_a_template_that_cannot_be_filled_is_an_error_with_a_sentence(file, sentence):
    with pytest.raises(BadTemplate, match=sentence):
        write(draft(), file)


def test_an_emblem_that_is_no_picture_is_an_error():
    with pytest.raises(BadPicture, match="no picture"):
        write(draft(), template(draft()), b"not a picture")
