from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.model.resolution import Link, Note, Text
from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.styles import Styles
from drafter.writers.docx.notes_part import SEPARATORS, declare, part, separators_of
from drafter.writers.docx.story import Story
from drafter.writers.docx.untemplated import Named
from tests.strategies import WORDS

NOTES = st.lists(st.builds(Note, WORDS.map(lambda words: (Text(words),)), st.sampled_from(["", "*"])), max_size=4)


def written(notes, separators=""):
    return etree.fromstring(part(Story(Named(None)), notes, separators))


@given(NOTES)
def test_notes_are_numbered_from_one_in_the_order_of_their_marks(notes):
    found = [note for note in written(notes) if note.get(w("type")) is None]
    assert [note.get(w("id")) for note in found] == [str(number + 1) for number in range(len(notes))]
    assert [next(note.iter(w("footnoteRef")), None) is None for note in found] == [note.mark == "*" for note in notes]


STYLE = (
    f'<w:styles xmlns:w="{WORD}"><w:style w:type="paragraph" w:styleId="N"><w:name w:val="footnote text"/><w:pPr>'
    '<w:tabs><w:tab w:val="right" w:pos="1200"/></w:tabs><w:ind w:left="1300" w:hanging="300"/></w:pPr>'
    '<w:rPr><w:sz w:val="20"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="F"><w:name w:val="footer"/></w:style>'
    '<w:style w:type="character" w:styleId="R"><w:name w:val="footnote reference"/></w:style></w:styles>'
)


def test_numbers_end_at_the_tab_stop_of_the_style_and_stars_begin_where_they_end_there():
    story = Story(Styles(etree.fromstring(STYLE)))
    star, number = (
        one for one in etree.fromstring(part(story, [Note((), "**"), Note(())], "")) if one.get(w("type")) is None
    )
    assert [one.tag for one in star.iter(w("tab"), w("t"))] == [w("tab"), w("t"), w("t"), w("tab")]
    assert star.find(f".//{w('tab')}").get(w("val")) == "clear"
    assert star.find(f".//{w('ind')}").get(w("hanging")) == str(1300 - 1200 + 2 * 100 + 40)
    assert [one.tag for one in number.iter(w("tab"), w("footnoteRef"))] == [w("tab"), w("footnoteRef"), w("tab")]
    assert number.find(f".//{w('ind')}") is None


def test_a_style_without_a_stop_for_numbers_keeps_its_own_edge():
    for one in written([Note((), "*"), Note(())]):
        assert one.find(f".//{w('ind')}") is None
        assert one.get(w("type")) or len(list(one.iter(w("tab")))) == 1


def test_the_separators_of_the_template_are_kept_and_others_are_made():
    own = f'<w:footnotes xmlns:w="{WORD}"><w:footnote w:type="separator" w:id="7"/><w:footnote w:id="1"/></w:footnotes>'
    kept = separators_of(own.encode())
    assert kept.count("<w:footnote ") == 1
    assert 'w:id="-1"' in kept
    assert [one.get(w("type")) for one in written([])] == [kind for kind, _ in SEPARATORS]
    assert [one.get(w("type")) for one in written([], kept)] == ["separator"]


def test_a_link_in_a_note_is_a_link_of_the_part():
    story = Story(Named(None))
    part(story, [Note((Link("a", "https://un.org/a"),))], "")
    assert list(story.links) == ["https://un.org/a"]


def test_the_settings_name_the_separators_once():
    settings = etree.fromstring(f'<w:settings xmlns:w="{WORD}"><w:footnotePr/><w:compat/></w:settings>')
    declare(settings)
    declare(settings)
    (one,) = settings.findall(w("footnotePr"))
    assert [name.get(w("id")) for name in one] == ["-1", "0"]
    assert settings[-1].tag == w("compat")
