"""A sound draft, in which a test changes a few words, and what a check says of it."""

from drafter.cli.disk.library import phrases
from drafter.rules import check
from drafter.skeleton.load import load

DRAFT = """\
# A draft.
drafter: 1

document:
  kind: draft resolution
  session: 81
  period: 2
  symbol: A/81/L.5
  date: 28 August 2027
  sponsors: [Viet Nam, Chad]
  title: Cooperation

facts:
  earlier_resolutions:   # cited in this order
    75/268: 25 March 2021
    77/338: 1 September 2023
  latest_meeting: {number: 24, place: Astana, held: 4 July 2024}

preamble:
  - Recalling: >-
      its {{ earlier_resolutions | resolutions }} on cooperation, and noting
      that the organization has met
  - Noting: >-
      the meetings of the Council, including {{ latest_meeting | listed }}, in
      the region

operative:
  - Requests: >-
      the Secretary-General to submit to the General Assembly at its {{ next_session | ordinal }} session a report
  - Decides: to include in the provisional agenda of its {{ next_session | ordinal }} session the item
"""

BASE = DRAFT.replace("kind: draft resolution", "kind: resolution").replace("  sponsors: [Viet Nam, Chad]\n", "")
OLD = BASE.replace("session: 81", "session: 79").replace("that the organization", "that the organisation")

PLACES = [
    ("that the organization has", "that the organisation has", "SPL-01", "organisation has"),
    ("on cooperation, and", "on co-operation, and", "SPL-06", "co-operation"),
    ("75/268: 25 March 2021", "75/268: 25 March 2020", "REF-11", "25 March 2020"),
    ("Viet Nam, Chad", "Chad, Vietnam", "SPON-05", "Vietnam"),
    ("- Noting: >-", "- Noting also: >-", "SEQ-02", "Noting also"),
    ("the region", "the UN region", "NAM-01", "UN region"),
    ("a report\n", "a report of 15%\n", "NUM-04", "%"),
    ("the item\n", "the member states\n", "CAP-01", "member states"),
    ("held: 4 July 2024", "held: 4 July 2028", "DATE-08", "4 July 2028"),
    ("its {{ next_session | ordinal }} session the", "its seventy-ninth session the", "CAL-09", "seventy-ninth"),
    ("symbol: A/81/L.5", "symbol: A/80/L.5", "MAST-07", "80/L.5"),
    ("title: Cooperation", "title: Cooperation.", "TTL-01", ".\n\nfacts"),
]
"""What stands in the draft, the slip, the rule that sees it, and the words that it points to."""


def found(text, base=None):
    problems = check(load(text, "a.yaml"), phrases(), load(base, "base.yaml") if base else None)
    return [(p.rule, p.place.line, p.place.column) for p in problems]
