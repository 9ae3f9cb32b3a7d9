import io
import resource
import time
import zipfile

import pytest

from drafter.model.errors import UnreadableSource
from drafter.ooxml.archive import packed, unpacked
from drafter.readers.docx import read
from drafter.readers.source import SourceParagraph
from tests.resolutions import draft, word_file

DOCUMENT = "word/document.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OUTSIDE = b'<!DOCTYPE x SYSTEM "file:///etc/passwd">'
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
NEST = b"<w:sdt><w:sdtContent>", b"</w:sdtContent></w:sdt>"
ODT = "application/vnd.oasis.opendocument.text"


def with_document(change):
    members = unpacked(word_file(draft()))
    members[DOCUMENT] = change(members[DOCUMENT])
    return packed(members)


def in_body(xml):
    return with_document(lambda part: part.replace(b"<w:body>", b"<w:body>" + xml, 1))


def replaced(old, new):
    return lambda: with_document(lambda part: part.replace(old, new, 1))


def entities():
    lines = ["<!ENTITY a0 'lol'>", *(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))]
    head = f"<!DOCTYPE x [{''.join(lines)}]>".encode()
    return with_document(lambda part: part.replace(b"<w:document", head + b"<w:document", 1))


def locked():
    data = bytearray(word_file(draft()))
    for head, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(head)
        while place >= 0:
            data[place + offset] |= 1
            place = data.find(head, place + 1)
    return bytes(data)


def named(**members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("_", "."), content)
    return file.getvalue()


HOSTILE = {
    "a bomb": (lambda: in_body(b"<w:p/>" + b" " * 31_000_000), "unpacks to far more"),
    "a larger bomb": (lambda: in_body(b"<!--" + b"x" * 40_000_000 + b"-->"), "unpacks to far more"),
    "entities": (entities, "declares entities"),
    "an outside entity": (replaced(b"<w:document", OUTSIDE + b"<w:document"), "declares entities"),
    "a deep nest": (lambda: in_body(NEST[0] * 5_000 + NEST[1] * 5_000), "damaged or made"),
    "endless paragraphs": (lambda: in_body(b"<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 100_000), "paragraphs"),
    "macros": (lambda: packed({**unpacked(word_file(draft())), "word/vbaProject.bin": b"x"}), "has macros"),
    "a password": (locked, "password"),
    "a password of Word": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "an old file": (lambda: OLE + b"\x00" * 600, r"old kind \(\.doc\)"),
    "rich text": (lambda: b"{\\rtf1 text}", "rich text"),
    "a web page": (lambda: b"<html></html>", "web page"),
    "a PDF": (lambda: b"%PDF-1.7", "PDF"),
    "OpenDocument": (lambda: named(mimetype=ODT, content_xml="<x/>"), "OpenDocument"),
    "strict": (replaced(b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", STRICT), "Strict"),
    "another archive": (lambda: named(readme_txt="x"), "no Word file"),
    "nothing": (lambda: b"", "no Word file"),
    "half a file": (lambda: word_file(draft())[:3000], "no Word file"),
    "broken XML": (lambda: with_document(lambda part: part[:-20]), "damaged"),
}  # fmt: skip


@pytest.mark.parametrize(("make", "sentence"), HOSTILE.values(), ids=HOSTILE)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence_soon(make, sentence):
    data = make()
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
    with pytest.raises(UnreadableSource, match=sentence) as refused:
        read(data)
    assert time.perf_counter() - began < 10
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 500_000
    assert "\n" not in str(refused.value)


def test_a_damaged_packing_is_refused():
    data = bytearray(word_file(draft()))
    place = data.find(b"word/document.xml") + 40
    data[place : place + 20] = b"\xff" * 20
    with pytest.raises(UnreadableSource, match="damaged"):
        read(bytes(data))


def test_a_remark_in_xml_takes_no_words_away():
    plain, remarked = (
        read(in_body(b"<w:p><w:r><w:t>peace" + between + b" and quiet</w:t></w:r></w:p>"))
        for between in (b"", b"<!-- x --><?y z?>")
    )
    assert plain == remarked
    assert "peace and quiet" in [block.words for block in plain.blocks if isinstance(block, SourceParagraph)]
