from drafter.skeleton.carry.left_behind import cited, left_behind
from drafter.skeleton.load import load

DRAFT = """\
drafter: 1
document: {kind: draft resolution, session: 79, title: Peace}
facts:
  previous_resolution: {78/62: 19 December 2023}
footnotes: {a: "Resolution 77/5, annex.", b: {resolution: 70/1}}
preamble:
  - Recalling: its resolution {{ previous_resolution | series }}%s
"""


def told(words, before=""):
    draft = load(DRAFT.replace("{{", f"{before}{{{{") % words)
    return "".join(left_behind(draft, "previous_resolution", ["77/5"]))


def test_nothing_is_left_behind_where_a_resolution_stands_alone():
    assert told("") == told("[^b]") == ""


def test_its_note_and_the_list_in_which_it_stood_are_named():
    assert told("[^a]") == "; its note “a” still cites 77/5"
    assert told("", before="70/1, 71/3 and ") == "; 77/5 is no more in the list there"
    assert told("", before="76/4,[^b] 77/5[^a] and ") == "; 77/5 stays before it in the list there"


def test_each_text_that_prints_it_is_found_once():
    assert len(cited(load(DRAFT % " and {{ previous_resolution | numbers }}"), "previous_resolution")) == 1
