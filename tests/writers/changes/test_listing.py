import json
from itertools import chain

import pytest

from drafter.compare import compare
from drafter.writers.changes import listing
from tests.resolutions import adopted, draft
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
