from datetime import date

from drafter.model.problems import Level, Place, Problem
from drafter.skeleton.load import load
from drafter.skeleton.todo.aged import Stale
from drafter.skeleton.todo.fresh import Fresh
from drafter.skeleton.todo.outdated import stale
from drafter.skeleton.todo.undone import same_lines, undone

TEXT = """\
drafter: 1
document: {title: Peace}
facts:
  forum: {number: 4}  # was 3
preamble:
  - Noting: the meeting held on 4 July 2024
"""
MADE = load(TEXT, "made.yaml")
OLD = Stale("the meeting held on 4 July 2024", ("4 July 2024",))


def left(text):
    return list(undone([OLD], MADE, load(text, "a.yaml")))


def test_a_text_that_still_has_its_value_is_told_where_it_stands_now():
    (one,) = left(TEXT.replace("preamble:", "# more\npreamble:"))
    assert (one.values, one.place.line) == (("4 July 2024",), 7)


def test_a_value_that_was_changed_is_done_and_a_paragraph_that_went_too():
    assert left(TEXT.replace("4 July 2024", "4 July 2026")) == []
    assert left(TEXT.replace("  - Noting: the meeting held on 4 July 2024\n", "  - Noting: peace\n")) == []


def test_what_is_probable_goes_with_its_line():
    fresh = Fresh(MADE, (Problem(Place("made.yaml", 4, 1), "was 3", level=Level.HINT),))
    moved = load("# head\n" + TEXT, "a.yaml")
    assert [(one.place.file, one.place.line) for one in same_lines(fresh, moved)] == [("a.yaml", 5)]
    changed = load(TEXT.replace("number: 4}  # was 3", "number: 5}"), "a.yaml")
    assert list(same_lines(fresh, changed)) == []


def test_a_list_that_goes_on_is_done():
    text = TEXT.replace("  forum: {number: 4}  # was 3\n", "  visits: [{held: May 2026}]\n")
    text += 'phrases: {visits: "the visit {{ held | when }}"}\n'
    old, made = Stale("May 2026", ("May 2026",), "visits"), load(text, "made.yaml")
    assert [one.name for one in undone([old], made, load(text, "a.yaml"))] == ["visits"]
    longer = text.replace("{held: May 2026}", "{held: May 2026}, {held: June 2027}")
    assert list(undone([old], made, load(longer, "a.yaml"))) == []


def test_what_recalls_earlier_resolutions_is_told_until_the_draft_cites_the_one_that_it_follows():
    text = "drafter: 1\ndocument: {title: Peace, based_on: 79/75}\npreamble:\n  - Recalling: its previous resolutions\n"
    made = load(text, "made.yaml")
    found = stale(made, date(2025, 1, 1))
    assert [one.values for one in undone(found, made, made)] == [("its previous resolutions",)]
    cited = load(text.replace("resolutions\n", "resolutions, including resolution 79/75\n"), "a.yaml")
    assert list(undone(found, made, cited)) == []
    assert stale(cited, date(2025, 1, 1)) == ()


def test_a_figure_that_has_become_what_another_one_was_is_done():
    said = "drafter: 1\ndocument: {title: Peace}\nfacts:\n  figures: {paragraph: %s, previous_paragraph: %s}\n"
    made, draft = load(said % (174, 180), "a.yaml"), load(said % (190, 174), "a.yaml")
    assert not list(undone([Stale(one, (one,), "figures") for one in ("174", "180")], made, draft))


def test_the_number_of_an_event_is_none_of_the_figures_of_its_day():
    text = "drafter: 1\ndocument: {title: Peace}\nfacts: {events: {forum: {number: 5, held: from 5 to 9 March 2023}}}\n"
    text += "preamble:\n  - Noting: the {{ forum.number | ordinal }} forum, held {{ forum.held | when }}\n"
    old, made = Stale("5", ("5",), "forum"), load(text, "made.yaml")
    assert [one.values for one in undone([old], made, made)] == [("5",)]
    assert list(undone([old], made, load(text.replace("number: 5", "number: 6"), "a.yaml"))) == []
