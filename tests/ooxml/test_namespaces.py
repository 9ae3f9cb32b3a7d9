from lxml import etree

from drafter.ooxml import namespaces
from drafter.ooxml.namespaces import RELATION, WORD, r, w


def test_names_are_those_that_a_parser_gives():
    (child,) = etree.fromstring(f'<w:p xmlns:w="{WORD}" xmlns:r="{RELATION}"><w:r r:id="a"/></w:p>')
    assert child.tag == w("r")
    assert child.keys() == [r("id")]


def test_no_two_names_are_one():
    named = {name: value for name, value in vars(namespaces).items() if name.isupper()}
    assert len(set(named.values())) == len(named)
