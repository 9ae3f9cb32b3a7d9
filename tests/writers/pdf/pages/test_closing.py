"""The last page of a text."""

from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, w
from drafter.writers.docx import write
from drafter.writers.pdf.breaks import end_lines
from drafter.writers.pdf.pages.closing import FEWEST, close_up, kept_together
from drafter.writers.pdf.pages.measured_text import measured_text
from tests.resolutions import ENACTING, adopted, preambular, sound, template

LINE = " the work of the Committee and of the States Members of the United Nations in that regard,"


def text_of(count, last=LINE, first=()):
    paragraphs = [preambular("Noting", words) for words in (*first, *[LINE] * count, last)]
    text = adopted(body=(ENACTING, *paragraphs), annexes=())
    return write(text, template(text))


def measured(file):
    found = measured_text(end_lines(file))
    assert found is not None
    return found


TEXTS = [text_of(count) for count in range(8, 12)]


def test_no_last_page_has_fewer_lines_than_the_house_leaves_on_it():
    texts = [measured(file) for file in TEXTS]
    assert any(text.ends and text.lines_on_last_page < FEWEST for text in texts)
    assert all(not text.ends or text.lines_on_last_page >= FEWEST for text in map(kept_together, texts))


def test_a_paragraph_with_a_short_last_line_is_set_closer_where_that_saves_the_page():
    closed = []
    for file in (text_of(7, f"{LINE * 5}{' so' * count}") for count in range(8, 18, 2)):
        text = measured(file)
        if (closer := close_up(file, text)) is not None:
            closed.append(sound(closer))
            assert words(closer) == words(file)
            assert len(measured(closer).ends) < len(text.ends)
    assert closed


def test_two_paragraphs_are_set_closer_where_one_does_not_save_the_page():
    """Each of the two has a line to lose; another line of the text takes what one of them saves."""
    short = f"{LINE * 5}{' so' * 12}"
    for extra, closed in ([(), 1], [(" it,",), 2]):
        file = text_of(4, short, first=(short, *extra))
        assert len(set_closer(close_up(file, measured(file)))) == closed


def test_a_text_whose_last_page_has_enough_lines_is_let_alone():
    assert [close_up(file, measured(file)) for file in (TEXTS[0], TEXTS[-1])] == [None, None]


def words(file):
    return "".join(one.text or "" for one in etree.fromstring(unpacked(file)[DOCUMENT_PART]).iter(w("t")))


def set_closer(file):
    """The paragraphs of a file whose letters are set closer."""
    root = etree.fromstring(unpacked(file)[DOCUMENT_PART])
    return {run.getparent() for run in root.iter(w("r")) if run.find(f"{w('rPr')}/{w('spacing')}") is not None}
