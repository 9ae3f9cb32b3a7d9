import posixpath

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.ooxml.namespaces import FOOTNOTES, PACKAGE_RELATION
from drafter.ooxml.relationships import Relationship, Relationships, relationships, relationships_part, with_type

PARTS = st.sampled_from(["word/document.xml", "word/footnotes.xml", "document.xml", "a/b/c.xml"])
URLS = st.sampled_from(["https://un.org/a", 'https://un.org/?a=1&b="2"', "mailto:a@un.org"])


@given(PARTS, st.lists(URLS))
def test_every_address_has_one_relationship_in_its_part_and_leads_there(part, urls):
    found = Relationships({})
    ids = {url: found.link(part, url) for url in urls}
    assert {url: found.of(part)[number] for url, number in ids.items()} == {
        url: Relationship("hyperlink", url, True) for url in urls
    }
    assert len(found.of(part)) == len(set(urls))
    assert found.of("another.xml") == {}


@given(PARTS, PARTS)
def test_a_part_leads_to_another_wherever_both_stand(part, target):
    found = Relationships({})
    found.of_part(part, FOOTNOTES, target)
    assert list(found.of(part).values()) == [Relationship("footnotes", target, False)]


@given(PARTS, st.lists(URLS, min_size=1))
def test_what_is_changed_is_read_again(part, urls):
    found = Relationships({})
    for url in urls:
        found.link(part, url)
    changed = found.changed()
    assert set(changed) == {relationships_part(part)}
    assert relationships(etree.fromstring(changed[relationships_part(part)]), part) == found.of(part)
    assert Relationships(changed).link(part, urls[0]) in found.of(part)


def test_nothing_is_changed_where_the_address_is_known():
    name = "word/document.xml"
    first = Relationships({})
    first.link(name, "https://un.org/a")
    again = Relationships(first.changed())
    again.link(name, "https://un.org/a")
    assert again.changed() == {}


@given(st.sampled_from(["../x.xml", "/word/x.xml", "x.xml", "../../../x.xml"]))
def test_no_target_leads_out_of_the_file(target):
    one = f'<Relationship Id="a" Type="t/kind" Target="{target}"/>'
    tree = etree.fromstring(f'<Relationships xmlns="{PACKAGE_RELATION}">{one}</Relationships>')
    found = relationships(tree, "word/document.xml")["a"].target
    assert found == posixpath.normpath(found)
    assert not found.startswith((".", "/"))


def test_a_new_type_comes_after_those_of_the_file():
    types = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default/></Types>'
    tree = etree.fromstring(with_type(types, "word/comments.xml", "kind"))
    assert [one.get("PartName") for one in tree] == [None, "/word/comments.xml"]
