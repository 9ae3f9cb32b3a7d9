"""What is left to do: all of it at first, and a thing that is done is gone, with nothing else."""

import re
from functools import cache

import pytest

from drafter.skeleton.carry import carry
from drafter.skeleton.load import load
from drafter.skeleton.todo.fresh import Fresh, carried_from, without_base
from drafter.skeleton.todo.places import asked_at, lines_that_print
from drafter.skeleton.todo.tasks import Want, tasks
from tests.drafts import HEAD
from tests.sources import SOURCES, reduction

FOLLOWED = """\
drafter: 1

document:
  kind: resolution
  number: 81/75
  session: 81
  period: 1
  adopted: 2 December 2026
  title: Peace in the world

facts:
  previous_resolution: {80/64: 4 December 2025}

preamble:
  - Recalling: its {{ previous_resolution | resolutions }}
  - Noting: >-
      the conference that was held on
      4 May 2026 and its follow-up on 5 May 2026
  - Noting: the forum of 4 May 2026

operative:
  - Requests: a report
    items:
      - on the forum of 6 May 2026
      - >-
        on the summit
        of 7 May 2026
"""
TABLES = FOLLOWED.replace(
    "\npreamble:",
    """\
  documents:
    report: A/81/123
    committee_report: A/81/23
    older_report: A/80/44
  amounts:
    total: "1,500"
    rest: "250"
  events:
    forum: {number: 4, held: 4 May 2026, place: Osh}
    summit: {held: from 6 to 7 June 2026, place: Bishkek}
  resolutions:
    related_resolution: {80/12: 3 May 2026}

preamble:
  - Noting: "{{ documents.report }}, {{ documents.committee_report }} and {{ documents.older_report }}"
  - Noting: "{{ amounts.total }} and {{ amounts.rest }}"
  - Noting: the {{ forum.number | ordinal }} forum, held on {{ forum.held }}, and the summit of {{ summit.held }}
  - Recalling: its resolution {{ related_resolution | series }}""",
)
BASES = {number: reduction(number).skeleton for number in SOURCES} | {
    "followed": load(FOLLOWED),
    "tables": load(TABLES),
}


@cache
def made(name):
    base = BASES[name]
    carried = carry(base, file="draft.yaml")
    return carried.skeleton, carried_from(base, carried)


ENTRIES = {name for base in BASES.values() for table in base.tables.values() for name in table}


def told(found):
    """Every place that is told, with what is said of it; without its line, which moves with what stands above it.

    Entries of tables that one paragraph prints are told together, so their names go with the one that is done.
    """
    facts = {task.fact: "" if ENTRIES.issuperset(task.fact.split(", ")) else task.fact for task in found}
    return sorted((task.want, facts[task.fact], task.value, said) for task in found for _, said in task.places)


def places(found):
    return [(task, place, said) for task in found for place, said in task.places]


CASES = [(name, n) for name in BASES for n in range(len(places(tasks(*made(name)))))]


def edited(draft, place, change):
    """Change a line of a draft, from a place on."""
    lines = draft.text.split("\n")
    line, column = lines[place.line - 1], place.column - 1
    lines[place.line - 1] = line[:column] + change(line[column:])
    return load("\n".join(lines), "draft.yaml")


def done(draft, task, place, said):
    """Do a thing as an editor does: write another value there."""
    if said.startswith("sponsors"):
        return edited(draft, place, lambda line: line.replace("[]", "[Cuba]"))
    if task.want is Want.CONFIRM:
        return edited(draft, place, lambda line: re.sub(" +# was .*", "", line))
    return edited(draft, place, lambda line: re.sub(r"^[^\s,}]+", "soon", line))


def left_without(before, task, said):
    expected = list(before)
    expected.remove(*told([task._replace(places=((task.places[0][0], said),))]))
    return expected


@pytest.mark.parametrize(("name", "n"), CASES)
def test_a_thing_that_is_done_is_gone_and_nothing_else(name, n):
    draft, fresh = made(name)
    before = tasks(draft, fresh)
    task, place, said = places(before)[n]
    after = tasks(done(draft, task, place, said), fresh)
    if told(after) == told(before):
        task, place, said = places(after)[n]
        assert place != places(before)[n][1], "the value stands there once more"
        after = tasks(done(done(draft, task, places(before)[n][1], said), task, place, said), fresh)
    if ", and " in said:
        assert len(told(after)) == len(told(before))
        assert told(after) != told(before)
    else:
        assert told(after) == left_without(told(before), task, said)


@pytest.mark.parametrize(("name", "n"), CASES)
def test_a_mark_beside_what_is_right_does_the_same_and_fills_nothing_in(name, n):
    draft, fresh = made(name)
    before = tasks(draft, fresh)
    task, place, said = places(before)[n]
    first = next(
        k for k in range(place.line, 0, -1) if re.search(r"^ *(?:- .*>-|\S+: .*|- .*)$", draft.text.split("\n")[k - 1])
    )
    lines = draft.text.split("\n")
    lines[first - 1] += "  # drafter: keep"
    after = tasks(load("\n".join(lines), "draft.yaml"), fresh)
    assert told(after) == (told(before) if task.want is Want.FILL else left_without(told(before), task, said))


@pytest.mark.parametrize("name", BASES)
def test_without_the_base_a_new_draft_tells_the_same_places(name):
    draft, fresh = made(name)
    with_base, alone = (
        [(p.line, task.want) for task, p, _ in places(tasks(draft, f))] for f in (fresh, without_base(draft))
    )
    assert alone == with_base


def test_what_an_editor_adds_is_not_out_of_date():
    draft, fresh = made("followed")
    more = draft.text.replace("operative:", "  - Noting: the forum of 6 June 2027\n\noperative:")
    assert told(tasks(load(more, "draft.yaml"), fresh)) == told(tasks(draft, fresh))


def test_a_paragraph_that_is_taken_out_is_done():
    draft, fresh = made("followed")
    less = draft.text.replace("  - Noting: the forum of 4 May 2026\n", "")
    (value,) = [task for task in tasks(load(less, "draft.yaml"), fresh) if task.value == "4 May 2026"]
    assert len(value.places) == 1


def test_a_paragraph_that_is_written_anew_round_an_old_date_is_still_told():
    draft, fresh = made("followed")
    other = draft.text.replace("the forum of 4 May 2026", "with appreciation the forum of 4 May 2026")
    assert told(tasks(load(other, "draft.yaml"), fresh)) != []
    assert len(told(tasks(load(other, "draft.yaml"), fresh))) == len(told(tasks(draft, fresh)))


def test_a_fact_is_told_once_with_the_lines_that_print_it():
    draft, fresh = made("79/332")
    (meetings,) = [task for task in tasks(draft, fresh) if task.fact == "meetings"]
    lines = draft.text.splitlines()
    assert len(meetings.places) > 1
    assert all("meetings" in lines[number - 1] for number in meetings.printed)


def test_a_mark_of_the_last_draft_does_not_silence_the_next():
    base = load(FOLLOWED.replace("4 May 2026\n\n", "4 May 2026  # drafter: keep\n\n"))
    assert "# drafter: keep" in base.text
    draft = carry(base).skeleton
    assert "drafter: keep" not in draft.text
    assert draft == made("followed")[0]


def test_a_draft_of_its_own_time_has_nothing_but_blanks_to_fill():
    draft = load(HEAD.replace("date: 3 May 2027", "date: TODO") + "\npreamble:\n  - Noting: the day of 4 May 2026\n")
    assert [said for _, _, said in places(tasks(draft, Fresh(draft)))] == ["date: TODO"]


def test_an_event_is_told_with_its_number_and_with_the_one_that_its_remark_proposes():
    events = (
        "  events:\n    past: {number: 7, held: 5 May 2026}  # the seventh in 80/9; probably the eighth now\n"
        "    next: {number: 8}  # the eighth in 80/9\n"
    )
    draft = load(
        "drafter: 1\ndocument: {title: Peace, session: 81, period: 1, based_on: 80/9, sponsors: [Cuba]}\n"
        f"facts:\n{events}preamble:\n  - Noting: the {{{{ past.number | ordinal }}}} Forum\n",
        "a.yaml",
    )
    told = {task.fact: [said for _, said in task.places] for task in tasks(draft, without_base(draft))}
    assert told == {"past": ["5 May 2026, seventh, so probably eighth"], "next": ["eighth"]}


def test_the_events_of_a_series_and_those_of_one_paragraph_are_one_thing_to_do():
    several = "forum: {number: 4, held: 4 May 2026, place: Osh}"
    text = TABLES.replace(several, f"latest_{several}\n    previous_forum: {{number: 3}}").replace(
        "the {{ forum.number | ordinal }} forum, held on {{ forum.held }}",
        "the {{ previous_forum.number | ordinal }} and {{ latest_forum.number | ordinal }} forum",
    )
    base = load(text)
    found = tasks(carry(base).skeleton, carried_from(base, carry(base)))
    (series,) = (task for task in found if "forum" in task.fact)
    assert series.fact == "latest_forum, previous_forum, summit"
    assert [said for _, said in series.places] == ["4 May 2026, fourth", "third", "from 6 to 7 June 2026"]
    assert len(series.printed) == 1


def test_a_table_is_told_as_one_and_a_text_that_names_the_carried_resolution_is_not_told_for_it():
    text = (
        "drafter: 1\ndocument: {title: Peace, session: 81, period: 1, based_on: 80/9, sponsors: [Cuba]}\n"
        "facts:\n  previous_resolution: {80/9: 4 May 2026}\n  amounts: {total: '1,500'}\n"
        "preamble:\n  - Recalling: the latest of which is {{ previous_resolution | resolutions }}\n"
        "operative:\n  - Decides: on {{ amounts.total }}\n  - table:\n      - [Posts, 38]\n      - [Others, 4]\n"
    )
    draft = load(text, "a.yaml")
    found = [(task.value, said) for task, _, said in places(tasks(draft, without_base(draft))) if task.value]
    assert found == [("the table", "the figures in it")]


def test_what_is_not_agreed_is_told_with_its_names_until_it_is_settled_or_marked():
    text = (
        HEAD
        + "preamble:\n  - Noting: >-\n      the [forum – Norway, Chile] [meeting] of Osh[^a]\nfootnotes: {a: A/80/1}\n"
    )
    left = lambda draft: tasks(draft, without_base(draft))  # noqa: E731
    agreed = lambda words: [task.places for task in left(load(words)) if task.want is Want.AGREE]  # noqa: E731
    (((place, said),),) = agreed(text)
    assert said == "“forum” (Norway, Chile) or “meeting”"
    assert text.splitlines()[place.line - 1][place.column - 1 :].startswith("[forum")
    assert not agreed(text.replace("Noting: >-", "Noting: >-  # drafter: keep"))
    assert not agreed(text.replace("[forum – Norway, Chile] [meeting]", "forum"))


def test_a_document_is_printed_where_it_is_asked_for_and_not_where_another_one_is():
    text = (
        "drafter: 1\ndocument: {kind: resolution, number: 79/75, session: 79, title: Peace}\n"
        "facts:\n  documents:\n    first: A/HRC/56/69\n    second: A/HRC/56/70\npreamble:\n"
        "  - Noting: the reports[^a][^b]\nfootnotes:\n  a: '{{ documents.first }}.'\n  b: '{{ documents.second }}.'\n"
    )
    skeleton = load(text, "a.yaml")
    asked = [asked_at(skeleton, "documents", line) for line in (5, 6)]
    assert [lines_that_print(skeleton, one) for one in asked] == [(10,), (11,)]
