"""The last resolution of a list, mentioned elsewhere."""

from drafter.rendering.lifting.repeated import lifted
from drafter.rendering.render import render
from drafter.skeleton.emit import emit
from drafter.skeleton.load import load
from tests.rendering.lifting.repeated.test_noted_lists import LIST, noted
from tests.sources import PHRASES


def test_the_last_resolution_of_a_list_is_printed_from_the_list_wherever_it_is_named_alone():
    before = noted(
        LIST, "that, in its resolution 53/24, the Council acted", "resolutions 53/24 and 5/2", "resolution 47/12"
    )
    made = lifted(before)
    printed = [entry.text for entry in made.body.preamble]
    assert (
        "resolution {{ human_rights_council_resolutions | latest | without('date', 'note') | joined }}," in printed[1]
    )
    assert printed[2:] == [entry.text for entry in before.body.preamble[2:]]
    assert render(load(emit(made)), PHRASES) == render(before, PHRASES)


def test_a_changed_number_changes_all_its_mentions():
    made = emit(lifted(noted(LIST, "that, in its resolution 53/24, the Council acted")))
    changed = render(load(made.replace("53/24", "58/2")), PHRASES)
    assert str(changed).count("58/2") == 2
    assert "53/24" not in str(changed)
