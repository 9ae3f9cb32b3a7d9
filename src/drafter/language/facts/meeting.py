"""A meeting in a series: "the twenty-fourth meeting, held in Astana, Kazakhstan, on 4 July 2024"."""

from drafter.language.facts.kinds import DATE, NAME, NUMBER, Field, Kind

KIND = Kind(
    name="meeting",
    one="latest_meeting",
    many="meetings",
    fields={
        "number": NUMBER,
        "place": NAME,
        "country": NAME,
        "held": DATE,
        "chair": NAME,
        "format": Field(pattern=r"[a-z-]+"),
    },
    when="held",
)
