import re
from dataclasses import replace

from drafter.model.resolution import Note, Text
from drafter.ooxml.archive import unpacked
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.redline import official
from tests.resolutions import draft, note, preambular, template, word_file
from tests.writers.redline.official.files import AUTHOR, DATE, SHIPS, ships, written


def test_the_note_of_a_star_is_edited_and_keeps_its_star():
    sponsors = (Text("Cuba and Malta:"), Note((Text("Any changes will be recorded."),), "*"), Text(" draft resolution"))
    base = draft()
    written(word_file(base), replace(base, masthead=replace(base.masthead, sponsors=sponsors)))


def test_notes_are_put_in_taken_out_and_edited():
    words = (" the report of the Secretary-General,", " all harbours of the world and their lights,")
    old = draft(
        body=(preambular("Noting", words[0], note("See A/79/64.")), preambular("Recalling", words[1], note("B.")))
    )
    new = draft(
        body=(preambular("Noting", words[0], note("C."), note("See A/81/7.")), preambular("Recalling", words[1]))
    )
    base = word_file(old)
    data = official.write(base, new, template(new), AUTHOR, DATE)
    assert parse(docx.read(data))[0].body == new.body
    assert parse(docx.read_base(data))[0].body == old.body
    ids = [
        int(one) for one in re.findall(rb'<w:footnoteReference [^>]*w:id="(\d+)"', unpacked(data)["word/document.xml"])
    ]
    assert ids == sorted(ids)


def test_a_mark_without_a_note_is_no_hindrance_to_a_new_note():
    base = ships(b"<w:r><w:t>ships</w:t><w:footnoteReference/></w:r>")
    new = replace(SHIPS, body=(*SHIPS.body, preambular("Welcoming", " it,", note("See A/79/64."))))
    assert parse(docx.read(official.write(base, new, template(new), AUTHOR, DATE)))[0] == new


def test_a_first_footnote_comes_into_a_file_without_any():
    new = replace(SHIPS, body=(SHIPS.body[0], preambular("Noting", " ships and more,", note("See A/79/64."))))
    plain = replace(SHIPS, masthead=replace(SHIPS.masthead, sponsors=()))
    written(word_file(plain), replace(new, masthead=plain.masthead))
