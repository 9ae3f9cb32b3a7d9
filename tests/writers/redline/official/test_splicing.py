from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.styles import Styles
from drafter.writers.redline.official.location import Location, outer
from drafter.writers.redline.official.splicing import before_end, child_starts, renumbered, spliced, with_notes

_EMPTY = st.sampled_from(["<w:p/>", "<w:p />", '<w:p w:x="a>b"/>', "<w:p></w:p>"])
_PARAGRAPHS = _EMPTY | st.sampled_from(
    ["<w:p><w:r><w:t>a</w:t></w:r></w:p>", "<w:p><w:r/></w:p>", "<w:p\n><w:txbxContent><w:p/></w:txbxContent></w:p >"]
)
_TABLES = st.lists(_PARAGRAPHS, min_size=1, max_size=3).map(
    lambda cells: f"<w:tbl><w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr></w:tbl>"
)
PARTS = st.lists(_PARAGRAPHS | _TABLES | st.just("<w:bookmarkEnd/>"), max_size=6).map(
    lambda blocks: f'<w:document xmlns:w="{WORD}"><w:body>{"".join(blocks)}<w:sectPr/></w:body></w:document>'.encode()
)
NEW = etree.fromstring(f'<w:p xmlns:w="{WORD}"><w:r/></w:p>')


def places_of(part):
    return [Location("", element, Styles(None)) for element in outer(etree.fromstring(part))]


def canonical(tree):
    return etree.tostring(tree, method="c14n")


@given(PARTS)
def test_a_part_in_which_every_paragraph_is_written_anew_says_the_same(part):
    places = places_of(part)
    for place in places:
        place.touched = place.element.tag == w("p")
    assert canonical(etree.fromstring(spliced(part, places))) == canonical(etree.fromstring(part))


@given(PARTS, st.data())
def test_a_new_paragraph_comes_right_after_the_one_or_the_table_that_it_follows(part, data):
    places = places_of(part)
    if not places:
        assert spliced(part, places) == part
        return
    place = data.draw(st.sampled_from(places))
    place.after.append(NEW)
    written = spliced(part, places)
    assert len(written) == len(part) + len(b"<w:p><w:r/></w:p>")
    place.element.addnext(etree.fromstring(etree.tostring(NEW)))
    assert canonical(etree.fromstring(written)) == canonical(place.element.getroottree().getroot())


def test_a_paragraph_that_is_written_anew_does_not_repeat_the_names_round_it():
    body = '<w:body xmlns:a="urn:a"><w:p><a:line/></w:p></w:body>'
    part = f'<w:document xmlns:w="{WORD}">{body}</w:document>'.encode()
    places = places_of(part)
    places[0].touched = True
    assert spliced(part, places) == part


@given(PARTS)
def test_what_is_not_touched_stays_byte_for_byte(part):
    assert spliced(part, places_of(part)) == part


@given(PARTS)
def test_the_children_of_the_root_are_found_where_they_begin(part):
    tree = etree.fromstring(part)
    starts = child_starts(part)
    assert len(starts) == len(tree)
    assert all(part[start : start + 3] == b"<w:" for start in starts)


def test_new_children_come_after_those_of_the_root_even_where_it_has_none():
    for root in (b'<w:comments xmlns:w="%s"/>', b'<w:comments xmlns:w="%s"><w:comment/></w:comments>'):
        part = root.replace(b"%s", WORD.encode())
        tree = etree.fromstring(before_end(part, [etree.Element(w("comment"), {w("id"): "9"})]))
        assert [one.get(w("id")) for one in tree][-1] == "9"
        assert len(tree) == len(etree.fromstring(part)) + 1


def test_new_notes_stand_in_the_order_of_their_marks():
    part = f'<w:footnotes xmlns:w="{WORD}"><w:footnote w:id="1"/><w:footnote w:id="2"/></w:footnotes>'.encode()
    new = {number: etree.Element(w("footnote"), {w("id"): number}, nsmap={"w": WORD}) for number in ("3", "4")}
    written = etree.fromstring(with_notes(part, new, ["1", "3", "2", "4"]))
    assert [one.get(w("id")) for one in written] == ["1", "3", "2", "4"]


def test_only_the_ids_of_one_kind_of_element_are_changed():
    part = b'<w:footnoteReference w:id="2"/><w:footnote w:id="2"/>'
    assert renumbered(part, "footnote", {"2": "5"}) == b'<w:footnoteReference w:id="2"/><w:footnote w:id="5"/>'
