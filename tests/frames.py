"""Generated paragraphs of one frame: a sentence with fields, and what stands in each of them."""

from typing import NamedTuple

from hypothesis import strategies as st

from drafter.language import numbers

NAMES = st.sampled_from(("Osh Declaration", "Baku Communiqué", "Rome Statement", "Quito Accord", "“Way” Plan of Lima"))
CITIES = st.sampled_from(("Osh", "Baku", "New York", "Port of Spain", "São Tomé", "Rome"))
ORDINALS = st.integers(1, 99).map(numbers.ordinal)
DAYS = st.sampled_from(("on 3 May 2024", "in June 2023", "from 4 to 8 July 2022", "on 31 August and 1 September 2025"))
STATES = st.sampled_from(("Kenya", "the Russian Federation", "the Islamic Republic of Iran", "Peru"))
SYMBOLS = st.sampled_from(("A/79/124", "A/C.3/80/L.5/Rev.1", "E/2025/7"))

SENTENCES = (
    (
        "the {} adopted at the {} summit meeting of the League of Arab States, held in {} {}",
        NAMES,
        ORDINALS,
        CITIES,
        DAYS,
    ),
    ("the election of {} to the Board of Trustees of the Academy {}", STATES, DAYS),
    ("with appreciation the work of the {} session of the Committee on Fisheries, held {}", ORDINALS, DAYS),
    ("the report of the Secretary-General on the work of the Organization, {}", SYMBOLS),
    ("that the {} meeting of the Parties took place in {} and adopted a plan of work", ORDINALS, CITIES),
)


class Repeated(NamedTuple):
    """Paragraphs of one frame.

    Args:
        opening: the opening words of all of them.
        texts: the words after them.
    """

    opening: str
    texts: tuple[str, ...]


@st.composite
def repeated(draw: st.DrawFn) -> Repeated:
    """Draw three or more paragraphs of one frame, which are not all the same."""
    frame, *fields = draw(st.sampled_from(SENTENCES))
    rows = draw(st.lists(st.tuples(*fields), min_size=3, max_size=8, unique=True))
    return Repeated(draw(st.sampled_from(("Welcomes", "Takes note"))), tuple(frame.format(*row) for row in rows))
