from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.settings import place, put, sort

NAMES = st.lists(st.sampled_from("zoom trackRevisions hyphenationZone footnotePr compat rsids brandNew".split()))


def settings(names):
    root = etree.Element(w("settings"))
    root.extend([etree.Element(w(name)) for name in names])
    return root


def is_in_order(root):
    places = [place(one) for one in root]
    return places == sorted(places)


@given(NAMES)
def test_settings_that_are_put_one_by_one_stand_in_order(names):
    root = settings([])
    for name in names:
        put(root, etree.Element(w(name)))
    assert is_in_order(root)
    assert len(root) == len(names)


@given(NAMES)
def test_sorted_settings_are_all_there_and_sorting_again_changes_nothing(names):
    root = settings(names)
    sort(root)
    assert is_in_order(root)
    assert sorted(etree.QName(one).localname for one in root) == sorted(names)
    before = list(root)
    sort(root)
    assert list(root) == before
