"""A Word file with the labels of a negotiation says what the draft says, whatever the labels are."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.cli.disk import library
from drafter.model.labels import labelled
from drafter.readers.edited import read_edited
from drafter.rendering.merging.lines.label_lines import LabelledWords, with_labels
from drafter.rendering.merging.merge import merge
from drafter.rendering.negotiation import stated_labels
from drafter.rendering.render import rendered
from drafter.skeleton.load import load
from drafter.writers import docx
from tests.drafts import HEAD
from tests.edits import edited
from tests.sources import PHRASES

ADDED = st.sampled_from(["bis", "ter", "quater", "sexies", "alt", "alt 2", "alt bis"])
NAMES = st.sampled_from(["", " (Egypt, Cuba)", " (EU)", " (Côte d’Ivoire)", " (Group of 77 and China)"])
LABEL = st.just("") | st.builds(str.__add__, ADDED, NAMES)
WORDS = st.sampled_from(
    ["the sea", "[the sea]", "the [deep – Norway] [high – Chile, Chad] sea", "[EU: the sea]", "bis the sea"]
)


def paragraphs(part, openings):
    def paragraph(opening, words, label, number):
        stated = f"\n    label: {f'{part}{number} ' if number else ''}{label}" if label else ""
        return f"  - {opening}: >-\n      {words}{stated}\n"

    one = st.builds(paragraph, st.sampled_from(openings), WORDS, LABEL, st.sampled_from(["", "3", "12"]))
    return st.lists(one, min_size=1, max_size=4).map("".join)


BODY = st.builds(
    "\npreamble:\n{}\noperative:\n{}".format,
    paragraphs("PP", ["Noting", "Recalling"]),
    paragraphs("OP", ["Requests", "Decides"]),
)


def written(skeleton):
    resolution, where = rendered(skeleton, PHRASES)
    shown = labelled(resolution, stated_labels(skeleton, where))
    return resolution, docx.write(shown, library.word_template(resolution))


@given(BODY)
def test_a_labelled_file_that_nobody_edited_changes_not_one_byte(body):
    skeleton = load(f"{HEAD}{body}", "draft.yaml")
    base, data = written(skeleton)
    edited_form = read_edited(data, "all")
    for known in (None, base):
        merged = merge(skeleton, PHRASES, edited_form, known)
        assert (merged.text, merged.left, merged.taken) == (skeleton.text, (), ())


def test_a_label_with_names_stays_while_the_words_after_it_change():
    body = "\npreamble:\n  - Noting: the sea\n\noperative:\n  - Requests: peace\n"
    body += "  - Requests: calm\n    label: alt (Chad)\n"
    skeleton = load(f"{HEAD}{body}", "draft.yaml")
    base = rendered(skeleton, PHRASES)[0]
    new = edited(base, ["OP 2: “calm” → “great calm”"])
    shown = labelled(new, stated_labels(skeleton, rendered(skeleton, PHRASES)[1]))
    merged = merge(skeleton, PHRASES, read_edited(docx.write(shown, library.word_template(new)), "all"), base)
    assert merged.text == skeleton.text.replace("calm", "great calm")


def test_a_label_that_somebody_typed_at_a_new_paragraph_stands_at_it_and_once():
    body = "\npreamble:\n  - Noting: the sea\n\noperative:\n  - Requests: peace\n  - Calls upon: all States\n"
    labels = [LabelledWords("OP1 bis (Norway)", "Calls upon all States;")]
    found = with_labels(f"{HEAD}{body}", "draft.yaml", PHRASES, labels)
    assert found.text == f"{HEAD}{body}    label: bis (Norway)\n"
    assert with_labels(found.text, "draft.yaml", PHRASES, labels) == (found.text, (), ())


def test_a_label_without_a_paragraph_and_another_one_than_the_draft_has_are_told():
    body = "\noperative:\n  - Requests: peace\n  - Calls upon: all States\n    label: alt\n"
    for label in (LabelledWords("OP1 bis", "Calls upon all States;"), LabelledWords("OP1 bis", "Quite other words;")):
        found = with_labels(f"{HEAD}{body}", "draft.yaml", PHRASES, [label])
        assert (found.text, found.taken, len(found.left)) == (f"{HEAD}{body}", (), 1)
