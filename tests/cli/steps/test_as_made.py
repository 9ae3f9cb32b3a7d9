"""What a person has changed in a draft is known by the draft that its base gives, whatever was typed into it since."""

import pytest

from drafter.cli.disk.files import skeleton_of
from drafter.cli.steps.as_made import as_made
from tests.commands.runner import draft, edited

pytestmark = pytest.mark.usefixtures("folder")


def made(name, *edits):
    return as_made(skeleton_of(str(edited(draft(name=name), *edits))))


def test_edits_do_not_change_what_a_draft_was():
    moved = ("held: 4 July 2024, place: Astana}\n  l", "held: 5 July 2024, place: Astana}\n  l")
    worked_on, untouched = made("draft.yaml", ("sponsors: [] ", "sponsors: [Cuba] "), moved), made("plain.yaml")
    assert (worked_on.probable, worked_on.stale) == (untouched.probable, untouched.stale)


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (("based_on: 79/332", "based_on: 79/999"), "79/999 is not at hand"),
        (("  session: 81 ", "  session: 70 "), "79/332 is not followed in the session “70”"),
    ],
)
def test_without_a_base_that_leads_to_it_the_draft_itself_tells_what_it_was(edit, said, capsys):
    assert made("draft.yaml", edit).skeleton.facts == skeleton_of(str(draft(name="plain.yaml"))).facts
    assert said in capsys.readouterr().err
