"""A summit and the declaration that it adopted."""

from drafter.language.facts.kinds import DATE, NAME, Kind

KIND = Kind(
    name="summit",
    one="summit",
    many="summits",
    fields={"name": NAME, "held": DATE, "place": NAME, "country": NAME, "chair": NAME, "declaration": NAME},
    when="held",
)
