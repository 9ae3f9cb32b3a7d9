"""A page that gets what differs shows the same as one that gets the whole."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.preview import shown
from drafter.preview.patches import NamedLines, patch, renamed, splice
from tests.sources import DATA, PHRASES

LISTS = st.lists(st.sampled_from("abc"), max_size=8)
DRAFT = (DATA / "79-332" / "draft.yaml").read_text("utf-8")


def spliced(old, change):
    at, gone, put = change
    return [*old[:at], *put, *old[at + gone :]]


@given(LISTS, LISTS)
def test_a_splice_makes_one_list_another(old, new):
    assert spliced(old, splice(old, new)) == new


@given(st.lists(LISTS, min_size=1, max_size=4))
def test_every_line_has_a_name_of_its_own_and_one_that_stays_keeps_it(versions):
    known = NamedLines()
    for lines in versions:
        before, known = known, renamed(known, "\n".join(lines))
        assert len(set(known.names)) == len(known.lines) == len(known.names)
        at, gone, put = splice(before.lines, known.lines)
        assert known.names == [*before.names[:at], *known.names[at : at + len(put)], *before.names[at + gone :]]


def page(text, before=None):
    return shown.page(shown.printed(text, "x.yaml", PHRASES), renamed(before or NamedLines(), text))


def test_a_paragraph_that_comes_in_is_all_that_is_sent():
    old = page(DRAFT)
    text = DRAFT.replace("preamble:\n", "preamble:\n  - Noting: the day\n", 1)
    new = page(text, renamed(NamedLines(), DRAFT))
    sent = patch(old, new)
    assert len(sent["sheet"].put) == 1
    assert "the day" in sent["sheet"].put[0]
    assert {name: spliced(old[name], sent[name]) for name in ("sheet", "lines", "names")} == {
        name: list(new[name]) for name in ("sheet", "lines", "names")
    }
