from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import WORD, w
from drafter.readers import docx
from drafter.writers.redline.remarks import mark, placed, with_remarks
from tests.resolutions import draft, sound, word_file
from tests.writers.redline.redlines import AUTHOR, DATE


def paragraphs(*words):
    xml = "".join(f"<w:p><w:r><w:t>{one}</w:t></w:r></w:p>" for one in words)
    return list(etree.fromstring(f'<w:body xmlns:w="{WORD}">{xml}</w:body>'))


def test_a_remark_stands_at_the_next_paragraph_that_has_its_words():
    found = paragraphs("a", "b", "a")
    remarks = [("a", "first"), ("b", "second"), ("a", "third")]
    assert [(found.index(one), said) for one, said in placed(found, remarks)] == [
        (0, "first"),
        (1, "second"),
        (2, "third"),
    ]


def test_the_mark_of_a_comment_goes_round_all_that_stands_in_a_paragraph():
    (one,) = paragraphs("a")
    mark(one, 7)
    assert [child.tag for child in one] == [w("commentRangeStart"), w("r"), w("commentRangeEnd"), w("r")]
    assert {child.get(w("id")) for child in one.iter(w("commentRangeStart"), w("commentReference"))} == {"7"}


def test_a_file_with_remarks_is_sound_and_says_the_same():
    base = word_file(draft())
    words = "Recalling its resolution 79/14 of 2 December 2024,"
    data = sound(with_remarks(base, [(words, "Check <this> & that.")], AUTHOR, DATE))
    comments = etree.fromstring(unpacked(data)["word/comments.xml"])
    assert ["".join(one.itertext()) for one in comments] == ["Check <this> & that."]
    assert docx.read(data).blocks == docx.read(base).blocks


def marks(remarks):
    data = with_remarks(word_file(draft()), remarks, AUTHOR, DATE)
    return list(etree.fromstring(unpacked(data)["word/document.xml"]).iter(w("commentReference")))


def test_a_remark_whose_words_are_not_found_is_not_lost():
    assert len(marks([("no such words", "still here")])) == 1
    assert marks([]) == []
