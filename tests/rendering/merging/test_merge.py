"""The laws of a merge: nothing of an untouched text changes, an edit comes to its place, and none is lost silently."""

from dataclasses import replace
from itertools import islice
from random import Random

import pytest

from drafter.cli.disk import library
from drafter.readers.edited import read_edited
from drafter.rendering.merging.merge import merge
from drafter.rendering.merging.pairing.three_way import combined
from drafter.rendering.merging.proof import Known, proof
from drafter.rendering.merging.stated.numbered_notes import expanded, meant
from drafter.rendering.render import render, rendered
from drafter.skeleton.carry import carry
from drafter.skeleton.load import load
from drafter.writers import docx, redline
from tests.chains import listed
from tests.corpus import needs_corpus
from tests.drafts import HEAD
from tests.edits import edited
from tests.generated_edits import edits
from tests.profiles import examples
from tests.rendering.merging.skeletons import skeleton_of
from tests.sources import PHRASES, SOURCES, reduction

LARGE = 40
"""So many lines of a file may change for an edit of one paragraph."""


def drafts():
    return [carry(reduction(number).skeleton).skeleton for number in SOURCES]


def through_word(new, old=None):
    """Write an edited form as a Word file, tracked where the old text is given, and read it."""
    template = library.word_template(new)
    if old is None:
        return read_edited(docx.write(new, template), "all")
    return read_edited(redline.write(old, new, template, "Norway", "2027-07-01T00:00:00Z"), "all")


def is_taken(skeleton, old, what, new):
    """Hold the laws for an edit of what a draft prints; tell whether it was taken, or is told to be left."""
    merged = merge(skeleton, PHRASES, new)
    printed = render(load(merged.text, skeleton.file), PHRASES)
    found = proof(expanded(printed), expanded(new, meant(old)), Known(expanded(old)))
    assert [told.place for told in found.left] == [told.place for told in merged.left], what
    if merged.left:
        return False
    before, after = skeleton.text.splitlines(), merged.text.splitlines()
    assert len(set(before) ^ set(after)) <= LARGE, what
    assert merge(load(merged.text, skeleton.file), PHRASES, new, old).text == merged.text, what
    return True


@pytest.mark.parametrize("number", SOURCES)
def test_an_untouched_text_changes_not_one_byte(number):
    skeleton = reduction(number).skeleton
    merged = merge(skeleton, PHRASES, through_word(render(skeleton, PHRASES)))
    assert (merged.text, merged.taken, merged.left) == (skeleton.text, (), ())


@pytest.mark.parametrize("words", ["Peace", "Peace is good."])
@pytest.mark.parametrize("heading", ["title: Rules", "label: Annex", "label: Annex I\n    title: Rules"])
def test_an_annex_keeps_what_stands_over_it_and_its_first_words(heading, words):
    text = f"{HEAD}operative:\n  - Decides: to go on\nannexes:\n  - {heading}\n    body:\n      - {words}\n"
    skeleton = load(text, "a.yaml")
    merged = merge(skeleton, PHRASES, through_word(render(skeleton, PHRASES)))
    assert (merged.text, merged.taken, merged.left) == (text, (), ())


@pytest.mark.parametrize("number", SOURCES)
def test_an_edit_comes_to_its_place_or_is_told(number):
    """What is not taken stands between paragraphs that are made of facts of one list, and is told."""
    skeleton = carry(reduction(number).skeleton).skeleton
    old, where = rendered(skeleton, PHRASES)
    several = list(islice(edits(old, where, Random(number)), examples(40)))
    taken = [is_taken(skeleton, old, what, new) for what, new in several]
    assert sum(taken) >= 0.95 * len(several)


@pytest.mark.parametrize("tracked", [False, True])
def test_an_edit_in_a_word_file_comes_to_its_place(tracked):
    skeleton = carry(reduction("77/338").skeleton).skeleton
    old, where = rendered(skeleton, PHRASES)
    for what, new in islice(edits(old, where, Random(f"word {tracked}")), examples(10)):
        assert is_taken(skeleton, old, what, through_word(new, old if tracked else None)), what


@needs_corpus
@pytest.mark.parametrize("number", [pair[0] for pair in listed()[::22]])
def test_an_edit_of_a_real_text_comes_to_its_place_or_is_told(number):
    skeleton = skeleton_of(number)
    old, where = rendered(skeleton, PHRASES)
    for what, new in islice(edits(old, where, Random(number)), examples(10)):
        merged = merge(skeleton, PHRASES, new)
        printed = render(load(merged.text, skeleton.file), PHRASES)
        found = proof(expanded(printed), expanded(new, meant(old)), Known(expanded(old)))
        assert merged.left or not found.left, what
        assert len(merged.left) < 3, (what, merged.left)


def test_two_edits_at_two_places_are_both_made():
    base, where = rendered(drafts()[0], PHRASES)
    several = islice(edits(base, where, Random("two")), examples(30))
    for (what, ours), (other, theirs) in zip(several, several, strict=False):
        one, two = combined(base, ours, theirs), combined(base, theirs, ours)
        assert len(one.conflicts) == len(two.conflicts), (what, other)
        if not one.conflicts and "moved" not in what + other:
            assert combined(base, one.resolution, theirs).resolution == one.resolution, (what, other)


def test_what_one_did_alone_stands_and_what_both_did_stands_once():
    base, where = rendered(drafts()[0], PHRASES)
    for what, new in islice(edits(base, where, Random("one")), examples(30)):
        new = expanded(new, meant(base))
        assert combined(base, base, new) == (expanded(new), ()), what
        assert combined(base, new, base) == (expanded(new), ()), what
        assert combined(base, new, new) == (expanded(new), ()), what


def test_an_edit_is_merged_into_a_draft_that_has_moved_on():
    skeleton = carry(reduction("77/338").skeleton).skeleton
    base = render(skeleton, PHRASES)
    later = load(skeleton.text.replace("traditional medicine, ", ""), skeleton.file)
    several = islice(edits(*rendered(skeleton, PHRASES), Random("later")), examples(20))
    for what, new in several:
        merged = merge(later, PHRASES, new, base)
        assert not merged.left or merged.conflicts, (what, merged.left)
        assert merged.conflicts or "traditional medicine" not in merged.text, what


SERIES = """
facts:
  council_resolutions:
    - {resolution: 1539 (2004), date: 22 April 2004}
    - {resolution: 1612 (2005), date: 26 July 2005}
    - {resolution: 1882 (2009), date: 4 August 2009}

phrases:
  council_resolutions: "{{ resolution }} of {{ date | date }}"

operative:
  - Notes: the steps taken regarding resolutions {{ council_resolutions | joined }} and the efforts of all States
  - Decides: to remain seized of the matter
"""


def test_a_value_in_a_list_inside_a_text_changes_and_the_text_does_not():
    """The words between the values are those of the phrase, not of the text."""
    skeleton = load(HEAD + SERIES)
    merged = merge(skeleton, PHRASES, edited(render(skeleton, PHRASES), ["OP 1: “1612 (2005)” → “1613 (2005)”"]))
    assert (merged.text, merged.left) == (skeleton.text.replace("1612", "1613"), ())


def test_words_of_a_phrase_that_were_changed_in_a_text_become_words_of_the_text():
    skeleton = load(HEAD + SERIES)
    merged = merge(skeleton, PHRASES, edited(render(skeleton, PHRASES), ["OP 1: “2005) of 26” → “2005), of 26”"]))
    assert not merged.left
    assert "resolutions 1539 (2004) of 22 April 2004, 1612 (2005), of 26 July 2005" in " ".join(merged.text.split())


@pytest.mark.parametrize("label", ["    label: Annex\n", ""])
def test_a_fact_that_the_title_of_an_annex_prints_too_is_followed_there(label):
    body = "\nfacts:\n  year: 2026\n\noperative:\n  - Adopts: the table for {{ year }}\n  - Decides: to act\n"
    annex = "    title: Table for {{ year }}\n    body:\n      - text: None.\n"
    draft = load(f"{HEAD}{body}\nannexes:\n  -{(label + annex)[3:]}")
    changed = ["OP 1: “2026” → “2027”"]
    for edits_, followed in ((changed, 1), ([*changed, f"{'Annex' if label else 'annex'}: “2026” → “2027”"], 0)):
        merged = merge(draft, PHRASES, edited(render(draft, PHRASES), edits_))
        assert merged.text == draft.text.replace("year: 2026", "year: 2027")
        assert (merged.left, len(merged.followed), merged.asked) == ((), followed, ())


def test_sub_paragraphs_come_to_a_paragraph_that_had_none():
    skeleton = load(HEAD + "operative:\n- Urges: all States\n- Decides: to act\n", "draft.yaml")
    entries = ("  items:\n  - To plant\n", "  - To protect\n", "  - To count\n")
    for many in range(1, 4):
        wanted = load(HEAD + f"operative:\n- Urges: all States\n{''.join(entries[:many])}- Decides: to act\n", "d.yaml")
        merged = merge(skeleton, PHRASES, render(wanted, PHRASES))
        assert merged.left == ()
        assert render(load(merged.text, "d.yaml"), PHRASES) == render(wanted, PHRASES)


OPENED = """
preamble:
  - Noting: the report of the Board on the sea and the coasts of the region
operative:
  - Urges: all States to protect the sea and the coasts of the region
  - Requests: the Secretary-General to report on the sea to the General Assembly
  - Decides: to remain seized of the matter
"""


@pytest.mark.parametrize(
    "edit",
    [
        "OP 2: “Requests” → “[Requests – EU]”",
        "OP 2: “Requests” → “[Requests – EU][Urges – US]”",
        "PP 1: “Noting” → “Sea”",
        "OP 2 split at “General to”",
    ],
)
def test_a_paragraph_whose_opening_words_are_open_or_gone_stands_as_it_was_edited(edit):
    skeleton = load(HEAD + OPENED)
    old = render(skeleton, PHRASES)
    new = edited(old, [edit])
    merged = merge(skeleton, PHRASES, new)
    printed = render(load(merged.text), PHRASES)
    assert (merged.left, proof(expanded(printed), expanded(new, meant(old)), Known(expanded(old))).left) == ((), ())


LISTED = """
facts:
  forums:
    - {subject: on the sea, held: 20 September 2023}
    - {subject: on health, held: 21 September 2023}
    - {subject: on war, held: 22 September 2023}

phrases:
  forums: the forum {{ subject }}, held in Osh {{ held | when }}

operative:
  - Recalls: "{{ forums | listed }}, and the forum on coasts, held in Osh in 2024"
  - Decides: to act
"""


@pytest.mark.parametrize(
    ("edit", "old", "new"),
    [
        ("“coasts, held in Osh” → “coasts, held in Rome”", "coasts, held in Osh", "coasts, held in Rome"),
        ("“ and the forum on” → “ and the other forum on”", "and the forum", "and the other forum"),
        ("“21 September” → “24 September”", "21 September", "24 September"),
    ],
)
def test_braces_that_print_a_list_of_own_phrases_stay_as_one_where_words_beside_them_change(edit, old, new):
    skeleton = load(HEAD + LISTED)
    merged = merge(skeleton, PHRASES, edited(render(skeleton, PHRASES), [f"OP 1: {edit}"]))
    assert (merged.text, merged.left) == (skeleton.text.replace(old, new), ())


def test_a_session_that_is_none_is_left_and_not_said_to_be_taken():
    skeleton = load(HEAD + OPENED.replace("to remain", "at its {{ next_session | ordinal }} session to remain"))
    new = edited(render(skeleton, PHRASES), ["session: “Eighty-first” → “Eighty-first special”"])
    merged = merge(skeleton, PHRASES, new)
    assert (merged.text, merged.taken, [told.place for told in merged.left]) == (skeleton.text, (), ["session"])


@pytest.mark.parametrize(("after", "period"), [("fifth", 2), ("sixth", 3), ("fourth", 1)])
def test_the_period_is_counted_from_the_session_that_the_edited_form_has(after, period):
    skeleton = load(HEAD + OPENED.replace("to remain", "at its {{ next_session | ordinal }} session to remain"))
    edits_ = ["session: “Eighty-first” → “Eighty-third”", f"OP 3: “eighty-third” → “eighty-{after}”"]
    merged = merge(skeleton, PHRASES, edited(render(skeleton, PHRASES), edits_))
    wanted = skeleton.text.replace("session: 81", "session: 83").replace("period: 2", f"period: {period}")
    assert (merged.text, merged.left) == (wanted, ())


FOUR = ("77/90: 7 December 2022", "78/62: 4 December 2023", "79/61: 2 December 2024", "80/59: 1 December 2025")
BLOCK = "\n" + "".join(f"    {one}\n" for one in FOUR)
IN_BRACES = f" {{{', '.join(FOUR)}}}\n"


@pytest.mark.parametrize("lines", [BLOCK, IN_BRACES])
@pytest.mark.parametrize("out", [(0,), (1,), (3,), (0, 1), (0, 2, 3)])
@pytest.mark.parametrize("joins", [(), ("81/60: 7 December 2026",)])
def test_what_leaves_a_series_leaves_its_fact_and_the_braces_stay(lines, out, joins):
    """The fact as an edited form has it, written by hand, prints what that form says, and is what the merge writes."""

    def text(written):
        return f"{HEAD}\nfacts:\n  earlier_resolutions:{written}\npreamble:\n  - Recalling: its {SERIES_BRACES}\n"

    left = [*(one for n, one in enumerate(FOUR) if n not in out), *joins]
    wanted = "\n" + "".join(f"    {one}\n" for one in left) if lines == BLOCK else f" {{{', '.join(left)}}}\n"
    draft = load(text(lines), "draft.yaml")
    merged = merge(draft, PHRASES, render(load(text(wanted), "draft.yaml"), PHRASES))
    assert (merged.text, merged.left) == (text(wanted), ())
    assert merged.taken


SERIES_BRACES = "{{ earlier_resolutions | resolutions }} and all others"


def test_what_leaves_a_series_at_one_of_two_places_stays_in_its_fact():
    text = f"{HEAD}\nfacts:\n  earlier_resolutions:{BLOCK}\npreamble:\n  - Recalling: its {SERIES_BRACES}\n"
    text += "  - Noting: that its {{ earlier_resolutions | resolutions }} are carried out\n"
    draft = load(text, "draft.yaml")
    new = render(draft, PHRASES)
    first = load(text.replace(f"    {FOUR[1]}\n", ""), "draft.yaml")
    edited_form = replace(new, body=(new.body[0], render(first, PHRASES).body[1], *new.body[2:]))
    merged = merge(draft, PHRASES, edited_form)
    assert BLOCK in merged.text
    assert merged.left == ()


ANNEXED = """
facts:
  year: 2026

operative:
  - Decides: to go on
annexes:
  - label: Annex
    title: Rules
    body:
      - text: The Board meets
        comment: ask Chad
      - text: Members of the Board for {{ year }} serve without pay
      - text: Its seat is Rome
"""


@pytest.mark.parametrize(
    ("number", "old", "new"), [(1, "The Board", "Our Board"), (2, "Members", "Friends"), (3, "Its seat", "Our seat")]
)
def test_the_first_word_of_a_short_paragraph_changes_and_its_remark_and_braces_stay(number, old, new):
    skeleton = load(HEAD + ANNEXED)
    merged = merge(skeleton, PHRASES, edited(render(skeleton, PHRASES), [f"Annex, para. {number}: “{old}” → “{new}”"]))
    assert (merged.text, merged.left) == (skeleton.text.replace(old, new, 1), ())


def test_the_first_paragraph_of_a_preamble_comes_to_a_draft_that_had_none():
    skeleton = load(HEAD + "operative:\n  - Decides: to act\n")
    wanted = load(HEAD + "preamble:\n  - Noting: the report\noperative:\n  - Decides: to act\n")
    merged = merge(skeleton, PHRASES, render(wanted, PHRASES))
    assert merged.left == ()
    assert render(load(merged.text), PHRASES) == render(wanted, PHRASES)
