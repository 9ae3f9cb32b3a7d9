"""The laws of a rolling text as a file: each side can be taken out of it, and it is sound."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.compare.rolling import rolling
from drafter.compare.units import units
from drafter.ooxml.archive import unpacked
from drafter.readers.edited import read_edited
from drafter.rendering.render import rendered
from drafter.writers.rolling import SidedComment, web_page, write
from tests.generated_edits import edits
from tests.profiles import SLOW, examples
from tests.resolutions import draft, sound, template
from tests.sources import PHRASES, SOURCES, reduction
from tests.writers.rolling.rolled_texts import DIFFERING, STAMP, compiled

NAMES = ("Norway", "Chile", "Egypt")


@pytest.mark.parametrize("number", SOURCES)
@settings(max_examples=examples(2), phases=SLOW)
@given(seed=st.integers(0, 10**9))
def test_accepting_the_changes_of_each_of_three_gives_its_text(number, seed):
    """The file is proved as it is written; what a reader finds in it is held besides."""
    ours, where = rendered(reduction(number).skeleton, PHRASES)
    theirs = {name: edited_often(ours, where, Random(f"{name} {seed}")) for name in NAMES}
    text = rolling(ours, theirs)
    data = write(text, template(ours), STAMP)
    assert read_edited(data, "none") == ours
    for name in NAMES:
        assert bare(read_edited(data, name)) == bare(theirs[name])
    assert web_page.write(text)


def edited_often(ours, where, random):
    """Give what a delegation makes of a text by five edits."""
    new = next(edits(ours, where, random))[1]
    for _ in range(4):
        new = next(edits(new, replace(where, body=()), random))[1]
    return new


def bare(resolution):
    """Give what is said, without the numbers before paragraphs, which a rolling text keeps."""
    return [(unit.shape, unit.inlines, unit.rows) for unit in units(resolution)]


def test_a_file_with_brackets_notes_and_comments_is_sound():
    text = compiled(
        Norway=[*DIFFERING["Norway"], "after OP 2: *Invites* all ports."],
        Chile=[*DIFFERING["Chile"], "PP 1, note: “70/1” → “70/2”", "title: “harbours” → “ports”"],
        Egypt=["OP 1 (b) (i) gone"],
    )
    data = sound(write(text, template(draft()), STAMP, (SidedComment("Norway", "Why now?", 2),)))
    assert "Why now?" in unpacked(data)["word/comments.xml"].decode()
    assert read_edited(data, "none") == draft()


def test_a_change_that_two_agree_on_has_both_as_its_author_and_each_can_take_it():
    text = compiled(Norway=DIFFERING["Norway"], Chile=DIFFERING["Norway"])
    data = write(text, template(draft()), STAMP)
    assert 'w:author="Norway; Chile"' in unpacked(data)["word/document.xml"].decode()
    assert read_edited(data, "Norway") == read_edited(data, "Chile") == text.of("Chile")


def test_a_change_has_the_date_of_its_author_and_a_comment_its_own():
    text = compiled(Norway=DIFFERING["Norway"], Chile=DIFFERING["Norway"], Egypt=["OP 1 (b) (i) gone"])
    comments = (SidedComment("Norway", "Why now?", 2, "2027-04-03T00:00:00Z"), SidedComment("Egypt", "When?", 3))
    dates = {"Norway": "2027-05-01T10:00:00Z", "Chile": "2027-05-02T10:00:00Z"}
    parts = unpacked(write(text, template(draft()), STAMP, comments, dates))
    document, margin = (parts[f"word/{name}.xml"].decode() for name in ("document", "comments"))
    assert 'w:author="Norway; Chile" w:date="2027-05-02T10:00:00Z"' in document
    assert f'w:author="Egypt" w:date="{STAMP}"' in document
    assert 'w:author="Norway" w:date="2027-04-03T00:00:00Z"' in margin
    assert f'w:author="Egypt" w:date="{STAMP}"' in margin
