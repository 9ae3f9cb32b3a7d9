import json
from itertools import chain

import pytest

from drafter.compare import compare
from drafter.writers.changes import listing
from tests.resolutions import adopted, draft, preambular
from tests.sources import resolution

CHANGES = compare(resolution("77/338"), resolution("79/332"))


def test_the_list_says_which_text_is_verbatim():
    content = json.loads(listing.write(CHANGES))
    assert content["drafter_changes"] == 1
    assert content["summary"] == {"verbatim": 16, "technical": 3, "substantive": 9, "new": 8, "deleted": 0}
    first = content["paragraphs"]["verbatim"][0]
    assert (first["old"], first["new"]) == ("PP 1", "PP 1")
    assert first["text"].startswith("Recalling that one of the objectives")


@pytest.mark.parametrize(("old", "new"), [(draft(), adopted()), (adopted(), draft()), (draft(), draft())])
def test_every_paragraph_is_in_the_list_of_one_kind(old, new):
    changes = compare(old, new)
    content = json.loads(listing.write(changes))
    listed = list(chain.from_iterable(content["paragraphs"].values()))
    assert len(listed) == len(changes.paragraphs)
    assert sum(content["summary"].values()) == len(changes.paragraphs)


def test_what_moved_is_told_at_both_places_and_counted_by_its_words():
    ships = preambular("Noting", " the first report on ships of the northern harbours and their lights,")
    night = preambular("Recalling", " that all harbours burn their lights by day and by night, and in fog,")
    ice = preambular("Stressing", " that those who live in the south have no ice to carry to any ship,")
    found = json.loads(listing.write(compare(draft(body=(ships, night, ice)), draft(body=(night, ice, ships)))))
    assert found["summary"] == {"verbatim": 3, "technical": 0, "substantive": 0, "new": 0, "deleted": 0}
    assert {one["new"]: one["old"] for one in found["paragraphs"]["verbatim"]}["PP 3"] == "PP 1"
    told = [{key: one[key] for key in one if key.startswith("moved")} for one in found["changes"]]
    assert [one for one in told if one] == [{"moved_to": "PP 3"}, {"moved_from": "PP 1"}]
