"""A name for what stands under a heading: the proper name in it, or what it is about."""

from __future__ import annotations

from drafter.language.facts.naming.around import joined, last_name, subject
from drafter.language.facts.naming.resolution_names import topics
from drafter.language.patterns import lazy

_BRACES = lazy(r"\{\{.*?\}\}|\[\^[^\]]*\]|[*]")
_SENTENCE = lazy(r"^[A-Z][a-z’-]+(?= [a-z])")
"""The first word of a heading, where it is no part of a proper name."""

_OFFICE = lazy(r"^(?:Department|Office|Division) of (?:the )?")
_FIRST_OF_MANY = lazy(r"^([A-Z][\w’-]+(?: [A-Z][\w’-]+)*), .*$")
"""The first of several names: “Management Strategy, Policy and Compliance”."""

_BUDGET = frozenset(
    "revised estimates relating proposed programme budget resulting resolutions decisions adopted administrative "
    "financial implications progress respect request subvention effects changes rates assessment gross jointly "
    "financed expenses arising special subjects addressing performance income section session sessions".split()
)
"""What many headings of budgets say."""


_LONGEST = 50
"""Letters of a name that is made of a heading."""


def of_heading(heading: str) -> str:
    """Return a short name made of a heading; empty where it says nothing.

    Args:
        heading: its words, as the file has them.

    >>> of_heading("Enterprise resource planning project, Umoja"), of_heading("Capital investment planning")
    ('umoja', 'capital_investment_planning')
    >>> of_heading("Department of Management Strategy, Policy and Compliance")
    'management_strategy'
    >>> of_heading("Request for a subvention to the Residual Special Court for Sierra Leone")
    'residual_court'
    """
    words = _OFFICE.sub("", " ".join(_BRACES.sub(" ", heading).split()))
    words = _SENTENCE.sub(lambda first: first[0].lower(), _FIRST_OF_MANY.sub(r"\1", words))
    said = subject(words)
    if not said:
        said = next((tuple(one) for one in topics(words, _BUDGET)), ())
    return joined(*(said or last_name(words, frozenset())))


def with_heading(names: tuple[str, ...], heading: str) -> tuple[str, ...]:
    """Return names with one more, which says under which heading a value stands, for those that share all others.

    Args:
        names: names for a value, the best first.
        heading: the name that its heading gives; empty where it stands under none.

    >>> with_heading(("report",), "umoja"), with_heading(("umoja_report",), "umoja"), with_heading(("report",), "")
    (('report', 'umoja_report'), ('umoja_report',), ('report',))
    """
    if not heading or not names or heading in names[0]:
        return names
    own = heading.split("_")
    while len(own) > 1 and len("_".join((*own, names[0]))) > _LONGEST:
        own = own[1:]
    return (*names, joined(*own, *names[0].split("_")))
