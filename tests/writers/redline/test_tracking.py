from drafter.ooxml.namespaces import w
from tests.resolutions import adopted, draft, preambular
from tests.sources import resolution
from tests.writers.redline.redlines import AUTHOR, DATE, part, redline, revisions

PAIRS = [("77/338", "79/332"), ("79/332", "77/338")]


def test_a_text_against_itself_has_no_revision():
    assert revisions(redline(adopted(), adopted())) == []


def test_revisions_have_one_author_one_date_and_ids_of_their_own():
    found = revisions(redline(resolution("77/338"), resolution("79/332")))
    assert {(one.get(w("author")), one.get(w("date"))) for one in found} == {(AUTHOR, DATE)}
    ids = [one.get(w("id")) for one in found]
    assert len(set(ids)) == len(ids) > 50


ONE = preambular("Noting", " the first report on ships of the northern harbours and their lights,")
TWO = preambular("Recalling", " that all harbours burn their lights by day and by night, and in fog,")
THREE = preambular("Stressing", " that those who live in the south have no ice to carry to any ship,")
LONGER = preambular("Noting", " the first report on ships of the northern harbours and their many lights,")


def words(document, name):
    return ["".join(one.itertext()) for one in document.iter(w(name))]


def test_what_moved_is_marked_at_both_places_in_ranges_of_one_name():
    document = part(redline(draft(body=(ONE, TWO, THREE)), draft(body=(TWO, THREE, ONE))))
    assert words(document, "moveFrom") == words(document, "moveTo")
    assert "".join(words(document, "moveTo")).startswith("Noting the first report")
    starts = list(document.iter(w("moveFromRangeStart"), w("moveToRangeStart")))
    ends = list(document.iter(w("moveFromRangeEnd"), w("moveToRangeEnd")))
    assert [one.get(w("name")) for one in starts] == ["move1", "move1"]
    assert [one.get(w("id")) for one in starts] == [one.get(w("id")) for one in ends]
    assert not list(document.iter(w("ins"), w("del")))


def test_what_changed_in_what_moved_is_inserted_and_deleted_at_its_places():
    there, back = (ONE, TWO, THREE), (TWO, THREE, LONGER)
    inserted = part(redline(draft(body=there), draft(body=back)))
    deleted = part(redline(draft(body=back), draft(body=there)))
    assert words(inserted, "ins") == ["many "]
    assert words(deleted, "del") == ["many "]
    assert all(
        "many" not in one for tree in (inserted, deleted) for one in words(tree, "moveFrom") + words(tree, "moveTo")
    )


def test_word_goes_on_tracking():
    data = redline(draft(), draft())
    assert part(data, "word/settings.xml").find(w("trackRevisions")) is not None
