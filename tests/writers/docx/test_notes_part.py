from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.model.resolution import Link, Note, Text
from drafter.ooxml.namespaces import WORD, w
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
