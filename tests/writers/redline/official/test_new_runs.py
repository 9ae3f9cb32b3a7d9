from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.model.resolution import Emphasis, Strong, Text
from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.styles import Styles
from drafter.writers.redline.official.new_runs import new_run, plain_look, put, text, turned, word_runs
from tests.strategies import WORDS

NAMES = st.sampled_from("rStyle b i color sz highlight u vertAlign rtl lang".split())
_ORDER = "rStyle b i color sz highlight u vertAlign rtl lang".split()
KINDS = st.sampled_from([Text, Emphasis, Strong])


def look(*names):
    properties = etree.Element(w("rPr"), nsmap={"w": WORD})
    for name in names:
        put(properties, etree.Element(w(name)))
    return properties


@given(st.lists(NAMES))
def test_properties_stand_in_the_order_of_the_schema_each_once(names):
    found = [etree.QName(child).localname for child in look(*names)]
    assert found == [name for name in _ORDER if name in names]


@given(WORDS, st.lists(NAMES))
def test_new_runs_say_the_words_in_the_look_that_is_asked_for(words, names):
    runs = list(word_runs(words, look(*names)))
    assert "".join(one.text for run in runs for one in run.iter(w("t"))) == words
    wanted = {w(name) for name in names}
    assert all(wanted <= {child.tag for child in run.findall(f"{w('rPr')}/*")} for run in runs)


@given(KINDS, KINDS)
def test_a_look_turned_to_another_kind_and_back_is_as_it_was(one, other):
    start = turned(look("color"), Text, one)
    before = etree.tostring(start)
    assert etree.tostring(turned(turned(start, one, other), other, one)) == before


def test_a_plain_look_is_no_link_and_no_mark():
    run = new_run([text("a")], look("color", "u", "vertAlign", "sz"))
    assert [child.tag for child in plain_look(run, Styles(None))] == [w("color"), w("sz"), w("u")]
    assert [child.tag for child in plain_look(run, Styles(None), linked=True)] == [w("sz")]
    assert [child.tag for child in run.findall(f"{w('rPr')}/*")] == [w("color"), w("sz"), w("u"), w("vertAlign")]
