"""Comments in the margin that give the reason of a change: the fact behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from drafter.compare import ComparedText, ComparedWords, Reasons, explained
from drafter.ooxml.namespaces import WORD
from drafter.ooxml.runs import attribute, legal, run

PART = "word/comments.xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


@dataclass
class Comments:
    """Keeps the comments of one file.

    Args:
        reasons: what is said of the words of each text.
        author, date: as in the revisions.
        first: the id of the first one.
    """

    reasons: Reasons
    author: str
    date: str
    first: int = 0
    _texts: list[str] = field(default_factory=list)

    def explained(self, pieces: Iterable[ComparedWords]) -> ComparedText:
        """Return the pieces of one text with the reasons of what comes in."""
        return explained(pieces, self.reasons)

    def on(self, pieces: ComparedText, xml: str) -> str:
        """Put the reasons of pieces round their finished XML, if there are any."""
        found = dict.fromkeys(said for piece in pieces for said in piece.reasons)
        if not found:
            return xml
        number = self.first + len(self._texts)
        self._texts.append("; ".join(found))
        return (
            f'<w:commentRangeStart w:id="{number}"/>{xml}<w:commentRangeEnd w:id="{number}"/>'
            f'<w:r><w:commentReference w:id="{number}"/></w:r>'
        )

    def remark(self, said: str) -> int:
        """Keep a remark on a whole paragraph; return its number."""
        self._texts.append(said)
        return self.first + len(self._texts) - 1

    def part(self) -> str:
        """Write the comments part; nothing when there are none."""
        if not self._texts:
            return ""
        initials = "".join(word[0] for word in self.author.split() if word[0].isupper()) or "D"
        stamp = f'w:author={attribute(self.author)} w:date="{self.date}" w:initials={attribute(initials)}'
        texts = "".join(
            f'<w:comment w:id="{number}" {stamp}><w:p>{run(legal(text))}</w:p></w:comment>'
            for number, text in enumerate(self._texts, self.first)
        )
        return f'<w:comments xmlns:w="{WORD}">{texts}</w:comments>'
