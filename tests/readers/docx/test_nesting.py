"""Every word in tables, boxes and controls is read once, wherever one stands in another."""

from itertools import permutations

import pytest

from drafter.readers.docx import read
from tests.readers.docx.files import blocks, file, paragraph, run

WORDS = paragraph(run("Mangroves"))
AROUND = {
    "table": "<w:tbl><w:tr><w:tc>{}<w:p/></w:tc></w:tr></w:tbl>",
    "row in a control": (
        "<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>{}<w:p/></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>"
    ),
    "control": "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "box": "<w:p><w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r></w:p>",
}


@pytest.mark.parametrize("names", list(permutations(AROUND, 3)), ids=" in ".join)
def test_words_in_things_in_things_are_read_once(names):
    body = WORDS
    for name in names:
        body = AROUND[name].format(body)
    body += paragraph(run("Coasts"))
    assert str(blocks(body)).count("Mangroves") == 1
    assert read(file(body)).unread == ()
