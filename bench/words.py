"""Make `data/words.txt` of the words of adopted texts: words by how often they stand there, no text.

`make words` needs DRAFTER_CORPUS, a folder with adopted texts (PDF, Word, page texts). It also measures what such a
list is worth: made of one half of the texts, it is held against the other half, and against slips planted in it.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from string import ascii_lowercase
from textwrap import fill
from typing import NamedTuple

from drafter.model.errors import DrafterError
from drafter.readers import read
from drafter.rules import vocabulary
from drafter.rules.passage import SENTENCES
from drafter.rules.reading_order import passages
from drafter.rules.wordlists import small_words

TARGET = Path(__file__).parents[1] / "src" / "drafter" / "data" / "words.txt"
_ENDINGS = (".pdf", ".docx", ".txt")
_NAME = re.compile(r"(?<![\w’'./@])[A-Z][a-z]{3,}(?![\w'/@])")
_COMMON = 3
"""In so many texts a word is no slip of one of them."""

_AGAIN = 3
"""A word that stands so often in one text is a term, which no rule doubts."""

_PLANTED = 20
_LONG_ENOUGH = 5
"""Slips are planted in words of so many letters."""

_HEAD = "# The words of adopted texts, the most frequent first; made by `make words`, from counts.\n"


class Words(NamedTuple):
    """The words of a text: those of its sentences, which the rules look at, all of them, and those with a capital."""

    doubted: Counter[str]
    all: frozenset[str]
    names: frozenset[str]


def of_text(path: Path) -> Words | None:
    """Count the words of a text; `None` for what is no resolution."""
    try:
        texts = passages(read(path.read_bytes(), path.name)[0])
    except DrafterError:
        return None
    sentences = [passage for passage in texts if passage.role in SENTENCES]
    said = Counter(token[0].lower() for passage in sentences for token in small_words(passage))
    every = frozenset(token[0].lower() for passage in texts for token in small_words(passage))
    return Words(said, every, frozenset(name for passage in texts for name in _NAME.findall(passage.words)))


def made(texts: Sequence[Words]) -> str:
    """Write the list: what several texts have, by frequency, and what else there is."""
    counts = sum((_with_parts(text.doubted) for text in texts), Counter[str]())
    within = Counter(word for text in texts for word in _with_parts(Counter(text.all)))
    common = [word for word, _ in counts.most_common() if within[word] >= _COMMON and len(word) > 1]
    known = sorted(word for word in within if within[word] < _COMMON and "-" not in word)
    named = Counter(name for text in texts for name in text.names).most_common()
    often = [name for name, count in named if count >= _COMMON]
    seldom = sorted(name for name, count in named if count < _COMMON)
    sections = {"common": common, "known": known, "names": often, "rare names": seldom}
    return _HEAD + "".join(_section(name, words) for name, words in sections.items())


def _with_parts(words: Counter[str]) -> Counter[str]:
    parts = Counter[str]()
    for word, count in words.items():
        for part in word.split("-") if "-" in word else ():
            parts[part] += count
    return words + parts


def _section(name: str, words: Sequence[str]) -> str:
    return f"\n[{name}]\n{fill(' '.join(words), 118, break_on_hyphens=False)}\n"


# What the list is worth -----------------------------------------------------------------------------------------------


@contextmanager
def _instead(listed: str) -> Iterator[None]:
    """Let the rules know the words of another list for a while."""
    sections = dict(part.split("]\n", 1) for part in listed.split("\n[")[1:])
    ours = vocabulary.words
    known = {name: {word: rank for rank, word in enumerate(words.split())} for name, words in sections.items()}
    vocabulary.words = known.__getitem__  # type: ignore[assignment]
    vocabulary._counted.cache_clear()
    yield
    vocabulary.words = ours
    vocabulary._counted.cache_clear()


def worth(texts: Sequence[Words]) -> str:
    """Tell how many right words are doubted in a text that a list is not made of, and how many slips are seen."""
    doubted = [sum(_is_doubted(word) for word, n in text.doubted.items() if n < _AGAIN) for text in texts]
    slips = [slip for number, text in enumerate(texts) for slip in _slips(text, Random(number))]
    seen = sum(_is_doubted(slip) or vocabulary.is_rare(slip) for slip in slips)
    share = f"{seen / len(slips):.1%} of {len(slips)} slips seen"
    return f"{sum(doubted) / len(texts):.2f} right words doubted in a text, {share}"


def _is_doubted(word: str) -> bool:
    return bool(vocabulary.meant(word))


def _slips(text: Words, random: Random) -> Iterator[str]:
    words = sorted(w for w in text.doubted.elements() if len(w) >= _LONG_ENOUGH and "-" not in w)
    for word in random.choices(words, k=_PLANTED) if words else ():
        at = random.randrange(len(word) - 1)
        before, after = word[:at], word[at:]
        letter = random.choice(ascii_lowercase)
        kinds = (after[1:], letter + after, letter + after[1:], after[1] + after[0] + after[2:])
        if (slip := before + random.choice(kinds)) != word:
            yield slip


def _apart(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Part texts in two, so that a text and the next one on its subject are on one side."""
    import json

    found = next(iter(Path(os.environ["DRAFTER_CORPUS"]).rglob("pairs.json")), None)
    chains: dict[str, str] = {}
    for old, new in json.loads(found.read_text("utf-8")) if found else ():
        chains[new] = chains.get(old, old)
    sides: tuple[list[Path], list[Path]] = ([], [])
    for path in paths:
        first = chains.get(path.name, path.name)
        sides[sum(first.encode()) % 2].append(path)
    return sides


def main() -> None:
    """Count, measure and write."""
    paths = sorted(p for p in Path(os.environ["DRAFTER_CORPUS"]).rglob("*") if p.suffix in _ENDINGS)
    texts = {path: words for path in paths if (words := of_text(path))}
    halves = [[texts[path] for path in half] for half in _apart(list(texts))]
    for listed, unseen in (halves, halves[::-1]):
        with _instead(made(listed)):
            print(f"made of {len(listed)} texts, held against {len(unseen)} others: {worth(unseen)}")
    TARGET.write_text(made(list(texts.values())), "utf-8")


if __name__ == "__main__":
    main()
