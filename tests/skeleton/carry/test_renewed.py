"""Resolutions on other subjects that a later one has followed: what is put in, what stays, and that both are told."""

import pytest

from drafter.language import register, subjects
from drafter.skeleton.carry import carry
from drafter.skeleton.load import load
from drafter.skeleton.todo.fresh import carried_from, without_base
from drafter.skeleton.todo.tasks import tasks

HEAD = """\
drafter: 1

document:
  kind: resolution
  number: 78/900
  session: 78
  period: 1
  adopted: 19 December 2023
  title: Peace in the world

facts:
  resolutions:
    scale: {entry}

preamble:
  - Recalling: {text}

operative:
  - Decides: to remain seized of the matter
"""
ALONE, LATER = "76/238: 24 December 2021", "79/249: 24 December 2024"
SUBJECT = "its {{ scale | resolutions }} on the scale of assessments"


def base(entry, text=SUBJECT):
    return load(HEAD.replace("{entry}", entry).replace("{text}", text), "a.yaml")


def tail(skeleton):
    return skeleton.text[skeleton.text.index("\nfacts:") :]


def entry(skeleton):
    return dict(skeleton.tables["resolutions"]["scale"])


def test_one_alone_gives_its_place_to_the_later_one_and_both_readings_are_told():
    carried = carry(base(f"{{{ALONE}}}"), 80, "b.yaml")
    assert entry(carried.skeleton) == {"79/249": "24 December 2024"}
    (told,) = carried.probable
    assert "76/238 of 24 December 2021 → 79/249 of 24 December 2024" in told.message
    assert "79/249" in carried.skeleton.text.splitlines()[told.place.line - 1]
    assert [one.message for one in without_base(carried.skeleton).probable] == ["was 76/238 of 24 December 2021"]


@pytest.mark.parametrize(
    "several", ["{73/271: 22 December 2018, " + ALONE + "}", f"\n      73/271: 22 December 2018\n      {ALONE}"]
)
def test_a_list_goes_on_with_the_later_one_which_is_told(several):
    carried = carry(base(several), 80, "b.yaml")
    assert list(entry(carried.skeleton)) == ["73/271", "76/238", "79/249"]
    (told,) = carried.probable
    assert "79/249" in carried.skeleton.text.splitlines()[told.place.line - 1]


def test_what_is_put_in_is_told_once_and_no_more_as_out_of_date():
    old = base(f"{{{ALONE}}}")
    carried = carry(old, 80, "b.yaml")
    told = [(task.want.value, task.fact) for task in tasks(carried.skeleton, carried_from(old, carried))]
    assert [want for want, fact in told if fact == "scale"] == ["confirm"]


@pytest.mark.parametrize("words", ["the report submitted pursuant to {{ scale | resolutions }}"])
def test_what_was_once_done_in_pursuance_of_it_stays(words):
    carried = carry(base(f"{{{ALONE}}}", words), 80)
    assert entry(carried.skeleton) == entry(base(f"{{{ALONE}}}"))


def test_one_that_is_named_by_its_title_stays():
    assert entry(carry(base(f"{{{ALONE}}}", "its {{ scale | resolutions }}, entitled “Scale”"), 80).skeleton) == entry(
        base(f"{{{ALONE}}}")
    )


def test_what_was_old_already_when_the_text_cited_it_stays():
    assert subjects.after("75/268")
    old = base("{75/268: 25 March 2021}")
    assert entry(carry(old, 81).skeleton) == entry(old)


def test_what_is_adopted_at_the_time_of_the_draft_or_later_is_not_cited_yet():
    assert register.adopted("79/249").year == 2024
    assert entry(carry(base(f"{{{ALONE}}}"), 79).skeleton) == entry(base(f"{{{ALONE}}}"))


@pytest.mark.parametrize("several", [f"{{{ALONE}}}", "{73/271: 22 December 2018, " + ALONE + "}"])
@pytest.mark.parametrize("step", [79, 80])
def test_carrying_twice_is_carrying_once_over_both(several, step):
    known = HEAD.replace("78/900", "78/75").replace("19 December 2023", "7 December 2023")
    text = load(known.replace("{entry}", several).replace("{text}", SUBJECT))
    once = carry(text, 81).skeleton
    assert tail(carry(carry(text, step).skeleton, 81).skeleton) == tail(once)
    assert "79/249" in entry(once)


def test_what_does_not_follow_beside_an_exchange_is_told():
    text = '"its resolutions 73/9,[^a] and {{ scale | numbers }}[^b] on the scale of assessments"'
    notes = "footnotes:\n  a: {resolution: 73/9}\n  b: {resolution: 76/238}\n"
    old = base(f"{{{ALONE}}}", text)
    (told,) = carry(load(f"{old.text}{notes}", "a.yaml"), 80, "b.yaml").probable
    assert told.message.endswith("; 76/238 is no more in the list there; its note “b” still cites 76/238")


COUNCIL = "Human Rights Council {{ scale | resolutions }} on the situation"
TWO = ("52/32: 4 April 2023", "55/23: 4 April 2024")


def test_one_of_a_council_gives_its_place_to_the_later_one_though_the_assembly_has_the_same_number():
    first, second = TWO
    old = base(f"{{{first}}}", COUNCIL)
    assert entry(carry(old, 79).skeleton) == dict([second.split(": ")])
    own = base(f"{{{first}}}", COUNCIL.replace("Human Rights Council", "its"))
    assert entry(carry(own, 79).skeleton) == entry(own)


def test_one_whose_day_is_not_known_is_put_in_with_a_day_to_be_filled_in():
    unknown = base("{51/3: 6 October 2022}", COUNCIL)
    late = load(unknown.text.replace("session: 78", "session: 79").replace("19 December 2023", "17 December 2024"))
    assert register.adopted("58/6", "Human Rights Council") is None
    assert entry(carry(late, 80).skeleton) == {"58/6": "TODO"}


ROWS = (
    HEAD[: HEAD.index("facts:")]
    + """\
facts:
  situations:
    - {resolution: 49/1, date: 4 March 2022, note: "[^a]"}
    - {resolution: 52/32, date: 4 April 2023, note: "[^b]"}

phrases:
  situations: "{{ resolution }} of {{ date | date }}{{ note }}"

preamble:
  - Recalling: Human Rights Council resolutions {{ situations | joined }} on the situation

operative:
  - Decides: to remain seized of the matter

footnotes:
  a: First.
  b: Second.
"""
)


def test_a_list_with_a_note_at_each_gets_a_row_and_a_note_that_is_to_be_written():
    carried = carry(load(ROWS, "a.yaml"), 79, "b.yaml")
    assert carried.skeleton.facts["situations"][-1] == {
        "resolution": "55/23",
        "date": "4 April 2024",
        "note": "[^later-b]",
    }
    assert carried.skeleton.footnotes["later-b"] == "TODO"
    (told,) = carried.probable
    assert "added: 55/23 of 4 April 2024, on the subject of 52/32" in told.message
    assert "55/23" in carried.skeleton.text.splitlines()[told.place.line - 1]


@pytest.mark.parametrize("text", [HEAD.replace("{entry}", f"{{{TWO[0]}}}").replace("{text}", COUNCIL), ROWS])
def test_carrying_twice_gives_each_later_one_of_a_council_as_carrying_once_does(text):
    old = load(text.replace("78/900", "78/221"), "a.yaml")
    twice, once = carry(carry(old, 79).skeleton, 80).skeleton, carry(old, 80).skeleton
    assert tail(twice) == tail(once)
    assert "58/24" in once.text
