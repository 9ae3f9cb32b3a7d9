import re
from dataclasses import replace

import pytest

from drafter.model.errors import UnusableBase
from drafter.ooxml.archive import unpacked
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.redline import official
from tests.resolutions import preambular, template
from tests.writers.redline.official.files import AUTHOR, BOATS, COMPLEX, DATE, SHIPS, ships


@pytest.mark.parametrize(
    ("inside", "name"),
    [
        (b'<w:fldSimple w:instr="DOCVARIABLE x"><w:r><w:t>ships</w:t></w:r></w:fldSimple>', "a field"),
        (b"<w:sdt><w:sdtContent><w:r><w:t>ships</w:t></w:r></w:sdtContent></w:sdt>", "a content control"),
        (b'<w:bdo w:val="rtl"><w:r><w:t>ships</w:t></w:r></w:bdo>', "the direction of writing"),
    ],
)
def test_words_that_cannot_be_tracked_are_named_with_their_paragraph(inside, name):
    assert official.base_text(ships(inside)) == SHIPS
    with pytest.raises(UnusableBase, match=f"the paragraph “Noting ships and more,” cannot be changed .*{name}"):
        official.write(ships(inside), BOATS, template(BOATS), AUTHOR, DATE)


@pytest.mark.parametrize(
    "inside",
    [
        b'<w:fldSimple w:instr="DOCVARIABLE x"><w:r><w:t>ships</w:t></w:r></w:fldSimple>',
        b"<w:sdt><w:sdtContent><w:r><w:t>ships</w:t></w:r></w:sdtContent></w:sdt>",
        COMPLEX,
    ],
)
def test_what_cannot_be_changed_stays_where_other_words_change(inside):
    new = replace(SHIPS, body=(SHIPS.body[0], preambular("Noting", " ships and less,")))
    data = official.write(ships(inside), new, template(new), AUTHOR, DATE)
    assert inside in unpacked(data)["word/document.xml"]
    assert parse(docx.read(data))[0] == new


def test_a_field_whose_words_change_goes_as_a_whole():
    part = unpacked(official.write(ships(COMPLEX), BOATS, template(BOATS), AUTHOR, DATE))["word/document.xml"]
    deleted = re.search(rb"<w:del .*?</w:del>", part)[0]
    assert deleted.count(b"<w:fldChar ") == part.count(b"<w:fldChar ") == 3
    assert b"<w:delInstrText> DOCVARIABLE x </w:delInstrText>" in deleted
