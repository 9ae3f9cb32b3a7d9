import io
import re
import zipfile

import pytest

from drafter import onto
from drafter.errors import UnreadableSource, UnusableBase
from drafter.model import Paragraph, Text
from drafter.ooxml.archive import packed, unpacked
from drafter.parser import parse
from drafter.readers import docx
from drafter.writers import redline
from tests.resolutions import adopted, draft, note, operative, preambular, sound, template, word_file
from tests.sources import resolution
from tests.writers.office import SOFFICE, saved_again

AUTHOR, DATE = "A", "2027-07-01T00:00:00Z"


def written(base, new):
    """Changes written into a file, which are those between its text and the new one."""
    data = sound(onto.write(base, new, AUTHOR, DATE))
    assert parse(docx.read(data))[0] == new
    assert parse(docx.read_base(data))[0] == parse(docx.read(base))[0]
    return data


def paragraphs(data):
    return re.findall(rb"<w:p[ >].*?</w:p>", unpacked(data)["word/document.xml"], re.DOTALL)


@pytest.mark.parametrize(("old", "new"), [("77/338", "79/332"), ("79/332", "77/338")])
def test_changes_are_written_into_the_file_of_the_old_text(old, new):
    written(word_file(resolution(old)), resolution(new))


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")
def test_a_file_of_another_program_is_a_base_too(tmp_path):
    base = saved_again(word_file(resolution("77/338")), tmp_path)
    data = onto.write(base, resolution("79/332"), AUTHOR, DATE)
    assert parse(docx.read(data))[0] == resolution("79/332")


def test_what_does_not_change_stays_byte_for_byte():
    base = word_file(adopted())
    body = (*adopted().body[:-1], operative("2.", "Asks", " for two reports."))
    data = written(base, adopted(body=body))
    with zipfile.ZipFile(io.BytesIO(base)) as old, zipfile.ZipFile(io.BytesIO(data)) as new:
        assert old.namelist() == new.namelist()
        assert [name for name in old.namelist() if old.read(name) != new.read(name)] == [
            "word/document.xml",
            "word/settings.xml",
        ]
        switch = b"<w:trackRevisions/>"
        assert new.read("word/settings.xml").replace(switch, b"") == old.read("word/settings.xml")
    changed = [one for one in zip(paragraphs(base), paragraphs(data), strict=True) if one[0] != one[1]]
    assert len(changed) == 1


def test_the_same_text_changes_nothing():
    base = word_file(adopted())
    assert unpacked(onto.write(base, adopted(), AUTHOR, DATE)) == unpacked(base)


def test_notes_are_put_in_taken_out_and_edited():
    words = (" the report of the Secretary-General,", " all harbours of the world and their lights,")
    old = draft(
        body=(preambular("Noting", words[0], note("See A/79/64.")), preambular("Recalling", words[1], note("B.")))
    )
    new = draft(
        body=(preambular("Noting", words[0], note("C."), note("See A/81/7.")), preambular("Recalling", words[1]))
    )
    base = word_file(old)
    data = onto.write(base, new, AUTHOR, DATE)
    assert parse(docx.read(data))[0].body == new.body
    assert parse(docx.read_base(data))[0].body == old.body


def test_a_base_with_changes_of_its_own_is_refused():
    base = redline.write(draft(), adopted(), template(adopted()), AUTHOR, DATE)
    with pytest.raises(UnusableBase, match="carries tracked changes already"):
        onto.base_text(base)


def test_a_base_of_the_old_kind_is_refused():
    with pytest.raises(UnreadableSource, match="old kind"):
        onto.base_text(bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 100)


def test_a_field_in_a_paragraph_that_changes_is_refused():
    parts = unpacked(
        word_file(draft(body=(Paragraph((Text("The General Assembly,"),)), preambular("Noting", " ships,"))))
    )
    field = b'<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        b" ships,</w:t></w:r>", b" ships,</w:t></w:r>" + field
    )
    with pytest.raises(UnusableBase, match=r"“Noting ships,1” cannot be changed .* a field"):
        onto.write(packed(parts), draft(body=(preambular("Noting", " boats and ships,"),)), AUTHOR, DATE)


def test_a_table_that_changes_is_refused():
    table = next(block for block in adopted().body if hasattr(block, "rows"))
    changed = type(table)((*table.rows[:-1], ((Text("South"),), (Text("7"),))))
    body = tuple(changed if block == table else block for block in adopted().body)
    with pytest.raises(UnusableBase, match="a table changes"):
        onto.write(word_file(adopted()), adopted(body=body), AUTHOR, DATE)
