from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.writers.rolling.comments import SidedComment, comments_of, with_marks
from tests.writers.rolling.rolled_texts import DIFFERING, STAMP, compiled, parts

WHY = SidedComment("Norway", "Why <now> & “here”?", 2)
WHEN = SidedComment("مصر", "When?\x07", 2, "2027-04-03T00:00:00Z")


def test_a_comment_has_its_words_its_author_and_its_day():
    root = etree.fromstring(comments_of((WHY, WHEN), STAMP))
    told = [(one.get(w("author")), one.get(w("date")), "".join(one.itertext())) for one in root]
    assert told == [("Norway", STAMP, WHY.said), ("مصر", WHEN.date, "When?")]


def test_the_marks_of_all_comments_stand_round_the_words():
    xml = with_marks((0, 1), "<w:r/>")
    assert xml.index("commentRangeStart") < xml.index("<w:r/>") < xml.index("commentRangeEnd")
    assert xml.count("<w:commentReference ") == 2
    assert with_marks((), "<w:r/>") == "<w:r/>"


def test_two_comments_on_one_paragraph_are_in_the_file_once():
    document = parts(compiled(**DIFFERING), WHY, WHEN)["word/document.xml"]
    assert [one.get(w("id")) for one in document.iter(w("commentReference"))] == ["0", "1"]
    assert len({one.getparent().getparent() for one in document.iter(w("commentReference"))}) == 1
