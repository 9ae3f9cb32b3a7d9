from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.ooxml.namespaces import RELATION, WORD, w
from drafter.ooxml.runs import Look, field, legal, linked, run


def parsed(xml):
    return etree.fromstring(f'<w:p xmlns:w="{WORD}" xmlns:r="{RELATION}">{xml}</w:p>')


def shown(xml):
    return "".join(text.text or "" for text in parsed(xml).iter(w("t")))


@given(st.text())
def test_words_come_through_as_they_are(words):
    assert shown(run(words)) == legal(words)


@given(st.text())
def test_legal_words_are_left_alone(words):
    assert legal(legal(words)) == legal(words)
    assert "\n" not in legal(words)


def test_control_characters_are_taken_out():
    assert legal("a\x00b\x0bc\ud800d\ufffee\tf\ng") == "abcde f g"


def test_open_places_are_highlighted_and_nothing_else():
    marked = [
        run.findtext(w("t"))
        for run in parsed(run("A/81/L.__ of TODO, TODOS a_b"))
        if run.find(f".//{w('highlight')}") is not None
    ]
    assert marked == ["__", "TODO"]


def test_right_to_left_words_run_from_right_to_left_with_what_stands_between_them():
    runs = [
        (one.findtext(w("t")), one.find(f".//{w('rtl')}") is not None)
        for one in parsed(run("see العربية، واليوم here"))
    ]
    assert runs == [("see ", False), ("العربية، واليوم", True), (" here", False)]


def test_eastern_words_have_an_eastern_font():
    fonts = [one.findtext(w("t")) for one in parsed(run("in 中文 too")) if one.find(f".//{w('rFonts')}") is not None]
    assert fonts == ["中文"]


def test_properties_stand_in_the_order_of_the_schema():
    properties = parsed(run("TODO", Look("Hyperlink", italic=True, bold=True))).find(f".//{w('rPr')}")
    assert [etree.QName(one).localname for one in properties] == ["rStyle", "b", "bCs", "i", "iCs", "highlight"]


def test_a_field_shows_its_result():
    assert shown(field("NOTEREF _RefNote1 \\h", "1")) == "1"


def test_a_link_goes_round_its_runs():
    assert shown(linked(run("59/48"), "link1")) == "59/48"
    assert linked("x", "") == "x"
