"""Successive resolutions: the technical updates that `new` makes, held against those of the real successor.

`make chains` prints the report, and what became of every value that changed (`tests/recall`). A technical update is a
change of session or a citation of the resolution that is followed; it is right when the successor shows it in the
paragraph that answers to it, wrong when that paragraph shows another one, open when the successor has no such
paragraph; missed when the successor shows one that `new` did not make.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from itertools import pairwise
from pathlib import Path

from drafter.language.numbers import ORDINAL
from drafter.language.symbols import session_of
from drafter.model.errors import BadSkeleton
from drafter.model.resolution import Paragraph, Resolution, plain
from drafter.rendering.reduce import reduce
from drafter.rendering.render import render
from drafter.skeleton.carry import carry
from tests import recall
from tests.corpus import CORPUS, read_once, reading
from tests.sources import PHRASES, SOURCES

_TECHNICAL = re.compile(rf"its (?:{ORDINAL}) session")


@dataclass(frozen=True)
class Link:
    """A pair of successive resolutions and what `new` did; `draft` and `real` are the paragraphs of both."""

    base: str
    successor: str
    right: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    draft: tuple[str, ...] = ()
    real: tuple[str, ...] = ()

    @property
    def missed(self) -> tuple[str, ...]:
        """The updates that the successor shows and the draft does not."""
        return tuple(_missed(self.draft, self.real, self.base)) if self.draft else ()

    @property
    def share(self) -> float:
        """The share of the successor's words that the draft has already."""
        return _share(self.draft, self.real) if self.draft else 0.0


def pairs() -> list[tuple[str, str]]:
    """Find the pairs of successive resolutions in the corpus: those with the same title, and those that it lists."""
    chains: dict[str, list[str]] = {}
    for number in _numbers():
        chains.setdefault(_title(number), []).append(number)
    found = []
    for numbers in chains.values():
        ordered = sorted(numbers, key=lambda n: int(n.split("/")[0]))
        found += list(pairwise(ordered))
    return sorted({*found, *listed()})


def listed() -> list[tuple[str, str]]:
    """Read the pairs that `pairs.json` lists by the names of their files."""
    path = CORPUS / "pairs.json"
    names = json.loads(path.read_text("utf-8")) if path.is_file() else []
    numbers = ([re.sub(r"A_RES_(\d+)_(\d+).*", r"\1/\2", name) for name in pair] for pair in names)
    return [(base, successor) for base, successor in numbers]


def _numbers() -> list[str]:
    files = [p for folder in ("pdf", "json", "txt") for p in (CORPUS / folder).glob("A_RES_*")]
    named = (re.match(r"A_RES_(\d+)_(\d+)(?:-EN)?\.", p.name) for p in files)
    return sorted({f"{m[1]}/{m[2]}" for m in named if m} | set(SOURCES))


def _title(number: str) -> str:
    title = plain(resolution(number).title)
    return re.sub(r"\W+", " ", title).strip().casefold()


@cache
def resolution(number: str) -> Resolution:
    """Read a resolution from the best source at hand: the print, the transcript, the list of paragraphs."""
    name = f"A_RES_{number.replace('/', '_')}"
    for path in (*_prints(name), SOURCES.get(number), CORPUS / "txt" / f"{name}.txt"):
        if path and path.is_file():
            return reading(path)
    text = _from_list(CORPUS / "json" / f"{name}.json", number)
    return read_once(text, "page.txt")


def _prints(name: str) -> list[Path]:
    return [CORPUS / "pdf" / f"{name}.pdf", CORPUS / "pdf" / f"{name}-EN.pdf", CORPUS / "pairs" / f"{name}.pdf"]


def _from_list(path: Path, number: str) -> bytes:
    """Make a page text of a list of paragraphs, whose own title and session may be missing."""
    with (CORPUS / "data" / "ga_resolutions_index.tsv").open(encoding="utf-8") as file:
        title = next(row["title"] for row in csv.DictReader(file, delimiter="\t") if row["symbol"] == f"A/RES/{number}")
    lines = [title, "The General Assembly,"]
    for item in json.loads(path.read_text("utf-8")):
        words = " ".join(filter(None, (item.get("prefix"), *item["text"].split())))
        lines += [words] if item["type"] == "paragraph" and not words.startswith("The General Assembly") else []
    return "\n\n".join(lines).encode()


def link(base: str, successor: str) -> Link:
    """Carry one resolution forward and hold it against the next."""
    old, real = resolution(base), _texts(resolution(successor))
    skeleton = reduce(old, PHRASES).skeleton
    try:
        draft = _texts(render(carry(skeleton, int(successor.split("/")[0])).skeleton, PHRASES))
    except BadSkeleton as error:
        return Link(base, successor, wrong=(str(error),))
    right, wrong, open_ = [], [], []
    for before, after in zip(_texts(old), draft, strict=True):
        updates = _updates(before, after)
        answer = _answer(before, real) if updates else ""
        for update in updates:
            kept = right if answer and update in answer else wrong if answer and _contradicts(answer) else open_
            kept.append(update)
    return Link(base, successor, tuple(right), tuple(wrong), tuple(open_), draft, real)


def _texts(resolution_: Resolution) -> tuple[str, ...]:
    return tuple(plain(b.inlines) for b in resolution_.body if isinstance(b, Paragraph))


def _updates(before: str, after: str) -> list[str]:
    """Give the technical words that are new: sessions, and resolutions with their dates."""
    pattern = rf"{_TECHNICAL.pattern}|\d+/\d+ of \d+ \w+ \d{{4}}"
    old = re.findall(pattern, before)
    return [words for words in re.findall(pattern, after) if words not in old]


def _answer(before: str, real: Sequence[str]) -> str:
    """Find the paragraph of the successor that answers to one of the base."""
    ratio, text = max((SequenceMatcher(None, before.split(), t.split(), autojunk=False).ratio(), t) for t in real)
    return text if ratio >= 0.5 else ""


def _contradicts(answer: str) -> bool:
    return bool(_TECHNICAL.search(answer) or re.search(r"\d+/\d+ of \d+", answer))


def _missed(draft: Sequence[str], real: Sequence[str], base: str) -> list[str]:
    """Give what the successor shows and the draft does not: its base cited with a date, sessions still to come."""
    whole = " ".join(draft)
    cited = [f"{base} of" for text in real if f"{base} of " in text and f"{base} of " not in whole]
    sessions = []
    for text in real:
        bound = re.findall(rf"(?:Assembly,? at|provisional agenda of) {_TECHNICAL.pattern}", text)
        answer = _answer(text, draft) if bound else ""
        sessions += [words for words in bound if answer and _TECHNICAL.search(answer) and words not in answer]
    return cited + sessions


def _share(draft: Sequence[str], real: Sequence[str]) -> float:
    """Tell what share of the successor's words the draft has already, in their order."""
    old, new = " ".join(draft).split(), " ".join(real).split()
    same = sum(block.size for block in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks())
    return same / len(new)


def main() -> None:
    """Print the report."""
    links = [link(*pair) for pair in pairs()]
    for one in links:
        counts = f"right {len(one.right)}, wrong {len(one.wrong)}, open {len(one.open)}, missed {len(one.missed)}"
        sys.stdout.write(f"{one.base:>8} → {one.successor:8} {counts}; {one.share:.0%} of its words were there\n")
        for name in ("wrong", "open", "missed"):
            for words in getattr(one, name):
                sys.stdout.write(f"{'':24}{name}: {words}\n")
    for name, half in (("even", listed()[::2]), ("odd", listed()[1::2])):
        tally = recall.together(recall.judged(*map(resolution, pair), session_of(pair[1]) or 0) for pair in half)
        sys.stdout.write("\n".join(recall.table(f"{name} pairs", tally)) + "\n")
    total = [sum(len(getattr(one, name)) for one in links) for name in ("right", "wrong", "open", "missed")]
    sys.stdout.write("all: right {}, wrong {}, open {}, missed {}\n".format(*total))


if __name__ == "__main__":
    main()
