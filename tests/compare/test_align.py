"""Two sequences are paired so that both orders are kept and the likest stand together."""

from drafter.compare import ChangeKind, compare
from tests.compare.texts import kinds, seeds, text
from tests.resolutions import preambular


def test_what_moved_is_deleted_and_inserted():
    one, two, three = (preambular("Noting", f" the {words},") for words in ("first report", "harbours", "oceans"))
    assert kinds(text(one, two, three), text(three, one, two)) == [
        ChangeKind.NEW,
        *[ChangeKind.VERBATIM] * 2,
        ChangeKind.DELETED,
    ]


def test_a_general_opening_makes_no_pair():
    places = {change.places for change in compare(*seeds()).paragraphs}
    assert ("", "PP 13") in places, "the series of events is new"
    assert ("PP 12", "PP 14") in places, "the commitment is the same"
