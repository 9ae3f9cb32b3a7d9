"""Where a thing to do stands in a text, and how the text is named."""

from __future__ import annotations

import re
from collections.abc import Mapping

from drafter.language.facts.naming.names import VALUES
from drafter.model.problems import Place
from drafter.skeleton import walk
from drafter.skeleton.placed import place_at, place_of
from drafter.skeleton.records import EachEntry, Skeleton


def place_in(text: str, pattern: str) -> Place:
    """Return the place of the first match inside a text."""
    found = re.search(pattern, text)
    return place_at(text, found.start()) if found else place_of(text)


def beginning(text: str) -> str:
    """Return the first words of a text, with dots where a fact stands.

    >>> beginning("the {{ forum.number | ordinal }} Forum of the Heads of State of the region")
    '“the … Forum of the Heads …”'
    """
    return "“" + " ".join(re.sub(r"\{\{.*?\}\}", "…", text).lstrip(" ,;").split()[:6]) + " …”"


def name_at(skeleton: Skeleton, line: int) -> str:
    """Return the name of the fact, entry or note on a line of a skeleton; empty where there is none.

    Args:
        skeleton: a skeleton that was loaded.
        line: the number of the line.
    """
    named = [(place_of(name).line, name) for name in skeleton.facts]
    named += [(place_of(name).line, name) for table in skeleton.tables.values() for name in table]
    named += [(place_of(key).line, f"footnote {key}") for key in skeleton.footnotes]
    return max((one for one in named if one[0] <= line), default=(0, ""))[1]


def asked_at(skeleton: Skeleton, name: str, line: int) -> str:
    r"""Return what texts ask for where they print the value on a line of a fact: of documents and amounts, one of them.

    Args:
        skeleton: a skeleton that was loaded.
        name: the name of the fact.
        line: the number of the line.

    >>> from drafter.skeleton.load import load
    >>> skeleton = load("drafter: 1\ndocument: {title: Peace}\nfacts:\n  documents:\n    report: A/81/302\n", "a.yaml")
    >>> asked_at(skeleton, "documents", 5), asked_at(skeleton, "year", 5)
    ('documents.report', 'year')
    """
    value = skeleton.facts.get(name)
    keys = [key for key in value if place_of(key).line == line] if isinstance(value, Mapping) else []
    return f"{name}.{keys[0]}" if name in VALUES and len(keys) == 1 else name


def lines_that_print(skeleton: Skeleton, name: str) -> tuple[int, ...]:
    r"""Return the lines in which a skeleton prints a fact.

    >>> from drafter.skeleton.load import load
    >>> text = "drafter: 1\ndocument: {title: Peace}\nfacts:\n  forum: Osh\npreamble:\n  - Noting: the {{ forum }}\n"
    >>> lines_that_print(load(text), "forum")
    (6,)
    """
    asked = re.compile(rf"\{{\{{-? *{re.escape(name)}\b")
    found = {place_at(text, m.start()).line for text in walk.texts(skeleton) for m in asked.finditer(text)}
    found |= {place_of(e.each).line for e in walk.entries(skeleton) if isinstance(e, EachEntry) and e.each == name}
    return tuple(sorted(found))
