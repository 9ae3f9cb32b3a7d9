"""The tables of the reference for users (`docs/skeleton.md`): each key with what its record says of it."""

from __future__ import annotations

import re
import sys

from drafter.skeleton import keys
from drafter.skeleton.paragraph_schema import VERB
from drafter.skeleton.records import (
    AnnexEntry,
    Document,
    EachEntry,
    EnactingEntry,
    Entry,
    HeadingEntry,
    PlainEntry,
    Section,
    Skeleton,
    TableEntry,
)
from drafter.skeleton.schema_forms import described

_TABLES: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "document": (described(Document), keys.DOCUMENT),
    "file": ({**described(Skeleton), **described(Section), "drafter": "The form of this file: 1."}, keys.TOP),
    "paragraph": ({**described(Entry), "verb": VERB}, keys.ENTRY),
    "heading": (described(HeadingEntry), keys.OTHER["heading"]),
    "each": (described(EachEntry), keys.OTHER["each"]),
    "table": (described(TableEntry), keys.OTHER["table"]),
    "enacting": (described(EnactingEntry), keys.OTHER["enacting"]),
    "plain": (described(PlainEntry), keys.PLAIN),
    "section": (described(Section), keys.SECTION),
    "annex": (described(AnnexEntry), keys.ANNEX),
}
_PLACE = re.compile(r"(<!-- keys: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def with_tables(page: str) -> str:
    r"""Return the reference with its tables of keys made anew.

    Args:
        page: the text of the reference, in Markdown; a table stands between `<!-- keys: NAME -->` and `<!-- end -->`.

    >>> print(with_tables("<!-- keys: each -->\n<!-- end -->").splitlines()[3])
    | `each` | The name of the list under `facts:`. |
    """
    return _PLACE.sub(lambda found: found[1] + _table(found[2]) + found[3], page)


def _table(name: str) -> str:
    said, names = _TABLES[name]
    rows = "".join(f"| `{key}` | {said[key].replace('|', '&#124;')} |\n" for key in names)
    return f"| key | what it is |\n| --- | --- |\n{rows}"


if __name__ == "__main__":
    sys.stdout.write(with_tables(sys.stdin.read()))
