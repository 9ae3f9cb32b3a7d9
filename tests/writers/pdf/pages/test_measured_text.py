"""A text with its measures."""

from drafter.model.resolution import Table, Text
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, w
from drafter.writers.docx import write
from drafter.writers.pdf.breaks import end_lines
from drafter.writers.pdf.pages.measured_text import has_words, measured_text
from tests.resolutions import ENACTING, adopted, preambular, template, word_file


def measured(count, words=" it,"):
    text = adopted(body=(ENACTING, *[preambular("Noting", words)] * count), annexes=())
    return measured_text(end_lines(write(text, template(text))))


def test_a_page_more_begins_where_the_words_have_no_room_and_none_for_the_rule_alone():
    pages = [len(measured(count).ends) + 1 for count in range(10, 24)]
    assert pages == sorted(pages)
    assert {1, 2} == set(pages)
    assert any(measured(count).rule_has_a_page for count in range(10, 24))


def test_lines_without_words_do_not_count_on_the_last_page():
    text = measured(3)
    assert text.lines_on_last_page == sum(len(one.block.lines) for one in text.paragraphs if has_words(one))


def test_a_line_less_never_makes_more_pages():
    text = measured(40, " the work of the Committee and of the States Members of the United Nations in that regard,")
    several = [place for place, one in enumerate(text.paragraphs) if len(one.block.lines) > 1]
    assert several
    assert all(text.pages_without_lines([place]) <= len(text.ends) + 1 for place in several)


def test_the_head_of_a_table_stays_with_the_next_row_and_is_repeated_above_the_others():
    table = Table(tuple(((Text("Harbour"),), (Text(str(number)),)) for number in range(60)))
    text = measured_text(end_lines(word_file(adopted(body=(ENACTING, table), annexes=()))))
    rows = [one.block for one in text.paragraphs if one.element.tag == w("tr")]
    assert [(row.with_next, row.repeated > 0) for row in rows] == [(True, False)] + [(False, True)] * 59
    assert len(text.ends) == 1


def test_a_text_with_a_picture_is_not_measured():
    parts = unpacked(end_lines(word_file(adopted())))
    picture = parts[DOCUMENT_PART].replace(b"</w:t></w:r></w:p>", b"</w:t></w:r><w:r><w:pict/></w:r></w:p>")
    assert measured_text(packed({**parts, DOCUMENT_PART: picture})) is None
