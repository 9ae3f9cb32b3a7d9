"""A list in words goes on: nothing that it names is lost, and the later one has a place and a note of its own."""

import pytest

from drafter.skeleton.carry import carry
from drafter.skeleton.load import load

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
    one: {{52/32: 4 April 2023}}

preamble:
  - Recalling: "{words}"

operative:
  - Decides: to remain seized of the matter
"""
NOTES = "footnotes:\n  a: First.\n  b: Second.\n"
COUNCIL = "Human Rights Council resolutions"


def carried(words):
    return carry(load(HEAD.format(words=words) + NOTES, "a.yaml"), 79, "b.yaml")


def test_the_last_one_keeps_its_place_and_the_later_one_comes_after_it_with_a_note():
    new = carried(f"{COUNCIL} 49/1 of 4 March 2022[^a] and {{{{ one | series }}}}[^b] on the situation")
    later = "{{ one | series }}[^b] and {{ later_one | series }}[^later-b]"
    assert f"{COUNCIL} 49/1 of 4 March 2022[^a], {later} on the situation" in new.skeleton.text
    assert dict(new.skeleton.tables["resolutions"]["later_one"]) == {"55/23": "4 April 2024"}
    assert dict(new.skeleton.footnotes) == {"a": "First.", "b": "Second.", "later-b": "TODO"}
    (told,) = new.probable
    assert told.message.endswith("; its note “later-b” is still to be written")
    assert "55/23" in new.skeleton.text.splitlines()[told.place.line - 1]


@pytest.mark.parametrize(
    "words",
    [
        f"{COUNCIL} 5/1 of 18 June 2007[^a] and {{{{ one | series }}}}[^b] on the situation",
        "Human Rights Council {{ one | resolutions }}[^a] and the note[^b]",
    ],
)
def test_without_one_on_the_same_subject_before_it_there_is_no_such_list(words):
    assert "later_one" not in carried(words).skeleton.text


def test_several_later_ones_all_come_after_it_and_carrying_twice_gives_the_same():
    words = f"{COUNCIL} 49/1 of 4 March 2022[^a] and {{{{ one | series }}}}[^b] on the situation"
    base = load(HEAD.format(words=words).replace("78/900", "78/221") + NOTES, "a.yaml")
    once = carry(base, 80).skeleton
    two = "{{ later_one | series }}[^later-b] and {{ second_later_one | series }}[^second-later-b]"
    assert f"{COUNCIL} 49/1 of 4 March 2022[^a], {{{{ one | series }}}}[^b], {two} on" in " ".join(once.text.split())
    assert carry(carry(base, 79).skeleton, 80).skeleton.text.split("facts:")[1] == once.text.split("facts:")[1]
