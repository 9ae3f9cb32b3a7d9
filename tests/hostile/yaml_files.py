"""YAML of strangers: anchors, merges and tags anywhere, numbers of any length, brackets without end, bombs."""

from __future__ import annotations

from functools import partial

import drafter
from drafter.cli.disk import library
from drafter.rules.checking import check
from tests.hostile.child import Kinds

_SMALL = """drafter: 1
document:
  kind: draft resolution
  session: 81
  agenda_item: 12
  title: Mangroves
facts:
  year: 2026
  meetings:
  - {number: 23, held: 4 July 2023, chair: India, format: video}
preamble:
- Recalling: its resolution 70/1
- each: meetings
operative:
- Urges: all States to act
"""
_PUT = {
    "  kind:": ("  <<: [{session: 80}, {title: X}]\n  kind:", "  <<: &q {<<: *q}\n  kind:", "\tkind:"),
    "document:": ("document: &d", "base: &b {session: 80}\ndocument:\n  <<: *b"),
    "facts:": ("facts: *d", "facts: &f\n  x: *f", "facts: !!omap",
               "phrases: [1, 2]\nfacts:", "facts:\n  a: *b\n  b: &b x"),
    "session: 81": ("session: !!bool yes", "session: 0b1010001", "session: .inf", f"session: {'9' * 50_000}"),
    "year: 2026": ("year: .nan", f"year: {'1' * 50_000}", "year: !!timestamp 2026-01-01", f"year: 0x{'f' * 50_000}"),
    "number: 23": ("number: 23, number: 24", "<<: {number: 24}", f"number: {'9' * 20}", "number: -23", "number: 2.3e1"),
    "4 July 2023": ("31 February 2023", "4 July 99999", "{a: b}", "!!python/object/apply:os.system [x]"),
    "title: Mangroves": ("title: &a Mangroves\n  committee: &a x", "title: *nope",
                         f"title: !{'a' * 50_000} x", 'title: "\\uD83D"'),
    "all States": (
        "{{ year.__class__ }}", '{{ year|attr("__class__") }}', "{{ range(999999999)|list }}", "{{ year ** 99999999 }}",
        "{% include '/etc/passwd' %}", f"{{{{ {'(' * 5_000}year{')' * 5_000} }}}}", "{{" * 5_000, "}}" * 5_000,
        f"{{{{ year{' | ordinal' * 5_000} }}}}", "{{ year | later(10**100) }}", "{{ year }}" * 5_000, "{#" * 3_000,
    ),
}  # fmt: skip
"""What is put in the place of words of a small skeleton."""
_BOMB = "".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))
_FACTS = "".join(f'  f{n}: "{{{{ f{n - 1} }}}}{{{{ f{n - 1} }}}}"\n' for n in range(1, 40))
_WHOLE = {
    "brackets": "[" * 1_000_000, "braces": "{" * 1_000_000, "dashes": "- " * 200_000, "questions": "? " * 200_000,
    "colons": "a: " * 100_000, "quotation marks": '"' * 500_001, "commas": f"[{',' * 200_000}]",
    "many brackets in it": f"{_SMALL}x: {'[' * 100_000}{']' * 100_000}\n",
    "nested keys": "\n".join(f"{' ' * n}a:" for n in range(2_000)),
    "many anchors": "\n".join(f"a{n}: &a{n} x" for n in range(10_000)) + f"\n{_SMALL}",
    "a bomb": f"a0: &a0 x\n{_BOMB}{_SMALL}",
    "a bomb of facts": _SMALL.replace("  year: 2026\n", f'  year: 2026\n  f0: "{"x" * 10}"\n{_FACTS}'),
    "two documents": f"{_SMALL}---\n{_SMALL}", "nothing but noughts": "\0" * 10_000, "an end": f"{_SMALL}\0",
}  # fmt: skip


def kinds() -> Kinds:
    """Yield the files."""
    for words, several in _PUT.items():
        for put in several:
            yield f"{words} → {put[:60]}", partial(_read, _SMALL.replace(words, put, 1))
    for name, text in _WHOLE.items():
        yield name, partial(_read, text)


def _read(text: str) -> None:
    check(drafter.load(text, "draft.yaml"), library.phrases())
