from lxml import etree

from drafter.compare.rolling import sided_words
from drafter.model.resolution import Note, NoteAgain, Text
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles
from drafter.writers.redline.tracking import Revisions
from drafter.writers.rolling.story import RollingStory, SidedMarkup
from tests.resolutions import draft, note, word_file
from tests.writers.rolling.rolled_texts import STAMP, compiled, parts


def story(repeated=()):
    markup = SidedMarkup(Revisions("rolling text", STAMP), ("Norway", "Chile"), {"": frozenset(repeated)})
    styles = Styles(etree.fromstring(unpacked(word_file(draft()))["word/styles.xml"]))
    return RollingStory(styles, markup)


def written(ours, norway, repeated=()):
    return story(repeated).sided(sided_words({"": ours, "Norway": norway, "Chile": ours}))


def test_what_all_have_is_no_change():
    xml = written((Text("Peace"),), (Text("Peace"),))
    assert "<w:ins" not in xml
    assert "<w:del" not in xml


def test_a_change_is_of_its_author():
    xml = written((Text("Our peace"),), (Text("All peace"),))
    assert xml.count('w:author="Norway"') == 2
    assert xml.index("<w:delText") < xml.index(">All<")


def test_two_marks_at_one_place_are_parted_in_the_text_where_they_meet():
    both = (Text("Peace"), note("One."), note("Two."))
    xml = written((Text("Peace"), note("One.")), both)
    assert xml.count(">, <") == 1
    assert xml.index('w:author="Norway"') < xml.index(">, <")


def test_a_mark_that_leads_to_another_note_on_another_side_is_replaced():
    ours = (Text("a"), note("One."), Text(" b"), note("Two."), Text(" c"), NoteAgain(2))
    theirs = (Text("a"), Text(" b"), note("Two."), Text(" c"), NoteAgain(1))
    assert written(ours, theirs, repeated=(2,)).count("NOTEREF") == 2


def test_the_notes_of_all_sides_are_in_the_file_each_of_its_author():
    text = compiled(Norway=["OP 2: note at “matter”: Resolution 71/1."], Chile=["PP 1, note: “70/1” → “70/2”"])
    notes = parts(text)["word/footnotes.xml"]
    changed = {name: "".join(words_of(notes, name)) for name in ("Norway", "Chile")}
    assert {name: words.strip() for name, words in changed.items()} == {"Norway": "Resolution 71/1.", "Chile": "70/2"}


def words_of(notes, name):
    return ("".join(one.itertext()) for one in notes.iter(w("ins")) if one.get(w("author")) == name)


def test_a_note_of_stars_is_not_counted():
    starred = (Text("Peace"), Note((Text("Now."),), "*"))
    assert "<w:t>*</w:t>" in written(starred, starred)
