import io
import re
import zipfile
from dataclasses import replace

import pytest

from drafter.model.errors import UnusableBase
from drafter.model.resolution import Text
from drafter.ooxml.archive import unpacked
from drafter.readers import docx
from drafter.readers.grammar import parse
from drafter.writers.redline import official
from tests.resolutions import adopted, operative, template, word_file
from tests.sources import resolution
from tests.writers.office import missing
from tests.writers.redline.official.files import AUTHOR, BOATS, DATE, SHIPS, paragraphs, ships, with_part, written


@pytest.mark.parametrize(("old", "new"), [("77/338", "79/332"), ("79/332", "77/338")])
def test_changes_are_written_into_the_file_of_the_old_text(old, new):
    written(word_file(resolution(old)), resolution(new))


@pytest.mark.skipif(bool(missing()), reason=missing() or "nothing is missing")
def test_a_file_of_another_program_is_a_base_too(office):
    base = office.settled("save", word_file(resolution("77/338")))
    data = official.write(base, resolution("79/332"), template(resolution("79/332")), AUTHOR, DATE)
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
    assert unpacked(official.write(base, adopted(), template(adopted()), AUTHOR, DATE)) == unpacked(base)


def test_a_picture_stays_where_all_words_go():
    picture = b"<w:r><w:pict/></w:r>"
    base = ships(b"<w:r><w:t>ships</w:t></w:r>" + picture)
    data = official.write(
        base, replace(SHIPS, body=SHIPS.body[:1]), template(replace(SHIPS, body=SHIPS.body[:1])), AUTHOR, DATE
    )
    assert picture in re.sub(rb"<w:del .*?</w:del>", b"", unpacked(data)["word/document.xml"])


def test_names_that_are_declared_below_the_root_are_declared_in_a_changed_paragraph_too():
    vml = b'xmlns:v="urn:schemas-microsoft-com:vml"'
    page = b'<w:background w:color="FFFFFF"><v:background %s id="x"/></w:background><w:body>' % vml
    base = with_part(
        ships(b"<w:r><w:t>ships</w:t></w:r><w:r><w:pict><v:rect %s/></w:pict></w:r>" % vml),
        "word/document.xml",
        (b"<w:body>", page),
    )
    assert parse(docx.read(official.write(base, BOATS, template(BOATS), AUTHOR, DATE)))[0] == BOATS


def test_a_table_that_changes_is_refused():
    table = next(block for block in adopted().body if hasattr(block, "rows"))
    changed = type(table)((*table.rows[:-1], ((Text("South"),), (Text("7"),))))
    body = tuple(changed if block == table else block for block in adopted().body)
    with pytest.raises(UnusableBase, match="a table changes"):
        official.write(word_file(adopted()), adopted(body=body), template(adopted(body=body)), AUTHOR, DATE)
