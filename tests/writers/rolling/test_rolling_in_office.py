"""Rolling texts in LibreOffice: it accepts the changes of one author one by one, and rejects all others by itself.

The measure is the file of the text of that author, opened and saved by LibreOffice in the same way.
"""

from dataclasses import replace

import pytest

from drafter.compare.rolling import OURS, rolling
from drafter.model.resolution import Table, Text
from drafter.rendering.render import render
from drafter.skeleton.load import load
from drafter.writers.rolling import write
from tests.delegations import proposed
from tests.edits import edited
from tests.resolutions import adopted, draft, template
from tests.sources import DATA, PHRASES
from tests.writers.office import missing
from tests.writers.seen_in_office import measure, printed, seen

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "nothing is missing")

HARBOURS = edited(draft(), ["OP 1 (b) gone", "after OP 1 (a): (b) To keep them safe:"])
"""A text without repeated marks: of those that go, LibreOffice leaves an empty field behind."""
FOLDERS = sorted((DATA / "compile").iterdir())


def both_ways(office, text):
    """Give what LibreOffice makes of a rolling text for each side, and what it should be."""
    data = write(text, template(text.ours), "2027-07-01T00:00:00Z")
    for side in (OURS, *text.sides):
        found = office.settled(f"accept:{side}" if side else "reject", data)
        yield printed(seen(found)), printed(seen(measure(office, text.of(side), template(text.ours))))


@pytest.mark.parametrize("folder_of_case", FOLDERS, ids=lambda path: path.name)
def test_libreoffice_gives_each_author_its_text_and_us_the_draft(folder_of_case, office):
    ours = render(load((folder_of_case / "before.yaml").read_text("utf-8")), PHRASES)
    files = [path for path in sorted(folder_of_case.glob("*.txt")) if path.name not in ("rolling.txt", "said.txt")]
    theirs = {path.stem: proposed(ours, path.read_text("utf-8").splitlines()) for path in files}
    for found, wanted in both_ways(office, rolling(ours, theirs)):
        assert found == wanted


@pytest.mark.parametrize(
    "sides",
    [
        (["OP 1 (a): “their” → “all”", "OP 1 (b) (i) gone"], ["OP 1 (b) (ii): “night” → “night and in fog”"]),
        (["PP 1 gone", "PP 2 gone"], ["PP 2: “the report” → “the last report”"]),
        (["OP 2: “matter” → “matter;”", "after OP 2: *Invites* all ports."], ["after OP 2: *Thanks* all ships."]),
        (["PP 2 to after PP 1", "PP 1 gone"], ["after PP 2: *Noting* the ice,"]),
        (["OP 1 gone"], ["OP 1 (a) gone"], ["OP 1 (b) (i): “day” → “day and night”"]),
        (["PP 1: note at “resolution”: See A/79/64."], ["PP 1, note: “70/1” → “70/2”"], ["PP 1: no note"]),
    ],
)
def test_corners_come_and_go(sides, office):
    theirs = {name: edited(HARBOURS, lines) for name, lines in zip(("Norway", "Chad", "Egypt"), sides, strict=False)}
    for found, wanted in both_ways(office, rolling(HARBOURS, theirs)):
        assert found == wanted


OTHER_COLUMNS = tuple(
    Table(tuple((*row, ((Text("new"),))) for row in block.rows)) if isinstance(block, Table) else block
    for block in adopted().body
)


@pytest.mark.parametrize(
    "theirs",
    [
        {"Norway": edited(adopted(), ["table gone"]), "Chad": edited(adopted(), ["table: “12” → “13”"])},
        {"Norway": adopted(body=OTHER_COLUMNS), "Chad": edited(adopted(), ["table: “12” → “13”"])},
    ],
    ids=["gone and edited", "other columns and edited"],
)
def test_tables_come_and_go(theirs, office):
    for found, wanted in both_ways(office, rolling(adopted(), theirs)):
        assert found == wanted


@pytest.mark.xfail(strict=True, reason="LibreOffice leaves an empty field where a repeated mark goes, without any word")
def test_a_repeated_mark_goes_whole(office):
    for found, wanted in both_ways(office, rolling(draft(), {"Norway": edited(draft(), ["PP 1 gone"])})):
        assert found == wanted


def test_lines_above_the_title_come_and_go(office):
    # of those in headers, symbol and date, the bridge of LibreOffice finds none to settle one by one
    ours = draft()
    sponsors = (Text("Chad and Togo: draft resolution"),)
    theirs = {
        "Norway": {"session": "Eighty-second session", "agenda_item": "Agenda item 99"},
        "Chad": {"session": "Eightieth session", "committee": "Seventh Committee", "sponsors": sponsors},
    }
    several = {name: replace(ours, masthead=replace(ours.masthead, **lines)) for name, lines in theirs.items()}
    for found, wanted in both_ways(office, rolling(ours, several)):
        assert found == wanted
