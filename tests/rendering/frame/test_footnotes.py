"""Notes at their marks."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.model.resolution import Note, NoteAgain, Table, plain
from drafter.rendering.render import render
from tests.drafts import draft
from tests.sources import PHRASES

TREATIES = "  one: {treaty_series: 1, number: 2}\n  two: {treaty_series: 3, number: 4}\n  note: Words.\n"


def notes(body):
    blocks = render(draft(body), PHRASES).body
    found = [i for b in blocks for i in b.inlines if isinstance(i, Note | NoteAgain)]
    return [f"again {n.number}" if isinstance(n, NoteAgain) else plain(n.inlines) for n in found]


def body(*texts, footnotes=TREATIES):
    return "preamble:\n" + "".join(f"  - Noting: >-\n      {t}\n" for t in texts) + f"footnotes:\n{footnotes}"


def test_notes_come_in_the_order_of_their_marks_not_of_their_lines():
    assert notes(body("a[^note] b[^two]", "c[^one]")) == [
        "Words.", "United Nations, Treaty Series, vol. 3, No. 4.", "Ibid., vol. 1, No. 2.",
    ]  # fmt: skip


def test_a_note_that_is_put_between_two_treaties_takes_the_ibid_away():
    first, second = "United Nations, Treaty Series, vol. 1, No. 2.", "United Nations, Treaty Series, vol. 3, No. 4."
    assert notes(body("a[^one]", "b[^note]", "c[^two]")) == [first, "Words.", second]


@pytest.mark.parametrize("between", ["text: b[^two]", "heading: b[^two]", "table:\n    - [b, 'c[^two]']"])
def test_a_text_without_opening_words_a_heading_and_a_table_stand_in_the_order_of_notes(between):
    texts = f"preamble:\n  - Noting: a[^one]\n  - {between}\n  - Noting: c[^note] and d[^again:two]\n"
    rendered = render(draft(f"{texts}footnotes:\n{TREATIES}"), PHRASES).body
    cells = [cell for b in rendered if isinstance(b, Table) for row in b.rows for cell in row]
    found = [i for text in [*(b.inlines for b in rendered if not isinstance(b, Table)), *cells] for i in text]
    words = {plain(one.inlines) for one in found if isinstance(one, Note)}
    assert words == {"United Nations, Treaty Series, vol. 1, No. 2.", "Ibid., vol. 3, No. 4.", "Words."}
    assert [one.number for one in found if isinstance(one, NoteAgain)] == [2]


def test_the_same_treaty_again_is_only_ibid():
    same = "  one: {treaty_series: 1, number: 2}\n  two: {treaty_series: 1, number: 2}\n"
    assert notes(body("a[^one] b[^two]", footnotes=same))[1] == "Ibid."


def test_a_second_mark_goes_to_the_number_of_its_note():
    assert notes(body("a[^note]", "b[^one]", "c[^two]", "d[^again:one]"))[-1] == "again 2"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a[^not] b[^note] c[^one] d[^two]", "did you mean “note”?"),
        ("b[^note] c[^one]", "no text has the mark of the footnote “two”"),
        ("a[^again:one] b[^note] c[^one] d[^two]", "there is no footnote “one”"),
        ("a[^**] b[^note] c[^one] d[^two]", "there is no footnote “**”"),
    ],
)
def test_a_mark_without_note_and_a_note_without_mark_are_told(text, words):
    with pytest.raises(BadSkeleton) as refusal:
        notes(body(text))
    assert words in str(refusal.value)
    assert refusal.value.problems[0].place.line > 0


def test_a_mark_is_told_at_its_own_line_and_column():
    with pytest.raises(BadSkeleton) as refusal:
        notes("preamble:\n  - Noting: >-\n      one\n      two[^x]\n")
    place = refusal.value.problems[0].place
    assert (
        draft("preamble:\n  - Noting: >-\n      one\n      two[^x]\n").text.splitlines()[place.line - 1][
            place.column - 1 :
        ]
        == "[^x]"
    )


def test_a_note_has_no_note_of_its_own():
    with pytest.raises(BadSkeleton, match="a footnote cannot have a footnote"):
        notes(body("a[^note]", footnotes="  note: Words[^note].\n"))


def test_a_fact_is_filled_in_a_note():
    found = render(draft("preamble: [{Noting: 'a[^n]'}]\nfootnotes: {n: 'In {{ host }}.'}\n", "  host: Osh\n"), PHRASES)
    assert "In Osh." in str(found)


def test_a_key_that_is_too_long_for_a_mark_is_told_and_not_printed():
    key = "a" * 201
    with pytest.raises(BadSkeleton) as refused:
        render(draft(body(f"b[^{key}]", footnotes=f"  {key}: Words.\n")), PHRASES)
    (told,) = refused.value.problems
    assert told.message.startswith("the key of a footnote has at most 200 letters")
    assert notes(body(f"b[^{key[1:]}]", footnotes=f"  {key[1:]}: Words.\n")) == ["Words."]
