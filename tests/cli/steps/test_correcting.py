from pathlib import Path

import pytest

from drafter.cli.steps.checking import CheckRun
from drafter.cli.steps.correcting import correct, shown
from tests.drafts import BODY, HEAD

pytestmark = pytest.mark.usefixtures("folder")

WRONG = HEAD + BODY.replace("its resolution 70/1", "the co-operation of all")
RIGHT = WRONG.replace("co-operation", "cooperation")


def run():
    return CheckRun(None, lambda rule: True)


def test_a_correction_keeps_the_line_ends_of_the_file():
    Path("a.yaml").write_bytes(WRONG.replace("\n", "\r\n").encode())
    correct("a.yaml", run(), ("safe",))
    assert Path("a.yaml").read_bytes() == RIGHT.replace("\n", "\r\n").encode()


def test_nothing_is_written_where_nothing_is_asked_for_or_nothing_is_wrong():
    Path("a.yaml").write_text(WRONG, "utf-8")
    correct("a.yaml", run(), ())
    assert Path("a.yaml").read_text("utf-8") == WRONG
    Path("a.yaml").write_text(RIGHT, "utf-8")
    correct("a.yaml", run(), ("safe",))
    assert Path("a.yaml").read_text("utf-8") == RIGHT


def test_what_would_be_corrected_is_shown_and_not_written(capsys):
    Path("a.yaml").write_text(WRONG, "utf-8")
    assert shown("a.yaml", run(), ("safe",))
    assert "+  - Recalling: the cooperation of all" in capsys.readouterr().out
    assert Path("a.yaml").read_text("utf-8") == WRONG
    Path("a.yaml").write_text(RIGHT, "utf-8")
    assert not shown("a.yaml", run(), ("safe",))
