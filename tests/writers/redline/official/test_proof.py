from dataclasses import replace

import pytest

from drafter.compare import compare
from drafter.model.errors import UnprovedRedline
from drafter.model.resolution import Paragraph, Text
from drafter.ooxml.archive import packed, unpacked
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.redline import official
from drafter.writers.redline.official.proof import prove
from tests.resolutions import template, word_file
from tests.writers.redline.official.files import AUTHOR, BOATS, DATE, SHIPS


def test_looks_that_are_read_alike_are_no_difference():
    new = replace(BOATS, body=(Paragraph((Text("The General Assembly,"),)), BOATS.body[1]))
    assert parse(docx.read(official.write(word_file(SHIPS), new, template(new), AUTHOR, DATE)))[0] == BOATS


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (b"<w:t>boats</w:t>", b"<w:t>ferries</w:t>", "accepting all changes would not give the new text"),
        (b" and more,</w:t>", b" and less,</w:t>", "rejecting all changes would not give the Word file back"),
        (b"<w:i/>", b"<w:b/>", "rejecting all changes would not give the Word file back"),
    ],
)
def test_a_file_that_is_not_what_it_should_be_is_not_proved(old, new, sentence):
    base = word_file(SHIPS)
    data = official.write(base, BOATS, template(BOATS), AUTHOR, DATE)
    part = unpacked(data)["word/document.xml"].replace(b' xml:space="preserve">boats', b">boats")
    assert old in part
    comparison = compare(official.base_text(base), BOATS)
    prove(base, data, comparison, template(BOATS))
    broken = packed({**unpacked(data), "word/document.xml": part.replace(old, new, 1)})
    with pytest.raises(UnprovedRedline, match=sentence):
        prove(base, broken, comparison, template(BOATS))
