import re

from drafter.compare import Reason
from drafter.model.resolution import plain
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.check import faults
from drafter.ooxml.namespaces import RELATION, WORD
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.redline import official
from tests.resolutions import template, word_file
from tests.writers.redline.official.files import AUTHOR, BOATS, DATE, SHIPS, WORDS, with_part

REASONS = {plain(BOATS.body[1].inlines): (Reason(0, 12, "boats: a fact"),)}


def test_reasons_stand_in_comments_beside_those_of_the_file():
    base = word_file(SHIPS)
    for first in (base, with_comment(base)):
        data = official.write(first, BOATS, template(BOATS), AUTHOR, DATE, REASONS)
        parts = unpacked(data)
        comments = parts["word/comments.xml"].decode()
        number = re.search(r'w:id="(\d+)"[^>]*>(?:(?!<w:comment ).)*boats: a fact', comments)[1]
        assert f'<w:commentReference w:id="{number}"/>'.encode() in parts["word/document.xml"]
        assert (first == base) or ("Bar code" in comments and number == "8")
        assert faults(data) == ()
        assert parse(docx.read_base(data))[0] == SHIPS


def with_comment(data):
    """The Word file with a comment of its own."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    comments = f'<w:comments xmlns:w="{WORD}"><w:comment w:id="7"><w:p><w:r><w:t>Bar code</w:t></w:r></w:p></w:comment>'
    data = packed({**unpacked(data), "word/comments.xml": f"{comments}</w:comments>".encode()})
    override = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>'
    data = with_part(data, "[Content_Types].xml", (b"</Types>", override.encode()))
    relation = f'<Relationship Id="c" Type="{RELATION}/comments" Target="comments.xml"/></Relationships>'
    data = with_part(data, "word/_rels/document.xml.rels", (b"</Relationships>", relation.encode()))
    return with_part(data, "word/document.xml", (WORDS, WORDS + b'<w:r><w:commentReference w:id="7"/></w:r>'))
