"""A memorandum of understanding: signed or renewed, with whom, when and what for."""

from drafter.language.facts.kinds import DATE, NAME, Field, Kind

PURPOSE = r"(?:to|aimed at|with the (?:goal|aim|purpose|objective)s? of|with a view to|in order to) .+"
"""A regular expression for the words that say what a memorandum is for, to the end of the paragraph."""

KIND = Kind(
    name="memorandum",
    one="",
    many="memorandums",
    fields={
        "with": NAME,
        "signed": DATE,
        "renewed": DATE,
        "instrument": Field(pattern=r"[A-Za-z][a-z]+(?: (?:of |on )?[A-Za-z][a-z]+)*"),
        "subject": Field(pattern=r"[a-z][\w ,-]*?"),
        "purpose": Field(pattern=PURPOSE),
    },
    when="signed",
)
