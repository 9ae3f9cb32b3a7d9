import io
import re
import zipfile

import pytest

from drafter.model.errors import UnreadableSource, UnusableBase
from drafter.ooxml.archive import packed, unpacked
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers import redline
from drafter.writers.redline import official
from tests.resolutions import adopted, draft, template, word_file
from tests.sources import resolution
from tests.writers.redline.official.files import AUTHOR, BOATS, DATE, SHIPS, ships, with_part, written


def test_a_base_with_changes_of_its_own_is_refused():
    base = redline.write(draft(), adopted(), template(adopted()), AUTHOR, DATE)
    with pytest.raises(UnusableBase, match="carries tracked changes already"):
        official.base_text(base)


def test_a_base_of_the_old_kind_is_refused():
    with pytest.raises(UnreadableSource, match="old kind"):
        official.base_text(bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 100)


@pytest.mark.parametrize(("part", "name"), [("document", "document2"), ("footnotes", "footnotes3")])
def test_parts_may_have_other_names(part, name):
    parts = {key.replace(part, name): value for key, value in unpacked(word_file(resolution("77/338"))).items()}
    for key in ("[Content_Types].xml", "_rels/.rels", *(one for one in parts if one.endswith("document.xml.rels"))):
        parts[key] = parts[key].replace(b"%s.xml" % part.encode(), b"%s.xml" % name.encode())
    data = official.write(packed(parts), resolution("79/332"), template(resolution("79/332")), AUTHOR, DATE)
    assert parse(docx.read(data))[0] == resolution("79/332")


def test_a_file_with_other_names_for_its_elements_is_refused():
    parts = unpacked(word_file(SHIPS))
    parts["word/document.xml"] = re.sub(rb"(</?|xmlns:| )w:", rb"\1x:", parts["word/document.xml"]).replace(
        b"xmlns:w=", b"xmlns:x="
    )
    with pytest.raises(UnusableBase, match="written in an unusual way"):
        official.base_text(packed(parts))


@pytest.mark.parametrize("mark", [b'<w:cellIns w:id="9" w:author="x"/>', b'<w:del w:id="9" w:author="x"/>'])
def test_any_kind_of_revision_is_found(mark):
    with pytest.raises(UnusableBase, match="which one is the base"):
        official.base_text(ships(b"<w:r><w:t>ships</w:t></w:r>" + mark))


def test_a_damaged_picture_is_told_in_a_sentence():
    data = bytearray(packed({**unpacked(word_file(SHIPS)), "word/media/image1.png": bytes(range(256)) * 9}))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        info = archive.getinfo("word/media/image1.png")
    data[info.header_offset + 30 + len(info.filename)] ^= 0xFF
    with pytest.raises(UnreadableSource, match="a damaged one"):
        official.base_text(bytes(data))


def test_a_remark_of_a_program_in_the_settings_is_no_setting():
    remark = b"<!-- written by a program -->"
    settings = unpacked(word_file(SHIPS))["word/settings.xml"]
    first = re.search(rb"<w:settings[^>]*>", settings)[0]
    base = with_part(word_file(SHIPS), "word/settings.xml", (first, first + remark))
    found = unpacked(written(base, BOATS))["word/settings.xml"]
    assert found.replace(b"<w:trackRevisions/>", b"") == settings.replace(first, first + remark)
    assert b"<w:trackRevisions/>" in found


def test_the_settings_of_a_file_that_many_people_edited_are_kept():
    sessions = b"".join(b'<w:rsid w:val="%08X"/>' % number for number in range(2000))
    parts = unpacked(word_file(SHIPS))
    settings = parts["word/settings.xml"].replace(
        b"<w:themeFontLang", b"<w:rsids>%s</w:rsids><w:themeFontLang" % sessions
    )
    data = written(packed({**parts, "word/settings.xml": settings}), BOATS)
    assert sessions in unpacked(data)["word/settings.xml"]
