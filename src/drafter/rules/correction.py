"""A correction in its smallest steps: only the words that differ are changed, each where it stands.

Words of a file may be folded at any blank, so a correction never writes a blank that is there already.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from drafter.language.patterns import lazy
from drafter.rules.passage import Finding

_TOKEN = lazy(r"\w+|\s+|[^\w\s]")


def steps(finding: Finding) -> Iterator[Finding]:
    """Yield the steps of a correction, each a finding of the words that it replaces.

    >>> from drafter.rules.passage import Passage, Role
    >>> passage = Passage("PP1", "met from 15 to 16 May 2022", Role.PREAMBULAR)
    >>> [(step.words, step.instead) for step in steps(Finding(passage, 4, 26, "", "on 15 and 16 May 2022"))]
    [('from', 'on'), ('to', 'and')]
    """
    if finding.instead is None:
        return
    old, new = _TOKEN.findall(finding.words), _TOKEN.findall(finding.instead)
    starts = [finding.start + match.start() for match in _TOKEN.finditer(finding.words)] + [finding.end]
    for kind, first, last, left, right in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield finding._replace(start=starts[first], end=starts[last], instead="".join(new[left:right]))
