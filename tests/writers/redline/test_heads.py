from drafter.compare import Op
from drafter.model.resolution import Text
from drafter.writers.docx.tagged import Placeholder, Tagged, Typed
from drafter.writers.redline.heads import TrackedWords, tracked_paragraphs

TAB = Typed("<w:r><w:tab/></w:r>")
TITLE = Tagged("a", "", "", (TAB, Placeholder("title")), goes=True)


def tracked(old, new):
    """What becomes of each paragraph of the title, and the words of each side."""
    lines = ({"title": tuple((Text(line),) for line in side)} for side in (old, new))
    return [(one.op, [p.words for part in one.row for p in words(part)]) for one in tracked_paragraphs(TITLE, *lines)]


def words(part):
    return part[1].pieces if isinstance(part, tuple) and isinstance(part[1], TrackedWords) else ()


def test_a_line_that_both_texts_have_is_kept_with_its_changes():
    assert tracked(["Safety of ships"], ["Safety of ships"]) == [(Op.KEPT, ["Safety of ships"])]
    ((op, found),) = tracked(["Safety of ships"], ["Safety of boats"])
    assert op is Op.KEPT
    assert {"ships", "boats"} <= set(found)


def test_a_line_that_one_text_has_comes_or_goes_as_a_paragraph():
    assert tracked(["Oceans"], ["Oceans", "Law of the sea"])[-1] == (Op.INSERTED, ["Law of the sea"])
    assert tracked(["Oceans", "Law of the sea"], ["Oceans"])[-1] == (Op.DELETED, ["Law of the sea"])


def test_a_paragraph_without_words_in_either_text_is_not_there():
    assert tracked([], []) == []
