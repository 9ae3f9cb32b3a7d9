"""Another name for a fact, an event or a note."""

import pytest

from drafter.editor.renaming import renamed
from drafter.editor.uses import uses
from drafter.model.errors import UnusableName
from drafter.rendering.render import render
from drafter.skeleton.load import load
from drafter.skeleton.placed import replaced
from tests.sources import DATA, PHRASES

TEXT = """\
drafter: 1
document: {session: 81, period: 2}
facts:
  host: Osh
  seat: Bishkek
  organization: Shanghai Cooperation Organization
  meetings:
    - {number: 23, held: 4 July 2023, chair: India, format: video}
  visits: [{place: Baku}]
  events:
    forum: {number: 3}
phrases:
  visits: "Notes: the visit to {{ place }}"
preamble:
  - Noting: >-
      the {{ host }}, {{ forum.number | ordinal }}[^a] and[^again:a] {% for x in visits %}{{ x.place }}{% endfor %}
  - Noting: "{{ next_session }} in {{ seat }}[^b] of the {{ organization }}"
  - each: visits
footnotes: {a: the host, b: c}
"""


def after(words, new, text=TEXT):
    """Return the file with another name for what stands after some words."""
    found = renamed(text, text.index(words) + len(words), new, PHRASES)
    return replaced(text, [(one.start, one.end, new) for one in found])


def test_every_name_of_a_draft_may_become_another_one_and_its_own_again():
    text = (DATA / "79-332/draft.yaml").read_text("utf-8")
    printed, tried = render(load(text), PHRASES), 0
    for one in (one for one in uses(text) if one.told):
        try:
            found = renamed(text, one.start, "another", PHRASES)
        except UnusableName as error:
            assert "drafter knows" in str(error) or "agreed phrase" in str(error)  # noqa: PT017 - one of many
            continue
        tried += 1
        changed = replaced(text, [(use.start, use.end, "another") for use in found])
        assert one.name not in {use.name for use in uses(changed) if use.of == one.of}
        assert render(load(changed), PHRASES) == printed
        assert after("another", one.name, changed) == text
    assert tried


@pytest.mark.parametrize(
    ("words", "new", "changed"),
    [
        ("{{ host", "town", "the {{ town }}"),
        ("  forum", "latest_forum", "{{ latest_forum.number"),
        ("[^", "the-host", "[^the-host] and[^again:the-host]"),
        ("each: ", "travels", '  travels: "Notes'),
    ],
)
def test_it_is_written_wherever_the_old_one_stood(words, new, changed):
    assert changed in after(words, new)


@pytest.mark.parametrize(
    ("words", "new", "said"),
    [
        ("  host", "session", "drafter knows"),
        ("  host", "latest_meeting", "drafter knows"),
        ("  host", "The host", "no name here: write small letters, figures and “_”, for example the_host"),
        ("  host", "", "no name here"),
        ("  host", "none", "means something else"),
        ("  host", "seat", "“seat” is taken"),
        ("  host", "forum", "“forum” is taken"),
        ("  forum", "host", "“host” is taken"),
        ("  forum", "number", "means something else"),
        ("{a", "b", "“b” is taken"),
        ("{a", "b c", "“b c” is no name of a note: write letters, figures and “-”"),
        ("{a", "again:c", "is no name of a note"),
        ("  meetings", "gatherings", "“meetings” is a name that drafter knows"),
        ("{{ next_session", "later", "“next_session” follows from “document:”"),
        ("  organization", "body", "an agreed phrase asks for “organization”"),
        ("preamble", "x", "no name of a fact, an event or a footnote stands here"),
        ("for x in visits", "x", "would print other words"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(words, new, said):
    with pytest.raises(UnusableName, match=said.replace("(", r"\(")):
        after(words, new)


def test_a_name_may_stay_what_it_is():
    assert after("  host", "host") == TEXT


@pytest.mark.parametrize("wrong", [("each: visits", "each: nothing"), ("preamble:", "preamble: [")])
def test_a_draft_with_a_mistake_keeps_its_names(wrong):
    with pytest.raises(UnusableName, match="mend it first"):
        after("  host", "town", TEXT.replace(*wrong))
