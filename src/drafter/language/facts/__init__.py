"""Kinds of facts: what changes from session to session, found in the words and printed in them."""

from drafter.language.facts import chairmanship, meeting, memorandum, new_member, summit
from drafter.language.facts.kinds import Kind

KINDS: dict[str, Kind] = {
    kind.name: kind for kind in (meeting.KIND, memorandum.KIND, summit.KIND, chairmanship.KIND, new_member.KIND)
}
"""Every kind of fact that has a phrase, by name. To add one: a file here, a phrase template, a line in this table."""

_NAMES = {name: kind for kind in KINDS.values() for name in (kind.one, kind.many) if name}


def kind_of(fact: str) -> Kind | None:
    """Tell the kind of a fact by its name in the skeleton, `None` for a fact of the editor's own.

    >>> kind_of("meetings").name, kind_of("latest_meeting").name, kind_of("host")
    ('meeting', 'meeting', None)
    """
    return _NAMES.get(fact)
