"""What merge tells programs."""

import json
from pathlib import Path

from drafter.cli.edits.edited_files import EditedFile
from drafter.cli.edits.merge_account import MergeAccount, MergedFile, MergedFiles, PlacedBeside, as_json
from drafter.model.resolution import Text
from drafter.rendering.merging.facts.wishes import FactChoice
from drafter.rendering.merging.lines.comment_lines import CommentLines
from drafter.rendering.merging.lines.conflict_lines import NamedConflict
from drafter.rendering.merging.lines.label_lines import LabelLines
from drafter.rendering.merging.merge import Merged
from drafter.rendering.merging.pairing.three_way import Conflict
from drafter.rendering.merging.planning.plan import Told
from tests.resolutions import draft

MERGED = MergedFiles("", (), ())
PLACED = PlacedBeside("", LabelLines(""), CommentLines(""))
NOTHING = MergeAccount(Path("draft.yaml"), False, None, MERGED, (), PLACED)
FILE = EditedFile(Path("a.docx"), "Norway", draft(), None, pictures=True, unread=("a sign",))


def told(**parts):
    return json.loads(as_json(NOTHING._replace(**parts)))


def test_every_key_is_there_where_nothing_happened():
    nothing = {"taken": [], "left": []}
    head = {"version": 1, "command": "merge", "draft": "draft.yaml", "changed": False, "diff": None}
    assert told() == {**head, "files": [], "asked": [], "conflicts": [], "labels": nothing, "comments": nothing}


def test_each_file_tells_what_became_of_its_edits():
    merged = Merged("", taken=(Told("OP 1", "“a” → “b”"),), left=(Told("OP 2", "it was moved"),))
    found = told(merged=MERGED._replace(files=[MergedFile(FILE, merged)]))
    assert found["files"] == [
        {
            "file": "a.docx",
            "name": "Norway",
            "taken": [{"place": "OP 1", "said": "“a” → “b”"}],
            "doubtful": [],
            "followed": [],
            "computed": [],
            "left": [{"place": "OP 2", "said": "it was moved"}],
            "unread": ["a sign", "pictures or drawings stand in this file"],
        }
    ]


def test_what_waits_for_a_decision_is_told_with_all_that_it_needs():
    conflict = Conflict("title", (Text("Peace"),), (Text("War"),))
    choice = FactChoice("host", "Osh", "Naryn", ("OP 1",), ("PP 2",))
    commented = CommentLines("", (Told("comment", "Why?"),), (Told("comment", "Where?"),))
    merged = MERGED._replace(conflicts=[NamedConflict("Norway", conflict)])
    found = told(asked=[choice], merged=merged, placed=PLACED._replace(commented=commented))
    assert found["conflicts"] == [
        {"place": "title", "name": "Norway", "whose": "ours", "ours": "Peace", "theirs": "War"}
    ]
    assert found["asked"] == [{"name": "host", "old": "Osh", "new": "Naryn", "changed": ["OP 1"], "others": ["PP 2"]}]
    assert found["comments"] == {"taken": ["Why?"], "left": ["Where?"]}


def test_something_is_left_where_a_file_a_conflict_or_a_comment_waits():
    read = FILE._replace(unread=())
    conflict = NamedConflict("Norway", Conflict("title", (Text("Peace"),), (Text("War"),)))
    commented = CommentLines("", left=(Told("comment", "Where?"),))
    assert not NOTHING._replace(merged=MERGED._replace(files=[MergedFile(read, Merged(""))])).is_left
    assert NOTHING._replace(merged=MERGED._replace(files=[MergedFile(FILE, Merged(""))])).is_left
    assert NOTHING._replace(merged=MERGED._replace(conflicts=[conflict])).is_left
    assert NOTHING._replace(placed=PLACED._replace(commented=commented)).is_left
