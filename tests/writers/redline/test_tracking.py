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


def test_nothing_is_marked_as_moved_and_word_goes_on_tracking():
    one, two = preambular("Noting", " the first report,"), preambular("Recalling", " all harbours,")
    data = redline(draft(body=(one, two)), draft(body=(two, one)))
    assert not list(part(data).iter(w("moveFrom"), w("moveTo")))
    assert part(data, "word/settings.xml").find(w("trackRevisions")) is not None
