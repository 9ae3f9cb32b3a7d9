"""Word files that changes are written into, and the laws that hold for each."""

import re
from dataclasses import replace

from drafter.ooxml.archive import packed, unpacked
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.redline import official
from tests.resolutions import ENACTING, draft, preambular, sound, template, word_file

AUTHOR, DATE = "A", "2027-07-01T00:00:00Z"


def written(base, new):
    """Changes written into a file, which are those between its text and the new one."""
    data = sound(official.write(base, new, template(new), AUTHOR, DATE))
    assert parse(docx.read(data))[0] == new
    assert parse(docx.read_base(data))[0] == parse(docx.read(base))[0]
    return data


def with_part(data, name, *changes):
    """A Word file in which words of a part are replaced; each stands in it once."""
    part = unpacked(data)[name]
    for old, new in changes:
        assert part.count(old) == 1, old
        part = part.replace(old, new)
    return packed({**unpacked(data), name: part})


def paragraphs(data):
    return re.findall(rb"<w:p[ >].*?</w:p>", unpacked(data)["word/document.xml"], re.DOTALL)


SHIPS = draft(body=(ENACTING, preambular("Noting", " ships and more,")))


BOATS = replace(SHIPS, body=(SHIPS.body[0], preambular("Noting", " boats and more,")))


COMPLEX = b"".join(
    b"<w:r>%s</w:r>" % step
    for step in (
        b'<w:fldChar w:fldCharType="begin"/>', b"<w:instrText> DOCVARIABLE x </w:instrText>",
        b'<w:fldChar w:fldCharType="separate"/>', b"<w:t>ships</w:t>", b'<w:fldChar w:fldCharType="end"/>',
    )
)  # fmt: skip


SPLIT = b'<w:t xml:space="preserve"> </w:t></w:r>%s<w:r><w:t xml:space="preserve"> and more,</w:t></w:r>'


WORDS = b'<w:t xml:space="preserve"> ships and more,</w:t></w:r>'


def ships(inside):
    """The Word file of `SHIPS`, with something in the place of one word."""
    return with_part(word_file(SHIPS), "word/document.xml", (WORDS, SPLIT % inside))
