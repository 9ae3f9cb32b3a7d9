"""A State that an organization has decided to take in as a member."""

from drafter.language.facts.kinds import DATE, NAME, Kind

KIND = Kind(
    name="new_member",
    one="new_member",
    many="new_members",
    fields={"state": NAME, "decided": DATE, "place": NAME},
    when="decided",
)
