from hypothesis import given
from lxml import etree

from drafter.ooxml.names import w
from drafter.writers.redline.official.canonical import canonical
from tests.writers.redline.official.runs import PARAGRAPHS, paragraph


def test_how_runs_are_cut_does_not_count():
    whole = paragraph("<w:r><w:t>ab</w:t></w:r>")
    assert list(canonical(paragraph("<w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>"))) == list(canonical(whole))
    assert list(canonical(paragraph("<w:r><w:t>a</w:t><w:t>b</w:t></w:r>"))) == list(canonical(whole))


@given(PARAGRAPHS)
def test_every_letter_and_every_element_counts(one):
    before = list(canonical(one))
    for element in list(one.iter(w("t"), w("tab"), w("fldChar"), w("drawing"), w("footnoteReference"))):
        run, place = element.getparent(), element.getparent().index(element)
        run.remove(element)
        assert list(canonical(one)) != before
        run.insert(place, element)
    assert list(canonical(one)) == before


def test_the_look_and_the_link_of_a_letter_count():
    plain = "<w:r><w:t>a</w:t></w:r>"
    others = ["<w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t></w:r>", f'<w:hyperlink r:id="x">{plain}</w:hyperlink>']
    assert all(list(canonical(paragraph(one))) != list(canonical(paragraph(plain))) for one in others)


def test_the_number_of_a_note_and_marks_of_comments_do_not_count():
    one, other = (paragraph(f'<w:r><w:footnoteReference w:id="{number}"/></w:r>') for number in (1, 2))
    assert list(canonical(one)) == list(canonical(other))
    other.append(etree.Element(w("commentRangeStart"), {w("id"): "1"}))
    assert list(canonical(one)) == list(canonical(other))
