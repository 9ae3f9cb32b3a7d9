import re

from drafter.ooxml.archive import packed, unpacked
from drafter.writers import redline
from tests.resolutions import draft, preambular, word_file
from tests.writers.redline.official.files import paragraphs, written


def test_a_section_ends_after_the_new_paragraphs_that_go_on_from_its_last_words():
    section = b'<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
    parts = unpacked(word_file(draft(body=(preambular("Noting", " ships,"), preambular("Stressing", " the lights,")))))
    split = re.compile(rb"(</w:pPr>)((?:(?!</w:pPr>).)* ships,)", re.DOTALL)
    parts["word/document.xml"] = split.sub(section + rb"\1\2", parts["word/document.xml"])
    new = (preambular("Noting", " ships, and boats,"), preambular("Welcoming", " quite another report,"))
    data = written(packed(parts), draft(body=(*new, preambular("Stressing", " the lights,"))))
    grown, last = paragraphs(data)[-4:-2]
    assert (section in grown, section in last) == (False, True)
    assert [section in one for one in paragraphs(redline.rejected(data))].count(True) == 1
