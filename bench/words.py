"""Make `data/words.txt` of the words of adopted texts and of a list of English words: words and counts, no text.

`make words` needs DRAFTER_CORPUS, a folder with adopted texts, and ENGLISH, files with a word a line. The list that is
shipped was made with SCOWL (`british-english` and `american-english`), which may be used, changed and given on freely.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from drafter.model.errors import DrafterError
from drafter.readers import read
from drafter.rules.passage import SENTENCES, passages
from drafter.rules.vocabulary import one_letter_from
from drafter.rules.wordlists import small_words

TARGET = Path(__file__).parents[1] / "src" / "drafter" / "data" / "words.txt"
_COMMON = 3
"""In so many texts a word is no slip of one of them."""

_EVERYWHERE = 100
"""A word that stands so often draws every rare word beside it into doubt."""

_LATIN = frozenset("facto jure vis alia mutandis mutatis nexus ultra vires pro rata ipso hoc bona fide sui".split())

_HEAD = """\
# The words of adopted texts, and English words one letter from them; made by `make words`, from counts.
# English words: SCOWL, copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell
# these word lists for any purpose is hereby granted without fee, provided that this notice appears in all copies.
"""


def of_text(path: Path) -> Counter[str]:
    """Count the words of an adopted text; of anything else nothing."""
    try:
        resolution, _ = read(path.read_bytes(), path.name)
    except DrafterError:
        return Counter()
    texts = [p for p in passages(resolution) if p.role in SENTENCES] if resolution.number else []
    return Counter(word for text in texts for token in small_words(text) for word in _with_parts(token[0].lower()))


def _with_parts(word: str) -> Iterator[str]:
    yield word
    if "-" in word:
        yield from word.split("-")


def english(paths: list[str]) -> frozenset[str]:
    """Read lists of English words; names, which have a capital, are left out."""
    return frozenset(w for path in paths for w in Path(path).read_text("utf-8").split() if re.fullmatch("[a-z]+", w))


def made(texts: list[Counter[str]], known: frozenset[str]) -> str:
    """Write the list: what is common, what else is right near it, and what is right but draws suspicion."""
    counts = sum(texts, Counter[str]())
    within = Counter(word for text in texts for word in text)
    common = [word for word, _ in counts.most_common() if within[word] >= _COMMON and len(word) > 1]
    near = frozenset(n for word in common for n in one_letter_from(word)) - frozenset(common)
    beside = frozenset(n for word in common if counts[word] >= _EVERYWHERE for n in one_letter_from(word))
    rare = {word for word in near & known & beside if not counts[word]}
    right = {word for word in near if (word in known or within[word] > 1 or word in _LATIN) and word not in rare}
    return _HEAD + "".join(_section(*part) for part in (("common", common), ("known", right), ("rare", rare)))


def _section(name: str, words: list[str] | set[str]) -> str:
    ordered = words if isinstance(words, list) else sorted(words)
    return f"\n[{name}]\n{fill(' '.join(ordered), 118, break_on_hyphens=False)}\n"


def main() -> None:
    """Count and write."""
    paths = sorted(Path(os.environ["DRAFTER_CORPUS"]).rglob("*.pdf"))
    TARGET.write_text(made([of_text(path) for path in paths], english(os.environ["ENGLISH"].split())), "utf-8")


if __name__ == "__main__":
    main()
