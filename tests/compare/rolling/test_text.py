"""Laws of a rolling text: the text of each side can be taken out of it, and what is not in it is told."""

from dataclasses import replace
from itertools import islice
from random import Random

import pytest
from hypothesis import given, settings

from drafter.compare.rolling.pieces import OURS
from drafter.compare.rolling.text import rolling
from drafter.compare.units import units
from drafter.model.resolution import Paragraph, Table, Text
from drafter.rendering.render import rendered
from tests.edits import edited
from tests.generated_edits import edits
from tests.profiles import examples
from tests.resolutions import SANE, adopted, draft, operative
from tests.sources import PHRASES, SOURCES, reduction


def bare(resolution):
    """Give what is said, without the numbers before paragraphs; labels of sections and annexes are words."""
    several = units(replace(resolution, number=""))
    return [(u.shape, "" if isinstance(u.shape, Paragraph) else u.label, u.inlines, u.rows) for u in several]


@settings(max_examples=examples(50))
@given(SANE, SANE, SANE)
def test_the_text_of_each_side_can_be_taken_out_whatever_it_is(ours, one, other):
    text = rolling(ours, {"Norway": one, "Chile": other})
    assert text.of(OURS) == ours
    for side, said in (("Norway", one), ("Chile", other)):
        assert bare(text.of(side)) == bare(said)


@pytest.mark.parametrize("number", SOURCES)
def test_the_text_of_each_side_can_be_taken_out_after_many_edits(number):
    ours, where = rendered(reduction(number).skeleton, PHRASES)
    for _ in range(examples(4)):
        random = Random(number)
        theirs = {name: last(edits(ours, where, random)) for name in ("Norway", "Chile", "Egypt")}
        text = rolling(ours, theirs)
        assert all(bare(text.of(name)) == bare(one) for name, one in theirs.items())


def last(several):
    return list(islice(several, 3))[-1][1]


def of(*lines, ours=None):
    return edited(ours or draft(), lines)


def test_a_text_that_nobody_edits_has_no_proposals():
    text = rolling(draft(), {"Norway": draft(), "Chile": draft()})
    assert not any(text.makers(unit) for unit in (*text.frame, *text.body))


def test_the_numbers_of_the_draft_stay_and_a_new_paragraph_is_bis():
    text = rolling(draft(), {"Norway": of("after OP 2: *Invites* all ports.")})
    assert [unit.place for unit in text.body][-2:] == ["OP 2", "OP 2 bis"]
    assert [block.label for block in text.of("Norway").body[-2:]] == ["2.", "2 bis."]


def test_two_wordings_of_one_new_paragraph_stand_in_one_and_other_ones_apart():
    body = draft().body
    with_all, with_some, other = (
        draft(body=(*body[:3], operative("1.", *words), *body[3:]))
        for words in (
            ("Invites", " all ports to report;"),
            ("Invites", " some ports to report;"),
            ("Thanks", " the Secretary-General;"),
        )
    )
    text = rolling(draft(), {"Norway": with_all, "Chile": with_some, "Egypt": other})
    assert [sorted(unit.forms) for unit in text.body if OURS not in unit.forms] == [["Chile", "Norway"], ["Egypt"]]


WIDE = Table((((Text("Harbour"),), (Text("Lights"),), (Text("Year"),)), ((Text("South"),), (Text("12"),), ())))


def test_changes_of_the_masthead_are_those_of_its_side():
    ours = adopted()
    theirs = replace(ours, masthead=replace(ours.masthead, date="1 May 2025", committee="First Committee"))
    text = rolling(ours, {"Norway": theirs, "Chile": ours})
    assert [unit.place for unit in text.frame if text.makers(unit)] == ["date", "committee"]
    assert (text.of(OURS), text.of("Norway"), text.of("Chile"), text.proposers) == (ours, theirs, ours, ("Norway",))


def test_a_table_with_other_columns_comes_in_the_place_of_the_old_one():
    body = tuple(WIDE if isinstance(block, Table) else block for block in adopted().body)
    text = rolling(adopted(), {"Norway": adopted(body=body), "Chile": adopted()})
    assert [sorted(unit.forms) for unit in text.body if isinstance(next(iter(unit.forms.values())).shape, Table)] == [
        [OURS, "Chile"],
        ["Norway"],
    ]
    assert text.of("Norway").body == body


def test_rows_tables_that_come_and_tables_that_go_are_in_it():
    ours = adopted()
    changed = Table((((Text("Harbour"),), (Text("Lights"),)), ((Text("South"),), (Text("12"),))))
    with_new = tuple(changed if isinstance(block, Table) else block for block in ours.body)
    theirs = {
        "Norway": replace(ours, body=(*with_new, Table((((Text("New"),),),)))),
        "Chile": replace(ours, body=tuple(block for block in ours.body if not isinstance(block, Table))),
    }
    text = rolling(ours, theirs)
    assert all(text.of(side).body == one.body for side, one in theirs.items())


def test_a_paragraph_is_found_by_the_words_that_a_side_has_in_it():
    text = rolling(draft(), {"Norway": of("OP 2: “seized” → “informed”")})
    words = "2. Decides to remain informed of the matter."
    assert text.body[text.unit_with("Norway", words)].place == "OP 2"
    assert text.unit_with(OURS, words) is None


def test_people_call_a_paragraph_by_its_label_where_it_has_one():
    labelled = draft(
        body=tuple(replace(b, label="OP1") if getattr(b, "label", "") == "1." else b for b in draft().body)
    )
    assert "OP 1" in [unit.place for unit in rolling(labelled, {"Norway": draft()}).body]
