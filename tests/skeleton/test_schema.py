"""The schema for text editors: it takes what `load` takes, and refuses the keys that `load` refuses."""

import copy
import json
from pathlib import Path

import jsonschema
import pytest
from ruamel.yaml import YAML

import drafter
from drafter.model.errors import BadSkeleton
from drafter.skeleton import schema as schemas
from drafter.skeleton.load import load
from tests.sources import DATA, ROOT

SCHEMA = schemas.schema()
CHECK = jsonschema.Draft202012Validator(SCHEMA)
SKELETONS = [*sorted((ROOT / "templates/resolutions").glob("*.yaml")), *sorted(DATA.rglob("*.yaml"))]


def plain(text):
    """Read YAML as a text editor does, with numbers for numbers."""
    return YAML(typ="safe", pure=True).load(text)


def every(schema, path=()):
    """Yield every key that the schema describes, with what it says of it."""
    for name, form in schema.get("properties", {}).items():
        yield (*path, name), form
        yield from every(form, (*path, name))
    for inner in schema.get("anyOf", ()):
        yield from every(inner, path)


def test_the_file_is_what_the_records_say():
    packaged = Path(drafter.__file__).with_name("data") / "skeleton.schema.json"
    assert packaged.read_text("utf-8") == schemas.text(), "write it again: make help"


def test_it_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_every_key_has_a_description():
    keys = [*every(SCHEMA), *(key for one in SCHEMA["$defs"].values() for key in every(one))]
    described = {**SCHEMA["$defs"]["opening"]}["description"]
    bare = [path for path, form in keys if not form.get("description") and form != {"$ref": "#/$defs/opening"}]
    lines = [path for path in bare if "printed" not in path]
    assert lines == []
    assert described


@pytest.mark.parametrize("path", SKELETONS, ids=lambda path: path.name)
def test_every_skeleton_at_hand_fits(path):
    load(path.read_text("utf-8"))
    assert [error.message for error in CHECK.iter_errors(plain(path.read_text("utf-8")))] == []


WHOLE = """\
drafter: 1
document: {session: 81, title: A, printed: {date: B}, comment: c}
facts:
  comment: c
  events:
    comment: c
    forum: {number: 3}
preamble:
  - Recalling: >-
      the forum
  - {heading: A, label: I, level: 1}
  - {text: A, number: next, part: plain, level: 1}
  - each: meetings
  - {enacting: The General Assembly}
  - table: [[a, b]]
operative:
  - {Requests: a, adverb: also, ending: ., number: 1, items: [{Requests: b}], then: c, comment: d}
sections:
  - {label: A, title: B, enacting: none, preamble: [], operative: []}
annexes:
  - {label: Annex, title: A, body: [a]}
footnotes: {a: b}
"""
PLACES = [
    (),
    ("document",),
    ("document", "printed"),
    *(("preamble", n) for n in range(1, 6)),
    ("operative", 0),
    ("operative", 0, "items", 0),
    ("sections", 0),
    ("annexes", 0),
]


def test_the_whole_example_fits():
    load(WHOLE)
    assert CHECK.is_valid(plain(WHOLE))


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_a_wrong_key_is_refused_by_both(place):
    tree = copy.deepcopy(plain(WHOLE))
    inner = tree
    for step in place:
        inner = inner[step]
    inner["nonsense"] = "x"
    assert not CHECK.is_valid(tree)
    with pytest.raises(BadSkeleton):
        load(json.dumps(tree))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("preamble: [], operative: []", "preamble: '', operative: ''"),
        ("printed: {date: B}", "printed: "),
        ("table: [[a, b]]", "table: "),
        ("footnotes: {a: b}", "footnotes:"),
        ("{Requests: a,", "{Requests: a, label: OP3 bis,"),
        ("preamble:\n", "preamble:\n  - Recallings of the past\n  - as follows\n  - yes it is\n"),
    ],
)
def test_what_stands_empty_or_is_a_label_is_taken_by_both(old, new):
    assert WHOLE.count(old) == 1
    assert CHECK.is_valid(plain(WHOLE.replace(old, new)))
    load(WHOLE.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("adverb: also", "adverb: often"),
        ("part: plain", "part: middle"),
        ("printed: {date: B}", "printed: {date: [B, C]}"),
        ("{date: B}, comment: c", "{date: B}, comment: {a: c}"),
        ("level: 1}\n  - {text", "level: 12}\n  - {text"),
        ("forum: {number: 3}", "forum: {}"),
        ("  events:\n    comment: c", "  events:\n    comment: {a: c}"),
        ("{Requests: a,", "{Requests: a, text: b,"),
        ("{Requests: a,", "{Requests: a, Notes: b,"),
        ("{Requests: a,", "{Requests: a, TODO: b,"),
        ("[{Requests: b}]", "[{Requests: b, Further notes: c}]"),
        ("preamble:\n", "preamble:\n  - Recalling its resolution\n"),
        ("{Requests: a,", "{Requests: a, label: third,"),
        ("[{Requests: b}]", "[{Requests: b, label: bis}]"),
    ],
)
def test_a_wrong_value_is_refused_by_both(old, new):
    assert WHOLE.count(old) == 1
    assert not CHECK.is_valid(plain(WHOLE.replace(old, new)))
    with pytest.raises(BadSkeleton):
        load(WHOLE.replace(old, new))
