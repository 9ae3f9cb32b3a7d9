import re
from dataclasses import replace

import pytest

from drafter.model.errors import UnusableBase
from drafter.ooxml.archive import packed, unpacked
from drafter.writers.redline import official
from tests.official import with_numbering
from tests.resolutions import ENACTING, adopted, operative, preambular, template, word_file
from tests.writers.redline.official.files import AUTHOR, DATE, SHIPS, paragraphs, ships, with_part, written


def test_a_paragraph_that_cannot_give_its_form_is_named():
    base = ships(b'<w:r><w:t>ships</w:t><w:endnoteReference w:id="1"/></w:r>')
    new = replace(SHIPS, body=(*SHIPS.body, preambular("Welcoming", " quite another report,")))
    with pytest.raises(UnusableBase, match="the paragraph “Noting ships and more,” cannot be changed"):
        official.write(base, new, template(new), AUTHOR, DATE)


MEETS, ASKS = operative("1.", "Decides", " to meet;"), operative("2.", "Requests", " a report.")


BETWEEN = (MEETS, operative("2.", "Welcomes", " quite another thing;"), replace(ASKS, label="3."))


TYPED = rb'<w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">\d\.</w:t></w:r><w:r><w:tab/></w:r>'


def numbered(head, *changes):
    """The Word file of two numbered paragraphs: another head of each with its typed number, other words in parts."""
    parts = unpacked(word_file(adopted(body=(ENACTING, MEETS, ASKS))))
    part, count = re.subn(rb'"SingleTxt"/></w:pPr>(%s)' % TYPED, head, parts["word/document.xml"])
    assert count == 2
    return with_part(with_numbering(packed({**parts, "word/document.xml": part})), "word/styles.xml", *changes)


def test_a_new_paragraph_is_counted_where_a_style_counts():
    style = (
        b'<w:style w:type="paragraph" w:styleId="Counted"><w:name w:val="Counted"/><w:basedOn w:val="SingleTxt"/>'
        b'<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
    )
    base = numbered(rb'"Counted"/></w:pPr>', (b"</w:styles>", style))
    data = written(base, adopted(body=(ENACTING, *BETWEEN)))
    assert sum(b'"Counted"' in one for one in paragraphs(data)) == 3


def test_a_new_paragraph_gets_a_typed_number_where_others_are_taken_out_of_their_list():
    base = numbered(rb'"SingleTxt"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr>\1')
    data = official.write(
        base, adopted(body=(ENACTING, *BETWEEN)), template(adopted(body=(ENACTING, *BETWEEN))), AUTHOR, DATE
    )
    assert b">2.</w:t>" in next(one for one in paragraphs(data) if b"Welcomes" in one)
