"""The State that has assumed the chairmanship of an organization, and its term."""

from drafter.language.facts.kinds import NAME, Field, Kind

KIND = Kind(
    name="chairmanship",
    one="chairmanship",
    many="",
    fields={"by": NAME, "term": Field(pattern=r"\d{4}(?:–\d{4})?")},
)
