from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import w
from drafter.readers import docx
from drafter.writers.redline import official
from tests.resolutions import sound, template, word_file
from tests.writers.redline.official.files import AUTHOR, BOATS, DATE, SHIPS


def written(*remarks):
    return sound(official.write(word_file(SHIPS), BOATS, template(BOATS), AUTHOR, DATE, remarks=remarks))


def test_a_remark_is_a_comment_on_its_paragraph():
    comments = etree.fromstring(unpacked(written(("Noting boats and more,", "Look again.")))["word/comments.xml"])
    assert ["".join(one.itertext()) for one in comments] == ["Look again."]


def test_its_mark_goes_when_all_changes_are_rejected():
    data = written(("Noting boats and more,", "Look again."))
    references = etree.fromstring(unpacked(data)["word/document.xml"]).iter(w("commentReference"))
    assert all(any(one.tag == w("ins") for one in reference.iterancestors()) for reference in references)
    assert docx.read_base(data).blocks == docx.read(word_file(SHIPS)).blocks


def test_without_remarks_there_are_no_comments():
    assert "word/comments.xml" not in unpacked(written())
