"""The organization that a title names."""

import pytest

from drafter.language.facts.cooperation import organization


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Cooperation between the United Nations and the Reef Organization", "Reef Organization"),
        ("Agenda: cooperation between the United Nations and regional organizations", ""),
        ("Cooperation between the United Nations and the {{ organization }}", ""),
        ("The right to food", ""),
    ],
)
def test_the_organization_is_what_follows_the_united_nations(title, name):
    assert organization(title) == name
